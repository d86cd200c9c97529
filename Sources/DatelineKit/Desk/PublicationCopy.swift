import ArticleReading
import CivilTime
import EventExtraction
import TimelineCore

/// The copy for readers: without what the desk keeps to itself. What is withheld leaves no word, name, path or fingerprint behind, and what would quote it is cut.
struct PublicationCopy {
    private let source: Timeline
    private let asOf: CivilDay?
    private let quotes: QuoteLength
    /// Ids of the articles that no reader may learn of.
    private let withheldArticles: Set<String>
    /// The tellings that are withheld, by article.
    private let withheldTellings: [String: [EventMention]]
    private let withheldEvents: Set<String>

    /// - Parameter asOf: embargoes up to this day are over; nil: none is.
    init(_ timeline: Timeline, asOf: CivilDay?, quotes: QuoteLength = .short) {
        source = timeline
        self.asOf = asOf
        self.quotes = quotes
        let shown = timeline.events + timeline.undated
        let held = shown.filter { Self.isWithheld($0.tags, asOf) || $0.decision == "reject" } + timeline.setAside.filter { $0.mergedInto == nil }
        var events = Set(held.map(\.id))
        var told: [String: Int] = [:], open: [String: Int] = [:]
        for event in shown + timeline.setAside.filter({ $0.mergedInto == nil }) {
            for article in Set(event.mentions.map(\.articleID)) {
                told[article, default: 0] += 1
                if !events.contains(event.id) { open[article, default: 0] += 1 }
            }
        }
        // An article is withheld by its own mark, or since all that it tells is.
        let articles = Set(
            timeline.articles.filter { article in
                let id = article.article.id
                return Self.isWithheld([article.decision ?? ""], asOf) || ["reject", "exclude", "drop", "withhold"].contains(article.decision ?? "")
                    || (told[id] ?? 0) > 0 && open[id] == nil
            }.map(\.article.id))
        for event in shown where !event.mentions.isEmpty && event.mentions.allSatisfy({ articles.contains($0.articleID) }) { events.insert(event.id) }
        var tellings: [String: [EventMention]] = [:]
        for event in shown + timeline.setAside.filter({ $0.mergedInto == nil }) {
            for mention in event.mentions where events.contains(event.id) || articles.contains(mention.articleID) {
                tellings[mention.articleID, default: []].append(mention)
            }
        }
        (withheldArticles, withheldEvents, withheldTellings) = (articles, events, tellings)
    }

    /// `redact`, or `embargo:2021-08-01` beyond the day of publication. An embargo whose date can't be read holds.
    static func isWithheld(_ tags: [String], _ asOf: CivilDay?) -> Bool {
        tags.contains { tag in
            let text = SheetText.folded(tag)
            if ["redact", "redacted", "caviarder"].contains(text) { return true }
            guard text.hasPrefix("embargo") else { return false }
            guard let asOf, let day = CivilDay(iso: String(text.dropFirst(7).drop { $0 == ":" || $0 == " " })) else { return true }
            return day > asOf
        }
    }

    func made() -> Timeline {
        var copy = Timeline(title: source.title, locale: source.locale)
        copy.isPublication = true
        copy.events = source.events.compactMap(published)
        copy.undated = source.undated.compactMap(published)
        let kept = Set((copy.events + copy.undated).map(\.id))
        // Permalinks of merged events still lead on.
        copy.setAside = source.setAside.compactMap { stub in
            guard let target = stub.mergedInto, kept.contains(target) else { return nil }
            var redirect = TimelineEvent(id: stub.id)
            redirect.mergedInto = target
            return redirect
        }
        var count: [String: Int] = [:]
        for event in copy.events { for article in event.sources { count[article, default: 0] += 1 } }
        copy.articles = source.articles.filter { !withheldArticles.contains($0.article.id) }.map { published($0, count) }
        for index in copy.articles.indices where withheldArticles.contains(copy.articles[index].origin) {
            copy.articles[index].origin = copy.articles[index].article.id
        }
        if isTainted(source.title) { copy.title = copy.articles.compactMap(\.article.title).first ?? "" }
        return copy
    }

    /// Does a text repeat what is withheld: a withheld headline, or a withheld clause?
    private func isTainted(_ text: String) -> Bool {
        let headlines = source.articles.filter { withheldArticles.contains($0.article.id) }.compactMap(\.article.title)
        let clauses = withheldTellings.values.flatMap { $0.map(\.clause) }
        let titles = (source.events + source.undated + source.setAside).filter { withheldEvents.contains($0.id) }.map(\.title)
        return (headlines + clauses + titles).contains { !$0.isEmpty && (text.contains($0) || $0.contains(text) && text.utf8.count > 12) }
    }

    // MARK: Articles

    private func published(_ shown: TimelineArticle, _ count: [String: Int]) -> TimelineArticle {
        var shown = shown
        shown.decision = nil
        shown.editorNote = nil
        shown.eventCount = count[shown.article.id] ?? 0
        shown.article.sourcePath = nil
        shown.article.notes = []
        shown.article.links = []
        shown.article.candidates = []
        shown.article.published.confidence = 0
        let headlineIsWithheld = withheldTellings[shown.article.id]?.contains { $0.field == .title } ?? false
        if headlineIsWithheld || shown.article.title.map(isTainted) ?? false {
            shown.article.title = nil
            // Addresses are made of headlines.
            (shown.article.url, shown.article.canonicalURL) = (nil, nil)
        }
        return shown
    }

    // MARK: Events

    private func published(_ event: TimelineEvent) -> TimelineEvent? {
        guard !withheldEvents.contains(event.id) else { return nil }
        var event = event
        let all = event.mentions
        event.mentions = all.filter { !withheldArticles.contains($0.articleID) }.map(published)
        if event.mentions.count < all.count { takeOut(all.filter { withheldArticles.contains($0.articleID) }, from: &event) }
        event.decision = nil
        event.editorNote = nil
        event.dateConfidence = 0
        event.isNew = false
        event.tags.removeAll { SheetText.folded($0).hasPrefix("embargo") || Self.isWithheld([$0], nil) }
        event.splitFrom.removeAll { withheldEvents.contains($0) }
        if event.addedBy != nil { event.addedBy = "desk" }
        event.summary = shortened(
            event.mentions.first { $0.text.hasPrefix(event.summary) }?.text ?? event.mentions.first?.text ?? (all.isEmpty ? event.summary : ""))
        if isTainted(event.title), let clause = event.mentions.first?.clause, !clause.isEmpty { event.title = clause }
        return event
    }

    /// What only withheld articles say of an event goes with them.
    private func takeOut(_ gone: [EventMention], from event: inout TimelineEvent) {
        let kept = event.mentions
        let ids = Set(kept.map(\.id))
        event.sources.removeAll(where: withheldArticles.contains)
        let origins = Set(source.articles.filter { event.sources.contains($0.article.id) }.map(\.origin))
        event.originCount = min(event.originCount, max(1, origins.count))
        let said = kept.map {
            SheetText.folded(
                [$0.text, $0.clause, $0.attribution ?? "", $0.actors.joined(separator: " "), $0.places.joined(separator: " ")].joined(separator: " "))
        }
        func isSaid(_ name: String) -> Bool { said.contains { $0.contains(SheetText.folded(name)) } }
        event.people = event.people.filter(isSaid)
        event.places = event.places.filter(isSaid)
        event.attributedTo = event.attributedTo.filter(isSaid)
        event.alternatives.removeAll { reading in !kept.contains { $0.time.alternatives.contains(reading) } }
        event.conflicts = event.conflicts.compactMap { conflict in
            var conflict = conflict
            let pairs = zip(conflict.mentionIDs, conflict.values).filter { ids.contains($0.0) }
            guard pairs.count > 1 else { return nil }
            (conflict.mentionIDs, conflict.values) = (pairs.map(\.0), pairs.map(\.1))
            return conflict
        }
        if event.conflicts.isEmpty, event.certainty == .disputed { event.certainty = event.attributedTo.isEmpty ? .stated : .attributed }
        // The title was made of one telling: of a withheld one, if its words stand there and in no other.
        func share(_ mention: EventMention) -> Int {
            let clause = SheetText.folded(mention.clause)
            return SheetText.folded(event.title).split(separator: " ").count { clause.contains($0) }
        }
        let best = kept.map(share).max() ?? 0
        if let first = kept.first, gone.map(share).max() ?? 0 > best, event.checkedBy == nil {
            event.title = first.clause
            event.titleLanguage = first.language
        }
        event.summaryLanguage = kept.first?.language ?? event.summaryLanguage
    }

    private func published(_ mention: EventMention) -> EventMention {
        var mention = mention
        (mention.before, mention.after) = ("", "")
        // A sentence that also tells something withheld is cut down to the clause that does not.
        let beside = (withheldTellings[mention.articleID] ?? []).filter { $0.field == mention.field && $0.start < mention.end && mention.start < $0.end }
        if !beside.isEmpty {
            mention.text = mention.clause
            if beside.contains(where: { !$0.clause.isEmpty && mention.clause.contains($0.clause) }) { (mention.text, mention.clause) = ("", "") }
            (mention.start, mention.end) = (mention.clauseStart, mention.clauseEnd)
        }
        mention.text = shortened(mention.text)
        mention.clause = shortened(mention.clause)
        return mention
    }

    static let shortQuote = 15

    /// The first fifteen words, with an ellipsis where that is not all.
    private func shortened(_ text: String) -> String {
        switch quotes {
        case .full: return text
        case .none: return ""
        case .short:
            var words = 0
            var inWord = false
            for (index, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
                let isSpace = scalar.properties.isWhitespace
                if !isSpace, !inWord {
                    words += 1
                    if words > Self.shortQuote { return String(text.unicodeScalars[..<index]).trimmed + " …" }
                }
                inWord = !isSpace
            }
            return text
        }
    }

    /// A copy for the desk with other quotes: nothing withheld, no note lost.
    static func requoted(_ timeline: Timeline, _ quotes: QuoteLength) -> Timeline {
        guard quotes != .full else { return timeline }
        var copy = timeline
        let cutter = PublicationCopy(Timeline(title: "", locale: timeline.locale), asOf: nil, quotes: quotes)
        func cut(_ event: TimelineEvent) -> TimelineEvent {
            var event = event
            event.summary = cutter.shortened(event.summary)
            for index in event.mentions.indices {
                event.mentions[index].text = cutter.shortened(event.mentions[index].text)
                event.mentions[index].clause = cutter.shortened(event.mentions[index].clause)
                (event.mentions[index].before, event.mentions[index].after) = ("", "")
            }
            return event
        }
        copy.events = copy.events.map(cut)
        copy.undated = copy.undated.map(cut)
        copy.setAside = copy.setAside.map(cut)
        return copy
    }
}
