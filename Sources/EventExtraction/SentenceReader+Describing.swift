extension SentenceReader {
    func certainty(_ clause: Int, _ group: VerbGroup) -> MentionCertainty {
        let own = clauses[clause]
        if own.marker >= 0, words[own.marker].has(.condition) { return .possible }
        if group.tense == .conditionalPerfect { return field.lexicon.perfectWithBe ? .reported : .possible }
        if group.cues.contains(.hearsay) { return .reported }
        for index in own.first..<own.end where isOwn(index, clause) && abs(index - group.first) < 6 {
            if words[index].has(.doubt), index < group.end || index - group.end < 2 { return .possible }
            if words[index].has(.hearsay) { return .reported }
        }
        if group.isPossible { return group.isPlanned && !field.lexicon.perfectWithBe ? .planned : .possible }
        if group.isPlanned || group.tense == .future || group.tense == .infinitive { return .planned }
        if group.tense == .conditional { return field.lexicon.perfectWithBe ? .possible : .planned }
        return .asserted
    }

    /// - Parameter act: the clause whose verb says what was done, where it is not the clause itself.
    func make(
        _ clause: Int, _ first: Int, _ end: Int, _ time: MentionTime, _ certainty: MentionCertainty, _ attribution: String?, act: Int? = nil
    ) -> Telling {
        var telling = Telling(first: first, end: end, time: time, certainty: certainty, attribution: attribution)
        telling.clause = clause
        if clauses[act ?? clause].group != nil { telling.isState = isState(act ?? clause) }
        describe(&telling, clause: act ?? clause)
        return telling
    }

    /// "was on her way", "remains", "nobody was hurt", "ont": how things stood or what did not happen.
    private func isState(_ clause: Int) -> Bool {
        guard let group = clauses[clause].group else { return false }
        // "Nobody was hurt", "aucun navire n'a coulé".
        if let subject = subjectRange(of: clauses[clause]), words[subject.lowerBound].has(.negation) { return true }
        if group.isNegated, !group.isSpeech, !group.cues.contains(.cancel) { return true }
        let head = words[group.head]
        if group.cues.contains(.stative) || group.head == group.first && group.cues.contains(.auxiliary) { return true }
        if group.tense == .imperfect, !group.isPassive, !group.isPlanned, !group.isSpeech, field.lexicon.splitsElisions { return true }
        // "Il est soupçonné", "le pont est ouvert".
        if group.isPassive, field.lexicon.perfectWithBe, words[group.first].has(.present), !head.has(.withBe), group.first + 1 == group.head,
            group.first == sentence.first || !words[group.first - 1].has(.clitic) || words[group.first - 1].has([.determiner, .pronoun])
        {
            return true
        }
        return head.has(.gerund) && group.head > group.first && !group.isPlanned && !group.isSpeech
    }

    /// Names, places, numbers and actions of a telling.
    func describe(_ telling: inout Telling, clause: Int?) {
        let range = telling.first..<telling.end
        if let names = field.names {
            for span in names.spans(in: range) {
                let entity = names.entities[span.entity]
                if entity.isPlace {
                    if !telling.places.contains(entity.name) { telling.places.append(entity.name) }
                } else if !telling.actors.contains(entity.name) {
                    telling.actors.append(entity.name)
                }
            }
        }
        // "… and fled on Thursday": who fled stands before the first verb.
        if let clause, isElided(clause), let names = field.names, let subject = subjectRange(of: clauses[clauses[clause].parent]) {
            for span in names.spans(in: subject).reversed() {
                let name = names.entities[span.entity].name
                if !telling.actors.contains(name), !names.entities[span.entity].isPlace { telling.actors.insert(name, at: 0) }
            }
        }
        // "before he stepped into office": he who was named last.
        if telling.actors.isEmpty, telling.places.isEmpty, let clause, let subject = subjectRange(of: clauses[clause]), subject.count == 1,
            words[subject.lowerBound].has(.person),
            let person = antecedentPerson(subject.lowerBound)
        {
            telling.actors.append(person)
        }
        telling.numbers = NumberReader(words: words, text: field.text, lexicon: field.lexicon).numbers(in: range)
        var heads: [Int] = []
        if let clause, let group = clauses[clause].group { heads.append(group.head) }
        for other in clauses.indices where other != clause {
            if let group = clauses[other].group, range.contains(group.head), heads.count < 6 { heads.append(group.head) }
        }
        for index in range
        where heads.count < 8
            && (words[index].hasSense(.eventNoun) || words[index].hasSense(.base) && index > range.lowerBound && words[index - 1].has(.infinitiveMark))
            && !heads.contains(index) && !words[index].has(.function)
        {
            heads.append(index)
        }
        for head in heads where !words[head].has(.auxiliary) {
            let action = lemma(head)
            if action.utf8.count > 1, !telling.actions.contains(action) { telling.actions.append(action) }
        }
    }

    /// The dictionary form of a word, lower-case and without accents.
    func lemma(_ index: Int) -> String {
        let word = words[index]
        if word.lemma >= 0, word.lemma < field.lexicon.foldedLemmas.count { return field.lexicon.foldedLemmas[Int(word.lemma)] }
        let bytes = Array(field.text[Int(word.start)..<Int(word.end)])
        return Folding.fold(word.has(.eventNoun) ? bytes : field.lexicon.stem(bytes))
    }
}
