import CivilTime

/// Durations and sets: lengths of time, and times that recur.
extension TimeResolver {
    /// `(period n unit …)`; a `MID` after a unit adds half of it.
    func duration(_ arguments: [TimeExpression], formula: TimeExpression) -> TimeReading? {
        guard let value = TimeResolver.periodValue(arguments) else { return nil }
        return TimeReading(type: .duration, value: value, formula: formula)
    }

    /// Says which stretch "the past two weeks" and "the next three days" cover, or a length that is counted from a time ("a week from Monday").
    mutating func place(_ reading: inout TimeReading, _ parts: [TimeExpression], ahead: Bool, anchor base: TimeExpression?) {
        var pairs: [(Int, CalendarUnit)] = []
        for part in parts {
            switch part {
            case .number(let number): pairs.append((ahead ? number : -number, .day))
            case .symbol(.X): return
            case .symbol(let symbol):
                guard let unit = symbol.unit, let last = pairs.indices.last else { continue }
                pairs[last].1 = unit
            default: return
            }
        }
        let isNow = base == nil || base == .symbol(.now)
        guard !pairs.isEmpty, let from = isNow ? today() : base.flatMap({ moment($0, depth: 1) }) else { return }
        reading.anchor = anchor
        reading.anchorDate = anchorDate
        reading.precision = .range
        var near = isNow ? from.firstDay : ahead ? from.firstDay : from.lastDay + 1
        if let last = pairs.last, last.1 == .quarter, isNow {
            // Quarters are counted whole.
            near = CalendarUnit.quarter.floor(near)
            if ahead { near = CalendarUnit.quarter.advance(near, by: 1) }
        } else if ahead, base == nil, pairs.allSatisfy({ !$0.1.isClock }) {
            // "The next three days" begin tomorrow; "within three days" begins now.
            near = near + 1
        }
        var far = near
        for (count, unit) in pairs where !unit.isClock { far = unit.advance(far, by: max(-4000, min(4000, count))) }
        var seconds = 0
        for (count, unit) in pairs { if unit.isClock { seconds += max(-400_000_000, min(400_000_000, count * (unit.seconds ?? 0))) } }
        let hasClock = pairs.contains { $0.1.isClock }
        let start = hasClock ? (isNow ? instant() ?? from.begin : ahead ? from.begin : from.end) : CivilInstant(near)
        // "Within two weeks" begins this instant.
        let isOpenNow = base != nil && isNow && ahead && !hasClock
        let other = hasClock ? start.adding(days: far - near).adding(seconds: seconds) : CivilInstant(far)
        guard other != start else { return }
        reading.interval =
            ahead ? CivilInterval(begin: isOpenNow ? instant() ?? start : start, endExclusive: other) : CivilInterval(begin: other, endExclusive: start)
        if let interval = reading.interval, let begin = interval.begin, let end = interval.endExclusive {
            reading.edtf = "\(begin.day)/\(end.adding(seconds: -1).day)"
        }
    }

    /// A length of time before publication: told as a length, placed where it ends.
    mutating func back(_ parts: [TimeExpression], formula: TimeExpression) -> TimeReading? {
        guard let length = duration(parts, formula: formula) else { return nil }
        var flat: [TimeExpression] = []
        for part in parts {
            switch part {
            case .number(let number): flat.append(.number(-number))
            case .symbol(.X): return length
            default: flat.append(part)
            }
        }
        guard let moment = shifted(flat + [.symbol(.now)], depth: 0) else { return length }
        var made = dated(moment, formula: formula)
        (made.type, made.value) = (length.type, length.value)
        return made
    }

    /// Rank and letter of a unit that may be counted with decimals.
    private static func decimalUnit(_ unit: CalendarUnit) -> (Int, String)? {
        switch unit {
        case .second: (12, "S")
        case .minute: (11, "M")
        case .hour: (10, "H")
        case .day: (4, "D")
        case .week: (3, "W")
        case .month: (2, "M")
        case .year: (0, "Y")
        default: nil
        }
    }

    static func periodValue(_ arguments: [TimeExpression]) -> String? {
        /// One component: its rank in ISO 8601, whether it is one of the clock, its count if it is told.
        var parts: [(rank: Int, text: String)] = []
        var years: Int?
        func add(_ rank: Int, _ text: String) { parts.append((rank, text)) }
        func add(years more: Int) { years = (years ?? 0) + more }
        var index = 0
        while index + 1 < arguments.count {
            guard case .symbol(let symbol) = arguments[index + 1], let unit = symbol.unit else { return nil }
            var count: Int?
            switch arguments[index] {
            case .number(let number) where abs(number) < 1_000_000_000: count = number
            case .symbol(.X): count = nil
            case .apply(.decimal, let digits):
                guard digits.count == 2, case .number(let whole) = digits[0], case .number(let rest) = digits[1], rest >= 0,
                    let (rank, letter) = decimalUnit(unit)
                else { return nil }
                add(rank, "\(whole).\(rest)\(letter)")
                index += 2
                continue
            default: return nil
            }
            index += 2
            var half = false
            if index < arguments.count, case .symbol(.MID) = arguments[index] {
                half = true
                index += 1
            }
            func text(_ factor: Int = 1) -> String { count.map { String($0 * factor) } ?? "X" }
            let isWhole = !(count == 0 && half)
            switch unit {
            case .second: add(12, text() + "S")
            case .minute:
                if isWhole { add(11, text() + "M") }
                if half { add(12, "30S") }
            case .hour:
                if isWhole { add(10, text() + "H") }
                if half { add(11, "30M") }
            // ISO 8601 counts nights as days.
            case .part where symbol == .night: if !parts.contains(where: { $0.rank == 4 }) { add(4, text() + "D") }
            case .part: add(5, text() + "DT")
            case .day:
                if isWhole { add(4, text() + "D") }
                if half { add(10, "12H") }
            case .weekend: add(6, text() + "WE")
            case .week: isWhole ? add(3, half ? "\(text()).5W" : text() + "W") : add(4, "3D")
            case .fortnight: add(3, text(2) + "W")
            case .month:
                if isWhole { add(2, text() + "M") }
                if half { add(4, "15D") }
            case .season: add(2, text(3) + "M")
            case .quarter: add(1, text() + "Q")
            case .half: add(2, text(6) + "M")
            case .year:
                if isWhole { if let count { add(years: count) } else { add(0, "XY") } }
                if half { add(2, "6M") }
            case .decade: if let count { add(years: count * 10 + (half ? 5 : 0)) } else { add(0, "XDE") }
            case .century: if let count { add(years: count * 100 + (half ? 50 : 0)) } else { add(0, "XCE") }
            case .millennium: if let count { add(years: count * 1000 + (half ? 500 : 0)) } else { add(0, "XML") }
            }
        }
        if let years { add(0, "\(years)Y") }
        if parts.isEmpty { return nil }
        // The greatest first, whatever the order of the words.
        var date = "", clock = ""
        for rank in 0...12 { for part in parts where part.rank == rank { if rank < 10 { date += part.text } else { clock += part.text } } }
        return "P" + date + (clock.isEmpty ? "" : "T" + clock)
    }

    mutating func set(_ name: TimeOperator, _ arguments: [TimeExpression], formula: TimeExpression) -> TimeReading? {
        switch name {
        case .every, .rate:
            guard let value = TimeResolver.periodValue(arguments) else { return nil }
            var made = TimeReading(type: .set, value: value, formula: formula)
            if name == .every { made.quant = "EVERY" }
            return made
        default:
            guard let inner = arguments.last else { return nil }
            var fields = CalendarFields()
            let parts: [TimeExpression] = if case .apply(.and, let own) = inner { own } else { [inner] }
            for part in parts { _ = fields.add(part) }
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            var value = "XXXX"
            if let weekday = fields.weekday {
                value += "-WXX-\(weekday)"
            } else if case .symbol(.weekend) = inner {
                value += "-WXX-WE"
            } else if let season = fields.season {
                value += "-\(season.rawValue)"
            } else if let quarter = fields.quarter {
                value += "-Q\(quarter)"
            } else if let month = fields.month {
                value += "-\(two(month))" + (fields.day.map { "-" + two($0) } ?? "")
            } else if let day = fields.day {
                value += "-XX-\(two(day))"
            } else if fields.hour != nil || fields.part != nil {
                // Every day, at an hour of it.
                value = ""
            } else {
                value += "-XX-XX"
            }
            if let second = fields.secondOfDay {
                value += "T\(two(second / 3600))" + (fields.minute == nil ? "" : ":\(two(second / 60 % 60))")
            } else if let part = fields.part {
                value += "T\(part.rawValue)"
            }
            var made = TimeReading(type: .set, value: value, formula: formula)
            made.quant = "EVERY"
            return made
        }
    }
}
