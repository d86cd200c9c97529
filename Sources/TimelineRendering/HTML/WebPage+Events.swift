import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import TimelineCore

/// One event of the page, and the evidence for it.
extension WebPage {
    mutating func write(_ event: TimelineEvent, time: String?) {
        let anchor = Edition.anchor(event.id)
        html.markup(isInFirstWindow(event, at: index) ? "<li class=\"event\"" : "<li class=\"event w\"")
        index += 1
        html.attribute("id", anchor)
        html.markup(">")
        // Permalinks to what was merged into it lead here, script or no script.
        for old in edition.formerIDs[event.id] ?? [] {
            html.markup("<i")
            html.attribute("id", Edition.anchor(old))
            html.markup("></i>")
        }
        if let time {
            html.markup("<p class=\"clock\">")
            let zone = event.timeZone.flatMap { edition.dates.isPartOfDay(time) ? nil : $0 }
            html.text(zone.map { labels.text("clockZone", ["time": edition.dates.time(time), "zone": $0]) } ?? edition.dates.time(time))
            html.markup("</p>")
        }
        html.markup("<h3")
        writeLanguage(event.titleLanguage)
        html.markup(">")
        html.text(event.title)
        html.markup("</h3>\n")
        writeMeta(event)
        if showsSummary(event) {
            html.markup("<p class=\"sum\"")
            writeLanguage(event.summaryLanguage)
            html.markup(">")
            let summary = isPublication ? Edition.shortened(event.summary, words: 15) : event.summary
            html.text(edition.quoted(summary, language: event.summaryLanguage))
            html.markup("</p>\n")
        }
        if !isPublication { writeChecks(event) }
        if let checked = edition.checkedLine(event) { paragraph("checked", event.checkedBy == nil ? checked : "✓ " + checked) }
        if let note = event.editorNote, !note.isEmpty, !isPublication {
            paragraph("note", labels.text("labelled", ["label": labels["editorNote"], "text": note]))
        }
        if !event.mentions.isEmpty { writeEvidence(event) }
        html.markup("</li>\n")
    }

    /// The sentence stands under the title unless the title says as much.
    private func showsSummary(_ event: TimelineEvent) -> Bool {
        !isCompact && !event.summary.isEmpty && event.summary.utf8.count > event.title.utf8.count + 24
    }

    private mutating func writeMeta(_ event: TimelineEvent) {
        html.markup("<p class=\"meta\"><span class=\"cert ")
        html.trusted(event.certainty.rawValue)
        html.markup("\">")
        html.text(edition.certainty(event))
        html.markup("</span> <span class=\"srcs\">")
        html.text(labels.text("labelled", ["label": edition.sourceCounts(event), "text": ""]))
        let shown = event.sources.prefix(3)
        for (place, id) in shown.enumerated() {
            if place > 0 { html.markup(", ") }
            if isCompact {
                html.text(edition.outlet(id))
            } else {
                writeSource(id)
            }
        }
        if event.sources.count > shown.count { html.text(" +\(event.sources.count - shown.count)") }
        html.markup("</span>")
        if !isPublication, edition.confidenceKey(event) != "clear", event.dateFrom != nil {
            html.markup(" <span class=\"conf\">")
            html.text(labels[edition.confidenceKey(event)])
            html.markup("</span>")
        }
        html.markup("</p>\n")
    }

    private mutating func writeChecks(_ event: TimelineEvent) {
        for check in edition.checksOfEvent[event.id] ?? [] {
            html.markup("<p class=\"check\"><b>")
            html.text(labels["lineToCheck"])
            html.markup("</b>")
            html.text(labels.text("labelled", ["label": "", "text": edition.check(check, event)]))
            html.markup("</p>\n")
        }
    }

    // MARK: Evidence

    /// The script adds what only works with it: the citation, the link to the event.
    private mutating func writeEvidence(_ event: TimelineEvent) {
        html.markup("<details class=\"ev\"><summary>")
        html.text(labels.count("evidenceCount", event.mentions.count))
        html.markup("</summary>\n")
        let here = tellingsInIsland ? event.mentions.prefix(1) : event.mentions[...]
        for mention in here { write(mention) }
        for conflict in event.conflicts {
            paragraph("differ", labels.text("labelled", ["label": labels["lineDiffer"], "text": edition.values(conflict, in: event)]))
        }
        if !event.alternatives.isEmpty {
            let readings = event.alternatives.map { edition.alternative($0) }.joined(separator: ", ")
            paragraph("other", labels.text("labelled", ["label": labels["otherReadings"], "text": readings]))
        }
        if event.dateFrom != nil, !isPublication, !isCompact || edition.confidenceKey(event) != "clear" {
            let confidence = labels.text("confidence", ["n": String(event.dateConfidence)])
            paragraph("sure", "\(labels[edition.confidenceKey(event)]) (\(confidence))".capitalizingFirst)
        }
        html.markup("</details>\n")
    }

    private mutating func writeSource(_ articleID: String) {
        html.markup("<a")
        html.attribute("href", "#art-\(edition.articleKey(articleID))")
        html.markup(">")
        html.text(edition.outlet(articleID))
        html.markup("</a>")
    }

    private mutating func write(_ mention: EventMention) {
        html.markup("<figure><blockquote")
        writeLanguage(mention.language)
        html.markup(">")
        if isPublication {
            html.text(edition.quoted(Edition.shortened(mention.clause.isEmpty ? mention.text : mention.clause, words: 15), language: mention.language))
        } else {
            if !mention.before.isEmpty {
                html.markup("<i>")
                html.text(mention.before)
                html.markup("</i> ")
            }
            writeQuote(mention)
            if !mention.after.isEmpty {
                html.markup(" <i>")
                html.text(mention.after)
                html.markup("</i>")
            }
        }
        html.markup("</blockquote>\n<figcaption>")
        writeSource(mention.articleID)
        html.markup(" · ")
        html.text(edition.provenance(mention.articleID))
        html.markup("<br><b>")
        html.text(edition.reading(mention))
        html.markup("</b> · ")
        html.text(edition.certainty(mention))
        html.markup("</figcaption></figure>\n")
    }

    /// The sentence, with the words that give its time marked.
    private mutating func writeQuote(_ mention: EventMention) {
        guard let expression = mention.time.expression, let (before, after) = mention.text.cut(around: expression) else {
            html.text(mention.text)
            return
        }
        html.text(before)
        html.markup("<mark>")
        html.text(expression)
        html.markup("</mark>")
        html.text(after)
    }
}

extension Edition {
    /// `Published 25 July 2021, in the page’s structured data (JSON-LD)`.
    func provenance(_ articleID: String) -> String {
        guard let article = article(articleID)?.article else { return labels["published.unknown"] }
        let how = howKnown(article.published)[0]
        return article.published.status == .unknown ? publishedLine(article) : "\(publishedLine(article)), \(how)"
    }
}

extension String {
    /// What stands before and after the first place of `part`, compared byte by byte.
    func cut(around part: String) -> (before: String, after: String)? {
        let (text, wanted) = (Array(utf8), Array(part.utf8))
        guard let first = wanted.first, text.count >= wanted.count else { return nil }
        for start in 0...(text.count - wanted.count) where text[start] == first {
            let end = start + wanted.count
            if text[start..<end].elementsEqual(wanted) {
                return (String(decoding: text[..<start], as: UTF8.self), String(decoding: text[end...], as: UTF8.self))
            }
        }
        return nil
    }
}
