/// Which of two numbers is the day: any date of a text that leaves no doubt decides for all of it, otherwise language and region.
struct NumericOrder {
    var dayFirst: Bool
    private var isSettled = false

    init(dayFirst: Bool, mentions: [TimeMention]) {
        self.dayFirst = dayFirst
        for mention in mentions where mention.traits.contains(.numericDate) {
            guard let (first, second) = mention.expression.calendarPair else { continue }
            if first > 12, second <= 12 {
                (self.dayFirst, isSettled) = (true, true)
                break
            }
            if second > 12, first <= 12 {
                (self.dayFirst, isSettled) = (false, true)
                break
            }
        }
    }

    /// Turns `(calendar a b year)` into fields.
    func apply(to mentions: inout [TimeMention]) {
        for index in mentions.indices where mentions[index].traits.contains(.numericDate) {
            if let (first, second) = mentions[index].expression.calendarPair, first <= 12, second <= 12, first != second {
                mentions[index].isOrderAmbiguous = !isSettled
            }
            mentions[index].expression = fields(mentions[index].expression)
            mentions[index].traits = ExpressionTraits(of: mentions[index].expression)
            mentions[index].output = -1
        }
    }

    private func fields(_ expression: TimeExpression) -> TimeExpression {
        guard case .apply(let name, let arguments) = expression else { return expression }
        guard name == .calendar, arguments.count > 1, case .number(let first) = arguments[0], case .number(let second) = arguments[1] else {
            let inner = arguments.map(fields)
            guard name == .and else { return .apply(name, inner) }
            return .apply(.and, inner.flatMap { part -> [TimeExpression] in if case .apply(.and, let own) = part { own } else { [part] } })
        }
        let (day, month) = (dayFirst && second <= 12) || first > 12 ? (first, second) : (second, first)
        var parts: [TimeExpression] = [.apply(.month, [.number(month)]), .apply(.day, [.number(day)])]
        if arguments.count > 2, case .number(let year) = arguments[2] { parts.append(.apply(year < 100 ? .shortyear : .year, [.number(year)])) }
        return .apply(.and, parts)
    }
}

extension TimeExpression {
    /// The two numbers of a numeric date somewhere in the tree.
    fileprivate var calendarPair: (Int, Int)? {
        guard case .apply(let name, let arguments) = self else { return nil }
        if name == .calendar, arguments.count > 1, case .number(let first) = arguments[0], case .number(let second) = arguments[1] { return (first, second) }
        for argument in arguments { if let found = argument.calendarPair { return found } }
        return nil
    }
}
