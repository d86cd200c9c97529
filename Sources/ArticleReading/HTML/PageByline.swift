import ByteText

/// Who wrote the article: names that the page states for machines, else those in the elements that it marks as a byline.
struct PageByline: Sendable {
    private(set) var names: [String] = []

    var text: String? { names.isEmpty ? nil : names.joined(separator: "; ") }

    /// `url` is where the page comes from, where it is known.
    init(_ page: HTMLDocument, _ layout: PageLayout, _ metadata: PageMetadata, title: PageTitle, url: String?) {
        let site = SiteName(metadata, url: url)
        /// People, without those whom the site names after itself.
        func persons(_ found: [String]) -> [String] {
            var out: [String] = []
            for name in found.flatMap({ Self.people($0) }) where !Self.isNobody(name) && !site.isSite(name) && !Self.repeats(name, out) { out.append(name) }
            return out
        }
        var weak: [String] = []
        var stated: [String] = []
        func state(_ found: [String]) {
            if stated.isEmpty { stated = persons(found) }
            if weak.isEmpty { weak = found.flatMap { Self.people($0) } }
        }
        for article in metadata.linked where article.isArticle && !article.isAside { state(article.authors) }
        for name in Self.metaNames { state(metadata.metas.filter { $0.name == name }.map { String(decoding: HTMLText.folded($0.content), as: UTF8.self) }) }
        if stated.isEmpty { state(Self.microdata(page, layout, metadata)) }
        // What the page shows: needed where it states nothing, or only a user's name.
        if stated.isEmpty || stated.count == 1 && !stated[0].contains(" ") {
            var marked = Self.marked(page, layout, strictly: true)
            if marked.isEmpty { marked = Self.marked(page, layout, strictly: false) }
            let shown = persons(marked)
            let written = shown.isEmpty ? Self.written(page, layout, title: title.node) : []
            let visible = shown.isEmpty ? persons(written) : shown
            if weak.isEmpty { weak = (marked.isEmpty ? written : marked).flatMap { Self.people($0) } }
            if let first = visible.first,
                stated.isEmpty || PageTitle.key(Array(first.utf8)).starts(with: PageTitle.key(Array(stated[0].utf8)))
                    || stated[0].utf8.allSatisfy(\.isASCIILower)
                    // Initials, or the short name of a house.
                    || first.contains(" ") && !stated[0].unicodeScalars.contains(where: \.properties.isLowercase)
            {
                stated = visible
            }
        }
        names = stated
        if names.isEmpty { for name in weak where !Self.repeats(name, names) && names.count < 5 { names.append(name) } }
    }

    private static func repeats(_ name: String, _ others: [String]) -> Bool {
        let key = PageTitle.key(Array(name.utf8))
        return others.contains { PageTitle.key(Array($0.utf8)) == key }
    }

    private static let metaNames = [
        "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "citation_author", "article:author_name",
        "og:article:author", "cxenseparse:author",
        "shareaholic:article_author_name", "dc.creator.personalname", "article.author", "dcsext.author", "rnews:author", "content-author", "author_name",
        "twitter:data1",
    ]

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

    /// The text of the first elements that are named as an author's: `rel=author`, `class=byline`…
    private static func marked(_ page: HTMLDocument, _ layout: PageLayout, strictly: Bool) -> [String] {
        func isMarked(_ i: Int) -> Bool {
            guard page.nodes[i].tag != .text, !layout.isHidden[i] else { return false }
            if page.nodes[i].tag == .a, let rel = page.text(of: .rel, at: i)?.lowercased(),
                rel == "author" || rel.hasPrefix("author ") || rel.hasSuffix(" author")
            {
                return true
            }
            return layout.hints[i].contains(.byline) && layout.hints[i].isDisjoint(with: [.comment, .share, .related, .promotion])
        }
        var i = 0, attempts = 0
        while i < page.nodes.count, attempts < 60 {
            guard isMarked(i), layout.text(page, i) > 1, layout.text(page, i) < 160, !isElsewhere(page, layout, i, strictly: strictly) else {
                i += 1
                continue
            }
            attempts += 1
            let end = Int(page.nodes[i].end)
            // The innermost marked elements hold the bare names.
            var inner: [String] = []
            for k in i + 1..<max(min(end, i + 60), i + 1) where isMarked(k) && layout.text(page, k) > 1 {
                let isInnermost = !(k + 1..<max(min(Int(page.nodes[k].end), k + 60), k + 1)).contains { isMarked($0) && layout.text(page, $0) > 1 }
                if isInnermost { inner.append(String(decoding: page.textContent(k, limit: 300), as: UTF8.self)) }
            }
            let whole = String(decoding: page.textContent(i, limit: 300), as: UTF8.self)
            let wholeNames = people(whole)
            let innerNames = inner.flatMap { people($0) }
            if !innerNames.isEmpty, wholeNames.count <= innerNames.count || wholeNames.contains(where: { $0.split(separator: " ").count > 4 }) { return inner }
            if !wholeNames.isEmpty { return [whole] }
            i = end
        }
        return []
    }

    /// "By …" in a line of its own near the title, or a line after one that says "Author".
    private static func written(_ page: HTMLDocument, _ layout: PageLayout, title: Int?) -> [String] {
        guard let title else { return [] }
        var seen = 0, i = Int(page.nodes[title].end), previousIsLabel = false
        var lastBlock = -1
        while i < page.nodes.count, seen < 16 {
            defer { i += 1 }
            guard page.nodes[i].tag == .text, !layout.isHidden[i], layout.block[i] >= 0, Int(layout.block[i]) != lastBlock else { continue }
            let block = Int(layout.block[i])
            guard layout.ownText[block] > 1 else { continue }
            lastBlock = block
            seen += 1
            let length = layout.ownText[block]
            guard length < 90 else {
                // A line that opens its paragraph: "Von Anna Beispiel" before a line break.
                if let line = opening(page, i), isByline(line) { return [line] }
                continue
            }
            let text = String(decoding: page.textContent(block, limit: 300), as: UTF8.self)
            if previousIsLabel, !labels.contains(text.lowercased().filter { $0 != ":" }), text.lowercased() != "datum", text.split(separator: " ").count <= 5,
                !people(text).isEmpty
            {
                return [text]
            }
            previousIsLabel = labels.contains(text.lowercased().filter { $0 != ":" })
            if isByline(text) { return [text] }
            if let name = afterDate(text) { return [name] }
            for line in [opening(page, i)].compactMap({ $0 }) where isByline(line) { return [line] }
        }
        return above(page, layout, title: title) ?? signed(page, layout)
    }

    /// A byline in one of the last lines above the title.
    private static func above(_ page: HTMLDocument, _ layout: PageLayout, title: Int) -> [String]? {
        var seen = 0, i = title - 1, lastBlock = -1
        while i >= 0, seen < 4 {
            defer { i -= 1 }
            guard page.nodes[i].tag == .text, !layout.isHidden[i], layout.block[i] >= 0, Int(layout.block[i]) != lastBlock else { continue }
            let block = Int(layout.block[i])
            guard layout.ownText[block] > 1 else { continue }
            lastBlock = block
            seen += 1
            guard layout.ownText[block] < 90 else { return nil }
            let text = String(decoding: page.textContent(block, limit: 300), as: UTF8.self)
            if let name = afterDate(text) { return [name] }
            if isByline(text) { return [text] }
        }
        return nil
    }

    /// "Text: Ann Example" in a line of its own, wherever it stands.
    private static func signed(_ page: HTMLDocument, _ layout: PageLayout) -> [String] {
        let span = page.source.span
        for i in page.nodes.indices where page.nodes[i].tag == .text && !layout.isHidden[i] && layout.block[i] >= 0 {
            var start = Int(page.nodes[i].first)
            while start < Int(page.nodes[i].last), span[start].isHTMLSpace { start += 1 }
            guard
                ["text:", "autor:", "autorin:", "author:", "auteur :", "auteur:", "redaktion:"].contains(where: { HTMLTokenizer.matches(span, at: start, $0) }),
                layout.ownText[Int(layout.block[i])] < 90
            else { continue }
            let text = String(decoding: page.textContent(Int(layout.block[i]), limit: 300), as: UTF8.self)
            if isByline(text) { return [text] }
        }
        return []
    }

    /// "11.12.2019 - Ann Example", "11.12.2019 | 14:30 Uhr | Ann Example": a date, a mark, and nothing but a name.
    private static func afterDate(_ text: String) -> String? {
        let words = text.split(separator: " ")
        guard let first = words.first, first.utf8.contains(where: \.isASCIIDigit),
            let mark = words.prefix(6).lastIndex(where: { ["-", "–", "—", "|", "•", "·"].contains($0) })
        else { return nil }
        let name = words[(mark + 1)...]
        guard (2...4).contains(name.count),
            name.allSatisfy({ ($0.unicodeScalars.first?.properties.isUppercase ?? false) && !$0.utf8.contains(where: \.isASCIIDigit) && !$0.hasSuffix(":") })
        else { return nil }
        return name.joined(separator: " ")
    }

    private static func opening(_ page: HTMLDocument, _ node: Int) -> String? {
        let text = page.textContent(node, limit: 200)
        return text.count > 5 && text.count < 80 ? String(decoding: text, as: UTF8.self) : nil
    }

    private static let labels: Set<String> = [
        "autor", "author", "auteur", "autore", "by", "von", "text", "autoren", "written by", "autor/in", "autorin", "verfasser", "redakteur", "par", "por",
    ]
    private static let openings: Set<String> = [
        "by", "von", "par", "por", "di", "door", "av", "text:", "autor:", "author:", "von:", "text", "autorin:", "przez", "af", "interview:",
    ]

    private static let endings: Set<String> = ["on", "am", "in", "under", "at", "le", "el", "il", "vom", "um", "|", "-", "–", "—", "//"]

    /// "By Ann Example", "Posted by ann on …", "13:30 von Olga", "Eine Kolumne von Ann Example": an opening word among the first, then names.
    private static func isByline(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard words.count >= 2, words.count <= 14 else { return false }
        return words.indices.prefix(5).contains { openings.contains(words[$0].lowercased()) && isByline(words, opening: $0) }
    }

    private static func isByline(_ words: [Substring], opening start: Int) -> Bool {
        guard start + 1 < words.count else { return false }
        // Running text has such words too: what stands before must be a label, a date or a time.
        let before = words[..<start]
        let isLed = before.allSatisfy {
            $0.utf8.contains(where: \.isASCIIDigit) || leaders.contains($0.lowercased())
                || MonthNames.standard.month(Array($0.utf8.filter { $0 != 46 && $0 != 44 })[...], language: nil) > 0
        }
        guard isLed else { return false }
        let rest = words[(start + 1)...]
        let names = rest.prefix { $0.unicodeScalars.first?.properties.isUppercase ?? false }
        if names.count >= 2 && names.count <= 6 { return true }
        let next = rest.dropFirst(max(names.count, 1)).first
        return words.count <= 9 && (next == nil || endings.contains(next?.lowercased() ?? ""))
            && (names.count == 1 || !before.isEmpty || words[0].lowercased() == "by")
    }

    private static let leaders: Set<String> = [
        "posted", "published", "written", "veröffentlicht", "geschrieben", "publiziert", "erstellt", "publié", "publicado", "eine", "kolumne", "interview",
        "text", "story", "uhr", "-", "–", "|", "•", "escrito", "gespeichert", "verfasst",
        "ein", "kommentar", "beitrag", "gastbeitrag", "gastkommentar", "analyse", "artikel", "bericht", "reportage", "porträt", "essay", "rezension", "words",
        "article", "analysis", "report", "review", "opinion", "column", "an", "a", "un", "une", "chronique", "enquête", "récit", "entretien", "propos",
        "artículo", "crónica", "reportaje", "di", "articolo", "intervista",
    ]

    private static func isElsewhere(_ page: HTMLDocument, _ layout: PageLayout, _ node: Int, strictly: Bool = true) -> Bool {
        var i = node, level = 0
        while i >= 0, level < 20 {
            switch page.nodes[i].tag {
            case .nav: return true
            case .aside: if strictly { return true }
            default: break
            }
            if !layout.hints[i].isDisjoint(with: strictly ? [.comment, .related, .sidebar] : [.comment, .related]), layout.text(page, i) * 3 < layout.totalText
            {
                return true
            }
            i = Int(page.nodes[i].parent)
            level += 1
        }
        return false
    }

    // MARK: Names

    private static let prefixes = [
        "by", "von", "par", "por", "di", "da", "de", "door", "av", "af", "autor", "autor:", "author", "author:", "auteur", "text", "text:", "written", "posted",
        "redaktion:", "words", "foto", "автор", "автор:", "published", "a", "texto", "from", "veröffentlicht", "geschrieben", "publié", "publicado", "od",
        "przez", "skrev", "tekst", "tekst:", "author(s):", "autor/in:", "story", "interview", "interview:", "entretien", "reportage",
    ]

    /// Names in a byline: without "By", dates, addresses, and what follows a bar.
    static func people(_ raw: String) -> [String] {
        let bytes = PageTitle.clean(Array(raw.utf8))
        guard bytes.count > 1, bytes.count < 300 else { return [] }
        var out: [String] = []
        var text = String(decoding: bytes, as: UTF8.self)
        // "Ann Example (https://example.org/ann)"
        if let bracket = text.firstIndex(of: "("), text[bracket...].contains("://"), bracket > text.startIndex { text = String(text[..<bracket]) }
        let lower = text.lowercased()
        if lower.hasPrefix("http") || lower.hasPrefix("www.") || lower.hasPrefix("/") || lower.contains("://") { return [] }
        for part in split(text) {
            var words = part.split(separator: " ").map(String.init)
            // "Posted by", "13:30 von": the last opening word among the first leads the name.
            if let start = words.prefix(5).lastIndex(where: { ["by", "von", "par", "por", "door"].contains($0.lowercased()) }), start > 0,
                start + 1 < words.count,
                words[..<start].allSatisfy({
                    leaders.contains($0.lowercased()) || $0.utf8.contains(where: \.isASCIIDigit) || prefixes.contains($0.lowercased())
                })
            {
                words.removeFirst(start)
            }
            while let first = words.first, words.count > 1, prefixes.contains(first.last == ":" ? String(first.dropLast()).lowercased() : first.lowercased()) {
                words.removeFirst()
            }
            // A date or a time ends the name.
            if let digit = words.firstIndex(where: { $0.utf8.first.map(\.isASCIIDigit) ?? false }) {
                words = Array(words[..<digit])
                if let last = words.last, MonthNames.standard.month(Array(last.utf8.filter { $0 != 46 })[...], language: nil) > 0 { words.removeLast() }
            }
            // "Ann Example under Blog", "Ann Example Stand": what follows the name is none of it.
            if let first = words.first, !Self.isSmall(first), let end = words.indices.dropFirst().first(where: { Self.endsName(words[$0]) }),
                end >= 2 || words[end].hasPrefix("Stand"), !part.contains(")")
            {
                words.removeSubrange(end...)
            }
            while let last = words.last,
                ["-", "–", "—", "|", "•", "·", "am", "on", "le", "el", "in", "für", "for", "at", "il", "under"].contains(last.lowercased())
            {
                words.removeLast()
            }
            let name = words.joined(separator: " ").trimmed
            guard !name.isEmpty, name.utf8.count > 1, words.count <= 7, !name.contains("@"), !buttons.contains(name.lowercased()) else { continue }
            out.append(name)
        }
        return out
    }

    private static func isSmall(_ word: String) -> Bool { word.unicodeScalars.first?.properties.isLowercase ?? false }

    private static let particles: Set<String> = [
        "de", "da", "di", "del", "della", "dello", "du", "des", "la", "le", "las", "los", "van", "von", "vom", "der", "den", "ten", "ter", "zu", "zur", "zum",
        "bin",
        "ibn", "al", "el", "y", "e", "dos", "das", "do", "af", "av", "und", "and", "et", "i", "d", "l", "mit", "en", "for", "fur", "für", "aus", "im", "vor",
    ]

    private static let labelsAfter: Set<String> = [
        "illustration", "illustrationen", "illustrations", "foto", "fotos", "photo", "photos", "bild", "bilder", "autorenseite",
        "stand", "datum", "alles", "kontakt", "veröffentlicht", "publiziert", "aktualisiert", "updated", "published",
    ]

    /// Buttons and labels that stand where names do.
    private static let buttons: Set<String> = [
        "stand", "datum", "publiziert", "posted", "published", "über", "do", "kontakt", "home", "sign", "sign in", "sign up", "sign in| sign up", "log",
        "log in",
        "login", "autorenseite", "about", "profile", "profil", "share", "teilen",
    ]

    /// A word in small letters that no name holds, or the label of what comes after the name.
    private static func endsName(_ word: String) -> Bool {
        if labelsAfter.contains(word.last == ":" ? String(word.dropLast()).lowercased() : word.lowercased()) { return true }
        return isSmall(word) && !particles.contains(word) && word.utf8.allSatisfy { $0.isASCIILetter || $0 >= 128 }
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

/// The site by its name and its host, to tell its own name from a person's.
private struct SiteName {
    private var keys: [[UInt8]] = []

    init(_ metadata: PageMetadata, url: String?) {
        // "L-MAG" at www.l-mag.de: the name of the host without what all hosts share.
        if let host = url?.split(separator: "/", maxSplits: 2).dropFirst().first {
            let labels = host.split(separator: ".")
            if labels.count >= 2 { keys.append(PageTitle.key(Array(labels[labels.count - 2].utf8))) }
        }
        if let name = metadata.content("og:site_name") { keys.append(PageTitle.key(name)) }
        for article in metadata.linked { if let publisher = article.publisher, keys.count < 8 { keys.append(PageTitle.key(Array(publisher.utf8))) } }
    }

    func isSite(_ name: String) -> Bool {
        let key = PageTitle.key(Array(name.utf8))
        if keys.contains(key) { return true }
        // A host name is nobody's.
        let parts = name.split(separator: ".")
        return parts.count >= 2 && !name.contains(" ") && (parts.last?.utf8.count ?? 9) <= 3 && (parts.last?.utf8.allSatisfy(\.isASCIILower) ?? false)
    }
}
