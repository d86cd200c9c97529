import ByteText
import CivilTime
import Foundation
import TestSupport
import Testing

@testable import ArticleReading

/// The fixtures under `Fixtures/formats`: the same small story as each kind of file keeps it.
enum FormatFixtures {
    static func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: ProjectRoot.fixtures.appending(path: "formats").appending(path: name))) }

    static var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: ProjectRoot.fixtures.appending(path: "formats").path).sorted() }
    }

    /// French by its commonest words; the packs' own detection is tested where they are.
    static let reader = ArticleReader(options: ReadingOptions()) { text in
        let words = text.split { !$0.isWordByte }
        let french = words.count { $0.elementsEqual("le".utf8) || $0.elementsEqual("la".utf8) },
            english = words.count { $0.elementsEqual("the".utf8) || $0.elementsEqual("The".utf8) }
        return french > english ? "fr" : english > 0 ? "en" : nil
    }
}

@Suite struct FormatTests {
    struct Expected: Sendable, CustomTestStringConvertible {
        var file: String
        var kind: String
        var titles: [String?]
        var published: [String?]
        var firstWords: [String]
        var languages: [String] = ["en"]
        var site: String?
        var testDescription: String { file }
    }

    static let english = "Skarvness lighthouse shines again", french = "Le phare de Skarvness brille de nouveau"
    static let cases = [
        Expected(
            file: "front-matter.md", kind: "Markdown", titles: [english], published: ["2021-10-15T08:05+02:00"], firstWords: ["The lighthouse at"],
            site: "The Fjord Post"),
        Expected(
            file: "header-lines.txt", kind: "plain text", titles: [french], published: ["2021-10-15T08:05"], firstWords: ["Le phare de"], languages: ["fr"],
            site: "Le Courrier du Cap"),
        Expected(file: "agency-dateline.txt", kind: "plain text", titles: [nil], published: ["2021-10-14"], firstWords: ["SKARVNESS, Norway"]),
        Expected(
            file: "page-dump.txt", kind: "plain text", titles: [english], published: ["2021-10-15T06:05+00:00"], firstWords: ["The light on"],
            site: "Fjord Post World"),
        Expected(
            file: "masthead-only.txt", kind: "plain text", titles: [french], published: ["2023-03-14"], firstWords: ["Le phare de"], languages: ["fr"],
            site: "Le Cap Matin"),
        Expected(
            file: "windows-1252.txt", kind: "plain text", titles: [french], published: ["2021-10-15T08:05"],
            firstWords: ["Le phare de Skarvness s’est rallumé"], languages: ["fr"]),
        Expected(
            file: "utf-16.txt", kind: "plain text", titles: [french], published: ["2021-10-15"], firstWords: ["Le phare de Skarvness s’est rallumé"],
            languages: ["fr"]),
        Expected(
            file: "saved-page.mhtml", kind: "web archive (MHTML)", titles: [english], published: ["2021-10-15T08:05+02:00"], firstWords: [""],
            site: "The Fjord Post"),
        Expected(
            file: "saved-page.webarchive", kind: "Safari web archive", titles: [english], published: ["2021-10-15T08:05+02:00"], firstWords: [""],
            site: "The Fjord Post"),
        Expected(
            file: "crawl.warc", kind: "WARC", titles: [english, "Twice told: " + english], published: ["2021-10-15T08:05+02:00", "2021-10-15T08:05+02:00"],
            firstWords: ["", ""],
            languages: ["en", "en"]),
        Expected(
            file: "crawl.warc.gz", kind: "WARC, gzip", titles: [english, "Twice told: " + english],
            published: ["2021-10-15T08:05+02:00", "2021-10-15T08:05+02:00"], firstWords: ["", ""],
            languages: ["en", "en"]),
        Expected(
            file: "feed.rss", kind: "feed", titles: [english + " & again", "Ferry to run on Sundays"],
            published: ["2021-10-15T08:05+02:00", "2021-10-16T07:00+00:00"],
            firstWords: ["The lighthouse at", "The ferry will"], languages: ["en-GB", "en-GB"], site: "The Fjord Post"),
        Expected(
            file: "feed.atom", kind: "feed", titles: [french], published: ["2021-10-15T08:05+02:00"], firstWords: ["Le phare de Skarvness s'est rallumé"],
            languages: ["fr"],
            site: "Le Courrier du Cap"),
        Expected(
            file: "media-cloud.csv", kind: "table", titles: [english, french], published: ["2021-10-15", "2021-10-15"], firstWords: ["", ""],
            languages: ["en", "fr"],
            site: "fjordpost.example"),
        Expected(
            file: "clippings.csv", kind: "table", titles: [french], published: ["2021-10-15"], firstWords: ["Le phare de"], languages: ["fr"],
            site: "Le Courrier du Cap"),
        Expected(file: "gdelt.json", kind: "JSON", titles: [english], published: ["2021-10-15"], firstWords: [""], site: "fjordpost.example"),
        Expected(
            file: "aleph.ftm.json", kind: "JSON lines", titles: [english], published: ["2021-10-15T08:05"], firstWords: ["The lighthouse at"],
            site: "The Fjord Post"),
        Expected(
            file: "scraped.json", kind: "JSON", titles: [english], published: ["2021-10-15T08:05+02:00"], firstWords: ["The lighthouse at"],
            site: "The Fjord Post"),
        Expected(
            file: "factiva.html", kind: "Factiva export", titles: [english, french], published: ["2021-10-15T08:05", "2021-10-15"],
            firstWords: ["The lighthouse at", "Le phare de"],
            languages: ["en", "fr"], site: "The Fjord Post"),
        Expected(
            file: "europresse.html", kind: "Europresse export", titles: [french, "Ferry to run on Sundays"], published: ["2021-10-15", "2021-10-16"],
            firstWords: ["Le phare de", "The ferry will"],
            languages: ["fr", "en"], site: "Le Courrier du Cap"),
        Expected(
            file: "nexis.txt", kind: "Nexis export", titles: [english, "Ferry to run on Sundays"], published: ["2021-10-15", "2021-10-16"],
            firstWords: ["The lighthouse at", "The ferry will"],
            languages: ["en", "en"], site: "The Fjord Post"),
        Expected(
            file: "newsletter.eml", kind: "mail message", titles: [french + " — enfin"], published: ["2021-10-15T08:05+02:00"],
            firstWords: ["Le phare de Skarvness s'est rallumé"],
            languages: ["fr"]),
        Expected(file: "report.docx", kind: "Word document", titles: [english], published: ["2021-10-15T08:05"], firstWords: ["The lighthouse at"]),
    ]

    @Test(arguments: cases)
    func readsEachFormat(expected: Expected) throws {
        let result = FormatFixtures.reader.read(try FormatFixtures.bytes(expected.file), path: expected.file)
        #expect(result.recognizedAs == expected.kind)
        #expect(result.articles.map(\.title) == expected.titles)
        #expect(result.articles.map { $0.published.stamp?.iso } == expected.published)
        #expect(result.articles.map(\.language) == expected.languages)
        if let site = expected.site { #expect(result.articles.first?.site == site) }
        for (article, words) in zip(result.articles, expected.firstWords) {
            #expect(article.text.starts(with: words.utf8), "\(String(decoding: article.text, as: UTF8.self))")
            #expect(article.published.stamp?.day.year != 2024)
        }
        #expect(Set(result.articles.map(\.id)).count == result.articles.count)
    }

    /// The kind is found by the content: no name changes it.
    @Test(arguments: cases.filter { $0.kind != "Markdown" })
    func theNameDoesNotMatter(expected: Expected) throws {
        #expect(FormatFixtures.reader.read(try FormatFixtures.bytes(expected.file), path: "unknown.bin").recognizedAs == expected.kind)
    }

    @Test(arguments: [
        ("saved-page.mhtml", "2024-03-03T10:11:12+00:00"), ("crawl.warc", "2024-03-03T10:11:13+00:00"), ("media-cloud.csv", "2024-03-03T10:11:12"),
        ("gdelt.json", "2024-03-03T10:11:12+00:00"),
        ("aleph.ftm.json", "2024-03-03"),
    ])
    func whenItWasSavedIsNotWhenItWasPublished(file: String, captured: String) throws {
        let article = try #require(FormatFixtures.reader.read(try FormatFixtures.bytes(file), path: file).articles.first)
        #expect(article.captured == captured)
        #expect(article.published.stamp?.day.description == "2021-10-15")
    }

    @Test func aDumpIsReadOnce() throws {
        let article = try #require(FormatFixtures.reader.read(try FormatFixtures.bytes("page-dump.txt"), path: "d").articles.first)
        let paragraphs = article.text.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
        #expect(paragraphs.count == 5)
        #expect(Set(paragraphs).count == 5)
        #expect(
            paragraphs.contains("Tollefsen said that her family had kept the light for four generations. The board will open the tower to visitors in May."))
        #expect(article.modified == "2021-10-15T09:40+00:00")
        #expect(article.links == ["https://www.fjordpost.example/20211009/storm-season-opens-60233.html"])
        #expect(!article.text.contains(64))
        #expect(article.published.confidence >= 97)
    }

    /// The only copy has its paragraphs run together: it is cut where they meet.
    @Test func gluedParagraphsAreCutApart() {
        let text = """
            A storm takes the lamp

            The lamp was lit on Thursday, the board of the Skarvness harbour told the U.S. Consul.Tollefsen, who lives near, pressed the switch herself.She said "it is time."The \
            Lantern HouseTollefsen thanked the crew of the tug. The board met on Friday.
            """
        let article = FormatFixtures.reader.read(Array(text.utf8), path: "g").articles.first
        #expect(
            article.map { $0.text.split(separator: 10).map { String(decoding: $0, as: UTF8.self) } } == [
                "The lamp was lit on Thursday, the board of the Skarvness harbour told the U.S. Consul.",
                "Tollefsen, who lives near, pressed the switch herself.", "She said \"it is time.\"",
                "Tollefsen thanked the crew of the tug. The board met on Friday.",
            ])
    }

    @Test func aMastheadDateIsAWeakCandidate() throws {
        let article = try #require(FormatFixtures.reader.read(try FormatFixtures.bytes("masthead-only.txt"), path: "m").articles.first)
        #expect(article.published.route == .masthead)
        #expect(article.published.confidence <= 30)
        #expect(article.published.raw == "mardi, 14 mars 2023")
        #expect(article.text.split(separator: 10).count == 2)
    }

    @Test func recordsThatCannotBeReadAreNamedByLine() throws {
        let result = FormatFixtures.reader.read(try FormatFixtures.bytes("records.ndjson"), path: "records.ndjson")
        #expect(result.articles.map(\.id) == ["r1", "r4"])
        #expect(result.problems.map(\.line) == [2, 3, 4, 5])
        #expect(result.problems.map(\.code) == [.loneSurrogate, .notAnObject, .missingText, .notJSON])
    }

    @Test func aPDFAsksForItsTool() throws {
        let bytes = try FormatFixtures.bytes("report.pdf")
        let without = FormatFixtures.reader.read(bytes, path: "report.pdf")
        #expect(without.problems.map(\.code) == [.toolMissing])
        #expect(without.problems.first?.remedy != nil)
        var reader = FormatFixtures.reader
        reader.options.textOfPDF = { _ in Array("Skarvness lighthouse shines again\n15 October 2021\n\nThe lighthouse at Skarvness was lit again.\n\u{0C}".utf8)
        }
        let article = reader.read(bytes, path: "report.pdf").articles.first
        #expect(article?.title == Self.english)
        #expect(article?.published.stamp?.iso == "2021-10-15")
    }

    @Test(
        arguments: [
            ([], ReadingProblem.Code.emptyFile), (Array(" \n\t".utf8), .emptyFile), ((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 37 % 31) }, .binaryFile),
            (Array("PK\u{3}\u{4}rest".utf8), .damagedFile), ([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0], .damagedFile),
            (Array("bplist00".utf8), .damagedFile),
            (Array(#"{"schema":"dateline.timeline/1","events":[]}"#.utf8), .ownOutput), (Array("event_id,date_from,title\n1,2021,x\n".utf8), .ownOutput),
            (Array("<html><body></body></html>".utf8), .noArticle),
        ] as [([UInt8], ReadingProblem.Code)])
    func whatIsNoArticleIsSaid(bytes: [UInt8], code: ReadingProblem.Code) {
        let result = FormatFixtures.reader.read(bytes, path: "x")
        #expect(result.articles.isEmpty)
        #expect(result.problems.map(\.code) == [code])
    }

    @Test func aPersonsDateStandsAboveAll() throws {
        let day = try #require(CivilTimestamp(iso: Array("2021-10-16".utf8)))
        var reader = FormatFixtures.reader
        reader.options.corrections = ["masthead-only.txt": day]
        let article = try #require(reader.read(try FormatFixtures.bytes("masthead-only.txt"), path: "masthead-only.txt").articles.first)
        #expect(article.published.stamp == day)
        #expect(article.published.route == .override)
        #expect(article.published.rejected.map(\.reason) == [.overridden])
        reader.options.corrections = [:]
        reader.options.published = day
        let own = try #require(reader.read(try FormatFixtures.bytes("front-matter.md"), path: "f").articles.first)
        #expect(own.published.route == .header)
        reader.options.publishedReplacesStated = true
        let replaced = try #require(reader.read(try FormatFixtures.bytes("front-matter.md"), path: "f").articles.first)
        #expect(replaced.published.route == .override)
    }
}
