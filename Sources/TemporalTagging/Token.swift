/// A word, a number or a mark of punctuation: where it stands, and what the language's table knows of it. Twenty bytes, no references.
struct Token: Sendable {
    var start: UInt32 = 0
    var end: UInt32 = 0
    /// Id of the word in its pack, 0 for a word that means nothing to it. Ids below `firstWord` are punctuation.
    var word: UInt16 = 0
    /// Which numeric classes a run of digits belongs to.
    var numeric: UInt16 = 0
    var flags: UInt16 = 0
    /// How many digits.
    var digits: UInt16 = 0
    var value: Int32 = 0

    static let spaced: UInt16 = 1
    static let capital: UInt16 = 2
    static let allCapitals: UInt16 = 4
    /// A blank line stands before it.
    static let paragraph: UInt16 = 8
    static let marked: UInt16 = 16
    /// Thousands were grouped: "1,700" is no year.
    static let grouped: UInt16 = 32
    static let line: UInt16 = 64
    static let letters: UInt16 = 128

    /// The flags that patterns can ask for.
    static let seenByPatterns: UInt16 = spaced | capital | allCapitals | paragraph | letters

    static let firstWord: UInt16 = 40

    var isSpaced: Bool { flags & Token.spaced != 0 }
    var isCapital: Bool { flags & Token.capital != 0 }
    var isWord: Bool { flags & Token.letters != 0 }
    var isNumber: Bool { digits > 0 }
    var isPunctuation: Bool { digits == 0 && flags & Token.letters == 0 }

    /// The id of a mark of ASCII: its place in this row, or 39 for all others.
    static func punctuationID(_ byte: UInt8) -> UInt16 {
        switch byte {
        case 44: 1
        case 46: 2
        case 45: 3
        case 47: 4
        case 58: 5
        case 59: 6
        case 40: 7
        case 41: 8
        case 39: 9
        case 34: 10
        case 33: 11
        case 63: 12
        case 37: 13
        case 36: 14
        case 38: 15
        case 43: 16
        case 35: 17
        case 42: 18
        case 61: 19
        case 91: 20
        case 93: 21
        case 126: 22
        case 64: 23
        case 95: 24
        case 60: 25
        case 62: 26
        case 124: 27
        case 92: 28
        default: 39
        }
    }

    /// Marks that end sentences, and quotation marks.
    @inline(__always) static func isMark(_ id: UInt16) -> Bool {
        id == period || id == question || id == exclamation || id == quote || id == openQuote || id == closeQuote
    }

    static let comma: UInt16 = 1
    static let period: UInt16 = 2
    static let dash: UInt16 = 3
    static let colon: UInt16 = 5
    static let semicolon: UInt16 = 6
    static let open: UInt16 = 7
    static let close: UInt16 = 8
    static let apostrophe: UInt16 = 9
    static let quote: UInt16 = 10
    static let exclamation: UInt16 = 11
    static let question: UInt16 = 12
    /// A dash as long as a word is far: it parts clauses, where a hyphen joins words.
    static let longDash: UInt16 = 38
    static let openQuote: UInt16 = 37
    static let closeQuote: UInt16 = 36
}
