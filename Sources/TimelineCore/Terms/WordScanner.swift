import ByteText

/// A word of a text as the merging sees it: folded to lower-case ASCII where its script allows, with the marks that tell names from words.
struct FoldedWord {
    /// Where the folded bytes stand in the scanner's buffer.
    var start: Int
    var end: Int
    /// Where it stood in the text, in bytes.
    var textStart: Int
    var textEnd: Int
    var isCapitalised = false
    var isAllCapitals = false
    var isNumber = false
    /// First of its sentence (or of the text): a capital says nothing there.
    var opensSentence = false
}

/// Cuts UTF-8 into words and folds them: case, diacritics, elisions ("l'", "d'"), English "'s", digit groups ("50,000" and "50 000" are both `50000`).
struct WordScanner {
    private(set) var buffer: [UInt8] = []
    private(set) var words: [FoldedWord] = []

    /// Latin-1 letters from U+00C0, then Latin Extended-A from U+0100; a space divides words, `&` stands for "oe".
    private static let latin = Array("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty".utf8)
    private static let extended = Array(
        ("aaaaaacccccccc" + "dddd" + "eeeeeeeeee" + "gggggggg" + "hhhh" + "iiiiiiiiii" + "ii" + "jj" + "kkk" + "llllllllll" + "nnnnnnnnn" + "oooooo" + "&&"
            + "rrrrrr" + "ssssssss" + "tttttt" + "uuuuuuuuuuuu" + "ww" + "yyy" + "zzzzzz" + "s").utf8)

    private var open = FoldedWord(start: 0, end: 0, textStart: 0, textEnd: 0)
    private var isOpen = false
    private var capitals = 0
    private var opensSentence = true

    /// Reads `text`; the result stands in `words` and `buffer` until the next call.
    mutating func scan(_ text: [UInt8]) {
        buffer.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        isOpen = false
        opensSentence = true
        var i = 0
        let count = text.count
        while i < count {
            let byte = text[i]
            if byte.isASCIILower {
                append(byte, at: i, upper: false)
                i += 1
            } else if byte.isASCIIUpper {
                append(byte | 32, at: i, upper: true)
                i += 1
            } else if byte.isASCIIDigit {
                if isOpen {
                    append(byte, at: i, upper: false)
                    i += 1
                } else {
                    i = scanNumber(text, from: i)
                }
            } else if byte < 128 {
                close(at: i)
                if byte == 39 { dropElision() }
                if byte == 46 || byte == 33 || byte == 63 || byte == 10 { opensSentence = true }
                i += 1
            } else {
                i = scanMultiByte(text, from: i)
            }
        }
        close(at: count)
    }

    private mutating func append(_ byte: UInt8, at position: Int, upper: Bool) {
        if !isOpen {
            isOpen = true
            capitals = 0
            open = FoldedWord(start: buffer.count, end: buffer.count, textStart: position, textEnd: position)
            open.isCapitalised = upper
            open.opensSentence = opensSentence
        }
        if upper { capitals += 1 }
        buffer.append(byte)
    }

    private mutating func close(at position: Int) {
        guard isOpen else { return }
        isOpen = false
        open.end = buffer.count
        open.textEnd = position
        open.isAllCapitals = capitals > 1 && capitals == open.end - open.start
        words.append(open)
        opensSentence = false
    }

    /// After an apostrophe: "l", "d", "qu"… before it is no word of its own.
    private mutating func dropElision() {
        guard let last = words.last, !last.isNumber else { return }
        let length = last.end - last.start
        guard length <= 2 || (length >= 4 && length <= 6 && buffer[last.end - 1] == 117 && buffer[last.end - 2] == 113) else { return }
        words.removeLast()
        if last.opensSentence { opensSentence = true }
    }

    private mutating func scanMultiByte(_ text: [UInt8], from i: Int) -> Int {
        let lead = text[i]
        let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        let next = min(i + width, text.count)
        guard next - i == width, width > 1 else {
            close(at: i)
            return next
        }
        let second = text[i + 1]
        switch lead {
        case 0xC2: close(at: i)
        case 0xC3: fold(Self.latin[Int(second & 63)], at: i, upper: second < 0xA0)
        case 0xC4, 0xC5: fold(Self.extended[Int(lead & 1) * 64 + Int(second & 63)], at: i, upper: second & 1 == 0)
        case 0xCC: break
        case 0xCD where second < 0xB0: break
        case 0xE2:
            // Zero-width signs stay within words; quotes, dashes and spaces end them.
            if second == 0x80 && text[i + 2] >= 0x8B && text[i + 2] <= 0x8F { break }
            close(at: i)
            if second == 0x80 && text[i + 2] == 0x99 { dropElision() }
            if second == 0x80 && text[i + 2] == 0xA6 { opensSentence = true }
        case 0xE3 where second == 0x80: close(at: i)
        case 0xD0, 0xD1: foldCyrillic(lead, second, at: i)
        default: for k in i..<next { append(text[k], at: i, upper: false) }
        }
        return next
    }

    private mutating func fold(_ letter: UInt8, at position: Int, upper: Bool) {
        if letter == 32 {
            close(at: position)
        } else if letter == 38 {
            append(111, at: position, upper: upper)
            append(101, at: position, upper: false)
        } else {
            append(letter, at: position, upper: upper)
        }
    }

    /// Lower-cases А–Я; the rest as it stands.
    private mutating func foldCyrillic(_ lead: UInt8, _ second: UInt8, at position: Int) {
        let upper = lead == 0xD0 && second >= 0x90 && second < 0xB0
        let (a, b): (UInt8, UInt8) =
            !upper ? (lead, second) : second < 0xA0 ? (0xD0, second + 0x20) : (0xD1, second - 0x20)
        append(a, at: position, upper: upper)
        append(b, at: position, upper: false)
    }

    /// "50,000", "50 000", "1.5", "1,5", "12th": the digits without groups, a decimal point kept.
    private mutating func scanNumber(_ text: [UInt8], from start: Int) -> Int {
        var i = start
        let bufferStart = buffer.count
        func digits(at position: Int) -> Int {
            var end = position
            while end < text.count, text[end].isASCIIDigit { end += 1 }
            return end - position
        }
        var group = digits(at: i)
        buffer.append(contentsOf: text[i..<i + group])
        i += group
        let first = group
        while i < text.count {
            let gap = text[i] == 44 || text[i] == 46 || text[i] == 32 ? 1 : text[i] == 0xC2 ? 2 : text[i] == 0xE2 ? 3 : 0
            guard gap > 0, i + gap < text.count else { break }
            if gap == 2 && text[i + 1] != 0xA0 { break }
            if gap == 3 && !(text[i + 1] == 0x80 && (text[i + 2] == 0xAF || text[i + 2] == 0x89)) { break }
            group = digits(at: i + gap)
            if group == 3 && first <= 3 {
                buffer.append(contentsOf: text[i + gap..<i + gap + 3])
            } else if gap == 1 && text[i] != 32 && group > 0 && group < 3 {
                buffer.append(46)
                buffer.append(contentsOf: text[i + gap..<i + gap + group])
                i += gap + group
                break
            } else {
                break
            }
            i += gap + group
        }
        var word = FoldedWord(start: bufferStart, end: buffer.count, textStart: start, textEnd: i)
        word.isNumber = true
        word.opensSentence = opensSentence
        opensSentence = false
        words.append(word)
        // An ordinal's or a unit's ending ("12th", "3e", "5km") is no word.
        var end = i
        while end < text.count, text[end].isASCIILetter { end += 1 }
        return end - i <= 3 ? end : i
    }
}
