import Foundation
import TestSupport
import Testing

/// `date_confidence` against what happened: of the events at 90 nine in ten are dated right, and nothing wrong stands above 95.
@Suite struct CalibrationTests {
    /// The fixture stories, where a row says which events it is about by words and tellers, whatever their dates.
    private static func fixtures() async throws -> [DatedEvent] {
        var found: [DatedEvent] = []
        for story in StoryTests.stories {
            let folder = ProjectRoot.fixtures.appending(path: "stories/\(story)")
            let rows = try ExpectedRow.read(folder.appending(path: "expected.csv")).filter {
                ($0.kind == .event || $0.kind == .ifDated) && !$0.dateFrom.isEmpty
            }
            let chronology = try await Chronology.build([folder.path])
            for event in chronology.model.events {
                guard let first = event.dateFrom, let last = event.dateTo else { continue }
                let meant = rows.filter { row in
                    let tellers = row.toldBy.count { name in event.sources.contains { chronology.article($0, isNamed: name) } }
                    return event.has(row.words) && tellers >= min(2, row.toldBy.count) && tellers > 0
                }
                // Words of one row may stand in the telling of another: an event is held against every row that it may be.
                let days = meant.map { DatedEvent.Days(first: $0.dateFrom, last: $0.dateTo) }
                if days.isEmpty { continue }
                found.append(
                    DatedEvent(
                        collection: "fixtures", title: event.title, confidence: event.dateConfidence, days: .init(first: first, last: last), gold: [days]))
            }
        }
        return found
    }

    private static let bands = [(96, 100), (90, 95), (80, 89), (70, 79), (50, 69), (0, 49)]

    private static func table(_ events: [DatedEvent]) -> String {
        var text = ""
        for (low, high) in bands {
            let own = events.filter { (low...high).contains($0.confidence) }
            if own.isEmpty { continue }
            text += "    stated \(low)–\(high): \(own.count(where: \.isRight)) of \(own.count) right, \(own.count(where: \.isExact)) to the day\n"
        }
        return text
    }

    private static func check(_ events: [DatedEvent]) {
        print("date_confidence, \(Set(events.map(\.collection)).sorted().joined(separator: ", ")):\n" + table(events))
        let sure = events.filter { $0.confidence >= 90 }
        #expect(sure.count >= 15)
        #expect(sure.count(where: \.isRight) * 10 >= sure.count * 9, "of \(sure.count) at 90 and above \(sure.count(where: \.isRight)) are right")
        for wrong in events where wrong.confidence > 95 && !wrong.isRight {
            Issue.record("\(wrong.confidence), and wrong: \(wrong.days.first)–\(wrong.days.last) “\(wrong.title)”, in truth \(wrong.gold)")
        }
        // Less sure is less often right.
        let doubtful = events.filter { $0.confidence < 50 }
        #expect(doubtful.count < 10 || doubtful.count(where: \.isRight) * 10 < doubtful.count * 8)
    }

    @Test func ofTheFixtures() async throws { Self.check(try await Self.fixtures()) }

    @Test(.enabled(if: ProjectRoot.outside("DATELINE_EVAL") != nil, "left out: DATELINE_EVAL names no folder"))
    func ofTheOpenSets() async throws {
        let folder = try #require(ProjectRoot.outside("DATELINE_EVAL"))
        for events in [try await AnnotatedEvents.stories(folder), try await AnnotatedEvents.words(folder)] {
            #expect(events.count >= 40)
            Self.check(events)
        }
    }
}
