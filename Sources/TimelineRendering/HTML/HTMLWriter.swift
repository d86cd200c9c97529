import ByteText

/// Writes HTML. Markup is what the renderer says; text goes through `text` or `attribute`, whatever it comes from.
struct HTMLWriter {
    private(set) var out: ByteWriter

    init(reserving capacity: Int = 1 << 16) { out = ByteWriter(reserving: capacity) }

    /// Markup, from the renderer's own sources only.
    mutating func markup(_ html: StaticString) { unsafe out.write(Array(UnsafeBufferPointer(start: html.utf8Start, count: html.utf8CodeUnitCount))) }
    mutating func number(_ number: Int) { out.write(number) }
    /// Bytes that are safe where they stand, by who made them: the embedded style and script, a JSON island.
    mutating func trusted(_ bytes: [UInt8]) { out.write(bytes) }
    mutating func trusted(_ text: String) { out.write(text) }

    /// Text content: `&`, `<`, `>` and quotes are escaped, controls become spaces, direction overrides are left out.
    mutating func text(_ content: String) { Self.escape(content, into: &out) }

    /// ` name="value"`, with a space before it.
    mutating func attribute(_ name: StaticString, _ value: String) {
        markup(" ")
        markup(name)
        markup("=\"")
        Self.escape(value, into: &out)
        markup("\"")
    }

    static func escape(_ content: String, into out: inout ByteWriter) {
        let bytes = Array(content.utf8)
        var start = 0
        var index = 0
        while index < bytes.count {
            let replacement: StaticString
            var length = 1
            switch bytes[index] {
            case 38: replacement = "&amp;"
            case 60: replacement = "&lt;"
            case 62: replacement = "&gt;"
            case 34: replacement = "&quot;"
            case 39: replacement = "&#39;"
            case 0..<32, 127: replacement = " "
            case 0xE2 where Edition.overridesDirection(bytes, at: index), 0xEF where Edition.overridesDirection(bytes, at: index):
                replacement = ""
                length = 3
            default:
                index += 1
                continue
            }
            out.write(bytes[start..<index])
            unsafe out.write(Array(UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount)))
            index += length
            start = index
        }
        out.write(bytes[start...])
    }
}
