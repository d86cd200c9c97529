import ByteText
import CivilTime
import Foundation
import TimelineCore
import TimelineRendering

@testable import ArticleReading
@testable import DatelineKit
@testable import EventExtraction
@testable import TemporalTagging

/// What libFuzzer feeds, one stage a run: everything that reads bytes which Dateline did not write itself.
struct FuzzedStage: Sendable {
    let name: String
    let feed: @Sendable ([UInt8]) -> Void

    static let chosen = all.first { $0.name == ProcessInfo.processInfo.environment["DATELINE_FUZZ"] }
    static let library = try? LanguageLibrary()
    static let publication = CivilTimestamp(iso: Array("2021-07-25T16:53+02:00".utf8))

    static let all = texts + files + taggers + desk

    /// The small readers: dates, formulas, packs, records, and packed data.
    private static let texts: [FuzzedStage] = [
        FuzzedStage(name: "date") { input in
            _ = CivilDay(iso: String(decoding: input, as: UTF8.self))
            if let stamp = CivilTimestamp(iso: input) { expect(CivilTimestamp(iso: Array(stamp.iso.utf8)) == stamp, "a timestamp reads back") }
            _ = CivilTimestamp(rfc822: input)
            _ = VisibleDateScanner().scan(input, in: 0..<input.count)
        },
        FuzzedStage(name: "formula") { input in
            guard let expression = TimeExpression(String(decoding: input, as: UTF8.self)) else { return }
            expect(TimeExpression(expression.description)?.description == expression.description, "a formula reads back")
            _ = expression.resolve(publication: publication, direction: .past)
        },
        FuzzedStage(name: "pack") { input in
            guard let library = try? LanguageLibrary(sources: [String(decoding: input, as: UTF8.self)]) else { return }
            // A pack that loads must also work.
            for language in library.tags { _ = Tagger(library: library).tag(Array(sample.utf8), language: language, publication: publication) }
        },
        FuzzedStage(name: "record") { input in
            guard let article = try? Article(recordJSON: input, line: 1) else { return }
            var json = JSONWriter()
            article.write(to: &json)
            expect((try? Article(recordJSON: json.out.bytes, line: 1)) != nil, "a record reads back")
        },
        FuzzedStage(name: "inflate") { input in
            _ = try? Inflate.unpack(input, in: 0..<input.count, limit: 1 << 20)
            _ = try? Gzip.unpack(input, limit: 1 << 20)
        },
        FuzzedStage(name: "plist") { input in
            guard let list = BinaryPropertyList(input) else { return }
            for key in ["WebMainResource", "WebResourceData"] {
                guard let member = list.member(key, of: list.root) else { continue }
                _ = (list.string(member), list.data(member), list.member("WebResourceData", of: member).flatMap(list.data))
            }
        },
        FuzzedStage(name: "script") { input in _ = LenientJSON(input) },
    ]

    /// Files of every kind: by what they seem to be, and each reader by itself, whatever the file seems to be.
    private static let files: [FuzzedStage] = [
        file("file") { $0.read($1, path: "article") },
        file("text") { $0.text($1, "a.txt", .plainText) },
        file("markdown") { $0.text($1, "a.md", .markdown) },
        FuzzedStage(name: "html") { input in
            let reading = HTMLReader().read(input, url: "https://news.example/2021/07/25/story")
            expect(TextDecoding.isValidUTF8(reading.text), "a page's text is UTF-8")
        },
        file("mail") { $0.mail($1, "a.eml") },
        file("mhtml") { $0.mhtml($1, "a.mhtml") },
        file("webarchive") { $0.safariArchive($1, "a.webarchive") },
        file("warc") { $0.warc($1, "a.warc") },
        file("gzip") { $0.gzip($1, "a.gz", depth: 0) },
        file("zip") { $0.word($1, "a.docx") },
        file("word") { reader, input in reader.text(ArticleReader.paragraphs(ofWord: input), "a.docx", .word) },
        file("feed") { $0.feed($1, "a.xml") },
        file("json") { $0.json($1, "a.json") },
        file("csv") { $0.table($1, "a.csv") },
        file("factiva") { $0.factiva($1, "a.html") },
        file("europresse") { $0.europresse($1, "a.html") },
        file("nexis") { $0.nexis($1, "a.txt") },
    ]

    private static func file(_ name: String, _ read: @escaping @Sendable (ArticleReader, [UInt8]) -> ReadingResult) -> FuzzedStage {
        FuzzedStage(name: name) { input in
            guard let library else { return }
            var options = ReadingOptions()
            options.unpackedLimit = 1 << 20
            let result = read(ArticleReader(options: options) { library.detect($0) }, input)
            for article in result.articles {
                expect(TextDecoding.isValidUTF8(article.text), "an article's text is UTF-8")
                var json = JSONWriter()
                article.write(to: &json)
                expect((try? Article(recordJSON: json.out.bytes, line: 1)) != nil, "a record reads back")
            }
        }
    }

    /// Every language by itself: its tagger, and from its text to the files.
    private static let taggers: [FuzzedStage] = (library?.tags ?? []).flatMap { language in
        [
            FuzzedStage(name: "tagger-\(language)") { input in
                guard let library else { return }
                var last = 0
                for found in Tagger(library: library).tag(input, language: language, publication: publication) {
                    expect(Int(found.start) >= last && found.start <= found.end && Int(found.end) <= input.count, "expressions ascend and do not overlap")
                    last = Int(found.end)
                }
            },
            FuzzedStage(name: "story-\(language)") { input in
                guard let story = Story(input, language: language) else { return }
                _ = TimelineRenderer(options: RenderingOptions(formats: [.csv, .json, .markdown, .ics])).render(story.timeline).count
            },
        ]
    }

    /// Where no assertion of the standard library would survive the optimizer.
    static func expect(_ isTrue: Bool, _ what: String) {
        guard !isTrue else { return }
        FileHandle.standardError.write(Data("NOT SO: \(what)\n".utf8))
        abort()
    }

    private static let sample = "On Thursday, 5 May 2020, and again last week, the mayor said that in the spring of 1999 it took three days."
}
