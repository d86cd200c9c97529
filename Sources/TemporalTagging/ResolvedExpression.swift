package import CivilTime

/// TIMEX3 types (TimeML guidelines 1.2.1, ISO 24617-1).
package enum TimexType: String, Sendable, Codable { case date = "DATE", time = "TIME", duration = "DURATION", set = "SET" }

/// What a time was read from: the `anchor` of the contract.
package enum Anchor: String, Sendable, Codable {
    case publication
    /// An earlier expression of the text.
    case discourse
    /// The time of speaking, inside a quotation.
    case speech
    /// It says all by itself ("25 July 2021"), or says nothing that can be resolved.
    case none
}

/// How an expression bounds an event that is not dated on it.
package enum TemporalRelation: String, Sendable, Codable { case since, until, by, before, after }

/// One of the two ends of "from … to …"; both ends carry the same `id`, which counts from 1 within a text.
package struct RangeEnd: Sendable, Hashable {
    package enum Role: String, Sendable, Codable { case begin, end }
    package var id: Int
    package var role: Role
    package init(id: Int, role: Role) { (self.id, self.role) = (id, role) }
}

/// Another reading of the same words that can't be excluded.
package struct AlternativeReading: Sendable, Hashable {
    package var value: String
    package var interval: CivilInterval
    /// One clause in English that says when this reading would hold: "weeks that begin on Sunday".
    package var why: String
    package init(value: String, interval: CivilInterval, why: String) { (self.value, self.interval, self.why) = (value, interval, why) }
}

/// Which way the clause looks from the publication time.
package enum TemporalDirection: String, Sendable, Codable { case past, future, unknown }

/// A time expression found in a text and resolved in its context: one object of `tag`'s `timexes`.
package struct ResolvedExpression: Sendable {
    /// UTF-8 byte offsets into the text, end exclusive.
    package var start: UInt32
    package var end: UInt32
    package var type: TimexType
    /// TIMEX3 value: `2021-07-22`, `2021-07-24TEV`, `2021-W28`, `P3D`, `PAST_REF`, `XXXX-WXX-3`…
    package var value: String
    package var mod: String?
    package var quant: String?
    package var freq: String?
    /// nil where the expression can't be placed (durations, sets, vague references).
    package var interval: CivilInterval?
    /// nil together with `interval`.
    package var precision: Precision?
    package var edtf: String?
    /// A zone or offset that the text states with the time, as written there ("GMT", "ET", "heure de Paris").
    package var zone: String?
    /// The offset of that zone from UTC, where it is a known one: the interval is told in it.
    package var zoneMinutes: Int?
    package var anchor: Anchor
    /// The value that it was read from: `2021-07-25`, or that of the earlier expression.
    package var anchorDate: String?
    /// For `anchor == .discourse`: the index, in the same result, of the expression on which it hangs.
    package var anchorExpression: Int?
    package var relation: TemporalRelation?
    package var range: RangeEnd?
    package var alternatives: [AlternativeReading]
    package var flags: [String]
    /// Name of the rule that read it, `family/name`.
    package var rule: String
    /// The operator tree, with no language left in it; resolves again when a publication time is corrected.
    package var formula: TimeExpression
    /// What the tense of its clause says.
    package var direction: TemporalDirection

    package init(start: UInt32, end: UInt32, type: TimexType, value: String, rule: String, formula: TimeExpression, anchor: Anchor) {
        self.start = start
        self.end = end
        self.type = type
        self.value = value
        self.rule = rule
        self.formula = formula
        self.anchor = anchor
        alternatives = []
        flags = []
        direction = .unknown
    }
}
