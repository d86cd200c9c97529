import ArticleReading
import Foundation
import Testing
import TimelineCore

@testable import TimelineRendering

/// The tables in LibreOffice, in an American and a French setting: what is text must stay text, what is a date be one, and no formula may live.
@Suite(.serialized, .enabled(if: Tools.soffice != nil, Comment(rawValue: Tools.noSpreadsheet))) struct SpreadsheetTests {
    struct Setting: Sendable, CustomTestStringConvertible {
        var locale: String
        var language: Int
        var separator: Int
        var testDescription: String { "\(locale), LCID \(language)" }
    }

    static let settings = [
        Setting(locale: "en", language: 1033, separator: 44), Setting(locale: "en-US", language: 1033, separator: 44),
        Setting(locale: "fr", language: 1036, separator: 59),
    ]

    /// `office:value-type` of every cell, and whether any is a formula, as LibreOffice reads the file.
    private func read(_ bytes: [UInt8], _ setting: Setting) throws -> (types: [[String]], texts: [[String]], formulas: Int) {
        try Tools.withFolder { folder in
            let file = folder.appending(path: "table.csv")
            try Data(bytes).write(to: file)
            _ = try Tools.run(
                Tools.soffice ?? "",
                [
                    "-env:UserInstallation=file://\(folder.path(percentEncoded: false))/profile", "--headless", "--convert-to", "fods",
                    "--infilter=CSV:\(setting.separator),34,76,1,,\(setting.language),false,true", "--outdir", folder.path(percentEncoded: false),
                    file.path(percentEncoded: false),
                ])
            let xml = try String(contentsOf: folder.appending(path: "table.fods"), encoding: .utf8)
            var types: [[String]] = [], texts: [[String]] = []
            for row in xml.components(separatedBy: "<table:table-row").dropFirst() {
                var rowTypes: [String] = [], rowTexts: [String] = []
                for cell in row.components(separatedBy: "<table:table-cell").dropFirst() {
                    let head = String(cell.prefix { $0 != ">" })
                    let repeated = Self.attribute("table:number-columns-repeated", head).flatMap(Int.init) ?? 1
                    let type = Self.attribute("office:value-type", head) ?? ""
                    let text = cell.components(separatedBy: "<text:p>").dropFirst().map { $0.components(separatedBy: "</text:p>")[0] }.joined(separator: "\n")
                    for _ in 0..<min(repeated, 40) {
                        rowTypes.append(type)
                        rowTexts.append(text)
                    }
                }
                types.append(rowTypes)
                texts.append(rowTexts)
            }
            return (types, texts, xml.components(separatedBy: "table:formula").count - 1)
        }
    }

    private static func attribute(_ name: String, _ head: String) -> String? {
        guard let range = head.range(of: name + "=\"") else { return nil }
        return String(head[range.upperBound...].prefix { $0 != "\"" })
    }

    private static let dates: Set = ["date_from", "date_to", "checked_on", "first_seen", "anchor_date", "date_edtf"]
    private static let numbers: Set = ["source_count", "origin_count", "date_confidence", "rank", "start", "end", "words", "events"]

    @Test(arguments: settings) func everyColumnHasItsType(_ setting: Setting) throws {
        var timeline = SampleTimeline.pegasus(locale: setting.locale)
        timeline.events[0].checkedOn = "2021-08-03"
        timeline.events[0].checkedBy = "J. D."
        // Ids that a spreadsheet likes to eat.
        timeline.articles[0].article.id = "12e456789012"
        timeline.articles[1].article.id = "123456789012"
        for (name, columns) in [("timeline.csv", Sheet.timelineColumns), ("evidence.csv", Sheet.evidenceColumns), ("articles.csv", Sheet.articleColumns)] {
            let bytes = TimelineRenderer(options: RenderingOptions(formats: [.csv])).render(timeline).first { $0.name == name }?.bytes ?? []
            let (types, texts, formulas) = try read(bytes, setting)
            #expect(formulas == 0)
            #expect(types.count >= 3)
            for (row, rowTypes) in types.enumerated().dropFirst() {
                for (place, type) in rowTypes.enumerated() where place < columns.count && !type.isEmpty {
                    let column = columns[place]
                    let allowed: Set<String> =
                        Self.numbers.contains(column)
                        ? ["float"]
                        : Self.dates.contains(column) || (column == "published" && name != "timeline.csv")
                            ? ["date", "string"] : column == "time" ? ["time", "string"] : ["string"]
                    let isDatedValue = column == "value"
                    #expect(allowed.contains(type) || (isDatedValue && type == "date"), "\(name), row \(row), \(column): \(type) of \(texts[row][place])")
                }
            }
            // Of the dates, at least one row has a real one.
            if name == "timeline.csv" { #expect(types.dropFirst().allSatisfy { $0.count < 4 || $0[2] == "date" || $0[2] == "" } && types[1][2] == "date") }
        }
    }

    @Test(arguments: settings) func noFormulaLives(_ setting: Setting) throws {
        var timeline = SampleTimeline.pegasus(locale: setting.locale)
        let shape = timeline.events[3]
        timeline.events = HostileText.strings.enumerated().map { place, text in
            var event = HostileText.timeline(text, locale: setting.locale).events[3]
            (event.id, event.dateFrom, event.dateTo) = ("ev-hostile\(place)", shape.dateFrom, shape.dateTo)
            return event
        }
        for file in TimelineRenderer(options: RenderingOptions(formats: [.csv])).render(timeline) {
            let (types, _, formulas) = try read(file.bytes, setting)
            #expect(formulas == 0, "\(file.name)")
            #expect(types.count > 2)
        }
    }
}

/// The tables with the csv module of Python, which knows nothing of ours.
@Suite(.enabled(if: Tools.python != nil, Comment(rawValue: Tools.noPython))) struct PythonTests {
    @Test(arguments: [("excel-en", ","), ("excel-fr", ";"), ("plain", ",")]) func pythonReadsEveryRow(dialect: String, separator: String) throws {
        let timeline = HostileText.timeline("a \"b\"; c, d\ne\r\n=1")
        try Tools.withFolder { folder in
            for file in TimelineRenderer(options: RenderingOptions(formats: [.csv], csvDialect: CSVDialect(rawValue: dialect))).render(timeline) {
                let path = folder.appending(path: file.name)
                try Data(file.bytes).write(to: path)
                let script =
                    "import csv,sys; r=list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline=''),delimiter=sys.argv[2],strict=True)); print(len(r),len(set(map(len,r))),len(r[0]))"
                let out = try #require(try Tools.run(Tools.python ?? "", ["-c", script, path.path(percentEncoded: false), separator]))
                let expected = ["timeline.csv": "12 1 33", "evidence.csv": "17 1 19", "articles.csv": "3 1 15"][file.name]
                #expect(out.trimmingCharacters(in: .whitespacesAndNewlines) == expected, "\(file.name)")
            }
        }
    }
}
