import ArticleReading
import CivilTime
import EventExtraction
import TemporalTagging
import TimelineCore

/// `explain timeline.json --event ID`: everything that is known of one event, on one page.
enum Dossier {
    static func words(event id: String, in timeline: Timeline, locale: String?) throws(DatelineError) -> String {
        let all = timeline.events + timeline.undated + timeline.setAside
        // The id of an event that was merged leads to the one that it is part of.
        let root = all.first { $0.id == id }?.mergedInto ?? id
        guard let dossier = EventDossier(of: root, in: timeline) else {
            let near = Suggestion.nearest(to: id, among: all.map(\.id)).map { "Did you mean \($0)? " } ?? ""
            throw DatelineError(
                .notFoundInTimeline, problem: "no event \(id) in this timeline", remedy: near + "The ids stand in the first column of timeline.csv.")
        }
        let event = dossier.event
        let articles = Dictionary(timeline.articles.map { ($0.article.id, $0) }) { first, _ in first }
        var out = "\(event.id)  \(event.title)\n"
        out +=
            "date        \(event.dateFrom?.description ?? "none") to \(event.dateTo?.description ?? "none")\(event.precision.map { " (\($0.rawValue))" } ?? "")\(event.time.map { ", " + $0 } ?? "")\n"
        out += "certainty   \(event.certainty.rawValue)\(event.attributedTo.isEmpty ? "" : ": " + event.attributedTo.joined(separator: "; "))\n"
        out += "told by     \(event.sourceCount) article\(event.sourceCount == 1 ? "" : "s"), \(event.originCount) origin\(event.originCount == 1 ? "" : "s")\n"
        out += "confidence  \(event.dateConfidence) of 100 that the date is read rightly\n"
        if root != id { out += "merged      \(id) is part of it\n" }
        let parts = timeline.setAside.filter { $0.mergedInto == root && $0.id != id }.map(\.id)
        if !parts.isEmpty { out += "merged      \(parts.joined(separator: ", ")) \(parts.count == 1 ? "is" : "are") part of it\n" }
        if !event.splitFrom.isEmpty { out += "split from  \(event.splitFrom.joined(separator: ", "))\n" }
        if let decision = event.decision { out += "decision    \(decision)\n" }
        if let note = event.editorNote { out += "note        \(note)\n" }
        if let name = event.checkedBy { out += "checked     by \(name)\(event.checkedOn.map { ", " + $0 } ?? "")\n" }
        if let name = event.addedBy { out += "added       by \(name)\(event.document.map { ", from " + $0 } ?? "")\(event.page.map { ", p. " + $0 } ?? "")\n" }
        for item in timeline.toCheck where item.eventID == root {
            out += "to check    \(item.kind.rawValue)\(item.details.isEmpty ? "" : ": " + item.details.joined(separator: "; "))\n"
        }
        for other in event.alternatives { out += "or          \(other.value): \(other.why)\n" }
        for conflict in event.conflicts { out += "differ on   \(conflict.field): \(conflict.values.joined(separator: " | "))\n" }
        let links = Dictionary(dossier.links.map { ($0.mentionID, $0) }) { first, _ in first }
        let outlets = Dictionary(event.mentions.map { ($0.id, articles[$0.articleID]?.outlet ?? $0.articleID) }) { first, _ in first }
        for mention in event.mentions {
            let article = articles[mention.articleID]
            out += "\n\(article?.outlet ?? mention.articleID)  [\(mention.language)]  \(mention.field.rawValue) \(mention.clauseStart)–\(mention.clauseEnd)\n"
            if let article { out += evidence(of: article) }
            if !mention.before.isEmpty { out += "  before      \(mention.before)\n" }
            out += "  sentence    \(mention.text)\n"
            if mention.clause != mention.text { out += "  clause      \(mention.clause)\n" }
            if !mention.after.isEmpty { out += "  after       \(mention.after)\n" }
            out += "  time        \(mention.time.expression.map { "“\($0)” → " } ?? "")\(mention.time.value.isEmpty ? "none" : mention.time.value)"
            out += ", basis \(mention.time.basis.rawValue), from \(mention.time.anchor.rawValue)\(mention.time.anchorDate.map { " " + $0 } ?? "")\n"
            for other in mention.time.alternatives { out += "  or          \(other.value): \(other.why)\n" }
            if !mention.time.formula.isEmpty { out += "  tree        \(mention.time.formula)\n" }
            if !mention.time.rule.isEmpty { out += "  rule        \(mention.time.rule)\n" }
            if let link = links[mention.id] {
                let words = link.words.map { $0.0 == $0.1 ? $0.0 : "\($0.0) = \($0.1)" }
                out += "  merged by   \(words.isEmpty ? "its time and its neighbours" : words.joined(separator: ", "))"
                out += " with \(outlets[link.likestID] ?? link.likestID)\(link.days.map { $0 == 0 ? ", the same day" : ", \($0) days apart" } ?? "")\n"
            }
            out += "  certainty   \(mention.certainty.rawValue)\(mention.attribution.map { ", according to \($0)" } ?? "")\n"
            for (name, terms) in [("actors", mention.actors), ("places", mention.places), ("numbers", mention.numbers), ("actions", mention.actions)]
            where !terms.isEmpty {
                out += "  \(name)\(String(repeating: " ", count: 12 - name.count))\(terms.joined(separator: " | "))\n"
            }
        }
        return out
    }

    private static func evidence(of item: TimelineArticle) -> String {
        let published = item.article.published
        var out = "  file        \(item.article.sourcePath ?? item.article.id)\(item.article.sha256.isEmpty ? "" : "  SHA-256 \(item.article.sha256)")\n"
        if let url = item.article.url { out += "  address     \(url)\n" }
        out +=
            "  published   \(published.stamp?.day.description ?? "unknown")\(published.from.map { ", between \($0)" } ?? "")\(published.to.map { " and \($0)" } ?? "")"
        out += " (\(published.status.rawValue)\(published.route.map { ", from " + $0.rawValue } ?? ""))\n"
        for rejected in published.rejected { out += "  not used    \(rejected.raw) (\(rejected.route.rawValue)): \(rejected.reason.rawValue)\n" }
        return out
    }
}
