/// Reads delimited text, RFC 4180 and what spreadsheets make of it: comma, semicolon or TAB (found from the first record), LF, CRLF or CR,
/// a byte-order mark or none, quoted cells over several lines, a `sep=` line. Never fails: an unclosed quote ends with the text.
package struct DelimitedText: Sendable {
    /// The records, in order; each a list of cells without their quotes. Blank lines are left out.
    package private(set) var records: [[String]] = []
    /// For each record, the line of the text on which it begins, from 1.
    package private(set) var lines: [Int] = []
    package private(set) var delimiter: UInt8

    package init(_ bytes: [UInt8]) {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var line = 1
        let separatorLine = Array("sep=".utf8)
        if bytes[start...].prefix(4).map(\.asciiLowercased) == separatorLine, start + 4 < bytes.count {
            delimiter = bytes[start + 4]
            start += 5
            while start < bytes.count, bytes[start] == 10 || bytes[start] == 13 { start += 1 }
            line = 2
        } else {
            delimiter = Self.delimiter(of: bytes[start...])
        }
        var cells: [String] = []
        var cell: [UInt8] = []
        var index = start
        var firstLine = line
        var isQuoted = false
        var hasContent = false
        func finish(_ record: inout [String]) {
            record.append(String(decoding: cell, as: UTF8.self))
            cell.removeAll(keepingCapacity: true)
        }
        while index < bytes.count {
            let byte = bytes[index]
            if isQuoted {
                if byte == 34 {
                    if index + 1 < bytes.count, bytes[index + 1] == 34 {
                        cell.append(34)
                        index += 1
                    } else {
                        isQuoted = false
                    }
                } else {
                    if byte == 10 { line += 1 }
                    cell.append(byte)
                }
            } else if byte == 34, cell.isEmpty {
                isQuoted = true
                hasContent = true
            } else if byte == delimiter {
                finish(&cells)
                hasContent = true
            } else if byte == 10 || byte == 13 {
                if byte == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
                if hasContent || !cell.isEmpty {
                    finish(&cells)
                    records.append(cells)
                    lines.append(firstLine)
                }
                cells.removeAll(keepingCapacity: true)
                line += 1
                firstLine = line
                hasContent = false
            } else {
                cell.append(byte)
            }
            index += 1
        }
        if hasContent || !cell.isEmpty {
            finish(&cells)
            records.append(cells)
            lines.append(firstLine)
        }
    }

    /// The one of comma, semicolon and TAB that stands most often, outside quotes, in the first line; comma where none does.
    private static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == 34 { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 10 || byte == 13 { break }
            if byte == 44 || byte == 59 || byte == 9 { counts[byte, default: 0] += 1 }
        }
        let comma = counts[44] ?? 0, semicolon = counts[59] ?? 0, tab = counts[9] ?? 0
        if semicolon > comma && semicolon >= tab { return 59 }
        return tab > comma ? 9 : 44
    }
}
