package import ByteText

extension CivilDay: CustomStringConvertible, Codable {
    /// `2021-07-22`; years before 0 carry a minus sign, as ISO 8601 expanded years do.
    package var description: String {
        var out = ShortText()
        write(to: &out)
        return out.text
    }

    @inlinable package func write(to out: inout some ByteSink) {
        let (y, m, d) = components
        out.write(y, width: 4)
        out.write(byte: 45)
        out.write(m, width: 2)
        out.write(byte: 45)
        out.write(d, width: 2)
    }

    /// Reads `2021-07-22`, and what `description` writes of years before 0 and after 9999 (`-0043-03-15`), and nothing else.
    package init?(iso text: String) {
        if let day = CivilDay(expandedYear: Array(text.utf8)) {
            self = day
            return
        }
        guard let stamp = CivilTimestamp(iso: Array(text.utf8)), stamp.second == nil else { return nil }
        self = stamp.day
    }

    /// A day whose year has a sign or more than four digits.
    init?(expandedYear bytes: [UInt8]) {
        guard let first = bytes.first else { return nil }
        let isNegative = first == 45
        let fields = bytes.dropFirst(isNegative ? 1 : 0).split(separator: 45, omittingEmptySubsequences: false)
        guard fields.count == 3, isNegative || fields[0].count > 4, (4...7).contains(fields[0].count), fields[1].count == 2, fields[2].count == 2 else {
            return nil
        }
        var numbers: [Int] = []
        for field in fields {
            guard field.allSatisfy(\.isASCIIDigit) else { return nil }
            numbers.append(field.reduce(0) { $0 * 10 + Int($1 - 48) })
        }
        self.init(year: isNegative ? -numbers[0] : numbers[0], month: numbers[1], day: numbers[2])
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
