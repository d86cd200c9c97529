/// The figures that decide whether two mentions are one event. Chosen on the open halves of the measurements; see the notes at each.
struct MergeThresholds: Sendable {
    /// Two clusters join where a pair of theirs reaches this…
    var join: Float = 0.18
    /// …and the mean of their pairs this share of it.
    var mean: Float = 0.6
    /// Articles whose vectors are farther apart than this tell different stories.
    var story: Float = 0.08
    /// Mean nearness of articles that tell one story.
    var sameStory: Float = 0.25
    /// What a likeness of words counts across two stories.
    var otherStory: Float = 0.6
    /// What a likeness counts within one article, and between a report and what is reported.
    var sameArticle: Float = 0.75
    var speech: Float = 0.7
    /// Product of two clauses' likeness to their own articles from which they are compared though they share no two terms.
    var central: Float = 0.15
    var centralWeight: Float = 1
    /// Largest group of mentions in which all pairs are compared.
    var bucket = 64
    /// Terms of a mention under which it is filed.
    var keys = 5
}
