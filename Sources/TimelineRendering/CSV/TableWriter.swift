import ByteText

/// Writes one table in a CSV dialect: RFC 4180 quoting, and a guard against cells that a spreadsheet would run as formulas.
struct TableWriter {
    let dialect: CSVDialect
    private(set) var out = ByteWriter(reserving: 1 << 16)

    init(dialect: CSVDialect) {
        self.dialect = dialect
        if dialect != .plain { out.write([0xEF, 0xBB, 0xBF]) }
    }

    private var separator: UInt8 { dialect == .excelFrench ? 59 : 44 }

    mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { out.write(byte: separator) }
            write(cell)
        }
        out.write(dialect == .plain ? "\n" : "\r\n")
    }

    /// `= + - @`, TAB and CR begin formulas, or are eaten on the way to one; a leading `'` makes them text. Reading back takes one off again,
    /// so that a cell that begins with `'=` gets another.
    static func needsGuard(_ cell: String) -> Bool {
        guard let first = cell.unicodeScalars.first(where: { $0 != "'" }) else { return false }
        switch first {
        case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": return true
        default: return false
        }
    }

    private mutating func write(_ cell: String) {
        let guarded = Self.needsGuard(cell)
        let needsQuotes =
            guarded || cell.utf8.contains { $0 < 32 || $0 == 34 || $0 == 44 || $0 == 59 || $0 == 127 } || cell.utf8.first == 32
            || cell.utf8.last == 32
        guard needsQuotes else {
            out.write(cell)
            return
        }
        out.write(byte: 34)
        if guarded { out.write(byte: 39) }
        // Control characters are nothing to a reader, and orders to a terminal.
        for byte in cell.utf8 where byte >= 32 && byte != 127 || byte == 9 || byte == 10 || byte == 13 {
            if byte == 34 { out.write(byte: 34) }
            out.write(byte: byte)
        }
        out.write(byte: 34)
    }
}
