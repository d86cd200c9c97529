import ArticleReading
import ByteText
import EventExtraction
import Foundation
import TimelineCore
import TimelineRendering

extension CommandSpec {
    static let merge = CommandSpec(
        name: "merge", usage: "--ndjson [OPTIONS] < MENTIONS.ndjson > timeline.json", summary: "Merge event mentions into one timeline: the reduce stage.",
        discussion: "Reads the lines of 'dateline events', in any order and of any articles, and writes the timeline that 'dateline build' would have written.",
        examples: [("cat part-*.ndjson | dateline merge --ndjson > timeline.json", "Unites what several machines have read.")],
        options: [
            OptionTable.ndjson, OptionTable.title, OptionTable.locale, OptionTable.about, OptionTable.from, OptionTable.to, OptionTable.maxDates,
            OptionTable.maxEventsPerDate,
            OptionTable.includeUndated, OptionTable.previous, OptionTable.jobs, OptionTable.help,
        ]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        try settings.requireStream("merge")
        let previous = try settings.previous.map { path throws(DatelineError) in try TimelineFile.read(path) }
        var batches = LineBatches(read: console.read)
        var bundles: [ArticleBundle] = []
        var records: [ArticleRecord] = []
        var mentions: [EventMention] = []
        var problems: [String] = []
        try await OrderedMap.run(jobs: settings.jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount)) {
            () throws(DatelineError) -> LineBatches.Batch? in
            batches.next()
        } transform: { batch in
            MentionLines(batch)
        } consume: { (lines: MentionLines) throws(DatelineError) -> Bool in
            records += lines.records
            mentions += lines.mentions
            problems += lines.problems
            return true
        }
        for problem in problems { console.warn(problem) }
        let byArticle = Dictionary(grouping: mentions, by: \.articleID)
        bundles = records.map { ArticleBundle(record: $0, mentions: byArticle[$0.article.id] ?? []) }
        problems += ArticleBundle.settle(&bundles)
        guard !bundles.isEmpty || !mentions.isEmpty else {
            throw DatelineError(.nothingToDo, problem: "no article record stood on standard input", remedy: "Pipe in the lines of 'dateline events --ndjson'.")
        }
        let timeline = TimelineBuilder(options: settings.timelineOptions(previous: previous)).build(
            records: bundles.map(\.record), mentions: bundles.flatMap(\.mentions), warnings: [])
        let files = TimelineRenderer(options: RenderingOptions(formats: [.json])).render(timeline)
        for file in files { guard console.writeOutput(file.bytes) else { return .incomplete } }
        return problems.isEmpty ? .done : .incomplete
    }
}

/// A batch of lines of `events`, decoded.
private struct MentionLines: Sendable {
    var records: [ArticleRecord] = []
    var mentions: [EventMention] = []
    var problems: [String] = []

    private struct Kind: Decodable { var record: String? }

    init(_ batch: LineBatches.Batch) {
        let decoder = JSONDecoder()
        for (index, line) in batch.lines.enumerated() {
            let number = batch.firstLine + index
            let bytes = Data(batch.bytes[line.range])
            if bytes.allSatisfy(\.isASCIISpace), !line.isTooLong { continue }
            do {
                // The line about an article begins with its `record` member; nothing else of the stream does.
                if bytes.starts(with: Self.recordPrefix) {
                    records.append(try decoder.decode(ArticleRecord.self, from: bytes))
                } else {
                    mentions.append(try decoder.decode(EventMention.self, from: bytes))
                }
            } catch {
                if (try? decoder.decode(Kind.self, from: bytes))?.record == "article", let record = try? decoder.decode(ArticleRecord.self, from: bytes) {
                    records.append(record)
                } else {
                    problems.append("standard input, line \(number): not a line of 'dateline events', left out")
                }
            }
        }
    }

    private static let recordPrefix = Data(#"{"record":"article""#.utf8)
}
