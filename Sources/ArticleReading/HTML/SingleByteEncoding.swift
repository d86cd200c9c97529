import ByteText

/// An encoding of one byte a character, as the Encoding Standard lists them.
struct SingleByteEncoding: Sendable {
    let name: String
    /// Code points of the bytes 0x80…0xFF.
    private let high: [UInt16]

    static let windows1252 = SingleByteEncoding(label: Array("windows-1252".utf8))

    /// nil where the label names none of them. Upper case and white space around do not matter.
    init?(label: [UInt8]) {
        let wanted = String(decoding: label.filter { !$0.isASCIISpace }.map(\.asciiLowercased), as: UTF8.self)
        guard !wanted.isEmpty else { return nil }
        for line in String(describing: Self.source).split(separator: "\n") {
            let parts = line.split(separator: "|")
            guard parts.count == 3, parts[1].split(separator: " ").contains(where: { $0 == wanted }) else { continue }
            name = String(parts[0])
            high = Self.codePoints(parts[2])
            return
        }
        return nil
    }

    /// The names of all of them.
    static var names: [String] { String(describing: source).split(separator: "\n").compactMap { $0.split(separator: "|").first.map(String.init) } }

    private static func codePoints(_ text: Substring) -> [UInt16] {
        var out: [UInt16] = []
        for item in text.split(separator: " ") {
            let ends = item.split(separator: "-").compactMap { UInt16($0, radix: 16) }
            guard let first = ends.first, let last = ends.last, first <= last else { continue }
            for code in first...last { out.append(code == 0 ? 0xFFFD : code) }
        }
        return out
    }

    func decode(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 4)
        for byte in bytes {
            if byte < 128 { out.append(byte) } else { HTMLCharacterData.appendScalar(UInt32(high[Int(byte) - 128]), to: &out) }
        }
        return out
    }

    /// What the bytes 0x80…0x9F mean in windows-1252; numeric character references of that range mean the same.
    static func windows1252High(_ byte: UInt8) -> UInt16 { windows1252?.high[Int(byte) & 127] ?? UInt16(byte) }
}
