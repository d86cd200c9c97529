import ArticleReading
import ByteText
import CivilTime
import TimelineCore

/// How a difference is printed.
package enum DifferenceFormat: String, Sendable, CaseIterable { case text, markdown = "md", json }

extension TimelineDifference {
    package func printed(_ format: DifferenceFormat) -> [UInt8] {
        switch format {
        case .text: text(isMarkdown: false)
        case .markdown: text(isMarkdown: true)
        case .json: json()
        }
    }

    /// `2021-07-22`, `2021-07-12/2021-07-24`, with the time of day where there is one.
    static func date(_ event: TimelineEvent) -> String {
        guard let from = event.dateFrom ?? event.dateTo else { return "undated" }
        let to = event.dateTo ?? from
        return from.description + (to == from ? "" : "/" + to.description) + (event.time.map { " " + $0 } ?? "")
    }

    /// The fields that differ, each with what stood in it before and after, in the order of the contract.
    static func fields(_ change: EventChange) -> [(name: String, old: String, new: String)] {
        func list(_ texts: [String]) -> String { texts.joined(separator: " | ") }
        let old = change.old, new = change.new
        let pairs: [(String, String, String)] = [
            ("id", old.id, new.id), ("date", date(old), date(new)), ("time_zone", old.timeZone ?? "", new.timeZone ?? ""),
            ("precision", old.precision?.rawValue ?? "", new.precision?.rawValue ?? ""), ("title", old.title, new.title),
            ("certainty", old.certainty.rawValue, new.certainty.rawValue), ("attributed_to", list(old.attributedTo), list(new.attributedTo)),
            ("people", list(old.people), list(new.people)), ("places", list(old.places), list(new.places)), ("tags", list(old.tags), list(new.tags)),
            ("sources", list(old.sources), list(new.sources)), ("origin_count", String(old.originCount), String(new.originCount)),
            ("document", old.document ?? "", new.document ?? ""), ("page", old.page ?? "", new.page ?? ""),
            ("decision", old.decision ?? "", new.decision ?? ""),
            ("editor_note", old.editorNote ?? "", new.editorNote ?? ""), ("checked_by", old.checkedBy ?? "", new.checkedBy ?? ""),
            ("checked_on", old.checkedOn ?? "", new.checkedOn ?? ""), ("merged_into", old.mergedInto ?? "", new.mergedInto ?? ""),
            ("split_from", list(old.splitFrom), list(new.splitFrom)),
        ]
        return pairs.filter { $0.1 != $0.2 && ($0.0 != "sources" || old.sources.sorted() != new.sources.sorted()) }
    }

    /// “2 added, 1 removed, 1 moved”: an event with several changes counts under each.
    package var summary: String {
        var parts: [String] = []
        if !added.isEmpty { parts.append("\(added.count) added") }
        if !removed.isEmpty { parts.append("\(removed.count) removed") }
        for kind in Change.allCases {
            let count = changed.count { $0.changes.contains(kind) }
            if count > 0 { parts.append("\(count) \(kind == .other ? "changed otherwise" : kind.rawValue)") }
        }
        let articles = addedArticles.count + removedArticles.count + changedArticles.count
        if articles > 0 { parts.append("\(articles) \(articles == 1 ? "article" : "articles") added, removed or read otherwise") }
        if parts.isEmpty { return isEmpty ? "no difference" : "no difference in events or articles" }
        return parts.joined(separator: ", ")
    }

    private func text(isMarkdown: Bool) -> [UInt8] {
        if isEmpty { return [] }
        var out = ByteWriter()
        func line(_ text: String) {
            out.write(text)
            out.write(byte: 10)
        }
        func shown(_ text: String) -> String { isMarkdown ? Self.escaped(text) : text.split(whereSeparator: \.isNewline).joined(separator: " ") }
        func quoted(_ text: String) -> String { text.isEmpty ? "nothing" : "“\(shown(text))”" }
        func head(_ sign: String, _ event: TimelineEvent, _ date: String) -> String {
            isMarkdown ? "- \(date): **\(shown(event.title))** `\(event.id)`" : "\(sign) \(date)  \(shown(event.title))  [\(event.id)]"
        }
        func section(_ name: String) {
            guard isMarkdown else { return }
            line("")
            line("## \(name)")
            line("")
        }
        line(isMarkdown ? "# What has changed" : summary)
        if isMarkdown {
            line("")
            line(summary)
        }
        if !added.isEmpty { section("Added") }
        for event in added { line(head("+", event, Self.date(event))) }
        if !removed.isEmpty { section("Removed") }
        for event in removed { line(head("-", event, Self.date(event))) }
        if !changed.isEmpty { section("Changed") }
        for change in changed {
            let kinds = change.changes.filter { $0 != .other }.map(\.rawValue).joined(separator: ", ")
            line(head("~", change.new, Self.date(change.new)) + (kinds.isEmpty ? "" : isMarkdown ? " (\(kinds))" : "  \(kinds)"))
            for field in Self.fields(change) { line("\(isMarkdown ? "  - " : "    ")\(field.name): \(quoted(field.old)) → \(quoted(field.new))") }
        }
        if !(addedArticles.isEmpty && removedArticles.isEmpty && changedArticles.isEmpty) { section("Articles") }
        func article(_ sign: String, _ shownArticle: TimelineArticle) -> String {
            let name =
                "\(shown(shownArticle.outlet)), \(shownArticle.article.published.stamp?.day.description ?? "no date") [\(shown(shownArticle.article.id))]"
            return isMarkdown ? "- \(sign == "+" ? "added" : sign == "-" ? "removed" : "read otherwise"): \(name)" : "\(sign) article  \(name)"
        }
        for one in addedArticles { line(article("+", one)) }
        for one in removedArticles { line(article("-", one)) }
        for one in changedArticles { line(article("~", one.new)) }
        return out.bytes
    }

    /// What Markdown would read as markup, made plain.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|": out.unicodeScalars.append(contentsOf: ["\\", scalar])
            case "\n", "\r", "\u{2028}", "\u{2029}": out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    private func json() -> [UInt8] {
        var json = JSONWriter()
        func brief(_ event: TimelineEvent) {
            json.beginObject()
            json.member("id", event.id)
            json.member(ifPresent: "date_from", event.dateFrom?.description)
            json.member(ifPresent: "date_to", event.dateTo?.description)
            json.member("title", event.title)
            json.member("sources", event.sources)
            json.endObject()
        }
        func brief(_ shown: TimelineArticle) {
            json.beginObject()
            json.member("id", shown.article.id)
            json.member("outlet", shown.outlet)
            json.member(ifPresent: "published", shown.article.published.stamp?.iso)
            json.endObject()
        }
        json.beginObject()
        json.member("schema", "dateline.diff/1")
        json.member("same", isEmpty)
        json.member("summary", summary)
        json.key("added")
        json.beginArray()
        added.forEach(brief)
        json.endArray()
        json.key("removed")
        json.beginArray()
        removed.forEach(brief)
        json.endArray()
        json.key("changed")
        json.beginArray()
        for change in changed {
            json.beginObject()
            json.member("id", change.new.id)
            json.member("title", change.new.title)
            json.member("changes", change.changes.map(\.rawValue))
            json.key("fields")
            json.beginArray()
            for field in Self.fields(change) {
                json.beginObject()
                json.member("field", field.name)
                json.member("old", field.old)
                json.member("new", field.new)
                json.endObject()
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
        for (name, list) in [("articles_added", addedArticles), ("articles_removed", removedArticles), ("articles_changed", changedArticles.map(\.new))] {
            json.key(name)
            json.beginArray()
            list.forEach(brief)
            json.endArray()
        }
        json.endObject()
        json.newline()
        return json.out.bytes
    }
}
