import ByteText
import Foundation

let usage = """
    USAGE: Benchmarks generate COUNT [SENTENCES]   COUNT generated articles, NDJSON, to standard output

    """
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "generate":
    guard arguments.count >= 2, let count = Int(arguments[1]), count > 0 else {
        FileHandle.standardError.write(Data(usage.utf8))
        exit(2)
    }
    let generator = CorpusGenerator(count: count, sentences: arguments.count > 2 ? Int(arguments[2]) ?? 30 : 30)
    var out = ByteWriter(reserving: 1 << 20)
    for number in 0..<count {
        generator.write(article: number, to: &out)
        if out.bytes.count > 1 << 20 || number == count - 1 {
            try FileHandle.standardOutput.write(contentsOf: Data(out.bytes))
            out = ByteWriter(reserving: 1 << 20)
        }
    }
default:
    FileHandle.standardError.write(Data(usage.utf8))
    exit(2)
}
