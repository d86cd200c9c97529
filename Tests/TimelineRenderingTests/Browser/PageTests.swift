import Foundation
import Testing
import TimelineCore

@testable import TimelineRendering

/// The page in a real Chromium.
@Suite(.serialized, .enabled(if: Tools.browserIsThere, Comment(rawValue: Tools.noBrowser))) struct PageTests {
    /// Writes the page of `timeline` into a folder and opens a browser on it.
    private func withPage(_ timeline: Timeline, width: Int = 1280, arguments: [String] = [], fragment: String = "", _ body: (Browser, URL) throws -> Void)
        throws
    {
        try Tools.withFolder { folder in
            let page = folder.appending(path: "timeline.html")
            try Data(TimelineRenderer(options: RenderingOptions(formats: [.html])).render(timeline)[0].bytes).write(to: page)
            let browser = try Browser(width: width, arguments: arguments)
            defer { browser.quit() }
            try browser.open(page, fragment: fragment)
            try body(browser, page)
        }
    }

    private let shown = "[...document.querySelectorAll('.event')].filter(e => e.checkVisibility())"

    /// Waits until the page has taken up what was typed.
    private func type(_ text: String, into field: String = "q", _ browser: Browser) throws {
        let value = String(decoding: try JSONSerialization.data(withJSONObject: [text]), as: UTF8.self)
        _ = try browser.wait(
            "const f = document.getElementById('\(field)'); f.value = \(value)[0]; f.dispatchEvent(new Event('input', {bubbles: true})); setTimeout(() => requestAnimationFrame(() => done(1)), 250);"
        )
    }

    @Test func asksForNothingAndBreaksNoPolicy() throws {
        for locale in ["en", "fr"] {
            try withPage(SampleTimeline.pegasus(locale: locale)) { browser, _ in
                #expect(try browser.number("performance.getEntriesByType('resource').length") == 0)
                #expect(try browser.log() == [])
                #expect(try browser.number("document.querySelectorAll('.event').length") == 11)
                #expect(try browser.text("document.documentElement.lang") == locale)
                #expect(try browser.flag("document.documentElement.classList.contains('ready')"))
                #expect(try !browser.text("document.body.innerText").contains("⟨"))
                try browser.screenshot("page-\(locale).png")
            }
        }
    }

    @Test func aHeadingAnEventAndNamesForAll() throws {
        try withPage(SampleTimeline.pegasus()) { browser, _ in
            let tree = try browser.devTools("Accessibility.getFullAXTree") as? [String: Any]
            let nodes = (tree?["nodes"] as? [[String: Any]] ?? []).filter { ($0["ignored"] as? NSNumber)?.boolValue != true }
            func role(_ node: [String: Any]) -> String { (node["role"] as? [String: Any])?["value"] as? String ?? "" }
            func name(_ node: [String: Any]) -> String { (node["name"] as? [String: Any])?["value"] as? String ?? "" }
            let headings = nodes.filter { role($0) == "heading" }.map(name)
            for event in SampleTimeline.pegasus().events { #expect(headings.contains(event.title), "\(event.title)") }
            for control in ["button", "searchbox", "combobox", "checkbox", "link"] {
                for node in nodes where role(node) == control { #expect(!name(node).isEmpty, "a \(control) without a name") }
            }
            for landmark in ["main", "search", "status"] { #expect(nodes.contains { role($0) == landmark }, "no \(landmark)") }
        }
    }

    @Test(arguments: [("etang", 7), ("ÉTANG", 7), ("téléphon", 2), ("telephon macron", 1), ("nothing of the kind", 0), ("“was not", 1), ("saturday", 1)])
    func searchFoldsCaseAndAccents(words: String, count: Int) throws {
        try withPage(SampleTimeline.pegasus()) { browser, _ in
            try type(words, browser)
            #expect(try browser.number("\(shown).length") == Double(count))
            #expect(try browser.text("document.getElementById('count').textContent").hasPrefix("\(count) of 11"))
            if count > 0 {
                #expect(try browser.number("CSS.highlights.get('found')?.size ?? 0") >= 1 || words == "etang" || words == "ÉTANG" || words == "saturday")
            }
            #expect(try browser.flag("document.querySelector('.nomatch').checkVisibility()") == (count == 0))
        }
    }

    @Test func filtersNarrowAndClear() throws {
        try withPage(SampleTimeline.pegasus()) { browser, _ in
            try browser.script("document.querySelector('.filters').open = true")
            func choose(_ field: String, _ value: String) throws -> Int {
                _ = try browser.wait(
                    "const f = document.getElementById('f-\(field)'); if (f.type === 'checkbox') f.checked = '\(value)' === 'true'; else f.value = [...(f.options ?? [])].find(o => o.textContent === '\(value)')?.value ?? '\(value)'; f.dispatchEvent(new Event('input', {bubbles: true})); setTimeout(() => done(1), 200);"
                )
                let count = Int(try browser.number("\(shown).length"))
                _ = try browser.wait("document.getElementById('clear').click(); setTimeout(() => done(1), 100);")
                #expect(try browser.number("\(shown).length") == 11)
                return count
            }
            #expect(try choose("source", "Harbour Courier") == 9)
            #expect(try choose("source", "La Gazette de l’Étang") == 7)
            #expect(try choose("person", "ben-barak") == 1)
            #expect(try choose("certainty", "planned") == 1)
            #expect(try choose("language", "French") == 7)
            #expect(try choose("from", "2021-07-24") == 3)
            #expect(try choose("to", "2021-06-30") == 1)
            #expect(try choose("single", "true") == 7)
            #expect(try choose("check", "true") == 5)
            try browser.screenshot("filters.png")
        }
    }

    @Test func evidenceOpensWithItsReadingSpelledOut() throws {
        try withPage(SampleTimeline.pegasus(), fragment: "#ev-c4llb2") { browser, _ in
            _ = try browser.wait("setTimeout(() => done(1), 300)")
            #expect(try browser.flag("document.querySelector('#ev-c4llb2 details').open"))
            #expect(try browser.flag("document.activeElement === document.querySelector('#ev-c4llb2 h3')"))
            let text = try browser.text("document.querySelector('#ev-c4llb2 details').innerText")
            for part in [
                "“jeudi” → Thursday 22 July 2021, from publication Sunday 25 July 2021 (our estimate)", "Published between 24 and 27 July 2021 (our estimate)",
                "Published 25 July 2021, in the page’s structured data (JSON-LD)", "L’Élysée s’inquiète.",
                "Les deux gouvernements n’ont rien dit de cet appel.", "Copy citation",
            ] { #expect(text.contains(part), "\(part)") }
            #expect(try browser.text("document.querySelector('#ev-c4llb2 blockquote').lang") == "fr")
            #expect(try browser.text("document.querySelector('#ev-c4llb2 mark').textContent") == "jeudi")
            try browser.screenshot("evidence.png")
        }
    }

    @Test func keysMoveOpenSearchAndClear() throws {
        try withPage(SampleTimeline.pegasus()) { browser, _ in
            try browser.keys("jj")
            #expect(try browser.text("document.activeElement.closest('.event')?.id ?? ''") == "ev-h4rtz2")
            try browser.keys("k")
            #expect(try browser.text("document.activeElement.closest('.event')?.id ?? ''") == "ev-b3nnt7")
            try browser.keys("\u{E007}")
            #expect(try browser.flag("document.querySelector('#ev-b3nnt7 details').open"))
            try browser.keys("/")
            #expect(try browser.text("document.activeElement.id") == "q")
            // In a field, letters are letters.
            try browser.keys("jk")
            #expect(try browser.text("document.getElementById('q').value") == "jk")
            _ = try browser.wait("setTimeout(() => done(1), 200)")
            try browser.keys("\u{E00C}")
            _ = try browser.wait("setTimeout(() => done(1), 200)")
            #expect(try browser.number("\(shown).length") == 11)
        }
    }

    /// One click from any date to its evidence: on the date, on a title, on a bar of the axis.
    @Test func oneClickFromADateToItsEvidence() throws {
        try withPage(SampleTimeline.pegasus()) { browser, _ in
            func open() throws -> Int { Int(try browser.number("document.querySelectorAll('.ev[open]').length")) }
            let date = "document.getElementById('ev-c4llb2').closest('.day')"
            try browser.script("\(date).querySelector('.when').click()")
            #expect(try open() == Int(try browser.number("\(date).querySelectorAll('.ev').length")))
            try browser.script("\(date).querySelector('.when').click()")
            #expect(try open() == 0)
            try browser.script("document.querySelector('#ev-h4rtz2 h3').click()")
            #expect(try browser.flag("document.querySelector('#ev-h4rtz2 .ev').open"))
            try browser.script(
                "const bar = [...document.querySelectorAll('#axis .d')].at(-1), box = bar.getBoundingClientRect(); for (const name of ['pointerdown', 'pointerup']) bar.dispatchEvent(new PointerEvent(name, { bubbles: true, button: 0, clientX: box.x + box.width / 2 }))"
            )
            #expect(try browser.flag("document.activeElement.closest('.event')?.querySelector('.ev')?.open ?? false"))
            #expect(try browser.log() == [])
        }
    }

    /// The citation names the event, its date and its sources, whether or not the browser lets it be copied.
    @Test func aCitationIsCopiedOrShown() throws {
        try withPage(SampleTimeline.pegasus(), fragment: "#ev-c4llb2") { browser, _ in
            _ = try browser.wait("setTimeout(() => done(1), 300)")
            try browser.devTools("Browser.grantPermissions", ["permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]])
            _ = try browser.wait("document.querySelector('#ev-c4llb2 .acts button').click(); setTimeout(() => done(1), 400)")
            let said = try browser.text("document.querySelector('#ev-c4llb2 .acts').textContent")
            #expect(said.contains("Copied") || said.contains("Macron telephones Bennett"), "\(said)")
        }
    }

    @Test func whatIsNewIsFiltered() throws {
        var timeline = SampleTimeline.pegasus()
        timeline.events[2].isNew = true
        try withPage(timeline) { browser, _ in
            try browser.script("const f = document.getElementById('f-new'); f.checked = true; f.dispatchEvent(new Event('input', { bubbles: true }))")
            #expect(try browser.number("\(shown).length") == 1)
            #expect(try browser.text("\(shown)[0].id") == timeline.events[2].id)
        }
    }

    @Test func theAxisZoomsAndFilters() throws {
        try withPage(SampleTimeline.large(50)) { browser, _ in
            let bars = try browser.number("document.querySelectorAll('#axis .u').length")
            #expect(bars >= 3)
            try browser.script("document.querySelector('[data-zoom=in]').click(); document.querySelector('[data-zoom=in]').click()")
            #expect(try browser.number("document.querySelectorAll('#axis .u').length") < bars)
            _ = try browser.wait("document.querySelector('[data-zoom=only]').click(); setTimeout(() => done(1), 200)")
            let left = try browser.number("\(shown).length")
            #expect(left > 3 && left < 30)
            #expect(try browser.log() == [])
            try browser.screenshot("zoomed.png")
        }
    }

    @Test(arguments: ["light", "dark"]) func everyTextHasContrast(scheme: String) throws {
        try withPage(SampleTimeline.pegasus()) { browser, page in
            try browser.devTools("Emulation.setEmulatedMedia", ["features": [["name": "prefers-color-scheme", "value": scheme]]])
            try browser.script("document.querySelectorAll('details').forEach(d => d.open = true); document.querySelectorAll('.ev')[0].scrollIntoView()")
            let result = try browser.script(PageScripts.contrast) as? [String: Any]
            let failures = result?["failures"] as? [String] ?? ["no result"]
            #expect(failures == [])
            #expect((result?["count"] as? NSNumber)?.intValue ?? 0 > 100)
            print("contrast, \(scheme): \(failures.count) of \(result?["count"] ?? 0) text nodes below AA")
            try browser.script("scrollTo(0, 0)")
            try browser.screenshot("\(scheme).png")
        }
    }

    @Test(arguments: [320, 390, 768, 1280, 1600]) func nothingScrollsSideways(width: Int) throws {
        for timeline in [SampleTimeline.pegasus(locale: "fr"), HostileText.timeline(String(repeating: "Donaudampfschifffahrt", count: 30))] {
            try withPage(timeline) { browser, _ in
                try browser.resize(width, 800)
                try browser.script("document.querySelectorAll('details').forEach(d => d.open = true)")
                #expect(try browser.number("document.documentElement.scrollWidth - innerWidth") <= 0)
                try browser.screenshot("width-\(width).png")
            }
        }
    }

    @Test func withoutScriptItIsAllThereAndNoControlIsDead() throws {
        try withPage(SampleTimeline.large(300), arguments: ["--blink-settings=scriptEnabled=false"]) { browser, page in
            let html = try String(contentsOf: page, encoding: .utf8)
            #expect(html.contains("<form id=\"tools\" role=\"search\" hidden"))
            let tree = try browser.devTools("Accessibility.getFullAXTree") as? [String: Any]
            let nodes = (tree?["nodes"] as? [[String: Any]] ?? []).filter { ($0["ignored"] as? NSNumber)?.boolValue != true }
            let roles = nodes.map { ($0["role"] as? [String: Any])?["value"] as? String ?? "" }
            #expect(roles.filter { $0 == "heading" }.count > 300)
            for dead in ["button", "searchbox", "combobox", "checkbox", "radio"] { #expect(!roles.contains(dead), "\(dead)") }
            try browser.screenshot("no-script.png")
        }
    }

    @Test func runsInASandboxedFrame() throws {
        try withPage(SampleTimeline.pegasus()) { browser, page in
            let frame = page.deletingLastPathComponent().appending(path: "frame.html")
            try Data("<!doctype html><title>x</title>\(String(decoding: EmbedSnippet.html(SampleTimeline.pegasus()), as: UTF8.self))".utf8).write(to: frame)
            try browser.open(frame)
            _ = try browser.wait("setTimeout(() => done(1), 500)")
            #expect(try browser.log().filter { !$0.contains("frame.html") } == [])
            #expect(try browser.flag("document.querySelector('iframe').sandbox.contains('allow-scripts')"))
            #expect(try browser.flag("!document.querySelector('iframe').sandbox.contains('allow-same-origin')"))
            try browser.screenshot("frame.png")
            try browser.enterFrame()
            #expect(try browser.flag("document.documentElement.classList.contains('ready')"), "it runs, with no storage and no origin")
            #expect(try browser.number("\(shown).length") == 11)
            try type("étang", browser)
            #expect(try browser.number("\(shown).length") == 7)
        }
    }

    @Test func printsEveryEventAndNoControl() throws {
        try withPage(SampleTimeline.large(300)) { browser, page in
            let pdf = try browser.printed()
            #expect(pdf.starts(with: Array("%PDF".utf8)))
            guard let pdftotext = Tools.find("pdftotext") else { return }
            let file = page.deletingLastPathComponent().appending(path: "page.pdf")
            try pdf.write(to: file)
            if let folder = ProcessInfo.processInfo.environment["DATELINE_SCREENSHOTS"] { try pdf.write(to: URL(filePath: folder).appending(path: "page.pdf")) }
            let text = try #require(try Tools.run(pdftotext, ["-layout", file.path(percentEncoded: false), "-"]))
            #expect(text.contains("no. 0") && text.contains("no. 299"))
            #expect(text.contains("https://press0.example/2019/0/the-canal-and-the-port.html"))
            #expect(!text.contains("Zoom in") && !text.contains("Filters"))
        }
    }

    /// Review mode: decided from the keyboard, kept over a reload, and given out as the lines that `build --edits` takes.
    @Test func reviewIsDoneFromTheKeyboardAndLeavesAsAFileOfDecisions() throws {
        try withPage(SampleTimeline.pegasus()) { browser, page in
            let folder = page.deletingLastPathComponent().path(percentEncoded: false)
            try browser.devTools("Browser.setDownloadBehavior", ["behavior": "allow", "downloadPath": folder])
            func pause() throws { _ = try browser.wait("setTimeout(() => done(1), 150)") }
            let focused = "document.activeElement.closest('.event')?.id ?? ''"
            // Off, the keys do nothing.
            try browser.keys("jy")
            #expect(try browser.number("document.querySelectorAll('.verdict').length") == 0)
            try browser.script(
                "document.getElementById('review').click(); const name = document.getElementById('reviewer'); name.value = 'Ada L.'; name.dispatchEvent(new Event('change'))"
            )
            #expect(try browser.text("document.getElementById('review').getAttribute('aria-pressed')") == "true")
            #expect(try browser.number("document.querySelectorAll('.verdict button').length") == 55)
            #expect(try browser.text(focused) == "ev-b3nnt7")
            try browser.keys("y")
            #expect(try browser.text("document.querySelector('#ev-b3nnt7 .verdict b').textContent") == "Kept")
            #expect(try browser.text(focused) == "ev-h4rtz2", "what is decided is left for the next one")
            #expect(try browser.text("document.getElementById('count').textContent") == "Kept", "and said aloud")
            try browser.keys("x")
            try browser.keys("n")
            try browser.keys("ask <b>Haaretz</b>\u{E007}")
            let noted = try browser.text(focused)
            #expect(try browser.text("document.querySelector('#\(noted) .verdict b').textContent") == "“ask <b>Haaretz</b>”")
            try browser.keys("jd")
            let moved = try browser.text(focused)
            try browser.script(
                "const f = document.querySelector('#\(moved) .verdict form'); f.querySelector('input').value = '2021-07-21'; f.querySelectorAll('input')[1].value = ''; f.requestSubmit()"
            )
            try browser.keys("c")
            try browser.keys("j")
            try browser.keys("y")
            try browser.keys("ku")
            try browser.open(page)
            try pause()
            #expect(try browser.text("document.querySelector('#ev-b3nnt7 .verdict').textContent") == "Kept", "kept by the browser")
            #expect(try browser.number("document.querySelectorAll('.verdict').length") == 4)
            try browser.script("document.getElementById('review').click()")
            try browser.screenshot("review.png")
            try browser.script("document.querySelector('.export').click()")
            var file: URL?
            for _ in 0..<40 where file == nil {
                try pause()
                file = try FileManager.default.contentsOfDirectory(at: page.deletingLastPathComponent(), includingPropertiesForKeys: nil).first {
                    $0.pathExtension == "ndjson"
                }
            }
            let text = try String(contentsOf: try #require(file), encoding: .utf8)
            let lines = try text.split(separator: "\n").map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String]) }
            #expect(
                lines.map { "\($0["event"] ?? "") \($0["field"] ?? "") \($0["new"] ?? "")" }.prefix(3) == [
                    "ev-b3nnt7 decision keep", "ev-h4rtz2 decision reject", "\(noted) editor_note ask <b>Haaretz</b>",
                ])
            #expect(lines.allSatisfy { $0["by"] == "Ada L." && $0["when"]?.utf8.count == 20 })
            #expect(try browser.log() == [], "no policy is broken, nothing is asked for")
            #expect(try browser.number("performance.getEntriesByType('resource').length") == 0)
        }
    }

    @Test func readersGetNoReview() throws {
        var timeline = SampleTimeline.pegasus()
        timeline.isPublication = true
        try withPage(timeline) { (browser, _) throws in
            #expect(try !browser.flag("document.getElementById('review')"))
            #expect(try browser.flag("document.documentElement.classList.contains('ready')"))
            #expect(try browser.log() == [])
        }
    }

    /// A long list is text until it is shown; what is found and where one gets must not differ.
    @Test func aLongListIsFoundWholeThoughLittleOfItIsShown() throws {
        let timeline = SampleTimeline.large(1000)
        let event = timeline.events[900]
        try withPage(timeline) { browser, page in
            #expect(try browser.number("document.querySelectorAll('.event').length") == 24, "the main ones")
            try type(event.title, browser)
            #expect(try browser.text("\(shown)[0]?.id ?? ''") == event.id)
            #expect(try browser.text("\(shown)[0].querySelector('h3').textContent") == event.title)
            // An open drawer stays open while others are looked for.
            try browser.script("document.querySelector('#\(event.id) details').open = true")
            try type("quay at dawn", browser)
            try type(event.title, browser)
            #expect(try browser.flag("document.querySelector('#\(event.id) details').open"))
            #expect(try browser.text("document.querySelector('#\(event.id) figcaption').textContent").contains("Read it in the article"))
            try browser.open(page, fragment: "#\(timeline.events[500].id)")
            _ = try browser.wait("setTimeout(() => done(1), 300)")
            #expect(try browser.text("document.activeElement.closest('.event')?.id ?? ''") == timeline.events[500].id)
            #expect(try browser.log() == [])
        }
    }

    @Test func aPermalinkReachesAnEventOutsideTheWindow() throws {
        let timeline = SampleTimeline.large(1000)
        let event = timeline.events[777]
        try withPage(timeline, fragment: "#\(event.id)") { browser, _ in
            _ = try browser.wait("setTimeout(() => done(1), 300)")
            #expect(try browser.flag("document.getElementById('\(event.id)').checkVisibility()"))
            let top = try browser.number("document.getElementById('\(event.id)').getBoundingClientRect().top")
            #expect(top > -20 && top < 900)
            #expect(try browser.number("\(shown).length") <= 100)
            // Tellings after the first come out of the island.
            let count = event.mentions.count
            #expect(try browser.number("document.querySelectorAll('#\(event.id) figure').length") == Double(count))
        }
    }

    @Test func hostileTextIsInert() throws {
        // All on one page, an event each.
        var timeline = SampleTimeline.pegasus()
        let shape = timeline.events[3]
        timeline.events = HostileText.strings.enumerated().map { place, text in
            var event = HostileText.timeline(text).events[3]
            (event.id, event.dateFrom, event.dateTo) = ("ev-hostile\(place)", shape.dateFrom, shape.dateTo)
            return event
        }
        timeline.title = HostileText.strings[1]
        try withPage(timeline) { browser, _ in
            try browser.script("window.alert = () => { window.harmed = true }; document.querySelector('[name=view][value=all]').click()")
            try browser.script("document.querySelectorAll('details').forEach(d => d.open = true)")
            _ = try browser.wait("setTimeout(() => done(1), 300)")
            #expect(try !browser.flag("window.harmed"))
            #expect(try browser.log() == [])
            #expect(try browser.number("document.querySelectorAll('.event').length") == Double(HostileText.strings.count + 2))
            #expect(try browser.number("document.querySelectorAll('img,iframe,.event svg,.event script').length") == 0)
            #expect(try browser.number("[...document.links].filter(a => !/^(https?|file):/.test(a.href)).length") == 0)
            #expect(try browser.number("document.documentElement.scrollWidth - innerWidth") <= 0)
        }
    }

    /// Bytes are held to their limits; times are printed, since a busy machine would make them fail by themselves.
    @Test(arguments: [(50, 150_000), (1000, 2_000_000), (10_000, 15_000_000)]) func staysWithinItsLimits(events: Int, bytes: Int) throws {
        let timeline = SampleTimeline.large(events)
        try withPage(timeline) { browser, page in
            let size = try Data(contentsOf: page).count
            #expect(size <= bytes, "\(events) events: \(size) bytes")
            let result = try browser.wait(PageScripts.timings) as? [String: Any] ?? [:]
            func figure(_ name: String) -> String { String(format: "%.0f", (result[name] as? NSNumber)?.doubleValue ?? .nan) }
            // Two windows of 100, the second of which was asked for; a short list has no windows.
            #expect(try browser.number("\(shown).length") <= 200)
            print(
                "page of \(events) events: \(size) bytes, \(figure("requests")) requests, \(figure("nodes")) nodes, first paint \(figure("paint")) ms, ready \(figure("ready")) ms,",
                "search \(figure("search")) ms, filter \(figure("filter")) ms, all \(figure("all")) ms, more \(figure("more")) ms, zoom \(figure("zoom")) ms")
            #expect(try browser.log() == [])
        }
        let overhead = WebText.pageCSS.utf8.count + WebText.pageJS.utf8.count + WebText.reviewJS.utf8.count
        #expect(overhead <= 40_000, "style and scripts are \(overhead) bytes, \(overhead - WebText.reviewJS.utf8.count) of them in a copy for readers")
    }
}
