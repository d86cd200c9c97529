import CivilTime

/// Beginnings, ends and middles; bounds; spans from one time to another.
extension TimeResolver {
    func modText(_ symbol: TimeSymbol, duration: Bool) -> String {
        switch symbol {
        case .MORE_THAN where !duration: "AFTER"
        case .LESS_THAN where !duration: "BEFORE"
        case .EQUAL_OR_MORE where !duration: "ON_OR_AFTER"
        case .EQUAL_OR_LESS where !duration: "ON_OR_BEFORE"
        default: symbol.rawValue
        }
    }

    /// `(mod START E)`: the interval is narrowed to the part meant, the value stays that of the whole.
    mutating func modified(_ arguments: [TimeExpression], depth: Int) -> Moment? {
        guard arguments.count > 1, case .symbol(let symbol) = arguments[0], let made = moment(arguments[1], depth: depth + 1) else { return nil }
        if arguments.count == 4, case .number(let from) = arguments[2], case .number(let to) = arguments[3] { return stretch(made, symbol, from, to) }
        return narrowed(made, symbol)
    }

    /// `(mod START E 7 9)`: a language that has bounds of its own for a beginning or an end says them, in hours of a day, days of a week or month,
    /// months of a year.
    func stretch(_ outer: Moment, _ symbol: TimeSymbol, _ from: Int, _ to: Int) -> Moment {
        guard (0...60).contains(from), (from + 1...62).contains(to) else { return narrowed(outer, symbol) }
        var made = outer
        made.mod = symbol
        made.whole = made.whole ?? made.interval
        let first = outer.firstDay
        switch outer.unit {
        case .year: (made.begin, made.end) = (CivilInstant(first.addingMonths(from)), CivilInstant(first.addingMonths(to)))
        case .week, .month, .weekend: (made.begin, made.end) = (CivilInstant(first + from), min(CivilInstant(first + to), outer.end))
        case .day, .part: (made.begin, made.end) = (CivilInstant(first, second: from * 3600), CivilInstant(first, second: to * 3600))
        default: return narrowed(outer, symbol)
        }
        return made
    }

    func narrowed(_ outer: Moment, _ symbol: TimeSymbol) -> Moment {
        var made = outer
        made.mod = symbol
        guard symbol == .START || symbol == .MID || symbol == .END else { return made }
        let whole = made.whole ?? made.interval
        made.whole = whole
        let length = made.end.seconds - made.begin.seconds
        let first = made.firstDay
        let (from, to): (CivilInstant, CivilInstant)
        switch (made.unit, symbol) {
        case (.day, .START): (from, to) = (CivilInstant(first), CivilInstant(first, hour: 7))
        case (.day, .MID): (from, to) = (CivilInstant(first, hour: 10), CivilInstant(first, hour: 16))
        case (.day, _): (from, to) = (CivilInstant(first, hour: 18), CivilInstant(first + 1))
        case (.week, .START): (from, to) = (CivilInstant(first), CivilInstant(first + 3))
        case (.week, .MID): (from, to) = (CivilInstant(first + 2), CivilInstant(first + 4))
        case (.week, _): (from, to) = (CivilInstant(first + 4), CivilInstant(first + 7))
        case (.month, .START): (from, to) = (CivilInstant(first), CivilInstant(first + 10))
        case (.month, .MID): (from, to) = (CivilInstant(first + 10), CivilInstant(first + 20))
        case (.month, _): (from, to) = (CivilInstant(first + 20), made.end)
        case (.year, .START): (from, to) = (CivilInstant(first), CivilInstant(first.addingMonths(4)))
        case (.year, .MID): (from, to) = (CivilInstant(first.addingMonths(4)), CivilInstant(first.addingMonths(8)))
        case (.year, _): (from, to) = (CivilInstant(first.addingMonths(8)), made.end)
        // "Early" and "late Saturday night" belong to Saturday.
        case (.part, .START) where made.part == .NI: (from, to) = (CivilInstant(first, hour: 20), CivilInstant(first, hour: 22))
        case (.part, .END) where made.part == .NI: (from, to) = (CivilInstant(first, hour: 22), CivilInstant(first + 1))
        default:
            let third = length / 3
            // Whole days, where the unit is made of days.
            func rounded(_ seconds: Int64) -> Int { made.unit >= .day ? Int(seconds / 86_400) * 86_400 : Int(seconds) }
            switch symbol {
            case .START: (from, to) = (made.begin, made.begin.adding(seconds: rounded(third)))
            case .MID: (from, to) = (made.begin.adding(seconds: rounded(third)), made.begin.adding(seconds: rounded(third * 2)))
            default: (from, to) = (made.begin.adding(seconds: rounded(third * 2)), made.end)
            }
        }
        (made.begin, made.end) = (from, to)
        return made
    }

    /// `(rest week)`: what is left of the unit that holds now.
    mutating func rest(_ arguments: [TimeExpression], depth: Int) -> Moment? {
        guard case .symbol(let symbol)? = arguments.first, let unit = symbol.unit, unit >= .day, context.narrative == nil, let now = instant() else {
            // What is left of the year that is told of.
            guard case .symbol(let symbol)? = arguments.first, let unit = symbol.unit, let base = reference() else { return nil }
            var made = Moment(unit, around: base.firstDay)
            made.mod = .END
            return made
        }
        var made = Moment(unit, around: now.day)
        made.whole = made.interval
        made.mod = .END
        made.begin = unit == .day ? now : CivilInstant(now.day)
        return made
    }

    func bound(_ reading: inout TimeReading, _ name: TimeOperator) {
        guard let moment = reading.moment else {
            switch name {
            case .since: reading.relation = .since
            case .until: reading.relation = .until
            default: break
            }
            return
        }
        let edtf = moment.edtf
        let plain = edtf.hasPrefix("[") ? moment.firstDay.description : edtf
        switch name {
        case .since:
            reading.relation = .since
            reading.interval = CivilInterval(begin: moment.begin, endExclusive: nil)
            reading.edtf = plain + "/.."
        case .until, .by:
            reading.relation = name == .by ? .by : .until
            reading.interval = CivilInterval(begin: nil, endExclusive: moment.unit.isClock && moment.unit != .part ? moment.begin : moment.end)
            reading.edtf = "../" + (edtf.hasPrefix("[") ? moment.lastDay.description : edtf)
        case .before:
            reading.relation = .before
            reading.interval = CivilInterval(begin: nil, endExclusive: moment.begin)
            reading.edtf = "../" + (moment.begin.adding(seconds: -1).day).description
        case .after:
            reading.relation = .after
            reading.interval = CivilInterval(begin: moment.unit.isClock && moment.unit != .part ? moment.begin : moment.end, endExclusive: nil)
            reading.edtf = moment.end.day.description + "/.."
        default: break
        }
        reading.precision = .range
    }

    mutating func spanning(_ arguments: [TimeExpression], depth: Int) -> Moment? {
        guard arguments.count == 2, let first = moment(arguments[0], depth: depth + 1) else { return nil }
        var inner = context
        inner.rangeBegin = first
        var resolver = TimeResolver(context: inner)
        guard let last = resolver.moment(arguments[1], depth: depth + 1), last.end > first.begin else { return first }
        var made = Moment(max(.day, first.unit), begin: first.begin, end: last.end)
        made.isSpan = true
        return made
    }
}
