import ArticleReading
import CivilTime
import TestSupport
import Testing
import TimelineCore

@testable import DatelineKit

@Suite struct DeskDifferenceTests {
    @Test func aDifferenceWithItselfIsEmpty() {
        for seed in 0..<Repetition.count(200) {
            var samples = DeskSamples(seed: UInt64(seed))
            let timeline = samples.timeline(events: 12)
            let difference = TimelineDifference(from: timeline, to: timeline)
            #expect(difference.isEmpty)
            #expect(difference.printed(.text).isEmpty)
            #expect(difference.applied(to: timeline) == timeline)
        }
    }

    @Test func theOldOneAndTheDifferenceGiveTheNewOne() {
        for seed in 0..<Repetition.count(500) {
            var samples = DeskSamples(seed: UInt64(seed))
            let old = samples.timeline(events: 10), new = samples.timeline(events: 12)
            let difference = TimelineDifference(from: old, to: new)
            #expect(difference.applied(to: old) == new)
            #expect(difference.isEmpty == (old == new))
        }
    }

    /// Events in another order, and nothing else, are a difference, too.
    @Test func orderCounts() {
        var samples = DeskSamples(seed: 7)
        let old = samples.timeline(events: 12)
        var new = old
        new.events.swapAt(0, 1)
        let difference = TimelineDifference(from: old, to: new)
        #expect(!difference.isEmpty)
        #expect(difference.applied(to: old) == new)
    }

    /// The order of an event's sources follows the dates of its articles: no event has changed by it.
    @Test func theOrderOfSourcesIsNoChangeOfAnEvent() {
        var samples = DeskSamples(seed: 7)
        var old = samples.timeline(events: 3)
        old.events[0].sources = ["a", "b"]
        var new = old
        new.events[0].sources = ["b", "a"]
        let difference = TimelineDifference(from: old, to: new)
        #expect(difference.changed.isEmpty)
        #expect(difference.applied(to: old) == new)
        new.events[0].sources = ["b", "c"]
        #expect(TimelineDifference(from: old, to: new).changed.count == 1)
    }

    static let base = DeskSamples.event("ev-a", "Talks begin", day: "2021-07-22", mentions: [DeskSamples.mention("m1", article: "a", clause: "Talks began.")])

    struct Case: Sendable, CustomTestStringConvertible {
        var kinds: [TimelineDifference.Change]
        var line: String
        var change: @Sendable (inout TimelineEvent) -> Void
        var testDescription: String { line }
        init(_ kinds: [TimelineDifference.Change], _ line: String, _ change: @escaping @Sendable (inout TimelineEvent) -> Void) {
            (self.kinds, self.line, self.change) = (kinds, line, change)
        }
    }

    static let cases = [
        Case([.moved], "date: “2021-07-22” → “2021-07-22/2021-07-23”") { $0.dateTo = CivilDay(iso: "2021-07-23") },
        Case([.moved], "date: “2021-07-22” → “2021-07-22 20:00”") { $0.time = "20:00" },
        Case([.retitled], "title: “Talks begin” → “Talks open”") { $0.title = "Talks open" },
        Case([.certaintyChanged], "certainty: “stated” → “disputed”") { $0.certainty = .disputed },
        Case([.reSourced], "sources: “a” → “a | b”") { $0.sources.append("b") },
        Case([.reSourced], "origin_count: “1” → “2”") { $0.originCount = 2 },
        Case([.decided], "decision: nothing → “keep”") { $0.decision = "keep" },
        Case([.other], "[ev-a]") { $0.rank = 9 },
        Case([.renamed], "id: “ev-a” → “ev-b”") { $0.id = "ev-b" },
        Case([.moved, .retitled], "date: “2021-07-22” → “2021-07-21/2021-07-22”") {
            $0.title = "Talks open"
            $0.dateFrom = CivilDay(iso: "2021-07-21")
        },
    ]

    @Test(arguments: cases) func namesWhatChanged(one: Case) {
        var old = Timeline(title: "Story", locale: "en")
        old.events = [Self.base]
        var new = old
        one.change(&new.events[0])
        let difference = TimelineDifference(from: old, to: new)
        #expect(difference.added.isEmpty && difference.removed.isEmpty)
        #expect(difference.changed.map(\.changes) == [one.kinds])
        let text = String(decoding: difference.printed(.text), as: UTF8.self)
        #expect(text.contains(one.line), "\(text)")
    }

    /// A file that was only renamed is no new source.
    @Test func aRenamedFileIsNoNewSource() {
        var old = Timeline(title: "Story", locale: "en")
        old.articles = [DeskSamples.article("a", outlet: "Post", published: "2021-07-25")]
        old.events = [Self.base]
        var new = old
        new.articles[0].article.id = "a2"
        new.events[0].sources = ["a2"]
        #expect(TimelineDifference(from: old, to: new).changed.map(\.changes) == [[.other]])
    }

    @Test func theThreeFormsSayTheSame() {
        var old = Timeline(title: "Story", locale: "en")
        old.events = [Self.base, DeskSamples.event("ev-gone", "Gone *today*", day: "2021-07-20", mentions: [])]
        var new = Timeline(title: "Story", locale: "en")
        new.events = [Self.base, DeskSamples.event("ev-new", "New | thing", day: "2021-07-24", mentions: [])]
        let difference = TimelineDifference(from: old, to: new)
        let text = String(decoding: difference.printed(.text), as: UTF8.self)
        #expect(text == "1 added, 1 removed\n+ 2021-07-24  New | thing  [ev-new]\n- 2021-07-20  Gone *today*  [ev-gone]\n")
        let markdown = String(decoding: difference.printed(.markdown), as: UTF8.self)
        #expect(markdown.contains("- 2021-07-24: **New \\| thing** `ev-new`") && markdown.contains("**Gone \\*today\\***"))
        let json = String(decoding: difference.printed(.json), as: UTF8.self)
        #expect(json.hasPrefix(#"{"schema":"dateline.diff/1","same":false,"summary":"1 added, 1 removed","added":[{"id":"ev-new""#))
    }
}
