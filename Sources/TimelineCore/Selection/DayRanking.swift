import EventExtraction

/// Which days of a story matter: those told of by many articles, from many days and long after, in sentences that are about the story.
struct DayRanking {
    let table: MentionTable
    let sentences: SentenceTable
    let relevance: StoryRelevance
    let weights: SelectionWeights

    private static let kinds = 8

    /// Days between `from` and `to` with their scores, ascending.
    func scores(from: Int32, to: Int32) -> [(day: Int32, score: Float)] {
        // One posting a telling: day, article, kind of evidence, in that order.
        var postings: [Posting] = []
        for m in table.mentions.indices {
            let s = Int(sentences.number[m])
            let a = Int(table.article[m])
            guard relevance.weight(s, in: a) > 0, let told = evidence(of: m) else { continue }
            guard told.day >= from, told.day <= to else { continue }
            for kind in told.kinds { postings.append(Posting(Self.key(told.day, a, kind), m)) }
        }
        Ordering.sort(&postings)
        // What an article says of very many days, it says of none in particular.
        var days = [Float](repeating: 0, count: table.published.count)
        var last: UInt64 = .max
        for posting in postings where posting.key >> 3 != last {
            last = posting.key >> 3
            days[Self.article(posting.key)] += 1
        }
        var result: [(day: Int32, score: Float)] = []
        var i = 0
        while i < postings.count {
            let day = Self.day(postings[i].key)
            var score: Float = 0
            var published = Set<Int32>()
            while i < postings.count, Self.day(postings[i].key) == day {
                let key = postings[i].key
                let a = Self.article(key)
                var sum: Float = 0
                while i < postings.count, postings[i].key == key {
                    let s = Int(sentences.number[Int(postings[i].item)])
                    let near = min(1.5, relevance.nearness[s])
                    sum += relevance.weight(s, in: a) * near * near
                    i += 1
                }
                let kind = Int(key & 7)
                score += weight(of: kind) * logarithm(1 + sum) / max(1, days[a]).squareRoot().squareRoot()
                if kind >= 1, kind <= 4 { published.insert(table.published[a]) }
            }
            result.append((day, score + weights.tellingDays * Float(published.count)))
        }
        return withAppearance(result, from: from, to: to)
    }

    /// What is much written about on a day happened then.
    private func withAppearance(_ known: [(day: Int32, score: Float)], from: Int32, to: Int32) -> [(day: Int32, score: Float)] {
        var sum: [Int32: Float] = [:]
        for (day, score) in known { sum[day] = score }
        for a in table.published.indices where table.published[a] >= from && table.published[a] <= to {
            sum[table.published[a], default: 0] += weights.appeared * min(1, relevance.share[a] * 4)
        }
        return sum.keys.map { Int($0) }.sorted().map { (Int32($0), sum[Int32($0)] ?? 0) }
    }

    private func weight(of kind: Int) -> Float {
        switch kind {
        case 0: weights.ahead
        case 1: weights.onTheDay
        case 2: weights.theDayAfter
        case 3: weights.withinTheWeek
        case 4: weights.later
        case 5: weights.carried
        case 6: weights.lead
        default: weights.today
        }
    }

    /// The day that a mention speaks for, and how; a date written out counts beside what it says.
    private func evidence(of m: Int) -> (day: Int32, kinds: [Int])? {
        let mention = table.mentions[m]
        guard let day = StorySelection.day(of: m, table) else { return nil }
        switch mention.time.basis {
        case .publication, .none: return (day, [6])
        case .discourse: return (day, [5])
        case .expression: break
        }
        let published = table.published[Int(table.article[m])]
        if mention.time.formula == "(this day)" { return (day, [7]) }
        let lag = published == DaySpan.noDay ? 0 : published - day
        let kind = lag < 0 || (lag == 0 && mention.certainty == .planned) ? 0 : lag == 0 ? 1 : lag == 1 ? 2 : lag < 8 ? 3 : 4
        // Half of a written date's due is what a carried one has.
        return (day, mention.time.root == .absolute ? [kind, 5] : [kind])
    }

    private static func key(_ day: Int32, _ article: Int, _ kind: Int) -> UInt64 {
        UInt64(UInt32(bitPattern: day) ^ 0x8000_0000) << 32 | UInt64(article) << 3 | UInt64(kind)
    }
    private static func day(_ key: UInt64) -> Int32 { Int32(bitPattern: UInt32(key >> 32) ^ 0x8000_0000) }
    private static func article(_ key: UInt64) -> Int { Int(key >> 3 & 0x1FFF_FFFF) }
}
