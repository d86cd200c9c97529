import ByteText

/// One language, compiled from its notation: words by sense, patterns, tense cues and conventions. How the notation reads is told in
/// `LanguagePackLoader.swift`; nothing outside `Languages/` knows a language.
package final class LanguagePack: Sendable {
    /// BCP 47 primary tag.
    package let tag: String
    package let name: String
    /// In 03/04 the day comes first.
    let dayFirst: Bool
    /// Regions ("US", "GB") whose order differs from `dayFirst`.
    let otherOrderRegions: Set<String>
    /// The week of "last week" may begin on Sunday in its newsrooms.
    let sundayWeeks: Bool
    let table: WordTable
    /// What is known of each word, by its id.
    let words: [Word]
    let senses: [[Sense]]
    /// Endings of verbs, longest first, with the cue that they give.
    private let suffixes: [Suffix]
    private let suffixBytes: [UInt8]
    /// By byte: whether one of them ends so.
    private let isSuffixEnd: [Bool]
    let ordinalMark: UInt16
    /// Numeric classes whose numbers are looked at wherever they stand.
    let hotNumbers: UInt16
    private let abbreviations: WordTable
    let grammar: Grammar
    /// The finders that have worked for this language, with what they have learnt.
    let finders = FinderPool()

    /// What the loops over words ask of one.
    struct Word: Sendable {
        /// Bits of the classes that it belongs to.
        var classes: UInt64 = 0
        var cues: ClauseCue = []
        /// It makes a text be looked at around it.
        var isHot = false
        /// It does only with a capital.
        var isHotCapital = false
        var isFunctionWord = false
        var beginsRule = false
    }

    private struct Suffix: Sendable {
        var start: Int
        var length: Int
        var cue: ClauseCue
    }

    struct Sense: Sendable {
        var wordClass: Int16
        /// The word is also an ordinary one ("may", "march").
        var isWeak: Bool
        /// It counts in lower case only ("mars", the month).
        var isLower = false
        var value: TimeExpression
    }

    /// What the loader fills in.
    struct Draft {
        var tag = ""
        var name = ""
        var dayFirst = true
        var otherOrderRegions: Set<String> = []
        var sundayWeeks = false
        var table = WordTable()
        var classNames: [String] = []
        var words: [Word] = []
        var senses: [[Sense]] = []
        var suffixes: [(ending: [UInt8], cue: ClauseCue)] = []
        var ordinalMark: UInt16 = 39
        var hotNumbers: UInt16 = 0
        var abbreviations = WordTable()
        var grammar = Grammar()
    }

    init(_ draft: Draft) {
        tag = draft.tag
        name = draft.name
        dayFirst = draft.dayFirst
        otherOrderRegions = draft.otherOrderRegions
        sundayWeeks = draft.sundayWeeks
        table = draft.table
        words = draft.words
        senses = draft.senses
        suffixBytes = draft.suffixes.flatMap(\.ending)
        var start = 0, suffixes: [Suffix] = [], isSuffixEnd = Array(repeating: false, count: 256)
        for (ending, cue) in draft.suffixes {
            suffixes.append(Suffix(start: start, length: ending.count, cue: cue))
            if let last = ending.last { isSuffixEnd[Int(last)] = true }
            start += ending.count
        }
        self.suffixes = suffixes
        self.isSuffixEnd = isSuffixEnd
        ordinalMark = draft.ordinalMark
        hotNumbers = draft.hotNumbers
        abbreviations = draft.abbreviations
        grammar = draft.grammar
    }

    func sense(of word: UInt16, in wordClass: Int) -> Sense? {
        for sense in senses[Int(word)] where sense.wordClass == wordClass { return sense }
        return nil
    }

    /// The cue that the ending of an unknown word gives: "-ed", "-ra". Case does not matter, accents do: they tell "annoncé" from "annonce".
    func suffixCue(of word: Range<Int>, in text: Span<UInt8>) -> ClauseCue {
        guard word.count > 3, word.count < 40, isSuffixEnd[Int(LanguagePack.lowered(word.upperBound - 1, in: word, text))] else { return [] }
        for suffix in suffixes where word.count > suffix.length + 1 {
            var index = 0
            while index < suffix.length, LanguagePack.lowered(word.upperBound - suffix.length + index, in: word, text) == suffixBytes[suffix.start + index] {
                index += 1
            }
            if index == suffix.length { return suffix.cue }
        }
        return []
    }

    /// A byte in lower case, be it a letter of ASCII or the second byte of one of Latin-1.
    @inline(__always) private static func lowered(_ index: Int, in word: Range<Int>, _ text: Span<UInt8>) -> UInt8 {
        let byte = text[index]
        if byte < 128 { return byte.asciiLowercased }
        return byte <= 0x9E && byte != 0x97 && index > word.lowerBound && text[index - 1] == 0xC3 ? byte + 0x20 : byte
    }

    /// True of words that end with a dot without ending a sentence ("Mr.", "Gen.", "M."), given in lower case and without the dot.
    func isAbbreviation(_ word: FoldedWord) -> Bool {
        let found = abbreviations.find(word)
        return found.plain != 0 || found.marked != 0
    }
}

/// What a word says about its clause. Names in the notation are those of the members.
package struct ClauseCue: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// A finite verb of the past: "was", "a", "-ed".
    package static let past = ClauseCue(rawValue: 1)
    /// A finite verb of the future: "will", "-ra".
    package static let future = ClauseCue(rawValue: 2)
    /// A finite verb of the present.
    package static let present = ClauseCue(rawValue: 4)
    /// Announces what is to come: "due", "scheduled", "prévu".
    package static let planned = ClauseCue(rawValue: 8)
    /// Verbs of speaking.
    package static let speech = ClauseCue(rawValue: 16)
    /// "according to", "selon": words that open an attribution.
    package static let attribution = ClauseCue(rawValue: 32)
    package static let denial = ClauseCue(rawValue: 64)
    package static let possibility = ClauseCue(rawValue: 128)
    /// Opens a subordinate clause: "that", "which", "que".
    package static let relative = ClauseCue(rawValue: 256)
    /// Joins clauses: "and", "but", "et".
    package static let conjunction = ClauseCue(rawValue: 512)
    /// An auxiliary that a participle turns into a past: "has", "a", "ont".
    package static let auxiliary = ClauseCue(rawValue: 1024)
    /// The conditional of rumour: "aurait", "serait".
    package static let rumour = ClauseCue(rawValue: 2048)
    /// Marks an infinitive: "to".
    package static let infinitive = ClauseCue(rawValue: 4096)
    /// Determiners and pronouns before which no verb ending counts.
    package static let determiner = ClauseCue(rawValue: 8192)
    /// Cancels: "cancelled", "annulé", "reporté".
    package static let cancelled = ClauseCue(rawValue: 16384)
    /// Modal verbs that point ahead when nothing else does: "would", "doit".
    package static let modal = ClauseCue(rawValue: 32768)
    /// Prepositions.
    package static let preposition = ClauseCue(rawValue: 65536)
    /// Verbs that, in the present, tell what is on the calendar: "meets", "se réunit".
    package static let scheduled = ClauseCue(rawValue: 131072)
    /// Words that announce what is to come only before a `goal`: "plans to", "set for"; not "the plans", "set off".
    package static let intent = ClauseCue(rawValue: 262144)
    package static let goal = ClauseCue(rawValue: 524288)
    /// Auxiliaries that leave the tense to the plan after them: "was scheduled", "did not plan to", "is to meet".
    package static let copula = ClauseCue(rawValue: 1_048_576)
    /// Auxiliaries of the pluperfect: what "had been scheduled" is over.
    package static let anterior = ClauseCue(rawValue: 2_097_152)

    static let names: [(String, ClauseCue)] = [
        ("past", .past), ("future", .future), ("present", .present), ("planned", .planned), ("speech", .speech), ("attribution", .attribution),
        ("denial", .denial), ("possibility", .possibility), ("relative", .relative), ("conjunction", .conjunction), ("auxiliary", .auxiliary),
        ("rumour", .rumour), ("infinitive", .infinitive), ("determiner", .determiner), ("cancelled", .cancelled), ("modal", .modal),
        ("preposition", .preposition), ("scheduled", .scheduled),
        ("intent", .intent), ("goal", .goal), ("copula", .copula), ("anterior", .anterior),
    ]
}

/// A fault in a language pack, with its place.
package struct LanguagePackError: Error, Sendable, CustomStringConvertible {
    package var language: String
    package var line: Int
    package var column: Int
    package var message: String
    package var description: String { "\(language):\(line):\(column): \(message)" }
}
