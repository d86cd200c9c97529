import ByteText

/// Base64 (RFC 4648), for the hashes of the content security policy.
enum Base64 {
    static func encode(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var out: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var word = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            var digits: [UInt8] = []
            for _ in 0..<4 {
                digits.append(alphabet[word & 63])
                word >>= 6
            }
            digits.reverse()
            for pad in stride(from: group.count + 1, to: 4, by: 1) { digits[pad] = 61 }
            out += digits
        }
        return String(decoding: out, as: UTF8.self)
    }
}

extension SHA256 {
    static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finish()
    }
}
