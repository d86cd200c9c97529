/// The entries of a zip file, by its central directory; enough for the documents that are zip files.
struct ZipArchive {
    struct Entry {
        var name: String
        var method: Int
        var packedSize: Int
        var offset: Int
    }

    private let bytes: [UInt8]
    private(set) var entries: [Entry] = []
    /// The first entry of each name: an archive may list sixty thousand of them.
    private var places: [String: Int] = [:]

    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard bytes.count >= 22 else { return nil }
        // The end record stands in the last 64 KiB; its comment follows it.
        var end = bytes.count - 22
        let floor = max(0, bytes.count - 65_557)
        while end >= floor, !(bytes[end] == 0x50 && bytes[end + 1] == 0x4B && bytes[end + 2] == 5 && bytes[end + 3] == 6) { end -= 1 }
        guard end >= floor else { return nil }
        let count = half(end + 10)
        var position = word(end + 16)
        for _ in 0..<count {
            guard position + 46 <= bytes.count, word(position) == 0x0201_4B50 else { break }
            let nameLength = half(position + 28), extra = half(position + 30), comment = half(position + 32)
            guard position + 46 + nameLength <= bytes.count else { break }
            entries.append(
                Entry(
                    name: String(decoding: bytes[position + 46..<position + 46 + nameLength], as: UTF8.self), method: half(position + 10),
                    packedSize: word(position + 20),
                    offset: word(position + 42)))
            position += 46 + nameLength + extra + comment
        }
        for (place, entry) in entries.enumerated() where places[entry.name] == nil { places[entry.name] = place }
    }

    /// The contents of the entry called `name`; nil where there is none.
    func contents(_ name: String, limit: Int) throws(Inflate.Failure) -> [UInt8]? {
        guard let entry = places[name].map({ entries[$0] }) else { return nil }
        let start = entry.offset
        guard start + 30 <= bytes.count, word(start) == 0x0403_4B50 else { throw .damaged }
        let data = start + 30 + half(start + 26) + half(start + 28)
        guard data <= bytes.count else { throw .damaged }
        switch entry.method {
        case 0:
            guard data + entry.packedSize <= bytes.count else { throw .damaged }
            guard entry.packedSize <= limit else { throw .tooLarge }
            return Array(bytes[data..<data + entry.packedSize])
        case 8: return try Inflate.unpack(bytes, in: data..<bytes.count, limit: limit).bytes
        default: throw .damaged
        }
    }

    private func half(_ p: Int) -> Int { p + 2 <= bytes.count ? Int(bytes[p]) | Int(bytes[p + 1]) << 8 : 0 }
    private func word(_ p: Int) -> Int { half(p) | half(p + 2) << 16 }
}
