/// What bytes are written to, one after the other.
@usableFromInline package protocol ByteSink {
    mutating func write(byte: UInt8)
}

extension ByteSink {
    /// A decimal integer, with at least `width` digits (padded with zeros after the sign).
    @inlinable package mutating func write(_ number: Int, width: Int = 1) {
        if number < 0 { write(byte: 45) }
        let rest = number.magnitude
        var digits = 1
        var power: UInt = 10
        while digits < 19, digits < width || rest >= power {
            digits += 1
            power *= 10
        }
        while power > 1 {
            power /= 10
            write(byte: 48 + UInt8(truncatingIfNeeded: rest / power % 10))
        }
    }
}
