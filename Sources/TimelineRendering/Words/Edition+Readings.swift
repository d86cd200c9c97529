import ArticleReading
import CivilTime
import EventExtraction
import TemporalTagging
import TimelineCore

/// How dates were read, who says what, and how sure that is, in words.
extension Edition {
    // MARK: Certainty

    /// `Stated by both articles`, `Attributed: Channel 12`, `Announced for 3 August 2021; not known to have happened`.
    func certainty(_ event: TimelineEvent) -> String {
        let who = event.attributedTo.joined(separator: ", ")
        switch event.certainty {
        case .stated:
            if event.sourceCount == 0 { return labels["addedBy"] }
            if event.sourceCount <= 1 { return labels[!event.mentions.isEmpty && event.mentions.allSatisfy { $0.field == .title } ? "statedTitle" : "stated1"] }
            return event.sourceCount == 2 && timeline.articles.count == 2
                ? labels["stated2"] : labels.text("statedMany", ["n": labels.grouped(event.sourceCount)])
        case .attributed: return who.isEmpty ? labels["attributedNone"] : labels.text("attributed", ["who": who])
        case .denied: return who.isEmpty ? labels["deniedNone"] : labels.text("denied", ["who": who])
        case .disputed: return labels[event.sourceCount > 1 ? "disputed" : "disputedAlone"]
        case .planned: return event.dateFrom == nil && event.dateTo == nil ? labels["plannedNone"] : labels.text("planned", ["date": plannedDate(event)])
        case .possible: return labels["possible"]
        }
    }

    private func plannedDate(_ event: TimelineEvent) -> String {
        guard let first = event.dateFrom, first == event.dateTo else { return dates.heading(event) }
        return labels.isFrench ? labels.text("dateAsText", ["date": dates.date(first)]) : dates.date(first)
    }

    /// `2 articles, 1 origin`.
    func sourceCounts(_ event: TimelineEvent) -> String {
        if event.sourceCount == 0 { return document(event) ?? labels["documentNone"] }
        let articles = labels.count("articles", event.sourceCount)
        guard event.originCount < event.sourceCount, event.originCount > 0 else { return articles }
        return labels.text("sourceOrigins", ["articles": articles, "origins": labels.count("origins", event.originCount)])
    }

    /// What an event of the desk's own rests on: `Order of 12 March, p. 4`.
    func document(_ event: TimelineEvent) -> String? {
        guard let document = event.document else { return nil }
        return event.page.map { labels.text("documentPage", ["document": document, "page": $0]) } ?? labels.text("document", ["document": document])
    }

    func certainty(_ mention: EventMention) -> String {
        switch mention.certainty {
        case .reported: return mention.attribution.map { labels.text("mention.reportedBy", ["who": $0]) } ?? labels["mention.reported"]
        case .denied: return mention.attribution.map { labels.text("mention.deniedBy", ["who": $0]) } ?? labels["mention.denied"]
        default: return labels["mention.\(mention.certainty.rawValue)"]
        }
    }

    /// How sure the program is of its reading of the date; the steps of `date_confidence`.
    func confidenceKey(_ event: TimelineEvent) -> String { event.dateConfidence >= 80 ? "clear" : event.dateConfidence >= 50 ? "likely" : "inferred" }

    // MARK: Quotes

    /// A quote in marks: “ ” in English, « » for French words in a French edition.
    func quoted(_ text: String, language: String) -> String {
        labels.isFrench && Self.primaryTag(language) == "fr" ? "«\u{A0}\(text)\u{A0}»" : "“\(text)”"
    }

    /// A quote, and its language where the articles have more than one.
    func quotedWithLanguage(_ text: String, language: String) -> String {
        let quote = quoted(text, language: language)
        guard isMultilingual, !language.isEmpty else { return quote }
        return labels.text("quoteIn", ["quote": quote, "language": languageName(language)])
    }

    // MARK: Readings of one mention

    /// What an expression was read as, all readings told: `22 July 2021`, `12–18 July 2021 (weeks from Monday) or 18–24 July 2021 (weeks from Sunday)`.
    func result(_ time: MentionTime, long: Bool = true) -> String? {
        guard let interval = time.interval.map({ wholeWeek($0, time) }) else { return nil }
        var main = dates.reading(interval, precision: time.precision, value: time.value, long: long)
        let others = time.alternatives.map(alternative).filter { $0 != main }
        if others.count == 1, let why = time.alternatives.first?.why, labels.has("whyMain.\(why)") {
            main = labels.text("eitherWhy", ["date": main, "why": labels["whyMain.\(why)"]])
        }
        return others.reduce(main) { labels.text("either", ["a": $0, "b": $1]) }
    }

    /// "Earlier this week" is some day of that week, and the event stands between its ends.
    private func wholeWeek(_ interval: CivilInterval, _ time: MentionTime) -> CivilInterval {
        guard time.precision == .week, time.relation == nil, let first = interval.firstDay, let last = interval.lastDay, last - first < 6 else {
            return interval
        }
        return CivilInterval(first.monday, through: first.monday + 6)
    }

    func alternative(_ reading: AlternativeReading) -> String {
        let date = dates.reading(reading.interval, value: reading.value)
        guard let why = why(reading) else { return date }
        return labels.text("eitherWhy", ["date": date, "why": why])
    }

    /// The tagger's clause; in another language only where its table has it.
    private func why(_ reading: AlternativeReading) -> String? {
        if labels.has("why.\(reading.why)") { return labels["why.\(reading.why)"] }
        return labels.isFrench || reading.why.isEmpty ? nil : reading.why
    }

    /// The date from which a mention was read, in words, long.
    private func anchorDate(_ mention: EventMention) -> String? {
        guard let text = mention.time.anchorDate else { return nil }
        guard let day = CivilDay(iso: String(decoding: text.utf8.prefix(10), as: UTF8.self)) else { return text }
        return dates.longDate(day)
    }

    /// The day that was carried on from the sentences before; not the day of publication from which that one was read in its turn.
    private func carriedDate(_ mention: EventMention) -> String? {
        guard let first = mention.time.interval?.firstDay else { return anchorDate(mention) }
        return first == mention.time.interval?.lastDay ? dates.longDate(first) : result(mention.time)
    }

    /// The whole way from the words to the date: `“jeudi” → Thursday 22 July 2021, from publication Sunday 25 July 2021`.
    func reading(_ mention: EventMention) -> String {
        let time = mention.time
        var parts: [String] = []
        switch time.basis {
        case .expression:
            let words = time.expression.map { quoted($0, language: mention.language) } ?? ""
            if let result = result(time) {
                parts.append(labels.text("arrow", ["words": words, "date": result]))
            } else {
                parts.append(words)
            }
            if let origin = origin(mention) { parts.append(origin) }
            if let relation = time.relation, labels.has("relation.\(relation.rawValue)") {
                parts.append(labels["relation.\(relation.rawValue)"])
                parts.append(labels["boundNote"])
            }
        case .discourse: parts.append(carriedDate(mention).map { labels.text("noDayGiven", ["date": $0]) } ?? labels["noDayGivenNone"])
        case .publication: parts.append(labels.text("byPublication", ["date": anchorDate(mention) ?? result(time) ?? ""]))
        case .none: parts.append(labels["noReading"])
        }
        for flag in time.flags where labels.has("flag.\(flag)") { parts.append(labels["flag.\(flag)"]) }
        return parts.joined(separator: ", ")
    }

    private func origin(_ mention: EventMention) -> String? {
        switch mention.time.anchor {
        case .publication:
            guard let date = anchorDate(mention) else { return nil }
            let isEstimate = article(mention.articleID)?.article.published.status == .estimated
            return labels.text(isEstimate ? "readFromEstimate" : "readFromPublication", ["date": date])
        case .discourse: return anchorDate(mention).map { labels.text("readFromText", ["date": $0]) }
        case .speech: return anchorDate(mention).map { labels.text("readFromSpeech", ["date": $0]) } ?? labels["readFromSpeechUnknown"]
        case .none: return nil
        }
    }

    // MARK: Readings of an event

    /// One line for all tellings: `“On Wednesday” (English), “mercredi” (French) → 21 July 2021; “earlier this week” (English) → 19–25 July 2021, which fits`.
    func readings(_ event: TimelineEvent) -> String {
        var groups: [(result: String, words: [String], interval: CivilInterval?)] = []
        var silent: [String] = []
        for mention in event.mentions {
            guard mention.time.basis == .expression, let expression = mention.time.expression, let interval = mention.time.interval,
                let result = result(mention.time, long: false)
            else {
                if !silent.contains(mention.articleID) { silent.append(mention.articleID) }
                continue
            }
            var words = quotedWithLanguage(expression, language: mention.language)
            if mention.time.anchor == .discourse,
                let date = mention.time.anchorDate.flatMap({ CivilDay(iso: String(decoding: $0.utf8.prefix(10), as: UTF8.self)) })
            {
                words = labels.text("after", ["words": words, "date": dates.date(date)])
            }
            if let index = groups.firstIndex(where: { $0.result == result }) {
                if !groups[index].words.contains(words) { groups[index].words.append(words) }
            } else {
                groups.append((result, [words], interval))
            }
        }
        guard !groups.isEmpty else {
            let carried = event.mentions.first { $0.time.basis == .discourse && fits($0.time.interval, event) }
            return (carried ?? event.mentions.first).map(reading) ?? labels["noDate"]
        }
        if groups.count == 1, groups[0].words.count == 1, let mention = event.mentions.first(where: { $0.time.basis == .expression }),
            mention.time.anchor == .publication
        {
            groups[0].words.append(articleDate(mention))
        }
        var lines: [String] = []
        for (index, group) in groups.enumerated() {
            let line = labels.text("arrow", ["words": group.words.joined(separator: ", "), "date": group.result])
            lines.append(index > 0 && fits(group.interval, event) ? labels.text("fits", ["reading": line]) : line)
        }
        for articleID in silent where !event.mentions.contains(where: { $0.articleID == articleID && $0.time.basis == .expression }) {
            lines.append(labels.text("sourceGives", ["source": outlet(articleID), "reading": labels["noReading"]]))
        }
        return labels.semicolons(lines)
    }

    private func articleDate(_ mention: EventMention) -> String {
        guard let published = article(mention.articleID)?.article.published else { return "" }
        if let (from, to) = estimate(published) { return labels.text("articleOfEstimated", ["span": readSpan(from, to)]) }
        return published.stamp.map { labels.text("articleOf", ["date": dates.longDate($0.day)]) } ?? labels["published.unknown"]
    }

    private func fits(_ interval: CivilInterval?, _ event: TimelineEvent) -> Bool {
        guard let interval, let from = event.dateFrom, let to = event.dateTo else { return false }
        return interval.overlaps(CivilInterval(from, through: to))
    }

    // MARK: Differences

    /// `Gelfand, head of compliance (L’Entrepreneur); an unnamed spokesperson (Sputnik)`.
    func values(_ conflict: EventConflict, in event: TimelineEvent) -> String {
        let told = conflict.values.enumerated().map { index, value -> String in
            let shown = conflict.field == "date" ? dateValue(value) : Edition.shortened(value, words: 15)
            let id = index < conflict.mentionIDs.count ? conflict.mentionIDs[index] : ""
            guard let mention = event.mentions.first(where: { $0.id == id }) else { return shown }
            return labels.text("valueBy", ["value": shown, "source": outlet(mention.articleID)])
        }
        return labels.semicolons(told)
    }

    /// A day or two days of ISO 8601 in words; anything else as it stands.
    private func dateValue(_ value: String) -> String {
        let days = value.utf8.split(separator: 47).map { CivilDay(iso: String(decoding: $0, as: UTF8.self)) }
        switch (days.first, days.last) {
        case (let first??, let last??) where days.count <= 2: return dates.span(first, last, .span)
        default: return value
        }
    }
}
