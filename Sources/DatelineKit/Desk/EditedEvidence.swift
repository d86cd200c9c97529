import TimelineCore

/// evidence.csv as a person left it: a changed `event_id` moves a telling to another event, or splits it off into a new one.
struct EditedEvidence {
    private(set) var decisions: [Decision] = []
    private(set) var refusals: [EditedSheet.Refusal] = []

    /// An id that a spreadsheet would have taken for a number is written with `id:` before it.
    private static func identifier(_ cell: String) -> String { cell.hasPrefix("id:") ? String(cell.dropFirst(3)) : cell }

    /// - Parameter written: by mention id the event that the last build showed it under.
    init(_ table: SheetTable, written: [String: String]) {
        guard table.columns.contains("mention_id"), table.columns.contains("event_id") else { return }
        let events = Set(written.values)
        var moves: [(mention: String, from: String, label: String)] = []
        for row in table.rows {
            let mention = Self.identifier(row.cells["mention_id"] ?? ""), event = row.cells["event_id"] ?? ""
            guard let before = written[mention] else {
                refusals.append(.init(row: row.number, column: "mention_id", reason: "there is no telling \(mention) in the last build"))
                continue
            }
            if event == before { continue }
            guard !event.isEmpty else {
                refusals.append(
                    .init(
                        row: row.number, column: "event_id",
                        reason: "it is empty. Write the id of the event that the telling belongs to, or new for one of its own"))
                continue
            }
            moves.append((mention, before, event))
        }
        // “new”, “new2” or any other label that is no event's id: all the tellings with it make one new event.
        for (mention, before, label) in moves {
            let target: String
            if events.contains(label) {
                target = label
            } else {
                let first = moves.filter { $0.label == label }.map(\.mention).min() ?? mention
                target = DeskName.event(of: "split\u{1F}\(label)\u{1F}\(first)")
            }
            decisions.append(Decision(event: before, field: .eventID, mention: mention, old: before, new: target))
        }
    }
}
