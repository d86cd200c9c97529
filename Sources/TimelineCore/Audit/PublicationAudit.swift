import ArticleReading
package import CivilTime
package import EventExtraction
import TemporalTagging

/// How a mention's time is resolved again when its article's publication date changes.
package typealias Redating = @Sendable (EventMention, CivilTimestamp?) -> MentionTime

/// Asks of every article whether its publication date can be right, by what other articles with firm dates tell of the same events.
///
/// Each telling that two articles share says on which days the article can have been published if its "on Thursday" is to mean the other's date. Where
/// many such days fall together and the stated one is not among them, the stated date is contradicted. False alarms are worse than silence: a firm
/// route yields only to two events and two other outlets, a weak one (a lone date above the title) to less.
struct PublicationAudit {
    struct Thresholds: Sendable {
        /// Likeness from which two tellings speak of one event.
        var likeness: Float = 0.34
        /// Weight by which the other day must win.
        var margin: Float = 1.2
        /// And how many times the stated day's weight it must have.
        var ratio: Float = 2.5
        var weakLikeness: Float = 0.16
        var weakMargin: Float = 0.25
        var firmEvents = 1
        var firmOutlets = 3
        /// Nearness from which an article's neighbours speak for its day, and what their word counts.
        var neighbour: Float = 0.2
        var neighbourWeight: Float = 1
        /// What a date written out counts for the days from it on: in the opening, where pages and agencies put their own, and further down.
        var openingDate: Float = 1
        var ownDate: Float = 0.3
        /// Margins where the stated day lies a fortnight before, or after, all that is like the article.
        var marginBefore: Float = 0.5
        var marginAfter: Float = 0.9
        /// Sentences after which a date may be a comment's.
        var body = 15
    }

    /// What the audit found for one article.
    struct Finding: Sendable {
        /// Days that fit all shared events.
        var from: CivilDay
        var to: CivilDay
        /// Articles that tell the events at their true date.
        var witnesses: [Int]
        var events: Int
        var score: Float
        /// True where the article itself tells of days after the one stated.
        var isForetold = false
    }

    /// How a mention's date hangs on its article's publication day.
    private enum Hinge {
        /// "yesterday": so many days before publication.
        case fixed(Int)
        /// "on Thursday": offset by the ISO weekday of publication, Monday first.
        case weekday([Int])
        /// Told without a date in headline or lead.
        case lead
    }

    struct Vote {
        var article: Int32
        var mention: Int32
        var witness: Int32
        var from: Int32
        var to: Int32
        var weight: Float
        /// Of an undated lead: good for a vote, too loose to bound the answer.
        var isLoose: Bool
    }

    let table: MentionTable
    let records: [ArticleRecord]
    let origins: [Int]
    let redate: Redating
    var thresholds = Thresholds()

    /// Routes that a page's furniture can fill by itself.
    static func isWeak(_ date: PublicationDate) -> Bool {
        switch date.route {
        case .header, .masthead, .text: date.confidence < 70
        case .corroboration, nil: true
        default: false
        }
    }

    func findings() -> [Int: Finding] {
        guard Set(origins).count > 1 else { return [:] }
        var hinges: [Int: Hinge] = [:]
        var witnessable: [Int] = []
        for m in table.mentions.indices {
            let mention = table.mentions[m]
            let a = Int(table.article[m])
            guard table.published[a] != DaySpan.noDay, mention.certainty != .planned else { continue }
            let span = table.span[m]
            if span.grasp == .day, mention.time.relation == nil {
                witnessable.append(m)
                if mention.time.root == .publication, let hinge = hinge(of: mention, published: table.published[a]) { hinges[m] = hinge }
            } else if span.grasp == .publication, mention.field == .title || mention.sentence <= 1 {
                hinges[m] = .lead
                witnessable.append(m)
            }
        }
        let (neighbours, own) = (neighbours(), ownDates())
        let votes = collectVotes(hinges, witnessable, neighbours, own)
        var byArticle: [Int: [Vote]] = [:]
        for vote in votes { byArticle[Int(vote.article), default: []].append(vote) }
        // Those found wrong don't bear witness against others.
        let suspects = judge(byArticle, neighbours, own, without: [])
        if suspects.isEmpty { return [:] }
        var found = judge(byArticle, neighbours, own, without: Set(suspects.keys)).filter { suspects[$0.key] != nil }
        for a in found.keys.sorted() { if let finding = found[a] { found[a] = settled(finding, of: a, hinges) } }
        return found
    }

    /// The span that the shared events leave may give other weekdays of the article several readings ("samedi": the one before or after that Thursday).
    /// Of the stretches in which each has one, the one nearest to when the witnesses were published is kept: one story's articles appear together.
    private func settled(_ finding: Finding, of a: Int, _ hinges: [Int: Hinge]) -> Finding {
        let weekdays: [[Int]] = table.members(of: a).compactMap { m in
            guard case .weekday(let offsets)? = hinges[m] else { return nil }
            return offsets
        }
        guard !weekdays.isEmpty, finding.from < finding.to, finding.to - finding.from < 60 else { return finding }
        var stretches: [(from: CivilDay, to: CivilDay)] = []
        var last: [CivilDay] = []
        for step in 0...(finding.to - finding.from) {
            let day = finding.from + step
            let readings = weekdays.map { day - $0[day.weekday - 1] }
            if readings == last, let open = stretches.indices.last { stretches[open].to = day } else { stretches.append((day, day)) }
            last = readings
        }
        let published = finding.witnesses.map { table.published[$0] }.filter { $0 != DaySpan.noDay }.map { Int($0) }.sorted()
        guard !published.isEmpty else { return finding }
        let middle = CivilDay(number: published[published.count / 2])
        func distance(_ stretch: (from: CivilDay, to: CivilDay)) -> Int { max(0, stretch.from - middle, middle - stretch.to) }
        var settled = finding
        let best = Ordering.indices(stretches.count) { distance(stretches[$0]) < distance(stretches[$1]) }
        if let best = best.first { (settled.from, settled.to) = (stretches[best].from, stretches[best].to) }
        return settled
    }

    /// nil where the date doesn't hang on the week of publication.
    private func hinge(of mention: EventMention, published: Int32) -> Hinge? {
        var offsets = [Int](repeating: 0, count: 7)
        var days: [Int] = []
        for step in 0..<7 {
            let publication = CivilDay(number: Int(published) + step)
            guard let day = redate(mention, CivilTimestamp(day: publication)).interval?.firstDay else { return nil }
            offsets[publication.weekday - 1] = publication - day
            days.append(Int(day.number))
        }
        if offsets.allSatisfy({ $0 == offsets[0] }) { return abs(offsets[0]) <= 6 ? .fixed(offsets[0]) : nil }
        guard days.allSatisfy({ ($0 - days[0]) % 7 == 0 }), offsets.allSatisfy({ abs($0) <= 7 }) else { return nil }
        return .weekday(offsets)
    }

    /// Publication days that make the mention mean `day`.
    private func allowed(_ hinge: Hinge, meaning day: Int32) -> (Int32, Int32)? {
        switch hinge {
        case .fixed(let offset): return (day + Int32(offset), day + Int32(offset))
        case .lead: return (day, day + 1)
        case .weekday(let offsets):
            let fitting = (-7...13).filter { step in
                let weekday = CivilDay(number: Int(day) + step).weekday
                return offsets[weekday - 1] == step
            }
            guard let first = fitting.first, let last = fitting.last else { return nil }
            return (day + Int32(first), day + Int32(last))
        }
    }

    private func collectVotes(_ hinges: [Int: Hinge], _ witnessable: [Int], _ neighbours: [[Posting]], _ own: [[OwnDate]]) -> [Vote] {
        var postings: [Posting] = []
        postings.reserveCapacity(witnessable.count * 10)
        for m in witnessable {
            let terms = CandidatePairs.keyTerms(of: m, table.vectors, count: 5).filter { table.vectors.articleCount[Int($0)] > 1 }.map { UInt64($0) }
            for i in terms.indices {
                for j in terms.indices where j > i {
                    postings.append(Posting(min(terms[i], terms[j]) << 32 | max(terms[i], terms[j]), m))
                }
            }
        }
        Ordering.sort(&postings)
        var filings = SharedFilings()
        var i = 0
        while i < postings.count {
            var j = i
            while j < postings.count, postings[j].key == postings[i].key { j += 1 }
            // Two terms that very many mentions share name the story, not an event.
            if j - i <= 48 { filings.add(postings[i..<j]) }
            i = j
        }
        postings = []
        filings.index(mentions: table.mentions.count)
        var votes: [Vote] = []
        var seen = [Int32](repeating: -1, count: table.mentions.count)
        var partners: [UInt64] = []
        for a in witnessable {
            partners.removeAll(keepingCapacity: true)
            filings.eachPartner(of: a, seen: &seen) { b in
                if origins[Int(table.article[a])] != origins[Int(table.article[b])] { partners.append(UInt64(b)) }
            }
            Ordering.sort(&partners)
            for partner in partners {
                let b = Int(partner)
                let (cosine, shared, _) = table.vectors.compare(a, b)
                guard shared >= 2, cosine >= thresholds.weakLikeness else { continue }
                vote(on: a, by: b, cosine, hinges, &votes)
                vote(on: b, by: a, cosine, hinges, &votes)
            }
        }
        addNeighbours(neighbours, to: &votes)
        for (a, dates) in own.enumerated() {
            for (number, date) in dates.enumerated() {
                votes.append(
                    Vote(
                        article: Int32(a), mention: Int32(table.mentions.count + records.count + number), witness: Int32(a), from: date.day, to: date.day + 2,
                        weight: date.opens ? thresholds.openingDate : thresholds.ownDate, isLoose: true))
            }
        }
        var order = votes.enumerated().map { Posting(UInt64($1.mention), $0) }
        Ordering.sort(&order)
        return order.map { votes[Int($0.item)] }
    }

    /// The articles nearest to each, best first.
    private func neighbours() -> [[Posting]] {
        var neighbours = [[Posting]](repeating: [], count: records.count)
        guard records.count >= 20 else { return neighbours }
        for pair in StoryClusters.candidates(table.vectors, articles: records.count) {
            let (x, y) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            guard origins[x] != origins[y], table.published[x] != DaySpan.noDay, table.published[y] != DaySpan.noDay else { continue }
            let near = table.vectors.compareArticles(x, y)
            guard near >= thresholds.neighbour else { continue }
            neighbours[x].append(Posting(Ordering.descending(near), y))
            neighbours[y].append(Posting(Ordering.descending(near), x))
        }
        for x in neighbours.indices {
            Ordering.sort(&neighbours[x])
            neighbours[x] = Array(neighbours[x].prefix(12))
        }
        return neighbours
    }

    /// Articles that are about the same appear together: each of an article's nearest speaks for the days around its own publication.
    private func addNeighbours(_ neighbours: [[Posting]], to votes: inout [Vote]) {
        for x in neighbours.indices {
            for posting in neighbours[x] {
                let y = Int(posting.item)
                guard !Self.isWeak(records[y].article.published) else { continue }
                votes.append(
                    Vote(
                        article: Int32(x), mention: Int32(table.mentions.count + y), witness: Int32(y), from: table.published[y] - 2,
                        to: table.published[y] + 2,
                        weight: table.vectors.compareArticles(x, y) * thresholds.neighbourWeight, isLoose: true))
            }
        }
    }

    /// What mention `b`, at its own date, says of the publication of `a`'s article.
    private func vote(on a: Int, by b: Int, _ cosine: Float, _ hinges: [Int: Hinge], _ votes: inout [Vote]) {
        guard let hinge = hinges[a] else { return }
        let (x, y) = (Int(table.article[a]), Int(table.article[b]))
        let isWeak = Self.isWeak(records[x].article.published)
        guard isWeak || cosine >= thresholds.likeness, !Self.isWeak(records[y].article.published) else { return }
        var weight = cosine
        var isLoose = false
        if case .lead = hinge { isLoose = true }
        let days: (Int32, Int32)
        if table.span[b].grasp == .day {
            guard let fit = allowed(hinge, meaning: table.span[b].from) else { return }
            days = fit
            if case .lead = hinge { weight *= 0.5 }
        } else {
            // Two undated leads: published about together.
            guard case .lead = hinge, table.mentions[a].field == table.mentions[b].field else { return }
            days = (table.published[y] - 1, table.published[y] + 1)
            weight *= 0.4
        }
        votes.append(Vote(article: Int32(x), mention: Int32(a), witness: Int32(y), from: days.0, to: days.1, weight: weight, isLoose: isLoose))
    }

    private func judge(_ byArticle: [Int: [Vote]], _ neighbours: [[Posting]], _ own: [[OwnDate]], without suspects: Set<Int>) -> [Int: Finding] {
        var found: [Int: Finding] = [:]
        // An article without a date has none that could be wrong.
        for a in byArticle.keys.sorted() where table.published[a] != DaySpan.noDay {
            let votes = (byArticle[a] ?? []).filter { !suspects.contains(Int($0.witness)) || Int($0.witness) == a }
            if let finding = foretold(a, votes, own[a]) ?? judge(a, votes, neighbours[a], own[a]) { found[a] = finding }
        }
        return found
    }

    /// Margin that the best day must have before the stated one: less where the stated day lies apart from all that is like the article.
    private func margin(_ a: Int, _ neighbours: [Posting], hasEvents: Bool) -> Float {
        let days = neighbours.map { table.published[Int($0.item)] }
        guard days.count >= 6, let first = days.min(), let last = days.max() else { return thresholds.margin }
        if table.published[a] < first - 14 { return thresholds.marginBefore }
        // What comes late may look back; it must tell an event as new.
        if table.published[a] > last + 14, hasEvents { return thresholds.marginAfter }
        return thresholds.margin
    }

    private func judge(_ a: Int, _ votes: [Vote], _ neighbours: [Posting], _ dates: [OwnDate]) -> Finding? {
        guard !votes.isEmpty else { return nil }
        let date = records[a].article.published
        let isWeak = Self.isWeak(date)
        let stated = table.published[a]
        // The best day is the begin of some vote's span.
        let days = Set(votes.map { Int($0.from) }).sorted().map { Int32($0) }
        var best: (day: Int32, weight: Float) = (0, -1)
        for day in days {
            let weight = weight(of: day, votes)
            if weight > best.weight { best = (day, weight) }
        }
        guard best.day != stated,
            !votes.contains(where: { $0.from <= stated && stated <= $0.to && $0.from <= best.day && best.day <= $0.to && $0.weight > 0.8 })
        else { return nil }
        let own = (stated - 1...stated + 1).map { weight(of: $0, votes) }.max() ?? 0
        let supporting = votes.filter { $0.from <= best.day && best.day <= $0.to }
        let told = supporting.filter { $0.mention < table.mentions.count }
        let events = Set(told.map { table.mentions[Int($0.mention)].sentence * 2 + (table.mentions[Int($0.mention)].field == .title ? 1 : 0) }).count
        let witnesses = Set(supporting.map { Int($0.witness) }).subtracting([a]).sorted()
        let outlets = Set(witnesses.map { origins[$0] }).count
        if isWeak {
            guard best.weight - own >= thresholds.weakMargin, best.weight >= 1.5 * own, events >= 2 || outlets >= 2 else { return nil }
        } else {
            let isDated = dates.contains { $0.day <= best.day && best.day <= $0.day + 2 }
            let margin = margin(a, neighbours, hasEvents: events > 0)
            guard best.weight - own >= margin, best.weight >= thresholds.ratio * own, outlets >= thresholds.firmOutlets else { return nil }
            guard events >= thresholds.firmEvents || isDated || margin < thresholds.marginAfter else { return nil }
            if hasOwnDate(a, near: stated) { return nil }
        }
        // Days on which every supporting telling keeps its meaning; those that would empty the span are left aside, weakest first.
        var (from, to) = (Int32.min, Int32.max)
        let bounding = supporting.contains { !$0.isLoose } ? supporting.filter { !$0.isLoose } : supporting
        for vote in Ordering.byScore(bounding.map(\.weight)).map({ bounding[$0] }) {
            let (f, t) = (max(from, vote.from), min(to, vote.to))
            if f <= t { (from, to) = (f, t) }
        }
        if !isWeak {
            // Among many witnesses some tell of another event of the same kind: all days that three quarters of the best day's weight speak for.
            (from, to) = (best.day, best.day)
            while best.day - from < 7, weight(of: from - 1, votes) >= 0.75 * best.weight { from -= 1 }
            while to - best.day < 7, weight(of: to + 1, votes) >= 0.75 * best.weight { to += 1 }
        }
        return Finding(from: CivilDay(number: Int(from)), to: CivilDay(number: Int(to)), witnesses: witnesses, events: events, score: best.weight - own)
    }

    /// Each telling counts once, by its best witness; further witnesses of it add little. `votes` come grouped by telling.
    func weight(of day: Int32, _ votes: [Vote]) -> Float {
        var sum: Float = 0
        var (mention, best, rest): (Int32, Float, Float) = (-1, 0, 0)
        for vote in votes where vote.from <= day && day <= vote.to {
            if vote.mention != mention {
                sum += best + min(0.5, 0.2 * rest)
                (mention, best, rest) = (vote.mention, 0, 0)
            }
            if vote.weight > best { (best, rest) = (vote.weight, rest + best) } else { rest += vote.weight }
        }
        return sum + best + min(0.5, 0.2 * rest)
    }

    /// A date written out in the text, within the fortnight before the stated day, speaks for it.
    private func hasOwnDate(_ a: Int, near stated: Int32) -> Bool {
        table.members(of: a).contains { m in
            guard table.mentions[m].time.root == .absolute, table.span[m].grasp == .day else { return false }
            let behind = Int(stated) - Int(table.span[m].from)
            return behind >= -7 && behind <= 14
        }
    }
}
