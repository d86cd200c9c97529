import ByteText

/// The title of the article and the heading that shows it: the heading is taken where it agrees with what the page tells machines, for `<title>` and
/// `og:title` often carry the site's name or a second wording.
struct PageTitle: Sendable {
    private(set) var text: String?
    /// The heading element that shows it.
    private(set) var node: Int?

    init(_ page: HTMLDocument, _ layout: PageLayout, _ metadata: PageMetadata) {
        let site = metadata.text("og:site_name", "application-name").map { Self.key(Array($0.utf8)) }
        var stated: [[UInt8]] = []
        for name in ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title", "citation_title", "rnews:headline"] {
            if let bytes = metadata.content(name) { stated.append(bytes) }
        }
        for article in metadata.linked where article.isArticle && !article.isAside {
            if let headline = article.headline { stated.append(Self.clean(headline)) }
        }
        let window = metadata.titleElement.map(Self.clean) ?? []
        let statedKeys = stated.map(Self.key).filter { !$0.isEmpty }
        let windowKey = Self.key(window)
        var best: (node: Int, score: Int, text: [UInt8])?
        for (rank, node) in Self.headings(page, layout, metadata).enumerated() {
            let text = page.textContent(node, limit: 600)
            guard text.count > 1, text.count < 400 else { continue }
            let key = Self.key(text)
            guard !key.isEmpty else { continue }
            var score = 0
            let tag = page.nodes[node].tag
            if tag == .h1 { score += 30 }
            if statedKeys.contains(key) {
                score += 60
            } else if key == windowKey {
                score += 60
            } else if key.count >= 6, Self.contains(windowKey, key) || statedKeys.contains(where: { Self.contains($0, key) }) {
                score += 30 + min(20, key.count / 3)
            } else {
                score += Self.sharedWords(text, stated + [window]) / 3
            }
            let hints = layout.hints[node]
            if hints.contains(.title) { score += 15 }
            if let property = page.text(of: .itemProp, at: node)?.lowercased() { score += property.contains("headline") ? 30 : property == "name" ? 10 : 0 }
            if key == site { score -= 70 }
            if Self.isMasthead(page, layout, node) { score -= 50 }
            score -= min(rank, 10)
            if score >= (tag == .h1 ? 30 : 55), best.map({ score > $0.score }) ?? true { best = (node, score, text) }
        }
        if let best {
            node = best.node
            self.text = String(decoding: best.text, as: UTF8.self)
            return
        }
        let fallback = stated.first ?? window
        let stripped = Self.withoutSite(fallback, site)
        if !stripped.isEmpty { self.text = String(decoding: stripped, as: UTF8.self) }
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

    private static func words(_ bytes: [UInt8]) -> [[UInt8]] { CaseFolding.lowercased(bytes[...]).split { !$0.isWordByte }.prefix(60).map(Array.init) }

    private static let separators: [[UInt8]] = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " / ", " // ", " > ", " ‹ "].map {
        Array($0.utf8)
    }

    /// Cuts the site's name off: where it is known, and otherwise the shorter end after the last strong separator.
    static func withoutSite(_ title: [UInt8], _ site: [UInt8]?) -> [UInt8] {
        var result = title
        var rounds = 0
        while rounds < 2 {
            rounds += 1
            var cut: (start: Int, length: Int)?
            for separator in separators {
                guard result.count > separator.count + 2 else { continue }
                var i = result.count - separator.count
                while i > 0 {
                    if result[i] == separator[0], result[i..<i + separator.count].elementsEqual(separator) {
                        if i > (cut?.start ?? -1) { cut = (i, separator.count) }
                        break
                    }
                    i -= 1
                }
            }
            guard let cut else { return result }
            let head = Array(result[..<cut.start]), tail = Array(result[(cut.start + cut.length)...])
            let tailKey = key(tail), headKey = key(head)
            if let site, !site.isEmpty, tailKey == site || contains(tailKey, site) || contains(site, tailKey) {
                result = head
            } else if let site, !site.isEmpty, headKey == site {
                result = tail
            } else if words(head).count >= 3, words(tail).count <= 4 {
                result = head
            } else {
                return result
            }
        }
        return result
    }
}
