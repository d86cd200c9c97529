import ByteText

/// What one pass over the tree finds out about each element: what its names hint at, whether it is seen, and how much text and link text is in it.
struct PageLayout: Sendable {
    private(set) var hints: [HTMLHints]
    /// In an invisible or hidden subtree.
    private(set) var isHidden: [Bool]
    /// Visible text before node `i`, in characters, white space runs as one; and the part of it inside links. Differences give subtrees.
    private var textBefore: [Int32]
    private var linkTextBefore: [Int32]
    /// Text directly in a block, not in a block within it; and the part of it inside links.
    private(set) var ownText: [Int32]
    private(set) var ownLinkText: [Int32]
    /// The nearest block around each node (itself, for a block).
    private(set) var block: [Int32]

    init(_ page: HTMLDocument) {
        let bytes = page.source.span
        let count = page.nodes.count
        // Filled as locals: an array that is a property is checked for its owner at each store.
        var hints = [HTMLHints](repeating: [], count: count)
        var isHidden = [Bool](repeating: false, count: count)
        var textBefore = [Int32](repeating: 0, count: count + 1)
        var linkTextBefore = [Int32](repeating: 0, count: count + 1)
        var ownText = [Int32](repeating: 0, count: count)
        var ownLinkText = [Int32](repeating: 0, count: count)
        var block = [Int32](repeating: -1, count: count)
        let finder = HTMLHintFinder.standard
        var text: Int32 = 0, linkText: Int32 = 0
        var linkEnd = 0, hiddenEnd = 0
        for i in page.nodes.indices {
            let node = page.nodes[i]
            textBefore[i] = text
            linkTextBefore[i] = linkText
            let parent = Int(node.parent)
            block[i] = parent >= 0 ? block[parent] : -1
            if node.tag == .text {
                isHidden[i] = i < hiddenEnd
                guard i >= hiddenEnd else { continue }
                let length = Self.length(bytes, Int(node.first)..<Int(node.last))
                guard length > 0 else { continue }
                text += length
                if i < linkEnd { linkText += length }
                if block[i] >= 0 {
                    ownText[Int(block[i])] += length
                    if i < linkEnd { ownLinkText[Int(block[i])] += length }
                }
                continue
            }
            if node.tag.isBlock { block[i] = Int32(i) }
            if node.tag == .a, node.end > linkEnd { linkEnd = Int(node.end) }
            var found: HTMLHints = []
            var isConcealed = node.tag.isInvisible
            for k in node.first..<node.last {
                let attribute = page.attributes[Int(k)]
                let range = Int(attribute.start)..<Int(attribute.end)
                switch attribute.name {
                case .class, .id, .itemProp, .testID, .role:
                    found.formUnion(finder.hints(bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + 400)))
                case .hidden: isConcealed = true
                case .style: if Self.hides(bytes, range) { isConcealed = true }
                default: break
                }
            }
            hints[i] = found
            if i < hiddenEnd {
                isHidden[i] = true
            } else if isConcealed, node.tag != .body, node.tag != .html {
                isHidden[i] = true
                hiddenEnd = Int(node.end)
            }
        }
        textBefore[count] = text
        linkTextBefore[count] = linkText
        (self.textBefore, self.linkTextBefore, self.ownText, self.ownLinkText) = (textBefore, linkTextBefore, ownText, ownLinkText)
        (self.block, self.isHidden, self.hints) = (block, isHidden, hints)
    }

    /// Visible characters in the subtree of `node`.
    func text(_ page: HTMLDocument, _ node: Int) -> Int { Int(textBefore[Int(page.nodes[node].end)] - textBefore[node]) }
    func linkText(_ page: HTMLDocument, _ node: Int) -> Int { Int(linkTextBefore[Int(page.nodes[node].end)] - linkTextBefore[node]) }
    func linkDensity(_ page: HTMLDocument, _ node: Int) -> Double {
        let all = text(page, node)
        return all == 0 ? 0 : Double(linkText(page, node)) / Double(all)
    }
    /// Visible characters before `node`.
    func shown(upTo node: Int) -> Int { Int(textBefore[min(node, textBefore.count - 1)]) }
    var totalText: Int { Int(textBefore.last ?? 0) }

    /// Characters, not bytes; runs of white space count as one, and nothing where there is only white space. A character reference counts as it is written.
    private static func length(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int32 {
        var count: Int32 = 0, pending: Int32 = 0
        for i in range {
            let byte = bytes[i]
            if byte <= 32 {
                pending = 1
            } else if byte & 0xC0 != 0x80 {
                count += 1 + (count > 0 ? pending : 0)
                pending = 0
            }
        }
        return count
    }

    /// `display:none` or `visibility:hidden`, spaces or not.
    private static func hides(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = bytes[i] | 32
            if byte == 100 || byte == 118 {
                let isDisplay = byte == 100
                if HTMLTokenizer.matches(bytes, at: i, isDisplay ? "display" : "visibility") {
                    var j = i + (isDisplay ? 7 : 10)
                    while j < range.upperBound, bytes[j] == 58 || bytes[j].isHTMLSpace { j += 1 }
                    if HTMLTokenizer.matches(bytes, at: j, isDisplay ? "none" : "hidden") { return true }
                }
            }
            i += 1
        }
        return false
    }
}
