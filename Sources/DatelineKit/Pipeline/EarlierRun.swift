import ArticleReading
import ByteText
import CivilTime
import Foundation
import TimelineCore
import TimelineRendering

/// What an earlier build left in the output folder: the timeline whose event ids are kept, and what it wrote into the sheets that people edit.
struct EarlierRun {
    private(set) var timeline: Timeline?
    /// The timeline of the output folder itself, against which its sheets are compared.
    private(set) var own: Timeline?
    private let folder: String
    private var written: [RenderedFile] = []

    init(folder: String, previous: String?) throws(DatelineError) {
        AtomicFiles.settle(folder)
        let path = folder + "/timeline.json"
        if let previous { timeline = try TimelineFile.read(previous) }
        self.folder = folder
        own = SystemCalls.status(of: path).kind == .regular ? try? TimelineFile.read(path) : nil
        if timeline == nil { timeline = own }
        written = own.map { Self.sheets(of: $0) } ?? []
    }

    /// A sheet of the folder that is no longer as it was written, in any dialect; nil where it is, or is not there.
    func edited(_ name: String) -> [UInt8]? {
        guard own != nil, let bytes = existing(folder + "/" + name), !written.contains(where: { $0.name == name && $0.bytes == bytes }) else { return nil }
        return bytes
    }

    /// Does a workbook stand in the folder? Then it is kept up to date.
    var hasWorkbook: Bool { SystemCalls.status(of: folder + "/" + Self.workbook).kind == .regular }
    static let workbook = "timeline.xlsx"

    /// The workbook of the folder, where it is no longer as it was written.
    func editedWorkbook() -> [UInt8]? {
        guard let own, let bytes = existing(folder + "/" + Self.workbook) else { return nil }
        let isOwn = CSVDialect.allCases.contains { dialect in
            TimelineRenderer(options: RenderingOptions(formats: [.xlsx], csvDialect: dialect)).render(own).contains { $0.bytes == bytes }
        }
        return isOwn ? nil : bytes
    }

    /// The rows of a sheet as they were written, in the contract's keys and codes.
    func plainRows(of name: String = "timeline.csv", keys: [String] = EditedSheet.keys) -> [SheetTable.Row] {
        guard let own else { return [] }
        let files = TimelineRenderer(options: RenderingOptions(formats: [.csv], csvDialect: .plain)).render(own)
        return files.first { $0.name == name }.flatMap { SheetTable($0.bytes, keys: keys) }?.rows ?? []
    }

    /// The sheets in all dialects, as the earlier build may have written them.
    private static func sheets(of timeline: Timeline) -> [RenderedFile] {
        CSVDialect.allCases.flatMap { dialect in
            TimelineRenderer(options: RenderingOptions(formats: [.csv], csvDialect: dialect)).render(timeline)
        }
    }

    private func existing(_ path: String) -> [UInt8]? { SystemCalls.status(of: path).kind == .regular ? try? FileReading.bytes(of: path) : nil }
}
