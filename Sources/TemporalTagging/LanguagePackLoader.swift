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
///     month 1: january jan.        without commas, spaces part the words; with commas, phrases may hold spaces and hyphens
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
/// days off where it falls on a Saturday or a Sunday. `(rest UNIT)` is what is left of a unit. `(mod START E 7 9)` gives a beginning, middle or
/// end the bounds that the language has for it: hours of a day, days of a week or month, months of a year, counted from 0.
struct LanguagePackLoader {
    private var pack = LanguagePack.Draft()
    private var classIDs: [String: Int] = [:]
    private var fragmentIDs: [String: Int] = [:]
    private var phrases: [(wordClass: Int, words: [UInt16], value: TimeExpression)] = []
    private var cold: Set<UInt16> = []
    private var coldClasses: Set<Int> = []
    private var hotWords: Set<UInt16> = []
    private var phraseLiterals = 0
    private var wordTexts: [String] = []
    /// What `+` at the end of a word stands for.
    private var endings: [String] = []
    private var line = 0

    static func load(_ source: String) throws(LanguagePackError) -> LanguagePack {
        var loader = LanguagePackLoader()
        try loader.read(source)
        return LanguagePack(loader.pack)
    }

    private func fault(_ message: String, column: Int = 1) -> LanguagePackError {
        LanguagePackError(language: pack.tag.isEmpty ? "?" : pack.tag, line: line, column: column, message: message)
    }

    // MARK: Lines

    private mutating func read(_ source: String) throws(LanguagePackError) {
        for _ in 0..<Int(Token.firstWord) { addWordRow("") }
        pack.grammar.fragments = [Grammar.Fragment(name: "rules")]
        fragmentIDs["rules"] = 0
        var lines: [(number: Int, section: String, text: String)] = []
        var section = "head"
        var number = 0
        for raw in source.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            var text = String(raw)
            if let comment = text.firstIndex(of: "#"), comment == text.startIndex || text[text.index(before: comment)] == " " {
                text = String(text[..<comment])
            }
            let trimmed = text.trimmedSpaces
            if trimmed.isEmpty { continue }
            if trimmed.hasPrefix("["), trimmed.hasSuffix("]"), !trimmed.contains(" "), section == "head" || !trimmed.contains("=") {
                section = String(trimmed.dropFirst().dropLast())
                continue
            }
            if text.hasPrefix(" "), let last = lines.indices.last, lines[last].section == section {
                lines[last].text += " " + trimmed
            } else {
                lines.append((number, section, trimmed))
            }
        }
        // Words first, so that patterns can name every class; then names of fragments, so that they can be used before they are told.
        for entry in lines {
            line = entry.number
            switch entry.section {
            case "head": try readHead(entry.text)
            case "functions":
                for word in entry.text.split(separator: " ") {
                    for id in try intern(String(word)) {
                        pack.isFunctionWord[Int(id)] = true
                        cold.insert(id)
                    }
                }
            case "words": try readWords(entry.text)
            case "compounds": try readCompound(entry.text)
            case "cues": try readCues(entry.text)
            case "abbreviations": for word in entry.text.split(separator: " ") { pack.abbreviations.insert(FoldedWord(String(word)).bytes) }
            case "fragments":
                guard let equals = entry.text.firstRange(ofText: " = ") else { throw fault("a fragment needs ' = '") }
                let name = String(entry.text[..<equals.lowerBound]).trimmedSpaces
                if fragmentIDs[name] == nil {
                    fragmentIDs[name] = pack.grammar.fragments.count
                    pack.grammar.fragments.append(Grammar.Fragment(name: name))
                }
            case "rules": break
            default: throw fault("unknown section [\(entry.section)]")
            }
        }
        try definePhraseFragments()
        for entry in lines where entry.section == "fragments" || entry.section == "rules" {
            line = entry.number
            guard let equals = entry.text.firstRange(ofText: " = ") else { throw fault("a rule needs ' = '") }
            let name = String(entry.text[..<equals.lowerBound]).trimmedSpaces
            let body = String(entry.text[equals.upperBound...])
            let offset = entry.text.utf8.distance(from: entry.text.startIndex, to: equals.upperBound)
            try readPattern(name: name, body: body, column: offset + 1, fragment: entry.section == "rules" ? Grammar.rules : fragmentIDs[name] ?? 0)
        }
        finish()
    }

    private mutating func readHead(_ text: String) throws(LanguagePackError) {
        let words = text.split(separator: " ").map(String.init)
        switch words.first {
        case "language" where words.count >= 3:
            pack.tag = words[1]
            pack.name = words[2...].joined(separator: " ")
        case "order" where words.count == 2: pack.dayFirst = words[1] == "day-first"
        case "other-order": pack.otherOrderRegions.formUnion(words.dropFirst())
        case "weeks": pack.sundayWeeks = words.last == "sunday"
        case "endings": endings = Array(words.dropFirst())
        case "cold":
            for word in words.dropFirst() {
                if word.hasPrefix("<") {
                    coldClasses.insert(classID(String(word.dropFirst().dropLast())))
                } else {
                    for form in forms(word) { cold.formUnion(try intern(form)) }
                }
            }
        case "hot": for word in words.dropFirst() { for form in forms(word) { hotWords.formUnion(try intern(form)) } }
        default: throw fault("unknown statement '\(words.first ?? "")'")
        }
    }

    private mutating func readWords(_ text: String) throws(LanguagePackError) {
        guard let colon = text.firstRange(ofText: ":") else { throw fault("words need 'class value: words'") }
        let head = String(text[..<colon.lowerBound])
        let space = head.firstIndex(of: " ") ?? head.endIndex
        let name = String(head[..<space])
        let valueText = String(head[space...]).trimmedSpaces
        guard let value = valueText.isEmpty ? .symbol(.unknown) : TimeExpression(valueText) else {
            throw fault("'\(valueText)' is no expression", column: name.utf8.count + 2)
        }
        let id = classID(name)
        let list = text[colon.upperBound...]
        for item in list.contains(",") ? list.split(separator: ",") : list.split(separator: " ") {
            var word = String(item).trimmedSpaces
            if word.isEmpty { continue }
            let weak = word.hasPrefix("?")
            let lower = word.hasPrefix("!")
            if weak || lower { word.removeFirst() }
            for form in forms(word) {
                let ids = try intern(form)
                if ids.count == 1 {
                    pack.senses[Int(ids[0])].append(LanguagePack.Sense(wordClass: Int16(id), isWeak: weak, isLower: lower, value: value))
                    pack.classMask[Int(ids[0])] |= 1 << UInt64(id)
                } else {
                    phrases.append((id, ids, value))
                }
            }
        }
    }

    /// The forms of a word that is written with `+` for its endings.
    private func forms(_ word: String) -> [String] {
        guard word.utf8.count > 1, word.hasSuffix("+") else { return [word] }
        let stem = String(word.dropLast())
        return endings.map { stem + $0 }
    }

    /// `CLASS = PART PART … => MEANING`: every word that the parts make, one after the other, with its meaning filled in.
    private mutating func readCompound(_ text: String) throws(LanguagePackError) {
        guard let equals = text.firstRange(ofText: " = "), let arrow = text.firstRange(ofText: "=>") else { throw fault("a compound needs ' = ' and '=>'") }
        let id = classID(String(text[..<equals.lowerBound]).trimmedSpaces)
        var made: [(word: String, values: [TimeExpression])] = [("", [])]
        var slots: [String] = []
        for part in text[equals.upperBound..<arrow.lowerBound].split(separator: " ") {
            var choices: [(word: String, value: TimeExpression?)] = []
            if part.hasPrefix("<"), part.hasSuffix(">") {
                let name = String(part.dropFirst().dropLast())
                guard let wordClass = classIDs[name] else { throw fault("no class <\(name)>") }
                slots.append(name)
                for word in wordTexts.indices where pack.classMask[word] & (1 << UInt64(wordClass)) != 0 && !wordTexts[word].contains(".") {
                    for sense in pack.senses[word] where sense.wordClass == wordClass { choices.append((wordTexts[word], sense.value)) }
                }
            } else {
                for form in part.split(separator: "|") { choices += forms(String(form)).map { ($0, nil) } }
            }
            made = made.flatMap { head in choices.map { (head.word + $0.word, head.values + ($0.value.map { [$0] } ?? [])) } }
            guard made.count < 4000 else { throw fault("too many compounds") }
        }
        let meaning = try template(String(text[arrow.upperBound...]).trimmedSpaces, slots: slots, column: 1)
        for compound in made {
            let ids = try intern(compound.word)
            guard ids.count == 1 else { throw fault("'\(compound.word)' is no word") }
            // What is told on its own goes before what is put together.
            if pack.senses[Int(ids[0])].contains(where: { Int($0.wordClass) == id }) { continue }
            pack.senses[Int(ids[0])].append(
                LanguagePack.Sense(wordClass: Int16(id), isWeak: false, value: meaning.expression(with: compound.values)))
            pack.classMask[Int(ids[0])] |= 1 << UInt64(id)
        }
    }

    private mutating func readCues(_ text: String) throws(LanguagePackError) {
        guard let colon = text.firstRange(ofText: ":") else { throw fault("cues need 'cue: words'") }
        let name = String(text[..<colon.lowerBound])
        guard let cue = ClauseCue.names.first(where: { $0.0 == name })?.1 else { throw fault("unknown cue '\(name)'") }
        for item in text[colon.upperBound...].split(separator: " ") {
            if item.hasPrefix("-") {
                // With its accents: "-é" ends a participle, "-e" half of all words.
                pack.suffixes.append((Array(item.dropFirst().lowercased().utf8), cue))
            } else {
                for form in forms(String(item)) {
                    let ids = try intern(form)
                    if ids.count == 1 { pack.cues[Int(ids[0])] |= cue.rawValue }
                }
            }
        }
    }

    // MARK: Words

    private mutating func addWordRow(_ text: String) {
        wordTexts.append(text)
        pack.senses.append([])
        pack.classMask.append(0)
        pack.isHot.append(false)
        pack.isHotCapital.append(false)
        pack.cues.append(0)
        pack.isFunctionWord.append(false)
    }

    private mutating func classID(_ name: String) -> Int {
        if let id = classIDs[name] { return id }
        let id = pack.classNames.count
        precondition(id < 64, "a pack has at most 64 classes of words")
        classIDs[name] = id
        pack.classNames.append(name)
        return id
    }

    /// The ids of the tokens of `text`, as the scanner would cut it; words are added to the table.
    private mutating func intern(_ text: String) throws(LanguagePackError) -> [UInt16] {
        var ids: [UInt16] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 32 {
                index += 1
            } else if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xBA || bytes[index + 1] == 0xB0 {
                if pack.ordinalMark == 39 {
                    pack.ordinalMark = UInt16(wordTexts.count)
                    addWordRow("º")
                }
                ids.append(pack.ordinalMark)
                index += 2
            } else if byte.isASCIILetter || byte >= 0xC3 {
                var end = index
                // A dot belongs to the word if it ends it ("sept.") or joins single letters ("a.m.").
                while end < bytes.count, bytes[end].isASCIILetter || bytes[end] >= 0x80 || bytes[end] == 46 { end += 1 }
                let word = FoldedWord(bytes, from: index, to: end)
                let found = pack.table.find(word)
                var id = word.hadDiacritic ? found.marked : found.plain
                if id == 0 {
                    guard wordTexts.count < 60_000 else { throw fault("too many words") }
                    id = UInt16(wordTexts.count)
                    addWordRow(String(decoding: bytes[index..<end], as: UTF8.self))
                    pack.table.set(word, to: id)
                }
                ids.append(id)
                index = end
            } else if byte.isASCIIDigit {
                throw fault("digits stand in patterns as numeric classes, not as words: '\(text)'")
            } else {
                ids.append(Token.punctuationID(byte))
                index += 1
            }
        }
        if ids.isEmpty { throw fault("an empty word") }
        return ids
    }

    /// Classes that hold phrases become fragments of the same name: their single words, and each phrase.
    private mutating func definePhraseFragments() throws(LanguagePackError) {
        for (id, name) in pack.classNames.enumerated() {
            let own = phrases.filter { $0.wordClass == id }
            guard !own.isEmpty else { continue }
            let fragment = pack.grammar.fragments.count
            pack.grammar.fragments.append(Grammar.Fragment(name: "<\(name)>"))
            fragmentIDs["<\(name)>"] = fragment
            let start = pack.grammar.elements.count
            var single = Grammar.Element()
            single.wordClass = Int16(id)
            single.slot = 0
            pack.grammar.elements.append(single)
            addAlternative(from: start, emissions: [Grammar.Emission(slot: -1, template: .capture(0))], slots: [name], rule: name, fragment: fragment)
            for phrase in own {
                let start = pack.grammar.elements.count
                appendLiterals(phrase.words, glued: false)
                addAlternative(
                    from: start, emissions: [Grammar.Emission(slot: -1, template: Template(phrase.value))], slots: [], rule: name, fragment: fragment)
            }
        }
        phraseLiterals = pack.grammar.literals.count
    }

    private mutating func appendLiterals(_ words: [UInt16], glued: Bool, configure: (inout Grammar.Element) -> Void = { _ in }) {
        for (index, word) in words.enumerated() {
            var element = Grammar.Element()
            element.literals = pack.grammar.literals.count..<pack.grammar.literals.count + 1
            pack.grammar.literals.append(word)
            element.glued = glued && index == 0
            configure(&element)
            // A hyphen inside a word may be a space.
            if word == Token.dash, words.count > 1 {
                var group = Grammar.Element()
                group.kind = .optional
                group.skip = pack.grammar.elements.count + 2
                pack.grammar.elements.append(group)
            }
            pack.grammar.elements.append(element)
        }
    }

    private mutating func addAlternative(from start: Int, emissions: [Grammar.Emission], slots: [String], rule: String, fragment: Int) {
        let range = start..<pack.grammar.elements.count
        pack.grammar.fragments[fragment].alternatives.append(Int32(pack.grammar.alternatives.count))
        pack.grammar.alternatives.append(Grammar.Alternative(elements: range, emissions: emissions, slots: slots, rule: rule, line: line))
    }

    // MARK: Patterns

    private mutating func readPattern(name: String, body: String, column: Int, fragment: Int) throws(LanguagePackError) {
        let arrow = body.firstRange(ofText: "=>")
        let patternText = arrow.map { String(body[..<$0.lowerBound]) } ?? body
        let start = pack.grammar.elements.count
        var slots: [String] = []
        var groups: [Int] = []
        var seen = false
        for (wordColumn, word) in patternText.wordsWithColumns {
            var text = word
            let at = column + wordColumn
            if text == "[" {
                var group = Grammar.Element()
                group.kind = .optional
                groups.append(pack.grammar.elements.count)
                pack.grammar.elements.append(group)
                continue
            }
            if text == "]" {
                guard let group = groups.popLast() else { throw fault("']' without '['", column: at) }
                pack.grammar.elements[group].skip = pack.grammar.elements.count
                continue
            }
            var element = Grammar.Element()
            prefixes: while text.utf8.count > 1, let mark = text.first {
                switch mark {
                case "~": element.glued = true
                case "^": element.capital = true
                case "=", "!":
                    element.look = seen ? .ahead : .behind
                    element.negative = mark == "!"
                default: break prefixes
                }
                text.removeFirst()
            }
            if element.look == .none { seen = true }
            if text == "^" {
                element.capital = true
                element.anyWord = true
                pack.grammar.elements.append(element)
                continue
            }
            var slotName: String?
            if let colon = text.firstIndex(of: ":"), text.hasSuffix(">") || text.hasSuffix("}"), colon != text.startIndex {
                slotName = String(text[..<colon])
                text = String(text[text.index(after: colon)...])
            }
            if text.hasPrefix("<"), text.hasSuffix(">"), text.utf8.count > 2 {
                var className = String(text.dropFirst().dropLast())
                if className.hasSuffix("!") {
                    element.strong = true
                    className.removeLast()
                }
                if element.look == .none { element.slot = try slot(slotName ?? className, &slots, at) }
                if let numeric = NumericClass(rawValue: className) {
                    element.numeric = numeric.bit
                    if numeric == .yearpair { pack.hotNumbers |= numeric.bit }
                } else if !element.strong, let phraseFragment = fragmentIDs["<\(className)>"] {
                    element.kind = .fragment
                    element.fragment = phraseFragment
                } else if let id = classIDs[className] {
                    element.wordClass = Int16(id)
                } else {
                    throw fault("no class <\(className)>", column: at)
                }
                pack.grammar.elements.append(element)
            } else if text.hasPrefix("{"), text.hasSuffix("}"), text.utf8.count > 2 {
                let fragmentName = String(text.dropFirst().dropLast())
                guard let id = fragmentIDs[fragmentName] else { throw fault("no fragment {\(fragmentName)}", column: at) }
                element.kind = .fragment
                element.fragment = id
                if element.look == .none { element.slot = try slot(slotName ?? fragmentName, &slots, at) }
                pack.grammar.elements.append(element)
            } else if text.contains("|") || text.hasSuffix("+"), text.utf8.count > 1 {
                let begin = pack.grammar.literals.count
                for choice in text.split(separator: "|").flatMap({ forms(String($0)) }) {
                    let ids = try intern(choice)
                    guard ids.count == 1 else { throw fault("'\(choice)' is more than one word; make it a fragment", column: at) }
                    pack.grammar.literals.append(ids[0])
                }
                element.literals = begin..<pack.grammar.literals.count
                pack.grammar.elements.append(element)
            } else {
                let template = element
                appendLiterals(try intern(text), glued: element.glued) { made in
                    made.look = template.look
                    made.negative = template.negative
                    made.capital = template.capital
                }
            }
        }
        guard groups.isEmpty else { throw fault("'[' without ']'", column: column) }
        guard pack.grammar.elements.count > start else { throw fault("an empty pattern", column: column) }
        var emissions: [Grammar.Emission] = []
        if let arrow {
            let rightColumn = column + body.utf8.distance(from: body.startIndex, to: arrow.upperBound)
            for part in body[arrow.upperBound...].split(separator: ";") {
                var text = String(part).trimmedSpaces
                if text == "nothing" { continue }
                var target = -1
                if let colon = text.firstRange(ofText: ": "), !text[..<colon.lowerBound].contains("("), !text[..<colon.lowerBound].contains("$") {
                    let label = String(text[..<colon.lowerBound])
                    guard let index = slots.firstIndex(of: label) else { throw fault("no capture '\(label)'", column: rightColumn) }
                    target = index
                    text = String(text[colon.upperBound...])
                }
                emissions.append(Grammar.Emission(slot: target, template: try template(text, slots: slots, column: rightColumn)))
            }
        } else if slots.count == 1 {
            emissions = [Grammar.Emission(slot: -1, template: .capture(0))]
        } else {
            throw fault("a pattern with \(slots.count) captures needs a meaning", column: column)
        }
        addAlternative(from: start, emissions: emissions, slots: slots, rule: name, fragment: fragment)
    }

    private func slot(_ name: String, _ slots: inout [String], _ column: Int) throws(LanguagePackError) -> Int8 {
        if let index = slots.firstIndex(of: name) { return Int8(index) }
        guard slots.count < 12 else { throw fault("more than 12 captures", column: column) }
        slots.append(name)
        return Int8(slots.count - 1)
    }

    /// Reads a right-hand side: `TimeExpression` with `$name`.
    private func template(_ text: String, slots: [String], column: Int) throws(LanguagePackError) -> Template {
        var open: [(TimeOperator, [Template])] = []
        var top: [Template] = []
        let spaced = text.replacingText("(", " ( ").replacingText(")", " ) ")
        var expectsName = false
        for part in spaced.split(separator: " ") {
            let word = String(part)
            if expectsName {
                guard let name = TimeOperator(rawValue: word) else { throw fault("no operator '\(word)'", column: column) }
                guard open.count < TimeExpression.depthLimit else { throw fault("too deep", column: column) }
                open.append((name, []))
                expectsName = false
                continue
            }
            var made: Template
            if word == "(" {
                expectsName = true
                continue
            } else if word == ")" {
                guard let (name, arguments) = open.popLast() else { throw fault("')' without '('", column: column) }
                made = .apply(name, arguments)
            } else if word.hasPrefix("$") {
                guard let index = slots.firstIndex(of: String(word.dropFirst())) else { throw fault("no capture '\(word)'", column: column) }
                made = .capture(index)
            } else if let number = Int(word) {
                made = .number(number)
            } else if let symbol = TimeSymbol(rawValue: word) {
                made = .symbol(symbol)
            } else {
                throw fault("'\(word)' is neither a number nor a symbol", column: column)
            }
            if open.isEmpty { top.append(made) } else { open[open.count - 1].1.append(made) }
        }
        guard open.isEmpty, !expectsName, !top.isEmpty else { throw fault("a meaning that does not close", column: column) }
        return top.count == 1 ? top[0] : .apply(.and, top)
    }

    // MARK: Afterwards

    private mutating func finish() {
        var members = Array(repeating: [Int](), count: pack.classNames.count)
        for (word, senses) in pack.senses.enumerated() { for sense in senses { members[Int(sense.wordClass)].append(word) } }
        pack.grammar.computeOpenings(members: members)
        for index in wordTexts.indices where index >= Int(Token.firstWord) {
            let warm = pack.senses[index].contains { !coldClasses.contains(Int($0.wordClass)) }
            let weak = warm && pack.senses[index].allSatisfy { $0.isWeak || coldClasses.contains(Int($0.wordClass)) }
            if weak {
                // The function word that it also is does not make the name cold.
                pack.isHotCapital[index] = true
            } else {
                pack.isHot[index] = warm && !cold.contains(UInt16(index))
            }
        }
        for (index, literal) in pack.grammar.literals.enumerated() {
            guard literal >= Token.firstWord, !cold.contains(literal), pack.senses[Int(literal)].isEmpty else { continue }
            // Words of names ("Guy Fawkes Day") are worth a look only with their capitals.
            if index < phraseLiterals { pack.isHotCapital[Int(literal)] = true } else { pack.isHot[Int(literal)] = true }
        }
        for word in hotWords { pack.isHot[Int(word)] = true }
        pack.suffixes.sort { ($0.ending.count, $1.ending) > ($1.ending.count, $0.ending) }
        pack.grammar.layOut(words: wordTexts.count)
    }
}

extension Template {
    /// The meaning with its holes filled by `values`, in the order of the captures.
    fileprivate func expression(with values: [TimeExpression]) -> TimeExpression {
        switch self {
        case .number(let number): return .number(number)
        case .symbol(let symbol): return .symbol(symbol)
        case .capture(let slot): return values.indices.contains(slot) ? values[slot] : .unresolved
        case .apply(let name, let parts):
            let filled = parts.map { $0.expression(with: values) }
            let numbers = filled.compactMap { if case .number(let number) = $0 { number } else { nil as Int? } }
            guard numbers.count == filled.count, !numbers.isEmpty else { return .apply(name, filled) }
            switch name {
            case .plus: return .number(numbers.reduce(0, &+))
            case .times10: return .number(numbers.reduce(1, &*))
            default: return .apply(name, filled)
            }
        }
    }

    init(_ expression: TimeExpression) {
        switch expression {
        case .number(let number): self = .number(number)
        case .symbol(let symbol): self = .symbol(symbol)
        case .apply(let name, let arguments): self = .apply(name, arguments.map(Template.init))
        }
    }
}

private func > (a: (Int, [UInt8]), b: (Int, [UInt8])) -> Bool { a.0 != b.0 ? a.0 > b.0 : b.1.lexicographicallyPrecedes(a.1) }

extension String {
    var trimmedSpaces: String {
        var view = self[...]
        while let first = view.utf8.first, first.isASCIISpace { view = view.dropFirst() }
        while let last = view.utf8.last, last.isASCIISpace { view = view.dropLast() }
        return String(view)
    }

    func firstRange(ofText sought: String) -> Range<String.Index>? {
        let own = Array(utf8), other = Array(sought.utf8)
        guard other.count <= own.count else { return nil }
        for start in 0...(own.count - other.count) where own[start..<start + other.count].elementsEqual(other) {
            return utf8.index(startIndex, offsetBy: start)..<utf8.index(startIndex, offsetBy: start + other.count)
        }
        return nil
    }

    func replacingText(_ sought: Character, _ replacement: String) -> String { map { $0 == sought ? replacement : String($0) }.joined() }

    /// The words of a line with the columns at which they begin, counted from 0.
    var wordsWithColumns: [(Int, String)] {
        var found: [(Int, String)] = []
        let bytes = Array(utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index].isASCIISpace {
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, !bytes[end].isASCIISpace { end += 1 }
            found.append((index, String(decoding: bytes[index..<end], as: UTF8.self)))
            index = end
        }
        return found
    }
}
