import ByteText
import CivilTime
import TimelineCore

/// May two events be one? Only ever a question put to a person.
enum Likeness {
    static func same(_ a: TimelineEvent, _ b: TimelineEvent) -> Bool {
        guard let from = a.dateFrom, let to = a.dateTo, let first = b.dateFrom, let last = b.dateTo, from <= last, first <= to else { return false }
        let mine = words(a.title)
        guard !mine.isEmpty else { return false }
        let theirs = words(([b.title, b.summary] + b.people + b.places).joined(separator: " "))
        return 2 * mine.count { theirs.contains($0) } >= mine.count
    }

    /// Words of four letters and more, folded, cut to six letters so that endings count for little.
    private static func words(_ text: String) -> Set<String> {
        Set(
            SheetText.folded(text).unicodeScalars.split { !($0.properties.isAlphabetic || (48...57).contains($0.value)) }.filter { $0.count >= 4 }.map {
                String($0.prefix(6))
            })
    }
}
