/// The letters of ASCII at the beginning of eight bytes, found and folded together.
@usableFromInline package struct LetterRun: Sendable {
    /// The letters in lower case, the first in the lowest byte; nothing above them.
    @usableFromInline package let folded: UInt64
    /// The first letter is a capital; all are.
    @usableFromInline package let beginsWithCapital: Bool
    @usableFromInline package let isAllCapitals: Bool
    /// How many letters there are before the first other byte: 0 to 8.
    @usableFromInline package let count: Int

    /// `bytes` holds the first in its lowest byte.
    @inlinable @inline(__always) package init(_ bytes: UInt64) {
        let high: UInt64 = 0x8080_8080_8080_8080
        let lowered = bytes | 0x2020_2020_2020_2020
        // In each byte the highest bit says: at least "a"; beyond "z". No sum spills into the next byte, as each summand has its own cleared.
        let bare = lowered & ~high
        let isLetter = (bare &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(bare &+ 0x0505_0505_0505_0505) & ~bytes & high
        let others = ~isLetter & high
        count = others.trailingZeroBitCount &>> 3
        // All bits below the first other byte.
        let kept = others == 0 ? ~0 : (others & (0 &- others)) &>> 7 &- 1
        folded = lowered & kept
        // The sixth bit of a letter is clear in a capital.
        beginsWithCapital = bytes & kept & 0x20 == 0 && kept != 0
        isAllCapitals = bytes & kept & 0x2020_2020_2020_2020 == 0
    }
}

extension Span where Element == UInt8 {
    /// The eight bytes from `index` on, the first in the lowest byte; stops the program where there are not as many.
    @inlinable @inline(__always) package func eightBytes(at index: Int) -> UInt64 {
        // Any bits are an integer, and the bounds are checked: "unsafe" is only that the type of the memory is another.
        unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
}
