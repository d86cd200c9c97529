import ByteText
import CivilTime
import TemporalTagging

/// What can be said of a mention's time only when the whole article has been read.
enum MentionTimes {
    static func settle(_ mentions: inout [EventMention], publication: CivilTimestamp?) {
        dateHeadlines(&mentions, publication: publication)
        dateQuotations(&mentions)
        attributeQuotations(&mentions)
    }

    /// A headline tells what the lead tells: it takes the date of the first sentences that tell it with the same act and the same names.
    private static func dateHeadlines(_ mentions: inout [EventMention], publication: CivilTimestamp?) {
        let leads = mentions.indices.filter { index in
            let mention = mentions[index]
            guard mention.field == .text, mention.sentence <= 5, mention.time.basis == .expression, mention.time.relation == nil,
                let begin = mention.time.interval?.begin
            else { return false }
            switch mention.time.precision {
            case .second, .minute, .hour, .dayPart, .day, .weekend, .week: break
            default: return false
            }
            return publication.map { begin.day <= $0.day } ?? true && mention.certainty != .planned && mention.certainty != .possible
        }
        guard !leads.isEmpty else { return }
        for index in mentions.indices {
            let mention = mentions[index]
            let isHeadline = mention.field == .title || mention.sentence == 0
            guard isHeadline, mention.time.basis == .publication, mention.time.relation == nil, mention.certainty != .planned else { continue }
            let acts = Set(mention.actions.map { NarratedTime.key($0) }), names = Set(mention.actors + mention.places)
            var best = 0, chosen: Int?
            for lead in leads where lead != index {
                let other = mentions[lead]
                let sharesAct = other.actions.contains { $0.utf8.count > 3 && acts.contains(NarratedTime.key($0)) }
                let sharesName = (other.actors + other.places).contains { name in names.contains { isSame($0, name) } }
                guard sharesAct, sharesName || mention.actors.isEmpty && mention.places.isEmpty else { continue }
                // Of several, the one that says most of it in the same words.
                let shared = words(mention.clause).intersection(words(other.clause)).count
                if shared > best { (best, chosen) = (shared, lead) }
            }
            if let chosen {
                mentions[index].time = mentions[chosen].time
                mentions[index].time.basis = .discourse
                mentions[index].time.rule = "basis/headline"
            }
        }
    }

    /// The longer words of a clause, folded.
    private static func words(_ clause: String) -> Set<String> {
        Set(clause.utf8.split { !$0.isWordByte }.filter { $0.count > 3 }.map { Folding.fold(Array($0)) })
    }

    /// "Boeing" and "Boeing 787".
    private static func isSame(_ a: String, _ b: String) -> Bool { a == b || a.hasPrefix(b + " ") || b.hasPrefix(a + " ") }

    /// « … », Gelfand. A manager told i24news on Wednesday: the sentence that says when something was said dates the quotation before it.
    private static func dateQuotations(_ mentions: inout [EventMention]) {
        for index in mentions.indices.dropLast() {
            let mention = mentions[index], next = mentions[index + 1]
            guard mention.isQuotation, mention.field == next.field, mention.time.basis == .publication, next.sentence == mention.sentence + 1,
                next.paragraph == mention.paragraph, !next.isQuotation, next.time.basis == .expression, next.certainty == .asserted, next.attribution == nil,
                next.isSpeechAct
            else { continue }
            mentions[index].time = next.time
            mentions[index].time.basis = .discourse
            mentions[index].time.rule = "basis/speech"
        }
    }

    /// A quotation that runs over several sentences has its speaker named at the end of it.
    private static func attributeQuotations(_ mentions: inout [EventMention]) {
        for index in mentions.indices.reversed() where index + 1 < mentions.count {
            let next = mentions[index + 1]
            guard mentions[index].isQuotation, mentions[index].attribution == nil, next.paragraph == mentions[index].paragraph,
                next.field == mentions[index].field, next.sentence <= mentions[index].sentence + 1
            else { continue }
            mentions[index].attribution = next.attribution
            if mentions[index].certainty == .asserted { mentions[index].certainty = .reported }
        }
    }
}
