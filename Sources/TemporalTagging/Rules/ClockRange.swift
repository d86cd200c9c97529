/// "From 2 to 4 p.m.", "1:30 p.m. to 4": one end of a range of hours says for both which half of the day is meant.
enum ClockRange {
    static func agree(_ outputs: inout [MeaningBuilder.Output]) {
        guard let first = outputs.firstIndex(where: { $0.expression.isEnd(.begin) }), let second = outputs.firstIndex(where: { $0.expression.isEnd(.end) }),
            let a = outputs[first].expression.clockFields, let b = outputs[second].expression.clockFields
        else { return }
        // "2 p.m. on Sunday to 3:32 on Friday": hours of two days have nothing to do with one another.
        if outputs[first].expression.namesDay, outputs[second].expression.namesDay, outputs[first].expression.dayFields != outputs[second].expression.dayFields
        {
            return
        }
        switch (a.meridiem, b.meridiem) {
        case (nil, let mark?) where a.isOpen:
            outputs[first].expression = outputs[first].expression.marking(a.minutes % 720 < b.minutes % 720 ? mark : mark.opposite)
        case (let mark?, nil) where b.isOpen:
            outputs[second].expression = outputs[second].expression.marking(b.minutes % 720 > a.minutes % 720 ? mark : mark.opposite)
        case (nil, nil) where a.isOpen && b.isOpen && b.minutes < a.minutes && a.minutes < 720:
            // "10:30 to 3": past noon, not past midnight.
            outputs[second].expression = outputs[second].expression.marking(.pm)
        default: break
        }
    }
}

extension TimeSymbol { fileprivate var opposite: TimeSymbol { self == .am ? .pm : .am } }

extension TimeExpression {
    fileprivate func isEnd(_ sought: TimeOperator) -> Bool { if case .apply(let name, _) = self { name == sought } else { false } }

    /// Hour and minute of the first clock in the tree, and its half of the day. `isOpen`: it could be either half.
    fileprivate var clockFields: (minutes: Int, meridiem: TimeSymbol?, isOpen: Bool)? {
        guard case .apply(let name, let arguments) = self else { return nil }
        guard name == .clock else {
            // A part of the day settles the half.
            let isPlaced = arguments.contains { if case .apply(.part, _) = $0 { true } else { false } }
            for argument in arguments { if let found = argument.clockFields { return (found.minutes, found.meridiem, found.isOpen && !isPlaced) } }
            return nil
        }
        var fields = CalendarFields()
        guard fields.add(self), let hour = fields.hour else { return nil }
        return (hour * 60 + (fields.minute ?? 0), fields.meridiem, fields.meridiem == nil && (1...12).contains(hour))
    }

    /// The parts of the tree that tell no clock.
    fileprivate var dayFields: [TimeExpression] {
        guard case .apply(let name, let arguments) = self else { return [] }
        if name == .clock || name == .zone || name == .part { return [] }
        if name == .and || name == .begin || name == .end || name == .mod { return arguments.flatMap(\.dayFields) }
        return [self]
    }

    fileprivate var namesDay: Bool { !dayFields.isEmpty }

    fileprivate func marking(_ meridiem: TimeSymbol) -> TimeExpression {
        guard case .apply(let name, let arguments) = self else { return self }
        if name == .clock { return .apply(.clock, arguments + [.symbol(meridiem)]) }
        return .apply(name, arguments.map { $0.marking(meridiem) })
    }
}
