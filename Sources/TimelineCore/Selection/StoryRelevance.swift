import EventExtraction

/// How much sentences and articles are about the story that is asked for: whether they name it, and how far they are told in its words.
struct StoryRelevance: Sendable {
    /// True where the sentence has a word of the story wanted.
    private(set) var names: [Bool]
    /// Share of such sentences, one an article.
    private(set) var share: [Float]
    /// How common each term is in them: the root of its share.
    private(set) var commonness: [Float]
    /// How far each sentence is told in the story's common words; 1 is what one in four of those that name it reaches.
    private(set) var nearness: [Float]

    init(_ table: MentionTable, _ sentences: SentenceTable, about: String?, length: Float, lexicon: ConceptLexicon) {
        let articles = table.published.count
        names = Self.naming(table, sentences, about: about, lexicon: lexicon)
        var told = [Float](repeating: 0, count: articles)
        share = [Float](repeating: 0, count: articles)
        commonness = [Float](repeating: 0, count: table.vectors.hashes.count)
        var wanted: Float = 0
        for s in 0..<sentences.count {
            let a = Int(table.article[sentences.first[s]])
            told[a] += 1
            guard names[s] else { continue }
            share[a] += 1
            wanted += 1
            for k in sentences.range(s) { commonness[Int(sentences.terms[k])] += 1 }
        }
        for a in share.indices where told[a] > 0 { share[a] /= told[a] }
        for t in commonness.indices { commonness[t] = (commonness[t] / max(1, wanted)).squareRoot() }
        nearness = [Float](repeating: 0, count: sentences.count)
        for s in 0..<sentences.count {
            var sum: Float = 0
            for k in sentences.range(s) { sum += commonness[Int(sentences.terms[k])] }
            nearness[s] = sum / (Float(sentences.range(s).count) + length)
        }
        let known = (0..<sentences.count).filter { names[$0] }.map { nearness[$0] }
        guard !known.isEmpty else { return }
        let scale = max(known[Ordering.byScore(known)[known.count / 4]], 0.0001)
        for s in nearness.indices { nearness[s] /= scale }
    }

    /// 1 where the sentence names the story, less where only its article does.
    func weight(_ sentence: Int, in article: Int) -> Float {
        names[sentence] ? 1 : 0.5 * min(1, share[article] * 4)
    }

    private static func naming(_ table: MentionTable, _ sentences: SentenceTable, about: String?, lexicon: ConceptLexicon) -> [Bool] {
        guard let about, !about.isEmpty else { return [Bool](repeating: true, count: sentences.count) }
        var wanted = Set<UInt64>()
        for language in [LexiconLanguage.english, .french] {
            var reader = TermReader(lexicon: lexicon, words: 16)
            var terms: [Term] = []
            let words = Array(about.utf8)
            reader.read(words, language: language, into: &terms)
            // A name written small is a name all the same.
            var scanner = WordScanner()
            scanner.scan(words)
            for word in scanner.words { wanted.insert(TermHash.name(scanner.buffer[word.start..<word.end])) }
            for term in terms { wanted.insert(term.hash) }
        }
        let isWanted = table.vectors.hashes.map { wanted.contains($0) }
        var names = [Bool](repeating: false, count: sentences.count)
        for m in table.mentions.indices where !names[Int(sentences.number[m])] {
            names[Int(sentences.number[m])] = table.vectors.range(m).contains { isWanted[Int(table.vectors.terms[$0])] }
        }
        return names
    }
}
