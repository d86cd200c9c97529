import ByteText
import EventExtraction

/// Whether a telling says that something is not so.
enum Polarity {
    private static let english: Set<String> = [
        "not", "never", "no", "none", "nobody", "neither", "nor", "cannot", "didn", "isn", "wasn", "weren", "don", "doesn", "hasn", "haven", "couldn",
        "wouldn", "won", "denied", "denies", "deny", "denying", "rejected", "rejects", "reject", "rejecting", "refuted", "dismissed", "dismisses", "denial",
    ]
    private static let french: Set<String> = [
        "pas", "jamais", "aucun", "aucune", "nullement", "ni", "nie", "nient", "niait", "dement", "dementi", "dementent", "dementit", "rejete", "rejette",
        "rejettent", "refute", "refutent", "conteste", "contestent", "recuse", "dementis",
    ]

    static func isNegative(_ mention: EventMention) -> Bool { mention.certainty == .denied || saysNo(mention) }

    /// In so many words.
    static func saysNo(_ mention: EventMention) -> Bool {
        var scanner = WordScanner()
        scanner.scan(Array(mention.clause.utf8))
        let words = LexiconLanguage(mention.language) == .french ? french : english
        return scanner.words.contains { words.contains(String(decoding: scanner.buffer[$0.start..<$0.end], as: UTF8.self)) }
    }
}
