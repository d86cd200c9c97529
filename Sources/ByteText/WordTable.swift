/// A flat hash table from folded words to small numbers: a look at two bytes settles nearly every word that is not in it, a comparison of three
/// integers every other. Each word has two values, one for its spelling with diacritics and one without.
@usableFromInline package struct WordTable: Sendable {
    @usableFromInline package struct Entry: Sendable {
        @usableFromInline var low: UInt64
        @usableFromInline var middle: UInt64
        @usableFromInline var high: UInt64
        @usableFromInline var plain: UInt16 = 0
        @usableFromInline var marked: UInt16 = 0

        init(_ word: FoldedWord) { (low, middle, high) = (word.low, word.middle, word.high) }
    }
    @usableFromInline package var entries: [Entry] = []
    /// Numbers of entries, counted from 1, at the places of their hashes; 0 where none is.
    @usableFromInline package var places: [UInt16]
    @usableFromInline package var mask: Int

    package init() {
        places = Array(repeating: 0, count: 64)
        mask = 63
    }

    package var count: Int { entries.count }

    /// The values of a word: 0 where there is none.
    @inlinable @inline(__always) package func find(_ word: FoldedWord) -> (plain: UInt16, marked: UInt16) {
        var place = Int(truncatingIfNeeded: word.spread) & mask
        while true {
            let number = Int(places[place])
            if number == 0 { return (0, 0) }
            let entry = entries[number - 1]
            if entry.low == word.low, entry.middle == word.middle, entry.high == word.high { return (entry.plain, entry.marked) }
            place = (place + 1) & mask
        }
    }

    /// The values of a word of sixteen bytes at most.
    @inlinable @inline(__always) package func find(low: UInt64, middle: UInt64) -> (plain: UInt16, marked: UInt16) {
        var place = Int(truncatingIfNeeded: FoldedWord.spread(low, middle, 0)) & mask
        while true {
            let number = Int(places[place])
            if number == 0 { return (0, 0) }
            let entry = entries[number &- 1]
            if entry.low == low, entry.middle == middle, entry.high == 0 { return (entry.plain, entry.marked) }
            place = (place &+ 1) & mask
        }
    }

    /// Sets the value of a word in the spelling in which it is given. The empty word has none, nor has any past the 65,535th.
    package mutating func set(_ word: FoldedWord, to value: UInt16) {
        guard word.low != 0 else { return }
        let place = place(of: word)
        if places[place] == 0 {
            guard entries.count < Int(UInt16.max) else { return }
            entries.append(Entry(word))
            places[place] = UInt16(entries.count)
        }
        let entry = Int(places[place]) - 1
        if word.hadDiacritic { entries[entry].marked = value } else { entries[entry].plain = value }
        if entries.count * 4 > places.count { grow() }
    }

    /// Where a word stands, or would.
    private func place(of word: FoldedWord) -> Int {
        var place = Int(truncatingIfNeeded: word.spread) & mask
        while places[place] != 0 {
            let entry = entries[Int(places[place]) - 1]
            if entry.low == word.low, entry.middle == word.middle, entry.high == word.high { break }
            place = (place + 1) & mask
        }
        return place
    }

    private mutating func grow() {
        places = Array(repeating: 0, count: places.count * 2)
        mask = places.count - 1
        for (index, entry) in entries.enumerated() {
            var word = FoldedWord()
            (word.low, word.middle, word.high) = (entry.low, entry.middle, entry.high)
            places[place(of: word)] = UInt16(index + 1)
        }
    }
}
