/// A sentence of a text: words `first..<end` of the scan.
struct Sentence {
    var first: Int
    var end: Int
    var paragraph: Int
    /// A short line without a full stop: a heading between paragraphs, or a line of a list.
    var isHeading: Bool
    /// The first of its paragraph.
    var opensParagraph: Bool
}

/// Divides the words of a text into sentences and marks what stands within quotation marks.
enum SentenceSplitter {
    /// No sentence of the news is longer; what follows looks at every clause beside every other of its sentence, so that length must be bounded.
    private static let longest = 250

    /// `stamps`: words before which a time of publication ends, ascending; a sentence begins there.
    static func split(_ words: inout [TextWord], _ text: [UInt8], after stamps: [Int] = []) -> [Sentence] {
        var sentences: [Sentence] = []
        var paragraph = 0, first = 0, paragraphStart = 0
        var index = 0
        while index < words.count {
            let isLast = index + 1 == words.count
            if index - first >= longest {
                close(&sentences, words, first, index, paragraph, paragraphStart)
                first = index
            }
            if !isLast, breaksParagraph(words, index + 1) {
                close(&sentences, words, first, index + 1, paragraph, paragraphStart)
                markQuotes(&words, paragraphStart, index + 1)
                paragraph += 1
                first = index + 1
                paragraphStart = first
                index += 1
                continue
            }
            if let end = sentenceEnd(words, index) {
                close(&sentences, words, first, end, paragraph, paragraphStart)
                first = end
                index = end
                if end < words.count, breaksParagraph(words, end) {
                    markQuotes(&words, paragraphStart, end)
                    paragraph += 1
                    paragraphStart = end
                }
                continue
            }
            index += 1
        }
        if first < words.count { close(&sentences, words, first, words.count, paragraph, paragraphStart) }
        if paragraphStart < words.count { markQuotes(&words, paragraphStart, words.count) }
        for stamp in stamps { divide(&sentences, words, before: stamp) }
        return sentences
    }

    /// What stands before a time of publication is a headline or a byline.
    private static func divide(_ sentences: inout [Sentence], _ words: [TextWord], before word: Int) {
        guard let index = sentences.firstIndex(where: { $0.first < word && word < $0.end }) else { return }
        var news = sentences[index]
        (sentences[index].end, sentences[index].isHeading) = (word, true)
        news.first = afterDateline(words, word, news.end)
        sentences.insert(news, at: index + 1)
    }

    private static func close(_ sentences: inout [Sentence], _ words: [TextWord], _ first: Int, _ end: Int, _ paragraph: Int, _ paragraphStart: Int) {
        guard first < end else { return }
        let last = words[first..<end].last { !$0.isQuote && $0.kind != .closeBracket }
        let isHeading = first == paragraphStart && (last.map { !isStop($0.kind) } ?? true) && end - first < 20
        let isOpening = first == paragraphStart
        let first = isOpening ? afterDateline(words, first, end) : first
        sentences.append(Sentence(first: first, end: end, paragraph: paragraph, isHeading: isHeading, opensParagraph: isOpening))
    }

    private static func isStop(_ kind: TextWord.Kind) -> Bool {
        switch kind {
        case .stop, .question, .ellipsis, .colon, .comma, .semicolon: true
        default: false
        }
    }

    /// "PARIS, July 24 (Reuters) - ", "PARIS | Sat Jul 24, 2021 7:50 pm CET PARIS (Reuters) - ": where the news begins after a place, a day and an agency.
    private static func afterDateline(_ words: [TextWord], _ first: Int, _ end: Int) -> Int {
        let reach = min(end - 2, first + 32)
        var start = first
        var (hasEvidence, hasTime) = (false, false)
        for index in first..<max(first, reach) {
            let word = words[index]
            hasTime = hasTime || word.isTimed
            // A long one has a day in it.
            if word.kind == .dash, index > first, hasEvidence, index < first + 14 || hasTime { start = index + 1 }
            guard word.isTimed || word.isCapital || word.isMark && !word.isQuote || word.kind == .number || word.has(.nameLink) else { break }
            hasEvidence = hasEvidence || word.isTimed || word.kind == .openBracket || word.shape.contains(.allCapitals)
        }
        return start
    }

    /// A line break ends the paragraph unless the sentence plainly runs on: pages flattened to text break lines around links.
    private static func breaksParagraph(_ words: [TextWord], _ index: Int) -> Bool {
        let word = words[index]
        guard word.shape.contains(.lineBefore) else { return false }
        if word.shape.contains(.blankLineBefore) { return true }
        let before = words[index - 1]
        switch before.kind {
        case .stop, .question, .ellipsis, .closeQuote, .colon: return true
        case .comma: return false
        default: break
        }
        if before.isWord, before.has([.determiner, .preposition, .coordinator]), !before.isCapital { return false }
        if word.isWord { return word.isCapital || word.shape.contains(.digits) }
        if word.isQuote, index + 1 < words.count, words[index + 1].isWord { return words[index + 1].isCapital }
        return word.kind == .number || word.isQuote || word.kind == .dash || word.kind == .other
    }

    /// Index after the sentence that ends with the mark at `index`, if it does end there.
    private static func sentenceEnd(_ words: [TextWord], _ index: Int) -> Int? {
        let mark = words[index]
        switch mark.kind {
        case .stop, .question, .ellipsis: break
        case .word:
            // "U.S." swallowed its stop: the sentence ends there when a common sentence opening follows.
            guard mark.end - mark.start > 2, mark.cues.contains(.abbreviation), mark.isCapital, index + 1 < words.count else { return nil }
            let next = words[index + 1]
            return next.isCapital && next.shape.contains(.spaceBefore) && next.has([.determiner, .pronoun, .relative, .coordinator, .possessive])
                && !next.has(.nameLink) ? index + 1 : nil
        default: return nil
        }
        var end = index + 1
        // Closing quotation marks and brackets, and further stops, belong to the sentence.
        while end < words.count, !words[end].shape.contains(.lineBefore) {
            let next = words[end]
            if next.kind == .closeQuote || next.kind == .closeBracket || next.kind == .question {
                end += 1
            } else if next.kind == .plainQuote, !next.shape.contains(.spaceBefore) || end + 1 == words.count || words[end + 1].shape.contains(.spaceBefore) {
                end += 1
            } else {
                break
            }
        }
        guard end < words.count else { return end }
        let next = words[end]
        if next.shape.contains(.lineBefore) { return breaksParagraph(words, end) || next.isCapital || !next.isWord ? end : nil }
        if mark.kind == .stop, index > 0 {
            let before = words[index - 1]
            let touches = !mark.shape.contains(.spaceBefore)
            if touches, before.cues.contains(.abbreviation), next.kind == .openBracket { return nil }
            if touches, before.isWord {
                if before.cues.contains(.abbreviation), next.isWord || next.kind == .number {
                    if !(next.isCapital && next.has([.determiner, .pronoun])) || before.has(.title) { return nil }
                }
                if before.isCapital, before.end - before.start == 1, next.isCapital { return nil }
            }
            if touches, before.isMark, before.kind != .closeBracket, !before.isQuote { return nil }
        }
        let space = next.shape.contains(.spaceBefore)
        if next.isWord {
            if next.isCapital { return space || glued(words, index, end) ? end : nil }
            return next.shape.contains(.digits) && space && mark.kind == .stop ? end : nil
        }
        if next.kind == .number { return space && mark.kind != .ellipsis ? end : nil }
        if next.kind == .openQuote || next.kind == .plainQuote || next.kind == .dash || next.kind == .openBracket {
            guard end + 1 < words.count else { return end }
            let after = words[end + 1]
            if next.kind == .openBracket { return after.isCapital && space && mark.kind == .stop ? end : nil }
            return after.isCapital || after.kind == .number ? end : nil
        }
        return nil
    }

    /// "situation.Macron": a stop without a space between a whole word and a capital; no initials, no addresses.
    private static func glued(_ words: [TextWord], _ mark: Int, _ next: Int) -> Bool {
        guard mark > 0 else { return false }
        let before = words[mark - 1], after = words[next]
        if next > mark + 1 { return true }
        return (before.isWord && before.end - before.start > 2 || before.isQuote || before.kind == .number) && after.end - after.start > 1
            && !after.shape.contains(.allCapitals)
    }

    /// Marks words within quotation marks. Marks are told open from closed by turns: real pages mix up « and ».
    private static func markQuotes(_ words: inout [TextWord], _ first: Int, _ end: Int) {
        var open: Int?
        for index in first..<end where words[index].isQuote {
            let kind = words[index].kind
            if let start = open {
                if kind == .openQuote, index + 1 < end, !words[index + 1].shape.contains(.spaceBefore), words[index].shape.contains(.spaceBefore) { continue }
                for inner in start..<index { words[inner].shape.insert(.quoted) }
                open = nil
            } else if kind == .closeQuote, index > first,
                words[index - 1].kind == .comma || index + 1 < end && [.comma, .stop].contains(words[index + 1].kind), index - first > 2
            {
                for inner in first..<index { words[inner].shape.insert(.quoted) }
            } else if kind == .closeQuote, !words[index].shape.contains(.spaceBefore),
                index + 1 == end || words[index + 1].shape.contains(.spaceBefore) || !words[index + 1].isWord
            {
                // It closes what an earlier paragraph opened.
                for inner in first..<index { words[inner].shape.insert(.quoted) }
            } else {
                open = index + 1
            }
        }
        // Left open at the end: the next paragraph goes on quoting, or the mark is a stray one; only a long rest counts as quoted.
        if let start = open, end - start > 3 { for inner in start..<end { words[inner].shape.insert(.quoted) } }
    }
}
