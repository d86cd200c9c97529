import ArticleReading
import EventExtraction
package import TimelineCore

/// What one version of a chronology has otherwise than another: all of it, so that the old one and the difference give the new one.
package struct TimelineDifference: Sendable, Equatable {
    /// What may have happened to an event that both versions hold.
    package enum Change: String, Sendable, CaseIterable {
        case moved
        case reSourced = "re-sourced"
        case retitled
        case certaintyChanged = "certainty-changed"
        case decided
        /// Another id for the same tellings.
        case renamed
        /// Anything else: a note, a rank, a reading.
        case other
    }

    package struct EventChange: Sendable, Equatable {
        package var old: TimelineEvent
        package var new: TimelineEvent
        package var changes: [Change]
    }

    package struct ArticleChange: Sendable, Equatable {
        package var old: TimelineArticle
        package var new: TimelineArticle
    }

    /// One entry of a list of the new version: as it stood at this place of the old list, or given here.
    enum Entry<Element: Sendable & Equatable>: Sendable, Equatable {
        case kept(Int)
        case given(Element)
    }

    /// In the order of the new version.
    package private(set) var added: [TimelineEvent] = []
    /// In the order of the old version.
    package private(set) var removed: [TimelineEvent] = []
    /// In the order of the new version.
    package private(set) var changed: [EventChange] = []
    package private(set) var addedArticles: [TimelineArticle] = []
    package private(set) var removedArticles: [TimelineArticle] = []
    package private(set) var changedArticles: [ArticleChange] = []

    /// Title, locale, things to check and warnings, where they differ.
    private var title: String?
    private var locale: String?
    private var isPublication: Bool?
    private var toCheck: [CheckItem]?
    private var warnings: [String]?
    private var articles: [Entry<TimelineArticle>] = []
    /// Dated, undated, set aside.
    private var sections: [[Entry<TimelineEvent>]] = []
    private var isSameLayout = true

    package init(from old: Timeline, to new: Timeline) {
        title = old.title == new.title ? nil : new.title
        locale = old.locale == new.locale ? nil : new.locale
        isPublication = old.isPublication == new.isPublication ? nil : new.isPublication
        toCheck = old.toCheck == new.toCheck ? nil : new.toCheck
        warnings = old.warnings == new.warnings ? nil : new.warnings
        compareArticles(old.articles, new.articles)
        compareEvents(old, new)
    }

    /// Nothing at all differs.
    package var isEmpty: Bool {
        isSameLayout && title == nil && locale == nil && isPublication == nil && toCheck == nil && warnings == nil && added.isEmpty && removed.isEmpty
            && changed.isEmpty && addedArticles.isEmpty && removedArticles.isEmpty && changedArticles.isEmpty
    }

    /// The new version, made of the old one and what is said here.
    package func applied(to old: Timeline) -> Timeline {
        var new = Timeline(title: title ?? old.title, locale: locale ?? old.locale)
        new.isPublication = isPublication ?? old.isPublication
        new.toCheck = toCheck ?? old.toCheck
        new.warnings = warnings ?? old.warnings
        new.articles = Self.list(articles, old.articles)
        let events = old.events + old.undated + old.setAside
        new.events = Self.list(sections[0], events)
        new.undated = Self.list(sections[1], events)
        new.setAside = Self.list(sections[2], events)
        return new
    }

    private static func list<Element>(_ entries: [Entry<Element>], _ old: [Element]) -> [Element] {
        entries.compactMap { entry in
            switch entry {
            case .kept(let index): old.indices.contains(index) ? old[index] : nil
            case .given(let element): element
            }
        }
    }

    // MARK: Comparing

    private mutating func compareArticles(_ old: [TimelineArticle], _ new: [TimelineArticle]) {
        var places = Dictionary(old.enumerated().map { ($0.element.article.id, [$0.offset]) }, uniquingKeysWith: +).mapValues { Array($0.reversed()) }
        var kept = Set<Int>()
        for (index, article) in new.enumerated() {
            guard let place = places[article.article.id]?.popLast() else {
                addedArticles.append(article)
                articles.append(.given(article))
                continue
            }
            kept.insert(place)
            if old[place] == article {
                articles.append(.kept(place))
                if place != index { isSameLayout = false }
            } else {
                changedArticles.append(ArticleChange(old: old[place], new: article))
                articles.append(.given(article))
            }
        }
        removedArticles = old.indices.filter { !kept.contains($0) }.map { old[$0] }
    }

    private mutating func compareEvents(_ old: Timeline, _ new: Timeline) {
        let oldLists = [old.events, old.undated, old.setAside]
        let newLists = [new.events, new.undated, new.setAside]
        let before = oldLists.flatMap { $0 }
        let after = newLists.flatMap { $0 }
        let partner = Self.partners(of: after, among: before)
        let titles = Self.articleTitles(old, new)
        var kept = Set<Int>()
        var place = 0
        for list in newLists {
            var entries: [Entry<TimelineEvent>] = []
            for event in list {
                defer { place += 1 }
                guard let index = partner[place] else {
                    added.append(event)
                    entries.append(.given(event))
                    continue
                }
                kept.insert(index)
                if before[index] == event {
                    entries.append(.kept(index))
                    if index != place { isSameLayout = false }
                } else if Self.isSame(before[index], but: event) {
                    entries.append(.given(event))
                    isSameLayout = false
                } else {
                    changed.append(EventChange(old: before[index], new: event, changes: Self.changes(before[index], event, titles)))
                    entries.append(.given(event))
                }
            }
            sections.append(entries)
        }
        if oldLists.map(\.count) != newLists.map(\.count) { isSameLayout = false }
        removed = before.indices.filter { !kept.contains($0) }.map { before[$0] }
    }

    /// For each new event the place of the old one that it was: of the same id, else the one with which it shares most tellings, if that is more than half
    /// of either's.
    private static func partners(of after: [TimelineEvent], among before: [TimelineEvent]) -> [Int?] {
        var byID = Dictionary(before.enumerated().map { ($0.element.id, [$0.offset]) }, uniquingKeysWith: +).mapValues { Array($0.reversed()) }
        var partner = after.map { byID[$0.id]?.popLast() }
        let taken = Set(partner.compactMap { $0 })
        var owner: [String: Int] = [:]
        for (index, event) in before.enumerated() where !taken.contains(index) { for mention in event.mentions { owner[mention.id] = index } }
        var claims: [(overlap: Int, new: Int, old: Int)] = []
        for (index, event) in after.enumerated() where partner[index] == nil {
            var overlap: [Int: Int] = [:]
            for mention in event.mentions { if let old = owner[mention.id] { overlap[old, default: 0] += 1 } }
            for (old, count) in overlap where 2 * count > min(event.mentions.count, before[old].mentions.count) { claims.append((count, index, old)) }
        }
        var used = Set<Int>()
        for claim in claims.sorted(by: { ($1.overlap, $0.new, $0.old) < ($0.overlap, $1.new, $1.old) }) where partner[claim.new] == nil {
            if used.insert(claim.old).inserted { partner[claim.new] = claim.old }
        }
        return partner
    }

    /// Sources are compared by what readers see of them, so that a file that was renamed is no new source.
    private static func articleTitles(_ old: Timeline, _ new: Timeline) -> [String: String] {
        Dictionary(
            (old.articles + new.articles).map { ($0.article.id, $0.article.sha256.isEmpty ? $0.article.id : $0.article.sha256) }, uniquingKeysWith: { $1 })
    }

    /// True where only the order of its sources is another, which follows the dates of the articles and says nothing of the event.
    private static func isSame(_ old: TimelineEvent, but new: TimelineEvent) -> Bool {
        guard old.sources != new.sources, old.sources.sorted() == new.sources.sorted() else { return false }
        var other = new
        other.sources = old.sources
        return other == old
    }

    private static func changes(_ old: TimelineEvent, _ new: TimelineEvent, _ digests: [String: String]) -> [Change] {
        var found: [Change] = []
        if old.dateFrom != new.dateFrom || old.dateTo != new.dateTo || old.time != new.time || old.timeZone != new.timeZone || old.precision != new.precision {
            found.append(.moved)
        }
        if Set(old.sources.map { digests[$0] ?? $0 }) != Set(new.sources.map { digests[$0] ?? $0 }) || old.originCount != new.originCount
            || old.document != new.document || old.page != new.page
        {
            found.append(.reSourced)
        }
        if old.title != new.title { found.append(.retitled) }
        if old.certainty != new.certainty || old.attributedTo != new.attributedTo { found.append(.certaintyChanged) }
        if old.decision != new.decision || old.checkedBy != new.checkedBy || old.checkedOn != new.checkedOn || old.mergedInto != new.mergedInto
            || old.splitFrom != new.splitFrom
        {
            found.append(.decided)
        }
        if old.id != new.id { found.append(.renamed) }
        return found.isEmpty ? [.other] : found
    }
}
