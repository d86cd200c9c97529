package import ByteText

extension TimeExpression: CustomStringConvertible {
    package var description: String {
        var out = ByteWriter(reserving: 48)
        write(to: &out)
        return out.text
    }

    package func write(to out: inout ByteWriter) {
        switch self {
        case .number(let number): out.write(number)
        case .symbol(let symbol): out.write(symbol.rawValue)
        case .apply(let name, let arguments):
            out.write(byte: 40)
            out.write(name.rawValue)
            for argument in arguments {
                out.write(byte: 32)
                argument.write(to: &out)
            }
            out.write(byte: 41)
        }
    }

    /// Reads the text form; nil for anything else, and for trees deeper than `depthLimit`.
    package init?(_ text: String) {
        guard let made = NotationExpression.read(Array(text.utf8)[...]) else { return nil }
        self = made
    }
}
