import ByteText

/// Which way the clause around an expression looks: its nearest verb cues, weighed by how near they are. The cues stand in the pack; the
/// weights are true of news prose at large.
struct ClauseDirection {
    var direction = TemporalDirection.unknown
    var score = 0
    /// The words that decided, for `explain`.
    var cues: [Range<Int>] = []
    /// A pluperfect before it, in its own clause: it glances back.
    var isAnterior = false
    private var hasInfinitive = false
    private let traced: Bool

    /// `tokens[range]` is the expression. Looks outward inside the sentence; what stands behind a comma or a conjunction counts less.
    init(around range: Range<Int>, tokens: [Token], text: Span<UInt8>, pack: LanguagePack, traced: Bool) {
        self.traced = traced
        var leftPenalty = 1, rightPenalty = 1
        var left = range.lowerBound - 1, right = range.upperBound
        var leftOpen = true, rightOpen = true
        var distance = 0
        // "On Tuesday, the league plans to …": the comma after what opens a sentence parts nothing.
        if ClauseDirection.opensSentence(left, tokens, text, pack) {
            rightPenalty -= tokens.indices.contains(right) && tokens[right].word == Token.comma ? 2 : 0
        }
        while leftOpen || rightOpen, distance < 34 {
            distance += 1
            if leftOpen {
                leftOpen = visit(left, distance, &leftPenalty, tokens, text, pack, toLeft: true)
                if tokens.indices.contains(left), tokens[left].flags & Token.paragraph != 0 { leftOpen = false }
                left -= 1
            }
            if rightOpen {
                rightOpen = visit(right, distance, &rightPenalty, tokens, text, pack, toLeft: false)
                right += 1
            }
        }
        if score >= 20 { direction = .future } else if score <= -8 { direction = .past } else if score > 8 { direction = .future }
    }

    /// Weighs one token; false where the clause ends.
    private mutating func visit(
        _ index: Int, _ distance: Int, _ penalty: inout Int, _ tokens: [Token], _ text: Span<UInt8>, _ pack: LanguagePack, toLeft: Bool
    ) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        let token = tokens[index]
        if token.isPunctuation {
            switch token.word {
            case Token.semicolon, Token.question, Token.exclamation: return false
            case Token.period: return !ClauseDirection.isFullStop(index, tokens, text, pack)
            case Token.colon, Token.openQuote, Token.closeQuote, Token.quote, Token.longDash, Token.open, Token.close: penalty += 3
            case Token.comma: penalty += 2
            default: break
            }
            return true
        }
        guard token.isWord else { return true }
        var cue = pack.words[Int(token.word)].cues
        // "Actor Will Smith", "Mrs May left": a capital in running text makes a name of it.
        if !cue.isDisjoint(with: [.future, .modal, .planned]), ClauseDirection.isName(index, tokens) { return true }
        if cue.isEmpty, token.word == 0 || !pack.words[Int(token.word)].isFunctionWord, !token.isCapital || index == 0 {
            cue = ClauseDirection.suffixCue(token, text, pack)
            // After a determiner a word in -ra or -ed is no verb.
            if index > 0, pack.words[Int(tokens[index - 1].word)].cues.contains(.determiner) { cue = [] }
        }
        if cue.isEmpty { return true }
        if !cue.isDisjoint(with: [.relative, .conjunction]) { penalty += 1 }
        if toLeft, distance < 12, penalty < 3, cue.contains(.anterior) { isAnterior = true }
        var weight = 0
        if cue.contains(.intent), index + 1 < tokens.count, pack.words[Int(tokens[index + 1].word)].cues.contains(.goal) { cue.insert(.planned) }
        if cue.contains(.copula), index + 1 < tokens.count, pack.words[Int(tokens[index + 1].word)].cues.contains(.infinitive) {
            // "is to meet", "were to meet"
            weight = 45
        } else if cue.contains(.copula), ClauseDirection.planFollows(index, tokens, pack) {
            weight = 0
        } else if cue.contains(.planned) {
            weight = ClauseDirection.isAnterior(index, tokens, pack) ? -50 : 50
        } else if cue.contains(.future) {
            weight = 60
        } else if cue.contains(.auxiliary) {
            weight = participleFollows(index, tokens, text, pack)
        } else if cue.contains(.past), index > 0, pack.words[Int(tokens[index - 1].word)].cues.contains(.infinitive) {
            // "to be made", "doit être rendu": a participle after a bare infinitive tells of no past.
            weight = 0
        } else if cue.contains(.past), !cue.contains(.speech), isGoverned(index, tokens, text, pack) {
            weight = 0
        } else if cue.contains(.past) {
            weight = -60
            if cue.contains(.speech), distance > 2 { weight = -20 }
            // "announced Wednesday"
            if toLeft, distance == 1 { weight = -100 }
        } else if cue.contains(.modal) {
            weight = 24
        } else if cue.contains(.rumour) {
            weight = -60
        } else if cue.contains(.infinitive), !hasInfinitive, toLeft == false || distance < 8 {
            weight = 14
            hasInfinitive = true
        }
        if weight != 0 {
            score += weight / (penalty + distance / 5)
            if traced { cues.append(index..<index + 1) }
        }
        return true
    }

    /// Nothing but a preposition or an article stands between the beginning of the sentence and what follows `index`.
    private static func opensSentence(_ index: Int, _ tokens: [Token], _ text: Span<UInt8>, _ pack: LanguagePack) -> Bool {
        var index = index
        for _ in 0..<3 {
            guard tokens.indices.contains(index), tokens[index + 1].flags & Token.paragraph == 0 else { return true }
            let token = tokens[index]
            if token.word == Token.period { return isFullStop(index, tokens, text, pack) }
            let cue = pack.words[Int(token.word)].cues
            guard !cue.isDisjoint(with: [.preposition, .determiner]) else { return false }
            index -= 1
        }
        return false
    }

    /// A dot that ends a sentence: not one of an initial ("Daniel P. Davison"), of an abbreviation or of a decimal.
    static func isFullStop(_ index: Int, _ tokens: [Token], _ text: Span<UInt8>, _ pack: LanguagePack) -> Bool {
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        guard next.isSpaced else { return false }
        guard next.isCapital || next.isNumber || next.isPunctuation else { return next.flags & Token.line != 0 }
        guard index > 0, !tokens[index].isSpaced else { return true }
        let before = tokens[index - 1]
        guard before.isWord, before.isCapital else { return true }
        let length = before.end - before.start
        if length == 1 { return false }
        if length > 5 { return true }
        var lowered = FoldedWord()
        for index in Int(before.start)..<Int(before.end) { lowered.append(text[index].asciiLowercased) }
        return !pack.isAbbreviation(lowered)
    }

    /// An auxiliary with a participle soon after it tells of the past, with an announcing one of the future.
    private func participleFollows(_ index: Int, _ tokens: [Token], _ text: Span<UInt8>, _ pack: LanguagePack) -> Int {
        for next in index + 1..<min(index + 6, tokens.count) where index + 1 < tokens.count {
            let token = tokens[next]
            if token.isPunctuation, token.word != Token.apostrophe, token.word != Token.dash { return 0 }
            let cue = pack.words[Int(token.word)].cues
            if cue.contains(.planned) { return 0 }
            if cue.contains(.past) { return -50 }
            if token.word == 0, ClauseDirection.suffixCue(token, text, pack).contains(.past) { return -50 }
        }
        return 0
    }

    /// "was scheduled", "did not plan to": the plan decides, not the auxiliary.
    private static func planFollows(_ index: Int, _ tokens: [Token], _ pack: LanguagePack) -> Bool {
        for next in index + 1..<min(index + 4, tokens.count) where index + 1 < tokens.count {
            if tokens[next].isPunctuation { return false }
            let cue = pack.words[Int(tokens[next].word)].cues
            if cue.contains(.planned) { return true }
            if cue.contains(.intent), next + 1 < tokens.count, pack.words[Int(tokens[next + 1].word)].cues.contains(.goal) { return true }
        }
        return false
    }

    /// A word with a capital between others that do not all have one, as they have in headlines.
    private static func isName(_ index: Int, _ tokens: [Token]) -> Bool {
        guard tokens[index].isCapital, index > 0, tokens[index - 1].isWord else { return false }
        return !tokens[index - 1].isCapital || index + 1 >= tokens.count || !tokens[index + 1].isCapital
    }

    /// "sera fermé", "doit être fermé": a participle right after what looks ahead tells of no past.
    private func isGoverned(_ index: Int, _ tokens: [Token], _ text: Span<UInt8>, _ pack: LanguagePack) -> Bool {
        for before in stride(from: index - 1, through: max(0, index - 2), by: -1) {
            let token = tokens[before]
            if token.isPunctuation { return false }
            var cue = pack.words[Int(token.word)].cues
            if ClauseDirection.isName(before, tokens) { continue }
            if cue.isEmpty { cue = ClauseDirection.suffixCue(token, text, pack) }
            if !cue.isDisjoint(with: [.future, .modal, .planned]) { return true }
            if !cue.isEmpty { return false }
        }
        return false
    }

    /// "had been scheduled", "avait prévu": what was planned then is over.
    private static func isAnterior(_ index: Int, _ tokens: [Token], _ pack: LanguagePack) -> Bool {
        for before in max(0, index - 3)..<index where pack.words[Int(tokens[before].word)].cues.contains(.anterior) { return true }
        return false
    }

    private static func suffixCue(_ token: Token, _ text: Span<UInt8>, _ pack: LanguagePack) -> ClauseCue {
        pack.suffixCue(of: Int(token.start)..<Int(token.end), in: text)
    }
}
