import ArticleReading
import CivilTime
import EventExtraction
import TemporalTagging

/// Hand-made articles and mentions: what the reading stages would have handed over, in a line each.
struct Telling {
    /// An article with its date and where that was found.
    static func record(
        _ id: String, _ day: String, _ language: String, route: PublicationRoute = .meta, confidence: Int = 90, title: String? = nil, shingles: [UInt64] = []
    ) -> ArticleRecord {
        var article = Article(id: id, text: [])
        article.language = language
        article.title = title
        if let day = CivilDay(iso: day) {
            article.published = PublicationDate(raw: day.description, stamp: CivilTimestamp(day: day), route: route, confidence: confidence, status: .stated)
        }
        return ArticleRecord(article: article, words: 100, shingles: shingles)
    }

    /// The latest `weekday` (1 Monday) up to and including the day of publication.
    static func weekday(_ weekday: Int, before published: CivilDay) -> CivilDay { published - (published.weekday - weekday + 7) % 7 }

    /// Re-dates what `mention` made: its formula says how.
    @Sendable static func redate(_ mention: EventMention, _ publication: CivilTimestamp?) -> MentionTime {
        var time = mention.time
        guard let day = publication?.day else { return time }
        let parts = time.formula.split(separator: " ")
        guard parts.count == 2, let number = Int(parts[1]) else { return time }
        let target = parts[0] == "weekday" ? weekday(number, before: day) : day - number
        time.interval = CivilInterval(target)
        time.value = target.description
        time.edtf = target.description
        time.anchorDate = day.description
        return time
    }

    private static var counter: Int { 0 }

    /// - Parameter when: `weekday 4`, `ago 1`, a date, or nothing for what is told without one.
    static func mention(
        _ record: ArticleRecord, _ number: Int, _ clause: String, _ when: String? = nil, said expression: String? = nil, by attribution: String? = nil,
        certainty: MentionCertainty = .asserted,
        numbers: [String] = [], sentence: String? = nil, actors: [String] = [], actions: [String] = [], isSpeechAct: Bool = false
    ) -> EventMention {
        var time = MentionTime(basis: .publication, root: .publication)
        if let when {
            time = MentionTime(basis: .expression, root: .publication)
            time.expression = expression
            time.precision = .day
            time.formula = when
            if let day = CivilDay(iso: when) {
                time.root = .absolute
                time.formula = ""
                (time.interval, time.value, time.edtf) = (CivilInterval(day), day.description, day.description)
            }
        }
        var mention = EventMention(
            id: "\(record.article.id)-\(number)", articleID: record.article.id, language: record.article.language ?? "en", field: .text, time: time)
        if time.interval == nil, when != nil { mention.time = redate(mention, record.article.published.stamp) }
        (mention.clause, mention.text) = (clause, sentence ?? clause)
        (mention.start, mention.end, mention.clauseStart, mention.clauseEnd) = (
            number * 100, number * 100 + mention.text.unicodeScalars.count, number * 100, number * 100 + clause.unicodeScalars.count
        )
        (mention.sentence, mention.paragraph) = (number, number)
        (mention.attribution, mention.certainty, mention.numbers) = (attribution, certainty, numbers)
        (mention.actors, mention.actions, mention.isSpeechAct) = (actors, actions, isSpeechAct)
        return mention
    }
}
