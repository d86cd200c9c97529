import ByteText

/// Light stemming: enough for the forms of a word to meet, in one language and, for cognates, across two. No dictionary, no allocation: a word is the
/// tail of a buffer that is cut and patched.
enum WordStemmer {
    /// Cuts the word that is all of `word` down to its stem.
    static func stem(_ word: inout [UInt8], language: LexiconLanguage) {
        switch language {
        case .english: stemEnglish(&word)
        case .french: stemFrench(&word)
        case .other: break
        }
    }

    private static func ends(_ word: [UInt8], _ suffix: String, leaving minimum: Int) -> Bool {
        word.count >= suffix.utf8.count + minimum && word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }

    private static func isVowel(_ byte: UInt8) -> Bool { byte == 97 || byte == 101 || byte == 105 || byte == 111 || byte == 117 || byte == 121 }

    private static func hasVowel(_ word: [UInt8], before end: Int) -> Bool {
        for k in 0..<end where isVowel(word[k]) { return true }
        return false
    }

    private static func undouble(_ word: inout [UInt8]) {
        guard let last = word.last, word.count > 3, word[word.count - 2] == last, !isVowel(last), last != 115 else { return }
        word.removeLast()
    }

    private static func stemEnglish(_ word: inout [UInt8]) {
        guard word.count > 3 else { return }
        if ends(word, "ies", leaving: 2) {
            word.removeLast(3)
            word.append(121)
        } else if ends(word, "sses", leaving: 1) || ends(word, "shes", leaving: 2) || ends(word, "ches", leaving: 2) || ends(word, "xes", leaving: 2) {
            word.removeLast(2)
        } else if ends(word, "s", leaving: 3), word[word.count - 2] != 115, word[word.count - 2] != 117, word[word.count - 2] != 105 {
            word.removeLast()
        }
        if ends(word, "ied", leaving: 2) {
            word.removeLast(3)
            word.append(121)
        } else if ends(word, "ed", leaving: 2), hasVowel(word, before: word.count - 2) {
            word.removeLast(2)
            undouble(&word)
        } else if ends(word, "ing", leaving: 3), hasVowel(word, before: word.count - 3) {
            word.removeLast(3)
            undouble(&word)
        }
        if ends(word, "ly", leaving: 4) { word.removeLast(2) }
        if word.count > 3, word.last == 101 { word.removeLast() }
        if word.count > 3, word.last == 121 { word[word.count - 1] = 105 }
    }

    private static func stemFrench(_ word: inout [UInt8]) {
        guard word.count > 3 else { return }
        if ends(word, "eaux", leaving: 2) {
            word.removeLast()
        } else if ends(word, "aux", leaving: 2) {
            word.removeLast(2)
            word.append(108)
        } else if let last = word.last, last == 115 || last == 120 {
            word.removeLast()
        }
        for ending in [
            "eraient", "erions", "issaient", "issant", "eront", "erait", "aient", "erons", "erent", "erez", "era", "ait", "ant", "ees", "ent", "ons", "ee",
            "er", "ez",
        ]
        where ends(word, ending, leaving: 4) || (ending.utf8.count == 2 && ends(word, ending, leaving: 3)) {
            if ends(word, "ment", leaving: 1) { break }
            word.removeLast(ending.utf8.count)
            break
        }
        if word.count > 3, word.last == 101 { word.removeLast() }
        if word.count > 3, word.last == 101 { word.removeLast() }
        undouble(&word)
        if word.count > 3, word.last == 121 { word[word.count - 1] = 105 }
    }

    /// Endings that one word of Latin has in the two languages; of noun and verb, too ("évaluation", "evaluate").
    private static let cognateEndings: [(String, String)] = [
        ("ikal", "ik"), ("isation", "is"), ("ation", ""), ("iti", "it"), ("ti", "t"), ("air", "a"), ("ari", "a"), ("eur", ""), ("or", ""), ("er", ""),
        ("us", ""), ("eu", ""),
        ("el", "al"), ("ien", "ian"), ("if", "iv"), ("at", ""), ("i", ""),
    ]

    /// Brings the spellings of cognates together: "président" and "president" fold alike already, "politique" and "politic", "sécurité" and "security",
    /// "militaire" and "military", "gouverneur" and "governor" need these. Works on stems.
    static func normaliseCognate(_ word: inout [UInt8]) {
        var out = 0
        var i = 0
        let count = word.count
        while i < count {
            var byte = word[i]
            let next: UInt8 = i + 1 < count ? word[i + 1] : 0
            if byte == 112 && next == 104 {
                byte = 102
                i += 1
            } else if byte == 113 && next == 117 {
                byte = 107
                i += 1
            } else if byte == 99 && next != 101 && next != 105 && next != 121 && next != 104 {
                byte = 107
            } else if byte == 121 {
                byte = 105
            } else if byte == 122 {
                byte = 115
            } else if byte == 111 && next == 117 {
                i += 1
            }
            if out == 0 || word[out - 1] != byte {
                word[out] = byte
                out += 1
            }
            i += 1
        }
        word.removeLast(count - out)
        for (from, put) in cognateEndings where ends(word, from, leaving: 4) {
            word.removeLast(from.utf8.count)
            word.append(contentsOf: put.utf8)
            break
        }
    }

    /// The consonants of a name, as its sounds are written in several alphabets' ways: Gaddafi, Kadhafi and Qaddafi are `kdf`, Moubarak and Mubarak
    /// `mbrk`. Names with fewer than three consonants are kept as they stand.
    static func skeleton(of word: ArraySlice<UInt8>, into out: inout [UInt8]) {
        out.removeAll(keepingCapacity: true)
        var i = word.startIndex
        while i < word.endIndex {
            let byte = word[i]
            let next: UInt8 = i + 1 < word.endIndex ? word[i + 1] : 0
            var sound = byte
            switch byte {
            case 112 where next == 104:
                sound = 102
                i += 1
            case 116 where next == 99 && i + 2 < word.endIndex && word[i + 2] == 104:
                sound = 36
                i += 2
            case 99 where next == 104, 115 where next == 104:
                sound = 36
                i += 1
            case 107 where next == 104, 103 where next == 104, 100 where next == 104, 116 where next == 104:
                sound = byte == 103 ? 107 : byte
                i += 1
            case 99: sound = next == 101 || next == 105 || next == 121 ? 115 : 107
            case 113, 103: sound = 107
            case 122: sound = 115
            case 118, 119: sound = 118
            case 120: sound = 115
            default: break
            }
            i += 1
            if sound == 104 && !out.isEmpty { continue }
            if isVowel(sound) {
                if out.isEmpty { out.append(97) }
                continue
            }
            if out.last != sound { out.append(sound) }
        }
        if out.count < 3 {
            out.removeAll(keepingCapacity: true)
            out.append(contentsOf: word)
        }
    }
}
