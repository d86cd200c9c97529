import ByteText
import CivilTime
import TimelineRendering

/// The columns of articles.csv that a build takes up again, in whatever order and dialect they come back.
struct ArticleSheet {
    struct Row {
        var articleID: String
        var published: String
        var route: String
        var line: Int
        var stamp: CivilTimestamp? { CivilTimestamp(sheet: published) }
    }

    private(set) var rows: [Row] = []

    init(_ sheet: DelimitedText) {
        guard let header = sheet.records.first?.map({ SheetWords.french.key(ofHeader: $0.lowercased()) }) else { return }
        guard let id = header.firstIndex(of: "article_id"), let published = header.firstIndex(of: "published") else { return }
        let route = header.firstIndex(of: "published_route")
        for (record, line) in zip(sheet.records, sheet.lines).dropFirst() where record.indices.contains(id) && record.indices.contains(published) {
            rows.append(
                Row(
                    articleID: Self.identifier(record[id]), published: Self.unguarded(record[published]),
                    route: route.flatMap { record.indices.contains($0) ? record[$0] : nil } ?? "", line: line))
        }
    }

    /// Without the `id:` that keeps an id of digits from being a number.
    private static func identifier(_ cell: String) -> String { cell.hasPrefix("id:") ? String(cell.dropFirst(3)) : unguarded(cell) }

    /// Strips the apostrophe that keeps a cell from being a formula.
    private static func unguarded(_ cell: String) -> String {
        guard cell.hasPrefix("'"), let second = cell.utf8.dropFirst().first, [61, 43, 45, 64, 9, 13].contains(second) else { return cell }
        return String(cell.dropFirst())
    }
}

extension CivilTimestamp {
    /// A date as a sheet may give it back: ISO 8601, or, where a spreadsheet has rewritten it, `25/07/2021` when only one order of day and month is possible.
    init?(sheet cell: String) {
        if let stamp = CivilTimestamp(iso: Array(cell.utf8)) {
            self = stamp
            return
        }
        let parts = cell.split(whereSeparator: { $0 == "/" || $0 == "." || $0 == "-" }).compactMap { Int($0) }
        guard parts.count == 3, parts[2] >= 1000 else { return nil }
        let asDayFirst = CivilDay(year: parts[2], month: parts[1], day: parts[0]), asMonthFirst = CivilDay(year: parts[2], month: parts[0], day: parts[1])
        switch (asDayFirst, asMonthFirst) {
        case (let day?, nil): self.init(day: day)
        case (nil, let day?): self.init(day: day)
        case (let day?, let other?) where day == other: self.init(day: day)
        default: return nil
        }
    }
}
