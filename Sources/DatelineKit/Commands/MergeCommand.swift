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
            OptionTable.includeUndated, OptionTable.previous, OptionTable.stage, OptionTable.jobs, OptionTable.help,
        ]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        try settings.requireStream("merge")
        if let stage = settings.stage {
            if stage == .plan, settings.previous != nil { throw MergeStage.noChoice }
            return try await stage.run(
                settings.timelineOptions(previous: nil), jobs: settings.jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount), console)
        }
        let previous = try settings.previous.map { path throws(DatelineError) in try TimelineFile.read(path) }
        let workers = Workers.cores(settings.jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount))
        let options = settings.timelineOptions(previous: previous)
        var told = try await Told.read(workers.count, console, keepingWords: !TimelineBuilder.canOutline(options))
        for problem in told.problems { console.warn(problem) }
        guard !told.isEmpty else {
            throw DatelineError(.nothingToDo, problem: "no article record stood on standard input", remedy: "Pipe in the lines of 'dateline events --ndjson'.")
        }
        let repeated = told.settle()
        // A piece at a time: a timeline of a million articles is larger than what it was made from.
        var json = JSONWriter(reserving: 2 << 20)
        var isWanted = true
        func flush(_ out: inout ByteWriter) {
            guard out.bytes.count >= 1 << 20 else { return }
            isWanted = isWanted && console.writeOutput(out.bytes)
            out.bytes.removeAll(keepingCapacity: true)
        }
        let isComplete = told.problems.isEmpty && repeated.isEmpty
        let builder = TimelineBuilder(options: options, workers: workers)
        if let words = told.words {
            let outline = builder.outline(told.intake)
            told = Told(words: nil)
            var checks = outline.noChecks
            outline.head.write(
                to: &json, events: outline.eventCount, undated: outline.undatedCount, workers: workers, flush: flush
            ) { range, isUndated in
                let told = outline.events(range, undated: isUndated) { words.told($0) }
                return (told.events, told.checks)
            } noting: {
                checks.append($0)
            } checks: {
                outline.checks + checks.items
            }
        } else {
            builder.build(records: told.intake.records, mentions: told.intake.mentions, warnings: []).write(to: &json, workers: workers, flush: flush)
        }
        json.newline()
        guard isWanted, console.writeOutput(json.out.bytes) else { return .incomplete }
        return isComplete ? .done : .incomplete
    }
}

/// All lines of `events`.
struct Told: Sendable {
    var intake = MentionIntake()
    /// The lines with the words of the mentions; nil: each mention has its own.
    let words: LinesSetAside?
    var problems: [String] = []

    init(words: LinesSetAside?) { self.words = words }

    var isEmpty: Bool { intake.records.isEmpty && intake.mentions.isEmpty }

    static func read(_ jobs: Int, _ console: Console, keepingWords: Bool) async throws(DatelineError) -> Told {
        var batches = LineBatches(read: console.read)
        var told = Told(words: keepingWords ? nil : LinesSetAside(folder: console.environment("TMPDIR") ?? "/var/tmp"))
        let reader = MentionIntake.Reader()
        try await OrderedMap.run(jobs: jobs) {
            () throws(DatelineError) -> LineBatches.Batch? in
            batches.next()
        } transform: { batch in
            let lines = MentionLines(batch)
            return (lines: lines, part: keepingWords ? nil : reader.read(lines.mentions), bytes: keepingWords ? [] : batch.bytes)
        } consume: { (piece: (lines: MentionLines, part: MentionIntake.Part?, bytes: [UInt8])) throws(DatelineError) -> Bool in
            told.intake.records += piece.lines.records
            told.problems += piece.lines.problems
            if let part = piece.part {
                told.intake.add(part)
                try told.words?.add(piece.lines.places, of: piece.bytes)
            } else {
                told.intake.mentions += piece.lines.mentions
            }
            return true
        }
        return told
    }

    /// Makes the ids of articles unique.
    /// - Returns: what was left out since another article has its id.
    mutating func settle() -> [String] {
        guard Set(intake.records.map(\.article.id)).count < intake.records.count else { return [] }
        let byArticle = Dictionary(grouping: intake.mentions, by: \.articleID)
        var bundles = intake.records.map { ArticleBundle(record: $0, mentions: byArticle[$0.article.id] ?? []) }
        let sentences = ArticleBundle.settle(&bundles)
        (intake.records, intake.mentions) = (bundles.map(\.record), bundles.flatMap(\.mentions))
        return sentences
    }
}

/// A batch of lines of `events`, decoded.
struct MentionLines: Sendable {
    var records: [ArticleRecord] = []
    var mentions: [EventMention] = []
    /// Where the line of each mention stands.
    var places: [Range<Int>] = []
    /// Where the lines about articles stand.
    var recordPlaces: [Range<Int>] = []
    var problems: [String] = []

    private struct Kind: Decodable { var record: String? }

    init(_ batch: LineBatches.Batch) {
        let decoder = JSONDecoder()
        var reader = MentionReader()
        for (index, line) in batch.lines.enumerated() {
            if !line.isTooLong, let mention = reader.mention(in: batch.bytes[line.range]) {
                mentions.append(mention)
                places.append(line.range)
                continue
            }
            let number = batch.firstLine + index
            let bytes = Data(batch.bytes[line.range])
            if bytes.allSatisfy(\.isASCIISpace), !line.isTooLong { continue }
            do {
                // The line about an article begins with its `record` member; nothing else of the stream does.
                if bytes.starts(with: Self.recordPrefix) {
                    records.append(try decoder.decode(ArticleRecord.self, from: bytes))
                    recordPlaces.append(line.range)
                } else {
                    mentions.append(try decoder.decode(EventMention.self, from: bytes))
                    places.append(line.range)
                }
            } catch {
                if (try? decoder.decode(Kind.self, from: bytes))?.record == "article", let record = try? decoder.decode(ArticleRecord.self, from: bytes) {
                    records.append(record)
                    recordPlaces.append(line.range)
                } else {
                    problems.append("standard input, line \(number): not a line of 'dateline events', left out")
                }
            }
        }
    }

    private static let recordPrefix = Data(#"{"record":"article""#.utf8)
}
