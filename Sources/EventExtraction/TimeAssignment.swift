import CivilTime
import TemporalTagging

/// Which time expression of a sentence dates which clause.
struct TimeAssignment {
    let field: FieldAnalysis
    let sentence: Sentence
    let clauses: [Clause]
    let owner: [Int]
    /// For each clause the index of its expression, if any.
    private(set) var chosen: [Int?]
    /// For each clause the words of what dates it: "lundi à 15 h 05" is two expressions and one date.
    private(set) var dated: [Range<Int>?]
    /// For each clause a second expression beside the first that is finer than it, if any.
    private var finer: [Int?]
    /// Expressions that date no clause: they may date an event told by a noun or a participle.
    private(set) var left: [Int] = []
    private let expressions: [Int]

    private let words: [TextWord]

    init(field: FieldAnalysis, sentence: Sentence, clauses: [Clause], owner: [Int], expressions: [Int]) {
        (self.field, self.sentence, self.clauses, self.owner, self.expressions) = (field, sentence, clauses, owner, expressions)
        words = field.words
        chosen = [Int?](repeating: nil, count: clauses.count)
        finer = chosen
        dated = [Range<Int>?](repeating: nil, count: clauses.count)
        var best = [Int](repeating: Int.min, count: clauses.count)
        var candidates: [(expression: Int, clause: Int)] = []
        for expression in expressions {
            let reading = field.expressions[expression]
            guard Self.canDate(reading) else { continue }
            // "until" and "before" say when it was over or not yet begun; only what is put off is put off until then.
            let first = field.expressionWords[expression].lowerBound
            guard first >= sentence.first, first < sentence.end else { continue }
            let clause = owner[first - sentence.first]
            candidates.append((expression, clause))
            let isPutOff = clauses[clause].group.map { $0.cues.contains(.cancel) || $0.isNegated } ?? false
            if reading.relation == .before || reading.relation == .after || reading.relation == .until && !isPutOff { continue }
            let score = score(expression, clause)
            if score > best[clause], score > -6 {
                best[clause] = score
                chosen[clause] = expression
            }
        }
        for (expression, clause) in candidates where chosen[clause] != expression { left.append(expression) }
        for clause in clauses.indices {
            guard let first = chosen[clause] else { continue }
            dated[clause] = field.expressionWords[first]
            guard let second = left.first(where: { isBeside($0, first) }) else { continue }
            if isInside(second, first) { finer[clause] = second } else if !isInside(first, second) { continue }
            left.removeAll { $0 == second }
            let (a, b) = (field.expressionWords[min(first, second)], field.expressionWords[max(first, second)])
            dated[clause] = a.lowerBound..<b.upperBound
        }
    }

    /// Whether nothing but a preposition stands between two expressions of one clause.
    private func isBeside(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (field.expressionWords[min(a, b)], field.expressionWords[max(a, b)])
        guard owner[first.lowerBound - sentence.first] == owner[second.lowerBound - sentence.first], second.lowerBound - first.upperBound <= 2 else {
            return false
        }
        guard field.expressions[a].range == nil, field.expressions[b].range == nil else { return false }
        return (first.upperBound..<max(first.upperBound, second.lowerBound)).allSatisfy {
            words[$0].has([.preposition, .placePreposition, .infinitiveMark]) && !words[$0].has(.source)
        }
    }

    private func isInside(_ a: Int, _ b: Int) -> Bool {
        guard let inner = field.expressions[a].interval, let outer = field.expressions[b].interval, let begin = inner.begin, let end = inner.endExclusive,
            let from = outer.begin, let to = outer.endExclusive, inner != outer
        else { return false }
        return from <= begin && end <= to
    }

    /// Dates and times that can be placed; vague ones too, since they keep their clause from being dated by anything else.
    static func canDate(_ reading: ResolvedExpression) -> Bool {
        guard reading.type == .date || reading.type == .time else { return false }
        return reading.interval != nil || reading.value == "PAST_REF" || reading.value == "FUTURE_REF"
    }

    private func isFine(_ reading: ResolvedExpression) -> Bool {
        switch reading.precision {
        case .second, .minute, .hour, .dayPart, .day, .weekend, .week: true
        default: false
        }
    }

    /// How well an expression would date its clause rather than a noun in it.
    private func score(_ expression: Int, _ clause: Int) -> Int {
        let reading = field.expressions[expression], range = field.expressionWords[expression]
        var score = 0
        if reading.interval == nil { score -= 4 }
        if isFine(reading) { score += 3 }
        if reading.relation != nil { score -= 3 }
        let before = range.lowerBound > sentence.first ? words[range.lowerBound - 1] : nil
        if let group = clauses[clause].group {
            if range.lowerBound < group.first {
                // At the head of the clause, or just before the verb.
                let isFirst = !(clauses[clause].first..<range.lowerBound).contains { words[$0].isWord && !words[$0].has(.function) && !words[$0].isTimed }
                if isFirst { score += 4 } else if nounBefore(range.lowerBound, from: clauses[clause].first) != nil { score -= isFine(reading) ? 2 : 8 }
            } else {
                let between = (group.end..<max(group.end, range.lowerBound)).count { words[$0].isWord && !words[$0].has(.function) }
                score += max(0, 3 - between / 2)
                // "may shed light on … the bombing in 1988": of the noun, unless the verb is as past as the year.
                if !isFine(reading), !group.isPast, nounBefore(range.lowerBound, from: group.end) != nil { score -= 9 }
                // What is put off is put off until then; "originally due later this year" between subject and verb is not when.
                if group.cues.contains(.cancel) || group.isNegated, reading.relation == .until { score += 8 }
                // ", touché dimanche par un missile": of the participle beside it, after a comma.
                if let before, before.has(.participle), !before.has([.function, .noun]), range.lowerBound - 2 >= group.end,
                    words[range.lowerBound - 2].kind == .comma
                {
                    score -= 9
                }
                if !isFine(reading), nounBefore(range.lowerBound, from: group.end) != nil { score -= 1 }
                if words[max(sentence.first, range.lowerBound - 2)..<range.lowerBound].contains(where: { $0.kind == .openBracket }) { score -= 5 }
            }
        }
        // "the 2003 war", "last week's resolution": of the noun.
        let after = range.upperBound < sentence.end ? words[range.upperBound] : nil
        if let after, after.has(.possessive), after.end - after.start <= 4, !after.isCapital, reading.end == after.start { score -= 4 }
        if let before, before.has(.determiner), !before.has(.clitic) || !field.lexicon.splitsElisions, let after, after.isWord, !after.has(.function),
            !after.isTimed, !isFine(reading)
        {
            score -= 8
        }
        if !isFine(reading), let before, before.has(.nameLink), before.has(.preposition), field.lexicon.splitsElisions { score -= 4 }
        return score
    }

    /// An infinitive or a gerund that the expression stands with: "due to receive its first aircraft in May".
    private func verbBefore(_ index: Int, from first: Int) -> Int? {
        var at = index - 1
        while at > max(first, sentence.first), index - at < 9 {
            let word = words[at]
            if word.isMark, word.kind != .other { return nil }
            if word.hasSense(.base), words[at - 1].has(.infinitiveMark) || field.lexicon.splitsElisions { return at }
            if word.hasSense(.gerund), !word.has([.noun, .preposition]) { return at }
            at -= 1
        }
        return nil
    }

    /// The nearest event told by a noun before `index`, with nothing but words of its phrase between.
    private func nounBefore(_ index: Int, from first: Int) -> Int? {
        var at = index - 1
        while at >= max(first, sentence.first), index - at < 12 {
            let word = words[at]
            if word.isMark, word.kind != .other, !(word.kind == .comma && at == index - 1) { return nil }
            if word.hasSense(.eventNoun), !word.isTimed { return at }
            if word.has(.participle), !word.has(.function), !word.has(.noun), at > first, !words[at - 1].has(.auxiliary) { return at }
            at -= 1
        }
        return nil
    }

    /// "two days after the council passed …": how many days lie between a clause and the one around it, if a length of time says so.
    func daysFromParent(of clause: Int) -> Int? {
        let marker = clauses[clause].marker
        guard marker > sentence.first, words[marker].has(.preposition) || words[marker].has(.subordinatorWithThat),
            let index = expressions.last(where: {
                field.expressionWords[$0].upperBound == marker
                    || field.expressionWords[$0].upperBound == marker + 1 && field.expressionWords[$0].contains(marker)
            })
        else { return nil }
        guard let days = Self.days(field.expressions[index].value) else { return nil }
        return words[marker].has(.earlier) ? days : -days
    }

    /// Days of a TIMEX3 duration in whole days, weeks, months or years.
    private static func days(_ value: String) -> Int? {
        guard value.utf8.first == 80, let unit = value.utf8.last, let count = Int(value.dropFirst().dropLast()) else { return nil }
        switch unit {
        case 68: return count
        case 87: return count * 7
        default: return nil
        }
    }

    func time(of clause: Int, publication: CivilTimestamp?) -> MentionTime? {
        guard let expression = chosen[clause] else { return nil }
        var time = MentionTime(field.expressions[finer[clause] ?? expression], text: field.text)
        if let range = dated[clause], range != field.expressionWords[expression] { time.expression = field.string(range.lowerBound, range.upperBound) }
        turn(&time, clause, publication)
        // The two ends of "from … to", and days joined by "and", are one span.
        let others = left.filter { owner[field.expressionWords[$0].lowerBound - sentence.first] == clause }
        let own = field.expressions[expression]
        for other in others {
            let reading = field.expressions[other]
            let isPair = own.range != nil && own.range?.id == reading.range?.id
            let (a, b) = expression < other ? (expression, other) : (other, expression)
            let gap = field.expressionWords[a].upperBound..<field.expressionWords[b].lowerBound
            let isJoined = gap.count == 1 && words[gap.lowerBound].has(.coordinator) && own.precision == reading.precision
            guard isPair || isJoined, let begin = field.expressions[a].interval?.begin, let end = field.expressions[b].interval?.endExclusive, begin < end
            else { continue }
            time.interval = CivilInterval(begin: begin, endExclusive: end)
            time.value = field.expressions[a].value + "/" + field.expressions[b].value
            time.precision = isPair ? .lasting : .range
            time.edtf = begin.day.description + "/" + end.adding(seconds: -1).day.description
            time.expression = String(decoding: field.text[Int(field.expressions[a].start)..<Int(field.expressions[b].end)], as: UTF8.self)
            time.formula = "(between \(field.expressions[a].formula) \(field.expressions[b].formula))"
            break
        }
        return time
    }

    private func isOwnWord(_ index: Int, _ clause: Int) -> Bool {
        owner[index - sentence.first] == clause && !words[index].isMark && !(clauses[clause].group.map { index >= $0.first && index < $0.end } ?? false)
    }

    /// Where the phrase begins of which `noun` is the head: at its article; for a participle, at the noun that it describes.
    private func phraseStart(_ noun: Int, _ clause: Int) -> Int {
        let start = clauses[clause].first
        if words[noun].has(.participle), !words[noun].has(.eventNoun), noun - start < 14, !(clauses[clause].group.map { $0.first < noun } ?? false) {
            return start
        }
        var first = noun
        while first > start, first > noun - 4, words[first - 1].isWord,
            !words[first - 1].has([.preposition, .coordinator, .auxiliary, .relative]) || words[first - 1].has(.determiner), !words[first - 1].isTimed
        {
            first -= 1
            if words[first].has(.determiner) { break }
        }
        return first
    }

    /// "se rendra samedi", "would close on Wednesday": the verb group says on which side of publication a bare day lies, if the tagger saw no tense.
    private func turn(_ time: inout MentionTime, _ clause: Int, _ publication: CivilTimestamp?) {
        guard let publication, let group = clauses[clause].group, time.root == .publication, time.anchor == .publication, let begin = time.interval?.begin,
            let end = time.interval?.endExclusive,
            let tree = TimeExpression(time.formula)
        else { return }
        let isFuture =
            group.isPlanned && !group.isPast || group.tense == .future || group.tense == .infinitive
            || group.tense == .conditional && !field.lexicon.perfectWithBe
        let wanted: TemporalDirection
        if isFuture, end.day <= publication.day {
            wanted = .future
        } else if group.isPast, !group.isPlanned, begin.day > publication.day {
            wanted = .past
        } else {
            return
        }
        guard let reading = tree.resolve(publication: publication, direction: wanted), let moved = reading.interval, let first = moved.begin,
            wanted == .future ? first.day >= publication.day : first.day <= publication.day
        else { return }
        time.value = reading.value
        time.interval = moved
        time.precision = reading.precision
        time.edtf = reading.edtf
        time.alternatives = reading.alternatives
        time.direction = wanted
    }

    /// Events told by a noun or a participle with a date of its own: "the bombing in 1988", "arrêtés samedi près d'Ajdabiya".
    func phrases(publication: CivilTimestamp?) -> [(range: Range<Int>, time: MentionTime, dated: Range<Int>)] {
        var found: [(Range<Int>, MentionTime, Range<Int>)] = []
        for expression in left {
            let reading = field.expressions[expression], range = field.expressionWords[expression]
            guard reading.interval != nil, reading.relation == nil else { continue }
            let clause = owner[range.lowerBound - sentence.first]
            var end = range.upperBound
            if let noun = nounBefore(range.lowerBound, from: clauses[clause].first) {
                while end < clauses[clause].end, isOwnWord(end, clause), !words[end].has([.coordinator, .auxiliary]), end - range.upperBound < 12 { end += 1 }
                found.append((phraseStart(noun, clause)..<end, MentionTime(reading, text: field.text), range))
            } else if let verb = verbBefore(range.lowerBound, from: clauses[clause].first) {
                while end < clauses[clause].end, isOwnWord(end, clause), !words[end].has([.coordinator, .auxiliary]), end - range.upperBound < 12 { end += 1 }
                found.append((verb..<end, MentionTime(reading, text: field.text), range))
            } else if let noun = (end..<max(end, min(sentence.end, end + 5))).first(where: { words[$0].hasSense(.eventNoun) }),
                (end..<noun).allSatisfy({ words[$0].has(.determiner) || words[$0].kind == .comma })
            {
                end = noun + 1
                while end < clauses[clause].end, isOwnWord(end, clause), end - noun < 14 { end += 1 }
                found.append((range.lowerBound..<end, MentionTime(reading, text: field.text), range))
            }
        }
        return found
    }
}

extension MentionTime {
    /// The time that an expression of the clause gives.
    init(_ reading: ResolvedExpression, text: [UInt8]) {
        self.init(basis: .expression, root: .none)
        value = reading.value
        interval = reading.interval
        precision = reading.precision
        edtf = reading.edtf
        formula = String(describing: reading.formula)
        expression = String(decoding: text[Int(reading.start)..<Int(reading.end)], as: UTF8.self)
        relation = reading.relation
        anchor = reading.anchor
        anchorDate = reading.anchorDate
        alternatives = reading.alternatives
        flags = reading.flags
        rule = reading.rule
        direction = reading.direction
        zone = reading.zone
        root =
            switch reading.anchor {
            case .publication, .discourse: .publication
            case .speech: .speech
            case .none: interval == nil ? .none : .absolute
            }
    }

    /// Nothing is said of the time: the event happened at or just before publication.
    static func atPublication(_ publication: CivilTimestamp?) -> MentionTime {
        guard let publication else { return MentionTime(basis: .none, root: .none) }
        var time = MentionTime(basis: .publication, root: .publication)
        time.value = publication.day.description
        time.interval = CivilInterval(publication.day)
        time.precision = .day
        time.edtf = publication.day.description
        time.anchor = .publication
        time.anchorDate = publication.day.description
        time.rule = "basis/publication"
        time.direction = .past
        return time
    }
}
