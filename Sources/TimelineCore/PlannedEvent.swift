package import ArticleReading
import CivilTime
package import EventExtraction

/// An event that is put together but not told, and all of the whole collection that telling it asks for: whoever has this and the event's own mentions can
/// write it, wherever that is.
package struct PlannedEvent: Sendable {
    package struct Source: Sendable {
        /// Its number in the total order of the articles, and that of the first article of its origin.
        package var number: Int
        package var origin: Int
        /// Id, digest and publication date; nothing else of it is asked for.
        package var article: Article

        package init(number: Int, origin: Int, article: Article) { (self.number, self.origin, self.article) = (number, origin, article) }
    }

    package struct Member: Sendable {
        /// As its line has it.
        package var id: String
        /// As the timeline has it; articles that had one id are told apart.
        package var name: String
        /// Place of its article among the sources.
        package var source: Int
        /// Its time where that is no longer the one of its line.
        package var time: MentionTime?
        /// Its terms with their weights, where there are several tellings to choose from.
        package var terms: [Term]

        package init(id: String, name: String, source: Int, time: MentionTime?, terms: [Term]) {
            (self.id, self.name, self.source, self.time, self.terms) = (id, name, source, time, terms)
        }
    }

    package struct Term: Sendable {
        /// In the order of their hashes.
        package var number: Int32
        package var weight: Float
        package var kind: UInt8
        package var isOwn: Bool

        package init(number: Int32, weight: Float, kind: UInt8, isOwn: Bool) {
            (self.number, self.weight, self.kind, self.isOwn) = (number, weight, kind, isOwn)
        }
    }

    /// Its place in the timeline: the dated ones, then the undated ones.
    package var place: Int
    package var isUndated: Bool
    package var id: String
    package var rank: Int
    package var sources: [Source]
    package var members: [Member]

    package init(place: Int, isUndated: Bool, id: String, rank: Int, sources: [Source], members: [Member]) {
        (self.place, self.isUndated, self.id, self.rank, self.sources, self.members) = (place, isUndated, id, rank, sources, members)
    }

    /// Tells events.
    /// - Parameter words: gives the mention of a line's id; nil where it is not there.
    /// - Returns: nil where a mention is missing.
    package static func tell(_ planned: [PlannedEvent], options: TimelineOptions, words: (String) -> EventMention?) -> [(
        event: TimelineEvent, checks: EventChecks
    )]? {
        var sources: [Int: Source] = [:]
        for event in planned { for source in event.sources { sources[source.number] = source } }
        let numbers = sources.keys.sorted()
        var place: [Int: Int] = [:]
        var records: [ArticleRecord] = []
        var origins: [Int] = []
        for number in numbers {
            guard let source = sources[number] else { continue }
            place[number] = records.count
            records.append(ArticleRecord(article: source.article, words: 0, shingles: []))
            origins.append(source.origin)
        }
        var (mentions, articles, rows): ([EventMention], [Int32], [[Term]]) = ([], [], [])
        for event in planned {
            for member in event.members {
                guard var mention = words(member.id), event.sources.indices.contains(member.source),
                    let article = place[event.sources[member.source].number]
                else { return nil }
                (mention.id, mention.articleID) = (member.name, records[article].article.id)
                if let time = member.time { mention.time = time }
                mentions.append(mention)
                articles.append(Int32(article))
                rows.append(member.terms)
            }
        }
        let material = BuildMaterial(told: records, origins: origins)
        let days = records.map { $0.article.published.stamp?.day.number ?? DaySpan.noDay }
        let table = MentionTable(
            mentions: mentions, article: articles, span: zip(mentions, articles).map { MentionTable.daySpan(of: $0, published: days[Int($1)]) },
            vectors: TermVectors(planned: rows), actions: ActionTable(mentions, phrases: { _ in [] }, lexicon: ConceptLexicon.shared),
            traits: MentionTraits([]), published: days,
            language: [], articleStart: [], centrality: [], story: [])
        let composer = TimelineComposer(options: options, material: material, table: table, workers: .one)
        let noChecks = EventChecks(records)
        var next = 0
        return planned.map { plan in
            let members = Array(next..<next + plan.members.count)
            next += members.count
            var event = composer.event(from: members, telling: nil)
            (event.id, event.rank) = (plan.id, plan.rank)
            var checks = noChecks
            if !plan.isUndated { checks.add([event]) }
            return (event, checks)
        }
    }
}

extension TimelineOutline {
    /// What stands behind events of a stretch, for those who tell them elsewhere.
    package func planned(_ range: Range<Int>, undated isUndated: Bool) -> [PlannedEvent] {
        let entries = (isUndated ? undated : events)[range]
        return zip(range, entries).map { number, entry in
            let members = clusters[Int(entry.cluster)]
            var sources: [PlannedEvent.Source] = []
            var told: [PlannedEvent.Member] = []
            for m in members {
                let a = Int(table.article[m])
                if sources.last?.number != a {
                    let full = material.records[a].article
                    var article = Article(id: full.id, text: [])
                    (article.published, article.sha256) = (full.published, full.sha256)
                    sources.append(PlannedEvent.Source(number: a, origin: material.origins[a], article: article))
                }
                let mention = table.mentions[m]
                let vectors = table.vectors
                let terms =
                    members.count == 1
                    ? []
                    : vectors.range(m).map { k in
                        PlannedEvent.Term(
                            number: vectors.terms[k], weight: vectors.weights[k], kind: vectors.kinds[Int(vectors.terms[k])].rawValue, isOwn: vectors.isOwn[k])
                    }
                // A mention of an article that was given another id has it at its end.
                let suffix = "-" + mention.articleID
                let id = mention.id.utf8.count > 18 && mention.id.hasSuffix(suffix) ? String(mention.id.dropLast(suffix.count)) : mention.id
                told.append(
                    PlannedEvent.Member(
                        id: id, name: mention.id, source: sources.count - 1, time: material.findings[a] == nil ? nil : mention.time, terms: terms))
            }
            return PlannedEvent(
                place: number + (isUndated ? events.count : 0), isUndated: isUndated, id: entry.id, rank: Int(entry.rank), sources: sources, members: told)
        }
    }
}

extension TermVectors {
    /// Vectors that were made elsewhere, of the whole collection.
    init(planned rows: [[PlannedEvent.Term]]) {
        var kinds: [Int32: UInt8] = [:]
        for row in rows { for term in row { kinds[term.number] = term.kind } }
        let numbers = kinds.keys.sorted()
        var place: [Int32: Int32] = [:]
        for (n, number) in numbers.enumerated() { place[number] = Int32(n) }
        self.init(kinds: numbers.map { TermKind(rawValue: kinds[$0] ?? 0) ?? .word })
        for row in rows { append(row.map { (term: place[$0.number] ?? 0, weight: $0.weight, isOwn: $0.isOwn) }) }
    }
}
