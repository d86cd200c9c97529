import ArticleReading
import CivilTime
import EventExtraction
import TemporalTagging

/// What a person should look at before the chronology is used, most pressing first.
enum CheckList {
    static func make(_ timeline: Timeline, material: BuildMaterial) -> [CheckItem] {
        var checks = EventChecks(material.records)
        checks.add(timeline.events)
        return publications(material) + checks.items
    }

    /// The publication dates that are not to be relied on.
    static func publications(_ material: BuildMaterial) -> [CheckItem] {
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
        return items
    }
}

/// What is to check in events that come one after the other; the list goes by what is to check, not by event.
package struct EventChecks: Sendable {
    private var lists = [[CheckItem]](repeating: [], count: 6)
    /// Articles whose dates, of the page's furniture, nothing supports.
    private let doubtful: Set<String>

    init(_ records: [ArticleRecord]) { doubtful = Set(records.filter { $0.article.published.status == .disputed }.map(\.article.id)) }

    package var items: [CheckItem] { Array(lists.joined()) }

    /// Each with the number of its list, as they are handed on from where an event was told.
    package var numbered: [(list: Int, item: CheckItem)] { lists.enumerated().flatMap { number, items in items.map { (number, $0) } } }

    /// Nothing yet, and no article whose date is in doubt: for gathering what was found elsewhere.
    package init() { doubtful = [] }

    package mutating func add(_ item: CheckItem, to list: Int) { if lists.indices.contains(list) { lists[list].append(item) } }

    /// Adds what was found in later events.
    package mutating func append(_ later: EventChecks) { for place in lists.indices { lists[place] += later.lists[place] } }

    package mutating func add(_ events: [TimelineEvent]) { for event in events { add(event) } }

    private mutating func add(_ event: TimelineEvent) {
        func item(_ kind: CheckItem.Kind, article: String? = nil, _ details: [String]) -> CheckItem {
            CheckItem(kind: kind, eventID: event.id, articleID: article, details: details)
        }
        for conflict in event.conflicts { lists[0].append(item(.conflict, [conflict.field] + conflict.values)) }
        let expression = event.mentions.first?.time.expression ?? ""
        if !event.alternatives.isEmpty { lists[1].append(item(.alternatives, [expression] + event.alternatives.map(\.value))) }
        if event.originCount == 1 && event.sourceCount > 1 { lists[2].append(item(.singleOrigin, event.attributedTo)) }
        if event.sourceCount == 1 && event.mentions.count == 1 && Self.isInPassing(event) {
            lists[3].append(item(.inPassing, article: event.sources.first, event.attributedTo))
        }
        // Read from a date of the page's furniture that nothing supports: no such day is printed as sure.
        if event.dateConfidence <= PublicationTrust.weak.ceiling && event.sources.allSatisfy(doubtful.contains) {
            lists[4].append(item(.publicationDate, article: event.sources.first, [expression]))
        }
        let isWritten = event.mentions.contains { $0.time.basis == .expression }
        if !isWritten, event.mentions.contains(where: { $0.time.basis == .discourse }) {
            lists[5].append(item(.inferredDay, article: event.sources.first, [event.mentions.first?.time.anchorDate ?? ""]))
        }
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
