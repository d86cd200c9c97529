import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import Foundation
import Testing
import TimelineCore
import TimelineRendering

@testable import DatelineKit

/// A chronology that is worked on: edits, builds, more articles.
struct DeskWorkplace {
    let folder: ScratchFolder

    static let articles: [(name: String, text: String)] = [
        (
            "harbour.txt",
            """
            Title: Ferry runs aground off the harbour
            Date: 2022-03-10
            Source: The Harbour Post

            The ferry Aurora ran aground on Tuesday with 120 people on board, the coast guard said.

            Tugs pulled the ferry Aurora free on Wednesday morning.

            The captain, Ada Lindqvist, was questioned by the police on Thursday.
            """
        ),
        (
            "citizen.txt",
            """
            Title: Captain questioned after ferry accident
            Date: 2022-03-12
            Source: The Citizen

            Police questioned the captain of the ferry Aurora, Ada Lindqvist, on Thursday.

            The transport minister, Bo Sander, ordered an inquiry on Friday.
            """
        ),
        (
            "courier.txt",
            """
            Title: Inquiry into ferry accident begins
            Date: 2022-03-16
            Source: The Courier

            The inquiry that the transport minister, Bo Sander, ordered on Friday began on Monday.

            The ferry Aurora had run aground on 8 March with 120 people on board.
            """
        ),
    ]

    init(articles count: Int = 2) throws {
        folder = try ScratchFolder()
        for article in Self.articles.prefix(count) { try add(article) }
    }

    func add(_ article: (name: String, text: String)) throws { try folder.write("in/" + article.name, article.text) }
    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: folder.path + "/in/" + name) }

    @discardableResult
    func build(_ options: String...) async -> CommandHarness.Outcome {
        await CommandHarness.run(["build", folder.path + "/in", "--output", folder.path + "/out", "--csv-dialect", "plain"] + options)
    }

    var timeline: Timeline { get throws { try TimelineFile.read(folder.path + "/out/timeline.json") } }
    var log: DecisionLog { get throws { try DecisionLog.read(folder.path + "/in/decisions.ndjson") } }

    func records(_ name: String = "timeline.csv") throws -> [[String]] { DelimitedText(try folder.bytes("out/" + name)).records }
    func write(_ records: [[String]], _ name: String = "timeline.csv") throws { try folder.write("out/" + name, DeskSheetTests.write(records, newline: "\n")) }

    /// Changes cells of the row whose title holds `words`. - Returns: the event's id.
    @discardableResult
    func edit(_ words: String, _ changes: [String: String]) throws -> String {
        var records = try records()
        let row = try #require(
            records.indices.dropFirst().first { records[$0][DeskSheetTests.column("title")].contains(words) },
            "no event with “\(words)” in \(records.map { $0[5] })")
        for (key, value) in changes { records[row][DeskSheetTests.column(key)] = value }
        try write(records)
        return records[row][0]
    }

    func outputs(_ place: String = "out") throws -> [String: [UInt8]] {
        Dictionary(
            uniqueKeysWithValues: try folder.names(in: place).filter { $0.contains(".") && !$0.contains(".edited-") }.map {
                ($0, try folder.bytes("\(place)/\($0)"))
            })
    }
}

@Suite struct DeskBuildTests {
    @Test func buildingTwiceWritesTheSameBytes() async throws {
        let place = try DeskWorkplace(articles: 3)
        #expect(await place.build().status == .done)
        let first = try place.outputs()
        #expect(await place.build().status == .done)
        #expect(try place.outputs() == first)
        #expect(try place.folder.names(in: "in").count == 3, "where nothing was decided, no file of decisions is made")
    }

    @Test func aChangedCellSurvivesEveryFurtherBuild() async throws {
        let place = try DeskWorkplace()
        await place.build()
        let id = try place.edit(
            "aground", ["title": "The Aurora runs aground", "date_from": "2022-03-07", "date_to": "2022-03-07", "editor_note": "see the log book"])
        let outcome = await place.build()
        #expect(outcome.status == .done, "\(outcome.errors)")
        #expect(outcome.errors.contains("4 decisions taken up"))
        func check(_ words: Comment) throws {
            let event = try #require(try place.timeline.events.first { $0.id == id }, words)
            #expect(event.title == "The Aurora runs aground" && event.editorNote == "see the log book", words)
            #expect(event.dateFrom?.description == "2022-03-07" && event.dateTo?.description == "2022-03-07", words)
        }
        try check("after the edit")
        let taken = try place.outputs()
        await place.build()
        #expect(try place.outputs() == taken, "a build without edits changes nothing")
        try place.add(DeskWorkplace.articles[2])
        await place.build()
        try check("after one more article")
        try place.remove("citizen.txt")
        await place.build()
        try check("after an article was removed")
        let log = try place.log
        #expect(log.decisions.count == 4 && log.decisions.allSatisfy { !$0.when.isEmpty && !$0.evidence.isEmpty && !$0.mentions.isEmpty })
    }

    /// The output folder may be thrown away: all that was decided stands beside the articles.
    @Test func decisionsOutliveTheOutputFolder() async throws {
        let place = try DeskWorkplace()
        await place.build()
        let id = try place.edit("aground", ["title": "The Aurora runs aground"])
        await place.build()
        try FileManager.default.removeItem(atPath: place.folder.path + "/out")
        await place.build()
        #expect(try place.timeline.events.first { $0.title == "The Aurora runs aground" }?.id == id)
    }

    @Test func whatIsRejectedIsShownToNobodyAndCanBeTakenBack() async throws {
        let place = try DeskWorkplace()
        await place.build()
        let id = try place.edit("Tugs", ["decision": "reject"])
        await place.build()
        #expect(try !place.timeline.events.contains { $0.id == id })
        #expect(try place.timeline.setAside.map(\.id) == [id])
        // On the desk's own page the sentence may still stand around another's evidence, as what comes before or after it.
        #expect(try !place.folder.text("out/timeline.md").contains("Tugs pulled"))
        try place.edit("Tugs", ["decision": "open"])
        await place.build()
        #expect(try place.timeline.events.contains { $0.id == id })
        #expect(try place.timeline.setAside.isEmpty)
    }

    @Test func mergedEventsLeadOnAndCanBeTakenApart() async throws {
        let place = try DeskWorkplace()
        await place.build()
        let before = try place.timeline
        let target = try #require(before.events.first { $0.title.contains("aground") })
        let id = try place.edit("Tugs", ["decision": "merge:" + target.id])
        #expect(await place.build().status == .done)
        let merged = try #require(try place.timeline.events.first { $0.id == target.id })
        #expect(Set(merged.mentions.map(\.id)).isSuperset(of: target.mentions.map(\.id)) && merged.mentions.count > target.mentions.count)
        #expect(try place.timeline.setAside.map { [$0.id, $0.mergedInto] } == [[id, target.id]])
        #expect(try place.folder.text("out/timeline.html").contains("<i id=\"\(id)\"></i>"), "the old permalink leads on")
        let first = try place.outputs()
        await place.build()
        #expect(try place.outputs() == first)
        try place.edit("Tugs", ["decision": "open"])
        await place.build()
        #expect(try place.timeline.events.map(\.id) == before.events.map(\.id))
    }

    @Test func aTellingIsSplitOffInEvidence() async throws {
        let place = try DeskWorkplace()
        await place.build()
        let event = try #require(try place.timeline.events.first { $0.mentions.count > 1 }, "the two articles tell one event in common")
        let telling = try #require(event.mentions.last)
        var records = try place.records("evidence.csv")
        let row = try #require(records.firstIndex { $0.contains(telling.id) })
        records[row][0] = "new"
        try place.write(records, "evidence.csv")
        let outcome = await place.build()
        #expect(outcome.status == .done, "\(outcome.errors)")
        let split = try #require(try (place.timeline.events + place.timeline.undated).first { $0.splitFrom == [event.id] })
        #expect(split.mentions.map(\.id) == [telling.id])
        #expect(try place.timeline.events.first { $0.id == event.id }?.mentions.contains { $0.id == telling.id } == false)
        let first = try place.outputs()
        await place.build()
        #expect(try place.outputs() == first)
    }

    @Test func anEventOfTheDesksOwnAndTheMergeThatIsProposed() async throws {
        let place = try DeskWorkplace(articles: 1)
        await place.build()
        var records = try place.records().map { $0 + ["", ""] }
        records[0].replaceSubrange(33..., with: ["document", "page"])
        var row = [String](repeating: "", count: 35)
        (row[DeskSheetTests.column("title")], row[DeskSheetTests.column("date_from")], row[33], row[34]) = (
            "Minister Bo Sander orders inquiry", "2022-03-11", "Order of 11 March", "4"
        )
        records.append(row)
        try place.write(records)
        #expect(await place.build().status == .done)
        let own = try #require(try place.timeline.events.first { $0.title == "Minister Bo Sander orders inquiry" })
        #expect(own.document == "Order of 11 March" && own.page == "4" && own.addedBy == "desk" && own.sources.isEmpty)
        #expect(try place.folder.text("out/timeline.md").contains("Order of 11 March, p. 4"))
        try place.add(DeskWorkplace.articles[1])
        await place.build()
        #expect(try place.timeline.events.contains { $0.id == own.id }, "it stays")
        #expect(try place.timeline.toCheck.contains { $0.kind == .mergeProposed && $0.eventID == own.id }, "and a merge is proposed")
    }

    @Test func changedEvidenceIsFlaggedAndTheDecisionStands() async throws {
        let place = try DeskWorkplace()
        await place.build()
        let id = try place.edit("aground", ["title": "The Aurora runs aground"])
        await place.build()
        #expect(try !place.timeline.toCheck.contains { $0.kind == .evidenceChanged })
        try place.folder.write("in/harbour.txt", DeskWorkplace.articles[0].text.replacing("120 people", with: "140 people"))
        await place.build()
        let event = try #require(try place.timeline.events.first { $0.title == "The Aurora runs aground" })
        #expect(event.id == id)
        #expect(try place.timeline.toCheck.contains { $0.kind == .evidenceChanged && $0.eventID == event.id })
    }

    @Test func whatCannotBeTakenUpIsNamedAndTheSheetIsKept() async throws {
        let place = try DeskWorkplace()
        await place.build()
        try place.edit("aground", ["certainty": "quite sure", "title": "The Aurora runs aground"])
        let edited = try place.folder.bytes("out/timeline.csv")
        let outcome = await place.build()
        #expect(outcome.status == .incomplete)
        #expect(outcome.errors.contains("column certainty: “quite sure” is not one of stated"))
        let copy = try #require(try place.folder.names(in: "out").first { $0.hasPrefix("timeline.edited-") })
        #expect(try place.folder.bytes("out/" + copy) == edited)
        #expect(try place.timeline.events.contains { $0.title == "The Aurora runs aground" }, "the rest of the row is taken up")
    }

    @Test func anAmbiguousDateStopsTheBuildAndLeavesEverythingAsItWas() async throws {
        let place = try DeskWorkplace()
        await place.build()
        try place.edit("aground", ["date_from": "04/03/2022", "date_to": "04/03/2022"])
        let before = try place.outputs()
        let outcome = await place.build()
        #expect(outcome.status == .failed)
        #expect(outcome.errors.contains("column date_from") && outcome.errors.contains("--dates dmy"))
        #expect(try place.outputs() == before)
        #expect(await place.build("--dates", "dmy").status == .done)
        #expect(try place.timeline.events.contains { $0.dateFrom?.description == "2022-03-04" })
    }

    @Test func editsFromAnotherFileAreTakenUpOnce() async throws {
        let place = try DeskWorkplace()
        await place.build()
        try place.edit("aground", ["title": "First title"])
        let sheet = try place.folder.text("out/timeline.csv")
        let path = try place.folder.write("edited.csv", sheet)
        try place.edit("First title", ["title": "The ferry ran aground"])
        await place.build()
        #expect(await place.build("--edits", path).errors.contains("decision taken up"))
        let first = try place.outputs()
        #expect(await place.build("--edits", path).errors.contains("was taken up already"))
        #expect(try place.outputs() == first)
    }

    /// Any sequence of edits, builds and articles coming, going and changing keeps every decision.
    @Test(arguments: [1, 2, 3, 4]) func anySequenceKeepsEveryDecision(seed: Int) async throws {
        let place = try DeskWorkplace(articles: 2)
        var random = DeskSamples(seed: UInt64(seed))
        await place.build()
        var expected: [String: [String: String]] = [:]
        for step in 0..<6 {
            switch random.next(6) {
            case 0: try place.add(DeskWorkplace.articles[2])
            case 2:
                // The paper corrects a word here and there, and every mention of the article has another id.
                try place.folder.write("in/harbour.txt", DeskWorkplace.articles[0].text.replacing("120 people", with: "\(100 + step) people"))
            case 1 where FileManager.default.fileExists(atPath: place.folder.path + "/in/courier.txt"): try place.remove("courier.txt")
            default:
                var records = try place.records()
                let row = 1 + random.next(records.count - 1)
                let id = records[row][0]
                let (key, value) = [
                    ("title", "Title \(step)"), ("editor_note", "note \(step)"), ("decision", random.next(2) == 0 ? "keep" : "reject"), ("checked_by", "Ada"),
                    ("tags", "tag\(step)"),
                ][random.next(5)]
                records[row][DeskSheetTests.column(key)] = value
                expected[id, default: [:]][key] = value
                try place.write(records)
            }
            let outcome = await place.build()
            let log = DeskState(try place.log.decisions)
            let shown = try place.records()
            for (id, fields) in expected {
                let row = shown.first { $0[0] == id }
                if row == nil { #expect(outcome.status == .incomplete && outcome.errors.contains(id), "what no article tells any more is named") }
                for (key, value) in fields {
                    if let row { #expect(row[DeskSheetTests.column(key)] == value, "\(id) \(key), step \(step) of seed \(seed)") }
                    #expect(DeskField(rawValue: key).flatMap { log.value(id, $0) } == value)
                }
            }
        }
    }

    @Test func theDifferenceOfTwoBuilds() async throws {
        let place = try DeskWorkplace()
        await place.build()
        try FileManager.default.copyItem(atPath: place.folder.path + "/out", toPath: place.folder.path + "/old")
        #expect(await CommandHarness.run("diff", place.folder.path + "/old", place.folder.path + "/out").status == .done)
        try place.edit("aground", ["title": "The Aurora runs aground"])
        await place.build()
        let outcome = await CommandHarness.run("diff", place.folder.path + "/old", place.folder.path + "/out/timeline.json")
        #expect(outcome.status.rawValue == 1)
        #expect(outcome.text.contains("→ “The Aurora runs aground”"))
        #expect(await CommandHarness.run("diff", place.folder.path + "/old", place.folder.path + "/none").status.rawValue >= 2)
        #expect(await CommandHarness.run("diff", "one").status.rawValue == 2)
    }

    // MARK: Copies for readers

    /// Every string that belongs to what is withheld, looked for in every byte of every file.
    @Test(arguments: [("redact", []), ("embargo:2022-04-01", ["--as-of", "2022-03-31"]), ("embargo:2022-04-01", [])] as [(String, [String])])
    func whatIsWithheldStandsInNoByteOfNoFile(tag: String, options: [String]) async throws {
        let place = try DeskWorkplace(articles: 2)
        try place.folder.write(
            "in/secret-source.txt",
            "Title: Whistleblower speaks of rotten hull\nDate: 2022-03-13\nSource: The Whisper\n\nInspector Zelda Quixby found a rotten hull on 4 March.\n")
        await place.build("--formats", "html,csv,md,json,xlsx,ics,timelinejs,fragment")
        let secret = try #require(try place.timeline.articles.first { $0.article.sourcePath == "secret-source.txt" })
        for title in try (place.timeline.events + place.timeline.undated).filter({ $0.sources.contains(secret.article.id) }).map(\.title) {
            try place.edit(title, ["tags": tag])
            await place.build()
        }
        try place.edit("Tugs", ["decision": "reject"])
        try place.edit("aground", ["editor_note": "ask Uncle Fester"])
        await place.build()
        let path = place.folder.path
        let outcome = await CommandHarness.run(
            ["render", path + "/out/timeline.json", "--output", path + "/public", "--publish", "--formats", "html,csv,md,json,xlsx,ics,timelinejs,fragment"]
                + options)
        #expect(outcome.status == .done, "\(outcome.errors)")
        let files = try place.outputs("public")
        #expect(files.count >= 6 && files["manifest.json"] == nil)
        let withheld = [
            "Quixby", "Zelda", "rotten", "Whistleblower", "Whisper", "secret-source", secret.article.id, secret.article.sha256, "Tugs", "Uncle Fester",
            "harbour.txt",
        ]
        for (name, bytes) in files {
            let text = String(decoding: bytes, as: UTF8.self)
            for word in withheld { #expect(!text.lowercased().contains(word.lowercased()), "“\(word)” stands in \(name)") }
        }
        let json = String(decoding: files["timeline.json"] ?? [], as: UTF8.self)
        #expect(!json.contains("confidence"))
        #expect(json.contains("aground"), "the rest is there")
        #expect(try place.folder.names(in: "public/versions").count == 1)
        // Once the embargo is over, it is published.
        if tag.hasPrefix("embargo") {
            let later = await CommandHarness.run("render", path + "/out/timeline.json", "--output", path + "/later", "--publish", "--as-of", "2022-04-01")
            #expect(later.status == .done)
            #expect(try place.folder.text("later/timeline.md").contains("rotten hull"))
        }
    }

    @Test func aCopyForReadersNeverGoesIntoTheDesksFolder() async throws {
        let place = try DeskWorkplace()
        await place.build()
        let before = try place.outputs()
        let outcome = await CommandHarness.run("build", place.folder.path + "/in", "--output", place.folder.path + "/out", "--publish")
        #expect(outcome.status == .failed)
        #expect(outcome.errors.contains("holds the desk's own chronology"))
        #expect(try place.outputs() == before)
    }

    @Test func quotesAreCutToFifteenWords() {
        var timeline = Timeline(title: "Story", locale: "en")
        timeline.articles = [DeskSamples.article("a", outlet: "Post", published: "2021-07-25")]
        let sentence = (1...30).map { "word\($0)" }.joined(separator: " ")
        var event = DeskSamples.event("ev-a", "Talks", day: "2021-07-22", mentions: [DeskSamples.mention("m1", article: "a", clause: sentence)])
        event.summary = sentence
        timeline.events = [event]
        let short = PublicationCopy(timeline, asOf: nil).made()
        #expect(short.events[0].summary.hasSuffix("word15 …") && short.events[0].mentions[0].text.hasSuffix("word15 …"))
        #expect(PublicationCopy(timeline, asOf: nil, quotes: .none).made().events[0].mentions[0].text.isEmpty)
        #expect(PublicationCopy(timeline, asOf: nil, quotes: .full).made().events[0].summary == sentence)
    }

    // MARK: check and verify

    @Test func checkNamesWhatIsToBeSeenTo() async throws {
        let place = try DeskWorkplace()
        #expect(await CommandHarness.run("check", place.folder.path + "/in").status == .done)
        try place.folder.write("in/undated.txt", "The ferry Aurora was towed to the yard on Tuesday. It will be repaired there, the owner said.\n")
        try place.folder.write("in/copy.txt", DeskWorkplace.articles[0].text)
        try place.folder.write("in/empty.txt", "")
        let outcome = await CommandHarness.run("check", place.folder.path + "/in")
        #expect(outcome.status == .incomplete)
        for words in ["undated.txt", "copy.txt", "empty.txt"] { #expect(outcome.text.contains(words), "\(outcome.text)") }
        #expect(try place.folder.names(in: "") == ["in"], "nothing is written")
    }

    @Test func verifySeesWhatWasTouched() async throws {
        let place = try DeskWorkplace()
        await place.build("--keep-copies")
        let (out, articles) = (place.folder.path + "/out", place.folder.path + "/in")
        #expect(await CommandHarness.run("verify", out, articles).status == .done)
        #expect(await CommandHarness.run("verify", out).status == .done, "the kept copies are checked where no folder is named")
        try place.folder.write("in/harbour.txt", "another text")
        try place.folder.write("out/timeline.md", "mine")
        try place.remove("citizen.txt")
        let outcome = await CommandHarness.run("verify", out, articles)
        #expect(outcome.status == .incomplete)
        for words in ["changed: timeline.md", "changed: harbour.txt", "missing: citizen.txt"] { #expect(outcome.text.contains(words), "\(outcome.text)") }
        #expect(await CommandHarness.run("verify", articles).status == .failed)
    }
}
