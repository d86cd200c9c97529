import ByteText
import CivilTime

/// Steps over the JSON that `events` writes, a value at a time. Whatever it does not know it refuses, and the line goes to a full decoder, which says
/// what is wrong with it: this one is for the millions of lines that are as they were written.
struct RecordCursor {
    let bytes: [UInt8]
    private(set) var position: Int
    private let end: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    private var byte: UInt8 { position < end ? bytes[position] : 0 }

    var isAtEnd: Bool {
        mutating get {
            skipSpaces()
            return position == end
        }
    }

    private mutating func skipSpaces() { while position < end, bytes[position] == 32 || bytes[position] == 9 || bytes[position] == 13 { position += 1 } }

    /// Steps over `sign` if it stands here.
    mutating func take(_ sign: UInt8) -> Bool {
        skipSpaces()
        guard position < end, bytes[position] == sign else { return false }
        position += 1
        return true
    }

    mutating func takeNull() -> Bool {
        skipSpaces()
        guard position + 4 <= end, bytes[position] == 110, bytes[position + 1] == 117, bytes[position + 2] == 108, bytes[position + 3] == 108 else {
            return false
        }
        position += 4
        return true
    }

    mutating func flag() -> Bool? {
        skipSpaces()
        if position + 4 <= end, bytes[position..<position + 4].elementsEqual("true".utf8) {
            position += 4
            return true
        }
        if position + 5 <= end, bytes[position..<position + 5].elementsEqual("false".utf8) {
            position += 5
            return false
        }
        return nil
    }

    /// An integer of at most 15 digits.
    mutating func integer() -> Int? {
        skipSpaces()
        let isNegative = byte == 45
        if isNegative { position += 1 }
        let start = position
        var number = 0
        while byte.isASCIIDigit, position - start < 15 {
            number = number * 10 + Int(byte - 48)
            position += 1
        }
        guard position > start, byte == 44 || byte == 125 || byte == 93, bytes[start] != 48 || position == start + 1 else { return nil }
        return isNegative ? -number : number
    }

    /// A key and its colon, as its bytes; no key of ours has an escape.
    mutating func key() -> Range<Int>? {
        guard take(34) else { return nil }
        let start = position
        while position < end, bytes[position] != 34 {
            if bytes[position] == 92 { return nil }
            position += 1
        }
        let range = start..<position
        guard take(34), take(58) else { return nil }
        return range
    }

    /// The bytes between the quotes of a string, and whether there are escapes in them.
    private mutating func quoted() -> (range: Range<Int>, isEscaped: Bool)? {
        guard take(34) else { return nil }
        let start = position
        var isEscaped = false
        while position < end {
            let byte = bytes[position]
            if byte == 34 {
                position += 1
                return (start..<position - 1, isEscaped)
            }
            if byte < 32 { return nil }
            if byte == 92 {
                isEscaped = true
                position += 1
            }
            position += 1
        }
        return nil
    }

    mutating func string() -> String? { string(like: "") }

    /// A string; where it is the same as one that is known, that one, so that its bytes are kept once.
    mutating func string(like known: String, or second: String = "", or third: String = "") -> String? {
        guard let (range, isEscaped) = quoted() else { return nil }
        if isEscaped {
            guard let text = unescaped(range) else { return nil }
            return text == known ? known : text == second ? second : text == third ? third : text
        }
        // What fits into a string's own sixteen bytes is never shared.
        if range.count > 15 {
            if isSame(range, known) { return known }
            if isSame(range, second) { return second }
            if isSame(range, third) { return third }
        }
        return String(validating: bytes[range], as: UTF8.self)
    }

    private func isSame(_ range: Range<Int>, _ text: String) -> Bool {
        let other = text.utf8.span
        guard other.count == range.count else { return false }
        var i = 0
        while i < other.count, other[i] == bytes[range.lowerBound + i] { i += 1 }
        return i == other.count
    }

    private func unescaped(_ range: Range<Int>) -> String? {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = bytes[i]
            i += 1
            guard byte == 92 else {
                out.append(byte)
                continue
            }
            guard i < range.upperBound else { return nil }
            i += 1
            switch bytes[i - 1] {
            case 34: out.append(34)
            case 92: out.append(92)
            case 47: out.append(47)
            case 98: out.append(8)
            case 102: out.append(12)
            case 110: out.append(10)
            case 114: out.append(13)
            case 116: out.append(9)
            case 117:
                // All that the writer escapes by number is ASCII.
                guard i + 4 <= range.upperBound, bytes[i] == 48, bytes[i + 1] == 48,
                    let code = UInt8(String(decoding: bytes[i + 2..<i + 4], as: UTF8.self), radix: 16),
                    code < 128
                else { return nil }
                out.append(code)
                i += 4
            default: return nil
            }
        }
        return String(validating: out, as: UTF8.self)
    }

    mutating func strings() -> [String]? {
        guard take(91) else { return nil }
        if take(93) { return [] }
        var all: [String] = []
        repeat {
            guard let text = string() else { return nil }
            all.append(text)
        } while take(44)
        return take(93) ? all : nil
    }

    /// `2021-07-25T16:53:00`; years of four digits only.
    mutating func instant() -> CivilInstant? {
        guard let (range, isEscaped) = quoted(), !isEscaped, range.count == 19 else { return nil }
        let at = range.lowerBound
        guard bytes[at + 4] == 45, bytes[at + 7] == 45, bytes[at + 10] == 84, bytes[at + 13] == 58, bytes[at + 16] == 58,
            let year = number(at, 4), let month = number(at + 5, 2), let dayOfMonth = number(at + 8, 2), let hour = number(at + 11, 2),
            let minute = number(at + 14, 2), let second = number(at + 17, 2), hour < 24, minute < 60, second < 60,
            let day = CivilDay(year: year, month: month, day: dayOfMonth)
        else { return nil }
        return CivilInstant(day, second: hour * 3600 + minute * 60 + second)
    }

    private func number(_ start: Int, _ digits: Int) -> Int? {
        var number = 0
        for i in start..<start + digits {
            guard bytes[i].isASCIIDigit else { return nil }
            number = number * 10 + Int(bytes[i] - 48)
        }
        return number
    }
}
