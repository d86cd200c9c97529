import ArticleReading
import ByteText
import EventExtraction

extension CommandSpec {
    static let events = CommandSpec(
        name: "events", usage: "--ndjson [OPTIONS] < ARTICLES.ndjson", summary: "Take the event mentions out of article records: the map stage.",
        discussion:
            "For each record, first a line about the article, then a line for each clause that tells an event. Stateless: any split of the input will do.",
        examples: [("dateline read articles/ | dateline events --ndjson | dateline merge --ndjson > timeline.json", "The whole way in three processes.")],
        options: [OptionTable.ndjson, OptionTable.language, OptionTable.timeZone, OptionTable.published, OptionTable.jobs, OptionTable.help]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        try settings.requireStream("events")
        let bench = try Workbench(settings)
        let reader = bench.reader
        let analysis = ArticleAnalysis(library: bench.library)
        return try await NDJSONStream.run(jobs: bench.jobs, console: console) { line, number in
            do throws(ReadingProblem) {
                let bundle = analysis(try reader.readRecord(line, line: number, path: nil))
                var json = JSONWriter(reserving: 4096)
                bundle.record.write(to: &json)
                json.newline()
                var times = WrittenTimes()
                for mention in bundle.mentions {
                    mention.write(to: &json, &times)
                    json.newline()
                }
                return .bytes(json.out.bytes)
            } catch { return .problem(code: error.code.rawValue, message: error.message) }
        }
    }
}
