import ArticleReading
import EventExtraction
import TemporalTagging

/// Tagging and event extraction of one article: a pure function, so that articles can be read side by side.
struct ArticleAnalysis: Sendable {
    private let tagger: Tagger
    private let extractor = EventExtractor()

    init(library: LanguageLibrary) { tagger = Tagger(library: library) }

    func callAsFunction(_ article: Article) -> ArticleBundle {
        let stamp = article.published.stamp
        let title = article.title.map { tagger.tag(Array($0.utf8), language: article.language, publication: stamp) } ?? []
        let text = tagger.tag(article.text, language: article.language, publication: stamp)
        let (record, mentions) = extractor.extract(article, titleExpressions: title, textExpressions: text)
        return ArticleBundle(record: record, mentions: mentions)
    }
}
