import DatelineKit
import Foundation
import TestSupport
import Testing

/// `merge` cut into stages writes what `merge` writes, however articles and events are divided.
@Suite struct MergeStageTests {
    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

    /// The lines of `events` for all articles of the fixtures, one of them twice, and one id for two articles.
    private static func mentions() async throws -> String {
        let stories = ProjectRoot.fixtures.appending(path: "stories").path
        var records = lines(await CommandHarness.run(["read", stories]).text)
        let twice = try #require(records.first)
        records += [twice, #"{"id":"twin","language":"en","published":"2021-07-25","text":"The mayor resigned on Thursday."}"#]
        records.append(#"{"id":"twin","language":"en","published":"2021-07-26","text":"A bridge near Brest collapsed on Friday, officials said."}"#)
        return await CommandHarness.run(["events", "--ndjson"], input: Array((records.joined(separator: "\n") + "\n").utf8)).text
    }

    /// The whole way by stages, with `divide` in place of what shares the work out.
    private static func staged(_ mentions: String, _ options: [String], articles: Int, parts: Int) async throws -> [UInt8] {
        func run(_ stage: String, _ lines: [String], _ options: [String] = []) async throws -> String {
            let outcome = await CommandHarness.run(
                ["merge", "--ndjson", "--stage", stage] + options, input: Array((lines.joined(separator: "\n") + "\n").utf8))
            #expect(outcome.status == .done || outcome.status == .incomplete, "\(stage): \(outcome.errors)")
            return outcome.text
        }
        let all = lines(mentions)
        var summaries: [String] = []
        for share in 0..<articles {
            summaries = lines(try await run("summary", all.indices.filter { $0 % articles == share }.map { all[$0] })) + summaries
        }
        let plan = lines(try await run("plan", summaries, options))
        let events = plan.filter { $0.hasPrefix(#"{"plan":"event""#) }
        var byID: [String: String] = [:]
        for line in all where line.hasPrefix(#"{"mention_id":"#) { byID[String(line.split(separator: "\"")[3])] = line }
        var told: [(Int, String)] = []
        for part in 0..<parts {
            var input: [String] = []
            for (place, event) in events.enumerated() where place % parts == part {
                input.append(event)
                let object = try #require(try JSONSerialization.jsonObject(with: Data(event.utf8)) as? [String: Any])
                let members = try #require(object["members"] as? [[String: Any]])
                for member in members {
                    let id = try #require(member["id"] as? String)
                    input.append(try #require(byID[id]))
                }
            }
            var place = -1
            for line in lines(try await run("part", input)) {
                if let number = line.split(separator: ",").first, number.hasPrefix(#"{"told":"#) { place = Int(number.dropFirst(8)) ?? -1 }
                told.append((place, line))
            }
        }
        let order = told.indices.sorted { (told[$0].0, $0) < (told[$1].0, $1) }
        let head = plan.filter { !$0.hasPrefix(#"{"plan":"event""#) }
        return Array(try await run("union", head + order.map { told[$0].1 }).utf8)
    }

    @Test(arguments: [(3, 2), (7, 5)], [[], ["--include-undated", "--locale", "fr"]])
    func anyDivisionWritesTheSameTimeline(shares: (articles: Int, parts: Int), options: [String]) async throws {
        let mentions = try await Self.mentions()
        let whole = await CommandHarness.run(["merge", "--ndjson"] + options, input: Array(mentions.utf8))
        let staged = try await Self.staged(mentions, options, articles: shares.articles, parts: shares.parts)
        #expect(whole.text.utf8.count > 10_000)
        // Compared before it is expected: what differs in hundreds of kilobytes would be sought for hours.
        let isSame = staged == whole.output
        #expect(isSame)
    }

    @Test func whatIsMissingIsNotPassedOver() async throws {
        let mentions = Self.lines(try await Self.mentions())
        let summary = await CommandHarness.run(["merge", "--ndjson", "--stage", "summary"], input: Array((mentions.joined(separator: "\n") + "\n").utf8))
        let plan = Self.lines(await CommandHarness.run(["merge", "--ndjson", "--stage", "plan"], input: summary.output).text)
        let event = try #require(plan.first { $0.hasPrefix(#"{"plan":"event""#) })
        let head = plan.filter { !$0.hasPrefix(#"{"plan":"event""#) }
        #expect(await CommandHarness.run(["merge", "--ndjson", "--stage", "part"], input: Array((event + "\n").utf8)).status == .failed)
        #expect(
            await CommandHarness.run(["merge", "--ndjson", "--stage", "union"], input: Array((head.joined(separator: "\n") + "\n").utf8)).status == .failed)
        #expect(await CommandHarness.run(["merge", "--ndjson", "--stage", "plan", "--about", "Suez"], input: summary.output).status == .usage)
        #expect(await CommandHarness.run(["merge", "--ndjson", "--stage", "plan"], input: Array("{\"summary\":3}\n".utf8)).status == .failed)
    }
}
