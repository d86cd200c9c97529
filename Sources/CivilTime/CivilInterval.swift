/// A half-open span of local time, `[begin, endExclusive)`; nil is an open bound.
package struct CivilInterval: Hashable, Sendable {
    @usableFromInline package var begin: CivilInstant?
    @usableFromInline package var endExclusive: CivilInstant?

    @inlinable package init(begin: CivilInstant?, endExclusive: CivilInstant?) {
        self.begin = begin
        self.endExclusive = endExclusive
    }
    /// One whole day.
    @inlinable package init(_ day: CivilDay) { self.init(begin: CivilInstant(day), endExclusive: CivilInstant(day + 1)) }
    /// From the first instant of `first` to the last of `last`, both days inclusive.
    @inlinable package init(_ first: CivilDay, through last: CivilDay) { self.init(begin: CivilInstant(first), endExclusive: CivilInstant(last + 1)) }

    package var isBounded: Bool { begin != nil && endExclusive != nil }
    /// The first day that it touches.
    package var firstDay: CivilDay? { begin?.day }
    /// The last day that it touches, inclusive.
    package var lastDay: CivilDay? { endExclusive.map { $0.adding(seconds: -1).day } }
    /// Length in seconds, where both bounds are known.
    package var seconds: Int64? {
        guard let begin, let endExclusive else { return nil }
        return endExclusive.seconds - begin.seconds
    }

    package func contains(_ other: CivilInterval) -> Bool {
        let after = begin.map { mine in other.begin.map { mine <= $0 } ?? false } ?? true
        let before = endExclusive.map { mine in other.endExclusive.map { $0 <= mine } ?? false } ?? true
        return after && before
    }

    package func overlaps(_ other: CivilInterval) -> Bool {
        if let a = begin, let b = other.endExclusive, b <= a { return false }
        if let a = other.begin, let b = endExclusive, b <= a { return false }
        return true
    }

    /// The common part; nil where there is none.
    package func intersection(_ other: CivilInterval) -> CivilInterval? {
        guard overlaps(other) else { return nil }
        let begins = [begin, other.begin].compactMap { $0 }
        let ends = [endExclusive, other.endExclusive].compactMap { $0 }
        return CivilInterval(begin: begins.max(), endExclusive: ends.min())
    }
}
