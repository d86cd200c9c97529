import ArticleReading
import ByteText
package import CivilTime
package import EventExtraction

/// The reduce stage: what all articles tell, put together into one chronology.
///
/// The result depends on what comes in, never on its order or on how it was divided: articles and mentions are sorted on total keys before anything else
/// is done with them.
package struct TimelineBuilder: Sendable {
    package let options: TimelineOptions
    let workers: Workers
    let redate: Redating
    let lexicon: ConceptLexicon

    /// - Parameters:
    ///   - workers: by which the stages run side by side; the timeline is the same for any.
    ///   - redate: resolves a mention's time again for another publication date.
    package init(options: TimelineOptions, workers: Workers = .one, redate: @escaping Redating = TimelineBuilder.resolveAgain) {
        self.options = options
        self.workers = workers
        self.redate = redate
        lexicon = ConceptLexicon.shared
    }

    package func build(records: [ArticleRecord], mentions: [EventMention], warnings: [String]) -> Timeline {
        var options = options
        if let previous = options.previous { options.previous = MentionSuccession(from: previous, to: records, mentions).carried(previous) }
        var material = BuildMaterial(records: records, mentions: mentions, options: options, redate: redate)
        var table = material.table(lexicon, workers: workers)
        if material.audit(table, redate: redate) { table = material.retimed(table) }
        let composer = TimelineComposer(options: options, material: material, table: table, workers: workers)
        var timeline = composer.compose()
        options.previous.map { Self.markNew(&timeline, since: $0) }
        timeline.warnings = Ordering.byText(warnings).map { warnings[$0] }
        return timeline
    }

    /// What the last build did not have is new, until articles come or go again.
    private static func markNew(_ timeline: inout Timeline, since previous: Timeline) {
        let isSame = Set(timeline.articles.map(\.article.id)) == Set(previous.articles.map(\.article.id))
        let known = Set((previous.events + previous.undated + previous.setAside).map(\.id))
        func mark(_ event: inout TimelineEvent) {
            if !known.contains(event.id) { event.isNew = true } else if !isSame { event.isNew = false }
        }
        for index in timeline.events.indices { mark(&timeline.events[index]) }
        for index in timeline.undated.indices { mark(&timeline.undated[index]) }
    }

    /// The plain way to re-date: what hangs on the publication date moves with it, by whole days. Right for multiples of a week.
    @Sendable package static func shift(_ mention: EventMention, _ publication: CivilTimestamp?) -> MentionTime {
        var time = mention.time
        guard time.root == .publication, let anchor = time.anchorDate.flatMap(CivilDay.init(iso:)), let publication, let interval = time.interval else {
            return time
        }
        let days = publication.day - anchor
        time.interval = CivilInterval(begin: interval.begin?.adding(days: days), endExclusive: interval.endExclusive?.adding(days: days))
        return time
    }
}
