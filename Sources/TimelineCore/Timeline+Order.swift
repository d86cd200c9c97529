import CivilTime
import EventExtraction

extension Timeline {
    /// Puts the dated events in their order (day, wider span first, clock time, order of telling, id), and the undated ones in that of their weight.
    package mutating func sortEvents() {
        let keys = events.map { EventPlace(from: $0.dateFrom, to: $0.dateTo, time: $0.time, start: $0.mentions.map(\.start).min() ?? 0, id: $0.id) }
        events = Ordering.indices(keys.count) { keys[$0] < keys[$1] }.map { events[$0] }
        undated = Ordering.byScore(undated.map { -Float($0.rank) }).map { undated[$0] }
    }
}

/// By what the dated events of a timeline are ordered.
struct EventPlace: Comparable {
    private let from: Int32
    private let width: Int32
    private let time: String
    private let start: Int
    private let id: String

    /// - Parameter start: where the first of its tellings begins.
    init(from: CivilDay?, to: CivilDay?, time: String?, start: Int, id: String) {
        let first = from?.number ?? Int32.max
        (self.from, width) = (first, to.map { $0.number - first } ?? 0)
        (self.time, self.start, self.id) = (time.map(Self.sortable) ?? "", start, id)
    }

    static func < (a: EventPlace, b: EventPlace) -> Bool {
        if a.from != b.from { return a.from < b.from }
        if a.width != b.width { return a.width > b.width }
        if a.time != b.time { return a.time < b.time }
        return (a.start, a.id) < (b.start, b.id)
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
