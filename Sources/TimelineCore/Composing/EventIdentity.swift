import EventExtraction

/// Names of events: `ev-` and eight signs of base32, from the smallest hash of the event's mentions. One more article leaves them as they are unless it
/// brings the smallest; the last build's names are kept by whichever event has most of their mentions.
enum EventIdentity {
    private static let signs = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    static func hash(ofMention id: String) -> UInt64 { StableHash.mix(StableHash.of(id, salt: 101)) }

    static func name(_ hash: UInt64, length: Int = 8) -> String {
        var bytes = Array("ev-".utf8)
        var rest = hash
        for _ in 0..<length {
            bytes.append(signs[Int(rest >> 59)])
            rest = rest << 5 | rest >> 59
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Gives every event its id. Ids of `previous` go to the event that shares most mentions with their owner, largest overlap first, then most alike.
    static func assign(to events: inout [TimelineEvent], previous: Timeline?, given: [String?] = []) {
        var taken = Set<String>()
        var named = [Bool](repeating: false, count: events.count)
        let old = Dictionary((previous.map { $0.events + $0.undated } ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (e, name) in given.enumerated() {
            guard let name, events.indices.contains(e), taken.insert(name).inserted else { continue }
            named[e] = true
            events[e].id = name
            if let last = old[name] { keepNotes(of: last, in: &events[e]) }
        }
        if let previous {
            var owner: [String: Int] = [:]
            for (e, event) in events.enumerated() { for mention in event.mentions { owner[mention.id] = e } }
            // Of two halves the one that still says the same of the same days is the event that was known.
            var claims: [(overlap: Int, likeness: Int, old: TimelineEvent, event: Int)] = []
            for old in previous.events + previous.undated {
                var overlap: [Int: Int] = [:]
                for mention in old.mentions { if let e = owner[mention.id] { overlap[e, default: 0] += 1 } }
                for (e, count) in overlap {
                    let isOfSameDays = old.dateFrom == events[e].dateFrom && old.dateTo == events[e].dateTo
                    claims.append((count, (isOfSameDays ? 2 : 0) + (old.title == events[e].title ? 1 : 0), old, e))
                }
            }
            let order = Ordering.indices(claims.count) {
                (claims[$1].overlap, claims[$1].likeness, claims[$0].old.id, claims[$0].event)
                    < (claims[$0].overlap, claims[$0].likeness, claims[$1].old.id, claims[$1].event)
            }
            for claim in order.map({ claims[$0] }) where !named[claim.event] && !taken.contains(claim.old.id) {
                named[claim.event] = true
                taken.insert(claim.old.id)
                events[claim.event].id = claim.old.id
                keepNotes(of: claim.old, in: &events[claim.event])
            }
        }
        if let previous { inherit(from: previous, &events, &named, &taken) }
        let unnamed = events.indices.filter { !named[$0] }
        let ids = names(unnamed.map { e in events[e].mentions.map { hash(ofMention: $0.id) }.min() ?? 0 }, besides: taken)
        for (e, id) in zip(unnamed, ids) { events[e].id = id }
    }

    /// Names of events, each by the smallest hash of its mentions; where two would be the same, the second is longer.
    static func names(_ smallest: [UInt64], besides given: Set<String> = []) -> [String] {
        var taken = given
        var names = [String](repeating: "", count: smallest.count)
        var order = smallest.indices.map { Posting(smallest[$0], $0) }
        Ordering.sort(&order)
        for posting in order {
            let hash = posting.key
            var length = 8
            var id = name(hash)
            while taken.contains(id), length < 12 {
                length += 1
                id = name(hash, length: length)
            }
            var again: UInt64 = 1
            while taken.contains(id) {
                id = name(StableHash.combine(hash, again))
                again += 1
            }
            taken.insert(id)
            names[Int(posting.item)] = id
        }
        return names
    }

    /// An event whose evidence is gone altogether, told anew: of the same days and by its title the same, it is the one that was known. And an event that was
    /// taken out of another says out of which.
    private static func inherit(from previous: Timeline, _ events: inout [TimelineEvent], _ named: inout [Bool], _ taken: inout Set<String>) {
        let present = Set(events.flatMap { $0.mentions.map(\.id) })
        let old = previous.events + previous.undated
        var owner: [String: String] = [:]
        for event in old { for mention in event.mentions { owner[mention.id] = event.id } }
        let orphans = old.filter { event in !taken.contains(event.id) && !event.mentions.isEmpty && !event.mentions.contains { present.contains($0.id) } }
        let words = orphans.map { titleWords($0.title) }
        for e in events.indices where !named[e] {
            var from: [String: Int] = [:]
            for mention in events[e].mentions { if let name = owner[mention.id] { from[name, default: 0] += 1 } }
            if let (name, count) = from.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }), 2 * count > events[e].mentions.count {
                events[e].splitFrom = [name]
            }
            guard from.isEmpty, !orphans.isEmpty, let first = events[e].dateFrom, let last = events[e].dateTo else { continue }
            let mine = titleWords(events[e].title)
            var best: (score: Int, orphan: Int)?
            for (place, orphan) in orphans.enumerated() where !taken.contains(orphan.id) {
                guard let begin = orphan.dateFrom, let end = orphan.dateTo, begin <= last, first <= end, !mine.isEmpty else { continue }
                let score = 200 * mine.intersection(words[place]).count / max(1, mine.count + words[place].count)
                if score >= sameTitle, best.map({ (score, $0.orphan) > ($0.score, place) }) ?? true { best = (score, place) }
            }
            guard let best else { continue }
            named[e] = true
            taken.insert(orphans[best.orphan].id)
            events[e].id = orphans[best.orphan].id
            keepNotes(of: orphans[best.orphan], in: &events[e])
        }
    }

    /// At least so much of two titles' words must be common, in hundredths (Dice).
    private static let sameTitle = 70

    private static func titleWords(_ title: String) -> Set<String> {
        Set(
            title.lowercased().unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic && $0.properties.numericType == nil }).map {
                String(String.UnicodeScalarView($0))
            })
    }

    /// What a person has written stays with the event.
    private static func keepNotes(of old: TimelineEvent, in event: inout TimelineEvent) {
        event.decision = old.decision
        event.editorNote = old.editorNote
        event.checkedBy = old.checkedBy
        event.checkedOn = old.checkedOn
        event.addedBy = old.addedBy
        event.mergedInto = old.mergedInto
        event.splitFrom = old.splitFrom
        event.tags = old.tags
        event.isNew = old.isNew
    }
}
