package import CivilTime
package import TemporalTagging

/// Where the time of a mention comes from.
package enum TimeBasis: String, Sendable, Codable { case expression, discourse, publication, none }

/// What the chain of anchors of a time ends in.
package enum TimeRoot: String, Sendable, Codable { case publication, absolute, speech, none }

/// When the event of a mention happened, and how that is known: the `time` object of the contract.
///
/// A handle to its fields: most mentions of an article have one and the same time, that of its publication.
package struct MentionTime: Sendable, Hashable {
    @usableFromInline struct Fields: Sendable, Hashable {
        /// TIMEX3 value; empty where there is none.
        @usableFromInline var value: String
        @usableFromInline var interval: CivilInterval?
        @usableFromInline var precision: Precision?
        @usableFromInline var edtf: String?
        @usableFromInline var basis: TimeBasis
        @usableFromInline var root: TimeRoot
        /// Text of the operator tree (`TimeExpression.description`); empty where nothing was said.
        @usableFromInline var formula: String
        /// The words in the article ("jeudi"), where there are any.
        @usableFromInline var expression: String?
        @usableFromInline var relation: TemporalRelation?
        @usableFromInline var anchor: Anchor
        @usableFromInline var anchorDate: String?
        @usableFromInline var alternatives: [AlternativeReading]
        @usableFromInline var flags: [String]
        /// The tagger's rule, or `basis/…` for a time that no expression of the clause gives.
        @usableFromInline var rule: String
        /// What the tense said; kept since re-dating resolves again with it.
        @usableFromInline var direction: TemporalDirection
        /// Zone as written with the time, if any.
        @usableFromInline var zone: String?

        init(basis: TimeBasis, root: TimeRoot) {
            value = ""
            self.basis = basis
            self.root = root
            formula = ""
            anchor = .none
            alternatives = []
            flags = []
            rule = ""
            direction = .unknown
        }
    }

    /// One element, copied when it is written to.
    @usableFromInline var box: [Fields]

    package init(basis: TimeBasis, root: TimeRoot) { box = [Fields(basis: basis, root: root)] }

    @inlinable package var value: String {
        get { box[0].value }
        set { box[0].value = newValue }
    }

    @inlinable package var interval: CivilInterval? {
        get { box[0].interval }
        set { box[0].interval = newValue }
    }

    @inlinable package var precision: Precision? {
        get { box[0].precision }
        set { box[0].precision = newValue }
    }

    @inlinable package var edtf: String? {
        get { box[0].edtf }
        set { box[0].edtf = newValue }
    }

    @inlinable package var basis: TimeBasis {
        get { box[0].basis }
        set { box[0].basis = newValue }
    }

    @inlinable package var root: TimeRoot {
        get { box[0].root }
        set { box[0].root = newValue }
    }

    @inlinable package var formula: String {
        get { box[0].formula }
        set { box[0].formula = newValue }
    }

    @inlinable package var expression: String? {
        get { box[0].expression }
        set { box[0].expression = newValue }
    }

    @inlinable package var relation: TemporalRelation? {
        get { box[0].relation }
        set { box[0].relation = newValue }
    }

    @inlinable package var anchor: Anchor {
        get { box[0].anchor }
        set { box[0].anchor = newValue }
    }

    @inlinable package var anchorDate: String? {
        get { box[0].anchorDate }
        set { box[0].anchorDate = newValue }
    }

    @inlinable package var alternatives: [AlternativeReading] {
        get { box[0].alternatives }
        set { box[0].alternatives = newValue }
    }

    @inlinable package var flags: [String] {
        get { box[0].flags }
        set { box[0].flags = newValue }
    }

    @inlinable package var rule: String {
        get { box[0].rule }
        set { box[0].rule = newValue }
    }

    @inlinable package var direction: TemporalDirection {
        get { box[0].direction }
        set { box[0].direction = newValue }
    }

    @inlinable package var zone: String? {
        get { box[0].zone }
        set { box[0].zone = newValue }
    }
}
