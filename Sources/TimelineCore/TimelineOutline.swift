import ArticleReading
package import EventExtraction

/// A timeline whose events are put together, dated, named, weighed and in their order, but not told: the words of their mentions wait elsewhere, and are
/// asked for when a stretch of events is written. The same events as `TimelineBuilder.build` makes, and in the same order.
package struct TimelineOutline: Sendable {
    /// An event that is not told yet.
    struct Entry {
        var cluster: Int32
        var rank: Int32
        var id: String
    }

    /// Title, locale and articles; no events.
    package let head: Timeline
    /// What is to check of the articles.
    package let checks: [CheckItem]
    /// As it is before any event is looked at.
    package let noChecks: EventChecks
    let clusters: [[Int]]
    let events: [Entry]
    let undated: [Entry]
    private let options: TimelineOptions
    let material: BuildMaterial
    let table: MentionTable

    package var eventCount: Int { events.count }
    package var undatedCount: Int { undated.count }

    init(_ composer: TimelineComposer, clusters: [[Int]], workers: Workers) {
        (options, material, table) = (composer.options, composer.material, composer.table)
        self.clusters = clusters
        let (options, table) = (options, table)
        let parts = workers.map(clusters.count, shortest: 1_024) { range in
            range.map { c in
                let members = clusters[c]
                let date = composer.dating(members)
                let smallest = members.map { EventIdentity.hash(ofMention: table.mentions[$0].id) }.min() ?? 0
                return (date: (date.from, date.to, date.time), weight: composer.weight(of: members), smallest: smallest)
            }
        }
        let drafts = Array(parts.joined())
        var ranks = [Int32](repeating: 0, count: drafts.count)
        for (rank, c) in Ordering.byScore(drafts.map(\.weight)).enumerated() { ranks[c] = Int32(rank + 1) }
        let ids = EventIdentity.names(drafts.map(\.smallest))
        var (dated, rest): ([Entry], [Entry]) = ([], [])
        var places: [EventPlace] = []
        for (c, draft) in drafts.enumerated() {
            let entry = Entry(cluster: Int32(c), rank: ranks[c], id: ids[c])
            guard draft.date.0 != nil || options.includeUndated else {
                rest.append(entry)
                continue
            }
            if let from = options.from, draft.date.1.map({ $0 < from }) ?? false { continue }
            if let to = options.to, draft.date.0.map({ $0 > to }) ?? false { continue }
            dated.append(entry)
            let start = clusters[c].map { table.mentions[$0].start }.min() ?? 0
            places.append(EventPlace(from: draft.date.0, to: draft.date.1, time: draft.date.2, start: start, id: entry.id))
        }
        let events = Ordering.indices(places.count) { places[$0] < places[$1] }.map { dated[$0] }
        undated = Ordering.byScore(rest.map { -Float($0.rank) }).map { rest[$0] }
        self.events = events
        var told = [Int](repeating: 0, count: material.records.count)
        for entry in events {
            var last: Int32 = -1
            // Members stand in order of their articles.
            for m in clusters[Int(entry.cluster)] where table.article[m] != last {
                last = table.article[m]
                told[Int(last)] += 1
            }
        }
        var head = Timeline(title: composer.title(), locale: options.locale)
        head.articles = composer.articles { told[$0] }
        self.head = head
        (checks, noChecks) = (CheckList.publications(material), EventChecks(material.records))
    }

    /// Tells a stretch of the events.
    /// - Parameter words: gives mentions, of which these are the wordless ones, with their words.
    package func events(_ range: Range<Int>, undated isUndated: Bool, words: ([EventMention]) -> [EventMention]) -> (
        events: [TimelineEvent], checks: EventChecks
    ) {
        let entries = (isUndated ? undated : events)[range]
        let places = entries.flatMap { clusters[Int($0.cluster)] }
        let kept = places.map { table.mentions[$0] }
        var told = words(kept)
        // Names and dates as they are by now: what was read first, a correction or the audit may have changed.
        for i in told.indices { (told[i].id, told[i].articleID, told[i].time) = (kept[i].id, kept[i].articleID, kept[i].time) }
        let composer = TimelineComposer(options: options, material: material, table: table.rows(places, told: told), workers: .one)
        var next = 0
        let all = entries.map { entry in
            let members = Array(next..<next + clusters[Int(entry.cluster)].count)
            next += members.count
            var event = composer.event(from: members, telling: nil)
            (event.id, event.rank) = (entry.id, Int(entry.rank))
            return event
        }
        var checks = noChecks
        if !isUndated { checks.add(all) }
        return (all, checks)
    }
}

extension TimelineBuilder {
    /// Whether the timeline that is asked for can be outlined: a choice among dates and sentences, and an earlier timeline's names, ask for words.
    package static func canOutline(_ options: TimelineOptions) -> Bool {
        options.previous == nil && options.about == nil && options.maxDates == nil && options.maxEventsPerDate == nil && options.grouping.isEmpty
    }

    /// The same timeline as `build` makes, told later.
    package func outline(_ intake: consuming MentionIntake) -> TimelineOutline {
        var material = BuildMaterial(records: intake.records, mentions: intake.mentions, options: options, redate: redate)
        (intake.records, intake.mentions) = ([], [])
        var table = material.table(lexicon, workers: workers, readings: intake.takeReadings())
        if material.audit(table, redate: redate) { table = material.retimed(table) }
        let composer = TimelineComposer(options: options, material: material, table: table, workers: workers)
        let clusters = MentionClusters.build(table, among: Array(table.mentions.indices), thresholds: MergeThresholds(), workers: workers)
        return TimelineOutline(composer, clusters: clusters, workers: workers)
    }
}
