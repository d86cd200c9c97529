/// A day of the proleptic Gregorian calendar, with no time zone: the number of days since 1970-01-01. Years −9999 to 9999 and somewhat beyond.
package struct CivilDay: Hashable, Comparable, Sendable {
    @usableFromInline package var number: Int32

    @inlinable package init(number: Int) { self.number = Int32(clamping: number) }

    /// nil where no such day exists (30 February, month 13).
    package init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= CivilDay.daysInMonth(year: year, month: month) else { return nil }
        self.init(number: CivilDay.number(year: year, month: month, day: day))
    }

    /// The day, with a day of the month beyond the month's end taken as its last (31 April → 30 April) and months counted on across years.
    package init(clampingYear year: Int, month: Int, day: Int) {
        let months = year * 12 + (month - 1)
        let y = months.flooredDivision(by: 12)
        let m = months - y * 12 + 1
        self.init(number: CivilDay.number(year: y, month: m, day: max(1, min(day, CivilDay.daysInMonth(year: y, month: m)))))
    }

    @inlinable package static func < (a: CivilDay, b: CivilDay) -> Bool { a.number < b.number }
    @inlinable package static func + (a: CivilDay, days: Int) -> CivilDay { CivilDay(number: Int(a.number) + days) }
    @inlinable package static func - (a: CivilDay, days: Int) -> CivilDay { CivilDay(number: Int(a.number) - days) }
    @inlinable package static func - (a: CivilDay, b: CivilDay) -> Int { Int(a.number) - Int(b.number) }

    /// Year, month and day. Algorithm: Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    @usableFromInline package var components: (year: Int, month: Int, day: Int) {
        let z = Int(number) + 719_468
        let era = z.flooredDivision(by: 146_097)
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    package var year: Int { components.year }
    package var month: Int { components.month }
    package var dayOfMonth: Int { components.day }

    /// ISO weekday: 1 Monday … 7 Sunday.
    package var weekday: Int { (Int(number) + 3).flooredRemainder(by: 7) + 1 }

    /// The Monday of this day's ISO week.
    package var monday: CivilDay { self - (weekday - 1) }

    /// ISO 8601 week: the year that the week belongs to, and its number, 1…53.
    package var isoWeek: (year: Int, week: Int) {
        let thursday = monday + 3
        let year = thursday.year
        return (year, (thursday - CivilDay(number: CivilDay.number(year: year, month: 1, day: 1))) / 7 + 1)
    }

    /// The Monday of ISO week `week` of `year`; week 53 of a year with 52 is the first of the next.
    package init(isoYear year: Int, week: Int) {
        let fourth = CivilDay(number: CivilDay.number(year: year, month: 1, day: 4))
        self = fourth.monday + (week - 1) * 7
    }

    package static func isLeap(_ year: Int) -> Bool {
        year.flooredRemainder(by: 4) == 0 && (year.flooredRemainder(by: 100) != 0 || year.flooredRemainder(by: 400) == 0)
    }

    package static func daysInMonth(year: Int, month: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Hinnant's days_from_civil.
    static func number(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = y.flooredDivision(by: 400)
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The same day of the month `count` months on; beyond the month's end, its last day.
    package func addingMonths(_ count: Int) -> CivilDay {
        let (y, m, d) = components
        return CivilDay(clampingYear: y, month: m + count, day: d)
    }
}

extension Int {
    @inlinable package func flooredDivision(by divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor != 0 && (self < 0) != (divisor < 0) ? quotient - 1 : quotient
    }
    @inlinable package func flooredRemainder(by divisor: Int) -> Int { self - flooredDivision(by: divisor) * divisor }
}
