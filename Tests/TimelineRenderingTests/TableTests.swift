import ByteText
import Foundation
import Testing
import TimelineCore

@testable import TimelineRendering

@Suite struct TableTests {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("a\nb", "\"a\nb\""), ("=1+1", "\"'=1+1\""),
        ("+33 1", "\"'+33 1\""),
        ("-5", "\"'-5\""), ("@x", "\"'@x\""), ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""), ("'=x", "\"''=x\""), ("'tis", "'tis"), ("a=b", "a=b"), ("", ""),
    ]) func cellsAreQuotedAndGuarded(cell: String, expected: String) {
        var table = TableWriter(dialect: .plain)
        table.row([cell, "x"])
        #expect(table.out.text == expected + ",x\n")
    }

    @Test func dialectsDifferInMarkSeparatorAndLineEnd() {
        func table(_ dialect: CSVDialect) -> String {
            var table = TableWriter(dialect: dialect)
            table.row(["a", "b"])
            return table.out.text
        }
        #expect(table(.plain) == "a,b\n")
        #expect(table(.excelEnglish) == "\u{FEFF}a,b\r\n")
        #expect(table(.excelFrench) == "\u{FEFF}a;b\r\n")
    }

    private func sheet(_ name: String, _ locale: String = "en", dialect: CSVDialect? = nil) -> [[String]] {
        let files = TimelineRenderer(options: RenderingOptions(formats: [.csv], csvDialect: dialect)).render(SampleTimeline.pegasus(locale: locale))
        return DelimitedText(files.first { $0.name == name }?.bytes ?? []).records
    }

    @Test func columnsStandInTheirOrder() {
        #expect(sheet("timeline.csv")[0] == Sheet.timelineColumns)
        #expect(sheet("evidence.csv")[0] == Sheet.evidenceColumns)
        #expect(sheet("articles.csv")[0] == Sheet.articleColumns)
        #expect(sheet("timeline.csv").count == 12)
        #expect(sheet("evidence.csv").count == 17)
        #expect(sheet("articles.csv").count == 3)
    }

    @Test func frenchHeadersAndCodesReadBackAsTheContracts() {
        let french = sheet("timeline.csv", "fr"), english = sheet("timeline.csv", "en")
        #expect(french[0] != english[0])
        #expect(french[0].map { SheetWords.french.key(ofHeader: $0) } == english[0])
        for (family, column) in [("decision", 1), ("certainty", 6), ("precision", 20)] {
            #expect(french.dropFirst().map { SheetWords.french.code(family, ofValue: $0[column]) } == english.dropFirst().map { $0[column] })
        }
    }

    @Test func oneRowSaysWhatItShould() throws {
        let rows = sheet("timeline.csv", dialect: .plain)
        let row = try #require(rows.first { $0[0] == "ev-c4llb2" })
        let cells = Dictionary(zip(rows[0], row), uniquingKeysWith: { a, _ in a })
        #expect(cells["date_display"] == "on Thursday 22 July 2021")
        #expect(cells["sources"] == "La Gazette de l’Étang (2021-07-24 – 2021-07-27) | Harbour Courier (2021-07-25)")
        #expect(cells["time_expression"] == "“jeudi” | “earlier this week”")
        #expect(cells["source_count"] == "2" && cells["origin_count"] == "1")
        #expect(cells["attributed_to"] == "Channel 12 | an unnamed source")
        #expect(cells["decision"] == "open")
        #expect(cells["row_hash"]?.hasPrefix("h") == true && cells["row_hash"]?.utf8.count == 17)
    }

    @Test func aChangedCellChangesTheHashAndNothingElseDoes() {
        #expect(Sheet.hash(["a", "b"]) == Sheet.hash(["a", "b"]))
        #expect(Sheet.hash(["a", "b"]) != Sheet.hash(["ab", ""]))
    }

    @Test(arguments: [
        ("2021", "EDTF 2021"), ("2021-05", "EDTF 2021-05"), ("2021-07-22", "2021-07-22"), ("2021-W28", "2021-W28"),
        ("[2021-07-12..2021-07-18]", "[2021-07-12..2021-07-18]"), ("", ""),
    ]) func codesThatASpreadsheetWouldTurnIntoDatesStayText(code: String, expected: String) {
        #expect(Sheet.asText(code, "EDTF ", .excelEnglish) == expected)
        #expect(Sheet.asText(code, "EDTF ", .plain) == code)
    }

    @Test(arguments: [("123456789012", "id:123456789012"), ("12e456789012", "id:12e456789012"), ("0a1b2c", "0a1b2c")]) func idsOfDigitsStayText(
        id: String, expected: String
    ) {
        #expect(Sheet.asText(id, "id:", .excelFrench) == expected)
    }
}
