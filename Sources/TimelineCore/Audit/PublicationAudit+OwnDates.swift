import ArticleReading
import CivilTime
import EventExtraction
import TemporalTagging

/// What an article's own written dates say of its publication.
extension PublicationAudit {
    /// A day that an article writes out, year and all.
    struct OwnDate {
        var day: Int32
        var opens: Bool
    }

    /// Days that each article writes out with their year and tells of as past, each once, ascending.
    func ownDates() -> [[OwnDate]] {
        records.indices.map { a in
            var dates: [OwnDate] = []
            for candidate in records[a].article.candidates where candidate.route == .dateline {
                dates.append(OwnDate(day: candidate.stamp.day.number, opens: true))
            }
            for m in table.members(of: a) {
                let mention = table.mentions[m]
                guard mention.time.root == .absolute, mention.time.basis == .expression, mention.time.relation == nil, table.span[m].grasp == .day else {
                    continue
                }
                guard mention.certainty == .asserted || mention.certainty == .reported, mention.time.direction != .future else { continue }
                guard mention.field == .text, mention.sentence <= thresholds.body else { continue }
                dates.append(OwnDate(day: table.span[m].from, opens: mention.sentence == 0))
            }
            let order = Ordering.indices(dates.count) { i, j in (dates[i].day, dates[i].opens ? 0 : 1) < (dates[j].day, dates[j].opens ? 0 : 1) }
            var kept: [OwnDate] = []
            for date in order.map({ dates[$0] }) where kept.last?.day != date.day { kept.append(date) }
            return kept
        }
    }

    /// An article that tells as past of a day after its own publication was not published then, whatever others say.
    func foretold(_ a: Int, _ votes: [Vote], _ own: [OwnDate]) -> Finding? {
        let stated = table.published[a]
        let modified = records[a].article.modified.flatMap { CivilDay(iso: String($0.prefix(10))) }?.number
        // A page that is brought up to date within days says so.
        guard stated != DaySpan.noDay, let last = own.last(where: { $0.day != modified })?.day, last > stated + 3 else { return nil }
        // What is told as new was told within days.
        var best: (day: Int32, weight: Float) = (last, weight(of: last, votes))
        for day in last...last + 6 {
            let weight = weight(of: day, votes)
            if weight > best.weight { best = (day, weight) }
        }
        let supporting = votes.filter { $0.from <= best.day && best.day <= $0.to && Int($0.witness) != a }
        let witnesses = Set(supporting.map { Int($0.witness) }).sorted()
        return Finding(
            from: CivilDay(number: Int(last)), to: CivilDay(number: Int(max(best.day, last + 2))), witnesses: witnesses, events: 1, score: best.weight,
            isForetold: true)
    }
}
