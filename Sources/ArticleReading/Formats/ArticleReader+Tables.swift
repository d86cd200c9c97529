import ByteText
import CivilTime

/// Rows and objects: CSV, JSON, NDJSON of foreign exports.
extension ArticleReader {
    func table(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        let kind = FileKind.csv.rawValue
        let decoded = TextDecoding.decode(bytes)
        let sheet = DelimitedText(decoded.bytes)
        guard let header = sheet.records.first else { return failure(.emptyFile, "the table is empty", path, kind) }
        if header.contains("event_id") || header.contains("mention_id") || header.first == "article_id" {
            return failure(.ownOutput, "this is a table that Dateline wrote, not articles", path, kind)
        }
        var result = ReadingResult(recognizedAs: kind)
        for (index, row) in sheet.records.enumerated().dropFirst() where row.contains(where: { !$0.utf8.allSatisfy { $0 <= 32 } }) {
            var fields = RecordFields()
            for (name, value) in zip(header, row) { fields.set(name, value) }
            // What identifies the row is its content, cell by cell.
            let source = Array(row.joined(separator: "\u{1F}").utf8)
            if let article = article(from: fields, source: source, path: path, part: index) {
                result.articles.append(article)
            } else {
                result.problems.append(ReadingProblem(.missingText, "the row has neither text nor headline", path: path, line: sheet.lines[index]))
            }
        }
        if result.articles.isEmpty, result.problems.isEmpty { result.problems.append(ReadingProblem(.noArticle, "the table has no rows", path: path)) }
        return result
    }

    /// Whether the first line names columns of articles: one for the text, the headline or the address, and two in all.
    static func isArticleTable(_ bytes: [UInt8]) -> Bool {
        let end = bytes.firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
        guard end < 20_000, let header = DelimitedText(Array(bytes[..<end])).records.first, header.count >= 2, header.allSatisfy({ $0.utf8.count <= 60 }) else {
            return false
        }
        let found = header.compactMap { RecordFields.field(named: $0)?.0 }
        if header.contains("event_id") || header.contains("mention_id") || header.first == "article_id" { return true }
        return found.count >= 2 && found.contains { $0 == .text || $0 == .title || $0 == .url }
    }

    /// One JSON value: an article, a list of them, or an answer that holds such a list.
    func json(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        let kind = FileKind.json.rawValue
        let document: JSONDocument
        do throws(ReadingProblem) { document = try JSONDocument(TextDecoding.decode(bytes).bytes) } catch {
            // Several objects, one a line.
            return objectLines(bytes, path)
        }
        let root = document.root
        if root["schema"]?.string?.hasPrefix("dateline.") == true {
            return failure(.ownOutput, "this is a timeline that Dateline wrote, not articles", path, kind)
        }
        var result = ReadingResult(recognizedAs: kind)
        guard let list = Self.list(in: root) else {
            add(root, path, part: nil, line: nil, to: &result)
            if result.articles.isEmpty, result.problems.isEmpty { result.problems.append(ReadingProblem(.noArticle, "the record is no article", path: path)) }
            return result
        }
        for (index, value) in list.enumerated() { add(value, path, part: index + 1, line: nil, to: &result) }
        if result.articles.isEmpty, result.problems.isEmpty {
            result.problems.append(ReadingProblem(.noArticle, "there is no article in the list", path: path))
        }
        return result
    }

    private static func list(in root: JSONDocument.Value) -> [JSONDocument.Value]? {
        if root.isArray { return root.elements }
        if root["text"] != nil || root["properties"] != nil { return nil }
        var value = root
        // { "response": { "docs": […] } }, { "articles": […] }
        for _ in 0..<3 {
            for key in ["articles", "stories", "items", "results", "docs", "documents", "data", "hits", "entries", "records"] {
                if let found = value[key], found.isArray { return found.elements }
            }
            guard let inner = value["response"] ?? value["data"] ?? value["hits"] ?? value["results"], inner.isObject else { return nil }
            value = inner
        }
        return nil
    }

    private func objectLines(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        var result = ReadingResult(recognizedAs: "JSON lines")
        for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() where !line.allSatisfy(\.isASCIISpace) {
            do throws(ReadingProblem) {
                let document = try JSONDocument(Array(line))
                add(document.root, path, part: index + 1, line: index + 1, to: &result)
            } catch {
                var problem = error
                problem.path = path
                problem.line = index + 1
                result.problems.append(problem)
            }
        }
        if result.articles.isEmpty, result.problems.isEmpty {
            result.problems.append(ReadingProblem(.noArticle, "none of the records is an article", path: path))
        }
        return result
    }

    private func add(_ value: JSONDocument.Value, _ path: String, part: Int?, line: Int?, to result: inout ReadingResult) {
        let source = Array(value.source)
        guard value.isObject else {
            result.problems.append(ReadingProblem(.notAnObject, "an article must be a JSON object", path: path, line: line ?? part))
            return
        }
        // The program's own record is read by its own rules; `published` in it may be the contract's object.
        if value["text"]?.isString == true, value["notes"] != nil || value["published"]?.isObject == true {
            do throws(ReadingProblem) {
                var article = try Article(record: value)
                article.sha256 = SHA256.hexadecimal(source)
                if article.id.isEmpty { article.id = String(article.sha256.prefix(12)) }
                complete(&article, path: path)
                result.articles.append(article)
            } catch {
                var problem = error
                problem.path = path
                problem.line = line
                result.problems.append(problem)
            }
            return
        }
        var fields = RecordFields()
        if let schema = value["schema"]?.string, let properties = value["properties"], properties.isObject {
            // FollowTheMoney: every property is a list. People, companies and links are no articles.
            guard ["Article", "Document", "PlainText", "HyperText", "Pages", "Email", "Post", "Message"].contains(schema) else { return }
            if let id = value["id"]?.string { fields.set("id", id) }
            for (name, list) in properties.members {
                let texts = list.elements.compactMap(\.scalarText)
                if !texts.isEmpty {
                    fields.set(name, name == "bodyText" ? texts.joined(separator: "\n") : name == "author" ? texts.joined(separator: ", ") : texts[0])
                }
            }
        } else {
            for (name, member) in value.members { if let text = Self.text(of: member) { fields.set(name, text) } }
        }
        if let article = article(from: fields, source: source, path: path, part: part ?? 1) {
            result.articles.append(article)
        } else {
            result.problems.append(ReadingProblem(.missingText, "the record has neither text nor headline", path: path, line: line ?? part))
        }
    }

    /// A member as text: a string, a number, a list of strings, or an object with a name.
    private static func text(of value: JSONDocument.Value) -> String? {
        if let text = value.scalarText { return text }
        if value.isArray {
            let parts = value.elements.compactMap { $0.scalarText ?? $0["name"]?.string }
            return parts.isEmpty ? nil : parts.joined(separator: ", ")
        }
        return value["name"]?.string ?? value["title"]?.string
    }
}
