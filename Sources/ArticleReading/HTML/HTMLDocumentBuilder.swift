import ByteText

/// Makes the flat tree: a small part of the standard's tree construction, as much as main text and metadata need. Optional end tags are implied,
/// an end tag closes the nearest open element of its name within the same table cell, and one without a partner is passed over.
struct HTMLDocumentBuilder {
    /// Elements nested deeper than this become siblings at that depth, so that no page makes the reader deep.
    static let maximumDepth = 400

    /// How many nodes the tree of a page may have: real pages of a megabyte have some twenty thousand. What is nothing but tags would cost fifty times its bytes.
    static func maximumNodes(of bytes: Int) -> Int { max(100_000, bytes / 16) }

    private var document: HTMLDocument
    private var tokenizer = HTMLTokenizer()
    private var open: [Int32] = []
    private var openCount = [Int32](repeating: 0, count: 256)
    private var hasImpliedBody = false

    static func build(_ source: [UInt8]) -> HTMLDocument {
        var builder = HTMLDocumentBuilder(document: HTMLDocument(source: source))
        builder.run(source.span)
        return builder.document
    }

    private init(document: HTMLDocument) { self.document = document }

    private mutating func run(_ bytes: Span<UInt8>) {
        let names = HTMLNames.standard
        document.nodes.reserveCapacity(bytes.count / 48 + 16)
        document.attributes.reserveCapacity(bytes.count / 64 + 16)
        let limit = Self.maximumNodes(of: bytes.count)
        while true {
            if document.nodes.count >= limit {
                document.unreadFrom = tokenizer.position
                while let last = open.last { close(last) }
                return
            }
            switch tokenizer.next(bytes) {
            case .end:
                while let last = open.last { close(last) }
                return
            case .text: addText(bytes)
            case .startTag: addElement(bytes, names.tag(bytes, tokenizer.name), names)
            case .endTag: endElement(names.tag(bytes, tokenizer.name))
            case .comment:
                if document.saverComments.count < 8, isSaverComment(bytes, tokenizer.range) { document.saverComments.append(tokenizer.range) }
            case .doctype: break
            }
        }
    }

    private func isSaverComment(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while i < range.upperBound, bytes[i].isHTMLSpace { i += 1 }
        for word in ["saved from url", "page saved with singlefile", "file archived on", "mirrored from", "archived by"]
        where HTMLTokenizer.matches(bytes, at: i, word) { return true }
        return false
    }

    private var current: HTMLTag { open.last.map { document.nodes[Int($0)].tag } ?? .text }

    private mutating func addText(_ bytes: Span<UInt8>) {
        let range = tokenizer.range
        if open.isEmpty, range.contains(where: { bytes[$0] > 32 }) { openBody() }
        document.nodes.append(
            HTMLDocument.Node(
                tag: .text, model: tokenizer.textModel, parent: open.last ?? -1, end: Int32(document.nodes.count + 1), first: UInt32(range.lowerBound),
                last: UInt32(range.upperBound)))
    }

    /// What stands outside every element stands in a body that nobody wrote down; a page that begins after it ends it.
    private mutating func openBody() {
        hasImpliedBody = true
        open.append(Int32(document.nodes.count))
        openCount[Int(HTMLTag.body.rawValue)] += 1
        let none = UInt32(document.attributes.count)
        document.nodes.append(HTMLDocument.Node(tag: .body, parent: -1, end: Int32(document.nodes.count + 1), first: none, last: none))
    }

    private mutating func addElement(_ bytes: Span<UInt8>, _ tag: HTMLTag, _ names: HTMLNames) {
        switch tag {
        case .html, .head, .body, .frameset:
            if hasImpliedBody { while let last = open.last { close(last) } }
            hasImpliedBody = false
        case .title, .meta, .link, .base, .script, .style, .noscript, .template: break
        default: if open.isEmpty { openBody() }
        }
        implyEndTags(before: tag)
        let first = UInt32(document.attributes.count)
        var seen: UInt64 = 0
        for attribute in tokenizer.attributes {
            guard let name = names.attribute(bytes, attribute.name) else { continue }
            let bit = UInt64(1) << UInt64(name.rawValue)
            guard seen & bit == 0 else { continue }
            seen |= bit
            document.attributes.append(HTMLDocument.Attribute(name: name, start: UInt32(attribute.value.lowerBound), end: UInt32(attribute.value.upperBound)))
        }
        let index = Int32(document.nodes.count)
        document.nodes.append(HTMLDocument.Node(tag: tag, parent: open.last ?? -1, end: index + 1, first: first, last: UInt32(document.attributes.count)))
        let isForeign = openCount[Int(HTMLTag.svg.rawValue)] > 0 || openCount[Int(HTMLTag.math.rawValue)] > 0
        if tag.isVoid || (tokenizer.isSelfClosing && (isForeign || tag == .svg || tag == .math)) { return }
        if !isForeign, tag.content != .data {
            tokenizer.content = tag.content
            tokenizer.closingName = tokenizer.name.map { bytes[$0].asciiLowercased }
        }
        if open.count >= Self.maximumDepth, let last = open.last { close(last) }
        open.append(index)
        openCount[Int(tag.rawValue)] += 1
        if tag == .svg || tag == .math { tokenizer.allowsCDATA = true }
    }

    private mutating func close(_ index: Int32) {
        let tag = document.nodes[Int(index)].tag
        document.nodes[Int(index)].end = Int32(document.nodes.count)
        openCount[Int(tag.rawValue)] -= 1
        open.removeLast()
        if tag == .svg || tag == .math { tokenizer.allowsCDATA = openCount[Int(HTMLTag.svg.rawValue)] + openCount[Int(HTMLTag.math.rawValue)] > 0 }
    }

    /// Closes everything down to the nearest open `tag`, unless one of `barriers` stands in between.
    private mutating func popThrough(_ tag: HTMLTag, unless isBarrier: (HTMLTag) -> Bool) {
        guard openCount[Int(tag.rawValue)] > 0 else { return }
        var depth = open.count - 1
        while depth >= 0 {
            let here = document.nodes[Int(open[depth])].tag
            if here == tag { break }
            if isBarrier(here) { return }
            depth -= 1
        }
        while open.count > depth, let last = open.last { close(last) }
    }

    private static func isTableBarrier(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .td, .th, .caption, .table, .template, .html: true
        default: false
        }
    }

    private mutating func endElement(_ tag: HTMLTag) {
        switch tag {
        case .other:
            // Names that are not known are not told apart: only the innermost can be closed.
            if current == .other, let last = open.last { close(last) } else { popThrough(tag) { $0 != .other && ($0.isBlock || Self.isTableBarrier($0)) } }
        case .html, .body: break
        case .p, .br: popThrough(.p, unless: Self.isTableBarrier)
        case .table, .tr, .tbody, .thead, .tfoot: popThrough(tag) { $0 == .table && tag != .table }
        case .td, .th: popThrough(tag) { $0 == .table }
        case .h1, .h2, .h3, .h4, .h5, .h6:
            for heading in [HTMLTag.h1, .h2, .h3, .h4, .h5, .h6] where current == heading {
                if let last = open.last { close(last) }
                return
            }
            popThrough(tag, unless: Self.isTableBarrier)
        default:
            if tag.isBlock || tag == .head {
                popThrough(tag, unless: Self.isTableBarrier)
            } else {
                // A stray </a> or </span> must not close the blocks around it.
                popThrough(tag) { $0.isBlock }
            }
        }
    }

    private mutating func implyEndTags(before tag: HTMLTag) {
        switch tag {
        case .body: popThrough(.head) { _ in false }
        case .li: popThrough(.li) { [.ul, .ol, .menu].contains($0) || Self.isTableBarrier($0) }
        case .dt, .dd:
            popThrough(.dt) { $0 == .dl || $0 == .dd || Self.isTableBarrier($0) }
            popThrough(.dd) { $0 == .dl || Self.isTableBarrier($0) }
        case .option: popThrough(.option) { $0 == .select }
        case .optgroup:
            popThrough(.option) { $0 == .select }
            popThrough(.optgroup) { $0 == .select }
        case .td, .th:
            popThrough(.td) { $0 == .table || $0 == .tr }
            popThrough(.th) { $0 == .table || $0 == .tr }
        case .tr: popThrough(.tr) { $0 == .table }
        case .tbody, .thead, .tfoot:
            for section in [HTMLTag.tbody, .thead, .tfoot] { popThrough(section) { $0 == .table } }
        case .a: popThrough(.a) { $0.isBlock }
        default: break
        }
        if tag.closesParagraph { popThrough(.p) { Self.isTableBarrier($0) || $0 == .button || $0 == .object } }
        // Some pages leave their <head> open; what can't stand in it ends it.
        if openCount[Int(HTMLTag.head.rawValue)] > 0, tag.isBlock, tag != .title, tag != .head { popThrough(.head) { _ in false } }
    }
}
