import EventExtraction

/// Which articles are one origin: agency copies and near-copies of one text.
enum Origins {
    /// The share of the smaller article's sample of shingles that two articles must have in common.
    static let sharedShare = 0.4

    /// The index of the first article of its origin, one a record. `records` must be in their total order.
    static func find(_ records: [ArticleRecord]) -> [Int] {
        var parent = Array(records.indices)
        func root(_ a: Int) -> Int {
            var i = a
            while parent[i] != i { i = parent[i] }
            return i
        }
        var postings: [Posting] = []
        for (a, record) in records.enumerated() { for hash in record.shingles { postings.append(Posting(hash, a)) } }
        Ordering.sort(&postings)
        var pairs: [UInt64] = []
        var i = 0
        while i < postings.count {
            var j = i
            while j < postings.count, postings[j].key == postings[i].key { j += 1 }
            // A shingle of very many articles is a newsletter's foot: its members are compared with the first alone.
            for x in i..<j {
                for y in (x + 1)..<max(x + 1, min(j, x + (j - i > 32 ? 2 : 32))) where postings[x].item != postings[y].item {
                    pairs.append(postings[x].item << 32 | postings[y].item)
                }
            }
            i = j
        }
        Ordering.sort(&pairs)
        i = 0
        while i < pairs.count {
            var j = i
            while j < pairs.count, pairs[j] == pairs[i] { j += 1 }
            let (a, b) = (Int(pairs[i] >> 32), Int(pairs[i] & 0xFFFF_FFFF))
            let smaller = min(Set(records[a].shingles).count, Set(records[b].shingles).count)
            if smaller >= 4, Double(j - i) >= sharedShare * Double(smaller) {
                let (x, y) = (root(a), root(b))
                if x != y { parent[max(x, y)] = min(x, y) }
            }
            i = j
        }
        return records.indices.map(root)
    }
}
