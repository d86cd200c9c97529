/// What counts how much when dates and sentences are chosen from a big collection.
struct SelectionWeights: Sendable {
    // Evidence for a day, an article's summed and damped.

    /// Said in words on the day itself, on the day after, within the week, later still, and before it.
    var onTheDay: Float = 1
    var theDayAfter: Float = 1
    var withinTheWeek: Float = 1.5
    var later: Float = 1.5
    var ahead: Float = 0.3
    /// "today" often means nowadays.
    var today: Float = 0.5
    /// More for a date written out.
    var writtenOut: Float = 0.5
    /// Carried on from a sentence before.
    var carried: Float = 0.5
    /// Undated leads of the articles that appeared on the day, and those articles.
    var lead: Float = 1
    var appeared: Float = 0.8
    /// Different days from which it is told.
    var tellingDays: Float = 0.1

    // How likely a reader of the story expects a term, from how common it is.

    /// Among the day's sentences, its dated ones, the leads of its articles, and the story's.
    var amongDay: Float = 0.15
    var amongDated: Float = 0.07
    var amongLeads: Float = 0.08
    var amongStory: Float = 0.54
    var rare: Float = -0.03
    /// What is left of a term once a sentence has said it.
    var saidAgain: Float = 0.15
    /// Terms that every sentence is given before its own are counted, so that the shortest don't win by being short.
    var length: Float = 5
    /// Share of the best sentence's worth below which a day has no more to tell.
    var floor: Float = 0.35
    /// Likeness from which a sentence only repeats another.
    var repeated: Float = 0.6
}
