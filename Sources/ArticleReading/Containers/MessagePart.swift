import ByteText

/// One body part of a MIME message (RFC 2045, 2046), decoded from its transfer encoding.
struct MessagePart: Sendable {
    var headers: MessageHeaders
    var body: [UInt8]

    var isHTML: Bool { headers.mediaType == "text/html" || headers.mediaType == "application/xhtml+xml" }
    var isPlainText: Bool { headers.mediaType == nil || headers.mediaType == "text/plain" }

    /// All leaves of the message in `bytes`, in order. Parts within parts are taken apart without recursion, to a limited depth and number.
    static func leaves(of bytes: [UInt8]) -> (headers: MessageHeaders, parts: [MessagePart]) {
        let top = MessageHeaders(bytes, from: 0, to: bytes.count)
        var parts: [MessagePart] = []
        var open: [(headers: MessageHeaders, range: Range<Int>, depth: Int)] = [(top, top.end..<bytes.count, 0)]
        var handled = 0
        while let (headers, range, depth) = open.popLast(), handled < 5000 {
            handled += 1
            if headers.mediaType?.hasPrefix("multipart/") == true, let boundary = headers.parameter("boundary"), !boundary.isEmpty, depth < 8 {
                let inner = divide(bytes, range, Array(boundary.utf8)).map { part in
                    let headers = MessageHeaders(bytes, from: part.lowerBound, to: part.upperBound)
                    return (headers, min(headers.end, part.upperBound)..<part.upperBound, depth + 1)
                }
                open += inner.reversed()
            } else {
                parts.append(MessagePart(headers: headers, body: TransferEncoding.decode(Array(bytes[range]), headers["content-transfer-encoding"])))
            }
        }
        return (top, parts)
    }

    /// The ranges between lines that begin with `--boundary`.
    private static func divide(_ bytes: [UInt8], _ range: Range<Int>, _ boundary: [UInt8]) -> [Range<Int>] {
        let mark = [45, 45] + boundary
        var ranges: [Range<Int>] = []
        var start: Int?
        var p = range.lowerBound
        while p < range.upperBound {
            if bytes[p] == 45, p + mark.count <= range.upperBound, bytes[p..<p + mark.count].elementsEqual(mark) {
                if let start {
                    var end = p
                    if end > start, bytes[end - 1] == 10 { end -= 1 }
                    if end > start, bytes[end - 1] == 13 { end -= 1 }
                    ranges.append(start..<end)
                }
                let after = p + mark.count
                if after + 1 < range.upperBound, bytes[after] == 45, bytes[after + 1] == 45 { return ranges }
                guard let lineEnd = bytes[after..<range.upperBound].firstIndex(of: 10) else { return ranges }
                start = lineEnd + 1
                p = lineEnd + 1
                continue
            }
            p = (bytes[p..<range.upperBound].firstIndex(of: 10) ?? range.upperBound) + 1
        }
        // A message cut short keeps what there is of its last part.
        if let start, start < range.upperBound { ranges.append(start..<range.upperBound) }
        return ranges
    }
}
