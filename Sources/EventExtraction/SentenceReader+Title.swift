/// The words of a telling that make its title: subject, verb and what it is about, all from the article. A subject that stands in another clause is
/// borrowed from there; the date, what opens the sentence before its subject and what only describes the subject are left out.
extension SentenceReader {
    /// - Parameter dated: the words of the expression that dates the telling.
    func title(of telling: Telling, clause: Int?, dated: Range<Int>?) -> String {
        // A headline says it as short as can be.
        if field.isTitle || sentence.isHeading { return joined([telling.first..<telling.end], without: dated) }
        guard let clause, clauses[clause].group != nil else { return phraseTitle(telling, dated) }
        if roles[clause] == .trailing {
            let own = clauses[clause]
            // "…, she said": what is said is the title; a report with a time of its own says who reported what.
            guard telling.first >= own.first else { return words(of: 0, telling.first..<min(telling.end, own.first), dated) }
            let content = own.first > sentence.first ? words(of: 0, sentence.first..<own.first, dates.first ?? nil) : ""
            let told = words(of: clause, telling.first..<telling.end, dated)
            return content.isEmpty ? told : told + (field.lexicon.splitsElisions ? "\u{A0}: " : ": ") + content
        }
        return words(of: clause, telling.first..<telling.end, dated)
    }

    /// An event told by a noun or a participle.
    private func phraseTitle(_ telling: Telling, _ dated: Range<Int>?) -> String {
        let opens = words[telling.first]
        var pieces: [Range<Int>] = []
        if opens.has([.participle, .adverb, .base, .gerund]), !opens.has([.determiner, .eventNoun]), !opens.isCapital {
            let clause = owner[telling.first - sentence.first]
            if let subject = borrowedSubject(clause), subject.upperBound <= telling.first { pieces.append(subject) }
        }
        pieces.append(telling.first..<telling.end)
        return joined(pieces, without: dated)
    }

    private func words(of clause: Int, _ range: Range<Int>, _ dated: Range<Int>?) -> String {
        let own = clauses[clause]
        let end = tailCut(clause, range)
        guard let group = own.group, group.first >= range.lowerBound, group.first < end else { return joined([range], without: dated) }
        var verb = group.first
        while verb > own.first, words[verb - 1].has([.clitic, .negation, .adverb]),
            !words[verb - 1].has([.pronoun, .determiner, .relative, .coordinator]) || words[verb - 1].has(.clitic) && !words[verb - 1].has(.relative),
            !words[verb - 1].isTimed, isOwn(verb - 1, clause)
        { verb -= 1 }
        let subject = subjectRange(of: own)
        if isBare(clause, before: group.first) {
            if let subject, subject.lowerBound >= group.end, subject.upperBound <= end {
                // "a rapporté samedi soir la Douzième chaîne": the subject goes first.
                var stop = subject.upperBound
                if stop + 1 < end, words[stop].kind == .comma, let name = field.names?.spans(in: stop + 1..<stop + 2).first, name.end <= end { stop = name.end }
                return joined([subject.lowerBound..<stop, verb..<subject.lowerBound, stop..<end], without: dated)
            }
            guard let borrowed = borrowedSubject(clause) else { return joined([max(range.lowerBound, opening(clause))..<end], without: dated) }
            return joined([borrowed, verb..<end], without: dated, pronoun: borrowed)
        }
        guard let subject, subject.upperBound <= verb else { return joined([max(range.lowerBound, opening(clause))..<end], without: dated) }
        return joined([subject.lowerBound..<nameEnd(subject, verb), verb..<end], without: dated, pronoun: subject)
    }

    /// "Egypt's president, Abdel Fattah al-Sisi,": a name beside the subject goes with it, any other description between commas is left out.
    private func nameEnd(_ subject: Range<Int>, _ verb: Int) -> Int {
        guard subject.upperBound + 1 < verb, words[subject.upperBound].kind == .comma,
            words[verb - 1].kind == .comma || !isOwn(verb - 1, owner[subject.lowerBound - sentence.first])
        else { return verb }
        guard let name = field.names?.spans(in: subject.upperBound + 1..<subject.upperBound + 2).first, name.end < verb, words[name.end].kind == .comma else {
            return subject.upperBound
        }
        return name.end + 1
    }

    /// Whether nothing before the verb can be its subject.
    private func isBare(_ clause: Int, before verb: Int) -> Bool {
        (clauses[clause].first..<verb).allSatisfy { index in
            let word = words[index]
            return !isOwn(index, clause) || word.isTimed || word.isMark
                || word.has([.relative, .complementizer, .subordinator, .subordinatorWithThat, .coordinator])
                || word.has([.clitic, .negation, .adverb]) && !word.has(.pronoun)
        }
    }

    /// The first word of a clause after what joins it to the one around it.
    private func opening(_ clause: Int) -> Int {
        var first = clauses[clause].first
        let end = clauses[clause].group?.first ?? clauses[clause].end
        while first + 1 < end,
            words[first].isMark || words[first].has([.coordinator, .complementizer, .subordinator, .subordinatorWithThat]) && !words[first].has(.determiner)
        { first += 1 }
        return first
    }

    /// The subject that a clause takes from another: of the clause that it is joined to, or the thing that a relative speaks of.
    private func borrowedSubject(_ clause: Int) -> Range<Int>? {
        var at = clause, steps = 0
        while at >= 0, steps < 6 {
            let own = clauses[at]
            if steps > 0, own.group != nil, !isBare(at, before: own.group?.first ?? own.first), let subject = subjectRange(of: own) { return subject }
            if own.kind == .relative, own.marker >= 0, steps == 0 || isBare(at, before: own.group?.first ?? own.first) {
                return antecedentPhrase(at)
            }
            if steps == 0, own.kind != .coordinate, own.kind != .subordinate, let subject = subjectRange(of: own) { return subject }
            at = own.parent
            steps += 1
        }
        return nil
    }

    /// "C'est le député Ram Ben-Barak, ancien numéro deux du Mossad, qui …": the député; "any details of the conversation, which …": the conversation.
    private func antecedentPhrase(_ clause: Int) -> Range<Int>? {
        let relative = clauses[clause]
        guard relative.parent >= 0 else { return nil }
        let parent = clauses[relative.parent]
        var end = relative.marker
        while end > parent.first, words[end - 1].isMark || words[end - 1].has(.preposition) { end -= 1 }
        // Back to the verb, or to the beginning of the clause.
        var first = parent.first
        if let group = parent.group, group.end <= end { first = group.end } else if end > parent.first + 14 { first = end - 14 }
        if let quote = (first..<max(first, end)).last(where: { words[$0].isQuote }) { first = quote + 1 }
        guard first < end else { return nil }
        if let comma = (first..<end).first(where: { words[$0].kind == .comma }), comma > first, isCleft(relative.parent) || comma - first <= 6 { end = comma }
        if let event = (first..<end).last(where: { words[$0].hasSense(.eventNoun) && !words[$0].isCapital }) {
            var start = event
            while start > first, event - start < 4, words[start - 1].isWord,
                !words[start - 1].has([.preposition, .coordinator]) || words[start - 1].has(.determiner)
            {
                start -= 1
                if words[start].has(.determiner) { break }
            }
            first = start
        }
        while first < end,
            words[first].isMark || words[first].isTimed || words[first].has([.preposition, .placePreposition, .coordinator]) && !words[first].has(.determiner)
        { first += 1 }
        return first < end && end - first <= 14 ? first..<end : nil
    }

    /// "C'est … qui", "it was … who".
    func isCleft(_ clause: Int) -> Bool {
        guard clause >= 0, let group = clauses[clause].group, group.cues.contains(.auxiliaryBe), group.head == group.first, group.first > sentence.first else {
            return false
        }
        let before = words[group.first - 1]
        return (before.has([.pronoun, .demonstrative])) && !before.has(.person)
            && clauses.contains { $0.kind == .relative && $0.parent == clause && $0.group != nil }
    }

    /// Where "…, according to the army" or "…, selon l'Autorité" begins, which the attribution says.
    private func tailCut(_ clause: Int, _ range: Range<Int>) -> Int {
        guard let group = clauses[clause].group, group.end < range.upperBound else { return range.upperBound }
        for index in group.end..<range.upperBound - 1 where words[index].kind == .comma && words[index + 1].has(.source) { return index }
        return range.upperBound
    }

    /// Puts pieces of the sentence together, less the date with the preposition before it.
    private func joined(_ pieces: [Range<Int>], without dated: Range<Int>?, pronoun: Range<Int>? = nil) -> String {
        var title: [UInt8] = []
        var isFirst = true
        for piece in pieces where !piece.isEmpty {
            if isFirst, let pronoun, pronoun.count == 1,
                let name = words[pronoun.lowerBound].has(.person) ? antecedentPerson(pronoun.lowerBound) : speakerOf(pronoun.lowerBound)
            {
                append(name, &title)
                isFirst = false
                if piece.count > 1 { append(piece.lowerBound + 1..<piece.upperBound, dated, &title) }
                continue
            }
            append(piece, dated, &title)
            isFirst = false
        }
        while let last = title.last, last == 32 || last == 44 || last == 46 && !title.dropLast(2).suffix(2).contains(46) { title.removeLast() }
        return String(decoding: title, as: UTF8.self)
    }

    /// "The firm said that it would close": the firm.
    private func speakerOf(_ pronoun: Int) -> String? {
        let clause = owner[pronoun - sentence.first]
        guard !field.lexicon.splitsElisions, clauses[clause].kind == .content, saidBy[clause] >= 0, let subject = subjectRange(of: clauses[saidBy[clause]]),
            subject.upperBound <= pronoun, !words[subject.lowerBound].has([.person, .pronoun]), words[pronoun].has(.pronoun), words[pronoun].hash == Self.it
        else { return nil }
        if let span = field.names?.spans(in: subject).last, field.names?.entities[span.entity].isPerson ?? true { return nil }
        return field.string(subject.lowerBound, subject.upperBound)
    }

    private static let it = Lexicon.hash("it".utf8)

    private func append(_ text: String, _ title: inout [UInt8]) {
        if !title.isEmpty { title.append(32) }
        title += text.utf8
    }

    private func append(_ piece: Range<Int>, _ dated: Range<Int>?, _ title: inout [UInt8]) {
        guard let dated, let hole = hole(of: dated, in: piece) else { return append(piece, &title) }
        append(piece.lowerBound..<hole.lowerBound, &title)
        append(hole.upperBound..<piece.upperBound, &title)
    }

    private func append(_ piece: Range<Int>, _ title: inout [UInt8]) {
        var piece = piece
        // A comma at either end of a hole stays once, and none opens the title.
        while piece.lowerBound < piece.upperBound, words[piece.lowerBound].kind == .comma, title.isEmpty || title.last == 44 {
            piece = piece.lowerBound + 1..<piece.upperBound
        }
        guard !piece.isEmpty else { return }
        let opens = words[piece.lowerBound]
        let touches = opens.isMark && !opens.shape.contains(.spaceBefore) && opens.kind != .openQuote && opens.kind != .openBracket
        if !title.isEmpty, !touches, title.last != 39 { title.append(32) }
        title += field.text[Int(opens.start)..<Int(words[piece.upperBound - 1].end)]
    }

    /// The date with what leads to it, where the title can spare it: "la réunion de jeudi", "Thursday's meeting" keep theirs.
    private func hole(of dated: Range<Int>, in piece: Range<Int>) -> Range<Int>? {
        guard dated.lowerBound >= piece.lowerBound, dated.upperBound <= piece.upperBound else { return nil }
        var first = dated.lowerBound
        if dated.upperBound < piece.upperBound, words[dated.upperBound].has(.possessive), words[dated.upperBound].start == words[dated.upperBound - 1].end {
            return nil
        }
        if first > piece.lowerBound {
            let before = words[first - 1]
            if field.lexicon.leadsDate(before.hash) {
                while first > piece.lowerBound, field.lexicon.leadsDate(words[first - 1].hash) { first -= 1 }
                // "d'ici".
                if first > piece.lowerBound, words[first].has(.adverb), words[first - 1].has(.preposition), words[first - 1].end == words[first].start {
                    first -= 1
                }
            } else if before.isWord, before.has([.preposition, .placePreposition, .determiner, .coordinator, .complementizer, .infinitiveMark]),
                !before.has(.adverb)
            {
                return nil
            }
        }
        var end = dated.upperBound
        // ", on Thursday,": one of the two commas goes with it.
        if first > piece.lowerBound, end < piece.upperBound, words[first - 1].kind == .comma, words[end].kind == .comma { end += 1 }
        if first == piece.lowerBound, end < piece.upperBound, words[end].kind == .comma { end += 1 }
        return first..<end
    }
}
