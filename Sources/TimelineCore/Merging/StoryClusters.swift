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
            for run in PostingRuns(postings) {
                if run.count <= 64 || depth == 1 {
                    for x in run {
                        for y in (x + 1)..<max(x + 1, min(run.upperBound, x + 64)) where postings[x].item != postings[y].item {
                            pairs.append(Ordering.pair(postings[x].item, postings[y].item))
                        }
                    }
                } else {
                    for posting in postings[run] {
                        for term in subjects[Int(posting.item)].prefix(6) {
                            overfull.append(Posting(StableHash.combine(posting.key &+ 1, UInt64(UInt32(bitPattern: term)) &+ 1), posting.item))
                        }
                    }
                }
            }
            postings = overfull
        }
        Ordering.sortDistinct(&pairs)
        return pairs
    }

    /// The number of its story, one an article: articles about like things first, then those of one group told apart by the words that not all of them
    /// have. Two fires in one week share "fire", "house", "burned"; what is left is where, and whose.
    static func find(_ vectors: TermVectors, articleStart: [Int], thresholds: MergeThresholds) -> [Int32] {
        let articles = articleStart.count - 1
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
            let division = StoryDivision(group, vectors, articleStart: articleStart)
            for (place, number) in division.stories(threshold: thresholds.sameStory).enumerated() { story[group[place]] = Int32(group[number]) }
        }
        return story
    }

    /// Beyond this a group is a story of its own kind: months of a crisis, of which every article shares something with every other.
    private static let largestGroup = 400

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
