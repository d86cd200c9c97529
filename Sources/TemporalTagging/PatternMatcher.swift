/// Matches the compiled patterns against tokens. Each fragment has one reading at one place, the longest; it is worked out once.
/// It notes which tokens it has looked at: what it found follows from them alone, so that `MatchTree` needs to ask but once.
struct PatternMatcher {
    /// A reading; its places are counted from the token at which the search began.
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

    private struct Opener {
        var key: UInt64 = .max
        var start: Int32 = 0
        var count: Int32 = 0
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
    /// The alternatives of a fragment that can begin with a token, by fragment and what the patterns see of the token; found when first asked for.
    private var openers = Array(repeating: Opener(), count: 1024)
    private var openerCount = 0
    private var openings: [Int32] = []
    private var pending: [Capture] = []

    /// The tokens looked at in the last search, in the order in which they were, counted from its beginning.
    private(set) var trail: [Int8] = []
    private var seen: UInt64 = 0
    /// It looked further than `trail` can tell.
    private(set) var wentFar = false
    private var base = 0

    /// How deep fragments may nest.
    private static let depthLimit = 10

    /// Forgets all readings.
    mutating func removeAll() {
        nodes.removeAll(keepingCapacity: true)
        captures.removeAll(keepingCapacity: true)
    }

    /// The longest rule that matches at `position`: its end, counted from there, and its node; nil where none does.
    mutating func rule(at position: Int, tokens: [Token], pack: LanguagePack) -> (end: Int, node: Int)? {
        generation &+= 1
        trail.removeAll(keepingCapacity: true)
        seen = 0
        wentFar = false
        base = position
        let (end, node) = longest(Grammar.rules, at: position, depth: 0, tokens: tokens, pack: pack)
        return end > position ? (end - position, Int(node)) : nil
    }

    /// What stands at a place; a signature that no token has, where nothing does. Whatever the search learns of a token it learns after this.
    @inline(__always) private mutating func look(at position: Int, _ tokens: [Token], _ pack: LanguagePack) -> UInt32 {
        let offset = position - base
        if offset >= -8, offset < 56 {
            let bit: UInt64 = 1 << UInt64(offset + 8)
            if seen & bit == 0 {
                seen |= bit
                trail.append(Int8(offset))
            }
        } else {
            wentFar = true
        }
        return MatchTree.signature(at: position, tokens, pack.grammar)
    }

    private mutating func fragment(_ index: Int, at position: Int, depth: Int, tokens: [Token], pack: LanguagePack) -> (end: Int, node: Int32) {
        guard position < tokens.count, depth < PatternMatcher.depthLimit else { return (-1, -1) }
        guard pack.grammar.openings.fragment(index, beginsWith: look(at: position, tokens, pack)) else { return (-1, -1) }
        let key = generation << 32 | UInt64(index) << 20 | UInt64(position & 0xF_FFFF)
        let slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 54)
        if memo[slot].key == key { return (Int(memo[slot].end), memo[slot].node) }
        // While it is being worked out it does not match: a fragment that begins with itself ends here.
        memo[slot] = Memo(key: key, end: -1, node: -1)
        let (end, node) = longest(index, at: position, depth: depth, tokens: tokens, pack: pack)
        memo[slot] = Memo(key: key, end: Int32(end), node: node)
        return (end, node)
    }

    /// Where in `openings` the alternatives of a fragment stand that can begin with a token of this signature, in the order of the pack.
    private mutating func candidates(of fragment: Int, beginningWith signature: UInt32, _ grammar: Grammar) -> Range<Int> {
        // Neither case nor spaces have a say in it.
        let key = UInt64(fragment) << 32 | UInt64(signature & 0xC000_FFFF)
        var slot = openerSlot(of: key)
        if openers[slot].key != key {
            if openerCount * 2 > openers.count {
                let old = openers
                openers = Array(repeating: Opener(), count: old.count * 2)
                for opener in old where opener.key != .max { openers[openerSlot(of: opener.key)] = opener }
                slot = openerSlot(of: key)
            }
            let start = openings.count
            for index in grammar.fragments[fragment].alternatives where grammar.openings.alternative(Int(index), beginsWith: signature) {
                openings.append(index)
            }
            openers[slot] = Opener(key: key, start: Int32(start), count: Int32(openings.count - start))
            openerCount += 1
        }
        let found = openers[slot]
        return Int(found.start)..<Int(found.start + found.count)
    }

    @inline(__always) private func openerSlot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (openers.count - 1)
        while openers[slot].key != key, openers[slot].key != .max { slot = (slot + 1) & (openers.count - 1) }
        return slot
    }

    private mutating func longest(_ fragment: Int, at position: Int, depth: Int, tokens: [Token], pack: LanguagePack) -> (end: Int, node: Int32) {
        var best = -1
        var bestNode: Int32 = -1
        let one = look(at: position, tokens, pack)
        guard pack.grammar.openings.fragment(fragment, beginsWith: one) else { return (-1, -1) }
        var two: UInt32 = 0
        var looked = false
        if !pack.grammar.openings.fragmentCanBeOne(fragment) {
            two = look(at: position + 1, tokens, pack)
            looked = true
            guard pack.grammar.openings.fragment(fragment, goesOnWith: two) else { return (-1, -1) }
        }
        for place in candidates(of: fragment, beginningWith: one, pack.grammar) {
            let index = openings[place]
            if !pack.grammar.openings.alternativeCanBeOne(Int(index)) {
                if !looked {
                    two = look(at: position + 1, tokens, pack)
                    looked = true
                }
                guard pack.grammar.openings.alternative(Int(index), goesOnWith: two) else { continue }
            }
            let mark = pending.count
            let end = match(pack.grammar.alternatives[Int(index)].elements, at: position, depth: depth, tokens: tokens, pack: pack)
            if end > best, end > position {
                best = end
                bestNode = Int32(nodes.count)
                nodes.append(
                    Node(
                        alternative: index, start: Int32(position - base), end: Int32(end - base), captures: Int32(captures.count),
                        captureCount: Int32(pending.count - mark)))
                captures.append(contentsOf: pending[mark...])
            }
            pending.removeLast(pending.count - mark)
        }
        return (best, bestNode)
    }

    /// Follows one alternative, its optional groups taken where they can be; −1 where it does not match. Captures are left in `pending`.
    private mutating func match(_ range: Range<Int>, at start: Int, depth: Int, tokens: [Token], pack: LanguagePack) -> Int {
        let first = choices.count
        let firstCapture = pending.count
        defer { choices.removeLast(choices.count - first) }
        var element = range.lowerBound
        var position = start
        while true {
            var fails = false
            if element >= range.upperBound { return position }
            let step = pack.grammar.elements[element]
            switch (step.kind, step.look) {
            case (.optional, _):
                choices.append(Choice(element: Int(step.skip), position: position, captures: pending.count))
                element += 1
                continue
            case (_, .behind), (_, .ahead):
                let at = step.look == .behind ? position - 1 : position
                var holds = false
                _ = look(at: position, tokens, pack)
                _ = look(at: at, tokens, pack)
                if at >= 0, at < tokens.count, step.look == .ahead || tokens[position].flags & Token.paragraph == 0 {
                    if step.kind == .fragment {
                        holds = fragment(Int(step.fragment), at: at, depth: depth + 1, tokens: tokens, pack: pack).end > at
                    } else {
                        holds = accepts(step, at, tokens, pack)
                    }
                } else if !step.negative, step.literalCount > 0 {
                    // Where a text ends, or begins, a full stop may be thought.
                    for index in step.literals where pack.grammar.literals[index] == Token.period { holds = true }
                }
                fails = holds == step.negative
                element += 1
            case (.token, _):
                _ = look(at: position, tokens, pack)
                if position < tokens.count, position == start || tokens[position].flags & Token.paragraph == 0, accepts(step, position, tokens, pack) {
                    if step.slot >= 0 {
                        let at = Int32(position - base)
                        pending.append(Capture(slot: step.slot, kind: step.wordClass, index: at, start: at, end: at + 1))
                    }
                    position += 1
                    element += 1
                } else {
                    fails = true
                }
            case (.fragment, _):
                _ = look(at: position, tokens, pack)
                if position < tokens.count, position == start || tokens[position].flags & Token.paragraph == 0, !step.glued || !tokens[position].isSpaced {
                    let (end, node) = fragment(Int(step.fragment), at: position, depth: depth + 1, tokens: tokens, pack: pack)
                    if end > position {
                        if step.slot >= 0 {
                            pending.append(Capture(slot: step.slot, kind: -2, index: node, start: Int32(position - base), end: Int32(end - base)))
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
                guard choices.count > first, let choice = choices.popLast() else {
                    pending.removeLast(pending.count - firstCapture)
                    return -1
                }
                element = choice.element
                position = choice.position
                pending.removeLast(pending.count - choice.captures)
            }
        }
    }

    /// Whether the token at a place that was looked at is one that a step asks for.
    private mutating func accepts(_ step: Grammar.Element, _ position: Int, _ tokens: [Token], _ pack: LanguagePack) -> Bool {
        let token = tokens[position]
        if step.glued, token.isSpaced { return false }
        if step.capital, !token.isCapital { return false }
        if token.isNumber { return step.numeric & token.numeric != 0 }
        if step.anyWord { return token.isWord }
        if token.word == 0 { return false }
        for index in step.literals where pack.grammar.literals[index] == token.word { return true }
        let word = pack.words[Int(token.word)]
        guard step.wordClass >= 0, word.classes & (1 << UInt64(step.wordClass & 63)) != 0 else { return false }
        if !step.strong { return true }
        guard let sense = pack.sense(of: token.word, in: Int(step.wordClass)) else { return false }
        if sense.isLower, token.isCapital { return false }
        if sense.isWeak {
            // A word that is also an ordinary one counts only where its capital can't come from its place.
            if !token.isCapital || token.flags & Token.allCapitals != 0 { return false }
            if tokens[position].flags & Token.paragraph != 0 { return false }
            _ = look(at: position - 1, tokens, pack)
            if position == 0 { return false }
            let before = tokens[position - 1]
            if before.isPunctuation { return before.word == Token.dash }
            let known = pack.words[Int(before.word)]
            if !known.isFunctionWord, known.classes == 0, !known.cues.contains(.preposition) { return false }
        }
        return true
    }
}
