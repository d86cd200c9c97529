import ArticleReading
import ByteText

/// Cuts the inputs into pieces of work: some small files together, one large file alone, a stream of records by batches of whole lines.
struct ArticleSource {
    enum Piece: Sendable {
        case files([InputFiles.File])
        /// Standard input whole, where it is no stream of records.
        case bytes([UInt8], name: String)
        case lines(LineBatches.Batch, name: String)
    }

    private let files: [InputFiles.File]
    private var index = 0
    private var open: (batches: LineBatches, file: InputFiles.File, descriptor: Int32)?
    private let console: Console
    private(set) var problems: [String] = []
    /// Files begun so far, for the progress line.
    var begun: Int { index }
    var count: Int { files.count }

    init(_ files: [InputFiles.File], console: Console) {
        self.files = files
        self.console = console
    }

    mutating func next() -> Piece? {
        while true {
            if var stream = open {
                let batch = stream.batches.next()
                open = stream
                if let batch { return .lines(batch, name: stream.file.name) }
                if stream.batches.hasFailed { problems.append("\(stream.file.name): can't be read to its end") }
                if stream.descriptor > 0 { SystemCalls.close(stream.descriptor) }
                open = nil
            }
            guard index < files.count else { return nil }
            let file = files[index]
            if file.path == "-" {
                index += 1
                return standardInput(file)
            }
            if Self.isRecordStream(file.path) {
                index += 1
                let descriptor = SystemCalls.openForReading(file.path)
                guard descriptor >= 0 else {
                    problems.append("\(file.name): can't be opened (\(SystemCalls.lastError)), left out")
                    continue
                }
                open = (LineBatches { SystemCalls.read(descriptor, upTo: $0) }, file, descriptor)
                continue
            }
            var piece: [InputFiles.File] = []
            var size = 0
            while index < files.count, piece.count < 64, size < LineBatches.size, files[index].path != "-", !Self.isRecordStream(files[index].path) {
                piece.append(files[index])
                size += SystemCalls.status(of: files[index].path).size
                index += 1
            }
            return .files(piece)
        }
    }

    /// Standard input that begins with `{` is a stream of records; anything else is one file.
    private mutating func standardInput(_ file: InputFiles.File) -> Piece? {
        var first = console.read(LineBatches.size) ?? []
        if first.first(where: { !$0.isASCIISpace }) == 123 {
            let rest = Pushback(first, console.read)
            open = (LineBatches { rest.read($0) }, file, -1)
            return next()
        }
        while let part = console.read(LineBatches.size), !part.isEmpty { first.append(contentsOf: part) }
        return .bytes(first, name: file.name)
    }

    private static func isRecordStream(_ path: String) -> Bool { path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl") }
}
