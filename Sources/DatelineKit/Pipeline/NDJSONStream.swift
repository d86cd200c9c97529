import ByteText

/// Standard input to standard output, a line in, its answer out: in order, flushed batch by batch, memory bounded by the batches in flight.
enum NDJSONStream {
    /// What `answer` returns for a line: bytes to print (with their line feeds), or what is wrong with it.
    enum Answer: Sendable {
        case bytes([UInt8])
        case problem(code: String, message: String)
    }

    private struct Piece: Sendable {
        var out: [UInt8]
        var errors: Int
    }

    /// - Returns: `.incomplete` where at least one line could not be read.
    static func run(jobs: Int, console: Console, answer: @escaping @Sendable (_ line: [UInt8], _ number: Int) -> Answer) async throws(DatelineError)
        -> ExitStatus
    {
        var batches = LineBatches(read: console.read)
        var errors = 0
        try await OrderedMap.run(jobs: jobs) { () throws(DatelineError) -> LineBatches.Batch? in
            batches.next()
        } transform: { batch in
            var out = ByteWriter(reserving: batch.bytes.count)
            var errors = 0
            for (index, line) in batch.lines.enumerated() {
                let number = batch.firstLine + index
                if line.isTooLong {
                    out.write(problem(number, "too-long", "the line is longer than 64 MiB"))
                    errors += 1
                    continue
                }
                let bytes = Array(batch.bytes[line.range])
                if bytes.allSatisfy(\.isASCIISpace) { continue }
                switch answer(bytes, number) {
                case .bytes(let answer): out.write(answer)
                case .problem(let code, let message):
                    out.write(problem(number, code, message))
                    errors += 1
                }
            }
            return Piece(out: out.bytes, errors: errors)
        } consume: { (piece: Piece) throws(DatelineError) -> Bool in
            errors += piece.errors
            return console.writeOutput(piece.out)
        }
        if batches.hasFailed { throw DatelineError(.unreadable, path: "-", problem: "standard input can't be read") }
        return errors == 0 ? .done : .incomplete
    }

    private static func problem(_ line: Int, _ code: String, _ message: String) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("line", line)
        json.key("error")
        json.beginObject()
        json.member("code", code)
        json.member("message", message)
        json.endObject()
        json.endObject()
        json.newline()
        return json.out.bytes
    }
}
