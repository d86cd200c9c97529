package import CivilTime

/// What a time expression means, with no language left in it: a tree of operators over periods and repeating intervals, after Bethard and
/// Parker 2016 (SCATE). Its text form is that of the right-hand sides of the language packs:
///
///     (and (weekday 4) (part EV))          Thursday evening, of the week that the tense points to
///     (last year)                          the year before that of publication
///     (shift -3 day then)                  three days before what was told of last
///     (nth 3 quarter (last year))          third quarter of last year
///
/// Fields (`year`, `month`, `day`, `weekday`, `clock`…) are repeating intervals; `and` intersects. What no operator anchors is placed by the
/// direction of its clause.
package indirect enum TimeExpression: Hashable, Sendable {
    case number(Int)
    case symbol(TimeSymbol)
    case apply(TimeOperator, [TimeExpression])

    package static let unresolved = TimeExpression.symbol(.unknown)

    /// How deep a tree may be, in text or from a pack; deeper ones are refused, so that no input can deepen a recursion.
    package static let depthLimit = 24
}

/// The operators; raw values are their names in the notation.
package enum TimeOperator: String, Sendable, CaseIterable {
    // Fields: repeating intervals.
    case year, month, day, weekday, week, quarter, half, season, decade, century, part, clock, holiday, easter, zone, yearday, fiscal, era
    /// Two digits of a year; ten years by their last two digits.
    case shortyear, shortdecade
    // Combination.
    case and, nth, of
    /// Feasts of other calendars: days from the Orthodox Easter, months and days that begin with the moon; several days from one.
    case orthodox, hebrew, hijri, hindu, chinese, days
    /// Days told one by one, as 20240305: what no rule gives. A feast that is kept some days off when it falls on a Saturday or a Sunday.
    case dates, observed
    // Relative to an anchor.
    case this, last, next, shift, around, weekof, calendar
    /// A month that stands alone in its line, as on an agenda: the one that holds now or the next.
    case coming
    // Extents.
    /// What is left of a unit.
    case rest
    case mod, since, until, by, before, after, begin, end, between
    // Durations, sets, references.
    case period, every, each, times, ref, rate
    /// A length of time that ends now, or begins now; a length that a clause about the future counts from now.
    case pastspan, comingspan, ahead
    /// So long before publication, in languages that tell it as a length: "hace dos años". The value is the length, the interval when it was.
    case back
    // Anchors: what `then` stood for when it was resolved; a fixed interval.
    case anchored, fixed
    /// Fields placed near something told of before; the second end of a range, after the first.
    case beside, following
    // Arithmetic, gone once an expression stands.
    case plus = "+", times10 = "*", minus = "-"
    /// A count that is told with decimals: "3.5 years".
    case decimal
}

/// The atoms that are not numbers, spelt as TIMEX3 spells them.
// swift-format-ignore: AlwaysUseLowerCamelCase
package enum TimeSymbol: String, Sendable, CaseIterable {
    case second, minute, hour, part, day, weekend, week, fortnight, month, season, quarter, half, year, decade, century, millennium
    case workday, night
    case MO, MI, AF, EV, NI, DT, DA
    case SP, SU, FA, WI
    case START, MID, END, APPROX
    case MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS, BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER
    case PAST_REF, PRESENT_REF, FUTURE_REF
    /// Publication; what was told of last; the speech in which it is said.
    case now, then, speech
    /// What lies behind: `(since X past)`.
    case past
    /// A number that is not told: "several days".
    case X
    case am, pm, bc, ad
    case every = "EVERY", each = "EACH", other = "OTHER"
    case utc, eastern, central, mountain, pacific, local
    case unknown

    package var unit: CalendarUnit? {
        switch self {
        case .workday: .day
        case .night: .part
        default: CalendarUnit(rawValue: rawValue)
        }
    }
}

extension TimeExpression {
    package var depth: Int {
        // Bounded by `depthLimit` wherever a tree is made.
        guard case .apply(_, let arguments) = self else { return 1 }
        return 1 + (arguments.map(\.depth).max() ?? 0)
    }

    package func mentions(_ symbol: TimeSymbol) -> Bool {
        switch self {
        case .symbol(let own): own == symbol
        case .number: false
        case .apply(_, let arguments): arguments.contains { $0.mentions(symbol) }
        }
    }

    package func mentions(_ sought: TimeOperator) -> Bool {
        guard case .apply(let own, let arguments) = self else { return false }
        return own == sought || arguments.contains { $0.mentions(sought) }
    }
}
