import EventExtraction

/// To whom the tellings of one event are attributed, the same source named once however each language writes it.
struct Attributions {
    /// As first written, in order.
    private(set) var names: [String] = []
    private var terms: [[UInt64]] = []

    init(_ mentions: [EventMention]) {
        for mention in mentions {
            guard let name = mention.attribution, !name.isEmpty else { continue }
            let own = Self.terms(of: name, mention.language)
            if let known = place(of: own, name) {
                if names[known].utf8.count < name.utf8.count, terms[known].count < own.count { (names[known], terms[known]) = (name, own) }
            } else {
                names.append(name)
                terms.append(own)
            }
        }
    }

    private static func terms(of name: String, _ language: String) -> [UInt64] {
        var reader = TermReader(lexicon: ConceptLexicon.shared)
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
    func onlySource(of mentions: [EventMention]) -> Int? {
        var only: Int?
        for mention in mentions {
            guard let name = mention.attribution, !name.isEmpty, let source = place(of: Self.terms(of: name, mention.language), name) else { return nil }
            if let known = only, known != source { return nil }
            only = source
        }
        return only
    }
}
