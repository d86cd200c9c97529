import ByteText

/// Header fields as mail, MHTML, HTTP and WARC write them: `Name: value`, folded over lines, ended by an empty one.
struct MessageHeaders: Sendable {
    private(set) var fields: [(name: String, value: String)] = []
    /// The first byte after the empty line.
    private(set) var end: Int

    init(_ bytes: [UInt8], from start: Int, to limit: Int) {
        var position = start
        while position < limit {
            let lineEnd = bytes[position..<limit].firstIndex(of: 10) ?? limit
            var line = bytes[position..<lineEnd]
            position = min(lineEnd + 1, limit)
            if line.last == 13 { line = line.dropLast() }
            if line.isEmpty { break }
            if line[line.startIndex] == 32 || line[line.startIndex] == 9, let last = fields.indices.last {
                let rest = TextLine.trim(bytes, line.startIndex..<line.endIndex)
                fields[last].value += " " + Self.text(bytes[rest])
            } else if let colon = line.firstIndex(of: 58) {
                let value = TextLine.trim(bytes, colon + 1..<line.endIndex)
                fields.append((Self.text(line[..<colon]).lowercased(), Self.text(bytes[value])))
            }
            if fields.count > 2000 { break }
        }
        end = position
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: TextDecoding.decode(Array(bytes)).bytes, as: UTF8.self) }

    /// The first field of that name, in lower case.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// `text/html` of `Content-Type: text/html; charset=utf-8`.
    var mediaType: String? {
        self["content-type"].map { String(decoding: $0.utf8.prefix { $0 != 59 }.filter { $0 > 32 }.map(\.asciiLowercased), as: UTF8.self) }
    }

    /// A parameter of the content type: `charset`, `boundary`.
    func parameter(_ name: String) -> String? {
        guard let value = self["content-type"] else { return nil }
        let bytes = Array(value.utf8)
        for part in bytes.split(separator: 59).dropFirst() {
            let range = TextLine.trim(bytes, part.startIndex..<part.endIndex)
            guard let equals = bytes[range].firstIndex(of: 61), bytes[range.lowerBound..<equals].map(\.asciiLowercased).elementsEqual(name.utf8) else {
                continue
            }
            var content = bytes[equals + 1..<range.upperBound]
            if content.first == 34 { content = content.dropFirst().prefix { $0 != 34 } }
            return String(decoding: content, as: UTF8.self)
        }
        return nil
    }

    /// Encoded words (RFC 2047): `=?utf-8?Q?Macron_t=C3=A9l=C3=A9phone?=`.
    static func decodedWords(_ value: String) -> String {
        let bytes = Array(value.utf8)
        var out: [UInt8] = []
        var position = 0
        var afterWord = false
        while position < bytes.count {
            if bytes[position] == 61, position + 1 < bytes.count, bytes[position + 1] == 63, let word = encodedWord(bytes, position) {
                // White space between two encoded words is none.
                if afterWord { while out.last == 32 { out.removeLast() } }
                out += word.text
                position = word.end
                afterWord = true
                continue
            }
            if bytes[position] != 32 { afterWord = false }
            out.append(bytes[position])
            position += 1
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func encodedWord(_ bytes: [UInt8], _ start: Int) -> (text: [UInt8], end: Int)? {
        var marks: [Int] = []
        var p = start + 2
        while p < min(bytes.count, start + 400), marks.count < 2 {
            if bytes[p] == 63 { marks.append(p) }
            p += 1
        }
        guard marks.count == 2, marks[1] == marks[0] + 2 else { return nil }
        guard let end = (p..<min(bytes.count, start + 2000)).first(where: { bytes[$0] == 63 && $0 + 1 < bytes.count && bytes[$0 + 1] == 61 }) else {
            return nil
        }
        let data = Array(bytes[p..<end])
        let raw: [UInt8]
        switch bytes[marks[0] + 1] | 32 {
        case 98: raw = TransferEncoding.base64(data)
        case 113: raw = TransferEncoding.quotedPrintable(data.map { $0 == 95 ? 32 : $0 })
        default: return nil
        }
        let label = String(decoding: bytes[start + 2..<marks[0]].prefix { $0 != 42 }, as: UTF8.self)
        return (TextDecoding.decode(raw, declared: TextEncoding(label: label)).bytes, end + 2)
    }
}

/// How mail packs bytes into lines of ASCII (RFC 2045), and HTTP a body into chunks.
enum TransferEncoding {
    static func decode(_ bytes: [UInt8], _ name: String?) -> [UInt8] {
        switch name?.lowercased() {
        case "base64": base64(bytes)
        case "quoted-printable": quotedPrintable(bytes)
        default: bytes
        }
    }

    /// What is no digit of the alphabet is passed over; it ends at the padding.
    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count / 4 * 3)
        var value: UInt32 = 0, count = 0
        for byte in bytes {
            let digit: UInt8
            switch byte {
            case 65...90: digit = byte - 65
            case 97...122: digit = byte - 71
            case 48...57: digit = byte + 4
            case 43, 45: digit = 62
            case 47, 95: digit = 63
            case 61: return finish(out, value, count)
            default: continue
            }
            value = value << 6 | UInt32(digit)
            count += 1
            if count == 4 {
                out.append(UInt8(truncatingIfNeeded: value >> 16))
                out.append(UInt8(truncatingIfNeeded: value >> 8))
                out.append(UInt8(truncatingIfNeeded: value))
                (value, count) = (0, 0)
            }
        }
        return finish(out, value, count)
    }

    private static func finish(_ bytes: [UInt8], _ value: UInt32, _ count: Int) -> [UInt8] {
        switch count {
        case 2: bytes + [UInt8(truncatingIfNeeded: value >> 4)]
        case 3: bytes + [UInt8(truncatingIfNeeded: value >> 10), UInt8(truncatingIfNeeded: value >> 2)]
        default: bytes
        }
    }

    static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
        func digit(_ byte: UInt8) -> UInt8? {
            switch byte {
            case 48...57: byte - 48
            case 65...70: byte - 55
            case 97...102: byte - 87
            default: nil
            }
        }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var p = 0
        while p < bytes.count {
            if bytes[p] == 61 {
                if p + 2 < bytes.count, let high = digit(bytes[p + 1]), let low = digit(bytes[p + 2]) {
                    out.append(high << 4 | low)
                    p += 3
                    continue
                }
                // A line that goes on: "=" before the line's end.
                var q = p + 1
                while q < bytes.count, bytes[q] == 32 || bytes[q] == 9 || bytes[q] == 13 { q += 1 }
                if q < bytes.count, bytes[q] == 10 {
                    p = q + 1
                    continue
                }
                if q == bytes.count { return out }
            }
            out.append(bytes[p])
            p += 1
        }
        return out
    }

    /// HTTP/1.1 chunks: a size in hexadecimal, the bytes, and so on to size 0. nil where the body does not begin like one.
    static func unchunked(_ bytes: [UInt8]) -> [UInt8]? {
        var out: [UInt8] = []
        var p = 0
        while p < bytes.count {
            guard let lineEnd = bytes[p...].firstIndex(of: 10), lineEnd - p < 200 else { return out.isEmpty ? nil : out }
            let digits = bytes[p..<lineEnd].prefix { $0 != 59 && $0 != 13 && $0 != 32 }
            guard !digits.isEmpty, digits.count <= 8, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16) else { return out.isEmpty ? nil : out }
            if size == 0 { return out }
            p = lineEnd + 1
            let stop = min(p + size, bytes.count)
            out += bytes[p..<stop]
            p = stop
            while p < bytes.count, bytes[p] == 13 || bytes[p] == 10 { p += 1 }
        }
        return out
    }
}
