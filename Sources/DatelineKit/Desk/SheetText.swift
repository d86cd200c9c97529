import ByteText

/// Cells as people and spreadsheets leave them.
enum SheetText {
    /// In lower case, accents of Latin letters dropped, runs of white space and no-break spaces one space.
    static func folded(_ text: String) -> String {
        var out = ""
        var pendingSpace = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = !out.isEmpty
                continue
            }
            if pendingSpace { out += " " }
            pendingSpace = false
            if scalar.value < 128 {
                out.unicodeScalars.append(scalar)
            } else if let plain = plainLetters[scalar] {
                out += plain
            } else if !(0x300...0x36F).contains(scalar.value) {
                out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    private static let plainLetters: [Unicode.Scalar: String] = [
        "à": "a", "á": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "ç": "c", "è": "e", "é": "e", "ê": "e", "ë": "e", "ì": "i", "í": "i", "î": "i", "ï": "i",
        "ñ": "n",
        "ò": "o", "ó": "o", "ô": "o", "ö": "o", "õ": "o", "ù": "u", "ú": "u", "û": "u", "ü": "u", "ÿ": "y", "œ": "oe", "æ": "ae", "’": "'",
    ]

    /// A cell without the apostrophe that keeps it from being a formula, and with the line feeds and spaces that every program writes its own way made alike.
    static func cell(_ raw: String) -> String {
        let text = unguarded(raw)
        var out = ""
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 10 where previous == "\r": break
            case 13: out += "\n"
            case 0xA0, 0x202F: out += " "
            default: out.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return out.trimmed
    }

    static func unguarded(_ text: String) -> String { text.utf8.first == 39 && isGuarded(text) ? String(text.unicodeScalars.dropFirst()) : text }

    /// Apostrophes before a sign that begins a formula: the first of them is the guard that the sheet was written with.
    private static func isGuarded(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
        return ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"].contains(first)
    }

    /// Did saving in an encoding that lacks some letters (`?` for each) make `cell` out of `written`?
    static func isLossyCopy(_ cell: String, of written: String) -> Bool {
        // A cell of a workbook holds 32,767 units.
        if cell.utf16.count > 32_000, written.hasPrefix(cell) { return true }
        guard cell.unicodeScalars.contains("?"), cell.unicodeScalars.count == written.unicodeScalars.count else { return false }
        return zip(cell.unicodeScalars, written.unicodeScalars).allSatisfy { $0 == $1 || ($0 == "?" && $1.value > 127) }
    }

    static func listItems(_ text: String) -> [String] { text.split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty } }
}
