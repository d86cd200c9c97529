import CivilTime

/// The fields of a partly told date, gathered from an intersection: what was said, and nothing else.
struct CalendarFields {
    var year: Int?
    var month: Int?
    var day: Int?
    var weekday: Int?
    var week: Int?
    var quarter: Int?
    var half: Int?
    var season: TimeSymbol?
    /// First year of ten, of a hundred.
    var decade: Int?
    var century: Int?
    var part: TimeSymbol?
    var hour: Int?
    var minute: Int?
    var second: Int?
    var meridiem: TimeSymbol?
    var zone: Int?
    var isFiscal = false
    /// A yearly day that a rule works out: Easter, the fourth Thursday of November.
    var yearly: TimeExpression?
    /// Two digits of a year or a decade, whose century follows from the context.
    var shortYear: Int?
    var shortDecade: Int?
    var beforeChrist = false

    /// Takes a field in; false if `expression` is none.
    mutating func add(_ expression: TimeExpression) -> Bool {
        guard case .apply(let name, let arguments) = expression else { return false }
        func number(_ index: Int) -> Int? {
            if index < arguments.count, case .number(let number) = arguments[index] { return number }
            return nil
        }
        let first = number(0)
        let symbol: TimeSymbol? = if case .symbol(let symbol)? = arguments.first { symbol } else { nil }
        switch name {
        case .year: year = first ?? year
        case .shortyear: shortYear = first
        case .month: month = first
        case .day: day = first
        case .weekday: weekday = first
        case .week: week = first
        case .quarter: quarter = first
        case .half: half = first
        case .season: season = symbol
        case .decade: decade = first
        case .shortdecade: shortDecade = first
        case .century: century = first
        case .part: part = symbol
        case .zone: zone = first
        case .fiscal:
            isFiscal = true
            year = first ?? year
        case .era: beforeChrist = symbol == .bc
        case .clock where first == nil && symbol != nil:
            // "from 5 to 6 pm": the half of the day, told apart from the hour.
            meridiem = symbol
        case .clock:
            hour = first
            minute = number(1)
            second = number(2)
            if let run = first, run > 24 || arguments.count == 1 && run >= 100 {
                // 0735 in one run of digits.
                (hour, minute) = (run / 100, run % 100)
            }
            for argument in arguments { if case .symbol(let mark) = argument, mark == .am || mark == .pm { meridiem = mark } }
        case .holiday: yearly = arguments.first
        case .easter: yearly = expression
        default: return false
        }
        return true
    }

    var isClockOnly: Bool { !hasDate && (part != nil || hour != nil) }
    var hasDate: Bool {
        year != nil || month != nil || day != nil || weekday != nil || week != nil || quarter != nil || half != nil || season != nil || decade != nil
            || century != nil
            || yearly != nil || shortYear != nil || shortDecade != nil
    }
    var fixesYear: Bool { year != nil || decade != nil || century != nil || shortYear != nil || shortDecade != nil }

    /// Seconds since midnight, with what the part of day or "p.m." says of the half of the day; nil if no hour is told.
    var secondOfDay: Int? {
        guard var hour else { return nil }
        if meridiem == .pm || part == .AF || part == .EV || part == .MI {
            if hour < 12, !(part == .MI && hour > 9) { hour += 12 }
        } else if meridiem == .am, hour == 12 {
            hour = 0
        } else if part == .NI, hour > 5, hour < 12 {
            hour += 12
        } else if part == .NI, hour == 12 {
            hour = 0
        }
        return hour * 3600 + (minute ?? 0) * 60 + (second ?? 0)
    }

    var clockUnit: CalendarUnit { second != nil ? .second : minute != nil ? .minute : .hour }
}
