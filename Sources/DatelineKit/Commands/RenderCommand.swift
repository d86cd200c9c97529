import TimelineCore
import TimelineRendering

extension CommandSpec {
    static let render = CommandSpec(
        name: "render", usage: "timeline.json --output DIR [OPTIONS]", summary: "Write every format again, from timeline.json alone.",
        discussion: "The model holds all that the formats show: the same options give the same bytes as 'dateline build'.",
        examples: [
            ("dateline render out/timeline.json --output fr --locale fr", "The same chronology with French labels."),
            (
                "dateline render out/timeline.json --output public --publish --as-of 2021-08-01",
                "A copy for readers, without what is rejected, redacted or under embargo."
            ),
        ],
        options: [
            OptionTable.output, OptionTable.title, OptionTable.locale, OptionTable.formats, OptionTable.csvDialect, OptionTable.footnotes, OptionTable.embed,
            OptionTable.jsonLD,
            OptionTable.publish, OptionTable.asOf, OptionTable.quotes, OptionTable.quiet, OptionTable.help,
        ]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        guard settings.arguments.count == 1, let path = settings.arguments.first else {
            throw DatelineError(
                .usage, problem: "dateline render needs one timeline.json", remedy: "For example: dateline render out/timeline.json --output again")
        }
        guard let folder = settings.output else {
            throw DatelineError(.usage, problem: "dateline render needs --output DIR", remedy: "Name the folder that the files shall go to.")
        }
        var timeline = try TimelineFile.read(path)
        if let title = settings.title { timeline.title = title }
        if let locale = settings.locale { timeline.locale = locale }
        if settings.desk.publishes {
            try PublicationOutput.refuseDesk(folder)
            let files = try PublicationOutput.write(timeline, settings, folder: folder, environment: console.environment)
            if settings.printsEmbed, !console.writeOutput(EmbedSnippet.html(timeline)) { return .incomplete }
            if !settings.isQuiet { console.say("Copy for readers: \(files.count) files.\nOpen: \(folder)/\(files.first?.name ?? "")") }
            return .done
        }
        if let quotes = settings.desk.quotes { timeline = PublicationCopy.requoted(timeline, quotes) }
        let files = TimelineRenderer(options: settings.renderingOptions).render(timeline)
        try OutputFolder(folder).write(files)
        if !settings.isQuiet { console.say(Summary.words(timeline, files: files, folder: folder)) }
        if settings.printsEmbed, !console.writeOutput(EmbedSnippet.html(timeline)) { return .incomplete }
        return .done
    }
}
