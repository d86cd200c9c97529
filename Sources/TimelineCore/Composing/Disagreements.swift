import EventExtraction

/// Where tellings of one event differ in more than words.
enum Disagreements {
    /// - Parameter alike: whether two of them, by their places, speak of the same thing in so many words.
    static func find(_ mentions: [EventMention], alike: (Int, Int) -> Bool) -> [EventConflict] {
        var found: [EventConflict] = []
        if let numbers = numbers(mentions) { found.append(numbers) }
        let told = mentions.indices.filter { !mentions[$0].isSpeechAct && (mentions[$0].certainty == .asserted || mentions[$0].certainty == .reported) }
        for no in mentions.indices where mentions[no].certainty == .denied {
            guard let yes = told.first(where: { alike($0, no) }) else { continue }
            found.append(
                EventConflict(field: "denial", values: [mentions[yes].clause, mentions[no].clause], mentionIDs: [mentions[yes].id, mentions[no].id]))
            break
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
