/// Finds the article's own text in a page: by the density of text and links, and by what the page says of its parts.
struct MainText {
    private let page: HTMLDocument
    private let layout: PageLayout
    /// Subtrees that are left out: boilerplate by tag or by name.
    private var isExcluded: [Bool]

    init(_ page: HTMLDocument, _ layout: PageLayout) {
        self.page = page
        self.layout = layout
        isExcluded = Array(repeating: false, count: page.nodes.count)
    }

    struct Result {
        var text: [UInt8] = []
        /// The elements of which the text is made, ascending, disjoint.
        var roots: [Int] = []
        var links: [String] = []
    }

    mutating func extract() -> Result {
        exclude()
        var result = Result()
        result.roots = chooseRoots()
        emit(&result)
        return result
    }

    private static let boilerplate: HTMLHints = [.comment, .related, .share, .navigation, .promotion, .sidebar, .footer, .hidden, .tags, .authorBox, .header]

    private mutating func exclude() {
        let total = layout.totalText
        var skipEnd = 0
        for i in page.nodes.indices {
            if i < skipEnd {
                isExcluded[i] = true
                continue
            }
            let node = page.nodes[i]
            if node.tag == .text { continue }
            if layout.isHidden[i] || isBoilerplate(i, node.tag, total) {
                isExcluded[i] = true
                skipEnd = Int(node.end)
            }
        }
    }

    private func isBoilerplate(_ i: Int, _ tag: HTMLTag, _ total: Int) -> Bool {
        switch tag {
        case .nav, .footer, .button, .noscript, .menu, .input, .form, .aside, .figcaption:
            if layout.text(page, i) * 2 > total { return false }
            return true
        case .html, .body, .main: return false
        default: break
        }
        let hints = layout.hints[i]
        if hints.isDisjoint(with: Self.boilerplate) { return false }
        if hints.contains(.body) && hints.isDisjoint(with: [.comment, .related, .hidden]) { return false }
        // A wrapper of most of the page may be called anything.
        let text = layout.text(page, i)
        if text * 5 > total * 2 { return false }
        if tag == .article, text > 500, hints.isDisjoint(with: [.comment, .related]) { return false }
        return true
    }

    // MARK: The container

    private func chooseRoots() -> [Int] {
        var score = [Double](repeating: 0, count: page.nodes.count)
        for i in page.nodes.indices where !isExcluded[i] && page.nodes[i].tag.isBlock {
            let text = Double(layout.ownText[i]), links = Double(layout.ownLinkText[i])
            guard text >= 25, links * 2 < text else { continue }
            let weight = 1 + min(text / 100, 4) + (page.nodes[i].tag == .p ? 1 : 0)
            let isParagraph = page.nodes[i].tag == .p || text < 200
            var ancestor = isParagraph ? Int(page.nodes[i].parent) : i
            var level = 0
            while ancestor >= 0, level < 5 {
                score[ancestor] += level == 0 ? weight : level == 1 ? weight / 2 : weight / Double(level * 3)
                ancestor = Int(page.nodes[ancestor].parent)
                level += 1
            }
        }
        var best = -1
        for i in page.nodes.indices where score[i] > 0 && !isExcluded[i] {
            score[i] *= 1 - layout.linkDensity(page, i)
            let hints = layout.hints[i]
            if hints.contains(.body) { score[i] *= 1.5 }
            if hints.contains(.content) || page.nodes[i].tag == .article { score[i] *= 1.2 }
            if best < 0 || score[i] > score[best] { best = i }
        }
        guard best >= 0 else { return [] }
        return [best]
    }

    // MARK: Output

    /// Writes the blocks of the roots, one a line, without those that are mostly links.
    private func emit(_ result: inout Result) {
        let bytes = page.source.span
        var raw: [UInt8] = []
        for root in result.roots {
            var line: [UInt8] = []
            var lineBlock = root
            func flush() {
                defer { line.removeAll(keepingCapacity: true) }
                let folded = HTMLText.folded(line)
                guard !folded.isEmpty, keeps(lineBlock) else { return }
                if !result.text.isEmpty { result.text.append(10) }
                result.text.append(contentsOf: folded)
            }
            var i = root
            let end = Int(page.nodes[root].end)
            // Ends of open blocks, so that a line breaks after them too.
            var ends: [Int] = []
            while i < end {
                while let last = ends.last, i >= last {
                    flush()
                    ends.removeLast()
                }
                let node = page.nodes[i]
                if i != root, isExcluded[i] {
                    i = Int(node.end)
                    continue
                }
                if node.tag == .text {
                    raw.removeAll(keepingCapacity: true)
                    HTMLCharacterData.append(bytes, Int(node.first)..<Int(node.last), model: node.model, to: &raw)
                    line.append(contentsOf: raw)
                    lineBlock = Int(layout.block[i])
                } else if node.tag == .br {
                    line.append(32)
                } else if node.tag.isBlock {
                    flush()
                    ends.append(Int(node.end))
                } else if node.tag == .a, result.links.count < 200, let href = page.text(of: .href, at: i), href.hasPrefix("http") {
                    result.links.append(href)
                }
                i += 1
            }
            flush()
        }
    }

    private func keeps(_ block: Int) -> Bool {
        guard block >= 0 else { return true }
        let text = layout.ownText[block], links = layout.ownLinkText[block]
        return !(links * 10 > text * 8 && text < 200)
    }
}
