import ByteText

/// `timeline.xlsx`: the three tables as sheets of one workbook (Office Open XML, ISO 29500), the header in place while the rows scroll, and a list to choose a decision from.
/// Dates stand in it as ISO text, which no spreadsheet turns round.
struct Workbook {
    /// Excel's limit for the text of one cell, in UTF-16 units.
    static let longestCell = 32_767
    private static let counts: Set<String> = ["source_count", "origin_count", "date_confidence", "rank", "start", "end", "words", "events"]
    private static let widths = ["title": 48, "quote": 60, "clause": 48, "editor_note": 36, "sources": 28, "to_check": 36, "date_display": 28]

    static func render(_ edition: Edition) -> [UInt8] {
        let sheet = Sheet(edition)
        let tables = [
            ("timeline", Sheet.timelineColumns, sheet.timelineRecords()), ("evidence", Sheet.evidenceColumns, sheet.evidenceRecords()),
            ("articles", Sheet.articleColumns, sheet.articleRecords()),
        ]
        let decisions = ["open", "keep", "reject"].map { sheet.code("decision", $0) }
        var zip = ZipWriter()
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        let numbers = tables.indices.map { $0 + 1 }
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let content = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        func add(_ name: String, _ text: String) { zip.add(name, Array((head + text).utf8)) }
        let package = "http://schemas.openxmlformats.org/package/2006"
        let parts = numbers.map { "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(content).worksheet+xml\"/>" }
        add(
            "[Content_Types].xml",
            """
            <Types xmlns="\(package)/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="\(content).sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="\(content).styles+xml"/>\(parts.joined())</Types>
            """)
        add(
            "_rels/.rels",
            """
            <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """)
        let sheets = zip3(tables.map(\.0), numbers).map { "<sheet name=\"\($0)\" sheetId=\"\($1)\" r:id=\"rId\($1)\"/>" }
        add("xl/workbook.xml", "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(sheets.joined())</sheets></workbook>")
        let links = numbers.map { "<Relationship Id=\"rId\($0)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>" }
        add(
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships xmlns="\(package)/relationships">\(links.joined())\
            <Relationship Id="rId\(numbers.count + 1)" Type="\(office)/styles" Target="styles.xml"/></Relationships>
            """)
        // Style 0 is the default, 1 text, 2 the header.
        add(
            "xl/styles.xml",
            """
            <styleSheet xmlns="\(main)"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
            <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">\
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">\
            <alignment vertical="top" wrapText="1"/></xf>\
            <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>
            """)
        for (number, table) in zip3(numbers, tables) {
            zip.add(
                "xl/worksheets/sheet\(number).xml", Array(head.utf8) + worksheet(table.1, table.2, decisions: number == 2 ? [] : decisions, namespace: main))
        }
        return zip.finished()
    }

    private static func zip3<A, B>(_ a: [A], _ b: [B]) -> [(A, B)] { Array(zip(a, b)) }

    /// - Parameter records: the header as it is printed, and the rows.
    private static func worksheet(_ columns: [String], _ records: [[String]], decisions: [String], namespace: String) -> [UInt8] {
        var out = ByteWriter(reserving: records.count * 2048)
        out.write("<worksheet xmlns=\"\(namespace)\"><sheetViews><sheetView workbookViewId=\"0\"")
        out.write("><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>")
        for (index, column) in columns.enumerated() {
            out.write("<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(widths[column] ?? 14)\" customWidth=\"1\"/>")
        }
        out.write("</cols><sheetData>")
        for (row, record) in records.enumerated() {
            out.write("<row r=\"\(row + 1)\">")
            for (place, cell) in record.enumerated() where !cell.isEmpty {
                let name = letters(place) + String(row + 1)
                if row > 0, columns.indices.contains(place), counts.contains(columns[place]), let number = Int(cell) {
                    out.write("<c r=\"\(name)\"><v>\(number)</v></c>")
                } else {
                    out.write("<c r=\"\(name)\" t=\"inlineStr\" s=\"\(row == 0 ? 2 : 1)\"><is><t xml:space=\"preserve\">")
                    write(cell, to: &out)
                    out.write("</t></is></c>")
                }
            }
            out.write("</row>")
        }
        out.write("</sheetData><autoFilter ref=\"A1:\(letters(max(0, columns.count - 1)))\(max(1, records.count))\"/>")
        if !decisions.isEmpty, let place = columns.firstIndex(of: "decision") {
            // A hint, not a fence: merge:ev-… may be typed too.
            out.write(
                "<dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"0\" sqref=\"\(letters(place))2:\(letters(place))1048576\"><formula1>\""
            )
            write(decisions.joined(separator: ","), to: &out)
            out.write("\"</formula1></dataValidation></dataValidations>")
        }
        out.write("</worksheet>")
        return out.bytes
    }

    /// `A`, `Z`, `AA`.
    private static func letters(_ index: Int) -> String {
        var rest = index + 1
        var text: [UInt8] = []
        while rest > 0 {
            text.append(65 + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: text.reversed(), as: UTF8.self)
    }

    /// Text of an element: markup escaped, what XML 1.0 has no place for replaced, cut at what a cell holds.
    private static func write(_ text: String, to out: inout ByteWriter) {
        var units = 0
        for scalar in text.unicodeScalars {
            units += scalar.value > 0xFFFF ? 2 : 1
            if units > longestCell { return }
            switch scalar.value {
            case 38: out.write("&amp;")
            case 60: out.write("&lt;")
            case 62: out.write("&gt;")
            case 34: out.write("&quot;")
            case 9, 10: out.write(byte: UInt8(scalar.value))
            case 13: out.write("&#13;")
            case 0..<32, 0xFFFE, 0xFFFF: out.write("\u{FFFD}")
            default: out.write(String(scalar))
            }
        }
    }
}
