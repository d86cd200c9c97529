/// Writes JSON (RFC 8259) in the order in which it is told, one value after the other; commas and colons are its own business.
///
/// `JSONEncoder` orders keys anew each run unless it sorts them, and costs four times as much; the contract fixes another order.
@usableFromInline package struct JSONWriter: Sendable {
    @usableFromInline package var out: ByteWriter
    /// One entry an open object or array: has it a member yet?
    private var filled: [Bool] = []
    private var afterKey = false
    private var breaksLine = false

    package init(reserving capacity: Int = 0) { out = ByteWriter(reserving: capacity) }

    @usableFromInline mutating func separate() {
        if afterKey {
            afterKey = false
        } else if let last = filled.indices.last {
            if filled[last] { out.write(byte: 44) }
            filled[last] = true
        }
        if breaksLine {
            out.write(byte: 10)
            breaksLine = false
        }
    }

    /// Puts the next member or element on a line of its own.
    package mutating func breakLine() { breaksLine = true }

    package mutating func beginObject() {
        separate()
        out.write(byte: 123)
        filled.append(false)
    }
    package mutating func endObject() {
        out.write(byte: 125)
        _ = filled.popLast()
    }
    package mutating func beginArray() {
        separate()
        out.write(byte: 91)
        filled.append(false)
    }
    package mutating func endArray() {
        out.write(byte: 93)
        _ = filled.popLast()
    }

    package mutating func key(_ name: String) {
        separate()
        Self.escape(name, into: &out)
        out.write(byte: 58)
        afterKey = true
    }

    package mutating func value(_ text: String) {
        separate()
        Self.escape(text, into: &out)
    }
    /// A string that is put together from signs of which none needs an escape: a date, a number.
    @inlinable package mutating func value(writing text: (inout ByteWriter) -> Void) {
        separate()
        out.write(byte: 34)
        text(&out)
        out.write(byte: 34)
    }
    /// A value, or several with their commas, that stand as JSON already.
    package mutating func value(json bytes: [UInt8]) {
        separate()
        out.write(bytes)
    }
    /// A string given as UTF-8 bytes.
    package mutating func value(utf8 bytes: some Sequence<UInt8>) {
        separate()
        Self.escape(bytes, into: &out)
    }
    package mutating func value(_ number: Int) {
        separate()
        out.write(number)
    }
    package mutating func value(_ flag: Bool) {
        separate()
        out.write(flag ? "true" : "false")
    }
    package mutating func null() {
        separate()
        out.write("null")
    }
    package mutating func value(_ texts: [String]) {
        beginArray()
        for text in texts { value(text) }
        endArray()
    }

    package mutating func member(_ name: String, _ text: String) {
        key(name)
        value(text)
    }
    package mutating func member(_ name: String, _ number: Int) {
        key(name)
        value(number)
    }
    package mutating func member(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }
    package mutating func member(_ name: String, _ texts: [String]) {
        key(name)
        value(texts)
    }
    /// Writes nothing at all where the value is absent: an absent key is how the contract says "not known".
    package mutating func member(ifPresent name: String, _ text: String?) {
        if let text { member(name, text) }
    }
    package mutating func newline() { out.write(byte: 10) }

    /// Nearly every text goes out as it is, in one piece.
    private static func escape(_ text: String, into out: inout ByteWriter) {
        let bytes = text.utf8.span
        var i = 0
        while i < bytes.count, isPlain(bytes[i]) { i &+= 1 }
        guard i == bytes.count else { return escape(Array(text.utf8), into: &out) }
        out.write(byte: 34)
        out.write(text)
        out.write(byte: 34)
    }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool { byte >= 32 && byte != 34 && byte != 92 && byte != 127 }

    /// Escapes what RFC 8259 asks for, and DEL and the line separators U+2028/2029 besides, which trip older readers.
    package static func escape(_ bytes: some Sequence<UInt8>, into out: inout ByteWriter) {
        // An array at once: a generic sequence of another module is read through a witness, byte by byte.
        escape(Array(bytes), into: &out)
    }

    private static func escape(_ bytes: [UInt8], into out: inout ByteWriter) {
        out.write(byte: 34)
        var plain = 0, i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if isPlain(byte) {
                i += 1
                continue
            }
            out.write(bytes[plain..<i])
            i += 1
            plain = i
            switch byte {
            case 34: out.write("\\\"")
            case 92: out.write("\\\\")
            case 10: out.write("\\n")
            case 13: out.write("\\r")
            case 9: out.write("\\t")
            default:
                out.write("\\u00")
                out.write(byte: hexadecimalDigit(byte >> 4))
                out.write(byte: hexadecimalDigit(byte & 15))
            }
        }
        out.write(bytes[plain...])
        out.write(byte: 34)
    }

    static func hexadecimalDigit(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 48 + nibble : 87 + nibble }
}
