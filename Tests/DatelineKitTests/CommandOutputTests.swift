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
