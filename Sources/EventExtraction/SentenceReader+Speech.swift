/// Who says what: clauses of saying, what they tell, and the sources that they name.
extension SentenceReader {
    mutating func findSpeech() {
        for index in clauses.indices {
            guard let group = clauses[index].group else { continue }
            let children = clauses.indices.filter {
                clauses[$0].kind == .content
                    && (clauses[$0].parent == index
                        || clauses[$0].parent >= 0 && clauses[clauses[$0].parent].kind == .content && clauses[clauses[$0].parent].parent == index)
            }
            if !children.isEmpty, !group.isSpeech {
                // ", declaring that …": a gerund of saying hangs on the clause.
                for child in children { saidBy[child] = index }
                if let gerund = gerundOfSaying(clauses[index]) { sources[index] = nearestPerson(before: gerund) ?? subject(of: clauses[index]) }
                continue
            }
            // A verb of saying inside a quotation is part of what is quoted, unless it has content of its own.
            guard group.isSpeech, !children.isEmpty || !words[group.head].isQuoted else { continue }
            let opening = clauses[index].first
            let followsQuote = opening > sentence.first + 1 && clauses[index].kind == .coordinate && (words[opening - 1].isQuote || words[opening - 2].isQuote)
            if !children.isEmpty, !followsQuote {
                roles[index] = .prefix
                for child in children { saidBy[child] = index }
                sources[index] = subject(of: clauses[index])
                continue
            }
            guard !group.isPassive || group.cues.contains(.report) else { continue }
            let own = clauses[index]
            let before = own.first > sentence.first ? words[own.first - 1] : nil
            let isAfterContent = own.first > sentence.first && index > 0 && own.kind != .relative && own.kind != .subordinate && !hasObject(own, group)
            if isAfterContent, let before,
                before.kind == .comma || before.isQuote || before.kind == .question || own.first > sentence.first + 1 && words[own.first - 2].isQuote,
                !startsWithCoordinator(own)
            {
                roles[index] = .trailing
                for other in 0..<index where saidBy[other] < 0 { saidBy[other] = index }
                sources[index] = subject(of: own)
            } else if let quote = (group.end..<sentence.end).first(where: { words[$0].isQuoted }), quote - group.end < 12 {
                roles[index] = .prefix
                for other in clauses.indices where other != index && clauses[other].first >= group.end { saidBy[other] = index }
                sources[index] = subject(of: own)
            } else if words[sentence.first..<group.first].contains(where: { $0.isQuoted }), index == 0 || !startsWithCoordinator(own) {
                roles[index] = .trailing
                for other in 0..<index where saidBy[other] < 0 { saidBy[other] = index }
                sources[index] = subject(of: own)
            } else if index + 1 < clauses.count, clauses[index + 1].first <= group.end + 1, clauses[index + 1].kind == .coordinate,
                clauses[index + 1].parent == index
            {
                // "said the company was …": content without "that".
                roles[index] = .prefix
                saidBy[index + 1] = index
                sources[index] = subject(of: own)
            } else {
                sources[index] = subject(of: own)
            }
        }
        // What hangs on content is content.
        for index in clauses.indices where saidBy[index] < 0 && clauses[index].parent >= 0 && clauses[index].parent < index && clauses[index].kind != .main {
            let parent = clauses[index].parent
            if saidBy[parent] >= 0, clauses[index].kind != .coordinate { saidBy[index] = saidBy[parent] }
        }
    }

    /// Whether something other than content follows a verb of saying: "opposition forces claimed control of …".
    func hasObject(_ clause: Clause, _ group: VerbGroup) -> Bool {
        guard clause.first < group.first, group.end < clause.end, !words[group.head].has(.addressee) else { return false }
        let subject = words[clause.first..<group.first].contains { $0.isWord && !$0.isTimed && !$0.has([.clitic, .coordinator]) || $0.has(.pronoun) }
        guard let place = (group.end..<clause.end).first(where: { !words[$0].isTimed }) else { return false }
        let next = words[place]
        return subject && !next.isMark && !next.isTimed && !next.has([.preposition, .placePreposition, .coordinator, .adverb]) && !next.has(.pronoun)
    }

    func startsWithCoordinator(_ clause: Clause) -> Bool { clause.first < clause.end && words[clause.first].has(.coordinator) }

    func gerundOfSaying(_ clause: Clause) -> Int? {
        (clause.first..<clause.end).last { words[$0].has(.gerund) && words[$0].has(.speech) }
    }

    /// "according to the army", "selon un habitant", "citing an unnamed source" among the words of a clause.
    func namedSource(in clause: Int) -> String? {
        let range = clauses[clause]
        for index in range.first..<range.end where words[index].has(.source) && isOwn(index, clause) {
            var first = index + 1
            if first < sentence.end, words[first].has(.infinitiveMark), !words[first].has(.determiner) { first += 1 }
            guard first < sentence.end, !words[first].isMark, !words[first].has([.relative, .complementizer]) else { continue }
            var stop = first
            while stop < sentence.end, !words[stop].isMark || words[stop].kind == .stop && stop + 1 < sentence.end, stop - first < 14 {
                if words[stop].has(.auxiliary) || words[stop].hasSense(.speech) && words[stop].has(.participle), stop > first { break }
                if words[stop].has([.relative, .complementizer]), stop > first { break }
                stop += 1
            }
            if stop > first { return field.string(first, stop) }
        }
        return nil
    }

    /// « … », Chaim Gelfand, head of compliance: a name after a quotation, and no verb of saying.
    var bareSpeaker: Range<Int>? {
        guard let quote = (sentence.first..<sentence.end).last(where: { words[$0].isQuote && !words[$0].isQuoted }), quote > sentence.first + 2,
            quote + 2 < sentence.end, words[quote + 1].kind == .comma
        else { return nil }
        guard words[quote + 2].isCapital, !clauses.contains(where: { $0.group.map { $0.head > quote } ?? false }) else { return nil }
        var end = quote + 2
        while end < sentence.end, !words[end].isMark { end += 1 }
        return quote + 2..<end
    }

    /// Whether `other` is said by `clause`, at any depth.
    func reaches(_ other: Int, _ clause: Int) -> Bool {
        var at = other, steps = 0
        while at >= 0, steps <= clauses.count {
            if saidBy[at] == clause { return true }
            // What is joined by "and" or said of it all is as high as what it is joined to.
            if clauses[at].kind == .coordinate || clauses[at].kind == .main, saidBy[at] < 0 { return false }
            at = saidBy[at] >= 0 ? saidBy[at] : clauses[at].parent
            steps += 1
        }
        return false
    }
}
