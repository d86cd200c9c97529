/// Which articles tell the same story: average link over the articles' vectors. Two fires in one week share most of their words; their articles do not.
enum StoryClusters {
    /// Pairs of articles (a < b), ascending, each once, that share one of their weightiest terms.
    static func candidates(_ vectors: TermVectors, articles: Int) -> [UInt64] {
        // Articles that share one of their weightiest terms are compared; a term of very many is divided by a second.
        var subjects: [[Int32]] = []
        var postings: [Posting] = []
        for a in 0..<articles {
            let subject = vectors.subject(of: a, count: 12)
            subjects.append(subject)
            for term in subject { postings.append(Posting(UInt64(UInt32(bitPattern: term)), a)) }
        }
        var pairs: [UInt64] = []
        for depth in 0..<2 {
            Ordering.sort(&postings)
            var overfull: [Posting] = []
            var i = 0
            while i < postings.count {
                var j = i
                while j < postings.count, postings[j].key == postings[i].key { j += 1 }
                if j - i <= 64 || depth == 1 {
                    for x in i..<j {
                        for y in (x + 1)..<max(x + 1, min(j, x + 64)) where postings[x].item != postings[y].item {
                            pairs.append(min(postings[x].item, postings[y].item) << 32 | max(postings[x].item, postings[y].item))
                        }
                    }
                } else {
                    for posting in postings[i..<j] {
                        for term in subjects[Int(posting.item)].prefix(6) {
                            overfull.append(Posting(StableHash.combine(posting.key &+ 1, UInt64(UInt32(bitPattern: term)) &+ 1), posting.item))
                        }
                    }
                }
                i = j
            }
            postings = overfull
        }
        Ordering.sort(&pairs)
        var kept: [UInt64] = []
        for pair in pairs where kept.last != pair { kept.append(pair) }
        return kept
    }

    /// The number of its story, one an article.
    static func find(_ vectors: TermVectors, articles: Int, threshold: Float) -> [Int32] {
        var edges: [Posting] = []
        for pair in candidates(vectors, articles: articles) {
            let near = vectors.compareArticles(Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            if near >= threshold { edges.append(Posting(Ordering.descending(near), pair)) }
        }
        Ordering.sort(&edges)
        var story = (0..<articles).map { Int32($0) }
        var members: [[Int32]] = (0..<articles).map { [Int32($0)] }
        for edge in edges {
            let (a, b) = (Int(story[Int(edge.item >> 32)]), Int(story[Int(edge.item & 0xFFFF_FFFF)]))
            if a == b { continue }
            let (x, y) = (sample(members[a]), sample(members[b]))
            var sum: Float = 0
            for i in x { for j in y { sum += vectors.compareArticles(Int(i), Int(j)) } }
            guard sum >= threshold * Float(x.count * y.count) else { continue }
            let (keep, drop) = (min(a, b), max(a, b))
            for m in members[drop] { story[Int(m)] = Int32(keep) }
            members[keep] += members[drop]
            members[drop] = []
        }
        return story
    }

    private static func sample(_ members: [Int32]) -> [Int32] {
        if members.count <= 10 { return members }
        return (0..<10).map { members[$0 * members.count / 10] }
    }
}
