import CivilTime
import TemporalTagging

/// Reads mentions back from the lines that `events` wrote, in their order. `JSONDecoder` does 7 MB/s of them on one core, and they are most of what
/// `merge` reads; this does them many times as fast, and keeps a sentence once that stands in several mentions.
package struct MentionReader {
    /// The mention before: of one article and, mostly, of one sentence or its neighbour.
    private var last = EventMention.Fields(id: "", articleID: "", language: "", field: .text, time: MentionTime(basis: .none, root: .none))

    package init() {}

    /// - Returns: nil where the line is not as `events` writes it; a full decoder then knows what it is.
    package mutating func mention(in bytes: [UInt8], _ range: Range<Int>) -> EventMention? {
        var cursor = RecordCursor(bytes, range)
        guard let fields = fields(&cursor), cursor.isAtEnd else { return nil }
        last = fields
        return EventMention(fields)
    }

    /// The members that have been seen, so that none counts twice and the necessary ones are there.
    private struct Seen: OptionSet {
        let rawValue: UInt32
        static let id = Seen(rawValue: 1), article = Seen(rawValue: 2), time = Seen(rawValue: 4), start = Seen(rawValue: 8), end = Seen(rawValue: 16)
        static let text = Seen(rawValue: 32), clause = Seen(rawValue: 64), title = Seen(rawValue: 128), clauseStart = Seen(rawValue: 256)
        static let clauseEnd = Seen(rawValue: 512)
        static let necessary: Seen = [.id, .article, .time, .start, .end, .text, .clause, .clauseStart, .clauseEnd]
    }

    private func fields(_ cursor: inout RecordCursor) -> EventMention.Fields? {
        var fields = EventMention.Fields(id: "", articleID: "", language: "", field: .text, time: last.time)
        var seen: Seen = []
        guard cursor.take(123) else { return nil }
        var members = 0
        repeat {
            guard let key = cursor.key(), let name = Key(cursor.bytes[key]) else { return nil }
            members += 1
            switch name {
            case .mentionID:
                guard let text = cursor.string() else { return nil }
                (fields.id, seen) = (text, seen.union(.id))
            case .articleID:
                guard let text = cursor.string(like: last.articleID) else { return nil }
                (fields.articleID, seen) = (text, seen.union(.article))
            case .language:
                guard let text = cursor.string() else { return nil }
                fields.language = text
            case .field:
                guard let field = cursor.string().flatMap(ArticleField.init(rawValue:)) else { return nil }
                fields.field = field
            case .start:
                guard let number = cursor.integer() else { return nil }
                (fields.start, seen) = (number, seen.union(.start))
            case .end:
                guard let number = cursor.integer() else { return nil }
                (fields.end, seen) = (number, seen.union(.end))
            case .clauseStart:
                guard let number = cursor.integer() else { return nil }
                (fields.clauseStart, seen) = (number, seen.union(.clauseStart))
            case .clauseEnd:
                guard let number = cursor.integer() else { return nil }
                (fields.clauseEnd, seen) = (number, seen.union(.clauseEnd))
            case .text:
                guard let text = cursor.string(like: last.text, or: last.after) else { return nil }
                (fields.text, seen) = (text, seen.union(.text))
            case .clause:
                guard let text = cursor.string(like: fields.text) else { return nil }
                (fields.clause, seen) = (text, seen.union(.clause))
            case .time:
                guard let time = time(&cursor) else { return nil }
                (fields.time, seen) = (time == last.time ? last.time : time, seen.union(.time))
            case .actors:
                guard let names = cursor.strings() else { return nil }
                fields.actors = names
            case .places:
                guard let names = cursor.strings() else { return nil }
                fields.places = names
            case .numbers:
                guard let names = cursor.strings() else { return nil }
                fields.numbers = names
            case .actions:
                guard let names = cursor.strings() else { return nil }
                fields.actions = names
            case .attribution:
                guard let text = cursor.string() else { return nil }
                fields.attribution = text
            case .certainty:
                guard let certainty = cursor.string().flatMap(MentionCertainty.init(rawValue:)) else { return nil }
                fields.certainty = certainty
            case .title:
                guard let text = cursor.string() else { return nil }
                (fields.title, seen) = (text, seen.union(.title))
            case .before:
                guard let text = cursor.string(like: last.before, or: last.text) else { return nil }
                fields.before = text
            case .after:
                guard let text = cursor.string(like: last.after) else { return nil }
                fields.after = text
            case .quotation:
                guard let flag = cursor.flag() else { return nil }
                fields.isQuotation = flag
            case .speech:
                guard let flag = cursor.flag() else { return nil }
                fields.isSpeechAct = flag
            case .state:
                guard let flag = cursor.flag() else { return nil }
                fields.isState = flag
            case .sentence:
                guard let number = cursor.integer() else { return nil }
                fields.sentence = number
            case .paragraph:
                guard let number = cursor.integer() else { return nil }
                fields.paragraph = number
            case .value, .begin, .endExclusive, .precision, .edtf, .basis, .root, .formula, .expression, .relation, .anchor, .anchorDate, .alternatives, .flags,
                .rule, .direction, .zone, .why:
                return nil
            }
        } while cursor.take(44)
        // More members than there are keys: some key stands twice.
        guard cursor.take(125), seen.isSuperset(of: .necessary), members <= 25 else { return nil }
        if !seen.contains(.title) { fields.title = fields.clause }
        return fields
    }

    private func time(_ cursor: inout RecordCursor) -> MentionTime? {
        var time = MentionTime(basis: .none, root: .none)
        var hasBasis = false
        guard cursor.take(123) else { return nil }
        repeat {
            guard let key = cursor.key(), let name = Key(cursor.bytes[key]) else { return nil }
            switch name {
            case .value:
                guard let text = cursor.string(like: last.time.value) else { return nil }
                time.value = text
            case .begin, .endExclusive:
                var instant: CivilInstant?
                if !cursor.takeNull() {
                    instant = cursor.instant()
                    if instant == nil { return nil }
                }
                var interval = time.interval ?? CivilInterval(begin: nil, endExclusive: nil)
                if name == .begin { interval.begin = instant } else { interval.endExclusive = instant }
                time.interval = interval
            case .precision:
                guard let precision = cursor.string().flatMap(Precision.init(rawValue:)) else { return nil }
                time.precision = precision
            case .edtf:
                guard let text = cursor.string(like: last.time.edtf ?? "") else { return nil }
                time.edtf = text
            case .basis:
                guard let basis = cursor.string().flatMap(TimeBasis.init(rawValue:)) else { return nil }
                (time.basis, hasBasis) = (basis, true)
            case .root:
                guard let root = cursor.string().flatMap(TimeRoot.init(rawValue:)) else { return nil }
                time.root = root
            case .formula:
                guard let text = cursor.string(like: last.time.formula) else { return nil }
                time.formula = text
            case .expression:
                guard let text = cursor.string(like: last.time.expression ?? "") else { return nil }
                time.expression = text
            case .relation:
                guard let relation = cursor.string().flatMap(TemporalRelation.init(rawValue:)) else { return nil }
                time.relation = relation
            case .anchor:
                guard let anchor = cursor.string().flatMap(Anchor.init(rawValue:)) else { return nil }
                time.anchor = anchor
            case .anchorDate:
                if cursor.takeNull() { continue }
                guard let text = cursor.string() else { return nil }
                time.anchorDate = text
            case .alternatives:
                guard let readings = alternatives(&cursor) else { return nil }
                time.alternatives = readings
            case .flags:
                guard let names = cursor.strings() else { return nil }
                time.flags = names
            case .rule:
                guard let text = cursor.string(like: last.time.rule) else { return nil }
                time.rule = text
            case .direction:
                guard let direction = cursor.string().flatMap(TemporalDirection.init(rawValue:)) else { return nil }
                time.direction = direction
            case .zone:
                guard let text = cursor.string() else { return nil }
                time.zone = text
            default: return nil
            }
        } while cursor.take(44)
        return cursor.take(125) && hasBasis ? time : nil
    }

    private func alternatives(_ cursor: inout RecordCursor) -> [AlternativeReading]? {
        guard cursor.take(91) else { return nil }
        if cursor.take(93) { return [] }
        var all: [AlternativeReading] = []
        repeat {
            guard cursor.take(123) else { return nil }
            var (value, why): (String?, String) = (nil, "")
            var interval = CivilInterval(begin: nil, endExclusive: nil)
            repeat {
                guard let key = cursor.key(), let name = Key(cursor.bytes[key]) else { return nil }
                switch name {
                case .value: value = cursor.string()
                case .begin, .endExclusive:
                    if cursor.takeNull() { continue }
                    guard let instant = cursor.instant() else { return nil }
                    if name == .begin { interval.begin = instant } else { interval.endExclusive = instant }
                case .why:
                    guard let text = cursor.string() else { return nil }
                    why = text
                default: return nil
                }
            } while cursor.take(44)
            guard cursor.take(125), let value else { return nil }
            all.append(AlternativeReading(value: value, interval: interval, why: why))
        } while cursor.take(44)
        return cursor.take(93) ? all : nil
    }

    /// The keys of a mention and of its time.
    private enum Key: String, CaseIterable {
        case mentionID = "mention_id"
        case articleID = "article_id"
        case language, field, start, end
        case clauseStart = "clause_start"
        case clauseEnd = "clause_end"
        case text, clause, time, actors, places, numbers, attribution, certainty, title, before, after, actions, quotation, speech, state, sentence, paragraph
        case value, begin
        case endExclusive = "end_exclusive"
        case precision, edtf, basis, root, formula, expression, relation, anchor
        case anchorDate = "anchor_date"
        case alternatives, flags, rule, direction, zone, why

        /// By the length of the name and its first and last eight bytes, in one look.
        private static let table: [UInt64: Key] = Dictionary(allCases.map { (mark(Array($0.rawValue.utf8)[...]), $0) }, uniquingKeysWith: { first, _ in first })

        private static func mark(_ name: ArraySlice<UInt8>) -> UInt64 { name.reduce(UInt64(name.count)) { ($0 &* 0x100_0000_01b3) ^ UInt64($1) } }

        init?(_ name: ArraySlice<UInt8>) {
            guard let key = Self.table[Self.mark(name)], key.rawValue.utf8.elementsEqual(name) else { return nil }
            self = key
        }
    }
}
