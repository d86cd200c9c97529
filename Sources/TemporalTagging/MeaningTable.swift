/// What matched rules mean, worked out once for each rule and the values of its words and numbers: "on Thursday" means the same wherever it stands.
struct MeaningTable {
    /// One expression that a rule puts out, and the tokens that it covers, counted from the rule's first.
    struct Output {
        var expression: TimeExpression
        var lower: Int32
        var upper: Int32
        var traits: ExpressionTraits
    }

    struct Meaning {
        /// Index of the match in the tree, and the values with which it was filled.
        var match: Int32
        var firstKey: Int32
        var firstOutput: Int32
        var outputCount: Int32
        /// Index of the rule's name in its grammar.
        var rule: Int32
        /// The tokens that state a zone; empty where none do.
        var zoneLower: Int32 = 0
        var zoneUpper: Int32 = 0
    }

    private(set) var meanings: [Meaning] = []
    private(set) var outputs: [Output] = []
    /// By output: its reading, where that is the same in every context.
    private var readings: [TimeReading?] = []
    /// Counts how often everything was forgotten: an index is good for its own epoch.
    private(set) var epoch = 0
    private var keys: [UInt32] = []
    /// Indices of `meanings`, plus one, by the hash of match and values.
    private var slots = Array(repeating: Int32(0), count: MeaningTable.limit * 4)
    private var generation = 0

    /// So many are kept; then it begins anew.
    private static let limit = 1 << 13

    /// The meaning of a match at `position`, by its index in `meanings`; −1 where it has still to be made.
    func meaning(of match: Int, _ found: MatchTree.Match, at position: Int, tokens: [Token], offsets: [Int32], generation: Int) -> Int {
        if generation != self.generation { return -1 }
        return Int(slots[slot(of: match, found, position, tokens, offsets)]) - 1
    }

    /// Works the meaning of a match out.
    mutating func makeMeaning(of match: Int, at position: Int, tokens: [Token], tree: MatchTree, pack: LanguagePack) -> Int {
        if tree.generation != generation || meanings.count >= MeaningTable.limit {
            forget()
            generation = tree.generation
        }
        let found = tree.matches[match]
        let slot = slot(of: match, found, position, tokens, tree.valueOffsets)
        slots[slot] = Int32(meanings.count + 1)
        make(match, found, Int(found.firstValue)..<Int(found.firstValue + found.valueCount), position, tokens, tree, pack)
        return meanings.count - 1
    }

    /// Where a match with these values stands, or would.
    private func slot(of match: Int, _ found: MatchTree.Match, _ position: Int, _ tokens: [Token], _ offsets: [Int32]) -> Int {
        let values = Int(found.firstValue)..<Int(found.firstValue + found.valueCount)
        var hash = UInt64(match) &* 0x9E37_79B9_7F4A_7C15
        for index in values { hash = (hash ^ UInt64(MeaningTable.key(tokens[position + Int(offsets[index])]))) &* 0xC2B2_AE3D_27D4_EB4F }
        var slot = Int(truncatingIfNeeded: hash >> 40) & (slots.count - 1)
        while slots[slot] != 0 {
            let known = meanings[Int(slots[slot]) - 1]
            if Int(known.match) == match, hasValues(values, Int(known.firstKey), position, tokens, offsets) { break }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    /// The reading of an output that is the same in every context, if it is known.
    func reading(of output: Int32, epoch: Int) -> TimeReading? { epoch == self.epoch && output >= 0 ? readings[Int(output)] : nil }

    mutating func keep(_ reading: TimeReading, of output: Int32, epoch: Int) {
        if epoch == self.epoch, output >= 0 { readings[Int(output)] = reading }
    }

    private static func key(_ token: Token) -> UInt32 { token.isNumber ? UInt32(bitPattern: token.value) : UInt32(token.word) }

    private func hasValues(_ values: Range<Int>, _ firstKey: Int, _ position: Int, _ tokens: [Token], _ offsets: [Int32]) -> Bool {
        for index in values where keys[firstKey + index - values.lowerBound] != MeaningTable.key(tokens[position + Int(offsets[index])]) { return false }
        return true
    }

    private mutating func make(
        _ match: Int, _ found: MatchTree.Match, _ values: Range<Int>, _ position: Int, _ tokens: [Token], _ tree: MatchTree, _ pack: LanguagePack
    ) {
        let builder = MeaningBuilder(matcher: tree.matcher, tokens: tokens, base: position)
        let alternative = pack.grammar.alternatives[Int(tree.matcher.nodes[Int(found.node)].alternative)]
        var made = Meaning(
            match: Int32(match), firstKey: Int32(keys.count), firstOutput: Int32(outputs.count), outputCount: 0, rule: alternative.rule)
        for index in values { keys.append(MeaningTable.key(tokens[position + Int(tree.valueOffsets[index])])) }
        for output in builder.outputs(of: Int(found.node), pack: pack) {
            outputs.append(
                Output(
                    expression: output.expression, lower: Int32(output.tokens.lowerBound), upper: Int32(output.tokens.upperBound),
                    traits: ExpressionTraits(of: output.expression)))
            readings.append(nil)
            made.outputCount += 1
        }
        if let zone = builder.zone(under: Int(found.node), depth: 0, pack: pack) {
            (made.zoneLower, made.zoneUpper) = (Int32(zone.lowerBound), Int32(zone.upperBound))
        }
        meanings.append(made)
    }

    private mutating func forget() {
        meanings.removeAll(keepingCapacity: true)
        outputs.removeAll(keepingCapacity: true)
        readings.removeAll(keepingCapacity: true)
        epoch += 1
        keys.removeAll(keepingCapacity: true)
        for index in slots.indices { slots[index] = 0 }
    }
}

/// What a text's discourse asks of each expression, looked up in its tree once.
struct ExpressionTraits: OptionSet, Sendable {
    let rawValue: UInt8

    /// It says its year itself.
    static let absolute = ExpressionTraits(rawValue: 1)
    /// It can only be read from the day of writing.
    static let deictic = ExpressionTraits(rawValue: 2)
    /// Nothing but a time of the clock or a part of a day.
    static let clockOnly = ExpressionTraits(rawValue: 4)
    static let yearAgo = ExpressionTraits(rawValue: 8)
    static let comparison = ExpressionTraits(rawValue: 16)
    static let openEnded = ExpressionTraits(rawValue: 32)
    /// 03/04, whose order the text decides.
    static let numericDate = ExpressionTraits(rawValue: 64)
    /// It reads the same wherever it stands, unless reading it has to ask what day is meant.
    static let lasting = ExpressionTraits(rawValue: 128)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(of expression: TimeExpression) {
        self = []
        if expression.isAbsolute { insert(.absolute) } else if expression.isDeictic { insert(.deictic) }
        if expression.isClockOnly { insert(.clockOnly) }
        if expression.isYearAgo { insert(.yearAgo) }
        if expression.isComparison { insert(.comparison) }
        if expression.isOpenEnded { insert(.openEnded) }
        if expression.mentions(.calendar) { insert(.numericDate) }
        if expression.isLasting { insert(.lasting) }
    }
}

extension TimeExpression {
    /// A length, a set or a vague reference, or a time that says its year in full: neither publication nor tense nor what was told before has a say.
    fileprivate var isLasting: Bool {
        if isClockOnly || mentions(.then) || mentions(.now) || mentions(.speech) { return false }
        return root == "none" || isAbsolute && !mentions(.shortyear) && !mentions(.shortdecade)
    }
}
