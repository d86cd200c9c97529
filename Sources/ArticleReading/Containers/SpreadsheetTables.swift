import ByteText

/// The tables of an `.xlsx` workbook (Office Open XML, ISO 29500), as texts: what a desk sends back when it has worked in Excel.
package enum SpreadsheetTables {
    /// All sheets together may not hold more cells than this, those that are left out included: a cell of twenty bytes may say that it stands in the last column.
    private static let cellLimit = 8_000_000

    /// - Parameter limit: bytes that the table of texts, and all sheets together, may unpack to.
    /// - Returns: the records of each sheet, in the order of their numbers; nil where it is no workbook, or one beyond all limits.
    package static func read(_ bytes: [UInt8], limit: Int = 256 << 20) -> [[[String]]]? {
        guard bytes.starts(with: [0x50, 0x4B]), let archive = ZipArchive(bytes) else { return nil }
        let prefix = "xl/worksheets/sheet"
        let names = archive.entries.map(\.name).filter { $0.hasPrefix(prefix) && $0.hasSuffix(".xml") }
        let numbered = names.compactMap { name in Int(name.dropFirst(prefix.utf8.count).dropLast(4)).map { ($0, name) } }.sorted { $0.0 < $1.0 }
        guard !numbered.isEmpty else { return nil }
        let shared = ((try? archive.contents("xl/sharedStrings.xml", limit: limit)) ?? nil).map(strings) ?? []
        var tables: [[[String]]] = []
        var bytesLeft = limit, cellsLeft = cellLimit
        for (_, name) in numbered {
            let contents: [UInt8]
            do throws(Inflate.Failure) { contents = try archive.contents(name, limit: bytesLeft) ?? [] } catch {
                if error == .tooLarge { return nil }
                contents = []
            }
            bytesLeft -= contents.count
            guard let table = records(contents, shared, &cellsLeft) else { return nil }
            tables.append(table)
        }
        return tables
    }

    private static func local(_ name: String) -> Substring { name.split(separator: ":").last ?? "" }

    /// The table of texts that cells point into. What is spoken (`rPh`) is no part of them.
    private static func strings(_ bytes: [UInt8]) -> [String] {
        var scanner = XMLScanner(bytes)
        var all: [String] = []
        var text: [UInt8] = []
        var isText = false, isPhonetic = false
        while let token = scanner.next() {
            switch token {
            case .start(let name, let isEmpty):
                switch local(name) {
                case "si":
                    text = []
                    if isEmpty { all.append("") }
                case "t": isText = !isEmpty && !isPhonetic
                case "rPh": isPhonetic = !isEmpty
                default: break
                }
            case .end(let name):
                switch local(name) {
                case "si": all.append(String(decoding: text, as: UTF8.self))
                case "t": isText = false
                case "rPh": isPhonetic = false
                default: break
                }
            case .text(let range): if isText { scanner.appendText(range, to: &text) }
            case .literal(let range): if isText { text += bytes[range] }
            }
        }
        return all
    }

    /// - Returns: nil where there are more than `cellsLeft`; a row counts as a cell.
    private static func records(_ bytes: [UInt8], _ shared: [String], _ cellsLeft: inout Int) -> [[String]]? {
        var scanner = XMLScanner(bytes)
        var all: [[String]] = []
        var record: [String] = []
        var row = 0, column = 0
        var type = ""
        var value: [UInt8] = []
        var isValue = false
        while let token = scanner.next() {
            switch token {
            case .start(let name, let isEmpty):
                switch local(name) {
                case "row":
                    row = scanner.attribute("r").flatMap { Int($0) } ?? all.count + 1
                    // Rows that are left out are empty ones; a number beyond every sheet is nobody's.
                    let before = all.count
                    while all.count < min(row, 1_048_576) - 1 { all.append([]) }
                    (record, column) = ([], 0)
                    if isEmpty { all.append([]) }
                    cellsLeft -= all.count - before
                case "c":
                    column = scanner.attribute("r").flatMap(place) ?? record.count
                    type = scanner.attribute("t") ?? ""
                    value = []
                case "v", "t": isValue = !isEmpty
                default: break
                }
            case .end(let name):
                switch local(name) {
                case "row":
                    all.append(record)
                    cellsLeft -= record.count + 1
                    if cellsLeft < 0 { return nil }
                case "v", "t": isValue = false
                case "c":
                    let text = String(decoding: value, as: UTF8.self)
                    while record.count < min(column, 16_384) { record.append("") }
                    if record.count > cellsLeft { return nil }
                    record.append(type == "s" ? Int(text).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? "" : text)
                default: break
                }
            case .text(let range): if isValue { scanner.appendText(range, to: &value) }
            case .literal(let range): if isValue { value += bytes[range] }
            }
        }
        return all
    }

    /// The column of `AB12`, from 0.
    private static func place(_ reference: String) -> Int? {
        var column = 0
        for byte in reference.utf8 {
            guard (65...90).contains(byte), column < 20_000 else { break }
            column = column * 26 + Int(byte) - 64
        }
        return column == 0 ? nil : column - 1
    }
}
