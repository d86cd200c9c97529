import ByteText
package import CivilTime

/// A placed stretch of time, and the grain at which it was told.
package struct Moment: Sendable, Hashable {
    package var unit: CalendarUnit
    package var begin: CivilInstant
    package var end: CivilInstant
    /// `MO`, `EV`… for `unit == .part`.
    package var part: TimeSymbol?
    package var mod: TimeSymbol?
    /// The unnarrowed extent, which `value` names, where `mod` narrows the interval.
    package var whole: CivilInterval?
    /// 24:00, which stays so in the value.
    package var isMidnightEnd = false
    /// A span that no single unit names.
    package var isSpan = false

    package init(_ unit: CalendarUnit, begin: CivilInstant, end: CivilInstant) {
        (self.unit, self.begin, self.end) = (unit, begin, end)
    }
    package init(_ day: CivilDay) { self.init(.day, begin: CivilInstant(day), end: CivilInstant(day + 1)) }
    /// The whole unit that contains `day`.
    package init(_ unit: CalendarUnit, around day: CivilDay) {
        let first = unit.floor(day)
        self.init(unit, begin: CivilInstant(first), end: CivilInstant(unit.end(from: first)))
    }
    package init(year: Int) { self.init(.year, around: CivilDay(clampingYear: year, month: 1, day: 1)) }

    package var firstDay: CivilDay { (whole?.begin ?? begin).day }
    package var lastDay: CivilDay { end.adding(seconds: -1).day }
    package var interval: CivilInterval { CivilInterval(begin: begin, endExclusive: end) }
    package var isDay: Bool { unit <= .day }

    /// TIMEX3 value.
    package var value: String {
        var out = ShortText()
        let day = firstDay
        let (year, month, _) = day.components
        if isSpan {
            day.write(to: &out)
            out.write(byte: 47)
            lastDay.write(to: &out)
            return out.text
        }
        func writeYear(_ number: Int) {
            if number <= 0 {
                // TIDES and TimeML write years before our era with "BC".
                out.write("BC")
                out.write(1 - number, width: 4)
            } else {
                out.write(number, width: 4)
            }
        }
        switch unit {
        case .second, .minute, .hour:
            if isMidnightEnd {
                (day - 1).write(to: &out)
                out.write("T24:00")
                return out.text
            }
            day.write(to: &out)
            let second = begin.secondOfDay
            out.write(byte: 84)
            out.write(second / 3600, width: 2)
            out.write(byte: 58)
            out.write(second / 60 % 60, width: 2)
            if unit == .second {
                out.write(byte: 58)
                out.write(second % 60, width: 2)
            }
        case .part:
            day.write(to: &out)
            out.write(byte: 84)
            out.write(part?.rawValue ?? "DT")
        case .day:
            if year <= 0 {
                writeYear(year)
                out.write(byte: 45)
                out.write(month, width: 2)
                out.write(byte: 45)
                out.write(day.dayOfMonth, width: 2)
            } else {
                day.write(to: &out)
            }
        case .week, .weekend, .fortnight:
            let week = day.isoWeek
            out.write(week.year, width: 4)
            out.write("-W")
            out.write(week.week, width: 2)
            if unit == .weekend { out.write("-WE") }
        case .month:
            writeYear(year)
            out.write(byte: 45)
            out.write(month, width: 2)
        case .season:
            writeYear(year)
            out.write(byte: 45)
            out.write(["WI", "SP", "SU", "FA"][month / 3 % 4])
        case .quarter:
            writeYear(year)
            out.write("-Q")
            out.write((month + 2) / 3)
        case .half:
            writeYear(year)
            out.write("-H")
            out.write(month < 7 ? 1 : 2)
        case .year: writeYear(year)
        case .decade:
            if year <= 0 {
                writeYear(year)
            } else {
                out.write(year / 10, width: 3)
                out.write("X")
            }
        case .century:
            if year < 0 {
                out.write("BC")
                out.write(-year / 100, width: 2)
                out.write("XX")
            } else {
                out.write(year / 100, width: 2)
                out.write("XX")
            }
        case .millennium:
            out.write(year / 1000)
            out.write("XXX")
        }
        return out.text
    }

    /// ISO 8601-2 (EDTF), level 2.
    package var edtf: String {
        let day = firstDay
        let (year, month, _) = day.components
        let approximate = mod == .APPROX ? "~" : ""
        func pad(_ number: Int) -> String {
            var out = ShortText()
            out.write(number, width: number < 0 ? 4 : 4)
            return out.text
        }
        if isSpan { return "[\(day)..\(lastDay)]" }
        // Days, months and years of four figures are written as the value is.
        if mod != .APPROX, year > 0, year < 10_000, unit == .day || unit == .month || unit == .year { return value }
        switch unit {
        case .second, .minute, .hour: return begin.description
        case .part, .day: return day.description + approximate
        case .week, .weekend, .fortnight: return "[\(day)..\(day + (unit == .week ? 6 : unit == .fortnight ? 13 : 1))]"
        case .month: return String(day.description.dropLast(3)) + approximate
        case .season: return pad(year) + "-" + ["24", "21", "22", "23"][month / 3 % 4] + approximate
        case .quarter: return pad(year) + "-\(32 + (month + 2) / 3)" + approximate
        case .half: return pad(year) + "-\(month < 7 ? 40 : 41)" + approximate
        case .year: return pad(year) + approximate
        case .decade: return String(pad(year).dropLast()) + "X" + approximate
        case .century: return String(pad(year).dropLast(2)) + "XX" + approximate
        case .millennium: return String(pad(year).dropLast(3)) + "XXX" + approximate
        }
    }

    package var precision: Precision { isSpan ? .range : unit.precision }
}
