import EventExtraction

/// Sparse vectors of weighted terms, one a mention and one an article, in two flat arrays. Terms are numbered densely in the order of their hashes,
/// so that no order of input shows.
struct TermVectors: Sendable {
    /// Hash of each term number, ascending.
    private(set) var hashes: [UInt64] = []
    private(set) var kinds: [TermKind] = []
    /// Articles that have the term.
    private(set) var articleCount: [Int32] = []
    /// Rarity among the articles.
    private(set) var rarity: [Float] = []
    /// Rarity among the tellings: in two articles of one story it still tells the story's words from an event's.
    private(set) var tellingRarity: [Float] = []

    private(set) var offsets: [Int] = [0]
    private(set) var terms: [Int32] = []
    /// Weights with the vector's length divided out.
    private(set) var weights: [Float] = []
    /// Length before division: how much there is to compare at all.
    private(set) var norms: [Float] = []
    /// Clause terms (true) and terms of the rest of the sentence (false).
    private(set) var isOwn: [Bool] = []
    /// Length of each mention's vector of its clause alone.
    private var clauseNorms: [Float] = []

    private(set) var articleOffsets: [Int] = [0]
    private(set) var articleTerms: [Int32] = []
    private(set) var articleWeights: [Float] = []

    /// Raw terms of one mention: clause terms first, marked, and those of them that say in two words what was done: "remis à flot", "stepped down".
    struct Reading: Sendable {
        var terms: [(hash: UInt64, kind: TermKind, isOwn: Bool, isPhrase: Bool)] = []
    }

    /// How much a kind of term weighs beside its rarity.
    static func weight(of kind: TermKind) -> Float {
        switch kind {
        case .name: 1.0
        case .number: 0.9
        case .place: 0.6
        case .action: 1.0
        case .concept: 0.8
        case .word: 0.7
        case .weak: 0.15
        }
    }

    func articleRange(_ a: Int) -> Range<Int> { articleOffsets[a]..<articleOffsets[a + 1] }

    func range(_ mention: Int) -> Range<Int> { offsets[mention]..<offsets[mention + 1] }

    /// Reads the terms of each mention. The sentence's other words count for less than the clause's; names of actors and places always count.
    static func read(_ mentions: [EventMention], lexicon: ConceptLexicon, workers: Workers) -> TermReadings {
        var readings = TermReadings()
        // Some thousands at a time: what is read takes four times the place of what is kept of it.
        for start in stride(from: 0, to: mentions.count, by: 16_384) {
            let window = mentions[start..<min(mentions.count, start + 16_384)]
            let parts = workers.map(window.count, shortest: 2_048) { range in
                var reader = TermReader(lexicon: lexicon)
                return read(window[(start + range.lowerBound)..<(start + range.upperBound)], with: &reader)
            }
            for part in parts { for reading in part { readings.append(reading) } }
        }
        return readings
    }

    static func read(_ mentions: ArraySlice<EventMention>, with reader: inout TermReader) -> [Reading] {
        var own: [Term] = []
        var rest: [Term] = []
        var dated: [Term] = []
        func isOf(_ time: [Term], _ term: Term) -> Bool { term.kind == .number && time.contains { $0.hash == term.hash } }
        var postings: [Posting] = []
        return mentions.map { mention in
            let language = LexiconLanguage(mention.language)
            own.removeAll(keepingCapacity: true)
            rest.removeAll(keepingCapacity: true)
            let titleCase = mention.field == .title && language == .english
            reader.read(Array(mention.clause.utf8), language: language, isTitleCase: titleCase, into: &own)
            var reading = Reading()
            for actor in mention.actors { reader.read(Array(actor.utf8), language: language, into: &own) }
            for place in mention.places { reader.read(Array(place.utf8), language: language, into: &own) }
            if mention.text.utf8.count > mention.clause.utf8.count {
                reader.read(Array(mention.text.utf8), language: language, isTitleCase: titleCase, into: &rest)
            }
            reading.terms.reserveCapacity(own.count + rest.count)
            // "Lundi à 15 h 05", "April 28": the digits of a time are compared as a time.
            dated.removeAll(keepingCapacity: true)
            if let expression = mention.time.expression { reader.read(Array(expression.utf8), language: language, into: &dated) }
            for term in own where !isOf(dated, term) { reading.terms.append((term.hash, term.kind, true, term.isPair && term.kind == .action)) }
            for term in rest where !isOf(dated, term) { reading.terms.append((term.hash, term.kind, false, false)) }
            // Clause terms come first and sorting is stable, so that of equal terms the clause's is kept.
            postings.removeAll(keepingCapacity: true)
            for (i, term) in reading.terms.enumerated() { postings.append(Posting(term.hash, i)) }
            Ordering.sort(&postings)
            var kept: [(hash: UInt64, kind: TermKind, isOwn: Bool, isPhrase: Bool)] = []
            kept.reserveCapacity(postings.count)
            for posting in postings where kept.last?.hash != posting.key { kept.append(reading.terms[Int(posting.item)]) }
            reading.terms = kept
            return reading
        }
    }

    /// - Parameters:
    ///   - places: where each mention stands in `readings`.
    ///   - article: index of its article, one a mention, ascending.
    ///   - language: one an article.
    init(_ readings: TermReadings, places: [Int32], article: [Int32], language: [LexiconLanguage]) {
        let articles = language.count
        // Number the terms by hash.
        var order = readings.hashes.indices.map { Posting(readings.hashes[$0], $0) }
        Ordering.sort(&order)
        hashes = order.map(\.key)
        kinds = order.map { readings.kinds[Int($0.item)] }
        var number = [Int32](repeating: 0, count: order.count)
        for (n, posting) in order.enumerated() { number[Int(posting.item)] = Int32(n) }
        order = []
        articleCount = [Int32](repeating: 0, count: hashes.count)
        // Term numbers, mention by mention, and which articles and languages have them.
        var lastArticle = [Int32](repeating: -1, count: hashes.count)
        var languages = [UInt8](repeating: 0, count: hashes.count)
        var present: UInt8 = 0
        terms.reserveCapacity(readings.termCount)
        isOwn.reserveCapacity(readings.termCount)
        offsets.reserveCapacity(places.count + 1)
        for (m, place) in places.enumerated() {
            let a = article[m]
            let bit = UInt8(1) << language[Int(a)].rawValue
            present |= bit
            readings.each(of: Int(place)) { read, own in
                let t = number[read]
                terms.append(t)
                isOwn.append(own)
                languages[Int(t)] |= bit
                if lastArticle[Int(t)] != a {
                    lastArticle[Int(t)] = a
                    articleCount[Int(t)] += 1
                }
            }
            offsets.append(terms.count)
        }
        let isMixed = present & (present &- 1) != 0
        // Eight articles that were never read keep the rarity of words meaningful where there are two.
        let total = Float(articles + 8)
        rarity = hashes.indices.map { t in
            var weight = logarithm(total / (Float(articleCount[t]) + 0.5)) * Self.weight(of: kinds[t])
            // A word that one language alone has can't be told apart from one that was not translated.
            if isMixed && languages[t] & (languages[t] &- 1) == 0 && kinds[t] != .name && kinds[t] != .number { weight *= 0.5 }
            return weight
        }
        var tellings = [Int32](repeating: 0, count: hashes.count)
        for t in terms { tellings[Int(t)] += 1 }
        let heard = Float(places.count + 20)
        tellingRarity = hashes.indices.map { t in
            let base = logarithm(heard / (Float(tellings[t]) + 1))
            return base * Self.weight(of: kinds[t]) * (isMixed && languages[t] & (languages[t] &- 1) == 0 && kinds[t] != .name && kinds[t] != .number ? 0.5 : 1)
        }
        weights.reserveCapacity(terms.count)
        norms.reserveCapacity(places.count)
        for m in places.indices {
            var (sum, clause): (Float, Float) = (0, 0)
            for k in offsets[m]..<offsets[m + 1] {
                let rarity = tellingRarity[Int(terms[k])]
                let w = rarity * (isOwn[k] ? 1 : 0.4)
                weights.append(w)
                sum += w * w
                if isOwn[k] { clause += rarity * rarity }
            }
            clauseNorms.append(max(clause.squareRoot(), 0.000_1))
            let norm = sum.squareRoot()
            norms.append(norm)
            if norm > 0 { for k in offsets[m]..<offsets[m + 1] { weights[k] /= norm } }
        }
        buildArticleVectors(article, articles: articles)
    }

    private mutating func buildArticleVectors(_ article: [Int32], articles: Int) {
        var numbers: [UInt64] = []
        var next = 0
        for a in 0..<articles {
            numbers.removeAll(keepingCapacity: true)
            while next < article.count, article[next] == Int32(a) {
                for k in offsets[next]..<offsets[next + 1] where isOwn[k] { numbers.append(UInt64(terms[k])) }
                next += 1
            }
            Ordering.sort(&numbers)
            // A term weighs by how often the article's clauses have it, damped; one of this article alone tells nothing of its neighbours.
            var (list, weights): ([Int32], [Float]) = ([], [])
            var i = 0
            while i < numbers.count {
                var j = i
                while j < numbers.count, numbers[j] == numbers[i] { j += 1 }
                let t = Int(numbers[i])
                if articleCount[t] > 1 {
                    list.append(Int32(t))
                    weights.append(rarity[t] * (1 + logarithm(Float(j - i))))
                }
                i = j
            }
            if list.count > 128 {
                let kept = Ordering.byScore(weights).prefix(128).sorted()
                (list, weights) = (kept.map { list[$0] }, kept.map { weights[$0] })
            }
            var sum: Float = 0
            for w in weights { sum += w * w }
            let norm = max(sum.squareRoot(), 0.0001)
            articleTerms += list
            articleWeights += weights.map { $0 / norm }
            articleOffsets.append(articleTerms.count)
        }
    }

    /// No mentions yet, and terms of these kinds.
    init(kinds: [TermKind]) { self.kinds = kinds }

    mutating func append(_ row: [(term: Int32, weight: Float, isOwn: Bool)]) {
        for (term, weight, own) in row {
            terms.append(term)
            weights.append(weight)
            isOwn.append(own)
        }
        norms.append(1)
        offsets.append(terms.count)
    }

    /// The same with these mentions alone, in this order; the articles keep theirs.
    func rows(_ mentions: [Int]) -> TermVectors {
        var rows = self
        (rows.offsets, rows.terms, rows.weights, rows.norms, rows.isOwn, rows.clauseNorms) = ([0], [], [], [], [], [])
        for m in mentions {
            rows.terms += terms[range(m)]
            rows.weights += weights[range(m)]
            rows.isOwn += isOwn[range(m)]
            rows.norms.append(norms[m])
            rows.clauseNorms.append(clauseNorms[m])
            rows.offsets.append(rows.terms.count)
        }
        return rows
    }

    /// Cosine of two mentions, and how many terms of the clauses they share that say something.
    func compare(_ a: Int, _ b: Int) -> (cosine: Float, shared: Int, kinds: UInt8) {
        var (i, j) = (offsets[a], offsets[b])
        let (endI, endJ) = (offsets[a + 1], offsets[b + 1])
        var (sum, shared, mask): (Float, Int, UInt8) = (0, 0, 0)
        while i < endI, j < endJ {
            let (s, t) = (terms[i], terms[j])
            if s == t {
                sum += weights[i] * weights[j]
                if isOwn[i] && isOwn[j] && kinds[Int(s)] != .weak {
                    shared += 1
                    mask |= 1 << kinds[Int(s)].rawValue
                }
                i += 1
                j += 1
            } else if s < t {
                i += 1
            } else {
                j += 1
            }
        }
        return (sum, shared, mask)
    }

    /// What two mentions have in common in words.
    struct Likeness {
        /// Cosine of the two clauses.
        var clause: Float
        /// Terms of both clauses that say something, and of both sentences.
        var shared: Int
        var sharedInSentence: Int
        /// Whether one of them is a word for something done.
        var sharesAction: Bool
    }

    func likeness(_ a: Int, _ b: Int) -> Likeness {
        var (i, j) = (offsets[a], offsets[b])
        let (endI, endJ) = (offsets[a + 1], offsets[b + 1])
        var clause: Float = 0
        var (shared, sharedInSentence) = (0, 0)
        var sharesAction = false
        while i < endI, j < endJ {
            let (s, t) = (terms[i], terms[j])
            if s == t {
                if kinds[Int(s)] != .weak { sharedInSentence += 1 }
                if isOwn[i] && isOwn[j] {
                    clause += tellingRarity[Int(s)] * tellingRarity[Int(s)]
                    if kinds[Int(s)] != .weak { shared += 1 }
                    if kinds[Int(s)] == .action { sharesAction = true }
                }
            }
            if s <= t { i += 1 }
            if t <= s { j += 1 }
        }
        return Likeness(clause: clause / (clauseNorms[a] * clauseNorms[b]), shared: shared, sharedInSentence: sharedInSentence, sharesAction: sharesAction)
    }

    /// The terms that weigh most in an article.
    func subject(of a: Int, count: Int) -> [Int32] {
        let range = articleOffsets[a]..<articleOffsets[a + 1]
        return Ordering.byScore(Array(articleWeights[range])).prefix(count).map { articleTerms[range.lowerBound + $0] }
    }

    /// Cosine of a mention and its article.
    func centrality(of m: Int, in a: Int) -> Float {
        var (i, j) = (offsets[m], articleOffsets[a])
        let (endI, endJ) = (offsets[m + 1], articleOffsets[a + 1])
        var sum: Float = 0
        while i < endI, j < endJ {
            let (s, t) = (terms[i], articleTerms[j])
            if s == t { sum += weights[i] * articleWeights[j] }
            if s <= t { i += 1 }
            if t <= s { j += 1 }
        }
        return sum
    }

    /// Cosine of two articles.
    func compareArticles(_ a: Int, _ b: Int) -> Float {
        if a == b { return 1 }
        var (i, j) = (articleOffsets[a], articleOffsets[b])
        let (endI, endJ) = (articleOffsets[a + 1], articleOffsets[b + 1])
        var sum: Float = 0
        while i < endI, j < endJ {
            let (s, t) = (articleTerms[i], articleTerms[j])
            if s == t {
                sum += articleWeights[i] * articleWeights[j]
                i += 1
                j += 1
            } else if s < t {
                i += 1
            } else {
                j += 1
            }
        }
        return sum
    }
}

/// Natural logarithm of a positive number, the same bits on every platform: the libraries' own differ in the last place.
func logarithm(_ x: Float) -> Float {
    // x = m · 2^e with m in [√½, √2); ln m by the series of artanh.
    var m = Double(x.significand)
    var e = Double(x.exponent)
    if m > 1.414_213_562_373_095 {
        m /= 2
        e += 1
    }
    let y = (m - 1) / (m + 1)
    let square = y * y
    let series = y * (2 + square * (2.0 / 3 + square * (2.0 / 5 + square * (2.0 / 7 + square * (2.0 / 9 + square * 2.0 / 11)))))
    return Float(series + e * 0.693_147_180_559_945_3)
}
