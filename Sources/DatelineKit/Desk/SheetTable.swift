import ArticleReading
import ByteText
import TimelineRendering

/// A table as it came back: rows by the contract's column keys, whatever the program, dialect, encoding, language and order of columns.
struct SheetTable {
    struct Row {
        /// As a spreadsheet counts it, the header being row 1.
        var number: Int
        /// By key; a column that is not in the file is not in here. Cells are cleaned of what programs add.
        var cells: [String: String]
        /// As they stand in the file, but for the guard against formulas: what `row_hash` was made of.
        var raw: [String: String] = [:]
        var isEmpty: Bool { cells.values.allSatisfy(\.isEmpty) }
    }

    private(set) var columns: [String] = []
    private(set) var rows: [Row] = []
    /// Headers that are not the program's: a person's own columns.
    private(set) var foreignColumns: [String] = []

    /// - Parameter keys: the columns that the table can have.
    /// - Returns: nil where no row looks like a header.
    init?(_ bytes: [UInt8], keys: [String]) {
        self.init(records: DelimitedText(TextDecoding.decode(bytes).bytes).records, keys: keys)
    }

    init?(records: [[String]], keys: [String]) {
        // A person may have put a title or an empty row above the header.
        guard let header = records.prefix(10).firstIndex(where: { record in record.count { Self.key($0, keys) != nil } >= min(3, keys.count) }) else {
            return nil
        }
        columns = records[header].map { Self.key($0, keys) ?? "" }
        foreignColumns = zip(records[header], columns).filter { $0.1.isEmpty }.map { SheetText.cell($0.0) }.filter { !$0.isEmpty }
        for (index, record) in records.enumerated() where index > header {
            var cells: [String: String] = [:]
            var raw: [String: String] = [:]
            for (place, key) in columns.enumerated() where !key.isEmpty && cells[key] == nil {
                let text = place < record.count ? record[place] : ""
                cells[key] = SheetText.cell(text)
                raw[key] = SheetText.unguarded(text)
            }
            rows.append(Row(number: index + 1, cells: cells, raw: raw))
        }
        rows.removeAll(where: \.isEmpty)
    }

    private static func key(_ header: String, _ keys: [String]) -> String? {
        let text = SheetText.cell(header)
        let key = SheetWords.french.key(ofHeader: text)
        if keys.contains(key) { return key }
        let folded = SheetText.folded(text).replacing(" ", with: "_")
        return keys.first { $0 == folded || SheetText.folded(SheetWords.french.header($0)) == folded }
    }
}
