import Foundation

/// How often a test does what it does again and again: kills, files that change, random edits.
public enum Repetition {
    /// `usual` times; where `DATELINE_FEWER_RUNS` is set a quarter of them, twice at least. The sanitizers of `.ci/nightly` set it: each run of the program takes them
    /// seconds, and what they look for shows the first time.
    public static func count(_ usual: Int) -> Int { isReduced ? max(2, usual / 4) : usual }

    /// A limit that only an endless run should reach: a day there, where a busy machine takes an hour for all tests at once.
    public static func limit(minutes usual: Int) -> Int { isReduced ? 24 * 60 : usual }

    private static let isReduced = ProcessInfo.processInfo.environment["DATELINE_FEWER_RUNS"]?.isEmpty == false
}
