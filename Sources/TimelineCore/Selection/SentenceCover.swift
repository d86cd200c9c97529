import EventExtraction

/// Chooses the sentences of one day that together hold most of what a reader of the story expects of it, and say it in few words.
///
/// How likely a term is expected follows from how common it is in the story, on the day, in what is dated on it, and in the leads of its articles. A
/// sentence is worth the terms that it adds, over its length. Of two that say the same, the better one stays.
struct SentenceCover {
    struct Candidate {
        /// Number of the event that it tells.
        var event: Int
        var mention: Int
        /// Factor for what a sentence must have to stand alone.
        var quality: Float
    }

    let table: MentionTable
    let sentences: SentenceTable
    let relevance: StoryRelevance
    let weights: SelectionWeights

    /// The best first, `most` at the most, each of another event.
    ///
    /// - Parameter said: sentences that stand for events of other days, by their terms; those chosen are added.
    func choose(_ candidates: [Candidate], most: Int, said: inout Set<UInt64>) -> [Candidate] {
        var expected = expectation(candidates)
        var isOpen = candidates.map { !said.contains(fingerprint($0.mention)) }
        var chosen: [Candidate] = []
        var first: Float = 0
        // A sentence of a word or two says little; it stands only where a day would else have none.
        var isShort = [Bool](repeating: false, count: candidates.count)
        for (i, candidate) in candidates.enumerated() { isShort[i] = sentences.range(Int(sentences.number[candidate.mention])).count < 3 }
        let hasLong = candidates.indices.contains { isOpen[$0] && !isShort[$0] }
        while chosen.count < most {
            var best: (worth: Float, index: Int)?
            for (i, candidate) in candidates.enumerated() where isOpen[i] && !(hasLong && isShort[i]) {
                let range = sentences.range(Int(sentences.number[candidate.mention]))
                var sum: Float = 0
                for k in range { sum += expected[sentences.terms[k]] ?? 0 }
                let worth = sum / (Float(range.count) + weights.length) * candidate.quality
                if best.map({ worth > $0.worth }) ?? true { best = (worth, i) }
            }
            guard let best, best.worth > 0 else { break }
            if chosen.isEmpty { first = best.worth } else if best.worth < weights.floor * first { break }
            let choice = candidates[best.index]
            chosen.append(choice)
            said.insert(fingerprint(choice.mention))
            for k in sentences.range(Int(sentences.number[choice.mention])) { expected[sentences.terms[k], default: 0] *= weights.saidAgain }
            for (i, other) in candidates.enumerated() where isOpen[i] {
                if other.event == choice.event || isRepeated(other.mention, choice.mention) { isOpen[i] = false }
            }
        }
        return chosen
    }

    private func fingerprint(_ m: Int) -> UInt64 {
        var hash = StableHash(salt: 115)
        for k in sentences.range(Int(sentences.number[m])) { hash.add(UInt64(UInt32(bitPattern: sentences.terms[k]))) }
        return hash.value
    }

    /// Dice's coefficient of two sentences' terms.
    private func isRepeated(_ a: Int, _ b: Int) -> Bool {
        let (x, y) = (sentences.range(Int(sentences.number[a])), sentences.range(Int(sentences.number[b])))
        var (i, j, shared) = (x.lowerBound, y.lowerBound, 0)
        while i < x.upperBound, j < y.upperBound {
            let (s, t) = (sentences.terms[i], sentences.terms[j])
            if s == t { shared += 1 }
            if s <= t { i += 1 }
            if t <= s { j += 1 }
        }
        return Float(2 * shared) > weights.repeated * Float(x.count + y.count)
    }

    private func expectation(_ candidates: [Candidate]) -> [Int32: Float] {
        var numbers: [Int32: Bool] = [:]
        for candidate in candidates {
            let isDated = table.mentions[candidate.mention].time.basis == .expression
            numbers[sentences.number[candidate.mention], default: false] = (numbers[sentences.number[candidate.mention]] ?? false) || isDated
        }
        let all = numbers.keys.map { Int($0) }.sorted()
        let dated = Float(max(1, numbers.values.count { $0 }))
        var count: [Int32: (all: Float, dated: Float, leads: Float)] = [:]
        // A term counts once a lead's article; sentences of one article stand side by side.
        var lastLead: [Int32: Int32] = [:]
        var leads = Set<Int32>()
        for s in all {
            let m = sentences.first[s]
            let isDated = numbers[Int32(s)] ?? false
            let isLead = table.mentions[m].sentence < 2
            if isLead { leads.insert(table.article[m]) }
            for k in sentences.range(s) {
                let t = sentences.terms[k]
                count[t, default: (0, 0, 0)].all += 1
                if isDated { count[t]?.dated += 1 }
                if isLead, lastLead[t] != table.article[m] {
                    lastLead[t] = table.article[m]
                    count[t]?.leads += 1
                }
            }
        }
        let (sum, articles) = (Float(max(1, all.count)), Float(max(1, leads.count)))
        var expected: [Int32: Float] = [:]
        expected.reserveCapacity(count.count)
        for (t, n) in count {
            let likely =
                weights.rare + weights.amongDay * (n.all / sum).squareRoot() + weights.amongDated * (n.dated / dated).squareRoot()
                + weights.amongLeads * (n.leads / articles).squareRoot() + weights.amongStory * relevance.commonness[Int(t)]
            expected[t] = min(1, max(0, likely))
        }
        return expected
    }
}
