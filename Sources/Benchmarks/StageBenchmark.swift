import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import TemporalTagging
import TimelineCore
import TimelineRendering

/// What each stage costs on generated articles, on one thread: megabytes of article text a second of processor time, and the greatest memory.
struct StageBenchmark {
    /// Articles at a time: the records of one batch are gone before the next is made.
    static let batch = 2_000

    let generator: CorpusGenerator
    let library: LanguageLibrary

    init(articles: Int) throws(LanguagePackError) {
        generator = CorpusGenerator(count: articles)
        library = try LanguageLibrary()
    }

    struct Row {
        var stage: String
        var bytes: Int
        var seconds: Double
        var peakMemory: Int?
        var made: String
    }

    /// The tagger and nothing else: what its rules cost.
    func tagger() -> [Row] {
        let tagger = Tagger(library: library)
        var row = Row(stage: "tag", bytes: 0, seconds: 0, peakMemory: nil, made: "")
        var found = 0
        forEachBatch { articles in
            let (count, cost) = Measurement.of { Self.tagAll(articles, with: tagger) }
            found += count
            row.bytes += articles.reduce(0) { $0 + $1.text.count }
            row.seconds += cost.seconds
            row.peakMemory = max(row.peakMemory ?? 0, cost.peakMemory ?? 0)
        }
        row.made = "\(found) expressions"
        return [row]
    }

    /// Its own function, and never inlined, so that callgrind can be told to count nothing else (`--toggle-collect='*tagAll*'`).
    @inline(never) static func tagAll(_ articles: [Article], with tagger: Tagger) -> Int {
        var found = 0
        for article in articles { found += tagger.tag(article.text, language: article.language, publication: article.published.stamp).count }
        return found
    }

    /// Every stage from the record to the files.
    func stages() -> [Row] {
        let tagger = Tagger(library: library), extractor = EventExtractor(library: library)
        var rows = ["read", "tag", "tag + events"].map { Row(stage: $0, bytes: 0, seconds: 0, peakMemory: nil, made: "") }
        var records: [ArticleRecord] = []
        var mentions: [EventMention] = []
        var expressionCount = 0
        func note(_ index: Int, _ cost: Measurement, _ bytes: Int) {
            rows[index].bytes += bytes
            rows[index].seconds += cost.seconds
            rows[index].peakMemory = max(rows[index].peakMemory ?? 0, cost.peakMemory ?? 0)
        }
        forEachBatchOfRecords { lines in
            let (articles, reading) = Measurement.of { Self.articles(of: lines) }
            let bytes = articles.reduce(0) { $0 + $1.text.count }
            note(0, reading, bytes)
            let (expressions, tagging) = Measurement.of { Self.tagAll(articles, with: tagger) }
            note(1, tagging, bytes)
            expressionCount += expressions
            let (_, extraction) = Measurement.of {
                for article in articles {
                    let (record, own) = extractor.extract(article)
                    records.append(record)
                    mentions += own
                }
            }
            note(2, extraction, bytes)
        }
        let bytes = rows[0].bytes
        let (timeline, merging) = Measurement.of { TimelineBuilder(options: TimelineOptions()).build(records: records, mentions: mentions, warnings: []) }
        let (files, rendering) = Measurement.of { TimelineRenderer(options: RenderingOptions()).render(timeline) }
        rows[0].made = "\(records.count) articles"
        rows[1].made = "\(expressionCount) expressions"
        rows[2].made = "\(mentions.count) mentions"
        rows.append(Row(stage: "merge", bytes: bytes, seconds: merging.seconds, peakMemory: merging.peakMemory, made: "\(timeline.events.count) events"))
        rows.append(
            Row(
                stage: "render", bytes: bytes, seconds: rendering.seconds, peakMemory: rendering.peakMemory,
                made: "\(files.reduce(0) { $0 + $1.bytes.count } / 1_000_000) MB in \(files.count) files"))
        return rows
    }

    static func table(_ rows: [Row]) -> String {
        func padded(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
        func tenths(_ number: Double) -> String { "\(Int(number * 10) / 10).\(Int(number * 10) % 10)" }
        var text = "       stage   text MB   CPU s    MB/s   peak MB  made\n"
        for row in rows {
            let megabytes = Double(row.bytes) / 1e6
            text +=
                padded(row.stage, 12) + padded(tenths(megabytes), 10) + padded(tenths(row.seconds), 8) + padded(tenths(megabytes / max(row.seconds, 1e-9)), 8)
                + padded(row.peakMemory.map { "\($0 / 1_000_000)" } ?? "–", 10) + "  \(row.made)\n"
        }
        return text
    }

    private static func articles(of lines: [[UInt8]]) -> [Article] { lines.compactMap { try? Article(recordJSON: $0, line: 1) } }

    private func forEachBatch(_ body: ([Article]) -> Void) { forEachBatchOfRecords { body(Self.articles(of: $0)) } }

    private func forEachBatchOfRecords(_ body: ([[UInt8]]) -> Void) {
        for start in stride(from: 0, to: generator.count, by: Self.batch) {
            body(
                (start..<min(start + Self.batch, generator.count)).map { number in
                    var out = ByteWriter(reserving: 8_192)
                    generator.write(article: number, to: &out)
                    return out.bytes
                })
        }
    }
}
