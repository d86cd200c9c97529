import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import TimelineCore

/// `timeline.html`: one file, no network. The list is the page, readable without script; the script adds search, filters, zoom and keys.
struct WebPage {
    let edition: Edition
    var html: HTMLWriter
    /// How many events the page shows at once; the script moves this window, print and pages without script have them all.
    static let window = 200
    /// Above this many events the page opens on the most important ones.
    static let mainAbove = 40
    static let mainCount = 24
    /// Above this many tellings, those after the first of each event stand in the JSON island instead of the list.
    static let inlineTellings = 80
    /// Above this many events, the sentence stands in the evidence alone, and what the script can add is left to it.
    static let compactAbove = 60

    let mainIDs: Set<String>
    let tellingsInIsland: Bool
    let isCompact: Bool
    /// More than one window of events: the list then stands in `<noscript>`, and the script makes nodes of what it shows.
    let isLong: Bool
    /// Place of the next event among all of the page.
    var index = 0

    static func render(_ edition: Edition) -> [UInt8] {
        var page = WebPage(edition)
        page.write()
        return page.html.out.bytes
    }

    init(_ edition: Edition) {
        self.edition = edition
        let events = edition.timeline.events
        html = HTMLWriter(reserving: 50_000 + events.count * 1500)
        mainIDs = events.count > Self.mainAbove ? Set(events.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }.prefix(Self.mainCount).map(\.id)) : []
        tellingsInIsland = (events + edition.timeline.undated).reduce(0) { $0 + $1.mentions.count } > Self.inlineTellings
        isLong = events.count + edition.timeline.undated.count > Self.window
        isCompact = events.count + edition.timeline.undated.count > Self.compactAbove
    }

    var labels: Labels { edition.labels }
    var timeline: Timeline { edition.timeline }
    var isPublication: Bool { timeline.isPublication }

    private mutating func write() {
        writeHead()
        html.markup("<body>\n<a class=\"skip\" href=\"#chronology\">")
        html.text(labels["skip"])
        html.markup("</a>\n")
        writeMasthead()
        html.markup("<main>\n")
        if !isPublication { writeChecks() }
        WebAxis.write(edition, to: &html)
        writeTools()
        writeChronology()
        writeUndated()
        writeArticles()
        html.markup("</main>\n<footer class=\"foot\"><p>")
        html.text(labels["madeBy"])
        html.markup("</p></footer>\n")
        WebModel.write(self, to: &html)
        html.markup("</body>\n</html>\n")
    }

    // MARK: Head and masthead

    private mutating func writeHead() {
        let style = Array(WebText.pageCSS.utf8)
        let scripts = ([WebText.pageJS] + (isPublication ? [] : [WebText.reviewJS])).map { Array($0.utf8) }
        html.markup("<!doctype html>\n<html")
        html.attribute("lang", labels.locale)
        html.markup(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'sha256-")
        html.trusted(Base64.encode(SHA256.digest(style)))
        html.markup("'; script-src")
        for script in scripts {
            html.markup(" 'sha256-")
            html.trusted(Base64.encode(SHA256.digest(script)))
            html.markup("'")
        }
        html.markup(
            "; base-uri 'none'; form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
        )
        html.markup("<link rel=\"icon\" href=\"data:,\">\n<title>")
        html.text(timeline.title)
        html.markup("</title>\n<style>")
        html.trusted(style)
        html.markup("</style>\n")
        // Review mode first: what it asks for must be known when the page's own script is ready.
        for script in scripts.reversed() {
            html.markup("<script>")
            html.trusted(script)
            html.markup("</script>\n")
        }
        if edition.options.jsonLD { StructuredData.write(edition, to: &html) }
        html.markup("</head>\n")
    }

    private mutating func writeMasthead() {
        html.markup("<header class=\"masthead\">\n<p class=\"kicker\">")
        html.text(labels["chronology"])
        html.markup("</p>\n<h1>")
        html.text(timeline.title)
        html.markup("</h1>\n<p class=\"banner\">")
        html.text(edition.banner)
        html.markup("</p>\n<p class=\"counts\">")
        html.text(edition.counts(includingChecks: !isPublication).joined(separator: " · "))
        html.markup("</p>\n</header>\n")
    }

    // MARK: Check before use

    private mutating func writeChecks() {
        let groups = edition.checkGroups
        html.markup("<section class=\"checks\" aria-labelledby=\"checks-title\">\n<h2 id=\"checks-title\">")
        html.text(labels["checkBeforeUse"])
        html.markup("</h2>\n")
        let total = groups.reduce(0) { $0 + $1.lines.count }
        if total == 0 {
            html.markup("<p>")
            html.text(labels["nothingToCheck"])
            html.markup("</p>\n")
        } else if total <= 12 {
            write(groups.flatMap(\.lines))
        } else {
            for group in groups {
                html.markup("<details class=\"checkgroup\"")
                if group.lines.count <= 5 { html.markup(" open") }
                html.markup("><summary>")
                html.text(labels.count("kind.\(group.kind)", group.lines.count))
                html.markup("</summary>\n")
                write(Array(group.lines.prefix(Edition.checksShown)))
                if group.lines.count > Edition.checksShown {
                    html.markup("<p class=\"more\">")
                    html.text(labels.count("checkMore", group.lines.count - Edition.checksShown))
                    html.markup("</p>\n")
                }
                html.markup("</details>\n")
            }
        }
        html.markup("</section>\n")
    }

    private mutating func write(_ lines: [CheckLine]) {
        html.markup("<ol>\n")
        for line in lines {
            html.markup("<li><b")
            writeLanguage(line.subjectLanguage)
            html.markup(">")
            if let anchor = line.anchor {
                html.markup("<a")
                html.attribute("href", "#\(anchor)")
                html.markup(">")
                html.text(line.subject)
                html.markup("</a>")
            } else {
                html.text(line.subject)
            }
            html.markup("</b>")
            html.text(labels.text("labelled", ["label": "", "text": line.text]))
            html.markup("</li>\n")
        }
        html.markup("</ol>\n")
    }

    /// ` lang="fr"` where it is not the language of the page.
    mutating func writeLanguage(_ tag: String?) {
        guard let tag, !tag.isEmpty, tag != "und", Edition.primaryTag(tag) != Edition.primaryTag(labels.locale) else { return }
        html.attribute("lang", tag)
    }

    // MARK: Chronology

    private mutating func writeChronology() {
        html.markup("<section id=\"chronology\" tabindex=\"-1\" aria-labelledby=\"chronology-title\">\n<h2 id=\"chronology-title\" class=\"sr\">")
        html.text(labels["chronology"])
        html.markup("</h2>\n")
        if timeline.events.isEmpty {
            html.markup("<p>")
            html.text(labels["noEvents"])
            html.markup("</p>\n")
        }
        if tellingsInIsland {
            html.markup("<noscript><p class=\"more\">")
            html.text(labels["moreTellings"])
            html.markup("</p></noscript>\n")
        }
        html.markup(isLong ? "<ol class=\"days\"></ol><noscript id=\"whole\"><ol class=\"days\">\n" : "<ol class=\"days\">\n")
        for group in DateGroup.groups(of: timeline.events, edition) { write(group) }
        html.markup(isLong ? "</ol></noscript>\n" : "</ol>\n")
        html.markup("<p class=\"nomatch\" hidden>")
        html.text(labels["noMatch"])
        html.markup("</p>\n</section>\n")
    }

    private mutating func write(_ group: DateGroup) {
        let isOutside = !group.events.enumerated().contains { isInFirstWindow($0.element, at: index + $0.offset) }
        html.markup(isOutside ? "<li class=\"day w\">" : "<li class=\"day\">")
        html.markup("<h2 class=\"when\">")
        write(dateOf: group)
        html.markup("</h2>\n<ol class=\"events\">\n")
        for event in group.events { write(event, time: group.timesInEvents ? event.time : nil) }
        html.markup("</ol></li>\n")
    }

    /// What the page shows when it opens, before the script has run.
    func isInFirstWindow(_ event: TimelineEvent, at place: Int) -> Bool { isLong || mainIDs.isEmpty || mainIDs.contains(event.id) }

    /// A day as weekday, day and year on three lines; anything else in words.
    private mutating func write(dateOf group: DateGroup) {
        guard let day = group.first, day == group.last else {
            let isOpen = group.first == nil || group.last == nil
            html.markup("<time")
            if let first = group.first, !isOpen, let last = group.last { html.attribute("datetime", Self.machineDate(first, last)) }
            html.markup("><span class=\"span\">")
            // “May 2021 (month only)”: what is in brackets stands small below.
            let parts = group.heading.cut(around: " (")
            html.text((parts?.before ?? group.heading).capitalizingFirst)
            html.markup("</span>")
            if let note = parts.map({ String($0.after.dropLast()) }) ?? (group.isUncertain ? labels["dayUnknownMark"] : nil) {
                html.markup(" <span class=\"yr\">")
                html.text(note)
                html.markup("</span>")
            }
            html.markup("</time>")
            return
        }
        let dates = edition.dates
        let (y, m, d) = day.components
        html.markup("<time")
        html.attribute("datetime", day.description)
        html.markup("><span class=\"wd\">")
        html.text(dates.weekday(day).capitalizingFirst)
        html.markup("</span> <span class=\"dm\">")
        html.text(labels.text("dayMonth", ["day": dates.dayOfMonth(d), "month": dates.month(m)]))
        html.markup("</span> <span class=\"yr\">")
        html.text(group.timesInEvents ? dates.year(y) : "\(dates.year(y)), \(dates.time(group.events[0].time ?? ""))")
        html.markup("</span></time>")
    }

    /// `datetime` takes a day, a month or a year: the smallest that holds both days, or the first day.
    static func machineDate(_ first: CivilDay, _ last: CivilDay) -> String {
        let (a, b) = (first.components, last.components)
        guard a.year > 0, a.year < 10_000 else { return "" }
        let text = first.description
        if a.year == b.year, a.month == b.month { return String(decoding: text.utf8.prefix(7), as: UTF8.self) }
        return a.year == b.year ? String(decoding: text.utf8.prefix(4), as: UTF8.self) : text
    }

    private mutating func writeUndated() {
        guard !timeline.undated.isEmpty else { return }
        html.markup("<section id=\"undated\" aria-labelledby=\"undated-title\">\n<h2 id=\"undated-title\" class=\"section\">")
        html.text(labels["undatedSection"])
        html.markup("</h2>\n<p class=\"intro\">")
        html.text(labels["undatedIntro"])
        html.markup(isLong ? "</p>\n<ol class=\"events\"></ol><noscript id=\"undated-whole\"><ol class=\"events\">\n" : "</p>\n<ol class=\"events\">\n")
        for event in timeline.undated { write(event, time: nil) }
        html.markup(isLong ? "</ol></noscript>\n</section>\n" : "</ol>\n</section>\n")
    }

    // MARK: Articles

    private mutating func writeArticles() {
        html.markup("<section id=\"articles\" aria-labelledby=\"articles-title\">\n<h2 id=\"articles-title\" class=\"section\">")
        html.text(labels["articlesSection"])
        html.markup("</h2>\n<ol class=\"articles\">\n")
        for (place, shown) in timeline.articles.enumerated() {
            let article = shown.article
            html.markup("<li")
            html.attribute("id", "art-\(edition.articleKeys[place])")
            html.markup("><h3")
            writeLanguage(article.language)
            html.markup(">")
            let title = article.title ?? article.sourcePath ?? article.id
            if let link = edition.link(article) {
                html.markup("<a rel=\"noopener noreferrer external\" target=\"_blank\"")
                html.attribute("href", link)
                html.markup(">")
                html.text(title)
                html.markup("</a>")
            } else {
                html.text(title)
            }
            html.markup("</h3>\n<p><b>")
            html.text(article.language.map { labels.text("outletLanguage", ["outlet": shown.outlet, "language": edition.languageName($0)]) } ?? shown.outlet)
            html.markup("</b> · <span")
            if article.published.status != .stated { html.markup(" class=\"unsure\"") }
            html.markup(">")
            html.text(article.published.status == .estimated ? edition.publishedLine(article) : edition.publishedCell(article).capitalizingFirst)
            html.markup("</span> · ")
            html.text(edition.howKnown(article.published)[0])
            html.markup("</p>\n")
            for rejected in article.published.rejected { paragraph("notused", edition.rejection(rejected)) }
            for note in article.notes where !isPublication { paragraph("note", edition.note(note).capitalizingFirst) }
            var facts: [String] = []
            if let path = article.sourcePath, !isPublication { facts.append(labels.text("fileName", ["name": path])) }
            facts.append(labels.count("words", shown.words))
            facts.append(labels.count("events", shown.eventCount))
            paragraph("facts", facts.joined(separator: " · "))
            html.markup("</li>\n")
        }
        html.markup("</ol>\n</section>\n")
    }

    mutating func paragraph(_ name: StaticString, _ text: String) {
        html.markup("<p class=\"")
        html.markup(name)
        html.markup("\">")
        html.text(text)
        html.markup("</p>\n")
    }
}
