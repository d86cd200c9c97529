/// Apple's binary property lists, as far as Safari's web archives need them: dictionaries, strings and data, found by path. Nothing is built that is not asked for.
struct BinaryPropertyList {
    private let bytes: [UInt8]
    private let offsetSize: Int
    private let referenceSize: Int
    private let count: Int
    private let table: Int
    let root: Int

    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 40, bytes.starts(with: "bplist00".utf8) else { return nil }
        self.bytes = bytes
        let trailer = bytes.count - 32
        func number(_ p: Int) -> Int { bytes[p..<p + 8].reduce(0) { ($0 & 0x00FF_FFFF_FFFF) << 8 | Int($1) } }
        offsetSize = Int(bytes[trailer + 6])
        referenceSize = Int(bytes[trailer + 7])
        count = number(trailer + 8)
        root = number(trailer + 16)
        table = number(trailer + 24)
        guard (1...8).contains(offsetSize), (1...8).contains(referenceSize), count > 0, count <= bytes.count, root < count, table < trailer,
            count * offsetSize <= trailer - table
        else { return nil }
    }

    private func number(_ p: Int, _ size: Int) -> Int? {
        guard p >= 0, p + size <= bytes.count else { return nil }
        return bytes[p..<p + size].reduce(0) { ($0 & 0x00FF_FFFF_FFFF) << 8 | Int($1) }
    }

    /// Kind, length and place of the contents of object `index`.
    private func object(_ index: Int) -> (kind: UInt8, length: Int, start: Int)? {
        guard index >= 0, index < count, let p = number(table + index * offsetSize, offsetSize), p < bytes.count else { return nil }
        let mark = bytes[p]
        var length = Int(mark & 15), start = p + 1
        if length == 15, mark >> 4 >= 4 {
            guard start < bytes.count, bytes[start] >> 4 == 1 else { return nil }
            let size = 1 << Int(bytes[start] & 15)
            guard size <= 8, let value = number(start + 1, size) else { return nil }
            length = value
            start += 1 + size
        }
        guard length <= bytes.count else { return nil }
        return (mark >> 4, length, start)
    }

    /// The object under `key` of the dictionary `index`.
    func member(_ key: String, of index: Int) -> Int? {
        guard let dictionary = object(index), dictionary.kind == 13 else { return nil }
        for i in 0..<dictionary.length {
            guard let name = number(dictionary.start + i * referenceSize, referenceSize) else { return nil }
            if string(name) == key { return number(dictionary.start + (dictionary.length + i) * referenceSize, referenceSize) }
        }
        return nil
    }

    func string(_ index: Int) -> String? {
        guard let text = object(index) else { return nil }
        if text.kind == 5, text.start + text.length <= bytes.count { return String(decoding: bytes[text.start..<text.start + text.length], as: UTF8.self) }
        if text.kind == 6, text.start + text.length * 2 <= bytes.count {
            let units = (0..<text.length).map { UInt16(bytes[text.start + $0 * 2]) << 8 | UInt16(bytes[text.start + $0 * 2 + 1]) }
            return String(decoding: units, as: UTF16.self)
        }
        return nil
    }

    func data(_ index: Int) -> [UInt8]? {
        guard let data = object(index), data.kind == 4, data.start + data.length <= bytes.count else { return nil }
        return Array(bytes[data.start..<data.start + data.length])
    }
}
