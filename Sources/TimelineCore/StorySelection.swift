import CivilTime
import EventExtraction

/// Which mentions belong to the chronology that is asked for, and which dates and events of it are kept.
struct StorySelection {
    let options: TimelineOptions
    private(set) var mentions: [Int]

    init(options: TimelineOptions, table: MentionTable) {
        self.options = options
        mentions = Array(table.mentions.indices)
    }

    func cut(_ events: [TimelineEvent]) -> [TimelineEvent] {
        var kept = events
        if let from = options.from { kept.removeAll { ($0.dateTo.map { $0 < from }) ?? false } }
        if let to = options.to { kept.removeAll { ($0.dateFrom.map { $0 > to }) ?? false } }
        return kept
    }
}
