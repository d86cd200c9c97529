import ByteText

/// The kinds of file that are told apart, by their content; the raw values are words for people.
enum FileKind: String, Sendable, CaseIterable {
    case plainText = "plain text"
    case markdown = "Markdown"
    case html = "web page"
    case articleRecords = "article records"
    case json = "JSON"
    case csv = "table"
    case feed = "feed"
    case mhtml = "web archive (MHTML)"
    case mail = "mail message"
    case safariArchive = "Safari web archive"
    case warc = "WARC"
    case gzip = "gzip"
    case zip = "zip archive"
    case word = "Word document"
    case pdf = "PDF"
    case factiva = "Factiva export"
    case nexis = "Nexis export"
    case europresse = "Europresse export"
    case binary = "binary file"

    static func recognize(_ bytes: [UInt8], path: String) -> FileKind {
        func begins(_ magic: [UInt8]) -> Bool { bytes.starts(with: magic) }
        if begins([0x1F, 0x8B]) { return .gzip }
        if begins(Array("PK\u{3}\u{4}".utf8)) { return .word }
        if begins(Array("%PDF-".utf8)) { return .pdf }
        if begins(Array("bplist".utf8)) { return .safariArchive }
        if begins(Array("WARC/".utf8)) { return .warc }
        if isBinary(bytes) { return .binary }
        let decoded = TextDecoding.decode(Array(bytes.prefix(16_384)))
        let head = decoded.bytes
        guard let start = head.firstIndex(where: { !$0.isASCIISpace }) else { return .plainText }
        if head[start] == 123 || head[start] == 91, let kind = jsonKind(bytes, first: head[start]) { return kind }
        if head[start] == 60, let kind = markupKind(head, start) { return kind }
        if let kind = messageKind(bytes) { return kind }
        if isNexis(head) { return .nexis }
        if ArticleReader.isArticleTable(head) { return .csv }
        let extensionOfName = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if extensionOfName == "md" || extensionOfName == "markdown" { return .markdown }
        return .plainText
    }

    /// Mail and MHTML begin with header fields, some of which no article's header lines have.
    private static func messageKind(_ bytes: [UInt8]) -> FileKind? {
        let headers = MessageHeaders(bytes, from: 0, to: min(bytes.count, 65_536))
        guard let first = headers.fields.first, first.name.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else { return nil }
        let isMessage =
            headers["mime-version"] != nil || headers["received"] != nil || headers["message-id"] != nil
            || headers["from"] != nil && headers["subject"] != nil && headers["date"] != nil
        guard isMessage else { return nil }
        if headers.mediaType == "multipart/related",
            headers["snapshot-content-location"] != nil || headers["received"] == nil && headers["to"] == nil && headers["message-id"] == nil
        {
            return .mhtml
        }
        return .mail
    }

    private static func isNexis(_ head: [UInt8]) -> Bool {
        var hasDivider = false, hasBody = false
        for line in head.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
            let range = TextLine.trim(head, line.startIndex..<line.endIndex)
            if ArticleReader.isNexisDivider(head[range]) { hasDivider = true }
            if head[range].starts(with: "BODY:".utf8) || head[range].elementsEqual("Body".utf8) || head[range].starts(with: "Load-Date:".utf8)
                || head[range].starts(with: "LOAD-DATE:".utf8)
            {
                hasBody = true
            }
        }
        return hasBody && hasDivider || hasBody && contains(head[...], "end of document")
    }

    /// `word` is in small letters; the text may be in any case where it is ASCII.
    private static func contains(_ text: ArraySlice<UInt8>, _ word: String) -> Bool {
        let span = text.span
        guard let first = word.utf8.first else { return true }
        var i = 0
        while i + word.utf8.count <= span.count {
            if span[i].asciiLowercased == first, HTMLTokenizer.matches(span, at: i, word) { return true }
            i += 1
        }
        return false
    }

    /// NUL bytes that no UTF-16 explains, or many control characters.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(16_384)
        var controls = 0
        for byte in sample where byte < 32 && byte != 9 && byte != 10 && byte != 13 && byte != 12 && byte != 27 { controls += 1 }
        guard controls * 50 > sample.count else { return false }
        let decoded = TextDecoding.decode(Array(sample))
        return decoded.encoding != .utf16LittleEndian && decoded.encoding != .utf16BigEndian || decoded.repaired && decoded.bytes.count(where: { $0 < 9 }) > 8
    }

    /// One JSON value, or one a line. Text that merely begins with a bracket is neither.
    private static func jsonKind(_ bytes: [UInt8], first: UInt8) -> FileKind? {
        var line = bytes.prefix { $0 != 10 }
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        if first == 123, let record = try? JSONDocument(Array(line)) { return record.root["text"]?.isString == true ? .articleRecords : .json }
        // What is too large to be read whole is not read whole to find out what it is.
        if bytes.count > 512 << 20 { return .json }
        return (try? JSONDocument(bytes)) == nil ? nil : .json
    }

    private static func markupKind(_ head: [UInt8], _ start: Int) -> FileKind? {
        let text = head[start..<min(head.count, start + 4096)]
        func contains(_ word: String) -> Bool { Self.contains(text, word) }
        if contains("<rss") || contains("<feed") || contains("<rdf:rdf") { return .feed }
        let page = contains("<article") || contains("class=\"article ") ? head[...] : text
        if Self.contains(page, "class=\"article ") && Self.contains(page, "articleparagraph") { return .factiva }
        if Self.contains(page, "dococurrcontainer") || Self.contains(page, "docpublicationname") { return .europresse }
        if HTMLTokenizer.matches(head.span, at: start, "<!doctype") || contains("<html") || contains("<head") || contains("<body") || contains("<meta")
            || contains("<div")
            || contains("<p") || contains("<title")
        {
            return .html
        }
        return nil
    }
}
