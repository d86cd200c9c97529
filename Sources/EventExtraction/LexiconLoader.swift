/// Reads the literals of a language into the tables of a `Lexicon`.
struct LexiconLoader {
    private(set) var keys: [UInt64]
    private(set) var values: [Lexicon.Entry]
    private(set) var mask: Int
    private(set) var count = 0
    private(set) var lemmas: [String] = []
    /// Prepositions and adverbs that go with a date when a title leaves it out; asked only whether they hold a hash.
    private(set) var dateLeaders: Set<UInt64> = []
    /// What a page stamps its articles with: "by", "updated", "publié".
    private(set) var stamps: Set<UInt64> = []
    /// Values of written-out numbers by hash; looked up, never walked.
    private(set) var numbers: [UInt64: Int] = [:]
    private(set) var endings: [(bytes: [UInt8], cues: WordCues)] = []
    /// Elided articles and pronouns split from the word after the apostrophe ("l'", "qu'").
    private(set) var splitsElisions = false
    /// The perfect is also made with "be": "est arrivé".
    private(set) var perfectWithBe = false
    /// Ending of adverbs that many nouns share: it tells an adverb only between an auxiliary and its participle.
    private(set) var adverbEnding: [UInt8] = []

    init(_ literals: [String]) {
        keys = [UInt64](repeating: 0, count: 16_384)
        values = [Lexicon.Entry](repeating: Lexicon.Entry(cues: [], lemma: -1), count: 16_384)
        mask = 16_383
        var elisions = false, withBe = false
        var paradigms: [String: [(ending: String, cues: WordCues)]] = [:]
        for line in literals.flatMap({ $0.split(separator: "\n") }) {
            guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { continue }
            let head = line[..<colon].split(separator: " ").map(String.init)
            let rest = line[line.index(after: colon)...]
            guard let kind = head.first else { continue }
            switch kind {
            case "elision":
                elisions = true
            case "adverb-ending":
                adverbEnding = Array(rest.drop { $0 == ":" || $0 == " " }.utf8)
            case "number":
                for item in rest.split(separator: " ") {
                    let parts = item.split(separator: "=")
                    guard parts.count == 2, let value = Int(parts[1]) else { continue }
                    numbers[Lexicon.hash(parts[0].utf8)] = value
                }
            case "before-date":
                for word in rest.split(separator: " ") { dateLeaders.insert(Lexicon.hash(word.utf8)) }
            case "stamp":
                for word in rest.split(separator: " ") { stamps.insert(Lexicon.hash(word.utf8)) }
            case "perfect-with-be":
                withBe = true
            case "paradigm" where head.count > 1:
                paradigms[head[1]] = rest.split(separator: " ").compactMap { item in
                    let parts = item.split(separator: "=")
                    guard parts.count == 2 else { return nil }
                    return (parts[0] == "-" ? "" : String(parts[0]), Self.cues(of: parts[1].split(separator: "+")))
                }
            case "verbs" where head.count > 1:
                let endings = paradigms[head[1]] ?? []
                let extra = Self.cues(of: head.dropFirst(2).map { $0[...] })
                for stem in rest.split(separator: " ") where !stem.hasSuffix("-") {
                    guard let first = endings.first else { continue }
                    let lemma = intern(stem + first.ending)
                    for (ending, cues) in endings { insert(stem + ending, cues.union(extra), lemma) }
                }
            case "verb":
                let extra = Self.cues(of: head.dropFirst().map { $0[...] })
                var lemma: Int32 = -1
                for group in rest.split(separator: ";") {
                    let words = group.split(separator: " ")
                    guard let name = words.first else { continue }
                    let cues = Self.cues(of: name.split(separator: "+")).union(extra)
                    for word in words.dropFirst() {
                        if lemma < 0 { lemma = intern(String(word)) }
                        insert(String(word), cues, lemma)
                    }
                }
            case "ending" where head.count > 1:
                endings.append((Array(head[1].utf8), Self.cues(of: rest.split(separator: " ").flatMap { $0.split(separator: "+") })))
            default:
                let cues = Self.cues(of: head.map { $0[...] })
                for word in rest.split(separator: " ") { insert(String(word), cues, -1) }
            }
        }
        splitsElisions = elisions
        perfectWithBe = withBe
    }

    private static func cues(of names: some Sequence<Substring>) -> WordCues {
        names.reduce(into: WordCues()) { $0.formUnion(WordCues.named[String($1)] ?? []) }
    }

    private mutating func intern(_ lemma: String) -> Int32 {
        lemmas.append(lemma)
        return Int32(lemmas.count - 1)
    }

    private mutating func insert(_ word: String, _ cues: WordCues, _ lemma: Int32) {
        if count * 2 > mask { grow() }
        let hash = Lexicon.hash(word.utf8)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        if keys[slot] == 0 {
            keys[slot] = hash
            count += 1
        }
        values[slot].cues.formUnion(cues)
        if values[slot].lemma < 0 { values[slot].lemma = lemma }
    }

    private mutating func grow() {
        let old = zip(keys, values).filter { $0.0 != 0 }
        mask = mask * 2 + 1
        keys = [UInt64](repeating: 0, count: mask + 1)
        values = [Lexicon.Entry](repeating: Lexicon.Entry(cues: [], lemma: -1), count: mask + 1)
        for (key, value) in old {
            var slot = Int(truncatingIfNeeded: key) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = key
            values[slot] = value
        }
    }
}
