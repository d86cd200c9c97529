package import CivilTime
import TemporalTagging

extension MentionTime {
    /// The same words read from another publication time: what the audit asks when it doubts a date. Times that do not hang on publication stay.
    package func redated(publication: CivilTimestamp?) -> MentionTime {
        switch basis {
        case .none: return self
        case .publication:
            var moved = MentionTime.atPublication(publication)
            moved.rule = rule
            if relation == .after, let publication {
                moved.relation = .after
                moved.direction = direction
                moved.interval = CivilInterval(begin: CivilInstant(publication.day), endExclusive: nil)
                moved.precision = nil
                moved.edtf = publication.day.description + "/.."
            }
            return moved
        case .expression, .discourse: break
        }
        guard root == .publication, !formula.isEmpty, let tree = TimeExpression(formula) else { return self }
        var moved = self
        // A span put together from two expressions.
        if case .apply(.between, let ends) = tree, ends.count == 2,
            let first = ends[0].resolve(publication: publication, direction: direction),
            let last = ends[1].resolve(publication: publication, direction: direction)
        {
            guard let begin = first.interval?.begin, let end = last.interval?.endExclusive, begin < end else { return self }
            moved.interval = CivilInterval(begin: begin, endExclusive: end)
            moved.value = first.value + "/" + last.value
            moved.edtf = begin.day.description + "/" + end.adding(seconds: -1).day.description
            return moved
        }
        guard let reading = tree.resolve(publication: publication, direction: direction) else { return self }
        moved.value = reading.value
        moved.interval = reading.interval
        moved.precision = reading.precision
        moved.edtf = reading.edtf
        moved.alternatives = reading.alternatives
        moved.anchorDate = reading.anchorDate
        return moved
    }
}

extension EventMention {
    /// The mention as it would be had its article been published at another time.
    package func redated(publication: CivilTimestamp?) -> EventMention {
        var copy = self
        copy.time = time.redated(publication: publication)
        return copy
    }
}
