import ArticleReading
import CivilTime
import EventExtraction
import TemporalTagging
import TimelineCore

extension SampleTimeline {
    /// `count` events over some years, half of them told by more than one article, one in eight on an uncertain date; the same ones on every run.
    static func large(_ count: Int, locale: String = "en") -> Timeline {
        let who = [
            "The harbour master", "A spokesperson for the port", "Ms Okafor", "Mr Lindqvist", "The insurers", "La capitainerie", "The pilots’ union",
            "The ministry", "An engineer", "The owners",
        ]
        let did = [
            "said that work would resume", "asked for a new inquiry", "announced a second survey", "denied the report", "published the figures",
            "signed the agreement", "halted the convoy", "opened the northern lock",
        ]
        let what = [
            "after the grounding in the channel", "despite the weather warning", "at a meeting behind closed doors", "in a letter to the shareholders",
            "before the committee", "on the quay at dawn",
        ]
        var timeline = Timeline(title: "The canal and the port: \(count) events", locale: locale)
        let outlets = ["Harbour Courier", "Canal Times", "La Gazette du Port", "Evening Pilot", "Le Phare"]
        let articleCount = max(5, count / 10)
        timeline.articles = (0..<articleCount).map { number in
            let outlet = outlets[number % outlets.count]
            var article = Article(id: "a\(number)", text: [])
            article.url = "https://press\(number % 5).example/2019/\(number)/the-canal-and-the-port.html"
            article.title = "\(what[number % what.count].dropFirst(3)): report \(number)"
            article.language = number % 5 == 2 || number % 5 == 4 ? "fr" : "en"
            let stamp = CivilTimestamp(day: day("2017-01-03") + number * 1500 / articleCount)
            article.published = PublicationDate(raw: stamp.day.description, stamp: stamp, route: .meta, confidence: 92, status: .stated)
            article.sha256 = String(repeating: "0123456789abcdef", count: 4)
            article.sourcePath = "articles/\(number).html"
            var shown = TimelineArticle(article: article, words: 400 + number % 300, outlet: outlet, origin: "o\(number)")
            shown.eventCount = 12
            return shown
        }
        for number in 0..<count {
            let first = day("2017-01-02") + number * 1500 / count
            let isUncertain = number % 8 == 5
            let last = isUncertain ? first + 6 + number % 20 : first
            let clause = "\(who[number % who.count]) \(did[number / 3 % did.count]) \(what[number / 7 % what.count])"
            var event = TimelineEvent(id: "ev-" + Self.base32(number))
            event.title = "\(clause), no. \(number)"
            event.titleLanguage = "en"
            event.dateFrom = first
            event.dateTo = last
            event.precision = isUncertain ? .range : .day
            event.edtf = first.description
            event.certainty = [EventCertainty.stated, .attributed, .stated, .denied, .stated, .planned][number % 6]
            event.attributedTo = number % 6 == 1 ? ["the port authority"] : []
            event.people = [who[number % who.count], who[(number / 2 + 3) % who.count]]
            event.rank = number * 7919 % count + 1
            event.dateConfidence = isUncertain ? 55 : 93
            for telling in 0..<(number % 4 == 0 ? 3 : number % 2 + 1) {
                var time = MentionTime(basis: .expression, root: .publication)
                time.value = first.description
                time.interval = CivilInterval(first, through: last)
                time.precision = event.precision
                time.expression = isUncertain ? "earlier that month" : "on Tuesday"
                time.anchor = .publication
                time.anchorDate = (last + 2).description
                time.rule = "weekday/bare"
                let article = (number / 10 + telling * 7) % articleCount
                var mention = EventMention(
                    id: "m\(number)-\(telling)", articleID: "a\(article)", language: timeline.articles[article].article.language ?? "en", field: .text,
                    time: time)
                mention.text = "\(clause) \(time.expression ?? ""), according to two people who were in the room and asked not to be named."
                mention.clause = clause
                mention.before = "The night had been quiet on the water."
                mention.after = "Nobody at the company was ready to comment."
                mention.attribution = event.attributedTo.first
                event.mentions.append(mention)
                if !event.sources.contains(mention.articleID) { event.sources.append(mention.articleID) }
            }
            event.originCount = event.sources.count
            event.summary = event.mentions[0].text
            event.summaryLanguage = event.mentions[0].language
            if isUncertain { timeline.toCheck.append(CheckItem(kind: .inferredDay, eventID: event.id, articleID: nil)) }
            timeline.events.append(event)
        }
        return timeline
    }

    private static func base32(_ number: Int) -> String {
        let digits = Array("abcdefghijklmnopqrstuvwxyz234567".unicodeScalars)
        var (rest, out) = (number &* 2_654_435_761 & 0xFFFF_FFFF, "")
        for _ in 0..<7 {
            out.unicodeScalars.append(digits[rest & 31])
            rest >>= 5
        }
        return out
    }
}
