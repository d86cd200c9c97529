import ByteText
import CivilTime
import EventExtraction
import TemporalTagging
import TimelineCore

extension TimelineEvent {
    func write(to json: inout JSONWriter, dates: DateWords, digests: [String: String], isPublication: Bool = false, times: inout WrittenTimes) {
        json.beginObject()
        json.member("id", id)
        if dateFrom != nil || dateTo != nil {
            json.key("date_from")
            if let dateFrom { json.value(dateFrom.description) } else { json.null() }
            json.key("date_to")
            if let dateTo { json.value(dateTo.description) } else { json.null() }
        }
        json.member(ifPresent: "time", time)
        json.member(ifPresent: "time_zone", timeZone)
        json.member(ifPresent: "precision", precision?.rawValue)
        json.member(ifPresent: "edtf", edtf)
        json.member("date_display", dates.display(self))
        json.member("title", title)
        json.member("title_language", titleLanguage)
        json.member("summary", summary)
        json.member("summary_language", summaryLanguage)
        json.member("certainty", certainty.rawValue)
        json.member("attributed_to", attributedTo)
        if !isPublication { json.member("date_confidence", dateConfidence) }
        json.member("people", people)
        json.member("places", places)
        json.member("tags", tags)
        json.member("sources", sources)
        json.member("source_count", sourceCount)
        json.member("origin_count", originCount)
        json.key("alternatives")
        alternatives.write(to: &json)
        json.key("conflicts")
        json.beginArray()
        for conflict in conflicts {
            json.beginObject()
            json.member("field", conflict.field)
            json.member("values", conflict.values)
            json.member("mention_ids", conflict.mentionIDs)
            json.endObject()
        }
        json.endArray()
        json.member(ifPresent: "decision", decision)
        json.member(ifPresent: "editor_note", editorNote)
        json.member(ifPresent: "checked_by", checkedBy)
        json.member(ifPresent: "checked_on", checkedOn)
        json.member(ifPresent: "added_by", addedBy)
        json.member(ifPresent: "document", document)
        json.member(ifPresent: "page", page)
        json.member(ifPresent: "merged_into", mergedInto)
        json.member("split_from", splitFrom)
        json.member("rank", rank)
        if isNew { json.member("new", true) }
        json.key("mentions")
        json.beginArray()
        for mention in mentions { mention.writeRecord(to: &json, articleDigest: digests[mention.articleID], times: &times) }
        json.endArray()
        json.endObject()
    }
}

extension [AlternativeReading] {
    func write(to json: inout JSONWriter) {
        json.beginArray()
        for reading in self {
            json.beginObject()
            json.member("value", reading.value)
            json.members(reading.interval)
            json.member("why", reading.why)
            json.endObject()
        }
        json.endArray()
    }
}

extension EventMention {
    func writeRecord(to json: inout JSONWriter, articleDigest: String?, times: inout WrittenTimes) {
        json.beginObject()
        json.member("mention_id", id)
        json.member("article_id", articleID)
        json.member(ifPresent: "article_sha256", articleDigest)
        json.member("language", language)
        json.member("field", field.rawValue)
        json.member("start", start)
        json.member("end", end)
        json.member("clause_start", clauseStart)
        json.member("clause_end", clauseEnd)
        json.member("text", text)
        json.member("clause", clause)
        json.member("before", before)
        json.member("after", after)
        json.member("sentence", sentence)
        json.member("paragraph", paragraph)
        json.key("time")
        times.write(time, to: &json) { $0.writeRecord(to: &$1) }
        json.member("actors", actors)
        json.member("places", places)
        json.member("numbers", numbers)
        json.member("actions", actions)
        json.member(ifPresent: "attribution", attribution)
        json.member("certainty", certainty.rawValue)
        json.member("quotation", isQuotation)
        json.endObject()
    }
}

extension MentionTime {
    func writeRecord(to json: inout JSONWriter) {
        json.beginObject()
        json.member("value", value)
        if let interval { json.members(interval) }
        json.member(ifPresent: "precision", precision?.rawValue)
        json.member(ifPresent: "edtf", edtf)
        json.member("basis", basis.rawValue)
        json.member("root", root.rawValue)
        json.member("formula", formula)
        json.member(ifPresent: "expression", expression)
        json.member(ifPresent: "relation", relation?.rawValue)
        json.member("anchor", anchor.rawValue)
        json.member(ifPresent: "anchor_date", anchorDate)
        json.key("alternatives")
        alternatives.write(to: &json)
        json.member("flags", flags)
        json.member("rule", rule)
        json.member("direction", direction.rawValue)
        json.member(ifPresent: "zone", zone)
        json.endObject()
    }
}
