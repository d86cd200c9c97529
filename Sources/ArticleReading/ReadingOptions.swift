package import CivilTime

/// What the command line says about the articles that are about to be read.
package struct ReadingOptions: Sendable {
    /// BCP 47, for every article; otherwise each article's own, or detected.
    package var language: String?
    /// A publication time given by a person: for articles without one of their own, or, with `publishedReplacesStated`, for all.
    package var published: CivilTimestamp?
    /// True where `published` was given for one file alone: it then stands above what the file says.
    package var publishedReplacesStated = false
    /// Publication times corrected by hand, by article id or source path. They stand above everything.
    package var corrections: [String: CivilTimestamp] = [:]
    /// The offset from UTC of a local time, for articles that state a time and no offset (`--timezone`).
    package var defaultOffset: (@Sendable (CivilInstant) -> UTCOffset?)?
    /// Turns a PDF into text, where a tool for it is installed; nil leaves PDFs out, with a problem that names the tool.
    package var textOfPDF: (@Sendable ([UInt8]) -> [UInt8]?)?
    /// No packed file may unpack to more than this many bytes.
    package var unpackedLimit = 256 << 20
    /// No article is longer than this, as plain text or Markdown: it takes twelve times its size to read one.
    package var textLimit = 128 << 20
    /// Nor any other file that is read whole: pages, tables and exports take five to seven times their size.
    package var fileLimit = 512 << 20

    /// The most bytes that a file of this kind may have. Captures are read one by one, packed files are limited by what they unpack to.
    func largest(_ kind: FileKind) -> Int {
        switch kind {
        case .plainText, .markdown: textLimit
        case .articleRecords, .warc, .gzip, .zip, .word, .pdf, .binary: Int.max
        case .html, .json, .csv, .feed, .mhtml, .mail, .safariArchive, .factiva, .nexis, .europresse: fileLimit
        }
    }

    package init(language: String? = nil, published: CivilTimestamp? = nil) {
        self.language = language
        self.published = published
    }
}
