package import EventExtraction
import Synchronization

/// The articles and mentions of a run as they come in, without the words of the mentions: those are read once for their terms, and wait elsewhere until
/// the events that they tell are written. What stays is a third of what would be.
package struct MentionIntake: Sendable {
    package var records: [ArticleRecord] = []
    /// Without words; `place` counts them in the order in which they came.
    package var mentions: [EventMention] = []
    private(set) var readings = TermReadings()
    private var lists = SharedLists()

    package init() {}

    /// What one worker has read of a few mentions.
    package struct Part: Sendable {
        let mentions: [EventMention]
        let readings: [TermVectors.Reading]
    }

    /// Reads terms; what it has learnt of words serves the next piece.
    package final class Reader: Sendable {
        private let idle = Mutex<[TermReader]>([])
        /// Words after which a reader starts afresh.
        private static let mostWords = 1 << 16

        package init() {}

        package func read(_ mentions: [EventMention]) -> Part {
            var reader = idle.withLock { $0.popLast() } ?? TermReader(lexicon: ConceptLexicon.shared)
            let readings = TermVectors.read(mentions[...], with: &reader)
            let used = reader
            if used.wordCount < Self.mostWords { idle.withLock { $0.append(used) } }
            return Part(mentions: mentions, readings: readings)
        }
    }

    package mutating func add(_ part: Part) {
        for (mention, reading) in zip(part.mentions, part.readings) {
            var kept = mention.wordless(place: mentions.count)
            kept.share(&lists)
            mentions.append(kept)
            readings.append(reading)
        }
    }

    /// The terms, which are not kept here any longer.
    mutating func takeReadings() -> TermReadings {
        defer { (readings, lists) = (TermReadings(), SharedLists()) }
        return readings
    }
}
