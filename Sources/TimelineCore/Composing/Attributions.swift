import EventExtraction

/// To whom the tellings of one event are attributed, the same source named once however each language writes it.
struct Attributions {
    /// As first written, in order.
    private(set) var names: [String] = []
    private var terms: [[UInt64]] = []

    /// - Parameter language: of the labels; a source that an article names in it is called so.
    init(_ mentions: [EventMention], language: LexiconLanguage) {
        var spoken: [LexiconLanguage] = []
        for mention in mentions {
            guard let name = mention.attribution, !name.isEmpty else { continue }
            let own = Self.terms(of: name, mention.language)
            let tongue = LexiconLanguage(mention.language)
            if let known = place(of: own, name) {
                let isFuller = names[known].utf8.count < name.utf8.count && terms[known].count < own.count
                if tongue == language && spoken[known] != language || isFuller && (spoken[known] != language || tongue == language) {
                    (names[known], terms[known], spoken[known]) = (name, own, tongue)
                }
            } else {
                names.append(name)
                terms.append(own)
                spoken.append(tongue)
            }
        }
    }

    /// The names of those that are more than "a press report", where any is.
    var shown: [String] {
        let named = names.indices.filter { !terms[$0].isEmpty }
        return named.isEmpty ? names : named.map { names[$0] }
    }

    private static func terms(of name: String, _ language: String) -> [UInt64] {
        var reader = TermReader(lexicon: ConceptLexicon.shared, words: 16)
        var found: [Term] = []
        reader.read(Array(name.utf8), language: LexiconLanguage(language), into: &found)
        var hashes = Array(Set(found.filter { $0.kind != .weak && $0.kind != .place }.map(\.hash)))
        Ordering.sort(&hashes)
        return hashes
    }

    private func place(of own: [UInt64], _ name: String) -> Int? {
        for known in names.indices {
            if names[known] == name { return known }
            let common = terms[known].filter { own.contains($0) }.count
            if common > 0, common * 3 >= 2 * min(own.count, terms[known].count) { return known }
        }
        return nil
    }

    /// The number of the source that all of an article's tellings go back to; nil where the article tells something of its own.
    ///
    /// An article that says in one place that it has the thing from a newspaper or a station has it from there in its headline and lead, too, where no
    /// source is named; what it asserts with a date of its own is its own.
    func onlySource(of mentions: [EventMention]) -> Int? {
        var only: Int?
        var hasOwnWords = false
        for mention in mentions {
            guard let name = mention.attribution, !name.isEmpty, let source = place(of: Self.terms(of: name, mention.language), name) else {
                if mention.certainty == .asserted && mention.time.basis == .expression { return nil }
                if mention.field == .text { hasOwnWords = true }
                continue
            }
            // "According to a press report" names nobody.
            if terms[source].isEmpty { continue }
            if let known = only, known != source { return nil }
            only = source
        }
        guard let only, hasOwnWords, !terms[only].contains(where: Self.outlets.contains) else { return only }
        return nil
    }

    /// Words that make a source an outlet.
    private static let outlets: Set<UInt64> = {
        var reader = TermReader(lexicon: ConceptLexicon.shared, words: 16)
        var found: [Term] = []
        reader.read(Array("television newspaper radio website agency afp reuters".utf8), language: .english, into: &found)
        return Set(found.filter { $0.kind != .weak }.map(\.hash))
    }()
}
