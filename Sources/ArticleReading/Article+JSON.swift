package import ByteText
import CivilTime

extension Article {
    /// The article record of the contract, in its key order, without a line feed.
    package func write(to json: inout JSONWriter, includingText: Bool = true) {
        json.beginObject()
        json.member("id", id)
        json.member(ifPresent: "source_path", sourcePath)
        json.member(ifPresent: "url", url)
        json.member(ifPresent: "canonical_url", canonicalURL)
        json.member(ifPresent: "title", title)
        json.member(ifPresent: "byline", byline)
        json.member(ifPresent: "site", site)
        json.member(ifPresent: "language", language)
        json.key("published")
        published.write(to: &json)
        json.member(ifPresent: "modified", modified)
        json.member(ifPresent: "captured", captured)
        if includingText {
            json.key("text")
            json.value(utf8: text)
        }
        json.member("notes", notes)
        if !links.isEmpty { json.member("links", links) }
        json.endObject()
    }
}

extension PublicationDate {
    /// The contract's object: `{"raw","date","time"?,"offset"?,"route","confidence","status","date_from"?,"date_to"?,"rejected":[…]}`.
    package func write(to json: inout JSONWriter, includingConfidence: Bool = true) {
        json.beginObject()
        if let stamp {
            json.member("raw", raw)
            json.member("date", stamp.day.description)
            json.member(ifPresent: "time", stamp.clock)
            json.member(ifPresent: "offset", stamp.offset?.description)
        }
        json.member(ifPresent: "route", route?.rawValue)
        if includingConfidence { json.member("confidence", confidence) }
        json.member("status", status.rawValue)
        json.member(ifPresent: "date_from", from?.description)
        json.member(ifPresent: "date_to", to?.description)
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

extension CivilTimestamp {
    /// `16:53` or `16:53:07`; nil where only a day is stated.
    package var clock: String? {
        guard let second else { return nil }
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

    /// ISO 8601, with as much as is known: `2021-07-25T16:53+02:00`.
    package var iso: String { day.description + (clock.map { "T" + $0 } ?? "") + (second == nil ? "" : offset?.description ?? "") }
}
