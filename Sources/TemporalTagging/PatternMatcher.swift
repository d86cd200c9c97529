/// Matches the compiled patterns against tokens. Each fragment has one reading at one place, the longest; it is worked out once.
struct PatternMatcher {
    struct Node {
        var alternative: Int32
        var start: Int32
        var end: Int32
        var captures: Int32
        var captureCount: Int32
    }

    struct Capture {
        var slot: Int8
        /// A word class (≥ 0), a plain token (−1), a fragment (−2).
        var kind: Int16
        /// The token, or the node of a fragment.
        var index: Int32
        var start: Int32
        var end: Int32
    }

    private struct Memo {
        var key: UInt64 = .max
        var end: Int32 = 0
        var node: Int32 = 0
    }

    private struct Choice {
        var element: Int
        var position: Int
        var captures: Int
    }

    private(set) var nodes: [Node] = []
    private(set) var captures: [Capture] = []
    private var memo = Array(repeating: Memo(), count: 1024)
    private var generation: UInt64 = 0
    private var choices: [Choice] = []
    private var pending: [Capture] = []

    /// How deep fragments may nest.
    private static let depthLimit = 10

    mutating func beginParagraph() {
        generation &+= 1
        nodes.removeAll(keepingCapacity: true)
        captures.removeAll(keepingCapacity: true)
    }

    /// The longest rule that matches at `position`; nil where none does.
    mutating func rule(at position: Int, tokens: [Token], pack: LanguagePack) -> Int? {
        let token = tokens[position]
        let candidates = pack.grammar.candidates(Grammar.rules, beginningWith: token)
        let one = Grammar.Signature(token)
        let two = position + 1 < tokens.count ? Grammar.Signature(tokens[position + 1]) : Grammar.Signature()
        guard candidates.admits(one, two) else { return nil }
        let (end, node) = longest(candidates, one, two, at: position, depth: 0, tokens: tokens, pack: pack)
        return end > position ? Int(node) : nil
    }

    /// The longest reading of a fragment at `position`, for tests and for readers of dates.
    mutating func fragment(_ index: Int, at position: Int, depth: Int, tokens: [Token], pack: LanguagePack) -> (end: Int, node: Int32) {
        guard position < tokens.count, depth < PatternMatcher.depthLimit else { return (-1, -1) }
        let candidates = pack.grammar.candidates(index, beginningWith: tokens[position])
        let one = Grammar.Signature(tokens[position])
        let two = position + 1 < tokens.count ? Grammar.Signature(tokens[position + 1]) : Grammar.Signature()
        guard candidates.admits(one, two) else { return (-1, -1) }
        let key = generation << 32 | UInt64(index) << 20 | UInt64(position & 0xF_FFFF)
        let slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 54)
        if memo[slot].key == key { return (Int(memo[slot].end), memo[slot].node) }
        // While it is being worked out it does not match: a fragment that begins with itself ends here.
        memo[slot] = Memo(key: key, end: -1, node: -1)
        let (end, node) = longest(candidates, one, two, at: position, depth: depth, tokens: tokens, pack: pack)
        memo[slot] = Memo(key: key, end: Int32(end), node: node)
        return (end, node)
    }

    private mutating func longest(
        _ candidates: Grammar.Candidates, _ one: Grammar.Signature, _ two: Grammar.Signature, at position: Int, depth: Int, tokens: [Token], pack: LanguagePack
    ) -> (end: Int, node: Int32) {
        var best = -1
        var bestNode: Int32 = -1
        for number in Int(candidates.start)..<Int(candidates.end) {
            guard pack.grammar.entries[number].admits(one, two) else { continue }
            let index = pack.grammar.entries[number].alternative
            let mark = pending.count
            let end = match(pack.grammar.alternatives[Int(index)].elements, at: position, depth: depth, tokens: tokens, pack: pack)
            if end > best, end > position {
                best = end
                bestNode = Int32(nodes.count)
                nodes.append(
                    Node(
                        alternative: index, start: Int32(position), end: Int32(end), captures: Int32(captures.count), captureCount: Int32(pending.count - mark))
                )
                captures.append(contentsOf: pending[mark...])
            }
            pending.removeLast(pending.count - mark)
        }
        return (best, bestNode)
    }

    /// Follows one alternative, its optional groups taken where they can be; −1 where it does not match. Captures are left in `pending`.
    private mutating func match(_ range: Range<Int>, at start: Int, depth: Int, tokens: [Token], pack: LanguagePack) -> Int {
        let base = choices.count
        let firstCapture = pending.count
        defer { choices.removeLast(choices.count - base) }
        var element = range.lowerBound
        var position = start
        while true {
            var fails = false
            if element >= range.upperBound { return position }
            let step = pack.grammar.elements[element]
            switch (step.kind, step.look) {
            case (.optional, _):
                choices.append(Choice(element: step.skip, position: position, captures: pending.count))
                element += 1
                continue
            case (_, .behind), (_, .ahead):
                let at = step.look == .behind ? position - 1 : position
                var holds = false
                if at >= 0, at < tokens.count, step.look == .ahead || tokens[position].flags & Token.paragraph == 0 {
                    if step.kind == .fragment {
                        holds = fragment(step.fragment, at: at, depth: depth + 1, tokens: tokens, pack: pack).end > at
                    } else {
                        holds = accepts(step, at, tokens, pack)
                    }
                } else if !step.negative, !step.literals.isEmpty {
                    // Where a text ends, or begins, a full stop may be thought.
                    for index in step.literals where pack.grammar.literals[index] == Token.period { holds = true }
                }
                fails = holds == step.negative
                element += 1
            case (.token, _):
                if position < tokens.count, position == start || tokens[position].flags & Token.paragraph == 0, accepts(step, position, tokens, pack) {
                    if step.slot >= 0 {
                        pending.append(Capture(slot: step.slot, kind: step.wordClass, index: Int32(position), start: Int32(position), end: Int32(position + 1)))
                    }
                    position += 1
                    element += 1
                } else {
                    fails = true
                }
            case (.fragment, _):
                if position < tokens.count, position == start || tokens[position].flags & Token.paragraph == 0, !step.glued || !tokens[position].isSpaced {
                    let (end, node) = fragment(step.fragment, at: position, depth: depth + 1, tokens: tokens, pack: pack)
                    if end > position {
                        if step.slot >= 0 {
                            pending.append(Capture(slot: step.slot, kind: -2, index: node, start: Int32(position), end: Int32(end)))
                        }
                        position = end
                        element += 1
                    } else {
                        fails = true
                    }
                } else {
                    fails = true
                }
            }
            if fails {
                guard choices.count > base, let choice = choices.popLast() else {
                    pending.removeLast(pending.count - firstCapture)
                    return -1
                }
                element = choice.element
                position = choice.position
                pending.removeLast(pending.count - choice.captures)
            }
        }
    }

    @inline(__always)
    private func accepts(_ step: Grammar.Element, _ position: Int, _ tokens: [Token], _ pack: LanguagePack) -> Bool {
        let token = tokens[position]
        if step.glued, token.isSpaced { return false }
        if step.capital, !token.isCapital { return false }
        if token.isNumber { return step.numeric & token.numeric != 0 }
        if step.anyWord { return token.isWord }
        if token.word == 0 { return false }
        if !step.literals.isEmpty {
            for index in step.literals where pack.grammar.literals[index] == token.word { return true }
        }
        guard step.wordClass >= 0, pack.classMask[Int(token.word)] & (1 << UInt64(step.wordClass & 63)) != 0 else { return false }
        if !step.strong { return true }
        guard let sense = pack.sense(of: token.word, in: Int(step.wordClass)) else { return false }
        if step.strong, sense.isLower, token.isCapital { return false }
        if step.strong, sense.isWeak {
            // A word that is also an ordinary one counts only where its capital can't come from its place.
            if !token.isCapital || token.flags & Token.allCapitals != 0 { return false }
            if position == 0 || tokens[position].flags & Token.paragraph != 0 { return false }
            let before = tokens[position - 1]
            if before.isPunctuation { return before.word == Token.dash }
            if !pack.isFunctionWord[Int(before.word)], pack.senses[Int(before.word)].isEmpty,
                !ClauseCue(rawValue: pack.cues[Int(before.word)]).contains(.preposition)
            {
                return false
            }
        }
        return true
    }
}
