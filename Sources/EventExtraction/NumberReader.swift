/// Numbers with their unit, the digits written one way in every language: "50 000 numéros" and "50,000 numbers" begin alike, `50000`.
struct NumberReader {
    let words: [TextWord]
    let text: [UInt8]
    let lexicon: Lexicon

    /// At most eight; what belongs to a time expression is no number.
    func numbers(in range: Range<Int>) -> [String] {
        var found: [String] = []
        var index = range.lowerBound
        while index < range.upperBound, found.count < 8 {
            let word = words[index]
            if word.isTimed {
                index += 1
                continue
            }
            if word.kind == .number {
                var digits = plain(word)
                var end = index + 1
                // "50 000": groups of three with a space between.
                while end < range.upperBound, words[end].kind == .number, words[end].end - words[end].start == 3, !words[end].isTimed,
                    digits.allSatisfy({ $0 != "." }), digits.count <= 12, words[end].shape.contains(.spaceBefore), words[end - 1].kind == .number
                {
                    digits += plain(words[end])
                    end += 1
                }
                let before = index > 0 ? unitBefore(index - 1) : nil
                index = add(digits, end, range.upperBound, before, &found)
                continue
            }
            if word.isWord, word.has([.numeral, .magnitude]), !word.isCapital || index == range.lowerBound, let value = lexicon.numbers[word.hash], value > 1 {
                index = add(String(value), index + 1, range.upperBound, nil, &found)
                continue
            }
            index += 1
        }
        return found
    }

    private func plain(_ word: TextWord) -> String {
        var digits: [UInt8] = []
        let bytes = text[Int(word.start)..<Int(word.end)]
        let isFrench = lexicon.splitsElisions
        for (offset, byte) in bytes.enumerated() {
            if byte &- 48 < 10 {
                digits.append(byte)
            } else {
                let rest = bytes.count - offset - 1
                // A separator before exactly three last digits divides thousands, unless the language uses it for decimals.
                let decimal: Bool = byte == 58 || (isFrench ? byte == 44 : byte == 46) || rest % 4 != 3
                if decimal { digits.append(46) }
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private func unitBefore(_ index: Int) -> String? {
        let bytes = text[Int(words[index].start)..<Int(words[index].end)]
        if bytes.elementsEqual([36]) { return "USD" }
        if bytes.elementsEqual([0xC2, 0xA3]) { return "GBP" }
        if bytes.elementsEqual([0xE2, 0x82, 0xAC]) { return "EUR" }
        return nil
    }

    /// Adds the number and gives the index after its digits and magnitude.
    private func add(_ digits: String, _ start: Int, _ limit: Int, _ before: String?, _ found: inout [String]) -> Int {
        var digits = digits
        var at = start
        var zeros = 0
        while at < limit, at < start + 2, words[at].isWord, words[at].has(.magnitude), let value = lexicon.numbers[words[at].hash] {
            zeros += String(value).count - 1
            at += 1
        }
        if zeros > 0 { digits = shift(digits, zeros) }
        var unit = before
        if unit == nil {
            var skip = at
            while skip < limit, skip < at + 3, words[skip].isWord, words[skip].has([.preposition, .determiner, .adverb]) || words[skip].has(.demonym) {
                skip += 1
            }
            if skip < limit, words[skip].isWord, !words[skip].isTimed, !words[skip].has(.function), !words[skip].isCapital {
                unit = Folding.fold(Array(text[Int(words[skip].start)..<Int(words[skip].end)]))
            } else if skip < limit, words[skip].kind == .other {
                let bytes = text[Int(words[skip].start)..<Int(words[skip].end)]
                if bytes.elementsEqual([37]) { unit = "%" }
                if bytes.elementsEqual([0xE2, 0x82, 0xAC]) { unit = "EUR" }
                if bytes.elementsEqual([36]) { unit = "USD" }
            }
        }
        let number = unit.map { digits + " " + $0 } ?? digits
        if !found.contains(number) { found.append(number) }
        return at
    }

    /// Moves the decimal point.
    private func shift(_ digits: String, _ zeros: Int) -> String {
        let parts = digits.split(separator: ".", maxSplits: 1)
        let whole = parts.first.map(String.init) ?? "0"
        guard parts.count == 2 else { return whole + String(repeating: "0", count: zeros) }
        let fraction = String(parts[1].prefix(zeros))
        let padded = whole + fraction + String(repeating: "0", count: max(0, zeros - fraction.count))
        let stripped = padded.drop { $0 == "0" }
        return stripped.isEmpty ? "0" : String(stripped)
    }
}
