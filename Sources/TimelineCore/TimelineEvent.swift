package import CivilTime
package import EventExtraction
package import TemporalTagging

package enum EventCertainty: String, Sendable, Codable { case stated, attributed, denied, disputed, planned, possible }

/// Tellings that can't all be true, kept side by side.
package struct EventConflict: Sendable, Equatable {
    /// What they disagree on: `date`, `number`, `actor`, `denial`.
    package var field: String
    /// What each of `mentionIDs` says, in the same order, in the words of its article ("12 dead", "unnamed spokesperson").
    package var values: [String]
    package var mentionIDs: [String]
    package init(field: String, values: [String], mentionIDs: [String]) { (self.field, self.values, self.mentionIDs) = (field, values, mentionIDs) }
}

/// One event of the chronology with all its tellings. A handle to its fields, as a mention is.
package struct TimelineEvent: Sendable, Equatable {
    /// All that is known of an event.
    @usableFromInline struct Fields: Sendable, Equatable {
        /// `ev-` and base32 in lower case.
        @usableFromInline var id: String
        /// First and last day, inclusive, over every reading that can't be excluded; nil for undated events.
        @usableFromInline var dateFrom: CivilDay?
        @usableFromInline var dateTo: CivilDay?
        /// `20:00`, or a part of day: `morning`, `afternoon`, `evening`, `night`.
        @usableFromInline var time: String?
        @usableFromInline var timeZone: String?
        @usableFromInline var precision: Precision?
        @usableFromInline var edtf: String?
        @usableFromInline var title: String
        @usableFromInline var titleLanguage: String
        @usableFromInline var summary: String
        @usableFromInline var summaryLanguage: String
        @usableFromInline var certainty: EventCertainty
        @usableFromInline var attributedTo: [String]
        /// 0–100, calibrated.
        @usableFromInline var dateConfidence: Int
        @usableFromInline var people: [String]
        @usableFromInline var places: [String]
        @usableFromInline var tags: [String]
        /// Article ids, in order of first telling.
        @usableFromInline var sources: [String]
        @usableFromInline var originCount: Int
        @usableFromInline var alternatives: [AlternativeReading]
        @usableFromInline var conflicts: [EventConflict]
        @usableFromInline var decision: String?
        @usableFromInline var editorNote: String?
        @usableFromInline var checkedBy: String?
        @usableFromInline var checkedOn: String?
        @usableFromInline var addedBy: String?
        /// For an event of the desk's own: what it rests on ("Order of 12 March"), and where in it ("4").
        @usableFromInline var document: String?
        @usableFromInline var page: String?
        @usableFromInline var mergedInto: String?
        @usableFromInline var splitFrom: [String]
        /// 1 for the one that matters most.
        @usableFromInline var rank: Int
        /// Not in the chronology before articles last came or went.
        @usableFromInline var isNew: Bool = false
        /// Mentions, best telling first.
        @usableFromInline var mentions: [EventMention]

        init(id: String) {
            self.id = id
            (title, titleLanguage, summary, summaryLanguage) = ("", "", "", "")
            certainty = .stated
            (attributedTo, people, places, tags, sources, splitFrom) = ([], [], [], [], [], [])
            (dateConfidence, originCount, rank) = (0, 0, 0)
            (alternatives, conflicts, mentions) = ([], [], [])
        }
    }

    /// One element: an array is what the language has for a box that is copied when it is written to.
    @usableFromInline var box: [Fields]

    package init(id: String) { box = [Fields(id: id)] }

    package var sourceCount: Int { sources.count }

    @inlinable package var id: String {
        get { box[0].id }
        set { box[0].id = newValue }
    }

    @inlinable package var dateFrom: CivilDay? {
        get { box[0].dateFrom }
        set { box[0].dateFrom = newValue }
    }

    @inlinable package var dateTo: CivilDay? {
        get { box[0].dateTo }
        set { box[0].dateTo = newValue }
    }

    @inlinable package var time: String? {
        get { box[0].time }
        set { box[0].time = newValue }
    }

    @inlinable package var timeZone: String? {
        get { box[0].timeZone }
        set { box[0].timeZone = newValue }
    }

    @inlinable package var precision: Precision? {
        get { box[0].precision }
        set { box[0].precision = newValue }
    }

    @inlinable package var edtf: String? {
        get { box[0].edtf }
        set { box[0].edtf = newValue }
    }

    @inlinable package var title: String {
        get { box[0].title }
        set { box[0].title = newValue }
    }

    @inlinable package var titleLanguage: String {
        get { box[0].titleLanguage }
        set { box[0].titleLanguage = newValue }
    }

    @inlinable package var summary: String {
        get { box[0].summary }
        set { box[0].summary = newValue }
    }

    @inlinable package var summaryLanguage: String {
        get { box[0].summaryLanguage }
        set { box[0].summaryLanguage = newValue }
    }

    @inlinable package var certainty: EventCertainty {
        get { box[0].certainty }
        set { box[0].certainty = newValue }
    }

    @inlinable package var attributedTo: [String] {
        get { box[0].attributedTo }
        set { box[0].attributedTo = newValue }
    }

    @inlinable package var dateConfidence: Int {
        get { box[0].dateConfidence }
        set { box[0].dateConfidence = newValue }
    }

    @inlinable package var people: [String] {
        get { box[0].people }
        set { box[0].people = newValue }
    }

    @inlinable package var places: [String] {
        get { box[0].places }
        set { box[0].places = newValue }
    }

    @inlinable package var tags: [String] {
        get { box[0].tags }
        set { box[0].tags = newValue }
    }

    @inlinable package var sources: [String] {
        get { box[0].sources }
        set { box[0].sources = newValue }
    }

    @inlinable package var originCount: Int {
        get { box[0].originCount }
        set { box[0].originCount = newValue }
    }

    @inlinable package var alternatives: [AlternativeReading] {
        get { box[0].alternatives }
        set { box[0].alternatives = newValue }
    }

    @inlinable package var conflicts: [EventConflict] {
        get { box[0].conflicts }
        set { box[0].conflicts = newValue }
    }

    @inlinable package var decision: String? {
        get { box[0].decision }
        set { box[0].decision = newValue }
    }

    @inlinable package var editorNote: String? {
        get { box[0].editorNote }
        set { box[0].editorNote = newValue }
    }

    @inlinable package var checkedBy: String? {
        get { box[0].checkedBy }
        set { box[0].checkedBy = newValue }
    }

    @inlinable package var checkedOn: String? {
        get { box[0].checkedOn }
        set { box[0].checkedOn = newValue }
    }

    @inlinable package var addedBy: String? {
        get { box[0].addedBy }
        set { box[0].addedBy = newValue }
    }

    @inlinable package var document: String? {
        get { box[0].document }
        set { box[0].document = newValue }
    }

    @inlinable package var page: String? {
        get { box[0].page }
        set { box[0].page = newValue }
    }

    @inlinable package var mergedInto: String? {
        get { box[0].mergedInto }
        set { box[0].mergedInto = newValue }
    }

    @inlinable package var splitFrom: [String] {
        get { box[0].splitFrom }
        set { box[0].splitFrom = newValue }
    }

    @inlinable package var rank: Int {
        get { box[0].rank }
        set { box[0].rank = newValue }
    }

    @inlinable package var isNew: Bool {
        get { box[0].isNew }
        set { box[0].isNew = newValue }
    }

    @inlinable package var mentions: [EventMention] {
        get { box[0].mentions }
        set { box[0].mentions = newValue }
    }
}
