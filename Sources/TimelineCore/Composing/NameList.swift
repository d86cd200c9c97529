import ByteText
import EventExtraction

/// People and places of an event, each name once, in its fullest form.
enum NameList {
    static func people(_ mentions: [EventMention]) -> [String] { merge(mentions.flatMap { $0.actors.filter(isName) }) }

    static func places(_ mentions: [EventMention]) -> [String] { merge(mentions.flatMap(\.places)) }

    /// A name begins with a capital; "the French president" is a description.
    private static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return first.properties.isUppercase
    }

    private static func merge(_ names: [String]) -> [String] {
        var kept: [(name: String, words: Set<UInt64>)] = []
        for name in names {
            var scanner = WordScanner()
            scanner.scan(Array(name.utf8))
            var words = Set<UInt64>()
            for word in scanner.words { words.insert(TermHash.name(scanner.buffer[word.start..<word.end])) }
            if words.isEmpty { continue }
            if let known = kept.firstIndex(where: { $0.words.isSuperset(of: words) || words.isSuperset(of: $0.words) }) {
                if words.count > kept[known].words.count { kept[known] = (name, words) }
            } else {
                kept.append((name, words))
            }
        }
        return kept.prefix(12).map(\.name)
    }
}
