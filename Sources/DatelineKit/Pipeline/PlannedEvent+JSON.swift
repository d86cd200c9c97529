import ArticleReading
import ByteText
import EventExtraction
import TimelineCore

extension PlannedEvent {
    /// A line of `merge --stage plan`.
    func write(to json: inout JSONWriter, _ options: TimelineOptions) {
        json.beginObject()
        json.member("plan", "event")
        json.member("place", place)
        if isUndated { json.member("undated", true) }
        json.member("locale", options.locale)
        if options.includeUndated { json.member("include_undated", true) }
        json.member("id", id)
        json.member("rank", rank)
        json.key("sources")
        json.beginArray()
        for source in sources {
            json.beginObject()
            json.member("number", source.number)
            json.member("origin", source.origin)
            json.key("record")
            ArticleRecord(article: source.article, words: 0, shingles: []).write(to: &json)
            json.endObject()
        }
        json.endArray()
        json.key("members")
        json.beginArray()
        for member in members {
            json.beginObject()
            json.member("id", member.id)
            if member.name != member.id { json.member("name", member.name) }
            json.member("source", member.source)
            if let time = member.time {
                json.key("time")
                time.write(to: &json)
            }
            if !member.terms.isEmpty {
                json.key("terms")
                json.value(utf8: ArticleSummary.letters(member.terms.flatMap(Self.bytes)))
            }
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    private static func bytes(_ term: Term) -> [UInt8] {
        func four(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) } }
        return four(UInt32(bitPattern: term.number)) + four(term.weight.bitPattern) + [term.kind | (term.isOwn ? 128 : 0)]
    }

    fileprivate static func terms(_ letters: String) -> [Term]? {
        guard let bytes = ArticleSummary.bytes(Array(letters.utf8)), bytes.count % 9 == 0 else { return nil }
        func four(_ start: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) } }
        return stride(from: 0, to: bytes.count, by: 9).map { start in
            Term(
                number: Int32(bitPattern: four(start)), weight: Float(bitPattern: four(start + 4)), kind: bytes[start + 8] & 127,
                isOwn: bytes[start + 8] & 128 != 0)
        }
    }
}

/// An event of a plan, read back.
struct StoredPlan: Decodable {
    let event: PlannedEvent
    let options: TimelineOptions

    private enum Key: String, CodingKey { case plan, place, undated, locale, id, rank, sources, members, includeUndated = "include_undated" }

    private struct Source: Decodable {
        var number: Int
        var origin: Int
        var record: ArticleRecord
    }

    private struct Member: Decodable {
        var id: String
        var name: String?
        var source: Int
        var time: MentionTime?
        var terms: String?
    }

    init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        guard try box.decode(String.self, forKey: .plan) == "event" else {
            throw DecodingError.dataCorruptedError(forKey: .plan, in: box, debugDescription: "no event")
        }
        var options = TimelineOptions(locale: try box.decode(String.self, forKey: .locale))
        options.includeUndated = try box.decodeIfPresent(Bool.self, forKey: .includeUndated) ?? false
        self.options = options
        let members = try box.decode([Member].self, forKey: .members).map { member in
            guard let terms = member.terms.map(PlannedEvent.terms) ?? [] else {
                throw DecodingError.dataCorruptedError(forKey: .members, in: box, debugDescription: "terms")
            }
            return PlannedEvent.Member(id: member.id, name: member.name ?? member.id, source: member.source, time: member.time, terms: terms)
        }
        event = PlannedEvent(
            place: try box.decode(Int.self, forKey: .place), isUndated: try box.decodeIfPresent(Bool.self, forKey: .undated) ?? false,
            id: try box.decode(String.self, forKey: .id), rank: try box.decode(Int.self, forKey: .rank),
            sources: try box.decode([Source].self, forKey: .sources).map {
                PlannedEvent.Source(number: $0.number, origin: $0.origin, article: $0.record.article)
            }, members: members)
    }
}

/// The head of a plan, read back.
struct StoredHead: Decodable {
    var title: String
    var locale: String
    var events: Int
    var undated: Int
}

/// A line that `merge --stage union` puts in its place as it is.
struct StagePiece {
    enum Kind {
        case head, article, check, other
        /// An event, by its place.
        case told(Int)
        /// Something to check, by its list.
        case listed(Int)
    }

    private(set) var kind = Kind.other
    private(set) var json: [UInt8] = []

    init(_ line: ArraySlice<UInt8>) {
        if line.starts(with: #"{"plan":"head","#.utf8) {
            kind = .head
        } else if let rest = Self.rest(of: line, after: #"{"plan":"article","json":"#) {
            (kind, json) = (.article, rest)
        } else if let rest = Self.rest(of: line, after: #"{"plan":"check","json":"#) {
            (kind, json) = (.check, rest)
        } else if let (number, rest) = Self.numbered(line, #"{"told":"#) {
            (kind, json) = (.told(number), rest)
        } else if let (number, rest) = Self.numbered(line, #"{"list":"#) {
            (kind, json) = (.listed(number), rest)
        }
    }

    /// What stands between `prefix` and the brace at the end.
    private static func rest(of line: ArraySlice<UInt8>, after prefix: String) -> [UInt8]? {
        guard line.starts(with: prefix.utf8), line.last == UInt8(ascii: "}") else { return nil }
        return Array(line.dropFirst(prefix.utf8.count).dropLast())
    }

    private static func numbered(_ line: ArraySlice<UInt8>, _ prefix: String) -> (Int, [UInt8])? {
        guard line.starts(with: prefix.utf8) else { return nil }
        let after = line.dropFirst(prefix.utf8.count)
        guard let comma = after.firstIndex(of: UInt8(ascii: ",")), let number = Int(String(decoding: after[..<comma], as: UTF8.self)), number >= 0,
            let rest = rest(of: after[comma...], after: #","json":"#)
        else { return nil }
        return (number, rest)
    }
}
