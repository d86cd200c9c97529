import ByteText

/// Patterns: the left-hand sides of fragments and rules.
extension LanguagePackLoader {
    /// Classes that hold phrases become fragments of the same name: their single words, and each phrase.
    mutating func definePhraseFragments() throws(LanguagePackError) {
        var byClass: [[Int]] = Array(repeating: [], count: pack.classNames.count)
        for (index, phrase) in phrases.enumerated() { byClass[phrase.wordClass].append(index) }
        for (id, name) in pack.classNames.enumerated() where !byClass[id].isEmpty {
            let fragment = pack.grammar.fragments.count
            pack.grammar.fragments.append(Grammar.Fragment())
            fragmentIDs["<\(name)>"] = fragment
            let start = pack.grammar.elements.count
            var single = Grammar.Element()
            single.wordClass = Int16(id)
            single.slot = 0
            pack.grammar.elements.append(single)
            addAlternative(from: start, emissions: [Grammar.Emission(slot: -1, template: .capture(0))], slots: [name], rule: name, fragment: fragment)
            for index in byClass[id] {
                let start = pack.grammar.elements.count
                appendLiterals(phrases[index].words, like: Grammar.Element())
                addAlternative(
                    from: start, emissions: [Grammar.Emission(slot: -1, template: Template(phrases[index].value))], slots: [], rule: name,
                    fragment: fragment)
            }
        }
    }

    private mutating func appendLiterals(_ words: [UInt16], like template: Grammar.Element) {
        for (index, word) in words.enumerated() {
            var element = template
            element.firstLiteral = Int32(pack.grammar.literals.count)
            element.literalCount = 1
            element.glued = template.glued && index == 0
            pack.grammar.literals.append(word)
            // A hyphen inside a word may be a space.
            if word == Token.dash, words.count > 1 {
                var group = Grammar.Element()
                group.kind = .optional
                group.skip = Int32(pack.grammar.elements.count + 2)
                pack.grammar.elements.append(group)
            }
            pack.grammar.elements.append(element)
        }
    }

    private mutating func addAlternative(from start: Int, emissions: [Grammar.Emission], slots: [String], rule: String, fragment: Int) {
        // Lines of one name follow one another.
        if pack.grammar.ruleNames.last != rule {
            pack.grammar.ruleNames.append(rule)
            pack.grammar.isNarrative.append(rule.hasPrefix("narrative/"))
        }
        pack.grammar.fragments[fragment].alternatives.append(Int32(pack.grammar.alternatives.count))
        pack.grammar.alternatives.append(
            Grammar.Alternative(
                firstElement: Int32(start), endElement: Int32(pack.grammar.elements.count), firstEmission: Int32(pack.grammar.emissions.count),
                emissionCount: Int32(emissions.count), rule: Int32(pack.grammar.ruleNames.count - 1), zoneSlot: Int8(slots.firstIndex(of: "zone") ?? -1)))
        pack.grammar.emissions += emissions
    }

    mutating func readPattern(name: String, body: ArraySlice<UInt8>, column: Int, fragment: Int) throws(LanguagePackError) {
        let arrow = body.firstIndex(of: "=>")
        let start = pack.grammar.elements.count
        var slots: [String] = []
        var groups: [Int] = []
        var seen = false
        for word in body[..<(arrow ?? body.endIndex)].words {
            let at = column + word.startIndex - body.startIndex
            if word.count == 1, word.first == UInt8(ascii: "[") {
                var group = Grammar.Element()
                group.kind = .optional
                groups.append(pack.grammar.elements.count)
                pack.grammar.elements.append(group)
            } else if word.count == 1, word.first == UInt8(ascii: "]") {
                guard let group = groups.popLast() else { throw fault("']' without '['", column: at) }
                pack.grammar.elements[group].skip = Int32(pack.grammar.elements.count)
            } else {
                try readElement(word, seen: &seen, slots: &slots, column: at)
            }
        }
        guard groups.isEmpty else { throw fault("'[' without ']'", column: column) }
        guard pack.grammar.elements.count > start else { throw fault("an empty pattern", column: column) }
        var emissions: [Grammar.Emission] = []
        if let arrow {
            emissions = try readEmissions(body[(arrow + 2)...], slots: slots, column: column + arrow + 2 - body.startIndex)
        } else if slots.count == 1 {
            emissions = [Grammar.Emission(slot: -1, template: .capture(0))]
        } else {
            throw fault("a pattern with \(slots.count) captures needs a meaning", column: column)
        }
        addAlternative(from: start, emissions: emissions, slots: slots, rule: name, fragment: fragment)
    }

    /// One element of a pattern, with the marks before it.
    private mutating func readElement(_ word: ArraySlice<UInt8>, seen: inout Bool, slots: inout [String], column: Int) throws(LanguagePackError) {
        var text = word
        var element = Grammar.Element()
        prefixes: while text.count > 1, let mark = text.first {
            switch mark {
            case UInt8(ascii: "~"): element.glued = true
            case UInt8(ascii: "^"): element.capital = true
            case UInt8(ascii: "="), UInt8(ascii: "!"):
                element.look = seen ? .ahead : .behind
                element.negative = mark == UInt8(ascii: "!")
            default: break prefixes
            }
            text = text.dropFirst()
        }
        if element.look == .none { seen = true }
        if text.count == 1, text.first == UInt8(ascii: "^") {
            element.capital = true
            element.anyWord = true
            pack.grammar.elements.append(element)
            return
        }
        var slotName: String?
        if let last = text.last, last == UInt8(ascii: ">") || last == UInt8(ascii: "}"), let colon = text.firstIndex(of: UInt8(ascii: ":")),
            colon != text.startIndex
        {
            slotName = text[..<colon].text
            text = text[(colon + 1)...]
        }
        if text.count > 2, text.first == UInt8(ascii: "<"), text.last == UInt8(ascii: ">") {
            var inner = text.dropFirst().dropLast()
            if inner.last == UInt8(ascii: "!") {
                element.strong = true
                inner = inner.dropLast()
            }
            let className = inner.text
            if element.look == .none { element.slot = try slot(slotName ?? className, &slots, column) }
            if let numeric = NumericClass.named[className] {
                element.numeric = numeric.bit
                if numeric == .yearpair { pack.hotNumbers |= numeric.bit }
            } else if !element.strong, let phraseFragment = fragmentIDs["<\(className)>"] {
                element.kind = .fragment
                element.fragment = Int32(phraseFragment)
            } else if let id = classIDs[className] {
                element.wordClass = Int16(id)
            } else {
                throw fault("no class <\(className)>", column: column)
            }
            pack.grammar.elements.append(element)
        } else if text.count > 2, text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}") {
            let fragmentName = text.dropFirst().dropLast().text
            guard let id = fragmentIDs[fragmentName] else { throw fault("no fragment {\(fragmentName)}", column: column) }
            element.kind = .fragment
            element.fragment = Int32(id)
            if element.look == .none { element.slot = try slot(slotName ?? fragmentName, &slots, column) }
            pack.grammar.elements.append(element)
        } else if text.count > 1, text.contains(UInt8(ascii: "|")) || text.last == UInt8(ascii: "+") {
            element.firstLiteral = Int32(pack.grammar.literals.count)
            for part in text.split(separator: UInt8(ascii: "|")) {
                for choice in forms(part) {
                    let ids = try intern(choice)
                    guard ids.count == 1 else { throw fault("'\(choice.text)' is more than one word; make it a fragment", column: column) }
                    pack.grammar.literals.append(ids[0])
                }
            }
            element.literalCount = Int32(pack.grammar.literals.count) - element.firstLiteral
            pack.grammar.elements.append(element)
        } else {
            appendLiterals(try intern(text), like: element)
        }
    }

    private func slot(_ name: String, _ slots: inout [String], _ column: Int) throws(LanguagePackError) -> Int8 {
        if let index = slots.firstIndex(of: name) { return Int8(index) }
        guard slots.count < 12 else { throw fault("more than 12 captures", column: column) }
        slots.append(name)
        return Int8(slots.count - 1)
    }
}
