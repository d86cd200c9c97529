import ByteText

/// What is wrong with an expression's text.
struct NotationFault: Error { var message: String }

/// A tree that the notation can tell: a meaning, or a meaning with holes.
protocol NotationNode {
    static func apply(_ name: TimeOperator, _ arguments: [Self]) -> Self
}

extension TimeExpression: NotationNode {}
extension Template: NotationNode {}

/// The text form of expressions, as packs and formulas write it.
enum NotationExpression {
    private static let operators = Dictionary(uniqueKeysWithValues: TimeOperator.allCases.map { ($0.rawValue, $0) })
    private static let symbols = Dictionary(uniqueKeysWithValues: TimeSymbol.allCases.map { ($0.rawValue, $0) })

    /// A number has nine digits at most: no calendar needs more, and whatever is reckoned with it stays within an `Int`.
    private static let longestNumber = 9
    /// The seconds of a fixed stretch of time have more, up to the year 9999 and beyond.
    private static let longestInstant = 12

    /// A number or a symbol.
    static func atom(_ word: ArraySlice<UInt8>) throws(NotationFault) -> TimeExpression {
        if let first = word.first, first.isASCIIDigit || first == UInt8(ascii: "-") || first == UInt8(ascii: "+"), let number = Int(word.text) {
            guard word.count <= longestInstant + (first.isASCIIDigit ? 0 : 1) else { throw NotationFault(message: "'\(word.text)' is too large a number") }
            return .number(number)
        }
        guard let symbol = symbols[word.text] else { throw NotationFault(message: "'\(word.text)' is neither a number nor a symbol") }
        return .symbol(symbol)
    }

    /// Reads one expression; nil for anything else, and for trees deeper than `TimeExpression.depthLimit`.
    static func read(_ text: ArraySlice<UInt8>) -> TimeExpression? {
        guard let all = try? trees(text, leaf: atom), all.count == 1 else { return nil }
        return all[0]
    }

    /// Reads expressions that stand side by side; `leaf` makes what is no list.
    static func trees<Node: NotationNode>(
        _ text: ArraySlice<UInt8>, leaf: (ArraySlice<UInt8>) throws(NotationFault) -> Node
    ) throws(NotationFault) -> [Node] {
        // A stack instead of recursion: the text comes from files.
        var open: [(TimeOperator, [Node])] = []
        var top: [Node] = []
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte.isASCIISpace {
                index += 1
                continue
            }
            let made: Node
            if byte == 41 {
                guard let (name, arguments) = open.popLast() else { throw NotationFault(message: "')' without '('") }
                made = .apply(name, arguments)
                index += 1
            } else {
                let start = byte == 40 ? index + 1 : index
                var end = start
                while end < text.endIndex, text[end] != 40, text[end] != 41, !text[end].isASCIISpace { end += 1 }
                let word = text[start..<end]
                index = end
                if byte == 40 {
                    guard let name = operators[word.text] else { throw NotationFault(message: "no operator '\(word.text)'") }
                    guard open.count < TimeExpression.depthLimit else { throw NotationFault(message: "too deep") }
                    open.append((name, []))
                    continue
                }
                made = try leaf(word)
                if word.count > longestNumber + (byte.isASCIIDigit ? 0 : 1), open.last?.0 != .fixed, Int(word.text) != nil {
                    throw NotationFault(message: "'\(word.text)' is too large a number")
                }
            }
            if open.isEmpty { top.append(made) } else { open[open.count - 1].1.append(made) }
        }
        guard open.isEmpty, !top.isEmpty else { throw NotationFault(message: "a meaning that does not close") }
        return top
    }
}

extension ArraySlice<UInt8> {
    var text: String { String(decoding: self, as: UTF8.self) }

    var trimmed: ArraySlice<UInt8> {
        var view = self
        while let first = view.first, first.isASCIISpace { view = view.dropFirst() }
        while let last = view.last, last.isASCIISpace { view = view.dropLast() }
        return view
    }

    /// What stands between white space.
    var words: [ArraySlice<UInt8>] { split(whereSeparator: \.isASCIISpace) }

    func firstIndex(of sought: String) -> Int? {
        let sought = Array(sought.utf8)
        guard let first = sought.first, count >= sought.count else { return nil }
        var index = startIndex
        while index + sought.count <= endIndex {
            if self[index] == first, self[index..<index + sought.count].elementsEqual(sought) { return index }
            index += 1
        }
        return nil
    }
}
