import ArticleReading
package import EventExtraction

/// Which telling of an article's new text is which telling of its old one. Mentions are named by the bytes of their article, so that the correction of one
/// letter renames them all; what people have decided on the old ones goes on to their successors.
package struct MentionSuccession: Sendable {
    /// Old mention id → new mention id, for tellings whose old id is gone.
    package private(set) var mentions: [String: String] = [:]
    /// Old article id → new article id.
    package private(set) var articles: [String: String] = [:]
    package var isEmpty: Bool { mentions.isEmpty && articles.isEmpty }

    /// At least this share of the words of two clauses must be common, in hundredths (Dice).
    private static let sameClause = 60

    package init(from previous: Timeline, to records: [ArticleRecord], _ told: [EventMention]) {
        let present = Set(told.map(\.id))
        let held = (previous.events + previous.undated + previous.setAside).flatMap(\.mentions)
        var seen = Set<String>()
        let lost = held.filter { !present.contains($0.id) && seen.insert($0.id).inserted }
        let known = Set(held.map(\.id))
        let living = Set(records.map(\.article.id))
        let gone = previous.articles.filter { !living.contains($0.article.id) }
        guard !lost.isEmpty || !gone.isEmpty else { return }
        let fresh = Dictionary(grouping: told.filter { !known.contains($0.id) }, by: \.articleID)
        let before = Set(previous.articles.map(\.article.id))
        let newcomers = records.filter { !before.contains($0.article.id) }
        let byArticle = Dictionary(grouping: lost, by: \.articleID)
        let heirs = Successors(newcomers, fresh)
        var taken = Set<String>()
        for old in Ordering.indices(gone.count, by: { gone[$0].article.id < gone[$1].article.id }).map({ gone[$0] }) {
            let tellings = byArticle[old.article.id] ?? []
            guard let heir = heirs.of(old, tellings, besides: taken) else { continue }
            taken.insert(heir)
            articles[old.article.id] = heir
            pair(tellings, fresh[heir] ?? [])
        }
        // An article that is still there under its own id, and is read otherwise now.
        let ids = byArticle.keys.filter(living.contains)
        for id in Ordering.byText(ids).map({ ids[$0] }) { pair(byArticle[id] ?? [], fresh[id] ?? []) }
    }

    /// The articles that have come, by what tells that one of them has taken the place of one that is gone: the same file, the same address, else most of
    /// the same clauses.
    private struct Successors {
        private var byPath: [String: [String]] = [:]
        private var byAddress: [String: [String]] = [:]
        private var byClause: [String: [String]] = [:]

        init(_ newcomers: [ArticleRecord], _ fresh: [String: [EventMention]]) {
            for article in newcomers.map(\.article) {
                if let path = article.sourcePath { byPath[path, default: []].append(article.id) }
                if let address = article.canonicalURL ?? article.url { byAddress[address, default: []].append(article.id) }
                for clause in Set((fresh[article.id] ?? []).map(\.clause)) { byClause[clause, default: []].append(article.id) }
            }
        }

        func of(_ old: TimelineArticle, _ tellings: [EventMention], besides taken: Set<String>) -> String? {
            let clauses = Set(tellings.map(\.clause))
            var counts: [String: Int] = [:]
            for clause in clauses { for id in byClause[clause] ?? [] where !taken.contains(id) { counts[id, default: 0] += 1 } }
            // A file may hold several articles: the likest of them.
            func likest(_ ids: [String]?) -> String? {
                ids?.filter { !taken.contains($0) }.min { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
            }
            if let same = old.article.sourcePath.flatMap({ likest(byPath[$0]) }) { return same }
            if let same = (old.article.canonicalURL ?? old.article.url).flatMap({ likest(byAddress[$0]) }) { return same }
            guard let (id, count) = counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }), 2 * count >= clauses.count else { return nil }
            return id
        }
    }

    /// Clauses that stand in both texts first, in their order; then those that share most words.
    private mutating func pair(_ old: [EventMention], _ new: [EventMention]) {
        func order(_ list: [EventMention]) -> [EventMention] {
            Ordering.indices(list.count) { a, b in
                (list[a].field == .title ? 0 : 1, list[a].clauseStart, list[a].clauseEnd, list[a].id)
                    < (list[b].field == .title ? 0 : 1, list[b].clauseStart, list[b].clauseEnd, list[b].id)
            }.map { list[$0] }
        }
        let (old, new) = (order(old), order(new))
        var free: [String: [Int]] = [:]
        for (place, mention) in new.enumerated().reversed() { free[Self.key(mention), default: []].append(place) }
        var isTaken = [Bool](repeating: false, count: new.count)
        var left: [Int] = []
        for (place, mention) in old.enumerated() {
            if let same = free[Self.key(mention)]?.popLast() {
                isTaken[same] = true
                mentions[mention.id] = new[same].id
            } else {
                left.append(place)
            }
        }
        let open = new.indices.filter { !isTaken[$0] }
        var holders: [[UInt8]: [Int]] = [:]
        var sizes = [Int](repeating: 0, count: new.count)
        for place in open {
            let words = Self.words(new[place].clause)
            sizes[place] = words.count
            for word in words { holders[word, default: []].append(place) }
        }
        var claims: [(score: Int, old: Int, new: Int)] = []
        for place in left {
            let words = Self.words(old[place].clause)
            var common: [Int: Int] = [:]
            for word in words { for other in holders[word] ?? [] where new[other].field == old[place].field { common[other, default: 0] += 1 } }
            for (other, count) in common where 200 * count >= Self.sameClause * (words.count + sizes[other]) {
                claims.append((200 * count / (words.count + sizes[other]), place, other))
            }
        }
        for claim in Ordering.indices(
            claims.count, by: { (claims[$1].score, claims[$0].old, claims[$0].new) < (claims[$0].score, claims[$1].old, claims[$1].new) }
        )
        .map({ claims[$0] }) where !isTaken[claim.new] && mentions[old[claim.old].id] == nil {
            isTaken[claim.new] = true
            mentions[old[claim.old].id] = new[claim.new].id
        }
    }

    private static func key(_ mention: EventMention) -> String { "\(mention.field.rawValue) \(mention.clause)" }

    private static func words(_ clause: String) -> Set<[UInt8]> {
        var all = Set<[UInt8]>()
        for word in clause.utf8.split(whereSeparator: { $0 <= 47 || (58...64).contains($0) || (91...96).contains($0) || (123...127).contains($0) }) {
            all.insert(word.map { (65...90).contains($0) ? $0 + 32 : $0 })
        }
        return all
    }

    /// The old timeline with its articles and tellings under their new ids; nothing else in it changes.
    package func carried(_ timeline: Timeline) -> Timeline {
        guard !isEmpty else { return timeline }
        func carried(_ event: TimelineEvent) -> TimelineEvent {
            var event = event
            for index in event.mentions.indices {
                event.mentions[index].id = mentions[event.mentions[index].id] ?? event.mentions[index].id
                event.mentions[index].articleID = articles[event.mentions[index].articleID] ?? event.mentions[index].articleID
            }
            event.sources = event.sources.map { articles[$0] ?? $0 }
            return event
        }
        var copy = timeline
        copy.events = timeline.events.map(carried)
        copy.undated = timeline.undated.map(carried)
        copy.setAside = timeline.setAside.map(carried)
        for index in copy.articles.indices {
            let id = copy.articles[index].article.id
            copy.articles[index].article.id = articles[id] ?? id
            copy.articles[index].origin = articles[copy.articles[index].origin] ?? copy.articles[index].origin
        }
        return copy
    }
}
