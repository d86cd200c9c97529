import EventExtraction

/// Puts mentions together into events: pairs in order of their likeness, two clusters joined where the mean likeness of all their mentions is high
/// enough and nothing forbids it. Average link: one chance likeness never chains two stories.
enum MentionClusters {
    /// A cluster as it grows.
    private struct Body {
        var members: [Int32]
        /// Days that all dated members allow.
        var from: Int32
        var to: Int32
    }

    /// Members of each cluster, ascending; clusters in order of their first member.
    /// - Parameter subset: mentions to cluster, ascending.
    static func build(_ table: MentionTable, among subset: [Int], thresholds: MergeThresholds, workers: Workers) -> [[Int]] {
        let filings = CandidatePairs.find(table, among: subset, thresholds: thresholds, workers: workers)
        // Mentions come in order of their articles: each stretch of them goes over its own part of the articles.
        let parts = workers.map(subset.count, shortest: 512, longest: 16_384) { range in
            var articles = ArticleLikeness(table.vectors, articles: table.published.count)
            var seen = [Int32](repeating: -1, count: table.mentions.count)
            var found: [Posting] = []
            for a in subset[range] {
                filings.eachPartner(of: a, seen: &seen) { b in
                    let score = likeness(table, a, b, thresholds, &articles)
                    if score >= thresholds.join { found.append(Posting(UInt64(a) << 32 | UInt64(b), UInt64(score.bitPattern))) }
                }
            }
            Ordering.sort(&found)
            return found
        }
        var edges: [Posting] = []
        var (scores, kept): ([Float], [UInt64]) = ([], [])
        for edge in parts.joined() {
            let score = Float(bitPattern: UInt32(truncatingIfNeeded: edge.item))
            edges.append(Posting(Ordering.descending(score), UInt64(scores.count)))
            scores.append(score)
            kept.append(edge.key)
        }
        var articles = ArticleLikeness()
        // Pairs come in ascending order, which settles ties.
        Ordering.sort(&edges)
        var parent = [Int32](repeating: -1, count: table.mentions.count)
        for m in subset { parent[m] = Int32(m) }
        func root(_ m: Int) -> Int {
            var i = m
            while Int(parent[i]) != i {
                parent[i] = parent[Int(parent[i])]
                i = Int(parent[i])
            }
            return i
        }
        var bodies: [Int: Body] = [:]
        func body(_ m: Int) -> Body {
            if let known = bodies[m] { return known }
            let span = table.span[m]
            let dated = span.grasp == .day || span.grasp == .span
            return Body(members: [Int32(m)], from: dated ? span.widestFrom : Int32.min, to: dated ? span.widestTo : Int32.max)
        }
        // What was refused is not asked again until one of the two has grown by half.
        var refused: [UInt64: Int] = [:]
        for edge in edges {
            let (pair, score) = (kept[Int(edge.item)], scores[Int(edge.item)])
            let (a, b) = (root(Int(pair >> 32)), root(Int(pair & 0xFFFF_FFFF)))
            if a == b { continue }
            let (x, y) = (body(a), body(b))
            let key = UInt64(UInt32(min(a, b))) << 32 | UInt64(UInt32(max(a, b)))
            let size = x.members.count + y.members.count
            if let before = refused[key], size * 2 < before * 3 { continue }
            guard join(x, y, table, score, thresholds, &articles) else {
                refused[key] = size
                continue
            }
            let (keep, drop) = a < b ? (a, b) : (b, a)
            parent[drop] = Int32(keep)
            let (from, to) = (max(x.from, y.from), min(x.to, y.to))
            // Two days told of one event: both stay possible.
            bodies[keep] = Body(members: x.members + y.members, from: min(from, to), to: max(from, to))
            bodies[drop] = nil
        }
        var groups: [[Int]] = []
        var group = [Int32](repeating: -1, count: table.mentions.count)
        for m in subset {
            let r = root(m)
            if group[r] < 0 {
                group[r] = Int32(groups.count)
                groups.append([])
            }
            groups[Int(group[r])].append(m)
        }
        return groups
    }

    private static func join(
        _ x: Body, _ y: Body, _ table: MentionTable, _ score: Float, _ thresholds: MergeThresholds, _ articles: inout ArticleLikeness
    ) -> Bool {
        if x.members.count == 1 && y.members.count == 1 { return score >= thresholds.join }
        // No common day: only the narrow case of neighbouring days, already paid for in the pair's score.
        if max(x.from, y.from) > min(x.to, y.to) {
            guard max(x.from, y.from) - min(x.to, y.to) <= 1, score >= thresholds.join * 1.5 else { return false }
        }
        // A few of each side stand for all.
        var (likely, asked): (Float, Float) = (0, 0)
        for a in sample(x.members) {
            for b in sample(y.members) {
                asked += 1
                let factor = likeness(table, Int(a), Int(b), thresholds, &articles)
                if factor < 0 { return false }
                likely += factor
            }
        }
        let isUndated = x.from == Int32.min && y.from == Int32.min && table.published[Int(table.article[Int(x.members[0])])] == DaySpan.noDay
        return likely >= thresholds.join * (isUndated ? thresholds.meanUndated : thresholds.mean) * asked
    }

    private static func sample(_ members: [Int32]) -> [Int32] {
        if members.count <= 5 { return members }
        let sorted = members.map { Int($0) }.sorted()
        return (0..<5).map { Int32(sorted[$0 * sorted.count / 5]) }
    }

    /// Likeness of two mentions, 0 and up; −1 where they can't be one event.
    static func likeness(_ table: MentionTable, _ a: Int, _ b: Int, _ thresholds: MergeThresholds, _ articles: inout ArticleLikeness) -> Float {
        let time = timeAgreement(table.span[a], table.span[b])
        if time <= 0 { return -1 }
        let (x, y) = (Int(table.article[a]), Int(table.article[b]))
        let isOneStory = table.story[x] == table.story[y]
        let isUndated = table.span[a].grasp == .unknown && table.span[b].grasp == .unknown
        // Two stories of like things: dates keep their events apart; without any, nothing else does.
        if !isOneStory && (isUndated || articles.of(x, y, table.vectors) < thresholds.story) { return -1 }
        if table.traits.numbersContradict(a, b) { return -1 }
        let (cosine, shared, kinds) = table.vectors.compare(a, b)
        let (kind, name): (UInt8, UInt8) = (1 << TermKind.action.rawValue, 1 << TermKind.name.rawValue)
        // "Remettre à flot", "run aground": what was done may be more than its verb.
        let said = table.actions.compare(a, b)
        let action = kinds & kind != 0 && said.rawValue < ActionTable.Agreement.told.rawValue ? .told : said
        // Beside the words that two clauses share, how much each is what its article is about.
        let central = x == y || !isOneStory || !table.hasSeveralStories ? 0 : table.centrality[a] * table.centrality[b]
        // "Macron telephoned Bennett … the call, earlier this week": an article comes back to what it told without a date, by its noun, to say when.
        let grasps = (table.span[a].grasp, table.span[b].grasp)
        if x == y, action.rawValue >= ActionTable.Agreement.told.rawValue,
            grasps == (.publication, .span) || grasps == (.span, .publication), cosine >= thresholds.comesBack
        {
            return thresholds.join * 1.3 + cosine
        }
        guard
            shared >= 2 || (isUndated && shared >= 1 && table.traits.isLead(a) && table.traits.isLead(b)) || cosine >= 0.6
                || central >= (isUndated ? thresholds.centralUndated : thresholds.central) || (action == .same && shared >= 1)
        else { return 0 }
        var score = cosine * (isOneStory ? 1 : thresholds.otherStory)
        if kinds & kind != 0 && kinds & ~kind != 0 { score *= 1.1 }
        switch action {
        case .same: score *= thresholds.sameAction
        case .told: score *= thresholds.toldAction
        case .akin: score *= thresholds.akinAction
        case .unknown: if x == y, table.actions.isEmpty(a) != table.actions.isEmpty(b) { score *= thresholds.state }
        case .different: score *= thresholds.otherAction
        }
        // Each tells of somebody, and not of the same one.
        let peopleDiffer = kinds & name == 0 && table.traits.peopleDiffer(a, b)
        if peopleDiffer { score *= thresholds.otherPeople }
        // The same done on the same day in one story is one event, unless others did it.
        if action.rawValue >= ActionTable.Agreement.told.rawValue, x != y, isOneStory, grasps == (.day, .day),
            table.span[a].from == table.span[b].from, !table.traits.actorsDiffer(a, b)
        {
            score += thresholds.sameDay
        }
        // Two clauses of one article are more often two things than one said twice; to report a thing is not the thing.
        if x == y {
            score *= thresholds.sameArticle
            // What the article itself does not date is seldom the thing that it dates elsewhere.
            if (grasps.0 == .publication) != (grasps.1 == .publication) { score *= thresholds.speech }
        }
        if table.traits.isSpeechAct(a) != table.traits.isSpeechAct(b) { score *= thresholds.speech }
        // Where neither article has a date, their being of one story is most of what there is to go by.
        if isUndated, x != y {
            score *= thresholds.undated
            // What articles of one story begin with is what the story is.
            if table.traits.isLead(a), table.traits.isLead(b), central >= thresholds.centralUndated { score += thresholds.lead }
        }
        return time * (score + thresholds.centralWeight * min(0.4, central))
    }

    /// A headline, or one of the first two sentences.
    static func isLead(_ mention: EventMention) -> Bool { mention.field == .title || mention.sentence <= 1 }

    /// 1 the same day … 0 not one event.
    static func timeAgreement(_ a: DaySpan, _ b: DaySpan) -> Float {
        let planned: Float = a.isPlanned == b.isPlanned ? 1 : 0.7
        switch (a.grasp, b.grasp) {
        case (.day, .day):
            let days = abs(a.from - b.from)
            return planned * (days == 0 ? 1 : days == 1 ? 0.3 : a.widestFrom <= b.widestTo && b.widestFrom <= a.widestTo ? 0.6 : 0)
        case (.day, .span), (.span, .day), (.span, .span):
            if a.from == b.from && a.to == b.to { return planned }
            if a.from <= b.to && b.from <= a.to { return planned * 0.85 }
            return a.widestFrom <= b.widestTo && b.widestFrom <= a.widestTo ? planned * 0.75 : 0
        case (.publication, .publication):
            let days = abs(a.to - b.to)
            return planned * (days <= 1 ? 0.85 : days <= 3 ? 0.6 : days <= 7 ? 0.35 : 0)
        case (.publication, .day), (.publication, .span): return planned * reach(from: a.to, to: b)
        case (.day, .publication), (.span, .publication): return planned * reach(from: b.to, to: a)
        case (.unknown, _): return planned * untold(a, b)
        case (_, .unknown): return planned * untold(b, a)
        }
    }

    /// An undated telling published on `day` and a dated one.
    private static func reach(from day: Int32, to dated: DaySpan) -> Float {
        let behind = day - dated.to
        if behind < 0 { return dated.from <= day ? 0.7 : dated.from - day <= 1 ? 0.5 : 0 }
        return behind <= 1 ? 0.8 : behind <= 3 ? 0.65 : behind <= 7 ? 0.45 : 0
    }

    private static func untold(_ a: DaySpan, _ b: DaySpan) -> Float {
        if a.published == DaySpan.noDay { return 0.8 }
        switch b.grasp {
        case .day, .span: return b.from > a.published + 1 ? 0.3 : a.published - b.to <= 14 ? 0.6 : 0.3
        case .publication, .unknown: return b.published == DaySpan.noDay || abs(a.published - b.published) <= 10 ? 0.7 : 0.3
        }
    }
}
