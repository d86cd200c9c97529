/// The reading of one expression, step by step in words; made only where somebody asks.
enum Trace {
    static func steps(_ mention: TimeMention, _ rule: String, _ made: ResolvedExpression, _ own: [String], text: [UInt8]) -> [String] {
        func words(_ range: Range<UInt32>) -> String { String(decoding: text[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self) }
        var steps = ["rule \(rule): \(mention.expression)"]
        let cues = mention.cues.map { "“\(words($0))”" }.joined(separator: ", ")
        steps.append("the clause looks to the \(mention.direction.rawValue)" + (cues.isEmpty ? ": no verb says more" : ": \(cues) (weight \(mention.score))"))
        switch made.anchor {
        case .publication: steps.append("read from the day of publication, \(made.anchorDate ?? "unknown")")
        case .discourse: steps.append("read from what was told of before, \(made.anchorDate ?? "unknown")")
        case .speech: steps.append("read from the day of the speech, \(made.anchorDate ?? "unknown")")
        case .none: steps.append("hangs on no other time")
        }
        steps += own
        if let relation = made.relation { steps.append("it bounds what is told (\(relation.rawValue)), and does not date it") }
        if mention.isOrderAmbiguous { steps.append("day and month could change places; the habit of the language decides") }
        for other in made.alternatives { steps.append("could also be \(other.value): \(other.why)") }
        steps.append("= \(made.value)" + (made.mod.map { " (\($0))" } ?? ""))
        return steps
    }
}
