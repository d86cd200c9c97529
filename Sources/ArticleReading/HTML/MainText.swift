/// Finds the article's own text in a page: by the density of text and links, and by what the page says of its parts.
///
/// Every block of text weighs for or against its surroundings: running text for them, links and scraps against. The element whose blocks weigh most
/// together is the article; what boilerplate is named as such is taken out before.
struct MainText {
    private let page: HTMLDocument
    private let layout: PageLayout
    /// Subtrees that are left out: boilerplate by tag or by name.
    private(set) var isExcluded: [Bool]
    /// Sum of the weights of the blocks before node `i`.
    private var weightBefore: [Float]
    private var goodBefore: [Int32]

    /// The heading that shows the title.
    private let title: Int?
    /// True where all that the page shows is wanted, its links too.
    private var keepsLinks = false

    init(_ page: HTMLDocument, _ layout: PageLayout, title: Int?) {
        self.page = page
        self.title = title
        self.layout = layout
        isExcluded = Array(repeating: false, count: page.nodes.count)
        weightBefore = []
        goodBefore = []
    }

    struct Result {
        var text: [UInt8] = []
        /// The elements of which the text is made, ascending, disjoint.
        var roots: [Int] = []
        var links: [String] = []
    }

    mutating func extract() -> Result {
        weigh()
        exclude()
        weigh()
        var result = Result()
        result.roots = chooseRoots()
        emit(&result)
        // A page of few words has no running text to be found by; then all of it counts.
        if result.text.count < 60,
            let body = page.nodes.firstIndex(where: { $0.tag == .body }) ?? page.nodes.firstIndex(where: { $0.parent < 0 && $0.tag != .text })
        {
            var whole = Result(roots: [body])
            keepsLinks = true
            emit(&whole)
            if whole.text.count > result.text.count { result = whole }
        }
        return result
    }

    // MARK: Weights

    private mutating func weigh() {
        let count = page.nodes.count
        weightBefore = Array(repeating: 0, count: count + 1)
        goodBefore = Array(repeating: 0, count: count + 1)
        var weight: Float = 0, good: Int32 = 0
        for i in 0..<count {
            weightBefore[i] = weight
            goodBefore[i] = good
            guard !isExcluded[i], page.nodes[i].tag.isBlock, layout.ownText[i] > 0 else { continue }
            let (value, isGood) = blockWeight(i)
            weight += value
            if isGood { good += layout.ownText[i] }
        }
        weightBefore[count] = weight
        goodBefore[count] = good
    }

    private func blockWeight(_ block: Int) -> (Float, Bool) {
        let text = Float(layout.ownText[block]), links = Float(layout.ownLinkText[block])
        let tag = page.nodes[block].tag
        let share = links / text
        if share > 0.6 { return (tag.isHeading ? -text / 2 : -min(text, 120), false) }
        let plain = text - links
        if tag.isHeading { return (0, false) }
        if plain >= 80 { return (plain - links, share < 0.4) }
        if plain >= 40 { return ((plain - links) * (tag == .p ? 0.8 : 0.5), false) }
        return (tag == .p || tag == .td || tag == .dd ? 0 : -plain * 0.2 - links, false)
    }

    private func subtreeWeight(_ i: Int) -> Float { weightBefore[Int(page.nodes[i].end)] - weightBefore[i] }
    /// Characters of running text in the subtree.
    private func good(_ i: Int) -> Int { Int(goodBefore[Int(page.nodes[i].end)] - goodBefore[i]) }
    private var totalGood: Int { Int(goodBefore.last ?? 0) }

    // MARK: Boilerplate

    private static let boilerplate: HTMLHints = [.comment, .related, .share, .navigation, .promotion, .sidebar, .footer, .hidden, .tags, .authorBox, .header]

    private mutating func exclude() {
        var skipEnd = 0, commentsEnd = 0
        // In a gallery the captions are the text.
        var captions = 0
        for i in page.nodes.indices where page.nodes[i].tag == .figcaption && !layout.isHidden[i] { captions += layout.text(page, i) }
        let captionsCount = captions * 2 > layout.totalText
        for i in page.nodes.indices {
            if i < skipEnd {
                isExcluded[i] = true
                continue
            }
            let node = page.nodes[i]
            if node.tag == .text { continue }
            // What holds all of the running text is the article, whatever it is called, and so are its parts of the same name: a live ticker's "comments".
            if layout.hints[i].contains(.comment), i >= commentsEnd, !contains(title, i), good(i) > 1000, totalGood - good(i) < 200 {
                commentsEnd = Int(node.end)
            }
            if layout.isHidden[i] || isBoilerplate(i, node.tag, isTicker: i < commentsEnd, captionsCount: captionsCount) {
                isExcluded[i] = true
                skipEnd = Int(node.end)
            }
        }
    }

    private func isBoilerplate(_ i: Int, _ tag: HTMLTag, isTicker: Bool, captionsCount: Bool) -> Bool {
        switch tag {
        case .html, .body, .main: return false
        case .figcaption where captionsCount: return false
        case .button, .noscript, .input, .figcaption, .menu: return true
        default: break
        }
        var hints = layout.hints[i]
        if isTicker { hints.remove(.comment) }
        let isSideElement = tag == .nav || tag == .footer || tag == .form || tag == .aside
        // The words under a picture, in an element that is no figcaption.
        if hints.contains(.caption), !captionsCount, hints.isDisjoint(with: .body), layout.text(page, i) < 300, good(i) * 10 <= totalGood, !contains(title, i) {
            return true
        }
        if hints.isDisjoint(with: Self.boilerplate), !isSideElement {
            return hints.contains(.metaline) && layout.text(page, i) < 400 && good(i) * 4 <= totalGood && !contains(title, i)
        }
        if contains(title, i) { return false }
        if hints.contains(.body), hints.isDisjoint(with: [.comment, .related, .hidden]) { return false }
        // A wrapper of most of the page may be called anything.
        let share = good(i) * 100 / max(totalGood, 1)
        if hints.contains(.widget), share <= 50 { return true }
        let isOutside = title != nil
        if !hints.isDisjoint(with: [.comment, .sidebar, .footer, .authorBox]) || tag == .footer || tag == .aside {
            if hints.isDisjoint(with: .comment), share > 40, holdsArticle(i) { return false }
            return share <= (isOutside ? 85 : 50)
        }
        if tag == .article { return share < 20 && !hints.isDisjoint(with: [.related, .promotion]) && layout.linkDensity(page, i) > 0.05 }
        if hints.isDisjoint(with: [.hidden, .promotion, .share, .header]), tag != .form, tag != .nav {
            // Related articles, tags and menus are links; a teaser without any is the article's own.
            return share <= 35 && (good(i) == 0 && layout.text(page, i) < 60 && !tag.isHeading && tag != .p || layout.linkDensity(page, i) > 0.2)
        }
        // A part that is named after the advertisements between its paragraphs, or after what its own heading says ("Sharing with others").
        if hints.isDisjoint(with: .hidden), tag != .form, tag != .nav, good(i) >= 500, layout.linkDensity(page, i) < 0.2 { return false }
        return share <= 35
    }

    private func holdsArticle(_ i: Int) -> Bool {
        for k in i..<min(Int(page.nodes[i].end), i + 400) where page.nodes[k].tag == .article || !layout.hints[k].isDisjoint(with: [.body, .content]) {
            return true
        }
        return false
    }

    /// Does `node` stand inside `ancestor`?
    private func contains(_ node: Int?, _ ancestor: Int) -> Bool { node.map { $0 >= ancestor && $0 < Int(page.nodes[ancestor].end) } ?? false }

    // MARK: The container

    private func chooseRoots() -> [Int] {
        var best = -1
        var bestWeight: Float = 0
        for i in page.nodes.indices where !isExcluded[i] && page.nodes[i].tag.isBlock {
            // The deepest of equals: a wrapper adds nothing.
            let weight = subtreeWeight(i)
            if weight > 0, best < 0 || weight > bestWeight || (weight == bestWeight && page.nodes[i].end <= page.nodes[best].end) {
                (best, bestWeight) = (i, weight)
            }
        }
        guard best >= 0 else { return [] }
        // A paragraph or a list is no container.
        while let parent = parent(best), Self.isPart(page.nodes[best].tag) { best = parent }
        // What calls itself the article's body within it, if it holds enough of the text.
        var body = -1
        for i in best..<Int(page.nodes[best].end) where !isExcluded[i] && layout.hints[i].contains(.body) && page.nodes[i].tag.isBlock {
            if good(i) * 10 >= good(best) * 4, body < 0 || good(i) * 10 >= good(body) * 9 { body = i }
        }
        var root = body >= 0 ? body : best
        // Several articles on one page: the one under the title.
        if let title, contains(title, root), let article = enclosingArticle(title), contains(article, root),
            good(article) >= 300 || good(article) * 2 >= good(root), good(article) * 5 >= good(root)
        {
            root = article
        }
        if let stated = statedBody(), !contains(root, stated), !contains(stated, root) || good(stated) * 4 >= good(root) { root = stated }
        return leads(root) + [root] + continuations(of: root, in: best)
    }

    /// The element that says `itemprop="articleBody"`, where there is one alone and it is no mere teaser.
    private func statedBody() -> Int? {
        var found: Int?
        for i in page.nodes.indices where layout.hints[i].contains(.body) && !isExcluded[i] && page.nodes[i].tag != .text {
            guard page.text(of: .itemProp, at: i)?.lowercased() == "articlebody", good(i) >= 200 else { continue }
            if found != nil { return nil }
            found = i
        }
        return found
    }

    /// Some pages cut the article's body in several of the same name, with advertisements between.
    private func continuations(of root: Int, in best: Int) -> [Int] {
        guard layout.hints[root].contains(.body), contains(root, best), let name = page.value(of: .class, at: root) else { return [] }
        var out: [Int] = [], end = Int(page.nodes[root].end)
        for i in end..<max(end, Int(page.nodes[best].end)) where i >= end && !isExcluded[i] && layout.hints[i].contains(.body) {
            guard page.nodes[i].tag == page.nodes[root].tag, good(i) * 10 >= good(root), page.value(of: .class, at: i) == name else { continue }
            out.append(i)
            end = Int(page.nodes[i].end)
        }
        return out
    }

    private func enclosingArticle(_ node: Int) -> Int? {
        var i = Int(page.nodes[node].parent)
        while i >= 0 {
            if page.nodes[i].tag == .article { return i }
            i = Int(page.nodes[i].parent)
        }
        return nil
    }

    private func parent(_ i: Int) -> Int? { page.nodes[i].parent >= 0 ? Int(page.nodes[i].parent) : nil }

    private static func isPart(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .p, .li, .ul, .ol, .dl, .dd, .dt, .tr, .tbody, .blockquote, .pre, .h1, .h2, .h3, .h4, .h5, .h6, .thead, .tfoot: true
        default: false
        }
    }

    /// The paragraphs that lead into the article and stand above its body: a standfirst, often in an element of its own beside the title.
    private func leads(_ root: Int) -> [Int] {
        var scope = root, level = 0
        while let parent = parent(scope), level < 14, page.nodes[scope].tag != .body {
            if contains(title, scope) || (scope != root && page.nodes[scope].tag == .article && title == nil) { break }
            scope = parent
            level += 1
        }
        guard scope != root else { return [] }
        var out: [Int] = []
        var i = scope, total = 0
        while i < root {
            let node = page.nodes[i]
            if contains(root, i) {
                i += 1
                continue
            }
            let hints = layout.hints[i]
            let isLead = hints.contains(.lead) || page.text(of: .itemProp, at: i)?.lowercased() == "description"
            if node.tag == .figure || hints.contains(.caption)
                || (isExcluded[i] && !(isLead && hints.isDisjoint(with: [.share, .promotion, .hidden, .comment]) && !layout.isHidden[i]))
            {
                i = Int(node.end)
                continue
            }
            if node.tag.isBlock, !contains(title, i) {
                let text = layout.text(page, i)
                let isParagraph =
                    node.tag == .p && layout.ownText[i] >= 80 && hints.isDisjoint(with: .navigation) || (node.tag == .h2 && layout.ownText[i] >= 90)
                if isLead ? text >= 40 && text < 1500 : isParagraph, layout.linkText(page, i) * 4 < text, total < 2000 {
                    out.append(i)
                    total += text
                    i = Int(node.end)
                    continue
                }
            }
            i += 1
        }
        return out
    }

    // MARK: Output

    private struct Line {
        var text: [UInt8]
        var block: Int
    }

    /// Writes the blocks of the roots, one a line, without those that are mostly links, and without what follows the article in the same element.
    private func emit(_ result: inout Result) {
        var lines: [Line] = []
        for root in result.roots { collect(root, &lines, &result.links) }
        trim(&lines)
        let total = lines.reduce(0) { $0 + $1.text.count }
        var before = 0
        for (index, line) in lines.enumerated() {
            before += line.text.count
            if line.text.count < 80, BoilerplateWords.standard.opensTail(line.text) {
                // A heading over links to other articles: nothing of the article follows, if little does.
                if (total - before) * 4 < total, index > 0 { break }
                continue
            }
            if line.text.count < 160, BoilerplateWords.standard.isCredit(line.text) { continue }
            if index + 3 >= lines.count, index > 2, line.text.count < 400, BoilerplateWords.standard.addressesReader(line.text) { continue }
            if !result.text.isEmpty { result.text.append(10) }
            result.text.append(contentsOf: line.text)
        }
    }

    /// Scraps before the first and after the last running line are labels of the page: a section's name, a date, a button.
    private func trim(_ lines: inout [Line]) {
        guard let first = lines.firstIndex(where: { $0.text.count >= 80 }), let last = lines.lastIndex(where: { $0.text.count >= 80 }),
            lines.reduce(0, { $0 + $1.text.count }) > 600
        else { return }
        var tail = lines.count
        while tail > last + 1, lines[tail - 1].text.count < 60, !Self.isSentence(lines[tail - 1].text), page.nodes[max(lines[tail - 1].block, 0)].tag != .li {
            tail -= 1
        }
        lines.removeSubrange(tail...)
        var head = 0
        while head < first, lines[head].text.count < 60, !Self.isSentence(lines[head].text), !page.nodes[max(lines[head].block, 0)].tag.isHeading { head += 1 }
        lines.removeSubrange(..<head)
    }

    private static func isSentence(_ line: [UInt8]) -> Bool {
        guard let last = line.last else { return false }
        // A full stop, an exclamation or question mark, a closing quote or bracket.
        return [33, 34, 41, 46, 63].contains(last) || last == 0x9D || last == 0xBB || last == 0x9C || last == 0x82
    }

    private func collect(_ root: Int, _ lines: inout [Line], _ links: inout [String]) {
        let bytes = page.source.span
        var line: [UInt8] = []
        var lineBlock = root
        func flush() {
            guard !line.isEmpty else { return }
            let folded = HTMLText.folded(line)
            line.removeAll(keepingCapacity: true)
            if !folded.isEmpty, keeps(lineBlock) { lines.append(Line(text: folded, block: lineBlock)) }
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
            if i != root, isExcluded[i] || i == title {
                if node.tag.isBlock { flush() }
                i = Int(node.end)
                continue
            }
            if node.tag == .text {
                HTMLCharacterData.append(bytes, Int(node.first)..<Int(node.last), model: node.model, to: &line)
                lineBlock = Int(layout.block[i])
            } else if node.tag == .br {
                line.append(32)
            } else if node.tag.isBlock {
                flush()
                ends.append(Int(node.end))
            } else if node.tag == .a, links.count < 200, let href = page.text(of: .href, at: i), href.hasPrefix("http") {
                links.append(href)
            }
            i += 1
        }
        flush()
    }

    private func keeps(_ block: Int) -> Bool {
        guard block >= 0, !keepsLinks else { return true }
        let text = layout.ownText[block], links = layout.ownLinkText[block]
        guard links * 10 > text * 7, text < 200 else { return true }
        // A heading that is a link to itself, or one linked item of a list that is not all links.
        if page.nodes[block].tag.isHeading { return page.nodes[block].tag != .h1 && subtreeIsRunning(block) }
        return page.nodes[block].tag == .li && subtreeIsRunning(block)
    }

    /// Does the parent of `block` hold running text too?
    private func subtreeIsRunning(_ block: Int) -> Bool {
        guard let parent = parent(block) else { return false }
        return layout.linkDensity(page, parent) < 0.5
    }
}
