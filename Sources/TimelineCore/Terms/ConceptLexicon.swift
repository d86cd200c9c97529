import ByteText

/// The languages that a lexicon file can speak of.
enum LexiconLanguage: UInt8, Sendable {
    case english, french, other

    init(_ tag: String) {
        var letters = tag.utf8.makeIterator()
        switch (letters.next(), letters.next()) {
        case (101, 110): self = .english
        case (102, 114): self = .french
        default: self = .other
        }
    }
}

/// Which concept a word stands for, in each language: what lets "réunion" and "meeting" meet.
///
/// A lexicon is one string literal. A line is a concept: a sign for its kind, the English words, `|`, the French words. Two words that make one are
/// joined by `_`. A later pair of languages is another literal of the same shape, read by the same loader.
///
///     -  says nothing (articles, auxiliaries, names of days and months: times are read elsewhere)
///     ~  weak: verbs of telling, words that every report has
///     !  an action: what happened
///     =  a thing
///     @  a country or people      *  a town or region
///     &  a body (ministry, agency, alliance)
///     #12  a number in words
///     ^  forms of one verb that no stemmer brings together, for the pairs of words that it stands in: "remettre à flot", "remis à flot"
///     %  a family: actions of one sort, each by the first English word of its line
struct ConceptLexicon: Sendable {
    enum Sense: UInt8, Sendable { case silent, weak, action, thing, place, body, number }

    struct Entry: Sendable {
        var hash: UInt64
        var sense: Sense
    }

    /// Single words and pairs, by the hash of language and bytes.
    private var index: HashIndex
    private var entries: [Entry] = []
    /// All actions that a stem can stand for: "call" is a telephone call, and what is called for. Chains through `next`, −1 ends one.
    private var actionIndex: HashIndex
    private var actions: [(concept: UInt64, next: Int32)] = []
    private var families: [UInt64: UInt64] = [:]
    /// The stem of a verb's first form, by the stems of its others.
    private var verbs: [UInt64: UInt64] = [:]

    /// Stems with which a pair of words begins.
    private var pairHeads = HashIndex(capacity: 1_024)

    func beginsPair(_ stem: UInt64) -> Bool { pairHeads.value(of: stem) != nil }

    /// The stem by which a word is looked up in pairs.
    func pairStem(_ stem: UInt64) -> UInt64 { verbs[stem] ?? stem }

    /// The family of an action's concept; 0 where it has none.
    func family(of concept: UInt64) -> UInt64 { families[concept] ?? 0 }

    init(_ literals: [String] = EnglishFrenchLexicon.parts) {
        index = HashIndex(capacity: 16_384)
        actionIndex = HashIndex(capacity: 8_192)
        for literal in literals { read(literal) }
    }

    /// The concepts of an action word, at most four.
    func actions(of stem: UInt64) -> [UInt64] {
        var found: [UInt64] = []
        var at = actionIndex.value(of: stem).map { Int32($0) } ?? -1
        while at >= 0, found.count < 4 {
            found.append(actions[Int(at)].concept)
            at = actions[Int(at)].next
        }
        return found
    }

    private mutating func addAction(_ concept: UInt64, under stem: UInt64) {
        let head = actionIndex.value(of: stem, inserting: actions.count)
        if head == actions.count {
            actions.append((concept, -1))
            return
        }
        var last = head
        while true {
            if actions[last].concept == concept { return }
            if actions[last].next < 0 { break }
            last = Int(actions[last].next)
        }
        actions[last].next = Int32(clamping: actions.count)
        actions.append((concept, -1))
    }

    private mutating func read(_ literal: String) {
        var scanner = WordScanner()
        // Full forms first, stems after: what is listed wins over what merely shares a stem.
        var stems: [(key: UInt64, entry: Int)] = []
        for line in literal.utf8.split(separator: 10) {
            guard let sign = line.first, sign != 59 else { continue }
            if sign == 37 {
                let names = line.dropFirst().split(separator: 32)
                for name in names { families[Self.hash(of: name, sign: 33)] = Self.hash(of: names.first ?? name, sign: 37) }
                continue
            }
            var sides = line.dropFirst().split(separator: 124, maxSplits: 1, omittingEmptySubsequences: false)
            var entry = Entry(hash: 0, sense: .silent)
            switch sign {
            case 45: entry.sense = .silent
            case 126: entry.sense = .weak
            case 33: entry.sense = .action
            case 61: entry.sense = .thing
            case 64, 42: entry.sense = .place
            case 38: entry.sense = .body
            case 35: entry.sense = .number
            case 94:
                for (side, language) in zip(sides, [LexiconLanguage.english, .french]) { readVerb(side, language, &scanner) }
                continue
            default: continue
            }
            if entry.sense == .number, let space = sides.first?.firstIndex(of: 32), let head = sides.first {
                entry.hash = TermHash.number(head[..<space])
                sides[0] = head[space...]
            } else {
                entry.hash = Self.hash(of: (sides.first ?? line[...]).split(separator: 32).first ?? line[...], sign: sign)
            }
            let number = entries.count
            entries.append(entry)
            for (side, language) in zip(sides, [LexiconLanguage.english, .french]) {
                for item in side.split(separator: 32) {
                    let parts = item.split(separator: 95)
                    var full: [UInt64] = []
                    var stemmed: [UInt64] = []
                    for part in parts {
                        scanner.scan(Array(part))
                        guard let word = scanner.words.first else { continue }
                        let folded = Array(scanner.buffer[word.start..<word.end])
                        full.append(TermHash.form(folded[...], language))
                        stemmed.append(TermHash.stem(folded, language))
                    }
                    if full.count == 1 {
                        _ = index.value(of: full[0], inserting: number)
                        stems.append((stemmed[0], number))
                        if entry.sense == .action { addAction(entry.hash, under: stemmed[0]) }
                    } else if full.count == 2 {
                        _ = pairHeads.value(of: pairStem(stemmed[0]), inserting: 0)
                        stems.append((TermHash.pair(pairStem(stemmed[0]), pairStem(stemmed[1])), number))
                    }
                }
            }
        }
        for (key, number) in stems { _ = index.value(of: key, inserting: number) }
    }

    private mutating func readVerb(_ forms: Substring.UTF8View.SubSequence, _ language: LexiconLanguage, _ scanner: inout WordScanner) {
        var first: UInt64?
        for form in forms.split(separator: 32) {
            scanner.scan(Array(form))
            guard let word = scanner.words.first else { continue }
            let stem = TermHash.stem(Array(scanner.buffer[word.start..<word.end]), language)
            if let first { if stem != first { verbs[stem] = first } } else { first = stem }
        }
    }

    private static func hash(of name: some Sequence<UInt8>, sign: UInt8) -> UInt64 {
        var hash = StableHash(salt: sign)
        hash.add(name)
        return hash.value
    }

    func entry(for key: UInt64) -> Entry? { index.value(of: key).map { entries[$0] } }
}

/// The hashes under which words are looked up and compared.
enum TermHash {
    /// A word as written, folded.
    static func form(_ word: ArraySlice<UInt8>, _ language: LexiconLanguage) -> UInt64 {
        var hash = StableHash(salt: language.rawValue)
        hash.add(word)
        return hash.value
    }

    static func stem(_ word: [UInt8], _ language: LexiconLanguage) -> UInt64 {
        var stem = word
        WordStemmer.stem(&stem, language: language)
        var hash = StableHash(salt: language.rawValue | 16)
        hash.add(stem)
        return hash.value
    }

    static func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { StableHash.combine(a, b) }

    static func number(_ digits: some Sequence<UInt8>) -> UInt64 {
        var hash = StableHash(salt: 35)
        hash.add(digits)
        return hash.value
    }

    /// A word of no lexicon, in the spelling that cognates share.
    static func cognate(_ word: [UInt8], _ language: LexiconLanguage) -> UInt64 {
        var stem = word
        WordStemmer.stem(&stem, language: language)
        WordStemmer.normaliseCognate(&stem)
        var hash = StableHash(salt: 119)
        hash.add(stem)
        return hash.value
    }

    static func name(_ word: ArraySlice<UInt8>) -> UInt64 {
        var skeleton: [UInt8] = []
        WordStemmer.skeleton(of: word, into: &skeleton)
        var hash = StableHash(salt: 110)
        hash.add(skeleton)
        return hash.value
    }

    static func acronym(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash = StableHash(salt: 65)
        hash.add(word)
        return hash.value
    }
}

extension ConceptLexicon {
    /// The lexicon of this build, read once.
    static let shared = ConceptLexicon()
}
