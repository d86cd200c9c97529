import ArticleReading
import CivilTime
import EventExtraction
import TemporalTagging
import TimelineCore

/// Timelines made by hand: the sentences are ours, on public facts of 2021.
enum SampleTimeline {
    static func day(_ iso: String) -> CivilDay { CivilDay(iso: iso) ?? CivilDay(number: 0) }
    static func interval(_ from: String, _ to: String) -> CivilInterval { CivilInterval(day(from), through: day(to)) }

    /// An English and a French article on the calls between Paris and Jerusalem about the Pegasus spyware; the French one shows a date that is not its own.
    static func pegasus(locale: String = "en") -> Timeline {
        var timeline = Timeline(title: locale == "fr" ? "Macron, Bennett et Pegasus" : "Macron, Bennett and Pegasus: a chronology", locale: locale)
        timeline.articles = [english, french]
        timeline.events = [takesOffice, haaretz, gelfand, call, meeting, committee, radio, report, planned]
        timeline.undated = [telephone, denial]
        timeline.toCheck = [
            CheckItem(kind: .publicationDate, eventID: nil, articleID: "a-fr"),
            CheckItem(kind: .alternatives, eventID: haaretz.id, articleID: nil), CheckItem(kind: .inPassing, eventID: takesOffice.id, articleID: nil),
            CheckItem(kind: .conflict, eventID: gelfand.id, articleID: nil), CheckItem(kind: .singleOrigin, eventID: call.id, articleID: nil),
            CheckItem(kind: .inferredDay, eventID: radio.id, articleID: nil),
        ]
        timeline.warnings = ["notes.txt: empty file, left out"]
        return timeline
    }

    // MARK: Articles

    static var english: TimelineArticle {
        var article = Article(id: "a-en", text: [])
        article.sourcePath = "harbour-courier.html"
        article.url = "https://courier.example/20210725/paris-jerusalem-spyware.html?a=1&b=2"
        article.title = "French president rang Israel’s prime minister over spyware, broadcaster says"
        article.site = "Harbour Courier"
        article.language = "en"
        article.published = PublicationDate(
            raw: "2021-07-25T16:53+0000", stamp: CivilTimestamp(day: day("2021-07-25"), second: 60_780, offset: .utc), route: .jsonLD, confidence: 97,
            status: .stated)
        article.modified = "2021-07-25T17:33+0000"
        article.sha256 = String(repeating: "1a", count: 32)
        var shown = TimelineArticle(article: article, words: 412, outlet: "Harbour Courier", origin: "o-1")
        shown.eventCount = 8
        return shown
    }

    static var french: TimelineArticle {
        var article = Article(id: "a-fr", text: [])
        article.sourcePath = "001_gazette.txt"
        article.title = "Logiciel espion : le président français appelle le Premier ministre israélien"
        article.language = "fr"
        article.published = PublicationDate(raw: "", stamp: nil, route: .corroboration, confidence: 74, status: .estimated)
        article.published.from = day("2021-07-24")
        article.published.to = day("2021-07-27")
        article.published.rejected = [
            RejectedDate(raw: "samedi, 20 avril 2024", day: day("2024-04-20"), route: .masthead, reason: .contradictedByOtherArticles, days: 1001)
        ]
        article.sha256 = String(repeating: "2b", count: 32)
        article.notes = ["the body stood twice in the file; the second copy was not read"]
        var shown = TimelineArticle(article: article, words: 388, outlet: "La Gazette de l’Étang", origin: "o-2")
        shown.eventCount = 7
        return shown
    }

    // MARK: Events

    private static func event(
        _ id: String, _ title: String, _ language: String, from: String? = nil, to: String? = nil, _ precision: Precision? = .day, rank: Int,
        confidence: Int = 92,
        _ mentions: [EventMention], _ change: (inout TimelineEvent) -> Void = { _ in }
    ) -> TimelineEvent {
        var event = TimelineEvent(id: id)
        event.title = title
        event.titleLanguage = language
        event.dateFrom = from.map(day)
        event.dateTo = (to ?? from).map(day)
        event.precision = from == nil ? nil : precision
        event.edtf = from
        event.mentions = mentions
        event.summary = mentions.first?.text ?? ""
        event.summaryLanguage = mentions.first?.language ?? ""
        for mention in mentions where !event.sources.contains(mention.articleID) { event.sources.append(mention.articleID) }
        event.originCount = event.sources.count
        event.dateConfidence = confidence
        event.rank = rank
        event.people = mentions.first?.actors ?? []
        event.alternatives = mentions.first?.time.alternatives ?? []
        change(&event)
        return event
    }

    private static func mention(
        _ id: String, _ article: String, _ text: String, before: String = "", after: String = "", time: MentionTime, actors: [String] = [], by: String? = nil,
        _ certainty: MentionCertainty = .asserted
    ) -> EventMention {
        var mention = EventMention(id: id, articleID: article, language: article == "a-fr" ? "fr" : "en", field: .text, time: time)
        (mention.text, mention.clause, mention.before, mention.after) = (text, text, before, after)
        (mention.start, mention.end, mention.clauseStart, mention.clauseEnd) = (120, 120 + text.unicodeScalars.count, 120, 120 + text.unicodeScalars.count)
        mention.actors = actors
        mention.attribution = by
        mention.certainty = certainty
        return mention
    }

    private static func read(
        _ expression: String, _ value: String, _ from: String, _ to: String, _ precision: Precision = .day, anchor: Anchor = .publication,
        on anchorDate: String = "2021-07-25",
        alternatives: [AlternativeReading] = []
    ) -> MentionTime {
        var time = MentionTime(basis: .expression, root: .publication)
        time.value = value
        time.interval = interval(from, to)
        time.precision = precision
        time.edtf = value
        time.formula = "(last monday)"
        time.expression = expression
        time.anchor = anchor
        time.anchorDate = anchor == .none ? nil : anchorDate
        time.rule = "weekday/bare"
        time.alternatives = alternatives
        time.direction = .past
        return time
    }

    private static func carried(_ date: String) -> MentionTime {
        var time = MentionTime(basis: .discourse, root: .publication)
        time.value = date
        time.interval = interval(date, date)
        time.precision = .day
        time.anchor = .discourse
        time.anchorDate = date
        time.rule = "basis/discourse"
        return time
    }

    static let takesOffice = event(
        "ev-b3nnt7", "Naftali Bennett takes office as prime minister of Israel", "en", from: "2021-05-01", to: "2021-05-31", .month, rank: 6, confidence: 61,
        [
            mention(
                "m1", "a-en", "Mr Bennett answered that it all went back to before he took office in May.",
                before: "The president wanted the matter looked into.",
                after: "He promised that its findings would reach Paris.", time: read("in May", "2021-05", "2021-05-01", "2021-05-31", .month),
                actors: ["Naftali Bennett"],
                by: "Bennett", .reported)
        ]
    ) {
        $0.certainty = .attributed
        $0.attributedTo = ["Bennett"]
    }

    static let haaretz = event(
        "ev-h4rtz2", "Haaretz reports that the state backed the export of the spyware", "en", from: "2021-07-12", to: "2021-07-24", .range, rank: 7,
        confidence: 58,
        [
            mention(
                "m2", "a-en", "Last week the newspaper Haaretz reported that officials had encouraged the firm to sell its spyware abroad.",
                after: "The firm did not comment.",
                time: read(
                    "Last week", "2021-W28", "2021-07-12", "2021-07-18", .week,
                    alternatives: [AlternativeReading(value: "2021-W28", interval: interval("2021-07-18", "2021-07-24"), why: "weeks that begin on Sunday")]),
                actors: ["Haaretz"])
        ])

    static let gelfand = event(
        "ev-g3lf42", "NSO’s Chaim Gelfand says that Macron “was not a target”", "en", from: "2021-07-21", rank: 4,
        [
            mention(
                "m3", "a-fr", "Mercredi, le responsable de la conformité de NSO, Chaim Gelfand, a assuré que M. Macron n’avait pas été visé.",
                before: "L’entreprise se défend.",
                time: read("Mercredi", "2021-07-21", "2021-07-21", "2021-07-21"), actors: ["Chaim Gelfand"], by: "Chaim Gelfand", .reported),
            mention(
                "m4", "a-en", "A spokesperson for the company said on Wednesday that Mr Macron “was not a target”.",
                time: read("on Wednesday", "2021-07-21", "2021-07-21", "2021-07-21")),
        ]
    ) {
        $0.conflicts = [EventConflict(field: "actor", values: ["Chaim Gelfand, head of compliance", "an unnamed spokesperson"], mentionIDs: ["m3", "m4"])]
    }

    static let call = event(
        "ev-c4llb2", "Macron telephones Bennett about the Pegasus affair", "en", from: "2021-07-22", rank: 1, confidence: 95,
        [
            mention(
                "m5", "a-fr",
                "Emmanuel Macron a téléphoné jeudi à Naftali Bennett pour lui demander que l’affaire soit prise au sérieux, selon la Douzième chaîne.",
                before: "L’Élysée s’inquiète.", after: "Les deux gouvernements n’ont rien dit de cet appel.",
                time: read("jeudi", "2021-07-22", "2021-07-22", "2021-07-22"), actors: ["Emmanuel Macron", "Naftali Bennett"], by: "la Douzième chaîne",
                .reported),
            mention(
                "m6", "a-en", "The two men spoke by telephone earlier this week, according to Channel 12, which cited an unnamed source.",
                time: read("earlier this week", "2021-W29", "2021-07-19", "2021-07-25", .week), actors: ["Emmanuel Macron"], by: "Channel 12", .reported),
        ]
    ) {
        $0.certainty = .attributed
        $0.attributedTo = ["Channel 12", "an unnamed source"]
        $0.originCount = 1
    }

    static let meeting = event(
        "ev-m33t52", "Macron convenes an unscheduled meeting of his security council", "en", from: "2021-07-22", rank: 3,
        [
            mention(
                "m7", "a-en", "On Thursday the president called his security council together at short notice.",
                time: read("On Thursday", "2021-07-22", "2021-07-22", "2021-07-22")),
            mention(
                "m8", "a-fr", "Jeudi, le président a réuni un conseil de défense exceptionnel.", time: read("Jeudi", "2021-07-22", "2021-07-22", "2021-07-22")),
        ])

    static let committee = event(
        "ev-c0mm32", "Israel sets up a committee on possible misuse of the spyware", "en", from: "2021-07-22", rank: 2,
        [
            mention(
                "m9", "a-en", "The same day, the lawmaker Ram Ben-Barak announced that a committee would review how the licences had been granted.",
                time: read("The same day", "2021-07-22", "2021-07-22", "2021-07-22", anchor: .discourse, on: "2021-07-22"), actors: ["Ram Ben-Barak"]),
            mention(
                "m10", "a-fr", "Une commission a été constituée jeudi, a indiqué Ram Ben-Barak.", time: read("jeudi", "2021-07-22", "2021-07-22", "2021-07-22")),
        ])

    static let radio = event(
        "ev-hul1o3", "Le patron de NSO, Shalev Hulio, salue cet examen à la radio de l’armée", "fr", from: "2021-07-22", rank: 8, confidence: 44,
        [
            mention(
                "m11", "a-fr", "Sur la même antenne, le patron de NSO, Shalev Hulio, a salué cet examen.", time: carried("2021-07-22"), actors: ["Shalev Hulio"]
            )
        ])

    static let report = event(
        "ev-ch12r2", "Channel 12 reports the call between Macron and Bennett", "en", from: "2021-07-24", .dayPart, rank: 5,
        [
            mention(
                "m12", "a-fr", "La Douzième chaîne l’a rapporté samedi soir.", time: read("samedi soir", "2021-07-24TEV", "2021-07-24", "2021-07-24", .dayPart)),
            mention("m13", "a-en", "The call was first reported by Channel 12.", time: MentionTime(basis: .none, root: .none)),
        ]
    ) { $0.time = "evening" }

    static let planned = event(
        "ev-pl4nn3", "The French defence minister is to receive her Israeli counterpart in Paris", "en", from: "2021-07-28", .minute, rank: 9,
        [
            mention(
                "m14", "a-en", "The French defence minister will receive her Israeli counterpart in Paris on Wednesday at 14:30 GMT.",
                time: read("on Wednesday at 14:30 GMT", "2021-07-28T14:30", "2021-07-28", "2021-07-28", .minute), .planned)
        ]
    ) {
        $0.certainty = .planned
        ($0.time, $0.timeZone) = ("14:30", "GMT")
    }

    static let telephone = event(
        "ev-ph0ne2", "The president changes his telephone and his number", "en", rank: 10,
        [mention("m15", "a-en", "The president has already changed his telephone and his number.", time: MentionTime(basis: .none, root: .none))])

    static let denial = event(
        "ev-den1a2", "Rabat rejette les accusations", "fr", rank: 11,
        [mention("m16", "a-fr", "Rabat rejette ces accusations.", time: MentionTime(basis: .none, root: .none), .denied)]
    ) {
        $0.certainty = .denied
        $0.attributedTo = ["Rabat"]
    }
}
