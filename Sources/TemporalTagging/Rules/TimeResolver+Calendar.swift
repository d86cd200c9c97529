import CivilTime

/// Fields of the calendar: intersecting them, and choosing among the times at which they recur.
extension TimeResolver {
    mutating func intersection(_ parts: [TimeExpression], depth: Int) -> Moment? {
        var fields = CalendarFields()
        var bases: [TimeExpression] = []
        var mod: TimeSymbol?
        var bounds: (Int, Int)?
        for part in parts where !fields.add(part) {
            if case .apply(.mod, let own) = part, own.count >= 2, case .symbol(let symbol) = own[0], own[1].isClockOnly {
                // "around 9 p.m." on a day: the mark goes with the whole.
                mod = symbol
                if own.count == 4, case .number(let from) = own[2], case .number(let to) = own[3] { bounds = (from, to) }
                if case .apply(.and, let inner) = own[1] { for field in inner { _ = fields.add(field) } } else { _ = fields.add(own[1]) }
            } else if case .apply(.and, let inner) = part {
                for own in inner where !fields.add(own) { bases.append(own) }
            } else {
                bases.append(part)
            }
        }
        if let minutes = fields.zone { zone = minutes }
        if let mod {
            guard var made = placed(fields, bases, depth: depth) else { return nil }
            if let (from, to) = bounds {
                made = stretch(made, mod, from, to)
            } else if !made.unit.isClock || made.unit == .part, mod == .START || mod == .MID || mod == .END {
                made = narrowed(made, mod)
            } else if mod != .START, mod != .MID, mod != .END {
                made.mod = mod
            }
            return afterBegin(made)
        }
        return placed(fields, bases, depth: depth).map { afterBegin($0) }
    }

    /// "Monday 10 p.m. to 1 a.m.": the second end of a range of hours lies after the first, past midnight if need be.
    private mutating func afterBegin(_ moment: Moment) -> Moment {
        guard let first = context.rangeBegin, first.unit.isClock, moment.unit.isClock, moment.begin <= first.begin,
            first.begin.seconds - moment.begin.seconds < 86_400, moment.firstDay == first.firstDay
        else { return moment }
        hangsOnRange = true
        var made = moment
        (made.begin, made.end) = (moment.begin.adding(days: 1), moment.end.adding(days: 1))
        return made
    }

    private mutating func placed(_ fields: CalendarFields, _ bases: [TimeExpression], depth: Int) -> Moment? {
        guard let base = bases.first else { return placeAlone(fields, depth: depth) }
        guard var outer = moment(base, depth: depth + 1) else { return nil }
        for other in bases.dropFirst() {
            guard let next = moment(other, depth: depth + 1) else { continue }
            if outer.interval.contains(next.interval) { outer = next }
        }
        return place(fields, in: outer, depth: depth)
    }

    /// Places one more expression inside a moment.
    mutating func placed(_ inner: TimeExpression, in outer: Moment, depth: Int) -> Moment? {
        var fields = CalendarFields()
        if fields.add(inner) { return place(fields, in: outer, depth: depth) }
        if case .apply(.and, let parts) = inner, parts.allSatisfy({ fields.add($0) }) { return place(fields, in: outer, depth: depth) }
        if case .apply(.nth, let arguments) = inner { return nth(Array(arguments.prefix(2)) + [TimeResolver.fixed(outer)], depth: depth + 1) }
        guard let made = moment(inner, depth: depth + 1) else { return nil }
        return made
    }

    // MARK: Inside something

    mutating func place(_ fields: CalendarFields, in outer: Moment, depth: Int) -> Moment? {
        var made = outer
        let first = outer.firstDay
        if let yearly = fields.yearly, outer.unit >= .month {
            guard let found = occurrence(yearly, year: first.year, depth: depth) else { return nil }
            made = found
        } else if fields.month != nil || fields.season != nil || fields.quarter != nil || fields.half != nil || (fields.week != nil && outer.unit >= .year) {
            guard outer.unit >= .month else { return placeClock(fields, on: outer) }
            var own = fields
            own.part = nil
            own.hour = nil
            // The first such time inside, beginning with the year in which the outer one begins.
            let years = first.year...(max(first.year, outer.lastDay.year))
            var found: Moment?
            for year in years.prefix(12) where found == nil {
                if let candidate = occurrence(own, year: year), outer.interval.overlaps(candidate.interval) { found = candidate }
            }
            guard let found else { return nil }
            made = found
        } else if let week = fields.week, outer.unit == .month {
            made = Moment(.week, around: first.monday + (week - 1) * 7)
        } else if let day = fields.day, outer.unit >= .month {
            let (year, month, _) = first.components
            guard let exact = CivilDay(year: year, month: month, day: day) else { return nil }
            made = Moment(exact)
            if let weekday = fields.weekday, weekday != exact.weekday { flag("weekday-mismatch") }
        } else if let weekday = fields.weekday {
            if outer.unit <= .day {
                // "Friday the next day": the day is told twice.
                if first.weekday != weekday { flag("weekday-mismatch") }
            } else if outer.unit == .week || outer.unit == .weekend {
                made = Moment(first.monday + (weekday - 1))
            } else {
                let candidate = first + (weekday - first.weekday + 7) % 7
                made = Moment(candidate)
            }
        }
        return placeClock(fields, on: made)
    }

    /// Puts a part of the day or a time of the clock on a day.
    func placeClock(_ fields: CalendarFields, on outer: Moment) -> Moment? {
        guard fields.part != nil || fields.hour != nil else { return outer }
        guard outer.unit <= .day || outer.unit == .weekend else { return outer }
        let day = outer.firstDay
        var fields = fields
        if outer.unit == .part, fields.part == nil { fields.part = outer.part }
        if let second = fields.secondOfDay {
            var begin = CivilInstant(day, second: second)
            // "1 a.m." of a night belongs to the morning in which it ends.
            if fields.part == .NI, let hour = fields.hour, hour < 6 || hour == 12 && fields.meridiem == nil {
                begin = CivilInstant(day, second: hour == 12 ? 86_400 : second)
                if hour < 6, outer.unit == .part, outer.part == .NI { begin = CivilInstant(day + 1, second: second) }
            }
            let unit = fields.clockUnit
            let length = unit == .second ? 1 : unit == .minute ? 60 : 3600
            var made = Moment(unit, begin: begin, end: begin.adding(seconds: length))
            made.isMidnightEnd = fields.hour == 24
            return made
        }
        guard let part = fields.part else { return outer }
        return TimeResolver.dayPart(part, on: day)
    }

    static func dayPart(_ part: TimeSymbol, on day: CivilDay) -> Moment {
        let hours: (Int, Int) =
            switch part {
            case .MO: (6, 12)
            case .MI: (12, 14)
            case .AF: (12, 18)
            case .EV: (18, 24)
            case .NI: (20, 30)
            case .DA: (0, 7)
            default: (6, 18)
            }
        if part == .DA {
            // The small hours: the day itself, its beginning.
            var made = Moment(day)
            made.mod = .START
            made.whole = made.interval
            made.end = CivilInstant(day, hour: 7)
            return made
        }
        var made = Moment(.part, begin: CivilInstant(day, second: hours.0 * 3600), end: CivilInstant(day, second: hours.1 * 3600))
        made.part = part
        return made
    }

    // MARK: Alone

    /// Fields with no outer moment: absolute if they name a year, otherwise placed by the tense.
    mutating func placeAlone(_ fields: CalendarFields, depth: Int) -> Moment? {
        var fields = fields
        if let short = fields.shortYear { fields.year = fullYear(short) }
        if let short = fields.shortDecade {
            guard short % 10 == 0 else { return nil }
            // "The sixties" are those that the writer looks back on, whatever is told of.
            fields.decade = fullYear(short, from: context.publication?.day.year) / 10 * 10
        }
        if fields.beforeChrist, let year = fields.year {
            var made = Moment(.year, around: CivilDay(clampingYear: 1 - year, month: fields.month ?? 1, day: fields.day ?? 1))
            if let month = fields.month {
                let day = CivilDay(clampingYear: 1 - year, month: month, day: fields.day ?? 1)
                made = fields.day == nil ? Moment(.month, around: day) : Moment(day)
            } else if fields.season != nil || fields.quarter != nil || fields.half != nil {
                made = occurrence(fields, year: 1 - year) ?? made
            }
            return made
        }
        if let century = fields.century {
            guard fields.beforeChrist else { return Moment(.century, around: CivilDay(clampingYear: (century - 1) * 100, month: 1, day: 1)) }
            // The fourth century before our era is that of the years 400 to 301, which astronomers count as −399 to −300.
            let first = CivilDay(clampingYear: 1 - century * 100, month: 1, day: 1)
            return Moment(.century, begin: CivilInstant(first), end: CivilInstant(CivilDay(clampingYear: 101 - century * 100, month: 1, day: 1)))
        }
        if let decade = fields.decade, decade % 10 == 0 { return Moment(.decade, around: CivilDay(clampingYear: decade, month: 1, day: 1)) }
        // "The years 1988" are one.
        if let year = fields.year ?? fields.decade {
            guard let found = occurrence(fields, year: year) else { return nil }
            if let weekday = fields.weekday, fields.day != nil, found.firstDay.weekday != weekday { flag("weekday-mismatch") }
            return placeClock(fields, on: found)
        }
        if fields.isClockOnly {
            if let first = context.rangeBegin, first.unit <= .day {
                // "from 11 p.m. to 1 a.m.": past midnight.
                hangsOnRange = true
                guard let made = placeClock(fields, on: Moment(first.firstDay)) else { return nil }
                return made.end <= first.begin ? placeClock(fields, on: Moment(first.firstDay + 1)) : made
            }
            guard let base = told() else { return nil }
            if let part = fields.part, base.unit == .part || base.unit == .day || base.unit.isClock, fields.hour == nil {
                note("a part of the day (\(part.rawValue)) of \(base.value)")
            }
            return placeClock(fields, on: base.unit <= .day ? base : today() ?? base)
        }
        guard let reference = reference() ?? context.rangeBegin else { return nil }
        let candidates = recurrences(fields, around: reference.firstDay, depth: depth)
        guard var chosen = choose(candidates, fields: fields, reference: reference) else { return nil }
        if let first = context.rangeBegin, chosen.end <= first.begin || chosen.firstDay - first.firstDay > 366 {
            // The second end of a range follows the first.
            hangsOnRange = true
            let following = recurrences(fields, around: first.firstDay, depth: depth).first { $0.begin >= first.begin }
            chosen = following ?? chosen
        }
        if let weekday = fields.weekday, fields.day != nil, chosen.firstDay.weekday != weekday { flag("weekday-mismatch") }
        return placeClock(fields, on: chosen)
    }

    func fullYear(_ short: Int, from year: Int? = nil) -> Int {
        // The century that brings it nearest to what is told of, not much later than publication.
        if year == nil, let first = context.rangeBegin?.firstDay.year, first > 0 {
            // "1939-45": the next such year.
            let following = first / 100 * 100 + short + (short < first % 100 ? 100 : 0)
            if following <= (context.publication?.day.year ?? 2100) + 10 { return following }
        }
        let base = year ?? context.narrative?.firstDay.year ?? context.publication?.day.year ?? 2020
        let century = base.flooredDivision(by: 100) * 100
        let same = century + short
        return same > base + 10 ? same - 100 : same
    }

    mutating func flag(_ name: String) { if !flags.contains(name) { flags.append(name) } }

    /// The time at which fields fall in one year; nil where that year has none (30 February).
    func occurrence(_ fields: CalendarFields, year: Int) -> Moment? {
        if let yearly = fields.yearly {
            var made = occurrence(yearly, year: year, depth: 0)
            if let found = made, let day = fields.day { made = CivilDay(year: year, month: found.firstDay.month, day: day).map { Moment($0) } }
            return made
        }
        if let month = fields.month {
            guard let day = fields.day else {
                if let week = fields.week { return Moment(.week, around: CivilDay(clampingYear: year, month: month, day: 1).monday + (week - 1) * 7) }
                let first = CivilDay(clampingYear: year, month: month, day: 1)
                if let weekday = fields.weekday { return Moment(first + (weekday - first.weekday + 7) % 7) }
                return Moment(.month, around: first)
            }
            return CivilDay(year: year, month: month, day: day).map { Moment($0) }
        }
        if let season = fields.season {
            let month = season == .SP ? 3 : season == .SU ? 6 : season == .FA ? 9 : 12
            return Moment(.season, around: CivilDay(clampingYear: year, month: month, day: 1))
        }
        if let quarter = fields.quarter { return Moment(.quarter, around: CivilDay(clampingYear: year, month: quarter * 3 - 2, day: 1)) }
        if let half = fields.half { return Moment(.half, around: CivilDay(clampingYear: year, month: half * 6 - 5, day: 1)) }
        if let week = fields.week { return Moment(.week, around: CivilDay(isoYear: year, week: week)) }
        if let weekday = fields.weekday {
            let first = CivilDay(clampingYear: year, month: 1, day: 1)
            return Moment(first + (weekday - first.weekday + 7) % 7)
        }
        return Moment(year: year)
    }

    /// A yearly day that a rule works out.
    func occurrence(_ yearly: TimeExpression, year: Int, depth: Int) -> Moment? {
        guard depth < 6, case .apply(let name, let arguments) = yearly else { return nil }
        switch name {
        case .easter:
            guard case .number(let days)? = arguments.first else { return nil }
            return Moment(CivilDay.easter(year) + days)
        case .orthodox:
            guard case .number(let days)? = arguments.first else { return nil }
            return Moment(ReligiousCalendars.orthodoxEaster(year) + days)
        case .hebrew, .hijri, .hindu, .chinese:
            let numbers = arguments.compactMap { if case .number(let number) = $0 { number } else { nil as Int? } }
            guard numbers.count >= 2, (1...13).contains(numbers[0]), (1...30).contains(numbers[1]), (1000...2999).contains(year) else { return nil }
            let found =
                switch name {
                case .hebrew: ReligiousCalendars.hebrew(month: numbers[0], day: numbers[1], in: year)
                case .hijri: ReligiousCalendars.islamic(month: numbers[0], day: numbers[1], in: year)
                case .hindu: ReligiousCalendars.hindu(month: numbers[0], tithi: numbers[1], hour: numbers.count > 2 ? numbers[2] : 6, in: year)
                default: ReligiousCalendars.chinese(month: numbers[0], day: numbers[1], in: year)
                }
            return found.map { Moment($0) }
        case .days:
            guard arguments.count == 2, case .number(let count) = arguments[0], (1...60).contains(count),
                let first = occurrence(arguments[1], year: year, depth: depth + 1)
            else { return nil }
            var made = Moment(.day, begin: first.begin, end: first.begin.adding(days: count))
            made.isSpan = true
            return made
        case .dates:
            let found = arguments.lazy.compactMap { if case .number(let day) = $0, day / 10_000 == year { day } else { nil as Int? } }.first
            return found.flatMap { CivilDay(year: year, month: $0 / 100 % 100, day: $0 % 100) }.map { Moment($0) }
        case .observed:
            // (observed -1 1 X): on the Friday before a Saturday, on the Monday after a Sunday.
            guard arguments.count == 3, case .number(let saturday) = arguments[0], case .number(let sunday) = arguments[1],
                let day = occurrence(arguments[2], year: year, depth: depth + 1)?.firstDay
            else { return nil }
            return Moment(day + (day.weekday == 6 ? saturday : day.weekday == 7 ? sunday : 0))
        case .last, .next:
            // (last (weekday 1) X), (next (weekday 1) X): the nearest such weekday strictly before or after a day.
            guard arguments.count == 2, case .apply(.weekday, let day) = arguments[0], case .number(let weekday)? = day.first,
                let first = occurrence(arguments[1], year: year, depth: depth + 1)?.firstDay
            else { return nil }
            let distance = (weekday - first.weekday).flooredRemainder(by: 7)
            return Moment(first + (name == .next ? (distance == 0 ? 7 : distance) : distance - 7))
        case .nth:
            // (nth 4 (weekday 4) (month 11)): the fourth Thursday of November; −1 is the last.
            guard arguments.count == 3, case .number(let count) = arguments[0], case .apply(.weekday, let day) = arguments[1],
                case .number(let weekday)? = day.first,
                case .apply(.month, let months) = arguments[2], case .number(let month)? = months.first
            else { return nil }
            let first = CivilDay(clampingYear: year, month: month, day: 1)
            if count > 0 { return Moment(first + (weekday - first.weekday + 7) % 7 + (count - 1) * 7) }
            let last = first.addingMonths(1) - 1
            return Moment(last - (last.weekday - weekday + 7) % 7 + (count + 1) * 7)
        case .shift:
            guard arguments.count == 3, case .number(let count) = arguments[0], let inner = occurrence(arguments[2], year: year, depth: depth + 1) else {
                return nil
            }
            return Moment(inner.firstDay + count)
        case .and, .month, .day, .weekday, .season, .weekof:
            var fields = CalendarFields()
            for part in name == .and ? arguments : [yearly] { _ = fields.add(part) }
            fields.yearly = nil
            return occurrence(fields, year: year)
        default: return nil
        }
    }

    /// The times around a day at which fields recur, ascending.
    func recurrences(_ fields: CalendarFields, around day: CivilDay, depth: Int) -> [Moment] {
        if fields.month != nil || fields.season != nil || fields.quarter != nil || fields.half != nil || fields.week != nil || fields.yearly != nil {
            // 29 February needs eight years.
            let reach = fields.month == 2 && fields.day == 29 || fields.yearly?.mentions(.dates) == true ? 8 : 2
            var found = (day.year - reach...day.year + reach).compactMap { occurrence(fields, year: $0) }
            if let weekday = fields.weekday, fields.day != nil, reach == 2 {
                let exact = found.filter { $0.firstDay.weekday == weekday }
                // A weekday that fits one of the near years says which is meant.
                let near = found.filter { abs($0.firstDay - day) < 400 }
                // … unless the day is only just past or at hand: then it is the weekday that is wrong.
                let isAtHand = near.contains { abs($0.firstDay - day) < 15 }
                if !isAtHand, near.contains(where: { $0.firstDay.weekday == weekday }) { found = exact }
            }
            return found
        }
        if let dayOfMonth = fields.day {
            let (year, month, _) = day.components
            let months = (-13...13).compactMap { offset -> CivilDay? in
                let first = CivilDay(clampingYear: year, month: month + offset, day: 1)
                return CivilDay(year: first.year, month: first.month, day: dayOfMonth)
            }
            if let weekday = fields.weekday {
                let exact = months.filter { $0.weekday == weekday }
                if !exact.isEmpty { return exact.map { Moment($0) } }
            }
            return months.map { Moment($0) }
        }
        if let weekday = fields.weekday {
            let first = day.monday + (weekday - 1)
            return (-3...3).map { Moment(first + $0 * 7) }
        }
        return []
    }

    /// Chooses among recurrences by what the clause looks at.
    mutating func choose(_ candidates: [Moment], fields: CalendarFields, reference: Moment) -> Moment? {
        let day = reference.firstDay
        // The numbered weeks of a year are those of this year.
        if fields.week != nil, fields.month == nil, context.narrative == nil,
            let own = candidates.first(where: { $0.firstDay.isoWeek.year == day.isoWeek.year })
        {
            return own
        }
        let past = candidates.last { $0.firstDay <= day }
        let coming = candidates.first { $0.lastDay >= day }
        if context.narrative != nil { return narrated(candidates, reference: reference) ?? coming ?? past }
        if context.isOver, let past { return past }
        if let past, let coming, past == coming {
            note("\(past.value) holds the day it is read from")
            return past
        }
        let chosen: Moment?
        if fields.weekday != nil, fields.day == nil, fields.month == nil {
            chosen = context.direction == .future ? coming ?? past : past ?? coming
        } else if let past, let coming {
            // A date told without its year is the near one; the tense tips the balance where both are possible.
            let back = day - past.lastDay, ahead = coming.firstDay - day
            let isFeast = fields.yearly != nil
            switch context.direction {
            case .past: chosen = ahead * (isFeast || fields.month == nil ? 4 : 8) < back ? coming : past
            // A feast of which the clause says that it lies ahead is the coming one.
            case .future:
                // A day of a month is the near one unless the other is not much farther.
                let isNear = fields.weekday == nil && fields.month != nil ? back * (isFeast ? 8 : 16) < ahead * 3 : back * 4 < ahead
                chosen = fields.yearly == nil && isNear && ahead > 150 ? past : coming
            case .unknown: chosen = ahead * 4 < back * 3 ? coming : past
            }
        } else {
            chosen = past ?? coming
        }
        let direction = context.direction.rawValue
        note("candidates \(candidates.map(\.value).joined(separator: ", ")); the clause looks to the \(direction): \(chosen?.value ?? "none")")
        return chosen
    }

    /// In a narrative time goes on: the time meant is the next one from a little before what was told of last.
    private func narrated(_ candidates: [Moment], reference: Moment) -> Moment? {
        let sameYear = candidates.first { $0.firstDay.year == reference.firstDay.year }
        guard let same = sameYear else { return candidates.first { $0.lastDay >= reference.firstDay } }
        if reference.unit >= .year { return same }
        // "In December 1940 … in January" is a step on.
        if reference.unit <= .month, reference.firstDay.month > 10, same.firstDay.month < 3 {
            return candidates.first { $0.firstDay > reference.firstDay } ?? same
        }
        return same
    }
}
