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

    static let firstWord: UInt16 = 40

    var isSpaced: Bool { flags & Token.spaced != 0 }
    var isCapital: Bool { flags & Token.capital != 0 }
    var isWord: Bool { flags & Token.letters != 0 }
    var isNumber: Bool { digits > 0 }
    var isPunctuation: Bool { digits == 0 && flags & Token.letters == 0 }

    /// Ids of punctuation, in the order of their characters here.
    static let punctuation: [UInt8] = Array(",.-/:;()'\"!?%$&+#*=[]~@_<>|\\".utf8)
    static func punctuationID(_ byte: UInt8) -> UInt16 {
        guard let index = punctuation.firstIndex(of: byte) else { return 39 }
        return UInt16(index + 1)
    }

    static let comma = punctuationID(44)
    static let period = punctuationID(46)
    static let dash = punctuationID(45)
    static let colon = punctuationID(58)
    static let semicolon = punctuationID(59)
    static let open = punctuationID(40)
    static let close = punctuationID(41)
    static let apostrophe = punctuationID(39)
    static let quote = punctuationID(34)
    static let exclamation = punctuationID(33)
    static let question = punctuationID(63)
    /// A dash as long as a word is far: it parts clauses, where a hyphen joins words.
    static let longDash: UInt16 = 38
    static let openQuote: UInt16 = 37
    static let closeQuote: UInt16 = 36
}

/// The classes that a run of digits can belong to; names are those of the notation.
enum NumericClass: String, CaseIterable {
    /// Any whole number.
    case int
    /// 1…31, in one or two digits.
    case day
    /// 1…12, in one or two digits.
    case monthnumber
    /// 1000…2199 in four digits.
    case year
    /// Two digits.
    case yy
    /// 0…24, in one or two digits.
    case hour
    /// 00…59, in two digits.
    case minute
    /// Three digits, or four below 1000: years before our era, and long ago.
    case oldyear
    /// Eight digits that read as year, month and day.
    case compact
    /// 1…4
    case upto4
    /// 1…53
    case weeknumber
    /// 1…12 in one or two digits: hours of a clock of twelve.
    case hour12
    /// A number of things: up to 999, or written with its thousands apart, or no likely year.
    case count
    /// Four digits that read as hours and minutes.
    case hhmm
    /// 60…99 in two digits: years of a century that is not told. A pack that uses the class looks at every such number.
    case yearpair

    var bit: UInt16 { 1 << UInt16(NumericClass.allCases.firstIndex(of: self) ?? 15) }

    static func mask(value: Int, digits: Int, grouped: Bool) -> UInt16 {
        var mask = NumericClass.int.bit
        if value < 1000 || grouped || !(1000...2199).contains(value) { mask |= NumericClass.count.bit }
        if grouped { return mask }
        if digits <= 2 {
            if (1...31).contains(value) { mask |= NumericClass.day.bit }
            if (1...12).contains(value) { mask |= NumericClass.monthnumber.bit | NumericClass.hour12.bit }
            if value <= 24 { mask |= NumericClass.hour.bit }
            if digits == 2 {
                mask |= NumericClass.yy.bit
                if value >= 60 { mask |= NumericClass.yearpair.bit }
                if value < 60 { mask |= NumericClass.minute.bit }
            }
            if (1...4).contains(value) { mask |= NumericClass.upto4.bit }
            if (1...53).contains(value) { mask |= NumericClass.weeknumber.bit }
        } else if digits == 4 {
            if (1000...2199).contains(value) { mask |= NumericClass.year.bit }
            if value <= 2400, value % 100 < 60 { mask |= NumericClass.hhmm.bit }
        } else if digits == 3 {
            mask |= NumericClass.oldyear.bit
        } else if digits == 8, (1000...2199).contains(value / 10_000), (1...12).contains(value / 100 % 100), (1...31).contains(value % 100) {
            mask |= NumericClass.compact.bit
        }
        return mask
    }
}
