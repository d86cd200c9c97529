import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import Foundation
import TimelineCore
import TimelineRendering

extension CommandSpec {
    static let check = CommandSpec(
        name: "check", usage: "PATH… [OPTIONS]", summary: "Look articles over before building: dates, duplicates, what can't be read.",
        discussion: """
            Names the articles whose publication date is missing, estimated or disputed, files that can't be read, articles that stand twice or carry the same
            text, and how many time expressions could not be placed. Writes no file. Exit status: 0 nothing to see to, 1 something, 3 nothing could be read.
            """,
        examples: [
            ("dateline check my-articles", "What to see to before the first build."),
            ("dateline check my-articles --quiet && dateline build my-articles", "In a script."),
        ],
        options: [OptionTable.language, OptionTable.timeZone, OptionTable.published, OptionTable.jobs, OptionTable.quiet, OptionTable.help]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        let bench = try Workbench(settings)
        let stage = try ReadingStage(settings, bench, console, command: "check")
        let analysis = ArticleAnalysis(library: bench.library)
        var bundles: [ArticleBundle] = []
        let unread = try await stage.run { article in
            analysis(article)
        } consume: { part in
            bundles += part
            return true
        }
        guard !bundles.isEmpty else { throw DatelineError(.nothingToDo, problem: "no article could be read", remedy: "See the messages above.") }
        let count = bundles.count
        let twice = ArticleBundle.settle(&bundles)
        let mentions = bundles.flatMap(\.mentions)
        // The audit belongs to the build: only beside the others does an article's date show itself to be wrong.
        let timeline = TimelineBuilder(options: settings.timelineOptions(previous: nil)).build(records: bundles.map(\.record), mentions: mentions, warnings: [])
        let report = ArticleCheck(timeline, mentions: mentions, read: count, unread: unread, twice: twice)
        if !settings.isQuiet { _ = console.writeOutput(Array(report.text.utf8)) }
        return report.findings == 0 ? .done : .incomplete
    }
}

/// What a person should see to before a chronology is built of these articles.
struct ArticleCheck {
    private(set) var text: String
    private(set) var findings = 0

    init(_ timeline: Timeline, mentions: [EventMention], read: Int, unread: [String], twice: [String]) {
        var lines: [String] = []
        func section(_ title: String, _ entries: [String]) {
            guard !entries.isEmpty else { return }
            lines.append("")
            lines.append("\(title) (\(entries.count))")
            lines += entries.map { "  " + Console.harmless($0) }
        }
        func name(_ shown: TimelineArticle) -> String { shown.article.sourcePath ?? shown.article.id }
        let articles = timeline.articles
        let byStatus = Dictionary(grouping: articles, by: \.article.published.status)
        let undated = (byStatus[.unknown] ?? []).map { "\(name($0)): no publication date found" }
        let estimated = (byStatus[.estimated] ?? []).map { shown -> String in
            let published = shown.article.published
            let from = published.from ?? published.stamp?.day, to = published.to ?? published.stamp?.day
            return "\(name(shown)): between \(from?.description ?? "?") and \(to?.description ?? "?")" + Self.notUsed(published)
        }
        let disputed = (byStatus[.disputed] ?? []).map {
            "\(name($0)): \($0.article.published.stamp?.day.description ?? "?"), contradicted" + Self.notUsed($0.article.published)
        }
        let byOrigin = Dictionary(grouping: articles, by: \.origin).filter { $0.value.count > 1 }
        let copies = byOrigin.sorted { $0.key < $1.key }.map { $0.value.map(name).joined(separator: " = ") }
        let tellings = mentions.filter { $0.time.expression != nil }
        let unresolved = tellings.filter { $0.time.interval == nil }
        var expressions: [String: Int] = [:]
        for mention in unresolved { expressions[mention.time.expression ?? "", default: 0] += 1 }
        let frequent = expressions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10).map {
            "“\($0.key)”" + ($0.value > 1 ? ", \($0.value) times" : "")
        }
        section("Without a publication date", undated)
        section("Publication date estimated", estimated)
        section("Publication date in doubt", disputed)
        section("Not read", unread)
        section("Twice", twice)
        section("The same text under another name", copies)
        section("Time expressions that could not be placed: \(unresolved.count) of \(tellings.count)", Array(frequent))
        findings = undated.count + estimated.count + disputed.count + unread.count + twice.count + copies.count
        let summary = "\(read) \(read == 1 ? "article" : "articles") read, \(findings == 0 ? "nothing" : String(findings)) to see to."
        text = ([summary] + lines).joined(separator: "\n") + "\n"
        if !(undated + estimated + disputed).isEmpty { text += "\nDates can be given in articles.csv after the first build, or for one file by --published.\n" }
    }

    private static func notUsed(_ published: PublicationDate) -> String {
        published.rejected.isEmpty
            ? "" : "; seen and not used: " + published.rejected.map { $0.raw.isEmpty ? $0.day.description : $0.raw }.joined(separator: ", ")
    }
}
