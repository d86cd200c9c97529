import ByteText
import Foundation

let usage = """
    USAGE: Benchmarks generate COUNT [SENTENCES]   COUNT generated articles, NDJSON, to standard output
           Benchmarks tagger [COUNT]               the tagger alone: MB/s and memory
           Benchmarks stages [COUNT]               every stage from the article record to the files
           Benchmarks growth [STAGE]               what each stage's worst inputs cost at 1×, 2× and 4×; exit status 1 where more than 2.2 times
           Benchmarks traps                        their names
           Benchmarks trap NUMBER EIGHTHS          one of them, once, at so many eighths of its size, for callgrind

    """
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "growth":
    let stage = arguments.dropFirst().first
    exit(Waiting.result { try await GrowthTable.print(stage: stage) } == true ? 0 : 1)
case "traps":
    for (number, trap) in Trap.all.enumerated() { print("\(number)\t\(trap.stage)\t\(trap.name)") }
    exit(0)
case "trap" where arguments.count == 3:
    guard let number = Int(arguments[1]), let eighths = Int(arguments[2]), Trap.all.indices.contains(number), eighths > 0 else { break }
    exit(Waiting.result { try await Trap.all[number].run(eighths: eighths) } == nil ? 1 : 0)
default: break
}
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
