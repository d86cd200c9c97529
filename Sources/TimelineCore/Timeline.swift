package import ArticleReading
import EventExtraction

/// The whole model: everything that any format shows stands in it, so that `render timeline.json` writes the same bytes as `build`.
package struct Timeline: Sendable, Equatable {
    package static let schema = "dateline.timeline/1"
    package var title: String
    /// Locale of labels and displayed dates: `en`, `en-US`, `fr`.
    package var locale: String
    package var articles: [TimelineArticle]
    /// In order of printing: date_from, wider span first, clock time, order of telling, id.
    package var events: [TimelineEvent]
    /// Told without a date.
    package var undated: [TimelineEvent]
    /// What the desk has rejected, and what it has merged into another event: no reader sees it, the desk can take it back, and its id leads on.
    package var setAside: [TimelineEvent] = []
    package var toCheck: [CheckItem]
    /// What was left out of the run, a sentence each ("notes.txt: empty file, left out").
    package var warnings: [String]
    /// A copy for readers: what is for the desk alone (confidence, notes, checks) is not in it.
    package var isPublication = false

    package init(title: String, locale: String) {
        self.title = title
        self.locale = locale
        (articles, events, undated, toCheck, warnings) = ([], [], [], [], [])
    }
}

/// An article as the timeline shows it.
package struct TimelineArticle: Sendable, Equatable {
    package var article: Article
    package var words: Int
    /// Name of the outlet: site, else host of the address, else what the text's foot says, else the file's name.
    package var outlet: String
    /// Articles of one origin (near-copies of one text) share this key.
    package var origin: String
    /// Number of events that it tells.
    package var eventCount: Int
    package var decision: String?
    package var editorNote: String?
    package init(article: Article, words: Int, outlet: String, origin: String) {
        self.article = article
        self.words = words
        self.outlet = outlet
        self.origin = origin
        eventCount = 0
    }
}

/// One thing for a person to check before use.
package struct CheckItem: Sendable, Equatable {
    package enum Kind: String, Sendable, Codable {
        case publicationDate = "publication-date"
        case conflict
        case singleOrigin = "single-origin"
        case inferredDay = "inferred-day"
        case alternatives
        case inPassing = "in-passing"
        case unresolved
        case leftOut = "left-out"
        /// What the desk decided on is no longer what the articles tell; `details` holds the day of the decision.
        case evidenceChanged = "evidence-changed"
        /// Another event may be the same as one that the desk has decided on: its id and title stand in `details`.
        case mergeProposed = "merge-proposed"
    }
    package var kind: Kind
    package var eventID: String?
    package var articleID: String?
    /// What the sentence that a renderer makes of it needs besides: expressions, numbers, names of files.
    package var details: [String]
    package init(kind: Kind, eventID: String?, articleID: String?, details: [String] = []) {
        self.kind = kind
        self.eventID = eventID
        self.articleID = articleID
        self.details = details
    }
}
