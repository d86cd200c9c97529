import ByteText
import Foundation

/// One row of an `expected.csv`; its columns are described in Fixtures/stories/README.md.
struct ExpectedRow {
    enum Kind: String { case event, undated, ifDated = "if-dated", absent, article, atMost = "at-most" }
    var key: String
    var kind: Kind
    var dateFrom: String
    var dateTo: String
    var precisions: [String]
    var toldBy: [String]
    var merged: String
    var words: String
    var apartFrom: [String]
    var certainties: [String]
    var origins: Int?
    var differ: String

    struct Unreadable: Error { var line: String }
    static let columns = [
        "key", "kind", "date_from", "date_to", "precision", "told_by", "merged", "words", "apart_from", "certainty", "origins", "differ", "note",
    ]

    static func read(_ file: URL) throws -> [ExpectedRow] {
        var records = DelimitedText(Array(try Data(contentsOf: file))).records
        guard !records.isEmpty, records.removeFirst() == columns else { throw Unreadable(line: "\(file.path): the header") }
        return try records.map { record in
            guard record.count == columns.count, let kind = Kind(rawValue: record[1]) else { throw Unreadable(line: record.joined(separator: ",")) }
            func list(_ column: Int, _ separator: Character) -> [String] { record[column].split(separator: separator).map(String.init) }
            return ExpectedRow(
                key: record[0], kind: kind, dateFrom: record[2], dateTo: record[3], precisions: list(4, "/"), toldBy: list(5, "|"), merged: record[6],
                words: record[7], apartFrom: list(8, "|"), certainties: list(9, "/"), origins: Int(record[10]), differ: record[11])
        }
    }

    /// What speaks against `event` being the one meant; nil if nothing does.
    func objection(to event: Chronology.Event, in chronology: Chronology) -> String? {
        if !dateFrom.isEmpty && event.dateFrom != dateFrom || !dateTo.isEmpty && event.dateTo != dateTo {
            return "dated \(event.dateFrom ?? "–") to \(event.dateTo ?? "–")"
        }
        if !precisions.isEmpty && !precisions.contains(event.precision ?? "") { return "precision \(event.precision ?? "–")" }
        if let missing = toldBy.first(where: { name in !event.sources.contains { chronology.article($0, isNamed: name) } }) { return "not told by \(missing)" }
        if merged == "no" && event.sources.count > toldBy.count { return "told by others, too: \(event.sources)" }
        if !certainties.isEmpty && !certainties.contains(event.certainty) { return "certainty \(event.certainty)" }
        if let origins, origins != event.originCount { return "\(event.originCount) origins" }
        if !differ.isEmpty && !event.conflicts.contains(where: { $0.field == differ }) { return "no conflict of \(differ)" }
        return nil
    }

    /// Ids of the events that are what the row says.
    func events(in chronology: Chronology) -> [String] {
        chronology.model.events.filter { $0.has(words) && objection(to: $0, in: chronology) == nil }.map(\.id)
    }

    /// Why the row does not hold, in words; nil if it does.
    func failure(in chronology: Chronology) -> String? {
        let model = chronology.model
        switch kind {
        case .event:
            guard events(in: chronology).isEmpty else { return nil }
            let near = model.events.filter { $0.has(words) }
            if near.isEmpty { return "no dated event has “\(words)”" + (model.undated.contains { $0.has(words) } ? "; it stands undated" : "") }
            return near.map { "“\($0.title)”: \(objection(to: $0, in: chronology) ?? "")" }.joined(separator: "; ")
        case .ifDated:
            let near = model.events.filter { $0.has(words) }
            if near.isEmpty || !events(in: chronology).isEmpty { return nil }
            return near.map { "“\($0.title)”: \(objection(to: $0, in: chronology) ?? "")" }.joined(separator: "; ")
        case .undated:
            return model.undated.contains { $0.has(words) } ? nil : "nothing undated has “\(words)”"
        case .absent:
            let wrong =
                words.isEmpty
                ? model.events.filter { ($0.dateTo ?? "") >= dateFrom && ($0.dateFrom ?? "") <= dateTo }
                : (model.events + model.undated).filter { $0.has(words) }
            return wrong.isEmpty ? nil : "it stands: " + wrong.map { "\($0.dateFrom ?? "undated") “\($0.title)”" }.joined(separator: "; ")
        case .atMost:
            return model.events.count <= Int(words) ?? 0 ? nil : "\(model.events.count) events"
        case .article:
            guard let article = model.articles.first(where: { article in toldBy.contains { chronology.article(article.id, isNamed: $0) } }) else {
                return "no such article"
            }
            let published = article.published
            let (first, last) = (published.dateFrom ?? published.date ?? "–", published.dateTo ?? published.date ?? "–")
            if first < dateFrom || last > dateTo { return "published \(first) to \(last)" }
            if !certainties.isEmpty && !certainties.contains(published.status) { return "status \(published.status)" }
            if !words.isEmpty && !(published.rejected ?? []).contains(where: { $0.raw.contains(words) }) {
                return "“\(words)” is not named as seen and not used"
            }
            return nil
        }
    }
}
