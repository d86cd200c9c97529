import ArticleReading
import EventExtraction
import TemporalTagging

/// Tagging and event extraction of one article: a pure function, so that articles can be read side by side.
struct ArticleAnalysis: Sendable {
    private let extractor: EventExtractor

    init(library: LanguageLibrary) { extractor = EventExtractor(library: library) }

    func callAsFunction(_ article: Article) -> ArticleBundle {
        let (record, mentions) = extractor.extract(article)
        return ArticleBundle(record: record, mentions: mentions)
    }
}
