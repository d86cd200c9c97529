/// The figures that decide whether two mentions are one event.
///
/// The evidence of a pair is a sum of log-odds: 0 is as likely as not. The weights are those of two logistic regressions, each weight held to its sense, one
/// for tellings with dates and one for those without.
/// - With dates: all clauses of the fixtures' stories and of the seeds (labelled by hand), and the story of `eval/stories`. What counts is
///   how they do on a story left out of the fit (pairs of one event, mean over six stories): F 62.7, between articles 66.7, between languages 65.8; on those
///   fitted on 63.1, 67.1, 67.2.
/// - Without: sentences of ECB+ with checked annotation; fitted on six sevenths of the topics, on the last seventh P 79.5 R 65.0 F 71.5.
///
/// How sure a pair must be was chosen on the same stories left out: `prior` has it.
struct MergeThresholds: Sendable {
    /// Where dates tell events apart…
    var dated = PairWeights(
        prior: -1.99, clause: 4.46, term: 0.19, noTerm: -0.87, sameAction: 1.81, toldAction: 1.46, akinAction: 1.04, actionWord: 0.29, otherActors: -0.56,
        otherPersons: -2.3, sameArticle: -0.26, speech: -0.54, state: -0.93, plan: -1.29, denial: -0.95, number: 0.71, floor: -0.5)
    /// …and where an article has none, and its story is most of what there is to go by.
    var timeless = PairWeights(
        prior: 0, sentenceTerm: 0.36, sameAction: 0.4, toldAction: 0.54, akinAction: 0.54, actionWord: 0.37, otherPersons: -0.12, sameArticle: -0.45,
        speech: -0.05, plan: -0.19, number: 0.52, article: 1.83, depth: -0.38, floor: -3)

    /// Of one article, one without a date of its own.
    var undatedHalf: Float = -0.03
    /// Cosine of two clauses from which a vaguely dated one is what its own article told before.
    var comesBack: Float = 0.02
    /// Two stories of like things.
    var otherStory: Float = -0.91

    /// Times: one day; days side by side; a reading in common; one span; a day within a span.
    var sameDay: Float = 0.83
    var otherHours: Float = -1.02
    var nextDay: Float = -0.99
    var otherReading: Float = -1.05
    var sameSpan: Float = 1.07
    var within: Float = -0.88
    /// Told without dates by articles of one day or two, of three, of a week.
    var publishedTogether: Float = -0.92
    var publishedNear: Float = -0.86
    var publishedApart: Float = -1.63
    /// A dated telling, and an undated one published within it, a day before, up to one day later, three, seven.
    var publishedWithin: Float = -1.4
    var publishedBefore: Float = -3.71
    var publishedAfter: Float = -0.08
    var publishedLater: Float = -1.28
    var publishedMuchLater: Float = -1.55
    /// No time on one side, though its article has a date.
    var untimed: Float = -0.21
    var untimedFar: Float = -1.65

    /// Articles whose vectors are farther apart than this tell different stories.
    var story: Float = 0.08
    /// Mean nearness of articles that tell of like things…
    var likeStory: Float = 0.15
    /// …and of those among them that tell one story, by the words that tell them apart.
    var sameStory: Float = 0.072
    /// Likeness of a mention to its own article, squared, from which it is filed under what the article is about.
    var central: Float = 0.15
    /// Largest group of mentions in which all pairs are compared.
    var bucket = 64
    /// Terms of a mention under which it is filed, and where its article has no date.
    var keys = 5
    var keysUndated = 10
}
