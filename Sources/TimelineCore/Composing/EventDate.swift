import CivilTime
import EventExtraction
import TemporalTagging

/// When an event happened, from all its tellings: the sharpest reading that they allow, vaguer ones refined by it, those that contradict it kept beside it.
struct EventDate {
    var from: CivilDay?
    var to: CivilDay?
    var time: String?
    var zone: String?
    var precision: Precision?
    var edtf: String?
    var confidence = 0
    var alternatives: [AlternativeReading] = []
    var conflict: EventConflict?
    /// Members whose own reading is the one used.
    var exact: [Int] = []
    var isInferred = false
    var isRefined = false

    private struct Reading {
        var member: Int
        var span: DaySpan
        var weight: Int
    }

    /// - Parameter members: indices into the table, ascending.
    static func of(_ members: [Int], _ table: MentionTable, publication: (Int) -> PublicationTrust) -> EventDate {
        var days: [Reading] = []
        var spans: [Reading] = []
        for m in members {
            let span = table.span[m]
            let time = table.mentions[m].time
            guard span.grasp == .day || span.grasp == .span else { continue }
            // How things stood stands on no day that it does not name.
            if table.mentions[m].isState, time.basis != .expression { continue }
            if let relation = time.relation, relation == .until || relation == .by || relation == .before, table.mentions[m].certainty != .planned { continue }
            var weight = time.basis == .expression ? 6 : 3
            if time.root == .absolute { weight += 1 }
            let trust = publication(m)
            if time.root == .publication, trust == .weak { weight = 1 }
            if span.grasp == .day {
                days.append(Reading(member: m, span: span, weight: weight))
            } else {
                spans.append(Reading(member: m, span: span, weight: weight))
            }
        }
        if !days.isEmpty { return fromDays(days, spans, members, table, publication) }
        if !spans.isEmpty { return fromSpans(spans, table, publication) }
        return EventDate()
    }

    private static func fromDays(
        _ days: [Reading], _ spans: [Reading], _ members: [Int], _ table: MentionTable, _ publication: (Int) -> PublicationTrust
    ) -> EventDate {
        var date = EventDate()
        // Support of each day: the best telling of each article.
        var best: [Int32: [Int32: Int]] = [:]
        for reading in days {
            let a = table.article[reading.member]
            best[reading.span.from, default: [:]][a] = max(best[reading.span.from]?[a] ?? 0, reading.weight)
        }
        let support = best.mapValues { $0.values.reduce(0, +) }
        let known = support.keys.map { Int($0) }.sorted().map { Int32($0) }
        let order = Ordering.byScore(known.map { Float(support[$0] ?? 0) }).map { known[$0] }
        guard let chosen = order.first else { return date }
        let day = CivilDay(number: Int(chosen))
        (date.from, date.to) = (day, day)
        date.exact = days.filter { $0.span.from == chosen }.map(\.member)
        // A carried date yields to one that is written; written ones that differ stand side by side.
        let strong = days.contains { $0.span.from == chosen && $0.weight >= 6 }
        let others = order.dropFirst().filter { other in days.contains { $0.span.from == other && ($0.weight >= 6 || !strong) && $0.weight > 1 } }
        if !others.isEmpty {
            let all = [chosen] + others
            date.from = all.min().map { CivilDay(number: Int($0)) }
            date.to = all.max().map { CivilDay(number: Int($0)) }
            var conflict = EventConflict(field: "date", values: [], mentionIDs: [])
            for number in all.map({ Int($0) }).sorted() {
                guard let first = days.first(where: { Int($0.span.from) == number }) else { continue }
                conflict.values.append(CivilDay(number: number).description)
                conflict.mentionIDs.append(table.mentions[first.member].id)
            }
            date.conflict = conflict
            date.precision = .range
        }
        date.isRefined = !spans.isEmpty
        let carrier = date.exact.min { rank($0, table) < rank($1, table) }
        if let carrier {
            let time = table.mentions[carrier].time
            if date.conflict == nil {
                date.precision = time.precision == .range || time.precision == nil ? .day : time.precision
                date.edtf = time.edtf
                (date.time, date.zone) = (clock(time), time.zone)
                date.alternatives = time.alternatives
                if days.count > 1, days.contains(where: { $0.span.from == chosen && table.mentions[$0.member].time.alternatives.isEmpty }) {
                    date.alternatives = []
                }
            }
        }
        if date.edtf == nil, let from = date.from, let to = date.to { date.edtf = from == to ? from.description : "[\(from)..\(to)]" }
        date.isInferred = !days.contains { $0.span.from == chosen && table.mentions[$0.member].time.basis == .expression }
        let articles = Set(date.exact.map { table.article[$0] }).count
        var confidence = date.isInferred ? DateConfidence.carriedDay : DateConfidence.writtenDay
        if date.exact.contains(where: { table.mentions[$0].time.root == .absolute }) { confidence = max(confidence, DateConfidence.absoluteDay) }
        if articles > 1 { confidence += DateConfidence.secondArticle }
        if isAhead(date.exact, table) { confidence -= DateConfidence.ahead }
        // Most of what was put together here names no such day: perhaps it is something else.
        if articles == 1, date.exact.count * 2 <= members.count { confidence -= DateConfidence.mixed }
        if !date.alternatives.isEmpty { confidence -= DateConfidence.alternatives }
        if date.conflict != nil { confidence = DateConfidence.conflict }
        date.confidence = min(DateConfidence.most, confidence)
        limit(&date, by: date.exact, table, publication)
        return date
    }

    private static func fromSpans(_ spans: [Reading], _ table: MentionTable, _ publication: (Int) -> PublicationTrust) -> EventDate {
        var date = EventDate()
        // The narrowest first; the others only matter where they cut it down.
        let order = Ordering.indices(spans.count) { i, j in
            let (a, b) = (spans[i], spans[j])
            return (a.span.to - a.span.from, -a.weight, a.member) < (b.span.to - b.span.from, -b.weight, b.member)
        }.map { spans[$0] }
        guard let first = order.first else { return date }
        let time = table.mentions[first.member].time
        var (from, to) = (first.span.from, first.span.to)
        var (widestFrom, widestTo) = (first.span.widestFrom, first.span.widestTo)
        for other in order.dropFirst() {
            if max(from, other.span.from) <= min(to, other.span.to) { (from, to) = (max(from, other.span.from), min(to, other.span.to)) }
            if max(widestFrom, other.span.widestFrom) <= min(widestTo, other.span.widestTo) {
                (widestFrom, widestTo) = (max(widestFrom, other.span.widestFrom), min(widestTo, other.span.widestTo))
            }
        }
        date.exact = order.filter { $0.span.from == first.span.from && $0.span.to == first.span.to }.map(\.member)
        let narrowed = from != first.span.from || to != first.span.to
        let isAmbiguous = widestFrom < from || widestTo > to
        // Something past did not happen after it was told.
        if time.direction != .future, table.mentions[first.member].certainty != .planned, first.span.published != DaySpan.noDay, isAmbiguous || narrowed {
            widestTo = max(widestFrom, min(widestTo, first.span.published))
            // Nor is the day of publication ever "last week".
            if time.precision == .week, !time.alternatives.isEmpty, to < first.span.published { widestTo = max(to, min(widestTo, first.span.published - 1)) }
        }
        if isAmbiguous { (from, to) = (widestFrom, widestTo) }
        (date.from, date.to) = (CivilDay(number: Int(from)), CivilDay(number: Int(to)))
        date.alternatives = isAmbiguous ? time.alternatives : []
        switch time.relation {
        case .since: date.precision = .lasting
        case .until, .by, .before, .after: date.precision = .range
        case nil: date.precision = narrowed || isAmbiguous ? .range : time.precision ?? .range
        }
        if date.precision == .range || date.precision == .lasting, let a = date.from, let b = date.to {
            date.edtf = date.precision == .lasting ? "\(a)/\(b)" : a == b ? a.description : "[\(a)..\(b)]"
        } else {
            date.edtf = time.edtf
        }
        date.isInferred = time.basis != .expression
        date.confidence = isAmbiguous ? DateConfidence.ambiguousSpan : DateConfidence.span
        if date.isInferred { date.confidence -= DateConfidence.carried }
        if isAhead(date.exact, table) { date.confidence -= DateConfidence.ahead }
        limit(&date, by: date.exact, table, publication)
        return date
    }

    /// What nobody says has happened: it may yet be put off.
    private static func isAhead(_ members: [Int], _ table: MentionTable) -> Bool {
        !members.isEmpty && members.allSatisfy { table.mentions[$0].certainty == .planned || table.mentions[$0].certainty == .possible }
    }

    /// A date read from a publication date that is itself in doubt is no surer than that.
    private static func limit(_ date: inout EventDate, by members: [Int], _ table: MentionTable, _ publication: (Int) -> PublicationTrust) {
        var ceiling = 0
        for m in members {
            let relative = table.mentions[m].time.root != .absolute
            ceiling = max(ceiling, relative ? publication(m).ceiling : 100)
        }
        date.confidence = min(date.confidence, ceiling)
    }

    /// Tellings with a time of day first, then those in the article's own words, then order.
    private static func rank(_ m: Int, _ table: MentionTable) -> (Int, Int, Int) {
        let time = table.mentions[m].time
        let fine = clock(time) != nil ? 0 : 1
        return (time.basis == .expression ? 0 : 1, fine, m)
    }

    /// `20:00` or a part of day, from a TIMEX3 value.
    static func clock(_ time: MentionTime) -> String? {
        let bytes = Array(time.value.utf8)
        guard bytes.count >= 13, bytes[10] == 84 else { return nil }
        switch String(decoding: bytes[11...], as: UTF8.self) {
        case "MO": return "morning"
        case "MI", "AF": return "afternoon"
        case "EV": return "evening"
        case "NI": return "night"
        case "DT": return nil
        default: break
        }
        if bytes.count >= 16, bytes[13] == 58 { return String(decoding: bytes[11..<16], as: UTF8.self) }
        if bytes.count == 13, bytes[11] >= 48, bytes[11] <= 57 { return String(decoding: bytes[11..<13], as: UTF8.self) + ":00" }
        return nil
    }
}

/// How far the publication date of a mention's article can be relied on.
enum PublicationTrust: Sendable {
    case firm, estimated, weak
    var ceiling: Int {
        switch self {
        case .firm: 100
        case .estimated: 80
        case .weak: 30
        }
    }
}
