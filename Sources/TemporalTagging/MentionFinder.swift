import ByteText

/// One pass over a text: scans paragraph by paragraph and matches the patterns around words that can belong to a time.
struct MentionFinder {
    private var tokens: [Token] = []
    private var hot: [Int] = []
    private var matcher = PatternMatcher()
    private(set) var mentions: [TimeMention] = []

    /// How many tokens before a hot one a pattern may begin.
    private static let reach = 9
    /// Lines of so many tokens at most are searched even where no word of them calls for it.
    private static let line = 8

    mutating func find(in text: Span<UInt8>, pack: LanguagePack) {
        var scanner = TokenScanner()
        var paragraph = 0
        var sentence = 0
        while !scanner.isAtEnd {
            scanner.scanParagraph(text, pack: pack, into: &tokens, hot: &hot)
            paragraph += 1
            sentence += 1
            // A line of a few words is looked at whole.
            if tokens.count <= MentionFinder.line, hot.isEmpty { hot = Array(tokens.indices) }
            if hot.isEmpty { continue }
            match(text, paragraph: paragraph, sentence: &sentence, pack: pack)
        }
    }

    private mutating func match(_ text: Span<UInt8>, paragraph: Int, sentence: inout Int, pack: LanguagePack) {
        matcher.beginParagraph()
        var next = 0
        var seen = 0
        var quoted = false
        for trigger in hot {
            if trigger < next { continue }
            var position = max(next, trigger - MentionFinder.reach)
            while position <= trigger {
                guard !tokens[position].isPunctuation || tokens[position].word == Token.apostrophe || tokens[position].word == Token.open,
                    let node = matcher.rule(at: position, tokens: tokens, pack: pack)
                else {
                    position += 1
                    continue
                }
                let builder = MeaningBuilder(matcher: matcher, tokens: tokens)
                let whole = matcher.nodes[node]
                while seen < Int(whole.start) {
                    if endsSentence(seen, text, pack) { sentence += 1 }
                    if tokens[seen].word == Token.openQuote { quoted = true }
                    if tokens[seen].word == Token.closeQuote { quoted = false }
                    if tokens[seen].word == Token.quote { quoted.toggle() }
                    seen += 1
                }
                let outputs = builder.outputs(of: node, pack: pack)
                if !outputs.isEmpty {
                    var way = ClauseDirection(around: Int(whole.start)..<Int(whole.end), tokens: tokens, text: text, pack: pack)
                    // A line that holds hardly more than a time announces it, as agendas do.
                    let isAgenda = way.direction == .unknown && tokens.count - Int(whole.end - whole.start) <= 3
                    if isAgenda { way.direction = .future }
                    let zone = builder.range(of: "zone", under: node, depth: 0, pack: pack)
                    for output in outputs {
                        var expression = output.expression
                        if isAgenda, case .apply(.month, _) = expression { expression = .apply(.coming, [expression]) }
                        var mention = TimeMention(
                            start: tokens[output.tokens.lowerBound].start, end: tokens[output.tokens.upperBound - 1].end, expression: expression,
                            rule: pack.grammar.alternatives[Int(whole.alternative)].rule, direction: way.direction, score: way.score, paragraph: paragraph,
                            sentence: sentence)
                        mention.cues = way.cues.map { tokens[$0.lowerBound].start..<tokens[$0.upperBound - 1].end }
                        if let zone, zone.lowerBound >= output.tokens.lowerBound, zone.upperBound <= output.tokens.upperBound {
                            mention.zone = tokens[zone.lowerBound].start..<tokens[zone.upperBound - 1].end
                        }
                        mention.isQuoted = quoted
                        mention.isSpeechTime = touchesSpeech(Int(whole.start), Int(whole.end), pack)
                        mention.isAside = isBracketed(Int(whole.start), Int(whole.end))
                        mentions.append(mention)
                    }
                }
                position = Int(whole.end)
                next = position
            }
        }
    }

    private func endsSentence(_ index: Int, _ text: Span<UInt8>, _ pack: LanguagePack) -> Bool {
        let id = tokens[index].word
        guard id == Token.period || id == Token.question || id == Token.exclamation, tokens[index].isPunctuation else { return false }
        guard index + 1 < tokens.count else { return true }
        if id == Token.period { return ClauseDirection.isFullStop(index, tokens, text, pack) }
        return tokens[index + 1].isSpaced && (tokens[index + 1].isCapital || tokens[index + 1].isNumber || tokens[index + 1].isPunctuation)
    }

    private func touchesSpeech(_ start: Int, _ end: Int, _ pack: LanguagePack) -> Bool {
        for index in [start - 2, start - 1, end] where tokens.indices.contains(index) && tokens[index].isWord {
            if ClauseCue(rawValue: pack.cues[Int(tokens[index].word)]).contains(.speech) { return true }
        }
        return false
    }

    private func isBracketed(_ start: Int, _ end: Int) -> Bool {
        start > 0 && end < tokens.count && tokens[start - 1].word == Token.open && tokens[end].word == Token.close
    }
}
