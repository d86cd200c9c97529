import ByteText

/// Puts files into a zip archive as they are, uncompressed (APPNOTE 6.3.10): all that a workbook needs. No time of day goes in, so the same files give the same bytes.
struct ZipWriter {
    private var out = ByteWriter(reserving: 1 << 16)
    private var directory = ByteWriter()
    private var count = 0
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    mutating func add(_ name: String, _ bytes: [UInt8]) {
        let offset = out.bytes.count
        var header = ByteWriter()
        // Version 2.0, names in UTF-8, stored, 1 January 1980.
        for half in [20, 0x0800, 0, 0, 0x21] { Self.write(half, 2, to: &header) }
        Self.write(Int(Self.checksum(bytes)), 4, to: &header)
        Self.write(bytes.count, 4, to: &header)
        Self.write(bytes.count, 4, to: &header)
        Self.write(name.utf8.count, 2, to: &header)
        Self.write(0, 2, to: &header)
        out.write([0x50, 0x4B, 3, 4])
        out.write(header.bytes)
        out.write(name)
        out.write(bytes)
        directory.write([0x50, 0x4B, 1, 2])
        Self.write(20, 2, to: &directory)
        directory.write(header.bytes)
        // No comment, first disk, no attributes.
        for (value, size) in [(0, 2), (0, 2), (0, 2), (0, 4), (offset, 4)] { Self.write(value, size, to: &directory) }
        directory.write(name)
        count += 1
    }

    func finished() -> [UInt8] {
        var whole = out
        let start = whole.bytes.count
        whole.write(directory.bytes)
        whole.write([0x50, 0x4B, 5, 6])
        for (value, size) in [(0, 2), (0, 2), (count, 2), (count, 2), (directory.bytes.count, 4), (start, 4), (0, 2)] { Self.write(value, size, to: &whole) }
        return whole.bytes
    }

    private static func write(_ value: Int, _ size: Int, to out: inout ByteWriter) {
        for place in 0..<size { out.write(byte: UInt8(truncatingIfNeeded: value >> (8 * place))) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 255)] ^ value >> 8 }
        return ~value
    }
}
