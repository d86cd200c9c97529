import ByteText
import CivilTime

/// A date that stands in a line for readers to see: "16:53 GMT 25.07.2021", "Publié le 25 juillet 2021 à 16h53".
struct VisibleDate: Sendable {
    enum Label: Sendable { case none, published, modified }
    /// In the bytes that were scanned, time, zone and label included.
    var range: Range<Int>
    var stamp: CivilTimestamp
    var raw: String
    var label: Label
    /// Both orders, day–month and month–day, give a date, and nothing but the language decides.
    var orderIsAmbiguous: Bool
    /// The year is not said; `stamp` then stands in year 4, a leap year.
    var yearIsMissing: Bool

    static let missingYear = 4
}

/// Finds dates with their times in lines of page furniture. Not for running text, which the tagger reads.
struct VisibleDateScanner: Sendable {
    var words = DateWords.standard
    /// 07/08/2021 is 8 July: pages of the United States.
    var monthFirst = false

    private enum Kind: Equatable { case number, word, mark }
    private struct Token {
        var kind: Kind
        var start: Int
        var end: Int
        var value = 0
        var sense: DateWords.Sense?
        var length: Int { end - start }
    }
    private struct Clock {
        var first: Int
        var last: Int
        var second: Int
        var offset: UTCOffset?
    }

    /// All dates in `bytes[range]`, in order.
    func scan(_ bytes: [UInt8], in range: Range<Int>, allowMissingYear: Bool = false) -> [VisibleDate] {
        let tokens = tokenize(bytes, range)
        let clocks = self.clocks(tokens, bytes)
        var dates: [VisibleDate] = []
        var index = 0
        while index < tokens.count {
            guard let (day, end, ambiguous, missingYear) = date(tokens, bytes, index, allowMissingYear) else {
                index += 1
                continue
            }
            var first = index, last = end - 1
            var stamp = CivilTimestamp(day: day)
            // 2021-07-25T16:53+0000 and its kin: the rest is read as one.
            var isoEnd = last + 1
            if tokens[index].length == 4, last + 1 < tokens.count, tokens[last + 1].start == tokens[last].end {
                while isoEnd < tokens.count, tokens[isoEnd].start == tokens[isoEnd - 1].end { isoEnd += 1 }
                while isoEnd > last + 1 {
                    if let iso = CivilTimestamp(iso: Array(bytes[tokens[index].start..<tokens[isoEnd - 1].end])) {
                        stamp = iso
                        last = isoEnd - 1
                        break
                    }
                    isoEnd -= 1
                }
            }
            if stamp.second == nil {
                let earliest = dates.last.map { $0.range.upperBound } ?? range.lowerBound
                if let clock = clocks.first(where: { $0.first > last && isGap(tokens, last + 1, $0.first) }) {
                    (stamp.second, stamp.offset) = (clock.second, clock.offset)
                    last = clock.last
                } else if let clock = clocks.last(where: { $0.last < first && tokens[$0.first].start >= earliest && isGap(tokens, $0.last + 1, first) }) {
                    (stamp.second, stamp.offset) = (clock.second, clock.offset)
                    first = clock.first
                }
            }
            var label = VisibleDate.Label.none
            let floor = dates.last.map { $0.range.upperBound } ?? range.lowerBound
            var back = first - 1, steps = 0
            while back >= 0, steps < 8, tokens[back].start >= floor {
                let token = tokens[back]
                switch token.sense {
                case .publishedCue:
                    if label == .none { label = .published }
                    first = back
                case .modifiedCue:
                    label = .modified
                    first = back
                case .filler, .weekday: first = back
                default:
                    guard token.kind == .mark, bytes[token.start] != 46, bytes[token.start] != 40 else {
                        steps = 8
                        break
                    }
                }
                back -= 1
                steps += 1
            }
            let span = tokens[first].start..<tokens[last].end
            // The raw text keeps a weekday and a clock time that stand before the date, but not the label.
            var rawStart = min(tokens[index].start, clockStart(clocks, first, index, tokens))
            var before = index - 1
            while before >= first, tokens[before].sense == .weekday || tokens[before].kind == .mark {
                if tokens[before].sense == .weekday { rawStart = min(rawStart, tokens[before].start) }
                before -= 1
            }
            dates.append(
                VisibleDate(
                    range: span, stamp: stamp, raw: String(decoding: bytes[rawStart..<span.upperBound], as: UTF8.self), label: label,
                    orderIsAmbiguous: ambiguous,
                    yearIsMissing: missingYear))
            index = max(last, end - 1) + 1
        }
        return dates
    }

    /// Where a clock time before the date begins, so that the raw text keeps it but not the words before it.
    private func clockStart(_ clocks: [Clock], _ first: Int, _ index: Int, _ tokens: [Token]) -> Int {
        for clock in clocks where clock.first >= first && clock.last < index { return tokens[clock.first].start }
        return tokens[index].start
    }

    /// True where nothing but marks and filler words stand from token `first` up to `end`, and few of them.
    private func isGap(_ tokens: [Token], _ first: Int, _ end: Int) -> Bool {
        guard end - first <= 4 else { return false }
        for token in tokens[first..<end] {
            switch token.sense {
            case .filler, .weekday, .zone: continue
            default: if token.kind != .mark { return false }
            }
        }
        return true
    }

    private func tokenize(_ bytes: [UInt8], _ range: Range<Int>) -> [Token] {
        var tokens: [Token] = []
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position], start = position
            if byte.isASCIIDigit {
                var value = 0
                while position < range.upperBound, bytes[position].isASCIIDigit {
                    if position - start < 9 { value = value * 10 + Int(bytes[position] - 48) }
                    position += 1
                }
                tokens.append(Token(kind: .number, start: start, end: position, value: value))
            } else if byte.isASCIISpace || byte == 0xC2 && position + 1 < range.upperBound && bytes[position + 1] == 0xA0 {
                position += byte == 0xC2 ? 2 : 1
            } else if byte.isASCIILetter || byte >= 128 && !isPunctuation(bytes, position) {
                while position < range.upperBound, bytes[position].isASCIILetter || bytes[position] >= 128 && !isPunctuation(bytes, position) { position += 1 }
                let folded = DateWords.lowercased(bytes[start..<position])
                tokens.append(Token(kind: .word, start: start, end: position, sense: words.sense(of: folded)))
            } else {
                position += 1
                while position < range.upperBound, byte >= 128, bytes[position].isContinuation { position += 1 }
                tokens.append(Token(kind: .mark, start: start, end: position))
            }
        }
        return tokens
    }

    /// General punctuation (U+2000–U+206F), the middle dot and the no-break space end words.
    private func isPunctuation(_ bytes: [UInt8], _ position: Int) -> Bool {
        guard position + 1 < bytes.count else { return false }
        return bytes[position] == 0xE2 && (bytes[position + 1] == 0x80 || bytes[position + 1] == 0x81) || bytes[position] == 0xC2 && bytes[position + 1] < 0xC0
    }

    private func clocks(_ tokens: [Token], _ bytes: [UInt8]) -> [Clock] {
        var found: [Clock] = []
        var i = 0
        while i < tokens.count {
            defer { i += 1 }
            guard tokens[i].kind == .number, tokens[i].length <= 2, tokens[i].value < 25 else { continue }
            var second = tokens[i].value * 3600, last = i, isClock = false
            func mark(_ k: Int, _ byte: UInt8) -> Bool { k < tokens.count && tokens[k].kind == .mark && bytes[tokens[k].start] == byte }
            func minutes(_ k: Int) -> Int? {
                k < tokens.count && tokens[k].kind == .number && tokens[k].length == 2 && tokens[k].value < 60 ? tokens[k].value : nil
            }
            let separator = i + 1 < tokens.count ? tokens[i + 1] : nil
            if mark(i + 1, 58), let m = minutes(i + 2) {
                (second, last, isClock) = (second + m * 60, i + 2, true)
                if mark(i + 3, 58), let s = minutes(i + 4) { (second, last) = (second + s, i + 4) }
            } else if let separator, separator.kind == .word, separator.length == 1, bytes[separator.start] | 32 == 104 {
                (last, isClock) = (i + 1, true)
                if let m = minutes(i + 2) { (second, last) = (second + m * 60, i + 2) }
            } else if mark(i + 1, 46), let m = minutes(i + 2), !mark(i + 3, 46), !mark(i - 1 < 0 ? tokens.count : i - 1, 46), i + 3 < tokens.count,
                tokens[i + 3].kind == .word, isClockWord(tokens[i + 3], bytes)
            {
                (second, last, isClock) = (second + m * 60, i + 2, true)
            }
            // a.m. and p.m., with points or without.
            if let (afternoon, end) = halfOfDay(tokens, bytes, last + 1), tokens[i].value >= 1, tokens[i].value <= 12 {
                second = second % (12 * 3600) + (afternoon ? 12 * 3600 : 0)
                (last, isClock) = (end, true)
            }
            guard isClock, second <= 86_400 else { continue }
            var offset: UTCOffset?
            var next = last + 1
            if next < tokens.count, tokens[next].kind == .word, isClockWord(tokens[next], bytes) {
                last = next
                next += 1
            }
            if mark(next, 40) { next += 1 }
            if next < tokens.count, case .zone(let zone)? = tokens[next].sense {
                offset = UTCOffset(minutes: zone)
                last = next
                if mark(next + 1, 41) { last = next + 1 }
                if zone == 0, let (signed, end) = signedOffset(tokens, bytes, next + 1) { (offset, last) = (signed, end) }
            } else if let (signed, end) = signedOffset(tokens, bytes, next) {
                (offset, last) = (signed, end)
            }
            found.append(Clock(first: i, last: last, second: second, offset: offset))
            i = last
        }
        return found
    }

    private func isClockWord(_ token: Token, _ bytes: [UInt8]) -> Bool {
        let word = DateWords.lowercased(bytes[token.start..<token.end])
        return word.elementsEqual("uhr".utf8) || word.elementsEqual("hrs".utf8) || word.elementsEqual("hours".utf8)
    }

    private func halfOfDay(_ tokens: [Token], _ bytes: [UInt8], _ start: Int) -> (afternoon: Bool, last: Int)? {
        guard start < tokens.count, tokens[start].kind == .word else { return nil }
        if tokens[start].sense == .morning { return (false, start) }
        if tokens[start].sense == .afternoon { return (true, start) }
        // "am" is German for "on" too, and stands as a filler there; beside a clock time it is the English one.
        let word = DateWords.lowercased(bytes[tokens[start].start..<tokens[start].end])
        if word.elementsEqual("am".utf8) { return (false, start) }
        guard word.elementsEqual("a".utf8) || word.elementsEqual("p".utf8), start + 2 < tokens.count, bytes[tokens[start + 1].start] == 46,
            DateWords.lowercased(bytes[tokens[start + 2].start..<tokens[start + 2].end]).elementsEqual("m".utf8)
        else { return nil }
        let point = start + 3 < tokens.count && bytes[tokens[start + 3].start] == 46
        return (word.first == 112, point ? start + 3 : start + 2)
    }

    private func signedOffset(_ tokens: [Token], _ bytes: [UInt8], _ start: Int) -> (UTCOffset, last: Int)? {
        guard start + 1 < tokens.count, tokens[start].kind == .mark, tokens[start + 1].kind == .number, tokens[start].end == tokens[start + 1].start else {
            return nil
        }
        let sign = bytes[tokens[start].start] == 43 ? 1 : bytes[tokens[start].start] == 45 ? -1 : 0
        guard sign != 0 else { return nil }
        let number = tokens[start + 1]
        if number.length == 4, number.value % 100 < 60, number.value <= 1400 {
            return (UTCOffset(minutes: sign * (number.value / 100 * 60 + number.value % 100)), start + 1)
        }
        guard number.length <= 2, number.value <= 14 else { return nil }
        if start + 3 < tokens.count, bytes[tokens[start + 2].start] == 58, tokens[start + 3].kind == .number, tokens[start + 3].length == 2,
            tokens[start + 3].value < 60
        {
            return (UTCOffset(minutes: sign * (number.value * 60 + tokens[start + 3].value)), start + 3)
        }
        return (UTCOffset(minutes: sign * number.value * 60), start + 1)
    }

    /// A date that begins at token `i`: its day, and the index after its last token.
    private func date(_ tokens: [Token], _ bytes: [UInt8], _ i: Int, _ allowMissingYear: Bool) -> (CivilDay, Int, Bool, Bool)? {
        let first = tokens[i]
        if first.kind == .number {
            if i + 4 < tokens.count, tokens[i + 2].kind == .number, tokens[i + 4].kind == .number, tokens[i + 1].kind == .mark, tokens[i + 3].kind == .mark,
                tokens[i + 1].end == tokens[i + 2].start, tokens[i + 3].end == tokens[i + 4].start
            {
                let mark = bytes[tokens[i + 1].start]
                if mark == bytes[tokens[i + 3].start], mark == 45 || mark == 46 || mark == 47 {
                    if i > 0, tokens[i - 1].kind == .mark, tokens[i - 1].end == first.start, bytes[tokens[i - 1].start] == mark { return nil }
                    if i + 6 < tokens.count, tokens[i + 5].start == tokens[i + 4].end, bytes[tokens[i + 5].start] == mark, tokens[i + 6].kind == .number,
                        tokens[i + 6].start == tokens[i + 5].end
                    {
                        return nil
                    }
                    return numeric(first, tokens[i + 2], tokens[i + 4], i, mark)
                }
            }
            // 25 July 2021, 25. Juli 2021, 1er août 2021, 25 de julio de 2021
            guard first.length <= 2, (1...31).contains(first.value) else { return nil }
            var k = i + 1
            if k < tokens.count, tokens[k].kind == .word, tokens[k].start == first.end, tokens[k].length <= 3,
                tokens[k].sense == nil || tokens[k].sense == .filler
            {
                k += 1
            }
            if k < tokens.count, tokens[k].kind == .mark, bytes[tokens[k].start] == 46 || bytes[tokens[k].start] == 45 { k += 1 }
            if k < tokens.count, tokens[k].sense == .filler { k += 1 }
            guard k < tokens.count, case .month(let month)? = tokens[k].sense else { return nil }
            return withYear(tokens, bytes, k + 1, month: month, day: first.value, allowMissingYear)
        }
        guard case .month(let month)? = first.sense else { return nil }
        var k = i + 1
        if k < tokens.count, tokens[k].kind == .mark, bytes[tokens[k].start] == 46 { k += 1 }
        guard k < tokens.count, tokens[k].kind == .number, tokens[k].length <= 2, (1...31).contains(tokens[k].value) else { return nil }
        let day = tokens[k].value
        if k + 1 < tokens.count, tokens[k + 1].kind == .word, tokens[k + 1].start == tokens[k].end { k += 1 }
        return withYear(tokens, bytes, k + 1, month: month, day: day, allowMissingYear)
    }

    private func withYear(_ tokens: [Token], _ bytes: [UInt8], _ start: Int, month: Int, day: Int, _ allowMissing: Bool) -> (CivilDay, Int, Bool, Bool)? {
        var k = start
        while k < tokens.count, k < start + 3,
            tokens[k].kind == .mark && (bytes[tokens[k].start] == 44 || bytes[tokens[k].start] == 46 || bytes[tokens[k].start] == 45)
                || tokens[k].sense == .filler
        {
            k += 1
        }
        if k < tokens.count, tokens[k].kind == .number, tokens[k].length == 4, (1600...2199).contains(tokens[k].value),
            let result = CivilDay(year: tokens[k].value, month: month, day: day)
        {
            return (result, k + 1, false, false)
        }
        // '21
        if k + 1 < tokens.count, tokens[k].kind == .mark, bytes[tokens[k].start] == 39 || bytes[tokens[k].start] == 0xE2, tokens[k + 1].kind == .number,
            tokens[k + 1].length == 2,
            let result = CivilDay(year: Self.fullYear(tokens[k + 1].value), month: month, day: day)
        {
            return (result, k + 2, false, false)
        }
        guard allowMissing, let result = CivilDay(year: VisibleDate.missingYear, month: month, day: day) else { return nil }
        return (result, start, false, true)
    }

    private static func fullYear(_ number: Int) -> Int { number < 50 ? 2000 + number : 1900 + number }

    private func numeric(_ a: Token, _ b: Token, _ c: Token, _ i: Int, _ mark: UInt8) -> (CivilDay, Int, Bool, Bool)? {
        if a.length == 4, b.length <= 2, c.length <= 2, (1600...2199).contains(a.value) {
            return CivilDay(year: a.value, month: b.value, day: c.value).map { ($0, i + 5, false, false) }
        }
        guard a.length <= 2, b.length <= 2, c.length == 4 || c.length == 2 && mark != 45 else { return nil }
        let year = c.length == 4 ? c.value : Self.fullYear(c.value)
        guard (1600...2199).contains(year) else { return nil }
        let dayFirst = CivilDay(year: year, month: b.value, day: a.value), monthFirst = CivilDay(year: year, month: a.value, day: b.value)
        // Points are European: nobody writes 07.25.2021.
        let preferMonth = self.monthFirst && mark != 46
        guard let day = preferMonth ? monthFirst ?? dayFirst : dayFirst ?? monthFirst else { return nil }
        return (day, i + 5, dayFirst != nil && monthFirst != nil && dayFirst != monthFirst && mark != 46, false)
    }
}
