import EventExtraction

/// Where tellings of one event differ in more than words.
enum Disagreements {
    /// - Parameter alike: whether two of them, by their places, speak of the same thing in so many words.
    static func find(_ mentions: [EventMention], alike: (Int, Int) -> Bool) -> [EventConflict] {
        // One telling, which is what most events have, agrees with itself.
        if mentions.count == 1 { return [] }
        var found: [EventConflict] = []
        if let numbers = numbers(mentions) { found.append(numbers) }
        if let actor = speakers(mentions) { found.append(actor) }
        // Two tellings of one denial do not contradict each other: the other side must say that it is so.
        let told = mentions.indices.filter {
            !mentions[$0].isSpeechAct && !mentions[$0].actions.isEmpty && (mentions[$0].certainty == .asserted || mentions[$0].certainty == .reported)
                && !Polarity.isNegative(mentions[$0])
        }
        for no in mentions.indices where mentions[no].certainty == .denied && Polarity.saysNo(mentions[no]) {
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
                guard let (value, unit) = CountedThing.parts(number), !unit.isEmpty else { continue }
                for other in mentions[(i + 1)...] where other.articleID != first.articleID && !other.numbers.contains(number) {
                    let same = other.numbers.first { text in CountedThing.parts(text).map { $0.unit == unit && $0.value != value } ?? false }
                    guard let same, !other.numbers.contains(where: { first.numbers.contains($0) }) else { continue }
                    return EventConflict(field: "number", values: [number, same], mentionIDs: [first.id, other.id])
                }
            }
        }
        return nil
    }

    // MARK: who said it

    private enum Speaker {
        case named(String)
        /// "an NSO Group spokesperson".
        case unnamed(String)
    }

    /// One article names the person who spoke, another has "a spokesman".
    private static func speakers(_ mentions: [EventMention]) -> EventConflict? {
        let first = mentions.first?.articleID
        guard mentions.contains(where: { $0.articleID != first }) else { return nil }
        for (i, mention) in mentions.enumerated() {
            guard case .unnamed(let role)? = speaker(of: mention) else { continue }
            for (j, other) in mentions.enumerated() where other.articleID != mention.articleID {
                guard case .named(let name)? = speaker(of: other), let last = name.split(separator: " ").last else { continue }
                let knows = mentions.contains { $0.articleID == mention.articleID && ($0.text.holds(last) || $0.actors.contains(name)) }
                if knows { continue }
                return EventConflict(field: "actor", values: [role, name], mentionIDs: [mentions[i].id, mentions[j].id])
            }
        }
        return nil
    }

    private static func speaker(of mention: EventMention) -> Speaker? {
        if let source = mention.attribution, !source.isEmpty {
            if let person = mention.actors.first(where: { isPerson($0) && source.holds($0[...]) }) { return .named(person) }
            if isPerson(source) { return .named(source) }
            return role(in: source).map { .unnamed($0) }
        }
        guard mention.isSpeechAct else { return nil }
        // The subject stands before the verb: in the first words of the clause, a date aside.
        let head = mention.clause.split(separator: " ").prefix(9).joined(separator: " ")
        if let role = role(in: head) { return .unnamed(role) }
        return mention.actors.first { isPerson($0) && head.holds($0[...]) }.map { .named($0) }
    }

    /// First name and surname, each with a capital, and no word that makes a body of it.
    static func isPerson(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...4).contains(words.count), words.allSatisfy({ $0.unicodeScalars.first?.properties.isUppercase ?? false }) else { return false }
        return !words.contains { word in bodies.contains(String(word).lowercased()) || word.unicodeScalars.allSatisfy { $0.properties.isUppercase } }
    }

    private static let bodies: Set<String> = [
        "group", "groupe", "company", "ministry", "ministère", "committee", "comité", "commission", "channel", "chaîne", "news", "agency", "agence", "bank",
        "banque", "council", "conseil", "party", "parti", "university", "université", "court", "cour", "union", "office", "authority", "autorité", "police",
        "army", "armée", "house", "maison", "forces", "international", "times", "post", "press", "presse", "fund", "fonds", "institute", "institut", "the",
        "le", "la",
    ]

    private static let roles: Set<String> = [
        "spokesperson", "spokesman", "spokeswoman", "spokesmen", "spokespeople", "official", "officials", "representative", "executive", "porte-parole",
        "responsable", "responsables", "représentant", "représentante", "cadre", "fonctionnaire",
    ]
    private static let determiners: Set<String> = [
        "a", "an", "the", "one", "un", "une", "le", "la", "its", "their", "des", "les", "son", "sa", "another", "senior",
    ]

    /// "an NSO Group spokesperson", "un responsable du groupe NSO": the words round the name of an office that nobody is named with.
    private static func role(in text: String) -> String? {
        let words = text.split(separator: " ")
        func bare(_ word: Substring) -> String { String(word.unicodeScalars.filter { $0.properties.isAlphabetic || $0 == "-" }).lowercased() }
        guard let at = words.firstIndex(where: { roles.contains(bare($0)) }) else { return nil }
        guard let start = words[..<at].lastIndex(where: { determiners.contains(bare($0)) }), at - start <= 5 else { return nil }
        var end = at + 1
        if words[at].utf8.last == 44 { return words[start..<end].joined(separator: " ").trimmingComma }
        // French names the house after the office.
        if end + 1 < words.count, ["du", "de", "of", "for"].contains(bare(words[end])) {
            end += 2
            while end < words.count, words[end - 1].utf8.last != 44, words[end].unicodeScalars.first?.properties.isUppercase ?? false { end += 1 }
        }
        // "an official, John Smith" is named.
        return words[start..<end].joined(separator: " ").trimmingComma
    }
}

extension String {
    fileprivate var trimmingComma: String { hasSuffix(",") ? String(dropLast()) : self }
}
