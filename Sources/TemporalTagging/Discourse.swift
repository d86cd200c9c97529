import CivilTime

/// What a text has told of so far, and what a later expression may hang on.
struct Discourse {
    private struct Told {
        var moment: Moment
        var formula: TimeExpression
        var direction: TemporalDirection
        var index: Int
        var paragraph: Int
        var sentence: Int
    }

    let publication: CivilTimestamp?
    let isNarrative: Bool
    let sundayWeeks: Bool
    private var last: Told?
    private var lastDay: Told?
    /// What was told of last at each grain from the week up.
    private var toldByUnit: [CalendarUnit: Moment] = [:]
    private var lastQuarter: Told?
    private var openRange: (moment: Moment, formula: TimeExpression, id: Int, sentence: Int)?
    private var ranges = 0

    init(publication: CivilTimestamp?, isNarrative: Bool, sundayWeeks: Bool) {
        self.publication = publication
        self.isNarrative = isNarrative
        self.sundayWeeks = sundayWeeks
    }

    /// Which way a mention looks; what bounds an event by its end lies ahead of it.
    static func direction(of mention: TimeMention) -> TemporalDirection {
        guard mention.traits.contains(.openEnded) else { return mention.direction }
        return mention.direction == .past && mention.score <= -20 ? .unknown : .future
    }

    /// It is the second end of a range whose first was told just before.
    func leansOnRange(_ mention: TimeMention) -> Bool {
        guard let openRange, openRange.sentence == mention.sentence, case .apply(.end, _) = mention.expression else { return false }
        return true
    }

    /// The context of a mention, and the index of the expression that `then` would mean.
    func context(for mention: TimeMention) -> (TimeContext, anchorIndex: Int?) {
        var context = TimeContext(publication: publication, direction: Discourse.direction(of: mention))
        context.sundayWeeks = sundayWeeks
        let clockOnly = mention.traits.contains(.clockOnly)
        var anchor: Told?
        if clockOnly {
            if let day = lastDay, day.paragraph == mention.paragraph || isNarrative || mention.sentence - day.sentence <= 2 { anchor = day }
        } else {
            anchor = last
        }
        if mention.traits.contains(.yearAgo), let quarter = lastQuarter, mention.sentence - quarter.sentence <= 3 || quarter.paragraph == mention.paragraph {
            // Results are compared with those of the same quarter.
            anchor = quarter
        }
        context.toldByUnit = toldByUnit
        if let anchor {
            context.told = anchor.moment
            context.toldFormula = anchor.formula
            context.toldDirection = anchor.direction
        }
        if isNarrative, let last { context.narrative = last.moment }
        if let openRange, leansOnRange(mention) {
            context.rangeBegin = openRange.moment
            context.rangeFormula = openRange.formula
        }
        return (context, anchor?.index)
    }

    /// Takes note of what was just resolved; answers its end of a range, if it is one.
    mutating func note(_ reading: TimeReading, _ mention: TimeMention, index: Int) -> RangeEnd? {
        var end: RangeEnd?
        if reading.rangeRole == .begin, let moment = reading.moment {
            ranges += 1
            openRange = (moment, reading.formula, ranges, mention.sentence)
            end = RangeEnd(id: ranges, role: .begin)
        } else if reading.rangeRole == .end, let open = openRange {
            end = RangeEnd(id: open.id, role: .end)
            openRange = nil
        }
        guard let moment = reading.moment, reading.relation == nil || isNarrative, !mention.isAside else { return end }
        if isNarrative, let last, abs(moment.firstDay - last.moment.firstDay) > 5000, last.paragraph == mention.paragraph {
            // A glance back or ahead inside a paragraph does not move the story.
            return end
        }
        if isNarrative, let last, moment.begin != last.moment.begin {
            // What had been before, and what is planned, does not move the story either; nor does the year that it is in.
            if mention.isAnterior, moment.begin < last.moment.begin { return end }
            if mention.direction == .future, moment.begin > last.moment.end { return end }
            if moment.unit == .year, last.moment.unit < .year, moment.interval.contains(last.moment.interval) { return end }
        }
        let told = Told(
            moment: moment, formula: reading.formula, direction: mention.direction, index: index, paragraph: mention.paragraph, sentence: mention.sentence)
        // What is only compared with ("up from a year earlier") is not what is told of.
        if mention.traits.contains(.comparison), !isNarrative { return end }
        last = told
        if moment.unit <= .day { lastDay = told }
        if moment.unit == .quarter {
            if !isNarrative, let known = lastQuarter, known.moment.begin > moment.begin { return end }
            // What is forecast is not what results are compared with.
            if !isNarrative, mention.direction == .future, let publication, moment.lastDay > publication.day { return end }
            lastQuarter = told
        }
        if moment.unit >= .week { toldByUnit[moment.unit] = moment }
        return end
    }
}

extension TimeExpression {
    /// Nothing but a time of the clock or a part of a day.
    var isClockOnly: Bool {
        switch self {
        case .apply(.clock, _), .apply(.part, _): true
        case .apply(.and, let parts): parts.allSatisfy(\.isClockOnlyPart) && parts.contains { $0.isClockOnly }
        case .apply(.mod, let parts): parts.count > 1 && parts[1].isClockOnly
        case .apply(.begin, let parts), .apply(.end, let parts), .apply(.since, let parts), .apply(.until, let parts),
            .apply(.by, let parts),
            .apply(.before, let parts), .apply(.after, let parts):
            parts.first?.isClockOnly ?? false
        default: false
        }
    }

    private var isClockOnlyPart: Bool {
        if case .apply(.zone, _) = self { return true }
        return isClockOnly
    }

    /// "a year ago", "a year earlier".
    var isYearAgo: Bool {
        guard case .apply(.shift, let parts) = self, parts.count == 3, parts[0] == .number(-1), parts[1] == .symbol(.year) else { return false }
        return parts[2] == .symbol(.now) || parts[2] == .symbol(.then)
    }

    /// "a year earlier", "the year-ago quarter".
    var isComparison: Bool {
        guard case .apply(.shift, let parts) = self, parts.count == 3, parts[0] == .number(-1), parts[1] == .symbol(.year) else { return false }
        return parts[2].mentions(.then) || parts[2] == .symbol(.now)
    }

    /// "today", "tonight", "this morning": not told of a story's past.
    var isDayOrClock: Bool {
        switch self {
        case .symbol(let symbol): symbol.unit.map { $0 <= .day } ?? false
        case .apply(.part, _), .apply(.clock, _): true
        default: false
        }
    }

    /// "until May", "by Friday".
    var isOpenEnded: Bool {
        if case .apply(let name, _) = self { return name == .until || name == .by }
        return false
    }

    /// It says its year itself.
    var isAbsolute: Bool { root == "absolute" }
}
