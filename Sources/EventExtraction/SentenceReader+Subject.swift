/// Who a clause is about.
extension SentenceReader {
    /// Who was named last in the sentence before a word.
    func nearestPerson(before index: Int) -> String? {
        guard let names = field.names else { return nil }
        return names.spans(in: sentence.first..<index).last { !names.entities[$0.entity].isPlace }.map { names.entities[$0.entity].name }
    }

    /// Whom "he" or "elle" at `index` stands for: who was named last in the sentence, or first in those before it. French says "il" of things too,
    /// so only who is known for a person counts there.
    func antecedentPerson(_ index: Int) -> String? {
        guard let names = field.names else { return nil }
        let before = names.spans(in: sentence.first..<index).filter { !names.entities[$0.entity].isPlace }
        if let person = before.last(where: { names.entities[$0.entity].isPerson }) { return names.entities[person.entity].name }
        if let last = before.last { return field.lexicon.splitsElisions ? nil : names.entities[last.entity].name }
        return lastPerson
    }

    func isOwn(_ index: Int, _ clause: Int) -> Bool { owner[index - sentence.first] == clause }

    /// The noun phrase that is the subject of a clause: before its verb, or after it where French turns them about.
    func subject(of clause: Clause) -> String? {
        guard let subject = subjectRange(of: clause) else { return nil }
        // "the transport minister, Odile Savoie, said": the name says it better.
        if subject.upperBound + 1 < sentence.end, words[subject.upperBound].kind == .comma,
            !words[subject].contains(where: { $0.isCapital && !$0.has([.place, .demonym]) }),
            let name = field.names?.spans(in: subject.upperBound + 1..<subject.upperBound + 2).first, !(field.names?.entities[name.entity].isPlace ?? true),
            name.end < sentence.end, words[name.end].isMark || name.end == clause.group?.first
        {
            return field.string(name.first, name.end)
        }
        return field.string(subject.lowerBound, subject.upperBound)
    }

    func subjectRange(of clause: Clause) -> Range<Int>? {
        guard let group = clause.group else { return nil }
        let number = clauses.firstIndex { $0.first == clause.first && $0.marker == clause.marker && $0.group?.first == group.first } ?? 0
        var end = group.first
        while end > clause.first,
            words[end - 1].isTimed || words[end - 1].isMark || words[end - 1].has([.adverb, .clitic, .negation]) && !words[end - 1].has(.pronoun)
        { end -= 1 }
        var first = clause.first
        if group.isSpeech, let quote = (first..<end).last(where: { words[$0].isQuote }) {
            // What was said stands before: "…,» Ben-Barak, who …, added". Where nothing but a comma follows the quotation, its words are no speaker.
            if quote + 1 < end, words[quote + 1].isCapital || words[quote + 1].has(.determiner) {
                first = quote + 1
            } else if words[quote..<group.first].contains(where: { $0.kind == .comma }) {
                return nil
            }
        }
        if first < end {
            // Only words of the clause itself, up to a clause inside it.
            guard let start = subjectStart(first, end, number) else { return nil }
            first = start
            if let inner = (first..<end).first(where: { !isOwn($0, number) }), inner > first { end = inner }
            // An apposition after the name is left out: "Gelfand, head of compliance,".
            if let comma = (first..<end).first(where: { words[$0].kind == .comma }), comma > first { end = comma }
            if first < end, words[first].has(.preposition), !words[first].has(.determiner) { return nil }
            guard first < end, end - first <= 14, !words[first].has([.auxiliary, .finiteForm]) || words[first].isCapital || words[first].has(.determiner) else {
                return nil
            }
            return first..<end
        }
        // Inversion: "a rapporté samedi soir la Douzième chaîne".
        first = group.end
        var isObject = false
        while first < clause.end, !words[first].isMark {
            let word = words[first]
            if word.isTimed || word.has(.adverb) && !word.has(.determiner) {
                isObject = false
            } else if word.has([.preposition, .placePreposition, .infinitiveMark]) {
                // "à la radio militaire le député …": the subject comes after whom or what it is said to.
                isObject = true
                if !word.has(.determiner), first + 1 < clause.end, words[first + 1].has(.determiner) { first += 1 }
            } else if !isObject || word.has(.determiner) {
                break
            }
            first += 1
        }
        guard first < clause.end, !words[first].isMark else { return nil }
        var stop = first
        while stop < clause.end, !words[stop].isMark, !words[stop].isTimed, stop - first < 12, isOwn(stop, number) {
            if stop > first, words[stop].has(.placePreposition), !words[stop].has(.nameLink) { break }
            stop += 1
        }
        return first < stop ? first..<stop : nil
    }

    /// A clause joined by "and" whose subject is that of the clause before it.
    /// Where the subject begins after conjunctions, dates and what opens the sentence before it: "In a report last week, Haaretz", "Long de 400 mètres,
    /// le bateau", "à qui le chantier". Nil where only such things stand before the verb.
    private func subjectStart(_ from: Int, _ end: Int, _ clause: Int) -> Int? {
        var first = from, steps = 0
        while first < end, steps < 8 {
            steps += 1
            let word = words[first]
            if word.isMark || word.isTimed || word.has([.coordinator, .adverb]) && !word.has([.determiner, .pronoun])
                || word.has([.complementizer, .subordinator, .subordinatorWithThat]) && !word.has(.pronoun) || word.has(.relative) && end - first > 1
            {
                first += 1
                steps -= 1
                continue
            }
            if word.has([.preposition, .placePreposition]), !word.has(.determiner), first + 1 < end {
                if words[first + 1].has(.relative), !words[first + 1].has(.complementizer) {
                    first += 2
                    continue
                }
                guard let comma = ownComma(first, end, clause) else { return nil }
                first = comma + 1
                continue
            }
            // "Retenu depuis trois mois en Égypte, le navire", "Long de 400 mètres, le bateau": its capital comes from the sentence alone.
            if first == sentence.first, word.isCapital, !word.has([.determiner, .pronoun, .numeral, .indefinite]),
                !word.has([.title, .role]),
                field.names?.spans(in: first..<min(first + 4, end)).isEmpty ?? true,
                let comma = ownComma(first, end, clause), comma + 1 < end,
                words[comma + 1].has([.determiner, .possessive, .pronoun]) || word.has([.participle, .gerund]),
                comma + 1 < end - 1 || words[comma + 1].has(.pronoun)
            {
                first = comma + 1
                continue
            }
            return first
        }
        return nil
    }

    private func ownComma(_ first: Int, _ end: Int, _ clause: Int) -> Int? { (first..<end).first { isOwn($0, clause) && words[$0].kind == .comma } }

    func isElided(_ clause: Int) -> Bool {
        let own = clauses[clause]
        guard own.kind == .coordinate, own.parent >= 0, let group = own.group, own.first < group.first, words[own.first].has(.coordinator) else { return false }
        return (own.first + 1..<group.first).allSatisfy { index in
            let word = words[index]
            return word.isTimed || word.kind == .comma || word.has([.adverb, .clitic, .negation, .coordinator]) && !word.has(.pronoun)
        }
    }

    /// Where the thing begins that a relative clause speaks of.
    func antecedent(_ clause: Int) -> Int {
        let relative = clauses[clause]
        guard relative.parent >= 0 else { return relative.first }
        let parent = clauses[relative.parent]
        // A cleft may come after what it brings out, in words that are no sentence.
        if isCleft(relative.parent) { return min(parent.first, relative.first) }
        var first = relative.first
        var at = relative.first - 1
        while at >= parent.first, relative.first - at < 16 {
            if let group = parent.group, at < group.end, at >= group.first { break }
            if words[at].isMark, at < relative.first - 2 { break }
            if words[at].isWord || words[at].kind == .number { first = at }
            at -= 1
        }
        return first
    }
}
