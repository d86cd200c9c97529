import DatelineKit
import Foundation
import TestSupport
import Testing

/// Chronologies of articles in which annotators have dated events: who tells what is found by place in the text, never by date.
struct AnnotatedEvents {
    private struct Telling: Decodable {
        var mentionId: String
        var articleId: String
        var start: Int
        var end: Int
        var clauseStart: Int
        var clauseEnd: Int
    }
    private struct Model: Decodable {
        struct Mention: Decodable { var mentionId: String }
        struct Event: Decodable {
            var dateFrom: String?
            var dateTo: String?
            var dateConfidence: Int
            var title: String
            var mentions: [Mention]
        }
        var events: [Event]
    }

    private static func decoder() -> JSONDecoder {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return decoder
    }

    private static func lines(_ file: URL) throws -> [[String: Any]] {
        try String(decoding: Data(contentsOf: file), as: UTF8.self).split(separator: "\n").compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }

    /// Builds each group of articles by `events | merge`.
    /// - Parameter gold: what the annotators say of the tellings of one group: by mention id, the days.
    private static func events(
        _ collection: String, _ articles: [[String: Any]], group: (([String: Any]) -> String), gold: (String, [Telling]) -> [String: [DatedEvent.Days]]
    ) async throws -> [DatedEvent] {
        var found: [DatedEvent] = []
        for (name, members) in Dictionary(grouping: articles, by: group).sorted(by: { $0.key < $1.key }) {
            var records = Data()
            for article in members {
                let wanted = article.filter { ["id", "language", "published", "title", "text"].contains($0.key) }.merging(["notes": [String]()]) { first, _ in
                    first
                }
                records += try JSONSerialization.data(withJSONObject: wanted) + Data("\n".utf8)
            }
            let told = await CommandHarness.run(["events", "--ndjson"], input: Array(records))
            let merged = await CommandHarness.run(["merge", "--ndjson", "--include-undated"], input: told.output)
            #expect(told.status == .done && merged.status == .done, "\(name): \(told.errors) \(merged.errors)")
            let tellings = told.text.split(separator: "\n").compactMap { try? decoder().decode(Telling.self, from: Data($0.utf8)) }
            let days = gold(name, tellings)
            for event in try decoder().decode(Model.self, from: Data(merged.output)).events {
                let known = event.mentions.compactMap { days[$0.mentionId] }
                guard !known.isEmpty, let first = event.dateFrom, let last = event.dateTo else { continue }
                found.append(
                    DatedEvent(collection: collection, title: event.title, confidence: event.dateConfidence, days: .init(first: first, last: last), gold: known)
                )
            }
        }
        return found
    }

    /// Eight articles in two languages, their events dated by a reader.
    static func stories(_ folder: URL) async throws -> [DatedEvent] {
        let articles = try lines(folder.appending(path: "stories/articles.jsonl"))
        let gold = try lines(folder.appending(path: "stories/annotations/mentions.jsonl"))
        let clusters = Dictionary(
            try lines(folder.appending(path: "stories/annotations/clusters.jsonl")).compactMap { cluster -> (String, DatedEvent.Days)? in
                guard let name = cluster["cluster"] as? String, let first = cluster["date_from"] as? String, let last = cluster["date_to"] as? String else {
                    return nil
                }
                return (name, .init(first: first, last: last))
            }, uniquingKeysWith: { first, _ in first })
        return try await events("stories", articles, group: { $0["story"] as? String ?? "" }) { story, tellings in
            var days: [String: [DatedEvent.Days]] = [:]
            for mention in gold where mention["story"] as? String == story {
                guard let from = mention["clause_start"] as? Int, let to = mention["clause_end"] as? Int, let article = mention["article_id"] as? String,
                    let event = clusters[mention["cluster"] as? String ?? ""]
                else { continue }
                // The clause that shares most with the annotated one.
                func share(_ telling: Telling) -> Double {
                    let common = min(to, telling.clauseEnd) - max(from, telling.clauseStart)
                    return Double(2 * common) / Double(to - from + telling.clauseEnd - telling.clauseStart)
                }
                let best = tellings.filter { $0.articleId == article }.max { (share($0), $1.start) < (share($1), $0.start) }
                if let best, share(best) >= 0.3, days[best.mentionId] == nil { days[best.mentionId] = [event] }
            }
            return days
        }
    }

    /// Thirty articles on two makers of aeroplanes, some of their words dated (SemEval-2015 task 4).
    static func words(_ folder: URL) async throws -> [DatedEvent] {
        let articles = try lines(folder.appending(path: "timelines/dating.jsonl")).map { $0.merging(["language": "en"]) { first, _ in first } }
        return try await events("dating", articles, group: { $0["corpus"] as? String ?? "" }) { corpus, tellings in
            var days: [String: [DatedEvent.Days]] = [:]
            for article in articles where article["corpus"] as? String == corpus {
                for word in article["gold"] as? [[String: Any]] ?? [] {
                    guard let start = word["start"] as? Int, let end = word["end"] as? Int, let dates = word["dates"] as? [String] else { continue }
                    let holding = tellings.filter {
                        $0.articleId == article["id"] as? String && $0.clauseStart <= start && end <= $0.clauseEnd
                    }
                    guard let best = holding.min(by: { ($0.clauseEnd - $0.clauseStart, $0.start) < ($1.clauseEnd - $1.clauseStart, $1.start) }) else {
                        continue
                    }
                    days[best.mentionId, default: []] += dates.compactMap(DatedEvent.Days.init(annotated:))
                }
            }
            return days
        }
    }
}
