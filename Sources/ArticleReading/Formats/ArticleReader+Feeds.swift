import ByteText
import CivilTime

/// RSS (0.9 to 2.0) and Atom: one article an entry.
extension ArticleReader {
    private struct Entry {
        var texts: [String: [UInt8]] = [:]
        var link: String?
        var range = 0..<0
    }

    func feed(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        let kind = FileKind.feed.rawValue
        let decoded = TextDecoding.decode(bytes, declared: Self.xmlEncoding(bytes))
        var scanner = XMLScanner(decoded.bytes)
        var entries: [Entry] = []
        var site: [UInt8] = []
        var language: String?
        var entry: Entry?
        var open: [String] = []
        var markup = 0
        while let token = scanner.next() {
            switch token {
            case .start(let name, let isEmpty):
                if entry == nil, name == "item" || name == "entry" {
                    entry = Entry()
                    open = []
                    continue
                }
                if name == "feed" || name == "rss" { language = scanner.attribute("xml:lang") }
                if name == "link" || name == "atom:link", entry != nil, let address = scanner.attribute("href") {
                    let relation = scanner.attribute("rel")
                    if relation == nil || relation == "alternate" { entry?.link = address }
                }
                if !isEmpty, open.count < 64 { open.append(name) } else if !isEmpty { markup += 1 }
                // Atom's XHTML content: a block ends a line.
                if entry != nil, open.first == "content", open.count > 1, name == "p" || name == "br" || name == "div" {
                    entry?.texts["content", default: []] += Array("<p>".utf8)
                }
            case .end(let name):
                if markup > 0 {
                    markup -= 1
                } else if name == "item" || name == "entry", let finished = entry {
                    entries.append(finished)
                    entry = nil
                    open = []
                } else if let index = open.lastIndex(of: name) {
                    open.removeSubrange(index...)
                }
            case .text(let range), .literal(let range):
                var text: [UInt8] = []
                if case .literal = token { text = Array(decoded.bytes[range]) } else { scanner.appendText(range, to: &text) }
                guard let field = entry == nil ? open.last : open.first else { continue }
                if entry != nil {
                    // "author" holds a "name" in Atom.
                    entry?.texts[field == "author" && open.last == "name" ? "author" : field, default: []] += text
                } else if field == "title", site.isEmpty || !open.contains("image") {
                    if site.allSatisfy({ $0 <= 32 }) { site = text }
                } else if field == "language" {
                    language = String(decoding: HTMLText.folded(text), as: UTF8.self)
                }
            }
        }
        let isCut = entry != nil
        var result = ReadingResult(recognizedAs: kind)
        for (index, entry) in entries.enumerated() {
            var fields = RecordFields()
            func value(_ names: String...) -> String? {
                for name in names {
                    let text = HTMLText.folded(entry.texts[name] ?? [])
                    if !text.isEmpty { return String(decoding: text, as: UTF8.self) }
                }
                return nil
            }
            if let title = value("title") { fields.set("title", String(decoding: FragmentText.text(of: Array(title.utf8)), as: UTF8.self)) }
            if let link = entry.link ?? value("link") ?? value("guid", "id").flatMap({ $0.hasPrefix("http") ? $0 : nil }) { fields.set("url", link) }
            if let author = value("dc:creator", "author", "itunes:author") { fields.set("author", author) }
            if let date = value("pubDate", "published", "dc:date", "issued") { fields.set("published", date) }
            if let changed = value("updated", "dcterms:modified", "modified") { fields.set("modified", changed) }
            if let name = value("source") ?? (site.isEmpty ? nil : String(decoding: HTMLText.folded(site), as: UTF8.self)) { fields.set("site", name) }
            if let tag = value("dc:language") ?? language { fields.set("language", tag) }
            if let body = ["content:encoded", "content"].lazy.compactMap({ entry.texts[$0] }).first(where: { $0.contains { $0 > 32 } }) {
                fields.set("text", String(decoding: FragmentText.text(of: body), as: UTF8.self))
            }
            if let body = ["description", "summary"].lazy.compactMap({ entry.texts[$0] }).first(where: { $0.contains { $0 > 32 } }) {
                fields.set("summary", String(decoding: FragmentText.text(of: body), as: UTF8.self))
            }
            let source = Array(entry.texts.sorted { $0.key < $1.key }.map { Array($0.key.utf8) + [0x1F] + $0.value }.joined(separator: [0x1E]))
            if let article = article(from: fields, source: source, path: path, part: index + 1) {
                result.articles.append(article)
            } else {
                result.problems.append(ReadingProblem(.missingText, "entry \(index + 1) of the feed has neither text nor headline", path: path))
            }
        }
        if isCut { result.problems.append(ReadingProblem(.damagedFile, "the feed is cut short in an entry, which was not read", path: path)) }
        if entries.isEmpty, !isCut { result.problems.append(ReadingProblem(.noArticle, "the feed has no entries", path: path)) }
        return result
    }

    /// The encoding that the XML declaration names.
    static func xmlEncoding(_ bytes: [UInt8]) -> TextEncoding? {
        guard bytes.starts(with: "<?xml".utf8) else { return nil }
        let head = Array(bytes.prefix(200).prefix { $0 != 62 })
        var scanner = XMLScanner([60, 120] + head.dropFirst(5) + [62])
        _ = scanner.next()
        return scanner.attribute("encoding").flatMap { TextEncoding(label: $0) }
    }
}
