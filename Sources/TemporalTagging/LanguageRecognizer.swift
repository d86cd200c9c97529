import ByteText

/// Tells languages apart by their function words. A word that several languages share says less than one that only one of them has.
struct LanguageRecognizer: Sendable {
    /// By source.
    private(set) var tags: [String] = []
    private var table = WordTable()
    /// By value in `table`: the languages that have the word, a bit each.
    private var languages: [UInt32] = [0]

    /// Reads the heads and the `[functions]` of packs, and nothing else of them.
    init(sources: [String]) {
        for (number, source) in sources.enumerated() where number < 32 {
            var tag = ""
            var isInside = false
            for line in Array(source.utf8).split(separator: 10) {
                guard let first = line.first(where: { $0 != 32 }) else { continue }
                if first == UInt8(ascii: "[") {
                    if isInside { break }
                    isInside = line.trimmed.elementsEqual("[functions]".utf8)
                } else if isInside {
                    for word in line.split(separator: 32) { add(FoldedWord(Array(word), from: 0, to: word.count), number) }
                } else if tag.isEmpty {
                    let words = line.split(separator: 32)
                    if words.count > 1, words[0].elementsEqual("language".utf8) { tag = String(decoding: words[1], as: UTF8.self) }
                }
            }
            tags.append(tag)
        }
    }

    private mutating func add(_ word: FoldedWord, _ language: Int) {
        let found = table.find(word)
        let known = Int(word.hadDiacritic ? found.marked : found.plain)
        if known != 0 {
            languages[known] |= 1 << UInt32(language)
        } else if languages.count < 60_000 {
            table.set(word, to: UInt16(languages.count))
            languages.append(1 << UInt32(language))
        }
    }

    /// The language whose function words are most frequent at the beginning of `text`; nil where there are hardly any.
    func language(of text: [UInt8]) -> String? {
        // By language: how many function words, and how much they say for it.
        var counts = Array(repeating: 0, count: tags.count)
        var weights = counts
        var index = 0
        var words = 0
        while index < text.count, words < 2000 {
            guard text[index].isASCIILetter || text[index] >= 0xC3, !isApostrophe(text, index) else {
                index += 1
                continue
            }
            let start = index
            while index < text.count, text[index].isASCIILetter || text[index] >= 0x80, !isApostrophe(text, index) { index += 1 }
            words += 1
            if index - start > 20 { continue }
            let word = FoldedWord(text, from: start, to: index)
            let found = table.find(word)
            var rest = languages[Int(word.hadDiacritic ? found.marked : found.plain)]
            let share = rest == 0 ? 0 : 60 / rest.nonzeroBitCount
            while rest != 0 {
                let language = rest.trailingZeroBitCount
                counts[language] += 1
                weights[language] += share
                rest &= rest - 1
            }
        }
        guard let heaviest = weights.max(), heaviest > 0, let best = weights.firstIndex(of: heaviest), counts[best] * 12 >= words || counts[best] > 3 else {
            return nil
        }
        return tags[best]
    }

    /// The typographic apostrophe parts words, as the typewriter's does.
    private func isApostrophe(_ text: [UInt8], _ index: Int) -> Bool {
        text[index] == 0xE2 && index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x99
    }
}
