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

    /// The number of its story, one an article: articles about like things first, then those of one group told apart by the words that not all of them
    /// have. Two fires in one week share "fire", "house", "burned"; what is left is where, and whose.
    static func find(_ vectors: TermVectors, articles: Int, thresholds: MergeThresholds) -> [Int32] {
        var edges: [Posting] = []
        for pair in candidates(vectors, articles: articles) {
            let near = vectors.compareArticles(Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            if near >= thresholds.likeStory { edges.append(Posting(Ordering.descending(near), pair)) }
        }
        let coarse = averageLink(edges, articles: articles, threshold: thresholds.likeStory) { vectors.compareArticles($0, $1) }
        var groups = [[Int]](repeating: [], count: articles)
        for a in 0..<articles { groups[Int(coarse[a])].append(a) }
        var story = coarse
        for group in groups where group.count >= 4 && group.count <= largestGroup {
            for (place, number) in divided(group, vectors, threshold: thresholds.sameStory).enumerated() { story[group[place]] = Int32(group[Int(number)]) }
        }
        return story
    }

    /// Beyond this a group is a story of its own kind: months of a crisis, of which every article shares something with every other.
    private static let largestGroup = 400

    /// The articles of a group put together anew by what is rare within it; places in `group`.
    private static func divided(_ group: [Int], _ vectors: TermVectors, threshold: Float) -> [Int32] {
        var count: [Int32: Int] = [:]
        for a in group { for k in vectors.articleRange(a) { count[vectors.articleTerms[k], default: 0] += 1 } }
        let all = Float(group.count + 1)
        let local = group.map { a -> (terms: [Int32], weights: [Float]) in
            var terms: [Int32] = []
            var weights: [Float] = []
            var sum: Float = 0
            for k in vectors.articleRange(a) {
                let found = count[vectors.articleTerms[k]] ?? 0
                let rarity = logarithm(all / (Float(found) + 0.5))
                guard found > 1, rarity > 0 else { continue }
                let weight = vectors.articleWeights[k] * rarity
                terms.append(vectors.articleTerms[k])
                weights.append(weight)
                sum += weight * weight
            }
            let norm = max(sum.squareRoot(), 0.000_001)
            return (terms, weights.map { $0 / norm })
        }
        func near(_ a: Int, _ b: Int) -> Float {
            var (i, j): (Int, Int) = (0, 0)
            var sum: Float = 0
            while i < local[a].terms.count, j < local[b].terms.count {
                let (s, t) = (local[a].terms[i], local[b].terms[j])
                if s == t { sum += local[a].weights[i] * local[b].weights[j] }
                if s <= t { i += 1 }
                if t <= s { j += 1 }
            }
            return sum
        }
        var edges: [Posting] = []
        for a in group.indices {
            for b in (a + 1)..<max(a + 1, group.count) {
                let score = near(a, b)
                if score >= threshold { edges.append(Posting(Ordering.descending(score), UInt64(a) << 32 | UInt64(b))) }
            }
        }
        return averageLink(edges, articles: group.count, threshold: threshold, near: near)
    }

    /// Joins along the edges, nearest first, where the mean nearness of the two groups' members reaches `threshold`.
    private static func averageLink(_ unsorted: [Posting], articles: Int, threshold: Float, near: (Int, Int) -> Float) -> [Int32] {
        var edges = unsorted
        Ordering.sort(&edges)
        var story = (0..<articles).map { Int32($0) }
        var members: [[Int32]] = (0..<articles).map { [Int32($0)] }
        for edge in edges {
            let (a, b) = (Int(story[Int(edge.item >> 32)]), Int(story[Int(edge.item & 0xFFFF_FFFF)]))
            if a == b { continue }
            let (x, y) = (sample(members[a]), sample(members[b]))
            var sum: Float = 0
            for i in x { for j in y { sum += near(Int(i), Int(j)) } }
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
