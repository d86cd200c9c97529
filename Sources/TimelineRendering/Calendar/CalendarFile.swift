import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import TimelineCore

/// `timeline.ics` (RFC 5545). Events of one day are all-day entries; what is coarser than a day says so in its title, since a calendar can't.
struct CalendarFile {
    private let edition: Edition
    private var out = ByteWriter(reserving: 1 << 15)

    static func render(_ edition: Edition) -> [UInt8] {
        var file = CalendarFile(edition)
        file.write()
        return file.out.bytes
    }

    private init(_ edition: Edition) { self.edition = edition }

    private mutating func write() {
        line("BEGIN", "VCALENDAR")
        line("VERSION", "2.0")
        line("PRODID", "-//Dateline//Chronology//EN")
        line("CALSCALE", "GREGORIAN")
        line("X-WR-CALNAME", text: edition.timeline.title)
        let stamp = Self.stamp(newestPublication)
        for event in edition.timeline.events { write(event, stamp: stamp) }
        line("END", "VCALENDAR")
    }

    /// The newest publication time: a chronology is as new as what it was made from, and no clock is asked.
    private var newestPublication: CivilInstant {
        let times = edition.timeline.articles.compactMap { shown -> CivilInstant? in
            let published = shown.article.published
            return published.stamp.map { $0.utc ?? $0.instant } ?? published.to.map { CivilInstant($0) }
        }
        return times.max() ?? CivilInstant(seconds: 0)
    }

    private mutating func write(_ event: TimelineEvent, stamp: String) {
        guard let first = event.dateFrom ?? event.dateTo, let last = event.dateTo ?? event.dateFrom, (1...9999).contains(first.year),
            (1...9998).contains(last.year)
        else { return }
        line("BEGIN", "VEVENT")
        line("UID", "\(Edition.anchor(event.id))@dateline.invalid")
        line("DTSTAMP", stamp)
        let clock = first == last ? Self.clock(event) : nil
        if let clock {
            let isUTC = ["UTC", "GMT", "Z", "UTC+00:00", "+00:00"].contains(event.timeZone ?? "")
            line("DTSTART", Self.stamp(CivilInstant(first, second: clock), isUTC: isUTC))
        } else {
            line("DTSTART;VALUE=DATE", Self.day(first))
            line("DTEND;VALUE=DATE", Self.day(last + 1))
        }
        let isOneDay = first == last && event.dateFrom != nil && event.dateTo != nil
        line(
            "SUMMARY",
            text: isOneDay ? event.title : edition.labels.text("labelled", ["label": edition.dates.display(event).capitalizingFirst, "text": event.title]))
        line("DESCRIPTION", text: description(event))
        if let place = event.places.first { line("LOCATION", text: place) }
        if let link = event.sources.compactMap({ edition.article($0).flatMap { edition.link($0.article) } }).first { line("URL", link) }
        // Never CONFIRMED: the program confirms nothing.
        if event.certainty == .planned || event.certainty == .possible { line("STATUS", "TENTATIVE") }
        line("TRANSP", "TRANSPARENT")
        line("END", "VEVENT")
    }

    private func description(_ event: TimelineEvent) -> String {
        var lines = [edition.dates.display(event).capitalizingFirst, "\(edition.certainty(event)) · \(edition.sourceCounts(event))"]
        lines += event.sources.map { id in
            let address = edition.article(id).flatMap { edition.link($0.article) }.map { " <\($0)>" } ?? ""
            return edition.sourceAndDate(id) + address
        }
        lines += (edition.checksOfEvent[event.id] ?? []).map {
            edition.labels.text("labelled", ["label": edition.labels["lineToCheck"], "text": edition.check($0, event)])
        }
        return lines.joined(separator: "\n")
    }

    // MARK: Values

    /// Seconds since midnight of `16:53` or `16:53:07`.
    private static func clock(_ event: TimelineEvent) -> Int? {
        guard let time = event.time, time.utf8.contains(58) else { return nil }
        return CivilTimestamp(iso: Array("2000-01-01T\(time)".utf8))?.second
    }

    private static func day(_ day: CivilDay) -> String {
        var out = ByteWriter(reserving: 8)
        let (y, m, d) = day.components
        out.write(y, width: 4)
        out.write(m, width: 2)
        out.write(d, width: 2)
        return out.text
    }

    private static func stamp(_ instant: CivilInstant, isUTC: Bool = true) -> String {
        var out = ByteWriter(reserving: 16)
        let second = instant.secondOfDay
        out.write(day(instant.day))
        out.write(byte: 84)
        out.write(second / 3600, width: 2)
        out.write(second / 60 % 60, width: 2)
        out.write(second % 60, width: 2)
        if isUTC { out.write(byte: 90) }
        return out.text
    }

    // MARK: Lines

    private mutating func line(_ name: String, text: String) {
        var escaped = ByteWriter(reserving: text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped.write("\\\\")
            case ";": escaped.write("\\;")
            case ",": escaped.write("\\,")
            case "\n": escaped.write("\\n")
            case _ where scalar.value < 32 || scalar.value == 127: escaped.write(byte: 32)
            case _ where Edition.overridesDirection(scalar): continue
            default: escaped.write(String(scalar))
            }
        }
        line(name, escaped.text)
    }

    /// One content line, folded at 75 bytes; a character is never cut.
    private mutating func line(_ name: String, _ value: String) {
        let bytes = Array("\(name):\(value)".utf8)
        var start = 0
        var room = 75
        while bytes.count - start > room {
            var end = start + room
            while end > start + 1, bytes[end].isContinuation { end -= 1 }
            out.write(bytes[start..<end])
            out.write("\r\n ")
            start = end
            room = 74
        }
        out.write(bytes[start...])
        out.write("\r\n")
    }
}
