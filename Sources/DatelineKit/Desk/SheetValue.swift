import CivilTime
import TimelineCore
import TimelineRendering

/// Cells with a fixed vocabulary or form, read in both languages and in the forms that spreadsheets give them.
enum SheetValue {
    /// `open`, `keep`, `reject`, `merge:ev-…`; nil where it is none of them.
    static func decision(_ cell: String) -> String? {
        let text = SheetText.folded(SheetWords.french.code("decision", ofValue: cell.trimmed))
        if text.isEmpty { return "open" }
        let words = text.unicodeScalars.split { !($0.properties.isAlphabetic || (48...57).contains($0.value) || $0 == "-") }.map(String.init)
        guard let first = words.first else { return nil }
        if ["merge", "merged", "fusionner", "fusionne", "fusion"].contains(first) {
            guard let target = words.first(where: { $0.hasPrefix("ev-") }) else { return nil }
            return "merge:" + target
        }
        switch text {
        case "open", "ouvert", "a traiter", "todo", "?": return "open"
        case "keep", "kept", "k", "garder", "garde", "conserver", "retenir", "retenu", "yes", "oui", "ok": return "keep"
        case "reject", "rejected", "r", "drop", "delete", "remove", "rejeter", "rejete", "ecarter", "ecarte", "supprimer", "no", "non": return "reject"
        default: return nil
        }
    }

    static func certainty(_ cell: String) -> String? {
        code("certainty", cell, EventCertainty.allCodes)
    }

    static func precision(_ cell: String) -> String? { code("precision", cell, Precision.allCases.map(\.rawValue)) }

    private static func code(_ family: String, _ cell: String, _ codes: [String]) -> String? {
        let text = SheetText.folded(cell)
        return codes.first { SheetText.folded($0) == text || SheetText.folded(SheetWords.french.value(family, $0)) == text }
    }

    /// `20:00`, `20:00:30`, or a part of day; `20:00:00`, `8:00 PM`, `20 h 30` and a fraction of a day are read, too.
    static func time(_ cell: String) -> String? {
        let text = SheetText.folded(cell)
        let parts = ["morning", "midday", "afternoon", "evening", "night", "daytime"]
        if let part = parts.first(where: { $0 == text || SheetText.folded(SheetWords.french.value("time", $0)) == text }) { return part }
        if text.contains(where: { $0 == "." || $0 == "," }), !text.contains(":"), let fraction = Double(text.replacing(",", with: ".")),
            (0..<1).contains(fraction)
        {
            return clock(Int((fraction * 86_400).rounded()))
        }
        var numbers: [Int] = []
        var digits = ""
        var rest = ""
        for scalar in text.unicodeScalars {
            if (48...57).contains(scalar.value) {
                digits.unicodeScalars.append(scalar)
                continue
            }
            if let number = Int(digits) { numbers.append(number) }
            digits = ""
            if scalar.properties.isAlphabetic { rest.unicodeScalars.append(scalar) }
        }
        if let number = Int(digits) { numbers.append(number) }
        guard (1...3).contains(numbers.count), ["", "h", "hmin", "hmn", "am", "pm", "z"].contains(rest), !(rest.isEmpty && numbers.count == 1) else {
            return nil
        }
        var hour = numbers[0]
        if rest == "pm", hour < 12 { hour += 12 }
        if rest == "am", hour == 12 { hour = 0 }
        let minute = numbers.count > 1 ? numbers[1] : 0, second = numbers.count > 2 ? numbers[2] : 0
        guard hour < 24 || (hour == 24 && minute == 0 && second == 0), minute < 60, second < 60 else { return nil }
        return clock(hour * 3600 + minute * 60 + second)
    }

    private static func clock(_ second: Int) -> String {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return two(second / 3600) + ":" + two(second / 60 % 60) + (second % 60 == 0 ? "" : ":" + two(second % 60))
    }
}

extension EventCertainty {
    static let allCodes = [stated, attributed, denied, disputed, planned, possible].map(\.rawValue)
}
