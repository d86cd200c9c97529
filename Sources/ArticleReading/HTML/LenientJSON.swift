import ByteText

/// JSON as pages carry it: read into a flat tree, in document order, and read on where it is broken (raw line ends and quotes in strings, trailing
/// commas, missing closing brackets, comment marks around the whole). Iterative; depth does not matter.
struct LenientJSON: Sendable {
    enum Kind: UInt8, Sendable { case object, array, string, scalar }

    struct Node: Sendable {
        var kind: Kind
        var parent: Int32
        /// The index after its last descendant.
        var end: Int32
        /// The key under which it stands in an object; empty in an array.
        var key: Range<Int32>
        /// Strings: between the quotes. Scalars: as written.
        var value: Range<Int32>
    }

    let bytes: [UInt8]
    private(set) var nodes: [Node] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        parse(bytes.span)
    }

    private mutating func parse(_ bytes: Span<UInt8>) {
        var open: [Int32] = []
        var key: Range<Int32> = 0..<0
        var i = 0
        while i < bytes.count, bytes[i] != 123, bytes[i] != 91 { i += 1 }
        func skipSpaces() { while i < bytes.count, bytes[i].isASCIISpace { i += 1 } }
        func add(_ kind: Kind, _ value: Range<Int32>) {
            nodes.append(Node(kind: kind, parent: open.last ?? -1, end: Int32(nodes.count + 1), key: key, value: value))
            key = 0..<0
        }
        while i < bytes.count {
            switch bytes[i] {
            case 123, 91:
                add(bytes[i] == 123 ? .object : .array, 0..<0)
                open.append(Int32(nodes.count - 1))
                i += 1
            case 125, 93:
                if let last = open.popLast() { nodes[Int(last)].end = Int32(nodes.count) }
                key = 0..<0
                i += 1
            case 34:
                let start = i + 1
                i = Self.stringEnd(bytes, from: start)
                let range = Int32(start)..<Int32(min(i, bytes.count))
                i = min(i + 1, bytes.count)
                skipSpaces()
                if i < bytes.count, bytes[i] == 58, key.isEmpty, let last = open.last, nodes[Int(last)].kind == .object {
                    key = range
                    i += 1
                } else {
                    add(.string, range)
                }
            case 44, 58:
                if bytes[i] == 44 { key = 0..<0 }
                i += 1
            case let byte where byte.isASCIISpace:
                i += 1
            default:
                let start = i
                while i < bytes.count, !bytes[i].isASCIISpace, bytes[i] != 44, bytes[i] != 125, bytes[i] != 93, bytes[i] != 34, bytes[i] != 123, bytes[i] != 91
                { i += 1 }
                if !open.isEmpty { add(.scalar, Int32(start)..<Int32(i)) }
            }
        }
        while let last = open.popLast() { nodes[Int(last)].end = Int32(nodes.count) }
    }

    /// The closing quote: one that is not escaped and stands before what may follow a string. Quotes that nobody escaped are thus part of the string.
    private static func stringEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var i = start
        // Looking past white space is bounded, so that a file of quotes and spaces stays linear.
        while i < bytes.count {
            if bytes[i] == 92 {
                i += 2
                continue
            }
            if bytes[i] == 34 {
                var after = i + 1
                while after < bytes.count, after - i < 64, bytes[after].isASCIISpace { after += 1 }
                if after >= bytes.count || bytes[after] == 44 || bytes[after] == 125 || bytes[after] == 93 || bytes[after] == 58 || bytes[after].isASCIISpace {
                    return i
                }
            }
            i += 1
        }
        return bytes.count
    }

    /// Indices of the members or elements of `node`.
    func children(_ node: Int) -> [Int] {
        var out: [Int] = []
        var i = node + 1
        while i < Int(nodes[node].end) {
            out.append(i)
            i = Int(nodes[i].end)
        }
        return out
    }

    func hasKey(_ node: Int, _ name: String) -> Bool {
        let key = nodes[node].key
        guard key.count == name.utf8.count else { return false }
        var i = Int(key.lowerBound)
        for byte in name.utf8 {
            if bytes[i] != byte { return false }
            i += 1
        }
        return true
    }

    func member(_ node: Int, _ name: String) -> Int? {
        guard nodes[node].kind == .object else { return nil }
        var i = node + 1
        while i < Int(nodes[node].end) {
            if hasKey(i, name) { return i }
            i = Int(nodes[i].end)
        }
        return nil
    }

    /// The text of a string or a number; the first such element of an array.
    func string(_ node: Int) -> [UInt8]? {
        switch nodes[node].kind {
        case .string: return unescaped(nodes[node].value)
        case .scalar:
            let text = Array(bytes[Int(nodes[node].value.lowerBound)..<Int(nodes[node].value.upperBound)])
            return text == Array("null".utf8) ? nil : text
        case .array:
            for child in children(node).prefix(4) where nodes[child].kind == .string { return unescaped(nodes[child].value) }
            return nil
        case .object: return nil
        }
    }

    func string(_ node: Int, _ name: String) -> [UInt8]? { member(node, name).flatMap { string($0) } }

    private func unescaped(_ range: Range<Int32>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var i = Int(range.lowerBound), lead: UInt32?
        let end = Int(range.upperBound)
        while i < end {
            let byte = bytes[i]
            guard byte == 92, i + 1 < end else {
                out.append(byte)
                i += 1
                continue
            }
            let escape = bytes[i + 1]
            i += 2
            switch escape {
            case 110, 114, 116: out.append(escape == 116 ? 9 : 10)
            case 98, 102: break
            case 117:
                var code: UInt32 = 0, digits = 0
                while digits < 4, i < end, let digit = Self.hexadecimal(bytes[i]) {
                    code = code << 4 | UInt32(digit)
                    digits += 1
                    i += 1
                }
                if (0xD800...0xDBFF).contains(code) {
                    lead = code
                    continue
                }
                if let high = lead, (0xDC00...0xDFFF).contains(code) { code = 0x10000 + (high - 0xD800) << 10 + (code - 0xDC00) }
                lead = nil
                if !(0xD800...0xDFFF).contains(code) { HTMLCharacterData.appendScalar(code, to: &out) }
            default: out.append(escape)
            }
        }
        return out
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
