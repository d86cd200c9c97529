package import ByteText

/// A local date and time to the second, with no zone: what a clock on the wall of the article's newsroom shows.
package struct CivilInstant: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01T00:00:00 local.
    @usableFromInline package var seconds: Int64

    @inlinable package init(seconds: Int64) { self.seconds = seconds }
    /// `second` counts from midnight and may be 86,400 or more, or negative: it is carried into the day.
    @inlinable package init(_ day: CivilDay, second: Int = 0) { seconds = Int64(day.number) * 86_400 + Int64(second) }
    @inlinable package init(_ day: CivilDay, hour: Int, minute: Int = 0) { self.init(day, second: hour * 3600 + minute * 60) }

    @inlinable package var day: CivilDay { CivilDay(number: Int(seconds).flooredDivision(by: 86_400)) }
    /// Seconds since midnight, 0…86,399.
    @inlinable package var secondOfDay: Int { Int(seconds).flooredRemainder(by: 86_400) }
    @inlinable package static func < (a: CivilInstant, b: CivilInstant) -> Bool { a.seconds < b.seconds }
    @inlinable package func adding(seconds count: Int) -> CivilInstant { CivilInstant(seconds: seconds + Int64(count)) }
    @inlinable package func adding(days count: Int) -> CivilInstant { adding(seconds: count * 86_400) }
}

extension CivilInstant: CustomStringConvertible, Codable {
    /// `2021-07-25T16:53:00`, always to the second.
    package var description: String {
        var out = ByteWriter(reserving: 19)
        write(to: &out)
        return out.text
    }

    package func write(to out: inout ByteWriter) {
        day.write(to: &out)
        let second = secondOfDay
        out.write(byte: 84)
        out.write(second / 3600, width: 2)
        out.write(byte: 58)
        out.write(second / 60 % 60, width: 2)
        out.write(byte: 58)
        out.write(second % 60, width: 2)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let instant = CivilInstant(iso: Array(text.utf8)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not an ISO 8601 date and time")
        }
        self = instant
    }

    /// Reads what `description` writes, and dates and times of ISO 8601, of which an offset is left aside.
    package init?(iso text: [UInt8]) {
        let parts = text.split(separator: 84)
        if parts.count == 2, let day = CivilDay(expandedYear: Array(parts[0])),
            let clock = CivilTimestamp(iso: Array("2000-01-01T".utf8) + parts[1]), let second = clock.second
        {
            self.init(day, second: second)
            return
        }
        guard let stamp = CivilTimestamp(iso: text) else { return nil }
        self.init(stamp.day, second: stamp.second ?? 0)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
