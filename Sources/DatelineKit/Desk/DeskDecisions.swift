import ArticleReading
import CivilTime
import EventExtraction
import TimelineCore

/// Carries out what the desk has decided on what the program has built. A decision always beats a re-run; where the evidence under it has changed, the event is
/// flagged, not altered; what can't be carried out is named and kept.
struct DeskDecisions: Sendable {
    let state: DeskState
    /// The last build as the desk left it.
    private let previous: Timeline?
    /// The last build with the desk's moves and merges undone: what the program had put together.
    let machinePrevious: Timeline?
    /// By mention id: the event that held it in the last build, before moves and merges; for tellings that it did not hold, the event whose decision names them.
    private let owners: [String: String]

    init(state: DeskState, previous: Timeline?) {
        self.state = state
        self.previous = previous
        let undone = previous.map { Self.undone($0, state) }
        machinePrevious = undone
        var owners: [String: String] = [:]
        for event in undone?.events ?? [] { for mention in event.mentions { owners[mention.id] = event.id } }
        for (event, decision) in state.latest.sorted(by: { $0.key < $1.key }) where state.isDecided(event) {
            for mention in decision.mentions where owners[mention] == nil { owners[mention] = event }
        }
        self.owners = owners
    }

    /// The last build as the program alone would have left it: what was merged stands by itself again, what was moved is back where it was.
    private static func undone(_ timeline: Timeline, _ state: DeskState) -> Timeline {
        var plain = timeline
        let stubs = timeline.setAside.filter { $0.mergedInto != nil && !$0.mentions.isEmpty }
        var home: [String: String] = [:]
        for stub in stubs { for mention in stub.mentions { home[mention.id] = stub.id } }
        for (mention, origin) in state.origins { home[mention] = origin }
        var strays: [String: [EventMention]] = [:]
        plain.events = (timeline.events + timeline.undated + timeline.setAside.filter { $0.mergedInto == nil }).map { event in
            var event = event
            var staying: [EventMention] = []
            for mention in event.mentions {
                if let other = home[mention.id], other != event.id { strays[other, default: []].append(mention) } else { staying.append(mention) }
            }
            event.mentions = staying
            return event
        }
        let names = Set(plain.events.map(\.id))
        for stub in stubs where !names.contains(stub.id) {
            var stub = stub
            stub.mentions = []
            plain.events.append(stub)
        }
        // An event from which every telling was moved away had them, all the same.
        for origin in Set(state.origins.values).subtracting(plain.events.map(\.id)).sorted() { plain.events.append(TimelineEvent(id: origin)) }
        for index in plain.events.indices {
            plain.events[index].mentions += (strays.removeValue(forKey: plain.events[index].id) ?? []).sorted { $0.id < $1.id }
        }
        plain.events.removeAll(where: \.mentions.isEmpty)
        (plain.undated, plain.setAside) = ([], [])
        return plain
    }

    /// The evidence that a person has before them when they decide on an event of the last build.
    func evidence(of event: String) -> Evidence {
        if let undone = machinePrevious?.events.first(where: { $0.id == event }) { return Evidence(undone.mentions) }
        return Evidence((previous.map { $0.events + $0.undated + $0.setAside } ?? []).first { $0.id == event }?.mentions ?? [])
    }

    /// The program's timeline with all decisions in it.
    /// - Parameter build: builds with tellings put together as named (mention id → event id).
    func carriedOut(_ build: ([String: String]) -> Timeline) -> (timeline: Timeline, problems: [String]) {
        let machine = build([:])
        // Nobody has decided anything, and no id was ever given away: the program's timeline is the desk's.
        if state.isEmpty, previous == nil { return (machine, []) }
        let regrouping = DeskRegrouping(machine, state: state, owners: owners)
        var timeline = regrouping.groups.isEmpty ? machine : build(regrouping.groups)
        var application = DecisionApplication(state: state, previous: previous, machine: machine, regrouping: regrouping)
        application.apply(to: &timeline)
        return (timeline, regrouping.problems + application.problems)
    }
}
