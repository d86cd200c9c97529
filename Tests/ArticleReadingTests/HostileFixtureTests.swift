import Foundation
import TestSupport
import Testing

@testable import ArticleReading

/// Files that fuzzing has made of the fixtures (`.ci/nightly fuzz`), the smallest of each kind: they take the readers where no article leads, and once was a crash there, it
/// stays here. Each file goes to every reader, not only to the one that it seems to be for.
@Suite struct HostileFixtureTests {
    private static let folder = ProjectRoot.fixtures.appending(path: "hostile")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") && $0 != "README.md" }.sorted()

    private static let readers: [(name: String, read: @Sendable (ArticleReader, [UInt8]) -> ReadingResult)] = [
        ("any", { $0.read($1, path: "article") }), ("text", { $0.text($1, "a.txt", .plainText) }), ("Markdown", { $0.text($1, "a.md", .markdown) }),
        ("mail", { $0.mail($1, "a.eml") }), ("MHTML", { $0.mhtml($1, "a.mhtml") }), ("web archive", { $0.safariArchive($1, "a.webarchive") }),
        ("WARC", { $0.warc($1, "a.warc") }), ("gzip", { $0.gzip($1, "a.gz", depth: 0) }), ("zip", { $0.word($1, "a.docx") }),
        ("Word", { $0.text(ArticleReader.paragraphs(ofWord: $1), "a.docx", .word) }), ("feed", { $0.feed($1, "a.xml") }), ("JSON", { $0.json($1, "a.json") }),
        ("CSV", { $0.table($1, "a.csv") }), ("Factiva", { $0.factiva($1, "a.html") }), ("Europresse", { $0.europresse($1, "a.html") }),
        ("Nexis", { $0.nexis($1, "a.txt") }),
    ]

    @Test func thereAreSome() { #expect(Self.names.count >= 40) }

    @Test(arguments: names) func everyReaderOutlivesIt(name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
        #expect(bytes.count <= 2_000, "kept small")
        var reader = FormatFixtures.reader
        reader.options.unpackedLimit = 1 << 20
        for (kind, read) in Self.readers {
            let result = read(reader, bytes)
            for article in result.articles {
                #expect(TextDecoding.isValidUTF8(article.text), "\(kind)")
                #expect(!article.id.isEmpty, "\(kind)")
            }
            #expect(!result.articles.isEmpty || !result.problems.isEmpty || kind == "feed" || kind == "CSV" || kind == "JSON", "\(kind) says nothing")
        }
        _ = SpreadsheetTables.read(bytes)
        _ = HTMLReader().read(bytes)
    }
}
