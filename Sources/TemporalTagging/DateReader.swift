package import CivilTime

/// Reads the full dates of a byline, a masthead or a dateline: "samedi, 20 avril 2024", "16:53 GMT 25.07.2021", "July 25, 2021 4:53 pm ET".
/// The same packs read them as read the text, so that month names exist once.
package struct DateReader: Sendable {
    package let library: LanguageLibrary

    package init(library: LanguageLibrary) { self.library = library }

    /// A date that names its day, month and year, with the time and the offset that stand beside it.
    package struct Found: Sendable, Hashable {
        package var bytes: Range<Int>
        package var stamp: CivilTimestamp
        /// Day and month could change places.
        package var isAmbiguous: Bool
    }

    /// The dates in `text`, ascending. `language` is a BCP 47 tag; nil, or one that the library does not know, tries every pack and takes what
    /// finds most.
    package func dates(in text: [UInt8], language: String?) -> [Found] {
        if let language, library.pack(for: language) != nil { return found(in: text, language: language) }
        var best: [Found] = []
        for tag in library.tags {
            let own = found(in: text, language: tag)
            if own.count > best.count || own.count == best.count && covered(own) > covered(best) { best = own }
        }
        return best
    }

    private func covered(_ found: [Found]) -> Int { found.reduce(0) { $0 + $1.bytes.count + ($1.stamp.second == nil ? 0 : 100) } }

    private func found(in text: [UInt8], language: String) -> [Found] {
        let tagged = Tagger(library: library).tag(text, language: language, publication: nil)
        var result: [Found] = []
        var clock: (bytes: Range<Int>, second: Int, offset: UTCOffset?)?
        for expression in tagged {
            let bytes = Int(expression.start)..<Int(expression.end)
            if expression.type == .time, expression.interval == nil, let second = DateReader.clock(of: expression.value) {
                // A time that stands alone goes with the date beside it.
                if let last = result.indices.last, result[last].stamp.second == nil, bytes.lowerBound - result[last].bytes.upperBound <= 12 {
                    result[last].stamp.second = second
                    result[last].stamp.offset = expression.formula.zone.map { UTCOffset(minutes: $0) }
                    result[last].bytes = result[last].bytes.lowerBound..<bytes.upperBound
                } else {
                    clock = (bytes, second, expression.formula.zone.map { UTCOffset(minutes: $0) })
                }
                continue
            }
            guard let interval = expression.interval, let begin = interval.begin, let precision = expression.precision, expression.relation == nil,
                expression.anchor == .none
            else { continue }
            var stamp = CivilTimestamp(day: begin.day)
            switch precision {
            case .day: break
            case .hour, .minute, .second:
                stamp.second = begin.secondOfDay
                stamp.offset = expression.formula.zone.map { UTCOffset(minutes: $0) }
            default: continue
            }
            if let last = result.indices.last, result[last].stamp.second == nil, stamp.second != nil, result[last].stamp.day == stamp.day,
                bytes.lowerBound - result[last].bytes.upperBound <= 12
            {
                // "le 24 juillet 2021 à 18 h 05": the day, then its hour.
                result[last].stamp = stamp
                result[last].bytes = result[last].bytes.lowerBound..<bytes.upperBound
                continue
            }
            var covers = bytes
            if stamp.second == nil, let before = clock, bytes.lowerBound - before.bytes.upperBound <= 12 {
                stamp.second = before.second
                stamp.offset = before.offset
                covers = before.bytes.lowerBound..<bytes.upperBound
            }
            clock = nil
            result.append(Found(bytes: covers, stamp: stamp, isAmbiguous: expression.flags.contains("ambiguous-order")))
        }
        return result
    }

    /// Seconds since midnight of a value like `XXXX-XX-XXT16:53`.
    private static func clock(of value: String) -> Int? {
        guard let mark = value.utf8.lastIndex(of: 84) else { return nil }
        let digits = value.utf8[value.utf8.index(after: mark)...].filter { $0 != 58 && $0 != 90 }
        guard digits.count == 4 || digits.count == 6, digits.allSatisfy({ $0 >= 48 && $0 < 58 }) else { return nil }
        let numbers = digits.map { Int($0 - 48) }
        let second = numbers.count == 6 ? numbers[4] * 10 + numbers[5] : 0
        return (numbers[0] * 10 + numbers[1]) * 3600 + (numbers[2] * 10 + numbers[3]) * 60 + second
    }
}

extension TimeExpression {
    /// The offset in minutes that the text states with the time.
    package var zone: Int? {
        guard case .apply(let name, let arguments) = self else { return nil }
        if name == .zone, case .number(let minutes)? = arguments.first { return minutes }
        for argument in arguments { if let found = argument.zone { return found } }
        return nil
    }
}
