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
    static func day(of m: Int, _ table: MentionTable, leads: Int = 2) -> Int32? {
        let span = table.span[m]
        switch span.grasp {
        case .day: return span.from
        case .publication: return table.mentions[m].field == .title || table.mentions[m].sentence <= leads ? span.to : nil
        case .span, .unknown: return nil
        }
    }

    /// Sentences of an article that tell what is new, where they say no other day.
    static let opening = 5

    /// Days that a mention may speak of: what the first sentences of an article tell without a date happened then or the day before.
    private static func days(of m: Int, _ table: MentionTable) -> ClosedRange<Int32> {
        guard let day = day(of: m, table, leads: opening) else { return DaySpan.noDay...DaySpan.noDay }
        return table.span[m].grasp == .day ? day...day : day - 1...day
    }

    /// The clusters that are kept: for each day the best, none that says again what a better one said.
    ///
    /// - Parameter dating: the first day that an event of these tellings would stand on.
    func pick(_ clusters: [[Int]], _ table: MentionTable, dating: ([Int]) -> Int32?) -> [Choice] {
        guard days != nil || options.maxEventsPerDate != nil else { return clusters.map { Choice(members: $0) } }
        var kept: [(cluster: Int, choice: Choice)] = []
        let parts = parts(of: clusters, table)
        let known = Set(parts.map(\.day)).map { Int($0) }.sorted()
        var start = 0
        var said = Set<UInt64>()
        for number in known {
            let day = Int32(number)
            var end = start
            while end < parts.count, parts[end].day == day { end += 1 }
            let told = parts[start..<end].filter { dating($0.members) == day }
            start = end
            guard let most = options.maxEventsPerDate else {
                kept += told.map { ($0.cluster, Choice(members: $0.members)) }
                continue
            }
            let cover = SentenceCover(table: table, sentences: sentences, relevance: relevance, weights: weights)
            var candidates: [SentenceCover.Candidate] = []
            for (number, part) in told.enumerated() {
                for m in part.members { candidates.append(.init(event: number, mention: m, quality: quality(of: m, on: day, table))) }
            }
            kept += cover.choose(candidates, most: most, said: &said).map {
                (told[$0.event].cluster, Choice(members: told[$0.event].members, telling: $0.mention))
            }
        }
        return kept.map(\.choice)
    }

    /// What a cluster tells of one day. A cluster's tellings of another day are not this day's.
    private struct Part {
        var day: Int32
        var cluster: Int
        var members: [Int]
    }

    /// By day, then by cluster.
    private func parts(of clusters: [[Int]], _ table: MentionTable) -> [Part] {
        var postings: [Posting] = []
        for (c, members) in clusters.enumerated() {
            var own = Set<Int32>()
            for m in members { if let day = Self.day(of: m, table, leads: Self.opening), days?.contains(day) ?? true { own.insert(day) } }
            for day in own { postings.append(Posting(UInt64(UInt32(bitPattern: day) ^ 0x8000_0000) << 32 | UInt64(c), c)) }
        }
        Ordering.sort(&postings)
        return postings.map { posting in
            let (day, c) = (Int32(bitPattern: UInt32(posting.key >> 32) ^ 0x8000_0000), Int(posting.item))
            return Part(day: day, cluster: c, members: clusters[c].filter { Self.days(of: $0, table).contains(day) })
        }
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

    /// Bounds that the user gave, for events of every precision.
    func cut(_ events: [TimelineEvent]) -> [TimelineEvent] {
        var kept = events
        if let from = options.from { kept.removeAll { ($0.dateTo.map { $0 < from }) ?? false } }
        if let to = options.to { kept.removeAll { ($0.dateFrom.map { $0 > to }) ?? false } }
        return kept
    }
}
