/// The figures that decide whether two mentions are one event. Chosen on the open halves of the measurements; see the notes at each.
struct MergeThresholds: Sendable {
    /// A pair below this isn't looked at again.
    var pair: Float = 0.16
    /// Two clusters join where the mean of their pairs reaches this.
    var join: Float = 0.16
    /// Articles whose vectors are farther apart than this tell different stories.
    var story: Float = 0.05
    /// From here on the articles' nearness says nothing more.
    var storyFull: Float = 0.25
    /// Largest group of mentions in which all pairs are compared.
    var bucket = 64
    /// Terms of a mention under which it is filed.
    var keys = 5
}
