import ByteText
package import CivilTime

/// Finds the time expressions of a text and resolves each in its context.
package struct Tagger: Sendable {
    package let library: LanguageLibrary

    package init(library: LanguageLibrary) { self.library = library }

    /// The expressions of `text`, ascending and not overlapping. `language` is a BCP 47 tag; nil asks the library to recognise it.
    package func tag(_ text: [UInt8], language: String?, publication: CivilTimestamp?) -> [ResolvedExpression] {
        read(text, language: language, publication: publication, traced: false).expressions
    }

    /// The same with, for each expression, the steps by which it was read, in words.
    package func explain(_ text: [UInt8], language: String?, publication: CivilTimestamp?) -> [(expression: ResolvedExpression, steps: [String])] {
        let read = read(text, language: language, publication: publication, traced: true)
        return zip(read.expressions, read.steps).map { ($0, $1) }
    }

    /// Expressions, and the steps of each where they are wanted.
    private typealias Reading = (expressions: [ResolvedExpression], steps: [[String]])

    private func read(_ text: [UInt8], language: String?, publication: CivilTimestamp?, traced: Bool) -> Reading {
        guard text.count < Int(UInt32.max), !Tagger.isNumber(text) else { return ([], []) }
        var tag = language ?? ""
        if library.pack(for: tag) == nil { tag = library.detect(text) ?? "" }
        guard let pack = library.pack(for: tag) else { return ([], []) }
        var finder = pack.finders.take()
        finder.find(in: text.span, pack: pack, traced: traced)
        var mentions = finder.mentions
        NumericOrder(dayFirst: library.dayComesFirst(in: tag), mentions: mentions).apply(to: &mentions)
        let made = resolve(mentions, finder: &finder, text: text, pack: pack, publication: publication, traced: traced)
        pack.finders.giveBack(finder)
        return made
    }

    /// A text that is a number and nothing else ("2020") tells no year.
    private static func isNumber(_ text: [UInt8]) -> Bool {
        var digits = 0
        for byte in text {
            if byte.isASCIIDigit { digits += 1 } else if !byte.isASCIISpace { return false }
            if digits > 4 { return false }
        }
        return digits > 0
    }

    private func resolve(
        _ mentions: [TimeMention], finder: inout MentionFinder, text: [UInt8], pack: LanguagePack, publication: CivilTimestamp?, traced: Bool
    ) -> Reading {
        var discourse = Discourse(publication: publication, isNarrative: Tagger.isNarrative(mentions, publication), sundayWeeks: pack.sundayWeeks)
        var found: [ResolvedExpression] = []
        found.reserveCapacity(mentions.count)
        var steps: [[String]] = []
        var openRange: Int?
        for var mention in mentions {
            if !discourse.isNarrative, pack.grammar.isNarrative[Int(mention.rule)] { continue }
            let rule = pack.grammar.ruleNames[Int(mention.rule)]
            var ownSteps: [String] = []
            var anchorIndex: Int?
            // What reads the same everywhere is looked up; the second end of a range leans on the first.
            let isAlone = !traced && !discourse.leansOnRange(mention)
            var reading = isAlone ? finder.reading(of: mention) : nil
            if reading == nil {
                let (context, index) = discourse.context(for: mention)
                anchorIndex = index
                if mention.traits.contains(.yearAgo), context.told?.unit == .quarter {
                    mention.expression = .apply(.shift, [.number(-1), .symbol(.year), .symbol(.then)])
                    mention.output = -1
                }
                var resolver = TimeResolver(context: context, traced: traced)
                reading = resolver.reading(of: mention.expression)
                if isAlone, let reading { finder.keep(reading, of: mention) }
                if traced { ownSteps = resolver.steps ?? [] }
            }
            guard let reading else {
                if case .apply(.end, _) = mention.expression, let open = openRange, open == found.count - 1, found[open].rule == rule {
                    // "June 10 – 31" tells of no days.
                    found.remove(at: open)
                    if traced { steps.remove(at: open) }
                }
                openRange = nil
                continue
            }
            var made = ResolvedExpression(
                start: mention.start, end: mention.end, type: reading.type, value: reading.value, rule: rule, formula: reading.formula,
                anchor: reading.anchor)
            // ISO 8601: a time told in UTC says so.
            if reading.zoneMinutes == 0, reading.type == .time, reading.moment?.unit != .part { made.value += "Z" }
            made.mod = reading.mod
            made.quant = reading.quant
            made.freq = reading.freq
            made.interval = reading.interval
            made.precision = reading.precision
            made.edtf = reading.edtf
            made.anchorDate = reading.anchorDate
            made.anchorExpression = reading.anchor == .discourse ? anchorIndex : nil
            made.relation = reading.relation
            made.alternatives = reading.alternatives
            made.flags = mention.isOrderAmbiguous ? reading.flags + ["ambiguous-order"] : reading.flags
            made.direction = Discourse.direction(of: mention)
            made.zoneMinutes = reading.moment?.unit.isClock == true ? reading.zoneMinutes : nil
            if let zone = mention.zone { made.zone = String(decoding: text[Int(zone.lowerBound)..<Int(zone.upperBound)], as: UTF8.self) }
            if reading.rangeRole == .end, let open = openRange, found[open].rule == rule, rule.hasSuffix("/years"),
                let begin = found[open].interval?.begin, let end = reading.moment?.begin, end < begin
            {
                // "2012-1400" tells of no years.
                found.remove(at: open)
                if traced { steps.remove(at: open) }
                openRange = nil
                continue
            }
            made.range = discourse.note(reading, mention, index: found.count)
            if made.range?.role == .end, let open = openRange, let begin = found[open].interval?.begin, let moment = reading.moment {
                // The first end carries the whole stretch, the second its own place.
                let end = moment.unit.isClock && moment.unit != .part ? moment.begin : moment.end
                if end > begin {
                    // "9:30 to 11:00 GMT": both are told by that clock.
                    if found[open].zoneMinutes == nil { found[open].zoneMinutes = made.zoneMinutes }
                    found[open].interval = CivilInterval(begin: begin, endExclusive: end)
                    found[open].precision = .range
                    found[open].edtf = "\(begin.day)/\(end.adding(seconds: -1).day)"
                }
            }
            if let range = made.range { openRange = range.role == .begin ? found.count : nil }
            if traced { steps.append(Trace.steps(mention, rule, made, ownSteps, text: text)) }
            found.append(made)
        }
        return (found, steps)
    }

    /// A narrative tells a past of its own: most of its dates name their year, and none hangs on the day of publication.
    static func isNarrative(_ mentions: [TimeMention], _ publication: CivilTimestamp?) -> Bool {
        var explicit = 0, deictic = 0
        for mention in mentions {
            if mention.traits.contains(.absolute) {
                explicit += 1
            } else if mention.traits.contains(.deictic) {
                deictic += 1
            }
        }
        return publication == nil ? explicit > 0 : explicit >= 5 && deictic * 8 <= explicit
    }
}

extension TimeExpression {
    /// It can only be read from the day of writing: "yesterday", a bare weekday.
    var isDeictic: Bool {
        switch self {
        case .symbol(.now): true
        case .apply(.this, let parts), .apply(.last, let parts), .apply(.next, let parts): parts.count < 2
        case .apply(.weekday, _): true
        case .apply(_, let parts): parts.contains { $0.isDeictic }
        default: false
        }
    }
}
