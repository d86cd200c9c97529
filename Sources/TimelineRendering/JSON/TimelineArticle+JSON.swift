import ArticleReading
import ByteText
import CivilTime
import TimelineCore

extension TimelineArticle {
    /// The article record of the contract, without its text, and what the timeline knows of it besides.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", article.id)
        json.member(ifPresent: "source_path", article.sourcePath)
        json.member(ifPresent: "url", article.url)
        json.member(ifPresent: "canonical_url", article.canonicalURL)
        json.member(ifPresent: "title", article.title)
        json.member(ifPresent: "byline", article.byline)
        json.member(ifPresent: "site", article.site)
        json.member(ifPresent: "language", article.language)
        json.key("published")
        article.published.writeRecord(to: &json)
        json.member(ifPresent: "modified", article.modified)
        json.member(ifPresent: "captured", article.captured)
        json.member("notes", article.notes)
        json.member("links", article.links)
        json.member("outlet", outlet)
        json.member("origin", origin)
        json.member("words", words)
        json.member("event_count", eventCount)
        json.member("sha256", article.sha256)
        json.member(ifPresent: "decision", decision)
        json.member(ifPresent: "editor_note", editorNote)
        json.endObject()
    }
}

extension PublicationDate {
    func writeRecord(to json: inout JSONWriter) {
        json.beginObject()
        json.member("raw", raw)
        json.member(ifPresent: "date", stamp?.day)
        json.member(ifPresent: "time", stamp?.second.map(ClockTime.iso))
        json.member(ifPresent: "offset", stamp?.offset?.description)
        json.member(ifPresent: "route", route?.rawValue)
        json.member("confidence", confidence)
        json.member("status", status.rawValue)
        json.member(ifPresent: "date_from", from)
        json.member(ifPresent: "date_to", to)
        json.key("rejected")
        json.beginArray()
        for date in rejected {
            json.beginObject()
            json.member("raw", date.raw)
            json.member("date", date.day.description)
            json.member("route", date.route.rawValue)
            json.member("reason", date.reason.rawValue)
            if let days = date.days { json.member("days", days) }
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }
}

/// A time of day as seconds since midnight, in ISO 8601.
enum ClockTime {
    /// `16:53`, with seconds only where there are any.
    static func iso(_ second: Int) -> String {
        var out = ByteWriter(reserving: 8)
        out.write(second / 3600, width: 2)
        out.write(byte: 58)
        out.write(second / 60 % 60, width: 2)
        if second % 60 != 0 {
            out.write(byte: 58)
            out.write(second % 60, width: 2)
        }
        return out.text
    }
}
