import ByteText

/// All the languages that the program knows, parsed once a run and passed along.
package struct LanguageLibrary: Sendable {
    private let packs: [LanguagePack]

    package init() throws(LanguagePackError) { try self.init(sources: LanguageSources.all) }

    /// Packs given as text, as tests and authors of packs want them.
    package init(sources: [String]) throws(LanguagePackError) {
        var packs: [LanguagePack] = []
        for source in sources { packs.append(try LanguagePackLoader.load(source)) }
        self.packs = packs
    }

    /// BCP 47 primary tags, in the order of the sources.
    package var tags: [String] { packs.map(\.tag) }

    /// The pack for a BCP 47 tag.
    package func pack(for bcp47: String) -> LanguagePack? {
        let primary = bcp47.prefix { $0 != "-" && $0 != "_" }.lowercased()
        return packs.first { $0.tag == primary }
    }

    /// Whether 03/04 is the third of April: the language's habit, or its region's ("en-GB").
    package func dayComesFirst(in bcp47: String) -> Bool {
        guard let pack = pack(for: bcp47) else { return true }
        let regions = bcp47.split { $0 == "-" || $0 == "_" }.dropFirst()
        return regions.contains { pack.otherOrderRegions.contains($0.uppercased()) } ? !pack.dayFirst : pack.dayFirst
    }

    /// The language whose common words are most frequent at the beginning of `text`; nil where none is.
    package func detect(_ text: [UInt8]) -> String? {
        var counts = Array(repeating: 0, count: packs.count)
        var index = 0
        var words = 0
        while index < text.count, words < 2000 {
            guard text[index].isASCIILetter || text[index] >= 0xC3 else {
                index += 1
                continue
            }
            let start = index
            while index < text.count, text[index].isASCIILetter || text[index] >= 0x80 { index += 1 }
            words += 1
            if index - start > 20 { continue }
            let word = FoldedWord(text, from: start, to: index)
            for (number, pack) in packs.enumerated() {
                let found = pack.table.find(word)
                let id = word.hadDiacritic ? found.marked : found.plain
                if id != 0, pack.isFunctionWord[Int(id)] { counts[number] += 1 }
            }
        }
        guard let best = counts.max(), best > 0, best * 12 >= words || best > 3 else { return nil }
        return counts.firstIndex(of: best).map { packs[$0].tag }
    }
}
