import ArticleReading
import CivilTime
import TemporalTagging

/// Reads mentions back from the lines that `events` wrote, in their order. `JSONDecoder` does 7 MB/s of them on one core, and they are most of what
/// `merge` reads; this does them many times as fast, and keeps a sentence once that stands in several mentions.
package struct MentionReader {
    /// The mention before, of one article and, mostly, of one sentence or its neighbour; and the bytes of its time.
    private var last = EventMention.Fields(id: "", articleID: "", language: "", field: .text, time: MentionTime(basis: .none, root: .none))
    private var lastTime: [UInt8] = []

    package init() {}

    /// - Returns: nil where the line is not as `events` writes it; a full decoder then says what is wrong with it.
    package mutating func mention(in line: ArraySlice<UInt8>) -> EventMention? {
        guard let document = try? JSONDocument(Array(line)), let fields = fields(document.root) else { return nil }
        last = fields
        return EventMention(fields)
    }

    private mutating func fields(_ object: JSONDocument.Value) -> EventMention.Fields? {
        var fields = EventMention.Fields(id: "", articleID: "", language: "", field: .text, time: last.time)
        var title: String?, clause: String?, clauseStart: Int?, clauseEnd: Int?
        (fields.start, fields.end) = (-1, -1)
        var hasTime = false
        let isWhole = object.eachMember { name, value in
            guard let key = Self.mentionKeys[String(decoding: name, as: UTF8.self)] else { return false }
            switch key {
            case .id: return Self.set(&fields.id, value.string)
            case .articleID: return Self.set(&fields.articleID, value.string(like: last.articleID))
            case .language: return Self.set(&fields.language, value.string)
            case .field: return Self.set(&fields.field, value.string.flatMap(ArticleField.init))
            case .start: return Self.set(&fields.start, value.integer)
            case .end: return Self.set(&fields.end, value.integer)
            case .clauseStart: return Self.set(&clauseStart, value.integer)
            case .clauseEnd: return Self.set(&clauseEnd, value.integer)
            case .text: return Self.set(&fields.text, value.string(like: last.text, last.after))
            case .clause: return Self.set(&clause, value.string(like: fields.text))
            case .title: return Self.set(&title, value.string)
            case .before: return Self.set(&fields.before, value.string(like: last.before, last.text))
            case .after: return Self.set(&fields.after, value.string(like: last.after))
            case .time:
                hasTime = true
                // Most mentions of an article have one and the same.
                if lastTime.elementsEqual(value.source) { return true }
                guard let time = Self.time(value) else { return false }
                (fields.time, lastTime) = (time, Array(value.source))
                return true
            case .actors: return Self.set(&fields.actors, Self.strings(value))
            case .places: return Self.set(&fields.places, Self.strings(value))
            case .numbers: return Self.set(&fields.numbers, Self.strings(value))
            case .actions: return Self.set(&fields.actions, Self.strings(value))
            case .attribution: return Self.set(&fields.attribution, value.string)
            case .certainty: return Self.set(&fields.certainty, value.string.flatMap(MentionCertainty.init))
            case .quotation: return Self.set(&fields.isQuotation, value.boolean)
            case .speech: return Self.set(&fields.isSpeechAct, value.boolean)
            case .state: return Self.set(&fields.isState, value.boolean)
            case .sentence: return Self.set(&fields.sentence, value.integer)
            case .paragraph: return Self.set(&fields.paragraph, value.integer)
            }
        }
        guard isWhole, hasTime, !fields.id.isEmpty, !fields.articleID.isEmpty, !fields.text.isEmpty, fields.start >= 0, fields.end >= 0 else { return nil }
        fields.clause = clause ?? fields.text
        fields.title = title ?? fields.clause
        fields.clauseStart = clauseStart ?? fields.start
        fields.clauseEnd = clauseEnd ?? fields.end
        return fields
    }

    static func time(_ object: JSONDocument.Value) -> MentionTime? {
        var time = MentionTime(basis: .none, root: .none)
        var interval = CivilInterval(begin: nil, endExclusive: nil)
        var hasBasis = false, hasInterval = false
        let isWhole = object.eachMember { name, value in
            guard let key = timeKeys[String(decoding: name, as: UTF8.self)] else { return false }
            switch key {
            case .value: return set(&time.value, value.string)
            case .begin, .end:
                hasInterval = true
                return bound(value, key == .begin ? \.begin : \.endExclusive, &interval)
            case .precision: return set(&time.precision, value.string.flatMap(Precision.init))
            case .edtf: return set(&time.edtf, value.string)
            case .basis:
                hasBasis = true
                return set(&time.basis, value.string.flatMap(TimeBasis.init))
            case .root: return set(&time.root, value.string.flatMap(TimeRoot.init))
            case .formula: return set(&time.formula, value.string)
            case .expression: return set(&time.expression, value.string)
            case .relation: return set(&time.relation, value.string.flatMap(TemporalRelation.init))
            case .anchor: return set(&time.anchor, value.string.flatMap(Anchor.init))
            case .anchorDate: return value.isNull || set(&time.anchorDate, value.string)
            case .alternatives: return set(&time.alternatives, alternatives(value))
            case .flags: return set(&time.flags, strings(value))
            case .rule: return set(&time.rule, value.string)
            case .direction: return set(&time.direction, value.string.flatMap(TemporalDirection.init))
            case .zone: return set(&time.zone, value.string)
            }
        }
        guard isWhole, hasBasis else { return nil }
        if hasInterval { time.interval = interval }
        return time
    }

    private static func alternatives(_ array: JSONDocument.Value) -> [AlternativeReading]? {
        guard array.isArray else { return nil }
        var all: [AlternativeReading] = []
        for element in array.elements {
            var (said, why): (String?, String) = (nil, "")
            var interval = CivilInterval(begin: nil, endExclusive: nil)
            let isWhole = element.eachMember { name, value in
                switch AlternativeReading.Key(rawValue: String(decoding: name, as: UTF8.self)) {
                case .value: return set(&said, value.string)
                case .begin: return bound(value, \.begin, &interval)
                case .end: return bound(value, \.endExclusive, &interval)
                case .why: return set(&why, value.string)
                case nil: return false
                }
            }
            guard isWhole, let said else { return nil }
            all.append(AlternativeReading(value: said, interval: interval, why: why))
        }
        return all
    }

    private static func bound(_ value: JSONDocument.Value, _ side: WritableKeyPath<CivilInterval, CivilInstant?>, _ interval: inout CivilInterval) -> Bool {
        value.isNull || set(&interval[keyPath: side], value.utf8.flatMap(CivilInstant.init(iso:)))
    }

    static func strings(_ array: JSONDocument.Value) -> [String]? {
        guard array.isArray else { return nil }
        let elements = array.elements
        let all = elements.compactMap(\.string)
        return all.count == elements.count ? all : nil
    }

    /// Whether there was anything to set.
    private static func set<Value>(_ place: inout Value, _ value: Value?) -> Bool {
        guard let value else { return false }
        place = value
        return true
    }

    private static func set<Value>(_ place: inout Value?, _ value: Value?) -> Bool {
        place = value
        return value != nil
    }

    private static let mentionKeys = Dictionary(uniqueKeysWithValues: EventMention.Key.allCases.map { ($0.rawValue, $0) })
    private static let timeKeys = Dictionary(uniqueKeysWithValues: MentionTime.Key.allCases.map { ($0.rawValue, $0) })
}
