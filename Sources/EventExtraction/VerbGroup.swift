/// The finite verb of a clause with its auxiliaries: "has been moved", "aurait téléphoné", "is due to meet".
struct VerbGroup {
    enum Tense { case present, past, perfect, pluperfect, imperfect, future, conditional, conditionalPerfect, possible, infinitive, near, gerund, participle }

    /// Word indices: the first auxiliary, the verb that carries the meaning, and the end of the group.
    var first: Int
    var head: Int
    var end: Int
    var tense: Tense
    /// What the auxiliaries and the verb say together.
    var cues: WordCues
    var isNegated = false
    var isPassive = false
    /// "is due to", "will", "plans to".
    var isPlanned = false
    var isPossible = false
    /// The form could as well be a participle that stands for a shortened relative clause: "emails exchanged among".
    var isDoubtful = false

    var isPast: Bool {
        switch tense {
        case .past, .perfect, .pluperfect, .imperfect, .near, .conditionalPerfect: true
        default: false
        }
    }
    var isSpeech: Bool { cues.contains(.speech) }
}

/// Finds the finite verbs of a sentence by the cues of the lexicon and what stands around each word.
struct VerbFinder {
    let words: [TextWord]
    let lexicon: Lexicon

    func groups(_ sentence: Sentence, isTitle: Bool) -> [VerbGroup] {
        var found: [VerbGroup] = []
        var index = sentence.first
        while index < sentence.end {
            let word = words[index]
            if !word.isWord || word.isTimed {
                index += 1
                continue
            }
            if let group = compound(index, sentence) ?? simple(index, sentence, isTitle: isTitle) ?? afterRelative(index, sentence) {
                found.append(group)
                index = group.end
            } else {
                index += 1
            }
        }
        dropShortenedRelatives(&found)
        if found.isEmpty { found = verbless(sentence, isTitle: isTitle) }
        return found
    }

    /// Words that may stand between an auxiliary and what belongs to it.
    private func isBetween(_ word: TextWord) -> Bool {
        word.isTimed || word.isWord && word.has([.adverb, .negation, .clitic, .hearsay, .doubt])
    }

    private func next(_ index: Int, _ end: Int, pronouns: Bool) -> Int? {
        var at = index, steps = 0
        while at < end, steps < 6 {
            let word = words[at]
            if word.isMark { return nil }
            if pronouns, at == index, word.has(.pronoun), !word.has([.auxiliary]) {
                at += 1
                continue
            }
            if word.has([.participle, .base, .gerund]), !word.isTimed, !(word.has([.adverb, .negation]) && !word.has(.participle)) { return at }
            let isAdverb =
                !lexicon.adverbEnding.isEmpty && word.isWord && at + 1 < end && words[at + 1].has(.participle)
                && text(word).suffix(lexicon.adverbEnding.count).elementsEqual(lexicon.adverbEnding)
            if !isBetween(word), !isAdverb { return at }
            at += 1
            steps += 1
        }
        return at < end && !words[at].isMark ? at : nil
    }

    /// A group that begins with an auxiliary or a modal.
    private func compound(_ index: Int, _ sentence: Sentence) -> VerbGroup? {
        let word = words[index]
        let isAuxiliary = word.has(.auxiliary)
        let isModal =
            !isAuxiliary
            && (word.has(.modalPossible) || word.has([.future, .conditional]) && word.lemma < 0 && word.has(.function)
                || word.has([.going, .near]) && word.has(.finiteForm))
        guard isAuxiliary || isModal, word.has(.finiteForm) || word.has(.modalPossible) else { return nil }
        let before = index > sentence.first ? words[index - 1] : nil
        if word.has(.possessive), !(before.map { $0.has(.pronoun) || $0.has([.relative, .complementizer]) } ?? false) { return nil }
        // "l'est de la Libye": a point of the compass, not a verb; "Will" and "May" as names.
        if let before, before.has(.determiner), !before.has([.clitic, .pronoun]) || index + 1 < sentence.end && words[index + 1].has(.preposition),
            !before.has(.pronoun), !before.has(.relative)
        {
            return nil
        }
        if before?.kind == .openBracket, word.has(.auxiliaryBe) { return nil }
        // "A Misrata, …": a capital À without its accent.
        if before == nil, lexicon.splitsElisions { return nil }
        if word.isCapital, index > sentence.first, isModal { return nil }

        var group = VerbGroup(first: index, head: index, end: index + 1, tense: tense(of: word), cues: word.cues)
        if word.has(.negation) { group.isNegated = true }
        if word.has(.modalPossible) { group.isPossible = true }
        var isHave = word.has(.auxiliaryHave), isBe = word.has(.auxiliaryBe), wantsBase = isModal || word.has(.auxiliaryDo)
        if isHave && isBe { isBe = false; isHave = true }
        if word.has([.plan]), isModal { group.isPlanned = true }
        if isModal, word.has(.future) { group.isPlanned = true }
        var at = index + 1, pieces = 0
        while pieces < 6, let found = next(at, sentence.end, pronouns: at == index + 1) {
            let piece = words[found]
            if piece.isTimed { break }
            for between in at..<found where words[between].has(.negation) { group.isNegated = true }
            if word.has(.near), pieces == 0, piece.has(.infinitiveMark), found + 1 < sentence.end, words[found + 1].has(.base) {
                group.tense = .near
                take(&group, found + 1)
                at = found + 2
                break
            }
            if wantsBase, piece.cues.isEmpty && !piece.isCapital && piece.isWord || piece.has(.base) || piece.has(.auxiliary) && piece.has(.base) {
                take(&group, found)
                isBe = piece.has(.auxiliaryBe)
                isHave = piece.has(.auxiliaryHave)
                wantsBase = piece.has(.modalPossible)
            } else if isHave, piece.has(.participle) {
                advance(&group)
                take(&group, found)
                isBe = piece.has(.auxiliaryBe)
                isHave = false
            } else if isBe, piece.has(.plan), found + 1 < sentence.end, let verb = infinitive(found + 1, sentence.end) {
                group.isPlanned = true
                take(&group, verb)
                at = verb + 1
                break
            } else if isBe, piece.has(.participle) || piece.has(.gerund) && !lexicon.splitsElisions {
                if piece.has(.participle) {
                    group.isPassive = true
                    // "était montré" is a passive, "était arrivé" and "s'était rendu" are pluperfects.
                    let isReflexive = index > sentence.first && words[index - 1].has(.clitic) && !words[index - 1].has(.determiner)
                    if lexicon.perfectWithBe, group.tense == .present || piece.has(.withBe) || isReflexive { advance(&group) }
                }
                let isSpeech = piece.has(.speech)
                take(&group, found)
                at = found + 1
                // "is said to have taken place": what is said is the event.
                if isSpeech, !lexicon.splitsElisions, let verb = infinitive(at, sentence.end) {
                    group.cues.insert(.hearsay)
                    take(&group, verb)
                    at = verb + 1
                    if words[verb].has(.auxiliaryHave), let participle = next(at, sentence.end, pronouns: false), words[participle].has(.participle) {
                        take(&group, participle)
                        group.tense = group.tense == .present ? .perfect : .past
                        at = participle + 1
                    }
                    group.cues.subtract([.speech, .stative])
                }
                break
            } else if isBe || isModal && pieces == 0 && word.has(.plan), let verb = infinitive(found, sentence.end), pieces == 0 || isBe {
                group.isPlanned = true
                take(&group, verb)
                at = verb + 1
                break
            } else {
                break
            }
            at = found + 1
            pieces += 1
        }
        // "l'avait fait saisir": seized.
        if words[group.head].has(.causative), group.end < sentence.end, words[group.end].has(.base), !words[group.end].isTimed { take(&group, group.end) }
        // "ne … pas": the first half stands before the verb.
        var back = index - 1
        while back >= sentence.first, index - back < 4, words[back].isWord, words[back].has([.clitic, .negation, .adverb]) {
            if words[back].has(.negation) { group.isNegated = true }
            back -= 1
        }
        // "would not say": a refusal, and past.
        if group.tense == .conditional, group.isNegated, words[group.head].has(.speech), !lexicon.splitsElisions { group.tense = .past }
        if isModal, !word.has(.modalPossible), group.head == index, !word.has(.going) { return nil }
        if group.head != index { group.cues.subtract(.stative) }
        group.cues.formUnion(words[group.head].cues.intersection([.speech, .denial, .report, .stative, .plan, .cancel, .eventNoun, .near]))
        if group.head != index, !words[group.head].has(.stative) { group.cues.remove(.stative) }
        return group
    }

    private func take(_ group: inout VerbGroup, _ index: Int) {
        group.head = index
        group.end = index + 1
    }

    /// One step back in time for a participle after "have".
    private func advance(_ group: inout VerbGroup) {
        switch group.tense {
        case .present: group.tense = .perfect
        case .past, .imperfect: group.tense = .pluperfect
        case .conditional: group.tense = .conditionalPerfect
        default: break
        }
    }

    private func tense(of word: TextWord) -> VerbGroup.Tense {
        if word.has(.modalPossible) { return .possible }
        if word.has(.conditional) { return .conditional }
        if word.has(.future) { return .future }
        if word.has(.going), word.has(.present) { return .future }
        if word.has(.imperfect) { return .imperfect }
        if word.has(.past), !word.has(.present) { return .past }
        return .present
    }

    /// "to meet", "de rencontrer": the verb's index.
    private func infinitive(_ index: Int, _ end: Int) -> Int? {
        guard index + 1 < end, words[index].has(.infinitiveMark) else { return nil }
        var at = index + 1
        while at < end, at < index + 4, words[at].has([.adverb, .clitic]), !words[at].has(.base) { at += 1 }
        return at < end && words[at].has(.base) && !words[at].isTimed ? at : nil
    }

    /// A verb that is finite by itself: "phoned", "convoque", "réapparaissait".
    private func simple(_ index: Int, _ sentence: Sentence, isTitle: Bool) -> VerbGroup? {
        let word = words[index]
        guard word.has(.finiteForm), !word.has([.auxiliary, .preposition, .determiner, .relative, .coordinator]) else { return nil }
        // A capital inside a sentence is a name, unless the line writes all its words so.
        if word.isCapital, index > sentence.first, !isTitle { return nil }
        if word.isCapital, index == sentence.first, !isTitle { return nil }
        var back = index - 1, negated = false
        while back >= sentence.first, words[back].isWord, !words[back].isTimed, words[back].has([.adverb, .negation, .clitic]),
            !words[back].has([.pronoun, .relative]), index - back < 5
        {
            if words[back].has(.negation) { negated = true }
            // A clitic that is also an article makes a verb only of forms that are no nouns.
            if words[back].has(.determiner), word.has([.noun, .participle]) || word.has(.eventNoun) { return nil }
            back -= 1
        }
        let before = back >= sentence.first ? words[back] : nil
        let after = index + 1 < sentence.end ? words[index + 1] : nil
        var group = VerbGroup(first: index, head: index, end: index + 1, tense: tense(of: word), cues: word.cues)
        group.isNegated = negated

        if let before, !before.isTimed {
            if before.has([.determiner, .infinitiveMark]), !before.has(.pronoun), !before.has(.relative) { return nil }
            if before.has(.preposition), !before.has(.relative) { return nil }
            if before.has(.auxiliary), !before.has(.possessive) { return nil }
        }
        let isPlainPast = word.has([.past, .imperfect, .future, .conditional]) && !word.has(.participle)
        // "devait ouvrir", "hopes to open": a plan.
        if word.has(.plan),
            let verb = lexicon.splitsElisions
                ? next(index + 1, sentence.end, pronouns: false).flatMap({ words[$0].has(.base) && !words[$0].isTimed ? $0 : nil })
                : infinitive(index + 1, sentence.end),
            isPlainPast || !(before?.isMark ?? true)
        {
            take(&group, verb)
            group.isPlanned = true
            return group
        }
        if isPlainPast {
            if word.has(.noun), before == nil { return nil }
            return group
        }
        if word.has(.participle), word.has(.past) {
            // "killed by": a shortened passive, unless nothing else can be the verb.
            guard before != nil else { return nil }
            if let after, after.has(.preposition) || after.isTimed { group.isDoubtful = true }
            if before?.isMark == true, before?.kind != .closeQuote, before?.isQuote == false, !(before?.kind == .dash) { group.isDoubtful = true }
            if word.has(.noun), before?.has(.demonym) == true { return nil }
            // "a source said to be familiar": a participle.
            if word.has(.speech), !lexicon.splitsElisions, let after, after.has(.infinitiveMark), infinitive(index + 1, sentence.end) != nil { return nil }
            return group
        }
        if word.has(.subjunctive), !word.has([.present, .past]) { return group }
        guard word.has(.present) else { return nil }
        let isNoun = word.has([.noun, .eventNoun, .role])
        guard let before else { return nil }
        let subject =
            before.has(.pronoun) || before.has(.relative) || before.isCapital && !before.has([.determiner, .preposition, .demonym, .title, .role])
            || before.kind == .closeBracket || before.isTimed
        // "le média officiel annonce qu'un avion …": what has content is a verb.
        if isNoun, lexicon.splitsElisions, word.has(.speech), let after, after.has(.complementizer), before.isWord { return group }
        if isNoun {
            guard subject || isTitle && before.isWord else { return nil }
            if before.isTimed || before.isMark { return nil }
            if let after, after.has(.finiteForm), !after.has([.noun, .participle]) { return nil }
            if before.isCapital, !before.has(.pronoun), let after, after.isMark || after.has(.possessive) || after.has(.auxiliary) { return nil }
            if before.isCapital, word.has(.base), !before.has(.pronoun), !isTitle, !lexicon.splitsElisions { return nil }
            return group
        }
        if word.has(.base), !lexicon.splitsElisions {
            // An English base form is finite after plurals and pronouns alone.
            let isPlural = before.isWord && (text(before).last ?? 0) | 32 == 115
            guard before.has([.pronoun, .relative]) || isPlural || isTitle && before.isCapital else { return nil }
            if isTitle, before.has(.infinitiveMark) { return nil }
        }
        if before.isMark, before.kind != .closeQuote, before.kind != .plainQuote, before.kind != .comma, before.kind != .closeBracket, before.kind != .dash {
            return nil
        }
        if word.has(.participle), before.isMark { return nil }
        return group
    }

    /// "who chairs …", "qui préside …": what follows a relative that is a subject is a verb, whatever else the word may be.
    private func afterRelative(_ index: Int, _ sentence: Sentence) -> VerbGroup? {
        let word = words[index]
        guard !word.isCapital, !word.has([.function, .preposition, .determiner, .adverb]), word.cues.isDisjoint(with: [.base, .participle, .gerund]) else {
            return nil
        }
        var back = index - 1, isNegated = false
        while back > sentence.first, index - back < 5, words[back].isWord, words[back].isTimed || words[back].has([.adverb, .negation, .clitic]),
            !words[back].has(.relative)
        {
            if words[back].has(.negation) { isNegated = true }
            back -= 1
        }
        guard back >= sentence.first, words[back].has(.subjectRelative), back == sentence.first || !words[back - 1].has([.preposition, .placePreposition])
        else {
            return nil
        }
        if !lexicon.splitsElisions, text(word).last != 115 { return nil }
        var group = VerbGroup(first: index, head: index, end: index + 1, tense: .present, cues: word.cues.subtracting([.noun, .eventNoun]))
        group.isNegated = isNegated
        return group
    }

    let text: (TextWord) -> [UInt8]

    /// "Emails exchanged among officials … have been entered": of two verbs with nothing to join them, a doubtful first one is a participle.
    private func dropShortenedRelatives(_ groups: inout [VerbGroup]) {
        var kept: [VerbGroup] = []
        for (index, group) in groups.enumerated() {
            if group.isDoubtful {
                let next = index + 1 < groups.count ? groups[index + 1] : nil
                let last = kept.last
                let joined =
                    next.map { next in
                        (group.end..<next.first).contains {
                            words[$0].has([.coordinator, .subordinator, .relative, .complementizer]) || words[$0].kind == .semicolon || words[$0].isQuote
                        }
                    } ?? true
                let after = group.end < words.count ? words[group.end] : words[group.head]
                let isPassive = lexicon.splitsElisions == false && after.hash == Self.by
                if isPassive { continue }
                // "When the council met on Thursday, …": a conjunction waits for it.
                let opened = ((last?.end ?? max(0, group.first - 8))..<group.first).contains {
                    words[$0].has([.subordinator, .relative]) && !words[$0].has([.preposition, .placePreposition])
                }
                if !joined, !opened, let next, !next.isDoubtful { continue }
                // ", killed in the crash": after a verb of its own clause, with nothing between but a comma.
                if let last, group.first > 0, words[group.first - 1].kind == .comma, !words[group.head].has(.speech), !isSetIn(last, kept.count, group) {
                    continue
                }
                if let last,
                    !(last.end..<group.first).contains(where: { words[$0].has([.coordinator, .subordinator, .relative, .complementizer]) || words[$0].isMark })
                {
                    continue
                }
            }
            kept.append(group)
        }
        groups = kept
    }

    /// "Jean Dupont, who runs the port, resigned", "Mr Dupont, the station said, sold": the verb before is of a clause set into this one.
    private func isSetIn(_ last: VerbGroup, _ kept: Int, _ group: VerbGroup) -> Bool {
        if last.isSpeech, last.end + 1 == group.first { return true }
        return kept == 1 && last.first > 0
            && words[max(0, last.first - 4)..<last.first].contains { $0.has(.relative) && !$0.has(.complementizer) || $0.has(.subjectRelative) }
    }

    private static let by = Lexicon.hash("by".utf8)

    /// Where nothing is finite: a headline's "to meet", or a participle ("Une rumeur démentie par …", "seen on live TV Monday").
    private func verbless(_ sentence: Sentence, isTitle: Bool) -> [VerbGroup] {
        for index in sentence.first..<sentence.end where words[index].isWord && !words[index].isTimed {
            if isTitle || sentence.isHeading, !lexicon.splitsElisions, index > sentence.first, let verb = infinitive(index, sentence.end) {
                var group = VerbGroup(first: index, head: verb, end: verb + 1, tense: .infinitive, cues: words[verb].cues)
                group.isPlanned = true
                return [group]
            }
        }
        for index in sentence.first..<sentence.end where words[index].isWord && !words[index].isTimed && words[index].has(.participle) {
            guard index > sentence.first, !words[index - 1].has([.determiner, .preposition]), !words[index].has(.noun), !words[index].isCapital || isTitle
            else { continue }
            return [VerbGroup(first: index, head: index, end: index + 1, tense: .participle, cues: words[index].cues)]
        }
        return []
    }
}
