import TimelineCore
import TimelineRendering

/// A chronology: what the articles tell, event by event, each with the sentences that it rests on.
public struct Chronology: Sendable, Equatable {
    let timeline: Timeline

    init(timeline: Timeline) { self.timeline = timeline }

    /// Reads the `timeline.json` of a build.
    public init(readingFrom path: String) throws(DatelineError) { timeline = try TimelineFile.read(path) }

    public var title: String { timeline.title }
    /// In order of printing: by date, the wider span first.
    public var events: [ChronologyEvent] { timeline.events.map(ChronologyEvent.init) }
    /// What is told without a date.
    public var undated: [ChronologyEvent] { timeline.undated.map(ChronologyEvent.init) }
    public var articles: [ChronologyArticle] { timeline.articles.map(ChronologyArticle.init) }
    /// What was left out, a sentence each.
    public var warnings: [String] { timeline.warnings }

    /// The files of the formats that are asked for, in the bytes that `dateline build` would write.
    public func files(_ formats: [ChronologyFormat] = ChronologyFormat.usual, dialect: SpreadsheetDialect? = nil) -> [ChronologyFile] {
        let options = RenderingOptions(
            formats: formats.compactMap { OutputFormat(rawValue: $0.rawValue) }, csvDialect: dialect.flatMap { CSVDialect(rawValue: $0.rawValue) })
        return TimelineRenderer(options: options).render(timeline).map { ChronologyFile(name: $0.name, bytes: $0.bytes) }
    }

    /// Writes files into a folder, which is made if need be: all of them complete on the disk before the first old one is replaced.
    ///
    /// - Throws: an error with code ``DatelineError/Code/notWritable``; the old files are then as they were.
    public static func write(_ files: [ChronologyFile], to folder: String) throws(DatelineError) {
        for file in files where file.name.isEmpty || file.name.hasPrefix(".") || file.name.contains("/") || file.name.contains("\0") {
            throw DatelineError(.notWritable, path: folder, problem: "'\(file.name)' is no name for a file of this folder", remedy: "Give a plain name.")
        }
        try AtomicFiles(folder: folder).write(files.map { ($0.name, $0.bytes) })
    }
}

/// What a chronology can be written as.
public enum ChronologyFormat: String, Sendable, CaseIterable {
    case html, csv
    case markdown = "md"
    case json, xlsx
    case iCalendar = "ics"
    case timelineJS = "timelinejs"
    case fragment

    /// What `dateline build` writes unless told otherwise.
    public static let usual: [ChronologyFormat] = [.html, .csv, .markdown, .json]
}

/// How tables are laid out for the program that will open them.
public enum SpreadsheetDialect: String, Sendable, CaseIterable {
    case excelEnglish = "excel-en"
    case excelFrench = "excel-fr"
    case plain
}

/// One file of output: a plain name, and its bytes.
public struct ChronologyFile: Sendable, Equatable {
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
