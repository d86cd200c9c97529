import ArticleReading
import CivilTime
import EventExtraction
import TemporalTagging
import Testing

/// Extracts the mentions of a short text, as an article published when told.
struct Reading {
    static let extractor: EventExtractor = {
        do { return EventExtractor(library: try LanguageLibrary()) } catch { preconditionFailure("the language packs do not load: \(error)") }
    }()

    let record: ArticleRecord
    let mentions: [EventMention]

    init(_ text: String, title: String? = nil, language: String = "en", published: String = "2021-07-25") {
        var article = Article(id: "a", text: Array(text.utf8))
        article.title = title
        article.language = language
        if let stamp = CivilTimestamp(iso: Array(published.utf8)) {
            article.published = PublicationDate(raw: published, stamp: stamp, route: .record, confidence: 95, status: .stated)
        }
        (record, mentions) = Self.extractor.extract(article)
    }

    /// The shortest clause that holds the words.
    func clause(_ words: String) -> EventMention? {
        mentions.filter { $0.clause.contains(words) }.min { ($0.clause.utf8.count, $0.id) < ($1.clause.utf8.count, $1.id) }
    }
}
