import ArticleReading
import ByteText
import EventExtraction
import Foundation
import TimelineCore
import TimelineRendering

/// The desk's part in one build: takes edits up, keeps them, and carries all decisions out.
struct DeskSession {
    private(set) var log: DecisionLog
    private let earlier: EarlierRun
    private let folder: String
    private let options: EditedSheet.Options
    private let by: String?
    private let now: String
    /// How many decisions were new.
    private(set) var taken = 0
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
        for name in ["timeline.csv", "evidence.csv"] {
            guard let bytes = earlier.edited(name) else { continue }
            try takeUp(bytes, path: folder + "/" + name, isFromFolder: true)
        }
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
        let name = (path as NSString).lastPathComponent
        guard let table = SheetTable(bytes, keys: EditedSheet.keys + ["mention_id", "article_id"]) else {
            throw DatelineError(
                .invalidSheet, path: path, problem: "is neither a sheet of this program nor a file of decisions",
                remedy: "Its first row must hold the names of the columns.")
        }
        if table.columns.contains("mention_id") {
            let evidence = EditedEvidence(
                SheetTable(bytes, keys: Sheet.evidenceColumns) ?? table,
                written: Dictionary(
                    (own.events + own.undated).flatMap { event in event.mentions.map { ($0.id, event.id) } }, uniquingKeysWith: { first, _ in first }))
            finish(evidence.decisions, evidence.refusals, [], name, path, bytes, print)
            return
        }
        guard !table.columns.contains("article_id") else {
            problems.append("\(path): corrections of articles are taken up from articles.csv in the output folder; nothing was taken from this file")
            return
        }
        let sheet = try EditedSheet(SheetTable(bytes, keys: EditedSheet.keys) ?? table, path: path, written: earlier.plainRows(), options: options)
        for id in sheet.missing where !options.rejectsMissingRows {
            notices.append("\(name): the row of \(id) is gone; the event is kept. --missing-rows reject takes it out")
        }
        finish(sheet.decisions, sheet.refusals, sheet.foreignColumns, name, path, bytes, print)
    }

    private mutating func finish(
        _ decisions: [Decision], _ refusals: [EditedSheet.Refusal], _ foreign: [String], _ name: String, _ path: String, _ bytes: [UInt8], _ print: String
    ) {
        for refusal in refusals { problems.append("\(path), row \(refusal.row), column \(refusal.column): \(refusal.reason)") }
        let isDifferent = !decisions.isEmpty || !refusals.isEmpty
        if !foreign.isEmpty, isDifferent {
            notices.append("\(path): columns that are not the program's are kept in a copy only: \(foreign.joined(separator: ", "))")
        }
        if !refusals.isEmpty || (!foreign.isEmpty && isDifferent) {
            let stem = (name as NSString).deletingPathExtension, suffix = (name as NSString).pathExtension
            let copy = "\(stem).edited-\(print.prefix(8)).\(suffix.isEmpty ? "csv" : suffix)"
            copies.append(RenderedFile(name: copy, bytes: bytes))
            notices.append("\(path): kept whole as \(folder)/\(copy)")
        }
        taken += log.append(stamped(decisions, sheet: print))
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
            if decision.evidence.isEmpty {
                let evidence = desk.evidence(of: decision.event)
                (decision.evidence, decision.mentions) = (evidence.fingerprint, evidence.mentions)
            }
            decision.sheet = sheet
            return decision
        }
    }

    // MARK: Keeping and carrying out

    /// Writes what is new, before anything that it was read from is written over.
    func save(to output: OutputFolder) throws(DatelineError) {
        if !copies.isEmpty { try output.write(copies) }
        if taken > 0 { try log.save() }
    }

    /// Builds the chronology with every decision in it.
    func build(_ options: TimelineOptions, records: [ArticleRecord], mentions: [EventMention], warnings: [String]) -> (timeline: Timeline, problems: [String]) {
        let desk = DeskDecisions(state: DeskState(log.decisions), previous: earlier.timeline)
        var options = options
        options.previous = desk.machinePrevious
        return desk.carriedOut { grouping in
            options.grouping = grouping
            return TimelineBuilder(options: options).build(records: records, mentions: mentions, warnings: warnings)
        }
    }
}
