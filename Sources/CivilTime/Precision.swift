/// How exactly a time is known: the `precision` of the contract. Raw values are what JSON and CSV carry.
package enum Precision: String, Codable, Sendable, CaseIterable {
    case second, minute, hour
    case dayPart = "day-part"
    case day, weekend, week, month, season, quarter, half, year, decade, century
    /// A day unknown within a span.
    case range
    /// It went on all that time.
    case lasting
}
