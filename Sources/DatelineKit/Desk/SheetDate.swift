import CivilTime
import TimelineCore

/// In which order a sheet writes day and month.
package enum DayMonthOrder: String, Sendable, CaseIterable {
    case dayFirst = "dmy"
    case monthFirst = "mdy"
}

/// What a cell may say for a date, in all the forms that spreadsheets turn `2021-07-22` into.
enum SheetDate: Equatable {
    case day(CivilDay)
    /// `05/07/2021`.
    case either(dayFirst: CivilDay, monthFirst: CivilDay)
    /// `07/22/2021`: only one order makes a day of it, and the file is written in that order.
    case ordered(CivilDay, DayMonthOrder)
    /// `2021-07`, `juillet 2021`, `2021`: a person says that no more is known.
    case period(CivilDay, CivilDay, Precision)

    /// - Parameter year: what a year of two digits should be near.
    init?(_ cell: String, near year: Int? = nil) {
        let text = cell.trimmed
        guard !text.isEmpty, text.utf8.count <= 40 else { return nil }
        if let stamp = CivilTimestamp(iso: Array(text.utf8)) {
            self = .day(stamp.day)
            return
        }
        let tokens = Self.tokens(SheetText.folded(text))
        guard tokens.allSatisfy({ $0.number != nil || Self.month($0.text) != nil || Self.littleWords.contains($0.text) || Self.isWeekday($0.text) }) else {
            return nil
        }
        let numbers = tokens.filter { $0.number != nil }
        if let month = tokens.lazy.compactMap({ $0.number == nil ? Self.month($0.text) : nil }).first {
            self.init(month: month, numbers: numbers, near: year)
        } else {
            self.init(numbers: numbers, near: year)
        }
    }

    private struct Token {
        var text: String
        var number: Int?
        var digits: Int { number == nil ? 0 : text.utf8.count }
    }

    /// Runs of digits and runs of letters; a time of day after the date is left out.
    private static func tokens(_ text: String) -> [Token] {
        var all: [Token] = []
        var current = ""
        var isDigits = false
        func flush() {
            if !current.isEmpty { all.append(Token(text: current, number: isDigits ? Int(current) : nil)) }
            current = ""
        }
        for scalar in text.unicodeScalars {
            if scalar == ":" { break }
            let digit = (48...57).contains(scalar.value)
            let letter = scalar.properties.isAlphabetic
            if !digit && !letter || (digit != isDigits && !current.isEmpty) { flush() }
            if digit || letter {
                isDigits = digit
                current.unicodeScalars.append(scalar)
            }
        }
        let stopped = text.unicodeScalars.contains(":")
        // “22/07/2021 00:00”: what stood before the colon was an hour.
        if stopped { current = "" }
        flush()
        return all
    }

    private static let months: [(prefix: String, number: Int)] = [
        ("jan", 1), ("feb", 2), ("fev", 2), ("mar", 3), ("apr", 4), ("avr", 4), ("may", 5), ("mai", 5), ("juin", 6), ("jun", 6), ("juil", 7), ("jul", 7),
        ("aug", 8),
        ("aou", 8), ("sep", 9), ("oct", 10), ("nov", 11), ("dec", 12),
    ]

    /// What may stand beside a date in a cell and says nothing more.
    private static let littleWords: Set<String> = ["le", "du", "on", "of", "the", "er", "st", "nd", "rd", "th", "de", "t"]
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mardi", "mer", "jeu", "ven", "sam", "dim"]

    private static func isWeekday(_ word: String) -> Bool { weekdays.contains { word.hasPrefix($0) } }

    private static func month(_ word: String) -> Int? { word == "mardi" ? nil : months.first { word.hasPrefix($0.prefix) }?.number }

    private static func fullYear(_ token: Token, near year: Int?) -> Int? {
        guard let number = token.number else { return nil }
        if token.digits == 4 { return number }
        guard token.digits == 2 else { return nil }
        guard let year else { return number < 50 ? 2000 + number : 1900 + number }
        let century = year.flooredDivision(by: 100) * 100
        return [century - 100 + number, century + number, century + 100 + number].min { abs($0 - year) < abs($1 - year) }
    }

    /// `22-Jul-21`, `July 22, 2021`, `juillet 2021`.
    private init?(month: Int, numbers: [Token], near year: Int?) {
        if numbers.count == 1, let y = numbers[0].number, numbers[0].digits == 4, let first = CivilDay(year: y, month: month, day: 1) {
            self = .period(first, CivilDay(clampingYear: y, month: month, day: 31), .month)
            return
        }
        guard numbers.count >= 2, let y = Self.fullYear(numbers[1], near: year), let d = numbers[0].number, let day = CivilDay(year: y, month: month, day: d)
        else { return nil }
        self = .day(day)
    }

    private init?(numbers: [Token], near year: Int?) {
        guard let first = numbers.first, let a = first.number else { return nil }
        if numbers.count == 1 || (numbers.count == 2 && first.digits == 5) {
            // A year, or the number of days by which a spreadsheet keeps a date.
            if first.digits == 4, let begin = CivilDay(year: a, month: 1, day: 1) {
                self = .period(begin, CivilDay(clampingYear: a, month: 12, day: 31), .year)
                return
            }
            guard first.digits == 5, let epoch = CivilDay(year: 1899, month: 12, day: 30) else { return nil }
            self = .day(epoch + a)
            return
        }
        guard let b = numbers[1].number else { return nil }
        if numbers.count == 2 {
            // `2021-07`, `07/2021`.
            let (y, m) = first.digits == 4 ? (a, b) : (b, a)
            guard first.digits == 4 || numbers[1].digits == 4, let begin = CivilDay(year: y, month: m, day: 1) else { return nil }
            self = .period(begin, CivilDay(clampingYear: y, month: m, day: 31), .month)
            return
        }
        if first.digits == 4 {
            guard let c = numbers[2].number, let day = CivilDay(year: a, month: b, day: c) else { return nil }
            self = .day(day)
            return
        }
        guard let y = Self.fullYear(numbers[2], near: year) else { return nil }
        let dayFirst = CivilDay(year: y, month: b, day: a), monthFirst = CivilDay(year: y, month: a, day: b)
        switch (dayFirst, monthFirst) {
        case (let day?, nil): self = .ordered(day, .dayFirst)
        case (nil, let day?): self = .ordered(day, .monthFirst)
        case (let day?, let other?): self = day == other ? .day(day) : .either(dayFirst: day, monthFirst: other)
        case (nil, nil): return nil
        }
    }

    /// The day, where the order of day and month is known or does not matter.
    func day(_ order: DayMonthOrder?) -> CivilDay? {
        switch self {
        case .day(let day), .ordered(let day, _): day
        case .either(let dayFirst, let monthFirst): order.map { $0 == .dayFirst ? dayFirst : monthFirst }
        case .period: nil
        }
    }

    /// Could it be this day, in whatever order?
    func mayBe(_ day: CivilDay) -> Bool {
        switch self {
        case .day(let own), .ordered(let own, _): own == day
        case .either(let dayFirst, let monthFirst): dayFirst == day || monthFirst == day
        case .period(let first, let last, _): first == day && last == day
        }
    }
}

/// Which order a file writes, learnt from the cells that nobody changed.
struct DayMonthVotes {
    private var dayFirst = 0
    private var monthFirst = 0

    mutating func count(_ cell: SheetDate, written: CivilDay?) {
        switch cell {
        case .ordered(let day, let order) where written == nil || written == day: add(order)
        case .either(let asDayFirst, let asMonthFirst):
            if written == asDayFirst { add(.dayFirst) } else if written == asMonthFirst { add(.monthFirst) }
        default: break
        }
    }

    private mutating func add(_ order: DayMonthOrder) { if order == .dayFirst { dayFirst += 1 } else { monthFirst += 1 } }

    /// nil where nothing was learnt, or the cells contradict each other.
    var order: DayMonthOrder? { dayFirst > 0 && monthFirst == 0 ? .dayFirst : monthFirst > 0 && dayFirst == 0 ? .monthFirst : nil }
}
