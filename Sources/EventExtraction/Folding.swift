/// Lower case without accents, for Latin letters: what words of a language are compared by.
enum Folding {
    private static let latin = Array("aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo/ouuuuypy".utf8)

    static func fold(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte &- 65 < 26 {
                out.append(byte | 32)
            } else if byte == 0xC3, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
                out.append(latin[Int(bytes[index + 1] & 0x3F)])
                index += 1
            } else if byte == 0xC5, index + 1 < bytes.count, bytes[index + 1] == 0x93 || bytes[index + 1] == 0x92 {
                out += [111, 101]
                index += 1
            } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
                out.append(39)
                index += 2
            } else {
                out.append(byte)
            }
            index += 1
        }
        return String(decoding: out, as: UTF8.self)
    }
}
