import ArticleReading
import CivilTime
import EventExtraction
import Testing
import TimelineCore

@Suite struct TimelineBuilderTests {
    /// A story of our own: a dam leaks, a valley is cleared. The French page shows the day on which it was opened, 60 weeks late.
    private let english = Telling.record("en", "2019-03-10", "en", route: .jsonLD, confidence: 95, title: "Valley cleared as Orsenna dam leaks")
    private var french: ArticleRecord { Telling.record("fr", "2020-05-03", "fr", route: .masthead, confidence: 30, title: "Le barrage d’Orsenna fuit") }

    private func build(_ records: [ArticleRecord], _ mentions: [EventMention], _ options: TimelineOptions = TimelineOptions()) -> Timeline {
        TimelineBuilder(options: options, redate: Telling.redate).build(records: records, mentions: mentions, warnings: [])
    }

    private var mentions: [EventMention] {
        [
            Telling.mention(english, 1, "Engineer Mara Velline warned the Orsenna water authority of cracks in the dam", "weekday 2", said: "on Tuesday"),
            Telling.mention(
                english, 2, "Police evacuated 4,000 people from the villages below the Orsenna dam", "weekday 5", said: "on Friday", numbers: ["4000 people"]),
            Telling.mention(english, 3, "The minister, Tomas Brandt, has visited the dam", by: "Radio Orsenna", certainty: .reported),
            Telling.mention(
                french, 1, "La police a évacué 4 000 habitants des villages situés sous le barrage d’Orsenna", "weekday 5", said: "vendredi",
                numbers: ["4000 habitants"]),
            Telling.mention(
                french, 2, "L’ingénieure Mara Velline avait averti mardi l’agence de l’eau de fissures dans le barrage", "weekday 2", said: "mardi"),
            Telling.mention(
                french, 3, "Le ministre Tomas Brandt a visité le barrage samedi", "weekday 6", said: "samedi", by: "Radio Orsenna", certainty: .reported),
        ]
    }

    @Test func mergesAcrossLanguagesAndRedatesByCorroboration() throws {
        let timeline = build([english, french], mentions)
        #expect(timeline.events.map { "\($0.dateFrom?.description ?? "") \($0.sourceCount)" } == ["2019-03-05 2", "2019-03-08 2", "2019-03-09 2"])
        let date = try #require(timeline.articles.first { $0.article.id == "fr" }?.article.published)
        #expect(date.status == .estimated)
        #expect(date.from?.description ?? "" >= "2019-03-08" && date.to?.description ?? "" <= "2019-03-12")
        #expect(date.rejected.map(\.reason) == [.contradictedByOtherArticles])
        #expect(date.rejected.first?.days == 60 * 7)
    }

    @Test func orderOfInputChangesNothing() {
        let first = build([english, french], mentions)
        #expect(build([french, english], mentions.reversed()) == first)
        #expect(build([french, english], mentions + mentions) == first)
    }

    @Test func aWeakDateAloneIsNeverSure() {
        let timeline = build([french], mentions.filter { $0.articleID == "fr" })
        #expect(timeline.events.allSatisfy { $0.dateConfidence <= 30 })
        #expect(timeline.articles.first?.article.published.status == .disputed)
        #expect(timeline.toCheck.contains { $0.kind == .publicationDate && $0.articleID == "fr" })
    }

    /// An article tells as past of a day written out that lies after its own date; plans, small updates and its day of modification do not count.
    @Test(arguments: [
        ("2019-03-20", MentionCertainty.asserted, nil, PublicationStatus.estimated), ("2019-03-12", .asserted, nil, .stated),
        ("2019-03-20", .planned, nil, .stated), ("2019-03-20", .asserted, "2019-03-20T10:00:00Z", .stated), ("2019-03-02", .asserted, nil, .stated),
    ])
    func nothingIsToldBeforeItHappened(day: String, certainty: MentionCertainty, modified: String?, status: PublicationStatus) throws {
        var record = Telling.record("en", "2019-03-10", "en")
        record.article.modified = modified
        let told = Telling.mention(record, 1, "Police evacuated the villages below the Orsenna dam", day, said: day, certainty: certainty)
        let date = try #require(
            build([record, Telling.record("other", "2019-03-11", "en")], [told]).articles.first { $0.article.id == "en" }?.article.published)
        #expect(date.status == status)
        if status == .estimated {
            #expect(date.from?.description == "2019-03-20")
            #expect(date.rejected.map(\.reason) == [.earlierThanItsEvents])
        }
    }

    /// An article without a date has none that other articles, or the days that it writes out, could contradict.
    @Test func whatHasNoDateIsNotAudited() throws {
        let undated = Telling.record("undated", "", "en")
        let others = ["2019-03-09", "2019-03-10", "2019-03-11"].map { Telling.record("on-\($0)", $0, "en") }
        let clause = "Police evacuated the villages below the Orsenna dam"
        let told = ([undated] + others).map { Telling.mention($0, 1, clause, "2019-03-08", said: "March 8, 2019") }
        let timeline = build([undated] + others, told)
        #expect(timeline.articles.first { $0.article.id == "undated" }?.article.published.status == .unknown)
        #expect(timeline.events.map { $0.dateFrom?.description } == ["2019-03-08"])
    }

    @Test func firmDatesThatAgreeAreLeftAlone() {
        let other = Telling.record("fr", "2019-03-10", "fr")
        let timeline = build([english, other], mentions.map { $0.articleID == "fr" ? Telling.mention(other, $0.sentence, $0.clause, $0.time.formula) : $0 })
        #expect(timeline.articles.allSatisfy { $0.article.published.status == .stated })
    }

    @Test func twoFiresInOneWeekStayApart() {
        let a = Telling.record("a", "2019-03-10", "en"), b = Telling.record("b", "2019-03-11", "en")
        let timeline = build(
            [a, b],
            [
                Telling.mention(a, 1, "Fire destroyed the sawmill in Lutry", "weekday 2"),
                Telling.mention(b, 1, "Fire destroyed the paper mill in Aubonne", "weekday 5"),
            ])
        #expect(timeline.events.count == 2)
    }

    @Test func anIDStaysWithItsMentions() throws {
        let first = build([english], mentions.filter { $0.articleID == "en" })
        var options = TimelineOptions()
        options.previous = first
        let second = build([english, french], mentions, options)
        for event in first.events { #expect(second.events.contains { $0.id == event.id }) }
        #expect(first.events.allSatisfy { $0.id.utf8.count == 11 && $0.id.hasPrefix("ev-") })
    }

    @Test func onesCorrectionMovesThatArticleAlone() throws {
        var options = TimelineOptions()
        options.articleCorrections = [ArticleCorrection(article: "fr", published: CivilTimestamp(day: try #require(CivilDay(iso: "2018-06-03"))))]
        let timeline = build([english, french], mentions, options)
        #expect(timeline.events.filter { $0.sources == ["fr"] }.map { $0.dateFrom?.description ?? "" } == ["2018-05-29", "2018-06-01", "2018-06-02"])
        #expect(timeline.articles.first { $0.article.id == "fr" }?.article.published.route == .override)
    }

    @Test func articlesThatCiteOneOutletAreOneOrigin() throws {
        let timeline = build([english, french], mentions)
        let visit = try #require(timeline.events.last)
        #expect((visit.originCount, visit.sourceCount) == (1, 2))
        #expect(visit.certainty == .attributed && visit.attributedTo == ["Radio Orsenna"])
    }
}
