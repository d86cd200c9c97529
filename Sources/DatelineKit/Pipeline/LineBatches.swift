import ByteText

/// Cuts a stream into batches of whole lines, some 256 KB each. A line longer than 64 MiB is passed over without being kept, and stands in its batch as too long.
struct LineBatches {
    struct Line: Sendable {
        var range: Range<Int>
        var isTooLong = false
    }
    struct Batch: Sendable {
        /// Number of the first line, from 1.
        var firstLine: Int
        var bytes: [UInt8]
        var lines: [Line]
    }

    static let size = 256 << 10
    static let longestLine = 64 << 20

    private let read: @Sendable (Int) -> [UInt8]?
    private var pending: [UInt8] = []
    /// Where the last line feed of `pending` stands.
    private var lastBreak: Int?
    private var line = 1
    private var isAtEnd = false
    private var isSkipping = false
    private(set) var hasFailed = false

    init(read: @escaping @Sendable (Int) -> [UInt8]?) { self.read = read }

    /// The next batch, nil at the end.
    mutating func next() -> Batch? {
        var batch = Batch(firstLine: line, bytes: [], lines: [])
        while true {
            // Whole lines in what is pending go at once; then more is read.
            if let end = lastBreak {
                let rest = Array(pending[(end + 1)...])
                pending.removeSubrange((end + 1)...)
                append(pending, to: &batch)
                pending = rest
                lastBreak = nil
                // On a pipe that trickles, what has come is answered before more is waited for.
                if batch.bytes.count >= Self.size || pending.isEmpty { break }
            }
            if isAtEnd {
                if !pending.isEmpty || isSkipping {
                    append(pending + [10], to: &batch)
                    pending = []
                }
                break
            }
            if pending.count > Self.longestLine {
                pending = []
                isSkipping = true
            }
            guard let part = read(Self.size) else {
                hasFailed = true
                isAtEnd = true
                continue
            }
            if part.isEmpty {
                isAtEnd = true
                continue
            }
            if let newline = part.lastIndex(of: 10) { lastBreak = pending.count + newline }
            if pending.isEmpty { pending = part } else { pending.append(contentsOf: part) }
        }
        return batch.lines.isEmpty ? nil : batch
    }

    private mutating func append(_ part: [UInt8], to batch: inout Batch) {
        let base = batch.bytes.count
        batch.bytes.append(contentsOf: part)
        var start = 0
        for index in part.indices where part[index] == 10 {
            if isSkipping {
                batch.lines.append(Line(range: base..<base, isTooLong: true))
                isSkipping = false
            } else {
                batch.lines.append(Line(range: base + start..<base + index))
            }
            start = index + 1
            line += 1
        }
    }
}
