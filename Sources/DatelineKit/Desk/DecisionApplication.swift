import ArticleReading
import CivilTime
import EventExtraction
import TimelineCore

/// Writes decisions into a timeline whose tellings are already in their places.
struct DecisionApplication {
    let state: DeskState
    let previous: Timeline?
    let machine: Timeline
    let regrouping: DeskRegrouping
    private(set) var problems: [String] = []
    private var flags: [CheckItem] = []

    init(state: DeskState, previous: Timeline?, machine: Timeline, regrouping: DeskRegrouping) {
        (self.state, self.previous, self.machine, self.regrouping) = (state, previous, machine, regrouping)
    }

    mutating func apply(to timeline: inout Timeline) {
        // An event without a date that the program has placed among the dated ones stays there.
        let placed = Set(timeline.events.lazy.filter { $0.dateFrom == nil }.map(\.id))
        var events = timeline.events + timeline.undated
        addOwn(to: &events, timeline)
        let evidence = currentEvidence(events)
        var present = Set<String>()
        for index in events.indices {
            present.insert(events[index].id)
            write(to: &events[index], timeline)
            flag(events[index], evidence[events[index].id] ?? .none)
        }
        nameSplits(&events)
        timeline.setAside = setAside(events, present)
        events.removeAll { $0.decision == "reject" }
        report(present)
        propose(events)
        timeline.events = events.filter { $0.dateFrom != nil || placed.contains($0.id) }
        let dated = Set(timeline.events.map(\.id))
        timeline.undated = events.filter { !dated.contains($0.id) }
        timeline.sortEvents()
        settleRanks(&timeline)
        settleChecks(&timeline)
        if !state.isEmpty { countEvents(&timeline) }
    }

    // MARK: Events

    private func addOwn(to events: inout [TimelineEvent], _ timeline: Timeline) {
        let present = Set(events.map(\.id))
        for id in state.own where !present.contains(id) {
            guard let added = state.fields[id]?[.added], !added.new.isEmpty, state.mergeTarget(id) == nil else { continue }
            var event = TimelineEvent(id: id)
            event.title = added.new
            event.titleLanguage = language(timeline)
            event.summaryLanguage = event.titleLanguage
            event.rank = 1
            events.append(event)
        }
    }

    private func language(_ timeline: Timeline) -> String { String(timeline.locale.prefix { $0 != "-" }) }

    private func write(to event: inout TimelineEvent, _ timeline: Timeline) {
        guard let fields = state.fields[event.id] else { return }
        let id = event.id
        func text(_ field: DeskField) -> String? { state.value(id, field) }
        func list(_ text: String) -> [String] { text.split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty } }
        if fields[.added] != nil { event.addedBy = fields[.added].map { $0.by.isEmpty ? "desk" : $0.by } }
        if let title = text(.title), title != event.title {
            event.title = title
            event.titleLanguage = language(timeline)
        }
        if let certainty = text(.certainty).flatMap(EventCertainty.init(rawValue:)) { event.certainty = certainty }
        if let names = fields[.attributedTo] { event.attributedTo = list(names.new) }
        if let names = fields[.people] { event.people = list(names.new) }
        if let names = fields[.places] { event.places = list(names.new) }
        if let names = fields[.tags] { event.tags = list(names.new) }
        if let note = fields[.editorNote] { event.editorNote = note.new.isEmpty ? nil : note.new }
        if let name = fields[.checkedBy] { event.checkedBy = name.new.isEmpty ? nil : name.new }
        if let day = fields[.checkedOn] { event.checkedOn = day.new.isEmpty ? nil : day.new }
        if let document = fields[.document] { event.document = document.new.isEmpty ? nil : document.new }
        if let page = fields[.page] { event.page = page.new.isEmpty ? nil : page.new }
        if let decision = fields[.decision] {
            event.decision = decision.new.isEmpty || decision.new == "open" || decision.new.hasPrefix("merge:") ? nil : decision.new
        }
        event.mergedInto = nil
        writeDate(to: &event)
    }

    private func writeDate(to event: inout TimelineEvent) {
        let id = event.id
        func text(_ field: DeskField) -> String? { state.value(id, field) }
        if let time = text(.time) { event.time = time == "-" ? nil : time }
        if let zone = text(.timeZone) { event.timeZone = zone }
        let from = text(.dateFrom).flatMap(CivilDay.init(iso:)), to = text(.dateTo).flatMap(CivilDay.init(iso:))
        let precision = text(.precision).flatMap(Precision.init(rawValue:))
        guard from != nil || to != nil else {
            if let precision { event.precision = precision }
            return
        }
        let before = (event.dateFrom, event.dateTo)
        event.dateFrom = from ?? event.dateFrom ?? to
        event.dateTo = to ?? event.dateTo ?? from
        if let first = event.dateFrom, let last = event.dateTo, last < first {
            // The program has since come to another date for the half that the desk left to it.
            if to == nil { event.dateTo = first } else { event.dateFrom = last }
        }
        guard let first = event.dateFrom, let last = event.dateTo else { return }
        let hasMoved = before.0 != first || before.1 != last
        if let precision {
            event.precision = precision
        } else if first == last {
            event.precision = event.time == nil ? .day : Precision.ofTime(event.time ?? "")
        } else if hasMoved || event.precision == nil {
            event.precision = event.precision == .lasting ? .lasting : .range
        }
        if hasMoved {
            event.edtf = first == last ? first.description : event.precision == .range ? "[\(first)..\(last)]" : "\(first)/\(last)"
            event.alternatives = []
            // A person has said so; the program's own confidence in its reading no longer applies.
            event.dateConfidence = 100
        }
    }

    /// An event that the desk has split off says from which.
    private func nameSplits(_ events: inout [TimelineEvent]) {
        var sources: [String: Set<String>] = [:]
        for (mention, decision) in state.moves {
            guard let origin = state.origins[mention], origin != decision.new else { continue }
            sources[decision.new, default: []].insert(origin)
        }
        let known = Set(machine.events.map(\.id) + machine.undated.map(\.id))
        for index in events.indices where !known.contains(events[index].id) && !state.own.contains(events[index].id) {
            if let origins = sources[events[index].id] { events[index].splitFrom = origins.sorted() }
            events[index].isNew = false
        }
    }

    // MARK: What is set aside

    private func setAside(_ events: [TimelineEvent], _ present: Set<String>) -> [TimelineEvent] {
        var aside = events.filter { $0.decision == "reject" }
        let before = Dictionary((previous.map { $0.events + $0.undated + $0.setAside } ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let built = Dictionary((machine.events + machine.undated).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let mentions = Dictionary((machine.events + machine.undated).flatMap(\.mentions).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (id, root) in regrouping.merged where !present.contains(id) {
            var stub = built[id] ?? before[id] ?? TimelineEvent(id: id)
            stub.mentions = regrouping.evidenceOwner.filter { $0.value == id }.keys.sorted().compactMap { mentions[$0] }
            if let title = state.value(id, .title) ?? state.value(id, .added) { stub.title = title }
            stub.decision = state.value(id, .decision)
            stub.editorNote = state.value(id, .editorNote)
            stub.mergedInto = root
            aside.append(stub)
        }
        // An id that the program itself has given up leads on to the event that now holds its tellings.
        let now = Dictionary(events.flatMap { event in event.mentions.map { ($0.id, event.id) } }, uniquingKeysWith: { first, _ in first })
        let taken = present.union(aside.map(\.id))
        for (id, old) in before.sorted(by: { $0.key < $1.key }) where !taken.contains(id) && !state.own.contains(id) {
            var counts: [String: Int] = [:]
            for mention in old.mentions { if let event = now[mention.id] { counts[event, default: 0] += 1 } }
            let heir = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key ?? old.mergedInto.flatMap { present.contains($0) ? $0 : nil }
            guard let heir else { continue }
            var stub = TimelineEvent(id: id)
            (stub.title, stub.titleLanguage, stub.mergedInto) = (old.title, old.titleLanguage, heir)
            aside.append(stub)
        }
        return aside.sorted { $0.id < $1.id }
    }

    // MARK: Flags

    private func currentEvidence(_ events: [TimelineEvent]) -> [String: Evidence] {
        var groups: [String: [EventMention]] = [:]
        for event in events {
            for mention in event.mentions { groups[regrouping.evidenceOwner[mention.id] ?? event.id, default: []].append(mention) }
        }
        var result = groups.mapValues { Evidence($0) }
        for event in events where result[event.id] == nil { result[event.id] = Evidence(event.mentions) }
        return result
    }

    private mutating func flag(_ event: TimelineEvent, _ evidence: Evidence) {
        guard let latest = state.latest[event.id], state.isDecided(event.id), !latest.evidence.isEmpty, latest.evidence != evidence.fingerprint else { return }
        flags.append(CheckItem(kind: .evidenceChanged, eventID: event.id, articleID: nil, details: [String(latest.when.prefix(10))]))
    }

    /// Decisions about events that nothing tells any more.
    private mutating func report(_ present: Set<String>) {
        let merged = Set(regrouping.merged.map(\.event))
        for id in state.decidedEvents where !present.contains(id) && !merged.contains(id) && state.mergeTarget(id) == nil {
            let title = state.value(id, .title) ?? previous.flatMap { old in (old.events + old.undated + old.setAside).first { $0.id == id }?.title } ?? ""
            problems.append("\(id)\(title.isEmpty ? "" : " (“\(title)”)"): no article tells it any more; what the desk decided on it is kept")
        }
    }

    /// An article that tells what the desk had added itself: a merge is proposed, never made.
    private mutating func propose(_ events: [TimelineEvent]) {
        var pairs = regrouping.proposals.map { ($0.kept, $0.other) }
        for own in events where state.own.contains(own.id) && own.mentions.isEmpty {
            for other in events where !state.own.contains(other.id) && Likeness.same(own, other) { pairs.append((own.id, other.id)) }
        }
        let titles = Dictionary(events.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        for (kept, other) in pairs {
            guard titles[kept] != nil, let title = titles[other] else { continue }
            flags.append(CheckItem(kind: .mergeProposed, eventID: kept, articleID: nil, details: [other, title]))
        }
    }

    // MARK: The rest of the timeline

    /// What the desk has added stands with what matters most.
    private func settleRanks(_ timeline: inout Timeline) {
        guard timeline.events.contains(where: { state.own.contains($0.id) }) || timeline.undated.contains(where: { state.own.contains($0.id) }) else { return }
        let all = timeline.events + timeline.undated
        let order = all.sorted { (state.own.contains($0.id) ? 0 : 1, $0.rank, $0.id) < (state.own.contains($1.id) ? 0 : 1, $1.rank, $1.id) }
        let rank = Dictionary(order.enumerated().map { ($0.element.id, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })
        for index in timeline.events.indices { timeline.events[index].rank = rank[timeline.events[index].id] ?? timeline.events[index].rank }
        for index in timeline.undated.indices { timeline.undated[index].rank = rank[timeline.undated[index].id] ?? timeline.undated[index].rank }
    }

    /// What a person has checked need not be checked, unless its evidence has changed; a date that a person gave is not an inferred one.
    private func settleChecks(_ timeline: inout Timeline) {
        let shown = Dictionary((timeline.events + timeline.undated).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let kept = timeline.toCheck.filter { item in
            guard let id = item.eventID else { return true }
            guard let event = shown[id], event.checkedBy == nil else { return false }
            let isDateDecided = state.value(id, .dateFrom) != nil || state.value(id, .dateTo) != nil
            return !(isDateDecided && (item.kind == .inferredDay || item.kind == .alternatives || item.kind == .unresolved))
        }
        timeline.toCheck = flags + kept
    }

    private func countEvents(_ timeline: inout Timeline) {
        var count: [String: Int] = [:]
        for event in timeline.events { for source in event.sources { count[source, default: 0] += 1 } }
        for index in timeline.articles.indices { timeline.articles[index].eventCount = count[timeline.articles[index].article.id] ?? 0 }
    }
}

extension Precision {
    /// Of a clock time or a part of day.
    static func ofTime(_ text: String) -> Precision {
        let parts = text.split(separator: ":")
        guard parts.count >= 2, Int(parts[0]) != nil else { return .dayPart }
        return parts.count > 2 ? .second : .minute
    }
}

extension StringProtocol {
    /// Without white space, no-break spaces too, at either end.
    var trimmed: String {
        var scalars = Substring(self).unicodeScalars
        while let first = scalars.first, first.properties.isWhitespace || first.value == 0xFEFF { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace || last.value == 0xFEFF { scalars.removeLast() }
        return String(scalars)
    }
}
