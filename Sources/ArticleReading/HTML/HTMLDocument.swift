import ByteText

/// A page as a flat tree: nodes in document order, so that what an element holds is the run of nodes after it up to its `end`.
struct HTMLDocument: Sendable {
    struct Node: Sendable {
        var tag: HTMLTag
        /// How character data is to be decoded.
        var model: HTMLTokenizer.ContentModel = .data
        /// Index of the parent; -1 at the root.
        var parent: Int32
        /// The index after its last descendant.
        var end: Int32
        /// Text: bytes of the source. Element: its attributes.
        var first: UInt32
        var last: UInt32
    }

    struct Attribute: Sendable {
        var name: HTMLAttributeName
        var start: UInt32
        var end: UInt32
    }

    /// The source, valid UTF-8.
    let source: [UInt8]
    var nodes: [Node] = []
    var attributes: [Attribute] = []
    /// Comments in which programs that save pages say when and from where: "saved from url=…", "Page saved with SingleFile".
    var saverComments: [Range<Int>] = []
    /// Where reading stopped, since no page has so many nodes; nil: read to its end.
    var unreadFrom: Int?

    init(source: [UInt8]) { self.source = source }

    func value(of name: HTMLAttributeName, at node: Int) -> [UInt8]? {
        guard let range = range(of: name, at: node) else { return nil }
        return HTMLCharacterData.attribute(source.span, range)
    }

    func text(of name: HTMLAttributeName, at node: Int) -> String? { value(of: name, at: node).map { String(decoding: $0, as: UTF8.self) } }

    /// The value as it stands in the source, references not replaced.
    func range(of name: HTMLAttributeName, at node: Int) -> Range<Int>? {
        let entry = nodes[node]
        guard entry.tag != .text else { return nil }
        for i in entry.first..<entry.last where attributes[Int(i)].name == name { return Int(attributes[Int(i)].start)..<Int(attributes[Int(i)].end) }
        return nil
    }

    func has(_ name: HTMLAttributeName, at node: Int) -> Bool { range(of: name, at: node) != nil }

    /// What stands inside `node`, tags left out, runs of white space folded into one space, and one at each block or line break.
    func textContent(_ node: Int, limit: Int = 100_000) -> [UInt8] {
        var out: [UInt8] = []
        let span = source.span
        var i = node
        let end = nodes[node].tag == .text ? node + 1 : Int(nodes[node].end)
        while i < end, out.count < limit {
            let entry = nodes[i]
            if entry.tag == .text {
                // No more is decoded than is asked for, however long the text; a character is never cut.
                var last = min(Int(entry.last), Int(entry.first) + limit * 8)
                while last < Int(entry.last), last > Int(entry.first), source[last].isContinuation { last -= 1 }
                HTMLCharacterData.append(span, Int(entry.first)..<last, model: entry.model, to: &out)
            } else if i != node, entry.tag.isInvisible {
                i = Int(entry.end)
                continue
            } else if entry.tag.isBlock || entry.tag == .br {
                out.append(32)
            }
            i += 1
        }
        return HTMLText.folded(out)
    }
}

/// Small operations on decoded text.
enum HTMLText {
    /// White space, no-break spaces included, folded to single spaces; none at the ends. Zero-width marks and NUL are dropped.
    static func folded(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        appendFolded(bytes.span, to: &out, atStart: true)
        if out.last == 32 { out.removeLast() }
        return out
    }

    /// Appends with white space folded; a space at the very beginning is dropped where `atStart` or where `out` ends in white space.
    static func appendFolded(_ bytes: Span<UInt8>, to out: inout [UInt8], atStart: Bool) {
        var i = 0
        var pendingSpace = false
        var isStart = atStart || out.last == 32 || out.last == 10
        while i < bytes.count {
            let byte = bytes[i]
            if byte.isHTMLSpace || byte == 11 {
                pendingSpace = true
                i += 1
                continue
            }
            if byte == 0 {
                i += 1
                continue
            }
            if byte == 0xC2, i + 1 < bytes.count, bytes[i + 1] == 0xA0 {
                pendingSpace = true
                i += 2
                continue
            }
            if byte == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80,
                bytes[i + 2] <= 0x8F || bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9 || bytes[i + 2] == 0xAF
            {
                // U+2000…200A and 202F are spaces, 200B and the direction marks 200E/F nothing; 200C and 200D shape letters and stay.
                switch bytes[i + 2] {
                case 0x8B, 0x8E, 0x8F: break
                case 0x8C, 0x8D:
                    out.append(contentsOf: [0xE2, 0x80, bytes[i + 2]])
                default: pendingSpace = true
                }
                i += 3
                continue
            }
            if byte == 0xEF, i + 2 < bytes.count, bytes[i + 1] == 0xBB, bytes[i + 2] == 0xBF {
                i += 3
                continue
            }
            if pendingSpace {
                if !isStart { out.append(32) }
                pendingSpace = false
            }
            isStart = false
            out.append(byte)
            i += 1
        }
        if pendingSpace, !isStart { out.append(32) }
    }
}
