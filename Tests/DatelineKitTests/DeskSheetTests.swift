import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import Testing
import TimelineCore
import TimelineRendering

@testable import DatelineKit

/// What people and spreadsheets do to timeline.csv.
@Suite struct DeskSheetTests {
    /// Three events: one day, a range, an evening.
    static func timeline() -> Timeline {
        var timeline = Timeline(title: "Story", locale: "en")
        timeline.articles = [
            DeskSamples.article("a", outlet: "Sputnik", published: "2021-07-25"), DeskSamples.article("b", outlet: "Łódź Post", published: "2021-07-26"),
        ]
        let call = DeskSamples.event(
            "ev-call", "Macron calls Bennett", day: "2021-07-22",
            mentions: [
                DeskSamples.mention("m1", article: "a", clause: "Macron called Bennett, “seriously”"),
                DeskSamples.mention("m2", article: "b", clause: "Macron a appelé Bennett → hier"),
            ])
        var report = DeskSamples.event(
            "ev-report", "Haaretz reports", day: "2021-07-12", mentions: [DeskSamples.mention("m3", article: "a", clause: "Haaretz reported;\nit said so")])
        report.dateTo = CivilDay(iso: "2021-07-18")
        report.precision = .range
        report.people = ["Ada", "Bo"]
        var channel = DeskSamples.event(
            "ev-chan", "Channel 12 reports", day: "2021-07-05", mentions: [DeskSamples.mention("m4", article: "b", clause: "La chaîne l'a dit")])
        channel.time = "evening"
        channel.precision = .dayPart
        timeline.events = [channel, report, call]
        return timeline
    }

    static func sheet(_ dialect: CSVDialect = .excelEnglish, of timeline: Timeline = timeline()) -> [UInt8] {
        TimelineRenderer(options: RenderingOptions(formats: [.csv], csvDialect: dialect)).render(timeline).first { $0.name == "timeline.csv" }?.bytes ?? []
    }

    static func read(_ bytes: [UInt8], order: DayMonthOrder? = nil, rejectsMissingRows: Bool = false) throws -> EditedSheet {
        let written = try #require(SheetTable(sheet(.plain), keys: EditedSheet.keys))
        let table = try #require(SheetTable(bytes, keys: EditedSheet.keys))
        return try EditedSheet(table, path: "edited.csv", written: written.rows, options: .init(order: order, rejectsMissingRows: rejectsMissingRows))
    }

    /// The sheet as cells, to be written again in some program's way.
    static func records(_ dialect: CSVDialect = .plain) -> [[String]] { DelimitedText(sheet(dialect)).records }

    static func write(_ records: [[String]], separator: String = ",", newline: String = "\r\n", quoteAll: Bool = false) -> String {
        records.map { record in
            record.map { cell in
                quoteAll || cell.contains(separator) || cell.contains("\"") || cell.contains("\n") ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
            }.joined(separator: separator)
        }.joined(separator: newline) + newline
    }

    static func column(_ key: String) -> Int { Sheet.timelineColumns.firstIndex(of: key) ?? 0 }

    /// Sets one cell of the row of an event, in the plain sheet.
    static func edited(_ id: String, _ changes: [String: String], dialect: CSVDialect = .plain) -> [[String]] {
        var records = records(dialect)
        for index in records.indices where records[index][0] == id { for (key, value) in changes { records[index][column(key)] = value } }
        return records
    }

    static func summary(_ sheet: EditedSheet) -> [String] { sheet.decisions.map { "\($0.event) \($0.field.rawValue): \($0.old) > \($0.new)" } }

    @Test(arguments: CSVDialect.allCases) func anUntouchedSheetDecidesNothing(dialect: CSVDialect) throws {
        let sheet = try Self.read(Self.sheet(dialect))
        #expect(Self.summary(sheet).isEmpty && sheet.refusals.isEmpty && sheet.missing.isEmpty)
    }

    /// The ways in which programs save a file that nobody has changed.
    @Test(arguments: [
        "LibreOffice", "Google Sheets", "Excel, French", "Excel, American", "Excel, plain CSV in CP1252", "TAB text in UTF-16", "reordered",
        "without row_hash and others",
    ])
    func aSheetSavedByAProgramDecidesNothing(program: String) throws {
        var records = Self.records()
        func redate(_ form: (Int, Int, Int) -> String) {
            for row in records.indices.dropFirst() {
                for key in ["date_from", "date_to", "anchor_date", "first_seen"] {
                    let place = Self.column(key)
                    if let day = CivilDay(iso: records[row][place]) { records[row][place] = form(day.year, day.month, day.dayOfMonth) }
                }
            }
        }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        var bytes: [UInt8]
        switch program {
        case "LibreOffice": bytes = Array(Self.write(records, newline: "\n", quoteAll: true).utf8)
        case "Google Sheets": bytes = Array(Self.write(records.map { $0 + ["", "", ""] }).utf8)
        case "Excel, French":
            redate { "\(two($2))/\(two($1))/\($0)" }
            bytes = [0xEF, 0xBB, 0xBF] + Array(Self.write(records.map { $0 + [""] } + [[String](repeating: "", count: 34)], separator: ";").utf8)
        case "Excel, American":
            redate { "\($1)/\($2)/\($0)" }
            bytes = Array(Self.write(records).utf8)
        case "Excel, plain CSV in CP1252":
            redate { "\(two($2))/\(two($1))/\(two($0 % 100))" }
            bytes = Self.write(records, separator: ";").unicodeScalars.map { scalar in
                switch scalar.value {
                case 0..<256: UInt8(scalar.value)
                case 0x201C: 0x93
                case 0x201D: 0x94
                default: 63
                }
            }
        case "TAB text in UTF-16":
            bytes = [0xFF, 0xFE] + Self.write(records, separator: "\t").utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        case "reordered": bytes = Array(Self.write([records[0]] + records.dropFirst().reversed()).split(separator: "\r\n").map { $0 + "\n" }.joined().utf8)
        default:
            let kept = ["event_id", "title", "date_from", "decision", "date_to"].map(Self.column)
            bytes = Array(Self.write(records.map { record in kept.map { record[$0] } }).utf8)
        }
        let sheet = try Self.read(bytes)
        #expect(Self.summary(sheet) == [], "\(program)")
        #expect(sheet.refusals.isEmpty, "\(program): \(sheet.refusals)")
        #expect(sheet.missing.isEmpty)
    }

    @Test(
        arguments: [
            ("ev-call", ["title": "Macron telephones Bennett"], ["ev-call title: Macron calls Bennett > Macron telephones Bennett"]),
            ("ev-call", ["decision": "Reject"], ["ev-call decision: open > reject"]),
            ("ev-call", ["decision": "écarter"], ["ev-call decision: open > reject"]),
            ("ev-call", ["decision": "merge into ev-report"], ["ev-call decision: open > merge:ev-report"]),
            ("ev-call", ["decision": "fusionner:ev-report"], ["ev-call decision: open > merge:ev-report"]),
            (
                "ev-call", ["date_from": "2021-07-23", "date_to": "2021-07-23"],
                ["ev-call date_from: 2021-07-22 > 2021-07-23", "ev-call date_to: 2021-07-22 > 2021-07-23"]
            ),
            ("ev-call", ["date_from": "2021-07-21"], ["ev-call date_from: 2021-07-22 > 2021-07-21", "ev-call date_to: 2021-07-22 > 2021-07-21"]),
            ("ev-call", ["date_to": "2021-07-24"], ["ev-call date_from: 2021-07-22 > 2021-07-22", "ev-call date_to: 2021-07-22 > 2021-07-24"]),
            (
                "ev-call", ["date_from": "2021-07"],
                ["ev-call date_from: 2021-07-22 > 2021-07-01", "ev-call date_to: 2021-07-22 > 2021-07-31", "ev-call precision: day > month"]
            ),
            (
                "ev-call", ["date_from": "juillet 2021", "date_to": ""],
                ["ev-call date_from: 2021-07-22 > 2021-07-01", "ev-call date_to: 2021-07-22 > 2021-07-31", "ev-call precision: day > month"]
            ),
            ("ev-call", ["certainty": "démenti"], ["ev-call certainty: stated > denied"]),
            ("ev-call", ["time": "20:00:00"], ["ev-call time:  > 20:00"]),
            ("ev-call", ["time": "8:05 PM"], ["ev-call time:  > 20:05"]),
            ("ev-call", ["time": "20 h 53"], ["ev-call time:  > 20:53"]),
            ("ev-call", ["time": "soir"], ["ev-call time:  > evening"]),
            (
                "ev-call", ["editor_note": "ask the ministry", "checked_by": "Ada", "checked_on": "26 juil. 2021"],
                ["ev-call editor_note:  > ask the ministry", "ev-call checked_by:  > Ada", "ev-call checked_on:  > 2021-07-26"]
            ),
            ("ev-call", ["tags": "embargo:2021-08-01|redact"], ["ev-call tags:  > embargo:2021-08-01 | redact"]),
            ("ev-report", ["people": ""], ["ev-report people: Ada | Bo > "]),
            ("ev-call", ["title": "'=1+1 is no formula"], ["ev-call title: Macron calls Bennett > =1+1 is no formula"]),
            ("ev-chan", ["time": ""], ["ev-chan time: evening > -"]),
        ] as [(String, [String: String], [String])])
    func aChangedCellIsADecision(id: String, changes: [String: String], expected: [String]) throws {
        let sheet = try Self.read(Array(Self.write(Self.edited(id, changes)).utf8))
        #expect(Self.summary(sheet).sorted() == expected.sorted())
        #expect(sheet.refusals.isEmpty, "\(sheet.refusals)")
    }

    @Test(
        arguments: [
            ("ev-call", ["decision": "perhaps"], "decision", "“perhaps” is not a decision"),
            ("ev-call", ["decision": "merge:ev-none"], "decision", "no event ev-none"),
            ("ev-call", ["decision": "merge:ev-call"], "decision", "into itself"), ("ev-call", ["certainty": "sure"], "certainty", "is not one of stated"),
            ("ev-call", ["time": "teatime"], "time", "is not a time of day"), ("ev-call", ["date_from": "soon"], "date_from", "is not a date"),
            ("ev-report", ["date_to": "2021-07-01"], "date_to", "lies before date_from"),
            ("ev-call", ["quote": "“Another text”"], "quote", "shows what the articles say"),
            ("ev-call", ["event_id": "ev-mine"], "event_id", "there is no event ev-mine"),
        ] as [(String, [String: String], String, String)])
    func whatCannotBeTakenUpIsNamed(id: String, changes: [String: String], column: String, words: String) throws {
        let sheet = try Self.read(Array(Self.write(Self.edited(id, changes)).utf8))
        #expect(sheet.decisions.isEmpty)
        #expect(sheet.refusals.count == 1)
        #expect(sheet.refusals.first?.column == column && sheet.refusals.first?.row == (id == "ev-report" ? 3 : 4))
        #expect(sheet.refusals.first?.reason.contains(words) ?? false, "\(sheet.refusals)")
    }

    /// `08/07/2021` is read in the order that the unchanged rows show.
    @Test(arguments: [("Excel, French", "2021-07-08"), ("Excel, American", "2021-08-07")])
    func theOrderOfDayAndMonthIsLearnt(program: String, expected: String) throws {
        var records = Self.records()
        for row in records.indices.dropFirst() {
            for key in ["date_from", "date_to"] {
                guard let day = CivilDay(iso: records[row][Self.column(key)]) else { continue }
                records[row][Self.column(key)] =
                    program == "Excel, French" ? "\(day.dayOfMonth)/\(day.month)/\(day.year)" : "\(day.month)/\(day.dayOfMonth)/\(day.year)"
            }
        }
        for key in ["date_from", "date_to"] { records[3][Self.column(key)] = "08/07/2021" }
        let sheet = try Self.read(Array(Self.write(records).utf8))
        #expect(sheet.decisions.map(\.new) == [expected, expected])
    }

    @Test func doubtIsAnErrorThatNamesRowAndColumn() throws {
        let records = Self.edited("ev-call", ["date_from": "08/07/2021", "date_to": "08/07/2021"])
        let bytes = Array(Self.write(records).utf8)
        #expect {
            try Self.read(bytes)
        } throws: { error in
            let message = (error as? DatelineError)?.message ?? ""
            return message.contains("row 4, column date_from") && message.contains("2021-07-08 or 2021-08-07") && message.contains("--dates dmy")
        }
        #expect(try Self.read(bytes, order: .dayFirst).decisions.first?.new == "2021-07-08")
        #expect(try Self.read(bytes, order: .monthFirst).decisions.first?.new == "2021-08-07")
    }

    @Test func aRowWithoutAnIdIsAnEventOfTheDesksOwn() throws {
        var records = Self.records().map { $0 + [""] + [""] }
        records[0].replaceSubrange(33..., with: ["document", "page"])
        var row = [String](repeating: "", count: 35)
        (row[Self.column("title")], row[Self.column("date_from")], row[33], row[34]) = ("Court orders an inquiry", "12 March 2021", "Order of 12 March", "4")
        records.append(row)
        let sheet = try Self.read(Array(Self.write(records).utf8))
        let id = try #require(sheet.decisions.first?.event)
        #expect(id.hasPrefix("ev-"))
        #expect(
            Self.summary(sheet) == [
                "\(id) added:  > Court orders an inquiry", "\(id) date_from:  > 2021-03-12", "\(id) date_to:  > 2021-03-12",
                "\(id) document:  > Order of 12 March", "\(id) page:  > 4",
            ])
        #expect(try Self.read(Array(Self.write(records).utf8)).decisions == sheet.decisions, "the same row again is the same event")
        var withoutTitle = records
        withoutTitle[4][Self.column("title")] = ""
        #expect(try Self.read(Array(Self.write(withoutTitle).utf8)).refusals.map(\.reason) == ["a new event needs a title"])
    }

    @Test func missingRowsAreListedAndRejectedOnlyIfAsked() throws {
        var records = Self.records()
        records.remove(at: 2)
        let bytes = Array(Self.write(records).utf8)
        #expect(try Self.read(bytes).missing == ["ev-report"])
        #expect(try Self.read(bytes).decisions.isEmpty)
        #expect(try Self.summary(Self.read(bytes, rejectsMissingRows: true)) == ["ev-report decision: open > reject"])
    }

    /// A row of an older build that nobody touched says nothing against a newer one.
    @Test func anUntouchedRowOfAnOlderBuildDecidesNothing() throws {
        var older = Self.timeline()
        older.events[2].title = "Call between Macron and Bennett"
        var records = DelimitedText(Self.sheet(.plain, of: older)).records
        #expect(try Self.read(Array(Self.write(records).utf8)).decisions.isEmpty)
        records[3][Self.column("editor_note")] = "touched"
        #expect(try Self.read(Array(Self.write(records).utf8)).decisions.map(\.field) == [.title, .editorNote])
    }

    @Test func aSheetWithoutIdsIsRefusedWhole() {
        let records = Self.records().map { Array($0.dropFirst()) }
        #expect { try Self.read(Array(Self.write(records).utf8)) } throws: { ($0 as? DatelineError)?.problem.contains("no column event_id") ?? false }
    }

    @Test(arguments: [
        ("2021-07-22", "2021-07-22"), ("22/07/2021", "2021-07-22"), ("7/22/21", "2021-07-22"), ("22.07.2021", "2021-07-22"), ("2021/07/22", "2021-07-22"),
        ("44399", "2021-07-22"),
        ("22-Jul-21", "2021-07-22"), ("July 22, 2021", "2021-07-22"), ("jeudi 22 juillet 2021", "2021-07-22"), ("mardi 2 mars 2021", "2021-03-02"),
        ("22 août 2021", "2021-08-22"),
        ("2021-07-22 00:00:00", "2021-07-22"), ("22/07/2021 00:00", "2021-07-22"), ("05/05/2021", "2021-05-05"),
    ])
    func readsADateInEveryForm(cell: String, iso: String) {
        #expect(SheetDate(cell)?.day(nil)?.description == iso)
    }

    @Test(arguments: ["", "soon", "31/02/2021", "22/22/2021", "7", "ev-2021", "tomorrow 5"]) func readsNoDateWhereThereIsNone(cell: String) {
        #expect(SheetDate(cell) == nil)
    }

    // MARK: evidence.csv

    @Test func aTellingThatIsMovedAndOneThatIsSplitOff() throws {
        let written = ["m1": "ev-call", "m2": "ev-call", "m3": "ev-report", "m4": "ev-chan"]
        let table = try #require(
            SheetTable(
                records: [
                    ["event_id", "mention_id", "quote"], ["ev-report", "m1", "x"], ["new", "m2", "x"], ["new", "m4", "x"], ["ev-report", "m3", ""],
                    ["ev-x", "m9", "x"],
                ],
                keys: Sheet.evidenceColumns))
        let evidence = EditedEvidence(table, written: written)
        #expect(evidence.decisions.map(\.mention) == ["m1", "m2", "m4"])
        #expect(evidence.decisions[0].new == "ev-report" && evidence.decisions[0].event == "ev-call")
        #expect(evidence.decisions[1].new == evidence.decisions[2].new && evidence.decisions[1].new.hasPrefix("ev-"))
        #expect(evidence.refusals.map(\.reason) == ["there is no telling m9 in the last build"])
    }
}
