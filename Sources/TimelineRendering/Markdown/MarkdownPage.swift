import ArticleReading
import ByteText
import EventExtraction
import TimelineCore

/// `timeline.md`: to paste into a draft or to keep in a repository. One list item an event, a heading a date, sources as footnotes; byte-stable.
struct MarkdownPage {
    private let edition: Edition
    private var out = ByteWriter(reserving: 1 << 16)

    static func render(_ edition: Edition) -> [UInt8] {
        var page = MarkdownPage(edition)
        page.write()
        return page.out.bytes
    }

    private init(_ edition: Edition) { self.edition = edition }

    private var labels: Labels { edition.labels }
    private var timeline: Timeline { edition.timeline }

    private mutating func write() {
        line("# ", timeline.title)
        out.write("\n**")
        text(edition.banner)
        out.write("**\\\n")
        line("", edition.counts().joined(separator: " · "))
        writeChecks()
        writeEvents()
        writeUndated()
        writeArticles()
        if edition.options.footnotes == .footnotes { writeFootnotes() }
    }

    private mutating func line(_ prefix: String, _ content: String) {
        out.write(prefix)
        text(content)
        out.write(byte: 10)
    }

    // MARK: Check before use

    private mutating func writeChecks() {
        out.write("\n**")
        text(labels["checkBeforeUse"])
        out.write("**\n\n")
        let groups = edition.checkGroups
        if groups.isEmpty { line("", labels["nothingToCheck"]) }
        let lines = groups.flatMap { $0.lines.prefix(Edition.checksShown) }
        for (index, check) in lines.enumerated() {
            out.write(index + 1)
            out.write(". **")
            if let anchor = check.anchor {
                out.write(byte: 91)
                text(check.subject)
                out.write("](#\(anchor))")
            } else {
                text(check.subject)
            }
            out.write("**")
            text(labels.text("labelled", ["label": "", "text": check.text]))
            out.write(byte: 10)
        }
        let more = groups.reduce(0) { $0 + max(0, $1.lines.count - Edition.checksShown) }
        if more > 0 { line("\n", labels.count("checkMore", more)) }
    }

    // MARK: Events

    private mutating func writeEvents() {
        if timeline.events.isEmpty { line("\n", labels["noEvents"]) }
        for day in DateGroup.groups(of: timeline.events, edition) {
            out.write("\n## ")
            text(day.heading.capitalizingFirst)
            out.write("\n\n")
            for event in day.events { write(event, time: day.timesInEvents ? event.time : nil) }
        }
    }

    private mutating func write(_ event: TimelineEvent, time: String?) {
        out.write("- <a id=\"\(Edition.anchor(event.id))\"></a>**")
        text(event.title)
        out.write("**")
        if let time {
            out.write(" (")
            text(edition.dates.time(time))
            if let zone = event.timeZone, !edition.dates.isPartOfDay(time) {
                out.write(" ")
                text(zone)
            }
            out.write(")")
        }
        if let mark = foreignMark(event.titleLanguage) { out.write(" *(\(mark))*") }
        out.write("\\\n  ")
        text(edition.certainty(event) + " · " + edition.sourceCounts(event))
        writeSources(event.sources)
        if let checked = edition.checkedLine(event) { text(" · " + checked) }
        out.write(byte: 10)
        detail("lineDate", edition.readings(event))
        if !event.conflicts.isEmpty { detail("lineDiffer", event.conflicts.map { edition.values($0, in: event) }.joined(separator: ". ")) }
        for check in edition.checksOfEvent[event.id] ?? [] where check.kind != .conflict { detail("lineToCheck", edition.check(check, event)) }
        if let note = event.editorNote, !note.isEmpty { detail("editorNote", note) }
    }

    private mutating func detail(_ label: String, _ content: String) {
        out.write("  - ")
        text(labels.text("labelled", ["label": labels[label], "text": content]))
        out.write(byte: 10)
    }

    /// The language of a title that is not in the language of the labels.
    private func foreignMark(_ language: String) -> String? {
        guard !language.isEmpty, Edition.primaryTag(language) != Edition.primaryTag(labels.locale) else { return nil }
        return labels.text("languageMention", ["language": edition.languageName(language)])
    }

    private mutating func writeSources(_ ids: [String]) {
        switch edition.options.footnotes {
        case .footnotes: for id in ids { out.write("[^\(edition.articleKey(id))]") }
        case .inline:
            out.write(" (")
            text(labels.semicolons(ids.map { edition.sourceAndDate($0) }))
            out.write(")")
        }
    }

    // MARK: Undated, articles, footnotes

    private mutating func writeUndated() {
        guard !timeline.undated.isEmpty else { return }
        line("\n## ", labels["undatedSection"])
        line("\n", labels["undatedIntro"])
        out.write(byte: 10)
        for event in timeline.undated {
            out.write("- <a id=\"\(Edition.anchor(event.id))\"></a>")
            text(event.title)
            let expressions = event.mentions.compactMap { mention in mention.time.expression.map { edition.quotedWithLanguage($0, language: mention.language) }
            }
            if !expressions.isEmpty { text(labels.text("labelled", ["label": "", "text": expressions.uniqued.joined(separator: ", ")])) }
            writeSources(event.sources)
            out.write(byte: 10)
        }
    }

    private mutating func writeArticles() {
        line("\n## ", labels["articlesSection"])
        out.write("\n| ")
        for (index, column) in ["columnOutlet", "columnPublished", "columnHow", "columnArticle", "columnFile"].enumerated() {
            if index > 0 { out.write(" | ") }
            text(labels[column])
        }
        out.write(" |\n|---|---|---|---|---|\n")
        for (index, shown) in timeline.articles.enumerated() {
            let article = shown.article
            let language = article.language.map(edition.languageName)
            out.write("| <a id=\"art-\(edition.articleKeys[index])\"></a>")
            text(language.map { labels.text("outletLanguage", ["outlet": shown.outlet, "language": $0]) } ?? shown.outlet)
            out.write(" | ")
            let isSure = article.published.status == .stated
            if !isSure { out.write("**") }
            text(edition.publishedCell(article))
            if !isSure { out.write("**") }
            out.write(" | ")
            text((edition.howKnown(article.published) + article.notes.map(edition.note)).map(\.capitalizingFirst).joined(separator: ". "))
            out.write(" | ")
            text(article.title ?? "")
            out.write(" | ")
            if let path = article.sourcePath { code(path) }
            out.write(" |\n")
        }
    }

    private mutating func writeFootnotes() {
        out.write(byte: 10)
        for (index, shown) in timeline.articles.enumerated() {
            out.write("[^\(edition.articleKeys[index])]: ")
            if let title = shown.article.title, !title.isEmpty {
                text(edition.quoted(Edition.shortened(title, words: 15), language: shown.article.language ?? "") + ", ")
            }
            text(edition.sourceAndDate(shown.article.id) + ". ")
            if let link = edition.link(shown.article) { out.write("<\(MarkdownText.address(link))>") } else { text(labels["noAddress"]) }
            out.write(byte: 10)
        }
    }

    // MARK: Escaping

    /// Text of an article or of a label: everything that Markdown or HTML would take for markup is escaped, line breaks become spaces.
    private mutating func text(_ content: String) { MarkdownText.escape(content, into: &out) }

    /// A code span; longer fences around text that holds backticks.
    private mutating func code(_ content: String) {
        let bytes = content.utf8.map { $0 < 32 || $0 == 124 || $0 == 127 ? 32 : $0 }
        var longest = 0, run = 0
        for byte in bytes {
            run = byte == 96 ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        out.write(fence)
        if longest > 0 { out.write(byte: 32) }
        out.write(bytes)
        if longest > 0 { out.write(byte: 32) }
        out.write(fence)
    }
}

enum MarkdownText {
    /// An address between angle brackets: square brackets are written by their codes, so that no reader takes them for a link of their own.
    static func address(_ link: String) -> String {
        var out: [UInt8] = []
        for byte in link.utf8 {
            switch byte {
            case 91: out += Array("%5B".utf8)
            case 93: out += Array("%5D".utf8)
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Escapes what Markdown (GFM) or the HTML in it could take for markup; controls and line breaks become spaces, direction overrides are left out.
    static func escape(_ content: String, into out: inout ByteWriter) {
        var atStart = out.bytes.last.map { $0 == 10 } ?? true
        for scalar in content.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~":
                out.write(byte: 92)
                out.write(byte: UInt8(truncatingIfNeeded: scalar.value))
            case "&": out.write("&amp;")
            case "$", "@": out.write("&#\(scalar.value);")
            case "+" where atStart, "-" where atStart, "=" where atStart:
                out.write(byte: 92)
                out.write(byte: UInt8(truncatingIfNeeded: scalar.value))
            case _ where scalar.value < 32 || scalar.value == 127 || scalar.value == 0x2028 || scalar.value == 0x2029: out.write(byte: 32)
            case _ where Edition.overridesDirection(scalar): continue
            default: out.write(String(scalar))
            }
            atStart = false
        }
    }
}
