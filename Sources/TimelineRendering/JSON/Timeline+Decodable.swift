import ArticleReading
import CivilTime
import EventExtraction
import TemporalTagging
package import TimelineCore

/// Reads `timeline.json` back. Every format can be written again from what is read here, byte for byte.
extension Timeline: Decodable {
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        let schema = try fields.decode(String.self, forKey: "schema")
        guard schema == Self.schema else {
            throw DecodingError.dataCorruptedError(forKey: "schema", in: fields, debugDescription: "schema \(schema) is not \(Self.schema)")
        }
        self.init(title: try fields.decode(String.self, forKey: "title"), locale: try fields.decode(String.self, forKey: "locale"))
        articles = try fields.list("articles", StoredArticle.self).map(\.value)
        events = try fields.list("events", StoredEvent.self).map(\.value)
        undated = try fields.list("undated", StoredEvent.self).map(\.value)
        setAside = try fields.list("set_aside", StoredEvent.self).map(\.value)
        isPublication = try fields.decodeIfPresent(Bool.self, forKey: "publication") ?? false
        toCheck = try fields.list("to_check", StoredCheck.self).map(\.value)
        warnings = try fields.list("warnings", String.self)
    }
}

/// A key of a JSON object, as a plain string.
struct Field: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringLiteral text: String) { stringValue = text }
    init?(stringValue text: String) { stringValue = text }
    init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer where Key == Field {
    func text(_ key: Field) throws -> String { try decode(String.self, forKey: key) }
    func number(_ key: Field) throws -> Int { try decode(Int.self, forKey: key) }
    func textIfPresent(_ key: Field) throws -> String? { try decodeIfPresent(String.self, forKey: key) }
    func dayIfPresent(_ key: Field) throws -> CivilDay? { try decodeIfPresent(CivilDay.self, forKey: key) }
    /// An absent list is an empty one.
    func list<Element: Decodable>(_ key: Field, _ type: Element.Type) throws -> [Element] { try decodeIfPresent([Element].self, forKey: key) ?? [] }
    func texts(_ key: Field) throws -> [String] { try list(key, String.self) }

    /// `begin` and `end_exclusive`; nil where neither key is there.
    func interval() throws -> CivilInterval? {
        guard contains("begin") || contains("end_exclusive") else { return nil }
        return CivilInterval(
            begin: try decodeIfPresent(CivilInstant.self, forKey: "begin"), endExclusive: try decodeIfPresent(CivilInstant.self, forKey: "end_exclusive"))
    }
}

private struct StoredCheck: Decodable {
    let value: CheckItem
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        value = CheckItem(
            kind: try fields.decode(CheckItem.Kind.self, forKey: "kind"), eventID: try fields.textIfPresent("event_id"),
            articleID: try fields.textIfPresent("article_id"), details: try fields.texts("details"))
    }
}

private struct StoredArticle: Decodable {
    let value: TimelineArticle
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        var article = Article(id: try fields.text("id"), text: [])
        article.sourcePath = try fields.textIfPresent("source_path")
        article.url = try fields.textIfPresent("url")
        article.canonicalURL = try fields.textIfPresent("canonical_url")
        article.title = try fields.textIfPresent("title")
        article.byline = try fields.textIfPresent("byline")
        article.site = try fields.textIfPresent("site")
        article.language = try fields.textIfPresent("language")
        article.published = try fields.decodeIfPresent(StoredPublication.self, forKey: "published")?.value ?? .unknown
        article.modified = try fields.textIfPresent("modified")
        article.captured = try fields.textIfPresent("captured")
        article.notes = try fields.texts("notes")
        article.links = try fields.texts("links")
        article.sha256 = try fields.textIfPresent("sha256") ?? ""
        var shown = TimelineArticle(
            article: article, words: try fields.number("words"), outlet: try fields.text("outlet"), origin: try fields.text("origin"))
        shown.eventCount = try fields.number("event_count")
        shown.decision = try fields.textIfPresent("decision")
        shown.editorNote = try fields.textIfPresent("editor_note")
        value = shown
    }
}

private struct StoredPublication: Decodable {
    let value: PublicationDate
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        var stamp = try fields.dayIfPresent("date").map { CivilTimestamp(day: $0) }
        stamp?.second = try fields.textIfPresent("time").flatMap { CivilTimestamp(iso: Array("2000-01-01T\($0)".utf8))?.second }
        stamp?.offset = try fields.textIfPresent("offset").flatMap { CivilTimestamp(iso: Array("2000-01-01T00:00\($0)".utf8))?.offset }
        var date = PublicationDate(
            raw: try fields.textIfPresent("raw") ?? "", stamp: stamp, route: try fields.decodeIfPresent(PublicationRoute.self, forKey: "route"),
            confidence: try fields.decodeIfPresent(Int.self, forKey: "confidence") ?? 0, status: try fields.decode(PublicationStatus.self, forKey: "status"))
        date.from = try fields.dayIfPresent("date_from")
        date.to = try fields.dayIfPresent("date_to")
        date.rejected = try fields.list("rejected", StoredRejection.self).map(\.value)
        value = date
    }
}

private struct StoredRejection: Decodable {
    let value: RejectedDate
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        value = RejectedDate(
            raw: try fields.text("raw"), day: try fields.decode(CivilDay.self, forKey: "date"),
            route: try fields.decode(PublicationRoute.self, forKey: "route"), reason: try fields.decode(RejectionReason.self, forKey: "reason"),
            days: try fields.decodeIfPresent(Int.self, forKey: "days"))
    }
}

private struct StoredEvent: Decodable {
    let value: TimelineEvent
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        var event = TimelineEvent(id: try fields.text("id"))
        event.dateFrom = try fields.dayIfPresent("date_from")
        event.dateTo = try fields.dayIfPresent("date_to")
        event.time = try fields.textIfPresent("time")
        event.timeZone = try fields.textIfPresent("time_zone")
        event.precision = try fields.decodeIfPresent(Precision.self, forKey: "precision")
        event.edtf = try fields.textIfPresent("edtf")
        event.title = try fields.text("title")
        event.titleLanguage = try fields.text("title_language")
        event.summary = try fields.text("summary")
        event.summaryLanguage = try fields.text("summary_language")
        event.certainty = try fields.decode(EventCertainty.self, forKey: "certainty")
        event.attributedTo = try fields.texts("attributed_to")
        event.dateConfidence = try fields.decodeIfPresent(Int.self, forKey: "date_confidence") ?? 0
        event.people = try fields.texts("people")
        event.places = try fields.texts("places")
        event.tags = try fields.texts("tags")
        event.sources = try fields.texts("sources")
        event.originCount = try fields.number("origin_count")
        event.alternatives = try fields.list("alternatives", StoredReading.self).map(\.value)
        event.conflicts = try fields.list("conflicts", StoredConflict.self).map(\.value)
        event.decision = try fields.textIfPresent("decision")
        event.editorNote = try fields.textIfPresent("editor_note")
        event.checkedBy = try fields.textIfPresent("checked_by")
        event.checkedOn = try fields.textIfPresent("checked_on")
        event.addedBy = try fields.textIfPresent("added_by")
        event.document = try fields.textIfPresent("document")
        event.page = try fields.textIfPresent("page")
        event.mergedInto = try fields.textIfPresent("merged_into")
        event.splitFrom = try fields.texts("split_from")
        event.rank = try fields.number("rank")
        event.isNew = try fields.decodeIfPresent(Bool.self, forKey: "new") ?? false
        event.mentions = try fields.list("mentions", StoredMention.self).map(\.value)
        value = event
    }
}

private struct StoredConflict: Decodable {
    let value: EventConflict
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        value = EventConflict(field: try fields.text("field"), values: try fields.texts("values"), mentionIDs: try fields.texts("mention_ids"))
    }
}

private struct StoredReading: Decodable {
    let value: AlternativeReading
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        value = AlternativeReading(
            value: try fields.text("value"), interval: try fields.interval() ?? CivilInterval(begin: nil, endExclusive: nil), why: try fields.text("why"))
    }
}

private struct StoredMention: Decodable {
    let value: EventMention
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        var mention = EventMention(
            id: try fields.text("mention_id"), articleID: try fields.text("article_id"), language: try fields.text("language"),
            field: try fields.decode(ArticleField.self, forKey: "field"), time: try fields.decode(StoredTime.self, forKey: "time").value)
        mention.start = try fields.number("start")
        mention.end = try fields.number("end")
        mention.clauseStart = try fields.number("clause_start")
        mention.clauseEnd = try fields.number("clause_end")
        mention.text = try fields.text("text")
        mention.clause = try fields.text("clause")
        mention.before = try fields.textIfPresent("before") ?? ""
        mention.after = try fields.textIfPresent("after") ?? ""
        mention.sentence = try fields.decodeIfPresent(Int.self, forKey: "sentence") ?? 0
        mention.paragraph = try fields.decodeIfPresent(Int.self, forKey: "paragraph") ?? 0
        mention.actors = try fields.texts("actors")
        mention.places = try fields.texts("places")
        mention.numbers = try fields.texts("numbers")
        mention.actions = try fields.texts("actions")
        mention.attribution = try fields.textIfPresent("attribution")
        mention.certainty = try fields.decode(MentionCertainty.self, forKey: "certainty")
        mention.isQuotation = try fields.decodeIfPresent(Bool.self, forKey: "quotation") ?? false
        value = mention
    }
}

private struct StoredTime: Decodable {
    let value: MentionTime
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        var time = MentionTime(basis: try fields.decode(TimeBasis.self, forKey: "basis"), root: try fields.decode(TimeRoot.self, forKey: "root"))
        time.value = try fields.text("value")
        time.interval = try fields.interval()
        time.precision = try fields.decodeIfPresent(Precision.self, forKey: "precision")
        time.edtf = try fields.textIfPresent("edtf")
        time.formula = try fields.text("formula")
        time.expression = try fields.textIfPresent("expression")
        time.relation = try fields.decodeIfPresent(TemporalRelation.self, forKey: "relation")
        time.anchor = try fields.decode(Anchor.self, forKey: "anchor")
        time.anchorDate = try fields.textIfPresent("anchor_date")
        time.alternatives = try fields.list("alternatives", StoredReading.self).map(\.value)
        time.flags = try fields.texts("flags")
        time.rule = try fields.textIfPresent("rule") ?? ""
        time.direction = try fields.decodeIfPresent(TemporalDirection.self, forKey: "direction") ?? .unknown
        time.zone = try fields.textIfPresent("zone")
        value = time
    }
}
