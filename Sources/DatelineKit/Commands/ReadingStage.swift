import ArticleReading
import CivilTime

/// From the paths on the command line to articles mapped side by side, in order, with a progress line and each problem said once.
struct ReadingStage {
    let files: InputFiles
    private let bench: Workbench
    private let console: Console
    private let isQuiet: Bool
    private var reader: ArticleReader

    init(_ settings: Settings, _ bench: Workbench, _ console: Console, command: String, corrections: [String: CivilTimestamp] = [:]) throws(DatelineError) {
        guard !settings.arguments.isEmpty else {
            throw DatelineError(
                .usage, problem: "dateline \(command) needs at least one file or folder", remedy: "For example: dateline \(command) my-articles")
        }
        files = try InputFiles(settings.arguments)
        self.bench = bench
        self.console = console
        isQuiet = settings.isQuiet
        guard !files.files.isEmpty else {
            for problem in files.problems { console.warn(problem) }
            throw DatelineError(
                .nothingToDo, path: settings.arguments.joined(separator: ", "), problem: "holds no article",
                remedy: "Put the saved articles there, or name another folder.")
        }
        var options = bench.reading
        options.publishedReplacesStated = files.files.count == 1
        options.corrections = corrections
        reader = ArticleReader(library: bench.library, options: options)
    }

    /// - Returns: what was left out, a sentence each, in the order of the files.
    func run<Output: Sendable>(
        isolation: isolated (any Actor)? = #isolation, transform: @escaping @Sendable (Article) -> Output, consume: ([Output]) throws(DatelineError) -> Bool
    ) async throws(DatelineError) -> [String] {
        var source = ArticleSource(files.files, console: console)
        var problems = files.problems
        var progress = ProgressLine(console: console, isQuiet: isQuiet)
        let map = ArticleMap(reader: reader, transform: transform)
        try await OrderedMap.run(jobs: bench.jobs) { () throws(DatelineError) -> ArticleSource.Piece? in
            progress.show("Reading", source.begun, of: source.count)
            return source.next()
        } transform: { piece in
            map(piece)
        } consume: { (result: ArticleMap<Output>.Result) throws(DatelineError) -> Bool in
            problems += result.problems
            return try consume(result.outputs)
        }
        progress.clear()
        problems += source.problems
        for problem in problems { console.warn(problem) }
        return problems
    }
}
