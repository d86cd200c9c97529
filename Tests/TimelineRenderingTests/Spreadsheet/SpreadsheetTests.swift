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

    /// British, American and French: each takes other words for dates.
    static let settings = [
        Setting(locale: "en", language: 2057, separator: 44), Setting(locale: "en-US", language: 1033, separator: 44),
        Setting(locale: "fr", language: 1036, separator: 59),
    ]

    struct Reading {
        /// `office:value-type` of every cell.
        var types: [[String]] = []
        var texts: [[String]] = []
        var formulas = 0
    }

    /// The tables as LibreOffice reads them, all in one start of it.
    private func read(_ files: [RenderedFile], _ setting: Setting) throws -> [String: Reading] {
        try Tools.withFolder { folder in
            let path = folder.path(percentEncoded: false)
            for file in files { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
            _ = try Tools.run(
                Tools.soffice ?? "",
                [
                    "-env:UserInstallation=file://\(path)/profile", "--headless", "--convert-to", "fods",
                    "--infilter=CSV:\(setting.separator),34,76,1,,\(setting.language),false,true", "--outdir", path,
                ] + files.map { "\(path)/\($0.name)" })
            var readings: [String: Reading] = [:]
            for file in files {
                let name = file.name.replacingOccurrences(of: ".csv", with: ".fods")
                readings[file.name] = Self.reading(try String(contentsOf: folder.appending(path: name), encoding: .utf8))
            }
            return readings
        }
    }

    private static func reading(_ xml: String) -> Reading {
        var reading = Reading()
        for row in xml.components(separatedBy: "<table:table-row").dropFirst() {
            var types: [String] = [], texts: [String] = []
            for cell in row.components(separatedBy: "<table:table-cell").dropFirst() {
                let head = String(cell.prefix { $0 != ">" })
                let repeated = attribute("table:number-columns-repeated", head).flatMap(Int.init) ?? 1
                let text = cell.components(separatedBy: "<text:p>").dropFirst().map { $0.components(separatedBy: "</text:p>")[0] }.joined(separator: "\n")
                for _ in 0..<min(repeated, 40) {
                    types.append(attribute("office:value-type", head) ?? "")
                    texts.append(text)
                }
            }
            reading.types.append(types)
            reading.texts.append(texts)
        }
        reading.formulas = xml.components(separatedBy: "table:formula").count - 1
        return reading
    }

    private static func attribute(_ name: String, _ head: String) -> String? {
        guard let range = head.range(of: name + "=\"") else { return nil }
        return String(head[range.upperBound...].prefix { $0 != "\"" })
    }

    private static let dates: Set = ["date_from", "date_to", "checked_on", "first_seen", "anchor_date", "date_edtf"]
    private static let numbers: Set = ["source_count", "origin_count", "date_confidence", "rank", "start", "end", "words", "events"]

    @Test(arguments: settings) func everyColumnHasItsTypeAndNoFormulaLives(_ setting: Setting) throws {
        var timeline = SampleTimeline.pegasus(locale: setting.locale)
        timeline.events[0].checkedOn = "2021-08-03"
        timeline.events[0].checkedBy = "J. D."
        // Ids that a spreadsheet likes to eat.
        timeline.articles[0].article.id = "12e456789012"
        timeline.articles[1].article.id = "123456789012"
        // And one event for each thing that an article may say to harm who opens the table.
        let shape = timeline.events[3]
        timeline.events += HostileText.strings.enumerated().map { place, text in
            var event = HostileText.timeline(text, locale: setting.locale).events[3]
            (event.id, event.dateFrom, event.dateTo, event.checkedOn, event.mentions) = (
                "ev-hostile\(place)", shape.dateFrom, shape.dateTo, nil, shape.mentions
            )
            return event
        }
        let readings = try read(TimelineRenderer(options: RenderingOptions(formats: [.csv])).render(timeline), setting)
        for (name, columns) in [("timeline.csv", Sheet.timelineColumns), ("evidence.csv", Sheet.evidenceColumns), ("articles.csv", Sheet.articleColumns)] {
            let reading = try #require(readings[name])
            #expect(reading.formulas == 0, "\(name)")
            #expect(reading.types.count >= 3)
            for (row, types) in reading.types.enumerated().dropFirst() {
                for (place, type) in types.enumerated() where place < columns.count && !type.isEmpty {
                    let column = columns[place]
                    #expect(Self.types(of: column, in: name).contains(type), "\(name), row \(row), \(column): \(type) of \(reading.texts[row][place])")
                }
            }
            if name == "timeline.csv" { #expect(reading.types[1][2] == "date" && reading.types[1][3] == "date") }
        }
    }

    private static func types(of column: String, in name: String) -> Set<String> {
        if numbers.contains(column) { return ["float"] }
        if dates.contains(column) || (column == "published" && name != "timeline.csv") || column == "value" { return ["date", "string"] }
        return column == "time" ? ["time", "string"] : ["string"]
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
