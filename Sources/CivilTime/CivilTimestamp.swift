/// What a machine-readable timestamp says, and no more: a day, perhaps a time, perhaps an offset.
package struct CivilTimestamp: Hashable, Sendable {
    package var day: CivilDay
    /// Seconds since local midnight, 0…86,400 (24:00 is allowed); nil where only a date is stated.
    package var second: Int?
    /// nil where none is stated: the time is then local to a place that the text does not name.
    package var offset: UTCOffset?

    package init(day: CivilDay, second: Int? = nil, offset: UTCOffset? = nil) {
        self.day = day
        self.second = second
        self.offset = offset
    }

    /// The local instant; midnight where no time is stated.
    package var instant: CivilInstant { CivilInstant(day, second: second ?? 0) }
    /// The instant in UTC, where the offset is known.
    package var utc: CivilInstant? { offset.map { instant.adding(seconds: -$0.minutes * 60) } }
}
