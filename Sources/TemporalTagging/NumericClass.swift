/// The classes that a run of digits can belong to, a bit each; names are those of the notation.
enum NumericClass: UInt16, CaseIterable {
    /// Any whole number.
    case int = 1
    /// 1…31, in one or two digits.
    case day = 2
    /// 1…12, in one or two digits.
    case monthnumber = 4
    /// 1000…2199 in four digits.
    case year = 8
    /// Two digits.
    case yy = 16
    /// 0…24, in one or two digits.
    case hour = 32
    /// 00…59, in two digits.
    case minute = 64
    /// Three digits, or four below 1000: years before our era, and long ago.
    case oldyear = 128
    /// Eight digits that read as year, month and day.
    case compact = 256
    /// 1…4
    case upto4 = 512
    /// 1…53
    case weeknumber = 1024
    /// 1…12 in one or two digits: hours of a clock of twelve.
    case hour12 = 2048
    /// A number of things: up to 999, or written with its thousands apart, or no likely year.
    case count = 4096
    /// Four digits that read as hours and minutes.
    case hhmm = 8192
    /// 60…99 in two digits: years of a century that is not told. A pack that uses the class looks at every such number.
    case yearpair = 16384

    @inline(__always) var bit: UInt16 { rawValue }

    /// By the names of the notation.
    static let named: [String: NumericClass] = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

    static func mask(value: Int, digits: Int, grouped: Bool) -> UInt16 {
        var mask = NumericClass.int.bit
        if value < 1000 || grouped || value > 2199 { mask |= NumericClass.count.bit }
        if grouped { return mask }
        if digits <= 2 {
            if value >= 1, value <= 31 { mask |= NumericClass.day.bit }
            if value >= 1, value <= 12 { mask |= NumericClass.monthnumber.bit | NumericClass.hour12.bit }
            if value <= 24 { mask |= NumericClass.hour.bit }
            if digits == 2 {
                mask |= NumericClass.yy.bit
                if value >= 60 { mask |= NumericClass.yearpair.bit }
                if value < 60 { mask |= NumericClass.minute.bit }
            }
            if value >= 1, value <= 4 { mask |= NumericClass.upto4.bit }
            if value >= 1, value <= 53 { mask |= NumericClass.weeknumber.bit }
        } else if digits == 4 {
            if value >= 1000, value <= 2199 { mask |= NumericClass.year.bit }
            if value <= 2400, value % 100 < 60 { mask |= NumericClass.hhmm.bit }
        } else if digits == 3 {
            mask |= NumericClass.oldyear.bit
        } else if digits == 8 {
            let year = value / 10_000, month = value / 100 % 100, day = value % 100
            if year >= 1000, year <= 2199, month >= 1, month <= 12, day >= 1, day <= 31 { mask |= NumericClass.compact.bit }
        }
        return mask
    }
}
