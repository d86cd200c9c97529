import ArticleReading
package import ByteText
import CivilTime
import EventExtraction
package import TimelineCore

/// `timeline.json` (schema `dateline.timeline/1`), keys in the contract's order. All that the other formats show stands in it.
extension Timeline {
    /// The whole file, with one article and one event a line, so that a diff of two runs reads well.
    package func json(workers: Workers = .one) -> [UInt8] {
        var json = JSONWriter(reserving: 4096 + events.count * 2048)
        write(to: &json, workers: workers)
        json.newline()
        return json.out.bytes
    }

    /// - Parameters:
    ///   - workers: by which events are written side by side, some thousands at a time.
    ///   - flush: called after articles and events; may take away what has been written so far, so that a large timeline need not stand whole in memory.
    package func write(to json: inout JSONWriter, workers: Workers = .one, flush: (inout ByteWriter) -> Void = { _ in }) {
        write(to: &json, events: events.count, undated: undated.count, workers: workers, flush: flush) { range, isUndated in
            (Array((isUndated ? undated : events)[range]), ())
        } noting: { _ in
        } checks: {
            toCheck
        }
    }

    /// Writes a timeline of which the events are not there yet, but told a few at a time; all else that stands in it is written as it is.
    /// - Parameters:
    ///   - events, undated: how many there are.
    ///   - telling: gives a stretch of them, and what is to be noted of it; may be called for several stretches at a time.
    ///   - noting: called with each note, in order.
    ///   - checks: what is to check, asked for when all events have been told.
    package func write<Note: Sendable>(
        to json: inout JSONWriter, events: Int, undated: Int, workers: Workers, flush: (inout ByteWriter) -> Void,
        telling: @Sendable (Range<Int>, _ isUndated: Bool) -> (events: [TimelineEvent], note: Note), noting: (Note) -> Void, checks: () -> [CheckItem]
    ) {
        let labels = Labels(locale: locale)
        let dates = DateWords(labels: labels)
        let digests = Dictionary(articles.map { ($0.article.id, $0.article.sha256) }, uniquingKeysWith: { first, _ in first })
        json.beginObject()
        json.member("schema", Self.schema)
        json.member("title", title)
        json.member("locale", locale)
        if isPublication { json.member("publication", true) }
        json.lines("articles", articles) {
            $1.write(to: &$0, isPublication: isPublication)
            flush(&$0.out)
        }
        for (name, count, isUndated) in [("events", events, false), ("undated", undated, true)] {
            json.breakLine()
            json.key(name)
            json.beginArray()
            for start in stride(from: 0, to: count, by: Self.window) {
                let parts = workers.map(min(count - start, Self.window), shortest: 32, longest: 512) { range in
                    let told = telling(start + range.lowerBound..<start + range.upperBound, isUndated)
                    var part = JSONWriter(reserving: range.count * 2048)
                    var times = WrittenTimes()
                    for (place, event) in told.events.enumerated() {
                        if place > 0 { part.nextLine() }
                        event.write(to: &part, dates: dates, digests: digests, isPublication: isPublication, times: &times)
                    }
                    return (bytes: part.out.bytes, note: told.note)
                }
                for part in parts {
                    json.breakLine()
                    json.value(json: part.bytes)
                    flush(&json.out)
                    noting(part.note)
                }
            }
            json.endArray()
        }
        if !setAside.isEmpty {
            var times = WrittenTimes()
            json.lines("set_aside", setAside) { $1.write(to: &$0, dates: dates, digests: digests, isPublication: isPublication, times: &times) }
        }
        json.lines("to_check", checks()) { $1.write(to: &$0) }
        json.lines("warnings", warnings) { $0.value($1) }
        json.endObject()
    }
}

extension Timeline {
    /// Events that are written at a time.
    private static let window = 4_096
}

extension JSONWriter {
    /// Between two values that are written outside an array, to stand in one.
    fileprivate mutating func nextLine() {
        out.write(byte: 44)
        newline()
    }

    /// An array with one element a line.
    mutating func lines<Element>(_ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
        breakLine()
        key(name)
        beginArray()
        for element in elements {
            breakLine()
            write(&self, element)
        }
        endArray()
    }

    mutating func member(ifPresent name: String, _ day: CivilDay?) { member(ifPresent: name, day?.description) }

    /// The two bounds of an interval: `null` is an open one.
    mutating func members(_ interval: CivilInterval) {
        key("begin")
        if let begin = interval.begin { value { begin.write(to: &$0) } } else { null() }
        key("end_exclusive")
        if let end = interval.endExclusive { value { end.write(to: &$0) } } else { null() }
    }
}

extension CheckItem {
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("kind", kind.rawValue)
        json.member(ifPresent: "event_id", eventID)
        json.member(ifPresent: "article_id", articleID)
        json.member("details", details)
        json.endObject()
    }
}
