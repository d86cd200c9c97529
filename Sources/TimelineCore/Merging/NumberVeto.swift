import ByteText

/// Numbers of the same unit that can't both be right: "12 dead" and "40 dead".
enum NumberVeto {
    /// Splits `12 dead` into its value and its unit.
    static func parts(_ text: String) -> (value: Double, unit: Substring)? {
        guard let space = text.utf8.firstIndex(of: 32), let value = Double(text[..<space]) else { return nil }
        return (value, text[text.utf8.index(after: space)...])
    }

    /// True where both name the same unit, no value of it agrees, and one lies more than half as much again above the other.
    static func contradict(_ a: [String], _ b: [String]) -> Bool {
        if a.isEmpty || b.isEmpty { return false }
        var contradicted = false
        for x in a {
            guard let (value, unit) = parts(x) else { continue }
            for y in b {
                guard let (other, otherUnit) = parts(y), otherUnit == unit else { continue }
                if value == other { return false }
                if max(value, other) > 3 * min(value, other) { contradicted = true }
            }
        }
        return contradicted
    }
}
