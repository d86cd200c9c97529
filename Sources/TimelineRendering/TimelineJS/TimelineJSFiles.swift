import ByteText
import CivilTime
import TimelineCore

/// For TimelineJS: the sheet with exactly the columns that its importer takes, and its JSON. It renders text as HTML, so markup is escaped here.
struct TimelineJSFiles {
    static let columns = [
        "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text", "Media", "Media Credit",
        "Media Caption",
        "Media Thumbnail", "Alt Text", "Type", "Group", "Background",
    ]

    let edition: Edition

    /// The parts of a date that are known: a month has no day, a year no month.
    private struct Parts {
        var year: String
        var month = ""
        var day = ""
        var time = ""
    }

    func sheet() -> [UInt8] {
        var table = TableWriter(dialect: .plain)
        table.row(Self.columns)
        var title = [String](repeating: "", count: Self.columns.count)
        (title[9], title[10], title[16]) = (Self.markup(edition.timeline.title), Self.markup(edition.banner), "title")
        table.row(title)
        for event in edition.timeline.events {
            guard let (start, end) = dates(event) else { continue }
            var row = [start.year, start.month, start.day, start.time]
            row += [end?.year ?? "", end?.month ?? "", end?.day ?? "", ""]
            row += [
                edition.dates.display(event), Self.markup(event.title), text(event), "", "", "", "", "", "",
                edition.labels.named("short", event.certainty.rawValue), "",
            ]
            table.row(row)
        }
        return table.out.bytes
    }

    func json() -> [UInt8] {
        var json = JSONWriter(reserving: 1 << 15)
        json.beginObject()
        json.key("title")
        json.beginObject()
        write(headline: edition.timeline.title, text: Self.markup(edition.banner), to: &json)
        json.endObject()
        json.lines("events", edition.timeline.events.filter { dates($0) != nil }) { json, event in
            guard let (start, end) = dates(event) else { return }
            json.beginObject()
            json.key("start_date")
            write(start, display: edition.dates.display(event), to: &json)
            if let end {
                json.key("end_date")
                write(end, display: nil, to: &json)
            }
            write(headline: event.title, text: text(event), to: &json)
            json.member("group", edition.labels.named("short", event.certainty.rawValue))
            json.member("unique_id", Edition.anchor(event.id))
            json.member("autolink", false)
            json.endObject()
        }
        json.member("scale", "human")
        json.endObject()
        json.newline()
        return json.out.bytes
    }

    private func write(headline: String, text: String, to json: inout JSONWriter) {
        json.key("text")
        json.beginObject()
        json.member("headline", Self.markup(headline))
        json.member("text", text)
        json.endObject()
    }

    private func write(_ parts: Parts, display: String?, to json: inout JSONWriter) {
        json.beginObject()
        json.member("year", parts.year)
        if !parts.month.isEmpty { json.member("month", parts.month) }
        if !parts.day.isEmpty { json.member("day", parts.day) }
        let clock = parts.time.utf8.split(separator: 58).map { String(decoding: $0, as: UTF8.self) }
        if clock.count >= 2 {
            json.member("hour", clock[0])
            json.member("minute", clock[1])
        }
        json.member(ifPresent: "display_date", display)
        json.endObject()
    }

    private func dates(_ event: TimelineEvent) -> (Parts, Parts?)? {
        guard let first = event.dateFrom ?? event.dateTo, let last = event.dateTo ?? event.dateFrom else { return nil }
        func parts(_ day: CivilDay) -> Parts {
            let (y, m, d) = day.components
            return Parts(year: String(y), month: String(m), day: String(d))
        }
        if first == last {
            var start = parts(first)
            if let time = event.time, time.utf8.contains(58) { start.time = time }
            return (start, nil)
        }
        if !edition.dates.isUnknownDay(event), event.precision == .month { return (Parts(year: String(first.year), month: String(first.month)), nil) }
        if !edition.dates.isUnknownDay(event), event.precision == .year { return (Parts(year: String(first.year)), nil) }
        return (parts(first), parts(last))
    }

    private func text(_ event: TimelineEvent) -> String {
        var lines = ["\(edition.certainty(event)) · \(edition.sourceCounts(event))"]
        if !event.summary.isEmpty { lines.append(edition.quoted(Edition.shortened(event.summary, words: 15), language: event.summaryLanguage)) }
        lines.append(edition.labels.semicolons(event.sources.map { edition.sourceAndDate($0) }))
        return lines.map { "<p>\(Self.markup($0))</p>" }.joined()
    }

    private static func markup(_ text: String) -> String {
        var out = ByteWriter(reserving: text.utf8.count)
        HTMLWriter.escape(text, into: &out)
        return out.text
    }
}
