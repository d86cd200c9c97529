import CivilTime
import TemporalTagging

/// `explain TEXT`: how each expression of a text was read.
enum ReadingSteps {
    static func words(_ text: String, _ settings: Settings) throws(DatelineError) -> String {
        let bench = try Workbench(settings)
        let bytes = Array(text.utf8)
        let tagger = Tagger(library: bench.library)
        // One sentence is little to recognise a language by: the first language in which something is found decides, the likeliest before the others.
        var language = settings.language ?? bench.library.detect(bytes) ?? "en"
        var explanations = tagger.explain(bytes, language: language, publication: settings.published)
        if explanations.isEmpty, settings.language == nil {
            for other in bench.library.tags.sorted() where other != language {
                let found = tagger.explain(bytes, language: other, publication: settings.published)
                if found.count > explanations.count { (language, explanations) = (other, found) }
            }
        }
        var out = "text        \(text)\nlanguage    \(language)\(settings.language == nil ? " (recognised)" : "")\n"
        out +=
            "published   \(settings.publishedRaw.map { raw in "\(raw)\(settings.published.map { ", a " + weekdays[$0.day.weekday - 1] } ?? "")" } ?? "not known: give it with --published")\n"
        if explanations.isEmpty { out += "\nNo time expression was found.\n" }
        for explanation in explanations {
            let expression = explanation.expression
            out += "\n“\(String(decoding: bytes[Int(expression.start)..<Int(expression.end)], as: UTF8.self))”\n"
            out += "  tree        \(expression.formula)\n  rule        \(expression.rule)\n"
            out += "  anchor      \(expression.anchor.rawValue)\(expression.anchorDate.map { " " + $0 } ?? "")\n"
            out += "  tense       \(expression.direction.rawValue)\n"
            for (number, step) in explanation.steps.enumerated() { out += "  step \(number + 1)      \(step)\n" }
            out += "  value       \(expression.type.rawValue) \(expression.value)\(expression.mod.map { ", " + $0 } ?? "")\n"
            if let interval = expression.interval {
                out += "  interval    from \(interval.begin?.description ?? "an open begin") to before \(interval.endExclusive?.description ?? "an open end")\n"
            }
            if let edtf = expression.edtf { out += "  EDTF        \(edtf)\n" }
            if let relation = expression.relation { out += "  relation    \(relation.rawValue)\n" }
            for other in expression.alternatives { out += "  or          \(other.value): \(other.why)\n" }
            for flag in expression.flags { out += "  flag        \(flag)\n" }
        }
        return out
    }

    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
