import ByteText

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
        guard let table = SingleByteEncoding(label: Array(encoding.name.utf8)) else { return utf8(bytes) }
        return DecodedText(bytes: table.decode(bytes), encoding: encoding, repaired: false)
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
