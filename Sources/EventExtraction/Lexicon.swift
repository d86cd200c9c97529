/// The words of one language that the extraction of events needs to know, looked up by the hash of their lower-case spelling.
///
/// Read from a literal of `Languages/`, a line each:
///
///     class: word word …                              words of a class of `WordCues.named`
///     paradigm NAME: ending=form ending=form …        an inflection; `-` is the empty ending; forms join with +
///     verbs NAME class…: stem stem …                  stems that take the endings of a paradigm; the first ending makes the lemma
///     verb class…: form word word; form word …        an irregular verb; its first word is the lemma
///     before-date: word word …                         what goes with a date when a title leaves it out
///     stamp: word word …                               what a page stamps its articles with
///     adverb-ending: SUFFIX                            what makes an adverb between auxiliary and participle
///     ending SUFFIX: form+form                        what an unknown word of that ending counts as
package final class Lexicon: Sendable {
    package struct Entry: Sendable {
        package var cues: WordCues
        /// Index into `lemmas`, −1 where the word is its own.
        package var lemma: Int32
    }

    private let keys: [UInt64]
    private let values: [Entry]
    private let mask: Int
    let lemmas: [String]
    /// The same, lower-case and without accents.
    let foldedLemmas: [String]
    /// What a title leaves out with a date, and what a page stamps its articles with; asked only whether they hold a hash.
    private let dateLeaders: Set<UInt64>
    private let stamps: Set<UInt64>
    /// Values of written-out numbers by hash; looked up, never walked.
    let numbers: [UInt64: Int]
    private let endings: [(bytes: [UInt8], cues: WordCues)]
    /// Elided articles and pronouns split from the word after the apostrophe ("l'", "qu'").
    let splitsElisions: Bool
    /// The perfect is also made with "be": "est arrivé".
    let perfectWithBe: Bool
    /// Ending of adverbs that many nouns share: it tells an adverb only between an auxiliary and its participle.
    let adverbEnding: [UInt8]

    /// The hash that `lookup` takes: FNV-1a of the lower-case UTF-8 bytes. 64 bits over a few thousand words leave no room for accidents that matter.
    @inline(__always) static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        let hash = word.reduce(seed) { step($0, $1) }
        return hash == 0 ? 1 : hash
    }

    init(_ literals: [String]) {
        let loader = LexiconLoader(literals)
        (keys, values, mask, lemmas) = (loader.keys, loader.values, loader.mask, loader.lemmas)
        foldedLemmas = loader.lemmas.map { Folding.fold(Array($0.utf8)) }
        (dateLeaders, stamps, numbers, endings) = (loader.dateLeaders, loader.stamps, loader.numbers, loader.endings)
        (splitsElisions, perfectWithBe, adverbEnding) = (loader.splitsElisions, loader.perfectWithBe, loader.adverbEnding)
    }

    @inline(__always) func lookup(_ hash: UInt64) -> Entry? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0 {
            if keys[slot] == hash { return values[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    func isStamp(_ hash: UInt64) -> Bool { stamps.contains(hash) }

    func leadsDate(_ hash: UInt64) -> Bool { dateLeaders.contains(hash) }

    /// What the ending of an unknown lower-case word says of it.
    func guess(_ text: [UInt8], _ start: Int, _ end: Int) -> WordCues {
        for (suffix, cues) in endings where end - start >= suffix.count + 3 {
            if Self.ends(text, end, suffix) { return cues }
        }
        return []
    }

    /// From the last byte on, by which most endings differ.
    private static func ends(_ text: [UInt8], _ end: Int, _ suffix: [UInt8]) -> Bool {
        var i = suffix.count
        while i > 0, text[end - suffix.count + i - 1] == suffix[i - 1] { i -= 1 }
        return i == 0
    }

    /// What an unknown word comes down to when its ending is cut: the stem that stands for the lemma.
    func stem(_ word: [UInt8]) -> [UInt8] {
        for (suffix, _) in endings where word.count >= suffix.count + 3 && Self.ends(word, word.count, suffix) {
            return Array(word.dropLast(suffix.count))
        }
        return word
    }
}
