import ArticleReading
import ByteText
import EventExtraction
import Foundation
import Testing
import TimelineCore

@testable import TimelineRendering

/// What an article may say to harm who reads it: in titles, quotes, names, addresses and file names, through every format.
enum HostileText {
    static let strings = [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>",
        "'><svg onload=alert(1)>",
        "<!--", "-->", "<!--<script>", "]]>", "</style><script>alert(1)</script>", "</title><script>alert(1)</script>", "<iframe src=javascript:alert(1)>",
        "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "&lt;script&gt;", "&#60;script&#62;", "{{constructor.constructor('alert(1)')()}}",
        "${alert(1)}",
        "=1+1", "+1+1", "-1+1", "@SUM(1)", "=HYPERLINK(\"http://evil.example\";\"x\")", "\t=1+1", "\r=1+1", "＝1+1", "'=1+1",
        "[click](javascript:alert(1))", "![x](http://evil.example/x.png)", "# heading", "| a | b |", "`code`", "<a href=\"javascript:alert(1)\">x</a>",
        "- item\n- item",
        "BEGIN:VEVENT\r\nSUMMARY:evil", "a;b,c\\d", "\u{202E}gnp.exe", "nul\u{0}byte \u{1B}[31m", "e\u{301}\u{327}\u{36F} Z̡̢̛̗̘̙͆̒͂a", "{source} {n} || {title}",
        String(repeating: "Donaudampfschiff", count: 60),
    ]

    /// The sample with `text` everywhere that an article can put it.
    static func timeline(_ text: String, locale: String = "en") -> Timeline {
        var timeline = SampleTimeline.pegasus(locale: locale)
        timeline.title = text
        timeline.warnings = [text]
        for index in timeline.articles.indices {
            timeline.articles[index].outlet = text
            timeline.articles[index].article.title = text
            timeline.articles[index].article.url = index == 0 ? text : "http://e.example/\(text)"
            timeline.articles[index].article.sourcePath = text
            timeline.articles[index].article.notes = [text]
            for rejected in timeline.articles[index].article.published.rejected.indices {
                timeline.articles[index].article.published.rejected[rejected].raw = text
            }
        }
        func poison(_ event: inout TimelineEvent) {
            (event.title, event.summary, event.editorNote, event.checkedBy) = (text, text, text, text)
            (event.titleLanguage, event.summaryLanguage) = ("en\" onclick=\"alert(1)", "en\" onclick=\"alert(1)")
            (event.attributedTo, event.people, event.places, event.tags) = ([text], [text], [text], [text])
            (event.timeZone, event.checkedOn) = (text, text)
            for index in event.conflicts.indices { event.conflicts[index].values = [text, text] }
            for index in event.mentions.indices {
                (event.mentions[index].text, event.mentions[index].clause, event.mentions[index].before, event.mentions[index].after) = (text, text, text, text)
                event.mentions[index].attribution = text
                event.mentions[index].language = "\"><q9>"
                if event.mentions[index].time.expression != nil { event.mentions[index].time.expression = text }
            }
        }
        for index in timeline.events.indices { poison(&timeline.events[index]) }
        for index in timeline.undated.indices { poison(&timeline.undated[index]) }
        return timeline
    }
}

@Suite struct HostileTextTests {
    private static func render(_ timeline: Timeline) -> [String: [UInt8]] {
        let files = TimelineRenderer(options: RenderingOptions(formats: OutputFormat.allCases, csvDialect: .excelEnglish, jsonLD: true)).render(timeline)
        return Dictionary(files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { a, _ in a })
    }

    /// The tags of a page, in order, with their attributes' names: what hostile text must not change.
    private static func skeleton(_ html: String) -> [String] {
        html.components(separatedBy: "<").dropFirst().map { part in String(part.prefix { $0 != ">" && $0 != " " && $0 != "\n" }) }
    }

    private static let harmless = render(HostileText.timeline("harmless words of the same shape"))

    @Test(arguments: HostileText.strings) func nothingChangesThePage(_ text: String) throws {
        let files = Self.render(HostileText.timeline(text))
        for name in ["timeline.html", "timeline.fragment.html"] {
            let page = String(decoding: files[name] ?? [], as: UTF8.self), plain = String(decoding: Self.harmless[name] ?? [], as: UTF8.self)
            for tag in ["<script", "<img", "<iframe", "<svg", "<style", "<title", "<!--", "<b", "<h3", "<blockquote"] {
                // The embedded script itself names no tag with `<`.
                #expect(page.components(separatedBy: tag).count == plain.components(separatedBy: tag).count, "\(tag) in \(name)")
            }
            #expect(!page.contains(" onclick=\"") && !page.contains("<q9"))
            #expect(!page.contains("href=\"javascript") && !page.contains("href=\"data:text"))
        }
        let page = String(decoding: files["timeline.html"] ?? [], as: UTF8.self)
        #expect(Self.skeleton(page).filter { $0.hasPrefix("script") }.count == 4)
    }

    @Test(arguments: ["en", "fr"]) func everyTagThatOpensCloses(locale: String) {
        for file in TimelineRenderer(options: RenderingOptions(formats: [.html, .fragment])).render(SampleTimeline.pegasus(locale: locale)) {
            let tags = Self.skeleton(String(decoding: file.bytes, as: UTF8.self))
            for name in [
                "a", "b", "i", "p", "li", "ol", "ul", "h2", "h3", "time", "span", "mark", "figure", "figcaption", "blockquote", "details", "summary", "section",
                "label", "select", "option", "button", "svg",
            ] {
                #expect(tags.count { $0 == name } == tags.count { $0 == "/" + name }, "<\(name)> in \(file.name)")
            }
        }
    }

    @Test(arguments: HostileText.strings) func tablesReadBackAndRunNoFormula(_ text: String) {
        let files = Self.render(HostileText.timeline(text))
        for (name, columns) in [("timeline.csv", 33), ("evidence.csv", 19), ("articles.csv", 15), ("timelinejs.csv", 19)] {
            let records = DelimitedText(files[name] ?? []).records
            for record in records {
                #expect(record.count == columns, "\(name)")
                for cell in record { #expect(cell == "" || !TableWriter.needsGuard(cell) || cell.hasPrefix("'"), "\(name): \(cell)") }
            }
        }
    }

    @Test(arguments: HostileText.strings) func jsonAndCalendarStayWhole(_ text: String) throws {
        let timeline = HostileText.timeline(text)
        let files = Self.render(timeline)
        let again = try JSONDecoder().decode(Timeline.self, from: Data(files["timeline.json"] ?? []))
        #expect(again.title == timeline.title && again.events == timeline.events)
        _ = try JSONSerialization.jsonObject(with: Data(files["timelinejs.json"] ?? []))
        let calendar = String(decoding: files["timeline.ics"] ?? [], as: UTF8.self)
        #expect(calendar.components(separatedBy: "\r\nBEGIN:VEVENT").count == 10)
        for line in calendar.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75 && !line.contains("\n") && !line.contains("\r")) }
    }

    @Test(arguments: HostileText.strings) func markdownHasNoMarkupOfTheirs(_ text: String) {
        let markdown = String(decoding: Self.render(HostileText.timeline(text))["timeline.md"] ?? [], as: UTF8.self)
        let plain = String(decoding: Self.harmless["timeline.md"] ?? [], as: UTF8.self)
        #expect(markdown.split(separator: "\n").count == plain.split(separator: "\n").count)
        // What a backslash stands before is text, and so is what stands in a code span: the file names at the ends of the table's rows.
        let rows = markdown.components(separatedBy: "\n").map { line in
            line.hasPrefix("| <a") ? line.range(of: " | `", options: .backwards).map { String(line[..<$0.lowerBound]) } ?? line : line
        }
        let live = rows.joined(separator: "\n").replacingOccurrences(of: "\\<", with: "").replacingOccurrences(of: "\\]", with: "")
        for forbidden in ["](javascript", "<script", "<img", "](http://evil", "<svg", "<iframe"] { #expect(!live.contains(forbidden), "\(forbidden)") }
    }

    @Test(arguments: [
        ("https://a.example/x?y=1&z=2", true), ("HTTP://A.example/", true), ("javascript:alert(1)", false), ("data:text/html,x", false),
        ("ftp://a.example", false),
        ("https://a.example/\"onclick", false), ("https://a.example/a b", false), ("https://a.example/\u{202E}x", false), ("", false),
        (" https://a.example", false),
    ]) func onlyWebAddressesAreLinked(address: String, isLinked: Bool) { #expect((Edition.link(address) != nil) == isLinked) }
}
