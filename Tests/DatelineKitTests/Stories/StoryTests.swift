import Foundation
import TestSupport
import Testing

/// Each folder of Fixtures/stories, built and held against what an editor would have written.
@Suite struct StoryTests {
    static let stories: [String] = {
        let folder = ProjectRoot.fixtures.appending(path: "stories")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/expected.csv").path) }.sorted()
    }()

    /// Rows that the program does not get right yet: each is an open task, shown as a known issue, and leaves the list once it holds.
    static let stillWrong: Set<String> = ["ever-given/damages", "harbour-bridge/old-plan"]

    @Test func theStoriesAreFound() { #expect(Self.stories.count >= 4) }

    @Test(arguments: StoryTests.stories) func everyRowHolds(_ story: String) async throws {
        let folder = ProjectRoot.fixtures.appending(path: "stories/\(story)")
        let rows = try ExpectedRow.read(folder.appending(path: "expected.csv"))
        let chronology = try await Chronology.build([folder.path])
        for row in rows {
            var failures = [row.failure(in: chronology)].compactMap(\.self)
            let own = row.events(in: chronology)
            for other in row.apartFrom {
                let theirs = rows.first { $0.key == other }?.events(in: chronology) ?? []
                if !own.isEmpty, !theirs.isEmpty, Set(own + theirs).count == 1 { failures.append("one event with \(other)") }
            }
            let name = "\(story)/\(row.key)"
            if Self.stillWrong.contains(name) {
                // Not intermittent: a row that holds at last must leave the list.
                withKnownIssue { for failure in failures { Issue.record("\(name): \(failure)") } }
            } else {
                for failure in failures { Issue.record("\(name): \(failure)") }
            }
        }
    }

    /// The rows themselves are checked by rows that must fail.
    @Test func aWrongRowFails() async throws {
        let folder = ProjectRoot.fixtures.appending(path: "stories/harbour-bridge")
        let chronology = try await Chronology.build([folder.path])
        let opening = try #require(try ExpectedRow.read(folder.appending(path: "expected.csv")).first { $0.key == "opening" })
        #expect(opening.failure(in: chronology) == nil)
        var wrong = opening
        wrong.dateFrom = "2023-06-09"
        #expect(wrong.failure(in: chronology) != nil)
        wrong = opening
        wrong.words = "Savoie sank"
        #expect(wrong.failure(in: chronology) != nil)
        wrong = opening
        wrong.toldBy = ["1-gazette-load-tests.html"]
        #expect(wrong.failure(in: chronology) != nil)
        wrong = opening
        (wrong.kind, wrong.words) = (.atMost, "1")
        #expect(wrong.failure(in: chronology) != nil)
    }

    @Test(arguments: StoryTests.stories) func theOrderOfTheInputsChangesNothing(_ story: String) async throws {
        let folder = ProjectRoot.fixtures.appending(path: "stories/\(story)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "expected.csv" }.sorted().map {
            folder.appending(path: $0).path
        }
        let forward = try await Chronology.build(files, options: ["--jobs", "1"])
        let backward = try await Chronology.build(files.reversed(), options: ["--jobs", "2"])
        #expect(forward.files == backward.files)
    }
}
