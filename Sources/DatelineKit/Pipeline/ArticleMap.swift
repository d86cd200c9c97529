import ArticleReading
import ByteText

/// Reads the articles of one piece of work and maps each by `transform`; what can't be read is a sentence, never a stop.
struct ArticleMap<Output: Sendable>: Sendable {
    struct Result: Sendable {
        var outputs: [Output] = []
        var problems: [String] = []
    }

    let reader: ArticleReader
    let transform: @Sendable (Article) -> Output

    func callAsFunction(_ piece: ArticleSource.Piece) -> Result {
        var result = Result()
        switch piece {
        case .files(let files):
            for file in files {
                do throws(DatelineError) {
                    read(try FileReading.bytes(of: file.path), file.name, &result)
                } catch {
                    result.problems.append("\(file.name): \(error.problem), left out. \(error.remedy)")
                }
            }
        case .bytes(let bytes, let name): read(bytes, name, &result)
        case .lines(let batch, let name):
            for (index, line) in batch.lines.enumerated() {
                let number = batch.firstLine + index
                if line.isTooLong {
                    result.problems.append("\(name), line \(number): longer than 64 MiB, left out")
                    continue
                }
                let bytes = Array(batch.bytes[line.range])
                if bytes.allSatisfy(\.isASCIISpace) { continue }
                do throws(ReadingProblem) {
                    result.outputs.append(transform(try reader.readRecord(bytes, line: number, path: name)))
                } catch {
                    result.problems.append(Self.words(error, name))
                }
            }
        }
        return result
    }

    private func read(_ bytes: [UInt8], _ name: String, _ result: inout Result) {
        let reading = reader.read(bytes, path: name)
        for article in reading.articles { result.outputs.append(transform(article)) }
        for problem in reading.problems { result.problems.append(Self.words(problem, name)) }
    }

    private static func words(_ problem: ReadingProblem, _ name: String) -> String {
        let place = [problem.path ?? name, problem.line.map { "line \($0)" }].compactMap { $0 }.joined(separator: ", ")
        let sentence = problem.message.hasSuffix(".") ? String(problem.message.dropLast()) : problem.message
        return "\(place): \(sentence), left out" + (problem.remedy.map { ". \($0)" } ?? "")
    }
}
