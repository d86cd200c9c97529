import EventExtraction
import TimelineCore

/// Which telling belongs to which event, where the desk or its earlier decisions have a say in it.
struct DeskRegrouping: Sendable {
    /// By mention id: the event that it must stand in. Only for events that are touched; all others are the program's.
    private(set) var groups: [String: String] = [:]
    /// By mention id: the event it stands in before the desk's own moves and merges. Evidence is what stands here.
    private(set) var evidenceOwner: [String: String] = [:]
    /// Events that the program would have merged, had the desk not decided on one of them.
    private(set) var proposals: [(kept: String, other: String)] = []
    /// Decisions that can't be carried out, a sentence each.
    private(set) var problems: [String] = []
    /// Merged events, each with the one it is part of.
    private(set) var merged: [(event: String, root: String)] = []

    /// - Parameters:
    ///   - machine: what the program has built by itself.
    ///   - owners: by mention id, the event that held it before (the desk's moves and merges undone).
    init(_ machine: Timeline, state: DeskState, owners: [String: String]) {
        let all = machine.events + machine.undated
        var key: [String: String] = [:]
        for event in all { for mention in event.mentions { key[mention.id] = event.id } }
        let original = key
        for event in all { pin(event, state, owners, &key) }
        evidenceOwner = key
        move(state, &key)
        merge(state, machine, &key)
        // An event that loses or gains a telling is put together anew, and keeps its name: all of its tellings are named.
        var touched = Set<String>()
        for (mention, event) in key where original[mention] != event {
            touched.insert(event)
            if let before = original[mention] { touched.insert(before) }
        }
        for (mention, event) in key where touched.contains(event) || original[mention].map(touched.contains) ?? false { groups[mention] = event }
    }

    /// What a person has decided on stays what it was: the program may add tellings to it, but neither melt it with another event of the last build nor take it apart.
    private mutating func pin(_ event: TimelineEvent, _ state: DeskState, _ owners: [String: String], _ key: inout [String: String]) {
        var counts: [String: Int] = [:]
        for mention in event.mentions { if let owner = owners[mention.id] { counts[owner, default: 0] += 1 } }
        guard counts.keys.contains(where: state.isDecided), counts.count > 1 || counts[event.id] == nil else { return }
        let home = counts[event.id] != nil ? event.id : counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key ?? event.id
        for mention in event.mentions { key[mention.id] = owners[mention.id] ?? home }
        for other in counts.keys.sorted() where other != home && !(state.isDecided(other) && state.isDecided(home)) { proposals.append((home, other)) }
    }

    private mutating func move(_ state: DeskState, _ key: inout [String: String]) {
        for (mention, decision) in state.moves.sorted(by: { $0.key < $1.key }) {
            if decision.new.isEmpty { continue }
            if key[mention] == nil {
                problems.append(
                    "the telling \(mention), moved from \(decision.event) to \(decision.new), is in none of the articles any more; the decision is kept")
            } else {
                key[mention] = decision.new
            }
        }
    }

    private mutating func merge(_ state: DeskState, _ machine: Timeline, _ key: inout [String: String]) {
        let known = Set(key.values).union(state.own)
        for event in state.decidedEvents where state.mergeTarget(event) != nil {
            guard let root = state.mergeRoot(event) else {
                problems.append("\(event) is merged into itself by way of others; the decision is kept, and not applied")
                continue
            }
            guard known.contains(root) else {
                problems.append("\(event) is to be merged into \(root), and there is no such event; the decision is kept, and not applied")
                continue
            }
            merged.append((event, root))
        }
        let roots = Dictionary(merged.map { ($0.event, $0.root) }, uniquingKeysWith: { first, _ in first })
        for (mention, event) in key { if let root = roots[event] { key[mention] = root } }
    }
}
