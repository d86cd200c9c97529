import ArticleReading
import CivilTime
import EventExtraction
import Testing
import TimelineCore

/// A bridge falls; six outlets tell of it for a week, and of much else.
@Suite struct StorySelectionTests {
    private let records = (1...6).map { Telling.record("r\($0)", "2019-03-1\($0)", "en") }

    private var mentions: [EventMention] {
        let fall = "The Halmer bridge in Orsenna collapsed, and twelve people were killed"
        var all: [EventMention] = []
        for (n, record) in records.enumerated() {
            all.append(Telling.mention(record, 1, "The Halmer bridge in Orsenna is still closed to all traffic, officials in report \(n) said"))
            all.append(Telling.mention(record, 2, "\(fall) near the old mill number \(n)", "2019-03-09", said: "on March 9, 2019", actions: ["collapse"]))
            all.append(Telling.mention(record, 3, "It was a terrible sight", "2019-03-09", said: "on March 9, 2019"))
            all.append(
                Telling.mention(record, 4, "A cake shop opened in Lindham, its owner \(n) said", "2019-03-0\(n + 1)", said: "that day", actions: ["open"]))
        }
        all.append(
            Telling.mention(
                records[3], 5, "Police arrested the engineer of the Halmer bridge in Orsenna", "2019-03-13", said: "on Wednesday", actions: ["arrest"]))
        all.append(
            Telling.mention(
                records[4], 5, "Police arrested the engineer of the Halmer bridge in Orsenna", "2019-03-13", said: "on Wednesday", actions: ["arrest"]))
        return all
    }

    private func timeline(_ change: (inout TimelineOptions) -> Void = { _ in }) -> Timeline {
        var options = TimelineOptions()
        options.about = "Halmer bridge"
        (options.maxDates, options.maxEventsPerDate) = (2, 1)
        change(&options)
        return TimelineBuilder(options: options, redate: Telling.redate).build(records: records, mentions: mentions, warnings: [])
    }

    @Test func theDayThatAllTellOfIsKeptInASentenceThatStandsAlone() throws {
        let timeline = timeline()
        #expect(timeline.events.count == 2)
        let first = try #require(timeline.events.first)
        #expect(first.dateFrom?.description == "2019-03-09")
        #expect(first.summary.contains("collapsed"))
        #expect(!timeline.events.contains { $0.summary.contains("cake") })
    }

    @Test func everyDayKeptHasAnEvent() {
        for most in 1...5 {
            let timeline = timeline { $0.maxDates = most }
            #expect(Set(timeline.events.compactMap(\.dateFrom)).count <= most)
            #expect(timeline.events.count == Set(timeline.events.compactMap(\.dateFrom)).count)
        }
        #expect(timeline { $0.maxDates = 1 }.events.map { $0.dateFrom?.description } == ["2019-03-09"])
    }

    @Test func boundsHold() {
        let timeline = timeline {
            ($0.from, $0.to) = (CivilDay(iso: "2019-03-10"), CivilDay(iso: "2019-03-20"))
            $0.maxEventsPerDate = 3
        }
        #expect(timeline.events.allSatisfy { ($0.dateFrom?.description ?? "") >= "2019-03-10" })
        #expect(timeline.events.contains { $0.summary.contains("arrested") })
    }

    @Test func oneSentenceStandsOnOneDayOnly() {
        let timeline = timeline { ($0.maxDates, $0.maxEventsPerDate) = (6, 3) }
        #expect(Set(timeline.events.map(\.summary)).count == timeline.events.count)
    }

    @Test func orderOfInputChangesNothing() {
        var options = TimelineOptions()
        options.about = "Halmer bridge"
        (options.maxDates, options.maxEventsPerDate) = (4, 2)
        let builder = TimelineBuilder(options: options, redate: Telling.redate)
        let forward = builder.build(records: records, mentions: mentions, warnings: [])
        #expect(builder.build(records: records.reversed(), mentions: mentions.reversed(), warnings: []) == forward)
    }
}
