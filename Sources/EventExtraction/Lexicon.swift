/// The words of one language that the extraction of events needs to know, looked up by the hash of their lower-case spelling.
///
/// Read from a literal of `Languages/`, a line each:
///
///     class: word word …                              words of a class of `WordCues.named`
///     paradigm NAME: ending=form ending=form …        an inflection; `-` is the empty ending; forms join with +
///     verbs NAME class…: stem stem …                  stems that take the endings of a paradigm; the first ending makes the lemma
///     verb class…: form word word; form word …        an irregular verb; its first word is the lemma
///     adverb-ending: SUFFIX                            what makes an adverb between auxiliary and participle
///     ending SUFFIX: form+form                        what an unknown word of that ending counts as
package struct Lexicon: Sendable {
    package struct Entry: Sendable {
        package var cues: WordCues
        /// Index into `lemmas`, −1 where the word is its own.
        package var lemma: Int32
    }

    private var keys: [UInt64]
    private var values: [Entry]
    private var mask: Int
    private var count = 0
    private(set) var lemmas: [String] = []
    /// Values of written-out numbers by hash; looked up, never walked.
    private(set) var numbers: [UInt64: Int] = [:]
    private var endings: [(bytes: [UInt8], cues: WordCues)] = []
    /// Elided articles and pronouns split from the word after the apostrophe ("l'", "qu'").
    private(set) var splitsElisions = false
    /// The perfect is also made with "be": "est arrivé".
    private(set) var perfectWithBe = false
    /// Ending of adverbs that many nouns share: it tells an adverb only between an auxiliary and its participle.
    private(set) var adverbEnding: [UInt8] = []

    /// The hash that `lookup` takes: FNV-1a of the lower-case UTF-8 bytes. 64 bits over a few thousand words leave no room for accidents that matter.
    @inline(__always) static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        let hash = word.reduce(seed) { step($0, $1) }
        return hash == 0 ? 1 : hash
    }

    init(_ literals: [String]) {
        keys = [UInt64](repeating: 0, count: 16_384)
        values = [Entry](repeating: Entry(cues: [], lemma: -1), count: 16_384)
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
                    numbers[Self.hash(parts[0].utf8)] = value
                }
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
        let hash = Self.hash(word.utf8)
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
        values = [Entry](repeating: Entry(cues: [], lemma: -1), count: mask + 1)
        for (key, value) in old {
            var slot = Int(truncatingIfNeeded: key) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = key
            values[slot] = value
        }
    }

    @inline(__always) func lookup(_ hash: UInt64) -> Entry? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0 {
            if keys[slot] == hash { return values[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// What the ending of an unknown lower-case word says of it.
    func guess(_ text: [UInt8], _ start: Int, _ end: Int) -> WordCues {
        for (suffix, cues) in endings where end - start >= suffix.count + 3 {
            if text[(end - suffix.count)..<end].elementsEqual(suffix) { return cues }
        }
        return []
    }

    /// What an unknown word comes down to when its ending is cut: the stem that stands for the lemma.
    func stem(_ word: [UInt8]) -> [UInt8] {
        for (suffix, _) in endings where word.count >= suffix.count + 3 && word.suffix(suffix.count).elementsEqual(suffix) {
            return Array(word.dropLast(suffix.count))
        }
        return word
    }
}
