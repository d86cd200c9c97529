/// The one place where output bytes are put together. Everything that Dateline prints, JSON, CSV, HTML or text, is appended to one of these,
/// so that no format depends on a locale, a hash order or a formatter.
@usableFromInline package struct ByteWriter: Sendable, ByteSink {
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

    /// The bytes as a String; for tests and for the console, never on a hot path.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
}
