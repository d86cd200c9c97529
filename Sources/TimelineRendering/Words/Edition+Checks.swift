import ArticleReading
import CivilTime
import EventExtraction
import TimelineCore

/// One line of “Check before use”: what it concerns, where that stands, and what is to be checked.
struct CheckLine: Sendable {
    /// Title of the event, outlet of the article, or name of the file.
    var subject: String
    var subjectLanguage: String?
    /// An element of the page or an anchor of the Markdown; nil where there is nothing to point to.
    var anchor: String?
    var text: String
}

extension Edition {
    /// Of one kind, at most so many are listed; the others are marked where they stand.
    static let checksShown = 50

    /// “Check before use”, all of it, by kind: what the model names, then what was left out of the run.
    var checkGroups: [(kind: String, lines: [CheckLine])] {
        var groups: [(kind: String, lines: [CheckLine])] = []
        func add(_ kind: CheckItem.Kind, _ lines: [CheckLine]) {
            if let place = groups.firstIndex(where: { $0.kind == kind.rawValue }) {
                groups[place].lines += lines
            } else {
                groups.append((kind.rawValue, lines))
            }
        }
        for item in timeline.toCheck { add(item.kind, checkLines(item)) }
        let named = Set(timeline.toCheck.filter { $0.kind == .leftOut }.flatMap(\.details))
        let warnings = timeline.warnings.filter { !named.contains($0) }
        if !warnings.isEmpty { add(.leftOut, warnings.map { CheckLine(subject: labels["leftOut"], text: warning($0)) }) }
        return groups.filter { !$0.lines.isEmpty }
    }

    func checkLines(_ item: CheckItem) -> [CheckLine] {
        if let id = item.eventID, let event = event(id) {
            return [CheckLine(subject: event.title, subjectLanguage: event.titleLanguage, anchor: id, text: check(item, event))]
        }
        let shown = item.articleID.flatMap(article)
        let anchor = shown.map { "art-" + articleKey($0.article.id) }
        switch item.kind {
        case .publicationDate:
            guard let shown else { return [] }
            return [CheckLine(subject: shown.outlet, anchor: anchor, text: publicationCheck(shown.article.published))]
        case .leftOut: return [CheckLine(subject: labels["leftOut"], anchor: anchor, text: item.details.map(warning).joined(separator: ", "))]
        case .unresolved:
            let expressions = item.details.map { "“\($0)”" }.joined(separator: ", ")
            return [
                CheckLine(
                    subject: shown?.outlet ?? labels["checkSomeArticle"], anchor: anchor, text: labels.text("checkUnresolved", ["expressions": expressions]))
            ]
        default:
            return [CheckLine(subject: shown?.outlet ?? labels["checkSomeArticle"], anchor: anchor, text: item.details.joined(separator: ", "))]
        }
    }

    /// What is to be checked of an event, as a clause that follows its title.
    func check(_ item: CheckItem, _ event: TimelineEvent) -> String {
        let firstSource = event.sources.first.map(outlet) ?? ""
        let who = event.attributedTo.joined(separator: ", ")
        switch item.kind {
        case .conflict:
            // One item a conflict; its details are the field and the values.
            let named = event.conflicts.filter { [$0.field] + $0.values == item.details }
            let lines = (named.isEmpty ? event.conflicts : named).map { conflict in
                labels.text(
                    labels.has("checkConflict.\(conflict.field)") ? "checkConflict.\(conflict.field)" : "checkConflict.other",
                    ["values": values(conflict, in: event)])
            }
            return lines.isEmpty ? labels["checkConflictNone"] : lines.joined(separator: " ")
        case .singleOrigin:
            if event.sourceCount > 1 {
                let articles = labels.count("articles", event.sourceCount)
                return who.isEmpty
                    ? labels.text("checkOneOriginUnnamed", ["articles": articles]) : labels.text("checkOneOrigin", ["articles": articles, "who": who])
            }
            return who.isEmpty
                ? labels.text("checkSingle", ["source": firstSource]) : labels.text("checkSingleAttributed", ["source": firstSource, "who": who])
        case .inferredDay:
            return labels[
                event.mentions.contains { $0.time.basis == .discourse || $0.time.basis == .expression } ? "checkInferred" : "checkInferredPublication"]
        case .alternatives:
            let told = event.mentions.first { !$0.time.alternatives.isEmpty }
            let readings =
                told.flatMap { result($0.time) }
                ?? event.alternatives.map(alternative).reduce("") { $0.isEmpty ? $1 : labels.text("either", ["a": $0, "b": $1]) }
            guard let expression = told?.time.expression else { return labels.text("checkAlternativesNone", ["readings": readings]) }
            return labels.text("checkAlternatives", ["expression": quoted(expression, language: told?.language ?? ""), "readings": readings])
        case .inPassing:
            return who.isEmpty ? labels["checkInPassing"] : labels.text("checkInPassingBy", ["source": firstSource, "who": who])
        case .unresolved: return labels.text("checkUnresolved", ["expressions": item.details.map { "“\($0)”" }.joined(separator: ", ")])
        case .publicationDate:
            return event.sources.compactMap { article($0)?.article.published }.first { $0.status != .stated }.map(publicationCheck)
                ?? labels["published.unknown"]
        case .leftOut: return labels["checkLeftOut"]
        case .evidenceChanged: return labels.text("checkEvidenceChanged", ["date": item.details.first ?? ""])
        case .mergeProposed: return labels.text("checkMergeProposed", ["title": item.details.last ?? "", "id": item.details.first ?? ""])
        }
    }

    /// What is wrong with a publication date, as a clause that follows the name of the outlet.
    func publicationCheck(_ published: PublicationDate) -> String {
        var parts: [String] = []
        let route = published.route.map { labels.named("route", $0.rawValue) } ?? labels["howUnknown"]
        let notUsed = published.rejected.map { date in
            labels.text("checkNotUsed", ["raw": shown(date), "route": labels.named("route", date.route.rawValue), "reason": reason(date).capitalizingFirst])
        }
        switch published.status {
        case .estimated:
            guard let (from, to) = estimate(published) else { break }
            if notUsed.isEmpty {
                parts.append(labels.text("checkEstimated", ["span": readSpan(from, to)]))
            } else {
                parts = notUsed + [labels.text("checkReadBetween", ["span": readSpan(from, to)])]
            }
        case .disputed:
            parts.append(labels.text("checkDisputed", ["date": published.stamp.map { dates.date($0.day) } ?? "", "route": route]))
            parts += notUsed.map(\.capitalizingFirst)
        case .unknown: parts = notUsed + [labels["checkUnknown"]]
        case .stated: parts = notUsed + [labels.text("checkReadOn", ["date": published.stamp.map { dates.date($0.day) } ?? "", "route": route])]
        }
        return parts.enumerated().map { $0.offset == 0 ? $0.element : $0.element.capitalizingFirst }.joined(separator: " ")
    }

    /// “Draft, made by a program from 2 articles (1 English, 1 French). No one has checked it yet.”
    var banner: String {
        let articles = labels.count("articles", timeline.articles.count) + languageCounts
        let events = timeline.events.count + timeline.undated.count
        let checked = (timeline.events + timeline.undated).count { $0.checkedBy != nil }
        if checked == 0 { return labels.text("bannerUnchecked", ["articles": articles]) }
        if checked == events { return labels.text("bannerAll", ["articles": articles, "events": labels.count("events", events)]) }
        return labels.text("bannerDraft", ["articles": articles]) + " "
            + labels.text("bannerPartly", ["checked": labels.grouped(checked), "events": labels.count("events", events)])
    }

    /// ` (1 English, 1 French)`, in order of the tags; nothing where there is one language only.
    private var languageCounts: String {
        guard isMultilingual else { return "" }
        let counts = Dictionary(timeline.articles.compactMap { $0.article.language.map { (Self.primaryTag($0), 1) } }, uniquingKeysWith: +)
        return " (" + counts.sorted { $0.key < $1.key }.map { "\(labels.grouped($0.value)) \(languageName($0.key))" }.joined(separator: ", ") + ")"
    }

    /// “8 dated events, May to July 2021 · 5 told by both articles · 5 things to check”, piece by piece.
    func counts(includingChecks: Bool = true) -> [String] {
        var parts: [String] = []
        let events = timeline.events
        var first = labels.count("datedEvents", events.count)
        if let from = events.compactMap(\.dateFrom).min(), let to = events.compactMap({ $0.dateTo ?? $0.dateFrom }).max() {
            let (a, b) = (dates.monthAndYear(from), dates.monthAndYear(to))
            let span = a == b ? a : labels.text("spanOfMonths", ["a": from.year == to.year ? dates.month(from.month) : a, "b": b])
            first += ", \(span)"
        }
        parts.append(first)
        let several = events.count { $0.sourceCount > 1 }
        if several > 0 { parts.append(labels.count(timeline.articles.count == 2 ? "toldByBoth" : "toldBySeveral", several)) }
        if includingChecks { parts.append(labels.count("thingsToCheck", checkGroups.reduce(0) { $0 + $1.lines.count })) }
        return parts
    }
}
