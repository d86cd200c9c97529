import CivilTime
import TemporalTagging

/// Reads one sentence: its clauses, who says them, how sure they are, and when they happened.
struct SentenceReader {
    let field: FieldAnalysis
    let sentence: Sentence
    let expressions: [Int]
    let publication: CivilTimestamp?
    /// The time of what has none of its own, made once an article.
    let published: MentionTime
    let words: [TextWord]

    var clauses: [Clause] = []
    var owner: [Int] = []
    /// For each clause the clause of saying whose content it is, or −1.
    var saidBy: [Int] = []
    /// Source of what a clause of saying tells, by its own clause.
    var sources: [String?] = []
    var roles: [SpeechRole] = []

    var lastPerson: String?
    /// For each clause the one in whose telling it is told: "and returned to Libya" goes with what its subject did first. −1 for none.
    var toldIn: [Int] = []

    /// For each clause the words that date it.
    var dates: [Range<Int>?] = []

    /// How a clause of saying stands to what it tells.
    enum SpeechRole { case none, prefix, trailing }

    init(field: FieldAnalysis, sentence: Sentence, expressions: [Int], publication: CivilTimestamp?, published: MentionTime) {
        (self.field, self.sentence, self.expressions, self.publication) = (field, sentence, expressions, publication)
        words = field.words
        self.published = published
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
        if !field.isTitle, !dated.isEmpty, isStamp { return [] }
        let splitter = ClauseSplitter(words: words, sentence: sentence, groups: groups)
        (clauses, owner) = (splitter.clauses, splitter.owner)
        saidBy = [Int](repeating: -1, count: clauses.count)
        sources = [String?](repeating: nil, count: clauses.count)
        roles = [SpeechRole](repeating: .none, count: clauses.count)
        findSpeech()
        lastPerson = index - narrated.personSentence <= 2 ? narrated.person : nil
        if let names = field.names {
            let named = names.spans(in: sentence.first..<sentence.end).filter { !names.entities[$0.entity].isPlace }
            if let first = named.first(where: { names.entities[$0.entity].isPerson }) ?? (field.lexicon.splitsElisions ? nil : named.first) {
                (narrated.person, narrated.personSentence) = (names.entities[first.entity].name, index)
            } else if !named.isEmpty {
                narrated.person = nil
            }
        }
        let assignment = TimeAssignment(
            field: field, sentence: sentence, clauses: clauses, owner: owner, expressions: expressions.filter { !field.stamps.contains($0) })
        return tell(assignment, &narrated, index)
    }

    private mutating func tell(_ assignment: TimeAssignment, _ narrated: inout NarratedTime, _ index: Int) -> [Telling] {
        let times = times(assignment, narrated, index)
        dates = assignment.dated
        joinElided(assignment)
        let lastSpeaker = index - narrated.speakerSentence <= 2 ? narrated.speaker : nil
        for clause in clauses.indices where sources[clause].map({ $0.utf8.count < 6 }) ?? false {
            // "he said": whoever spoke last.
            if let subject = subjectRange(of: clauses[clause]), subject.count == 1, words[subject.lowerBound].has(.pronoun), let lastSpeaker {
                sources[clause] = lastSpeaker
            }
        }
        var tellings: [Telling] = []
        for clause in clauses.indices {
            guard let time = times[clause], clauses[clause].first < clauses[clause].end, toldIn[clause] < 0 else { continue }
            let telling = saidBy[clause] >= 0 ? content(clause, time) : event(clause, time, lastSpeaker)
            if let telling { tellings.append(telling) }
        }
        for extra in assignment.phrases(publication: publication) {
            var telling = Telling(first: extra.range.lowerBound, end: extra.range.upperBound, time: extra.time, certainty: .asserted, attribution: nil)
            telling.dated = extra.dated
            describe(&telling, clause: nil)
            tellings.append(telling)
        }
        for index in tellings.indices {
            // "which hold a summit next month": what lies ahead is a plan, whatever its tense.
            if tellings[index].certainty == .asserted, let begin = tellings[index].time.interval?.begin, let publication, begin.day > publication.day {
                tellings[index].certainty = .planned
            }
            if let clause = tellings[index].clause { tellings[index].dated = dates[clause] }
            tellings[index].title = title(of: tellings[index], clause: tellings[index].clause, dated: tellings[index].dated)
        }
        remember(tellings, times, assignment, &narrated, index)
        tellings.sort { ($0.first, $0.end) < ($1.first, $1.end) }
        return tellings
    }

    /// The time of every clause: its own, or carried from around it.
    private func times(_ assignment: TimeAssignment, _ narrated: NarratedTime, _ index: Int) -> [MentionTime?] {
        var times = [MentionTime?](repeating: nil, count: clauses.count)
        for clause in clauses.indices { times[clause] = assignment.time(of: clause, publication: publication) }
        let carrier = TimeCarrier(field: field, sentence: sentence, clauses: clauses, publication: publication, published: published)
        for clause in clauses.indices where times[clause] == nil {
            times[clause] = carrier.carried(clause, times: times, saidBy: saidBy, narrated: narrated, sentenceIndex: index)
        }
        for clause in clauses.indices where clauses[clause].kind == .subordinate && clauses[clause].parent >= 0 && assignment.chosen[clause] == nil {
            guard let days = assignment.daysFromParent(of: clause), let time = times[clauses[clause].parent] else { continue }
            times[clause] = carrier.shifted(time, days: days)
        }
        return times
    }

    /// "resigned on Thursday and left the country": told in one, unless one has a date of its own.
    private mutating func joinElided(_ assignment: TimeAssignment) {
        toldIn = [Int](repeating: -1, count: clauses.count)
        for clause in clauses.indices
        where clauses[clause].kind == .coordinate && assignment.chosen[clause] == nil && roles[clause] != .trailing && isElided(clause) {
            let sibling = clauses[clause].parent
            guard let own = clauses[clause].group, let other = clauses[sibling].group, saidBy[clause] == saidBy[sibling], roles[sibling] != .trailing,
                certainty(clause, own) == certainty(sibling, other)
            else { continue }
            toldIn[clause] = toldIn[sibling] >= 0 ? toldIn[sibling] : sibling
        }
    }

    /// What is said is an event of its own where it has its own date, or where a news outlet tells it.
    private func content(_ clause: Int, _ time: MentionTime) -> Telling? {
        let speaker = saidBy[clause]
        guard let group = clauses[clause].group else { return verbless(clause, time) }
        guard let speech = clauses[speaker].group else { return event(clause, time, nil) }
        let isReported = speech.cues.contains(.report) && roles[speaker] == .trailing
        guard dates[clause] != nil || isReported || clauses[speaker].isInserted && clauses[speaker].parent == clause else { return nil }
        let isDenied = speech.cues.contains(.denial) || group.isNegated && roles[speaker] != .none
        var certainty = self.certainty(clause, group)
        if certainty == .asserted { certainty = isDenied ? .denied : .reported }
        var end = max(clauses[clause].end, toldEnd(clause))
        if roles[clause] == .prefix { end = max(end, saidEnd(clause)) }
        var telling = make(clause, clauses[clause].first, end, time, certainty, sources[speaker])
        telling.isQuotation = words[group.head].isQuoted
        return telling
    }

    /// No verb: a dated line, or a headline.
    private func verbless(_ clause: Int, _ time: MentionTime) -> Telling? {
        guard clause == 0, clauses.count == 1 || dates[clause] != nil else { return nil }
        return make(clause, clauses[clause].first, clauses[clause].end, time, .asserted, nil)
    }

    /// What the article tells in a clause of its own.
    private func event(_ clause: Int, _ time: MentionTime, _ lastSpeaker: String?) -> Telling? {
        guard let group = clauses[clause].group else { return verbless(clause, time) }
        let ownDate = dates[clause] != nil
        if !ownDate, isImpersonal(clause) || isCleft(clause) || isInverted(clause) || isMinor(clause, group, time) { return nil }
        var first = clauses[clause].first, end = max(clauses[clause].end, toldEnd(clause))
        /// The clause whose verb is what is told.
        var subjectClause = clause
        // "Channel 12 has reported, citing …": the source is of what is reported, not of the report.
        var attribution = roles[clause] == .none ? namedSource(in: clause) : nil
        var certainty = self.certainty(clause, group)
        if attribution != nil, certainty == .asserted { certainty = .reported }
        switch roles[clause] {
        case .prefix:
            // "The firm said that it would close its depots on Wednesday": the news is the closing, and that it was said goes with it.
            let contents = clauses.indices.filter { saidBy[$0] == clause && clauses[$0].kind == .content }
            if !ownDate, !contents.isEmpty, contents.allSatisfy({ dates[$0] != nil }), time.basis != .expression, !group.cues.contains(.denial) { return nil }
            end = max(end, saidEnd(clause))
            if group.cues.contains(.denial) { certainty = .denied }
        case .trailing where clauses[clause].isInserted && !ownDate:
            return nil
        case .trailing:
            let contents = clauses.indices.filter { saidBy[$0] == clause }
            let isSplit = contents.contains { dates[$0] != nil } || group.cues.contains(.report)
            if !isSplit || contents.isEmpty {
                first = min(first, sentence.first)
                while first < end, words[first].isMark, !words[first].isQuote { first += 1 }
                if !ownDate, let told = contents.first, clauses[told].group != nil { subjectClause = told }
                if certainty == .asserted { certainty = .reported }
                attribution = sources[clause]
            } else if !ownDate, !group.cues.contains(.report) {
                return nil
            }
        case .none: break
        }
        if clauses[clause].kind == .relative, ownDate || isCleft(clauses[clause].parent) { first = antecedent(clause) }
        let isQuotation = words[group.head].isQuoted
        if isQuotation, roles[clause] == .none {
            attribution = attribution ?? lastSpeaker
            if certainty == .asserted { certainty = .reported }
        }
        let speaker = bareSpeaker.flatMap { clauses[clause].first < $0.lowerBound ? $0 : nil }
        if let speaker { end = max(end, speaker.lowerBound - 2) }
        var telling = make(clause, first, end, time, certainty, attribution, act: subjectClause)
        telling.isQuotation = isQuotation
        telling.isSpeechAct = group.isSpeech && !isQuotation && subjectClause == clause
        if let speaker {
            telling.attribution = field.string(speaker.lowerBound, speaker.upperBound)
            telling.isQuotation = true
            telling.certainty = .reported
        }
        return telling
    }

    /// "By Desmond Leger | Saturday, April 29", "Publié le 8 juillet à 7 h 40 (mis à jour)": names, days and the words of a stamp are no news.
    private var isStamp: Bool {
        guard sentence.end - sentence.first < 24 else { return false }
        var hasName = false
        for word in words[sentence.first..<sentence.end] where word.isWord && !word.isTimed && !field.lexicon.isStamp(word.hash) {
            if word.has(.auxiliary) { return false }
            if word.isCapital { hasName = true } else if !word.has(.function) || word.has(.finiteForm) { return false }
        }
        // "Cameron on Thursday" might be a headline; a byline has its by, or a line between.
        return !hasName || words[sentence.first..<sentence.end].contains { $0.kind == .other || field.lexicon.isStamp($0.hash) }
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

    /// "…, should all else fail": a condition.
    private func isInverted(_ clause: Int) -> Bool {
        guard let group = clauses[clause].group, clauses[clause].first > sentence.first, group.first == clauses[clause].first, group.end < sentence.end else {
            return false
        }
        return !field.lexicon.splitsElisions && words[group.first].has([.conditional, .modalPossible]) && words[group.end].has([.determiner, .pronoun])
    }

    /// The end of the last clause that is told with this one.
    private func toldEnd(_ clause: Int) -> Int {
        var end = 0
        for other in clauses.indices where toldIn[other] == clause {
            end = max(end, clauses[other].end)
            if roles[other] == .prefix { end = max(end, saidEnd(other)) }
        }
        return end
    }

    /// The end of what a clause of saying tells.
    private func saidEnd(_ clause: Int) -> Int {
        var end = 0
        for other in clauses.indices where reaches(other, clause) { end = max(end, clauses[other].end) }
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

}
