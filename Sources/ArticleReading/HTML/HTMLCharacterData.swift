import ByteText

/// Turns ranges of the source into the text that they stand for.
enum HTMLCharacterData {
    /// Appends the text of `range`: character references replaced, line ends made line feeds, NUL as the standard has it in that state.
    static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, model: HTMLTokenizer.ContentModel, to out: inout [UInt8]) {
        let hasReferences = model == .data || model == .rcdata
        let replacesNUL = model != .data && model != .cdata
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = bytes[i]
            if byte == 38, hasReferences {
                i = appendReference(bytes, i, range.upperBound, inAttribute: false, to: &out)
            } else {
                appendPlain(bytes, &i, range.upperBound, replacesNUL: replacesNUL, lowercased: false, to: &out)
            }
        }
    }

    static func appendAttribute(_ bytes: Span<UInt8>, _ range: Range<Int>, to out: inout [UInt8]) {
        var i = range.lowerBound
        while i < range.upperBound {
            if bytes[i] == 38 {
                i = appendReference(bytes, i, range.upperBound, inAttribute: true, to: &out)
            } else {
                appendPlain(bytes, &i, range.upperBound, replacesNUL: true, lowercased: false, to: &out)
            }
        }
    }

    /// Names of tags, attributes and document types, and comments (not lower-cased).
    static func appendLiteral(_ bytes: Span<UInt8>, _ range: Range<Int>, lowercased: Bool, to out: inout [UInt8]) {
        var i = range.lowerBound
        while i < range.upperBound { appendPlain(bytes, &i, range.upperBound, replacesNUL: true, lowercased: lowercased, to: &out) }
    }

    static func attribute(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        appendAttribute(bytes, range, to: &out)
        return out
    }

    @inline(__always)
    private static func appendPlain(_ bytes: Span<UInt8>, _ i: inout Int, _ end: Int, replacesNUL: Bool, lowercased: Bool, to out: inout [UInt8]) {
        let byte = bytes[i]
        i += 1
        switch byte {
        case 13:
            out.append(10)
            if i < end, bytes[i] == 10 { i += 1 }
        case 0 where replacesNUL: appendScalar(0xFFFD, to: &out)
        default: out.append(lowercased ? byte.asciiLowercased : byte)
        }
    }

    /// Reads the `&` at `start` and what belongs to it; answers the position after it.
    static func appendReference(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, inAttribute: Bool, to out: inout [UInt8]) -> Int {
        var i = start + 1
        guard i < end else {
            out.append(38)
            return i
        }
        if bytes[i] == 35 { return appendNumericReference(bytes, start, end, to: &out) }
        let first = i
        while i < end, i - first < 32, bytes[i].isASCIILetter || bytes[i].isASCIIDigit { i += 1 }
        let table = CharacterReferences.standard
        if i < end, bytes[i] == 59, let value = table.lookUp(bytes, first..<i, legacyOnly: false) {
            append(value, to: &out)
            return i + 1
        }
        var stop = min(i, first + CharacterReferences.longestLegacyName)
        while stop > first {
            if let value = table.lookUp(bytes, first..<stop, legacyOnly: true) {
                if stop < end, bytes[stop] == 59 {
                    append(value, to: &out)
                    return stop + 1
                }
                if inAttribute, stop < end, bytes[stop] == 61 || bytes[stop].isASCIILetter || bytes[stop].isASCIIDigit { break }
                append(value, to: &out)
                return stop
            }
            stop -= 1
        }
        out.append(38)
        return first
    }

    private static func append(_ value: (UInt32, UInt32), to out: inout [UInt8]) {
        appendScalar(value.0, to: &out)
        if value.1 != 0 { appendScalar(value.1, to: &out) }
    }

    private static func appendNumericReference(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, to out: inout [UInt8]) -> Int {
        var i = start + 2
        var code: UInt32 = 0
        let isHexadecimal = i < end && bytes[i] | 32 == 120
        if isHexadecimal { i += 1 }
        let first = i
        while i < end {
            let byte = bytes[i]
            let digit: UInt8
            if byte.isASCIIDigit { digit = byte - 48 } else if isHexadecimal, (byte | 32) &- 97 < 6 { digit = (byte | 32) - 87 } else { break }
            if code <= 0x10FFFF { code = code * (isHexadecimal ? 16 : 10) + UInt32(digit) }
            i += 1
        }
        if i == first {
            out.append(38)
            return start + 1
        }
        if i < end, bytes[i] == 59 { i += 1 }
        switch code {
        case 0, 0xD800...0xDFFF, 0x110000...: code = 0xFFFD
        case 0x80...0x9F: code = UInt32(SingleByteEncoding.windows1252High(UInt8(code)))
        default: break
        }
        appendScalar(code, to: &out)
        return i
    }

    static func appendScalar(_ code: UInt32, to out: inout [UInt8]) {
        switch code {
        case 0..<0x80: out.append(UInt8(truncatingIfNeeded: code))
        case 0x80..<0x800:
            out.append(0xC0 | UInt8(truncatingIfNeeded: code >> 6))
            out.append(0x80 | UInt8(truncatingIfNeeded: code & 0x3F))
        case 0x800..<0x10000:
            out.append(0xE0 | UInt8(truncatingIfNeeded: code >> 12))
            out.append(0x80 | UInt8(truncatingIfNeeded: code >> 6 & 0x3F))
            out.append(0x80 | UInt8(truncatingIfNeeded: code & 0x3F))
        default:
            out.append(0xF0 | UInt8(truncatingIfNeeded: code >> 18))
            out.append(0x80 | UInt8(truncatingIfNeeded: code >> 12 & 0x3F))
            out.append(0x80 | UInt8(truncatingIfNeeded: code >> 6 & 0x3F))
            out.append(0x80 | UInt8(truncatingIfNeeded: code & 0x3F))
        }
    }
}
