/// gzip files (RFC 1952): one member after the other, as WARC tools write them.
enum Gzip {
    /// The contents of all members, and whether the file ended or broke before its last one did. Fails only where not even the first begins.
    static func unpack(_ bytes: [UInt8], limit: Int) throws(Inflate.Failure) -> (bytes: [UInt8], isWhole: Bool) {
        var out: [UInt8] = []
        var position = 0
        while position < bytes.count {
            guard let data = header(bytes, position) else {
                // Zeros after the last member are padding.
                if position > 0, bytes[position...].allSatisfy({ $0 == 0 }) { return (out, true) }
                if position == 0 { throw .damaged }
                return (out, false)
            }
            do throws(Inflate.Failure) {
                let member = try Inflate.unpack(bytes, in: data..<bytes.count, limit: limit - out.count)
                guard member.end + 8 <= bytes.count, crc(member.bytes) == word(bytes, member.end),
                    UInt32(truncatingIfNeeded: member.bytes.count) == word(bytes, member.end + 4)
                else {
                    if position == 0, member.bytes.isEmpty { throw .damaged }
                    return (out + member.bytes, false)
                }
                out += member.bytes
                position = member.end + 8
            } catch {
                if error == .tooLarge || position == 0 { throw error }
                return (out, false)
            }
        }
        return (out, true)
    }

    /// Where the data of the member at `start` begins.
    private static func header(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard start + 18 <= bytes.count, bytes[start] == 0x1F, bytes[start + 1] == 0x8B, bytes[start + 2] == 8 else { return nil }
        let flags = bytes[start + 3]
        var position = start + 10
        if flags & 4 != 0 {
            guard position + 2 <= bytes.count else { return nil }
            position += 2 + Int(bytes[position]) + Int(bytes[position + 1]) << 8
        }
        for flag: UInt8 in [8, 16] where flags & flag != 0 {
            guard position < bytes.count, let zero = bytes[position...].firstIndex(of: 0) else { return nil }
            position = zero + 1
        }
        if flags & 2 != 0 { position += 2 }
        return position < bytes.count ? position : nil
    }

    private static func word(_ bytes: [UInt8], _ p: Int) -> UInt32 {
        UInt32(bytes[p]) | UInt32(bytes[p + 1]) << 8 | UInt32(bytes[p + 2]) << 16 | UInt32(bytes[p + 3]) << 24
    }

    private static let table: [UInt32] = (0..<256).map { (number: UInt32) in
        var value = number
        for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
        return value
    }

    /// CRC-32, as gzip and zip have it.
    static func crc(_ bytes: [UInt8]) -> UInt32 {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8) }
        return ~value
    }
}
