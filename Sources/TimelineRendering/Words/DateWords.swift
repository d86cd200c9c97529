import ArticleReading
import CivilTime
import TimelineCore

/// Dates as a newspaper of the locale writes them.
struct DateWords: Sendable {
    let labels: Labels
    private let months: [String]
    private let monthsShort: [String]
    private let weekdays: [String]

    init(labels: Labels) {
        self.labels = labels
        months = labels.list("months")
        monthsShort = labels.list("monthsShort")
        weekdays = labels.list("weekdays")
    }

    // MARK: Days

    func month(_ number: Int) -> String { months[number - 1] }
    func shortMonth(_ number: Int) -> String { monthsShort[number - 1] }
    func weekday(_ day: CivilDay) -> String { weekdays[day.weekday - 1] }
    func dayOfMonth(_ number: Int) -> String { number == 1 ? labels["firstOfMonth"] : String(number) }
    func year(_ number: Int) -> String { number > 0 ? String(number) : labels.text("beforeChrist", ["year": String(1 - number)]) }

    /// `22 July 2021`, `July 22, 2021`, `22 juillet 2021`.
    func date(_ day: CivilDay) -> String {
        let (y, m, d) = day.components
        return labels.text("date", ["day": dayOfMonth(d), "month": month(m), "year": year(y)])
    }

    /// `Thursday 22 July 2021`.
    func longDate(_ day: CivilDay) -> String {
        let (y, m, d) = day.components
        return labels.text("dateWeekday", ["weekday": weekday(day), "day": dayOfMonth(d), "month": month(m), "year": year(y)])
    }

    func monthAndYear(_ day: CivilDay) -> String { labels.text("monthYear", ["month": month(day.month), "year": year(day.year)]) }

    // MARK: Spans

    enum SpanStyle: String { case between, from, span }

    /// Two days with what they share said once: `between 12 and 24 July 2021`, `12–18 July 2021`, `du 28 juin au 2 juillet 2021`.
    func span(_ first: CivilDay, _ last: CivilDay, _ style: SpanStyle) -> String {
        if first == last { return date(first) }
        let (a, b) = (first.components, last.components)
        if a.year != b.year { return labels.text("\(style.rawValue)Dates", ["a": date(first), "b": date(last)]) }
        let key = a.month == b.month ? "\(style.rawValue)Days" : "\(style.rawValue)Months"
        return labels.text(
            key,
            [
                "a": dayOfMonth(a.day), "b": dayOfMonth(b.day), "month": month(a.month), "monthA": month(a.month), "monthB": month(b.month),
                "year": year(a.year),
            ])
    }

    // MARK: Times

    /// `16:53`, `4:53 p.m.`, `16 h 53`; a part of day by its name; anything else as it stands.
    func time(_ text: String) -> String {
        let parts = text.utf8.split(separator: 58).map { String($0) ?? "" }
        guard parts.count >= 2, let hour = Int(parts[0]), let _ = Int(parts[1]) else { return labels.named("part", text) }
        let onTheDial = hour % 12 == 0 ? 12 : hour % 12
        let meridiem = hour % 24 < 12 ? "a.m." : "p.m."
        return labels.text(
            parts.count > 2 ? "clockSeconds" : "clock",
            [
                "hour": parts[0], "hourPlain": String(hour), "hour12": String(onTheDial), "meridiem": meridiem, "minute": parts[1],
                "second": parts.count > 2 ? parts[2] : "",
            ])
    }

    func isPartOfDay(_ time: String) -> Bool { labels.has("part.\(time)") }

    // MARK: Events

    /// The date of an event as its heading says it, without its time of day: `Thursday 22 July 2021`, `May 2021 (month only)`, `between 12 and 24 July 2021`.
    func heading(_ event: TimelineEvent) -> String { heading(from: event.dateFrom, to: event.dateTo, precision: event.precision, edtf: event.edtf) }

    func heading(from: CivilDay?, to: CivilDay?, precision: Precision?, edtf: String?) -> String {
        guard let first = from else { return to.map { labels.text("untilDate", ["date": date($0)]) } ?? labels["noDate"] }
        guard let last = to else { return labels.text("sinceDate", ["date": date(first)]) }
        if first == last { return longDate(first) }
        if precision == .lasting { return span(first, last, .from) }
        return period(first, last, precision, edtf) ?? span(first, last, .between)
    }

    /// The period in words, where the two days are just its bounds; an uncertain date is wider, and is printed whole.
    private func period(_ first: CivilDay, _ last: CivilDay, _ precision: Precision?, _ edtf: String?) -> String? {
        let days = last - first + 1
        let (y, m, _) = first.components
        switch precision {
        case .weekend where days <= 4: return labels.text("weekendOf", ["date": longDate(first)])
        case .week where days <= 7: return labels.text("weekOf", ["date": longDate(first)])
        case .month where days <= 31 && first.month == last.month: return labels.text("monthOnly", ["month": monthAndYear(first)])
        case .season where days <= 93:
            let stated = edtf.flatMap { $0.utf8.count == 7 ? Int($0.suffix(2)) : nil }
            let byMonth = (first + 15).month % 12 / 3
            let season = stated.flatMap { (21...24).contains($0) ? $0 : nil } ?? (byMonth == 0 ? 24 : 20 + byMonth)
            let text = y == last.year ? year(y) : "\(year(y))–\(year(last.year))"
            return labels.text("season.\(season)", ["year": text])
        case .quarter where days <= 92: return labels.text("quarter.\((m + 2) / 3)", ["year": year(y)])
        case .half where days <= 184: return labels.text("half.\(m <= 6 ? 1 : 2)", ["year": year(y)])
        case .year where days <= 366 && y == last.year: return labels.text("yearOnly", ["year": year(y)])
        case .decade where days <= 3653: return labels.text("decade", ["year": String(y)])
        case .century where days <= 36_525: return labels.text("century", ["n": ordinal(y.flooredDivision(by: 100) + 1)])
        default: return nil
        }
    }

    /// One day within two that are known: neither a period of the calendar nor something that lasted.
    func isUnknownDay(_ event: TimelineEvent) -> Bool {
        guard let first = event.dateFrom, let last = event.dateTo, first != last, event.precision != .lasting else { return false }
        return period(first, last, event.precision, event.edtf) == nil
    }

    private func ordinal(_ n: Int) -> String {
        let key = (11...13).contains(n % 100) || !(1...3).contains(n % 10) ? "other" : (labels.isFrench && n > 3 ? "other" : String(n % 10))
        return labels.text("ordinal.\(key)", ["n": String(n)])
    }

    /// `date_display`: the date in full, in words that no spreadsheet takes for a date or a number.
    func display(_ event: TimelineEvent) -> String {
        guard let first = event.dateFrom, let last = event.dateTo else { return heading(event) }
        if event.precision == .lasting, first != last { return labels.text("lasted", ["span": span(first, last, .from)]) }
        if first == last { return withTime(labels.text("dateAsText", ["date": longDate(first)]), event) }
        if event.precision == .year, first.year == last.year { return labels.text("inYear", ["year": year(first.year)]) }
        if let words = period(first, last, event.precision, event.edtf) { return words }
        return labels.text("dayUnknown", ["span": withTime(span(first, last, .between), event)])
    }

    /// A date with the time of day that is told with it.
    func withTime(_ date: String, _ event: TimelineEvent) -> String {
        guard let time = event.time else { return date }
        if isPartOfDay(time) { return labels.text("dayPart", ["date": date, "part": self.time(time)]) }
        guard let zone = event.timeZone else { return labels.text("atTime", ["date": date, "time": self.time(time)]) }
        return labels.text("atTimeZone", ["date": date, "time": self.time(time), "zone": zone])
    }

    /// An interval that some expression was read as: `Thursday 22 July 2021`, `12–18 July 2021`, `May 2021`, `24 July 2021, evening`.
    func reading(_ interval: CivilInterval, precision: Precision? = nil, value: String = "", long: Bool = true) -> String {
        guard let begin = interval.begin else { return interval.lastDay.map { labels.text("by", ["date": date($0)]) } ?? "" }
        guard let end = interval.endExclusive, let last = interval.lastDay else { return labels.text("sinceDate", ["date": date(begin.day)]) }
        let first = begin.day
        func day(_ day: CivilDay) -> String { long ? longDate(day) : date(day) }
        if let part = Self.part(of: value) { return labels.text("dayPart", ["date": day(first), "part": self.time(part)]) }
        switch precision {
        case .second, .minute, .hour:
            return labels.text("atTime", ["date": day(first), "time": time(CivilTimestamp(day: first, second: begin.secondOfDay).clock ?? "")])
        default: break
        }
        if let precision, [.season, .quarter, .half, .decade, .century].contains(precision), let words = period(first, last, precision, nil) { return words }
        if first == last || (end.seconds - begin.seconds <= 86_400 && begin.secondOfDay > 0) { return day(first) }
        if first.dayOfMonth == 1, last.month == first.month, last.year == first.year, (last + 1).dayOfMonth == 1 { return monthAndYear(first) }
        if first.dayOfMonth == 1, first.month == 1, (last + 1).dayOfMonth == 1, (last + 1).month == 1, last.year == first.year { return year(first.year) }
        return span(first, last, .span)
    }

    /// The part of day in a TIMEX3 value (`2021-07-24TEV`).
    static func part(of value: String) -> String? {
        guard let mark = value.utf8.lastIndex(of: 84) else { return nil }
        switch value[mark...] {
        case "TMO": return "morning"
        case "TMI": return "midday"
        case "TAF": return "afternoon"
        case "TEV": return "evening"
        case "TNI": return "night"
        case "TDT": return "daytime"
        default: return nil
        }
    }
}
