package import ArticleReading

/// What `merge` needs of an article without its text: the first line that `events` writes for each.
package struct ArticleRecord: Sendable {
    /// The article with an empty `text`.
    package var article: Article
    /// Words in the text.
    package var words: Int
    /// Hashes of word shingles (min-hash sample), ascending, for near-copies of one agency text.
    package var shingles: [UInt64]
    package init(article: Article, words: Int, shingles: [UInt64]) { (self.article, self.words, self.shingles) = (article, words, shingles) }
}
