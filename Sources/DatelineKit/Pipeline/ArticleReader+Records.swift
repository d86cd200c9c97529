import ArticleReading
import TemporalTagging

extension ArticleReader {
    init(library: LanguageLibrary, options: ReadingOptions) { self.init(options: options) { library.detect($0) } }

    /// One line of a stream of records. `path` is that of the file; none for standard input.
    func readRecord(_ line: [UInt8], line number: Int, path: String?, fingerprinted: Bool = true) throws(ReadingProblem) -> Article {
        var article = try Article(recordJSON: line, line: number, fingerprinted: fingerprinted)
        complete(&article, path: path == "-" ? nil : path)
        return article
    }
}
