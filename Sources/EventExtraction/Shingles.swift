/// The min-hash sample of a text: near-copies of one agency report share most of it.
enum Shingles {
    /// Words a shingle.
    static let length = 5
    /// Shingles kept: those with the smallest hashes. The share that two samples have in common estimates how much of the texts is the same.
    static let sample = 96

    static func sample(of words: [TextWord]) -> [UInt64] {
        var window: [UInt64] = []
        var hashes: [UInt64] = []
        window.reserveCapacity(words.count)
        hashes.reserveCapacity(words.count)
        for word in words where word.isWord && word.hash > 1 {
            window.append(word.hash)
            if window.count < length { continue }
            var hash = Lexicon.seed
            for place in window.count - length..<window.count { hash = mix(hash ^ window[place]) }
            hashes.append(hash)
        }
        // Hashes are spread evenly: the smallest of them lie below a bound that is known beforehand, and the others need no order.
        if hashes.count > sample * 4 {
            let bound = UInt64.max / UInt64(hashes.count) * UInt64(sample * 2)
            let low = smallest(hashes.filter { $0 <= bound })
            if low.count == sample { return low }
        }
        return smallest(hashes)
    }

    private static func smallest(_ hashes: [UInt64]) -> [UInt64] {
        var kept: [UInt64] = []
        for hash in hashes.sorted() where kept.last != hash {
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
