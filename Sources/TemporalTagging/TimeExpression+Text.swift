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
        // A stack instead of recursion: the text comes from files.
        var open: [(TimeOperator, [TimeExpression])] = []
        var result: TimeExpression?
        var position = text.utf8.startIndex
        let bytes = text.utf8
        func isBreak(_ byte: UInt8) -> Bool { byte == 40 || byte == 41 || byte.isASCIISpace }
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte.isASCIISpace {
                position = bytes.index(after: position)
                continue
            }
            guard result == nil else { return nil }
            var finished: TimeExpression
            if byte == 41 {
                guard let (name, arguments) = open.popLast() else { return nil }
                finished = .apply(name, arguments)
                position = bytes.index(after: position)
            } else {
                let opens = byte == 40
                var start = position
                if opens { start = bytes.index(after: start) }
                var end = start
                while end < bytes.endIndex, !isBreak(bytes[end]) { end = bytes.index(after: end) }
                let word = String(decoding: Array(bytes[start..<end]), as: UTF8.self)
                position = end
                if opens {
                    guard let name = TimeOperator(rawValue: word), open.count < TimeExpression.depthLimit else { return nil }
                    open.append((name, []))
                    continue
                } else if let number = Int(word) {
                    finished = .number(number)
                } else if let symbol = TimeSymbol(rawValue: word) {
                    finished = .symbol(symbol)
                } else {
                    return nil
                }
            }
            if open.isEmpty { result = finished } else { open[open.count - 1].1.append(finished) }
        }
        guard open.isEmpty, let result else { return nil }
        self = result
    }
}
