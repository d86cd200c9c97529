/// The words of one locale: templates by key, read from the table of its language. Everything that a person reads in an output, and that does not come
/// from an article, is made from these.
///
/// A table is a string of lines `key = text`. `{name}` stands for an argument; `one text || other text` chooses by the argument `n`, in the way of the
/// language. A line that begins with `#` is a comment. In a table with `spacing = french`, no-break spaces are put before `: ; ? !` and within « » by the loader.
package struct Labels: Sendable {
    /// `en`, `en-US`, `fr`.
    package let locale: String
    private let templates: [String: LabelTemplate]
    private let zeroIsSingular: Bool
    private let thousandsSeparator: String

    /// An unknown locale gets the labels of its language, and those of an unknown language are English.
    package init(locale: String) {
        var table = Self.parse(EnglishWords.table)
        switch locale {
        case "en-US":
            self.locale = locale
            table.merge(Self.parse(EnglishWords.american)) { $1 }
        case _ where locale == "fr" || locale.hasPrefix("fr-"):
            self.locale = "fr"
            table.merge(Self.parse(FrenchWords.table)) { $1 }
        default: self.locale = "en"
        }
        zeroIsSingular = table["plural"] == "french"
        thousandsSeparator = table["thousands"] == "space" ? "\u{202F}" : ","
        let isFrench = table["spacing"] == "french"
        templates = table.mapValues { LabelTemplate(isFrench ? Self.frenchSpacing($0) : $0) }
    }

    var isFrench: Bool { locale == "fr" }

    /// The text of `key`, as it stands. A missing key shows itself: tests see to it that there is none.
    subscript(_ key: String) -> String { templates[key]?.whole ?? "⟨\(key)⟩" }
    func has(_ key: String) -> Bool { templates[key] != nil }
    /// The label of a code that comes from elsewhere, or the code itself.
    func named(_ family: String, _ code: String) -> String { templates["\(family).\(code)"]?.whole ?? code }
    func list(_ key: String) -> [String] { self[key].utf8.split(separator: 32).compactMap { String($0) } }

    /// The text of `key` with its arguments put in. Arguments are put in as they are, once: what an article says is never taken for a placeholder.
    func text(_ key: String, _ arguments: KeyValuePairs<String, String>) -> String {
        templates[key]?.singular.filled(arguments.lazy.map { ($0.key, $0.value) }) ?? self[key]
    }

    /// The singular or the plural of `key`, as `n` asks, with `{n}` put in.
    func count(_ key: String, _ n: Int, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
        guard let template = templates[key] else { return self[key] }
        let chosen = n == 1 || (zeroIsSingular && n == 0) ? template.singular : template.plural
        return chosen.filled([("n", grouped(n))] + arguments.map { ($0.key, $0.value) })
    }

    /// `a; b; c`, with the language's spaces.
    func semicolons(_ parts: [String]) -> String {
        guard let first = parts.first else { return "" }
        return parts.dropFirst().reduce(first) { text("semicolon", ["a": $0, "b": $1]) }
    }

    /// 10,000 and 10 000.
    func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude).utf8)
        var out = number < 0 ? "−" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out += thousandsSeparator }
            out.unicodeScalars.append(UnicodeScalar(digit))
        }
        return out
    }

    /// Keys and templates of a table; the tests compare the keys of the languages.
    static func parse(_ table: String) -> [String: String] {
        var result: [String: String] = [:]
        for line in table.utf8.split(separator: 10) where line.first != 35 {
            guard let equals = line.firstIndex(of: 61) else { continue }
            result[LabelTemplate.trimmed(line[..<equals])] = LabelTemplate.trimmed(line[line.index(after: equals)...])
        }
        return result
    }

    /// No-break spaces where French typography asks for them: before `: ; ? ! »` and after `«`.
    static func frenchSpacing(_ text: String) -> String {
        var out: [UInt8] = []
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            guard byte == 32 else {
                out.append(byte)
                continue
            }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            let opens = index >= 2 && bytes[index - 2] == 0xC2 && bytes[index - 1] == 0xAB
            let closes = next == 0xC2 && index + 2 < bytes.count && bytes[index + 2] == 0xBB
            if opens || closes || next == 58 || next == 59 || next == 63 || next == 33 { out += [0xC2, 0xA0] } else { out.append(32) }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
