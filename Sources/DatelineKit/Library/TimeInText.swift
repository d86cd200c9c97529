/// A time expression of a text and what it was read as. All values are those of the command-line contract: ISO 8601 dates, TIMEX3 values, EDTF.
public struct TimeInText: Sendable, Equatable {
    /// TIMEX3 types.
    public enum Kind: String, Sendable { case date = "DATE", time = "TIME", duration = "DURATION", set = "SET" }

    /// Another reading that can't be excluded.
    public struct Alternative: Sendable, Equatable {
        public var value: String
        public var begin: String?
        public var endExclusive: String?
        /// When this reading would hold: "weeks that begin on Sunday".
        public var why: String
    }

    /// Where it stands in the text.
    public var range: Range<String.Index>
    /// The words themselves.
    public var text: String
    public var kind: Kind
    /// TIMEX3 value: `2021-07-22`, `2021-07-24TEV`, `2021-W28`, `P3D`, `PAST_REF`.
    public var value: String
    /// TIMEX3 modifier: `START`, `APPROX`…
    public var modifier: String?
    /// First moment of the interval, local to the article; nil where the bound is open or nothing can be placed.
    public var begin: String?
    /// The first moment after it.
    public var endExclusive: String?
    /// ISO 8601-2; nil for durations and sets.
    public var edtf: String?
    /// What it was read from: `publication`, `discourse`, `speech` or `none`.
    public var anchor: String
    /// `since`, `until`, `by`, `before`, `after`: the words bound an event and do not date it.
    public var relation: String?
    public var alternatives: [Alternative]
    /// The rule that read it, `family/name`.
    public var rule: String
}
