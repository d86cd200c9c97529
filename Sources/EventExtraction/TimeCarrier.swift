import CivilTime
import TemporalTagging

/// The time of a clause that has no time expression: carried from its sentence or from the one before, or that of publication.
struct TimeCarrier {
    let field: FieldAnalysis
    let sentence: Sentence
    let clauses: [Clause]
    let publication: CivilTimestamp?
    private let published: MentionTime
    private let words: [TextWord]

    init(field: FieldAnalysis, sentence: Sentence, clauses: [Clause], publication: CivilTimestamp?, published: MentionTime) {
        (self.field, self.sentence, self.clauses, self.publication) = (field, sentence, clauses, publication)
        words = field.words
        self.published = published
    }

    func carried(_ index: Int, times: [MentionTime?], saidBy: [Int], narrated: NarratedTime, sentenceIndex: Int) -> MentionTime {
        let clause = clauses[index]
        guard let group = clause.group else { return published }
        if group.isPlanned || group.tense == .future || group.tense == .infinitive {
            // "will wear the livery when it arrives on November 11".
            for other in clauses.indices where clauses[other].kind == .subordinate && clauses[other].parent == index && simultaneous(clauses[other]) {
                if let time = times[other], time.basis == .expression, !(clauses[other].group?.isPast ?? true) { return carry(time, "basis/simultaneous") }
            }
            return afterPublication()
        }
        // Joined by "and" to a dated clause of the same tense; a "when" clause; what a dated clause of saying told.
        if clause.kind == .coordinate, clause.parent >= 0, let time = times[clause.parent], let other = clauses[clause.parent].group, isSameTense(group, other),
            !group.isSpeech || other.isSpeech || words[clause.first].has(.coordinator), time.interval != nil
        {
            return carry(time, "basis/coordinate")
        }
        if clause.kind == .subordinate || clause.kind == .main, group.isPast {
            for other in clauses.indices where other != index {
                guard let time = times[other], time.basis == .expression, let otherGroup = clauses[other].group, otherGroup.isPast,
                    otherGroup.tense != .pluperfect || group.tense == .pluperfect, group.tense != .pluperfect || otherGroup.tense == .pluperfect
                else { continue }
                let isLinked =
                    clauses[other].kind == .subordinate && clauses[other].parent == index && simultaneous(clauses[other])
                    || clause.kind == .subordinate && clause.parent == other && simultaneous(clause)
                if isLinked { return carry(time, "basis/simultaneous") }
            }
        }
        // "Thursday it was the journalists who were led …".
        if clause.kind == .relative, clause.parent >= 0, let time = times[clause.parent], time.interval != nil, let other = clauses[clause.parent].group,
            other.cues.contains(.auxiliaryBe), other.head == other.first, other.first > sentence.first,
            words[other.first - 1].has(.pronoun) || words[other.first - 1].has(.demonstrative)
        {
            return carry(time, "basis/cleft")
        }
        if saidBy[index] >= 0, let time = times[saidBy[index]], group.tense != .pluperfect { return carry(time, "basis/speech") }
        let isMain = clause.kind == .main || clause.kind == .coordinate || clause.kind == .relative && clause.parent == 0 && clauses[0].group == nil
        guard isMain, saidBy[index] < 0 else { return published }
        guard !words[group.head].isQuoted, !field.isTitle else { return published }
        let isNarrative =
            group.tense == .past || group.tense == .imperfect || group.tense == .participle || group.tense == .perfect && field.lexicon.perfectWithBe
        guard isNarrative else { return published }
        if let time = eventAnchor(clause, narrated) { return carry(time, "basis/event-anchor") }
        guard let time = narrated.time, canCarry(time) else { return published }
        let distance = sentenceIndex - narrated.sentence
        guard distance <= 2, sentenceIndex - narrated.origin <= 4 else { return published }
        if opens(clause, with: .earlier) { return earlier(time) }
        // "Une source proche de Macron a minimisé …": somebody new speaks in a new paragraph, and at a time of his own.
        if group.isSpeech, narrated.paragraph != sentence.paragraph, words[clause.first].has(.indefinite) { return published }
        if distance == 1, narrated.paragraph == sentence.paragraph || field.hasShortParagraphs && time.precision != .month {
            return carry(time, "basis/next-sentence")
        }
        if opens(clause, with: [.sequel, .pronoun]) { return carry(time, "basis/sequel") }
        return published
    }

    /// "Peu après son arrivée": the time of the event that the noun names, if the article has dated it.
    private func eventAnchor(_ clause: Clause, _ narrated: NarratedTime) -> MentionTime? {
        for index in clause.first..<min(clause.end, clause.first + 5) where index + 2 < clause.end {
            guard words[index].has([.subordinator, .subordinatorWithThat, .preposition]), words[index + 1].has(.determiner), words[index + 2].has(.eventNoun)
            else { continue }
            let word = words[index + 2]
            let key = NarratedTime.key(Folding.fold(Array(field.text[Int(word.start)..<Int(word.end)])))
            if let time = narrated.events[key], canCarry(time) { return time }
        }
        return nil
    }

    /// A whole number of days before or after a day that is known.
    func shifted(_ time: MentionTime, days: Int) -> MentionTime {
        guard let begin = time.interval?.begin, time.precision == .day || time.precision == .dayPart else { return time }
        let day = begin.day + days
        var moved = time
        moved.interval = CivilInterval(day)
        moved.value = day.description
        moved.edtf = day.description
        moved.precision = .day
        moved.basis = .discourse
        moved.anchor = .discourse
        moved.anchorDate = time.value
        let anchor = time.basis == .publication ? "now" : time.formula.isEmpty ? "now" : time.formula
        moved.formula = "(shift \(days) day \(anchor))"
        moved.rule = "basis/distance"
        return moved
    }

    /// Before a time, nobody says how long.
    private func earlier(_ time: MentionTime) -> MentionTime {
        var before = MentionTime(basis: .discourse, root: time.root)
        before.value = "PAST_REF"
        before.relation = .before
        before.anchor = .discourse
        before.anchorDate = time.value
        before.rule = "basis/earlier"
        before.direction = .past
        return before
    }

    /// A plan without a date: some time after it was told.
    private func afterPublication() -> MentionTime {
        var time = published
        guard let publication else { return time }
        time.direction = .future
        time.relation = .after
        time.interval = CivilInterval(begin: CivilInstant(publication.day), endExclusive: nil)
        time.precision = nil
        time.edtf = publication.day.description + "/.."
        time.rule = "basis/after-publication"
        return time
    }

    /// Whether a time is fine enough, and past enough, for what follows to have happened then too.
    private func canCarry(_ time: MentionTime) -> Bool {
        switch time.precision {
        case .second, .minute, .hour, .dayPart, .day, .weekend, .week, .month: break
        default: return false
        }
        guard let begin = time.interval?.begin, let publication else { return time.interval?.begin != nil }
        return begin.day <= publication.day
    }

    private func isSameTense(_ a: VerbGroup, _ b: VerbGroup) -> Bool {
        a.isPast == b.isPast && (a.tense == .pluperfect) == (b.tense == .pluperfect) && a.isPlanned == b.isPlanned
    }

    private func simultaneous(_ clause: Clause) -> Bool {
        clause.marker >= 0 && !words[clause.marker].has(.preposition) && !words[clause.marker].has(.condition)
    }

    private func opens(_ clause: Clause, with cues: WordCues) -> Bool {
        (clause.first..<min(clause.end, clause.first + 3)).contains { words[$0].has(cues) && !words[$0].isQuoted && !words[$0].isTimed }
    }

    private func carry(_ time: MentionTime, _ rule: String) -> MentionTime {
        var carried = time
        if carried.basis != .publication, carried.basis != .none { carried.basis = .discourse }
        carried.rule = rule
        return carried
    }
}
