/// A part of a sentence with a verb of its own.
struct Clause {
    enum Kind { case main, coordinate, subordinate, relative, content, phrase }
    var kind: Kind
    /// Index of the clause in which it stands, −1 for none.
    var parent: Int
    var group: VerbGroup?
    /// First and last word that belong to it and to no clause inside it; a clause inside it may stand between them.
    var first: Int
    var end: Int
    /// The word that opens it ("when", "que"), or −1.
    var marker: Int
    /// Set between two commas into the clause that it tells: "Mr Bennett, the station said, pointed out".
    var isInserted = false
}

/// Cuts a sentence into clauses: one pass over its words with a stack of clauses that still wait for their verb.
struct ClauseSplitter {
    let words: [TextWord]
    private(set) var clauses: [Clause] = []
    /// For every word of the sentence the clause that it belongs to.
    private(set) var owner: [Int] = []
    private var stack: [Int] = []
    private var sentence: Sentence

    init(words: [TextWord], sentence: Sentence, groups: [VerbGroup]) {
        (self.words, self.sentence) = (words, sentence)
        owner = [Int](repeating: 0, count: sentence.end - sentence.first)
        run(groups)
        trim()
    }

    private mutating func open(_ kind: Clause.Kind, _ at: Int, parent: Int) {
        clauses.append(Clause(kind: kind, parent: parent, group: nil, first: at, end: at, marker: kind == .main ? -1 : at))
        stack.append(clauses.count - 1)
    }

    private var top: Int { stack.last ?? 0 }

    private mutating func run(_ groups: [VerbGroup]) {
        open(.main, sentence.first, parent: -1)
        var next = 0
        var index = sentence.first
        while index < sentence.end {
            if next < groups.count, groups[next].first == index {
                if let opening = insertion(groups[next], isLast: next + 1 == groups.count) {
                    insert(groups[next], from: opening)
                    index = groups[next].end
                    next += 1
                    continue
                }
                assign(groups[next])
                for inside in index..<min(groups[next].end, sentence.end) { own(inside) }
                index = groups[next].end
                next += 1
                continue
            }
            let word = words[index]
            let ahead = next < groups.count ? groups[next] : nil
            if word.kind == .semicolon || word.kind == .dash || word.kind == .colon, clauses[top].group != nil, let verb = ahead {
                own(index)
                // A parenthesis without a verb between two dashes is part of what stands around it.
                if word.kind == .dash, let closing = (index + 1..<sentence.end).first(where: { words[$0].kind == .dash }), closing < verb.first {
                    for inside in index + 1...closing { own(inside) }
                    index = closing + 1
                    continue
                }
                let opensAfter = index + 1
                if opensAfter < sentence.end, !isMarker(opensAfter, ahead) {
                    while stack.count > 1 { stack.removeLast() }
                    stack.removeAll()
                    open(.coordinate, opensAfter, parent: 0)
                }
                index += 1
                continue
            }
            if word.kind == .comma || word.kind == .dash || word.kind == .closeBracket {
                own(index)
                // The comma ends an embedded clause when one around it still waits for its verb.
                if stack.count > 1, clauses[top].group != nil, clauses[top].kind == .relative || clauses[top].kind == .subordinate, ahead != nil {
                    if let waiting = stack.dropLast().lastIndex(where: { clauses[$0].group == nil }) { stack.removeSubrange((waiting + 1)...) }
                }
                index += 1
                continue
            }
            if let kind = marker(index, ahead) {
                if clauses[top].group == nil, kind != .content, index == clauses[top].first, clauses[top].kind == .coordinate {
                    clauses[top].kind = kind
                    clauses[top].marker = index
                } else {
                    open(kind, index, parent: top)
                }
            }
            own(index)
            index += 1
        }
    }

    /// Where "the station said" begins in "Mr Bennett, the station said, pointed out …": a clause of saying between two commas inside one that waits for
    /// its verb.
    private func insertion(_ group: VerbGroup, isLast: Bool) -> Int? {
        guard !isLast, group.isSpeech, clauses[top].group == nil, group.end < sentence.end, words[group.end].kind == .comma else { return nil }
        var at = group.first - 1
        while at > sentence.first, group.first - at < 8, !words[at].isMark { at -= 1 }
        guard words[at].kind == .comma, at + 1 < group.first, at > clauses[top].first, owner[at - sentence.first] == top,
            words[at + 1].has([.determiner, .pronoun]) || words[at + 1].isCapital,
            !words[at + 1].has([.relative, .coordinator])
        else { return nil }
        return at + 1
    }

    private mutating func insert(_ group: VerbGroup, from opening: Int) {
        open(.coordinate, opening, parent: top)
        clauses[top].group = group
        clauses[top].isInserted = true
        for index in opening..<group.end { own(index) }
        stack.removeLast()
    }

    private mutating func own(_ index: Int) {
        owner[index - sentence.first] = top
        clauses[top].end = max(clauses[top].end, index + 1)
    }

    private func isMarker(_ index: Int, _ ahead: VerbGroup?) -> Bool { marker(index, ahead) != nil }

    /// Whether a clause opens at `index`: a conjunction or relative with a verb ahead of it.
    private func marker(_ index: Int, _ ahead: VerbGroup?) -> Clause.Kind? {
        let word = words[index]
        guard word.isWord, !word.isTimed, let ahead, ahead.first > index, ahead.first - index < 30 else { return nil }
        if word.has([.preposition, .source]), !word.has(.determiner), index + 1 < ahead.first, words[index + 1].has(.relative),
            !words[index + 1].has(.complementizer)
        {
            return .relative
        }
        guard word.has([.relative, .complementizer, .subordinator, .subordinatorWithThat]) else { return nil }
        // "s'il", "s'ils": if; "s'est": himself.
        if word.has(.clitic), word.has(.condition), !words[index + 1].has(.pronoun) { return nil }
        let before = index > sentence.first ? words[index - 1] : nil
        if word.has(.subordinatorWithThat), index + 1 < sentence.end, words[index + 1].has(.complementizer) { return .subordinate }
        // "n'ouvrira que le 10 juin": only; no clause.
        if word.has(.complementizer), words[index + 1].isTimed, (index + 1..<ahead.first).contains(where: { words[$0].kind == .comma }) { return nil }
        if word.has(.complementizer) {
            if let before, before.has([.subordinatorWithThat, .subordinator]) { return nil }
            // "that company": an article; "plus que", "so … that" stay with their clause.
            // "denials that …": told by a noun, nobody's clause of saying.
            if let before, before.has(.speech), before.isWord, clauses[top].group.map({ index - 1 >= $0.end }) ?? true,
                !before.has([.gerund, .base]) || before.has(.noun)
            {
                return .subordinate
            }
            if let before, before.has(.speech) || speaks(index) { return .content }
            if let before, before.isMark, !before.isQuote { return ahead.first - index < 8 ? .content : nil }
            if before == nil { return nil }
            return before.map { $0.isWord && !$0.has([.preposition, .determiner]) } ?? false ? .relative : nil
        }
        if word.has(.relative) {
            // "selon lesquelles", "to whom": opened at the preposition.
            if index > sentence.first, clauses[top].kind == .relative, clauses[top].marker == index - 1, clauses[top].group == nil { return nil }
            // "dont deux de l'AFP": counts, and tells nothing.
            if index + 1 < sentence.end, words[index + 1].kind == .number || words[index + 1].has(.numeral) { return nil }
            return .relative
        }
        if word.has(.subordinator) {
            // "before the election", "after", "since": prepositions unless a verb follows before any comma.
            if word.has(.preposition) || word.has(.placePreposition) {
                for at in index + 1..<ahead.first where words[at].isMark && !words[at].isQuote { return nil }
                // "as spokesman", "after a vote that …"
                for at in index + 1..<ahead.first where words[at].has([.relative, .complementizer, .coordinator]) && !words[at].isTimed { return nil }
                return ahead.first - index > 1 ? .subordinate : nil
            }
            return .subordinate
        }
        return nil
    }

    /// Whether the clause so far is one of saying: its verb is one of speech, or it has a noun or gerund of speech just before.
    private func speaks(_ index: Int) -> Bool {
        if let group = clauses[top].group, group.isSpeech { return true }
        var at = index - 1
        while at >= sentence.first, index - at < 8, words[at].isWord {
            if words[at].has(.speech), words[at].has([.gerund, .base, .participle]) { return true }
            at -= 1
        }
        return false
    }

    private mutating func assign(_ group: VerbGroup) {
        if clauses[top].group == nil {
            clauses[top].group = group
            return
        }
        // An embedded clause is over: the next one around it that waits takes the verb, if nothing says that a new clause begins.
        let split = splitPoint(before: group)
        if stack.count > 1, let waiting = stack.dropLast().lastIndex(where: { clauses[$0].group == nil }) {
            stack.removeSubrange((waiting + 1)...)
            clauses[top].group = group
            return
        }
        guard let split else { return }
        let isCoordinate = words[split].has(.coordinator)
        // "that he came and that he left", "who came and saw": as deep as what it is joined to.
        let sibling = top
        let parent = clauses[sibling].parent
        if isCoordinate, clauses[sibling].kind == .content || clauses[sibling].kind == .relative || clauses[sibling].kind == .subordinate {
            stack.removeLast()
            open(clauses[sibling].kind, split, parent: max(0, parent))
        } else {
            stack.removeAll()
            open(.coordinate, split, parent: sibling)
        }
        for index in split..<group.first {
            owner[index - sentence.first] = top
            clauses[top].end = max(clauses[top].end, index + 1)
        }
        clauses[top].group = group
    }

    /// Where the clause of `group` begins after the verb before it: the last coordinator or mark that can divide them.
    private func splitPoint(before group: VerbGroup) -> Int? {
        guard let last = clauses[top].group else { return nil }
        var comma: Int?, coordinator: Int?, quote: Int?
        var index = group.first - 1
        while index >= last.end {
            let word = words[index]
            if owner[index - sentence.first] != top, stack.contains(owner[index - sentence.first]) == false { break }
            if word.kind == .comma || word.kind == .dash, comma == nil { comma = index + 1 }
            if word.kind == .closeQuote || word.kind == .plainQuote, quote == nil { quote = index + 1 }
            if word.has(.coordinator), !word.isTimed {
                if coordinator == nil { coordinator = index }
                if index > last.end, words[index - 1].kind == .comma { coordinator = index; break }
            }
            index -= 1
        }
        if let quote, group.isSpeech, quote <= group.first, quote > (coordinator ?? 0) { return quote }
        // "…, Pranab Mukherjee, the finance minister, told …": the comma before the verb ends an apposition.
        if let last = comma, last == group.first, group.isSpeech, !words[group.first].has(.auxiliary) {
            let commas = (clauseEnd(before: group)..<last - 1).filter { words[$0].kind == .comma }
            if commas.count > 1 { return commas[commas.count - 2] + 1 }
        }
        if let comma, group.isSpeech, coordinator == nil || comma > (coordinator ?? 0) { return min(comma, group.first) }
        if let coordinator { return coordinator }
        if let quote, quote <= group.first { return quote }
        return comma.map { min($0, group.first) }
    }

    private func clauseEnd(before group: VerbGroup) -> Int { clauses[top].group?.end ?? sentence.first }

    /// Takes marks off both ends of every clause.
    private mutating func trim() {
        for clause in clauses.indices {
            var first = clauses[clause].first, end = clauses[clause].end
            while first < end,
                owner[first - sentence.first] != clause || words[first].isMark && !(words[first].kind == .openQuote || words[first].kind == .plainQuote)
            { first += 1 }
            while end > first, owner[end - 1 - sentence.first] != clause || [.comma, .semicolon, .dash, .colon, .openBracket].contains(words[end - 1].kind) {
                end -= 1
            }
            (clauses[clause].first, clauses[clause].end) = (first, end)
        }
    }
}
