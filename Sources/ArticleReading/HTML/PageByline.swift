import ByteText

/// Who wrote the article: names that the page states for machines, else those in the elements that it marks as a byline.
struct PageByline: Sendable {
    private(set) var names: [String] = []

    var text: String? { names.isEmpty ? nil : names.joined(separator: "; ") }

    init(_ page: HTMLDocument, _ layout: PageLayout, _ metadata: PageMetadata) {
        let site = metadata.text("og:site_name").map { PageTitle.key(Array($0.utf8)) }
        func accept(_ found: [String]) -> Bool {
            var out: [String] = []
            for name in found.flatMap({ Self.people($0) }) {
                let key = PageTitle.key(Array(name.utf8))
                if key == site || out.contains(where: { PageTitle.key(Array($0.utf8)) == key }) { continue }
                out.append(name)
            }
            if out.isEmpty { return false }
            names = out
            return true
        }
        for article in metadata.linked where article.isArticle && !article.isAside && !article.authors.isEmpty { if accept(article.authors) { return } }
        for name in [
            "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "citation_author", "article:author_name",
            "og:article:author", "cxenseparse:author",
            "shareaholic:article_author_name", "dc.creator.personalname", "article.author", "dcsext.author", "twitter:data1", "rnews:author", "xyz.author",
            "content-author", "author_name",
        ] {
            let values = metadata.metas.filter { $0.name == name }.map { String(decoding: HTMLText.folded($0.content), as: UTF8.self) }
            if accept(values) { return }
        }
        if accept(Self.microdata(page, layout, metadata)) { return }
        _ = accept(Self.visible(page, layout))
    }

    private static func microdata(_ page: HTMLDocument, _ layout: PageLayout, _ metadata: PageMetadata) -> [String] {
        var out: [String] = []
        for (node, property) in metadata.itemProperties where property == "author" || property == "creator" {
            if isElsewhere(page, layout, node) { continue }
            if page.nodes[node].tag == .meta {
                if let content = page.text(of: .content, at: node) { out.append(content) }
                continue
            }
            // The name within, where the author is described as a person.
            let inner = metadata.itemProperties.first { $0.node > node && $0.node < Int(page.nodes[node].end) && $0.property == "name" }
            let name = inner?.node ?? node
            if let content = page.text(of: .content, at: name), !content.isEmpty {
                out.append(content)
            } else {
                out.append(String(decoding: page.textContent(name, limit: 300), as: UTF8.self))
            }
        }
        return out
    }

    /// Elements that are named as an author's: `rel=author`, `class=byline`…, the first in the article.
    private static func visible(_ page: HTMLDocument, _ layout: PageLayout) -> [String] {
        var byline: [String] = []
        for i in page.nodes.indices where page.nodes[i].tag != .text && !layout.isHidden[i] {
            if page.nodes[i].tag == .a, let rel = page.text(of: .rel, at: i)?.lowercased(),
                rel == "author" || rel.hasPrefix("author ") || rel.hasSuffix(" author")
            {
                if isElsewhere(page, layout, i) { continue }
                return [String(decoding: page.textContent(i, limit: 300), as: UTF8.self)]
            }
            guard byline.isEmpty, layout.hints[i].contains(.byline), layout.hints[i].isDisjoint(with: [.comment, .share, .related]), layout.text(page, i) < 120,
                !isElsewhere(page, layout, i)
            else { continue }
            let text = String(decoding: page.textContent(i, limit: 300), as: UTF8.self)
            if !people(text).isEmpty { byline = [text] }
        }
        return byline
    }

    private static func isElsewhere(_ page: HTMLDocument, _ layout: PageLayout, _ node: Int) -> Bool {
        var i = node, level = 0
        while i >= 0, level < 20 {
            switch page.nodes[i].tag {
            case .nav, .aside: return true
            default: break
            }
            if !layout.hints[i].isDisjoint(with: [.comment, .related, .sidebar]), layout.text(page, i) * 3 < layout.totalText { return true }
            i = Int(page.nodes[i].parent)
            level += 1
        }
        return false
    }

    // MARK: Names

    private static let prefixes = [
        "by", "von", "par", "por", "di", "da", "de", "door", "av", "af", "autor", "autor:", "author", "author:", "auteur", "text", "text:", "written", "posted",
        "redaktion:", "words", "foto", "автор", "автор:", "published", "a", "texto", "from", "veröffentlicht", "geschrieben", "publié", "publicado", "od",
        "przez", "skrev", "tekst", "tekst:", "author(s):", "autor/in:", "story",
    ]

    /// Names in a byline: without "By", dates, addresses, and what follows a bar.
    static func people(_ raw: String) -> [String] {
        let bytes = PageTitle.clean(Array(raw.utf8))
        guard bytes.count > 1, bytes.count < 300 else { return [] }
        var out: [String] = []
        let text = String(decoding: bytes, as: UTF8.self)
        let lower = text.lowercased()
        if lower.hasPrefix("http") || lower.hasPrefix("www.") || lower.hasPrefix("/") || lower.contains("://") { return [] }
        for part in split(text) {
            var words = part.split(separator: " ").map(String.init)
            while let first = words.first, prefixes.contains(first.lowercased()), words.count > 1 { words.removeFirst() }
            // A date or a time ends the name.
            if let digit = words.firstIndex(where: { $0.utf8.contains { $0.isASCIIDigit } }) { words = Array(words[..<digit]) }
            while let last = words.last, ["-", "–", "—", "|", "•", "·", "am", "on", "le", "el", "in", "für", "for", "at", "il"].contains(last.lowercased()) {
                words.removeLast()
            }
            let name = words.joined(separator: " ").trimmed
            guard !name.isEmpty, name.utf8.count > 1, words.count <= 7, !name.contains("@"), !isNobody(name) else { continue }
            out.append(name)
        }
        return out
    }

    private static func isNobody(_ name: String) -> Bool {
        [
            "admin", "administrator", "author", "autor", "redaktion", "staff", "editor", "guest", "user", "webmaster", "none", "null", "unknown", "root",
            "anonymous", "anonym", "www", "by", "von", "online", "web", "undefined", "online-redaktion", "administrador",
        ].contains(name.lowercased())
    }

    private static func split(_ text: String) -> [String] {
        var out: [String] = [], current: [String] = []
        for word in text.split(separator: " ").map(String.init) {
            let lower = word.lowercased()
            if ["and", "und", "et", "y", "&", "|", "/", "•", "·", "e", "en", "og", "och", "i", "-", "–", "—"].contains(lower), !current.isEmpty {
                out.append(current.joined(separator: " "))
                current = []
                if ["|", "•", "·", "-", "–", "—", "/"].contains(lower) { return out }
                continue
            }
            if word.hasSuffix(",") || word.hasSuffix(";") {
                current.append(String(word.dropLast()))
                out.append(current.joined(separator: " "))
                current = []
            } else {
                current.append(word)
            }
        }
        if !current.isEmpty { out.append(current.joined(separator: " ")) }
        return out
    }
}

extension String {
    fileprivate var trimmed: String {
        var units = Substring(self)
        while let first = units.unicodeScalars.first, " ,.;:|-–—•·()[]".unicodeScalars.contains(first) { units.unicodeScalars.removeFirst() }
        while let last = units.unicodeScalars.last, " ,;:|-–—•·([".unicodeScalars.contains(last) { units.unicodeScalars.removeLast() }
        return String(units)
    }
}
