import ArticleReading
import CivilTime
import EventExtraction

/// The articles and mentions of a run in their total order, with corrections taken up and publication dates judged.
struct BuildMaterial: Sendable {
    private(set) var records: [ArticleRecord]
    private(set) var mentions: [EventMention]
    /// Index of the article of each mention.
    private(set) var article: [Int32]
    /// Index of the first article of its origin, one an article.
    private(set) var origins: [Int]
    private(set) var findings: [Int: PublicationAudit.Finding] = [:]
    private(set) var corrections: [Int: ArticleCorrection] = [:]

    init(records given: [ArticleRecord], mentions told: [EventMention], options: TimelineOptions, redate: Redating) {
        var byID: [String: ArticleCorrection] = [:]
        for correction in options.articleCorrections { byID[correction.article] = correction }
        var kept: [ArticleRecord] = []
        var left = Set<String>()
        var corrected: [String: CivilTimestamp] = [:]
        let order = Ordering.indices(given.count) { (given[$0].article.id, given[$0].article.sha256) < (given[$1].article.id, given[$1].article.sha256) }
        for place in order {
            var record = given[place]
            if let last = kept.last, last.article.id == record.article.id { continue }
            let correction = byID[record.article.id] ?? record.article.sourcePath.flatMap { byID[$0] }
            if correction?.decision == "exclude" {
                left.insert(record.article.id)
                continue
            }
            if let stamp = correction?.published, stamp.day != record.article.published.stamp?.day {
                corrected[record.article.id] = stamp
                record.article.published = Self.overridden(record.article.published, by: stamp)
            }
            if let correction { corrections[kept.count] = correction }
            kept.append(record)
        }
        var number: [String: Int] = [:]
        for (a, record) in kept.enumerated() { number[record.article.id] = a }
        // Mentions of articles that no record speaks of still count.
        let strangers = Array(Set(told.map(\.articleID).filter { number[$0] == nil && !left.contains($0) }))
        for id in Ordering.byText(strangers).map({ strangers[$0] }) {
            number[id] = kept.count
            kept.append(ArticleRecord(article: Article(id: id, text: []), words: 0, shingles: []))
        }
        records = kept
        // By article, then place; ids settle what is left.
        let place = told.map { number[$0.articleID] ?? -1 }
        var postings: [Posting] = []
        postings.reserveCapacity(told.count)
        for i in told.indices where place[i] >= 0 {
            let side: UInt64 = told[i].field == .title ? 0 : 1 << 32
            postings.append(Posting(UInt64(place[i]) << 33 | side | UInt64(UInt32(clamping: told[i].start)), i))
        }
        Ordering.sort(&postings)
        // Numbers are moved, not mentions: there may be millions, and each is half a kilobyte without its words.
        var sorted = postings.map { Int($0.item) }
        var i = 0
        while i < sorted.count {
            var j = i + 1
            while j < sorted.count, postings[j].key == postings[i].key { j += 1 }
            if j - i > 1 {
                let same = Array(sorted[i..<j])
                let order = Ordering.indices(same.count) { x, y in
                    let (a, b) = (told[same[x]], told[same[y]])
                    return (a.clauseStart, a.clauseEnd, a.id, a.time.value, a.certainty.rawValue) < (
                        b.clauseStart, b.clauseEnd, b.id, b.time.value, b.certainty.rawValue
                    )
                }
                for (k, from) in order.enumerated() { sorted[i + k] = same[from] }
            }
            i = j
        }
        postings = []
        (mentions, article) = ([], [])
        mentions.reserveCapacity(sorted.count)
        article.reserveCapacity(sorted.count)
        for i in sorted {
            var mention = told[i]
            if let last = mentions.last, last.id == mention.id { continue }
            if let stamp = corrected[mention.articleID] { mention.time = redate(mention, stamp) }
            mentions.append(mention)
            article.append(Int32(place[i]))
        }
        origins = Origins.find(kept)
    }

    /// Articles that were looked at elsewhere, for telling what was put together there.
    init(told records: [ArticleRecord], origins: [Int]) { (self.records, self.origins, mentions, article) = (records, origins, [], []) }

    private static func overridden(_ old: PublicationDate, by stamp: CivilTimestamp) -> PublicationDate {
        var date = PublicationDate(raw: stamp.day.description, stamp: stamp, route: .override, confidence: 100, status: .stated)
        date.rejected = old.rejected
        if let day = old.stamp?.day, let route = old.route {
            date.rejected.append(RejectedDate(raw: old.raw, day: day, route: route, reason: .overridden, days: day - stamp.day))
        }
        return date
    }

    private var publishedDays: [Int32] { records.map { $0.article.published.stamp?.day.number ?? DaySpan.noDay } }

    /// - Parameter given: the terms of the mentions by their places, where their words have been set aside; nil: read from their words.
    func table(_ lexicon: ConceptLexicon, workers: Workers, readings given: consuming TermReadings? = nil) -> MentionTable {
        let places = given == nil ? mentions.indices.map { Int32($0) } : mentions.map { Int32(clamping: $0.place) }
        let readings = given ?? TermVectors.read(mentions, lexicon: lexicon, workers: workers)
        var language = [LexiconLanguage](repeating: .other, count: records.count)
        for m in mentions.indices.reversed() { language[Int(article[m])] = LexiconLanguage(mentions[m].language) }
        let days = publishedDays
        var start = [Int](repeating: 0, count: records.count + 1)
        for a in article { start[Int(a) + 1] += 1 }
        for a in records.indices { start[a + 1] += start[a] }
        let actions = ActionTable(mentions, phrases: { readings.phrases(of: Int(places[$0])) }, lexicon: lexicon)
        let vectors = TermVectors(readings, places: places, article: article, language: language)
        let story = StoryClusters.find(vectors, articleStart: start, thresholds: MergeThresholds())
        return MentionTable(
            mentions: mentions, article: article, span: zip(mentions, article).map { MentionTable.daySpan(of: $0, published: days[Int($1)]) },
            vectors: vectors, actions: actions, traits: MentionTraits(mentions),
            published: days, language: language, articleStart: start,
            centrality: mentions.indices.map { vectors.centrality(of: $0, in: Int(article[$0])) },
            story: story)
    }

    /// The same table after dates have changed.
    func retimed(_ table: MentionTable) -> MentionTable {
        var table = table
        let days = publishedDays
        table.mentions = mentions
        table.published = days
        table.span = zip(mentions, article).map { MentionTable.daySpan(of: $0, published: days[Int($1)]) }
        return table
    }

    /// Judges every publication date; true where something changed.
    mutating func audit(_ table: MentionTable, redate: @escaping Redating) -> Bool {
        findings = PublicationAudit(table: table, records: records, origins: origins, redate: redate).findings()
        for (a, finding) in findings {
            let old = records[a].article.published
            guard let day = old.stamp?.day, let route = old.route, route != .override else { continue }
            var date = PublicationDate(
                raw: old.raw, stamp: CivilTimestamp(day: finding.from), route: .corroboration, confidence: finding.events > 2 ? 90 : 80, status: .estimated)
            (date.from, date.to) = (finding.from, finding.to)
            date.rejected = old.rejected
            // Of the distances that fit, the one in whole weeks: that is how a wrong date slips through, every weekday reading cleanly.
            let distances = (day - finding.to)...(day - finding.from)
            let distance = distances.first { $0 % 7 == 0 } ?? (day > finding.to ? day - finding.to : day - finding.from)
            date.rejected.append(
                RejectedDate(
                    raw: old.raw, day: day, route: route, reason: finding.isForetold ? .earlierThanItsEvents : .contradictedByOtherArticles, days: distance))
            records[a].article.published = date
            for m in table.members(of: a) { mentions[m].time = redate(mentions[m], date.stamp) }
        }
        for a in records.indices where findings[a] == nil {
            let date = records[a].article.published
            // A lone date of a page's furniture that nothing supports is used, and marked.
            if date.status == .stated, PublicationAudit.isWeak(date), date.route != .override, date.stamp != nil {
                records[a].article.published.status = .disputed
            }
        }
        return !findings.isEmpty
    }

    func trust(_ a: Int) -> PublicationTrust {
        switch records[a].article.published.status {
        case .stated: .firm
        case .estimated: .estimated
        case .disputed, .unknown: .weak
        }
    }
}
