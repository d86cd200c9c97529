/// The decisions that stand: of each event and field the last one taken.
struct DeskState: Sendable {
    /// By event id.
    private(set) var fields: [String: [DeskField: Decision]] = [:]
    /// The last decision about an event, whatever its field: the evidence that the desk has last seen.
    private(set) var latest: [String: Decision] = [:]
    /// The last move of each telling, by mention id.
    private(set) var moves: [String: Decision] = [:]
    /// The event in which the program had put a telling before it was first moved.
    private(set) var origins: [String: String] = [:]
    /// What stands for each article, by its id and by its file.
    private(set) var articles: [String: [DeskField: Decision]] = [:]
    /// Ids of the desk's own events, in order of their addition.
    private(set) var own: [String] = []

    init(_ decisions: [Decision] = []) {
        for decision in decisions {
            if let article = decision.article {
                for name in Set([article, decision.file ?? article]) { articles[name, default: [:]][decision.field] = decision }
                continue
            }
            if decision.field == .eventID {
                let mention = decision.mention ?? ""
                moves[mention] = decision
                if origins[mention] == nil { origins[mention] = decision.event }
                continue
            }
            if decision.field == .added, fields[decision.event]?[.added] == nil { own.append(decision.event) }
            fields[decision.event, default: [:]][decision.field] = decision
            latest[decision.event] = decision
        }
    }

    var isEmpty: Bool { fields.isEmpty && moves.isEmpty && articles.isEmpty }

    /// What stands for a field of an article; nil where nothing was ever decided, empty where a decision was withdrawn.
    func value(article: String, file: String?, _ field: DeskField) -> String? {
        (file.flatMap { articles[$0]?[field] } ?? articles[article]?[field])?.new
    }

    /// What stands for a field; nil where nothing was decided, or the decision was withdrawn.
    func value(_ event: String, _ field: DeskField) -> String? {
        guard let text = fields[event]?[field]?.new, !text.isEmpty else { return nil }
        return text
    }

    /// Was anything about this event decided that still stands?
    func isDecided(_ event: String) -> Bool {
        fields[event].map { $0.values.contains { $0.field == .decision ? $0.new != "open" && !$0.new.isEmpty : !$0.new.isEmpty } } ?? false
    }

    /// All events about which something stands, in order.
    var decidedEvents: [String] { fields.keys.filter(isDecided).sorted() }

    /// The event that the desk wants this one merged into.
    func mergeTarget(_ event: String) -> String? {
        guard let decision = value(event, .decision), decision.hasPrefix("merge:") else { return nil }
        return String(decision.dropFirst(6))
    }

    /// Where a chain of merges ends; nil where it runs in a circle.
    func mergeRoot(_ event: String) -> String? {
        var current = event
        var seen: Set<String> = [event]
        while let next = mergeTarget(current) {
            guard seen.insert(next).inserted else { return nil }
            current = next
        }
        return current
    }
}
