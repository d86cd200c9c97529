import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import Foundation
import TemporalTagging
import TimelineCore
import TimelineRendering

/// What libFuzzer feeds, one stage a run: everything that reads bytes which Dateline did not write itself.
struct FuzzedStage: Sendable {
    let name: String
    let feed: @Sendable ([UInt8]) -> Void

    static let chosen = all.first { $0.name == ProcessInfo.processInfo.environment["DATELINE_FUZZ"] }

    private static let library = try? LanguageLibrary()
    private static let publication = CivilTimestamp(iso: Array("2021-07-25T16:53+02:00".utf8))

    static let all: [FuzzedStage] = [
        FuzzedStage(name: "sheet") { input in
            _ = DelimitedText(input).records.count
        },
        FuzzedStage(name: "record") { input in
            guard let article = try? Article(recordJSON: input, line: 1) else { return }
            var json = JSONWriter()
            article.write(to: &json)
        },
        FuzzedStage(name: "date") { input in
            _ = CivilDay(iso: String(decoding: input, as: UTF8.self))
            _ = CivilTimestamp(iso: input)
            _ = CivilTimestamp(rfc822: input)
        },
        FuzzedStage(name: "file") { input in
            guard let library else { return }
            _ = ArticleReader(options: ReadingOptions(), detect: { library.detect($0) }).read(input, path: "article").articles.count
        },
        FuzzedStage(name: "tagger") { input in
            guard let library else { return }
            for language in library.tags { _ = Tagger(library: library).tag(input, language: language, publication: publication).count }
        },
        FuzzedStage(name: "pack") { input in
            _ = try? LanguageLibrary(sources: [String(decoding: input, as: UTF8.self)])
        },
        FuzzedStage(name: "formula") { input in
            guard let expression = TimeExpression(String(decoding: input, as: UTF8.self)) else { return }
            _ = TimeExpression(expression.description)
        },
        FuzzedStage(name: "story") { input in
            guard let library else { return }
            var article = Article(id: "a", text: input)
            article.title = String(decoding: input.prefix(60), as: UTF8.self)
            article.language = "en"
            if let publication { article.published = PublicationDate(raw: "", stamp: publication, route: .override, confidence: 90, status: .stated) }
            let (record, mentions) = EventExtractor(library: library).extract(article)
            let timeline = TimelineBuilder(options: TimelineOptions()).build(records: [record], mentions: mentions, warnings: [])
            _ = TimelineRenderer(options: RenderingOptions()).render(timeline).count
        },
        FuzzedStage(name: "timeline") { input in
            guard let timeline = try? JSONDecoder().decode(Timeline.self, from: Data(input)) else { return }
            _ = TimelineRenderer(options: RenderingOptions()).render(timeline).count
        },
    ]
}
