/// A word without case and diacritics, packed into three integers: comparing two words is comparing three numbers, and no String is made.
/// Twenty-four bytes hold every word that matters to time; of a longer word the first 23 bytes and a mark are kept, so that it equals no shorter one.
@usableFromInline package struct FoldedWord: Hashable, Sendable {
    @usableFromInline package var low: UInt64 = 0
    @usableFromInline package var middle: UInt64 = 0
    @usableFromInline package var high: UInt64 = 0
    @usableFromInline package var count: Int = 0
    /// The word carried a diacritic that folding took off: "à" is not "a", "dès" not "des".
    @usableFromInline package var hadDiacritic = false

    @inlinable package init() {}

    /// Folds `text[start..<end]`.
    package init(_ text: [UInt8], from start: Int, to end: Int) {
        self.init()
        var position = start
        while position < end {
            let byte = text[position]
            if byte < 128 {
                append(byte.asciiLowercased)
                position += 1
            } else if byte & 0xE0 == 0xC0, position + 1 < end {
                appendFolding(byte, text[position + 1])
                position += 2
            } else {
                append(byte)
                position += 1
            }
        }
    }

    package init(_ text: ArraySlice<UInt8>) { self.init(Array(text), from: 0, to: text.count) }

    package init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, from: 0, to: bytes.count)
    }

    @inlinable package mutating func append(_ byte: UInt8) {
        let slot = UInt64(truncatingIfNeeded: byte) << UInt64(truncatingIfNeeded: (count & 7) << 3)
        switch count >> 3 {
        case 0: low |= slot
        case 1: middle |= slot
        case 2:
            if count < 23 { high |= slot } else { high |= 0xFF << 56 }
        default: high |= 0xFF << 56
        }
        count += 1
    }

    /// Appends a two-byte sequence of UTF-8, folded: Latin-1 and Latin Extended-A letters lose their marks, others stay as they are.
    package mutating func appendFolding(_ lead: UInt8, _ continuation: UInt8) {
        let scalar = Int(lead & 0x1F) << 6 | Int(continuation & 0x3F)
        if scalar >= 0xC0, scalar < 0x180 {
            hadDiacritic = true
            let row = FoldedWord.folds.utf8
            let base = FoldedWord.fold(scalar, row)
            switch base {
            case 1:
                append(97)
                append(101)
            case 2:
                append(111)
                append(101)
            case 3:
                append(115)
                append(115)
            default: append(base)
            }
            return
        }
        append(lead)
        append(continuation)
    }

    /// One letter for each scalar from U+00C0 to U+017F; 1 stands for ae, 2 for oe, 3 for ss.
    static let folds: StaticLetters = StaticLetters(
        "aaaaaa\u{1}ceeeeiiiidnooooo*ouuuuyt\u{3}aaaaaa\u{1}ceeeeiiiidnooooo/ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooo\u{2}\u{2}rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs")

    private static func fold(_ scalar: Int, _ row: [UInt8]) -> UInt8 { scalar - 0xC0 < row.count ? row[scalar - 0xC0] : 42 }

    /// A value that spreads well over the low bits.
    @inlinable package var spread: UInt64 { FoldedWord.spread(low, middle, high) }

    @inlinable @inline(__always) package static func spread(_ low: UInt64, _ middle: UInt64, _ high: UInt64) -> UInt64 {
        var mixed = low &* 0x9E37_79B9_7F4A_7C15
        mixed ^= middle &* 0xC2B2_AE3D_27D4_EB4F
        mixed ^= high &* 0x1656_67B1_9E37_79F9
        return mixed ^ (mixed >> 29)
    }

    @inlinable package static func == (a: FoldedWord, b: FoldedWord) -> Bool { a.low == b.low && a.middle == b.middle && a.high == b.high }
    @inlinable package func hash(into hasher: inout Hasher) {
        hasher.combine(low)
        hasher.combine(middle)
        hasher.combine(high)
    }

    /// The folded bytes themselves, 24 at most.
    package var bytes: [UInt8] {
        var out: [UInt8] = []
        for index in 0..<min(count, 24) {
            let part = index < 8 ? low : index < 16 ? middle : high
            out.append(UInt8(truncatingIfNeeded: part >> UInt64((index & 7) << 3)))
        }
        return out
    }
}

/// The bytes of a literal, made once.
struct StaticLetters: Sendable {
    let utf8: [UInt8]
    init(_ text: String) { utf8 = Array(text.utf8) }
}
