import ByteText

/// Takes the marks of Markdown off a line of text: headings, quotes, bullets, emphasis, links and pictures.
enum MarkdownText {
    static func plain(_ text: [UInt8]) -> [UInt8] {
        Array(text.split(separator: 10, omittingEmptySubsequences: false).map { line(Array($0)) }.filter { !$0.isEmpty }.joined(separator: [10]))
    }

    private static func line(_ bytes: [UInt8]) -> [UInt8] {
        var start = 0
        while start < bytes.count, bytes[start] == 32 || bytes[start] == 62 { start += 1 }
        let marks = bytes[start...].prefix { $0 == 35 }.count
        if marks > 0, marks <= 6, start + marks < bytes.count, bytes[start + marks] == 32 { start += marks + 1 }
        if start + 1 < bytes.count, bytes[start] == 42 || bytes[start] == 45 || bytes[start] == 43, bytes[start + 1] == 32 { start += 2 }
        var out: [UInt8] = []
        var p = start
        while p < bytes.count {
            let byte = bytes[p]
            switch byte {
            case 33 where p + 1 < bytes.count && bytes[p + 1] == 91:
                if let link = link(bytes, p + 1) { p = link.end } else { out.append(byte) }
            case 91:
                if let link = link(bytes, p) {
                    out += bytes[link.text].filter { $0 != 42 && $0 != 96 }
                    p = link.end
                } else {
                    out.append(byte)
                }
            case 42, 96: break
            case 95:
                // An underscore within a word is the word's.
                let inside = p > 0 && bytes[p - 1].isWordByte && p + 1 < bytes.count && bytes[p + 1].isWordByte
                if inside { out.append(byte) }
            case 92 where p + 1 < bytes.count && !bytes[p + 1].isWordByte:
                p += 1
                out.append(bytes[p])
            default: out.append(byte)
            }
            p += 1
        }
        return out
    }

    /// `[text](address)` at `start`: its text, and the place of its last byte.
    private static func link(_ bytes: [UInt8], _ start: Int) -> (text: Range<Int>, end: Int)? {
        let limit = min(bytes.count, start + 2000)
        guard let close = bytes[start..<limit].firstIndex(of: 93), close + 1 < limit, bytes[close + 1] == 40, let end = bytes[close..<limit].firstIndex(of: 41)
        else { return nil }
        return (start + 1..<close, end)
    }
}
