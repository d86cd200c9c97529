import ArticleReading
import CivilTime
import EventExtraction
import TimelineCore

/// Timelines made up for tests, the same for the same seed.
struct DeskSamples {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(max(1, bound)))
    }

    static func mention(_ id: String, article: String, clause: String, value: String = "2021-07-22") -> EventMention {
        var time = MentionTime(basis: .expression, root: .publication)
        time.value = value
        time.expression = "on Thursday"
        if let day = CivilDay(iso: value) {
            time.interval = CivilInterval(day)
            time.precision = .day
        }
        var mention = EventMention(id: id, articleID: article, language: "en", field: .text, time: time)
        mention.text = clause
        mention.clause = clause
        (mention.end, mention.clauseEnd) = (clause.utf8.count, clause.utf8.count)
        return mention
    }

    static func event(_ id: String, _ title: String, day: String, mentions: [EventMention]) -> TimelineEvent {
        var event = TimelineEvent(id: id)
        event.title = title
        event.titleLanguage = "en"
        event.summary = title
        event.summaryLanguage = "en"
        event.dateFrom = CivilDay(iso: day)
        event.dateTo = event.dateFrom
        event.precision = .day
        event.edtf = day
        event.mentions = mentions
        var seen = Set<String>()
        event.sources = mentions.map(\.articleID).filter { seen.insert($0).inserted }
        event.originCount = event.sources.count
        event.dateConfidence = 90
        event.rank = 1
        return event
    }

    static func article(_ id: String, outlet: String, published: String, path: String? = nil) -> TimelineArticle {
        var article = Article(id: id, text: [])
        article.sourcePath = path ?? "\(id).txt"
        article.language = "en"
        article.sha256 = "sha-\(id)"
        if let day = CivilDay(iso: published) {
            article.published = PublicationDate(raw: published, stamp: CivilTimestamp(day: day), route: .byline, confidence: 80, status: .stated)
        }
        return TimelineArticle(article: article, words: 100, outlet: outlet, origin: id)
    }

    /// A timeline of three articles and up to `events` events.
    mutating func timeline(events: Int) -> Timeline {
        var timeline = Timeline(title: "Story", locale: ["en", "en-US", "fr"][next(3)])
        timeline.articles = ["a", "b", "c"].map { Self.article($0, outlet: "The \($0) Post", published: "2021-07-25") }
        for index in 0..<events where next(4) > 0 {
            let mentions = (0...next(3)).map { Self.mention("m-\(index)-\($0)", article: ["a", "b", "c"][next(3)], clause: "clause \(index).\($0)") }
            var event = Self.event("ev-\(index)", "Title \(next(5))", day: "2021-07-\(10 + next(20))", mentions: mentions)
            if next(4) == 0 { event.certainty = .attributed }
            if next(5) == 0 { event.editorNote = "note \(next(3))" }
            switch next(8) {
            case 0:
                (event.dateFrom, event.dateTo) = (nil, nil)
                timeline.undated.append(event)
            case 1:
                event.decision = "reject"
                timeline.setAside.append(event)
            default: timeline.events.append(event)
            }
        }
        if next(2) == 0 { timeline.events.reverse() }
        if next(3) == 0 { timeline.articles.remove(at: next(3)) }
        if next(3) == 0 { timeline.warnings = ["left out \(next(3))"] }
        return timeline
    }
}
