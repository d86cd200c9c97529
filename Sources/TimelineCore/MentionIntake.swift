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

        /// A summary for each stretch of mentions of one article.
        package func summaries(of mentions: [EventMention]) -> [ArticleSummary] {
            let part = read(mentions)
            var summaries: [ArticleSummary] = []
            var places: [UInt64: UInt32] = [:]
            for (mention, reading) in zip(part.mentions, part.readings) {
                if summaries.last?.articleID != mention.articleID {
                    summaries.append(ArticleSummary(articleID: mention.articleID))
                    places = [:]
                }
                let last = summaries.count - 1
                summaries[last].mentions.append(mention.wordless(place: -1))
                summaries[last].rows.append(
                    reading.terms.map { term in
                        let place = places[term.hash] ?? UInt32(places.count)
                        if places.updateValue(place, forKey: term.hash) == nil {
                            summaries[last].hashes.append(term.hash)
                            summaries[last].kinds.append(term.kind.rawValue)
                        }
                        summaries[last].kinds[Int(place)] = min(summaries[last].kinds[Int(place)], term.kind.rawValue)
                        return place << 2 | (term.isPhrase ? 2 : 0) | (term.isOwn ? 1 : 0)
                    })
            }
            return summaries
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

    package mutating func add(_ summary: ArticleSummary) {
        for (mention, row) in zip(summary.mentions, summary.rows) {
            var kept = mention.wordless(place: mentions.count)
            kept.share(&lists)
            mentions.append(kept)
            readings.append(row, hashes: summary.hashes, kinds: summary.kinds)
        }
    }

    /// The terms, which are not kept here any longer.
    mutating func takeReadings() -> TermReadings {
        defer { (readings, lists) = (TermReadings(), SharedLists()) }
        return readings
    }
}
