import ArticleReading
import ByteText
import TemporalTagging

extension CommandSpec {
    static let tag = CommandSpec(
        name: "tag", usage: "--ndjson [OPTIONS] < ARTICLES.ndjson", summary: "Find and resolve the time expressions of article records.",
        discussion: "Reads one article record (JSON) a line from standard input, and answers each with its time expressions, in order.",
        examples: [
            ("dateline read articles/ | dateline tag --ndjson", "Tags every article of a folder."),
            (
                "echo '{\"id\":\"a\",\"language\":\"fr\",\"published\":\"2021-07-25\",\"text\":\"Il est venu jeudi.\"}' | dateline tag --ndjson",
                "Reads \"jeudi\" as 2021-07-22."
            ),
        ], options: [OptionTable.ndjson, OptionTable.language, OptionTable.timeZone, OptionTable.published, OptionTable.jobs, OptionTable.help]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        try settings.requireStream("tag")
        let bench = try Workbench(settings)
        let reader = bench.reader
        let tagger = Tagger(library: bench.library)
        return try await NDJSONStream.run(jobs: bench.jobs, console: console) { line, number in
            do throws(ReadingProblem) {
                let article = try reader.readRecord(line, line: number, path: nil, fingerprinted: false)
                var json = JSONWriter(reserving: 1024)
                TagLine.write(article, tagger.tag(article.text, language: article.language, publication: article.published.stamp), to: &json)
                return .bytes(json.out.bytes)
            } catch { return .problem(code: error.code.rawValue, message: error.message) }
        }
    }
}

extension Settings {
    /// For the commands that only read records from standard input.
    func requireStream(_ command: String) throws(DatelineError) {
        guard arguments.allSatisfy({ $0 == "-" }) else {
            throw DatelineError(
                .usage, problem: "dateline \(command) reads records from standard input, not \(arguments.first ?? "")",
                remedy: "Pipe them in: dateline read PATH | dateline \(command) --ndjson.")
        }
        guard isNDJSON else {
            throw DatelineError(.usage, problem: "dateline \(command) needs --ndjson", remedy: "It reads and writes one JSON object a line.")
        }
    }
}
