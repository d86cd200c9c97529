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

/// One event of the chronology with all its tellings.
package struct TimelineEvent: Sendable, Equatable {
    /// `ev-` and base32 in lower case.
    package var id: String
    /// First and last day, inclusive, over every reading that can't be excluded; nil for undated events.
    package var dateFrom: CivilDay?
    package var dateTo: CivilDay?
    /// `20:00`, or a part of day: `morning`, `afternoon`, `evening`, `night`.
    package var time: String?
    package var timeZone: String?
    package var precision: Precision?
    package var edtf: String?
    package var title: String
    package var titleLanguage: String
    package var summary: String
    package var summaryLanguage: String
    package var certainty: EventCertainty
    package var attributedTo: [String]
    /// 0–100, calibrated.
    package var dateConfidence: Int
    package var people: [String]
    package var places: [String]
    package var tags: [String]
    /// Article ids, in order of first telling.
    package var sources: [String]
    package var originCount: Int
    package var alternatives: [AlternativeReading]
    package var conflicts: [EventConflict]
    package var decision: String?
    package var editorNote: String?
    package var checkedBy: String?
    package var checkedOn: String?
    package var addedBy: String?
    /// For an event of the desk's own: what it rests on ("Order of 12 March"), and where in it ("4").
    package var document: String?
    package var page: String?
    package var mergedInto: String?
    package var splitFrom: [String]
    /// 1 for the one that matters most.
    package var rank: Int
    /// Not in the chronology before articles last came or went.
    package var isNew = false
    /// Mentions, best telling first.
    package var mentions: [EventMention]
    package var sourceCount: Int { sources.count }

    package init(id: String) {
        self.id = id
        (title, titleLanguage, summary, summaryLanguage) = ("", "", "", "")
        certainty = .stated
        (attributedTo, people, places, tags, sources, splitFrom) = ([], [], [], [], [], [])
        (dateConfidence, originCount, rank) = (0, 0, 0)
        (alternatives, conflicts, mentions) = ([], [], [])
    }
}
