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
            An article's date can be corrected in articles.csv of the output folder; the next build takes it up.
            """,
        examples: [
            ("dateline build my-articles", "Writes to my-articles-timeline/."),
            ("dateline build my-articles --locale fr --output chronologie", "French labels and a spreadsheet that a French Excel opens."),
            ("dateline build export.ndjson --about \"Suez canal\" --max-dates 20", "The twenty dates of one story in a large collection."),
        ],
        options: [
            OptionTable.output, OptionTable.title, OptionTable.locale, OptionTable.formats, OptionTable.csvDialect, OptionTable.footnotes, OptionTable.about,
            OptionTable.from,
            OptionTable.to, OptionTable.maxDates, OptionTable.maxEventsPerDate, OptionTable.includeUndated, OptionTable.previous, OptionTable.published,
            OptionTable.language,
            OptionTable.timeZone, OptionTable.jobs, OptionTable.quiet, OptionTable.help,
        ]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        let bench = try Workbench(settings)
        let folder = settings.output ?? OutputFolder.beside(settings.arguments.first ?? "-")
        let earlier = try EarlierRun(folder: folder, previous: settings.previous)
        let stage = try ReadingStage(settings, bench, console, command: "build", corrections: earlier.corrections)
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
        let output = try OutputFolder(folder)
        if let copy = earlier.copyOfEditedSheet {
            console.warn("\(folder)/timeline.csv was edited since the last build; it is kept as \(copy.name)")
            try output.write([copy])
        }
        let timeline = TimelineBuilder(options: settings.timelineOptions(previous: earlier.timeline)).build(
            records: bundles.map(\.record), mentions: bundles.flatMap(\.mentions), warnings: problems.sorted())
        let files = TimelineRenderer(options: settings.renderingOptions).render(timeline)
        try output.write(files)
        if !settings.isQuiet { console.say(Summary.words(timeline, files: files, folder: folder)) }
        return problems.isEmpty ? .done : .incomplete
    }
}
