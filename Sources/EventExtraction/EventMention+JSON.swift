package import ByteText
import CivilTime
import TemporalTagging

extension MentionTime {
    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("value", value)
        if let interval {
            json.key("begin")
            if let begin = interval.begin { json.value { begin.write(to: &$0) } } else { json.null() }
            json.key("end_exclusive")
            if let end = interval.endExclusive { json.value { end.write(to: &$0) } } else { json.null() }
        }
        json.member(ifPresent: "precision", precision?.rawValue)
        json.member(ifPresent: "edtf", edtf)
        json.member("basis", basis.rawValue)
        json.member("root", root.rawValue)
        json.member("formula", formula)
        json.member(ifPresent: "expression", expression)
        json.member(ifPresent: "relation", relation?.rawValue)
        json.member("anchor", anchor.rawValue)
        json.key("anchor_date")
        if let anchorDate { json.value(anchorDate) } else { json.null() }
        json.key("alternatives")
        json.beginArray()
        for reading in alternatives {
            json.beginObject()
            json.member("value", reading.value)
            json.key("begin")
            if let begin = reading.interval.begin { json.value { begin.write(to: &$0) } } else { json.null() }
            json.key("end_exclusive")
            if let end = reading.interval.endExclusive { json.value { end.write(to: &$0) } } else { json.null() }
            json.member("why", reading.why)
            json.endObject()
        }
        json.endArray()
        if !flags.isEmpty { json.member("flags", flags) }
        json.member("rule", rule)
        if direction != .unknown { json.member("direction", direction.rawValue) }
        json.member(ifPresent: "zone", zone)
        json.endObject()
    }
}

extension EventMention {
    /// One line of `events`: the contract's keys, then our own (`before` to `paragraph`), which `merge` needs.
    package func write(to json: inout JSONWriter) {
        var times = WrittenTimes()
        write(to: &json, &times)
    }

    /// - Parameter times: what was written of the mention before.
    package func write(to json: inout JSONWriter, _ times: inout WrittenTimes) {
        json.beginObject()
        json.member("mention_id", id)
        json.member("article_id", articleID)
        json.member("language", language)
        json.member("field", field.rawValue)
        json.member("start", start)
        json.member("end", end)
        json.member("clause_start", clauseStart)
        json.member("clause_end", clauseEnd)
        json.member("text", text)
        json.member("clause", clause)
        json.key("time")
        times.write(time, to: &json) { $0.write(to: &$1) }
        json.member("actors", actors)
        json.member("places", places)
        json.member("numbers", numbers)
        json.member(ifPresent: "attribution", attribution)
        json.member("certainty", certainty.rawValue)
        if title != clause { json.member("title", title) }
        json.member("before", before)
        json.member("after", after)
        json.member("actions", actions)
        if isQuotation { json.member("quotation", isQuotation) }
        if isSpeechAct { json.member("speech", isSpeechAct) }
        if isState { json.member("state", isState) }
        json.member("sentence", sentence)
        json.member("paragraph", paragraph)
        json.endObject()
    }
}

extension AlternativeReading: Decodable {
    enum Key: String, CodingKey { case value, begin, end = "end_exclusive", why }
    package init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        self.init(
            value: try box.decode(String.self, forKey: .value),
            interval: CivilInterval(
                begin: try box.decodeIfPresent(CivilInstant.self, forKey: .begin), endExclusive: try box.decodeIfPresent(CivilInstant.self, forKey: .end)),
            why: try box.decodeIfPresent(String.self, forKey: .why) ?? "")
    }
}

extension MentionTime: Decodable {
    enum Key: String, CodingKey, CaseIterable {
        case value, begin, precision, edtf, basis, root, formula, expression, relation, anchor, alternatives, flags, rule, direction, zone
        case end = "end_exclusive"
        case anchorDate = "anchor_date"
    }
    package init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        self.init(basis: try box.decode(TimeBasis.self, forKey: .basis), root: try box.decodeIfPresent(TimeRoot.self, forKey: .root) ?? .none)
        value = try box.decodeIfPresent(String.self, forKey: .value) ?? ""
        if box.contains(.begin) || box.contains(.end) {
            interval = CivilInterval(
                begin: try box.decodeIfPresent(CivilInstant.self, forKey: .begin), endExclusive: try box.decodeIfPresent(CivilInstant.self, forKey: .end))
        }
        precision = try box.decodeIfPresent(Precision.self, forKey: .precision)
        edtf = try box.decodeIfPresent(String.self, forKey: .edtf)
        formula = try box.decodeIfPresent(String.self, forKey: .formula) ?? ""
        expression = try box.decodeIfPresent(String.self, forKey: .expression)
        relation = try box.decodeIfPresent(TemporalRelation.self, forKey: .relation)
        anchor = try box.decodeIfPresent(Anchor.self, forKey: .anchor) ?? .none
        anchorDate = try box.decodeIfPresent(String.self, forKey: .anchorDate)
        alternatives = try box.decodeIfPresent([AlternativeReading].self, forKey: .alternatives) ?? []
        flags = try box.decodeIfPresent([String].self, forKey: .flags) ?? []
        rule = try box.decodeIfPresent(String.self, forKey: .rule) ?? ""
        direction = try box.decodeIfPresent(TemporalDirection.self, forKey: .direction) ?? .unknown
        zone = try box.decodeIfPresent(String.self, forKey: .zone)
    }
}

extension EventMention: Decodable {
    enum Key: String, CodingKey, CaseIterable {
        case language, field, start, end, text, clause, time, actors, places, numbers, attribution, certainty, before, after, actions, quotation, speech, state,
            title,
            sentence,
            paragraph
        case id = "mention_id"
        case articleID = "article_id"
        case clauseStart = "clause_start"
        case clauseEnd = "clause_end"
    }
    package init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        var fields = Fields(
            id: try box.decode(String.self, forKey: .id), articleID: try box.decode(String.self, forKey: .articleID),
            language: try box.decodeIfPresent(String.self, forKey: .language) ?? "", field: try box.decodeIfPresent(ArticleField.self, forKey: .field) ?? .text,
            time: try box.decode(MentionTime.self, forKey: .time))
        fields.start = try box.decode(Int.self, forKey: .start)
        fields.end = try box.decode(Int.self, forKey: .end)
        fields.clauseStart = try box.decodeIfPresent(Int.self, forKey: .clauseStart) ?? fields.start
        fields.clauseEnd = try box.decodeIfPresent(Int.self, forKey: .clauseEnd) ?? fields.end
        fields.text = try box.decode(String.self, forKey: .text)
        fields.clause = try box.decodeIfPresent(String.self, forKey: .clause) ?? fields.text
        fields.actors = try box.decodeIfPresent([String].self, forKey: .actors) ?? []
        fields.places = try box.decodeIfPresent([String].self, forKey: .places) ?? []
        fields.numbers = try box.decodeIfPresent([String].self, forKey: .numbers) ?? []
        fields.attribution = try box.decodeIfPresent(String.self, forKey: .attribution)
        fields.certainty = try box.decodeIfPresent(MentionCertainty.self, forKey: .certainty) ?? .asserted
        fields.before = try box.decodeIfPresent(String.self, forKey: .before) ?? ""
        fields.after = try box.decodeIfPresent(String.self, forKey: .after) ?? ""
        fields.actions = try box.decodeIfPresent([String].self, forKey: .actions) ?? []
        fields.isQuotation = try box.decodeIfPresent(Bool.self, forKey: .quotation) ?? false
        fields.isSpeechAct = try box.decodeIfPresent(Bool.self, forKey: .speech) ?? false
        fields.isState = try box.decodeIfPresent(Bool.self, forKey: .state) ?? false
        fields.title = try box.decodeIfPresent(String.self, forKey: .title) ?? fields.clause
        fields.sentence = try box.decodeIfPresent(Int.self, forKey: .sentence) ?? 0
        fields.paragraph = try box.decodeIfPresent(Int.self, forKey: .paragraph) ?? 0
        self.init(fields)
    }
}
