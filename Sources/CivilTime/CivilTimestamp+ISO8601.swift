import ByteText

extension CivilTimestamp {
    /// ISO 8601 in the forms that pages carry: `2021-07-25`, `20210725`, `2021-07-25T16:53+0000`, `2021-07-25 16:53:07.123 +02:00`, `…Z`,
    /// `…T1653`, `2021-07-25T16:53:07.1234567-05`, `2021-W29-7`. Leading and trailing white space is allowed; anything else is refused.
    package init?(iso bytes: [UInt8]) {
        var scan = DigitScanner(bytes)
        scan.skipSpaces()
        guard let day = scan.isoDate() else { return nil }
        self.init(day: day)
        if scan.accept(84) || scan.accept(116) || scan.acceptSpaces() {
            if scan.isAtEnd { return }
            guard let second = scan.isoTime() else { return nil }
            self.second = second
            scan.skipSpaces()
            if !scan.isAtEnd {
                guard let offset = scan.isoOffset() else { return nil }
                self.offset = offset
            }
        }
        scan.skipSpaces()
        guard scan.isAtEnd else { return nil }
    }
}

/// Small reading steps over bytes; each leaves the position where it was when it fails.
struct DigitScanner {
    let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func accept(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    mutating func skipSpaces() { while let byte = current, byte.isASCIISpace { position += 1 } }

    mutating func acceptSpaces() -> Bool {
        let start = position
        skipSpaces()
        return position > start
    }

    /// Exactly `count` digits.
    mutating func digits(_ count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var number = 0
        for byte in bytes[position..<position + count] {
            guard byte.isASCIIDigit else { return nil }
            number = number * 10 + Int(byte - 48)
        }
        position += count
        return number
    }

    /// `least` to `most` digits, as many as there are.
    mutating func digits(_ least: Int, _ most: Int) -> Int? {
        var number = 0, count = 0
        while count < most, let byte = current, byte.isASCIIDigit {
            number = number * 10 + Int(byte - 48)
            position += 1
            count += 1
        }
        if count < least {
            position -= count
            return nil
        }
        return number
    }

    /// An ASCII word, folded to lower case.
    mutating func letters() -> String? {
        let start = position
        while let byte = current, byte.isASCIILetter { position += 1 }
        guard position > start else { return nil }
        return String(decoding: bytes[start..<position].map(\.asciiLowercased), as: UTF8.self)
    }

    mutating func isoDate() -> CivilDay? {
        let start = position
        guard let year = digits(4) else { return nil }
        if accept(45) {
            if accept(87) {
                guard let week = digits(2), (1...53).contains(week) else { return fail(start) }
                var weekday = 1
                if accept(45) {
                    guard let number = digits(1), (1...7).contains(number) else { return fail(start) }
                    weekday = number
                }
                return CivilDay(isoYear: year, week: week) + (weekday - 1)
            }
            guard let month = digits(1, 2), accept(45), let day = digits(1, 2), let result = CivilDay(year: year, month: month, day: day) else {
                return fail(start)
            }
            return result
        }
        guard let month = digits(2), let day = digits(2), let result = CivilDay(year: year, month: month, day: day) else { return fail(start) }
        return result
    }

    private mutating func fail(_ start: Int) -> CivilDay? {
        position = start
        return nil
    }

    mutating func isoTime() -> Int? {
        let start = position
        guard let hour = digits(1, 2), hour <= 24 else { return nil }
        var minute = 0, second = 0
        if accept(58) {
            guard let m = digits(2), m < 60 else {
                position = start
                return nil
            }
            minute = m
            if accept(58) {
                guard let s = digits(2), s <= 60 else {
                    position = start
                    return nil
                }
                second = min(s, 59)
            }
        } else if let m = digits(2), m < 60 {
            minute = m
            if let s = digits(2), s <= 60 { second = min(s, 59) }
        }
        if current == 46 || current == 44 {
            let dot = position
            position += 1
            if digits(1, 12) == nil { position = dot }
        }
        let total = hour * 3600 + minute * 60 + second
        guard total <= 86_400 else {
            position = start
            return nil
        }
        return total
    }

    mutating func isoOffset() -> UTCOffset? {
        if accept(90) || accept(122) { return .utc }
        let start = position
        let sign: Int
        if accept(43) {
            sign = 1
        } else if accept(45) {
            sign = -1
        } else if let word = letters(), word == "utc" || word == "gmt" {
            return .utc
        } else {
            return nil
        }
        guard let hours = digits(1, 2), hours <= 18 else {
            position = start
            return nil
        }
        _ = accept(58)
        let minutes = digits(2) ?? 0
        guard minutes < 60 else {
            position = start
            return nil
        }
        return UTCOffset(minutes: sign * (hours * 60 + minutes))
    }
}
