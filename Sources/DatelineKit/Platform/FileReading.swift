/// Whole files by `read(2)`: a quarter of the time that `Data(contentsOf:)` takes on small ones.
enum FileReading {
    /// Larger files are refused with a clear word: 4 GiB, beyond any article or export that fits in memory.
    static let largestFile = 4 << 30

    static func bytes(of path: String) throws(DatelineError) -> [UInt8] {
        let descriptor = SystemCalls.openForReading(path)
        guard descriptor >= 0 else {
            throw DatelineError(
                .unreadable, path: path, problem: "can't be opened (\(SystemCalls.lastError))", remedy: "Check that it exists and that you may read it.")
        }
        defer { SystemCalls.close(descriptor) }
        let status = SystemCalls.status(of: descriptor)
        guard status.kind == .regular else {
            throw DatelineError(.unreadable, path: path, problem: "is not a regular file", remedy: "Save the article as a file.")
        }
        guard status.size <= largestFile else { throw DatelineError(.unreadable, path: path, problem: "is larger than 4 GiB", remedy: "Split the export.") }
        var bytes: [UInt8] = []
        // A large file grows in the place that it will need; a small one is the first part itself.
        if status.size > 1 << 24 { bytes.reserveCapacity(status.size + 1) }
        while bytes.count <= largestFile {
            // One byte more than the size says, so that a file of that size is done in two calls and one that grows is seen.
            guard let part = SystemCalls.read(descriptor, upTo: max(4096, min(1 << 24, status.size - bytes.count + 1))) else {
                throw DatelineError(.unreadable, path: path, problem: "can't be read (\(SystemCalls.lastError))", remedy: "Check the disk.")
            }
            if part.isEmpty { break }
            if bytes.isEmpty, part.count >= status.size { bytes = part } else { bytes.append(contentsOf: part) }
        }
        return bytes
    }
}
