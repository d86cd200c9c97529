import ArticleReading
import ByteText
import EventExtraction
import Foundation
import TimelineCore
import TimelineRendering

/// `merge` cut into stages, for machines that share the work. What has to be seen as a whole is seen by `plan` alone, in summaries; sentences pass only
/// through `summary` and `part`, which look at one article and one event at a time. The bytes at the end are those of `merge` in one process.
enum MergeStage: String, CaseIterable {
    case summary, plan, part, union

    /// What asks for the words of all mentions at once.
    static var noChoice: DatelineError {
        DatelineError(
            .usage, problem: "--stage plan makes no choice among dates or sentences and knows no earlier timeline",
            remedy: "Leave out --about, --max-dates, --max-events-per-date and --previous, or merge in one process.")
    }

    func run(_ options: TimelineOptions, jobs: Int, _ console: Console) async throws(DatelineError) -> ExitStatus {
        switch self {
        case .summary: try await Self.summarize(jobs, console)
        case .plan: try await Self.plan(options, jobs, console)
        case .part: try await Self.tell(console)
        case .union: try Self.unite(console)
        }
    }

    // MARK: summary

    private static func summarize(_ jobs: Int, _ console: Console) async throws(DatelineError) -> ExitStatus {
        var batches = LineBatches(read: console.read)
        let reader = MentionIntake.Reader()
        var problems: [String] = []
        try await OrderedMap.run(jobs: jobs) {
            () throws(DatelineError) -> LineBatches.Batch? in
            batches.next()
        } transform: { batch in
            let lines = MentionLines(batch)
            var json = JSONWriter(reserving: batch.bytes.count / 2)
            for place in lines.recordPlaces {
                json.value(json: Array(batch.bytes[place]))
                json.newline()
            }
            for summary in reader.summaries(of: lines.mentions) {
                summary.write(to: &json)
                json.newline()
            }
            return (bytes: json.out.bytes, problems: lines.problems)
        } consume: { (piece: (bytes: [UInt8], problems: [String])) throws(DatelineError) -> Bool in
            problems += piece.problems
            return console.writeOutput(piece.bytes)
        }
        for problem in problems { console.warn(problem) }
        return problems.isEmpty ? .done : .incomplete
    }

    // MARK: plan

    private static func plan(_ options: TimelineOptions, _ jobs: Int, _ console: Console) async throws(DatelineError) -> ExitStatus {
        guard TimelineBuilder.canOutline(options) else { throw noChoice }
        var told = Told(words: nil)
        var batches = LineBatches(read: console.read)
        try await OrderedMap.run(jobs: jobs) {
            () throws(DatelineError) -> LineBatches.Batch? in
            batches.next()
        } transform: { batch in
            SummaryLines(batch)
        } consume: { (lines: SummaryLines) throws(DatelineError) -> Bool in
            told.intake.records += lines.records
            for summary in lines.summaries { told.intake.add(summary) }
            told.problems += lines.problems
            return true
        }
        for problem in told.problems { console.warn(problem) }
        guard !told.isEmpty else {
            throw DatelineError(.nothingToDo, problem: "no summary stood on standard input", remedy: "Pipe in the lines of 'dateline merge --stage summary'.")
        }
        let isComplete = told.settle().isEmpty && told.problems.isEmpty
        let workers = Workers.cores(jobs)
        let outline = TimelineBuilder(options: options, workers: workers).outline(told.intake)
        told = Told(words: nil)
        var lines = OutputLines(console)
        lines.write { json in
            json.beginObject()
            json.member("plan", "head")
            json.member("title", outline.head.title)
            json.member("locale", outline.head.locale)
            json.member("events", outline.eventCount)
            json.member("undated", outline.undatedCount)
            json.endObject()
        }
        for article in outline.head.articles { lines.write("article") { TimelinePieces.write(article, to: &$0) } }
        for check in outline.checks { lines.write("check") { TimelinePieces.write(check, to: &$0) } }
        for (count, isUndated) in [(outline.eventCount, false), (outline.undatedCount, true)] {
            for start in stride(from: 0, to: count, by: 1_024) {
                for event in outline.planned(start..<min(count, start + 1_024), undated: isUndated) { lines.write { event.write(to: &$0, options) } }
            }
        }
        return lines.end() && isComplete ? .done : .incomplete
    }

    // MARK: part

    private static func tell(_ console: Console) async throws(DatelineError) -> ExitStatus {
        var batches = LineBatches(read: console.read)
        var lines = OutputLines(console)
        var waiting: [PlannedEvent] = []
        var mentions: [String: EventMention] = [:]
        var options = TimelineOptions()
        var pieces = TimelinePieces(locale: options.locale)
        /// Events that must have come before it is tried again to tell them.
        var patience = 512
        func tellAll() -> Bool {
            guard let told = PlannedEvent.tell(waiting, options: options, words: { mentions[$0] }) else { return false }
            for (plan, (event, checks)) in zip(waiting, told) {
                let digests = Dictionary(plan.sources.map { ($0.article.id, $0.article.sha256) }, uniquingKeysWith: { first, _ in first })
                lines.write { json in
                    json.beginObject()
                    json.member("told", plan.place)
                    json.key("json")
                    pieces.write(event, digests: digests, to: &json)
                    json.endObject()
                }
                for (list, item) in checks.numbered {
                    lines.write { json in
                        json.beginObject()
                        json.member("list", list)
                        json.key("json")
                        TimelinePieces.write(item, to: &json)
                        json.endObject()
                    }
                }
            }
            (waiting, mentions, patience) = ([], [:], 512)
            return true
        }
        let decoder = JSONDecoder()
        var reader = MentionReader()
        while let batch = batches.next() {
            for (index, line) in batch.lines.enumerated() where !line.range.isEmpty {
                if let mention = reader.mention(in: batch.bytes[line.range]) {
                    if mentions[mention.id] == nil { mentions[mention.id] = mention }
                } else if let plan = try? decoder.decode(StoredPlan.self, from: Data(batch.bytes[line.range])) {
                    if waiting.count >= patience, !tellAll() { patience *= 2 }
                    if waiting.isEmpty {
                        options = plan.options
                        pieces = TimelinePieces(locale: options.locale)
                    }
                    waiting.append(plan.event)
                } else if let mention = try? decoder.decode(EventMention.self, from: Data(batch.bytes[line.range])) {
                    if mentions[mention.id] == nil { mentions[mention.id] = mention }
                } else {
                    throw DatelineError(.unreadable, problem: "standard input, line \(batch.firstLine + index): neither an event of a plan nor a mention")
                }
            }
        }
        guard waiting.isEmpty || tellAll() else {
            throw DatelineError(
                .unreadable, problem: "a mention of an event is missing", remedy: "Give each event of the plan with the lines of all its members.")
        }
        return lines.end() ? .done : .incomplete
    }

    // MARK: union

    private static func unite(_ console: Console) throws(DatelineError) -> ExitStatus {
        var batches = LineBatches(read: console.read)
        let decoder = JSONDecoder()
        var counts: (events: Int, undated: Int)?
        var union = TimelineUnion(title: "", locale: "")
        var next = 0
        var checks: [[UInt8]] = []
        var lists = [[[UInt8]]](repeating: [], count: 6)
        var isWanted = true
        while let batch = batches.next() {
            for (index, line) in batch.lines.enumerated() where !line.range.isEmpty {
                let piece = StagePiece(batch.bytes[line.range])
                switch (piece.kind, counts) {
                case (.head, nil):
                    guard let head = try? decoder.decode(StoredHead.self, from: Data(batch.bytes[line.range])) else { break }
                    union = TimelineUnion(title: head.title, locale: head.locale)
                    counts = (head.events, head.undated)
                    continue
                case (.article, .some) where next == 0:
                    union.add(piece.json)
                    continue
                case (.check, .some):
                    checks.append(piece.json)
                    continue
                case (.told(let place), .some(let counts)) where place == next && next < counts.events + counts.undated:
                    if next == 0 { union.beginEvents() }
                    if next == counts.events { union.beginUndated() }
                    union.add(piece.json)
                    next += 1
                    if union.json.out.bytes.count >= 1 << 20 { isWanted = isWanted && console.writeOutput(union.take()) }
                    continue
                case (.listed(let list), .some) where lists.indices.contains(list):
                    lists[list].append(piece.json)
                    continue
                default: break
                }
                throw DatelineError(
                    .unreadable, problem: "standard input, line \(batch.firstLine + index): not what comes after event \(next - 1)",
                    remedy: "Give the head of the plan, its articles and checks, then what was told, by place.")
            }
        }
        guard let counts, next == counts.events + counts.undated else {
            throw DatelineError(.unreadable, problem: "only \(next) events came", remedy: "Give the head of the plan and all that was told.")
        }
        if next == 0 { union.beginEvents() }
        if next == counts.events { union.beginUndated() }
        union.finish(checks: checks + lists.joined())
        return isWanted && console.writeOutput(union.take()) ? .done : .incomplete
    }
}

/// Lines on standard output, some of them at a time.
private struct OutputLines {
    private let console: Console
    private var json = JSONWriter(reserving: 2 << 20)
    private var isWanted = true

    init(_ console: Console) { self.console = console }

    mutating func write(_ line: (inout JSONWriter) -> Void) {
        line(&json)
        json.newline()
        if json.out.bytes.count >= 1 << 20 { flush() }
    }

    /// A piece of the timeline that needs no more work.
    mutating func write(_ kind: String, _ piece: (inout JSONWriter) -> Void) {
        write { json in
            json.beginObject()
            json.member("plan", kind)
            json.key("json")
            piece(&json)
            json.endObject()
        }
    }

    private mutating func flush() {
        isWanted = isWanted && console.writeOutput(json.out.bytes)
        json.out.bytes.removeAll(keepingCapacity: true)
    }

    /// False where not all could be written.
    mutating func end() -> Bool {
        flush()
        return isWanted
    }
}

/// The lines that `plan` reads.
private struct SummaryLines: Sendable {
    var records: [ArticleRecord] = []
    var summaries: [ArticleSummary] = []
    var problems: [String] = []

    init(_ batch: LineBatches.Batch) {
        let decoder = JSONDecoder()
        for (index, line) in batch.lines.enumerated() where !line.range.isEmpty {
            if let summary = ArticleSummary(batch.bytes[line.range]) {
                summaries.append(summary)
            } else if let record = try? decoder.decode(ArticleRecord.self, from: Data(batch.bytes[line.range])) {
                records.append(record)
            } else {
                problems.append("standard input, line \(batch.firstLine + index): not a line of 'dateline merge --stage summary', left out")
            }
        }
    }
}
