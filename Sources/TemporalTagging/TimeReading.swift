package import CivilTime

/// What resolving an expression gives.
package struct TimeReading: Sendable {
    package var type: TimexType
    package var value: String
    package var mod: String?
    package var quant: String?
    package var freq: String?
    package var moment: Moment?
    package var interval: CivilInterval?
    package var precision: Precision?
    package var edtf: String?
    package var relation: TemporalRelation?
    package var rangeRole: RangeEnd.Role?
    package var zoneMinutes: Int?
    package var alternatives: [AlternativeReading] = []
    package var flags: [String] = []
    package var anchor: Anchor = .none
    package var anchorDate: String?
    /// The tree, with `then` replaced by what it stood for.
    package var formula: TimeExpression

    init(type: TimexType, value: String, formula: TimeExpression) { (self.type, self.value, self.formula) = (type, value, formula) }
}

/// Where an expression stands among others: what resolving it may lean on.
package struct TimeContext: Sendable {
    package var publication: CivilTimestamp?
    package var direction: TemporalDirection
    /// What was told of last, and how it was put: the anchor `then`.
    package var told: Moment?
    package var toldFormula: TimeExpression?
    package var toldDirection: TemporalDirection = .unknown
    /// What was told of last at each grain: "the quarter" is the one that was named.
    package var toldByUnit: [CalendarUnit: Moment] = [:]
    /// In a narrative, years and months that are left out come from here, not from publication.
    package var narrative: Moment?
    /// The first end of "from … to …".
    package var rangeBegin: Moment?
    package var rangeFormula: TimeExpression?
    /// The day on which is spoken, inside a quotation.
    package var speech: Moment?
    package var sundayWeeks = false
    /// Only what has begun can be meant: "since March".
    package var isOver = false

    package init(publication: CivilTimestamp?, direction: TemporalDirection) {
        self.publication = publication
        self.direction = direction
    }
}

extension TimeExpression {
    /// Resolves the tree in a context; nil where it says nothing that could be told.
    package func resolve(in context: TimeContext) -> TimeReading? {
        var resolver = TimeResolver(context: context)
        return resolver.reading(of: self)
    }

    /// Resolves again, from the formula alone, as when a publication date has been corrected.
    package func resolve(publication: CivilTimestamp?, direction: TemporalDirection) -> TimeReading? {
        resolve(in: TimeContext(publication: publication, direction: direction))
    }

    /// What the chain of anchors ends in: `publication`, `absolute`, `speech` or `none`.
    package var root: String {
        switch self {
        case .symbol(.now), .symbol(.then): return "publication"
        case .symbol(.speech): return "speech"
        case .symbol, .number: return "none"
        case .apply(let name, let arguments):
            switch name {
            case .fixed: return "absolute"
            case .period, .every, .each, .times, .ref, .rate: return "none"
            case .pastspan, .comingspan, .ahead, .back: return "publication"
            case .this, .last, .next, .shift:
                guard let anchor = arguments.last, arguments.count > (name == .shift ? 2 : 1) else { return "publication" }
                return anchor.root
            case .anchored: return arguments.last?.root ?? "none"
            case .beside, .following: return arguments.last?.root ?? "none"
            case .and:
                // A base (a relative form) decides; else fields, of which only a year makes them absolute.
                let bases = arguments.filter { !$0.isField }
                if let base = bases.first { return base.root }
                return arguments.contains { $0.fixesYear } ? "absolute" : "publication"
            case .coming: return "publication"
            case .mod: return arguments.count > 1 ? arguments[1].root : "none"
            case .since where arguments.count > 1: return arguments[0].root
            case .nth, .since, .until, .by, .before, .after, .begin, .end, .between, .around, .weekof, .of:
                let inner = arguments.last?.root ?? "none"
                return inner == "none" ? arguments.first?.root ?? "none" : inner
            default: return fixesYear ? "absolute" : "publication"
            }
        }
    }

    /// A field (a repeating interval), to be intersected with others.
    var isField: Bool {
        guard case .apply(let name, _) = self else { return false }
        switch name {
        case .year, .month, .day, .weekday, .week, .quarter, .half, .season, .decade, .century, .part, .clock, .holiday, .easter, .zone, .yearday, .fiscal,
            .era,
            .shortyear, .shortdecade:
            return true
        default: return false
        }
    }

    var fixesYear: Bool {
        guard case .apply(let name, _) = self else { return false }
        switch name {
        case .year, .shortyear, .decade, .shortdecade, .century, .fiscal: return true
        default: return false
        }
    }
}
