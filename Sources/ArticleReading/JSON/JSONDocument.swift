/// A JSON text (RFC 8259) read once into a flat list of nodes. Strings are decoded when asked for, scalar by scalar as they stand: nothing is
/// normalised. Nesting costs no stack, and is limited.
package struct JSONDocument: Sendable {
    package enum Kind: UInt8, Sendable { case object, array, string, escapedString, number, yes, no, null }

    /// One value; the nodes of an object are its keys and values by turns.
    struct Node: Sendable {
        var kind: Kind
        /// Bytes of the value; for a string, those between the quotes.
        var start: Int
        var end: Int
        /// The index of the first node that is not part of this value.
        var after: Int
    }

    let bytes: [UInt8]
    private(set) var nodes: [Node] = []

    /// What the parser forgives: pages write JSON that no standard allows.
    package enum Manner: Sendable {
        case strict
        /// Control characters in strings, commas before a closing bracket, lone surrogates (read as U+FFFD), text after the value.
        case lenient
    }

    /// `bytes` must be valid UTF-8; that is checked first.
    package init(_ bytes: [UInt8], manner: Manner = .strict) throws(ReadingProblem) {
        self.bytes = bytes
        do throws(UTF8.ValidationError) { _ = try UTF8Span(validating: bytes.span) } catch {
            throw ReadingProblem(.invalidUTF8, "invalid UTF-8 at byte \(error.byteOffsets.lowerBound)", byte: error.byteOffsets.lowerBound)
        }
        var parser = JSONParser(bytes: bytes, lenient: manner == .lenient)
        nodes = try parser.parse()
    }

    /// The whole value.
    package var root: Value { Value(document: self, index: 0) }

    /// A value in the document; cheap to copy.
    package struct Value: Sendable {
        let document: JSONDocument
        let index: Int

        private var node: Node { document.nodes[index] }
        package var kind: Kind { node.kind }
        package var isObject: Bool { kind == .object }
        package var isArray: Bool { kind == .array }
        package var isNull: Bool { kind == .null }
        package var isString: Bool { kind == .string || kind == .escapedString }

        /// The value of `name`; of several, the last, as most readers take it.
        package subscript(name: String) -> Value? {
            guard isObject else { return nil }
            var found: Value?
            var position = index + 1
            while position < node.after {
                let key = Value(document: document, index: position)
                if key.equals(name) { found = Value(document: document, index: position + 1) }
                position = document.nodes[position + 1].after
            }
            return found
        }

        /// Elements of an array; nothing otherwise.
        package var elements: [Value] {
            guard isArray else { return [] }
            var all: [Value] = []
            var position = index + 1
            while position < node.after {
                all.append(Value(document: document, index: position))
                position = document.nodes[position].after
            }
            return all
        }

        /// Keys and values of an object, in order; nothing otherwise.
        package var members: [(key: String, value: Value)] {
            guard isObject else { return [] }
            var all: [(String, Value)] = []
            var position = index + 1
            while position < node.after {
                all.append((Value(document: document, index: position).string ?? "", Value(document: document, index: position + 1)))
                position = document.nodes[position + 1].after
            }
            return all
        }

        /// Hands the members of an object to `body` in order, each key with its bytes as they stand, until `body` returns false.
        /// - Returns: true where all were taken; false for anything that is no object.
        package func eachMember(_ body: (ArraySlice<UInt8>, Value) -> Bool) -> Bool {
            guard isObject else { return false }
            var position = index + 1
            while position < node.after {
                guard body(Value(document: document, index: position).source, Value(document: document, index: position + 1)) else { return false }
                position = document.nodes[position + 1].after
            }
            return true
        }

        /// The UTF-8 of a string.
        package var utf8: [UInt8]? {
            switch kind {
            case .string: Array(document.bytes[node.start..<node.end])
            case .escapedString: JSONParser.unescape(document.bytes, node.start, node.end)
            default: nil
            }
        }

        /// A string; where it is the same as one that is known, that one, so that its bytes are kept once.
        package func string(like known: String...) -> String? {
            // What fits into a string's own sixteen bytes is never shared.
            if kind == .string, source.count > 15, let same = known.first(where: { $0.utf8.count == source.count && source.elementsEqual($0.utf8) }) {
                return same
            }
            guard let text = string else { return nil }
            return kind == .escapedString ? known.first { $0 == text } ?? text : text
        }

        package var string: String? { utf8.map { String(decoding: $0, as: UTF8.self) } }
        /// A string or the literal text of a number, as sheets mix them.
        package var scalarText: String? { kind == .number ? String(decoding: document.bytes[node.start..<node.end], as: UTF8.self) : string }
        package var integer: Int? { kind == .number ? Int(String(decoding: document.bytes[node.start..<node.end], as: UTF8.self)) : nil }
        /// The bytes of the value as they stand in the document.
        package var source: ArraySlice<UInt8> { document.bytes[node.start..<node.end] }
        package var boolean: Bool? { kind == .yes ? true : kind == .no ? false : nil }

        private func equals(_ name: String) -> Bool {
            kind == .string ? document.bytes[node.start..<node.end].elementsEqual(name.utf8) : utf8.map { $0.elementsEqual(name.utf8) } ?? false
        }
    }
}
