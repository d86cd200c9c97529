import ArticleReading
import ByteText
import Foundation
import Testing
import TimelineCore

@testable import TimelineRendering

/// `timeline.xlsx`, as other programs and our own reader see it.
@Suite(.serialized) struct WorkbookTests {
    private func workbook(_ timeline: Timeline) -> [UInt8] { TimelineRenderer(options: RenderingOptions(formats: [.xlsx])).render(timeline)[0].bytes }

    @Test(arguments: ["en", "fr"]) func isReadBackAsTheTablesItWasMadeOf(locale: String) throws {
        let timeline = SampleTimeline.pegasus(locale: locale)
        let sheet = Sheet(Edition(timeline, options: RenderingOptions()))
        let tables = try #require(SpreadsheetTables.read(workbook(timeline)))
        // Cells at the end of a row that are empty are not in the file.
        func trimmed(_ records: [[String]]) -> [[String]] { records.map { Array($0[..<(($0.lastIndex { !$0.isEmpty } ?? -1) + 1)]) } }
        #expect(tables.map(trimmed) == [sheet.timelineRecords(), sheet.evidenceRecords(), sheet.articleRecords()].map(trimmed))
    }

    @Test(arguments: HostileText.strings.prefix(12)) func hostileTextStaysText(_ text: String) throws {
        let tables = try #require(SpreadsheetTables.read(workbook(HostileText.timeline(text))))
        let titles = tables[0].dropFirst().map { $0[5] }
        let said = String(text.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 })
        #expect(titles.contains { $0.unicodeScalars.filter { $0.value >= 32 && $0.value != 0xFFFD }.elementsEqual(said.unicodeScalars) }, "\(titles)")
    }

    @Test(arguments: [[UInt8](), Array("PK\u{3}\u{4}".utf8), Array("no archive at all".utf8)]) func whatIsNoWorkbookIsNone(bytes: [UInt8]) {
        #expect(SpreadsheetTables.read(bytes) == nil)
    }

    @Test(.enabled(if: Tools.soffice != nil, Comment(rawValue: Tools.noSpreadsheet))) func libreOfficeReadsTheSameAndRunsNoFormula() throws {
        var timeline = SampleTimeline.pegasus()
        timeline.events[0].title = "=1+1"
        timeline.events[1].editorNote = "+33 1 | -5"
        try Tools.withFolder { folder in
            let path = folder.path(percentEncoded: false)
            try Data(workbook(timeline)).write(to: folder.appending(path: "timeline.xlsx"))
            _ = try Tools.run(
                Tools.soffice ?? "",
                [
                    "-env:UserInstallation=file://\(path)/profile", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir",
                    path,
                    path + "/timeline.xlsx",
                ])
            let records = DelimitedText(Array(try Data(contentsOf: folder.appending(path: "timeline.csv")))).records
            let expected = Sheet(Edition(timeline, options: RenderingOptions())).timelineRecords()
            #expect(records.count == expected.count)
            for (row, wanted) in zip(records, expected) {
                let cells = row + [String](repeating: "", count: max(0, wanted.count - row.count))
                #expect(cells == wanted)
            }
        }
    }
}
