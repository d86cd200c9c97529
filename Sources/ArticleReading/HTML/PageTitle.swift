import ByteText

/// The title of the article and the heading that shows it: the heading is taken where it agrees with what the page tells machines, for `<title>` and
/// `og:title` often carry the site's name or a second wording.
struct PageTitle: Sendable {
    private(set) var text: String?
    /// The heading element that shows it.
    private(set) var node: Int?

    init(_ page: HTMLDocument, _ layout: PageLayout, _ metadata: PageMetadata) {
        let site = Site(metadata)
        var stated: [[UInt8]] = []
        for name in ["og:title", "twitter:title", "dc.title", "dcterms.title", "title", "parsely-title", "sailthru.title", "citation_title", "rnews:headline"] {
            if let bytes = metadata.content(name) { stated.append(bytes) }
        }
        for article in metadata.linked where article.isArticle && !article.isAside {
            if let headline = article.headline, stated.count < 20 { stated.append(Self.clean(headline)) }
        }
        let window = metadata.titleElement.map(Self.clean) ?? []
        let wholes = (stated + [window]).filter { !$0.isEmpty }
        let keys = wholes.map(Self.key)
        let withoutSite = wholes.map { site.cut(from: $0, guessing: false) }
        let exact = keys + withoutSite.map(Self.key)
        var best: (node: Int, score: Int, text: [UInt8])?
        for (rank, node) in Self.headings(page, layout, metadata).enumerated() {
            let text = page.textContent(node, limit: 600)
            guard text.count > 1, text.count < 400 else { continue }
            let key = Self.key(text)
            guard !key.isEmpty else { continue }
            let isFirst = page.nodes[node].tag == .h1
            var score = isFirst ? 15 : 0
            if exact.contains(key) {
                score += 60
            } else if key.count >= 6, let whole = keys.filter({ Self.contains($0, key) }).map(\.count).min() {
                score += 25 + 45 * key.count / whole
            } else {
                let shared = Self.sharedWords(text, wholes)
                score += shared / 3 - (shared < 34 && !wholes.isEmpty ? 20 : 0)
            }
            if layout.hints[node].contains(.title) { score += 15 }
            if let property = page.text(of: .itemProp, at: node)?.lowercased() { score += property.contains("headline") ? 30 : property == "name" ? 10 : 0 }
            if site.isNamed(key) { score -= 70 }
            if Self.isMasthead(page, layout, node) { score -= 50 }
            score -= min(rank, 10)
            if score >= (isFirst ? 15 : 40), best.map({ score > $0.score }) ?? true { best = (node, score, text) }
        }
        guard let best else {
            let fallback = wholes.first.map { site.cut(from: $0, guessing: true) } ?? []
            if !fallback.isEmpty { text = String(decoding: fallback, as: UTF8.self) }
            return
        }
        node = best.node
        // A heading that was cut short to fit its place: the page states the whole of it elsewhere.
        if let whole = Self.completed(best.text, withoutSite) {
            text = String(decoding: whole, as: UTF8.self)
            return
        }
        // A kicker or a second line in the same heading: what the page states alone is the title.
        let key = Self.key(best.text)
        for candidate in zip(wholes, withoutSite).flatMap({ [$0, $1] }) {
            let other = Self.key(candidate)
            if other.count < key.count, other.count * 2 >= key.count, key.starts(with: other) || key.suffix(other.count).elementsEqual(other) {
                text = String(decoding: candidate, as: UTF8.self)
                return
            }
        }
        text = String(decoding: best.text, as: UTF8.self)
    }

    /// The longer wording of a title that ends in "…" or three points.
    private static func completed(_ title: [UInt8], _ others: [[UInt8]]) -> [UInt8]? {
        guard title.suffix(3).elementsEqual([46, 46, 46]) || title.suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) else { return nil }
        // Where the mark stands in the whole too, it is the title's own.
        guard !others.contains(where: { $0.count > title.count && contains($0, title) }) else { return nil }
        let start = key(Array(title.dropLast(3)))
        return others.first { start.count >= 12 && key($0).count > start.count && key($0).starts(with: start) }
    }

    private static func headings(_ page: HTMLDocument, _ layout: PageLayout, _ metadata: PageMetadata) -> [Int] {
        var out = Array(metadata.headings.filter { !layout.isHidden[$0] && page.nodes[$0].tag == .h1 }.prefix(20))
        out += metadata.headings.filter { !layout.isHidden[$0] && page.nodes[$0].tag == .h2 }.prefix(20)
        for (node, property) in metadata.itemProperties
        where property == "headline" && page.nodes[node].tag != .meta && !out.contains(node) && !layout.isHidden[node] {
            out.append(node)
            if out.count > 45 { break }
        }
        return out
    }

    /// Inside the site's header, its navigation, a sidebar, or a list of other articles.
    private static func isMasthead(_ page: HTMLDocument, _ layout: PageLayout, _ node: Int) -> Bool {
        var i = node, level = 0
        while i >= 0, level < 12 {
            switch page.nodes[i].tag {
            case .nav, .footer, .aside: return true
            default: break
            }
            let hints = layout.hints[i]
            if !hints.isDisjoint(with: [.header, .sidebar, .related, .comment]), layout.text(page, i) * 4 < layout.totalText { return true }
            i = Int(page.nodes[i].parent)
            level += 1
        }
        return false
    }

    static func clean(_ bytes: [UInt8]) -> [UInt8] {
        // Titles in JSON-LD are often escaped once more.
        guard bytes.contains(38) else { return HTMLText.folded(bytes) }
        var out: [UInt8] = []
        HTMLCharacterData.append(bytes.span, 0..<bytes.count, model: .rcdata, to: &out)
        return HTMLText.folded(out)
    }

    /// Letters and digits alone, small: what two wordings of one title have in common.
    static func key(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        let folded = CaseFolding.lowercased(bytes[...])
        var i = 0
        while i < folded.count {
            let byte = folded[i]
            // General punctuation, quotes and the like: U+2000…206F, U+00A0…00BF.
            if byte == 0xE2, i + 2 < folded.count, folded[i + 1] == 0x80 || folded[i + 1] == 0x81 {
                i += 3
                continue
            }
            if byte == 0xC2, i + 1 < folded.count {
                i += 2
                continue
            }
            if byte.isWordByte { out.append(byte) }
            i += 1
        }
        return out
    }

    static func contains(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
        guard !part.isEmpty, part.count <= whole.count, whole.count < 2000 else { return false }
        var i = 0
        while i + part.count <= whole.count {
            if whole[i] == part[0], whole[i..<i + part.count].elementsEqual(part) { return true }
            i += 1
        }
        return false
    }

    /// How many hundredths of the heading's words stand in one of the others.
    private static func sharedWords(_ text: [UInt8], _ others: [[UInt8]]) -> Int {
        let words = Self.words(text)
        guard words.count >= 2 else { return 0 }
        var best = 0
        for other in others {
            let theirs = Set(Self.words(other))
            best = max(best, words.count { theirs.contains($0) } * 100 / words.count)
        }
        return best
    }

    static func words(_ bytes: [UInt8]) -> [[UInt8]] { CaseFolding.lowercased(bytes[...]).split { !$0.isWordByte }.prefix(60).map(Array.init) }
}

/// The name of the site, as far as the page tells it, and how it is cut off a title.
private struct Site {
    /// Folded as titles are.
    private var name: [UInt8] = []
    private var host: [UInt8] = []

    init(_ metadata: PageMetadata) {
        if let name = metadata.content("og:site_name", "application-name") { self.name = PageTitle.key(name) }
        if let address = metadata.canonical ?? metadata.text("og:url"), let start = address.utf8.firstIndex(of: 58) {
            var host = address.utf8[start...].dropFirst().drop { $0 == 47 }.prefix { $0 != 47 && $0 != 58 && $0 != 63 }
            if host.starts(with: Array("www.".utf8)) { host = host.dropFirst(4) }
            if let dot = host.lastIndex(of: 46) { host = host[..<dot] }
            self.host = PageTitle.key(Array(host))
        }
    }

    func isNamed(_ key: [UInt8]) -> Bool { !key.isEmpty && (key == name || key == host) }

    private func isSite(_ key: [UInt8]) -> Bool {
        guard !key.isEmpty else { return false }
        // A letter or two stand in any name.
        if !name.isEmpty, key == name || key.count > 2 && PageTitle.contains(name, key) || PageTitle.contains(key, name) { return true }
        return !host.isEmpty && key.count > 3 && (PageTitle.contains(host, key) || PageTitle.contains(key, host))
    }

    /// Where a separator stands: `|`, a dash, a colon… between spaces; bars and quotes also without.
    private static func separators(_ title: [UInt8]) -> [Range<Int>] {
        var out: [Range<Int>] = []
        // A pair of guillemets is a quotation: "« Title » - Site".
        let isQuoting =
            title.indices.dropLast().contains { title[$0] == 0xC2 && title[$0 + 1] == 0xAB }
            && title.indices.dropLast().contains { title[$0] == 0xC2 && title[$0 + 1] == 0xBB }
        var i = 0
        while i < title.count {
            let start = i
            var hasMark = false, hasBar = false
            while i < title.count {
                let byte = title[i]
                if byte == 32 {
                    i += 1
                } else if [45, 47, 58, 62].contains(byte) {
                    hasMark = true
                    i += 1
                } else if byte == 124 {
                    hasBar = true
                    i += 1
                } else if byte == 0xC2, i + 1 < title.count, title[i + 1] == 0xB7 || !isQuoting && [0xAB, 0xBB].contains(title[i + 1]) {
                    if title[i + 1] == 0xB7 { hasMark = true } else { hasBar = true }
                    i += 2
                } else if byte == 0xE2, i + 2 < title.count, title[i + 1] == 0x80, [0x93, 0x94, 0xA2, 0xB9, 0xBA].contains(title[i + 2]) {
                    hasMark = true
                    i += 3
                } else {
                    break
                }
            }
            if i > start, start > 0, i < title.count, hasBar || (hasMark && title[start] == 32 && title[i - 1] == 32) { out.append(start..<i) }
            if i == start { i += 1 }
        }
        return out
    }

    /// Without the site's name at either end; where it is not known, `guessing` takes a short last part after three words or more for it.
    func cut(from title: [UInt8], guessing: Bool) -> [UInt8] {
        var result = title
        for _ in 0..<3 {
            let separators = Self.separators(result)
            guard let first = separators.first, let last = separators.last else { return result }
            let tail = Array(result[last.upperBound...]), head = Array(result[..<last.lowerBound])
            if isSite(PageTitle.key(tail)) {
                result = head
            } else if isSite(PageTitle.key(Array(result[..<first.lowerBound]))) {
                result = Array(result[first.upperBound...])
            } else if guessing, PageTitle.words(head).count >= 3, PageTitle.words(tail).count <= 4 {
                result = head
            } else {
                return result
            }
        }
        return result
    }
}
