import ByteText

/// Words, their classes and their values; words that are made of words.
extension LanguagePackLoader {
    /// `CLASS VALUE: WORD, WORD …`
    mutating func readWords(_ text: ArraySlice<UInt8>) throws(LanguagePackError) {
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { throw fault("words need 'class value: words'") }
        let head = text[..<colon]
        let space = head.firstIndex(of: 32) ?? head.endIndex
        let name = head[..<space].text
        let valueText = head[space...].trimmed
        var value = TimeExpression.symbol(.unknown)
        if !valueText.isEmpty {
            guard let made = NotationExpression.read(valueText) else { throw fault("'\(valueText.text)' is no expression", column: name.utf8.count + 2) }
            value = made
        }
        let id = try classID(name)
        let list = text[(colon + 1)...]
        let hasCommas = list.contains(UInt8(ascii: ","))
        if hasCommas { commaClasses.insert(id) } else if list.trimmed.contains(32) { spacedLists.append((id, line, list.trimmed.text)) }
        for item in list.split(separator: hasCommas ? UInt8(ascii: ",") : 32) {
            var word = item.trimmed
            if word.isEmpty { continue }
            let weak = word.first == UInt8(ascii: "?")
            let lower = word.first == UInt8(ascii: "!")
            if weak || lower { word = word.dropFirst() }
            for form in forms(word) {
                let ids = try intern(form)
                if ids.count == 1 {
                    give(ids[0], LanguagePack.Sense(wordClass: Int16(id), isWeak: weak, isLower: lower, value: value))
                } else {
                    phrases.append((id, ids, value))
                }
            }
        }
    }

    /// Where some lists of a class have commas, one without them is a slip: "boxing day" would be two words.
    mutating func checkLists() throws(LanguagePackError) {
        guard let slip = spacedLists.first(where: { commaClasses.contains($0.wordClass) }) else { return }
        line = slip.line
        throw fault("'\(slip.text)': words of <\(pack.classNames[slip.wordClass])> are parted by commas; one phrase ends with a comma")
    }

    private mutating func give(_ word: UInt16, _ sense: LanguagePack.Sense) {
        pack.senses[Int(word)].append(sense)
        pack.words[Int(word)].classes |= 1 << UInt64(sense.wordClass)
    }

    /// The forms of a word that is written with `+` for its endings.
    func forms(_ word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        guard word.count > 1, word.last == UInt8(ascii: "+") else { return [word] }
        return endings.map { word.dropLast() + $0 }
    }

    /// `CLASS = PART PART … => MEANING`: every word that the parts make, one after the other, with its meaning filled in.
    mutating func readCompound(_ text: ArraySlice<UInt8>) throws(LanguagePackError) {
        guard let equals = text.firstIndex(of: " = "), let arrow = text.firstIndex(of: "=>"), arrow > equals else {
            throw fault("a compound needs ' = ' and '=>'")
        }
        let id = try classID(text[..<equals].trimmed.text)
        var made: [(word: ArraySlice<UInt8>, values: [TimeExpression])] = [([], [])]
        var slots: [String] = []
        for part in text[(equals + 3)..<arrow].words {
            var choices: [(word: ArraySlice<UInt8>, value: TimeExpression?)] = []
            if part.first == UInt8(ascii: "<"), part.last == UInt8(ascii: ">") {
                let name = part.dropFirst().dropLast().text
                guard let wordClass = classIDs[name] else { throw fault("no class <\(name)>") }
                slots.append(name)
                for word in spellings.indices where pack.words[word].classes & (1 << UInt64(wordClass)) != 0 && !spellings[word].contains(46) {
                    for sense in pack.senses[word] where Int(sense.wordClass) == wordClass { choices.append((spellings[word], sense.value)) }
                }
            } else {
                for form in part.split(separator: UInt8(ascii: "|")) { choices += forms(form).map { ($0, nil) } }
            }
            made = made.flatMap { head in choices.map { (head.word + $0.word, head.values + ($0.value.map { [$0] } ?? [])) } }
            guard made.count < 4000 else { throw fault("too many compounds") }
        }
        let meaning = try template(text[(arrow + 2)...].trimmed, slots: slots, column: 1)
        for compound in made {
            let ids = try intern(compound.word)
            guard ids.count == 1 else { throw fault("'\(compound.word.text)' is no word") }
            // What is told on its own goes before what is put together.
            if pack.senses[Int(ids[0])].contains(where: { Int($0.wordClass) == id }) { continue }
            give(ids[0], LanguagePack.Sense(wordClass: Int16(id), isWeak: false, value: meaning.expression(with: compound.values)))
        }
    }

    // MARK: Names and ids

    mutating func addWord(_ spelling: ArraySlice<UInt8>) {
        spellings.append(spelling)
        pack.senses.append([])
        pack.words.append(LanguagePack.Word())
    }

    mutating func classID(_ name: String) throws(LanguagePackError) -> Int {
        if let id = classIDs[name] { return id }
        let id = pack.classNames.count
        guard id < 64 else { throw fault("more than 64 classes of words") }
        classIDs[name] = id
        pack.classNames.append(name)
        return id
    }

    /// The ids of the tokens of `text`, as the scanner would cut it; words are added to the table.
    mutating func intern(_ text: ArraySlice<UInt8>) throws(LanguagePackError) -> [UInt16] {
        var ids: [UInt16] = []
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == 32 {
                index += 1
            } else if byte == 0xC2, index + 1 < text.endIndex, text[index + 1] == 0xBA || text[index + 1] == 0xB0 {
                if pack.ordinalMark == 39 {
                    pack.ordinalMark = UInt16(spellings.count)
                    addWord(text[index...index + 1])
                }
                ids.append(pack.ordinalMark)
                index += 2
            } else if byte.isASCIILetter || byte >= 0xC3 {
                var end = index
                // A dot belongs to the word if it ends it ("sept.") or joins single letters ("a.m.").
                while end < text.endIndex, text[end].isASCIILetter || text[end] >= 0x80 || text[end] == 46 { end += 1 }
                let word = FoldedWord(text[index..<end])
                let found = pack.table.find(word)
                var id = word.hadDiacritic ? found.marked : found.plain
                if id == 0 {
                    guard spellings.count < 60_000 else { throw fault("too many words") }
                    id = UInt16(spellings.count)
                    addWord(text[index..<end])
                    pack.table.set(word, to: id)
                }
                ids.append(id)
                index = end
            } else if byte.isASCIIDigit {
                throw fault("digits stand in patterns as numeric classes, not as words: '\(text.text)'")
            } else {
                ids.append(Token.punctuationID(byte))
                index += 1
            }
        }
        if ids.isEmpty { throw fault("an empty word") }
        return ids
    }
}
