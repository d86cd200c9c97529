import CivilTime
import EventExtraction

/// Which mentions belong to the chronology that is asked for, and which dates and events of it are kept.
struct StorySelection {
    /// An event of the chronology: its tellings, and the one whose sentence stands for it, where that was chosen.
    struct Choice {
        var members: [Int]
        var telling: Int?
    }

    let options: TimelineOptions
    /// Mentions that go into the chronology, ascending.
    private(set) var mentions: [Int] = []
    /// The days kept; nil: all.
    private(set) var days: Set<Int32>?
    private let sentences: SentenceTable
    private let relevance: StoryRelevance
    private let weights: SelectionWeights

    init(options: TimelineOptions, table: MentionTable, lexicon: ConceptLexicon, weights: SelectionWeights = SelectionWeights()) {
        self.options = options
        self.weights = weights
        sentences = SentenceTable(table)
        relevance = StoryRelevance(table, sentences, about: options.about, length: weights.length, lexicon: lexicon)
        let isAbout = table.mentions.indices.map { [sentences, relevance] m in
            relevance.weight(Int(sentences.number[m]), in: Int(table.article[m])) > 0
        }
        guard let most = options.maxDates else {
            mentions = table.mentions.indices.filter { isAbout[$0] }
            return
        }
        let ranking = DayRanking(table: table, sentences: sentences, relevance: relevance, weights: weights)
        let scores = ranking.scores(from: options.from?.number ?? Int32.min + 1, to: options.to?.number ?? Int32.max)
        let kept = Set(Ordering.byScore(scores.map(\.score)).prefix(max(0, most)).map { scores[$0].day })
        days = kept
        mentions = table.mentions.indices.filter { m in isAbout[m] && Self.days(of: m, table).contains { kept.contains($0) } }
    }

    /// The one day that a mention is told of; an undated lead's is that of publication.
    static func day(of m: Int, _ table: MentionTable) -> Int32? {
        let span = table.span[m]
        switch span.grasp {
        case .day: return span.from
        case .publication: return table.mentions[m].field == .title || table.mentions[m].sentence <= 2 ? span.to : nil
        case .span, .unknown: return nil
        }
    }

    /// Days that a mention may speak of: what the first sentences of an article tell without a date happened then or the day before.
    private static func days(of m: Int, _ table: MentionTable) -> ClosedRange<Int32> {
        let span = table.span[m]
        switch span.grasp {
        case .day: return span.from...span.from
        case .publication where table.mentions[m].field == .title || table.mentions[m].sentence <= 5: return span.to - 1...span.to
        case .publication, .span, .unknown: return DaySpan.noDay...DaySpan.noDay
        }
    }

    /// The clusters that are kept: for each day the best, none that says again what a better one said.
    func pick(_ clusters: [[Int]], _ table: MentionTable) -> [Choice] {
        guard days != nil || options.maxEventsPerDate != nil else { return clusters.map { Choice(members: $0) } }
        var byDay: [Int32: [Int]] = [:]
        for (c, members) in clusters.enumerated() {
            guard let day = Self.day(of: members, table), days?.contains(day) ?? true else { continue }
            byDay[day, default: []].append(c)
        }
        var kept: [(cluster: Int, choice: Choice)] = []
        for day in byDay.keys.map({ Int($0) }).sorted() {
            let told = byDay[Int32(day)] ?? []
            // A cluster's tellings of another day are not this day's.
            func members(_ c: Int) -> [Int] {
                days == nil ? clusters[c] : clusters[c].filter { m in Self.days(of: m, table).contains(Int32(day)) }
            }
            guard let most = options.maxEventsPerDate else {
                kept += told.map { ($0, Choice(members: members($0))) }
                continue
            }
            let cover = SentenceCover(table: table, sentences: sentences, relevance: relevance, weights: weights)
            var candidates: [SentenceCover.Candidate] = []
            for c in told {
                for m in members(c) { candidates.append(.init(cluster: c, mention: m, quality: quality(of: m, on: Int32(day), table))) }
            }
            kept += cover.choose(candidates, most: most).map { ($0.cluster, Choice(members: members($0.cluster), telling: $0.mention)) }
        }
        return kept.enumerated().sorted { ($0.element.cluster, $0.offset) < ($1.element.cluster, $1.offset) }.map(\.element.choice)
    }

    /// What makes a sentence fit or unfit to stand alone.
    private func quality(of m: Int, on day: Int32, _ table: MentionTable) -> Float {
        let mention = table.mentions[m]
        var quality: Float = 1
        if ClauseTitle.opensWithPronoun(mention, sentence: true) { quality *= 0.75 }
        if mention.isQuotation { quality *= 0.8 }
        if mention.isState { quality *= 0.85 }
        if mention.text.utf8.last == UInt8(ascii: "?") { quality *= 0.5 }
        if mention.field == .title { quality *= 0.8 }
        return quality
    }

    /// The day most of a cluster's articles give.
    private static func day(of members: [Int], _ table: MentionTable) -> Int32? {
        var votes: [Int32: Int] = [:]
        for m in members { if let day = day(of: m, table) { votes[day, default: 0] += table.span[m].grasp == .day ? 3 : 1 } }
        var best: (day: Int32, votes: Int)?
        for (day, count) in votes where best.map({ count > $0.votes || (count == $0.votes && day < $0.day) }) ?? true { best = (day, count) }
        return best?.day
    }

    /// Bounds that the user gave, for events of every precision.
    func cut(_ events: [TimelineEvent]) -> [TimelineEvent] {
        var kept = events
        if let from = options.from { kept.removeAll { ($0.dateTo.map { $0 < from }) ?? false } }
        if let to = options.to { kept.removeAll { ($0.dateFrom.map { $0 > to }) ?? false } }
        return kept
    }
}
