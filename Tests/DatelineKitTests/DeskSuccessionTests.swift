import ArticleReading
import CivilTime
import Dispatch
import EventExtraction
import Foundation
import Testing
import TimelineCore

@testable import DatelineKit

/// What happens to ids and decisions when the articles under them change.
@Suite struct DeskSuccessionTests {
    /// A letter in one sentence renames every mention of the article; ids and decisions stay.
    @Test func anEditOfTheTextRenamesNoEvent() async throws {
        let place = try DeskWorkplace()
        await place.build()
        let before = try place.timeline
        let kept = try place.edit("Tugs", ["decision": "keep"])
        await place.build()
        try place.folder.write("in/harbour.txt", DeskWorkplace.articles[0].text.replacing("120 people", with: "140 people"))
        let outcome = await place.build()
        #expect(outcome.status == .done, "\(outcome.errors)")
        let after = try place.timeline
        #expect(Set(after.events.map(\.id)) == Set(before.events.map(\.id)))
        #expect(after.events.first { $0.id == kept }?.decision == "keep")
        // Its own words are as they were: nothing to look at again.
        #expect(!after.toCheck.contains { $0.kind == .evidenceChanged })
        #expect(!after.events.contains { $0.isNew })
        let first = try place.outputs()
        await place.build()
        #expect(try place.outputs() == first)
    }

    @Test(arguments: [false, true]) func aSplitOutlivesAnEditOfTheText(isRenamed: Bool) async throws {
        let place = try DeskWorkplace()
        await place.build()
        let event = try #require(try place.timeline.events.first { $0.mentions.count > 1 })
        let harbour = try #require(try place.timeline.articles.first { $0.article.sourcePath?.hasSuffix("harbour.txt") ?? false }?.article.id)
        let telling = try #require(event.mentions.first { $0.articleID == harbour })
        var records = try place.records("evidence.csv")
        let row = try #require(records.firstIndex { $0.contains(telling.id) })
        records[row][0] = "new"
        try place.write(records, "evidence.csv")
        await place.build()
        let split = try #require(try (place.timeline.events + place.timeline.undated).first { $0.splitFrom == [event.id] })
        let text = DeskWorkplace.articles[0].text.replacing("120 people", with: "140 people")
        // The edit may be of the very clause.
        let clause = telling.clause.replacing("120 people", with: "140 people")
        if isRenamed {
            try place.remove("harbour.txt")
            try place.folder.write("in/port.txt", text)
        } else {
            try place.folder.write("in/harbour.txt", text)
        }
        for _ in 0..<2 {
            let outcome = await place.build()
            #expect(outcome.status == .done, "\(outcome.errors)")
            let all = try place.timeline.events + place.timeline.undated
            #expect(all.first { $0.id == split.id }?.mentions.map(\.clause) == [clause])
            #expect(all.first { $0.id == event.id }?.mentions.contains { $0.clause == clause } == false)
        }
    }

    @Test func whatIsNewSinceTheLastArticlesIsMarked() async throws {
        let place = try DeskWorkplace(articles: 1)
        await place.build()
        let known = Set(try place.timeline.events.map(\.id))
        #expect(try !place.timeline.events.contains { $0.isNew })
        try place.add(DeskWorkplace.articles[1])
        for _ in 0..<2 {
            await place.build()
            let new = try place.timeline.events.filter(\.isNew)
            #expect(!new.isEmpty && new.allSatisfy { !known.contains($0.id) })
            #expect(try place.folder.text("out/timeline.html").contains("id=\"f-new\""))
        }
        let all = Set(try place.timeline.events.map(\.id))
        try place.add(DeskWorkplace.articles[2])
        await place.build()
        let newest = try place.timeline.events.filter(\.isNew).map(\.id)
        #expect(!newest.isEmpty && all.isDisjoint(with: newest))
    }

    /// An article taken away and put back, and its events with it: they are who they were.
    @Test func whatComesBackIsWhoItWas() async throws {
        let place = try DeskWorkplace(articles: 2)
        await place.build()
        let id = try place.edit("inquiry", ["editor_note": "ask the ministry"])
        await place.build()
        try place.remove("citizen.txt")
        #expect(await place.build().errors.contains("no article tells it any more"))
        try place.add(DeskWorkplace.articles[1])
        await place.build()
        #expect(try place.timeline.events.first { $0.id == id }?.editorNote == "ask the ministry")
    }
}

/// articles.csv as the desk edits it.
@Suite struct DeskArticleTests {
    private func edit(_ place: DeskWorkplace, _ file: String, _ column: String, _ value: String) throws {
        var records = try place.records("articles.csv")
        let (row, cell) = (try #require(records.firstIndex { $0.contains(file) }), try #require(records[0].firstIndex(of: column)))
        records[row][cell] = value
        try place.write(records, "articles.csv")
    }

    @Test(arguments: ["2022-03-17", "17/03/2022", "17 March 2022", "2022-03-17T08:30+01:00"]) func aCorrectedDateIsADecisionLikeAnyOther(cell: String)
        async throws
    {
        let place = try DeskWorkplace()
        await place.build()
        try edit(place, "harbour.txt", "published", cell)
        let outcome = await place.build()
        #expect(outcome.status == .done && outcome.errors.contains("1 decision taken up"), "\(outcome.errors)")
        func check() throws {
            let article = try #require(try place.timeline.articles.first { $0.article.sourcePath?.hasSuffix("harbour.txt") ?? false }?.article)
            #expect(article.published.stamp?.day.description == "2022-03-17" && article.published.route == .override)
            // “on Tuesday”, from Thursday 17 March.
            #expect(try place.timeline.events.contains { $0.dateFrom?.description == "2022-03-15" && $0.title.contains("aground") })
        }
        try check()
        let decision = try #require(try place.log.decisions.first)
        #expect(decision.field == .published && decision.file?.hasSuffix("harbour.txt") ?? false && decision.old == "2022-03-10" && decision.event.isEmpty)
        let first = try place.outputs()
        await place.build()
        #expect(try place.outputs() == first)
        try FileManager.default.removeItem(atPath: place.folder.path + "/out")
        await place.build()
        try check()
        // The text of the article changes, and with it its id: the correction follows the file.
        try place.folder.write("in/harbour.txt", DeskWorkplace.articles[0].text.replacing("120 people", with: "140 people"))
        await place.build()
        try check()
        // Emptied, the article's own date stands again.
        try edit(place, "harbour.txt", "published", "")
        await place.build()
        #expect(try place.timeline.articles.allSatisfy { $0.article.published.route != .override })
    }

    @Test func aDateThatMayBeTwoStopsTheBuild() async throws {
        let place = try DeskWorkplace()
        await place.build()
        try edit(place, "harbour.txt", "published", "04/03/2022")
        let outcome = await place.build()
        #expect(outcome.status == .failed && outcome.errors.contains("column published") && outcome.errors.contains("--dates dmy"), "\(outcome.errors)")
        #expect(await place.build("--dates", "dmy").status == .done)
        #expect(try place.timeline.articles.contains { $0.article.published.stamp?.day.description == "2022-03-04" })
    }

    @Test func anArticleIsNotUsedAndComesBack() async throws {
        let place = try DeskWorkplace()
        await place.build()
        let before = try place.timeline
        try edit(place, "citizen.txt", "decision", "reject")
        try edit(place, "citizen.txt", "editor_note", "withdrawn by the paper")
        #expect(await place.build().status == .done)
        let shown = try #require(try place.timeline.articles.first { $0.article.sourcePath?.hasSuffix("citizen.txt") ?? false })
        #expect(shown.decision == "reject" && shown.editorNote == "withdrawn by the paper" && shown.eventCount == 0)
        #expect(try !place.timeline.events.contains { $0.sources.contains(shown.article.id) })
        try edit(place, "citizen.txt", "decision", "open")
        await place.build()
        #expect(try place.timeline.events.map(\.id) == before.events.map(\.id))
    }
}

/// timeline.xlsx as it comes back from Excel and LibreOffice.
@Suite struct DeskWorkbookTests {
    /// The workbook of the output folder with one text for another, packed again without compression, as ours are.
    private func change(_ place: DeskWorkplace, _ old: String, _ new: String) throws -> [UInt8] {
        let bytes = try place.folder.bytes("out/timeline.xlsx")
        let (a, b) = (Array("<t xml:space=\"preserve\">\(old)</t>".utf8), Array("<t xml:space=\"preserve\">\(new)</t>".utf8))
        #expect(a.count == b.count, "the offsets of the archive stay as they are")
        let range = try #require(bytes.firstRange(of: a))
        return Array(bytes[..<range.lowerBound]) + b + bytes[range.upperBound...]
    }

    @Test func aChangedCellOfTheWorkbookInTheFolderIsTakenUp() async throws {
        let place = try DeskWorkplace()
        await place.build("--formats", "html,csv,json,xlsx")
        let event = try #require(try place.timeline.events.first { $0.title.contains("Tugs") })
        let title = String(event.title.reversed())
        try place.folder.write("out/timeline.xlsx", try change(place, event.title, title))
        let outcome = await place.build()
        #expect(outcome.status == .done && outcome.errors.contains("1 decision taken up"), "\(outcome.errors)")
        #expect(try place.timeline.events.first { $0.id == event.id }?.title == title)
        // It stays up to date without being asked for, so that it is never taken for an edit of an older build.
        let first = try place.outputs()
        #expect(await place.build().errors.contains("taken up") == false)
        #expect(try place.outputs() == first)
    }

    @Test func aWorkbookFromElsewhereIsTakenUpOnce() async throws {
        let place = try DeskWorkplace()
        await place.build("--formats", "csv,json,xlsx")
        let event = try #require(try place.timeline.events.first { $0.title.contains("Tugs") })
        let path = try place.folder.write("back.xlsx", try change(place, event.title, String(event.title.reversed())))
        #expect(await place.build("--edits", path).errors.contains("1 decision taken up"))
        #expect(await place.build("--edits", path).errors.contains("was taken up already"))
        let damaged = try place.folder.write("damaged.xlsx", Array(try place.folder.bytes("back.xlsx").prefix(900)))
        #expect(await place.build("--edits", damaged).status == .failed)
    }

    /// sent/timeline.csv to sent/timeline.xlsx.
    private func convert(_ folder: String) throws -> Bool {
        let office = Process()
        office.executableURL = URL(filePath: "/usr/bin/soffice")
        office.arguments = [
            "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to", "xlsx", "--infilter=CSV:44,34,76,1,,2057,false,true",
            "--outdir", folder + "/sent", folder + "/sent/timeline.csv",
        ]
        (office.standardOutput, office.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        let ended = DispatchSemaphore(value: 0)
        office.terminationHandler = { _ in ended.signal() }
        try office.run()
        return ended.wait(timeout: .now() + 120) == .success
    }

    /// What LibreOffice makes of an edited timeline.csv: a compressed workbook with shared strings, and dates as the numbers of days.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice"), "left out: no LibreOffice")) func aWorkbookOfLibreOfficeIsTakenUp()
        async throws
    {
        let place = try DeskWorkplace()
        await place.build()
        let written = try place.folder.bytes("out/timeline.csv")
        let id = try place.edit("Tugs", ["title": "The ferry floats", "date_from": "2022-03-11", "date_to": "2022-03-11", "decision": "keep"])
        let edited = try place.folder.bytes("out/timeline.csv")
        try place.folder.write("sent/timeline.csv", edited)
        try place.folder.write("out/timeline.csv", written)
        #expect(try convert(place.folder.path))
        let outcome = await place.build("--edits", place.folder.path + "/sent/timeline.xlsx")
        #expect(outcome.errors.contains("decisions taken up"), "\(outcome.errors)")
        let event = try #require(try place.timeline.events.first { $0.id == id })
        #expect(event.title == "The ferry floats" && event.dateFrom?.description == "2022-03-11" && event.decision == "keep")
        let decisions = try place.log.decisions
        #expect(Set(decisions.map(\.event)) == [id], "nothing but what was edited is a decision: \(decisions)")
    }
}
