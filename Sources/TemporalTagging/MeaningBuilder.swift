/// Fills the holes of a pattern's meaning with what the pattern captured.
struct MeaningBuilder {
    let matcher: PatternMatcher
    let tokens: [Token]
    /// The token from which the matcher counts.
    let base: Int

    /// One expression that a matched rule puts out, and the tokens that it covers, counted from `base`.
    struct Output {
        var expression: TimeExpression
        var tokens: Range<Int>
    }

    func outputs(of node: Int, pack: LanguagePack) -> [Output] {
        let own = matcher.nodes[node]
        let alternative = pack.grammar.alternatives[Int(own.alternative)]
        var made: [Output] = []
        for emission in pack.grammar.emissions[alternative.emissions] {
            var range = Int(own.start)..<Int(own.end)
            if emission.slot >= 0 {
                guard let capture = capture(emission.slot, of: own) else { continue }
                range = Int(capture.start)..<Int(capture.end)
            }
            if let expression = fill(emission.template, own, depth: 0, pack: pack) { made.append(Output(expression: expression, tokens: range)) }
        }
        if made.count >= 2 { ClockRange.agree(&made) }
        return made
    }

    private func capture(_ slot: Int, of node: PatternMatcher.Node) -> PatternMatcher.Capture? {
        let first = Int(node.captures)
        for capture in matcher.captures[first..<first + Int(node.captureCount)] where Int(capture.slot) == slot { return capture }
        return nil
    }

    func meaning(of node: Int, depth: Int, pack: LanguagePack) -> TimeExpression? {
        guard depth < TimeExpression.depthLimit else { return nil }
        let own = matcher.nodes[node]
        let alternative = pack.grammar.alternatives[Int(own.alternative)]
        guard alternative.emissionCount > 0 else { return nil }
        let emission = pack.grammar.emissions[Int(alternative.firstEmission)]
        return fill(emission.template, own, depth: depth, pack: pack)
    }

    private func fill(_ template: Template, _ node: PatternMatcher.Node, depth: Int, pack: LanguagePack) -> TimeExpression? {
        switch template {
        case .number(let number): return .number(number)
        case .symbol(let symbol): return .symbol(symbol)
        case .capture(let slot):
            guard let capture = capture(slot, of: node) else { return nil }
            if capture.kind == -2 { return meaning(of: Int(capture.index), depth: depth + 1, pack: pack) }
            let token = tokens[base + Int(capture.index)]
            if token.isNumber { return .number(Int(token.value)) }
            return capture.kind >= 0 ? pack.sense(of: token.word, in: Int(capture.kind))?.value : nil
        case .apply(let name, let parts):
            var arguments: [TimeExpression] = []
            for part in parts {
                guard let made = fill(part, node, depth: depth, pack: pack) else {
                    // An absent capture takes its form with it; an intersection goes on without.
                    if name == .and || name == .fiscal { continue }
                    if case .capture = part, name == .clock || name == .period { continue }
                    return nil
                }
                if name == .and, case .apply(.and, let inner) = made { arguments += inner } else { arguments.append(made) }
            }
            switch name {
            case .and:
                if arguments.isEmpty { return nil }
                return arguments.count == 1 ? arguments[0] : .apply(.and, arguments)
            case .plus, .minus, .times10:
                var total: Int?
                for argument in arguments {
                    guard case .number(let number) = argument else { return argument }
                    guard let sum = total else {
                        total = number
                        continue
                    }
                    let (result, overflow) =
                        name == .plus
                        ? sum.addingReportingOverflow(number)
                        : name == .minus ? sum.subtractingReportingOverflow(number) : sum.multipliedReportingOverflow(by: number)
                    if overflow { return nil }
                    total = result
                }
                return total.map { .number($0) }
            case .period:
                // A fragment may give number and unit together.
                return .apply(
                    .period, arguments.flatMap { argument -> [TimeExpression] in if case .apply(.period, let own) = argument { own } else { [argument] } })
            case .shift:
                // (shift -1 (period 2 day 3 hour) now): the first number is the direction.
                if case .number(let sign)? = arguments.first, arguments.count > 1, case .apply(.period, let own) = arguments[1] {
                    var flat: [TimeExpression] = []
                    for part in own {
                        switch part {
                        case .number(let number): flat.append(.number(number * sign))
                        case .symbol(.X): return .apply(.ref, [.symbol(sign < 0 ? .PAST_REF : .FUTURE_REF)])
                        // The sign stands apart: "half an hour" may be told as 0.5.
                        case .apply(.decimal, let digits): flat.append(.apply(.decimal, digits + [.number(sign)]))
                        default: flat.append(part)
                        }
                    }
                    return .apply(.shift, flat + arguments.dropFirst(2))
                }
                return .apply(.shift, arguments)
            default: return .apply(name, arguments)
            }
        }
    }

    /// The tokens of the first capture called "zone" anywhere under a node, counted from `base`.
    func zone(under node: Int, depth: Int, pack: LanguagePack) -> Range<Int>? {
        guard depth < TimeExpression.depthLimit else { return nil }
        let own = matcher.nodes[node]
        let slot = pack.grammar.alternatives[Int(own.alternative)].zoneSlot
        let first = Int(own.captures)
        for capture in matcher.captures[first..<first + Int(own.captureCount)] {
            if slot >= 0, capture.slot == slot { return Int(capture.start)..<Int(capture.end) }
            if capture.kind == -2, let found = zone(under: Int(capture.index), depth: depth + 1, pack: pack) { return found }
        }
        return nil
    }
}
