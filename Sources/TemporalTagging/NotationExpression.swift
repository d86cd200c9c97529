import ByteText

/// The text form of expressions, as packs and formulas write it.
enum NotationExpression {
    static let operators = Dictionary(uniqueKeysWithValues: TimeOperator.allCases.map { ($0.rawValue, $0) })
    static let symbols = Dictionary(uniqueKeysWithValues: TimeSymbol.allCases.map { ($0.rawValue, $0) })

    /// A number or a symbol.
    static func atom(_ word: ArraySlice<UInt8>) -> TimeExpression? {
        guard let first = word.first else { return nil }
        if first.isASCIIDigit || first == UInt8(ascii: "-") || first == UInt8(ascii: "+"), let number = Int(word.text) { return .number(number) }
        return symbols[word.text].map { .symbol($0) }
    }

    /// Reads one expression; nil for anything else, and for trees deeper than `TimeExpression.depthLimit`.
    static func read(_ text: ArraySlice<UInt8>) -> TimeExpression? {
        // A stack instead of recursion: the text comes from files.
        var open: [(TimeOperator, [TimeExpression])] = []
        var result: TimeExpression?
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte.isASCIISpace {
                index += 1
                continue
            }
            guard result == nil else { return nil }
            var finished: TimeExpression
            if byte == 41 {
                guard let (name, arguments) = open.popLast() else { return nil }
                finished = .apply(name, arguments)
                index += 1
            } else {
                let start = byte == 40 ? index + 1 : index
                var end = start
                while end < text.endIndex, text[end] != 40, text[end] != 41, !text[end].isASCIISpace { end += 1 }
                let word = text[start..<end]
                index = end
                if byte == 40 {
                    guard let name = operators[word.text], open.count < TimeExpression.depthLimit else { return nil }
                    open.append((name, []))
                    continue
                }
                guard let atom = atom(word) else { return nil }
                finished = atom
            }
            if open.isEmpty { result = finished } else { open[open.count - 1].1.append(finished) }
        }
        return open.isEmpty ? result : nil
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
