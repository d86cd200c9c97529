import CivilTime
import EventExtraction
import TemporalTagging

/// How well the time of a mention is known, for the question whether two can be one event.
enum TimeGrasp: UInt8, Sendable {
    /// One day, from words of the article.
    case day
    /// A span of days.
    case span
    /// Nothing said: at or shortly before publication.
    case publication
    /// Nothing known at all.
    case unknown
}

/// The days that a mention can lie on.
struct DaySpan: Sendable {
    var grasp: TimeGrasp
    var from: Int32
    var to: Int32
    /// All readings together.
    var widestFrom: Int32
    var widestTo: Int32
    /// Day of publication of its article; `noDay` where unknown.
    var published: Int32
    var isPlanned: Bool
    /// The seconds that a time of day covers; nil where only the day is told.
    var hours: Range<Int64>?

    /// Two times of day that have no moment in common.
    func contradictsHours(of other: DaySpan) -> Bool { hours.map { mine in other.hours.map { !mine.overlaps($0) } ?? false } ?? false }

    /// Two days that are not one.
    func contradictsDay(of other: DaySpan) -> Bool { grasp == .day && other.grasp == .day && from != other.from }

    static let noDay = Int32.min

    /// Days that are no surer than what they were counted from: words without a year, in an article without a date.
    var isLoose = false

    /// Neither a time nor a date of the article.
    var isTimeless: Bool { grasp == .unknown && published == DaySpan.noDay }
}

/// The mentions of a run in their total order, as the numbers that merging works on.
struct MentionTable: Sendable {
    var mentions: [EventMention]
    /// Index into the records, one a mention.
    var article: [Int32]
    var span: [DaySpan]
    var vectors: TermVectors
    var actions: ActionTable
    var traits: MentionTraits
    /// Days of the articles' publication, one a record; `DaySpan.noDay` where unknown.
    var published: [Int32]
    var language: [LexiconLanguage]
    /// Where each article's mentions begin, and one end more.
    var articleStart: [Int]
    /// How much each mention is what its article is about: cosine of the two.
    var centrality: [Float]
    /// Number of the story that its article tells, one a record.
    var story: [Int32]
    /// The same with these mentions alone, in this order and with their words: what telling events asks for. The articles keep their numbers.
    func rows(_ places: [Int], told: [EventMention]) -> MentionTable {
        MentionTable(
            mentions: told, article: places.map { article[$0] }, span: places.map { span[$0] }, vectors: vectors.rows(places), actions: actions.rows(places),
            traits: MentionTraits([]), published: published, language: language, articleStart: [], centrality: [], story: story)
    }

    func members(of a: Int) -> Range<Int> { articleStart[a]..<articleStart[a + 1] }

    private static func hasYear(_ expression: String) -> Bool {
        var digits = 0
        for byte in expression.utf8 {
            digits = byte >= 48 && byte <= 57 ? digits + 1 : 0
            if digits == 4 { return true }
        }
        return false
    }

    /// The days of one mention, from its time and its article's day.
    static func daySpan(of mention: EventMention, published: Int32) -> DaySpan {
        let time = mention.time
        var span = DaySpan(
            grasp: .unknown, from: DaySpan.noDay, to: DaySpan.noDay, widestFrom: DaySpan.noDay, widestTo: DaySpan.noDay, published: published,
            isPlanned: mention.certainty == .planned)
        if time.basis == .publication || time.basis == .none {
            span.grasp = published == DaySpan.noDay || time.basis == .none ? .unknown : .publication
            if span.grasp == .publication { (span.from, span.to) = (published - 1, published) }
            (span.widestFrom, span.widestTo) = (span.from, span.to)
            return span
        }
        guard let interval = time.interval else { return span }
        var first = interval.firstDay?.number
        var last = interval.lastDay?.number
        switch time.relation {
        case .since: last = first
        case .until, .by, .before: first = nil
        case .after: last = nil
        case nil: break
        }
        if let only = first, last == nil, published != DaySpan.noDay, published >= only { last = published }
        if let only = last, first == nil { first = only - 7 }
        guard let first, let last, last >= first else { return span }
        if let precision = time.precision, [.second, .minute, .hour, .dayPart, .day].contains(precision), time.relation == nil || time.relation == .since {
            // A night belongs to the day on which it begins.
            (span.from, span.to) = (first, first)
            span.grasp = .day
            if let from = interval.begin?.seconds, let to = interval.endExclusive?.seconds, from < to, to - from < 86_400 { span.hours = from..<to }
        } else {
            (span.from, span.to) = (first, last)
            span.grasp = last == first && time.relation == nil ? .day : .span
        }
        (span.widestFrom, span.widestTo) = (span.from, span.to)
        span.isLoose = published == DaySpan.noDay && !(time.expression.map(hasYear) ?? false)
        // "Earlier this week" is some day of the week up to publication, however early the words put it.
        if span.grasp == .span, time.precision == .week, span.to - span.from < 6 {
            let monday = CivilDay(number: Int(span.from)).monday.number
            (span.widestFrom, span.widestTo) = (monday, monday + 6)
            if published != DaySpan.noDay, published >= span.to { span.widestTo = min(span.widestTo, published) }
        }
        for other in time.alternatives {
            if let a = other.interval.firstDay?.number { span.widestFrom = min(span.widestFrom, a) }
            if let b = other.interval.lastDay?.number { span.widestTo = max(span.widestTo, b) }
        }
        return span
    }
}
