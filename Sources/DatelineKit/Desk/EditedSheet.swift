import ByteText
import CivilTime
import TimelineCore
import TimelineRendering

/// timeline.csv as a person left it, against what was written: the changed cells are decisions.
struct EditedSheet {
    /// What can't be taken up: it is named, and the sheet is kept.
    struct Refusal: Equatable {
        var row: Int
        var column: String
        var reason: String
    }

    struct Options {
        /// From `--dates`; otherwise learnt from the rows that were not changed.
        var order: DayMonthOrder?
        /// `--missing-rows reject`.
        var rejectsMissingRows = false
    }

    private(set) var decisions: [Decision] = []
    private(set) var refusals: [Refusal] = []
    /// Events whose row is not in the sheet.
    private(set) var missing: [String] = []
    private(set) var foreignColumns: [String] = []

    static let editable: [DeskField] = [
        .decision, .dateFrom, .dateTo, .title, .certainty, .attributedTo, .editorNote, .checkedBy, .checkedOn, .time, .timeZone, .precision, .people, .places,
        .tags,
    ]
    static let keys = Sheet.timelineColumns + ["document", "page"]
    private static let readOnlyDates: Set<String> = ["anchor_date", "first_seen"]
    /// Made anew at each build from the rest; nothing that a person writes there would last, and what programs do to them matters to nobody.
    private static let derived: Set<String> = [
        "to_check", "source_count", "origin_count", "date_confidence", "date_edtf", "rank", "row_hash", "date_display", "first_seen", "anchor_date",
    ]

    private let path: String
    private let options: Options
    private let written: [String: [String: String]]
    private var order: DayMonthOrder?

    /// - Parameters:
    ///   - written: the rows of the last build, by event id, in the plain dialect.
    init(_ table: SheetTable, path: String, written: [SheetTable.Row], options: Options) throws(DatelineError) {
        self.path = path
        self.options = options
        self.written = Dictionary(written.map { ($0.cells["event_id"] ?? "", $0.cells) }, uniquingKeysWith: { first, _ in first })
        foreignColumns = table.foreignColumns
        order = options.order ?? learntOrder(table)
        guard table.columns.contains("event_id") else {
            throw DatelineError(
                .invalidSheet, path: path, problem: "has no column event_id, so no row can be told from another",
                remedy: "Put the column back from the sheet that was written.")
        }
        var seen: Set<String> = []
        for row in table.rows {
            let id = row.cells["event_id"] ?? ""
            if id.isEmpty {
                try addEvent(row)
            } else if !seen.insert(id).inserted {
                refuse(row, "event_id", "\(id) stands twice; only its first row is taken up. To split an event, change event_id in evidence.csv")
            } else if let before = self.written[id] {
                try compare(row, id, before)
            } else {
                refuse(row, "event_id", "there is no event \(id) in the last build. A new event has an empty event_id")
            }
        }
        missing = written.compactMap { $0.cells["event_id"] }.filter { !seen.contains($0) }
        if options.rejectsMissingRows {
            for id in missing where self.written[id]?["decision"].flatMap(SheetValue.decision) != "reject" {
                decisions.append(Decision(event: id, field: .decision, old: self.written[id]?["decision"] ?? "open", new: "reject"))
            }
        }
    }

    private mutating func refuse(_ row: SheetTable.Row, _ column: String, _ reason: String) {
        refusals.append(Refusal(row: row.number, column: column, reason: reason))
    }

    // MARK: Order of day and month

    private func learntOrder(_ table: SheetTable) -> DayMonthOrder? {
        var votes = DayMonthVotes()
        for row in table.rows {
            guard let before = written[row.cells["event_id"] ?? ""] else { continue }
            for key in ["date_from", "date_to", "anchor_date", "checked_on", "first_seen"] {
                guard let old = before[key].flatMap(CivilDay.init(iso:)), let cell = row.cells[key], let date = SheetDate(cell, near: old.year) else {
                    continue
                }
                votes.count(date, written: old)
            }
        }
        if let order = votes.order { return order }
        // No unchanged cell says so: a changed one that only one order makes a day of does.
        for row in table.rows {
            for key in ["date_from", "date_to", "checked_on"] { if let date = row.cells[key].flatMap({ SheetDate($0) }) { votes.count(date, written: nil) } }
        }
        return votes.order
    }

    // MARK: One row

    private mutating func compare(_ row: SheetTable.Row, _ id: String, _ before: [String: String]) throws(DatelineError) {
        if isUntouchedRowOfAnotherBuild(row, before) { return }
        var changes: [DeskField: String] = [:]
        for field in Self.editable where !field.isDate || field == .checkedOn {
            guard let cell = row.cells[field.rawValue] else { continue }
            let old = before[field.rawValue] ?? ""
            guard cell != old, !SheetText.isLossyCopy(cell, of: old) else { continue }
            guard let new = try value(field, cell, row, old: old) else { continue }
            if new != (normal(field, old) ?? old) { changes[field] = new }
        }
        try compareDates(row, before, &changes)
        for field in [DeskField.document, .page] { if let cell = row.cells[field.rawValue], !cell.isEmpty { changes[field] = cell } }
        for field in DeskField.allCases {
            guard let new = changes[field] else { continue }
            var decision = Decision(event: id, field: field, old: before[field.rawValue] ?? "", new: new)
            decision.by = row.cells["checked_by"] ?? ""
            decision.why = field == .editorNote ? "" : changes[.editorNote] ?? ""
            decisions.append(decision)
        }
        compareReadOnly(row, before)
    }

    /// A row whose cells still give the fingerprint it was written with was not touched, even if a later build says something else.
    private func isUntouchedRowOfAnotherBuild(_ row: SheetTable.Row, _ before: [String: String]) -> Bool {
        guard let own = row.cells["row_hash"], !own.isEmpty, own != before["row_hash"] else { return false }
        let cells = Sheet.timelineColumns.dropLast().map { key -> String in
            let cell = row.raw[key] ?? ""
            if key == "time" { return SheetValue.time(cell) ?? cell }
            if key.hasPrefix("date_from") || key == "date_to" || key == "checked_on" || Self.readOnlyDates.contains(key) {
                return SheetDate(cell)?.day(order)?.description ?? cell
            }
            return cell
        }
        return Sheet.hash(Array(cells)) == own
    }

    /// A cell in the form in which it is compared and kept; nil where it can't be taken up.
    private mutating func value(_ field: DeskField, _ cell: String, _ row: SheetTable.Row, old: String) throws(DatelineError) -> String? {
        if cell.isEmpty { return cleared(field, row, old) }
        if field == .checkedOn {
            guard let date = SheetDate(cell) else {
                refuse(row, field.rawValue, "“\(cell)” is not a date")
                return nil
            }
            if let written = CivilDay(iso: old), date.mayBe(written) { return old }
            return try day(date, cell, row, field.rawValue).description
        }
        if let value = normal(field, cell) {
            if field == .decision, value.hasPrefix("merge:") {
                let target = String(value.dropFirst(6))
                if target == row.cells["event_id"] {
                    refuse(row, "decision", "an event can't be merged into itself")
                    return nil
                }
                guard written[target] != nil else {
                    refuse(row, "decision", "there is no event \(target) to merge it into")
                    return nil
                }
            }
            return value
        }
        switch field {
        case .decision: refuse(row, "decision", "“\(cell)” is not a decision. Write keep, reject, open, or merge: and the id of the other event")
        case .certainty: refuse(row, "certainty", "“\(cell)” is not one of \(EventCertainty.allCodes.joined(separator: ", "))")
        case .precision: refuse(row, "precision", "“\(cell)” is not one of \(Precision.allCases.map(\.rawValue).joined(separator: ", "))")
        default: refuse(row, field.rawValue, "“\(cell)” is not a time of day. Write it as 20:00, or as morning, afternoon, evening, night")
        }
        return nil
    }

    /// The form in which a cell of this field is kept; nil where it is not of the field's vocabulary.
    private func normal(_ field: DeskField, _ cell: String) -> String? {
        if cell.isEmpty { return "" }
        switch field {
        case .decision: return SheetValue.decision(cell)
        case .certainty: return SheetValue.certainty(cell)
        case .precision: return SheetValue.precision(cell)
        case .time: return SheetValue.time(cell)
        case .checkedOn: return cell
        default: return field.isList ? SheetText.listItems(cell).joined(separator: DeskField.listSeparator) : cell
        }
    }

    /// An emptied cell: lists and notes become empty; a title, a certainty or a time of the program's stands again.
    private mutating func cleared(_ field: DeskField, _ row: SheetTable.Row, _ old: String) -> String? {
        switch field {
        case .decision: return "open"
        case .time: return "-"
        default: return ""
        }
    }

    private func day(_ date: SheetDate, _ cell: String, _ row: SheetTable.Row, _ column: String) throws(DatelineError) -> CivilDay {
        if let day = date.day(order) { return day }
        guard case .either(let dayFirst, let monthFirst) = date else {
            throw DatelineError(
                .invalidSheet, path: path, problem: "row \(row.number), column \(column): “\(cell)” is not a day",
                remedy: "Write it as 2021-07-22. Nothing was written.")
        }
        throw DatelineError(
            .invalidSheet, path: path,
            problem: "row \(row.number), column \(column): “\(cell)” may be \(dayFirst) or \(monthFirst), and no unchanged row shows which",
            remedy: "Give --dates dmy or --dates mdy. Nothing was written.")
    }

    private mutating func compareDates(_ row: SheetTable.Row, _ before: [String: String], _ changes: inout [DeskField: String]) throws(DatelineError) {
        let oldFrom = before["date_from"].flatMap(CivilDay.init(iso:)), oldTo = before["date_to"].flatMap(CivilDay.init(iso:))
        var days: [DeskField: CivilDay] = [:]
        for (field, old) in [(DeskField.dateFrom, oldFrom), (.dateTo, oldTo)] {
            guard let cell = row.cells[field.rawValue], cell != before[field.rawValue] else { continue }
            if cell.isEmpty {
                if old != nil { changes[field] = "" }
                continue
            }
            guard let date = SheetDate(cell, near: old?.year) else {
                refuse(row, field.rawValue, "“\(cell)” is not a date. Write it as 2021-07-22")
                continue
            }
            if let old, date.mayBe(old), options.order == nil || date.day(order) == old { continue }
            if case .period(let first, let last, let precision) = date {
                // A month or a year, typed into either cell, is that whole month or year.
                days[.dateFrom] = days[.dateFrom] ?? (field == .dateFrom ? first : oldFrom.map { min($0, first) } ?? first)
                days[.dateTo] = last
                if field == .dateFrom || oldFrom == oldTo { days[.dateFrom] = first }
                if changes[.precision] == nil { changes[.precision] = precision.rawValue }
                continue
            }
            days[field] = try day(date, cell, row, field.rawValue)
        }
        guard !days.isEmpty else { return }
        // An event of one day, of which one cell was changed past the other, has moved whole.
        if let from = days[.dateFrom], days[.dateTo] == nil, let oldTo, oldFrom == oldTo || from > oldTo, changes[.dateTo] == nil { days[.dateTo] = from }
        if let to = days[.dateTo], days[.dateFrom] == nil, let oldFrom, to < oldFrom, oldFrom == oldTo { days[.dateFrom] = to }
        let from = days[.dateFrom] ?? oldFrom, to = days[.dateTo] ?? oldTo
        if let from, let to, to < from {
            refuse(row, "date_to", "\(to) lies before date_from, \(from)")
            return
        }
        // Both halves are decided together: what the program finds later must not move one of them past the other.
        if let from, from != oldFrom || to != oldTo { changes[.dateFrom] = from.description }
        if let to = to ?? from, to != oldTo || from != oldFrom { changes[.dateTo] = to.description }
    }

    private mutating func compareReadOnly(_ row: SheetTable.Row, _ before: [String: String]) {
        let fields = Set(Self.editable.map(\.rawValue))
        for key in Sheet.timelineColumns where key != "event_id" && !fields.contains(key) && !Self.derived.contains(key) {
            guard let cell = row.cells[key], let old = before[key], cell != old, !SheetText.isLossyCopy(cell, of: old) else { continue }
            if SheetText.folded(cell) == SheetText.folded(old) { continue }
            refuse(row, key, "this column shows what the articles say; a change in it is not taken up. Use editor_note")
        }
    }

    // MARK: New rows

    /// A row without an id is an event of the desk's own.
    private mutating func addEvent(_ row: SheetTable.Row) throws(DatelineError) {
        let title = row.cells["title"] ?? ""
        guard !title.isEmpty else {
            refuse(row, "title", "a new event needs a title")
            return
        }
        var fields: [(DeskField, String)] = []
        var first: CivilDay?, last: CivilDay?
        for field in [DeskField.dateFrom, .dateTo] {
            guard let cell = row.cells[field.rawValue], !cell.isEmpty else { continue }
            switch SheetDate(cell) {
            case nil:
                refuse(row, field.rawValue, "“\(cell)” is not a date. Write it as 2021-07-22")
            case .period(let begin, let end, let precision):
                first = first ?? begin
                last = end
                fields.append((.precision, precision.rawValue))
            case let date?:
                let day = try day(date, cell, row, field.rawValue)
                if field == .dateFrom { first = day } else { last = day }
            }
        }
        if let from = first ?? last, let to = last ?? first {
            if to < from { refuse(row, "date_to", "\(to) lies before date_from, \(from)") }
            fields += [(.dateFrom, min(from, to).description), (.dateTo, max(from, to).description)]
        }
        for field in Self.editable + [.document, .page] where !field.isDate || field == .checkedOn {
            guard field != .title, let cell = row.cells[field.rawValue], !cell.isEmpty, let new = try value(field, cell, row, old: "") else { continue }
            if field == .decision, new == "open" || new == "keep" { continue }
            if field == .precision, fields.contains(where: { $0.0 == .precision }) { continue }
            fields.append((field, new))
        }
        // The same row, sent in again, is the same event.
        let content = ([title] + fields.filter { [.dateFrom, .dateTo, .document, .page].contains($0.0) }.map(\.1)).joined(separator: "\u{1F}")
        let id = DeskName.event(of: content)
        decisions.append(Decision(event: id, field: .added, old: "", new: title))
        for (field, new) in fields { decisions.append(Decision(event: id, field: field, old: "", new: new)) }
    }
}
