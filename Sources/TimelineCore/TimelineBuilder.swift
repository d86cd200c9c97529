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
    private let redate: Redating
    private let lexicon: ConceptLexicon

    /// - Parameter redate: resolves a mention's time again for another publication date.
    package init(options: TimelineOptions, redate: @escaping Redating = TimelineBuilder.resolveAgain) {
        self.options = options
        self.redate = redate
        lexicon = ConceptLexicon.shared
    }

    package func build(records: [ArticleRecord], mentions: [EventMention], warnings: [String]) -> Timeline {
        var material = BuildMaterial(records: records, mentions: mentions, options: options, redate: redate)
        var table = material.table(lexicon)
        if material.audit(table, redate: redate) { table = material.retimed(table) }
        let composer = TimelineComposer(options: options, material: material, table: table)
        var timeline = composer.compose()
        timeline.warnings = Ordering.byText(warnings).map { warnings[$0] }
        return timeline
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
