import ArticleReading
import ByteText
import CivilTime
import TemporalTagging
import TimelineCore
import TimelineRendering

extension CommandSpec {
    static let explain = CommandSpec(
        name: "explain", usage: "TEXT --published WHEN | timeline.json --event ID",
        summary: "Say how a date was read, step by step; or print the dossier of one event.",
        discussion: "",
        examples: [
            (
                "dateline explain \"Macron a téléphoné à Bennett jeudi\" --published 2021-07-25",
                "The expression tree of \"jeudi\", its anchor, each step, and 2021-07-22."
            ),
            (
                "dateline explain out/timeline.json --event ev-c4llb2",
                "Every telling of an event: quotes, files and their fingerprints, how each date was read, what was merged and why."
            ),
        ], options: [OptionTable.published, OptionTable.language, OptionTable.event, OptionTable.locale, OptionTable.help]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        guard settings.arguments.count == 1, let argument = settings.arguments.first else {
            throw DatelineError(.usage, problem: "dateline explain needs one text, in quotes, or one timeline.json", remedy: "See 'dateline explain --help'.")
        }
        let words: String
        if let event = settings.event {
            words = try Dossier.words(event: event, in: try TimelineFile.read(argument), locale: settings.locale)
        } else {
            words = try ReadingSteps.words(argument, settings)
        }
        return console.writeOutput(Array(Console.harmless(words).utf8)) ? .done : .incomplete
    }
}
