/// The patterns of a pack, compiled: fragments (named things that patterns share) made of alternatives, alternatives made of elements.
/// Data only; `PatternMatcher` reads it.
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
        var numeric: UInt16 = 0
        var wordClass: Int16 = -1
        var literals: Range<Int> = 0..<0
        var fragment = 0
        /// For `optional`: the element after the group.
        var skip = 0
        var slot: Int8 = -1
    }

    /// One line of a pack.
    struct Alternative: Sendable {
        var elements: Range<Int>
        var emissions: [Emission]
        /// Names of the captures, by slot.
        var slots: [String]
        var rule: String
        var opening = Opening()
        var line: Int
    }

    /// What a rule puts out: the meaning, and the capture whose words it covers (−1: all).
    struct Emission: Sendable {
        var slot: Int
        var template: Template
    }

    struct Fragment: Sendable {
        var name: String
        var alternatives: [Int32] = []
        var opening = Opening()
    }

    /// Which tokens can stand at one place; exact for words, a word's classes being spelt out.
    struct TokenSet: Sendable, Equatable {
        var words: [UInt64] = []
        var numeric: UInt16 = 0
        var anyWord = false

        mutating func insert(_ word: Int) {
            while words.count <= word >> 6 { words.append(0) }
            words[word >> 6] |= 1 << UInt64(word & 63)
        }

        mutating func formUnion(_ other: TokenSet) {
            while words.count < other.words.count { words.append(0) }
            for index in other.words.indices { words[index] |= other.words[index] }
            numeric |= other.numeric
            anyWord = anyWord || other.anyWord
        }

        @inline(__always)
        func admits(_ token: Token) -> Bool {
            if token.isNumber { return numeric & token.numeric != 0 }
            let word = Int(token.word)
            if word >> 6 < words.count, words[word >> 6] & (1 << UInt64(word & 63)) != 0 { return true }
            return anyWord && token.isWord
        }
    }

    /// How something can begin: its first token, its second, and whether it can end before there is one. Right about "no", so that most
    /// alternatives are dismissed by a look at two tokens.
    struct Opening: Sendable, Equatable {
        var first = TokenSet()
        var second = TokenSet()
        var canBeEmpty = false
        var canBeOne = false

        static let empty: Opening = {
            var opening = Opening()
            opening.canBeEmpty = true
            return opening
        }()

        func followed(by next: Opening) -> Opening {
            var made = self
            if canBeEmpty {
                made.first.formUnion(next.first)
                made.second.formUnion(next.second)
            }
            if canBeOne { made.second.formUnion(next.first) }
            made.canBeEmpty = canBeEmpty && next.canBeEmpty
            made.canBeOne = canBeOne && next.canBeEmpty || canBeEmpty && next.canBeOne
            return made
        }

        mutating func formUnion(_ other: Opening) {
            first.formUnion(other.first)
            second.formUnion(other.second)
            canBeEmpty = canBeEmpty || other.canBeEmpty
            canBeOne = canBeOne || other.canBeOne
        }

        @inline(__always)
        func admits(_ tokens: [Token], at position: Int) -> Bool {
            guard first.admits(tokens[position]) else { return false }
            if canBeOne { return true }
            return position + 1 < tokens.count && second.admits(tokens[position + 1])
        }
    }

    var elements: [Element] = []
    var literals: [UInt16] = []
    var alternatives: [Alternative] = []
    var fragments: [Fragment] = []
    /// Alternatives of the rules by the word that can begin them; index 0 for words that the pack does not know.
    var rulesByWord: [[Int32]] = []
    var rulesByNumber: [Int32] = []

    /// Index of the fragment that all rules belong to.
    static let rules = 0

    /// Works out how each alternative and fragment can begin. `members` lists the words of each class.
    mutating func computeOpenings(members: [[Int]]) {
        var changed = true
        var rounds = 0
        while changed, rounds < 64 {
            changed = false
            rounds += 1
            for index in alternatives.indices {
                let opening = opening(of: alternatives[index].elements, members)
                if opening != alternatives[index].opening {
                    alternatives[index].opening = opening
                    changed = true
                }
            }
            for index in fragments.indices {
                var opening = Opening()
                for alternative in fragments[index].alternatives { opening.formUnion(alternatives[Int(alternative)].opening) }
                if opening != fragments[index].opening {
                    fragments[index].opening = opening
                    changed = true
                }
            }
        }
    }

    private func opening(of range: Range<Int>, _ members: [[Int]]) -> Opening {
        var made = Opening.empty
        var index = range.lowerBound
        while index < range.upperBound {
            let element = elements[index]
            index += 1
            if element.look != .none { continue }
            switch element.kind {
            case .token:
                var token = Opening()
                token.canBeOne = true
                token.first.numeric = element.numeric
                token.first.anyWord = element.anyWord
                if element.wordClass >= 0 { for word in members[Int(element.wordClass)] { token.first.insert(word) } }
                for literal in literals[element.literals] { token.first.insert(Int(literal)) }
                made = made.followed(by: token)
            case .fragment: made = made.followed(by: fragments[element.fragment].opening)
            case .optional:
                var group = opening(of: index..<element.skip, members)
                group.formUnion(Opening.empty)
                made = made.followed(by: group)
                index = element.skip
            }
        }
        return made
    }
}

/// The right-hand side of a pattern: an expression with holes.
indirect enum Template: Sendable {
    case number(Int)
    case symbol(TimeSymbol)
    case capture(Int)
    case apply(TimeOperator, [Template])
}
