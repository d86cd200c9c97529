import Foundation

/// An event of a chronology and the days that people have written down for it.
struct DatedEvent {
    struct Days: Equatable {
        var first: String
        var last: String
        /// One lies in the other: a month and a day of it do not contradict each other.
        func agrees(with other: Days) -> Bool { first >= other.first && last <= other.last || other.first >= first && other.last <= last }
    }

    /// `collection` of the eval data, or the fixture stories.
    var collection: String
    var title: String
    var confidence: Int
    var days: Days
    /// For each thing that the event tells, the days that it may have happened on.
    var gold: [[Days]]

    /// Most of what was put together in the event happened when it says.
    var isRight: Bool { gold.count { $0.contains { $0.agrees(with: days) } } * 2 > gold.count }
    /// On exactly those days.
    var isExact: Bool { gold.count { $0.contains(days) } * 2 > gold.count }
}

extension DatedEvent.Days {
    /// `2011-03-19`, `2008-03-XX`, `1967-XX-XX`.
    init?(annotated value: String) {
        let parts = value.split(separator: "-")
        guard parts.count == 3, Int(parts[0]) != nil else { return nil }
        let (firstMonth, lastMonth) = parts[1] == "XX" ? ("01", "12") : (String(parts[1]), String(parts[1]))
        // Compared as text: the 31st bounds every month.
        let (firstDay, lastDay) = parts[2] == "XX" ? ("01", "31") : (String(parts[2]), String(parts[2]))
        self.init(first: "\(parts[0])-\(firstMonth)-\(firstDay)", last: "\(parts[0])-\(lastMonth)-\(lastDay)")
    }
}
