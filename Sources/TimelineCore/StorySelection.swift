import CivilTime
import EventExtraction

/// Which mentions belong to the chronology that is asked for, and which dates and events of it are kept.
///
/// A date matters by how many articles tell of it and from when: what is still told days later mattered more. Of a date's events, those count that many
/// articles tell and whose words are the date's own.
struct StorySelection {
    let options: TimelineOptions
    /// Mentions that go into the chronology, ascending.
    private(set) var mentions: [Int] = []
    /// The days kept; nil: all.
    private(set) var days: Set<Int32>?
    /// How much each mention is about the story wanted, 0…1.
    private let relevance: [Float]

    init(options: TimelineOptions, table: MentionTable, origins: [Int], lexicon: ConceptLexicon) {
        self.options = options
        relevance = Self.relevance(table, about: options.about, lexicon: lexicon)
        guard let most = options.maxDates else {
            mentions = table.mentions.indices.filter { relevance[$0] > 0 }
            return
        }
        let from = options.from?.number ?? Int32.min + 1
        let to = options.to?.number ?? Int32.max
        // (article, day) in order; what one article tells of a day counts once, damped.
        var told: [Posting] = []
        for m in table.mentions.indices where relevance[m] > 0 {
            guard let day = Self.day(of: m, table), day >= from, day <= to else { continue }
            told.append(Posting(UInt64(UInt32(bitPattern: table.article[m])) << 32 | UInt64(UInt32(bitPattern: day &+ 1_000_000_000)), m))
        }
        Ordering.sort(&told)
        var score: [Int32: Float] = [:]
        var i = 0
        while i < told.count {
            var j = i
            var sum: Float = 0
            let day = Int32(bitPattern: UInt32(truncatingIfNeeded: told[i].key)) &- 1_000_000_000
            let a = Int(told[i].key >> 32)
            while j < told.count, told[j].key == told[i].key {
                let m = Int(told[j].item)
                let basis: Float
                switch table.mentions[m].time.basis {
                case .expression: basis = table.mentions[m].time.root == .absolute ? 2 : 1
                case .discourse: basis = 0.5
                case .publication, .none: basis = 0.5
                }
                sum += basis * relevance[m]
                j += 1
            }
            let lag = table.published[a] == DaySpan.noDay ? 1 : table.published[a] - day
            score[day, default: 0] += logarithm(1 + sum) * (lag >= 2 ? 1.5 : 1)
            i = j
        }
        // What is much written about on a day happened on it or the day before.
        for a in table.published.indices
        where table.published[a] >= from && table.published[a] <= to && table.members(of: a).contains(where: { relevance[$0] == 1 }) {
            score[table.published[a], default: 0] += 0.6
        }
        let known = score.keys.map { Int($0) }.sorted()
        let order = Ordering.byScore(known.map { score[Int32($0)] ?? 0 })
        let kept = Set(order.prefix(max(0, most)).map { Int32(known[$0]) })
        days = kept
        mentions = table.mentions.indices.filter { m in relevance[m] > 0 && (Self.day(of: m, table).map { kept.contains($0) } ?? false) }
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

    /// 1 where the sentence has a word of the story wanted, less where only its article has.
    private static func relevance(_ table: MentionTable, about: String?, lexicon: ConceptLexicon) -> [Float] {
        guard let about, !about.isEmpty else { return [Float](repeating: 1, count: table.mentions.count) }
        var wanted = Set<UInt64>()
        for language in [LexiconLanguage.english, .french] {
            var reader = TermReader(lexicon: lexicon, words: 16)
            var terms: [Term] = []
            let words = Array(about.utf8)
            reader.read(words, language: language, into: &terms)
            // A name written small is a name all the same.
            var scanner = WordScanner()
            scanner.scan(words)
            for word in scanner.words { wanted.insert(TermHash.name(scanner.buffer[word.start..<word.end])) }
            for term in terms { wanted.insert(term.hash) }
        }
        let isWanted = table.vectors.hashes.map { wanted.contains($0) }
        var relevance = [Float](repeating: 0, count: table.mentions.count)
        for a in table.published.indices {
            var hits = 0
            for m in table.members(of: a) where table.vectors.range(m).contains(where: { isWanted[Int(table.vectors.terms[$0])] }) {
                relevance[m] = 1
                hits += 1
            }
            let share = Float(hits) / Float(max(1, table.members(of: a).count))
            let rest: Float = share >= 0.3 ? 0.5 : share >= 0.1 ? 0.25 : hits > 0 ? 0.1 : 0
            for m in table.members(of: a) where relevance[m] == 0 { relevance[m] = rest }
        }
        return relevance
    }

    /// The clusters that are kept: for each day the best, none that says again what a better one said.
    func pick(_ clusters: [[Int]], _ table: MentionTable, origins: [Int]) -> [[Int]] {
        guard days != nil || options.maxEventsPerDate != nil else { return clusters }
        var byDay: [Int32: [Int]] = [:]
        for (c, members) in clusters.enumerated() {
            guard let day = Self.day(of: members, table), days?.contains(day) ?? true else { continue }
            byDay[day, default: []].append(c)
        }
        var kept: [Int] = []
        for day in byDay.keys.map({ Int($0) }).sorted() {
            kept += best(byDay[Int32(day)] ?? [], of: clusters, table, origins)
        }
        // A cluster's tellings of another day are not this day's.
        return kept.sorted().map { c in
            guard days != nil, let day = Self.day(of: clusters[c], table) else { return clusters[c] }
            return clusters[c].filter { Self.day(of: $0, table) == day }
        }
    }

    /// The day most of a cluster's articles give.
    private static func day(of members: [Int], _ table: MentionTable) -> Int32? {
        var votes: [Int32: Int] = [:]
        for m in members { if let day = day(of: m, table) { votes[day, default: 0] += table.span[m].grasp == .day ? 3 : 1 } }
        var best: (day: Int32, votes: Int)?
        for (day, count) in votes where best.map({ count > $0.votes || (count == $0.votes && day < $0.day) }) ?? true { best = (day, count) }
        return best?.day
    }

    private func best(_ candidates: [Int], of clusters: [[Int]], _ table: MentionTable, _ origins: [Int]) -> [Int] {
        let vectors = table.vectors
        // The day's own words: the sum of its mentions, an article once as far as damping goes.
        var sum: [Int32: Float] = [:]
        for c in candidates { for m in clusters[c] { for k in vectors.range(m) { sum[vectors.terms[k], default: 0] += vectors.weights[k] * relevance[m] } } }
        var length: Float = 0
        for t in sum.keys.map({ Int($0) }).sorted() { length += (sum[Int32(t)] ?? 0) * (sum[Int32(t)] ?? 0) }
        length = max(length.squareRoot(), 0.0001)
        var scores: [Float] = []
        for c in candidates {
            var near: Float = 0
            var about: Float = 0
            for m in clusters[c] {
                var dot: Float = 0
                for k in vectors.range(m) { dot += vectors.weights[k] * (sum[vectors.terms[k]] ?? 0) }
                near = max(near, dot / length)
                about = max(about, relevance[m])
            }
            let sources = Set(clusters[c].map { origins[Int(table.article[$0])] }).count
            scores.append((near + 0.12 * logarithm(Float(sources))) * (0.4 + 0.6 * about))
        }
        var kept: [Int] = []
        for i in Ordering.byScore(scores) {
            if let most = options.maxEventsPerDate, kept.count >= most { break }
            guard let head = clusters[candidates[i]].first else { continue }
            if options.maxEventsPerDate != nil, kept.contains(where: { clusters[$0].first.map { vectors.compare($0, head).cosine > 0.45 } ?? false }) {
                continue
            }
            kept.append(candidates[i])
        }
        return kept
    }

    /// Bounds that the user gave, for events of every precision.
    func cut(_ events: [TimelineEvent]) -> [TimelineEvent] {
        var kept = events
        if let from = options.from { kept.removeAll { ($0.dateTo.map { $0 < from }) ?? false } }
        if let to = options.to { kept.removeAll { ($0.dateFrom.map { $0 > to }) ?? false } }
        return kept
    }
}
