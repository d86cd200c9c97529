import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import TemporalTagging
import TimelineCore

/// The three tables: `timeline.csv` (a row an event), `evidence.csv` (a row a mention), `articles.csv` (a row an article).
package struct Sheet {
    let edition: Edition
    let dialect: CSVDialect

    /// What is read and edited first stands left of the fold.
    package static let timelineColumns = [
        "event_id", "decision", "date_from", "date_to", "date_display", "title", "certainty", "attributed_to", "to_check", "source_count", "origin_count",
        "sources",
        "quote", "time_expression", "anchor_date", "editor_note", "checked_by", "checked_on", "time", "time_zone", "precision", "conflict", "alt_dates",
        "people",
        "places", "tags", "quote_language", "source_urls", "date_confidence", "date_edtf", "first_seen", "rank", "row_hash",
    ]
    package static let evidenceColumns = [
        "event_id", "mention_id", "article_id", "source", "url", "published", "published_status", "quote", "clause", "time_expression", "value", "anchor",
        "anchor_date",
        "rule", "certainty", "attribution", "start", "end", "article_sha256",
    ]
    package static let articleColumns = [
        "article_id", "decision", "published", "published_status", "published_seen", "published_route", "outlet", "title", "language", "origin", "url", "file",
        "words",
        "events", "editor_note",
    ]

    init(_ edition: Edition) {
        self.edition = edition
        dialect = edition.options.csvDialect ?? (edition.labels.isFrench ? .excelFrench : .excelEnglish)
    }

    private var labels: Labels { edition.labels }

    // MARK: Tables

    func timeline() -> [UInt8] { table(timelineRecords()) }
    func evidence() -> [UInt8] { table(evidenceRecords()) }
    func articles() -> [UInt8] { table(articleRecords()) }

    private func table(_ records: [[String]]) -> [UInt8] {
        var table = TableWriter(dialect: dialect)
        for record in records { table.row(record) }
        return table.out.bytes
    }

    /// The header and a row an event.
    func timelineRecords() -> [[String]] {
        // What the desk has rejected or merged stands at the end, so that it can be taken back.
        let setAside = edition.timeline.setAside.filter { $0.decision != nil }
        return [header(Self.timelineColumns)] + (edition.timeline.events + edition.timeline.undated + setAside).map { row($0) }
    }

    func evidenceRecords() -> [[String]] {
        [header(Self.evidenceColumns)] + (edition.timeline.events + edition.timeline.undated).flatMap { event in event.mentions.map { row($0, of: event) } }
    }

    func articleRecords() -> [[String]] { [header(Self.articleColumns)] + edition.timeline.articles.map { row($0) } }

    /// Headers are the contract's keys; those of a French sheet are French.
    private func header(_ columns: [String]) -> [String] { dialect == .excelFrench ? columns.map { SheetWords.french.header($0) } : columns }

    /// A code as the sheet writes it.
    func code(_ family: String, _ value: String) -> String { dialect == .excelFrench ? SheetWords.french.value(family, value) : value }

    private func list(_ items: [String]) -> String { items.joined(separator: " | ") }

    // MARK: Rows

    private func row(_ event: TimelineEvent) -> [String] {
        let best = event.mentions.first
        let checks = edition.checksOfEvent[event.id] ?? []
        let zone = event.timeZone.map { $0.hasPrefix("+") || $0.hasPrefix("-") ? "UTC\($0)" : $0 } ?? ""
        let urls = event.sources.compactMap { edition.article($0).flatMap { edition.link($0.article) } }
        let expressions = event.mentions.compactMap { mention in mention.time.expression.map { edition.quoted($0, language: mention.language) } }
        var cells = [Edition.anchor(event.id), code("decision", event.decision ?? "open")]
        cells += [event.dateFrom?.description ?? "", event.dateTo?.description ?? "", edition.dates.display(event), event.title]
        cells += [code("certainty", event.certainty.rawValue), list(event.attributedTo), list(checks.map { edition.check($0, event) })]
        cells += [String(event.sourceCount), String(event.originCount), event.sources.isEmpty ? document(event) : list(event.sources.map(edition.sourceCode))]
        cells += [event.summary.isEmpty ? "" : edition.quoted(event.summary, language: event.summaryLanguage), list(expressions.uniqued)]
        cells += [best?.time.anchorDate.map { String(decoding: $0.utf8.prefix(10), as: UTF8.self) } ?? ""]
        cells += [event.editorNote ?? "", event.checkedBy ?? "", event.checkedOn ?? "", time(event.time), zone]
        cells += [event.precision.map { code("precision", $0.rawValue) } ?? "", list(event.conflicts.map { edition.values($0, in: event) })]
        cells += [list(event.alternatives.map { edition.alternative($0) }), list(event.people), list(event.places), list(event.tags)]
        cells += [
            event.summaryLanguage, list(urls), edition.timeline.isPublication ? "" : String(event.dateConfidence),
            Self.asText(event.edtf ?? "", "EDTF ", dialect), firstSeen(event),
            String(event.rank),
        ]
        return cells + [Self.hash(cells)]
    }

    private func document(_ event: TimelineEvent) -> String { edition.document(event) ?? "" }

    private func time(_ time: String?) -> String {
        guard let time else { return "" }
        return edition.dates.isPartOfDay(time) && dialect == .excelFrench ? edition.dates.time(time) : time
    }

    /// The day on which it was first told: the earliest publication among its sources.
    private func firstSeen(_ event: TimelineEvent) -> String {
        event.sources.compactMap { edition.article($0)?.article.published }.compactMap { $0.from ?? $0.stamp?.day }.min()?.description ?? ""
    }

    /// Sixteen hexadecimal digits over the cells before it: tells a row that a person changed from one that the program wrote.
    /// The `h` before them keeps spreadsheets from reading a number.
    package static func hash(_ cells: [String]) -> String {
        var bytes: [UInt8] = []
        for cell in cells {
            bytes += cell.utf8
            bytes.append(0x1F)
        }
        return "h" + SHA256.hexadecimal(bytes).prefix(16)
    }

    private func row(_ mention: EventMention, of event: TimelineEvent) -> [String] {
        let article = edition.article(mention.articleID)?.article
        let time = mention.time
        var cells = [
            Edition.anchor(event.id), identifier(mention.id), identifier(mention.articleID), edition.outlet(mention.articleID),
            article.flatMap(edition.link) ?? "",
        ]
        cells += [article.map(published) ?? "", code("status", (article?.published.status ?? .unknown).rawValue)]
        cells += [edition.quoted(mention.text, language: mention.language), mention.clause]
        cells += [
            time.expression.map { edition.quoted($0, language: mention.language) } ?? "", Self.asText(time.value, "TIMEX3 ", dialect),
            code("anchor", time.anchor.rawValue),
        ]
        cells += [time.anchorDate ?? "", time.rule, code("mention", mention.certainty.rawValue), mention.attribution ?? ""]
        cells += [String(mention.start), String(mention.end), article?.sha256 ?? ""]
        return cells
    }

    /// An id of digits, or of digits around an `e`, would come back as a number; `id:` before it is taken off again by who reads the sheet.
    private func identifier(_ id: String) -> String { Self.asText(id, "id:", dialect) }

    /// A spreadsheet makes a number of `2021` and 1 May of `2021-05`: such codes get a word before them. Full dates may be dates.
    static func asText(_ code: String, _ prefix: String, _ dialect: CSVDialect) -> String {
        let looksNumeric = !code.isEmpty && code.utf8.allSatisfy { $0.isASCIIDigit || $0 == 45 || $0 == 46 || $0 == 47 || $0 == 58 || $0 == 101 || $0 == 69 }
        guard dialect != .plain, looksNumeric, prefix == "id:" || CivilDay(iso: code) == nil else { return code }
        return prefix + code
    }

    private func published(_ article: Article) -> String {
        if let (from, to) = edition.estimate(article.published) { return from == to ? from.description : "\(from)/\(to)" }
        return article.published.stamp?.day.description ?? ""
    }

    private func row(_ shown: TimelineArticle) -> [String] {
        let article = shown.article
        let seen = article.published.rejected.map { edition.rejection($0) }
        var cells = [identifier(article.id), code("decision", shown.decision ?? "open"), published(article), code("status", article.published.status.rawValue)]
        cells += [list(seen), article.published.route?.rawValue ?? "", shown.outlet, article.title ?? "", article.language ?? "", shown.origin]
        cells += [edition.link(article) ?? "", article.sourcePath ?? "", String(shown.words), String(shown.eventCount), shown.editorNote ?? ""]
        return cells
    }
}
