package import CivilTime

/// Chooses the publication date among all that was seen, by where each stood and by which agree, and says how sure that is.
///
/// Confidence follows the ranks: a rank is the share of pages, in a hundred, on which a date found in that place is right. Places that agree
/// independently raise it, a contradiction by a place of like rank lowers it.
package struct PublicationDateChoice: Sendable {
    package var published: PublicationDate
    /// All candidates, best first.
    package var candidates: [PublicationCandidate]
    /// The latest time of change, ISO 8601 as read.
    package var modified: String?
    /// What a person should know about it, a sentence each.
    package var notes: [String] = []

    /// How far a place is to be trusted by itself, in a hundred.
    package static func rank(of route: PublicationRoute) -> Int {
        switch route {
        case .override: 100
        case .record: 95
        case .jsonLD: 92
        case .meta: 90
        case .microdata: 85
        case .url: 84
        case .header: 88
        case .timeElement: 76
        case .byline: 74
        case .dateline: 66
        case .corroboration: 60
        case .masthead: 25
        case .text: 15
        }
    }

    /// News in print begins in 1605; a page that says otherwise has an empty field. The far bound is that of the calendar in use, for no clock is asked.
    private static let earliest = 1605, latest = 2199

    package init(_ evidence: PublicationEvidence) {
        var evidence = evidence
        let plausible = evidence.candidates.filter { Self.isPlausible($0, captured: evidence.captured) }
        var rejected: [RejectedDate] = evidence.candidates.filter { !Self.isPlausible($0, captured: evidence.captured) }
            .map { RejectedDate(raw: $0.raw, day: $0.stamp.day, route: $0.route, reason: .implausible) }
        var pool = plausible
        let leader = Self.order(plausible).first
        for dateline in evidence.yearlessDatelines {
            guard let near = leader?.stamp ?? evidence.modified.first?.stamp ?? evidence.captured, let day = Self.complete(dateline.stamp.day, near: near.day)
            else { continue }
            var stamp = dateline.stamp
            stamp.day = day
            pool.append(PublicationCandidate(raw: dateline.raw, stamp: stamp, route: .dateline, rank: Self.rank(of: .dateline)))
        }
        // The same words in the same place are one statement, however often a template repeats them.
        var known: Set<PublicationCandidate> = []
        pool.removeAll { !known.insert($0).inserted }
        evidence.candidates = pool
        // A page of nothing but dates says nothing more after the first hundreds.
        candidates = Array(Self.order(pool).prefix(256))
        modified = evidence.modified.max { ($0.stamp.utc ?? $0.stamp.instant, $0.raw) < ($1.stamp.utc ?? $1.stamp.instant, $1.raw) }?.stamp.iso

        guard let (best, support) = Self.choose(candidates, homeOffsets: evidence.homeOffsets) else {
            published = .unknown
            published.rejected = rejected
            if let change = evidence.modified.min(by: { ($0.stamp.instant, $0.raw) < ($1.stamp.instant, $1.raw) }), Self.isPlausible(change.stamp.day) {
                // An article is published on or before the day on which it is changed, mostly the same.
                published = PublicationDate(raw: change.raw, stamp: change.stamp, route: .meta, confidence: 45, status: .stated)
                published.rejected = rejected
                notes.append("only a time of change is stated; it was taken for the publication time")
            } else if let captured = evidence.captured {
                published.rejected.append(RejectedDate(raw: captured.iso, day: captured.day, route: .header, reason: .captureTime))
            }
            return
        }
        published = PublicationDate(raw: best.raw, stamp: best.stamp, route: best.route, confidence: support, status: .stated)
        if let corrected = Self.offset(of: best, among: candidates, language: evidence.language) {
            published.stamp = corrected
            notes.append("the page states its time in UTC but shows the same clock time as local: the offset was not used")
        } else if let local = LocalDay(of: best, among: candidates, homeOffsets: evidence.homeOffsets) {
            published.stamp = local.stamp
            if local.isGuessed { notes.append("the time is stated in UTC and the day in local time: the offset is the least that fits both") }
        }
        var seen: Set<RejectedDate> = []
        for candidate in candidates where !Self.agree(candidate.stamp, best.stamp) {
            let days = candidate.stamp.day - best.stamp.day
            let isDateline = candidate.route == .dateline && (-3...0).contains(days)
            if isDateline { continue }
            let date = RejectedDate(raw: candidate.raw, day: candidate.stamp.day, route: candidate.route, reason: .outranked, days: days)
            if seen.insert(date).inserted { rejected.append(date) }
        }
        for change in evidence.modified where change.stamp.day != best.stamp.day {
            let date = RejectedDate(raw: change.raw, day: change.stamp.day, route: .meta, reason: .modificationTime, days: change.stamp.day - best.stamp.day)
            if seen.insert(date).inserted { rejected.append(date) }
        }
        if let captured = evidence.captured, !Self.agree(captured, best.stamp) {
            rejected.append(RejectedDate(raw: captured.iso, day: captured.day, route: .header, reason: .captureTime, days: captured.day - best.stamp.day))
        }
        published.rejected = rejected
        if let last = evidence.modified.map(\.stamp).max(by: { ($0.utc ?? $0.instant) < ($1.utc ?? $1.instant) }), last.day < best.stamp.day - 1 {
            published.confidence = min(published.confidence, 70)
            notes.append("the time of change stated is before the publication time")
        }
    }

    private static func isPlausible(_ day: CivilDay) -> Bool {
        let (year, month, dayOfMonth) = day.components
        // Empty fields read as the first day of an epoch.
        if month == 1, dayOfMonth == 1, year == 1970 || year == 1900 || year == 1601 { return false }
        return (earliest...latest).contains(year)
    }

    /// A page saved on one day was not published after it (one day is left for zones).
    private static func isPlausible(_ candidate: PublicationCandidate, captured: CivilTimestamp?) -> Bool {
        isPlausible(candidate.stamp.day) && (candidate.route == .override || captured.map { candidate.stamp.day <= $0.day + 1 } ?? true)
    }

    /// The year that puts a day of the year nearest to `near`; a report is rarely filed long before it is published, and never after.
    static func complete(_ day: CivilDay, near: CivilDay) -> CivilDay? {
        let (_, month, dayOfMonth) = day.components
        return (near.year - 1...near.year + 1).compactMap { CivilDay(year: $0, month: month, day: dayOfMonth) }
            .filter { (-10...2).contains($0 - near) }.min { abs($0 - near) < abs($1 - near) }
    }

    private static func order(_ candidates: [PublicationCandidate]) -> [PublicationCandidate] {
        // Stable: what stands first in the file stays first among its equals.
        candidates.enumerated().sorted { a, b in
            (b.element.rank, detail(b.element.stamp), a.offset) < (a.element.rank, detail(a.element.stamp), b.offset)
        }.map(\.element)
    }

    private static func detail(_ stamp: CivilTimestamp) -> Int { (stamp.second == nil ? 0 : 1) + (stamp.offset == nil ? 0 : 1) }

    /// The same day, or one instant seen from two zones.
    package static func agree(_ a: CivilTimestamp, _ b: CivilTimestamp) -> Bool {
        if a.day == b.day { return true }
        if let x = a.utc, let y = b.utc { return abs(x.seconds - y.seconds) < 12 * 3600 }
        // One says its zone and the other only its day or local time: up to 14 hours lie between two newsrooms' clocks.
        let spread = abs(a.instant.seconds - b.instant.seconds)
        if a.second != nil, b.second != nil { return spread <= 14 * 3600 && spread % 900 < 120 }
        let (timed, plain) = a.second != nil ? (a, b) : (b, a)
        guard let second = timed.second, timed.offset != nil, plain.second == nil else { return false }
        return plain.day == timed.day + 1 && second >= 10 * 3600 || plain.day == timed.day - 1 && second < 12 * 3600
    }

    /// The winner and its confidence: what the places say is added up day by day in log odds, and the days are weighed against each other and against
    /// the chance that none of them is right.
    private static func choose(_ candidates: [PublicationCandidate], homeOffsets: [UTCOffset]) -> (PublicationCandidate, Int)? {
        if let given = candidates.first(where: { $0.route == .override }) { return (given, 100) }
        var days: [CivilDay] = []
        for candidate in candidates where days.count < 40 && !days.contains(candidate.stamp.day) { days.append(candidate.stamp.day) }
        var best: (day: CivilDay, weight: Double, first: PublicationCandidate)?
        var weights: [(day: CivilDay, weight: Double, first: PublicationCandidate)] = []
        for day in days {
            guard let entry = weigh(day, candidates) else { continue }
            weights.append((day, entry.weight, entry.first))
            if best.map({ (entry.weight, entry.first.rank) > ($0.weight, $0.first.rank) }) ?? true { best = (day, entry.weight, entry.first) }
        }
        guard let best else { return nil }
        var against = 0.0
        for entry in weights where entry.day != best.day && !agree(entry.first.stamp, best.first.stamp) {
            // A dateline some days earlier contradicts nothing.
            if entry.first.route == .dateline, (-3...0).contains(entry.day - best.day) { continue }
            against += DateReliability.exponential(entry.weight)
        }
        let odds = DateReliability.exponential(best.weight)
        let confidence = confidence(alone: odds / (1 + odds), amongOthers: odds / (odds + against), best.first.route)
        // Of the statements of that day, the one with the most detail among the trusted ones is quoted.
        let quoted = candidates.filter { $0.stamp.day == best.day && $0.rank + 20 >= best.first.rank }
            .max { a, b in (detail(a.stamp), a.rank) < (detail(b.stamp), b.rank) }
        let chosen = quoted.flatMap { detail($0.stamp) > detail(best.first.stamp) ? $0 : nil } ?? best.first
        guard chosen.stamp.offset == nil else { return (chosen, confidence) }
        // The instant that is stated in UTC and falls on that day by the newsroom's clock says more.
        let instant = candidates.first {
            $0.rank >= 80 && $0.stamp.offset == .utc && LocalDay(of: $0, among: candidates, homeOffsets: homeOffsets)?.stamp.day == best.day
        }
        return (instant ?? chosen, confidence)
    }

    /// The sum over the sources that state `day`, or an instant of it in another zone; and the best of those that state the day itself.
    private static func weigh(_ day: CivilDay, _ candidates: [PublicationCandidate]) -> (weight: Double, first: PublicationCandidate)? {
        guard let first = candidates.first(where: { $0.stamp.day == day }) else { return nil }
        let instants = candidates.compactMap { $0.stamp.day == day ? $0.stamp.utc?.seconds : nil }
        // One vote a route: ten statements by one template are one.
        var votes: [(route: PublicationRoute, weight: Double)] = []
        for candidate in candidates {
            guard candidate.stamp.day == day || candidate.stamp.utc.map({ utc in instants.contains { abs($0 - utc.seconds) < 60 } }) ?? false else { continue }
            let weight = DateReliability.weight(candidate)
            if let known = votes.firstIndex(where: { $0.route == candidate.route }) {
                votes[known].weight = max(votes[known].weight, weight)
            } else {
                votes.append((candidate.route, weight))
            }
        }
        var sum = 0.0, strongest = -Double.infinity
        for source in DateReliability.Source.allCases {
            let theirs = votes.filter { DateReliability.source($0.route) == source }.map(\.weight).sorted(by: >)
            guard let first = theirs.first else { continue }
            strongest = max(strongest, first)
            sum += max(first, 0) + theirs.dropFirst().reduce(0) { $0 + 0.6 * max($1, 0) }
        }
        // A place that is rarely right says little, but nothing against what it agrees with.
        return (max(sum, strongest), first)
    }

    /// What such statements are worth, as measured: of dates that stand alone in a weak place, three in four are still right, and of those that one
    /// machine-readable statement gives, nine in ten.
    private static let measured: [(share: Double, right: Double)] = [
        (0, 0.5), (0.15, 0.68), (0.5, 0.8), (0.9, 0.85), (0.96, 0.86), (0.98, 0.92), (0.99, 0.97), (1, 0.985),
    ]

    /// Interpolates what was measured; less where other days have something for them. A day that the page shows above its title, or in running text
    /// alone, is often that of something else.
    private static func confidence(alone: Double, amongOthers: Double, _ route: PublicationRoute) -> Int {
        var right = measured[0].right
        for (low, high) in zip(measured, measured.dropFirst()) where alone >= low.share {
            right = low.right + (high.right - low.right) * (alone - low.share) / (high.share - low.share)
        }
        let ceiling = route == .masthead ? 30 : route == .text ? 60 : 98
        return max(1, min(ceiling, Int((right * amongOthers * 100).rounded())))
    }

    /// Languages whose newsrooms keep UTC for at least half of the year.
    private static let languagesOfUTC = ["en", "pt", "is", "ga", "gd", "cy"]

    /// A local time labelled as UTC: another statement gives the same clock time with another offset, or shows it to readers without one.
    private static func offset(of chosen: PublicationCandidate, among candidates: [PublicationCandidate], language: String?) -> CivilTimestamp? {
        guard chosen.route != .override, chosen.stamp.offset == .utc, let second = chosen.stamp.second, second % 3600 != 0 || second / 3600 != 0 else {
            return nil
        }
        var shownWithoutZone = false
        for other in candidates where other.stamp.day == chosen.stamp.day {
            guard let theirs = other.stamp.second, theirs / 60 == second / 60 else { continue }
            if let offset = other.stamp.offset {
                // The same clock time stated twice for UTC by a visible line is no lie.
                if offset == .utc, other.route == .byline || other.route == .header { return nil }
                if offset != .utc {
                    var stamp = chosen.stamp
                    stamp.offset = offset
                    return stamp
                }
            } else if other.route == .byline || other.route == .timeElement {
                shownWithoutZone = true
            }
        }
        guard shownWithoutZone, let language, !languagesOfUTC.contains(where: { language.hasPrefix($0) }) else { return nil }
        var stamp = chosen.stamp
        stamp.offset = nil
        return stamp
    }
}
