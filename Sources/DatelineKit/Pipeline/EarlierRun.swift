import ArticleReading
import ByteText
import CivilTime
import Foundation
import TimelineCore
import TimelineRendering

/// A publication time that a person put into articles.csv.
struct CorrectedPublication: Sendable, Equatable {
    var stamp: CivilTimestamp
    var line: Int
}

/// What an earlier build left in the output folder: the timeline whose event ids are kept, and what people have changed in its sheets since.
struct EarlierRun {
    private(set) var timeline: Timeline?
    /// By article id.
    private(set) var corrections: [String: CorrectedPublication] = [:]
    /// timeline.csv as a person left it, under another name, where it differs from what the earlier build wrote.
    private(set) var copyOfEditedSheet: RenderedFile?

    init(folder: String, previous: String?) throws(DatelineError) {
        let path = folder + "/timeline.json"
        if let previous { timeline = try TimelineFile.read(previous) }
        let own = SystemCalls.status(of: path).kind == .regular ? try? TimelineFile.read(path) : nil
        if timeline == nil { timeline = own }
        let written = own.map { Self.sheets(of: $0) } ?? []
        try readCorrections(folder + "/articles.csv", written)
        if let sheet = existing(folder + "/timeline.csv"), let own {
            // A sheet is as it was written if it has the bytes of any dialect.
            let isUntouched = written.contains { $0.name == "timeline.csv" && $0.bytes == sheet }
            if !isUntouched, !own.events.isEmpty {
                copyOfEditedSheet = RenderedFile(name: "timeline.edited-\(SHA256.hexadecimal(sheet).prefix(8)).csv", bytes: sheet)
            }
        }
    }

    /// The sheets in all dialects, as the earlier build may have written them.
    private static func sheets(of timeline: Timeline) -> [RenderedFile] {
        CSVDialect.allCases.flatMap { dialect in
            TimelineRenderer(options: RenderingOptions(formats: [.csv], csvDialect: dialect)).render(timeline)
        }
    }

    private func existing(_ path: String) -> [UInt8]? { SystemCalls.status(of: path).kind == .regular ? try? FileReading.bytes(of: path) : nil }

    /// A `published` cell that differs from the one written is a correction, and so is one whose route says `override`.
    private mutating func readCorrections(_ path: String, _ written: [RenderedFile]) throws(DatelineError) {
        guard let bytes = existing(path) else { return }
        if written.contains(where: { $0.name == "articles.csv" && $0.bytes == bytes }),
            !(timeline?.articles.contains { $0.article.published.route == .override } ?? false)
        {
            return
        }
        var before: [String: String] = [:]
        for file in written where file.name == "articles.csv" {
            for row in ArticleSheet(DelimitedText(file.bytes)).rows { before[row.articleID] = row.published }
        }
        for row in ArticleSheet(DelimitedText(bytes)).rows {
            let isOverride = row.route == "override"
            guard isOverride || before[row.articleID] != row.published, !row.published.isEmpty else { continue }
            guard let stamp = row.stamp else {
                if before[row.articleID] == nil { continue }
                throw DatelineError(
                    .invalidOption, path: path, line: row.line, problem: "'\(row.published)' in the column published is not a date",
                    remedy: "Write it as 2021-07-25 or 2021-07-25T16:53+02:00. Nothing was written.")
            }
            if !isOverride, let old = before[row.articleID], let same = CivilTimestamp(sheet: old), same.day == stamp.day, stamp.second == nil { continue }
            corrections[row.articleID] = CorrectedPublication(stamp: stamp, line: row.line)
        }
    }
}
