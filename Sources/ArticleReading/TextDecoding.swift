import ByteText

/// The encodings that saved pages and exports come in.
package enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"
    case windows1253 = "windows-1253"
    case windows1254 = "windows-1254"
    case windows1257 = "windows-1257"
    case iso8859Part2 = "ISO-8859-2"
    case iso8859Part5 = "ISO-8859-5"
    case iso8859Part7 = "ISO-8859-7"
    case iso8859Part15 = "ISO-8859-15"
    case koi8R = "KOI8-R"
    case macintosh = "macintosh"

    /// By a label of the Encoding Standard (`latin1` is windows-1252 there, as every browser reads it).
    package init?(label: some StringProtocol) {
        let folded = String(decoding: label.utf8.filter { $0 > 32 && $0 != 34 && $0 != 39 }.map(\.asciiLowercased), as: UTF8.self)
        switch folded {
        case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8": self = .utf8
        case "utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2", "csunicode", "unicodefeff": self = .utf16LittleEndian
        case "utf-16be", "unicodefffe": self = .utf16BigEndian
        case "windows-1250", "cp1250", "x-cp1250": self = .windows1250
        case "windows-1251", "cp1251", "x-cp1251": self = .windows1251
        case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "iso88591", "latin1", "latin-1", "l1", "ascii", "us-ascii", "ansi",
            "cp819", "ibm819":
            self = .windows1252
        case "windows-1253", "cp1253", "x-cp1253": self = .windows1253
        case "windows-1254", "cp1254", "x-cp1254", "iso-8859-9", "iso8859-9", "latin5": self = .windows1254
        case "windows-1257", "cp1257", "x-cp1257": self = .windows1257
        case "iso-8859-2", "iso8859-2", "iso_8859-2", "latin2": self = .iso8859Part2
        case "iso-8859-5", "iso8859-5", "cyrillic": self = .iso8859Part5
        case "iso-8859-7", "iso8859-7", "greek": self = .iso8859Part7
        case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9", "l9": self = .iso8859Part15
        case "koi8-r", "koi8", "koi8_r", "koi": self = .koi8R
        case "macintosh", "mac", "x-mac-roman", "csmacintosh": self = .macintosh
        default: return nil
        }
    }
}

/// Bytes of a file as valid UTF-8, and how they came to be so.
package struct DecodedText: Sendable {
    package var bytes: [UInt8]
    package var encoding: TextEncoding
    /// True where some bytes had no meaning in the encoding and were replaced by U+FFFD.
    package var repaired: Bool
}

package enum TextDecoding {
    /// Decodes by byte order mark, then by what the file declares (unless the bytes belie it), then by what the bytes look like. The mark is left out.
    package static func decode(_ bytes: [UInt8], declared: TextEncoding? = nil) -> DecodedText {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, from: 2, bigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, from: 2, bigEndian: true) }
        // Half of the bytes of a UTF-16 text in a Latin script are NUL, all on one side.
        let sample = min(bytes.count, 2048) & ~1
        if sample >= 8 {
            var even = 0, odd = 0
            for i in stride(from: 0, to: sample, by: 2) {
                if bytes[i] == 0 { even += 1 }
                if bytes[i + 1] == 0 { odd += 1 }
            }
            if odd * 10 > sample * 3, even * 20 < sample { return utf16(bytes, from: 0, bigEndian: false) }
            if even * 10 > sample * 3, odd * 20 < sample { return utf16(bytes, from: 0, bigEndian: true) }
        }
        if isValidUTF8(bytes) { return DecodedText(bytes: bytes, encoding: .utf8, repaired: false) }
        switch declared {
        case .utf8?, .utf16LittleEndian?, .utf16BigEndian?, nil:
            // A page declared in UTF-16 that reaches here has been transcoded since; a mostly sound UTF-8 text is one with damage, not Latin-1.
            let (sound, broken) = sequences(bytes)
            if declared == .utf8 && sound >= broken || sound > broken * 4 { return utf8(bytes) }
            return singleByte(bytes, .windows1252)
        case let encoding?: return singleByte(bytes, encoding)
        }
    }

    package static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
        do throws(UTF8.ValidationError) { _ = try UTF8Span(validating: bytes.span) } catch { return false }
        return true
    }

    private static func utf8(_ bytes: [UInt8]) -> DecodedText {
        if isValidUTF8(bytes) { return DecodedText(bytes: bytes, encoding: .utf8, repaired: false) }
        return DecodedText(bytes: Array(String(decoding: bytes, as: UTF8.self).utf8), encoding: .utf8, repaired: true)
    }

    private static func utf16(_ bytes: [UInt8], from start: Int, bigEndian: Bool) -> DecodedText {
        var units: [UInt16] = []
        units.reserveCapacity((bytes.count - start) / 2)
        for i in stride(from: start, to: bytes.count - 1, by: 2) {
            let (high, low) = bigEndian ? (bytes[i], bytes[i + 1]) : (bytes[i + 1], bytes[i])
            units.append(UInt16(high) << 8 | UInt16(low))
        }
        let encoding = bigEndian ? TextEncoding.utf16BigEndian : .utf16LittleEndian
        var out: [UInt8] = []
        out.reserveCapacity(units.count)
        let repaired = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) { out.append($0) }
        return DecodedText(bytes: out, encoding: encoding, repaired: repaired || (bytes.count - start) % 2 == 1)
    }

    private static func singleByte(_ bytes: [UInt8], _ encoding: TextEncoding) -> DecodedText {
        guard let table = SingleByteTables.upperHalf(of: encoding) else { return utf8(bytes) }
        let upper = table.unicodeScalars.map { Array(String($0).utf8) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 128 { out.append(byte) } else { out.append(contentsOf: upper[Int(byte - 128)]) }
        }
        return DecodedText(bytes: out, encoding: encoding, repaired: false)
    }

    /// Multi-byte sequences that are sound UTF-8, and bytes above 127 that are part of none.
    private static func sequences(_ bytes: [UInt8]) -> (sound: Int, broken: Int) {
        var sound = 0, broken = 0, position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 128 {
                position += 1
                continue
            }
            let length = byte >= 0xF0 && byte < 0xF5 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
            if length > 0, byte < 0xF5, position + length <= bytes.count, bytes[position + 1..<position + length].allSatisfy(\.isContinuation) {
                sound += 1
                position += length
            } else {
                broken += 1
                position += 1
            }
        }
        return (sound, broken)
    }
}
