/// Byte tests by comparison: they are inlined across modules and need no table. Bytes of 128 and above count as part of words, so that names of
/// every language stay in one piece; the few that are no letters (quotes, dashes, spaces of Unicode) are told apart by who needs it.
extension UInt8 {
    @inlinable package var isASCIIDigit: Bool { self &- 48 < 10 }
    @inlinable package var isASCIIUpper: Bool { self &- 65 < 26 }
    @inlinable package var isASCIILower: Bool { self &- 97 < 26 }
    @inlinable package var isASCIILetter: Bool { (self | 32) &- 97 < 26 }
    @inlinable package var isASCIISpace: Bool { self == 32 || self &- 9 < 5 }
    /// A byte that can stand inside a word: ASCII letter or digit, or any byte of a multi-byte sequence.
    @inlinable package var isWordByte: Bool { isASCIILetter || isASCIIDigit || self >= 128 }
    /// True for the second and later bytes of a UTF-8 sequence.
    @inlinable package var isContinuation: Bool { self & 0xC0 == 0x80 }
    @inlinable package var asciiLowercased: UInt8 { isASCIIUpper ? self | 32 : self }
}
