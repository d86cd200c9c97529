/// Cuts a text into `TextWord`s in one pass and looks each up in the lexicon.
struct WordScanner {
    let text: [UInt8]
    let lexicon: Lexicon
    private var at = 0
    private var words: [TextWord] = []

    static func scan(_ text: [UInt8], lexicon: Lexicon) -> [TextWord] {
        var scanner = WordScanner(text: text, lexicon: lexicon)
        scanner.words.reserveCapacity(text.count / 5 + 8)
        scanner.run()
        scanner.findAcronyms()
        return scanner.words
    }

    /// "The WHO raised …", "US officials": a pronoun in capitals among words that are not is a name.
    private mutating func findAcronyms() {
        for index in words.indices where words[index].shape.contains(.allCapitals) && words[index].has([.pronoun, .relative]) && !words[index].has(.determiner)
        {
            let isShouted = [index - 1, index + 1].contains { near in
                words.indices.contains(near) && words[near].isWord && words[near].end - words[near].start > 1 && words[near].shape.contains(.allCapitals)
            }
            if !isShouted { words[index].cues.formIntersection([.place, .demonym, .abbreviation]) }
        }
    }

    private init(text: [UInt8], lexicon: Lexicon) { (self.text, self.lexicon) = (text, lexicon) }

    private func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }

    /// How many bytes of a letter stand at `index`: 0 where it is none.
    private func letter(_ index: Int) -> Int {
        let first = byte(index)
        if first < 128 { return (first | 32) &- 97 < 26 ? 1 : 0 }
        switch first {
        case 0xC2:
            let second = byte(index + 1)
            return second == 0xAA || second == 0xB5 || second == 0xBA ? 2 : 0
        case 0xC3: return byte(index + 1) == 0x97 || byte(index + 1) == 0xB7 ? 0 : 2
        case 0xC4...0xDF: return 2
        case 0xE2: return byte(index + 1) < 0xB0 ? 0 : 3
        case 0xE3: return byte(index + 1) == 0x80 ? 0 : 3
        case 0xE0...0xEE: return 3
        case 0xEF: return byte(index + 1) >= 0xBC ? 0 : 3
        case 0xF0...0xF4: return 4
        default: return 0
        }
    }

    private static func isCapital(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case 65...90: true
        case 0xC3: second >= 0x80 && second <= 0x9E
        case 0xC4, 0xC5: second & 1 == 0
        case 0xCE: second >= 0x86 && second <= 0xAB
        case 0xD0: second < 0xB0
        default: false
        }
    }

    /// Length of an apostrophe at `index`: ASCII or U+2019; 0 where there is none.
    private func apostrophe(_ index: Int) -> Int {
        if byte(index) == 39 { return byte(index + 1) == 39 ? 0 : 1 }
        return byte(index) == 0xE2 && byte(index + 1) == 0x80 && byte(index + 2) == 0x99 ? 3 : 0
    }

    private mutating func run() {
        var space: TextWord.Shape = []
        while at < text.count {
            let first = text[at]
            if first == 10 {
                space.insert(space.contains(.lineBefore) ? .blankLineBefore : .lineBefore)
                space.insert(.spaceBefore)
                at += 1
            } else if first == 32 || first &- 9 < 5 {
                space.insert(.spaceBefore)
                at += 1
            } else if first.isDigit {
                number(space)
                space = []
            } else if letter(at) > 0 {
                word(space)
                space = []
            } else if mark(&space) {
                space = []
            }
        }
    }

    private mutating func add(_ start: Int, _ kind: TextWord.Kind, _ shape: TextWord.Shape) {
        words.append(TextWord(start: UInt32(start), end: UInt32(at), hash: 0, cues: [], lemma: -1, kind: kind, shape: shape))
    }

    /// Digits with the separators that stand between digits; where letters follow at once ("1990s", "32nd") it is a word that has digits.
    private mutating func number(_ shape: TextWord.Shape) {
        let start = at
        while true {
            let here = byte(at)
            if here.isDigit { at += 1 } else if here == 44 || here == 46 || here == 58, byte(at + 1).isDigit { at += 2 } else { break }
        }
        if letter(at) > 0 {
            while letter(at) > 0 || byte(at).isDigit { at += max(1, letter(at)) }
            if byte(at) == 45, letter(at + 1) > 0 { while byte(at) == 45 && letter(at + 1) > 0 || letter(at) > 0 { at += max(1, letter(at)) } }
            words.append(TextWord(start: UInt32(start), end: UInt32(at), hash: 1, cues: [], lemma: -1, kind: .word, shape: shape.union(.digits)))
            return
        }
        add(start, .number, shape.union(.digits))
    }

    private mutating func word(_ before: TextWord.Shape) {
        let start = at
        var shape = before
        var hash = Lexicon.seed
        var capitals = 0, letters = 0, stops = 0
        if Self.isCapital(byte(at), byte(at + 1)) { shape.insert(.capital) }
        scan: while true {
            let length = letter(at)
            if length > 0 {
                let first = text[at]
                letters += 1
                if first < 128 {
                    if first < 97 { capitals += 1 }
                    hash = Lexicon.step(hash, first | 32)
                } else {
                    let second = byte(at + 1)
                    if Self.isCapital(first, second) { capitals += 1 }
                    hash = Lexicon.step(hash, first)
                    hash = Lexicon.step(hash, first == 0xC3 && second <= 0x9E ? second | 32 : second)
                    if length > 2 { for index in 2..<length { hash = Lexicon.step(hash, byte(at + index)) } }
                }
                at += length
                continue
            }
            let here = byte(at)
            if here.isDigit {
                shape.insert(.digits)
                hash = Lexicon.step(hash, here)
                at += 1
                continue
            }
            let quote = apostrophe(at)
            if quote > 0, letter(at + quote) > 0 {
                if lexicon.splitsElisions, lexicon.lookup(Lexicon.step(hash, 39)) != nil {
                    hash = Lexicon.step(hash, 39)
                    at += quote
                    break scan
                }
                if isClitic(at + quote) { break scan }
                hash = Lexicon.step(hash, 39)
                at += quote
                continue
            }
            if here == 45, letter(at + 1) > 0 || byte(at + 1).isDigit {
                if lexicon.splitsElisions, let next = inversion(at + 1) {
                    finish(start, hash, shape, capitals, letters)
                    at = next
                    inverted()
                    return
                }
                hash = Lexicon.step(hash, 45)
                at += 1
                continue
            }
            // "U.S.", "a.m.": single letters with a stop after each; the last stop belongs to the word.
            if here == 46, letters == stops + 1, letter(at + 1) > 0 ? (byte(at + 1 + letter(at + 1)) == 46) : stops > 0 {
                let isLast = letter(at + 1) == 0
                hash = isLast ? hash : Lexicon.step(hash, 46)
                at += 1
                stops += 1
                if isLast, byte(at) != 45 || letter(at + 1) == 0 { break scan }
                continue
            }
            break scan
        }
        finish(start, hash, shape, capitals, letters)
        // The clitic of the English genitive and of contracted verbs stands alone: "Israel" "'s".
        let quote = apostrophe(at)
        if quote > 0, letter(at + quote) > 0, !lexicon.splitsElisions, isClitic(at + quote) {
            let start = at
            at += quote
            var hash = Lexicon.step(Lexicon.seed, 39)
            while letter(at) > 0 {
                hash = Lexicon.step(hash, text[at] | 32)
                at += letter(at)
            }
            finish(start, hash, [], 0, 1)
        }
    }

    private mutating func finish(_ start: Int, _ hash: UInt64, _ before: TextWord.Shape, _ capitals: Int, _ letters: Int) {
        var shape = before
        if capitals > 1, capitals == letters { shape.insert(.allCapitals) }
        let hash = hash == 0 ? 1 : hash
        let entry = lexicon.lookup(hash)
        var cues = entry?.cues ?? []
        if entry == nil || cues == .noun, !shape.contains(.capital) {
            let guess = cues == .noun ? [] : lexicon.guess(text, start, at)
            cues.formUnion(guess)
        }
        words.append(TextWord(start: UInt32(start), end: UInt32(at), hash: hash, cues: cues, lemma: entry?.lemma ?? -1, kind: .word, shape: shape))
    }

    /// "s", "d", "m", "ll", "ve", "re" up to the end of the word.
    private func isClitic(_ index: Int) -> Bool {
        let a = byte(index) | 32, b = byte(index + 1)
        let afterOne = letter(index + 1) == 0 && !b.isDigit
        if afterOne { return a == 115 || a == 100 || a == 109 }
        guard letter(index + 2) == 0 else { return false }
        let pair = (a, b | 32)
        return pair == (108, 108) || pair == (118, 101) || pair == (114, 101)
    }

    private static let inverted: [[UInt8]] = ["il", "elle", "ils", "elles", "on", "je", "nous", "vous"].map { Array($0.utf8) }

    /// Where the pronoun of "dit-il", "a-t-elle" begins, if one follows the hyphen before `index`.
    private func inversion(_ index: Int) -> Int? {
        var start = index
        if byte(start) | 32 == 116, byte(start + 1) == 45 { start += 2 }
        for pronoun in Self.inverted where start + pronoun.count <= text.count {
            if text[start..<start + pronoun.count].elementsEqual(pronoun), letter(start + pronoun.count) == 0, byte(start + pronoun.count) != 45 {
                return start
            }
        }
        return nil
    }

    private mutating func inverted() {
        let start = at
        var hash = Lexicon.seed
        while letter(at) > 0 {
            hash = Lexicon.step(hash, text[at])
            at += 1
        }
        finish(start, hash, [], 0, 1)
    }

    /// Anything else. False where it was white space after all.
    private mutating func mark(_ space: inout TextWord.Shape) -> Bool {
        let start = at
        let first = text[at]
        if first < 128 {
            at += 1
            switch first {
            case 44: add(start, .comma, space)
            case 59: add(start, .semicolon, space)
            case 58: add(start, .colon, space)
            case 34: add(start, .plainQuote, space)
            case 40, 91, 123: add(start, .openBracket, space)
            case 41, 93, 125: add(start, .closeBracket, space)
            case 33, 63: add(start, .question, space)
            case 46:
                if byte(at) == 46 {
                    while byte(at) == 46 { at += 1 }
                    add(start, .ellipsis, space)
                } else {
                    add(start, .stop, space)
                }
            case 45:
                while byte(at) == 45 { at += 1 }
                let isDash = at - start > 1 || space.contains(.spaceBefore) && (byte(at) == 32 || byte(at) == 10 || byte(at) == 0xC2)
                add(start, isDash ? .dash : .other, space)
            case 96:
                while byte(at) == 96 { at += 1 }
                add(start, at - start > 1 ? .openQuote : .other, space)
            case 39:
                if byte(at) == 39 {
                    at += 1
                    add(start, .closeQuote, space)
                } else if !lexicon.splitsElisions, space.contains(.spaceBefore), isClitic(at) {
                    var hash = Lexicon.step(Lexicon.seed, 39)
                    while letter(at) > 0 {
                        hash = Lexicon.step(hash, text[at] | 32)
                        at += letter(at)
                    }
                    finish(start, hash, space, 0, 1)
                } else {
                    add(start, .other, space)
                }
            default: add(start, .other, space)
            }
            return true
        }
        let second = byte(at + 1), third = byte(at + 2)
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        at = min(text.count, at + (first < 0xC0 ? 1 : length))
        switch (first, second, third) {
        case (0xC2, 0xA0, _), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
            space.insert(.spaceBefore)
            return false
        case (0xC2, 0xAB, _), (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9E), (0xE2, 0x80, 0xB9): add(start, .openQuote, space)
        case (0xC2, 0xBB, _), (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0xBA): add(start, .closeQuote, space)
        case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x80, 0x95): add(start, .dash, space)
        case (0xE2, 0x80, 0xA6): add(start, .ellipsis, space)
        default: add(start, .other, space)
        }
        return true
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self &- 48 < 10 }
}
