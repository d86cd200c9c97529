import ByteText
import CivilTime

/// Containers of saved pages: MHTML, Safari's web archives, WARC, gzip.
extension ArticleReader {
    /// MHTML: the page is the first HTML part. Its `Date:` is when the page was saved.
    func mhtml(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        let (headers, parts) = MessagePart.leaves(of: bytes)
        let start = headers.parameter("start").map { $0.filter { $0 != "<" && $0 != ">" } }
        let pages = parts.filter(\.isHTML)
        let page = pages.first { part in start != nil && part.headers["content-id"]?.filter { $0 != "<" && $0 != ">" } == start } ?? pages.first
        guard let page else { return failure(.noArticle, "there is no page in the archive", path, FileKind.mhtml.rawValue) }
        let url = headers["snapshot-content-location"] ?? page.headers["content-location"]
        let captured = headers["date"].flatMap { CivilTimestamp(rfc822: Array($0.utf8)) }
        var reading = HTMLReader().read(page.body, charset: page.headers.parameter("charset"), url: url?.hasPrefix("cid:") == true ? nil : url)
        if reading.title == nil { reading.title = headers["subject"].map(MessageHeaders.decodedWords) }
        guard let article = article(from: reading, source: bytes, path: path, captured: captured) else {
            return failure(.noArticle, "no article text was found in the page", path, FileKind.mhtml.rawValue)
        }
        return ReadingResult(articles: [article], recognizedAs: FileKind.mhtml.rawValue)
    }

    func safariArchive(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        let kind = FileKind.safariArchive.rawValue
        guard let list = BinaryPropertyList(bytes), let main = list.member("WebMainResource", of: list.root),
            let data = list.member("WebResourceData", of: main).flatMap(list.data)
        else { return failure(.damagedFile, "the archive is damaged, or no web archive", path, kind, remedy: "save the page anew") }
        let url = list.member("WebResourceURL", of: main).flatMap(list.string)
        let charset = list.member("WebResourceTextEncodingName", of: main).flatMap(list.string)
        guard let article = article(from: HTMLReader().read(data, charset: charset, url: url), source: bytes, path: path) else {
            return failure(.noArticle, "no article text was found in the page", path, kind)
        }
        return ReadingResult(articles: [article], recognizedAs: kind)
    }

    /// WARC (ISO 28500): every page that was fetched well, with `WARC-Date` as the time of its capture.
    func warc(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        var result = ReadingResult(recognizedAs: FileKind.warc.rawValue)
        var position = 0, part = 0
        var seen: Set<String> = []
        while position < bytes.count {
            while position < bytes.count, bytes[position] == 13 || bytes[position] == 10 { position += 1 }
            guard position < bytes.count else { break }
            guard bytes[position...].starts(with: "WARC/".utf8) else {
                result.problems.append(
                    ReadingProblem(.damagedFile, "no WARC record begins at byte \(position); what follows was not read", path: path, byte: position))
                break
            }
            let headers = MessageHeaders(bytes, from: position, to: bytes.count)
            guard let length = headers["content-length"].flatMap({ Int($0) }), length >= 0 else {
                result.problems.append(
                    ReadingProblem(.damagedFile, "a WARC record does not state its length; what follows was not read", path: path, byte: position))
                break
            }
            let end = length > bytes.count - headers.end ? bytes.count : headers.end + length
            if end - headers.end < length {
                result.problems.append(ReadingProblem(.damagedFile, "the last WARC record is cut short", path: path, byte: position))
            }
            let type = headers["warc-type"]?.lowercased()
            if type == "response" || type == "resource" || type == "conversion" {
                part += 1
                if let article = capture(bytes, headers, headers.end..<end, type ?? "", path, part), seen.insert(article.sha256).inserted {
                    result.articles.append(article)
                }
            }
            position = end
        }
        if result.articles.isEmpty, result.problems.isEmpty {
            result.problems.append(ReadingProblem(.noArticle, "no page with an article was found among the records", path: path))
        }
        return result
    }

    private func capture(_ bytes: [UInt8], _ record: MessageHeaders, _ block: Range<Int>, _ type: String, _ path: String, _ part: Int) -> Article? {
        var mediaType = record.mediaType
        var charset = record.parameter("charset")
        var body = Array(bytes[block])
        if type == "response" {
            guard bytes[block].starts(with: "HTTP/".utf8), let space = bytes[block].firstIndex(of: 32), space + 1 < block.upperBound, bytes[space + 1] == 50
            else { return nil }
            let lineEnd = bytes[block].firstIndex(of: 10) ?? block.upperBound
            let http = MessageHeaders(bytes, from: min(lineEnd + 1, block.upperBound), to: block.upperBound)
            mediaType = http.mediaType
            charset = http.parameter("charset")
            body = Array(bytes[min(http.end, block.upperBound)..<block.upperBound])
            if http["transfer-encoding"]?.lowercased().contains("chunked") == true, let whole = TransferEncoding.unchunked(body) { body = whole }
            if body.starts(with: [0x1F, 0x8B]) {
                guard let unpacked = try? Gzip.unpack(body, limit: options.unpackedLimit) else { return nil }
                body = unpacked.bytes
            }
        }
        let captured = record["warc-date"].flatMap { CivilTimestamp(iso: Array($0.utf8)) }
        let url = record["warc-target-uri"].map { $0.filter { $0 != "<" && $0 != ">" } }
        switch mediaType {
        case "text/html", "application/xhtml+xml":
            return article(from: HTMLReader().read(body, charset: charset, url: url), source: body, path: path, captured: captured, part: part)
        case "text/plain" where type == "conversion":
            return text(body, path, FileKind.warc, url: url, captured: captured, part: part).articles.first
        default: return nil
        }
    }

    /// What is packed is read as if it weren't.
    func gzip(_ bytes: [UInt8], _ path: String, depth: Int) -> ReadingResult {
        let kind = FileKind.gzip.rawValue
        do throws(Inflate.Failure) {
            let (inner, isWhole) = try Gzip.unpack(bytes, limit: options.unpackedLimit)
            let name = path.hasSuffix(".gz") ? String(path.dropLast(3)) : path
            var result = read(inner, path: name, depth: depth + 1)
            for index in result.articles.indices where result.articles[index].sourcePath == name { result.articles[index].sourcePath = path }
            for index in result.problems.indices { result.problems[index].path = path }
            result.recognizedAs += ", gzip"
            if !isWhole {
                result.problems.append(ReadingProblem(.damagedFile, "the packed file is damaged or cut short; what could be unpacked was read", path: path))
            }
            return result
        } catch {
            return unpackingFailure(error, path, kind)
        }
    }

    func unpackingFailure(_ error: Inflate.Failure, _ path: String, _ kind: String) -> ReadingResult {
        switch error {
        case .damaged: failure(.damagedFile, "the packed data is damaged", path, kind, remedy: "copy or download the file anew")
        case .tooLarge:
            failure(.tooLarge, "it would unpack to more than \(options.unpackedLimit >> 20) MiB", path, kind, remedy: "unpack it by hand and give its parts")
        }
    }
}
