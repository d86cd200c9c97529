import CivilTime
import EventExtraction

extension Timeline {
    /// Puts the dated events in their order (day, wider span first, clock time, order of telling, id), and the undated ones in that of their weight.
    package mutating func sortEvents() {
        func key(_ event: TimelineEvent) -> (Int32, Int32, String, Int, String) {
            let from = event.dateFrom?.number ?? Int32.max
            let width = event.dateTo.map { $0.number - from } ?? 0
            return (from, -width, event.time.map(Self.sortable) ?? "", event.mentions.map(\.start).min() ?? 0, event.id)
        }
        let keys = events.map(key)
        events = Ordering.indices(keys.count) { keys[$0] < keys[$1] }.map { events[$0] }
        undated = Ordering.byScore(undated.map { -Float($0.rank) }).map { undated[$0] }
    }

    /// Parts of the day between the hours.
    private static func sortable(_ time: String) -> String {
        switch time {
        case "morning": "06:00"
        case "midday", "afternoon": "12:00"
        case "evening": "18:00"
        case "night": "20:00"
        default: time
        }
    }
}
