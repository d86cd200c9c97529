import ByteText
import EventExtraction
import Foundation
import TimelineCore

@testable import ArticleReading
@testable import DatelineKit
@testable import TimelineRendering

/// What comes back from a desk: sheets, workbooks, decisions, `timeline.json`. Each is taken up by a chronology of one article and carried out.
extension FuzzedStage {
    static let desk: [FuzzedStage] = [
        FuzzedStage(name: "sheet") { input in takeUp([DelimitedText(TextDecoding.decode(input).bytes).records]) },
        FuzzedStage(name: "xlsx") { input in takeUp(SpreadsheetTables.read(input) ?? []) },
        // A workbook is packed and summed: what a fuzzer changes in it is seldom seen. So the parts are packed here.
        FuzzedStage(name: "workbook") { input in
            let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
            var zip = ZipWriter()
            zip.add("xl/worksheets/sheet1.xml", Array(parts.first ?? []))
            zip.add("xl/sharedStrings.xml", parts.count > 1 ? Array(parts[1]) : input)
            takeUp(SpreadsheetTables.read(zip.finished()) ?? [])
        },
        // Two readers of the lines of `events`: what the quick one takes, the full one reads the same.
        FuzzedStage(name: "mentions") { input in
            guard let own else { return }
            var reader = MentionReader()
            var mentions: [EventMention] = []
            for line in input.split(separator: 10) {
                let full = try? JSONDecoder().decode(EventMention.self, from: Data(line))
                if let quick = reader.mention(in: line) { expect(quick == full, "both readers of mentions read the same") }
                if let full { mentions.append(full) }
            }
            let timeline = TimelineBuilder(options: TimelineOptions()).build(records: own.records, mentions: own.mentions + mentions, warnings: [])
            _ = TimelineRenderer(options: RenderingOptions(formats: [.csv, .json, .markdown, .ics])).render(timeline).count
        },
        FuzzedStage(name: "decisions") { input in carryOut(DecisionLog(path: "decisions.ndjson", bytes: input).decisions) },
        FuzzedStage(name: "timeline") { input in
            guard let timeline = try? JSONDecoder().decode(Timeline.self, from: Data(input)) else { return }
            _ = TimelineRenderer(options: RenderingOptions(formats: OutputFormat.allCases)).render(timeline).count
            guard let own else { return }
            _ = TimelineDifference(from: own.timeline, to: timeline).applied(to: own.timeline)
            carryOut([], upon: timeline)
        },
    ]

    private static let own = Story(
        Array(
            "The mayor, Lena Harrow, resigned on Thursday. On Friday the board met in Brest. The bridge was closed in May 2019.\n\nOskar Brandt said on 20 July 2021 that it would open next year."
                .utf8),
        language: "en")

    private static func rows(_ name: String, _ keys: [String]) -> [SheetTable.Row] {
        guard let own else { return [] }
        let files = TimelineRenderer(options: RenderingOptions(formats: [.csv], csvDialect: .plain)).render(own.timeline)
        return files.first { $0.name == name }.flatMap { SheetTable($0.bytes, keys: keys) }?.rows ?? []
    }
    private static let events = rows("timeline.csv", EditedSheet.keys)
    private static let articles = rows("articles.csv", Sheet.articleColumns)

    private static func takeUp(_ tables: [[[String]]]) {
        guard let own else { return }
        var decisions: [Decision] = []
        for records in tables {
            if let table = SheetTable(records: records, keys: EditedSheet.keys) {
                decisions += (try? EditedSheet(table, path: "timeline.csv", written: events, options: .init(rejectsMissingRows: true)))?.decisions ?? []
            }
            if let table = SheetTable(records: records, keys: Sheet.evidenceColumns) {
                let written = (own.timeline.events + own.timeline.undated).flatMap { event in event.mentions.map { ($0.id, event.id) } }
                decisions += EditedEvidence(table, written: Dictionary(written, uniquingKeysWith: { first, _ in first })).decisions
            }
            if let table = SheetTable(records: records, keys: Sheet.articleColumns) {
                decisions +=
                    (try? EditedArticles(table, path: "articles.csv", written: articles, timeline: own.timeline, order: nil))?.decisions ?? []
            }
        }
        carryOut(decisions)
    }

    private static func carryOut(_ decisions: [Decision], upon previous: Timeline? = nil) {
        // Where nothing was decided there is nothing to carry out, and the next input has its turn.
        guard let own, !decisions.isEmpty || previous != nil else { return }
        var log = DecisionLog(path: "decisions.ndjson")
        _ = log.append(decisions)
        let again = DecisionLog(path: "decisions.ndjson", bytes: log.bytes)
        expect(again.problems.isEmpty && again.decisions.count == log.decisions.count, "what is written as a decision reads as one")
        let previous = previous ?? own.timeline
        let desk = DeskDecisions(state: DeskState(log.decisions), previous: previous)
        var options = TimelineOptions()
        options.previous = desk.machinePrevious
        let built = desk.carriedOut { grouping in
            options.grouping = grouping
            return TimelineBuilder(options: options).build(records: own.records, mentions: own.mentions, warnings: [])
        }
        _ = TimelineRenderer(options: RenderingOptions(formats: [.csv, .json, .html])).render(built.timeline).count
    }
}
