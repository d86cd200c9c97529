import ByteText
import CivilTime

/// One line of a text file, trimmed, and what it looks like by itself.
struct TextLine: Sendable {
    enum Kind: Sendable, Equatable {
        case blank
        /// The whole line is an address, or begins with one and carries a few words glued to it.
        case address, image, mail, phone
        /// A machine's timestamp alone on the line.
        case timestamp
        /// Dates and times for readers, with nothing else but words like "Published".
        case date
        /// "2021", "en_EN".
        case year, locale
        /// A few words without the end of a sentence: a headline, a rubric, the name of an outlet, or a piece of a broken line.
        case label
        case prose

        /// Page machinery: never part of a text, and a sign that a dump of a page is being read.
        var isMachinery: Bool {
            switch self {
            case .mail, .phone, .timestamp, .year, .locale: true
            default: false
            }
        }
    }

    var kind: Kind
    /// In the file, without the white space around.
    var range: Range<Int>
    var words: Int
    /// For `address` and `image`: where the address ends.
    var addressEnd: Int
    var dates: [VisibleDate]
    /// 1 for the first line of the file.
    var number: Int

    /// Divides `bytes` at LF, CR LF, CR and U+2028/2029 and classifies each line.
    static func split(_ bytes: [UInt8], scanner: VisibleDateScanner) -> [TextLine] {
        var lines: [TextLine] = []
        var start = 0, position = 0
        func add(_ end: Int) { lines.append(TextLine(bytes, start..<end, number: lines.count + 1, scanner: scanner)) }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 10 || byte == 13 {
                add(position)
                position += byte == 13 && position + 1 < bytes.count && bytes[position + 1] == 10 ? 2 : 1
                start = position
            } else if byte == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80, bytes[position + 2] == 0xA8 || bytes[position + 2] == 0xA9 {
                add(position)
                position += 3
                start = position
            } else {
                position += 1
            }
        }
        if start < bytes.count { add(bytes.count) }
        return lines
    }

    init(_ bytes: [UInt8], _ whole: Range<Int>, number: Int, scanner: VisibleDateScanner) {
        range = Self.trim(bytes, whole)
        self.number = number
        addressEnd = range.lowerBound
        dates = []
        words = Self.countWords(bytes, range)
        kind = .blank
        guard !range.isEmpty else { return }
        if let end = Self.address(bytes, range) {
            addressEnd = end
            // Words behind an address are glued furniture, as long as they are few.
            let rest = Self.countWords(bytes, end..<range.upperBound)
            if rest <= 6 {
                kind = Self.isImage(bytes, range.lowerBound..<end) ? .image : .address
                return
            }
        }
        if Self.isMail(bytes, range) {
            kind = .mail
        } else if Self.isPhone(bytes, range) {
            kind = .phone
        } else if CivilTimestamp(iso: Array(bytes[range])) != nil {
            kind = range.count > 10 ? .timestamp : .date
            dates = scanner.scan(bytes, in: range)
        } else if range.count == 4, let year = Int(String(decoding: bytes[range], as: UTF8.self)), (1600...2199).contains(year) {
            kind = .year
        } else if range.count == 5, bytes[range.lowerBound + 2] == 95 || bytes[range.lowerBound + 2] == 45,
            bytes[range].allSatisfy({ $0.isASCIILetter || $0 == 95 || $0 == 45 }),
            bytes[range.lowerBound].isASCIILower, bytes[range.upperBound - 1].isASCIIUpper
        {
            kind = .locale
        } else {
            let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 400)
            dates = range.count <= 400 || Self.startsLikeDate(bytes, range) ? scanner.scan(bytes, in: head) : []
            if !dates.isEmpty, words <= 24, Self.isNothingButDates(bytes, range, dates) {
                kind = .date
            } else {
                kind = Self.isProse(bytes, range, words: words) ? .prose : .label
            }
        }
    }

    private static func startsLikeDate(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { bytes[range.lowerBound].isASCIIDigit }

    static func trim(_ bytes: [UInt8], _ whole: Range<Int>) -> Range<Int> {
        var start = whole.lowerBound, end = whole.upperBound
        trimming: while start < end {
            if bytes[start].isASCIISpace || bytes[start] == 0 {
                start += 1
            } else if start + 1 < end, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
                start += 2
            } else if start + 2 < end, bytes[start] == 0xEF, bytes[start + 1] == 0xBB, bytes[start + 2] == 0xBF {
                start += 3
            } else {
                break trimming
            }
        }
        while start < end {
            if bytes[end - 1].isASCIISpace || bytes[end - 1] == 0 {
                end -= 1
            } else if end - start >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
                end -= 2
            } else {
                break
            }
        }
        return start..<end
    }

    static func countWords(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var count = 0, inside = false
        for byte in bytes[range] {
            let isWord = byte.isWordByte
            if isWord && !inside { count += 1 }
            inside = isWord || inside && (byte == 39 || byte == 45)
        }
        return count
    }

    /// Where an address that begins the range ends; nil where none does. A second scheme or a capital after a file ending belongs to what follows.
    static func address(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let head = DateWords.lowercased(bytes[range.lowerBound..<min(range.upperBound, range.lowerBound + 8)])
        guard head.starts(with: "https://".utf8) || head.starts(with: "http://".utf8) || head.starts(with: "www.".utf8) else { return nil }
        var end = range.lowerBound + 4
        while end < range.upperBound, bytes[end] > 32, bytes[end] != 34, bytes[end] != 60, bytes[end] != 62 {
            end += 1
        }
        // ".jpgSputnik International": the words of the next element are glued on.
        for ending in [".jpg", ".jpeg", ".png", ".webp", ".gif", ".html", ".htm"] {
            let pattern = Array(ending.utf8)
            var at = range.lowerBound
            while at + pattern.count < end {
                if bytes[at] == 46, bytes[at..<at + pattern.count].elementsEqual(pattern),
                    bytes[at + pattern.count].isASCIIUpper || bytes[at + pattern.count] >= 128
                {
                    return at + pattern.count
                }
                at += 1
            }
        }
        return end
    }

    static func isImage(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        if let query = bytes[range].firstIndex(where: { $0 == 63 || $0 == 35 }) { end = query }
        let tail = DateWords.lowercased(bytes[max(range.lowerBound, end - 5)..<end])
        for ending in [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif", ".mp4", ".mp3", ".css", ".js", ".ico"]
        where tail.reversed().starts(with: ending.utf8.reversed()) {
            return true
        }
        return false
    }

    private static func isMail(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let at = bytes[range].firstIndex(of: 64), at > range.lowerBound, bytes[at..<range.upperBound].contains(46) else { return false }
        return bytes[range].allSatisfy { $0 > 32 && $0 < 127 }
    }

    private static func isPhone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var digits = 0
        for byte in bytes[range] {
            if byte.isASCIIDigit { digits += 1 } else if ![32, 40, 41, 43, 45, 46, 47].contains(byte) { return false }
        }
        return digits >= 7 && (bytes[range.lowerBound] == 43 || digits >= 9 && !bytes[range].contains(46) && !bytes[range].contains(47))
    }

    /// True where nothing but cue words, weekdays, names of sections of one word and marks stands around the dates.
    private static func isNothingButDates(_ bytes: [UInt8], _ range: Range<Int>, _ dates: [VisibleDate]) -> Bool {
        var position = range.lowerBound, strange = 0
        let words = DateWords.standard
        func inspect(_ end: Int) {
            var start = position
            while start < end {
                guard bytes[start].isASCIILetter || bytes[start] >= 0xC3 && bytes[start] < 0xE2 else {
                    if bytes[start].isASCIIDigit { strange += 1 }
                    start += 1
                    continue
                }
                var stop = start
                while stop < end, bytes[stop].isASCIILetter || bytes[stop] >= 0x80 && bytes[stop] < 0xE2 { stop += 1 }
                if words.sense(of: DateWords.lowercased(bytes[start..<stop])) == nil { strange += 1 }
                start = stop
            }
        }
        for date in dates {
            inspect(date.range.lowerBound)
            position = max(position, date.range.upperBound)
        }
        inspect(range.upperBound)
        return strange == 0
    }

    /// A sentence: enough words and the mark that ends one; or so many words that no headline has them.
    private static func isProse(_ bytes: [UInt8], _ range: Range<Int>, words: Int) -> Bool {
        if words >= 25 { return true }
        if words >= 4, endsSentence(bytes, range) { return true }
        // Scripts without spaces: sixty bytes are twenty characters.
        return words < 4 && range.count >= 75 && bytes[range].count(where: { $0 >= 0xE0 }) * 4 > range.count
    }

    /// True where the line ends with the mark of a sentence's end, closing quotes and brackets aside.
    static func endsSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound {
            let byte = bytes[end - 1]
            if byte == 46 || byte == 33 || byte == 63 { return true }
            if byte == 34 || byte == 39 || byte == 41 || byte == 93 || byte.isASCIISpace {
                end -= 1
            } else if end - range.lowerBound >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 {
                if byte == 0xA6 { return true }
                guard byte == 0x99 || byte == 0x9D || byte == 0x9C || byte == 0xBA || byte == 0x98 || byte == 0xAF else { return false }
                end -= 3
            } else if end - range.lowerBound >= 2, bytes[end - 2] == 0xC2, byte == 0xBB || byte == 0xA0 || byte == 0xAB {
                end -= 2
            } else if end - range.lowerBound >= 3, bytes[end - 3] == 0xE3, bytes[end - 2] == 0x80, byte == 0x82 {
                return true
            } else {
                return false
            }
        }
        return false
    }
}
