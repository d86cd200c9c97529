import ByteText
import CivilTime

/// Reads one file of any kind that is kept: by its content, not by its name. What is wrong with it is a value in the result.
package struct ArticleReader: Sendable {
    package var options: ReadingOptions
    /// The language of a text, by the words of the language packs.
    private let detect: @Sendable ([UInt8]) -> String?

    package init(options: ReadingOptions, detect: @escaping @Sendable ([UInt8]) -> String?) {
        self.options = options
        self.detect = detect
    }

    /// `path` is relative to the input that the person named; it stands in the articles and problems, and never decides the kind by itself.
    package func read(_ bytes: [UInt8], path: String) -> ReadingResult { read(bytes, path: path, depth: 0) }

    /// `depth` counts what is packed in what.
    func read(_ bytes: [UInt8], path: String, depth: Int) -> ReadingResult {
        guard !bytes.isEmpty else { return failure(.emptyFile, "the file is empty", path, "empty file") }
        guard bytes.contains(where: { !$0.isASCIISpace }) else { return failure(.emptyFile, "the file holds nothing but white space", path, "empty file") }
        let kind = FileKind.recognize(bytes, path: path)
        guard bytes.count <= options.largest(kind) else {
            return failure(
                .tooLarge, "as \(kind.rawValue) no more than \(options.largest(kind) >> 20) MiB are read", path, kind.rawValue,
                remedy: "split it, or give its articles as lines of JSON, of which any number is read")
        }
        switch kind {
        case .binary:
            return failure(
                .binaryFile, "this is not text in any encoding that is read", path, kind.rawValue, remedy: "save the article as a web page or as plain text")
        case .plainText, .markdown: return text(bytes, path, kind)
        case .articleRecords: return records(bytes, path, kind)
        case .html: return page(bytes, path, kind)
        case .json: return json(bytes, path)
        case .csv: return table(bytes, path)
        case .feed: return feed(bytes, path)
        case .mhtml: return mhtml(bytes, path)
        case .mail: return mail(bytes, path)
        case .safariArchive: return safariArchive(bytes, path)
        case .warc: return warc(bytes, path)
        case .gzip where depth < 2: return gzip(bytes, path, depth: depth)
        case .gzip: return failure(.unsupportedFormat, "it is packed more than twice", path, kind.rawValue, remedy: "unpack it by hand")
        case .zip, .word: return word(bytes, path)
        case .pdf: return pdf(bytes, path)
        case .factiva: return factiva(bytes, path)
        case .nexis: return nexis(bytes, path)
        case .europresse: return europresse(bytes, path)
        }
    }

    func failure(_ code: ReadingProblem.Code, _ message: String, _ path: String, _ kind: String, remedy: String? = nil) -> ReadingResult {
        ReadingResult(problems: [ReadingProblem(code, message, remedy: remedy, path: path)], recognizedAs: kind)
    }

    /// Plain text of any origin. What the container knows stands in for what the text does not say itself.
    func text(
        _ bytes: [UInt8], _ path: String, _ kind: FileKind, title: String? = nil, byline: String? = nil, url: String? = nil, captured: CivilTimestamp? = nil,
        evidence known: PublicationEvidence? = nil, source: [UInt8]? = nil, part: Int? = nil
    ) -> ReadingResult {
        let decoded = TextDecoding.decode(bytes)
        var reading = PlainTextReader(language: options.language, detect: detect).read(decoded.bytes, title: title)
        guard !reading.text.isEmpty else { return failure(.noArticle, "no text was found in the file", path, kind.rawValue) }
        var article = Article(id: reading.identifier ?? "", text: reading.text)
        article.title = reading.title
        if kind == .markdown {
            article.text = MarkdownText.plain(article.text)
            article.title = article.title.map { String(decoding: MarkdownText.plain(Array($0.utf8)), as: UTF8.self) }
        }
        article.byline = reading.byline ?? byline
        article.site = reading.site
        article.language = reading.language
        article.url = reading.url ?? url
        article.links = reading.links
        article.notes = reading.notes
        if decoded.encoding != .utf8 { article.notes.append("read as \(decoded.encoding.name)") }
        if decoded.repaired { article.notes.append("some bytes had no meaning in \(decoded.encoding.name) and were replaced") }
        if let known {
            reading.evidence.candidates = known.candidates + reading.evidence.candidates
            reading.evidence.modified += known.modified
        }
        reading.evidence.captured = reading.evidence.captured ?? captured
        finish(&article, source: source ?? bytes, path: path, evidence: reading.evidence, part: part)
        return ReadingResult(articles: [article], recognizedAs: kind.rawValue)
    }

    private func page(_ bytes: [UInt8], _ path: String, _ kind: FileKind) -> ReadingResult {
        let reading = HTMLReader().read(bytes)
        guard let article = article(from: reading, source: bytes, path: path) else {
            return failure(
                .noArticle, "no article text was found in the page", path, kind.rawValue, remedy: "save the page anew once its text is on the screen")
        }
        return ReadingResult(articles: [article], recognizedAs: kind.rawValue)
    }

    /// A page as an article; nil where it has no text. `captured` is when the container says that the page was saved.
    func article(from reading: HTMLReading, source: [UInt8], path: String, captured: CivilTimestamp? = nil, part: Int? = nil) -> Article? {
        guard reading.text.contains(where: { $0 > 32 }) else { return nil }
        var article = Article(id: "", text: reading.text)
        article.title = reading.title
        article.byline = reading.byline
        article.site = reading.site
        article.language = reading.language.flatMap(PlainTextReader.tag)
        article.url = reading.url
        article.canonicalURL = reading.canonicalURL
        article.links = reading.links
        article.notes = reading.notes
        var evidence = PublicationEvidence()
        evidence.candidates = reading.candidates
        evidence.language = article.language
        evidence.captured = captured ?? reading.captured.flatMap(Self.stamp)
        evidence.modified = reading.modified
        evidence.homeOffsets = reading.homeOffsets
        // The dateline may stand below the headline and a standfirst.
        let scanner = VisibleDateScanner(monthFirst: PlainTextReader.monthFirst(language: article.language, url: article.url))
        for line in article.text.prefix(4000).split(separator: 10).prefix(4) {
            guard let date = Dateline.date(Array(line), scanner: scanner) else { continue }
            if date.yearIsMissing {
                evidence.yearlessDatelines.append((date.raw, date.stamp))
            } else if !evidence.candidates.contains(where: { $0.route == .dateline }) {
                evidence.candidates.append(.init(raw: date.raw, stamp: date.stamp, route: .dateline, rank: PublicationDateChoice.rank(of: .dateline)))
            }
            break
        }
        finish(&article, source: source, path: path, evidence: evidence, part: part)
        return article
    }

    /// A timestamp in any of the forms that files carry.
    static func stamp(_ raw: String) -> CivilTimestamp? {
        let bytes = Array(raw.utf8.prefix(200))
        return CivilTimestamp(iso: bytes) ?? CivilTimestamp(rfc822: bytes) ?? VisibleDateScanner().scan(bytes, in: 0..<bytes.count).first?.stamp
    }

    /// NDJSON: one article record a line.
    private func records(_ bytes: [UInt8], _ path: String, _ kind: FileKind) -> ReadingResult {
        var result = ReadingResult(recognizedAs: kind.rawValue)
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for (index, line) in bytes[start...].split(separator: 10, omittingEmptySubsequences: false).enumerated() where !line.allSatisfy(\.isASCIISpace) {
            do throws(ReadingProblem) {
                var article = try Article(recordJSON: Array(line), line: index + 1)
                complete(&article, path: path)
                result.articles.append(article)
            } catch {
                var problem = error
                problem.path = path
                result.problems.append(problem)
            }
        }
        return result
    }

    /// What the options add to a record read from a stream: language, a person's date, the offset.
    package func complete(_ article: inout Article, path: String?) {
        if article.sourcePath == nil { article.sourcePath = path }
        article.language = options.language ?? article.language ?? detect(article.text)
        if article.published.route == .record { addDateline(&article) }
        override(&article)
        addOffset(&article)
    }

    /// A record's date is believed; what its text says of itself is kept beside it, for the audit.
    private func addDateline(_ article: inout Article) {
        guard !article.candidates.contains(where: { $0.route == .dateline }) else { return }
        let scanner = VisibleDateScanner(monthFirst: PlainTextReader.monthFirst(language: article.language, url: article.url))
        for line in article.text.prefix(2000).split(separator: 10).prefix(3) {
            guard let date = Dateline.date(Array(line), scanner: scanner) else { continue }
            if !date.yearIsMissing {
                article.candidates.append(.init(raw: date.raw, stamp: date.stamp, route: .dateline, rank: PublicationDateChoice.rank(of: .dateline)))
            }
            return
        }
    }

    /// Fills in what every reader leaves to one place: id, fingerprint, path, and the choice among the dates.
    func finish(_ article: inout Article, source: [UInt8], path: String, evidence: PublicationEvidence, part: Int? = nil) {
        article.sha256 = SHA256.hexadecimal(source)
        if article.id.isEmpty { article.id = String(article.sha256.prefix(12)) + (part.map { "-\($0)" } ?? "") }
        article.sourcePath = path
        let choice = PublicationDateChoice(evidence)
        article.published = choice.published
        article.candidates = choice.candidates
        article.modified = article.modified ?? choice.modified
        article.captured = article.captured ?? evidence.captured?.iso
        article.notes += choice.notes
        complete(&article, path: path)
    }

    private func override(_ article: inout Article) {
        let corrected =
            options.corrections[article.id] ?? article.sourcePath.flatMap { options.corrections[$0] } ?? article.url.flatMap { options.corrections[$0] }
        let given = corrected ?? (article.published.stamp == nil || options.publishedReplacesStated ? options.published : nil)
        guard let given else { return }
        let old = article.published
        article.published = PublicationDate(raw: given.iso, stamp: given, route: .override, confidence: 100, status: .stated)
        article.published.rejected = old.rejected
        if let stamp = old.stamp, let route = old.route, stamp.day != given.day {
            article.published.rejected.insert(RejectedDate(raw: old.raw, day: stamp.day, route: route, reason: .overridden, days: stamp.day - given.day), at: 0)
        }
        article.candidates.insert(PublicationCandidate(raw: given.iso, stamp: given, route: .override, rank: 100), at: 0)
    }

    private func addOffset(_ article: inout Article) {
        guard let defaultOffset = options.defaultOffset, let stamp = article.published.stamp, stamp.second != nil, stamp.offset == nil else { return }
        article.published.stamp?.offset = defaultOffset(stamp.instant)
    }
}
