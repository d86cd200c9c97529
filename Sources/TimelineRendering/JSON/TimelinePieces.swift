package import ByteText
import EventExtraction
package import TimelineCore

/// Writes the pieces of `timeline.json` each for itself, for stages that write them in one place and put them together in another.
package struct TimelinePieces {
    private let dates: DateWords
    private var times = WrittenTimes()

    package init(locale: String) { dates = DateWords(labels: Labels(locale: locale)) }

    package static func write(_ article: TimelineArticle, to json: inout JSONWriter) { article.write(to: &json) }

    package static func write(_ check: CheckItem, to json: inout JSONWriter) { check.write(to: &json) }

    /// - Parameter digests: of the event's articles, by their ids.
    package mutating func write(_ event: TimelineEvent, digests: [String: String], to json: inout JSONWriter) {
        event.write(to: &json, dates: dates, digests: digests, times: &times)
    }
}

/// Puts `timeline.json` together from its pieces, in their order: articles, events, undated ones, what is to check.
package struct TimelineUnion {
    package private(set) var json = JSONWriter(reserving: 2 << 20)

    package init(title: String, locale: String) {
        json.beginObject()
        json.member("schema", Timeline.schema)
        json.member("title", title)
        json.member("locale", locale)
        open("articles")
    }

    private mutating func open(_ name: String) {
        json.breakLine()
        json.key(name)
        json.beginArray()
    }

    package mutating func add(_ piece: [UInt8]) {
        json.breakLine()
        json.value(json: piece)
    }

    package mutating func beginEvents() {
        json.endArray()
        open("events")
    }

    package mutating func beginUndated() {
        json.endArray()
        open("undated")
    }

    package mutating func finish(checks: [[UInt8]]) {
        json.endArray()
        open("to_check")
        for check in checks { add(check) }
        json.endArray()
        open("warnings")
        json.endArray()
        json.endObject()
        json.newline()
    }

    /// What has been written since the last call.
    package mutating func take() -> [UInt8] {
        defer { json.out.bytes.removeAll(keepingCapacity: true) }
        return json.out.bytes
    }
}
