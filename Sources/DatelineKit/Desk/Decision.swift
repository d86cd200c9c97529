import ArticleReading
import ByteText
import EventExtraction
import TimelineCore

/// What a person can decide of an event. The raw values are the columns of timeline.csv, and the fields of decisions.ndjson.
enum DeskField: String, Sendable, CaseIterable {
    /// `keep`, `reject`, `merge:ev-…`, or `open` again.
    case decision
    case dateFrom = "date_from"
    case dateTo = "date_to"
    case title, certainty
    case attributedTo = "attributed_to"
    case editorNote = "editor_note"
    case checkedBy = "checked_by"
    case checkedOn = "checked_on"
    case time
    case timeZone = "time_zone"
    case precision, people, places, tags
    /// What an event of the desk's own rests on.
    case document, page
    /// An event that no article tells; `new` is its title.
    case added
    /// A telling that belongs to another event: `mention` says which, `new` where it goes.
    case eventID = "event_id"
    /// When an article was published: the only field that no event has.
    case published

    /// Lists are joined by ` | ` in sheets and decisions alike.
    var isList: Bool { self == .attributedTo || self == .people || self == .places || self == .tags }
    var isDate: Bool { self == .dateFrom || self == .dateTo || self == .checkedOn }

    static let listSeparator = " | "
}

/// One line of decisions.ndjson: what a person has decided, when, and on what evidence. Nothing of it is ever rewritten.
struct Decision: Sendable, Equatable {
    var event: String
    /// Of an article: its id; `event` is then empty. `file` finds it again when its text, and so its id, has changed.
    var article: String?
    var file: String?
    var field: DeskField
    /// For `event_id`: the telling that moves.
    var mention: String?
    var old: String
    /// Empty: the decision is withdrawn, and what the program finds stands again.
    var new: String
    /// ISO 8601, UTC: when it was taken up.
    var when = ""
    var by = ""
    var why = ""
    /// Fingerprint of the tellings that were decided on.
    var evidence = ""
    /// The tellings that were decided on.
    var mentions: [String] = []
    /// Fingerprint of the file that it came in, so that the same file is not taken up twice.
    var sheet = ""

    init(event: String, field: DeskField, mention: String? = nil, old: String, new: String) {
        (self.event, self.field, self.mention, self.old, self.new) = (event, field, mention, old, new)
    }

    init(article: String, file: String?, field: DeskField, old: String, new: String) {
        (event, self.article, self.file, self.field, self.old, self.new) = ("", article, file, field, old, new)
    }

    /// What a later decision must share with it to take its place.
    var key: String {
        if let article { return "article \(file ?? article) \(field.rawValue)" }
        return field == .eventID ? "mention \(mention ?? "")" : "\(event) \(field.rawValue)"
    }

    /// As a line, without its line feed.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        if let article {
            json.member("article", article)
            json.member(ifPresent: "file", file)
        } else {
            json.member("event", event)
        }
        json.member("field", field.rawValue)
        json.member(ifPresent: "mention", mention)
        json.member("old", old)
        json.member("new", new)
        json.member("when", when)
        json.member("by", by)
        json.member("why", why)
        json.member("evidence", evidence)
        json.member("mentions", mentions)
        if !sheet.isEmpty { json.member("sheet", sheet) }
        json.endObject()
    }

    /// What can be decided of an article.
    static let articleFields: Set<DeskField> = [.published, .decision, .editorNote]

    /// Reads one line. - Returns: what is wrong with it, where it is not a decision.
    static func read(_ line: [UInt8]) -> Result<Decision, DecisionFault> {
        let value: JSONDocument.Value
        do throws(ReadingProblem) { value = try JSONDocument(line).root } catch { return .failure(DecisionFault(error.message)) }
        guard value.isObject else { return .failure(DecisionFault("it is not a JSON object")) }
        let article = value["article"]?.string
        let event = article == nil ? value["event"]?.string ?? "" : ""
        guard article != nil || !event.isEmpty else { return .failure(DecisionFault("it names no event")) }
        guard let name = value["field"]?.string else { return .failure(DecisionFault("it names no field")) }
        guard let field = DeskField(rawValue: name) else { return .failure(DecisionFault("\"\(name)\" is not a field that can be decided")) }
        guard let new = value["new"]?.scalarText else { return .failure(DecisionFault("it has no \"new\"")) }
        let mention = value["mention"]?.string
        if (article != nil) != articleFields.contains(field), article != nil || field == .published {
            return .failure(DecisionFault(article == nil ? "only an article is published" : "\"\(name)\" is not a field of an article"))
        }
        if field == .eventID, mention == nil { return .failure(DecisionFault("it moves a telling, and names none")) }
        var decision = Decision(event: event, field: field, mention: mention, old: value["old"]?.scalarText ?? "", new: new)
        (decision.article, decision.file) = (article, article == nil ? nil : value["file"]?.string)
        decision.when = value["when"]?.string ?? ""
        decision.by = value["by"]?.string ?? ""
        decision.why = value["why"]?.string ?? ""
        decision.evidence = value["evidence"]?.string ?? ""
        decision.mentions = value["mentions"]?.elements.compactMap(\.string) ?? []
        decision.sheet = value["sheet"]?.string ?? ""
        return .success(decision)
    }
}

/// Why a line is no decision.
struct DecisionFault: Error, Equatable {
    var reason: String
    init(_ reason: String) { self.reason = reason }
}

/// The tellings of an event, as a decision remembers them.
struct Evidence: Sendable, Equatable {
    var mentions: [String]
    var fingerprint: String

    static let none = Evidence([])

    /// A telling counts by its words and what they were read as: a corrected publication date changes the evidence, another place in the article does not.
    init(_ mentions: [EventMention]) {
        let sorted = mentions.sorted { $0.id < $1.id }
        self.mentions = sorted.map(\.id)
        var hash = SHA256()
        for (clause, value) in sorted.map({ ($0.clause, $0.time.value) }).sorted(by: <) {
            for part in [clause, value] {
                hash.update(Array(part.utf8))
                hash.update([0x1F])
            }
        }
        var out = ByteWriter(reserving: 16)
        for byte in hash.finish().prefix(8) {
            for nibble in [byte >> 4, byte & 15] { out.write(byte: nibble < 10 ? 48 + nibble : 87 + nibble) }
        }
        fingerprint = sorted.isEmpty ? "" : out.text
    }
}
