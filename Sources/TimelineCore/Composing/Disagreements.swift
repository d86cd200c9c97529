import EventExtraction

/// Where tellings of one event differ in more than words.
enum Disagreements {
    static func find(_ mentions: [EventMention]) -> [EventConflict] {
        var found: [EventConflict] = []
        if let numbers = numbers(mentions) { found.append(numbers) }
        let denied = mentions.filter { $0.certainty == .denied }
        let told = mentions.filter { $0.certainty == .asserted || $0.certainty == .reported }
        if let no = denied.first, let yes = told.first(where: { $0.articleID != no.articleID }) ?? told.first {
            found.append(EventConflict(field: "denial", values: [yes.clause, no.clause], mentionIDs: [yes.id, no.id]))
        }
        return found
    }

    /// The same unit with different values in different articles.
    private static func numbers(_ mentions: [EventMention]) -> EventConflict? {
        for (i, first) in mentions.enumerated() {
            for number in first.numbers {
                guard let (value, unit) = NumberVeto.parts(number), !unit.isEmpty else { continue }
                for other in mentions[(i + 1)...] where other.articleID != first.articleID && !other.numbers.contains(number) {
                    let same = other.numbers.first { text in NumberVeto.parts(text).map { $0.unit == unit && $0.value != value } ?? false }
                    guard let same, !other.numbers.contains(where: { first.numbers.contains($0) }) else { continue }
                    return EventConflict(field: "number", values: [number, same], mentionIDs: [first.id, other.id])
                }
            }
        }
        return nil
    }
}
