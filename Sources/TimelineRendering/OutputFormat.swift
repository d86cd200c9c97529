/// What the renderer can write. The raw values are what `--formats` takes.
package enum OutputFormat: String, Sendable, CaseIterable {
    case html, csv
    case markdown = "md"
    case json
    case xlsx, ics, timelinejs, fragment

    /// What `build` writes when nothing else is asked for.
    package static let usual: [OutputFormat] = [.html, .csv, .markdown, .json]
}

/// How tables are laid out for the program that will open them.
package enum CSVDialect: String, Sendable, CaseIterable {
    /// Byte-order mark, commas, CRLF: what Excel opens rightly by double click in English.
    case excelEnglish = "excel-en"
    /// Byte-order mark, semicolons, CRLF, French headers and values: with commas, a French Excel puts all into column A.
    case excelFrench = "excel-fr"
    /// No mark, commas, LF, the contract's keys and codes: for programs.
    case plain
}

/// How the Markdown names its sources.
package enum FootnoteStyle: String, Sendable, CaseIterable {
    /// GFM footnotes, labelled by source and date.
    case footnotes
    /// “(Sputnik, 25 July 2021)” in the line: for places where footnotes don't survive a paste.
    case inline
}

/// One file of output.
package struct RenderedFile: Sendable {
    package var name: String
    package var bytes: [UInt8]
    package init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
}

/// What a person asked of the outputs; all else stands in the timeline.
package struct RenderingOptions: Sendable {
    package var formats: [OutputFormat]
    /// nil: the dialect that goes with the timeline's locale.
    package var csvDialect: CSVDialect?
    package var footnotes: FootnoteStyle
    /// Adds JSON-LD to the page. Off unless asked for: machines would take disputed calls for facts.
    package var jsonLD: Bool

    package init(formats: [OutputFormat] = OutputFormat.usual, csvDialect: CSVDialect? = nil, footnotes: FootnoteStyle = .footnotes, jsonLD: Bool = false) {
        self.formats = formats
        self.csvDialect = csvDialect
        self.footnotes = footnotes
        self.jsonLD = jsonLD
    }
}
