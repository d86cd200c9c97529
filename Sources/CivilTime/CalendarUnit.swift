/// The units in which calendars count, fine to coarse. Raw values are the words of the operator notation.
package enum CalendarUnit: String, Sendable, CaseIterable, Comparable {
    case second, minute, hour
    /// Morning, evening, night…: a part of a day, bounded by convention.
    case part
    case day, weekend, week, fortnight, month, season, quarter, half, year, decade, century, millennium

    private var rank: Int { CalendarUnit.allCases.firstIndex(of: self) ?? 0 }
    package static func < (a: CalendarUnit, b: CalendarUnit) -> Bool { a.rank < b.rank }

    package var isClock: Bool { self == .second || self == .minute || self == .hour || self == .part }

    /// Months in one of this unit; nil where it is not made of months.
    package var months: Int? {
        switch self {
        case .month: 1
        case .season, .quarter: 3
        case .half: 6
        case .year: 12
        case .decade: 120
        case .century: 1200
        case .millennium: 12_000
        default: nil
        }
    }

    /// Days in one of this unit; nil where it is not made of days.
    package var days: Int? {
        switch self {
        case .day: 1
        case .week, .weekend: 7
        case .fortnight: 14
        default: nil
        }
    }

    /// Seconds in one of this unit, below a day.
    package var seconds: Int? {
        switch self {
        case .second: 1
        case .minute: 60
        case .hour: 3600
        default: nil
        }
    }

    /// First day of the unit that contains `day`.
    package func floor(_ day: CivilDay) -> CivilDay {
        let (year, month, _) = day.components
        switch self {
        case .second, .minute, .hour, .part, .day: return day
        case .week, .fortnight: return day.monday
        case .weekend: return day.monday + 5
        case .month: return CivilDay(clampingYear: year, month: month, day: 1)
        case .season:
            // Meteorological seasons: December opens the winter that is called after its year.
            return CivilDay(clampingYear: year, month: month - month % 3, day: 1)
        case .quarter: return CivilDay(clampingYear: year, month: (month - 1) / 3 * 3 + 1, day: 1)
        case .half: return CivilDay(clampingYear: year, month: month < 7 ? 1 : 7, day: 1)
        case .year: return CivilDay(clampingYear: year, month: 1, day: 1)
        case .decade: return CivilDay(clampingYear: year.flooredDivision(by: 10) * 10, month: 1, day: 1)
        case .century: return CivilDay(clampingYear: year.flooredDivision(by: 100) * 100, month: 1, day: 1)
        case .millennium: return CivilDay(clampingYear: year.flooredDivision(by: 1000) * 1000, month: 1, day: 1)
        }
    }

    /// The first day after the unit that begins on `first`.
    package func end(from first: CivilDay) -> CivilDay {
        if self == .weekend { return first + 2 }
        return advance(first, by: 1)
    }

    /// `day`, `count` units on; months beyond a month's end stop at its last day.
    package func advance(_ day: CivilDay, by count: Int) -> CivilDay {
        let bounded = max(-200_000, min(200_000, count))
        if let months { return day.addingMonths(months * max(-2_000, min(bounded, 2_000))) }
        if let days { return day + days * bounded }
        return day + (self == .part ? bounded : 0)
    }

    /// The whole unit around `day`.
    package func interval(around day: CivilDay) -> CivilInterval {
        let first = floor(day)
        return CivilInterval(begin: CivilInstant(first), endExclusive: CivilInstant(end(from: first)))
    }

    package var precision: Precision {
        switch self {
        case .second: .second
        case .minute: .minute
        case .hour: .hour
        case .part: .dayPart
        case .day: .day
        case .weekend: .weekend
        case .week: .week
        case .fortnight: .range
        case .month: .month
        case .season: .season
        case .quarter: .quarter
        case .half: .half
        case .year: .year
        case .decade: .decade
        case .century, .millennium: .century
        }
    }
}
