import EventExtraction

/// Puts mentions together into events by average link: of all pairs of clusters the one with the highest mean evidence is joined, as long as that speaks for
/// one event and nothing forbids it. One chance likeness never chains two stories.
///
/// Only clusters between which some pair speaks for one event are looked at. Such a link starts with what its pairs say, which is at least as much as all
/// pairs together would: it is weighed in full when its turn comes, and then waits again.
struct MentionClusters {
    /// A cluster as it grows.
    private struct Body {
        var members: [Int32]
        /// A few members that stand for all, ascending.
        var sample: [Int32]
        /// Days that all dated members allow.
        var from: Int32
        var to: Int32
        /// Clusters linked to it.
        var links: [Int32: Link] = [:]
    }

    private struct Link {
        var sum: Float
        var pairs: Float
        var mean: Float { sum / pairs }
    }

    /// Members of a cluster that are asked for all.
    private static let sampleSize = 12

    private let evidence: PairEvidence
    private var articles = ArticleLikeness()
    private var bodies: [Body] = []
    private var queue = LinkQueue()

    /// Members of each cluster, ascending; clusters in order of their first member.
    /// - Parameter subset: mentions to cluster, ascending.
    static func build(_ table: MentionTable, among subset: [Int], thresholds: MergeThresholds, workers: Workers) -> [[Int]] {
        var clusters = MentionClusters(table, among: subset, thresholds: thresholds, workers: workers)
        return clusters.joined()
    }

    private init(_ table: MentionTable, among subset: [Int], thresholds: MergeThresholds, workers: Workers) {
        let evidence = PairEvidence(table: table, weights: thresholds)
        self.evidence = evidence
        var place = [Int32](repeating: -1, count: table.mentions.count)
        bodies.reserveCapacity(subset.count)
        for m in subset {
            place[m] = Int32(bodies.count)
            let span = table.span[m]
            let isDated = (span.grasp == .day || span.grasp == .span) && !span.isLoose
            bodies.append(
                Body(members: [Int32(m)], sample: [Int32(m)], from: isDated ? span.widestFrom : Int32.min, to: isDated ? span.widestTo : Int32.max))
        }
        let filings = CandidatePairs.find(table, among: subset, thresholds: thresholds, workers: workers)
        // Mentions come in order of their articles: each stretch of them goes over its own part of the articles.
        let parts = workers.map(subset.count, shortest: 512, longest: 16_384) { range in
            var articles = ArticleLikeness(table.vectors, articles: table.published.count)
            var seen = [Int32](repeating: -1, count: table.mentions.count)
            var found: [Posting] = []
            for a in subset[range] {
                filings.eachPartner(of: a, seen: &seen) { b in
                    guard let weight = evidence.between(a, b, &articles) else { return }
                    if weight >= 0 { found.append(Posting(UInt64(a) << 32 | UInt64(b), UInt64(weight.bitPattern))) }
                }
            }
            Ordering.sort(&found)
            return found
        }
        for edge in parts.joined() {
            let (a, b) = (Int(edge.key >> 32), Int(edge.key & 0xFFFF_FFFF))
            link(Int(place[a]), Int(place[b]), Link(sum: Float(bitPattern: UInt32(truncatingIfNeeded: edge.item)), pairs: 1))
        }
        // A clause that comes back to another is one with it from the start.
        for vague in subset where table.span[vague].grasp == .span {
            guard let told = antecedent(of: vague, place) else { continue }
            let (a, b) = (Int(place[vague]), Int(place[told]))
            if a == b { continue }
            let kept = join(a, b)
            for m in bodies[kept].members { place[Int(m)] = Int32(kept) }
        }
    }

    /// How many mentions before and after it a clause may come back to.
    private static let reach = 64

    /// The clause of the same article that a vaguely dated one comes back to, whatever words the two are filed under.
    private mutating func antecedent(of vague: Int, _ place: [Int32]) -> Int? {
        var best: (told: Int, weight: Float)?
        for told in evidence.table.members(of: Int(evidence.table.article[vague])).clamped(to: vague - Self.reach..<vague + Self.reach)
        where place[told] >= 0 && evidence.comesBack(vague, to: told) {
            guard let weight = evidence.between(vague, told, &articles), weight > best?.weight ?? -.infinity else { continue }
            best = (told, weight)
        }
        return best?.told
    }

    private mutating func link(_ a: Int, _ b: Int, _ link: Link) {
        bodies[a].links[Int32(b)] = link
        bodies[b].links[Int32(a)] = link
        queue.add(link.mean, a, b)
    }

    private mutating func unlink(_ a: Int, _ b: Int) {
        bodies[a].links[Int32(b)] = nil
        bodies[b].links[Int32(a)] = nil
    }

    private mutating func joined() -> [[Int]] {
        while let (mean, a, b) = queue.next() {
            // What was said of them has changed since.
            guard let known = bodies[a].links[Int32(b)], known.mean == mean else { continue }
            let pairs = Float(bodies[a].members.count * bodies[b].members.count)
            if known.pairs >= pairs {
                join(a, b)
            } else if let mean = weigh(bodies[a], bodies[b]), mean >= 0 {
                link(a, b, Link(sum: mean * pairs, pairs: pairs))
            } else {
                unlink(a, b)
            }
        }
        return bodies.filter { !$0.members.isEmpty }.map { $0.members.map { Int($0) }.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// The mean evidence of two clusters; nil where something forbids that they are one.
    private mutating func weigh(_ x: Body, _ y: Body) -> Float? {
        // No common day: neighbouring days alone may be one told in two ways.
        if max(x.from, y.from) > min(x.to, y.to), max(x.from, y.from) - min(x.to, y.to) > 1 { return nil }
        var sum: Float = 0
        for a in x.sample {
            for b in y.sample {
                guard let one = evidence.between(Int(a), Int(b), &articles) else { return nil }
                sum += max(one, evidence.floor(Int(a), Int(b)))
            }
        }
        return sum / Float(x.sample.count * y.sample.count)
    }

    /// Joins two clusters; the one with fewer links moves, so that no link moves often.
    @discardableResult private mutating func join(_ a: Int, _ b: Int) -> Int {
        let isFirstKept = (bodies[a].links.count, b) >= (bodies[b].links.count, a)
        let (keep, gone) = isFirstKept ? (a, b) : (b, a)
        unlink(keep, gone)
        let moved = bodies[gone]
        bodies[gone] = Body(members: [], sample: [], from: 0, to: 0)
        for (neighbour, link) in moved.links {
            let other = Int(neighbour)
            bodies[other].links[Int32(gone)] = nil
            let before = bodies[keep].links[neighbour] ?? Link(sum: 0, pairs: 0)
            self.link(keep, other, Link(sum: before.sum + link.sum, pairs: before.pairs + link.pairs))
        }
        bodies[keep].members += moved.members
        let both = (bodies[keep].sample + moved.sample).sorted()
        bodies[keep].sample = both.count <= Self.sampleSize ? both : (0..<Self.sampleSize).map { both[$0 * both.count / Self.sampleSize] }
        let (from, to) = (max(bodies[keep].from, moved.from), min(bodies[keep].to, moved.to))
        // Two days told of one event: both stay possible.
        (bodies[keep].from, bodies[keep].to) = (min(from, to), max(from, to))
        return keep
    }

    /// A headline, or one of the first two sentences.
    static func isLead(_ mention: EventMention) -> Bool { mention.field == .title || mention.sentence <= 1 }
}
