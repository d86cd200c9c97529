import CivilTime

/// This, last, next; so many units before or after; the nth of something; the week of a day.
extension TimeResolver {
    /// `(last X)`, `(next X anchor)`: X is a unit or recurring fields.
    mutating func neighbour(_ name: TimeOperator, _ arguments: [TimeExpression], depth: Int) -> Moment? {
        guard let subject = arguments.first else { return nil }
        let anchored = arguments.count > 1
        // In a narrative "this year" is the year told of, and "last spring" one before it.
        let isTold = context.narrative != nil && context.speech == nil && !subject.isDayOrClock
        guard let base = anchored ? moment(arguments[1], depth: depth + 1) : isTold ? reference() : today() else { return nil }
        let day = base.firstDay
        let step = name == .this ? 0 : name == .last ? -1 : 1
        if case .symbol(let symbol) = subject, let unit = symbol.unit {
            if anchored, arguments[1] == .symbol(.then), base.unit > unit || unit == .quarter {
                // "the quarter" is the one that was named, not the first of the year told of since.
                guard let named = context.toldByUnit[unit] else {
                    if unit == .quarter, step == 0, context.direction != .future, let now = today() {
                        // Results are told of a quarter that is over.
                        meansLastQuarter = true
                        return Moment(unit, around: unit.floor(now.firstDay) - 1)
                    }
                    return base.unit > unit ? nil : neighbour(step, unit, symbol, base: base, anchored: anchored)
                }
                return neighbour(step, unit, symbol, base: named, anchored: anchored)
            }
            return neighbour(step, unit, symbol, base: base, anchored: anchored)
        }
        if case .number = subject { return nil }
        var fields = CalendarFields()
        var bases: [TimeExpression] = []
        if case .apply(.and, let parts) = subject {
            for part in parts where !fields.add(part) { bases.append(part) }
        } else if !fields.add(subject) {
            bases.append(subject)
        }
        guard bases.isEmpty else { return nil }
        if !fields.hasDate {
            // "this morning", "that evening"; "last night", "the previous evening".
            return placeClock(fields, on: Moment(day + step))
        }
        let candidates = recurrences(fields, around: day, depth: depth)
        var chosen: Moment?
        switch step {
        case -1: chosen = candidates.last { $0.lastDay < day }
        case 1:
            chosen = candidates.first { $0.firstDay > base.lastDay }
            if fields.weekday != nil, fields.day == nil, let first = chosen, let second = candidates.first(where: { $0.firstDay > first.firstDay }), !anchored {
                alternatives.append(AlternativeReading(value: second.value, interval: second.interval, why: "the \(name.rawValue) one counted by weeks"))
            }
        default:
            if let here = candidates.first(where: { $0.firstDay <= day && day <= $0.lastDay }) {
                chosen = here
            } else if fields.weekday != nil {
                let past = candidates.last { $0.lastDay < day }, coming = candidates.first { $0.firstDay > day }
                chosen = context.direction == .past ? past : coming ?? past
            } else {
                // "this September", "this summer": of this year.
                chosen = candidates.first { $0.firstDay.year == day.year } ?? candidates.last { $0.firstDay <= day }
                if fields.season == .WI, let winter = chosen, winter.firstDay - day > 120 { chosen = candidates.last { $0.firstDay <= day } ?? winter }
            }
        }
        guard let found = chosen else { return nil }
        note("\(name.rawValue) from \(base.value): \(found.value)")
        return placeClock(fields, on: found)
    }

    private mutating func neighbour(_ step: Int, _ unit: CalendarUnit, _ symbol: TimeSymbol, base: Moment, anchored: Bool) -> Moment? {
        let day = base.firstDay
        if symbol == .night {
            // "last night" ends on the day of the anchor; "tonight" begins on it.
            return TimeResolver.dayPart(.NI, on: day + step)
        }
        if unit.isClock {
            guard let seconds = unit.seconds, let now = instant() else { return nil }
            let begin = Int(now.seconds).flooredDivision(by: seconds) * seconds + step * seconds
            return Moment(unit, begin: CivilInstant(seconds: Int64(begin)), end: CivilInstant(seconds: Int64(begin + seconds)))
        }
        if symbol == .workday, step != 0 {
            var at = day + step
            while at.weekday > 5 { at = at + step }
            return Moment(at)
        }
        if unit == .weekend {
            var monday = day.monday + step * 7
            if step == -1, !anchored, day.weekday > 5, context.direction != .future { monday = day.monday - 7 }
            if step == 0, !anchored, day.weekday < 4, context.direction == .past { monday = monday - 7 }
            return Moment(.weekend, around: monday)
        }
        if unit == .season, anchored == false, step != 0 { return Moment(unit, around: unit.advance(unit.floor(day), by: step)) }
        let found = Moment(unit, around: unit.advance(unit.floor(day), by: step))
        if unit == .week, step != 0, !anchored, day.weekday == 7, context.sundayWeeks {
            let other = Moment(.week, around: found.firstDay + 7)
            // ISO weeks can't name it; the nearest one stands in the value, the days themselves in the interval.
            let sunday = found.firstDay + 6
            alternatives.append(AlternativeReading(value: other.value, interval: CivilInterval(sunday, through: sunday + 6), why: "weeks that begin on Sunday"))
        }
        return found
    }

    /// `(shift n unit anchor)`; several pairs of number and unit may stand before the anchor.
    mutating func shifted(_ arguments: [TimeExpression], depth: Int) -> Moment? {
        guard arguments.count >= 2 else { return nil }
        if case .apply(.decimal, let digits) = arguments[0], case .symbol(let symbol) = arguments[1], let unit = symbol.unit {
            return shifted(digits, unit, from: arguments.count > 2 ? arguments[2] : .symbol(.now), depth: depth)
        }
        var pairs: [(Int, CalendarUnit)] = []
        var halves = false
        var workdays = false
        var index = 0
        while index + 1 < arguments.count, case .symbol(let symbol) = arguments[index + 1], let unit = symbol.unit {
            guard case .number(let count) = arguments[index] else { return nil }
            pairs.append((count, unit))
            workdays = workdays || symbol == .workday
            index += 2
            if index < arguments.count, case .symbol(.MID) = arguments[index] {
                halves = true
                index += 1
            }
        }
        guard let (count, unit) = pairs.first else { return nil }
        let rest = Array(arguments[index...])
        let isNow = rest.isEmpty || rest.first == .symbol(.now)
        guard let base = rest.isEmpty ? today() : moment(rest[0], depth: depth + 1) else { return nil }
        note("\(count) \(unit.rawValue) from \(base.value)")
        if pairs.contains(where: { $0.1.isClock }) {
            // With nothing told before, "five minutes later" is later than the hour of publication.
            let isAfterNothing = rest.first == .symbol(.then) && context.told == nil
            var begin = isNow || isAfterNothing ? instant() ?? base.begin : base.begin
            var finest = unit
            for (count, unit) in pairs {
                if unit.isClock {
                    begin = begin.adding(seconds: max(-400_000_000, min(400_000_000, count * (unit.seconds ?? 0))))
                } else {
                    begin = begin.adding(days: unit.advance(begin.day, by: max(-4000, min(4000, count))) - begin.day)
                }
                finest = min(finest, unit)
            }
            if halves { begin = begin.adding(seconds: (count < 0 ? -1 : 1) * (unit.seconds ?? 0) / 2) }
            if isNow, context.publication?.second == nil { return nil }
            let made: CalendarUnit = finest == .second ? .second : .minute
            return Moment(made, begin: begin, end: begin.adding(seconds: made == .second ? 1 : 60))
        }
        if workdays {
            var day = base.firstDay, left = count.magnitude
            while left > 0, left < 4000 {
                day = day + (count < 0 ? -1 : 1)
                if day.weekday < 6 { left -= 1 }
            }
            return Moment(day)
        }
        var day = base.unit <= .day || unit <= .day ? base.firstDay : base.begin.day
        var finest = unit
        for (count, unit) in pairs {
            day = unit.advance(day, by: count)
            finest = min(finest, unit)
        }
        if halves {
            let sign = count < 0 ? -1 : 1
            switch unit {
            case .year: (day, finest) = (day.addingMonths(6 * sign), .month)
            case .month: (day, finest) = (day + 15 * sign, .day)
            case .decade: (day, finest) = (day.addingMonths(60 * sign), .year)
            case .century: (day, finest) = (day.addingMonths(600 * sign), .year)
            default: break
            }
        }
        // A comparison keeps the grain of what it compares with: "a year earlier" of a quarter is a quarter.
        if !isNow, base.unit >= .day, !base.isSpan, base.unit <= finest || base.unit == .quarter { finest = keptGrain(base.unit, finest) }
        if base.unit.isClock, finest <= .day, !isNow { finest = .day }
        return Moment(finest, around: day)
    }

    /// "22.5 hours ago": a count with decimals, in seconds.
    private mutating func shifted(_ digits: [TimeExpression], _ unit: CalendarUnit, from anchor: TimeExpression, depth: Int) -> Moment? {
        guard digits.count == 3, case .number(let whole) = digits[0], case .number(let rest) = digits[1], case .number(let sign) = digits[2],
            (0..<4000).contains(whole), (0..<1_000_000).contains(rest)
        else { return nil }
        let length: Int
        switch unit {
        case .day, .part: length = 86_400
        case .week: length = 604_800
        case .month: length = 2_629_746
        case .year: length = 31_556_952
        default:
            guard let seconds = unit.seconds else { return nil }
            length = seconds
        }
        var scale = 1
        while scale <= rest { scale *= 10 }
        let seconds = whole * length + rest * length / scale
        let isNow = anchor == .symbol(.now)
        guard let base = isNow ? instant() : moment(anchor, depth: depth + 1)?.begin, !isNow || !unit.isClock || context.publication?.second != nil else {
            return nil
        }
        note("\(whole).\(rest) \(unit.rawValue) from \(base.day)")
        let begin = base.adding(seconds: sign < 0 ? -seconds : seconds)
        return unit.isClock ? Moment(.minute, begin: begin, end: begin.adding(seconds: 60)) : Moment(begin.day)
    }

    private func keptGrain(_ base: CalendarUnit, _ unit: CalendarUnit) -> CalendarUnit {
        switch base {
        case .month, .quarter, .half, .season, .year: base
        case .day where unit == .week || unit == .month: .day
        default: unit
        }
    }

    /// `(nth n X outer)`: X a unit or fields; n < 0 counts from the end.
    mutating func nth(_ arguments: [TimeExpression], depth: Int) -> Moment? {
        guard arguments.count >= 2, case .number(let count) = arguments[0], count != 0, abs(count) < 400 else { return nil }
        if arguments.count == 3, case .apply = arguments[2],
            let yearly = arguments[2].isField && !arguments[2].fixesYear ? TimeExpression.apply(.nth, arguments) : nil,
            let reference = reference()
        {
            var fields = CalendarFields()
            fields.yearly = yearly
            let candidates = recurrences(fields, around: reference.firstDay, depth: depth)
            if !candidates.isEmpty { return choose(candidates, fields: fields, reference: reference) }
        }
        guard let outer = arguments.count > 2 ? moment(arguments[2], depth: depth + 1) : today() else { return nil }
        if case .symbol(let symbol) = arguments[1], let unit = symbol.unit {
            guard !unit.isClock else { return nil }
            let start: CivilDay
            if count > 0 {
                var first = unit.floor(outer.firstDay)
                // The first week or weekend of a month is the first that begins in it, or holds its first Thursday.
                if unit == .week, first + 3 < outer.firstDay { first = first + 7 }
                if unit == .weekend, first < outer.firstDay { first = first + 7 }
                start = unit.advance(first, by: count - 1)
            } else {
                var last = unit.floor(outer.lastDay)
                if unit == .week, last + 3 > outer.lastDay { last = last - 7 }
                if unit == .weekend, last > outer.lastDay { last = last - 7 }
                start = unit.advance(last, by: count + 1)
            }
            return Moment(unit, around: start)
        }
        var fields = CalendarFields()
        guard fields.add(arguments[1]) else { return nil }
        if let weekday = fields.weekday {
            let first = outer.firstDay, last = outer.lastDay
            if count > 0 { return Moment(first + (weekday - first.weekday + 7) % 7 + (count - 1) * 7) }
            return Moment(last - (last.weekday - weekday + 7) % 7 + (count + 1) * 7)
        }
        let candidates = (outer.firstDay.year...max(outer.firstDay.year, outer.lastDay.year)).prefix(400).compactMap { occurrence(fields, year: $0) }
            .filter { outer.interval.overlaps($0.interval) }
        let index = count > 0 ? count - 1 : candidates.count + count
        return candidates.indices.contains(index) ? candidates[index] : nil
    }

    /// The week of a day: a Sunday opens the week that it is named for.
    mutating func weekOf(_ arguments: [TimeExpression], depth: Int) -> Moment? {
        guard let inner = arguments.first, let base = moment(inner, depth: depth + 1) else { return nil }
        let day = base.firstDay
        return Moment(.week, around: day.weekday == 7 && base.unit <= .day ? day + 1 : day)
    }
}
