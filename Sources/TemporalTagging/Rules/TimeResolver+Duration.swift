import CivilTime

/// Durations and sets: lengths of time, and times that recur.
extension TimeResolver {
    /// `(period n unit …)`; a `MID` after a unit adds half of it.
    func duration(_ arguments: [TimeExpression], formula: TimeExpression) -> TimeReading? {
        guard let value = TimeResolver.periodValue(arguments) else { return nil }
        return TimeReading(type: .duration, value: value, formula: formula)
    }

    /// Says which stretch "the past two weeks" and "the next three days" cover.
    mutating func place(_ reading: inout TimeReading, _ parts: [TimeExpression], ahead: Bool, fromToday: Bool) {
        var flat: [TimeExpression] = []
        for part in parts {
            switch part {
            case .number(let number): flat.append(.number(ahead ? number : -number))
            case .symbol(.X): return
            default: flat.append(part)
            }
        }
        guard let now = today(), let edge = shifted(flat + [.symbol(.now)], depth: 0) else { return }
        reading.anchor = anchor
        reading.anchorDate = anchorDate
        reading.precision = .range
        guard case .symbol(let symbol)? = parts.last(where: { if case .symbol(let symbol) = $0 { symbol.unit != nil } else { false } }), let unit = symbol.unit
        else { return }
        // The day counted, not the whole unit around it.
        let other: CivilInstant
        if unit.isClock {
            other = edge.begin
            let here = instant() ?? now.begin
            reading.interval = ahead ? CivilInterval(begin: here, endExclusive: other) : CivilInterval(begin: other, endExclusive: here)
            return
        }
        var day = now.firstDay
        for index in stride(from: 0, to: flat.count - 1, by: 2) {
            if case .number(let count) = flat[index], case .symbol(let symbol) = flat[index + 1], let unit = symbol.unit { day = unit.advance(day, by: count) }
        }
        // "The next three days" begin tomorrow; "within three days" begins now.
        let later = ahead && !fromToday ? 1 : 0
        other = CivilInstant(day + later)
        reading.interval = ahead ? CivilInterval(begin: now.begin.adding(days: later), endExclusive: other) : CivilInterval(begin: other, endExclusive: now.begin)
        reading.edtf = ahead ? "\(now.firstDay)/\(day)" : "\(day)/\(now.firstDay)"
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

    static func periodValue(_ arguments: [TimeExpression]) -> String? {
        var date = "", clock = ""
        var index = 0
        while index + 1 < arguments.count {
            guard case .symbol(let symbol) = arguments[index + 1], let unit = symbol.unit else { return nil }
            var count: Int?
            switch arguments[index] {
            case .number(let number): count = number
            case .symbol(.X): count = nil
            default: return nil
            }
            index += 2
            var half = false
            if index < arguments.count, case .symbol(.MID) = arguments[index] {
                half = true
                index += 1
            }
            func text(_ factor: Int = 1) -> String { count.map { String($0 * factor) } ?? "X" }
            let isZero = count == 0 && half
            switch unit {
            case .second: clock += text() + "S"
            case .minute: clock += (isZero ? "" : text() + "M") + (half ? "30S" : "")
            case .hour: clock += (isZero ? "" : text() + "H") + (half ? "30M" : "")
            case .part: date += text() + (symbol == .night ? "NI" : "DT")
            case .day:
                if half, isZero { clock += "12H" } else { date += text() + "D" + (half ? "" : "") }
                if half, !isZero { clock += "12H" }
            case .weekend: date += text() + "WE"
            case .week: date += isZero ? "3D" : half ? "\(text()).5W" : text() + "W"
            case .fortnight: date += text(2) + "W"
            case .month: date += (isZero ? "" : text() + "M") + (half ? "15D" : "")
            case .season: date += text(3) + "M"
            case .quarter: date += text() + "Q"
            case .half: date += text(6) + "M"
            case .year: date += (isZero ? "" : text() + "Y") + (half ? "6M" : "")
            case .decade:
                if let count { date += "\(count * 10 + (half ? 5 : 0))Y" } else { date += "XDE" }
            case .century:
                if let count { date += "\(count * 100 + (half ? 50 : 0))Y" } else { date += "XCE" }
            case .millennium: date += text(1000) + "Y"
            }
        }
        if date.isEmpty, clock.isEmpty { return nil }
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
            } else {
                value += "-XX-XX"
            }
            if let second = fields.secondOfDay {
                value += "T\(two(second / 3600)):\(two(second / 60 % 60))"
            } else if let part = fields.part {
                value += "T\(part.rawValue)"
            }
            var made = TimeReading(type: .set, value: value, formula: formula)
            made.quant = "EVERY"
            return made
        }
    }
}
