/// What came out of one file: its articles, in the order of the file, and what could not be read. Neither excludes the other.
package struct ReadingResult: Sendable {
    package var articles: [Article]
    package var problems: [ReadingProblem]
    /// The kind of file, in words: "plain text", "HTML page".
    package var recognizedAs: String

    package init(articles: [Article] = [], problems: [ReadingProblem] = [], recognizedAs: String) {
        self.articles = articles
        self.problems = problems
        self.recognizedAs = recognizedAs
    }
}
