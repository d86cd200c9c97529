import ByteText

/// One pass over a text: scans paragraph by paragraph and matches the patterns around words that can belong to a time. Its buffers and what it
/// has learnt serve for text after text.
struct MentionFinder {
    private var tokens = TokenBuffer()
    private var tree = MatchTree()
    private var meanings = MeaningTable()
    private(set) var mentions: [TimeMention] = []

    /// How many tokens before a hot one a pattern may begin.
    private static let reach = 9
    /// Lines of so many tokens at most are searched even where no word of them calls for it.
    private static let line = 8

    /// Leaves the mentions of a text in `mentions`; `traced` says whether to keep the words that decided a direction.
    mutating func find(in text: Span<UInt8>, pack: LanguagePack, traced: Bool) {
        mentions.removeAll(keepingCapacity: true)
        var scanner = TokenScanner()
        var paragraph = 0
        var sentence = 0
        while !scanner.isAtEnd {
            scanner.scanParagraph(text, pack: pack, into: &tokens)
            paragraph += 1
            sentence += 1
            // A line of a few words is looked at whole.
            if tokens.all.count <= MentionFinder.line, tokens.hot.isEmpty { tokens.hot = Array(tokens.all.indices) }
            if tokens.hot.isEmpty { continue }
            match(text, paragraph: paragraph, sentence: &sentence, pack: pack, traced: traced)
        }
    }

    /// The reading of a mention that is the same in every context, if it is known.
    func reading(of mention: TimeMention) -> TimeReading? { meanings.reading(of: mention.output, epoch: mention.epoch) }

    /// Keeps a reading in which nothing of its context had a say.
    mutating func keep(_ reading: TimeReading, of mention: TimeMention) {
        guard mention.traits.contains(.lasting), reading.anchor == .none, reading.moment != nil || !mention.traits.contains(.absolute) else { return }
        meanings.keep(reading, of: mention.output, epoch: mention.epoch)
    }

    private mutating func match(_ text: Span<UInt8>, paragraph: Int, sentence: inout Int, pack: LanguagePack, traced: Bool) {
        var next = 0
        var marks = 0
        var quoted = false
        for trigger in tokens.hot {
            if trigger < next { continue }
            var position = max(next, trigger - MentionFinder.reach)
            while position <= trigger {
                let token = tokens.all[position]
                guard token.isNumber || pack.words[Int(token.word)].beginsRule && MentionFinder.canBegin(token) else {
                    position += 1
                    continue
                }
                let match = tree.match(at: position, tokens: tokens.all, pack: pack)
                guard match >= 0 else {
                    // Asked again for the next trigger it would answer the same.
                    position += 1
                    next = max(next, position)
                    continue
                }
                let found = tree.matches[match]
                let end = position + Int(found.length)
                while marks < tokens.marks.count, tokens.marks[marks] < position {
                    let mark = tokens.marks[marks]
                    if endsSentence(mark, text, pack) { sentence += 1 }
                    switch tokens.all[mark].word {
                    case Token.openQuote: quoted = true
                    case Token.closeQuote: quoted = false
                    case Token.quote: quoted.toggle()
                    default: break
                    }
                    marks += 1
                }
                var known = meanings.meaning(
                    of: match, found, at: position, tokens: tokens.all, offsets: tree.valueOffsets, generation: tree.generation)
                if known < 0 { known = meanings.makeMeaning(of: match, at: position, tokens: tokens.all, tree: tree, pack: pack) }
                let meaning = meanings.meanings[known]
                if meaning.outputCount > 0 {
                    var way = ClauseDirection(around: position..<end, tokens: tokens.all, text: text, pack: pack, traced: traced)
                    // A line that holds hardly more than a time announces it, as agendas do.
                    let isAgenda = way.direction == .unknown && tokens.all.count - (end - position) <= 3
                    if isAgenda { way.direction = .future }
                    let isSpeechTime = touchesSpeech(position, end, pack), isAside = isBracketed(position, end)
                    for index in Int(meaning.firstOutput)..<Int(meaning.firstOutput + meaning.outputCount) {
                        let output = meanings.outputs[index]
                        var mention = TimeMention(
                            start: tokens.all[position + Int(output.lower)].start, end: tokens.all[position + Int(output.upper) - 1].end,
                            expression: output.expression, traits: output.traits, output: Int32(index), epoch: meanings.epoch, rule: meaning.rule,
                            direction: way.direction, score: way.score,
                            paragraph: paragraph, sentence: sentence)
                        if isAgenda, case .apply(.month, _) = output.expression {
                            mention.expression = .apply(.coming, [output.expression])
                            mention.traits = ExpressionTraits(of: mention.expression)
                            mention.output = -1
                        }
                        // A day of a month that a line announces may be the one just past.
                        if isAgenda, output.expression.mentions(TimeOperator.month), output.expression.mentions(TimeOperator.day),
                            !output.expression.mentions(TimeOperator.holiday)
                        {
                            mention.direction = .unknown
                        }
                        if traced { mention.cues = way.cues.map { tokens.all[$0.lowerBound].start..<tokens.all[$0.upperBound - 1].end } }
                        if meaning.zoneLower < meaning.zoneUpper, meaning.zoneLower >= output.lower, meaning.zoneUpper <= output.upper {
                            mention.zone = tokens.all[position + Int(meaning.zoneLower)].start..<tokens.all[position + Int(meaning.zoneUpper) - 1].end
                        }
                        mention.isQuoted = quoted
                        mention.isSpeechTime = isSpeechTime
                        mention.isAside = isAside
                        mention.isAnterior = way.isAnterior
                        mentions.append(mention)
                    }
                }
                position = end
                next = position
            }
        }
    }

    /// Of punctuation only an apostrophe and a bracket begin an expression.
    @inline(__always) private static func canBegin(_ token: Token) -> Bool {
        !token.isPunctuation || token.word == Token.apostrophe || token.word == Token.open
    }

    private func endsSentence(_ index: Int, _ text: Span<UInt8>, _ pack: LanguagePack) -> Bool {
        let id = tokens.all[index].word
        guard id == Token.period || id == Token.question || id == Token.exclamation, tokens.all[index].isPunctuation else { return false }
        guard index + 1 < tokens.all.count else { return true }
        if id == Token.period { return ClauseDirection.isFullStop(index, tokens.all, text, pack) }
        return tokens.all[index + 1].isSpaced
            && (tokens.all[index + 1].isCapital || tokens.all[index + 1].isNumber || tokens.all[index + 1].isPunctuation)
    }

    private func touchesSpeech(_ start: Int, _ end: Int, _ pack: LanguagePack) -> Bool {
        for index in max(0, start - 2)..<start where isSpeech(index, pack) { return true }
        return end < tokens.all.count && isSpeech(end, pack)
    }

    private func isSpeech(_ index: Int, _ pack: LanguagePack) -> Bool {
        tokens.all[index].isWord && pack.words[Int(tokens.all[index].word)].cues.contains(.speech)
    }

    private func isBracketed(_ start: Int, _ end: Int) -> Bool {
        start > 0 && end < tokens.all.count && tokens.all[start - 1].word == Token.open && tokens.all[end].word == Token.close
    }
}
