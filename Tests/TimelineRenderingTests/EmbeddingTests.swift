import Foundation
import Testing
import TimelineCore

@testable import TimelineRendering

/// What goes into other people's pages: the script-free fragment, the frame, and JSON-LD.
@Suite struct EmbeddingTests {
    private func text(_ format: OutputFormat, _ timeline: Timeline, jsonLD: Bool = false) -> String {
        String(decoding: TimelineRenderer(options: RenderingOptions(formats: [format], jsonLD: jsonLD)).render(timeline)[0].bytes, as: UTF8.self)
    }

    @Test(arguments: ["en", "fr"]) func theFragmentHasNoScriptAndNoStyle(locale: String) {
        let html = text(.fragment, SampleTimeline.pegasus(locale: locale))
        for mark in ["<script", "<style", " style=", " onclick", "<link", "<img", "<iframe", "<html", "<meta"] { #expect(!html.contains(mark), "\(mark)") }
        #expect(html.hasPrefix("<section class=\"dateline-chronology\" lang=\"\(locale)\">"))
        for event in SampleTimeline.pegasus(locale: locale).events { #expect(html.contains("id=\"\(event.id)\"")) }
    }

    @Test func theFrameNamesThePageAndLetsItRunAndNothingElse() {
        var timeline = SampleTimeline.pegasus()
        timeline.title = "A \"quoted\" <title>"
        let html = String(decoding: EmbedSnippet.html(timeline), as: UTF8.self)
        #expect(html.hasPrefix("<iframe src=\"timeline.html\" title=\"A &quot;quoted&quot; &lt;title&gt;: chronology\""))
        #expect(html.contains("sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"") && html.contains("height=\"1140\""))
    }

    /// Machines take everything for a fact: what is denied, disputed, planned or possible is not told to them, and nothing is unless asked for.
    @Test func machinesAreToldOnlyWhatIsStatedAndOnlyIfAsked() throws {
        let timeline = SampleTimeline.pegasus()
        #expect(!text(.html, timeline).contains("ld+json"))
        let html = text(.html, timeline, jsonLD: true)
        let island = try #require(html.cut(around: "<script type=\"application/ld+json\">")?.after.cut(around: "</script>")?.before)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(island.utf8)) as? [String: Any])
        let items = try #require(object["itemListElement"] as? [[String: Any]])
        let told = timeline.events.filter { $0.certainty == .stated || $0.certainty == .attributed }
        #expect(items.count == told.count && told.count < timeline.events.count)
        #expect(items.compactMap { $0["@id"] as? String } == told.map { "#\($0.id)" })
    }
}
