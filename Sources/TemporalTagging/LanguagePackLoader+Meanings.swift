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
        do throws(NotationFault) {
            let top: [Template] = try NotationExpression.trees(text) { (word) throws(NotationFault) in
                guard word.first == UInt8(ascii: "$") else { return Template(try NotationExpression.atom(word)) }
                guard let slot = slots.firstIndex(of: word.dropFirst().text) else { throw NotationFault(message: "no capture '\(word.text)'") }
                return .capture(slot)
            }
            return top.count == 1 ? top[0] : .apply(.and, top)
        } catch { throw fault(error.message, column: column) }
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
