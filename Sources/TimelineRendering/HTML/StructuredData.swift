import ByteText
import CivilTime
import TimelineCore

/// JSON-LD (schema.org `ItemList` of `Event`s), on request only: what is denied, disputed, planned or merely possible is left out,
/// and what is attributed says so, since machines take it all for facts.
enum StructuredData {
    static func write(_ edition: Edition, to html: inout HTMLWriter) {
        var json = JSONWriter()
        json.beginObject()
        json.member("@context", "https://schema.org")
        json.member("@type", "ItemList")
        json.member("name", edition.timeline.title)
        json.member("description", edition.banner)
        json.key("itemListElement")
        json.beginArray()
        for event in edition.timeline.events where event.certainty == .stated || event.certainty == .attributed {
            guard let first = event.dateFrom, let last = event.dateTo else { continue }
            json.beginObject()
            json.member("@type", "Event")
            json.member("@id", "#\(Edition.anchor(event.id))")
            json.member("name", event.title)
            json.member("startDate", first.description)
            json.member("endDate", last.description)
            json.member("description", "\(edition.dates.display(event)). \(edition.certainty(event)).")
            json.endObject()
        }
        json.endArray()
        json.endObject()
        html.markup("<script type=\"application/ld+json\">")
        for byte in json.out.bytes { if byte == 60 { html.markup("\\u003c") } else { html.trusted([byte]) } }
        html.markup("</script>\n")
    }
}
