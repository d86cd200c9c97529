import ArticleReading
import CivilTime
import EventExtraction
import TemporalTagging

extension Trap {
    /// Texts that make the tagger and the extractor look far: one sentence that never ends, chains of what hangs on what, quotations, brackets.
    static let language: [Trap] =
        texts.flatMap { name, size, text in [tagging(name, size, text), extraction(name, size, text)] } + [
            Trap("language pack", "rules", 200) { count in
                let pack =
                    "language xx Test\norder day-first\n\n[words]\nmonth 1: jan\n\n[fragments]\na = <int>\n\n[rules]\n"
                    + (0..<count).map { "rule/r\($0) = wo\(String(repeating: "r", count: $0 % 40))d {a} [ x ] <month> => (month $month)\n" }.joined()
                return { _ = try LanguageLibrary(sources: [pack]) }
            },
            Trap("formula", "nesting", 20_000) { count in
                let text = String(repeating: "(last ", count: count)
                return { _ = TimeExpression(text) }
            },
        ]

    private static let texts: [(String, Int, @Sendable (Int) -> [UInt8])] = [
        ("dates in one sentence", 4_000, { count in joined(count) { "\($0 % 28 + 1) May \(1950 + $0 % 70), " } }),
        ("weekdays in one sentence", 4_000, { repeated("on Monday, he came on Tuesday and ", $0) }),
        ("the next day", 4_000, { repeated("The next day he came. ", $0) }),
        ("two days later, in one sentence", 4_000, { repeated("two days later he came and ", $0) }),
        ("ranges", 4_000, { repeated("from 3 to 5 June, ", $0) }),
        ("numbers", 8_000, { count in joined(count) { "\($0) " } }),
        ("words that begin a pattern", 8_000, { repeated("last ", $0) }),
        ("months without days", 8_000, { repeated("May of the ", $0) }),
        ("full stops", 20_000, { repeated("a. ", $0) }),
        ("quotation marks", 8_000, { repeated("\"He came yesterday\" ", $0) }),
        ("unclosed quotation marks", 8_000, { repeated("“he said ", $0) }),
        ("brackets", 20_000, { repeated("(he ", $0) }),
        ("commas", 8_000, { repeated("he came, she left, ", $0) }),
        ("relative clauses", 4_000, { repeated("the man who said that the woman ", $0) }),
        ("names", 4_000, { count in joined(count) { "Lena Har\($0 % 977)row, " } }),
        ("one name", 8_000, { repeated("Lena Harrow met Oskar Brandt. ", $0) }),
        ("a name of many words", 8_000, { repeated("Harrow ", $0) }),
        ("attributions", 4_000, { repeated("according to Harrow, who said, ", $0) }),
        ("pronouns", 4_000, { repeated("Lena Harrow came. She left on Monday and he said she had. ", $0) }),
        ("paragraphs", 8_000, { repeated("On Monday she came.\n\n", $0) }),
        ("one word", 50_000, { repeated("mon", $0) }),
        ("hyphens", 40_000, { repeated("mid-", $0) }),
        ("combining marks", 20_000, { repeated("e\u{301}", $0) }),
        ("line feeds", 50_000, { repeated("\n", $0) }),
    ]

    private static func tagging(_ name: String, _ size: Int, _ text: @escaping @Sendable (Int) -> [UInt8]) -> Trap {
        Trap("tagger", name, size) { count in
            let tagger = Tagger(library: try LanguageLibrary()), bytes = text(count), publication = CivilTimestamp(iso: Array("2021-07-25".utf8))
            // The packs are parsed when they are first needed; that is not what grows.
            for language in ["en", "fr"] { _ = tagger.tag(Array("on 5 May".utf8), language: language, publication: publication).count }
            return { for language in ["en", "fr"] { _ = tagger.tag(bytes, language: language, publication: publication).count } }
        }
    }

    private static func extraction(_ name: String, _ size: Int, _ text: @escaping @Sendable (Int) -> [UInt8]) -> Trap {
        Trap("events", name, size) { count in
            let extractor = EventExtractor(library: try LanguageLibrary())
            var article = Article(id: "a", text: text(count))
            article.language = "en"
            article.title = "Lena Harrow resigns on Monday"
            let finished = article
            var short = article
            short.text = Array("She came on 5 May.".utf8)
            _ = extractor.extract(short).mentions.count
            return { _ = extractor.extract(finished).mentions.count }
        }
    }
}
