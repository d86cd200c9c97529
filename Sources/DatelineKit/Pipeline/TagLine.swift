import ArticleReading
import ByteText
import CivilTime
import TemporalTagging

/// One line of `tag`: the time expressions of one article record, in the contract's order of keys.
enum TagLine {
    static func write(_ article: Article, _ expressions: [ResolvedExpression], to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", article.id)
        json.member(ifPresent: "language", article.language)
        json.key("timexes")
        json.beginArray()
        var counter = ScalarCounter()
        for expression in expressions { write(expression, text: article.text, &counter, to: &json) }
        json.endArray()
        json.endObject()
        json.newline()
    }

    private static func write(_ expression: ResolvedExpression, text: [UInt8], _ counter: inout ScalarCounter, to json: inout JSONWriter) {
        let start = Int(expression.start), end = Int(expression.end)
        json.beginObject()
        json.member("start", counter.scalars(before: start, in: text))
        json.member("end", counter.scalars(before: end, in: text))
        json.key("text")
        json.value(utf8: text[start..<end])
        json.member("type", expression.type.rawValue)
        json.member("value", expression.value)
        json.member(ifPresent: "mod", expression.mod)
        json.member(ifPresent: "quant", expression.quant)
        json.member(ifPresent: "freq", expression.freq)
        if let interval = expression.interval { write(interval, offset: expression.zoneMinutes, to: &json) }
        json.member(ifPresent: "edtf", expression.edtf)
        json.member(ifPresent: "zone", expression.zone)
        json.member("anchor", expression.anchor.rawValue)
        json.member(ifPresent: "anchor_date", expression.anchorDate)
        json.member(ifPresent: "relation", expression.relation?.rawValue)
        if let range = expression.range {
            json.key("range")
            json.beginObject()
            json.member("id", range.id)
            json.member("role", range.role.rawValue)
            json.endObject()
        }
        json.key("alternatives")
        json.beginArray()
        for alternative in expression.alternatives {
            json.beginObject()
            json.member("value", alternative.value)
            write(alternative.interval, to: &json)
            json.member("why", alternative.why)
            json.endObject()
        }
        json.endArray()
        json.member("flags", expression.flags)
        json.member("rule", expression.rule)
        json.endObject()
    }

    /// `begin` and `end_exclusive`; an open bound is null. A time told by the clock of a zone carries its offset, all others are the article's own.
    private static func write(_ interval: CivilInterval, offset: Int? = nil, to json: inout JSONWriter) {
        let zone = offset.map { UTCOffset(minutes: $0).description } ?? ""
        for (name, bound) in [("begin", interval.begin), ("end_exclusive", interval.endExclusive)] {
            json.key(name)
            guard let bound else {
                json.null()
                continue
            }
            json.value(writing: { out in
                bound.write(to: &out)
                out.write(zone)
            })
        }
    }
}
