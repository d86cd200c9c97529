/// One word, number or mark of a text: 32 bytes, offsets into the UTF-8.
struct TextWord {
    enum Kind: UInt8 {
        case word, number, comma, semicolon, colon, dash, openQuote, closeQuote, plainQuote, openBracket, closeBracket, stop, question, ellipsis, other
    }

    struct Shape: OptionSet {
        var rawValue: UInt8
        static let capital = Shape(rawValue: 1)
        static let allCapitals = Shape(rawValue: 2)
        static let spaceBefore = Shape(rawValue: 4)
        static let lineBefore = Shape(rawValue: 8)
        static let blankLineBefore = Shape(rawValue: 16)
        static let quoted = Shape(rawValue: 32)
        /// Part of a time expression: no name, no number, no verb.
        static let timed = Shape(rawValue: 64)
        static let digits = Shape(rawValue: 128)
    }

    var start: UInt32
    var end: UInt32
    /// Of the lower-case spelling; 0 for marks.
    var hash: UInt64
    var cues: WordCues
    var lemma: Int32
    var kind: Kind
    var shape: Shape

    func has(_ wanted: WordCues) -> Bool { !cues.isDisjoint(with: wanted) }
    var isCapital: Bool { shape.contains(.capital) }
    var isQuoted: Bool { shape.contains(.quoted) }
    var isTimed: Bool { shape.contains(.timed) }
    var isWord: Bool { kind == .word }
    var isMark: Bool { kind != .word && kind != .number }
    var isQuote: Bool { kind == .openQuote || kind == .closeQuote || kind == .plainQuote }
    func hasSense(_ wanted: WordCues) -> Bool { !cues.isDisjoint(with: wanted) && !isTimed }
}
