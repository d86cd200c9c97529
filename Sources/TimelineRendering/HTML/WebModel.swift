import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import TimelineCore

/// The JSON island: what the script filters by, the labels that it writes, and the tellings that are too many for the list.
enum WebModel {
    private static let words = [
        "showing", "showingAll", "showMore", "showEarlier", "copyCitation", "copied", "copyFailed", "citation", "axisShow", "openAll", "closeAll", "permalink",
        "readThere",
    ]
    /// What review mode says, on the desk's page.
    private static let reviewWords = [
        "review", "reviewHelp", "reviewName", "reviewNeedsName", "reviewKeep", "reviewReject", "reviewNote", "reviewDate", "reviewCheck", "reviewChecked",
        "reviewUndo", "reviewExport", "reviewNone", "reviewForget", "reviewSure", "reviewSave", "reviewCancel", "reviewFrom", "reviewTo", "reviewUnstored",
        "review.keep", "review.reject",
    ]

    static func write(_ page: WebPage, to html: inout HTMLWriter) {
        let (edition, timeline) = (page.edition, page.timeline)
        let all = timeline.events + timeline.undated
        var json = JSONWriter(reserving: 4096 + all.count * 160)
        json.beginObject()
        json.key("words")
        writeWords(edition, to: &json)

        json.key("articles")
        json.beginArray()
        let places = Dictionary(timeline.articles.enumerated().map { ($0.element.article.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        for (place, shown) in timeline.articles.enumerated() {
            json.value([
                edition.articleKeys[place], clean(shown.outlet), clean(edition.sourceAndDate(shown.article.id)), edition.link(shown.article) ?? "",
                clean(edition.provenance(shown.article.id)),
            ])
        }
        json.endArray()

        let languages = Set(all.flatMap { $0.mentions.map { Edition.primaryTag($0.language) } }).sorted()
        json.member("quotes", !page.isPublication)
        json.key("languages")
        json.beginArray()
        for tag in languages { json.value([tag, edition.languageName(tag)]) }
        json.endArray()
        json.key("certainties")
        json.beginArray()
        for certainty in certainties { json.value(edition.labels.named("short", certainty.rawValue)) }
        json.endArray()

        let counts = Dictionary(all.flatMap(\.people).map { ($0, 1) }, uniquingKeysWith: +)
        let people = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        let personPlaces = Dictionary(people.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        json.member("people", people.map(clean))

        json.key("events")
        json.beginArray()
        for event in all {
            json.beginArray()
            number(event.dateFrom?.number, to: &json)
            number(event.dateTo?.number, to: &json)
            list(event.sources.compactMap { places[$0] }, to: &json)
            json.value(certainties.firstIndex(of: event.certainty) ?? 0)
            list(Set(event.mentions.compactMap { languages.firstIndex(of: Edition.primaryTag($0.language)) }).sorted(), to: &json)
            json.value(event.originCount)
            let isMain = page.mainIDs.contains(event.id)
            json.value((edition.checksOfEvent[event.id] == nil ? 0 : 1) + (event.isNew ? 2 : 0) + (isMain ? 4 : 0))
            list(event.people.compactMap { personPlaces[$0] }, to: &json)
            json.endArray()
        }
        json.endArray()

        if page.tellingsInIsland, !page.isPublication { writeTellings(all, edition, places, languages, to: &json) }
        json.endObject()
        html.markup("<script type=\"application/json\" id=\"model\">")
        // Within a script element only `<` can end it or begin a comment; in JSON it stands in strings alone.
        var start = 0
        let bytes = json.out.bytes
        for (place, byte) in bytes.enumerated() where byte == 60 {
            html.trusted(Array(bytes[start..<place]))
            html.markup("\\u003c")
            start = place + 1
        }
        html.trusted(Array(bytes[start...]))
        html.markup("</script>\n")
    }

    private static let certainties: [EventCertainty] = [.stated, .attributed, .denied, .disputed, .planned, .possible]

    private static func writeWords(_ edition: Edition, to json: inout JSONWriter) {
        json.beginObject()
        for key in words + (edition.timeline.isPublication ? [] : reviewWords) { json.member(key, edition.labels[key]) }
        json.member("asserted", edition.labels["mention.asserted"])
        json.member("months", (1...12).map { edition.dates.shortMonth($0) })
        json.member("monthDay", edition.labels["dayMonth"])
        json.member("date", edition.labels["date"])
        json.member("spanDates", edition.labels["spanDates"])
        json.member("first", edition.labels["firstOfMonth"])
        json.member("thousands", edition.labels.grouped(1000).utf8.count == 5 ? "," : "\u{202F}")
        json.endObject()
    }

    /// For each event with more than one telling: its place, then its tellings after the first.
    private static func writeTellings(_ events: [TimelineEvent], _ edition: Edition, _ places: [String: Int], _ languages: [String], to json: inout JSONWriter)
    {
        json.key("tellings")
        json.beginObject()
        for (place, event) in events.enumerated() where event.mentions.count > 1 {
            json.key(String(place))
            json.beginArray()
            for mention in event.mentions.dropFirst() {
                json.beginArray()
                json.value(places[mention.articleID] ?? -1)
                json.value(languages.firstIndex(of: Edition.primaryTag(mention.language)) ?? 0)
                for text in [mention.before, mention.text, mention.after, mention.time.expression ?? ""] { json.value(clean(text)) }
                json.value(clean(edition.reading(mention)))
                json.value(mention.certainty == .asserted ? "" : clean(edition.certainty(mention)))
                json.endArray()
            }
            json.endArray()
        }
        json.endObject()
    }

    private static func number(_ number: Int32?, to json: inout JSONWriter) {
        if let number { json.value(Int(number)) } else { json.null() }
    }

    private static func list(_ numbers: [Int], to json: inout JSONWriter) {
        json.beginArray()
        for number in numbers { json.value(number) }
        json.endArray()
    }

    /// Without the scalars that turn the direction of the text around them.
    private static func clean(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xEF }) else { return text }
        var out = ""
        out.unicodeScalars.append(contentsOf: text.unicodeScalars.filter { !Edition.overridesDirection($0) })
        return out
    }
}
