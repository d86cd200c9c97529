import CivilTime
import EventExtraction

/// Why tellings stand together as one event: worked out again from the timeline alone, for whoever asks.
package struct EventDossier: Sendable {
    /// One telling and the earlier one that it is most like.
    package struct Link: Sendable {
        package var mentionID: String
        package var likestID: String
        /// Words that both have, as each article writes them: ("réunion", "meeting").
        package var words: [(String, String)]
        /// Days between the two readings; nil where one of them has no day.
        package var days: Int?
    }

    package var event: TimelineEvent
    package var links: [Link]

    /// nil where no event of `timeline` has this id.
    package init?(of eventID: String, in timeline: Timeline) {
        guard let event = (timeline.events + timeline.undated + timeline.setAside).first(where: { $0.id == eventID }) else { return nil }
        self.event = event
        links = []
        var reader = TermReader(lexicon: ConceptLexicon.shared)
        var read: [[UInt64: String]] = []
        for mention in event.mentions {
            var terms: [Term] = []
            let text = Array(mention.clause.utf8)
            reader.read(text, language: LexiconLanguage(mention.language), isTitleCase: mention.field == .title, into: &terms)
            var words: [UInt64: String] = [:]
            for term in terms where term.kind != .weak && words[term.hash] == nil {
                words[term.hash] = String(decoding: text[term.start..<term.end], as: UTF8.self)
            }
            for name in mention.actors + mention.places {
                let bytes = Array(name.utf8)
                terms.removeAll(keepingCapacity: true)
                reader.read(bytes, language: LexiconLanguage(mention.language), into: &terms)
                for term in terms where term.kind != .weak && words[term.hash] == nil {
                    words[term.hash] = String(decoding: bytes[term.start..<term.end], as: UTF8.self)
                }
            }
            read.append(words)
        }
        for i in event.mentions.indices.dropFirst() {
            var best = (place: 0, count: -1)
            for j in 0..<i {
                let count = read[i].keys.count { read[j][$0] != nil }
                if count > best.count { best = (j, count) }
            }
            let shared = read[i].keys.compactMap { key in read[best.place][key].map { ($0, read[i][key] ?? "") } }
            let order = Ordering.indices(shared.count) { (shared[$0].0, shared[$0].1) < (shared[$1].0, shared[$1].1) }
            let (a, b) = (event.mentions[best.place].time.interval?.firstDay, event.mentions[i].time.interval?.firstDay)
            var days: Int?
            if let a, let b { days = abs(b - a) }
            links.append(Link(mentionID: event.mentions[i].id, likestID: event.mentions[best.place].id, words: order.map { shared[$0] }, days: days))
        }
    }
}

extension TimelineBuilder {
    /// The dossier of one event of a timeline: what `dateline explain timeline.json --event` shows beside the quotes.
    package func dossier(of eventID: String, in timeline: Timeline) -> EventDossier? { EventDossier(of: eventID, in: timeline) }
}
