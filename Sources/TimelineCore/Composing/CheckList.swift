import ArticleReading
import CivilTime
import EventExtraction
import TemporalTagging

/// What a person should look at before the chronology is used, most pressing first.
enum CheckList {
    static func make(_ timeline: Timeline, material: BuildMaterial) -> [CheckItem] {
        var items: [CheckItem] = []
        for (a, record) in material.records.enumerated() {
            let date = record.article.published
            switch date.status {
            case .stated: continue
            case .estimated:
                let rejected = date.rejected.last
                var details = [date.status.rawValue]
                if let rejected { details += [rejected.raw, rejected.day.description] }
                let witnesses = material.findings[a]?.witnesses.map { material.records[$0].article.id } ?? []
                items.append(CheckItem(kind: .publicationDate, eventID: nil, articleID: record.article.id, details: details + witnesses))
            case .disputed:
                items.append(CheckItem(kind: .publicationDate, eventID: nil, articleID: record.article.id, details: [date.status.rawValue, date.raw]))
            case .unknown:
                items.append(CheckItem(kind: .publicationDate, eventID: nil, articleID: record.article.id, details: [date.status.rawValue]))
            }
        }
        for event in timeline.events {
            for conflict in event.conflicts {
                items.append(CheckItem(kind: .conflict, eventID: event.id, articleID: nil, details: [conflict.field] + conflict.values))
            }
        }
        for event in timeline.events where !event.alternatives.isEmpty {
            items.append(
                CheckItem(
                    kind: .alternatives, eventID: event.id, articleID: nil,
                    details: [event.mentions.first?.time.expression ?? ""] + event.alternatives.map(\.value)))
        }
        for event in timeline.events where event.originCount == 1 && event.sourceCount > 1 {
            items.append(CheckItem(kind: .singleOrigin, eventID: event.id, articleID: nil, details: event.attributedTo))
        }
        for event in timeline.events where event.sourceCount == 1 && event.mentions.count == 1 && isInPassing(event) {
            items.append(CheckItem(kind: .inPassing, eventID: event.id, articleID: event.sources.first, details: event.attributedTo))
        }
        // Read from a date of the page's furniture that nothing supports: no such day is printed as sure.
        let doubtful = Set(material.records.filter { $0.article.published.status == .disputed }.map(\.article.id))
        for event in timeline.events where event.dateConfidence <= PublicationTrust.weak.ceiling && event.sources.allSatisfy(doubtful.contains) {
            items.append(
                CheckItem(kind: .publicationDate, eventID: event.id, articleID: event.sources.first, details: [event.mentions.first?.time.expression ?? ""]))
        }
        for event in timeline.events {
            let bases = Set(event.mentions.map(\.time.basis))
            if !bases.contains(.expression), bases.contains(.discourse) {
                items.append(
                    CheckItem(kind: .inferredDay, eventID: event.id, articleID: event.sources.first, details: [event.mentions.first?.time.anchorDate ?? ""]))
            }
        }
        return items
    }

    /// Dated more coarsely than a day, in a part of a sentence that is about something else.
    private static func isInPassing(_ event: TimelineEvent) -> Bool {
        guard let precision = event.precision, let mention = event.mentions.first else { return false }
        switch precision {
        case .month, .season, .quarter, .half, .year, .decade, .century:
            return mention.clause.utf8.count * 2 < mention.text.utf8.count || mention.certainty == .reported
        default: return false
        }
    }
}
