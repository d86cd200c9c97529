import ByteText
import CivilTime
import TimelineCore

/// The slim axis above the list: bars for how many events fall where, and below them each uncertain date as wide as it is uncertain.
/// Drawn here once for the whole period, so that it stands without script and in print; the script draws it again when it is zoomed.
enum WebAxis {
    private static let bins = 96
    private static let lanes = 4
    /// More than this many wide bars are a smear; the most important are kept.
    private static let bars = 150

    static func write(_ edition: Edition, to html: inout HTMLWriter) {
        let events = edition.timeline.events.filter { $0.dateFrom != nil || $0.dateTo != nil }
        guard let domain = domain(of: events.compactMap { $0.dateFrom ?? $0.dateTo }, last: events.compactMap { $0.dateTo ?? $0.dateFrom }) else { return }
        let labels = edition.labels
        html.markup("<section class=\"axis\" aria-labelledby=\"axis-title\">\n<h2 id=\"axis-title\">")
        html.text(labels["axis"])
        html.markup("</h2><p class=\"help\">")
        html.text(labels["axisHelp"])
        var drawing = HTMLWriter(reserving: 16_000)
        let height = write(events, domain, edition, to: &drawing)
        html.markup("</p>\n<svg id=\"axis\" width=\"100%\" role=\"img\"")
        html.attribute("height", String(height))
        html.attribute("aria-label", "\(edition.counts()[0]). \(labels["axisHelp"])")
        html.attribute("data-from", String(domain.from.number))
        html.attribute("data-to", String(domain.to.number))
        html.markup(">")
        html.trusted(drawing.out.bytes)
        html.markup("</svg>\n")
        writeOutside(events, domain, edition, to: &html)
        html.markup("<p class=\"zoom\" hidden><button type=\"button\" data-zoom=\"out\">")
        html.text(labels["zoomOut"])
        html.markup("</button><button type=\"button\" data-zoom=\"in\">")
        html.text(labels["zoomIn"])
        html.markup("</button><button type=\"button\" data-zoom=\"all\">")
        html.text(labels["zoomAll"])
        html.markup("</button><button type=\"button\" data-zoom=\"only\"></button></p>\n</section>\n")
    }

    /// How many events lie before and after the period drawn, each a link to the nearest of them.
    private static func writeOutside(_ events: [TimelineEvent], _ domain: (from: CivilDay, to: CivilDay), _ edition: Edition, to html: inout HTMLWriter) {
        let earlier = events.filter { ($0.dateTo ?? domain.to) < domain.from }
        let later = events.filter { ($0.dateFrom ?? domain.from) >= domain.to }
        guard !earlier.isEmpty || !later.isEmpty else { return }
        html.markup("<p class=\"off\">")
        if let nearest = earlier.last {
            html.markup("<a")
            html.attribute("href", "#\(Edition.anchor(nearest.id))")
            html.markup(">← ")
            html.text(edition.labels.count("axisEarlier", earlier.count))
            html.markup("</a> ")
        }
        if let nearest = later.first {
            html.markup("<a class=\"late\"")
            html.attribute("href", "#\(Edition.anchor(nearest.id))")
            html.markup(">")
            html.text(edition.labels.count("axisLater", later.count))
            html.markup(" →</a>")
        }
        html.markup("</p>\n")
    }

    /// The period drawn: all of it, or, where a few events lie far off, the smallest one that holds nine in ten.
    static func domain(of first: [CivilDay], last: [CivilDay]) -> (from: CivilDay, to: CivilDay)? {
        let starts = first.sorted()
        guard starts.count > 1, let low = starts.first, let high = last.max(), high > low else { return nil }
        var (from, to) = (low, high)
        if starts.count >= 8 {
            let kept = (starts.count * 9 + 9) / 10
            var best = (low, starts[starts.count - 1])
            for place in 0...(starts.count - kept) where starts[place + kept - 1] - starts[place] < best.1 - best.0 {
                best = (starts[place], starts[place + kept - 1])
            }
            if high - low > 4 * max(best.1 - best.0, 7) { (from, to) = best }
        }
        let margin = max(1, (to - from) / 40)
        return (from - margin, to + margin + 1)
    }

    /// Percent of the width, to three decimals, with no float printing of a machine's own.
    private static func percent(_ days: Int, of span: Int) -> String {
        let thousandths = days * 100_000 / span
        let (whole, rest) = (thousandths / 1000, abs(thousandths % 1000))
        return "\(whole).\(rest < 100 ? "0" : "")\(rest < 10 ? "0" : "")\(rest)%"
    }

    private static func write(_ events: [TimelineEvent], _ domain: (from: CivilDay, to: CivilDay), _ edition: Edition, to html: inout HTMLWriter) -> Int {
        let span = max(1, domain.to - domain.from)
        func place(_ day: CivilDay) -> Int { min(max(day - domain.from, 0), span) }

        var counts = [Int](repeating: 0, count: bins)
        for event in events {
            guard let day = event.dateFrom ?? event.dateTo, day >= domain.from, day < domain.to else { continue }
            let middle = day + ((event.dateTo ?? day) - day) / 2
            counts[min(bins - 1, place(middle) * bins / span)] += 1
        }
        let most = max(1, counts.max() ?? 1)
        for (bin, count) in counts.enumerated() where count > 0 {
            let height = max(5, count * 44 / most)
            rectangle("d", x: percent(bin, of: bins), y: 48 - height, width: percent(1, of: bins), height: height, to: &html)
        }
        html.markup("<line class=\"base\" x1=\"0\" x2=\"100%\" y1=\"48.5\" y2=\"48.5\"/>")

        var ends = [Int](repeating: -1, count: lanes)
        let wide = events.filter { ($0.dateTo ?? domain.to) > ($0.dateFrom ?? domain.from) }.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }.prefix(bars)
        let ordered = wide.sorted { ($0.dateFrom ?? domain.from, $0.id) < ($1.dateFrom ?? domain.from, $1.id) }
        for event in ordered {
            let (start, end) = (place(event.dateFrom ?? domain.from), place((event.dateTo ?? domain.to) + 1))
            guard end > start, let lane = ends.indices.first(where: { ends[$0] < start }) ?? ends.indices.min(by: { ends[$0] < ends[$1] }) else { continue }
            ends[lane] = max(end, ends[lane])
            html.markup("<a")
            html.attribute("href", "#\(Edition.anchor(event.id))")
            html.markup(" tabindex=\"-1\"><title>")
            html.text("\(edition.dates.heading(event).capitalizingFirst): \(Edition.shortened(event.title, words: 16))")
            html.markup("</title>")
            rectangle("u", x: percent(start, of: span), y: 53 + lane * 7, width: percent(end - start, of: span), height: 5, to: &html)
            html.markup("</a>")
        }
        let below = 56 + 7 * ends.count { $0 >= 0 }
        for tick in Ticks.ticks(domain.from, domain.to, most: 6, dates: edition.dates) {
            html.markup("<line class=\"tick\"")
            html.attribute("y1", String(below))
            html.attribute("y2", String(below + 5))
            let x = percent(place(tick.day), of: span)
            html.attribute("x1", x)
            html.attribute("x2", x)
            html.markup("/><text")
            html.attribute("y", String(below + 17))
            html.attribute("x", x)
            if place(tick.day) * 100 / span > 90 { html.markup(" text-anchor=\"end\"") }
            html.markup(">")
            html.text(tick.label)
            html.markup("</text>")
        }
        return below + 20
    }

    private static func rectangle(_ name: StaticString, x: String, y: Int, width: String, height: Int, to html: inout HTMLWriter) {
        html.markup("<rect class=\"")
        html.markup(name)
        html.markup("\"")
        html.attribute("x", x)
        html.attribute("y", String(y))
        html.attribute("width", width)
        html.attribute("height", String(height))
        html.markup("/>")
    }
}

/// Where an axis is marked, and with what: days, months or years, at most so many.
struct Ticks {
    var day: CivilDay
    var label: String

    static func ticks(_ from: CivilDay, _ to: CivilDay, most: Int, dates: DateWords) -> [Ticks] {
        let span = to - from
        if span <= 45 {
            let step = [1, 2, 3, 5, 7, 10].first { span / $0 < most } ?? 14
            return stride(from: 0, to: span, by: step).map { offset in
                let day = from + offset + 1
                let (_, m, d) = day.components
                return Ticks(day: day, label: dates.labels.text("dayMonth", ["day": dates.dayOfMonth(d), "month": dates.shortMonth(m)]))
            }.filter { $0.day < to }
        }
        if span <= 1500 {
            let months = span / 30
            let step = [1, 2, 3, 6, 12].first { months / $0 < most } ?? 12
            var day = CivilDay(clampingYear: from.year, month: from.month, day: 1).addingMonths(1)
            var ticks: [Ticks] = []
            while day < to {
                if (day.month - 1).isMultiple(of: step) {
                    let showsYear = ticks.isEmpty || day.month == 1
                    ticks.append(Ticks(day: day, label: showsYear ? "\(dates.shortMonth(day.month)) \(dates.year(day.year))" : dates.shortMonth(day.month)))
                }
                day = day.addingMonths(1)
            }
            return ticks
        }
        let years = max(1, span / 365)
        let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { years / $0 < most } ?? 2000
        var year = from.year + 1
        var ticks: [Ticks] = []
        while true {
            let day = CivilDay(clampingYear: year, month: 1, day: 1)
            if day >= to { return ticks }
            if year.isMultiple(of: step) { ticks.append(Ticks(day: day, label: dates.year(year))) }
            year += 1
        }
    }
}
