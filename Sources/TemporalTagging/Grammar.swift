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
        var first = FirstSet()
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
        var first = FirstSet()
    }

    /// Which tokens can begin something: a quick test that is right about "no".
    struct FirstSet: Sendable {
        var classes: UInt64 = 0
        var literals: UInt64 = 0
        var numeric: UInt16 = 0
        var anything = false
        mutating func formUnion(_ other: FirstSet) {
            classes |= other.classes
            literals |= other.literals
            numeric |= other.numeric
            anything = anything || other.anything
        }
        static func == (a: FirstSet, b: FirstSet) -> Bool {
            a.classes == b.classes && a.literals == b.literals && a.numeric == b.numeric && a.anything == b.anything
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

    /// Works out, for each alternative and fragment, which tokens can begin it.
    mutating func computeFirstSets() {
        var changed = true
        var rounds = 0
        while changed, rounds < 64 {
            changed = false
            rounds += 1
            for index in alternatives.indices {
                let set = first(of: alternatives[index].elements)
                if !(set == alternatives[index].first) {
                    alternatives[index].first = set
                    changed = true
                }
            }
            for index in fragments.indices {
                var set = FirstSet()
                for alternative in fragments[index].alternatives { set.formUnion(alternatives[Int(alternative)].first) }
                if !(set == fragments[index].first) {
                    fragments[index].first = set
                    changed = true
                }
            }
        }
    }

    private func first(of range: Range<Int>) -> FirstSet {
        var set = FirstSet()
        var index = range.lowerBound
        while index < range.upperBound {
            let element = elements[index]
            if element.look != .none {
                index += 1
                continue
            }
            switch element.kind {
            case .token:
                set.numeric |= element.numeric
                if element.wordClass >= 0 { set.classes |= 1 << UInt64(element.wordClass & 63) }
                for literal in literals[element.literals] { set.literals |= 1 << UInt64(literal & 63) }
                return set
            case .fragment:
                set.formUnion(fragments[element.fragment].first)
                return set
            case .optional:
                set.formUnion(first(of: index + 1..<element.skip))
                index = element.skip
            }
        }
        set.anything = true
        return set
    }
}

/// The right-hand side of a pattern: an expression with holes.
indirect enum Template: Sendable {
    case number(Int)
    case symbol(TimeSymbol)
    case capture(Int)
    case apply(TimeOperator, [Template])
}
