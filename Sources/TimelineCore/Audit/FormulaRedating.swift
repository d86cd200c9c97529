package import CivilTime
package import EventExtraction
import TemporalTagging

extension TimelineBuilder {
    /// Resolves a mention's time again for another publication date, from its formula; what was not said in words moves with the publication.
    @Sendable package static func resolveAgain(_ mention: EventMention, _ publication: CivilTimestamp?) -> MentionTime {
        var time = mention.time
        if time.basis == .publication || (time.basis == .none && time.interval != nil) {
            guard let day = publication?.day else { return time }
            time.interval = CivilInterval(day)
            time.anchorDate = day.description
            if !time.value.isEmpty { (time.value, time.edtf) = (day.description, day.description) }
            return time
        }
        guard time.root != .absolute, !time.formula.isEmpty, let expression = TimeExpression(time.formula),
            let reading = expression.resolve(publication: publication, direction: time.direction), let interval = reading.interval
        else { return shift(mention, publication) }
        time.interval = interval
        time.value = reading.value
        time.edtf = reading.edtf
        time.precision = reading.precision
        time.alternatives = reading.alternatives
        time.anchorDate = reading.anchorDate ?? publication?.day.description
        return time
    }
}
