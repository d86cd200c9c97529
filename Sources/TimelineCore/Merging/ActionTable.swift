import EventExtraction

/// What each mention says was done, as concepts: "a téléphoné" and "the phone call" are the same action, "was shot" and "the killing" are akin.
struct ActionTable: Sendable {
    /// How far two mentions tell the same thing done.
    enum Agreement: Int, Sendable {
        /// Both say what was done, and it is not the same.
        case different
        /// One of them says nothing that could be compared.
        case unknown
        /// Actions of one family, or actions that only stand beside the chief ones.
        case akin
        /// What is chief in one is told in the other.
        case told
        /// The chief actions are the same.
        case same
    }

    private var offsets: [Int32] = [0]
    private var concepts: [UInt64] = []
    private var families: [UInt64] = []
    /// How many concepts at the head of each mention's list belong to its chief action.
    private var chief: [UInt8] = []
    /// How many of these are said in two words.
    private var inTwoWords: [UInt8] = []

    /// - Parameter phrases: what each mention says in two words; they tell more than the verb alone does.
    init(_ mentions: [EventMention], phrases: (_ mention: Int) -> [UInt64], lexicon: ConceptLexicon) {
        var known: [UInt64: (concepts: [UInt64], families: [UInt64], isWeak: Bool)] = [:]
        for (m, mention) in mentions.enumerated() {
            let language = LexiconLanguage(mention.language)
            let start = concepts.count
            for phrase in phrases(m) where !concepts[start...].contains(phrase) {
                concepts.append(phrase)
                families.append(lexicon.family(of: phrase))
            }
            let verbs = concepts.count
            inTwoWords.append(UInt8(clamping: verbs - start))
            var first = 0
            for action in mention.actions.prefix(5) {
                let key = StableHash.of(action, salt: language.rawValue)
                let read: (concepts: [UInt64], families: [UInt64], isWeak: Bool)
                if let already = known[key] {
                    read = already
                } else {
                    read = lexicon.action(action, language)
                    known[key] = read
                }
                if read.isWeak { continue }
                for (concept, family) in zip(read.concepts, read.families) where !concepts[verbs...].contains(concept) {
                    concepts.append(concept)
                    families.append(family)
                }
                if first == 0 { first = concepts.count - start }
            }
            if first == 0 { first = concepts.count - start }
            chief.append(UInt8(clamping: first))
            offsets.append(Int32(clamping: concepts.count))
        }
    }

    private init() {}

    /// The same of these mentions alone, in this order.
    func rows(_ mentions: [Int]) -> ActionTable {
        var rows = ActionTable()
        for m in mentions {
            let range = Int(offsets[m])..<Int(offsets[m + 1])
            rows.concepts += concepts[range]
            rows.families += families[range]
            rows.chief.append(chief[m])
            rows.inTwoWords.append(inTwoWords[m])
            rows.offsets.append(Int32(clamping: rows.concepts.count))
        }
        return rows
    }

    func compare(_ a: Int, _ b: Int) -> Agreement { compare(a, b, from: Int(offsets[a]), Int(offsets[b])) }

    /// The same by the verbs alone: what is known wherever events are told.
    func compareVerbs(_ a: Int, _ b: Int) -> Agreement {
        compare(a, b, from: Int(offsets[a]) + Int(inTwoWords[a]), Int(offsets[b]) + Int(inTwoWords[b]))
    }

    private func compare(_ a: Int, _ b: Int, from: Int, _ other: Int) -> Agreement {
        let (to, otherEnd) = (Int(offsets[a + 1]), Int(offsets[b + 1]))
        if from >= to || other >= otherEnd { return .unknown }
        let (chiefEnd, otherChief) = (Int(offsets[a]) + Int(chief[a]), Int(offsets[b]) + Int(chief[b]))
        var best = Agreement.different
        for i in from..<to {
            for j in other..<otherEnd {
                if concepts[i] == concepts[j] {
                    if i < chiefEnd && j < otherChief { return .same }
                    if i < chiefEnd || j < otherChief { best = .told } else if best == .different { best = .akin }
                } else if families[i] != 0, families[i] == families[j], i < chiefEnd, j < otherChief, best == .different {
                    best = .akin
                }
            }
        }
        return best
    }
}

extension ConceptLexicon {
    /// The concepts of a mention's action, with the family of each (0: of none).
    fileprivate func action(_ lemma: String, _ language: LexiconLanguage) -> (concepts: [UInt64], families: [UInt64], isWeak: Bool) {
        let folded = Array(lemma.utf8)
        let stem = TermHash.stem(folded, language)
        let found = actions(of: stem)
        if !found.isEmpty { return (found, found.map { family(of: $0) }, false) }
        if let entry = entry(for: TermHash.form(folded[...], language)) ?? entry(for: stem) {
            return ([entry.hash], [0], entry.sense == .weak || entry.sense == .silent)
        }
        return ([TermHash.cognate(folded, language)], [0], false)
    }
}
