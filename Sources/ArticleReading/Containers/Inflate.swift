/// Unpacks DEFLATE data (RFC 1951). The output is limited, so that a small file cannot fill the memory; nothing in the data is trusted.
struct Inflate {
    enum Failure: Error { case damaged, tooLarge }

    private let input: [UInt8]
    private var position: Int
    private let end: Int
    private let limit: Int
    private var bits: UInt32 = 0
    private var bitCount = 0
    private(set) var output: [UInt8] = []

    /// Unpacks `input[range]`. Returns the bytes and the position after the data.
    static func unpack(_ input: [UInt8], in range: Range<Int>, limit: Int) throws(Failure) -> (bytes: [UInt8], end: Int) {
        var inflate = Inflate(input: input, range: range, limit: limit)
        try inflate.run()
        return (inflate.output, inflate.position)
    }

    private init(input: [UInt8], range: Range<Int>, limit: Int) {
        self.input = input
        position = range.lowerBound
        end = min(range.upperBound, input.count)
        self.limit = limit
    }

    private mutating func run() throws(Failure) {
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try stored()
            case 1: try block(Self.fixedLiterals, Self.fixedDistances)
            case 2:
                let (literals, distances) = try dynamicTables()
                try block(literals, distances)
            default: throw .damaged
            }
        }
    }

    /// The next `count` bits, the first the lowest; at most 16.
    private mutating func take(_ count: Int) throws(Failure) -> Int {
        while bitCount < count {
            guard position < end else { throw .damaged }
            bits |= UInt32(input[position]) << UInt32(bitCount)
            position += 1
            bitCount += 8
        }
        let value = Int(bits & ((1 << UInt32(count)) - 1))
        bits >>= UInt32(count)
        bitCount -= count
        return value
    }

    private mutating func stored() throws(Failure) {
        bits = 0
        bitCount = 0
        guard position + 4 <= end else { throw .damaged }
        let length = Int(input[position]) | Int(input[position + 1]) << 8
        guard length == ~(Int(input[position + 2]) | Int(input[position + 3]) << 8) & 0xFFFF else { throw .damaged }
        position += 4
        guard position + length <= end else { throw .damaged }
        guard output.count + length <= limit else { throw .tooLarge }
        output.append(contentsOf: input[position..<position + length])
        position += length
    }

    /// A canonical Huffman code, decoded bit by bit by the counts of each length (as in Adler's "puff"): small, and without a table to overrun.
    private struct Code: Sendable {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int] = []

        /// nil where the lengths ask for more codes than there are. Incomplete codes are allowed, as encoders write them for one distance.
        init?(lengths: ArraySlice<Int>) {
            for length in lengths { counts[length] += 1 }
            counts[0] = 0
            var left = 1
            for length in 1...15 {
                left = left << 1 - counts[length]
                if left < 0 { return nil }
            }
            var offsets = [Int](repeating: 0, count: 16)
            for length in 1..<15 { offsets[length + 1] = offsets[length] + counts[length] }
            symbols = [Int](repeating: 0, count: lengths.count)
            for (symbol, length) in lengths.enumerated() where length != 0 {
                symbols[offsets[length]] = symbol
                offsets[length] += 1
            }
        }
    }

    private mutating func symbol(_ code: Code) throws(Failure) -> Int {
        var value = 0, first = 0, index = 0
        for length in 1...15 {
            value |= try take(1)
            let count = code.counts[length]
            if value - count < first {
                let place = index + value - first
                guard place >= 0, place < code.symbols.count else { throw .damaged }
                return code.symbols[place]
            }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        throw .damaged
    }

    private static let lengthBases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]
    private static let lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
    ]
    private static let distanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]
    private static let fixedLiterals = Code(
        lengths: ([Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8))[...])
    private static let fixedDistances = Code(lengths: [Int](repeating: 5, count: 30)[...])

    private mutating func block(_ literals: Code?, _ distances: Code?) throws(Failure) {
        guard let literals, let distances else { throw .damaged }
        while true {
            let value = try symbol(literals)
            if value < 256 {
                guard output.count < limit else { throw .tooLarge }
                output.append(UInt8(truncatingIfNeeded: value))
                continue
            }
            if value == 256 { return }
            let kind = value - 257
            guard kind < Self.lengthBases.count else { throw .damaged }
            let length = Self.lengthBases[kind] + (try take(Self.lengthBits[kind]))
            let step = try symbol(distances)
            guard step < Self.distanceBases.count else { throw .damaged }
            let distance = Self.distanceBases[step] + (try take(Self.distanceBits[step]))
            guard distance <= output.count else { throw .damaged }
            guard output.count + length <= limit else { throw .tooLarge }
            var source = output.count - distance
            for _ in 0..<length {
                output.append(output[source])
                source += 1
            }
        }
    }

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private mutating func dynamicTables() throws(Failure) -> (Code, Code) {
        let literalCount = try take(5) + 257, distanceCount = try take(5) + 1, lengthCount = try take(4) + 4
        guard literalCount <= 286, distanceCount <= 30 else { throw .damaged }
        var lengths = [Int](repeating: 0, count: 19)
        for index in 0..<lengthCount { lengths[Self.order[index]] = try take(3) }
        guard let lengthCode = Code(lengths: lengths[...]) else { throw .damaged }
        var all: [Int] = []
        all.reserveCapacity(literalCount + distanceCount)
        while all.count < literalCount + distanceCount {
            let value = try symbol(lengthCode)
            if value < 16 {
                all.append(value)
                continue
            }
            var repeated = 0
            var count = 0
            switch value {
            case 16:
                guard let last = all.last else { throw .damaged }
                repeated = last
                count = 3 + (try take(2))
            case 17: count = 3 + (try take(3))
            default: count = 11 + (try take(7))
            }
            guard all.count + count <= literalCount + distanceCount else { throw .damaged }
            for _ in 0..<count { all.append(repeated) }
        }
        guard all[256] != 0, let literals = Code(lengths: all[..<literalCount]), let distances = Code(lengths: all[literalCount...]) else { throw .damaged }
        return (literals, distances)
    }
}
