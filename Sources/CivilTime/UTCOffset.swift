/// An offset from UTC as a page states it, in minutes: `+02:00` is 120, `Z` is 0.
package struct UTCOffset: Hashable, Sendable, CustomStringConvertible {
    package var minutes: Int
    package init(minutes: Int) { self.minutes = minutes }
    package static let utc = UTCOffset(minutes: 0)

    /// `+02:00`, `-05:30`, `+00:00`.
    package var description: String {
        let size = minutes.magnitude
        let hours = size / 60, rest = size % 60
        return "\(minutes < 0 ? "-" : "+")\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }
}
