/// How often a date is right, in percent, by what it was read from. Counted on events whose days annotators and editors have written down; `CalibrationTests` prints
/// the table and holds it: of those at 90 nine in ten are right, and nothing wrong stands above 95.
enum DateConfidence {
    /// A day in the telling's own words, reckoned from the day of publication: "on Thursday".
    static let writtenDay = 90
    /// A day that says its month and year, or its month and day, itself.
    static let absoluteDay = 93
    /// A day carried on from a sentence before.
    static let carriedDay = 72
    /// A week, a month, a year in the telling's own words.
    static let span = 90
    /// A span whose bounds the words leave open: "last week", on a Sunday.
    static let ambiguousSpan = 75
    /// A headline or a lead without a word on when: the day of its publication.
    static let publicationDay = 70
    /// Two articles that are on the same day.
    static let secondArticle = 5
    /// Less what is only planned or thought possible.
    static let ahead = 6
    /// Less the days that half of the tellings put together do not name.
    static let mixed = 6
    /// Less a span that was carried on.
    static let carried = 20
    /// Less words with a second reading.
    static let alternatives = 20
    /// Written days that differ.
    static let conflict = 50
    /// Nothing read by a program is surer.
    static let most = 98
}
