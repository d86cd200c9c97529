import CivilTime
import TimelineCore

/// Small things that every format does to text.
extension Edition {
    /// An id as an anchor: letters, digits and hyphens only.
    static func anchor(_ id: String) -> String {
        let isPlain = id.utf8.allSatisfy { ($0 | 32) &- 97 < 26 || $0 &- 48 < 10 || $0 == 45 || $0 == 95 }
        return isPlain && !id.isEmpty ? id : "ev-" + slug(id)
    }

    /// At most `words` words, with an ellipsis where some were cut off.
    static func shortened(_ text: String, words: Int) -> String {
        let parts = text.utf8.split(omittingEmptySubsequences: true) { $0 == 32 || $0 == 10 || $0 == 9 || $0 == 13 }
        if parts.count <= words { return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") }
        return parts.prefix(words).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") + "…"
    }

    /// Scalars that make text be shown in another order than it is written; they have no business in a title.
    static func overridesDirection(_ scalar: UnicodeScalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value) || scalar.value == 0xFEFF
    }

    /// The same of UTF-8 bytes: U+202A…U+202E, U+2066…U+2069 and U+FEFF, of three bytes each.
    static func overridesDirection(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF): return true
        default: return false
        }
    }

    /// `Checked by the desk: J. D., 3 August 2021`.
    func checkedLine(_ event: TimelineEvent) -> String? {
        var parts: [String] = []
        if let who = event.checkedBy {
            if let on = event.checkedOn {
                parts.append(labels.text("checkedByOn", ["who": who, "date": CivilDay(iso: on).map(dates.date) ?? on]))
            } else {
                parts.append(labels.text("checkedBy", ["who": who]))
            }
        }
        if event.addedBy != nil, event.sourceCount > 0 { parts.append(labels["addedBy"]) }
        if let document = event.document, event.sourceCount > 0 {
            parts.append(event.page.map { labels.text("documentPage", ["document": document, "page": $0]) } ?? labels.text("document", ["document": document]))
        }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}

extension [String] {
    /// Each once, in order of first standing.
    var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
