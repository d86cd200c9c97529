/// The articles about like things, told apart by what is rare among them: two fires in one week share "fire", "house", "burned"; what is left is where,
/// and whose.
struct StoryDivision {
    /// Likeness of each two articles, a row an article.
    private var likeness: [Float]
    private let count: Int

    /// What a word of a sentence counts beside one of the clauses that tell: people and places often stand beside the telling, and they are what differs.
    private static let besideWeight: Float = 0.7

    init(_ group: [Int], _ vectors: TermVectors, articleStart: [Int]) {
        count = group.count
        var told: [[(term: Int32, weight: Float)]] = []
        var having: [Int32: Int] = [:]
        for a in group {
            var often: [Int32: Float] = [:]
            for m in articleStart[a]..<articleStart[a + 1] {
                for k in vectors.range(m) where vectors.articleCount[Int(vectors.terms[k])] > 1 {
                    often[vectors.terms[k], default: 0] += vectors.isOwn[k] ? 1 : Self.besideWeight
                }
            }
            for term in often.keys { having[term, default: 0] += 1 }
            told.append(often.sorted { $0.key < $1.key }.map { (term: $0.key, weight: $0.value > 1 ? 1 + logarithm($0.value) : $0.value) })
        }
        let all = Float(group.count + 1)
        let local = told.map { terms -> [(term: Int32, weight: Float)] in
            var kept: [(term: Int32, weight: Float)] = []
            var sum: Float = 0
            for (term, often) in terms {
                let found = having[term] ?? 0
                let rarity = logarithm(all / (Float(found) + 0.5))
                guard found > 1, rarity > 0 else { continue }
                let weight = often * vectors.rarity[Int(term)] * rarity
                kept.append((term, weight))
                sum += weight * weight
            }
            let norm = max(sum.squareRoot(), 0.000_001)
            return kept.map { ($0.term, $0.weight / norm) }
        }
        likeness = [Float](repeating: 0, count: count * count)
        for a in 0..<count {
            for b in 0..<a {
                let near = Self.cosine(local[a], local[b])
                likeness[a * count + b] = near
                likeness[b * count + a] = near
            }
        }
    }

    private static func cosine(_ a: [(term: Int32, weight: Float)], _ b: [(term: Int32, weight: Float)]) -> Float {
        var (i, j): (Int, Int) = (0, 0)
        var sum: Float = 0
        while i < a.count, j < b.count {
            let (s, t) = (a[i].term, b[j].term)
            if s == t { sum += a[i].weight * b[j].weight }
            if s <= t { i += 1 }
            if t <= s { j += 1 }
        }
        return sum
    }

    /// The place of the first article of its story, one an article: average link over all pairs, nearest first, while the mean likeness reaches `threshold`.
    func stories(threshold: Float) -> [Int] {
        var mean = likeness
        var size = [Float](repeating: 1, count: count)
        var story = Array(0..<count)
        var alive = story
        // The nearest of each among those after it.
        var nearest = [Int](repeating: -1, count: count)
        func seek(_ a: Int) {
            nearest[a] = -1
            for b in alive where b > a && (nearest[a] < 0 || mean[a * count + b] > mean[a * count + nearest[a]]) { nearest[a] = b }
        }
        for a in alive { seek(a) }
        while true {
            var best = -1
            for a in alive where nearest[a] >= 0 && (best < 0 || mean[a * count + nearest[a]] > mean[best * count + nearest[best]]) { best = a }
            guard best >= 0, mean[best * count + nearest[best]] >= threshold else { return story }
            let gone = nearest[best]
            for other in alive where other != best && other != gone {
                let joined = (mean[best * count + other] * size[best] + mean[gone * count + other] * size[gone]) / (size[best] + size[gone])
                mean[best * count + other] = joined
                mean[other * count + best] = joined
            }
            size[best] += size[gone]
            for a in story.indices where story[a] == gone { story[a] = best }
            alive.removeAll { $0 == gone }
            seek(best)
            for a in alive where a < gone && a != best {
                // Its nearest may have gone, or moved, or the joined one come nearer.
                if nearest[a] == gone || nearest[a] == best {
                    seek(a)
                } else if best > a, mean[a * count + best] > mean[a * count + nearest[a]] {
                    nearest[a] = best
                }
            }
        }
    }
}
