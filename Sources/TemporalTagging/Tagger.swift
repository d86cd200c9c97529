import ByteText
package import CivilTime

/// Finds the time expressions of a text and resolves each in its context.
package struct Tagger: Sendable {
    package let library: LanguageLibrary

    package init(library: LanguageLibrary) { self.library = library }

    /// The expressions of `text`, ascending and not overlapping. `language` is a BCP 47 tag; nil asks the library to recognise it.
    package func tag(_ text: [UInt8], language: String?, publication: CivilTimestamp?) -> [ResolvedExpression] {
        guard text.count < Int(UInt32.max), let pack = pack(for: text, language) else { return [] }
        var finder = MentionFinder()
        finder.find(in: text.span, pack: pack)
        return resolve(finder.mentions, text: text, pack: pack, publication: publication).map(\.expression)
    }

    func pack(for text: [UInt8], _ language: String?) -> LanguagePack? {
        if let language, let pack = library.pack(for: language) { return pack }
        return library.detect(text).flatMap { library.pack(for: $0) }
    }

    func resolve(_ mentions: [TimeMention], text: [UInt8], pack: LanguagePack, publication: CivilTimestamp?, traced: Bool = false) -> [(expression: ResolvedExpression, steps: [String])] {
        var discourse = Discourse(publication: publication, isNarrative: Tagger.isNarrative(mentions, publication), sundayWeeks: pack.sundayWeeks)
        var found: [(expression: ResolvedExpression, steps: [String])] = []
        found.reserveCapacity(mentions.count)
        for mention in mentions {
            let (context, anchorIndex) = discourse.context(for: mention)
            var resolver = TimeResolver(context: context, traced: traced)
            guard let reading = resolver.reading(of: mention.expression) else { continue }
            var made = ResolvedExpression(
                start: mention.start, end: mention.end, type: reading.type, value: reading.value, rule: mention.rule, formula: reading.formula, anchor: reading.anchor)
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
            made.flags = reading.flags
            made.direction = mention.direction
            if let zone = mention.zone { made.zone = String(decoding: text[Int(zone.lowerBound)..<Int(zone.upperBound)], as: UTF8.self) }
            made.range = discourse.note(reading, mention, index: found.count)
            found.append((made, resolver.steps ?? []))
        }
        return found
    }

    /// A narrative tells a past of its own: most of its dates name their year, and none hangs on the day of publication.
    static func isNarrative(_ mentions: [TimeMention], _ publication: CivilTimestamp?) -> Bool {
        var explicit = 0, deictic = 0
        for mention in mentions {
            if mention.expression.isAbsolute {
                explicit += 1
            } else if mention.expression.isDeictic {
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
