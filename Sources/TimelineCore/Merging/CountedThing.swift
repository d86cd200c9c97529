/// Numbers with their units, as mentions have them.
enum CountedThing {
    /// Splits `12 dead` into its value and its unit.
    static func parts(_ text: String) -> (value: Double, unit: Substring)? {
        guard let space = text.utf8.firstIndex(of: 32), let value = Double(text[..<space]) else { return nil }
        return (value, text[text.utf8.index(after: space)...])
    }
}
