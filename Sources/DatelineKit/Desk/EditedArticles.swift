import ArticleReading
import CivilTime
import TimelineCore
import TimelineRendering

/// articles.csv as a person left it: the date of an article set right, a note on it, or the word that it is not to be used.
struct EditedArticles {
    private(set) var decisions: [Decision] = []
    private(set) var refusals: [EditedSheet.Refusal] = []
    private let path: String
    private let order: DayMonthOrder?

    /// - Parameters:
    ///   - written: the rows of the last build, in the plain dialect.
    ///   - timeline: the last build, for the files and the addresses of its articles.
    init(_ table: SheetTable, path: String, written: [SheetTable.Row], timeline: Timeline, order given: DayMonthOrder?) throws(DatelineError) {
        self.path = path
        let before = Dictionary(written.map { (Self.identifier($0), $0.cells) }, uniquingKeysWith: { first, _ in first })
        order = given ?? Self.learntOrder(table, before)
        var files: [String: Int] = [:]
        for shown in timeline.articles { if let file = shown.article.sourcePath { files[file, default: 0] += 1 } }
        let articles = Dictionary(timeline.articles.map { ($0.article.id, $0.article) }, uniquingKeysWith: { first, _ in first })
        for row in table.rows {
            let id = Self.identifier(row)
            guard let old = before[id], let article = articles[id] else {
                refusals.append(.init(row: row.number, column: "article_id", reason: "there is no article \(id) in the last build"))
                continue
            }
            let file = article.sourcePath.flatMap { files[$0] == 1 ? $0 : nil }
            func decide(_ field: DeskField, _ new: String) {
                var decision = Decision(article: id, file: file, field: field, old: old[field.rawValue] ?? "", new: new)
                decision.evidence = String(article.sha256.prefix(16))
                decision.why = field == .editorNote ? "" : row.cells["editor_note"] ?? ""
                decisions.append(decision)
            }
            if let cell = row.cells["published"], cell != old["published"], let new = try published(cell, row, old["published"] ?? "", article) {
                decide(.published, new)
            }
            if let cell = row.cells["decision"], cell != old["decision"] {
                switch SheetValue.decision(cell) {
                case let word? where !word.hasPrefix("merge:"): if word != old["decision"].flatMap(SheetValue.decision) { decide(.decision, word) }
                default:
                    refusals.append(.init(row: row.number, column: "decision", reason: "“\(cell)” is not a decision. Write keep, reject or open"))
                }
            }
            if let cell = row.cells["editor_note"], cell != old["editor_note"], !SheetText.isLossyCopy(cell, of: old["editor_note"] ?? "") {
                decide(.editorNote, cell)
            }
        }
    }

    private static func identifier(_ row: SheetTable.Row) -> String {
        let cell = row.cells["article_id"] ?? ""
        return cell.hasPrefix("id:") ? String(cell.dropFirst(3)) : cell
    }

    private static func learntOrder(_ table: SheetTable, _ before: [String: [String: String]]) -> DayMonthOrder? {
        var votes = DayMonthVotes()
        for row in table.rows {
            guard let old = before[identifier(row)]?["published"].flatMap(CivilDay.init(iso:)), let cell = row.cells["published"],
                let date = SheetDate(cell, near: old.year)
            else { continue }
            votes.count(date, written: old)
        }
        return votes.order
    }

    /// A publication time in the form in which it is kept; nil where nothing has changed. Emptied, the article's own date stands again.
    private func published(_ cell: String, _ row: SheetTable.Row, _ old: String, _ article: Article) throws(DatelineError) -> String? {
        if cell.isEmpty { return article.published.route == .override ? "" : nil }
        let written = CivilDay(iso: old)
        if let stamp = CivilTimestamp(iso: Array(cell.utf8)) { return stamp.second == nil && stamp.day == written ? nil : stamp.iso }
        guard let date = SheetDate(cell, near: written?.year) else {
            throw DatelineError(
                .invalidSheet, path: path, problem: "row \(row.number), column published: “\(cell)” is not a date",
                remedy: "Write it as 2021-07-25 or 2021-07-25T16:53+02:00. Nothing was written.")
        }
        if let written, date.mayBe(written) { return nil }
        if let day = date.day(order) { return day.description }
        throw DatelineError(
            .invalidSheet, path: path, problem: "row \(row.number), column published: “\(cell)” may be more than one day",
            remedy: "Write it as 2021-07-25, or give --dates dmy or --dates mdy. Nothing was written.")
    }
}
