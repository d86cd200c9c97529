package import ByteText

extension CivilDay: CustomStringConvertible, Codable {
    /// `2021-07-22`; years before 0 carry a minus sign, as ISO 8601 expanded years do.
    package var description: String {
        var out = ByteWriter(reserving: 10)
        write(to: &out)
        return out.text
    }

    package func write(to out: inout ByteWriter) {
        let (y, m, d) = components
        out.write(y, width: 4)
        out.write(byte: 45)
        out.write(m, width: 2)
        out.write(byte: 45)
        out.write(d, width: 2)
    }

    /// Reads `2021-07-22`, and nothing else.
    package init?(iso text: String) {
        guard let stamp = CivilTimestamp(iso: Array(text.utf8)), stamp.second == nil else { return nil }
        self = stamp.day
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = CivilDay(iso: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not a date of the form 2021-07-22")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
