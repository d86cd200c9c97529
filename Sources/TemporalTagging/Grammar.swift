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
    }

    var elements: [Element] = []
    var literals: [UInt16] = []
    var alternatives: [Alternative] = []
    var fragments: [Fragment] = []
    /// Alternatives of the rules by the word that can begin them; index 0 for words that the pack does not know.
    private(set) var lists: [Candidates] = []
    /// By word: its class, words of one class beginning the same alternatives; class 0 begins none, class 1 is that of numbers.
    private(set) var classOfWord: [UInt16] = []
    /// By class and fragment: the list of alternatives that such a token can begin, as an index of `lists`.
    private(set) var listIndex: [Int32] = []
    /// The alternatives of `Candidates`, list after list.
    private(set) var entries: [Entry] = []

    /// Index of the fragment that all rules belong to.
    static let rules = 0

    // MARK: The filter

    /// What the filter sees of a token: two bits drawn from its word, or its numeric classes.
    struct Signature {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var numeric: UInt16 = 0
        var isWord = false

        @inline(__always) init() {}

        @inline(__always) init(_ token: Token) {
            if token.isNumber {
                numeric = token.numeric
            } else {
                isWord = token.isWord
                if token.word != 0 { (low, high) = Signature.bits(token.word) }
            }
        }

        @inline(__always) static func bits(_ word: UInt16) -> (UInt64, UInt64) {
            (1 << UInt64((word &* 40_503) >> 10), 1 << UInt64((word &* 52_429 &+ 7) >> 10))
        }
    }

    /// A `TokenSet` as a Bloom filter: right about "no" for the price of two ANDs.
    struct Mask: Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var numeric: UInt16 = 0
        var anyWord = false

        init() {}

        init(_ set: TokenSet) {
            numeric = set.numeric
            anyWord = set.anyWord
            for (index, bits) in set.words.enumerated() where bits != 0 {
                for bit in 0..<64 where bits & (1 << UInt64(bit)) != 0 {
                    let (a, b) = Signature.bits(UInt16(truncatingIfNeeded: index * 64 + bit))
                    low |= a
                    high |= b
                }
            }
        }

        mutating func formUnion(_ other: Mask) {
            low |= other.low
            high |= other.high
            numeric |= other.numeric
            anyWord = anyWord || other.anyWord
        }

        @inline(__always) func admits(_ token: Signature) -> Bool {
            low & token.low != 0 && high & token.high != 0 || numeric & token.numeric != 0 || anyWord && token.isWord
        }
    }

    /// An alternative with the filters of its first two tokens.
    struct Entry: Sendable {
        var alternative: Int32
        var canBeOne: Bool
        var first: Mask
        var second: Mask

        @inline(__always) func admits(_ one: Signature, _ two: Signature) -> Bool { (canBeOne || second.admits(two)) && first.admits(one) }
    }

    /// A list of alternatives, as a stretch of `entries`, with the filter of them all.
    struct Candidates: Sendable {
        var start: Int32 = 0
        var end: Int32 = 0
        var canBeOne = false
        var first = Mask()
        var second = Mask()

        @inline(__always) func admits(_ one: Signature, _ two: Signature) -> Bool {
            start < end && (canBeOne || second.admits(two)) && first.admits(one)
        }
    }

    /// The alternatives of a fragment that a token can begin.
    @inline(__always) func candidates(_ fragment: Int, beginningWith token: Token) -> Candidates {
        let own = token.isNumber ? 1 : Int(classOfWord[Int(token.word)])
        return lists[Int(listIndex[own * fragments.count + fragment])]
    }

    /// Lays the lists out, each but once: words of one class begin the same alternatives.
    mutating func layOut(words: Int) {
        let plain = alternatives.enumerated().map { index, alternative in
            Entry(
                alternative: Int32(index), canBeOne: alternative.opening.canBeOne, first: Mask(alternative.opening.first),
                second: Mask(alternative.opening.second))
        }
        var known: [[Int32]: Int32] = [:]
        func lay(_ list: [Int32]) -> Int32 {
            if let made = known[list] { return made }
            var made = Candidates(start: Int32(entries.count), end: Int32(entries.count + list.count))
            for index in list {
                let entry = plain[Int(index)]
                entries.append(entry)
                made.canBeOne = made.canBeOne || entry.canBeOne
                made.first.formUnion(entry.first)
                made.second.formUnion(entry.second)
            }
            lists.append(made)
            known[list] = Int32(lists.count - 1)
            return Int32(lists.count - 1)
        }
        func layRow(_ begun: [Int32]) {
            var begins = alternatives.map { _ in false }
            for index in begun { begins[Int(index)] = true }
            for fragment in fragments { listIndex.append(lay(fragment.alternatives.filter { begins[Int($0)] })) }
        }
        // Class 0, of the words that begin nothing, and class 1, of the numbers.
        layRow([])
        layRow(alternatives.indices.filter { alternatives[$0].opening.first.numeric != 0 }.map { Int32($0) })
        var begun: [[Int32]] = Array(repeating: [], count: words)
        for (index, alternative) in alternatives.enumerated() {
            let first = alternative.opening.first
            for (number, bits) in first.words.enumerated() where bits != 0 {
                for bit in 0..<64 where bits & (1 << UInt64(bit)) != 0 && number * 64 + bit < words { begun[number * 64 + bit].append(Int32(index)) }
            }
            guard first.anyWord else { continue }
            for word in Int(Token.firstWord)..<words where begun[word].last != Int32(index) { begun[word].append(Int32(index)) }
        }
        var classes: [[Int32]: UInt16] = [[]: 0]
        classOfWord = begun.map { list in
            if let made = classes[list] { return made }
            layRow(list)
            let made = UInt16(listIndex.count / fragments.count - 1)
            classes[list] = made
            return made
        }
    }

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
