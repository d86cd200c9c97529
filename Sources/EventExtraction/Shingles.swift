/// The min-hash sample of a text: near-copies of one agency report share most of it.
enum Shingles {
    /// Words a shingle.
    static let length = 5
    /// Shingles kept: those with the smallest hashes. The share that two samples have in common estimates how much of the texts is the same.
    static let sample = 96

    static func sample(of words: [TextWord]) -> [UInt64] {
        var window: [UInt64] = []
        var hashes: [UInt64] = []
        for word in words where word.isWord && word.hash > 1 {
            window.append(word.hash)
            if window.count < length { continue }
            var hash = Lexicon.seed
            for part in window.suffix(length) { hash = mix(hash ^ part) }
            hashes.append(hash)
            if window.count > 64 { window.removeFirst(window.count - length) }
        }
        hashes.sort()
        var kept: [UInt64] = []
        for hash in hashes where kept.last != hash {
            kept.append(hash)
            if kept.count == sample { break }
        }
        return kept
    }

    /// The finalizer of SplitMix64.
    static func mix(_ number: UInt64) -> UInt64 {
        var z = number &+ 0x9e37_79b9_7f4a_7c15
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
