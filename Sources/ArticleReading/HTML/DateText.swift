import ByteText
import CivilTime

/// Dates in short texts of a page: attribute values, bylines, mastheads, addresses.
///
/// Machine forms (ISO 8601, RFC 822, Unix time) are read first; then numbers, and months by name. No date is made up: day, month and year must all be there.
struct DateText: Sendable {
    /// Which of two small numbers is the day; nil where nothing is known.
    enum Order: Sendable { case dayFirst, monthFirst }

    struct Found: Sendable {
        var range: Range<Int>
        var stamp: CivilTimestamp
        /// Two small numbers of which either could be the day; `stamp` then follows the order asked for.
        var isAmbiguous = false
        /// The same with day and month exchanged.
        var exchanged: CivilDay?
    }

    var order: Order?
    /// Primary subtag.
    var language: String?
    private let months = MonthNames.standard

    init(order: Order? = nil, language: String? = nil) {
        self.order = order
        self.language = language
    }

    /// A value that is meant to be a date: `content` of a meta element, `datetime` of a time element, a string of JSON-LD.
    func machine(_ raw: [UInt8]) -> CivilTimestamp? {
        let bytes = HTMLText.folded(raw)
        guard bytes.count >= 4, bytes.count <= 200 else { return nil }
        if let stamp = CivilTimestamp(iso: bytes) { return Self.isPlausible(stamp.day) ? stamp : nil }
        if let stamp = CivilTimestamp(rfc822: bytes), Self.isPlausible(stamp.day) { return stamp }
        if let stamp = unix(bytes) { return stamp }
        return find(bytes, limit: 1).first?.stamp
    }

    /// Seconds or milliseconds since 1970, alone or as `/Date(…)/`.
    private func unix(_ bytes: [UInt8]) -> CivilTimestamp? {
        let digits = bytes.drop { !$0.isASCIIDigit }.prefix { $0.isASCIIDigit }
        guard digits.count == 10 || digits.count == 13, digits.count == bytes.count || bytes.starts(with: Array("/Date(".utf8)) else { return nil }
        var number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
        if digits.count == 13 { number /= 1000 }
        let instant = CivilInstant(seconds: Int64(number))
        guard Self.isPlausible(instant.day) else { return nil }
        return CivilTimestamp(day: instant.day, second: instant.secondOfDay, offset: .utc)
    }

    /// From the first newspapers on the web's subject matter to the end of the century; the choice among candidates is stricter.
    static func isPlausible(_ day: CivilDay) -> Bool { (1900...2099).contains(day.year) }

    // MARK: Words and numbers

    private enum Kind: UInt8 { case number, word, mark }

    private struct Token {
        var kind: Kind
        var start: Int
        var end: Int
        /// Number: its value, clamped. Word: its month, 0 for none. Mark: the byte.
        var value: Int
        var length: Int { end - start }
    }

    private func tokens(_ bytes: [UInt8]) -> [Token] {
        var out: [Token] = []
        var i = 0
        while i < bytes.count {
            let start = i, byte = bytes[i]
            if byte.isASCIIDigit {
                var value = 0
                while i < bytes.count, bytes[i].isASCIIDigit {
                    if value < 1_000_000_000 { value = value * 10 + Int(bytes[i] - 48) }
                    i += 1
                }
                out.append(Token(kind: .number, start: start, end: i, value: value))
            } else if byte.isASCIILetter || byte >= 128 {
                while i < bytes.count, bytes[i].isASCIILetter || bytes[i] >= 128 { i += 1 }
                out.append(Token(kind: .word, start: start, end: i, value: i - start <= 40 ? months.month(bytes[start..<i], language: language) : 0))
            } else {
                i += 1
                if byte != 32 || out.last?.kind != .mark || out.last?.value != 32 { out.append(Token(kind: .mark, start: start, end: i, value: Int(byte))) }
            }
        }
        return out
    }

    /// All dates of `bytes`, in order, at most `limit`.
    func find(_ bytes: [UInt8], limit: Int = 8) -> [Found] {
        let list = tokens(bytes)
        var out: [Found] = []
        var i = 0
        while i < list.count, out.count < limit {
            if let (found, next) = date(list, i, bytes) {
                out.append(found)
                i = next
            } else {
                i += 1
            }
        }
        return out
    }

    private func date(_ list: [Token], _ i: Int, _ bytes: [UInt8]) -> (Found, Int)? {
        let token = list[i]
        switch token.kind {
        case .mark: return nil
        case .word: return token.value > 0 ? monthFirst(list, i, bytes) : nil
        case .number:
            if i > 0, list[i - 1].kind == .mark, [36, 43, 35].contains(list[i - 1].value) { return nil }
            if token.length == 4 { return yearFirst(list, i, bytes) }
            if token.length == 8 { return compact(list, i, bytes) }
            if token.length <= 2 { return numeric(list, i, bytes) ?? dayAndMonthName(list, i, bytes) }
            return nil
        }
    }

    private func year(_ token: Token) -> Int? {
        guard token.kind == .number else { return nil }
        if token.length == 4 {
            if (1900...2099).contains(token.value) { return token.value }
            // The Buddhist era of Thailand.
            if (2443...2642).contains(token.value) { return token.value - 543 }
        }
        return nil
    }

    private func skipSpaces(_ list: [Token], _ i: Int) -> Int { i < list.count && list[i].kind == .mark && list[i].value == 32 ? i + 1 : i }

    private func isMark(_ list: [Token], _ i: Int, _ value: Int) -> Bool { i < list.count && list[i].kind == .mark && list[i].value == value }

    private func isWord(_ list: [Token], _ i: Int, _ bytes: [UInt8], _ words: [String]) -> Bool {
        guard i < list.count, list[i].kind == .word else { return false }
        let slice = bytes[list[i].start..<list[i].end]
        return words.contains { word in word.utf8.count == slice.count && zip(word.utf8, slice).allSatisfy { $0 == $1.asciiLowercased } }
    }

    private func found(_ list: [Token], _ first: Int, _ last: Int, _ year: Int, _ month: Int, _ day: Int, _ bytes: [UInt8]) -> (Found, Int)? {
        guard let civil = CivilDay(year: year, month: month, day: day) else { return nil }
        var stamp = CivilTimestamp(day: civil)
        var next = last + 1
        if let (second, offset, after) = time(list, next, bytes) {
            stamp.second = second
            stamp.offset = offset
            next = after
        } else if let second = timeBefore(list, first, bytes) {
            stamp.second = second
        }
        return (Found(range: list[first].start..<list[next - 1].end, stamp: stamp), next)
    }

    /// `2021-07-25`, `2021/7/25`, `2021.07.25`, `2021. 07. 25.`, `2021年7月25日`, `2021년 7월 25일`, `2021. július 25.`
    private func yearFirst(_ list: [Token], _ i: Int, _ bytes: [UInt8]) -> (Found, Int)? {
        guard let year = year(list[i]), i + 2 < list.count else { return nil }
        var j = i + 1
        let separator = list[j]
        switch separator.kind {
        case .mark where separator.value == 32 || separator.value == 44:
            j = skipSpaces(list, j + 1)
            guard j < list.count, list[j].kind == .word, list[j].value > 0 else { return nil }
        case .mark:
            guard [45, 47, 46, 95].contains(separator.value) else { return nil }
            j = separator.value == 46 ? skipSpaces(list, j + 1) : j + 1
        case .word:
            guard MonthNames.isYearSign(bytes[separator.start..<separator.end]) else { return nil }
            j = skipSpaces(list, j + 1)
        case .number: return nil
        }
        guard j < list.count else { return nil }
        let month: Int
        if list[j].kind == .word, list[j].value > 0 {
            month = list[j].value
        } else if list[j].kind == .number, list[j].length <= 2, (1...12).contains(list[j].value) {
            month = list[j].value
        } else {
            return nil
        }
        j += 1
        guard j < list.count else { return nil }
        if list[j].kind == .word {
            guard MonthNames.isMonthSign(bytes[list[j].start..<list[j].end]) else { return nil }
            j = skipSpaces(list, j + 1)
        } else {
            guard list[j].kind == .mark, [45, 47, 46, 95, 32].contains(list[j].value) else { return nil }
            j = skipSpaces(list, j + 1)
        }
        guard j < list.count, list[j].kind == .number, list[j].length <= 2 else { return nil }
        let last = j + 1 < list.count && list[j + 1].kind == .word && MonthNames.isDaySign(bytes[list[j + 1].start..<list[j + 1].end]) ? j + 1 : j
        return found(list, i, last, year, month, list[j].value, bytes)
    }

    private func compact(_ list: [Token], _ i: Int, _ bytes: [UInt8]) -> (Found, Int)? {
        let value = list[i].value
        let year = value / 10_000
        guard (1990...2099).contains(year) else { return nil }
        return found(list, i, i, year, value / 100 % 100, value % 100, bytes)
    }

    /// `25.07.2021`, `25/7/21`, `7/25/2021`, `25. 7. 2021`, `25-07-2021`, `25 | 07 | 2021`
    private func numeric(_ list: [Token], _ i: Int, _ bytes: [UInt8]) -> (Found, Int)? {
        guard i + 4 < list.count, list[i + 1].kind == .mark else { return nil }
        let separator = skipSpaces(list, i + 1), isSpaced = separator > i + 1
        guard list[separator].kind == .mark else { return nil }
        let mark = list[separator].value
        guard isSpaced ? mark == 47 || mark == 124 : mark == 46 || mark == 47 || mark == 45 else { return nil }
        if i > 0, isMark(list, i - 1, mark), mark != 45 { return nil }
        var j = skipSpaces(list, separator + 1)
        guard j < list.count, list[j].kind == .number, list[j].length <= 2 else { return nil }
        let first = list[i].value, second = list[j].value
        let next = isSpaced ? skipSpaces(list, j + 1) : j + 1
        guard isMark(list, next, mark) else { return nil }
        j = skipSpaces(list, next + 1)
        guard j < list.count, list[j].kind == .number, !isSpaced || list[j].length == 4 else { return nil }
        let fullYear: Int
        if let year = year(list[j]) {
            fullYear = year
        } else if list[j].length == 2, list[i].length == 2, !isMark(list, j + 1, mark) || mark == 46, (0...40).contains(list[j].value) {
            // Two-digit years: this century only; an IP address or a version number has a fourth part.
            if isMark(list, j + 1, 46), j + 2 < list.count, list[j + 2].kind == .number { return nil }
            fullYear = 2000 + list[j].value
        } else {
            return nil
        }
        let dayMonth = first <= 31 && (1...12).contains(second), monthDay = second <= 31 && (1...12).contains(first)
        let dayIsFirst: Bool
        switch (dayMonth, monthDay) {
        case (true, false): dayIsFirst = true
        case (false, true): dayIsFirst = false
        case (true, true): dayIsFirst = mark == 46 || order != .monthFirst
        case (false, false): return nil
        }
        guard var result = found(list, i, j, fullYear, dayIsFirst ? second : first, dayIsFirst ? first : second, bytes) else { return nil }
        if dayMonth, monthDay, first != second, mark != 46 {
            result.0.isAmbiguous = true
            result.0.exchanged = CivilDay(year: fullYear, month: dayIsFirst ? first : second, day: dayIsFirst ? second : first)
        }
        return result
    }

    private static let ordinals = ["st", "nd", "rd", "th", "er", "º", "ª", "°", "e", "ste", "de", "о", "ви", "-го"]
    private static let links = ["de", "of", "del", "di", "do", "da", "d", "des", "ve", "gada", "den", "дня", "т"]

    /// `25 July 2021`, `25. Juli 2021`, `25 de julio de 2021`, `1er août 2021`, `25-Jul-2021`, `25th of July, 2021`
    private func dayAndMonthName(_ list: [Token], _ i: Int, _ bytes: [UInt8]) -> (Found, Int)? {
        guard (1...31).contains(list[i].value) else { return nil }
        var j = i + 1
        var steps = 0
        while j < list.count, steps < 5, !(list[j].kind == .word && list[j].value > 0) {
            let isLink = isWord(list, j, bytes, Self.ordinals) || isWord(list, j, bytes, Self.links)
            let isSeparator = list[j].kind == .mark && [32, 46, 45, 44, 47, 39].contains(list[j].value)
            guard isLink || isSeparator else { return nil }
            j += 1
            steps += 1
        }
        guard j < list.count, list[j].kind == .word, list[j].value > 0 else { return nil }
        let month = list[j].value
        guard let (year, last) = yearAfter(list, j + 1, bytes) else { return nil }
        return found(list, i, last, year, month, list[i].value, bytes)
    }

    /// `July 25, 2021`, `Jul. 25th 2021`
    private func monthFirst(_ list: [Token], _ i: Int, _ bytes: [UInt8]) -> (Found, Int)? {
        var j = i + 1
        while j < list.count, list[j].kind == .mark, [32, 46, 45, 47].contains(list[j].value), j - i < 4 { j += 1 }
        guard j < list.count, list[j].kind == .number, list[j].length <= 2, (1...31).contains(list[j].value) else { return nil }
        let day = list[j].value
        j += 1
        if isWord(list, j, bytes, Self.ordinals) { j += 1 }
        guard let (year, last) = yearAfter(list, j, bytes) else { return nil }
        return found(list, i, last, year, list[i].value, day, bytes)
    }

    private func yearAfter(_ list: [Token], _ start: Int, _ bytes: [UInt8]) -> (Int, Int)? {
        var j = start, steps = 0
        while j < list.count, steps < 5 {
            if let year = year(list[j]) { return (year, j) }
            if list[j].kind == .number {
                // '21 after an apostrophe, or 25-Jul-21.
                let before = list[j - 1]
                guard list[j].length == 2, before.kind == .mark, before.value == 39 || before.value == 45, list[j].value <= 40 else { return nil }
                return (2000 + list[j].value, j)
            }
            let isSeparator = list[j].kind == .mark && [32, 46, 44, 45, 47, 39].contains(list[j].value)
            guard isSeparator || isWord(list, j, bytes, Self.links) else { return nil }
            j += 1
            steps += 1
        }
        return nil
    }

    // MARK: Time of day

    /// A time that follows a date, after at most a few marks or words ("at", "um", "à", "|").
    private func time(_ list: [Token], _ start: Int, _ bytes: [UInt8]) -> (Int, UTCOffset?, Int)? {
        var j = start, steps = 0
        while j < list.count, steps < 7 {
            if list[j].kind == .number {
                if list[j].length == 4 { return nil }
                break
            }
            // "25 July 2021, updated 17:33": the clock is that of the change.
            if list[j].kind == .word, list[j].length > 12 || DateLabel.saysChanged(bytes[list[j].start..<list[j].end]) { return nil }
            j += 1
            steps += 1
        }
        guard let (second, after) = clock(list, j, bytes) else { return nil }
        var next = after
        var zone = skipSpaces(list, next)
        var offset: UTCOffset?
        if isWord(list, zone, bytes, ["z", "utc", "gmt"]) {
            offset = .utc
            next = zone + 1
            // "GMT+0200", as JavaScript writes dates.
            zone = next
        }
        if zone < list.count, list[zone].kind == .mark, list[zone].value == 43 || list[zone].value == 45, zone + 1 < list.count,
            list[zone + 1].kind == .number
        {
            let sign = list[zone].value == 43 ? 1 : -1
            let number = list[zone + 1]
            if number.length == 4, number.value <= 1800 {
                offset = UTCOffset(minutes: sign * (number.value / 100 * 60 + number.value % 100))
                next = zone + 2
            } else if number.length == 2, number.value <= 18, isMark(list, zone + 2, 58), zone + 3 < list.count, list[zone + 3].kind == .number,
                list[zone + 3].value < 60
            {
                offset = UTCOffset(minutes: sign * (number.value * 60 + list[zone + 3].value))
                next = zone + 4
            }
        }
        return (second, offset, next)
    }

    /// `17:33`, `17.33`, `5:33 pm`, `17h33`, `17:33:07`
    private func clock(_ list: [Token], _ j: Int, _ bytes: [UInt8]) -> (Int, Int)? {
        guard j + 2 < list.count, list[j].kind == .number, list[j].length <= 2, list[j].value < 24 else { return nil }
        let mark = list[j + 1]
        guard (mark.kind == .mark && (mark.value == 58 || mark.value == 46)) || isWord(list, j + 1, bytes, ["h"]) else { return nil }
        guard list[j + 2].kind == .number, list[j + 2].length == 2, list[j + 2].value < 60 else { return nil }
        var second = list[j].value * 3600 + list[j + 2].value * 60
        var next = j + 3
        if isMark(list, next, 58), next + 1 < list.count, list[next + 1].kind == .number, list[next + 1].length <= 2, list[next + 1].value < 60 {
            second += list[next + 1].value
            next += 2
        }
        let half = skipSpaces(list, next)
        if isWord(list, half, bytes, ["am", "pm", "a", "p"]) {
            let isAfternoon = bytes[list[half].start] | 32 == 112
            if list[j].value <= 12 { second = second % 43_200 + (isAfternoon ? 43_200 : 0) }
            next = half + 1
        }
        return (second, next)
    }

    /// `17:33, 25 July 2021`
    private func timeBefore(_ list: [Token], _ first: Int, _ bytes: [UInt8]) -> Int? {
        var j = first - 1
        while j >= 0, first - j < 4, list[j].kind == .mark, [32, 44, 124, 45].contains(list[j].value) { j -= 1 }
        guard j >= 2, let (second, next) = clock(list, j - 2, bytes), next == j + 1 else { return nil }
        return second
    }
}
