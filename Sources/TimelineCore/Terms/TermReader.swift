import ByteText

/// Reads the terms of clauses and sentences. Words are looked up once a run each: what a form stands for is remembered.
struct TermReader {
    let lexicon: ConceptLexicon
    private var scanner = WordScanner()
    private var known: HashIndex
    private var resolved: [Resolution] = []
    private var units: [Unit] = []

    /// What a folded form stands for in one language.
    private struct Resolution {
        /// nil where the lexicon has nothing.
        var sense: ConceptLexicon.Sense?
        var concept: UInt64
        /// As a word of a pair.
        var pairStem: UInt64
        var beginsPair: Bool
        var cognate: UInt64
        var name: UInt64
        var length: Int
        /// What else an action may be: "échouer" is to fail and to run aground.
        var others: [UInt64]
    }

    private struct Unit {
        var resolution: Int
        var word: Int
    }

    /// How many different words have been looked up.
    var wordCount: Int { resolved.count }

    /// - Parameter words: how many different ones to expect.
    init(lexicon: ConceptLexicon, words: Int = 16_384) {
        self.lexicon = lexicon
        known = HashIndex(capacity: words)
    }

    /// Appends the terms of `text` to `terms`, in text order. `isTitleCase`: capitals say nothing here (headlines in English).
    mutating func read(_ text: [UInt8], language: LexiconLanguage, isTitleCase: Bool = false, into terms: inout [Term]) {
        scanner.scan(text)
        units.removeAll(keepingCapacity: true)
        for (number, word) in scanner.words.enumerated() {
            let length = word.end - word.start
            if word.isNumber {
                // A year is a time, and times are read elsewhere; a lone digit says too little.
                if length == 4, scanner.buffer[word.start] == 49 || scanner.buffer[word.start] == 50,
                    scanner.buffer[word.start + 1] == 57 || scanner.buffer[word.start + 1] == 48
                {
                    continue
                }
                units.append(Unit(resolution: -1, word: number))
                continue
            }
            if length < 2 { continue }
            let at = resolution(of: word, language)
            units.append(Unit(resolution: at, word: number))
        }
        var i = 0
        while i < units.count {
            let word = scanner.words[units[i].word]
            guard units[i].resolution >= 0 else {
                let digits = scanner.buffer[word.start..<word.end]
                terms.append(Term(hash: TermHash.number(digits), kind: .number, start: word.textStart, end: word.textEnd))
                i += 1
                continue
            }
            let one = resolved[units[i].resolution]
            // "Stepped down", "take office": of two words that make one, either may say nothing by itself.
            if one.beginsPair, let (entry, second) = pair(at: i) {
                let end = scanner.words[units[second].word].textEnd
                if entry.sense != .silent { terms.append(Term(hash: entry.hash, kind: Self.kind(entry.sense), start: word.textStart, end: end, isPair: true)) }
                i = second + 1
                continue
            }
            if one.sense == .silent {
                i += 1
                continue
            }
            append(one, word, isTitleCase: isTitleCase, to: &terms)
            i += 1
        }
    }

    /// What the word makes with the next, or with the next that says something.
    private func pair(at i: Int) -> (entry: ConceptLexicon.Entry, second: Int)? {
        let first = resolved[units[i].resolution].pairStem
        for j in (i + 1)..<max(i + 1, units.count) {
            guard units[j].resolution >= 0, units[j].word - units[i].word <= 3 else { return nil }
            let other = resolved[units[j].resolution]
            if j == i + 1 || other.sense != .silent, let entry = lexicon.entry(for: TermHash.pair(first, other.pairStem)) { return (entry, j) }
            if other.sense != .silent { return nil }
        }
        return nil
    }

    private func append(_ one: Resolution, _ word: FoldedWord, isTitleCase: Bool, to terms: inout [Term]) {
        let capital = word.isCapitalised && !isTitleCase
        if let sense = one.sense {
            // "Gates", "Bush", "Rice": a word that bears a capital within a sentence may be a name as well.
            if capital, !word.opensSentence, sense == .thing || sense == .action || sense == .weak {
                terms.append(Term(hash: one.name, kind: .name, start: word.textStart, end: word.textEnd))
            }
            terms.append(Term(hash: one.concept, kind: Self.kind(sense), start: word.textStart, end: word.textEnd))
            for other in one.others { terms.append(Term(hash: other, kind: .action, start: word.textStart, end: word.textEnd)) }
        } else if word.isAllCapitals && one.length <= 5 {
            terms.append(Term(hash: one.name, kind: .name, start: word.textStart, end: word.textEnd))
        } else if word.isCapitalised && (capital || !isTitleCase) {
            terms.append(Term(hash: one.name, kind: .name, start: word.textStart, end: word.textEnd))
        } else if word.isCapitalised {
            terms.append(Term(hash: one.name, kind: .name, start: word.textStart, end: word.textEnd))
            terms.append(Term(hash: one.cognate, kind: .word, start: word.textStart, end: word.textEnd))
        } else if one.length >= 3 {
            terms.append(Term(hash: one.cognate, kind: .word, start: word.textStart, end: word.textEnd))
        }
    }

    private static func kind(_ sense: ConceptLexicon.Sense) -> TermKind {
        switch sense {
        case .silent, .weak: .weak
        case .action: .action
        case .thing: .concept
        case .place: .place
        case .body: .name
        case .number: .number
        }
    }

    private mutating func resolution(of word: FoldedWord, _ language: LexiconLanguage) -> Int {
        let bytes = scanner.buffer[word.start..<word.end]
        let form = TermHash.form(bytes, language)
        let number = resolved.count
        let at = known.value(of: form, inserting: number)
        guard at == number else { return at }
        let folded = Array(bytes)
        let stem = TermHash.stem(folded, language)
        let entry = lexicon.entry(for: form) ?? lexicon.entry(for: stem)
        let pairStem = lexicon.pairStem(stem)
        resolved.append(
            Resolution(
                sense: entry?.sense, concept: entry?.hash ?? 0, pairStem: pairStem, beginsPair: lexicon.beginsPair(pairStem),
                cognate: TermHash.cognate(folded, language), name: TermHash.name(bytes),
                length: folded.count, others: entry?.sense == .action ? lexicon.actions(of: stem).filter { $0 != entry?.hash } : []))
        return at
    }
}
