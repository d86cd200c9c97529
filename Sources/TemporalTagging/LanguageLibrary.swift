import ByteText
import Synchronization

/// All the languages that the program knows, passed along a run. A pack is parsed when its language is first met; languages are told apart by
/// a small table of their function words.
package struct LanguageLibrary: Sendable {
    private let shelf: PackShelf
    private let recognizer: LanguageRecognizer

    /// The packs that are compiled in; `LanguagePackTests` parses each of them.
    package init() throws(LanguagePackError) {
        shelf = PackShelf(sources: LanguageSources.all)
        recognizer = LanguageRecognizer(sources: LanguageSources.all)
    }

    /// The packs that are compiled in, and others given as text; one whose tag is already there takes the place of the old one.
    package init(adding added: [String]) throws(LanguagePackError) {
        var sources = LanguageSources.all
        var tags = LanguageRecognizer(sources: sources).tags
        for source in added {
            let tag = try LanguagePackLoader.load(source).tag
            if let old = tags.firstIndex(of: tag) {
                sources[old] = source
            } else {
                sources.append(source)
                tags.append(tag)
            }
        }
        shelf = PackShelf(sources: sources)
        recognizer = LanguageRecognizer(sources: sources)
    }

    /// Packs given as text, as tests and authors of packs want them; a fault in any of them is thrown at once.
    package init(sources: [String]) throws(LanguagePackError) {
        shelf = PackShelf(sources: sources)
        recognizer = LanguageRecognizer(sources: sources)
        try shelf.loadAll()
    }

    /// BCP 47 primary tags, in the order of the sources.
    package var tags: [String] { recognizer.tags }

    /// The pack for a BCP 47 tag.
    package func pack(for bcp47: String) -> LanguagePack? {
        // Asked for each text: compared byte by byte, with nothing allocated.
        let sought = bcp47.utf8.prefix { $0 != 45 && $0 != 95 }
        for (index, tag) in recognizer.tags.enumerated() where tag.utf8.elementsEqual(sought, by: { $0 == $1.asciiLowercased }) {
            return shelf.pack(at: index)
        }
        return nil
    }

    /// Whether 03/04 is the third of April: the language's habit, or its region's ("en-GB").
    package func dayComesFirst(in bcp47: String) -> Bool {
        guard let pack = pack(for: bcp47) else { return true }
        if !bcp47.utf8.contains(where: { $0 == 45 || $0 == 95 }) { return pack.dayFirst }
        let regions = bcp47.split { $0 == "-" || $0 == "_" }.dropFirst()
        return regions.contains { pack.otherOrderRegions.contains($0.uppercased()) } ? !pack.dayFirst : pack.dayFirst
    }

    /// The language whose common words are most frequent at the beginning of `text`; nil where none is.
    package func detect(_ text: [UInt8]) -> String? { recognizer.language(of: text) }
}

/// The packs, each parsed when it is first asked for.
private final class PackShelf: Sendable {
    private let sources: [String]
    private let packs: Mutex<[LanguagePack?]>

    init(sources: [String]) {
        self.sources = sources
        packs = Mutex(Array(repeating: nil, count: sources.count))
    }

    func loadAll() throws(LanguagePackError) {
        for (index, source) in sources.enumerated() {
            let made = try LanguagePackLoader.load(source)
            packs.withLock { $0[index] = made }
        }
    }

    func pack(at index: Int) -> LanguagePack? {
        packs.withLock { packs in
            if let known = packs[index] { return known }
            do throws(LanguagePackError) { packs[index] = try LanguagePackLoader.load(sources[index]) } catch {
                // A pack that is compiled in has passed its tests.
                assertionFailure(error.description)
            }
            return packs[index]
        }
    }
}
