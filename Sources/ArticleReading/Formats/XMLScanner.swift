import ByteText

/// Walks over XML without building anything: tags, text, CDATA. Forgiving; names are compared as written.
struct XMLScanner {
    enum Token {
        case start(String, isEmpty: Bool)
        case end(String)
        /// Character data, references not yet replaced.
        case text(Range<Int>)
        /// CDATA: to be taken as it stands.
        case literal(Range<Int>)
    }

    let bytes: [UInt8]
    private var position = 0
    /// Attributes of the tag last returned, as ranges of the source.
    private(set) var attributes: Range<Int> = 0..<0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        while position < bytes.count {
            if bytes[position] != 60 {
                let start = position
                position = bytes[position...].firstIndex(of: 60) ?? bytes.count
                return .text(start..<position)
            }
            if has("<!--") {
                position = (find("-->", from: position + 4) ?? bytes.count - 3) + 3
            } else if has("<![CDATA[") {
                let start = position + 9
                let end = find("]]>", from: start) ?? bytes.count
                position = min(end + 3, bytes.count)
                return .literal(min(start, end)..<end)
            } else if has("<?") || has("<!") {
                position = (bytes[position...].firstIndex(of: 62) ?? bytes.count - 1) + 1
            } else {
                return tag()
            }
        }
        return nil
    }

    private mutating func tag() -> Token? {
        let isEnd = position + 1 < bytes.count && bytes[position + 1] == 47
        var p = position + (isEnd ? 2 : 1)
        let nameStart = p
        while p < bytes.count, bytes[p] > 32, bytes[p] != 62, bytes[p] != 47 || p == nameStart { p += 1 }
        let name = String(decoding: bytes[min(nameStart, p)..<p], as: UTF8.self)
        let attributeStart = p
        var quote: UInt8 = 0
        while p < bytes.count {
            if quote != 0 { if bytes[p] == quote { quote = 0 } } else if bytes[p] == 34 || bytes[p] == 39 { quote = bytes[p] } else if bytes[p] == 62 { break }
            p += 1
        }
        attributes = min(attributeStart, p)..<p
        let isEmpty = p > position && p - 1 < bytes.count && bytes[p - 1] == 47
        position = min(p + 1, bytes.count)
        return isEnd ? .end(name) : .start(name, isEmpty: isEmpty)
    }

    /// The value of an attribute of the tag last returned.
    func attribute(_ name: String) -> String? {
        var p = attributes.lowerBound
        while p < attributes.upperBound {
            while p < attributes.upperBound, bytes[p].isASCIISpace || bytes[p] == 47 { p += 1 }
            let start = p
            while p < attributes.upperBound, bytes[p] != 61, !bytes[p].isASCIISpace { p += 1 }
            let key = bytes[start..<p]
            while p < attributes.upperBound, bytes[p].isASCIISpace || bytes[p] == 61 { p += 1 }
            guard p < attributes.upperBound else { return nil }
            var value = p..<p
            if bytes[p] == 34 || bytes[p] == 39 {
                let end = bytes[p + 1..<max(p + 1, attributes.upperBound)].firstIndex(of: bytes[p]) ?? attributes.upperBound
                value = min(p + 1, end)..<end
                p = end + 1
            } else {
                let first = p
                while p < attributes.upperBound, !bytes[p].isASCIISpace { p += 1 }
                value = first..<p
            }
            if key.elementsEqual(name.utf8) { return String(decoding: HTMLCharacterData.attribute(bytes.span, value), as: UTF8.self) }
        }
        return nil
    }

    /// Appends character data with its references replaced. XML's five are among HTML's names, and feeds use the others too.
    func appendText(_ range: Range<Int>, to out: inout [UInt8]) { HTMLCharacterData.append(bytes.span, range, model: .rcdata, to: &out) }

    private func has(_ word: String) -> Bool { bytes[position...].starts(with: word.utf8) }

    private func find(_ word: String, from start: Int) -> Int? {
        let pattern = Array(word.utf8)
        var p = start
        while p + pattern.count <= bytes.count {
            if bytes[p] == pattern[0], bytes[p..<p + pattern.count].elementsEqual(pattern) { return p }
            p += 1
        }
        return nil
    }

    /// The text of the first element called `name`.
    static func text(of name: String, in bytes: [UInt8]) -> String? {
        var scanner = XMLScanner(bytes)
        var out: [UInt8]?
        while let token = scanner.next() {
            switch token {
            case .start(let tag, let isEmpty) where tag == name && !isEmpty: out = []
            case .end(let tag) where tag == name: return out.flatMap { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
            case .text(let range):
                if var text = out {
                    scanner.appendText(range, to: &text)
                    out = text
                }
            case .literal(let range): if out != nil { out? += bytes[range] }
            default: break
            }
        }
        return nil
    }
}
