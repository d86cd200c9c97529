import ArticleReading
import CivilTime
import EventExtraction
import TimelineCore

/// One event with its tellings. Dates are ISO 8601 days, inclusive; codes are those of `timeline.json`.
public struct ChronologyEvent: Sendable, Equatable, Identifiable {
    private let event: TimelineEvent

    init(_ event: TimelineEvent) { self.event = event }

    /// Stays the same from build to build.
    public var id: String { event.id }
    /// First and last day over every reading that can't be excluded; nil for what is told without a date.
    public var dateFrom: String? { event.dateFrom?.description }
    public var dateTo: String? { event.dateTo?.description }
    /// `20:00`, or a part of day.
    public var time: String? { event.time }
    /// `day`, `week`, `month`, `range`…
    public var precision: String? { event.precision?.rawValue }
    public var edtf: String? { event.edtf }
    /// In the words of an article, never translated.
    public var title: String { event.title }
    public var titleLanguage: String { event.titleLanguage }
    /// The best sentence, verbatim.
    public var summary: String { event.summary }
    /// `stated`, `attributed`, `denied`, `disputed`, `planned` or `possible`. Nothing is ever called confirmed.
    public var certainty: String { event.certainty.rawValue }
    public var attributedTo: [String] { event.attributedTo }
    /// 0–100: of those at 90, nine in ten dates are right.
    public var dateConfidence: Int { event.dateConfidence }
    public var people: [String] { event.people }
    public var places: [String] { event.places }
    /// Ids of the articles that tell it.
    public var sources: [String] { event.sources }
    /// Near-copies of one text count once.
    public var originCount: Int { event.originCount }
    /// 1 for the event that matters most.
    public var rank: Int { event.rank }
    /// Each sentence that tells it, the best first.
    public var tellings: [Telling] { event.mentions.map(Telling.init) }

    /// One sentence of one article.
    public struct Telling: Sendable, Equatable, Identifiable {
        private let mention: EventMention

        init(_ mention: EventMention) { self.mention = mention }

        public var id: String { mention.id }
        public var articleID: String { mention.articleID }
        public var language: String { mention.language }
        /// Verbatim.
        public var sentence: String { mention.text }
        /// The words that say when, if the clause has any.
        public var expression: String? { mention.time.expression }
        /// TIMEX3 value of the time; empty where there is none.
        public var timeValue: String { mention.time.value }
        public var attribution: String? { mention.attribution }
        /// `asserted`, `reported`, `denied`, `planned` or `possible`.
        public var certainty: String { mention.certainty.rawValue }
    }
}

/// An article as the chronology used it.
public struct ChronologyArticle: Sendable, Equatable, Identifiable {
    private let article: TimelineArticle

    init(_ article: TimelineArticle) { self.article = article }

    public var id: String { article.article.id }
    /// Relative to the input that was named.
    public var path: String? { article.article.sourcePath }
    public var title: String? { article.article.title }
    public var outlet: String { article.outlet }
    public var language: String? { article.article.language }
    /// The day that its relative dates were read from; nil where it is unknown.
    public var published: String? { article.article.published.stamp?.day.description }
    /// `stated`, `estimated`, `disputed` or `unknown`: whether that day is to be trusted.
    public var publicationStatus: String { article.article.published.status.rawValue }
}
