import ByteText
import Foundation

let usage = """
    USAGE: Benchmarks generate COUNT [SENTENCES]   COUNT generated articles, NDJSON, to standard output
           Benchmarks tagger [COUNT]               the tagger alone: MB/s and memory
           Benchmarks stages [COUNT]               every stage from the article record to the files

    """
let arguments = Array(CommandLine.arguments.dropFirst())
let count = arguments.count > 1 ? Int(arguments[1]) : 20_000
guard let count, count > 0 else {
    FileHandle.standardError.write(Data(usage.utf8))
    exit(2)
}
switch arguments.first {
case "generate":
    let generator = CorpusGenerator(count: count, sentences: arguments.count > 2 ? Int(arguments[2]) ?? 30 : 30)
    var out = ByteWriter(reserving: 1 << 20)
    for number in 0..<count {
        generator.write(article: number, to: &out)
        if out.bytes.count > 1 << 20 || number == count - 1 {
            try FileHandle.standardOutput.write(contentsOf: Data(out.bytes))
            out = ByteWriter(reserving: 1 << 20)
        }
    }
case "tagger": print(StageBenchmark.table(try StageBenchmark(articles: count).tagger()), terminator: "")
case "stages": print(StageBenchmark.table(try StageBenchmark(articles: count).stages()), terminator: "")
default:
    FileHandle.standardError.write(Data(usage.utf8))
    exit(2)
}
