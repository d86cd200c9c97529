import ArticleReading
import TimelineCore

/// From articles to a chronology: what `dateline build` does, for a program of your own. It reads files and writes none.
public struct ChronologyBuilder: Sendable {
    /// What is wanted. Dates are ISO 8601.
    public struct Options: Sendable {
        /// nil: made from the articles.
        public var title: String?
        /// Labels and displayed dates: `en`, `en-US` or `fr`.
        public var locale = "en"
        /// Words of the story that is wanted; what tells of something else is left out first.
        public var about: String?
        /// First and last day.
        public var from: String?
        public var to: String?
        /// At most so many dates: those of which most is told.
        public var maxDates: Int?
        /// At most so many events a date; nil: three where `maxDates` is given, else all.
        public var maxEventsPerDate: Int?
        /// Places events without a date of their own at their article's publication date.
        public var includesUndated = false
        /// BCP 47, for every article; otherwise each article's own, or recognised.
        public var language: String?
        /// For articles that have no publication date.
        public var published: String?
        /// IANA zone (`Europe/Paris`) for articles that state no offset.
        public var timeZone: String?
        /// Articles read side by side; nil for as many as there are processors. The result is the same for any number.
        public var jobs: Int?

        public init() {}

        func settings() throws(DatelineError) -> Settings {
            var settings = Settings()
            settings.isQuiet = true
            settings.title = title
            settings.locale = try OptionTable.choice(locale, of: ["en", "en-US", "fr"], "locale")
            settings.about = about
            settings.from = try from.map { value throws(DatelineError) in try OptionTable.day(value, "from") }
            settings.to = try to.map { value throws(DatelineError) in try OptionTable.day(value, "to") }
            settings.maxDates = maxDates
            settings.maxEventsPerDate = maxEventsPerDate
            settings.includeUndated = includesUndated
            settings.language = language
            settings.published = try published.map { value throws(DatelineError) in try OptionTable.timestamp(value, "published") }
            settings.timeZone = try timeZone.map { value throws(DatelineError) in try OptionTable.zone(value, "timeZone") }
            settings.jobs = jobs.map { max(1, $0) }
            return settings
        }
    }

    private let languages: LanguageSet
    private let options: Options

    public init(languages: LanguageSet, options: Options = Options()) {
        self.languages = languages
        self.options = options
    }

    /// Reads the articles of files and folders. What can't be read is left out and named in ``Chronology/warnings``.
    ///
    /// - Throws: an error where nothing could be read at all, or an option says nothing that can be understood.
    public func build(paths: [String]) async throws(DatelineError) -> Chronology {
        var settings = try options.settings()
        settings.arguments = paths
        let bench = Workbench(settings, library: languages.library)
        let stage = try ReadingStage(settings, bench, Console.silent, command: "build")
        let analysis = ArticleAnalysis(library: bench.library)
        var bundles: [ArticleBundle] = []
        let problems = try await stage.run { article in
            analysis(article)
        } consume: { part in
            bundles += part
            return true
        }
        return try chronology(of: bundles, problems, settings, jobs: bench.jobs)
    }

    /// Takes articles that are text already.
    public func build(articles: [ArticleText]) async throws(DatelineError) -> Chronology {
        let settings = try options.settings()
        let bench = Workbench(settings, library: languages.library)
        let (reader, analysis) = (bench.reader, ArticleAnalysis(library: bench.library))
        var bundles: [ArticleBundle] = []
        var problems: [String] = []
        var next = 0
        try await OrderedMap.run(jobs: bench.jobs) { () throws(DatelineError) -> (number: Int, article: ArticleText)? in
            guard next < articles.count else { return nil }
            defer { next += 1 }
            return (next + 1, articles[next])
        } transform: { number, article in
            Result { () throws(ReadingProblem) in analysis(try reader.readRecord(article.record(), line: number, path: nil)) }
        } consume: { (result: Result<ArticleBundle, ReadingProblem>) throws(DatelineError) -> Bool in
            switch result {
            case .success(let bundle): bundles.append(bundle)
            case .failure(let problem): problems.append("article \(problem.line ?? 0): \(problem.message), left out")
            }
            return true
        }
        return try chronology(of: bundles, problems, settings, jobs: bench.jobs)
    }

    private func chronology(of bundles: [ArticleBundle], _ problems: [String], _ settings: Settings, jobs: Int) throws(DatelineError) -> Chronology {
        guard !bundles.isEmpty else {
            throw DatelineError(.nothingToDo, problem: "no article could be read", remedy: problems.sorted().joined(separator: "; "))
        }
        var bundles = bundles
        let warnings = problems + ArticleBundle.settle(&bundles)
        return Chronology(
            timeline: TimelineBuilder(options: settings.timelineOptions(previous: nil), workers: .cores(jobs)).build(
                records: bundles.map(\.record), mentions: bundles.flatMap(\.mentions), warnings: warnings.sorted()))
    }
}
