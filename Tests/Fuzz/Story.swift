import CivilTime
import TimelineCore

@testable import ArticleReading
@testable import EventExtraction
@testable import TemporalTagging

/// One article all the way to its chronology.
struct Story: Sendable {
    let records: [ArticleRecord]
    let mentions: [EventMention]
    let timeline: Timeline

    /// Its tables are read once a run: they cost more than an article.
    private static let extractor = FuzzedStage.library.map { EventExtractor(library: $0) }

    init?(_ text: [UInt8], language: String) {
        guard let extractor = Self.extractor else { return nil }
        // What every reader hands on is UTF-8.
        let text = TextDecoding.decode(text, declared: .utf8).bytes
        var article = Article(id: "a", text: text)
        article.title = String(decoding: text.prefix(60), as: UTF8.self)
        article.language = language
        article.sourcePath = "a.txt"
        if let stamp = FuzzedStage.publication { article.published = PublicationDate(raw: "", stamp: stamp, route: .override, confidence: 90, status: .stated) }
        let (record, mentions) = extractor.extract(article)
        (records, self.mentions) = ([record], mentions)
        timeline = TimelineBuilder(options: TimelineOptions()).build(records: records, mentions: mentions, warnings: [])
        for event in timeline.events { FuzzedStage.expect((0...100).contains(event.dateConfidence), "a confidence is a percentage") }
    }
}
