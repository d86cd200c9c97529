import CivilTime

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

extension SentenceReader {
    /// Writes to the registers what the sentences after this one may hang on.
    func remember(
        _ tellings: [Telling], _ times: [MentionTime?], _ assignment: TimeAssignment, _ narrated: inout NarratedTime, _ index: Int
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
