import ByteText

/// Reads the notation of the language packs. A pack is one text in sections; `#` begins a comment; a line that begins with white space goes
/// on with the line before it.
///
///     language en English          tag and name
///     order month-first            03/04 is March 4 (or: day-first)
///     other-order GB AU IE         regions where it is the other way round
///     weeks sunday                 "last week" may mean a week that begins on Sunday
///     cold in day …                further words (or <classes>) that are too common to look at a text for; `hot` makes an exception
///     endings e en er es em        a word written `letzt+`, here or in a pattern, stands for itself with each of these endings
///
///     [functions]                  common words, by which the language is recognised
///     the of and to in
///
///     [words]                      CLASS VALUE: WORD, WORD …
///     month 1: january jan.        without commas, spaces part the words; with commas, phrases may hold spaces and hyphens (all lists of a
///                                  class with commas, or none: else "boxing day" would be two words, and the loader says so)
///     month 5: ?may                "?": also an ordinary word; <month!> takes it only where its capital and the word before it say that it is meant
///     month 3: !mars               "!": also a name; <month!> takes it only without a capital
///     unit year: year years
///     holiday (and (month 12) (day 25)): christmas, christmas day, xmas
///
///     [compounds]                  CLASS = PART PART … => MEANING: words that are made of words, spelt out at once
///     weekdaypart = <weekday> <part> => (weekday $weekday) (part $part)
///     small = <small> und <tens> => (+ $small $tens)
///
///     [fragments]                  NAME = PATTERN => MEANING; several lines of one name are alternatives, the longest match wins
///     count = <number>
///     count = <int>
///     span = {count} [-] <unit> => (period $count $unit)
///
///     [rules]                      FAMILY/NAME = PATTERN => MEANING
///     relative/ago = {count} <unit> ago => (shift (- 0 $count) $unit now)
///     bound/since = since d:{date} => d: (since $d)
///     range/days = from a:<day> to b:<day> m:<month> => a: (begin (day $a) (month $m)) ; b: (end (day $b) (month $m))
///
///     [cues]                       CUE: words and -endings
///     future: will shall 'll
///     past: was were -ed
///     intent: plans set            planned only before a word of `goal`: "plans to", "set for", not "the plans"
///     goal: to for
///     copula: is was did           leaves the tense to the plan after it ("was scheduled"); before an infinitive it looks ahead ("is to meet")
///     anterior: had                what was planned then is over ("had been scheduled")
///
///     [abbreviations]              words whose dot ends no sentence
///
/// Patterns are made of: a word or several, `in|on|at`; punctuation; `<class>`, a word of a class or one of the numeric classes (`int day
/// monthnumber year yy hour minute oldyear compact upto4 weeknumber hour12 yearpair`); `{fragment}`; `[ … ]`, an optional group; `name:<class>` names
/// what is captured (otherwise it is called after its class). A compound is made of letters and of `<classes>` whose words it takes as they stand
/// ("Donnerstag" + "abend"); its meaning is worked out when the pack is read. Before an element, `~` asks that no space stands before it, `^` that it is
/// capitalised (`^` alone: any capitalised word), `=` that it follows (or, at the beginning, precedes) without being taken, `!` that it does not.
/// Words are written as they are spelt: case never matters, diacritics matter only between words that nothing else tells apart ("à", "a"); a
/// hyphen in a word is a hyphen or a space.
///
/// A meaning is an expression of `TimeExpression` in which `$name` stands for a capture; a form whose capture is absent is left out, several
/// forms stand for `(and …)`; without a meaning, that of the only capture. A rule may put out several expressions, parted by `;`, each covering
/// the words of the capture named before its colon. The meaning `nothing` finds nothing: it keeps shorter rules off a trap ("a second chance",
/// "six-year-old"). Rules of the family `narrative` hold only in texts that tell a past of their own.
///
/// Feasts are meanings of the class `holiday`: `(and (month 12) (day 25))`, `(easter -2)` and `(orthodox -2)` in days from Easter,
/// `(hebrew MONTH DAY)`, `(hijri MONTH DAY)`, `(hindu MONTH DAY)`, `(chinese MONTH DAY)` in the calendars of those names, and
/// `(days N FEAST)` for one that lasts; `(dates 20240305 …)` are days that no rule gives, `(observed -1 1 FEAST)` a feast that is kept so many
/// days off where it falls on a Saturday or a Sunday. `(rest UNIT)` is what is left of a unit, `(since X past)` what
/// has lasted until now, so that X never lies ahead. `(+ …)`, `(* …)` and `(- …)` reckon with counts; `(decimal 3 5)` is a count of 3.5, as in
/// `<int> ~.|, ~b:<int> <unit> => (period (decimal $int $b) $unit)`. `(mod START E 7 9)` gives a beginning, middle or end the bounds that the
/// language has for it: hours of a day, days of a week or month, months of a year, counted from 0.
struct LanguagePackLoader {
    var pack = LanguagePack.Draft()
    var classIDs: [String: Int] = [:]
    var fragmentIDs: [String: Int] = [:]
    /// Values of several words, which become fragments.
    var phrases: [(wordClass: Int, words: [UInt16], value: TimeExpression)] = []
    /// By word, as it was spelt first.
    var spellings: [ArraySlice<UInt8>] = []
    /// What `+` at the end of a word stands for.
    var endings: [ArraySlice<UInt8>] = []
    /// Classes of which a list has commas, and lists that have spaces and none.
    var commaClasses: Set<Int> = []
    var spacedLists: [(wordClass: Int, line: Int, text: String)] = []
    private var coldWords: Set<UInt16> = []
    private var coldClasses: Set<Int> = []
    private var hotWords: Set<UInt16> = []
    private var phraseLiterals = 0
    var line = 0

    static func load(_ source: String) throws(LanguagePackError) -> LanguagePack {
        var loader = LanguagePackLoader()
        try loader.read(Array(source.utf8))
        return LanguagePack(loader.pack)
    }

    func fault(_ message: String, column: Int = 1) -> LanguagePackError {
        LanguagePackError(language: pack.tag.isEmpty ? "?" : pack.tag, line: line, column: column, message: message)
    }

    // MARK: Lines

    private enum Section: String { case head, functions, words, compounds, fragments, rules, cues, abbreviations }

    private typealias Line = (number: Int, section: Section, text: ArraySlice<UInt8>)

    private mutating func read(_ source: [UInt8]) throws(LanguagePackError) {
        for _ in 0..<Int(Token.firstWord) { addWord([]) }
        pack.grammar.fragments = [Grammar.Fragment()]
        fragmentIDs["rules"] = Grammar.rules
        let lines = try logicalLines(source)
        // Words first, so that patterns can name every class; then names of fragments, so that they can be used before they are told.
        for entry in lines {
            line = entry.number
            switch entry.section {
            case .head: try readHead(entry.text)
            case .functions:
                for word in entry.text.words {
                    for id in try intern(word) {
                        pack.words[Int(id)].isFunctionWord = true
                        coldWords.insert(id)
                    }
                }
            case .words: try readWords(entry.text)
            case .compounds: try readCompound(entry.text)
            case .cues: try readCues(entry.text)
            case .abbreviations: for word in entry.text.words { pack.abbreviations.set(FoldedWord(word), to: 1) }
            case .fragments:
                let name = try definition(entry.text).name.text
                if fragmentIDs[name] == nil {
                    fragmentIDs[name] = pack.grammar.fragments.count
                    pack.grammar.fragments.append(Grammar.Fragment())
                }
            case .rules: break
            }
        }
        try checkLists()
        try definePhraseFragments()
        phraseLiterals = pack.grammar.literals.count
        for entry in lines where entry.section == .fragments || entry.section == .rules {
            line = entry.number
            let (name, body) = try definition(entry.text)
            let isRule = entry.section == .rules
            try readPattern(
                name: name.text, body: body, column: body.startIndex - entry.text.startIndex + 1,
                fragment: isRule ? Grammar.rules : fragmentIDs[name.text] ?? Grammar.rules)
        }
        finish()
    }

    /// The lines without comments and without blank ones; those that go on are joined.
    private mutating func logicalLines(_ source: [UInt8]) throws(LanguagePackError) -> [Line] {
        // Joined lines are copied one after the other, so that each is one stretch of bytes.
        var joined: [UInt8] = []
        joined.reserveCapacity(source.count)
        var ranges: [(number: Int, section: Section, range: Range<Int>)] = []
        var section = Section.head
        for raw in source.split(separator: 10, omittingEmptySubsequences: false) {
            line += 1
            var text = raw
            if let comment = text.firstIndex(of: UInt8(ascii: "#")), comment == text.startIndex || text[comment - 1] == 32 { text = text[..<comment] }
            let trimmed = text.trimmed
            guard let first = trimmed.first, let last = trimmed.last else { continue }
            if first == UInt8(ascii: "["), last == UInt8(ascii: "]"), !trimmed.contains(32), section == .head || !trimmed.contains(UInt8(ascii: "=")) {
                guard let named = Section(rawValue: trimmed.dropFirst().dropLast().text) else { throw fault("unknown section \(trimmed.text)") }
                section = named
                continue
            }
            if raw.first == 32, let previous = ranges.indices.last, ranges[previous].section == section {
                joined.append(32)
                joined += trimmed
                ranges[previous].range = ranges[previous].range.lowerBound..<joined.count
            } else {
                ranges.append((line, section, joined.count..<joined.count + trimmed.count))
                joined += trimmed
            }
        }
        return ranges.map { ($0.number, $0.section, joined[$0.range]) }
    }

    /// `NAME = BODY`
    private func definition(_ text: ArraySlice<UInt8>) throws(LanguagePackError) -> (name: ArraySlice<UInt8>, body: ArraySlice<UInt8>) {
        guard let equals = text.firstIndex(of: " = ") else { throw fault("a definition needs ' = '") }
        return (text[..<equals].trimmed, text[(equals + 3)...])
    }

    private mutating func readHead(_ text: ArraySlice<UInt8>) throws(LanguagePackError) {
        let words = text.words
        switch words.first?.text {
        case "language" where words.count >= 3:
            pack.tag = words[1].text
            pack.name = text[words[2].startIndex...].text
        case "order" where words.count == 2: pack.dayFirst = words[1].text == "day-first"
        case "other-order": pack.otherOrderRegions.formUnion(words.dropFirst().map(\.text))
        case "weeks": pack.sundayWeeks = words.last?.text == "sunday"
        case "endings": endings = Array(words.dropFirst())
        case "cold":
            for word in words.dropFirst() {
                if word.first == UInt8(ascii: "<") {
                    coldClasses.insert(try classID(word.dropFirst().dropLast().text))
                } else {
                    for form in forms(word) { coldWords.formUnion(try intern(form)) }
                }
            }
        case "hot": for word in words.dropFirst() { for form in forms(word) { hotWords.formUnion(try intern(form)) } }
        default: throw fault("unknown statement '\(words.first?.text ?? "")'")
        }
    }

    private mutating func readCues(_ text: ArraySlice<UInt8>) throws(LanguagePackError) {
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { throw fault("cues need 'cue: words'") }
        let name = text[..<colon].text
        guard let cue = ClauseCue.names.first(where: { $0.0 == name })?.1 else { throw fault("unknown cue '\(name)'") }
        for item in text[(colon + 1)...].words {
            if item.first == UInt8(ascii: "-") {
                // With its accents: "-é" ends a participle, "-e" half of all words.
                pack.suffixes.append((Array(item.dropFirst().text.lowercased().utf8), cue))
            } else {
                for form in forms(item) {
                    let ids = try intern(form)
                    if ids.count == 1 { pack.words[Int(ids[0])].cues.insert(cue) }
                }
            }
        }
    }

    // MARK: Afterwards

    private mutating func finish() {
        giveSymbols()
        var members: [[UInt16]] = Array(repeating: [], count: pack.classNames.count)
        for (word, senses) in pack.senses.enumerated() { for sense in senses { members[Int(sense.wordClass)].append(pack.grammar.symbols[word]) } }
        pack.grammar.openings = GrammarOpenings(pack.grammar, members: members)
        for index in pack.words.indices { pack.words[index].beginsRule = pack.grammar.openings.beginsRule(pack.grammar.symbols[index]) }
        for index in spellings.indices where index >= Int(Token.firstWord) {
            let warm = pack.senses[index].contains { !coldClasses.contains(Int($0.wordClass)) }
            let weak = warm && pack.senses[index].allSatisfy { $0.isWeak || coldClasses.contains(Int($0.wordClass)) }
            if weak {
                // The function word that it also is does not make the name cold.
                pack.words[index].isHotCapital = true
            } else {
                pack.words[index].isHot = warm && !coldWords.contains(UInt16(index))
            }
        }
        for (index, literal) in pack.grammar.literals.enumerated() {
            guard literal >= Token.firstWord, !coldWords.contains(literal), pack.senses[Int(literal)].isEmpty else { continue }
            // Words of names ("Guy Fawkes Day") are worth a look only with their capitals.
            if index < phraseLiterals { pack.words[Int(literal)].isHotCapital = true } else { pack.words[Int(literal)].isHot = true }
        }
        for word in hotWords { pack.words[Int(word)].isHot = true }
        pack.suffixes.sort { $0.ending.count != $1.ending.count ? $0.ending.count > $1.ending.count : $0.ending.lexicographicallyPrecedes($1.ending) }
    }

    /// Words that no pattern tells apart get one symbol: those of the same classes that the same patterns name.
    private mutating func giveSymbols() {
        func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
            let product = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
            return (product ^ product >> 32) &* 0xC2B2_AE3D_27D4_EB4F
        }
        var looks: [UInt64] = pack.words.indices.map { index in
            let word = pack.words[index]
            var hash = mixed(word.classes, (word.isFunctionWord ? 1 : 0) + (word.cues.contains(.preposition) ? 2 : 0))
            for sense in pack.senses[index] { hash = mixed(hash, UInt64(sense.wordClass) << 2 | (sense.isWeak ? 1 : 0) | (sense.isLower ? 2 : 0)) }
            return hash
        }
        for (index, element) in pack.grammar.elements.enumerated() {
            for literal in element.literals {
                let word = Int(pack.grammar.literals[literal])
                looks[word] = mixed(looks[word], UInt64(index))
            }
        }
        // 0 is kept for the words that the pack does not know.
        var known: [UInt64: UInt16] = [:]
        pack.grammar.symbols = looks.indices.map { index in
            if index == 0 { return 0 }
            if let symbol = known[looks[index]] { return symbol }
            let symbol = UInt16(known.count + 1)
            known[looks[index]] = symbol
            return symbol
        }
    }
}
