import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import TemporalTagging

/// Makes the timeline out of the clusters: events with their dates, words and sources, what is told without a date, and what to check.
/// A class, though nothing of it changes: what it is asked for every event should not cost a copy of all that it holds.
final class TimelineComposer: Sendable {
    let options: TimelineOptions
    let material: BuildMaterial
    let table: MentionTable
    private let workers: Workers

    init(options: TimelineOptions, material: BuildMaterial, table: MentionTable, workers: Workers) {
        (self.options, self.material, self.table, self.workers) = (options, material, table, workers)
    }

    func compose() -> Timeline {
        var timeline = Timeline(title: "", locale: options.locale)
        let selection = StorySelection(options: options, table: table, lexicon: ConceptLexicon.shared)
        let clusters = grouped(MentionClusters.build(table, among: selection.mentions, thresholds: MergeThresholds(), workers: workers))
        let picked = selection.pick(clusters, table, dating: { dating($0).from?.number })
        let parts = workers.map(picked.count, shortest: 64, longest: 512) { range in
            range.map { (event: self.event(from: picked[$0].members, telling: picked[$0].telling), weight: self.weight(of: picked[$0].members)) }
        }
        var events: [TimelineEvent] = []
        var importance: [Float] = []
        for one in parts.joined() {
            events.append(one.event)
            importance.append(one.weight)
        }
        // The most important first: articles first, then words.
        for (rank, e) in Ordering.byScore(importance).enumerated() { events[e].rank = rank + 1 }
        let names = events.map { event in event.mentions.first.flatMap { options.grouping[$0.id] } }
        EventIdentity.assign(to: &events, previous: options.previous, given: names)
        for event in events {
            if event.dateFrom != nil || options.includeUndated { timeline.events.append(event) } else { timeline.undated.append(event) }
        }
        timeline.events = selection.cut(timeline.events)
        timeline.sortEvents()
        var told: [String: Int] = [:]
        for event in timeline.events { for id in event.sources { told[id, default: 0] += 1 } }
        timeline.articles = articles { told[material.records[$0].article.id] ?? 0 }
        timeline.toCheck = CheckList.make(timeline, material: material)
        timeline.title = title()
        return timeline
    }

    /// The clusters with what a person has put together or taken apart.
    private func grouped(_ clusters: [[Int]]) -> [[Int]] {
        guard !options.grouping.isEmpty else { return clusters }
        var groups: [String: [Int]] = [:]
        var rest: [[Int]] = []
        for members in clusters {
            var left: [Int] = []
            for member in members {
                if let name = options.grouping[table.mentions[member].id] { groups[name, default: []].append(member) } else { left.append(member) }
            }
            if !left.isEmpty { rest.append(left) }
        }
        return rest + groups.sorted { $0.key < $1.key }.map { $0.value.sorted() }
    }

    /// How much an event matters: who tells it, how often, how rare its words are.
    func weight(of members: [Int]) -> Float {
        var origins = Set<Int>()
        var best: Float = 0
        var headlines: Float = 0
        for m in members {
            origins.insert(material.origins[Int(table.article[m])])
            best = max(best, table.vectors.norms[m])
            let mention = table.mentions[m]
            if mention.field == .title { headlines += 1 } else if mention.sentence == 0 { headlines += 0.5 }
        }
        return Float(origins.count) * 4 + min(headlines, 4) * 2 + logarithm(1 + Float(members.count)) * 2 + best * 0.1
    }

    // MARK: one event

    func event(from members: [Int], telling: Int?) -> TimelineEvent {
        var event = TimelineEvent(id: "")
        let date = dating(members)
        (event.dateFrom, event.dateTo) = (date.from, date.to)
        (event.time, event.timeZone) = (date.time, date.zone)
        (event.precision, event.edtf, event.alternatives) = (date.precision, date.edtf, date.alternatives)
        event.dateConfidence = max(0, date.confidence)
        if let conflict = date.conflict { event.conflicts.append(conflict) }
        let order = tellingOrder(members, exact: Set(date.exact))
        event.mentions = order.map { table.mentions[$0] }
        if let best = telling ?? order.first {
            event.summary = table.mentions[best].text
            event.summaryLanguage = table.mentions[best].language
        }
        if let named = titleTelling(order, exact: Set(date.exact)) {
            event.title = ClauseTitle.make(from: table.mentions[named])
            event.titleLanguage = table.mentions[named].language
        }
        let sources = members.map { Int(table.article[$0]) }
        var seen = Set<Int>()
        let unordered = sources.filter { seen.insert($0).inserted }
        let distinct = Ordering.indices(unordered.count) { (publishedKey(unordered[$0]), unordered[$0]) < (publishedKey(unordered[$1]), unordered[$1]) }.map {
            unordered[$0]
        }
        event.sources = distinct.map { material.records[$0].article.id }
        let attribution = Attributions(members.map { table.mentions[$0] }, language: LexiconLanguage(options.locale))
        event.attributedTo = attribution.shown
        let origins = origins(of: members, attribution)
        event.originCount = max(1, origins.own + origins.cited)
        event.certainty = certainty(members)
        // Articles that all have it from others state nothing themselves.
        if event.certainty == .stated, origins.own == 0, origins.cited > 0 { event.certainty = .attributed }
        event.people = NameList.people(order.map { table.mentions[$0] })
        event.places = NameList.places(order.map { table.mentions[$0] })
        event.conflicts += Disagreements.find(members.map { table.mentions[$0] }) { a, b in table.vectors.compare(members[a], members[b]).cosine >= 0.3 }
        if event.certainty == .disputed, !event.conflicts.contains(where: { $0.field == "denial" }) { event.certainty = .stated }
        return event
    }

    private func publishedKey(_ a: Int) -> Int32 { table.published[a] == DaySpan.noDay ? Int32.max : table.published[a] }

    func dating(_ members: [Int]) -> EventDate {
        let date = EventDate.of(members, table) { material.trust(Int(table.article[$0])) }
        if date.from != nil { return date }
        // Told without a date: a headline's or a lead's event stands at its publication, others only if asked for.
        let heads = members.filter { m in
            let mention = table.mentions[m]
            return options.includeUndated || mention.field == .title || (mention.sentence == 0 && mention.paragraph == 0)
                || (options.maxDates != nil && mention.sentence <= StorySelection.opening)
        }
        let carriers = heads.filter { m in
            // What somebody is, or has, happened on no day.
            let mention = table.mentions[m]
            guard table.published[Int(table.article[m])] != DaySpan.noDay, mention.time.basis != .expression else { return false }
            guard mention.certainty != .planned, mention.certainty != .possible else { return false }
            // The news is what the sentence itself says; what others are said to say in a clause of it has a time of its own.
            if options.maxDates == nil, mention.certainty == .reported, mention.field != .title, mention.clauseStart > mention.start { return false }
            return options.includeUndated || options.maxDates != nil || !mention.actions.isEmpty && !mention.isState
        }
        var earliest: Int?
        for m in carriers where earliest.map({ table.published[Int(table.article[m])] < table.published[Int(table.article[$0])] }) ?? true { earliest = m }
        guard let first = earliest else { return date }
        var placed = EventDate()
        let published = material.records[Int(table.article[first])].article.published
        guard let day = published.stamp?.day else { return date }
        (placed.from, placed.to) = (published.from ?? day, published.to ?? day)
        placed.precision = placed.from == placed.to ? .day : .range
        placed.edtf = placed.from == placed.to ? day.description : "[\(placed.from ?? day)..\(placed.to ?? day)]"
        placed.confidence = min(DateConfidence.publicationDay, material.trust(Int(table.article[first])).ceiling)
        placed.exact = [first]
        placed.isInferred = true
        return placed
    }

    /// Best telling first: one that reads alone, in the language of the labels, central to the cluster, with the date in it.
    private func tellingOrder(_ members: [Int], exact: Set<Int>) -> [Int] {
        if members.count == 1 { return members }
        var sum: [Int32: Float] = [:]
        for m in members { for k in table.vectors.range(m) { sum[table.vectors.terms[k], default: 0] += table.vectors.weights[k] } }
        let wanted = LexiconLanguage(options.locale)
        var scores: [Float] = []
        for m in members {
            let mention = table.mentions[m]
            var score: Float = 0
            for k in table.vectors.range(m) { score += table.vectors.weights[k] * (sum[table.vectors.terms[k]] ?? 0) }
            score /= Float(members.count)
            if exact.contains(m) { score += 0.2 }
            if mention.time.basis == .expression { score += 0.2 }
            if LexiconLanguage(mention.language) == wanted { score += 0.15 }
            if mention.certainty == .denied || mention.certainty == .possible { score -= 0.1 }
            if ClauseTitle.opensWithPronoun(mention, sentence: true) { score -= 0.25 }
            if mention.isQuotation { score -= 0.3 }
            if mention.field == .title { score -= 0.2 }
            let words = mention.text.utf8.count / 6
            if words < 8 { score -= 0.2 } else if words > 55 { score -= 0.15 }
            scores.append(score)
        }
        return Ordering.byScore(scores).map { members[$0] }
    }

    /// The telling whose clause makes the title: short, whole, in the language of the labels where there is one.
    private func titleTelling(_ order: [Int], exact: Set<Int>) -> Int? {
        if order.count == 1 { return order[0] }
        let wanted = LexiconLanguage(options.locale)
        var best: (score: Float, member: Int)?
        var sum: [Int32: Float] = [:]
        for m in order { for k in table.vectors.range(m) where table.vectors.isOwn[k] { sum[table.vectors.terms[k], default: 0] += table.vectors.weights[k] } }
        let told = order.count { table.mentions[$0].isSpeechAct } * 2 > order.count
        for (place, m) in order.enumerated() {
            let mention = table.mentions[m]
            var score: Float = -0.1 * Float(min(place, 6))
            // The clause that holds most of what all tellings share is the event; the others are about it.
            var own: Float = 0
            for k in table.vectors.range(m) where table.vectors.isOwn[k] { own += table.vectors.weights[k] * (sum[table.vectors.terms[k]] ?? 0) }
            score += own / Float(order.count)
            if LexiconLanguage(mention.language) == wanted { score += 3 }
            if exact.contains(m) { score += 0.7 }
            if mention.time.basis == .expression, exact.isEmpty || exact.contains(m) { score += 0.5 }
            // What has its actor in it, and what most tell, says what happened.
            if mention.actors.contains(where: { name in name.split(separator: " ").last.map { mention.clause.holds($0) } ?? false }) { score += 0.4 }
            let agreeing = order.count { $0 != m && table.actions.compareVerbs(m, $0).rawValue >= ActionTable.Agreement.told.rawValue }
            score += 0.8 * Float(agreeing) / Float(max(1, order.count - 1))
            // What has no verb of its own, and what only says that somebody said so, names no event.
            if mention.actions.isEmpty { score -= 0.8 }
            if mention.isSpeechAct, !told { score -= 0.5 }
            if !exact.isEmpty, !exact.contains(m), mention.time.basis == .publication || mention.time.basis == .none { score -= 0.3 }
            if ClauseTitle.opensWithPronoun(mention) { score -= 1 }
            let length = mention.clause.unicodeScalars.count
            if length < 20 { score -= 1 } else if length > ClauseTitle.longest { score -= Float(min(length - ClauseTitle.longest, 100)) / 120 }
            if mention.isQuotation { score -= 0.8 }
            if mention.field == .title { score -= 0.3 }
            if mention.certainty == .denied || mention.certainty == .possible { score -= 0.3 }
            if best.map({ score > $0.score }) ?? true { best = (score, m) }
        }
        return best?.member
    }

    /// Articles of one text are one origin; so are articles that here all cite the same outlet.
    private func origins(of members: [Int], _ attribution: Attributions) -> (own: Int, cited: Int) {
        var byOrigin: [Int: [EventMention]] = [:]
        for m in members { byOrigin[material.origins[Int(table.article[m])], default: []].append(table.mentions[m]) }
        var cited = Set<Int>()
        var own = 0
        for origin in byOrigin.keys.sorted() {
            if let source = attribution.onlySource(of: byOrigin[origin] ?? []) { cited.insert(source) } else { own += 1 }
        }
        return (own, cited.count)
    }

    private func certainty(_ members: [Int]) -> EventCertainty {
        var counts: [MentionCertainty: Int] = [:]
        for m in members { counts[table.mentions[m].certainty, default: 0] += 1 }
        let (asserted, reported) = (counts[.asserted] ?? 0, counts[.reported] ?? 0)
        let denied = counts[.denied] ?? 0
        if denied > 0 { return asserted + reported > 0 ? .disputed : .denied }
        if asserted > 0 { return .stated }
        if reported > 0 { return .attributed }
        return (counts[.planned] ?? 0) > 0 ? .planned : .possible
    }

    // MARK: articles

    /// - Parameter count: how many events the article of an index tells.
    func articles(telling count: (Int) -> Int) -> [TimelineArticle] {
        let outlets = OutletName(material.records.lazy.map(\.article))
        return material.records.enumerated().map { a, record in
            var article = TimelineArticle(
                article: record.article, words: record.words, outlet: outlets.of(record.article), origin: material.records[material.origins[a]].article.id)
            article.eventCount = count(a)
            article.decision = material.corrections[a]?.decision
            article.editorNote = material.corrections[a]?.editorNote
            return article
        }
    }

    /// The title asked for, else the wanted story's words, else the headline of the article nearest to all others.
    func title() -> String {
        if let title = options.title { return title }
        if let about = options.about, !about.isEmpty { return about }
        let wanted = LexiconLanguage(options.locale)
        var scores = [Float](repeating: 0, count: material.records.count)
        var articles = ArticleLikeness(table.vectors, articles: scores.count)
        for b in material.records.indices.prefix(200) { for a in scores.indices where a != b { scores[a] += articles.of(b, a, table.vectors) } }
        var best: (score: Float, title: String)?
        for (a, record) in material.records.enumerated() {
            guard let title = record.article.title, !title.isEmpty else { continue }
            var score = scores[a]
            if record.article.language.map({ LexiconLanguage($0) == wanted }) ?? false { score += 1000 }
            if best.map({ score > $0.score }) ?? true { best = (score, title) }
        }
        return best?.title ?? ""
    }
}
