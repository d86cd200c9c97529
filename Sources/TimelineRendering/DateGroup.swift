import CivilTime
import TimelineCore

/// Events under one date heading, in order.
struct DateGroup {
    /// `Wednesday 21 July 2021`, `Saturday 24 July 2021, evening`, `between 12 and 24 July 2021`.
    var heading: String
    var events: [TimelineEvent]
    /// True where the events say their times of day themselves: the heading can't, since they differ.
    var timesInEvents: Bool
    var first: CivilDay?
    var last: CivilDay?
    /// A day unknown within the two.
    var isUncertain: Bool

    static func groups(of events: [TimelineEvent], _ edition: Edition) -> [DateGroup] {
        var groups: [DateGroup] = []
        for event in events {
            let heading = edition.dates.heading(event)
            if let last = groups.indices.last, groups[last].heading == heading, groups[last].first == event.dateFrom, groups[last].last == event.dateTo {
                groups[last].events.append(event)
            } else {
                groups.append(
                    DateGroup(
                        heading: heading, events: [event], timesInEvents: true, first: event.dateFrom, last: event.dateTo,
                        isUncertain: edition.dates.isUnknownDay(event)))
            }
        }
        for index in groups.indices {
            let times = groups[index].events.map(\.time)
            guard let time = times[0], edition.dates.isPartOfDay(time), times.allSatisfy({ $0 == time }) else { continue }
            groups[index].heading = edition.labels.text("dayPart", ["date": groups[index].heading, "part": edition.dates.time(time)])
            groups[index].timesInEvents = false
        }
        return groups
    }
}
