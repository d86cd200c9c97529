import CivilTime

/// Works an operator tree out in its context. The families of operators stand in files of their own, as extensions.
struct TimeResolver {
    private(set) var context: TimeContext
    var anchor = Anchor.none
    var anchorDate: String?
    var alternatives: [AlternativeReading] = []
    var flags: [String] = []
    var zone: Int?
    /// What a formula must carry to be read again alone.
    private(set) var hangsOnNarrative = false
    var hangsOnRange = false
    /// "The quarter" was none that had been named, but the last one that is over.
    var meansLastQuarter = false
    /// Steps in words, for `explain`; nil where nobody asked.
    var steps: [String]?

    init(context: TimeContext, traced: Bool = false) {
        self.context = context
        if traced { steps = [] }
    }

    mutating func note(_ step: @autoclosure () -> String) {
        if steps != nil { steps?.append(step()) }
    }

    // MARK: Anchors

    /// The day that "today" means here.
    mutating func today() -> Moment? {
        if let speech = context.speech {
            anchor = .speech
            anchorDate = speech.value
            return speech
        }
        guard let publication = context.publication else { return nil }
        anchor = .publication
        anchorDate = publication.day.description
        return Moment(publication.day)
    }

    /// The instant that "now" means: the hour of publication where one is stated.
    mutating func instant() -> CivilInstant? {
        guard let day = today() else { return nil }
        if context.speech == nil, let publication = context.publication, publication.second != nil { return publication.instant }
        return day.begin
    }

    mutating func told() -> Moment? {
        if let told = context.told {
            anchor = .discourse
            anchorDate = told.value
            return told
        }
        return today()
    }

    /// What missing years and months are taken from.
    mutating func reference() -> Moment? {
        if let narrative = context.narrative {
            hangsOnNarrative = true
            anchor = .discourse
            anchorDate = narrative.value
            return narrative
        }
        return today()
    }

    // MARK: Readings

    mutating func reading(of expression: TimeExpression) -> TimeReading? {
        guard case .apply(let name, let arguments) = expression else {
            guard case .symbol(let symbol) = expression else { return nil }
            if symbol == .now, let today = today() { return dated(today, formula: expression) }
            return reference(symbol, formula: expression)
        }
        switch name {
        case .since, .until, .by, .before, .after:
            // (since X past): what has lasted until now began in the past.
            let isOver = arguments.count == 2 && arguments[1] == .symbol(.past)
            if isOver { context.isOver = true }
            defer { context.isOver = false }
            guard let inner = arguments.first, var made = reading(of: inner) else { return nil }
            bound(&made, name)
            made.formula = .apply(name, [made.formula] + arguments.dropFirst())
            return made
        case .begin, .end:
            guard let inner = arguments.first, var made = reading(of: inner) else { return nil }
            made.rangeRole = name == .begin ? .begin : .end
            // "between March and now"
            if case .apply(.ref, let parts) = inner, parts.first == .symbol(.PRESENT_REF) { made.moment = today() }
            return made
        case .ref:
            guard case .symbol(let symbol)? = arguments.first else { return nil }
            return reference(symbol, formula: expression)
        case .period: return duration(arguments, formula: expression)
        case .pastspan, .comingspan:
            guard let inner = arguments.first, case .apply(.period, let parts) = inner, var made = duration(parts, formula: expression) else {
                guard let inner = arguments.first, case .apply(.mod, let marked) = inner, marked.count >= 2, case .symbol(let symbol) = marked[0],
                    var made = reading(of: .apply(name, [marked[1]]))
                else { return nil }
                made.mod = modText(symbol, duration: true)
                return made
            }
            place(&made, parts, ahead: name == .comingspan, anchor: arguments.count > 1 ? arguments[1] : nil)
            return made
        case .back:
            guard case .apply(let inside, let parts)? = arguments.first else { return nil }
            if inside == .mod, parts.count == 2 { return reading(of: .apply(.mod, [parts[0], .apply(.back, [parts[1]])])) }
            return inside == .period ? back(parts, formula: expression) : nil
        case .ahead:
            guard let inner = arguments.first else { return nil }
            if context.direction == .future, case .apply(.period, let parts) = inner, let made = reading(of: .apply(.shift, parts + [.symbol(.now)])) {
                return made
            }
            return reading(of: inner)
        case .every, .each, .rate: return set(name, arguments, formula: expression)
        case .times:
            guard arguments.count > 1, case .number(let count) = arguments[0], var made = reading(of: arguments[1]) else { return nil }
            made.freq = "\(count)X"
            return made
        case .mod:
            guard case .symbol(let symbol)? = arguments.first, arguments.count > 1 else { return nil }
            if let moment = moment(expression, depth: 0) { return dated(moment, formula: expression) }
            guard var made = reading(of: arguments[1]) else { return nil }
            made.mod = modText(symbol, duration: made.type == .duration)
            made.formula = .apply(name, [arguments[0], made.formula])
            return made
        default: break
        }
        if let moment = moment(expression, depth: 0) { return dated(moment, formula: expression) }
        return unplaced(expression)
    }

    mutating func dated(_ moment: Moment, formula: TimeExpression) -> TimeReading {
        var made = TimeReading(type: moment.unit.isClock ? .time : .date, value: moment.value, formula: anchoring(formula))
        made.moment = moment
        made.mod = moment.mod.map { modText($0, duration: false) }
        made.interval = moment.interval
        made.precision = moment.precision
        made.edtf = moment.edtf
        made.anchor = anchor
        made.anchorDate = anchorDate
        made.alternatives = alternatives
        made.flags = flags
        made.zoneMinutes = zone
        return made
    }

    func reference(_ symbol: TimeSymbol, formula: TimeExpression) -> TimeReading? {
        switch symbol {
        case .PAST_REF, .PRESENT_REF, .FUTURE_REF: return TimeReading(type: .date, value: symbol.rawValue, formula: formula)
        default: return nil
        }
    }

    /// What can't be placed without a publication time keeps the form of TIMEX3 for unknown years and days.
    func unplaced(_ expression: TimeExpression) -> TimeReading? {
        var fields = CalendarFields()
        guard case .apply(let name, let arguments) = expression, name != .this else { return nil }
        // A month alone in its line is still that month.
        for argument in name == .and || name == .coming ? arguments : [expression] { _ = fields.add(argument) }
        if context.publication != nil, !fields.isClockOnly || fields.hour == nil { return nil }
        if fields.year != nil { return nil }
        if let day = fields.day, day > CivilDay.daysInMonth(year: 2020, month: fields.month ?? 1) { return nil }
        if let month = fields.month, month > 12 { return nil }
        func two(_ number: Int?) -> String { number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "XX" }
        var value: String
        var type = TimexType.date
        if let weekday = fields.weekday, fields.month == nil, fields.day == nil {
            value = "XXXX-WXX-\(weekday)"
        } else if let season = fields.season {
            value = "XXXX-\(season.rawValue)"
        } else if let quarter = fields.quarter {
            value = "XXXX-Q\(quarter)"
        } else if fields.month != nil || fields.day != nil {
            value = "XXXX-" + two(fields.month) + (fields.day.map { "-" + two($0) } ?? "")
        } else {
            value = "XXXX-XX-XX"
            if !fields.isClockOnly {
                if case .apply = expression { return TimeReading(type: .date, value: value, formula: expression) }
                return nil
            }
        }
        if let second = fields.secondOfDay {
            value += "T" + two(second / 3600) + ":" + two(second / 60 % 60)
            type = .time
        } else if let part = fields.part {
            value += "T" + part.rawValue
            type = .time
        }
        return TimeReading(type: type, value: value, formula: expression)
    }

    /// The tree with `then` replaced by what it stands for, so that it can be resolved again alone.
    func anchoring(_ expression: TimeExpression) -> TimeExpression {
        if hangsOnRange, let begin = context.rangeFormula { return .apply(.following, [expression, begin]) }
        if hangsOnNarrative, let narrative = context.narrative { return .apply(.beside, [expression, TimeResolver.fixed(narrative)]) }
        if meansLastQuarter { return TimeResolver.replaceQuarter(in: expression) }
        let isClockOnly = expression.isClockOnly
        guard context.told != nil, isClockOnly || expression.mentions(.then) else { return expression }
        var substitute = context.toldFormula ?? .symbol(.now)
        if substitute.depth > 8, let told = context.told { substitute = TimeResolver.fixed(told) }
        let direction: Int = context.toldDirection == .past ? -1 : context.toldDirection == .future ? 1 : 0
        let anchored = TimeExpression.apply(.anchored, [.number(direction), substitute])
        if isClockOnly { return .apply(.and, [expression, anchored]) }
        return TimeResolver.replaceThen(in: expression, with: anchored)
    }

    static func fixed(_ moment: Moment) -> TimeExpression {
        .apply(.fixed, [.symbol(TimeSymbol(rawValue: moment.unit.rawValue) ?? .day), .number(Int(moment.begin.seconds)), .number(Int(moment.end.seconds))])
    }

    private static func replaceQuarter(in expression: TimeExpression) -> TimeExpression {
        guard case .apply(let name, let arguments) = expression else { return expression }
        if name == .this, arguments == [.symbol(.quarter), .symbol(.then)] { return .apply(.last, [.symbol(.quarter)]) }
        return .apply(name, arguments.map { replaceQuarter(in: $0) })
    }

    private static func replaceThen(in expression: TimeExpression, with substitute: TimeExpression) -> TimeExpression {
        switch expression {
        case .symbol(.then): return substitute
        case .apply(let name, let arguments): return .apply(name, arguments.map { replaceThen(in: $0, with: substitute) })
        default: return expression
        }
    }

    // MARK: Moments

    /// Places an expression; nil where it can't be, or is no stretch of time.
    mutating func moment(_ expression: TimeExpression, depth: Int) -> Moment? {
        guard depth < TimeExpression.depthLimit else { return nil }
        switch expression {
        case .number: return nil
        case .symbol(let symbol):
            switch symbol {
            case .now: return today()
            case .then: return told()
            case .speech: return today()
            default: return nil
            }
        case .apply(let name, let arguments):
            if expression.isField { return intersection([expression], depth: depth) }
            switch name {
            case .and: return intersection(arguments, depth: depth)
            case .this, .last, .next: return neighbour(name, arguments, depth: depth)
            case .shift: return shifted(arguments, depth: depth)
            case .nth: return nth(arguments, depth: depth)
            case .of:
                guard arguments.count == 2, let outer = moment(arguments[1], depth: depth + 1) else { return nil }
                return placed(arguments[0], in: outer, depth: depth)
            case .coming:
                var fields = CalendarFields()
                guard let inner = arguments.first, fields.add(inner), let reference = reference() else { return nil }
                return recurrences(fields, around: reference.firstDay, depth: depth).first { $0.lastDay >= reference.firstDay }
            case .weekof, .around: return weekOf(arguments, depth: depth)
            case .mod: return modified(arguments, depth: depth)
            case .rest: return rest(arguments, depth: depth)
            case .begin, .end, .since, .until, .by, .before, .after:
                guard let inner = arguments.first else { return nil }
                return moment(inner, depth: depth + 1)
            case .between: return spanning(arguments, depth: depth)
            case .beside, .following:
                guard arguments.count == 2, let base = moment(arguments[1], depth: depth + 1) else { return nil }
                var inner = context
                if name == .beside { inner.narrative = base } else { inner.rangeBegin = base }
                var resolver = TimeResolver(context: inner)
                let made = resolver.moment(arguments[0], depth: depth + 1)
                anchor = .discourse
                anchorDate = base.value
                return made
            case .anchored:
                guard arguments.count == 2, case .number(let way) = arguments[0] else { return nil }
                var inner = TimeContext(publication: context.publication, direction: way < 0 ? .past : way > 0 ? .future : .unknown)
                inner.speech = context.speech
                inner.sundayWeeks = context.sundayWeeks
                var resolver = TimeResolver(context: inner)
                let made = resolver.moment(arguments[1], depth: depth + 1)
                anchor = .discourse
                anchorDate = made?.value
                return made
            case .fixed:
                guard arguments.count == 3, case .symbol(let symbol) = arguments[0], let unit = symbol.unit, case .number(let begin) = arguments[1],
                    case .number(let end) = arguments[2]
                else { return nil }
                return Moment(unit, begin: CivilInstant(seconds: Int64(begin)), end: CivilInstant(seconds: Int64(end)))
            case .calendar:
                // A day of eight digits, 20210722.
                guard case .number(let number)? = arguments.first, let day = CivilDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
                else { return nil }
                return Moment(day)
            default: return nil
            }
        }
    }
}
