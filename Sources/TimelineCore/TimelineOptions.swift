package import CivilTime

/// What a person has set right about one article, in its row of `articles.csv`.
package struct ArticleCorrection: Sendable {
    /// The article's id, or the path of its file.
    package var article: String
    /// When it was published, if a person says so.
    package var published: CivilTimestamp?
    /// `exclude` leaves the article out; anything else is only carried along.
    package var decision: String?
    package var editorNote: String?

    package init(article: String, published: CivilTimestamp? = nil, decision: String? = nil, editorNote: String? = nil) {
        self.article = article
        self.published = published
        self.decision = decision
        self.editorNote = editorNote
    }
}

/// What the user asks of a timeline.
package struct TimelineOptions: Sendable {
    /// nil: made from the articles.
    package var title: String?
    package var locale: String
    /// Words that say which story is wanted.
    package var about: String?
    package var from: CivilDay?
    package var to: CivilDay?
    package var maxDates: Int?
    package var maxEventsPerDate: Int?
    package var includeUndated: Bool
    /// The timeline of the last build, whose ids and a person's notes are kept.
    package var previous: Timeline?
    /// Tellings that a person has put together, or taken apart: mention id → id of the event that they make. It is carried out after merging, and nobody else's
    /// events change by it.
    package var grouping: [String: String] = [:]
    package var articleCorrections: [ArticleCorrection]

    package init(locale: String = "en") {
        self.locale = locale
        includeUndated = false
        articleCorrections = []
    }
}
