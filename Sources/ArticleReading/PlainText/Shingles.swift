import ByteText

/// Hashes of runs of words, to tell copies of one text apart from different texts. Words are cut at every change from lower case to capital too, so that
/// a copy whose paragraphs are glued together ("situation.Macron", "SagaMacron") has the same words as one whose aren't.
struct Shingles: Sendable {
    private(set) var hashes: [UInt64] = []
    static let length = 5

    init(_ bytes: ArraySlice<UInt8>) {
        var words: [UInt64] = []
        var hash: UInt64 = 0
        var inside = false, previousLower = false
        for byte in bytes {
            let upper = byte.isASCIIUpper
            if !byte.isWordByte || upper && previousLower {
                if inside { words.append(hash) }
                inside = false
            }
            if byte.isWordByte {
                if !inside { hash = 0xCBF2_9CE4_8422_2325 }
                hash = (hash ^ UInt64(byte.asciiLowercased)) &* 0x100_0000_01B3
                inside = true
            }
            previousLower = byte.isASCIILower || byte >= 128
        }
        if inside { words.append(hash) }
        guard words.count >= Self.length else {
            if words.count >= 3 { hashes = [Self.join(words[...])] }
            return
        }
        hashes.reserveCapacity(words.count)
        for start in 0...words.count - Self.length { hashes.append(Self.join(words[start..<start + Self.length])) }
    }

    private static func join(_ words: ArraySlice<UInt64>) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for word in words { hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD ^ (hash >> 29) }
        return hash
    }

    /// The share of these shingles that stand in `other`, 0…1.
    func share(in other: Set<UInt64>) -> Double { hashes.isEmpty ? 0 : Double(hashes.count(where: other.contains)) / Double(hashes.count) }
}
