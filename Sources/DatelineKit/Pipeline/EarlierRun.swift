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
    /// The timeline of the output folder itself, against which its sheets are compared.
    private(set) var own: Timeline?
    private let folder: String
    private var written: [RenderedFile] = []
    /// By article id.
    private(set) var corrections: [String: CorrectedPublication] = [:]

    init(folder: String, previous: String?) throws(DatelineError) {
        AtomicFiles.settle(folder)
        let path = folder + "/timeline.json"
        if let previous { timeline = try TimelineFile.read(previous) }
        self.folder = folder
        own = SystemCalls.status(of: path).kind == .regular ? try? TimelineFile.read(path) : nil
        if timeline == nil { timeline = own }
        written = own.map { Self.sheets(of: $0) } ?? []
        try readCorrections(folder + "/articles.csv", written)
    }

    /// A sheet of the folder that is no longer as it was written, in any dialect; nil where it is, or is not there.
    func edited(_ name: String) -> [UInt8]? {
        guard own != nil, let bytes = existing(folder + "/" + name), !written.contains(where: { $0.name == name && $0.bytes == bytes }) else { return nil }
        return bytes
    }

    /// The rows of timeline.csv as they were written, in the contract's keys and codes.
    func plainRows() -> [SheetTable.Row] {
        guard let own else { return [] }
        let files = TimelineRenderer(options: RenderingOptions(formats: [.csv], csvDialect: .plain)).render(own)
        return files.first { $0.name == "timeline.csv" }.flatMap { SheetTable($0.bytes, keys: EditedSheet.keys) }?.rows ?? []
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
