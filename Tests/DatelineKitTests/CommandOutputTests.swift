import ArticleReading
import EventExtraction
import Foundation
import Testing
import TimelineCore

@testable import DatelineKit

/// What the commands say and print.
@Suite struct CommandOutputTests {
    @Test func theLastScreenSaysWhatWasReadAndWhereToLook() async throws {
        let place = try DeskWorkplace()
        let outcome = await place.build()
        #expect(outcome.errors.contains("2 articles read, "))
        #expect(outcome.errors.contains(" to check. Nothing left this computer."))
        #expect(outcome.errors.hasSuffix("Open: \(place.folder.path)/out/timeline.html\n"), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test func embedPrintsTheFrameOnStandardOutput() async throws {
        let place = try DeskWorkplace()
        #expect(await place.build("--embed").text.hasPrefix("<iframe src=\"timeline.html\""))
        let path = place.folder.path
        let outcome = await CommandHarness.run(
            "render", path + "/out/timeline.json", "--output", path + "/fr", "--locale", "fr", "--embed", "--json-ld", "--quiet")
        #expect(outcome.text.contains("chronologie\"") && outcome.errors.isEmpty)
        #expect(try place.folder.text("fr/timeline.html").contains("application/ld+json"))
        #expect(try !place.folder.text("out/timeline.html").contains("application/ld+json"))
    }

    /// Whoever limits the dates wants to read them: few events a date then, unless they are limited too. Articles of one file without a site go by their ids.
    @Test(arguments: [([], 5), (["--max-dates", "1"], 3), (["--max-dates", "1", "--max-events-per-date", "4"], 4)])
    func fewDatesHaveFewEvents(options: [String], count: Int) async throws {
        let folder = try ScratchFolder()
        let things = ["ferry sank", "mayor resigned", "bridge burned", "museum reopened", "storm hit"]
        let lines: [String] = things.enumerated().map { number, thing in
            #"{"id":"wire-\#(number)","language":"en","published":"2021-07-25","text":"The \#(thing) on Thursday."}"#
        }
        try folder.write("in/all.ndjson", lines.joined(separator: "\n"))
        let outcome = await CommandHarness.run(["build", folder.path + "/in", "--output", folder.path + "/out", "--quiet"] + options)
        #expect(outcome.status == .done, "\(outcome.errors)")
        let timeline = try JSONDecoder().decode(Timeline.self, from: Data(try folder.bytes("out/timeline.json")))
        #expect(timeline.events.count == count)
        #expect(timeline.articles.map { $0.outlet } == things.indices.map { "all.ndjson: wire-\($0)" })
        // No article has a headline: the event that matters most lends its name.
        let foremost = try #require(timeline.events.min { $0.rank < $1.rank }?.title)
        #expect(try folder.text("out/timeline.html").contains("<title>\(foremost)"))
    }

    @Test func whatBelongsToASavedPageAndWhatTheProgramWroteIsNoArticle() async throws {
        let place = try DeskWorkplace()
        await place.build()
        try place.folder.write("in/harbour_files/frame.html", "<html><body><p>The ferry Medea sank on Sunday, said nobody.</p></body></html>")
        try place.folder.write("in/port_fichiers/cadre.html", "<html><body><p>Le ferry Médée a coulé dimanche.</p></body></html>")
        try place.folder.write("in/old/timeline.csv", try place.folder.bytes("out/timeline.csv"))
        try place.folder.write("in/old/timeline.json", try place.folder.bytes("out/timeline.json"))
        let before = try place.timeline.articles.map(\.article.id)
        await place.build()
        #expect(try place.timeline.articles.map(\.article.id) == before)
    }

    /// The dossier of an event: every telling with its file and fingerprint, how its date was read, what it was merged by.
    @Test func explainGivesTheDossierOfAnEvent() async throws {
        let place = try DeskWorkplace()
        await place.build()
        let event = try #require(try place.timeline.events.first { $0.mentions.count > 1 })
        try place.edit(event.title, ["editor_note": "see the log", "checked_by": "Ada"])
        await place.build()
        let outcome = await CommandHarness.run("explain", place.folder.path + "/out/timeline.json", "--event", event.id)
        #expect(outcome.status == .done)
        for words in [event.id, event.title, "SHA-256 ", "merged by ", "tree ", "rule ", "note        see the log", "checked     by Ada"] {
            #expect(outcome.text.contains(words), "\(words) in \(outcome.text)")
        }
        for mention in event.mentions { #expect(outcome.text.contains(mention.clause)) }
        // The id of what was merged into it leads to it.
        let other = try #require(try place.timeline.events.first { $0.id != event.id })
        try place.edit(other.title, ["decision": "merge:\(event.id)"])
        await place.build()
        let led = await CommandHarness.run("explain", place.folder.path + "/out/timeline.json", "--event", other.id)
        #expect(led.status == .done && led.text.hasPrefix(event.id) && led.text.contains("\(other.id) is part of it"))
        let wrong = await CommandHarness.run("explain", place.folder.path + "/out/timeline.json", "--event", "ev-nowhere")
        #expect(wrong.status == .failed && wrong.errors.contains("no event ev-nowhere"))
    }
}
