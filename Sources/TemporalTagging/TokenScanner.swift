import ByteText

/// Reads bytes once into tokens. A word costs one look-up; nothing here knows a language but the table that it is given.
struct TokenScanner {
    var position = 0
    private(set) var isAtEnd = false

    /// Puts the tokens up to the next blank line (or the end, or some thousands of tokens) into `buffer`, and the indices of those that can
    /// belong to a time.
    mutating func scanParagraph(_ text: Span<UInt8>, pack: LanguagePack, into buffer: inout TokenBuffer) {
        buffer.removeAll()
        let table = pack.table
        let wordList = pack.words
        let words = wordList.span
        let count = text.count
        var index = position
        var pending: UInt16 = Token.paragraph | Token.line
        var newlines = 0
        while index < count {
            let byte = text[index]
            if byte.isASCIILetter || byte >= 0xC3 && byte != 0xE2 && byte < 0xF0 {
                if buffer.all.count > TokenScanner.most { break }
                newlines = 0
                index = word(text, at: index, flags: pending, table: table, words: words, into: &buffer)
                pending = 0
                continue
            }
            if byte.isASCIISpace {
                pending |= Token.spaced
                if byte == 10 {
                    newlines += 1
                    pending |= Token.line
                    if newlines > 1, !buffer.all.isEmpty {
                        index += 1
                        break
                    }
                }
                index += 1
                continue
            }
            newlines = 0
            if buffer.all.count > TokenScanner.most { break }
            if byte.isASCIIDigit {
                // "march 3": beside a number a weak word counts, however it is written.
                if let before = buffer.all.last, words[Int(before.word)].isHotCapital, buffer.hot.last != buffer.all.count - 1 {
                    buffer.hot.append(buffer.all.count - 1)
                }
                index = number(text, at: index, flags: pending, hotNumbers: pack.hotNumbers, into: &buffer)
                pending = 0
            } else if byte < 128 {
                mark(index, index + 1, Token.punctuationID(byte), pending, &buffer)
                index += 1
                pending = 0
            } else if byte == 0xC2, index + 1 < count {
                let next = text[index + 1]
                if next == 0xA0 {
                    pending |= Token.spaced
                } else {
                    let id: UInt16 = next == 0xAB ? Token.openQuote : next == 0xBB ? Token.closeQuote : next == 0xAD ? Token.dash : 39
                    if next == 0xBA || next == 0xB0 || next == 0xAA {
                        // º and °: the marks of ordinals in Romance languages.
                        var token = Token(start: UInt32(index), end: UInt32(index + 2), word: pack.ordinalMark, flags: pending)
                        token.flags |= Token.letters
                        buffer.all.append(token)
                    } else {
                        mark(index, index + 2, id, pending, &buffer)
                    }
                    pending = 0
                }
                index += 2
            } else if byte == 0xE2, index + 2 < count {
                let (second, third) = (text[index + 1], text[index + 2])
                var id: UInt16 = 39
                var space = false
                if second == 0x80 {
                    switch third {
                    case 0x80...0x8B, 0xAF, 0xA8, 0xA9: space = true
                    case 0x90, 0x91: id = Token.dash
                    case 0x92, 0x93: id = Token.dash
                    case 0x94, 0x95: id = Token.longDash
                    case 0x98, 0x99, 0xB2: id = Token.apostrophe
                    case 0x9C, 0x9E, 0xB9: id = Token.openQuote
                    case 0x9D, 0xBA: id = Token.closeQuote
                    default: break
                    }
                } else if second == 0x81, third == 0x9F {
                    space = true
                }
                if space {
                    pending |= Token.spaced
                } else {
                    mark(index, index + 3, id, pending, &buffer)
                    pending = 0
                }
                index += 3
            } else {
                var end = index + 1
                while end < count, text[end].isContinuation { end += 1 }
                mark(index, end, 39, pending, &buffer)
                index = end
                pending = 0
            }
        }
        position = index
        isAtEnd = index >= count
    }

    /// So many tokens are looked at together, whatever the length of a paragraph.
    private static let most = 6000

    @inline(__always)
    private func word(
        _ text: Span<UInt8>, at start: Int, flags: UInt16, table: WordTable, words: Span<LanguagePack.Word>, into buffer: inout TokenBuffer
    ) -> Int {
        // Nearly all words are sixteen letters of ASCII at most: two integers, folded eight letters at a time.
        guard start &+ 17 <= text.count else { return foreignWord(text, at: start, flags: flags, table: table, words: words, into: &buffer) }
        let first = LetterRun(text.eightBytes(at: start))
        var second = LetterRun(0)
        var length = first.count
        if length == 8 {
            second = LetterRun(text.eightBytes(at: start &+ 8))
            length &+= second.count
        }
        let index = start &+ length
        let next = text[index]
        if next >= 0xC3 && next != 0xE2 && next < 0xF0 || length == 16 {
            return foreignWord(text, at: start, flags: flags, table: table, words: words, into: &buffer)
        }
        if next == 46 {
            var folded = FoldedWord()
            (folded.low, folded.middle, folded.count) = (first.folded, second.folded, length)
            var end = index
            dotted(text, start, &end, folded, first.isAllCapitals && second.isAllCapitals ? length : 1, flags, table, words, &buffer)
            return end
        }
        var token = Token(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index), flags: flags | Token.letters)
        if first.beginsWithCapital {
            token.flags |= Token.capital
            if length > 1, first.isAllCapitals, second.isAllCapitals { token.flags |= Token.allCapitals }
        }
        let found = table.find(low: first.folded, middle: second.folded)
        if found.plain != 0 {
            token.word = found.plain
        } else if found.marked != 0, length > 3 || token.flags & Token.allCapitals != 0 {
            token.word = found.marked
        }
        if token.word != 0 {
            let word = words[Int(token.word)]
            if word.isHot || word.isHotCapital && token.flags & Token.capital != 0 { buffer.hot.append(buffer.all.count) }
        }
        buffer.all.append(token)
        return index
    }

    /// A word of more letters, or of others than those of ASCII.
    @inline(never)
    private func foreignWord(
        _ text: Span<UInt8>, at start: Int, flags: UInt16, table: WordTable, words: Span<LanguagePack.Word>, into buffer: inout TokenBuffer
    ) -> Int {
        let count = text.count
        var folded = FoldedWord()
        var index = start
        var uppers = 0
        while index < count {
            let byte = text[index]
            if byte.isASCIILower {
                folded.append(byte)
                index += 1
            } else if byte.isASCIIUpper {
                folded.append(byte | 32)
                uppers += 1
                index += 1
            } else if byte < 0xC3 || byte == 0xE2 || byte >= 0xF0 {
                break
            } else if byte & 0xE0 == 0xC0, index + 1 < count {
                let next = text[index + 1]
                if byte == 0xC3, next < 0x9F { uppers += 1 }
                folded.appendFolding(byte, next)
                index += 2
            } else {
                folded.append(byte)
                index += 1
                while index < count, text[index].isContinuation {
                    folded.append(text[index])
                    index += 1
                }
            }
        }
        dotted(text, start, &index, folded, uppers, flags, table, words, &buffer)
        return index
    }

    /// "Sept." is looked up with its dot; "a.m.", "J.-C." are one word.
    private func dotted(
        _ text: Span<UInt8>, _ start: Int, _ index: inout Int, _ word: FoldedWord, _ uppers: Int, _ flags: UInt16, _ table: WordTable,
        _ words: Span<LanguagePack.Word>, _ buffer: inout TokenBuffer
    ) {
        let count = text.count
        var folded = word
        var found = table.find(folded)
        if index < count, text[index] == 46 {
            if folded.count == 1 {
                var end = index, dotted = folded
                while end + 1 < count, text[end] == 46, text[end + 1].isASCIILetter, end + 2 >= count || !text[end + 2].isASCIILetter {
                    dotted.append(46)
                    dotted.append(text[end + 1].asciiLowercased)
                    end += 2
                }
                if end > index {
                    if end < count, text[end] == 46 {
                        var full = dotted
                        full.append(46)
                        let withDot = table.find(full)
                        if withDot.plain != 0 { (dotted, end) = (full, end + 1) }
                    }
                    (folded, index, found) = (dotted, end, table.find(dotted))
                }
            }
            if index < count, text[index] == 46, folded.count < 12 {
                var dotted = folded
                dotted.append(46)
                let withDot = table.find(dotted)
                if withDot.plain != 0 || withDot.marked != 0 {
                    found = withDot
                    index += 1
                }
            }
        }
        finish(text, start, index, folded, found, uppers, flags, words, &buffer)
    }

    @inline(__always)
    private func finish(
        _ text: Span<UInt8>, _ start: Int, _ index: Int, _ folded: FoldedWord, _ found: (plain: UInt16, marked: UInt16), _ uppers: Int, _ flags: UInt16,
        _ words: Span<LanguagePack.Word>, _ buffer: inout TokenBuffer
    ) {
        var token = Token(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index), flags: flags | Token.letters)
        let first = text[start]
        if first.isASCIIUpper || first == 0xC3 && start + 1 < text.count && text[start + 1] < 0x9F { token.flags |= Token.capital }
        let allCapitals = uppers > 1 && uppers == folded.count
        if allCapitals { token.flags |= Token.allCapitals }
        if folded.hadDiacritic {
            token.flags |= Token.marked
            token.word = found.marked
        } else if found.plain != 0 {
            token.word = found.plain
        } else if found.marked != 0, folded.count > 3 || allCapitals {
            token.word = found.marked
        }
        if token.word != 0 {
            let word = words[Int(token.word)]
            if word.isHot || word.isHotCapital && token.flags & Token.capital != 0 { buffer.hot.append(buffer.all.count) }
        }
        buffer.all.append(token)
    }

    @inline(__always)
    private func mark(_ start: Int, _ end: Int, _ id: UInt16, _ flags: UInt16, _ buffer: inout TokenBuffer) {
        if Token.isMark(id) { buffer.marks.append(buffer.all.count) }
        buffer.all.append(Token(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), word: id, flags: flags))
    }

    private func number(_ text: Span<UInt8>, at start: Int, flags: UInt16, hotNumbers: UInt16, into buffer: inout TokenBuffer) -> Int {
        let count = text.count
        var index = start
        var value = 0, digits = 0
        while index < count, text[index].isASCIIDigit {
            if digits < 9 { value = value * 10 + Int(text[index] - 48) }
            digits += 1
            index += 1
        }
        var grouped = false
        while index + 3 < count, digits <= 3 || grouped, text[index] == 44, text[index + 1].isASCIIDigit, text[index + 2].isASCIIDigit,
            text[index + 3].isASCIIDigit,
            index + 4 >= count || !text[index + 4].isASCIIDigit
        {
            if value < 2_000_000 { value = value * 1000 + Int(text[index + 1] - 48) * 100 + Int(text[index + 2] - 48) * 10 + Int(text[index + 3] - 48) }
            digits += 3
            index += 4
            grouped = true
        }
        var token = Token(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index), flags: flags)
        token.digits = UInt16(min(digits, 60))
        token.value = Int32(clamping: value)
        if grouped { token.flags |= Token.grouped }
        let next: UInt8 = index < count ? text[index] : 0
        let before: UInt8 = start > 0 ? text[start - 1] : 0
        // "$1990", "£12", "€5", "#7", "20%": never a time.
        let isMoney =
            before == 36 || before == 35 || before == 0xA3 && start > 1 && text[start - 2] == 0xC2 || before == 0xAC && start > 2 && text[start - 3] == 0xE2
        // "$ 12", and the cents of "6,107.31".
        let isApartMoney = before == 32 && start > 1 && text[start - 2] == 36
        let isCents =
            before == 46
            && (buffer.all.last.map { $0.word == Token.period && buffer.all.count > 1 && buffer.all[buffer.all.count - 2].flags & Token.grouped != 0 } ?? false)
        token.numeric = isMoney || isApartMoney || isCents || next == 37 || digits > 9 ? 0 : NumericClass.mask(value: value, digits: digits, grouped: grouped)
        // "2082.1" is a quantity, "03.83.96.46" a telephone number.
        if digits == 2, next == 46, index + 1 < count, text[index + 1].isASCIIDigit { token.numeric &= ~NumericClass.yy.bit }
        if digits == 4, next == 46, index + 1 < count, text[index + 1].isASCIIDigit { token.numeric &= ~NumericClass.year.bit }
        if token.numeric != 0 {
            let isYear = token.numeric & NumericClass.year.bit != 0
            let isCompact = token.numeric & NumericClass.compact.bit != 0
            let joined = digits <= 4 && (next == 47 || next == 58 || next == 46 || next == 45) && index + 1 < count && text[index + 1].isASCIIDigit
            let lettered = digits <= 4 && (next.isASCIILetter || next == 0xC2 || next == 0xC3)
            let shortYear = digits == 2 && (before == 39 || before == 0x99 || next == 39 || next == 0xE2)
            if isYear || isCompact || joined || lettered || shortYear || token.numeric & hotNumbers != 0 { buffer.hot.append(buffer.all.count) }
        }
        buffer.all.append(token)
        return index
    }
}
