/// The patterns of a pack, compiled: fragments (named things that patterns share) made of alternatives, alternatives made of elements.
/// Data only, in flat arrays; `PatternMatcher` reads it.
struct Grammar: Sendable {
    /// One step of a pattern.
    struct Element: Sendable {
        enum Kind: UInt8, Sendable { case token, fragment, optional }
        enum Look: UInt8, Sendable { case none, behind, ahead }
        var kind = Kind.token
        var look = Look.none
        /// A look that must fail ("!") or succeed ("=").
        var negative = false
        /// No space before it.
        var glued = false
        /// Must begin with a capital.
        var capital = false
        /// Any word at all.
        var anyWord = false
        /// A word that also means something else must be capitalised inside a sentence to count.
        var strong = false
        var slot: Int8 = -1
        var numeric: UInt16 = 0
        var wordClass: Int16 = -1
        var fragment: Int32 = 0
        /// For `optional`: the element after the group.
        var skip: Int32 = 0
        var firstLiteral: Int32 = 0
        var literalCount: Int32 = 0

        var literals: Range<Int> { Int(firstLiteral)..<Int(firstLiteral + literalCount) }
    }

    /// One line of a pack.
    struct Alternative: Sendable {
        var firstElement: Int32
        var endElement: Int32
        var firstEmission: Int32
        var emissionCount: Int32
        /// Index of its name in `ruleNames`.
        var rule: Int32
        /// The capture that is called "zone"; −1 where none is.
        var zoneSlot: Int8

        var elements: Range<Int> { Int(firstElement)..<Int(endElement) }
        var emissions: Range<Int> { Int(firstEmission)..<Int(firstEmission + emissionCount) }
    }

    /// What a rule puts out: the meaning, and the capture whose words it covers (−1: all).
    struct Emission: Sendable {
        var slot: Int
        var template: Template
    }

    /// Its alternatives, in the order of the pack.
    struct Fragment: Sendable {
        var alternatives: [Int32] = []
    }

    var elements: [Element] = []
    var literals: [UInt16] = []
    var alternatives: [Alternative] = []
    var emissions: [Emission] = []
    var fragments: [Fragment] = []
    var ruleNames: [String] = []
    /// By rule: it holds only in texts that tell a past of their own.
    var isNarrative: [Bool] = []
    var openings = GrammarOpenings()
    /// By word: what tells it from other words in the eyes of the patterns; two words of one symbol match alike. 0 is that of unknown words.
    var symbols: [UInt16] = []

    /// Index of the fragment that all rules belong to.
    static let rules = 0

    /// What a pattern can see of a token: its symbol or its numeric classes, its case, the space before it.
    @inline(__always) func signature(of token: Token) -> UInt32 {
        let marks = UInt32(token.flags & Token.seenByPatterns) << 16
        return token.isNumber ? marks | UInt32(token.numeric) | 1 << 30 : marks | UInt32(symbols[Int(token.word)])
    }
}

/// The right-hand side of a pattern: an expression with holes.
indirect enum Template: Sendable {
    case number(Int)
    case symbol(TimeSymbol)
    case capture(Int)
    case apply(TimeOperator, [Template])
}
