/// One text of a label table, cut at its `{names}` once.
struct LabelTemplate: Sendable {
    struct Form: Sendable {
        /// Literal pieces; between piece i and piece i + 1 stands the argument `names[i]`.
        var pieces: [String]
        var names: [String]

        init(_ text: some Collection<UInt8>) {
            (pieces, names) = ([], [])
            var piece: [UInt8] = []
            var name: [UInt8]?
            for byte in text {
                switch (byte, name) {
                case (123, nil):
                    pieces.append(String(decoding: piece, as: UTF8.self))
                    piece = []
                    name = []
                case (125, let open?):
                    names.append(String(decoding: open, as: UTF8.self))
                    name = nil
                case (_, nil): piece.append(byte)
                default: name?.append(byte)
                }
            }
            pieces.append(String(decoding: piece, as: UTF8.self))
        }

        func filled(_ arguments: some Collection<(String, String)>) -> String {
            var out = pieces[0]
            for (index, name) in names.enumerated() {
                out += arguments.first { $0.0 == name }?.1 ?? "{\(name)}"
                out += pieces[index + 1]
            }
            return out
        }
    }

    let whole: String
    let singular: Form
    let plural: Form

    init(_ text: String) {
        whole = text
        let bytes = Array(text.utf8)
        if let bar = bytes.indices.dropLast().first(where: { bytes[$0] == 124 && bytes[$0 + 1] == 124 }) {
            singular = Form(Self.trimmed(bytes[..<bar]).utf8)
            plural = Form(Self.trimmed(bytes[(bar + 2)...]).utf8)
        } else {
            singular = Form(bytes)
            plural = singular
        }
    }

    /// Without ASCII spaces at either end.
    static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
        guard let first = bytes.firstIndex(where: { $0 != 32 }), let last = bytes.lastIndex(where: { $0 != 32 }) else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}

extension String {
    /// With its first letter as a capital.
    var capitalizingFirst: String {
        guard let first = unicodeScalars.first else { return self }
        return first.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
    }
}
