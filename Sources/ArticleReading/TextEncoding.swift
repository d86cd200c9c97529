import ByteText

/// The encodings that saved pages and exports come in, by the names of the Encoding Standard.
package struct TextEncoding: Sendable, Hashable {
    package let name: String

    private init(_ name: String) { self.name = name }

    package static let utf8 = TextEncoding("UTF-8")
    package static let utf16LittleEndian = TextEncoding("UTF-16LE")
    package static let utf16BigEndian = TextEncoding("UTF-16BE")
    package static let windows1252 = TextEncoding("windows-1252")

    /// By a label (`latin1` is windows-1252, as every browser reads it); nil where it names none that is read.
    package init?(label: some StringProtocol) {
        switch HTMLEncoding(label: label.utf8.filter { $0 != 34 && $0 != 39 }) {
        case .utf8: self = .utf8
        case .utf16LittleEndian: self = .utf16LittleEndian
        case .utf16BigEndian: self = .utf16BigEndian
        case .singleByte(let encoding): self.init(encoding.name)
        case .unsupported, nil: return nil
        }
    }
}
