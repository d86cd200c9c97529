import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import Foundation
import TimelineCore
import TimelineRendering

/// The desk's part in one build: takes edits up, keeps them, and carries all decisions out.
struct DeskSession {
    private(set) var log: DecisionLog
    private let earlier: EarlierRun
    /// The last build, its tellings under the ids that they have now.
    private var previous: Timeline?
    private let folder: String
    private let options: EditedSheet.Options
    private let by: String?
    private let now: String
    /// How many decisions were new.
    private(set) var taken = 0
    /// How many were written anew for a changed article.
    private var carried = 0
    /// What could not be taken up, a sentence each; the build is then incomplete.
    private(set) var problems: [String] = []
    /// What a person should know and need not act on.
    private(set) var notices: [String] = []
    /// Sheets of which something could not be taken up, kept under a name of their own.
    private(set) var copies: [RenderedFile] = []

    init(_ settings: Settings, folder: String, earlier: EarlierRun, environment: (String) -> String?) throws(DatelineError) {
        self.folder = folder
        self.earlier = earlier
        log = try DecisionLog.read(settings.desk.decisions ?? DecisionLog.usualPath(inputs: settings.arguments, output: folder))
        options = EditedSheet.Options(order: settings.desk.dates, rejectsMissingRows: settings.desk.rejectsMissingRows)
        by = settings.desk.by
        now = DecisionLog.now(environment)
        problems = log.problems
        previous = earlier.timeline
        for name in ["timeline.csv", "evidence.csv", "articles.csv"] {
            guard let bytes = earlier.edited(name) else { continue }
            try takeUp(bytes, path: folder + "/" + name, isFromFolder: true)
        }
        if let bytes = earlier.editedWorkbook() { try takeUp(bytes, path: folder + "/" + EarlierRun.workbook, isFromFolder: true) }
        for path in settings.desk.edits { try takeUp(try FileReading.bytes(of: path), path: path, isFromFolder: false) }
    }

    // MARK: Taking edits up

    private mutating func takeUp(_ bytes: [UInt8], path: String, isFromFolder: Bool) throws(DatelineError) {
        let print = String(SHA256.hexadecimal(bytes).prefix(16))
        if log.decisions.contains(where: { $0.sheet == print }) {
            if !isFromFolder { notices.append("\(path): was taken up already; nothing in it is new") }
            return
        }
        if Self.isDecisionFile(bytes, path) {
            let file = DecisionLog(path: path, bytes: bytes)
            problems += file.problems
            taken += log.append(stamped(file.decisions, sheet: print))
            return
        }
        guard let own = earlier.own else {
            throw DatelineError(
                .invalidSheet, path: path, problem: "can't be compared with an earlier build, since there is none in \(folder)",
                remedy: "Give the --output folder that the sheet came from.")
        }
        let tables: [[[String]]]
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            tables = SpreadsheetTables.read(bytes) ?? []
        } else {
            tables = [DelimitedText(TextDecoding.decode(bytes).bytes).records]
        }
        let keys = EditedSheet.keys + ["mention_id", "article_id"]
        let read = tables.compactMap { records in SheetTable(records: records, keys: keys).map { (records, $0) } }
        guard !read.isEmpty else {
            throw DatelineError(
                .invalidSheet, path: path, problem: "is neither a sheet of this program nor a file of decisions",
                remedy: "Its first row must hold the names of the columns.")
        }
        var found = Findings()
        for (records, table) in read { try compare(records, table, path, own, &found) }
        finish(found, path, bytes, print)
    }

    /// What one file brings, of one table or of several.
    private struct Findings {
        var decisions: [Decision] = []
        var refusals: [EditedSheet.Refusal] = []
        var foreignColumns: [String] = []
    }

    private mutating func compare(_ records: [[String]], _ table: SheetTable, _ path: String, _ own: Timeline, _ found: inout Findings) throws(DatelineError) {
        if table.columns.contains("mention_id") {
            let evidence = EditedEvidence(
                SheetTable(records: records, keys: Sheet.evidenceColumns) ?? table,
                written: Dictionary(
                    (own.events + own.undated).flatMap { event in event.mentions.map { ($0.id, event.id) } }, uniquingKeysWith: { first, _ in first }))
            found.decisions += evidence.decisions
            found.refusals += evidence.refusals
        } else if table.columns.contains("article_id") {
            let articles = try EditedArticles(
                SheetTable(records: records, keys: Sheet.articleColumns) ?? table, path: path,
                written: earlier.plainRows(of: "articles.csv", keys: Sheet.articleColumns), timeline: own, order: options.order)
            found.decisions += articles.decisions
            found.refusals += articles.refusals
        } else {
            let sheet = try EditedSheet(
                SheetTable(records: records, keys: EditedSheet.keys) ?? table, path: path, written: earlier.plainRows(), options: options)
            for id in sheet.missing where !options.rejectsMissingRows {
                notices.append("\((path as NSString).lastPathComponent): the row of \(id) is gone; the event is kept. --missing-rows reject takes it out")
            }
            found.decisions += sheet.decisions
            found.refusals += sheet.refusals
            found.foreignColumns += sheet.foreignColumns
        }
    }

    private mutating func finish(_ found: Findings, _ path: String, _ bytes: [UInt8], _ print: String) {
        for refusal in found.refusals { problems.append("\(path), row \(refusal.row), column \(refusal.column): \(refusal.reason)") }
        let isDifferent = !found.decisions.isEmpty || !found.refusals.isEmpty
        if !found.foreignColumns.isEmpty, isDifferent {
            notices.append("\(path): columns that are not the program's are kept in a copy only: \(found.foreignColumns.joined(separator: ", "))")
        }
        if !found.refusals.isEmpty || (!found.foreignColumns.isEmpty && isDifferent) {
            let name = (path as NSString).lastPathComponent
            let stem = (name as NSString).deletingPathExtension, suffix = (name as NSString).pathExtension
            let copy = "\(stem).edited-\(print.prefix(8)).\(suffix.isEmpty ? "csv" : suffix)"
            copies.append(RenderedFile(name: copy, bytes: bytes))
            notices.append("\(path): kept whole as \(folder)/\(copy)")
        }
        taken += log.append(stamped(found.decisions, sheet: print))
    }

    /// Lines of JSON, by their name or their first sign.
    private static func isDecisionFile(_ bytes: [UInt8], _ path: String) -> Bool {
        path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl") || bytes.first { !$0.isASCIISpace && $0 < 128 } == 123
    }

    /// With what every decision carries: when, by whom, on what evidence. What a file of decisions already says stands.
    private func stamped(_ decisions: [Decision], sheet: String) -> [Decision] {
        let desk = DeskDecisions(state: DeskState(log.decisions), previous: earlier.timeline)
        return decisions.map { decision in
            var decision = decision
            if decision.when.isEmpty { decision.when = now }
            if decision.by.isEmpty { decision.by = by ?? "" }
            if decision.evidence.isEmpty, decision.article == nil {
                let evidence = desk.evidence(of: decision.event)
                (decision.evidence, decision.mentions) = (evidence.fingerprint, evidence.mentions)
            }
            decision.sheet = sheet
            return decision
        }
    }

    // MARK: Articles

    /// Publication times that people have set right, by article id and by file.
    var corrections: [String: CivilTimestamp] {
        let state = DeskState(log.decisions)
        var all: [String: CivilTimestamp] = [:]
        for (name, fields) in state.articles {
            if let stamp = fields[.published].flatMap({ CivilTimestamp(iso: Array($0.new.utf8)) }) { all[name] = stamp }
        }
        // A time once given on the command line stands until it is withdrawn.
        for shown in earlier.timeline?.articles ?? [] where shown.article.published.route == .override && all[shown.article.id] == nil {
            if state.value(article: shown.article.id, file: shown.article.sourcePath, .published) == nil {
                all[shown.article.id] = shown.article.published.stamp
            }
        }
        return all
    }

    /// Decisions on the tellings of an article whose text has changed go on to the tellings that have taken their place.
    mutating func follow(_ records: [ArticleRecord], _ mentions: [EventMention]) {
        guard let timeline = earlier.timeline else { return }
        let succession = MentionSuccession(from: timeline, to: records, mentions)
        guard !succession.isEmpty else { return }
        previous = succession.carried(timeline)
        let moves = DeskState(log.decisions).moves.sorted { $0.key < $1.key }.flatMap { id, move -> [Decision] in
            guard let heir = succession.mentions[id], !move.new.isEmpty else { return [] }
            var (moved, gone) = (move, move)
            (moved.mention, moved.when, moved.sheet) = (heir, now, "")
            moved.why = "the article was changed: \(id) is now \(heir)"
            (gone.old, gone.new, gone.when, gone.sheet, gone.why) = (move.new, "", now, "", moved.why)
            return [moved, gone]
        }
        carried += log.append(moves)
    }

    // MARK: Keeping and carrying out

    /// Writes what is new, before anything that it was read from is written over.
    func save(to output: OutputFolder) throws(DatelineError) {
        if !copies.isEmpty { try output.write(copies) }
        if taken + carried > 0 { try log.save() }
    }

    /// Builds the chronology with every decision in it.
    func build(_ options: TimelineOptions, records: [ArticleRecord], mentions: [EventMention], warnings: [String], workers: Workers) -> (
        timeline: Timeline, problems: [String]
    ) {
        let state = DeskState(log.decisions)
        let desk = DeskDecisions(state: state, previous: previous)
        var options = options
        options.previous = desk.machinePrevious
        options.articleCorrections = state.articles.sorted { $0.key < $1.key }.map { name, fields in
            let word = fields[.decision]?.new ?? "", note = fields[.editorNote]?.new ?? ""
            return ArticleCorrection(article: name, decision: word.isEmpty || word == "open" ? nil : word, editorNote: note.isEmpty ? nil : note)
        }
        // An article that is not to be used stays in the list of articles, where it can be taken back; nothing that it tells counts.
        let unused = Set(
            records.map(\.article).filter { state.value(article: $0.id, file: $0.sourcePath, .decision) == "reject" }.map(\.id))
        let used = unused.isEmpty ? mentions : mentions.filter { !unused.contains($0.articleID) }
        return desk.carriedOut { grouping in
            options.grouping = grouping
            return TimelineBuilder(options: options, workers: workers).build(records: records, mentions: used, warnings: warnings)
        }
    }
}
