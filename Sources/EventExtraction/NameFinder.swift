/// A name in the text: words `first..<end`, and who or what it is within the article.
struct NameSpan {
    var first: Int
    var end: Int
    /// Index into `NameIndex.entities`.
    var entity: Int
}

/// Who is named in an article: every form of a name is joined to its fullest one ("Macron", "M. Macron", "le président français" → "Emmanuel Macron").
final class NameIndex {
    struct Entity {
        /// As fullest written in the article.
        var name: String
        var wordCount: Int
        var isPlace: Bool
        /// Somewhere introduced by a title or a role: "Mr Bennett", "le président français Emmanuel Macron".
        var isPerson = false
    }
    private(set) var entities: [Entity] = []
    /// In text order.
    private(set) var spans: [NameSpan] = []
    /// Index of the first span that ends after each sentence's first word is found by bisection: spans ascend.
    private let words: [TextWord]
    private let text: [UInt8]
    private let lexicon: Lexicon
    /// Words that are part of a name somewhere in the text.
    private var known = Set<UInt64>()
    /// Words with a capital somewhere else than at the beginning of a sentence.
    private var inside = Set<UInt64>()
    private var byLast: [UInt64: Int] = [:]
    private var byAll: [String: Int] = [:]
    private var byRole: [UInt64: Int] = [:]

    /// `body`: the names of the article's text, which the title's are joined to.
    init(words: [TextWord], sentences: [Sentence], text: [UInt8], lexicon: Lexicon, body: NameIndex? = nil) {
        (self.words, self.text, self.lexicon) = (words, text, lexicon)
        if let body { (entities, known, byLast, byAll, byRole) = (body.entities, body.known, body.byLast, body.byAll, body.byRole) }
        for sentence in sentences {
            for index in sentence.first + 1..<max(sentence.end, sentence.first + 1)
            where words[index].isCapital && !words[index - 1].isQuote && words[index - 1].kind != .colon {
                inside.insert(words[index].hash)
            }
        }
        var lowerCase = Set<UInt64>()
        for word in words where word.isWord && !word.isCapital && word.hash > 1 { lowerCase.insert(word.hash) }
        var raw: [(first: Int, end: Int)] = []
        for sentence in sentences { collect(sentence, lowerCase, &raw) }
        join(raw)
        for (first, end) in raw {
            for word in words[first..<end] where word.isWord && !word.has(.function) { known.insert(word.hash) }
        }
    }

    /// Spans that begin in `range`, in text order.
    func spans(in range: Range<Int>) -> ArraySlice<NameSpan> {
        var low = 0, high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].first < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < spans.count, spans[end].first < range.upperBound { end += 1 }
        return spans[low..<end]
    }

    private func canBeName(_ index: Int) -> Bool {
        let word = words[index]
        guard word.isWord, word.isCapital, !word.isTimed else { return false }
        return !word.has([.calendar, .pronoun, .possessive, .relative, .complementizer, .subordinator])
            || word.shape.contains(.allCapitals) && word.end - word.start > 1
    }

    private func collect(_ sentence: Sentence, _ lowerCase: Set<UInt64>, _ raw: inout [(first: Int, end: Int)]) {
        // A line that writes all its words with capitals tells nothing by them.
        let content = words[sentence.first..<sentence.end].filter { $0.isWord && $0.end - $0.start > 3 && !$0.has(.function) && !$0.isTimed }
        let isTitleCase = content.count > 3 && content.allSatisfy { $0.isCapital }
        var index = sentence.first
        while index < sentence.end {
            guard canBeName(index), !(words[index].has(.determiner) && !words[index].shape.contains(.allCapitals)) else {
                index += 1
                continue
            }
            let opens = index == sentence.first || words[index - 1].isQuote || words[index - 1].kind == .colon || words[index - 1].kind == .dash
            var end = index + 1
            while end < sentence.end {
                let word = words[end]
                if canBeName(end), !(word.has(.determiner) && !word.has(.nameLink)) { end += 1; continue }
                // "al-Sisi".
                if word.isWord, !word.isTimed, word.end - word.start > 4, text[Int(word.start) + 2] == 45, text[Int(word.start) + 3] &- 65 < 26 {
                    end += 1; continue
                }
                // "Channel 12 News", "Unit 8200": a number between capitals, or after the head of an organisation's name.
                if word.kind == .number, !word.isTimed, word.shape.contains(.spaceBefore), words[end - 1].isCapital, !words[end - 1].has(.function) {
                    let after = end + 1 < sentence.end ? words[end + 1] : nil
                    let isInside = after.map { $0.isCapital && $0.isWord && !$0.isTimed } ?? false
                    let isLast = after.map { $0.isMark || $0.has(.function) } ?? true
                    if isInside || isLast && words[end - 1].isWord && !isTitleCase || words[end - 1].has(.organisation) { end += 1; continue }
                }
                if word.kind == .stop, end > index, words[end - 1].cues.contains(.abbreviation) || words[end - 1].end - words[end - 1].start == 1,
                    end + 1 < sentence.end, canBeName(end + 1)
                {
                    end += 2; continue
                }
                if word.has(.nameLink), !word.isTimed, !word.isMark, end + 1 < sentence.end {
                    if canBeName(end + 1), !words[end + 1].has(.determiner) {
                        // "and", "et" and "of" join organisations, never two persons.
                        if word.has(.coordinator) { break }
                        end += 2
                        continue
                    }
                    if end + 2 < sentence.end, words[end + 1].has(.nameLink), !words[end + 1].isMark, !words[end + 1].has(.coordinator),
                        !word.has(.coordinator), canBeName(end + 2), lexicon.splitsElisions == words[end + 1].has(.determiner) || !lexicon.splitsElisions
                    {
                        end += 3; continue
                    }
                }
                break
            }
            while end - 1 > index, words[end - 1].has([.determiner, .nameLink]), !words[end - 1].shape.contains(.allCapitals) { end -= 1 }
            // "Douzième chaîne": the head of the name is written small.
            if end < sentence.end, end - index == 1, words[index].has(.numeral) || words[index].cues.isEmpty, words[end].has(.organisation),
                !words[end].isCapital, !words[end].has(.verbForm)
            {
                end += 1
            }
            var first = index
            // "Mr", "French", "President" before a name describe it.
            if let role = (first..<end - 1).last(where: { words[$0].has([.title, .role]) && !words[$0 + 1].has(.nameLink) }),
                !words[role + 1].has(.organisation)
            {
                first = role + 1
            }
            while first < end - 1, words[first].has([.title, .role, .demonym]) || words[first].kind == .stop { first += 1 }
            if first < end - 1, words[first].has(.nameLink), !words[first].isCapital { first = index }
            // "Reporters of Channel 12": what begins the sentence has its capital from there.
            if opens, first == index, end - first > 2, !words[first + 1].isCapital, words[first + 1].has(.nameLink), !words[first].has(.organisation),
                !inside.contains(words[first].hash)
            {
                first += 2
                while first < end - 1, words[first].has([.determiner, .nameLink]) { first += 1 }
            }
            let word = words[first]
            let single = end - first == 1
            var accept = true
            if single {
                if opens,
                    lowerCase.contains(word.hash) || word.has([.function, .adverb, .preposition, .numeral, .subordinatorWithThat, .condition, .source])
                        || word.has(.verbForm) && !word.has(.place)
                {
                    accept = false
                }
                if word.has([.role, .title, .demonym]), !word.has(.place) { accept = false }
                if isTitleCase, !known.contains(word.hash) && !word.has(.place) { accept = false }
                if word.end - word.start == 1 { accept = false }
                // A capital that only the beginning of a sentence explains: a name where a verb or a genitive follows, but no plural.
                if opens, first == index, accept, !inside.contains(word.hash), !word.has(.place), !word.shape.contains(.allCapitals) {
                    let next = end < sentence.end ? words[end] : nil
                    let isSubject = next.map { $0.has([.finiteForm, .auxiliary, .possessive]) || $0.kind == .comma } ?? false
                    let isPlural = text[Int(word.end) - 1] == 115
                    if !isSubject || isPlural { accept = false }
                }
            } else if opens, words[first].has([.preposition, .adverb, .subordinator, .coordinator, .numeral]) {
                first += 1
            }
            if isTitleCase, !single {
                // Of a headline in capitals keep runs of words that are no common words.
                var start = first
                while start < end {
                    var stop = start
                    while stop < end, known.contains(words[stop].hash) || words[stop].has(.place) { stop += 1 }
                    if stop > start { raw.append((start, stop)) }
                    start = max(stop, start) + 1
                }
                accept = false
            }
            if accept, first < end { raw.append((first, end)) }
            index = end
        }
    }

    private func string(_ first: Int, _ end: Int) -> String {
        String(decoding: text[Int(words[first].start)..<Int(words[end - 1].end)].map { $0 == 10 ? 32 : $0 }, as: UTF8.self)
    }

    /// Joins short forms to long ones: same last word, or the first word of an organisation's name.
    private func join(_ raw: [(first: Int, end: Int)]) {
        // Long forms first, in text order, so that short ones find them wherever they stand.
        for (first, end) in raw where end - first > 1 {
            let name = string(first, end)
            if let known = byAll[name] {
                note(first, known)
                continue
            }
            let last = words[end - 1].hash
            let isOrganisation = (first..<end).contains { words[$0].has(.organisation) }
            if !isOrganisation, let known = byLast[last], entities[known].wordCount >= 2 {
                if end - first > entities[known].wordCount, sharesFirst(name, entities[known].name) {
                    entities[known] = Entity(name: name, wordCount: end - first, isPlace: false, isPerson: entities[known].isPerson)
                    byAll[name] = known
                    note(first, known)
                    continue
                }
                if sharesFirst(name, entities[known].name) {
                    byAll[name] = known
                    continue
                }
            }
            let isPlace = (first..<end).allSatisfy { words[$0].has([.place, .nameLink]) } || Places.canonicalName(name) != nil
            entities.append(Entity(name: name, wordCount: end - first, isPlace: isPlace))
            let index = entities.count - 1
            byAll[name] = index
            if !words[end - 1].has(.place) || isPlace, byLast[last] == nil { byLast[last] = index }
            if isOrganisation || words[first].shape.contains(.allCapitals), byLast[words[first].hash] == nil,
                !words[first].has([.place, .demonym, .determiner])
            {
                byLast[words[first].hash] = index
            }
            note(first, index)
        }
        for (first, end) in raw {
            let name = string(first, end)
            let entity: Int
            if let known = byAll[name] {
                entity = known
            } else if end - first == 1, !words[first].has(.place), let known = byLast[words[first].hash] {
                entity = known
            } else {
                entities.append(Entity(name: name, wordCount: end - first, isPlace: words[first].has(.place) && end - first == 1))
                entity = entities.count - 1
                byAll[name] = entity
                note(first, entity)
            }
            markPerson(first, end, entity)
            spans.append(NameSpan(first: first, end: end, entity: entity))
        }
        addRoles()
    }

    private func sharesFirst(_ a: String, _ b: String) -> Bool { a.utf8.first == b.utf8.first || a.contains(b) || b.contains(a) }

    /// What a role phrase is known by: the role and the country beside it. 0 where there is no country.
    private func role(_ index: Int) -> UInt64 {
        guard words[index].has(.role) else { return 0 }
        for near in [index - 1, index + 1, index - 2, index + 2] where words.indices.contains(near) && words[near].has(.demonym) {
            return words[index].hash ^ (Places.number(words[near].hash) &* 0x9e37_79b9_7f4a_7c15)
        }
        return 0
    }

    /// Remembers by which role the name at `first` is introduced.
    private func note(_ first: Int, _ entity: Int) {
        for index in stride(from: first - 1, through: max(0, first - 3), by: -1) {
            guard words[index].isWord, words[index].has([.role, .demonym, .title]) else { return }
            let key = role(index)
            if key != 0, byRole[key] == nil { byRole[key] = entity }
        }
    }

    /// "Mr Bennett", "the minister, Odile Savoie", "Ram Ben-Barak, the chief of": a title or a role beside a name makes it a person's.
    private func markPerson(_ first: Int, _ end: Int, _ entity: Int) {
        guard !entities[entity].isPerson, !entities[entity].isPlace else { return }
        var at = first - 1
        while at >= 0, first - at < 4, words[at].isMark || words[at].has(.demonym) { at -= 1 }
        var isPerson = at >= 0 && first - at < 5 && words[at].has([.role, .title]) && !words[at].has(.organisation)
        if !isPerson, end + 2 < words.count, words[end].kind == .comma {
            isPerson = (end + 1..<end + 3).contains { words[$0].has(.role) && !words[$0].isCapital }
        }
        if isPerson { entities[entity].isPerson = true }
    }

    /// "the French president" stands for who was introduced as such.
    private func addRoles() {
        guard !byRole.isEmpty else { return }
        var added: [NameSpan] = []
        for index in words.indices where words[index].has(.role) {
            let key = role(index)
            guard key != 0, let entity = byRole[key] else { continue }
            let end = index + 1 < words.count && words[index + 1].has(.demonym) ? index + 2 : index + 1
            if end < words.count, words[end].isCapital, words[end].isWord, !words[end].has(.function) { continue }
            added.append(NameSpan(first: index, end: end, entity: entity))
        }
        guard !added.isEmpty else { return }
        spans = (spans + added).sorted { ($0.first, $0.end, $0.entity) < ($1.first, $1.end, $1.entity) }
    }
}
