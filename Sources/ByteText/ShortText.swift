/// Up to forty bytes put together without memory of their own: dates and values, of which every expression has several. What goes beyond is left out.
@usableFromInline package struct ShortText: Sendable, ByteSink {
    @usableFromInline var bytes = InlineArray<40, UInt8>(repeating: 0)
    @usableFromInline var count = 0

    @inlinable package init() {}

    @inlinable package mutating func write(byte: UInt8) {
        guard count < 40 else { return }
        bytes[count] = byte
        count += 1
    }

    @inlinable package mutating func write(_ text: String) { for byte in text.utf8 { write(byte: byte) } }

    package var text: String {
        guard let valid = try? UTF8Span(validating: bytes.span.extracting(0..<count)) else { return "" }
        return String(copying: valid)
    }
}
