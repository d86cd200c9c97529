import ByteText
import CivilTime

/// Word documents, PDF and mail.
extension ArticleReader {
    /// `.docx`: paragraphs of `word/document.xml`, read as plain text is. Other zip files are not opened.
    func word(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        let kind = FileKind.word.rawValue
        guard let archive = ZipArchive(bytes) else {
            return failure(.damagedFile, "the zip archive is damaged", path, FileKind.zip.rawValue, remedy: "copy or download the file anew")
        }
        guard archive.entries.contains(where: { $0.name == "word/document.xml" }) else {
            return failure(.unsupportedFormat, "zip archives are not opened", path, FileKind.zip.rawValue, remedy: "unpack it and give the folder")
        }
        do throws(Inflate.Failure) {
            guard let document = try archive.contents("word/document.xml", limit: options.unpackedLimit) else {
                return failure(.damagedFile, "the document has no text part", path, kind)
            }
            let core = (try? archive.contents("docProps/core.xml", limit: 1 << 20)) ?? nil
            let title = core.flatMap { XMLScanner.text(of: "dc:title", in: $0) }
            return text(Self.paragraphs(ofWord: document), path, .word, title: title)
        } catch {
            return unpackingFailure(error, path, kind)
        }
    }

    /// The text runs of a WordprocessingML document, one paragraph a line, an empty line between.
    static func paragraphs(ofWord xml: [UInt8]) -> [UInt8] {
        var scanner = XMLScanner(xml)
        var out: [UInt8] = []
        var isText = false
        while let token = scanner.next() {
            switch token {
            case .start(let name, let isEmpty):
                if name == "w:t" { isText = !isEmpty }
                if name == "w:tab" { out.append(9) }
                if name == "w:br" || name == "w:cr" { out.append(10) }
            case .end(let name):
                if name == "w:t" { isText = false }
                if name == "w:p" { out += [10, 10] }
            case .text(let range): if isText { scanner.appendText(range, to: &out) }
            case .literal(let range): if isText { out += xml[range] }
            }
        }
        return out
    }

    func pdf(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        let kind = FileKind.pdf.rawValue
        guard let convert = options.textOfPDF else {
            return failure(
                .toolMissing, "reading PDF needs the program pdftotext, which is not installed", path, kind,
                remedy: "install it (Poppler: poppler-utils), or save the article as text")
        }
        guard let converted = convert(bytes) else {
            return failure(.damagedFile, "pdftotext could not read the file", path, kind, remedy: "open it and save its text")
        }
        guard converted.contains(where: { $0 > 32 }) else {
            return failure(.noArticle, "the PDF holds no text, only pictures of pages", path, kind, remedy: "have its text recognised first")
        }
        // A form feed divides pages; hyphens at line ends are kept, for no one can tell which are the word's own.
        return text(converted.map { $0 == 12 ? 10 : $0 }, path, .pdf)
    }

    /// A message: newsletters and forwarded articles. `Date:` is when it was sent, which is when a newsletter is published.
    func mail(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        let kind = FileKind.mail.rawValue
        let (headers, parts) = MessagePart.leaves(of: bytes)
        var evidence = PublicationEvidence()
        if let raw = headers["date"], let stamp = CivilTimestamp(rfc822: Array(raw.utf8)) {
            evidence.candidates.append(.init(raw: raw, stamp: stamp, route: .header, rank: PublicationDateChoice.rank(of: .header)))
        }
        let subject = headers["subject"].map(MessageHeaders.decodedWords)
        let sender = headers["from"].map(MessageHeaders.decodedWords).map { from in
            let name = from.prefix { $0 != "<" }.filter { $0 != "\"" }
            let bytes = Array(name.utf8)
            return bytes.contains { $0 > 32 } ? String(decoding: bytes[TextLine.trim(bytes, 0..<bytes.count)], as: UTF8.self) : from
        }
        // The richer part is the page; its text twin is used where the page has none.
        if let page = parts.first(where: \.isHTML) {
            var reading = HTMLReader().read(page.body, charset: page.headers.parameter("charset"))
            reading.title = subject ?? reading.title
            reading.byline = reading.byline ?? sender
            reading.candidates = evidence.candidates + reading.candidates
            if let article = article(from: reading, source: bytes, path: path) { return ReadingResult(articles: [article], recognizedAs: kind) }
        }
        guard let plain = parts.first(where: { $0.isPlainText && $0.body.contains { $0 > 32 } }) else {
            return failure(.noArticle, "the message has no text", path, kind)
        }
        let decoded = TextDecoding.decode(plain.body, declared: plain.headers.parameter("charset").flatMap { TextEncoding(label: $0) })
        return text(decoded.bytes, path, .mail, title: subject, byline: sender, evidence: evidence, source: bytes)
    }
}
