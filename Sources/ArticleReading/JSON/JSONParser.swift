import ByteText

/// The loop behind `JSONDocument`: one pass, its own stack.
struct JSONParser {
    let bytes: [UInt8]
    let lenient: Bool
    private var position = 0
    private var nodes: [JSONDocument.Node] = []

    /// Deeper than any article record or metadata block; a value that goes further is an attack or an accident.
    static let depthLimit = 512

    private enum Expectation { case value, valueOrEnd, keyOrEnd, key, colon, commaOrEnd, nothing }

    init(bytes: [UInt8], lenient: Bool) {
        self.bytes = bytes
        self.lenient = lenient
    }

    mutating func parse() throws(ReadingProblem) -> [JSONDocument.Node] {
        var open: [Int] = []
        var expectation = Expectation.value
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        while true {
            skipSpaces()
            guard position < bytes.count else {
                if expectation == .nothing { return nodes }
                throw bytes.isEmpty || nodes.isEmpty ? problem("nothing there") : problem("it ends in the middle of a value")
            }
            if expectation == .nothing {
                if lenient { return nodes }
                throw problem("text after the end of the value")
            }
            let byte = bytes[position]
            switch expectation {
            case .value, .valueOrEnd:
                if byte == 93, expectation == .valueOrEnd {
                    expectation = close(&open)
                } else if byte == 123 || byte == 91 {
                    guard open.count < Self.depthLimit else {
                        throw ReadingProblem(.tooDeep, "values nested deeper than \(Self.depthLimit)", byte: position)
                    }
                    open.append(nodes.count)
                    nodes.append(.init(kind: byte == 123 ? .object : .array, start: position, end: position, after: 0))
                    position += 1
                    expectation = byte == 123 ? .keyOrEnd : .valueOrEnd
                } else {
                    try scalar(byte)
                    expectation = open.isEmpty ? .nothing : .commaOrEnd
                }
            case .keyOrEnd, .key:
                if byte == 125, expectation == .keyOrEnd {
                    expectation = close(&open)
                } else {
                    guard byte == 34 else { throw problem("a key must be a string") }
                    try string()
                    expectation = .colon
                }
            case .colon:
                guard byte == 58 else { throw problem("a colon must follow a key") }
                position += 1
                expectation = .value
            case .commaOrEnd:
                let isObject = open.last.map { nodes[$0].kind == .object } ?? false
                if byte == 44 {
                    position += 1
                    expectation = isObject ? (lenient ? .keyOrEnd : .key) : (lenient ? .valueOrEnd : .value)
                } else if byte == (isObject ? 125 : 93) {
                    expectation = close(&open)
                } else {
                    throw problem("a comma or a closing bracket is missing")
                }
            case .nothing: return nodes
            }
        }
    }

    private mutating func close(_ open: inout [Int]) -> Expectation {
        position += 1
        if let index = open.popLast() {
            nodes[index].end = position
            nodes[index].after = nodes.count
        }
        return open.isEmpty ? .nothing : .commaOrEnd
    }

    private mutating func skipSpaces() {
        while position < bytes.count, bytes[position] == 32 || bytes[position] == 10 || bytes[position] == 13 || bytes[position] == 9 { position += 1 }
    }

    private func problem(_ what: String) -> ReadingProblem { ReadingProblem(.notJSON, "not JSON: \(what), at byte \(position)", byte: position) }

    private mutating func scalar(_ byte: UInt8) throws(ReadingProblem) {
        switch byte {
        case 34: try string()
        case 116: try literal("true", .yes)
        case 102: try literal("false", .no)
        case 110: try literal("null", .null)
        default: try number()
        }
    }

    private mutating func literal(_ word: String, _ kind: JSONDocument.Kind) throws(ReadingProblem) {
        let end = position + word.utf8.count
        guard end <= bytes.count, bytes[position..<end].elementsEqual(word.utf8) else { throw problem("no value begins like this") }
        nodes.append(.init(kind: kind, start: position, end: end, after: nodes.count + 1))
        position = end
    }

    private mutating func number() throws(ReadingProblem) {
        let start = position
        if current == 45 { position += 1 }
        let first = position
        guard digits() > 0 else {
            position = start
            throw problem("no value begins like this")
        }
        if bytes[first] == 48, position > first + 1, !lenient { throw problem("a number begins with 0") }
        if current == 46 {
            position += 1
            guard digits() > 0 else { throw problem("a number ends with its point") }
        }
        if current == 101 || current == 69 {
            position += 1
            if current == 43 || current == 45 { position += 1 }
            guard digits() > 0 else { throw problem("a number ends with its exponent") }
        }
        nodes.append(.init(kind: .number, start: start, end: position, after: nodes.count + 1))
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func digits() -> Int {
        let start = position
        while let byte = current, byte.isASCIIDigit { position += 1 }
        return position - start
    }

    private mutating func string() throws(ReadingProblem) {
        position += 1
        let start = position
        var escaped = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 34 {
                nodes.append(.init(kind: escaped ? .escapedString : .string, start: start, end: position, after: nodes.count + 1))
                position += 1
                return
            }
            if byte == 92 {
                escaped = true
                try escape()
            } else {
                if byte < 32, !lenient { throw problem("a control character inside a string") }
                position += 1
            }
        }
        throw problem("a string has no end")
    }

    /// Steps over one escape, and over both halves of a surrogate pair.
    private mutating func escape() throws(ReadingProblem) {
        guard position + 1 < bytes.count else { throw problem("a string has no end") }
        switch bytes[position + 1] {
        case 34, 92, 47, 98, 102, 110, 114, 116: position += 2
        case 117:
            guard let unit = Self.unit(bytes, position + 2) else { throw problem("\\u needs four hexadecimal digits") }
            if (0xD800...0xDFFF).contains(unit), !lenient {
                let low = position + 7 < bytes.count && bytes[position + 6] == 92 && bytes[position + 7] == 117 ? Self.unit(bytes, position + 8) : nil
                guard unit < 0xDC00, let low, (0xDC00...0xDFFF).contains(low) else {
                    throw ReadingProblem(.loneSurrogate, "half of a surrogate pair stands alone at byte \(position); such text has no UTF-8", byte: position)
                }
                position += 12
            } else {
                position += 6
            }
        default:
            guard lenient else { throw problem("no escape begins like this") }
            position += 2
        }
    }

    private static func unit(_ bytes: [UInt8], _ start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var unit: UInt32 = 0
        for byte in bytes[start..<start + 4] {
            switch byte {
            case 48...57: unit = unit << 4 | UInt32(byte - 48)
            case 65...70: unit = unit << 4 | UInt32(byte - 55)
            case 97...102: unit = unit << 4 | UInt32(byte - 87)
            default: return nil
            }
        }
        return unit
    }

    /// The UTF-8 of a string whose escapes `string()` has seen.
    static func unescape(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(end - start)
        var position = start
        while position < end {
            let byte = bytes[position]
            guard byte == 92, position + 1 < end else {
                out.append(byte)
                position += 1
                continue
            }
            position += 2
            switch bytes[position - 1] {
            case 98: out.append(8)
            case 102: out.append(12)
            case 110: out.append(10)
            case 114: out.append(13)
            case 116: out.append(9)
            case 117:
                guard var value = unit(bytes, position) else { continue }
                position += 4
                if (0xD800..<0xDC00).contains(value), position + 1 < end, bytes[position] == 92, bytes[position + 1] == 117,
                    let low = unit(bytes, position + 2), (0xDC00...0xDFFF).contains(low)
                {
                    value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                    position += 6
                }
                append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &out)
            case let other: out.append(other)
            }
        }
        return out
    }

    static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { out.append(unit) }
    }
}
