import ByteText
import EventExtraction

/// A short title from a clause: its own words, less the date, the joining words at its head and what hangs at its end. Nothing is added.
enum ClauseTitle {
    static let longest = 96

    private static let leading: Set<String> = [
        "and", "but", "that", "which", "while", "as", "because", "so", "also", "meanwhile", "however", "then", "where", "when", "after", "whereas", "although",
        "though", "et", "mais", "que", "qu", "dont",
        "car", "or", "donc", "alors", "ainsi", "puis", "cependant", "toutefois", "où", "tandis", "lorsque", "quand", "si", "if", "who", "qui", "enfin",
        "ensuite", "d’abord",
    ]
    private static let beforeDate: Set<String> = ["on", "in", "at", "since", "late", "early", "le", "ce", "depuis", "en", "dès", "by", "during", "this"]
    private static let pronouns: Set<String> = [
        "he", "she", "it", "they", "this", "that", "these", "those", "we", "i", "you", "il", "elle", "ils", "elles", "on", "cela", "ce", "c", "ceci", "nous",
        "je", "vous", "j", "his", "her", "their", "who", "which", "qui",
        "lui", "leur", "se", "s", "a", "ont", "est", "avait", "ou", "or", "to", "is", "was", "has", "have", "had", "were", "as", "before", "after", "avant",
        "de",
    ]

    /// Pronouns for which the name of the one meant can stand.
    private static let replaceable: Set<String> = ["he", "she", "il", "elle", "who", "qui"]
    /// Conjunctions behind which a clause stands by itself once its subject has a name: "before he stepped into office".
    private static let subordinating: Set<String> = [
        "before", "after", "when", "as", "since", "until", "where", "quand", "lorsque", "lorsqu", "où", "if", "si",
    ]
    /// Words before which a title that grew too long can end.
    private static let breaks: Set<String> = [
        "amid", "after", "before", "following", "which", "who", "while", "as", "when", "because", "during", "despite", "afin", "après", "avant", "selon",
        "alors", "tandis", "dont", "qui", "lors", "parce", "malgré", "pendant", "où", "pour",
    ]
    /// Words with which no title ends.
    private static let dangling: Set<String> = [
        "to", "of", "the", "a", "an", "for", "and", "or", "that", "at", "with", "by", "from", "into", "its", "his", "her", "their", "de", "du", "des", "la",
        "le", "les", "un", "une", "à", "au", "aux", "et", "ou", "que", "qu", "dans", "sur", "pour", "par", "sa", "son", "ses", "was", "is", "are", "were",
        "has", "have", "had", "a été", "était", "est", "not", "d", "l", "as", "en", "which", "who", "qui", "on", "in", "be", "been", "being",
    ]

    /// True where the clause begins with a word that only its neighbours explain.
    /// - Parameter sentence: asks it of the sentence, whose pronouns nothing replaces.
    static func opensWithPronoun(_ mention: EventMention, sentence: Bool = false) -> Bool {
        if sentence {
            let first = Substring(mention.text.utf8.drop(while: \.isASCIISpace).prefix { !$0.isASCIISpace })
            return first.isEmpty || pronouns.contains(bare(first))
        }
        var list = words(of: mention.title)
        if named(&list, mention) { return false }
        return list.first.map { pronouns.contains(bare($0)) } ?? true
    }

    /// Puts the name of its subject, as the article has it elsewhere, in the place of a pronoun at the head of a clause.
    private static func named(_ list: inout [Substring], _ mention: EventMention) -> Bool {
        guard let name = mention.actors.first, Disagreements.isPerson(name) else { return false }
        var at = 0
        while at < min(2, list.count), subordinating.contains(bare(list[at])) || leading.contains(bare(list[at])) && !replaceable.contains(bare(list[at])) {
            at += 1
        }
        guard at < list.count, replaceable.contains(bare(list[at])), trimmed(list[at]) == list[at] else { return false }
        // A name that the clause itself has is another's, or stands for itself.
        guard let last = name.split(separator: " ").last, !mention.clause.holds(last) else { return false }
        list.removeSubrange(0..<at)
        list[0] = Substring(name)
        return true
    }

    private static func words(of text: String) -> [Substring] {
        text.utf8.split(whereSeparator: \.isASCIISpace).compactMap { Substring($0) }
    }

    /// Marks that stand around words, not in them.
    private static func isOuter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", ",", ";", ":", ".", "!", "?", "(", ")", "[", "]", "\"", "'", "“", "”", "«", "»", "‘", "’", "–", "—", "-", "…", "`", "\u{A0}", "\u{202F}",
            "\u{FEFF}":
            true
        default: false
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var scalars = text.unicodeScalars
        while let first = scalars.first, isOuter(first) { scalars.removeFirst() }
        while let last = scalars.last, isOuter(last) { scalars.removeLast() }
        return Substring(scalars)
    }

    private static func bare(_ word: Substring) -> String {
        let lower = trimmed(word).lowercased()
        guard let mark = lower.unicodeScalars.firstIndex(where: { $0 == "'" || $0 == "’" }) else { return lower }
        return String(lower[..<mark])
    }

    /// The words that the reading of events proposes; where they are the clause as it stands, the clause less its date.
    private static func own(_ mention: EventMention) -> String {
        mention.title == mention.clause ? without(mention.time.expression, in: mention.clause) : mention.title
    }

    static func make(from mention: EventMention) -> String {
        // Of a language whose grammar is not known, nothing can be taken out: the sentence stands as it is told.
        if LexiconLanguage(mention.language) == .other { return cut(words(of: mention.text)) }
        var list = words(of: own(mention))
        _ = named(&list, mention)
        while list.count > 3, let first = list.first, leading.contains(bare(first)) || trimmed(first).isEmpty { list.removeFirst() }
        while list.count > 2, let last = list.last,
            mention.title == mention.clause && beforeDate.contains(bare(last)) || leading.contains(bare(last)) || trimmed(last).isEmpty
                || list.count > 4 && isDangling(last)
        {
            list.removeLast()
        }
        dropApposition(&list)
        var title = ""
        var length = 0
        var boundary: (words: Int, length: Int)?
        var taken = 0
        for word in list {
            let size = word.unicodeScalars.count + (taken > 0 ? 1 : 0)
            if length + size > longest { break }
            if taken > 0 { title += " " }
            title += word
            length += size
            taken += 1
            if let last = word.utf8.last, last == 44 || last == 59 { boundary = (taken, length) }
        }
        if taken < list.count {
            if let boundary, boundary.length >= 64 {
                title = list.prefix(boundary.words).joined(separator: " ")
            } else {
                // Where the clause goes on by a new start, the title can be whole without it; else it ends in dots, and not with a word that asks for more.
                var kept = Array(list.prefix(taken))
                if let end = kept.indices.reversed().first(where: { $0 >= 6 && startsAnew(kept, at: $0) }),
                    kept[..<end].reduce(0, { $0 + $1.unicodeScalars.count + 1 }) >= 52
                {
                    return capitalised(balanced(String(trimmed(Substring(kept[..<end].joined(separator: " "))))))
                }
                while kept.count > 5, let last = kept.last, isDangling(last) { kept.removeLast() }
                return capitalised(balanced(String(trimmed(Substring(kept.joined(separator: " ")))))) + "…"
            }
        }
        return capitalised(balanced(String(trimmed(Substring(title)))))
    }

    /// A sentence as it stands, at most `longest` characters of it.
    private static func cut(_ list: [Substring]) -> String {
        var kept: [Substring] = []
        var length = 0
        for word in list {
            length += word.unicodeScalars.count + 1
            if length > longest + 1 { return String(trimmed(Substring(kept.joined(separator: " ")))) + "…" }
            kept.append(word)
        }
        return balanced(String(trimmed(Substring(kept.joined(separator: " ")))))
    }

    /// "de", "to", "l’"; not "l’esprit".
    private static func isDangling(_ word: Substring) -> Bool { dangling.contains(trimmed(word).lowercased()) }

    /// "… telephoned Naftali Bennett | to press for", "… a meeting | after reports".
    private static func startsAnew(_ list: [Substring], at index: Int) -> Bool {
        if isDangling(list[index - 1]) { return false }
        if breaks.contains(bare(list[index])) { return true }
        // An infinitive behind a name says what for.
        return bare(list[index]) == "to" && (list[index - 1].unicodeScalars.first?.properties.isUppercase ?? false)
    }

    /// "Ram Ben-Barak, the chief of the committee, announced" is too long for a title and means "Ram Ben-Barak announced".
    private static func dropApposition(_ list: inout [Substring]) {
        guard list.reduce(0, { $0 + $1.unicodeScalars.count + 1 }) > longest + 1 else { return }
        let commas = list.indices.filter { list[$0].utf8.last == 44 }
        guard let first = commas.first, first < 10, let second = commas.dropFirst().first, second + 2 < list.count, second - first <= 14 else { return }
        list[first] = list[first].dropLast()
        list.removeSubrange((first + 1)...second)
    }

    /// Takes a quotation mark out that lost its partner to the cut.
    private static func balanced(_ text: String) -> String {
        // Most titles have no such mark at all, and one space between two words.
        var isPlain = true
        var wasSpace = true
        for byte in text.utf8 {
            let isSpace = byte.isASCIISpace
            if byte == 34 || byte == 40 || byte == 41 || byte == 91 || byte == 93 || byte == 0xC2 || byte == 0xE2 || isSpace && (wasSpace || byte != 32) {
                isPlain = false
                break
            }
            wasSpace = isSpace
        }
        if isPlain, !wasSpace { return text }
        var scalars = Array(text.unicodeScalars)
        for (open, close) in [("“", "”"), ("«", "»"), ("(", ")"), ("[", "]")] as [(Unicode.Scalar, Unicode.Scalar)] {
            let (opened, closed) = (scalars.count { $0 == open }, scalars.count { $0 == close })
            if opened != closed {
                scalars = scalars.indices.filter { i in
                    // The no-break space of French goes with its mark.
                    let inner = scalars[i] == "\u{A0}" || scalars[i] == "\u{202F}"
                    return scalars[i] != open && scalars[i] != close
                        && !(inner && (i > 0 && scalars[i - 1] == open || i + 1 < scalars.count && scalars[i + 1] == close))
                }.map { scalars[$0] }
            }
        }
        if !scalars.count(where: { $0 == "\"" }).isMultiple(of: 2) { scalars.removeAll { $0 == "\"" } }
        var out = ""
        out.unicodeScalars.append(contentsOf: scalars)
        return words(of: out).joined(separator: " ")
    }

    private static func capitalised(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }

    /// The clause without its date, where it can be spared: "la réunion de jeudi" and "Thursday's meeting" keep theirs.
    private static func without(_ expression: String?, in clause: String) -> String {
        guard let expression, !expression.isEmpty else { return clause }
        let (bytes, needle) = (Array(clause.utf8), Array(expression.utf8))
        guard bytes.count > needle.count else { return clause }
        var at: Int?
        for start in 0...(bytes.count - needle.count) where bytes[start] == needle[0] && Array(bytes[start..<start + needle.count]) == needle {
            at = start
            break
        }
        guard var start = at else { return clause }
        let end = start + needle.count
        if start > 0, bytes[start - 1].isWordByte { return clause }
        if end < bytes.count, bytes[end].isWordByte || bytes[end] == 39 { return clause }
        if end + 2 < bytes.count, bytes[end] == 0xE2, bytes[end + 1] == 0x80, bytes[end + 2] == 0x99 { return clause }
        // The word before it: a preposition goes with the date, anything that governs it keeps it.
        var wordStart = start
        while wordStart > 0, bytes[wordStart - 1].isASCIISpace { wordStart -= 1 }
        let wordEnd = wordStart
        while wordStart > 0, bytes[wordStart - 1].isWordByte { wordStart -= 1 }
        let before = String(decoding: bytes[wordStart..<wordEnd], as: UTF8.self).lowercased()
        if beforeDate.contains(before) {
            start = wordStart
        } else if [
            "de", "du", "of", "the", "des", "d", "from", "to", "until", "à", "au", "and", "et", "a", "un", "une", "next", "last", "jusqu", "between", "entre",
        ].contains(before) {
            return clause
        }
        // A comma that followed the date follows what stood before it.
        let rest = bytes[end...].drop { $0.isASCIISpace }
        if let first = rest.first, first == 44 || first == 46 || first == 59 {
            while start > 0, bytes[start - 1].isASCIISpace || bytes[start - 1] == 44 { start -= 1 }
            return String(decoding: bytes[..<start], as: UTF8.self) + String(decoding: rest, as: UTF8.self)
        }
        return String(decoding: bytes[..<start], as: UTF8.self) + " " + String(decoding: bytes[end...], as: UTF8.self)
    }
}
