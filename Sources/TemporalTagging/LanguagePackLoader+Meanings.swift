import ByteText

/// Meanings: the right-hand sides.
extension LanguagePackLoader {
    /// What a rule puts out: meanings parted by `;`, each perhaps with the capture whose words it covers.
    func readEmissions(_ text: ArraySlice<UInt8>, slots: [String], column: Int) throws(LanguagePackError) -> [Grammar.Emission] {
        var emissions: [Grammar.Emission] = []
        for part in text.split(separator: UInt8(ascii: ";")) {
            var text = part.trimmed
            if text.elementsEqual("nothing".utf8) { continue }
            var target = -1
            if let colon = text.firstIndex(of: ": "), !text[..<colon].contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "$") }) {
                let label = text[..<colon].text
                guard let index = slots.firstIndex(of: label) else { throw fault("no capture '\(label)'", column: column) }
                target = index
                text = text[(colon + 2)...]
            }
            emissions.append(Grammar.Emission(slot: target, template: try template(text, slots: slots, column: column)))
        }
        return emissions
    }

    /// Reads a right-hand side: `TimeExpression` with `$name`.
    func template(_ text: ArraySlice<UInt8>, slots: [String], column: Int) throws(LanguagePackError) -> Template {
        var open: [(TimeOperator, [Template])] = []
        var top: [Template] = []
        var expectsName = false
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte.isASCIISpace {
                index += 1
                continue
            }
            var end = index + 1
            if byte != 40, byte != 41 { while end < text.endIndex, text[end] != 40, text[end] != 41, !text[end].isASCIISpace { end += 1 } }
            let word = text[index..<end]
            index = end
            if expectsName {
                guard let name = NotationExpression.operators[word.text] else { throw fault("no operator '\(word.text)'", column: column) }
                guard open.count < TimeExpression.depthLimit else { throw fault("too deep", column: column) }
                open.append((name, []))
                expectsName = false
                continue
            }
            var made: Template
            if byte == 40 {
                expectsName = true
                continue
            } else if byte == 41 {
                guard let (name, arguments) = open.popLast() else { throw fault("')' without '('", column: column) }
                made = .apply(name, arguments)
            } else if byte == UInt8(ascii: "$") {
                guard let index = slots.firstIndex(of: word.dropFirst().text) else { throw fault("no capture '\(word.text)'", column: column) }
                made = .capture(index)
            } else if let atom = NotationExpression.atom(word) {
                made = Template(atom)
            } else {
                throw fault("'\(word.text)' is neither a number nor a symbol", column: column)
            }
            if open.isEmpty { top.append(made) } else { open[open.count - 1].1.append(made) }
        }
        guard open.isEmpty, !expectsName, !top.isEmpty else { throw fault("a meaning that does not close", column: column) }
        return top.count == 1 ? top[0] : .apply(.and, top)
    }
}

extension Template {
    /// The meaning with its holes filled by `values`, in the order of the captures.
    func expression(with values: [TimeExpression]) -> TimeExpression {
        switch self {
        case .number(let number): return .number(number)
        case .symbol(let symbol): return .symbol(symbol)
        case .capture(let slot): return values.indices.contains(slot) ? values[slot] : .unresolved
        case .apply(let name, let parts):
            let filled = parts.map { $0.expression(with: values) }
            let numbers = filled.compactMap { if case .number(let number) = $0 { number } else { nil as Int? } }
            guard numbers.count == filled.count, !numbers.isEmpty else { return .apply(name, filled) }
            switch name {
            case .plus: return .number(numbers.reduce(0, &+))
            case .times10: return .number(numbers.reduce(1, &*))
            default: return .apply(name, filled)
            }
        }
    }

    init(_ expression: TimeExpression) {
        switch expression {
        case .number(let number): self = .number(number)
        case .symbol(let symbol): self = .symbol(symbol)
        case .apply(let name, let arguments): self = .apply(name, arguments.map(Template.init))
        }
    }
}
