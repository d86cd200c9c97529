import ByteText

/// Names of months in many languages, for dates that pages show.
struct MonthNames: Sendable {
    static let standard = MonthNames()

    private var table: [[UInt8]: UInt8] = [:]
    /// Words that mean another month in a language further down: Polish "listopada" is November, the Croatian one October.
    private var exceptions: [String: [[UInt8]: UInt8]] = [:]

    private init() {
        for line in String(describing: Self.source).split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard let language = fields.first.map(String.init) else { continue }
            for (index, names) in fields.dropFirst().enumerated() where index < 12 {
                for name in names.split(separator: "|") {
                    let word = CaseFolding.lowercased(Array(name.utf8)[...])
                    let month = UInt8(index + 1)
                    if let known = table[word], known != month { exceptions[language, default: [:]][word] = month } else { table[word] = month }
                }
            }
        }
    }

    /// The names in these languages, and which month each is.
    static func names(in languages: Set<String>) -> [(word: [UInt8], month: Int)] {
        var out: [(word: [UInt8], month: Int)] = []
        for line in String(describing: source).split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard let language = fields.first, languages.contains(String(language)) else { continue }
            for (index, names) in fields.dropFirst().enumerated() where index < 12 {
                for name in names.split(separator: "|") { out.append((CaseFolding.lowercased(Array(name.utf8)[...]), index + 1)) }
            }
        }
        return out
    }

    /// 1…12, or 0 where the word is no month. `language` is the primary subtag.
    func month(_ word: ArraySlice<UInt8>, language: String?) -> Int {
        let folded = CaseFolding.lowercased(word)
        if let language, let month = exceptions[language]?[folded] { return Int(month) }
        return Int(table[folded] ?? 0)
    }

    static func isYearSign(_ word: ArraySlice<UInt8>) -> Bool { word.starts(with: "年".utf8) || word.starts(with: "년".utf8) }
    static func isMonthSign(_ word: ArraySlice<UInt8>) -> Bool { word.starts(with: "月".utf8) || word.starts(with: "월".utf8) }
    static func isDaySign(_ word: ArraySlice<UInt8>) -> Bool { word.starts(with: "日".utf8) || word.starts(with: "일".utf8) }
}

/// Small letters for the scripts that have them, two bytes of UTF-8 at most; length never changes.
enum CaseFolding {
    static func lowercased(_ word: ArraySlice<UInt8>) -> [UInt8] {
        var out = Array(word)
        var i = 0
        while i < out.count {
            let byte = out[i]
            if byte < 128 {
                out[i] = byte.asciiLowercased
                i += 1
                continue
            }
            guard byte & 0xE0 == 0xC0, i + 1 < out.count else {
                i += 1
                continue
            }
            var code = UInt32(byte & 0x1F) << 6 | UInt32(out[i + 1] & 0x3F)
            switch code {
            case 0xC0...0xD6, 0xD8...0xDE: code += 32
            case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: code |= 1
            case 0x139...0x148, 0x179...0x17E: if code & 1 == 1 { code += 1 }
            case 0x386: code = 0x3AC
            case 0x388...0x38A: code += 37
            case 0x391...0x3A9: code += 32
            case 0x400...0x40F: code += 80
            case 0x410...0x42F: code += 32
            case 0x490: code = 0x491
            case 0x531...0x556: code += 48
            default: break
            }
            out[i] = 0xC0 | UInt8(truncatingIfNeeded: code >> 6)
            out[i + 1] = 0x80 | UInt8(truncatingIfNeeded: code & 0x3F)
            i += 2
        }
        return out
    }
}
