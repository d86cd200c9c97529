import ByteText

/// The encoding of a page: told by a byte order mark, by the transport, by the page's own `meta`, or seen in the bytes.
enum HTMLEncoding {
    case utf8, utf16LittleEndian, utf16BigEndian
    case singleByte(SingleByteEncoding)
    /// Named, and none of those that are read here (Shift_JIS, GBK, …): its ASCII is kept.
    case unsupported(String)

    /// What was done, for the article's notes; empty where the page says UTF-8 and is.
    struct Decoded {
        var bytes: [UInt8]
        var name: String
        var note: String?
    }

    /// The page as valid UTF-8. `charset` is the transport's (a mail part's `Content-Type`), which outranks the page's own.
    static func decode(_ bytes: [UInt8], charset: String? = nil) -> Decoded {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(Array(bytes.dropFirst(3)), name: "utf-8") }
        if bytes.starts(with: [0xFF, 0xFE]) { return Decoded(bytes: utf16(bytes.dropFirst(2), bigEndian: false), name: "utf-16le") }
        if bytes.starts(with: [0xFE, 0xFF]) { return Decoded(bytes: utf16(bytes.dropFirst(2), bigEndian: true), name: "utf-16be") }
        if let bigEndian = looksLikeUTF16(bytes) { return Decoded(bytes: utf16(bytes[...], bigEndian: bigEndian), name: bigEndian ? "utf-16be" : "utf-16le") }
        if isValidUTF8(bytes) { return Decoded(bytes: bytes, name: "utf-8") }
        let declared = charset.flatMap { HTMLEncoding(label: Array($0.utf8)) } ?? prescan(bytes)
        switch declared {
        case .singleByte(let encoding): return Decoded(bytes: encoding.decode(bytes), name: encoding.name)
        case .unsupported(let name):
            var decoded = repaired(bytes, name: name)
            decoded.note = "The page is in \(name), which is not read; letters outside ASCII are lost."
            return decoded
        case .utf8, .utf16LittleEndian, .utf16BigEndian, nil:
            // Mostly UTF-8 with some broken sequences (cut-off comments, pasted advertisements) stays UTF-8; else the web's old default.
            if let encoding = SingleByteEncoding.windows1252, !isMostlyUTF8(bytes) { return Decoded(bytes: encoding.decode(bytes), name: encoding.name) }
            return repaired(bytes, name: "utf-8")
        }
    }

    /// By its label in the Encoding Standard; nil for a word that names none.
    init?(label: [UInt8]) {
        let name = String(decoding: label.filter { !$0.isASCIISpace }.map(\.asciiLowercased), as: UTF8.self)
        switch name {
        case "": return nil
        case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8": self = .utf8
        case "utf-16", "utf-16le", "utf16", "csunicode", "iso-10646-ucs-2", "ucs-2", "unicode", "unicodefeff": self = .utf16LittleEndian
        case "utf-16be", "unicodefffe": self = .utf16BigEndian
        case "gbk", "gb2312", "gb18030", "big5", "big5-hkscs", "euc-jp", "iso-2022-jp", "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "euc-kr",
            "ks_c_5601-1987":
            self = .unsupported(name)
        default:
            guard let encoding = SingleByteEncoding(label: label) else { return nil }
            self = .singleByte(encoding)
        }
    }

    var name: String {
        switch self {
        case .utf8: "utf-8"
        case .utf16LittleEndian: "utf-16le"
        case .utf16BigEndian: "utf-16be"
        case .singleByte(let encoding): encoding.name
        case .unsupported(let name): name
        }
    }

    /// The prescan of the Living Standard (section 13.2.3.2), over the first 64 KB rather than the first 1,024 bytes: saved pages put much before their `meta`.
    static func prescan(_ bytes: [UInt8], limit: Int = 65_536) -> HTMLEncoding? {
        let head = Array(bytes.prefix(limit))
        let span = head.span
        var tokenizer = HTMLTokenizer()
        while true {
            let kind = tokenizer.next(span)
            if kind == .end { return nil }
            guard kind == .startTag, HTMLTokenizer.equals(span, tokenizer.name, "meta") else { continue }
            var charset: [UInt8]?, content: [UInt8]?, isContentType = false
            for attribute in tokenizer.attributes {
                let value = HTMLCharacterData.attribute(span, attribute.value)
                if HTMLTokenizer.equals(span, attribute.name, "charset") {
                    charset = charset ?? value
                } else if HTMLTokenizer.equals(span, attribute.name, "content") {
                    content = content ?? charsetParameter(value)
                } else if HTMLTokenizer.equals(span, attribute.name, "http-equiv"), value.map(\.asciiLowercased) == Array("content-type".utf8) {
                    isContentType = true
                }
            }
            if let label = charset ?? (isContentType ? content : nil), let encoding = HTMLEncoding(label: label) {
                switch encoding {
                // A page that can be read so far is not UTF-16, whatever it says.
                case .utf16LittleEndian, .utf16BigEndian: return .utf8
                default: return encoding
                }
            }
        }
    }

    /// "Extracting a character encoding from a meta element": what follows `charset=`, quoted or not.
    static func charsetParameter(_ value: [UInt8]) -> [UInt8]? {
        let word = Array("charset".utf8)
        var i = 0
        while i + word.count <= value.count {
            guard word.indices.allSatisfy({ value[i + $0].asciiLowercased == word[$0] }) else {
                i += 1
                continue
            }
            i += word.count
            while i < value.count, value[i].isHTMLSpace { i += 1 }
            guard i < value.count, value[i] == 61 else { continue }
            i += 1
            while i < value.count, value[i].isHTMLSpace { i += 1 }
            guard i < value.count else { return nil }
            if value[i] == 34 || value[i] == 39 {
                guard let end = value[(i + 1)...].firstIndex(of: value[i]) else { return nil }
                return Array(value[(i + 1)..<end])
            }
            return Array(value[i...].prefix { !$0.isHTMLSpace && $0 != 59 })
        }
        return nil
    }
}

extension HTMLEncoding {
    /// Half of a page in ASCII letters would be NUL in UTF-16: true for big-endian.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        guard bytes.count >= 8 else { return nil }
        let head = bytes.prefix(64)
        if stride(from: 0, to: head.count & ~1, by: 2).allSatisfy({ head[$0] == 0 && head[$0 + 1] != 0 }) { return true }
        if stride(from: 0, to: head.count & ~1, by: 2).allSatisfy({ head[$0] != 0 && head[$0 + 1] == 0 }) { return false }
        return nil
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var lead: UInt32?
        var i = bytes.startIndex
        while i + 1 < bytes.endIndex {
            let unit = bigEndian ? UInt32(bytes[i]) << 8 | UInt32(bytes[i + 1]) : UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i])
            i += 2
            if let high = lead {
                lead = nil
                if (0xDC00...0xDFFF).contains(unit) {
                    HTMLCharacterData.appendScalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00), to: &out)
                    continue
                }
                HTMLCharacterData.appendScalar(0xFFFD, to: &out)
            }
            switch unit {
            case 0xD800...0xDBFF: lead = unit
            case 0xDC00...0xDFFF: HTMLCharacterData.appendScalar(0xFFFD, to: &out)
            default: HTMLCharacterData.appendScalar(unit, to: &out)
            }
        }
        if lead != nil { HTMLCharacterData.appendScalar(0xFFFD, to: &out) }
        return out
    }

    /// The length of the UTF-8 sequence at `i`, or 0 where the bytes there are none.
    @inline(__always)
    private static func sequence(_ bytes: Span<UInt8>, _ i: Int) -> Int {
        let first = bytes[i]
        func continues(_ k: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool { i + k < bytes.count && bytes[i + k] >= low && bytes[i + k] <= high }
        switch first {
        case 0..<0x80: return 1
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80, 0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80, 0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }

    static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
        do throws(UTF8.ValidationError) { _ = try UTF8Span(validating: bytes.span) } catch { return false }
        return true
    }

    private static func isMostlyUTF8(_ array: [UInt8]) -> Bool {
        let bytes = array.span
        var good = 0, bad = 0, i = 0
        while i < bytes.count {
            let length = sequence(bytes, i)
            if length > 1 { good += 1 } else if length == 0 { bad += 1 }
            i += max(length, 1)
        }
        return good > bad * 4
    }

    /// Each maximal broken sequence becomes one U+FFFD.
    private static func repaired(_ array: [UInt8], name: String) -> Decoded {
        guard !isValidUTF8(array) else { return Decoded(bytes: array, name: name) }
        return Decoded(bytes: Array(String(decoding: array, as: UTF8.self).utf8), name: name)
    }
}
