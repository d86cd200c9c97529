import ArticleReading
import EventExtraction
import Foundation
import TimelineCore
import TimelineRendering

extension CommandSpec {
    static let build = CommandSpec(
        name: "build", usage: "PATH… [OPTIONS]", summary: "Build a chronology from saved articles: the main job.",
        discussion: """
            Reads files and folders of articles, resolves every time expression against its own article's publication time, merges what several
            articles tell, and writes timeline.html, timeline.csv, evidence.csv, articles.csv, timeline.md and timeline.json.
            What an editor changes in timeline.csv, evidence.csv and articles.csv of the output folder, the next build takes up; decisions are kept in
            decisions.ndjson beside the articles, and always beat what the program finds.
            """,
        examples: [
            ("dateline build my-articles", "Writes to my-articles-timeline/."),
            ("dateline build my-articles --locale fr --output chronologie", "French labels and a spreadsheet that a French Excel opens."),
            ("dateline build export.ndjson --about \"Suez canal\" --max-dates 20", "The twenty dates of one story in a large collection."),
        ],
        options: [
            OptionTable.output, OptionTable.title, OptionTable.locale, OptionTable.formats, OptionTable.csvDialect, OptionTable.footnotes, OptionTable.embed,
            OptionTable.jsonLD,
            OptionTable.about,
            OptionTable.from,
            OptionTable.to, OptionTable.maxDates, OptionTable.maxEventsPerDate, OptionTable.includeUndated, OptionTable.previous, OptionTable.published,
            OptionTable.language,
            OptionTable.timeZone, OptionTable.jobs, OptionTable.edits, OptionTable.decisions, OptionTable.dates, OptionTable.missingRows, OptionTable.by,
            OptionTable.publish, OptionTable.asOf, OptionTable.quotes, OptionTable.keepCopies, OptionTable.manifest, OptionTable.quiet,
            OptionTable.help,
        ]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        let bench = try Workbench(settings)
        let publication = try settings.desk.publishes ? PublicationOutput(settings) : nil
        // A copy for readers is made of the desk's chronology, and written elsewhere.
        let folder = publication?.deskFolder ?? settings.output ?? OutputFolder.beside(settings.arguments.first ?? "-")
        let earlier = try EarlierRun(folder: folder, previous: settings.previous)
        var desk = try DeskSession(settings, folder: folder, earlier: earlier, environment: console.environment)
        for sentence in desk.problems { console.warn(sentence) }
        if !settings.isQuiet { for sentence in desk.notices { console.say(sentence) } }
        let stage = try ReadingStage(settings, bench, console, command: "build", corrections: desk.corrections)
        let analysis = ArticleAnalysis(library: bench.library)
        var bundles: [ArticleBundle] = []
        var problems = try await stage.run { article in
            analysis(article)
        } consume: { part in
            bundles += part
            return true
        }
        guard !bundles.isEmpty else { throw DatelineError(.nothingToDo, problem: "no article could be read", remedy: "See the messages above.") }
        let twice = ArticleBundle.settle(&bundles)
        for sentence in twice { console.warn(sentence) }
        problems += twice
        desk.follow(bundles.map(\.record), bundles.flatMap(\.mentions))
        let output = try publication == nil || desk.taken > 0 ? OutputFolder(folder) : nil
        if let output { try desk.save(to: output) }
        let (built, undone) = desk.build(
            settings.timelineOptions(previous: earlier.timeline), records: bundles.map(\.record), mentions: bundles.flatMap(\.mentions),
            warnings: problems.sorted(), workers: .cores(bench.jobs))
        for sentence in undone { console.warn(sentence) }
        problems += desk.problems + undone
        if desk.taken > 0, !settings.isQuiet { console.say("\(desk.taken) \(desk.taken == 1 ? "decision" : "decisions") taken up, kept in \(desk.log.path).") }
        var rendering = settings.renderingOptions
        if earlier.hasWorkbook, !rendering.formats.contains(.xlsx) { rendering.formats.append(.xlsx) }
        if let publication {
            try publication.write(built, settings, console)
            if settings.printsEmbed, !console.writeOutput(EmbedSnippet.html(built)) { return .incomplete }
            return problems.isEmpty ? .done : .incomplete
        }
        let timeline = settings.desk.quotes.map { PublicationCopy.requoted(built, $0) } ?? built
        var files = TimelineRenderer(options: rendering, workers: .cores(bench.jobs)).render(timeline)
        if settings.desk.keepsCopies { try SourceCopies.keep(stage.files.files, in: folder) }
        if settings.desk.writesManifest || settings.desk.keepsCopies {
            files.append(Manifest.make(settings, inputs: stage.files.files, articles: bundles.map(\.record.article), outputs: files))
        }
        try output?.write(files)
        if !settings.isQuiet { console.say(Summary.words(timeline, files: files, folder: folder)) }
        if settings.printsEmbed, !console.writeOutput(EmbedSnippet.html(timeline)) { return .incomplete }
        return problems.isEmpty ? .done : .incomplete
    }
}
