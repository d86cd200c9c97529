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
    /// The sheets of the folder that are no longer as they were written, in any dialect.
    private var edits: [String: [UInt8]] = [:]

    init(folder: String, previous: String?) throws(DatelineError) {
        AtomicFiles.settle(folder)
        let path = folder + "/timeline.json"
        if let previous { timeline = try TimelineFile.read(previous) }
        self.folder = folder
        own = SystemCalls.status(of: path).kind == .regular ? try? TimelineFile.read(path) : nil
        if timeline == nil { timeline = own }
        guard let own else { return }
        for name in ["timeline.csv", "evidence.csv", "articles.csv"] { edits[name] = existing(folder + "/" + name) }
        // Nearly always the first dialect is the one that was written.
        for dialect in CSVDialect.allCases where !edits.isEmpty {
            for file in TimelineRenderer(options: RenderingOptions(formats: [.csv], csvDialect: dialect)).render(own) where edits[file.name] == file.bytes {
                edits[file.name] = nil
            }
        }
    }

    /// A sheet of the folder that is no longer as it was written; nil where it is, or is not there.
    func edited(_ name: String) -> [UInt8]? { edits[name] }

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

    private func existing(_ path: String) -> [UInt8]? { SystemCalls.status(of: path).kind == .regular ? try? FileReading.bytes(of: path) : nil }
}
