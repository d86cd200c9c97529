/// How each alternative and each fragment of a grammar can begin: the symbols of its first token and of its second, and whether it can end before
/// there is one. Right about "no", so that most alternatives are dismissed by a look at two tokens.
struct GrammarOpenings: Sendable {
    /// Integers of 64 bits in a set of symbols.
    private(set) var width = 0
    private var symbolCount = 0
    /// Rows for the alternatives come first, those for the fragments after them; in a row the first set, then the second.
    private var bits: [UInt64] = []
    private var numeric: [UInt16] = []
    private var flags: [UInt8] = []
    private var fragmentBase = 0

    private static let canBeEmpty: UInt8 = 1
    private static let canBeOne: UInt8 = 2

    init() {}

    /// Works the openings of a grammar out; `members` lists the symbols of each class.
    init(_ grammar: Grammar, members: [[UInt16]]) {
        symbolCount = Int(grammar.symbols.max() ?? 0) + 1
        width = (symbolCount + 63) / 64
        fragmentBase = grammar.alternatives.count
        let rows = fragmentBase + grammar.fragments.count
        bits = Array(repeating: 0, count: rows * 2 * width)
        numeric = Array(repeating: 0, count: rows * 2)
        flags = Array(repeating: 0, count: rows)
        var classSets = Array(repeating: UInt64(0), count: members.count * width)
        for (index, symbols) in members.enumerated() { for symbol in symbols { classSets[index * width + Int(symbol) >> 6] |= 1 << UInt64(symbol & 63) } }
        let order = GrammarOpenings.fragmentsInnermostFirst(grammar)
        var changed = true
        var rounds = 0
        // Once is enough where no fragment begins with itself; otherwise until nothing grows.
        while changed, rounds < 64 {
            changed = false
            rounds += 1
            for fragment in order {
                for alternative in grammar.fragments[fragment].alternatives {
                    if open(Int(alternative), grammar, classSets) { changed = true }
                    if join(Int(alternative), into: fragmentBase + fragment) { changed = true }
                }
            }
        }
    }

    /// Whether the alternative or fragment of a row can begin with a token.
    @inline(__always) private func admits(_ row: Int, _ set: Int, _ signature: UInt32) -> Bool {
        if signature >> 30 == 1 { return numeric[row * 2 + set] & UInt16(truncatingIfNeeded: signature) != 0 }
        if signature >> 30 != 0 { return false }
        let symbol = Int(signature & 0xFFFF)
        return bits[(row * 2 + set) * width + symbol >> 6] & 1 << UInt64(symbol & 63) != 0
    }

    @inline(__always) func alternative(_ index: Int, beginsWith signature: UInt32) -> Bool { admits(index, 0, signature) }
    @inline(__always) func alternative(_ index: Int, goesOnWith signature: UInt32) -> Bool { admits(index, 1, signature) }
    @inline(__always) func alternativeCanBeOne(_ index: Int) -> Bool { flags[index] & GrammarOpenings.canBeOne != 0 }
    @inline(__always) func fragment(_ index: Int, beginsWith signature: UInt32) -> Bool { admits(fragmentBase + index, 0, signature) }
    @inline(__always) func fragment(_ index: Int, goesOnWith signature: UInt32) -> Bool { admits(fragmentBase + index, 1, signature) }
    @inline(__always) func fragmentCanBeOne(_ index: Int) -> Bool { flags[fragmentBase + index] & GrammarOpenings.canBeOne != 0 }

    /// Whether a word of this symbol can begin a rule.
    func beginsRule(_ symbol: UInt16) -> Bool { admits(fragmentBase + Grammar.rules, 0, UInt32(symbol)) }

    /// Adds up what can follow a word of this symbol at the beginning of a rule, into `bits` from `start` on; answers the numeric classes that
    /// can, and whether a rule may end with the word itself.
    func addFollowers(of symbol: UInt16, in grammar: Grammar, to sums: inout [UInt64], at start: Int) -> (numeric: UInt16, canBeOne: Bool) {
        var numbers: UInt16 = 0
        for alternative in grammar.fragments[Grammar.rules].alternatives where admits(Int(alternative), 0, UInt32(symbol)) {
            let row = Int(alternative)
            if flags[row] & GrammarOpenings.canBeOne != 0 { return (0, true) }
            numbers |= numeric[row * 2 + 1]
            for offset in 0..<width { sums[start + offset] |= bits[(row * 2 + 1) * width + offset] }
        }
        return (numbers, false)
    }

    // MARK: Working out

    /// Adds to the row of an alternative what its elements can begin with; true if it grew.
    private mutating func open(_ row: Int, _ grammar: Grammar, _ classSets: [UInt64]) -> Bool {
        let first = row * 2 * width, second = first + width
        var grew = false
        var isEmpty = true, isOne = false
        // Ends of the groups that are open, with what could be before them.
        var groups: [(end: Int, isEmpty: Bool, isOne: Bool)] = []
        let range = grammar.alternatives[row].elements
        var index = range.lowerBound
        while true {
            while let group = groups.last, group.end == index {
                groups.removeLast()
                isEmpty = isEmpty || group.isEmpty
                isOne = isOne || group.isOne
            }
            // What comes third is of no interest.
            if index >= range.upperBound || !isEmpty && !isOne && groups.isEmpty { break }
            let element = grammar.elements[index]
            index += 1
            if element.look != .none { continue }
            switch element.kind {
            case .optional: groups.append((Int(element.skip), isEmpty, isOne))
            case .fragment:
                let inner = fragmentBase + Int(element.fragment)
                let innerFirst = inner * 2 * width
                if isEmpty, add(innerFirst, to: first, count: 2 * width) { grew = true }
                if isEmpty, add(numeric[inner * 2], numeric[inner * 2 + 1], to: row) { grew = true }
                if isOne, add(innerFirst, to: second, count: width) { grew = true }
                if isOne, add(0, numeric[inner * 2], to: row) { grew = true }
                let canBeEmpty = flags[inner] & GrammarOpenings.canBeEmpty != 0, canBeOne = flags[inner] & GrammarOpenings.canBeOne != 0
                (isEmpty, isOne) = (isEmpty && canBeEmpty, isOne && canBeEmpty || isEmpty && canBeOne)
            case .token:
                if isEmpty, add(element, grammar, classSets, to: first, isFirst: true) { grew = true }
                if isOne, add(element, grammar, classSets, to: second, isFirst: false) { grew = true }
                if add(isEmpty ? element.numeric : 0, isOne ? element.numeric : 0, to: row) { grew = true }
                (isEmpty, isOne) = (false, isEmpty)
            }
        }
        let made = (isEmpty ? GrammarOpenings.canBeEmpty : 0) | (isOne ? GrammarOpenings.canBeOne : 0)
        if flags[row] | made != flags[row] {
            flags[row] |= made
            grew = true
        }
        return grew
    }

    private mutating func join(_ row: Int, into other: Int) -> Bool {
        var grew = add(row * 2 * width, to: other * 2 * width, count: 2 * width)
        if add(numeric[row * 2], numeric[row * 2 + 1], to: other) { grew = true }
        if flags[other] | flags[row] != flags[other] {
            flags[other] |= flags[row]
            grew = true
        }
        return grew
    }

    private mutating func add(_ source: Int, to target: Int, count: Int) -> Bool {
        var grown: UInt64 = 0
        for offset in 0..<count {
            let added = bits[source + offset] & ~bits[target + offset]
            bits[target + offset] |= added
            grown |= added
        }
        return grown != 0
    }

    private mutating func add(_ first: UInt16, _ second: UInt16, to row: Int) -> Bool {
        let grown = first & ~numeric[row * 2] | second & ~numeric[row * 2 + 1]
        numeric[row * 2] |= first
        numeric[row * 2 + 1] |= second
        return grown != 0
    }

    private mutating func add(_ element: Grammar.Element, _ grammar: Grammar, _ classSets: [UInt64], to target: Int, isFirst: Bool) -> Bool {
        var grown: UInt64 = 0
        if element.anyWord {
            // Unknown words, whose symbol is 0, begin nothing.
            for offset in 0..<width {
                let all: UInt64 = isFirst && offset == 0 ? ~1 : .max
                grown |= all & ~bits[target + offset]
                bits[target + offset] |= all
            }
        }
        for literal in element.literals {
            let symbol = Int(grammar.symbols[Int(grammar.literals[literal])])
            let bit: UInt64 = 1 << UInt64(symbol & 63)
            grown |= bit & ~bits[target + symbol >> 6]
            bits[target + symbol >> 6] |= bit
        }
        if element.wordClass >= 0 {
            for offset in 0..<width {
                let added = classSets[Int(element.wordClass) * width + offset] & ~bits[target + offset]
                bits[target + offset] |= added
                grown |= added
            }
        }
        return grown != 0
    }

    /// Fragments in an order in which those that others are made of come before them, as far as there is one.
    private static func fragmentsInnermostFirst(_ grammar: Grammar) -> [Int] {
        var order: [Int] = []
        var state = Array(repeating: UInt8(0), count: grammar.fragments.count)
        for root in grammar.fragments.indices where state[root] == 0 {
            var stack = [root]
            while let top = stack.last {
                if state[top] == 0 {
                    state[top] = 1
                    for alternative in grammar.fragments[top].alternatives {
                        for element in grammar.elements[grammar.alternatives[Int(alternative)].elements]
                        where element.kind == .fragment && state[Int(element.fragment)] == 0 { stack.append(Int(element.fragment)) }
                    }
                } else {
                    stack.removeLast()
                    if state[top] == 1 { order.append(top) }
                    state[top] = 2
                }
            }
        }
        return order
    }
}
