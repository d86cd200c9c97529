import ArticleReading
import ByteText
package import TimelineCore

/// `timeline.fragment.html`: the chronology as plain markup for a CMS, with no script, no style and no quote of more than 15 words.
enum Fragment {
    static func render(_ edition: Edition) -> [UInt8] {
        var html = HTMLWriter()
        let labels = edition.labels
        html.markup("<section class=\"dateline-chronology\"")
        html.attribute("lang", labels.locale)
        html.markup(">\n<h2>")
        html.text(edition.timeline.title)
        html.markup("</h2>\n<p><em>")
        html.text(edition.banner)
        html.markup("</em></p>\n")
        for group in DateGroup.groups(of: edition.timeline.events, edition) {
            html.markup("<h3>")
            html.text(group.heading.capitalizingFirst)
            html.markup("</h3>\n<ul>\n")
            for event in group.events { write(event, time: group.timesInEvents ? event.time : nil, edition, to: &html) }
            html.markup("</ul>\n")
        }
        if !edition.timeline.undated.isEmpty {
            html.markup("<h3>")
            html.text(labels["undatedSection"])
            html.markup("</h3>\n<ul>\n")
            for event in edition.timeline.undated { write(event, time: nil, edition, to: &html) }
            html.markup("</ul>\n")
        }
        html.markup("<h3>")
        html.text(labels["articlesSection"])
        html.markup("</h3>\n<ul>\n")
        for shown in edition.timeline.articles {
            html.markup("<li>")
            let title = shown.article.title ?? shown.outlet
            if let link = edition.link(shown.article) {
                html.markup("<a rel=\"noopener noreferrer\"")
                html.attribute("href", link)
                html.markup(">")
                html.text(title)
                html.markup("</a>, ")
            } else {
                html.text("\(title), ")
            }
            html.text(edition.sourceAndDate(shown.article.id))
            html.markup("</li>\n")
        }
        html.markup("</ul>\n</section>\n")
        return html.out.bytes
    }

    private static func write(_ event: TimelineEvent, time: String?, _ edition: Edition, to html: inout HTMLWriter) {
        html.markup("<li")
        html.attribute("id", Edition.anchor(event.id))
        html.markup("><strong")
        if !event.titleLanguage.isEmpty, Edition.primaryTag(event.titleLanguage) != Edition.primaryTag(edition.labels.locale) {
            html.attribute("lang", event.titleLanguage)
        }
        html.markup(">")
        html.text(event.title)
        html.markup("</strong>")
        if let time { html.text(" (\(edition.dates.time(time)))") }
        html.markup("<br>")
        html.text(
            "\(edition.certainty(event)) · \(edition.sourceCounts(event)) (\(edition.labels.semicolons(event.sources.map { edition.sourceAndDate($0) })))")
        html.markup("</li>\n")
    }
}

/// What `--embed` prints: the frame in which the page runs with scripts and nothing else.
package enum EmbedSnippet {
    /// `address` is where the page will stand; the height fits a short chronology and scrolls a long one.
    package static func html(_ timeline: Timeline, address: String = "timeline.html") -> [UInt8] {
        let height = min(1200, 600 + 60 * timeline.events.count)
        var html = HTMLWriter(reserving: 400)
        html.markup("<iframe")
        html.attribute("src", address)
        html.attribute("title", Labels(locale: timeline.locale).text("embedTitle", ["title": timeline.title]))
        html.markup(" sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\" loading=\"lazy\" width=\"100%\"")
        html.attribute("height", String(height))
        html.markup(" style=\"border:0\"></iframe>\n")
        return html.out.bytes
    }
}
