/// The one place where output bytes are put together. Everything that Dateline prints, JSON, CSV, HTML or text, is appended to one of these,
/// so that no format depends on a locale, a hash order or a formatter.
package struct ByteWriter: Sendable {
    @usableFromInline package var bytes: [UInt8]

    package init(reserving capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    @inlinable package mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
    @inlinable package mutating func write(_ text: Substring) { bytes.append(contentsOf: text.utf8) }
    @inlinable package mutating func write(_ raw: [UInt8]) { bytes.append(contentsOf: raw) }
    @inlinable package mutating func write(_ raw: ArraySlice<UInt8>) { bytes.append(contentsOf: raw) }
    @inlinable package mutating func write(byte: UInt8) { bytes.append(byte) }

    /// A decimal integer, with at least `width` digits (padded with zeros after the sign).
    package mutating func write(_ number: Int, width: Int = 1) {
        if number < 0 { bytes.append(45) }
        var rest = number.magnitude
        var digits = 0
        let start = bytes.count
        repeat {
            bytes.append(48 + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
            digits += 1
        } while rest > 0
        while digits < width {
            bytes.append(48)
            digits += 1
        }
        bytes[start...].reverse()
    }

    /// The bytes as a String; for tests and for the console, never on a hot path.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
}
