import ArticleReading
import ByteText

extension CommandSpec {
    static let read = CommandSpec(
        name: "read", usage: "PATH… [OPTIONS]", summary: "Read articles from files and folders, and write them as records.",
        discussion: "One JSON object a line: text, title, language, and the publication date with where it was found and what was not used.",
        examples: [
            ("dateline read story.html", "One saved page."), ("dateline read articles/ > articles.ndjson", "A folder, with all below it."),
            ("cat story.txt | dateline read -", "From standard input."),
        ],
        options: [OptionTable.language, OptionTable.timeZone, OptionTable.published, OptionTable.jobs, OptionTable.quiet, OptionTable.help]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        let bench = try Workbench(settings)
        let stage = try ReadingStage(settings, bench, console, command: "read")
        var written = 0
        let problems = try await stage.run { article in
            var json = JSONWriter(reserving: article.text.count + 1024)
            article.write(to: &json)
            json.newline()
            return json.out.bytes
        } consume: { lines in
            written += lines.count
            return console.writeOutput(Array(lines.joined()))
        }
        if written == 0 { throw DatelineError(.nothingToDo, problem: "no article could be read", remedy: "See the messages above.") }
        return problems.isEmpty ? .done : .incomplete
    }
}
