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
        let workers = Workers.cores(settings.jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount))
        let told = try await Told.read(workers.count, console)
        for problem in told.problems { console.warn(problem) }
        guard !told.records.isEmpty || !told.mentions.isEmpty else {
            throw DatelineError(.nothingToDo, problem: "no article record stood on standard input", remedy: "Pipe in the lines of 'dateline events --ndjson'.")
        }
        let (timeline, repeated) = told.timeline(settings.timelineOptions(previous: previous), workers)
        // A piece at a time: a timeline of a million articles is larger than what it was made from.
        var json = JSONWriter(reserving: 2 << 20)
        var isWanted = true
        timeline.write(to: &json, workers: workers) { out in
            guard out.bytes.count >= 1 << 20 else { return }
            isWanted = isWanted && console.writeOutput(out.bytes)
            out.bytes.removeAll(keepingCapacity: true)
        }
        json.newline()
        guard isWanted, console.writeOutput(json.out.bytes) else { return .incomplete }
        let problems = told.problems + repeated
        return problems.isEmpty ? .done : .incomplete
    }
}

/// All lines of `events`.
private struct Told: Sendable {
    var records: [ArticleRecord] = []
    var mentions: [EventMention] = []
    var problems: [String] = []

    static func read(_ jobs: Int, _ console: Console) async throws(DatelineError) -> Told {
        var batches = LineBatches(read: console.read)
        var told = Told()
        try await OrderedMap.run(jobs: jobs) {
            () throws(DatelineError) -> LineBatches.Batch? in
            batches.next()
        } transform: { batch in
            MentionLines(batch)
        } consume: { (lines: MentionLines) throws(DatelineError) -> Bool in
            told.records += lines.records
            told.mentions += lines.mentions
            told.problems += lines.problems
            return true
        }
        return told
    }

    /// The timeline, and what was left out since another article has its id.
    func timeline(_ options: TimelineOptions, _ workers: Workers) -> (Timeline, repeated: [String]) {
        let builder = TimelineBuilder(options: options, workers: workers)
        guard Set(records.map(\.article.id)).count < records.count else { return (builder.build(records: records, mentions: mentions, warnings: []), []) }
        let byArticle = Dictionary(grouping: mentions, by: \.articleID)
        var bundles = records.map { ArticleBundle(record: $0, mentions: byArticle[$0.article.id] ?? []) }
        let sentences = ArticleBundle.settle(&bundles)
        return (builder.build(records: bundles.map(\.record), mentions: bundles.flatMap(\.mentions), warnings: []), sentences)
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
        var reader = MentionReader()
        for (index, line) in batch.lines.enumerated() {
            if !line.isTooLong, let mention = reader.mention(in: batch.bytes[line.range]) {
                mentions.append(mention)
                continue
            }
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
