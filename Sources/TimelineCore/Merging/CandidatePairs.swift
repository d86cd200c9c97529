/// Finds the mentions worth comparing with each other, in time near-linear in their number: mentions are filed under (term, stretch of time) for their rarest
/// terms; only those filed together are compared. A file of more than 64 is divided by a second term, then by a third, never cut by order of arrival.
struct CandidatePairs {
    static func find(_ table: MentionTable, among subset: [Int], thresholds: MergeThresholds, workers: Workers) -> SharedFilings {
        var filings = SharedFilings()
        // Some thirty postings a mention: of very many mentions only a part of the keys is gone through at a time.
        let shards = UInt64(1 + subset.count / 500_000)
        for shard in 0..<shards {
            // In order of the mentions, as one worker would have filed them.
            let parts = workers.map(subset.count, shortest: 4_096) { range in file(table, subset[range], thresholds, shard: shard, of: shards) }
            var postings: [Posting] = []
            postings.reserveCapacity(parts.reduce(0) { $0 + $1.count })
            for part in parts { postings += part }
            divide(&postings, table, thresholds, depth: 0, into: &filings)
        }
        filings.index(mentions: table.mentions.count)
        return filings
    }

    /// Groups what is filed under one key; a group that is too large is divided by a second term, and a third.
    private static func divide(
        _ postings: inout [Posting], _ table: MentionTable, _ thresholds: MergeThresholds, depth: Int, into filings: inout SharedFilings
    ) {
        Ordering.sort(&postings)
        var i = 0
        while i < postings.count {
            var j = i
            while j < postings.count, postings[j].key == postings[i].key { j += 1 }
            if j - i <= thresholds.bucket {
                filings.add(postings[i..<j])
            } else if depth == 2 {
                // Divided twice and still too many: neighbours in the total order, which keeps copies of one text together.
                for start in stride(from: i, to: j, by: thresholds.bucket) { filings.add(postings[start..<min(start + thresholds.bucket, j)]) }
            } else {
                var parts: [Posting] = []
                parts.reserveCapacity((j - i) * (thresholds.keys + 3))
                for posting in postings[i..<j] {
                    for term in keyTerms(of: Int(posting.item), table.vectors, count: thresholds.keys + 3) {
                        parts.append(Posting(StableHash.combine(posting.key, UInt64(UInt32(bitPattern: term)) &+ 1), posting.item))
                    }
                }
                divide(&parts, table, thresholds, depth: depth + 1, into: &filings)
            }
            i = j
        }
    }

    private static func file(
        _ table: MentionTable, _ subset: ArraySlice<Int>, _ thresholds: MergeThresholds, shard: UInt64, of shards: UInt64
    ) -> [Posting] {
        let vectors = table.vectors
        var postings: [Posting] = []
        postings.reserveCapacity(subset.count * 8)
        var subjects: [Int32: [Int32]] = [:]
        func post(_ key: UInt64, _ m: Int) { if shards == 1 || key % shards == shard { postings.append(Posting(key, m)) } }
        for m in subset {
            // Without any date only one story's tellings are compared, by more of their words, and what its articles begin with is compared in any case.
            let isUndated = table.span[m].published == DaySpan.noDay
            let story = Int64(table.story[Int(table.article[m])]) | 1 << 61
            let stretches = (isUndated ? [story] : []) + (table.span[m].isTimeless ? [] : stretches(of: table.span[m]))
            if isUndated, table.traits.isLead(m) { post(StableHash.mix(UInt64(bitPattern: story)), m) }
            var filed = keyTerms(of: m, vectors, count: isUndated ? thresholds.keysUndated : thresholds.keys)
            // Names crowd out what was done, by which alone an article may come back to it: "the call".
            var actions = 0
            for k in vectors.range(m) where vectors.isOwn[k] && vectors.kinds[Int(vectors.terms[k])] == .action && actions < 2 {
                if !filed.contains(vectors.terms[k]) { filed.append(vectors.terms[k]) }
                actions += 1
            }
            // What an article is about is also filed under the article's own words: two headlines may share none.
            if table.centrality[m] * table.centrality[m] >= thresholds.central {
                let a = table.article[m]
                let subject = subjects[a] ?? vectors.subject(of: Int(a), count: 4)
                subjects[a] = subject
                for term in subject where !filed.contains(term) { filed.append(term) }
            }
            for term in filed {
                for stretch in stretches { post(key(term, stretch), m) }
            }
        }
        return postings
    }

    /// The mention's rarest terms that some other mention can have, rarest first.
    static func keyTerms(of mention: Int, _ vectors: TermVectors, count: Int) -> [Int32] {
        var (rarity, terms): ([Float], [Int32]) = ([], [])
        for k in vectors.range(mention) where vectors.isOwn[k] {
            let t = Int(vectors.terms[k])
            guard vectors.kinds[t] != .weak else { continue }
            rarity.append(vectors.rarity[t] * (vectors.articleCount[t] > 1 ? 1 : 0.3))
            terms.append(Int32(t))
        }
        return Ordering.byScore(rarity).prefix(count).map { terms[$0] }
    }

    private static func key(_ term: Int32, _ stretch: Int64) -> UInt64 {
        StableHash.combine(UInt64(UInt32(bitPattern: term)), UInt64(bitPattern: stretch))
    }

    /// Stretches of eight days that the mention can lie in, a day's grace on both sides; months and longer by their own.
    private static func stretches(of span: DaySpan) -> [Int64] {
        switch span.grasp {
        case .unknown, .publication:
            // Something told without a date happened in the days before publication, if anyone dates it at all.
            return buckets(Int(span.published) - 6, Int(span.published) + 1)
        case .day, .span:
            let (from, to) = (Int(span.widestFrom) - 1, Int(span.widestTo) + 1)
            if to - from <= 40 { return buckets(from, to) }
            return [Int64(from / 8) << 20 | Int64(to / 8) | 1 << 60]
        }
    }

    private static func buckets(_ from: Int, _ to: Int) -> [Int64] {
        (from.bucket...max(from, to).bucket).map { Int64($0) }
    }
}

extension Int {
    /// Number of the eight-day stretch of a day.
    fileprivate var bucket: Int { self >= 0 ? self / 8 : (self - 7) / 8 }
}
