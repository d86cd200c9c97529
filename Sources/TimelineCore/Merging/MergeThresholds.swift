/// The figures that decide whether two mentions are one event. Chosen on the open halves of the measurements; see the notes at each.
struct MergeThresholds: Sendable {
    /// Two clusters join where a pair of theirs reaches this…
    var join: Float = 0.18
    /// …and the mean of their pairs this share of it.
    var mean: Float = 0.6
    /// The same where no article has a date.
    var meanUndated: Float = 0.3
    /// Articles whose vectors are farther apart than this tell different stories.
    var story: Float = 0.08
    /// Mean nearness of articles that tell of like things…
    var likeStory: Float = 0.15
    /// …and of those among them that tell one story, by the words that tell them apart.
    var sameStory: Float = 0.07
    /// What a likeness counts between articles without any date.
    var undated: Float = 1.6
    var centralUndated: Float = 0.05
    /// Added between what two of them begin with.
    var lead: Float = 0.15
    /// What a likeness of words counts across two stories.
    var otherStory: Float = 0.6
    /// What a likeness counts within one article, and between a report and what is reported.
    var sameArticle: Float = 0.75
    var speech: Float = 0.65
    /// Product of two clauses' likeness to their own articles from which they are compared though they share no two terms.
    var central: Float = 0.15
    var centralWeight: Float = 1
    /// What a likeness counts where the same was done, where one tells of the other's action, where the actions are akin, and where they differ.
    var sameAction: Float = 1.35
    var toldAction: Float = 1.15
    var akinAction: Float = 1.05
    var otherAction: Float = 0.75
    /// What it counts between clauses about different people.
    var otherPeople: Float = 0.4
    /// Added where two articles of one story have the same done on one day.
    var sameDay: Float = 0.08
    /// What it counts between something done and what merely is.
    var state: Float = 0.85
    /// Likeness from which a vaguely dated clause is what its own article told before.
    var comesBack: Float = 0.1
    /// Largest group of mentions in which all pairs are compared.
    var bucket = 64
    /// Terms of a mention under which it is filed.
    var keys = 5
}
