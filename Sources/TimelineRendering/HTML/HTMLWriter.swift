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
        var isPlain = true
        for byte in content.utf8
        where byte < 32 || byte == 34 || byte == 38 || byte == 39 || byte == 60 || byte == 62 || byte == 127 || byte == 0xE2 || byte == 0xEF { isPlain = false }
        if isPlain {
            out.write(content)
            return
        }
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": out.write("&amp;")
            case "<": out.write("&lt;")
            case ">": out.write("&gt;")
            case "\"": out.write("&quot;")
            case "'": out.write("&#39;")
            case _ where scalar.value < 32 || scalar.value == 127: out.write(byte: 32)
            case _ where Edition.overridesDirection(scalar): continue
            default: out.write(String(scalar))
            }
        }
    }
}
