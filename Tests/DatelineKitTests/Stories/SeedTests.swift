import Foundation
import TestSupport
import Testing

/// The two real articles that stand outside the project. What is expected of them is said in our own words alone.
@Suite(.enabled(if: ProjectRoot.outside("DATELINE_SEEDS") != nil, "left out: DATELINE_SEEDS names no folder"))
struct SeedTests {
    static let english = "000_432b86fee3f8b541.txt", french = "001_0614d1ec1001370d.txt"

    static func row(
        _ key: String, _ from: String, _ to: String, _ precision: String, _ toldBy: [String], _ words: String, origins: Int? = nil, differ: String = ""
    ) -> ExpectedRow {
        ExpectedRow(
            key: key, kind: .event, dateFrom: from, dateTo: to, precisions: precision.split(separator: "/").map(String.init), toldBy: toldBy,
            merged: toldBy.count > 1 ? "yes" : "no", words: words, apartFrom: [], certainties: [], origins: origins, differ: differ)
    }

    static let rows = [
        row("office", "2021-05-01", "2021-05-31", "month", [english], "Bennett office May"),
        row("haaretz", "2021-07-12", "2021-07-24", "range", [english], "Haaretz"),
        row("not-a-target", "2021-07-21", "2021-07-21", "day", [english, french], "Gelfand target cible"),
        row("meeting", "2021-07-22", "2021-07-22", "day", [english, french], "Macron security/sécurité meeting/réunion"),
        row("committee", "2021-07-22", "2021-07-22", "day", [english, french], "Ben-Barak committee comité"),
        row("call", "2021-07-22", "2021-07-22", "day", [english, french], "Macron Bennett téléphoné telephoned/conversation"),
    ]

    static func build() async throws -> Chronology {
        let folder = try #require(ProjectRoot.outside("DATELINE_SEEDS"))
        return try await Chronology.build([folder.path])
    }

    @Test func theChronologyIsTheEditors() async throws {
        let chronology = try await Self.build()
        for row in Self.rows {
            if let failure = row.failure(in: chronology) { Issue.record("\(row.key): \(failure)") }
        }
        let ids = Self.rows.map { $0.events(in: chronology) }
        #expect(Set(ids.joined()).count >= Self.rows.count, "events that should be several are one")
        let report = chronology.model.events.filter { $0.dateFrom == "2021-07-24" && $0.time == "evening" }
        #expect(report.contains { $0.has("chaîne") && $0.sources.contains { chronology.article($0, isNamed: Self.french) } }, "Saturday evening's report")
        #expect(chronology.model.events.count <= 16, "\(chronology.model.events.count) events")
        #expect(!chronology.model.events.contains { ($0.dateTo ?? "") >= "2021-08-01" }, "something hangs on the masthead date")
        for boilerplate in ["commentaire", "L’Entrepreneur", "Rossiya", "cdn1", "feedback@", "newsfeed"] {
            #expect(!(chronology.model.events + chronology.model.undated).contains { $0.has(boilerplate) }, "\(boilerplate) is no event")
        }
    }

    /// Both articles have the call from one television station, and name NSO's man differently.
    @Test func oneOriginAndOneDifference() async throws {
        let chronology = try await Self.build()
        var call = try #require(Self.rows.first { $0.key == "call" })
        call.origins = 1
        var target = try #require(Self.rows.first { $0.key == "not-a-target" })
        target.differ = "actor"
        for row in [call, target] {
            if let failure = row.failure(in: chronology) { Issue.record("\(row.key): \(failure)") }
        }
    }

    @Test func theFrenchArticleIsDatedByTheEnglishOne() async throws {
        let chronology = try await Self.build()
        let article = try #require(chronology.model.articles.first { chronology.article($0.id, isNamed: Self.french) })
        #expect(article.published.status == "estimated")
        #expect((article.published.dateFrom ?? "") >= "2021-07-24")
        #expect((article.published.dateTo ?? "9") <= "2021-07-28")
        #expect((article.published.rejected ?? []).contains { $0.raw.contains("20 avril 2024") })
        // Seen and not used, and said so to everyone who reads any of the files.
        #expect(chronology.text(of: "timeline.html").contains("20 April 2024") || chronology.text(of: "timeline.html").contains("20 avril 2024"))
        #expect(chronology.text(of: "timeline.md").contains("20 April 2024") || chronology.text(of: "timeline.md").contains("20 avril 2024"))
        #expect(chronology.text(of: "articles.csv").contains("20 avril 2024") || chronology.text(of: "articles.csv").contains("2024-04-20"))
    }

    @Test func theOrderOfTheInputsChangesNothing() async throws {
        let folder = try #require(ProjectRoot.outside("DATELINE_SEEDS"))
        let files = [Self.english, Self.french].map { folder.appending(path: $0).path }
        let forward = try await Chronology.build(files)
        let backward = try await Chronology.build(files.reversed())
        #expect(forward.files == backward.files)
    }

    /// With nothing to hold it against, the masthead date may be used, but never as if it were sure.
    @Test func theFrenchArticleAlone() async throws {
        let folder = try #require(ProjectRoot.outside("DATELINE_SEEDS"))
        let chronology = try await Chronology.build([folder.appending(path: Self.french).path])
        let article = try #require(chronology.model.articles.first)
        #expect(article.published.status != "stated")
        let sure = chronology.model.events.filter { ($0.dateFrom ?? "").hasPrefix("2024") && $0.dateConfidence >= 80 }
        #expect(sure.isEmpty, "printed as if sure: \(sure.map(\.title))")
    }
}
