import CivilTime
import TemporalTagging

/// What one clause of a sentence tells, in word indices.
struct Telling {
    var first: Int
    var end: Int
    var time: MentionTime
    var certainty: MentionCertainty
    var attribution: String?
    var isQuotation = false
    var isSpeechAct = false
    var actors: [String] = []
    var places: [String] = []
    var numbers: [String] = []
    var actions: [String] = []
}

/// The time last told as a plain past event, and where; what follows may hang on it.
struct NarratedTime {
    var time: MentionTime?
    /// The sentence that gave it, and the last one that took it up.
    var origin = -10
    var sentence = -10
    var paragraph = -1
    /// Dated events by the beginning of their word: "arrivée" finds "est arrivé".
    var events: [String: MentionTime] = [:]

    static func key(_ action: String) -> String { String(decoding: action.utf8.prefix(5), as: UTF8.self) }

    /// Who spoke last, for "he said" and for quotations that run on.
    var speaker: String?
    var speakerSentence = -10
    /// Who was named first in a sentence last: what "he" and "elle" stand for.
    var person: String?
    var personSentence = -10
}

/// Reads one sentence: its clauses, who says them, how sure they are, and when they happened.
struct SentenceReader {
    let field: FieldAnalysis
    let sentence: Sentence
    let expressions: [Int]
    let publication: CivilTimestamp?
    var words: [TextWord] { field.words }

    private var clauses: [Clause] = []
    private var owner: [Int] = []
    /// For each clause the clause of saying whose content it is, or −1.
    private var saidBy: [Int] = []
    /// Source of what a clause of saying tells, by its own clause.
    private var sources: [String?] = []
    private var roles: [SpeechRole] = []

    private var lastPerson: String?
    /// For each clause the one in whose telling it is told: "and returned to Libya" goes with what its subject did first. −1 for none.
    private var toldIn: [Int] = []

    /// How a clause of saying stands to what it tells.
    private enum SpeechRole { case none, prefix, trailing }

    init(field: FieldAnalysis, sentence: Sentence, expressions: [Int], publication: CivilTimestamp?) {
        (self.field, self.sentence, self.expressions, self.publication) = (field, sentence, expressions, publication)
    }

    mutating func read(_ narrated: inout NarratedTime, index: Int) -> [Telling] {
        let text = field.text
        let finder = VerbFinder(words: words, lexicon: field.lexicon, text: { Array(text[Int($0.start)..<Int($0.end)]) })
        let groups = finder.groups(sentence, isTitle: field.isTitle || sentence.isHeading)
        let dated = expressions.filter { TimeAssignment.canDate(field.expressions[$0]) }
        // A whole sentence whose verb is not known is told all the same.
        let isWhole = sentence.end - sentence.first > 5 && words[sentence.end - 1].kind == .stop
        guard !groups.isEmpty || !dated.isEmpty || field.isTitle || index == 0 || isWhole else { return [] }
        // A line that holds a date alone is a dateline, not news.
        guard (sentence.first..<sentence.end).contains(where: { words[$0].isWord && !words[$0].isTimed && !words[$0].has(.function) }) else { return [] }
        // "By Desmond Leger | Saturday, April 29": names and a day are a byline.
        if groups.isEmpty, !field.isTitle, !dated.isEmpty,
            (sentence.first..<sentence.end).allSatisfy({ !words[$0].isWord || words[$0].isTimed || words[$0].isCapital || words[$0].has(.function) })
        {
            return []
        }
        let splitter = ClauseSplitter(words: words, sentence: sentence, groups: groups)
        (clauses, owner) = (splitter.clauses, splitter.owner)
        saidBy = [Int](repeating: -1, count: clauses.count)
        sources = [String?](repeating: nil, count: clauses.count)
        roles = [SpeechRole](repeating: .none, count: clauses.count)
        findSpeech()
        lastPerson = index - narrated.personSentence <= 2 ? narrated.person : nil
        if let names = field.names, let first = names.spans(in: sentence.first..<sentence.end).first(where: { !names.entities[$0.entity].isPlace }) {
            (narrated.person, narrated.personSentence) = (names.entities[first.entity].name, index)
        }
        let assignment = TimeAssignment(field: field, sentence: sentence, clauses: clauses, owner: owner, expressions: expressions)
        return tell(assignment, &narrated, index)
    }

    // MARK: Who says what

    private mutating func findSpeech() {
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
    private func hasObject(_ clause: Clause, _ group: VerbGroup) -> Bool {
        guard clause.first < group.first, group.end < clause.end, !words[group.head].has(.addressee) else { return false }
        let subject = words[clause.first..<group.first].contains { $0.isWord && !$0.isTimed && !$0.has([.clitic, .coordinator]) || $0.has(.pronoun) }
        guard let place = (group.end..<clause.end).first(where: { !words[$0].isTimed }) else { return false }
        let next = words[place]
        return subject && !next.isMark && !next.isTimed && !next.has([.preposition, .placePreposition, .coordinator, .adverb]) && !next.has(.pronoun)
    }

    private func startsWithCoordinator(_ clause: Clause) -> Bool { clause.first < clause.end && words[clause.first].has(.coordinator) }

    private func gerundOfSaying(_ clause: Clause) -> Int? {
        (clause.first..<clause.end).last { words[$0].has(.gerund) && words[$0].has(.speech) }
    }

    /// Who was named last in the sentence before a word.
    private func nearestPerson(before index: Int) -> String? {
        guard let names = field.names else { return nil }
        return names.spans(in: sentence.first..<index).last { !names.entities[$0.entity].isPlace }.map { names.entities[$0.entity].name }
    }

    private func isOwn(_ index: Int, _ clause: Int) -> Bool { owner[index - sentence.first] == clause }

    /// The noun phrase that is the subject of a clause: before its verb, or after it where French turns them about.
    private func subject(of clause: Clause) -> String? { subjectRange(of: clause).map { field.string($0.lowerBound, $0.upperBound) } }

    private func subjectRange(of clause: Clause) -> Range<Int>? {
        guard let group = clause.group else { return nil }
        let number = clauses.firstIndex { $0.first == clause.first && $0.marker == clause.marker && $0.group?.first == group.first } ?? 0
        var end = group.first
        while end > clause.first,
            words[end - 1].isTimed || words[end - 1].isMark || words[end - 1].has([.adverb, .clitic, .negation]) && !words[end - 1].has(.pronoun)
        { end -= 1 }
        var first = clause.first
        if first < end {
            // Leave out what stands before the last comma of an opening adverbial, and the conjunction.
            var lastMark = -1
            for index in first..<end where isOwn(index, number) && words[index].kind == .comma {
                if words[first..<index].contains(where: { $0.isTimed || $0.has(.preposition) }) && !words[first].isCapital || words[first].has(.preposition)
                    || words[first].isTimed || words[first].has(.adverb)
                {
                    lastMark = index
                }
            }
            if lastMark >= 0, lastMark + 1 < end { first = lastMark + 1 }
            // Only words of the clause itself, up to a clause inside it.
            if let inner = (first..<end).first(where: { !isOwn($0, number) }), inner > first { end = inner }
            while first < end,
                words[first].isMark || words[first].isTimed || words[first].has([.coordinator, .adverb]) && !words[first].has(.determiner)
                    || words[first].has([.complementizer, .subordinator, .subordinatorWithThat]) || words[first].has(.relative) && end - first > 1
            { first += 1 }
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

    /// "according to the army", "selon un habitant", "citing an unnamed source" among the words of a clause.
    private func namedSource(in clause: Int) -> String? {
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
    private var bareSpeaker: Range<Int>? {
        guard let quote = (sentence.first..<sentence.end).last(where: { words[$0].isQuote && !words[$0].isQuoted }), quote > sentence.first + 2,
            quote + 2 < sentence.end, words[quote + 1].kind == .comma
        else { return nil }
        guard words[quote + 2].isCapital, !clauses.contains(where: { $0.group.map { $0.head > quote } ?? false }) else { return nil }
        var end = quote + 2
        while end < sentence.end, !words[end].isMark { end += 1 }
        return quote + 2..<end
    }

    // MARK: Telling

    private mutating func tell(_ assignment: TimeAssignment, _ narrated: inout NarratedTime, _ index: Int) -> [Telling] {
        var tellings: [Telling] = []
        var times = [MentionTime?](repeating: nil, count: clauses.count)
        for clause in clauses.indices { times[clause] = assignment.time(of: clause, publication: publication) }
        let carrier = TimeCarrier(field: field, sentence: sentence, clauses: clauses, publication: publication)
        let isUndated = times.allSatisfy { $0 == nil }
        for clause in clauses.indices where times[clause] == nil {
            times[clause] = carrier.carried(clause, times: times, saidBy: saidBy, narrated: narrated, sentenceIndex: index)
        }
        toldIn = [Int](repeating: -1, count: clauses.count)
        for clause in clauses.indices
        where clauses[clause].kind == .coordinate && assignment.chosen[clause] == nil && roles[clause] != .trailing && isElided(clause) {
            let sibling = clauses[clause].parent
            guard let own = clauses[clause].group, let other = clauses[sibling].group, saidBy[clause] == saidBy[sibling], roles[sibling] != .trailing,
                certainty(clause, own) == certainty(sibling, other)
            else { continue }
            toldIn[clause] = toldIn[sibling] >= 0 ? toldIn[sibling] : sibling
        }
        let bareSpeaker = self.bareSpeaker
        let lastSpeaker = index - narrated.speakerSentence <= 2 ? narrated.speaker : nil
        for clause in clauses.indices where clauses[clause].kind == .subordinate && clauses[clause].parent >= 0 && assignment.chosen[clause] == nil {
            guard let days = assignment.daysFromParent(of: clause), let time = times[clauses[clause].parent] ?? nil else { continue }
            times[clause] = carrier.shifted(time, days: days)
        }
        for clause in clauses.indices where sources[clause].map({ $0.utf8.count < 6 }) ?? false {
            // "he said": whoever spoke last.
            if let subject = subjectRange(of: clauses[clause]), subject.count == 1, words[subject.lowerBound].has(.pronoun), let lastSpeaker {
                sources[clause] = lastSpeaker
            }
        }
        for clause in clauses.indices {
            guard let time = times[clause] ?? nil else { continue }
            guard clauses[clause].first < clauses[clause].end, toldIn[clause] < 0 else { continue }
            guard let group = clauses[clause].group else {
                // No verb: a dated line, or a headline.
                if clause == 0, clauses.count == 1 || assignment.chosen[clause] != nil {
                    tellings.append(make(clause, clauses[clause].first, clauses[clause].end, time, .asserted, nil))
                }
                continue
            }
            if isImpersonal(clause), assignment.chosen[clause] == nil { continue }
            let speaker = saidBy[clause]
            let ownDate = assignment.chosen[clause] != nil
            if speaker >= 0, let speech = clauses[speaker].group {
                // Content is an event of its own where it has its own date, or where a news outlet tells it.
                let isReported = speech.cues.contains(.report) && roles[speaker] == .trailing
                if ownDate || isReported {
                    let isDenied = speech.cues.contains(.denial) || group.isNegated && roles[speaker] != .none
                    var certainty = self.certainty(clause, group)
                    if certainty == .asserted { certainty = isDenied ? .denied : .reported }
                    var end = max(clauses[clause].end, toldEnd(clause))
                    if roles[clause] == .prefix { for other in clauses.indices where reaches(other, clause) { end = max(end, clauses[other].end) } }
                    var telling = make(clause, clauses[clause].first, end, time, certainty, sources[speaker])
                    telling.isQuotation = words[group.head].isQuoted
                    tellings.append(telling)
                }
                continue
            }
            if isMinor(clause, group, time), !ownDate { continue }
            var first = clauses[clause].first, end = max(clauses[clause].end, toldEnd(clause))
            // "Channel 12 has reported, citing …": the source is of what is reported, not of the report.
            var attribution = roles[clause] == .none ? namedSource(in: clause) : nil
            var certainty = self.certainty(clause, group)
            if attribution != nil, certainty == .asserted { certainty = .reported }
            switch roles[clause] {
            case .prefix:
                for other in clauses.indices where reaches(other, clause) { end = max(end, clauses[other].end) }
                if group.cues.contains(.denial) { certainty = .denied }
            case .trailing:
                let contents = clauses.indices.filter { saidBy[$0] == clause }
                let isSplit = contents.contains { assignment.chosen[$0] != nil } || group.cues.contains(.report)
                if !isSplit || contents.isEmpty {
                    first = min(first, sentence.first)
                    while first < end, words[first].isMark, !words[first].isQuote { first += 1 }
                    if certainty == .asserted { certainty = .reported }
                    attribution = sources[clause]
                } else if !ownDate, !group.cues.contains(.report) {
                    continue
                }
            case .none: break
            }
            if clauses[clause].kind == .relative, ownDate { first = antecedent(clause) }
            let isQuotation = words[group.head].isQuoted
            if isQuotation, roles[clause] == .none {
                attribution = attribution ?? lastSpeaker
                if certainty == .asserted { certainty = .reported }
            }
            var telling = make(clause, first, end, time, certainty, attribution)
            telling.isQuotation = isQuotation
            telling.isSpeechAct = group.isSpeech && !isQuotation
            if let speaker = bareSpeaker, clauses[clause].first < speaker.lowerBound {
                telling.attribution = field.string(speaker.lowerBound, speaker.upperBound)
                telling.isQuotation = true
                telling.certainty = .reported
                telling.end = max(telling.end, speaker.lowerBound - 2)
                describe(&telling, clause: clause)
            }
            tellings.append(telling)
        }
        for index in tellings.indices where tellings[index].certainty == .asserted {
            // "which hold a summit next month": what lies ahead is a plan, whatever its tense.
            if let begin = tellings[index].time.interval?.begin, let publication, begin.day > publication.day { tellings[index].certainty = .planned }
        }
        for extra in assignment.phrases(publication: publication) {
            var telling = Telling(
                first: extra.range.lowerBound, end: extra.range.upperBound, time: extra.time,
                certainty: (extra.time.interval?.begin).flatMap { begin in publication.map { begin.day > $0.day } } ?? false ? .planned : .asserted,
                attribution: nil)
            describe(&telling, clause: nil)
            tellings.append(telling)
        }
        remember(tellings, times, assignment, isUndated, &narrated, index)
        tellings.sort { ($0.first, $0.end) < ($1.first, $1.end) }
        return tellings
    }

    /// "It is expected that …", "Il est prévu que …": the clause inside tells it all.
    private func isImpersonal(_ clause: Int) -> Bool {
        let own = clauses[clause]
        guard own.kind == .main, let group = own.group, group.end == own.end, group.first - own.first <= 1, words[own.first].has(.pronoun),
            group.cues.contains(.auxiliaryBe)
        else { return false }
        return clause + 1 < clauses.count && clauses[clause + 1].parent == clause && clauses[clause + 1].kind != .coordinate
            && clauses[clause + 1].kind != .subordinate
    }

    /// A clause joined by "and" whose subject is that of the clause before it.
    private func isElided(_ clause: Int) -> Bool {
        let own = clauses[clause]
        guard own.kind == .coordinate, own.parent >= 0, let group = own.group, own.first < group.first, words[own.first].has(.coordinator) else { return false }
        return (own.first + 1..<group.first).allSatisfy { index in
            let word = words[index]
            return word.isTimed || word.kind == .comma || word.has([.adverb, .clitic, .negation, .coordinator]) && !word.has(.pronoun)
        }
    }

    /// The end of the last clause that is told with this one.
    private func toldEnd(_ clause: Int) -> Int {
        var end = 0
        for other in clauses.indices where toldIn[other] == clause {
            end = max(end, clauses[other].end)
            if roles[other] == .prefix { for inner in clauses.indices where reaches(inner, other) { end = max(end, clauses[inner].end) } }
        }
        return end
    }

    /// An undated clause that describes rather than tells: it stays part of the sentence of its main clause.
    private func isMinor(_ clause: Int, _ group: VerbGroup, _ time: MentionTime) -> Bool {
        switch clauses[clause].kind {
        case .relative, .content, .subordinate: break
        case .main, .coordinate, .phrase: return false
        }
        if clauses[clause].marker >= 0, words[clauses[clause].marker].has(.condition) { return true }
        // Of a sentence without a main verb it is all that tells.
        if clauses[clause].parent >= 0, clauses[clauses[clause].parent].group == nil || isImpersonal(clauses[clause].parent) { return false }
        return time.basis != .discourse
            && (group.cues.contains(.stative) || !group.isPast || group.isNegated || words[group.head].isQuoted || group.tense == .pluperfect
                || clauses[clause].kind != .relative)
    }

    /// Whether `other` is said by `clause`, at any depth.
    private func reaches(_ other: Int, _ clause: Int) -> Bool {
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

    /// Where the thing begins that a relative clause speaks of.
    private func antecedent(_ clause: Int) -> Int {
        let relative = clauses[clause]
        guard relative.parent >= 0 else { return relative.first }
        let parent = clauses[relative.parent]
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

    private func certainty(_ clause: Int, _ group: VerbGroup) -> MentionCertainty {
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

    private func make(_ clause: Int, _ first: Int, _ end: Int, _ time: MentionTime, _ certainty: MentionCertainty, _ attribution: String?) -> Telling {
        var telling = Telling(first: first, end: end, time: time, certainty: certainty, attribution: attribution)
        describe(&telling, clause: clause)
        return telling
    }

    /// Names, places, numbers and actions of a telling.
    private func describe(_ telling: inout Telling, clause: Int?) {
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
            let person = nearestPerson(before: subject.lowerBound) ?? lastPerson
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
    private func lemma(_ index: Int) -> String {
        let word = words[index]
        if word.lemma >= 0, word.lemma < field.lexicon.lemmas.count { return Folding.fold(Array(field.lexicon.lemmas[Int(word.lemma)].utf8)) }
        let bytes = Array(field.text[Int(word.start)..<Int(word.end)])
        return Folding.fold(word.has(.eventNoun) ? bytes : field.lexicon.stem(bytes))
    }

    /// Writes to the registers what the sentences after this one may hang on.
    private func remember(
        _ tellings: [Telling], _ times: [MentionTime?], _ assignment: TimeAssignment, _ isUndated: Bool, _ narrated: inout NarratedTime, _ index: Int
    ) {
        for clause in clauses.indices {
            if let source = sources[clause], roles[clause] != .none {
                narrated.speaker = source
                narrated.speakerSentence = index
            }
        }
        if narrated.sentence == index - 1, words[sentence.first..<sentence.end].allSatisfy({ $0.isQuoted || $0.isMark }) { narrated.sentence = index }
        if narrated.speakerSentence == index - 1, words[sentence.first..<sentence.end].allSatisfy({ $0.isQuoted || $0.isMark }) {
            narrated.speakerSentence = index
        }
        for telling in tellings where telling.time.basis == .expression && telling.time.relation == nil && telling.certainty != .planned {
            for action in telling.actions where action.utf8.count > 4 { narrated.events[NarratedTime.key(action)] = telling.time }
        }
        for clause in clauses.indices where clauses[clause].kind == .main || clauses[clause].kind == .coordinate {
            // The news is the content, not that somebody has reported it.
            let isContent = saidBy[clause] >= 0 && roles[saidBy[clause]] == .trailing && assignment.chosen[clause] != nil && clause == 0
            if roles[clause] == .trailing, clauses.indices.contains(where: { saidBy[$0] == clause && assignment.chosen[$0] != nil }) { continue }
            if clauses[clause].group?.tense == .pluperfect { continue }
            guard saidBy[clause] < 0 || isContent, let time = times[clause] ?? nil, time.interval?.isBounded == true, time.relation == nil else { continue }
            let isPast = clauses[clause].group.map { $0.isPast || $0.tense == .present || $0.tense == .participle } ?? true
            guard isPast, clauses[clause].group.map({ !words[$0.head].isQuoted }) ?? true else { continue }
            if assignment.chosen[clause] != nil {
                narrated.time = time
                narrated.origin = index
            } else if time.basis != .discourse {
                continue
            }
            narrated.sentence = index
            narrated.paragraph = sentence.paragraph
        }
    }
}
