/// A flat hash table from folded words to small numbers: one probe of three integers settles nearly every word of a text.
/// Each word has two values, one for its spelling with diacritics and one without.
package struct WordTable: Sendable {
    @usableFromInline package struct Slot: Sendable {
        @usableFromInline var low: UInt64 = 0
        @usableFromInline var middle: UInt64 = 0
        @usableFromInline var high: UInt64 = 0
        @usableFromInline var plain: UInt16 = 0
        @usableFromInline var marked: UInt16 = 0
        @inlinable init() {}
    }
    @usableFromInline package var slots: [Slot]
    @usableFromInline package var mask: Int
    package private(set) var count = 0

    package init() {
        slots = Array(repeating: Slot(), count: 64)
        mask = 63
    }

    /// The values of a word: 0 where there is none.
    @inlinable package func find(_ word: FoldedWord) -> (plain: UInt16, marked: UInt16) {
        var index = Int(truncatingIfNeeded: word.spread) & mask
        while true {
            let slot = slots[index]
            if slot.low == word.low, slot.middle == word.middle, slot.high == word.high { return (slot.plain, slot.marked) }
            if slot.low == 0 { return (0, 0) }
            index = (index + 1) & mask
        }
    }

    /// Sets the value of a word in the spelling in which it is given. The empty word has none.
    package mutating func set(_ word: FoldedWord, to value: UInt16) {
        guard word.low != 0 else { return }
        if count * 4 > slots.count { grow() }
        put(word.low, word.middle, word.high) { slot in
            if word.hadDiacritic { slot.marked = value } else { slot.plain = value }
        }
    }

    private mutating func put(_ low: UInt64, _ middle: UInt64, _ high: UInt64, _ change: (inout Slot) -> Void) {
        var key = FoldedWord()
        (key.low, key.middle, key.high) = (low, middle, high)
        var index = Int(truncatingIfNeeded: key.spread) & mask
        while slots[index].low != 0, !(slots[index].low == low && slots[index].middle == middle && slots[index].high == high) { index = (index + 1) & mask }
        if slots[index].low == 0 { count += 1 }
        (slots[index].low, slots[index].middle, slots[index].high) = (low, middle, high)
        change(&slots[index])
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        mask = slots.count - 1
        count = 0
        for slot in old where slot.low != 0 {
            put(slot.low, slot.middle, slot.high) {
                $0.plain = slot.plain; $0.marked = slot.marked
            }
        }
    }
}
