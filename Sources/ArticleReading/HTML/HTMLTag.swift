import ByteText

/// The elements of which something is known; every other name is `other`.
enum HTMLTag: UInt8, CaseIterable, Sendable {
    /// Character data: a node of its own in the flat tree.
    case text
    case other
    case a, abbr, address, amp, area, article, aside, audio
    case b, base, bdi, big, blockquote, body, br, button
    case canvas, caption, center, cite, code, col, colgroup
    case data, dd, del, details, dialog, div, dl, dt
    case em, embed
    case fieldset, figcaption, figure, font, footer, form, frame, frameset
    case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html
    case i, iframe, img, input, ins
    case kbd
    case label, legend, li, link
    case main, map, mark, math, menu, meta
    case nav, nobr, noembed, noframes, noscript
    case object, ol, optgroup, option, output
    case p, param, picture, plaintext, pre, progress
    case q
    case rp, rt, ruby
    case s, samp, script, search, section, select, small, source, span, strike, strong, style, sub, summary, sup, svg
    case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt
    case u, ul
    case `var`, video, wbr, xmp

    /// No content, no end tag.
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr: true
        default: false
        }
    }

    /// In the state of the tokenizer that follows its start tag.
    var content: HTMLTokenizer.ContentModel {
        switch self {
        case .title, .textarea: .rcdata
        case .style, .xmp, .iframe, .noembed, .noframes: .rawtext
        case .script: .scriptData
        case .plaintext: .plaintext
        default: .data
        }
    }

    /// Breaks the line before and after it.
    var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .div, .dl, .dt, .fieldset, .figcaption, .figure,
            .footer, .form, .h1, .h2,
            .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .legend, .li, .main, .menu, .nav, .ol, .optgroup, .option, .p, .pre, .search, .section,
            .summary, .table,
            .tbody, .td, .tfoot, .th, .thead, .title, .tr, .ul:
            true
        default: false
        }
    }

    /// A start tag of these ends an open paragraph.
    var closesParagraph: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .center, .details, .dialog, .div, .dl, .dd, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1,
            .h2, .h3, .h4, .h5, .h6,
            .header, .hgroup, .hr, .li, .main, .menu, .nav, .ol, .p, .plaintext, .pre, .search, .section, .summary, .table, .ul, .xmp:
            true
        default: false
        }
    }

    /// Never part of what a reader sees.
    var isInvisible: Bool {
        switch self {
        case .script, .style, .template, .svg, .math, .head, .iframe, .noembed, .noframes, .object, .canvas, .audio, .video, .select, .textarea, .option,
            .optgroup, .map, .dialog:
            true
        default: false
        }
    }

    var isHeading: Bool { rawValue >= HTMLTag.h1.rawValue && rawValue <= HTMLTag.h6.rawValue }
}

/// Finds tags and the attributes that are kept by their names, whatever their case.
struct HTMLNames: Sendable {
    static let standard = HTMLNames()

    private var tags = [(key: UInt64, value: UInt8)](repeating: (0, 0), count: 512)
    private var attributes = [(key: UInt64, value: UInt8)](repeating: (0, 0), count: 128)

    private init() {
        for tag in HTMLTag.allCases where tag != .text && tag != .other { Self.insert(String(describing: tag), tag.rawValue, &tags) }
        for attribute in HTMLAttributeName.allCases { Self.insert(attribute.rawName, attribute.rawValue, &attributes) }
    }

    private static func insert(_ name: String, _ value: UInt8, _ table: inout [(key: UInt64, value: UInt8)]) {
        let bytes = Array(name.utf8)
        let key = Self.key(bytes.span, 0..<bytes.count)
        var slot = Self.slot(key, table.count)
        while table[slot].key != 0 { slot = (slot + 1) & (table.count - 1) }
        table[slot] = (key, value)
    }

    /// The name itself, up to eight bytes, folded to lower case; longer ones (at most 14 here) are folded over, which keeps the known ones apart.
    @inline(__always)
    private static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var key: UInt64 = 0
        for i in range { key = (key << 8 | key >> 56) ^ UInt64(bytes[i].asciiLowercased) }
        return range.count > 8 ? key ^ UInt64(range.count) << 59 : key
    }

    @inline(__always)
    private static func slot(_ key: UInt64, _ count: Int) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1) }

    @inline(__always)
    private static func find(_ bytes: Span<UInt8>, _ range: Range<Int>, _ table: [(key: UInt64, value: UInt8)]) -> UInt8? {
        guard range.count <= 16 else { return nil }
        let key = key(bytes, range)
        guard key != 0 else { return nil }
        var slot = slot(key, table.count)
        while table[slot].key != 0 {
            if table[slot].key == key { return table[slot].value }
            slot = (slot + 1) & (table.count - 1)
        }
        return nil
    }

    func tag(_ bytes: Span<UInt8>, _ range: Range<Int>) -> HTMLTag { Self.find(bytes, range, tags).flatMap(HTMLTag.init(rawValue:)) ?? .other }
    func attribute(_ bytes: Span<UInt8>, _ range: Range<Int>) -> HTMLAttributeName? {
        Self.find(bytes, range, attributes).flatMap(HTMLAttributeName.init(rawValue:))
    }
}

/// The attributes that the reader looks at; all others are left in the source.
enum HTMLAttributeName: UInt8, CaseIterable, Sendable {
    case alt, ariaHidden, charset, `class`, content, data, dateTime, dataDate, dataDateTime, dataTime, dataTimestamp, dir, hidden, href, httpEquiv, id, itemID,
        itemProp, itemScope
    case itemType, lang, name, property, pubdate, rel, role, src, style, testID, title, type, value, xmlLang

    var rawName: String {
        switch self {
        case .ariaHidden: "aria-hidden"
        case .dateTime: "datetime"
        case .dataDate: "data-date"
        case .dataDateTime: "data-datetime"
        case .dataTime: "data-time"
        case .dataTimestamp: "data-timestamp"
        case .httpEquiv: "http-equiv"
        case .itemID: "itemid"
        case .itemProp: "itemprop"
        case .itemScope: "itemscope"
        case .itemType: "itemtype"
        case .testID: "data-testid"
        case .xmlLang: "xml:lang"
        default: String(describing: self)
        }
    }
}
