import ByteText

/// What the names that a page gives its parts (`class`, `id`, `role`…) hint at. Conventions of the web and of its platforms, never one site's.
struct HTMLHints: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    /// The article's own text.
    static let body = HTMLHints(rawValue: 1 << 0)
    /// Something of an article: weaker.
    static let content = HTMLHints(rawValue: 1 << 1)
    static let comment = HTMLHints(rawValue: 1 << 2)
    static let related = HTMLHints(rawValue: 1 << 3)
    static let share = HTMLHints(rawValue: 1 << 4)
    static let navigation = HTMLHints(rawValue: 1 << 5)
    static let promotion = HTMLHints(rawValue: 1 << 6)
    static let byline = HTMLHints(rawValue: 1 << 7)
    static let date = HTMLHints(rawValue: 1 << 8)
    static let caption = HTMLHints(rawValue: 1 << 9)
    static let hidden = HTMLHints(rawValue: 1 << 10)
    static let tags = HTMLHints(rawValue: 1 << 11)
    static let sidebar = HTMLHints(rawValue: 1 << 12)
    static let footer = HTMLHints(rawValue: 1 << 13)
    static let header = HTMLHints(rawValue: 1 << 14)
    static let title = HTMLHints(rawValue: 1 << 15)
    static let authorBox = HTMLHints(rawValue: 1 << 16)
    static let modified = HTMLHints(rawValue: 1 << 17)
    static let published = HTMLHints(rawValue: 1 << 18)
    static let lead = HTMLHints(rawValue: 1 << 19)

    /// Author, date, section and the like around an article.
    static let metaline = HTMLHints(rawValue: 1 << 20)

    /// What a plug-in or a service adds to the end of an article: never its own text, however it reads.
    static let widget = HTMLHints(rawValue: 1 << 21)

    static let all: [String: HTMLHints] = [
        "body": .body, "content": .content, "comment": .comment, "related": .related, "share": .share, "navigation": .navigation, "promotion": .promotion,
        "byline": .byline,
        "date": .date, "caption": .caption, "hidden": .hidden, "tags": .tags, "sidebar": .sidebar, "footer": .footer, "header": .header, "title": .title,
        "authorbox": .authorBox,
        "modified": .modified, "published": .published, "lead": .lead, "metaline": .metaline, "widget": .widget,
    ]
}

/// Finds all hint words in a name in one pass: an automaton after Aho and Corasick ("Efficient String Matching", 1975), compiled once a run.
///
/// A word matches anywhere in a name; with `<` only where a word of the name begins, with `>` only where one ends, with `[` and `]` only where the
/// whole class does. Names are cut into words at anything that is no letter or digit, and where a capital follows a small letter. `-` and `_` in
/// names and patterns are the same.
struct HTMLHintFinder: Sendable {
    static let standard = HTMLHintFinder()

    private struct Pattern {
        var length: Int
        var hint: HTMLHints
        var atStart: UInt8
        var atEnd: UInt8
    }

    /// `a`–`z`, `0`–`9` as one, everything else as one.
    private static let symbols = 28
    private var next: [Int16]
    private var matches: [[Pattern]] = [[]]
    /// By state: is there anything in `matches`? Looked at for every byte of every name.
    private var isFinal: [Bool] = []

    private init() {
        next = [Int16](repeating: -1, count: Self.symbols)
        for line in String(describing: Self.source).split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let hint = HTMLHints.all[String(parts[0])] else { continue }
            for word in parts[1].split(separator: " ") { add(Array(word.utf8), hint) }
        }
        link()
        isFinal = matches.map { !$0.isEmpty }
    }

    private static func symbol(_ byte: UInt8) -> Int {
        if byte.isASCIILetter { return Int(byte | 32) - 97 }
        return byte.isASCIIDigit ? 26 : 27
    }

    private mutating func add(_ word: [UInt8], _ hint: HTMLHints) {
        let atStart: UInt8 = word.first == 60 ? 1 : word.first == 91 ? 2 : 0, atEnd: UInt8 = word.last == 62 ? 1 : word.last == 93 ? 2 : 0
        let letters = word.dropFirst(atStart > 0 ? 1 : 0).dropLast(atEnd > 0 ? 1 : 0)
        guard !letters.isEmpty else { return }
        var state = 0
        for byte in letters {
            let slot = state * Self.symbols + Self.symbol(byte)
            if next[slot] < 0 {
                next[slot] = Int16(matches.count)
                matches.append([])
                next.append(contentsOf: repeatElement(-1, count: Self.symbols))
            }
            state = Int(next[slot])
        }
        matches[state].append(Pattern(length: letters.count, hint: hint, atStart: atStart, atEnd: atEnd))
    }

    /// Makes the trie an automaton, breadth first.
    private mutating func link() {
        var failure = [Int](repeating: 0, count: matches.count)
        var queue: [Int] = []
        for symbol in 0..<Self.symbols {
            if next[symbol] < 0 { next[symbol] = 0 } else { queue.append(Int(next[symbol])) }
        }
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            matches[state] += matches[failure[state]]
            for symbol in 0..<Self.symbols {
                let slot = state * Self.symbols + symbol
                let fallback = Int(next[failure[state] * Self.symbols + symbol])
                if next[slot] < 0 {
                    next[slot] = Int16(fallback)
                } else {
                    failure[Int(next[slot])] = fallback
                    queue.append(Int(next[slot]))
                }
            }
        }
    }

    func hints(_ bytes: Span<UInt8>, _ range: Range<Int>) -> HTMLHints {
        var found: HTMLHints = []
        var state = 0
        var i = range.lowerBound - 1
        while i + 1 < range.upperBound {
            i += 1
            state = Int(next[state * Self.symbols + Self.symbol(bytes[i])])
            if !isFinal[state] { continue }
            for pattern in matches[state] {
                if found.contains(pattern.hint) { continue }
                if pattern.atEnd > 0, !Self.isBoundary(bytes, i + 1, range, pattern.atEnd) { continue }
                if pattern.atStart > 0, !Self.isBoundary(bytes, i + 1 - pattern.length, range, pattern.atStart) { continue }
                found.insert(pattern.hint)
            }
        }
        return found
    }

    private static func isBoundary(_ bytes: Span<UInt8>, _ i: Int, _ range: Range<Int>, _ strength: UInt8) -> Bool {
        guard i > range.lowerBound, i < range.upperBound else { return true }
        let before = bytes[i - 1], after = bytes[i]
        if strength == 2 { return before <= 32 || after <= 32 }
        if !(before.isASCIILetter || before.isASCIIDigit) || !(after.isASCIILetter || after.isASCIIDigit) { return true }
        return (before.isASCIILower && after.isASCIIUpper) || before.isASCIIDigit != after.isASCIIDigit
    }
}
