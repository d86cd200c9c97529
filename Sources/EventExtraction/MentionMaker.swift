import ArticleReading
import ByteText
import CivilTime
import TemporalTagging

/// Makes the mentions of an article, sentence by sentence, and keeps what is carried from one to the next: the last narrated time and who speaks.
struct MentionMaker {
    let article: Article
    let fingerprint: String
    let lexicon: Lexicon
    let publication: CivilTimestamp?
    private var narrated = NarratedTime()
    private var seed: UInt64
    /// The sentences that were asked for: one stands in its own mentions and in those before and after it.
    private var quoted: [String?] = []

    init(article: Article, fingerprint: String, lexicon: Lexicon) {
        (self.article, self.fingerprint, self.lexicon) = (article, fingerprint, lexicon)
        publication = article.published.stamp
        seed = fingerprint.utf8.reduce(Lexicon.seed) { Lexicon.step($0, $1) }
    }

    mutating func mentions(of field: FieldAnalysis) -> [EventMention] {
        let scalars = field.scalarOffsets
        narrated = NarratedTime()
        quoted = [String?](repeating: nil, count: field.sentences.count)
        let published = MentionTime.atPublication(publication)
        var all: [EventMention] = []
        var nextExpression = 0
        for (index, sentence) in field.sentences.enumerated() {
            var expressions: [Int] = []
            while nextExpression < field.expressions.count, field.expressionWords[nextExpression].lowerBound < sentence.end {
                if field.expressionWords[nextExpression].lowerBound >= sentence.first { expressions.append(nextExpression) }
                nextExpression += 1
            }
            var reader = SentenceReader(field: field, sentence: sentence, expressions: expressions, publication: publication, published: published)
            let tellings = reader.read(&narrated, index: index)
            guard !tellings.isEmpty else { continue }
            let start = scalars[sentence.first].start, end = scalars[sentence.end - 1].end
            let text = quoted(index, field), before = quoted(index - 1, field), after = quoted(index + 1, field)
            // One clause may be told twice: what was put off had one day, and has another.
            var told: [UInt64: UInt64] = [:]
            for telling in tellings {
                let first = Int(field.words[telling.first].start), last = Int(field.words[telling.end - 1].end)
                var occurrence: UInt64 = 0
                if tellings.count > 1 {
                    occurrence = told[UInt64(first) << 32 | UInt64(last), default: 0]
                    told[UInt64(first) << 32 | UInt64(last)] = occurrence + 1
                }
                var mention = EventMention.Fields(
                    id: id(field.isTitle, first, last, occurrence), articleID: article.id, language: article.language ?? "",
                    field: field.isTitle ? .title : .text,
                    time: telling.time)
                (mention.start, mention.end, mention.text) = (start, end, text)
                (mention.clauseStart, mention.clauseEnd) = (scalars[telling.first].start, scalars[telling.end - 1].end)
                mention.clause = field.string(telling.first, telling.end)
                let isWhole = telling.title.isEmpty || telling.title == mention.clause || telling.title + "." == mention.clause
                mention.title = isWhole ? mention.clause : telling.title
                mention.isState = telling.isState
                (mention.before, mention.after) = (before, after)
                mention.actors = telling.actors
                mention.places = telling.places
                mention.numbers = telling.numbers
                mention.actions = telling.actions
                mention.attribution = telling.attribution
                mention.certainty = telling.certainty
                mention.isQuotation = telling.isQuotation
                mention.isSpeechAct = telling.isSpeechAct
                mention.sentence = index
                mention.paragraph = sentence.paragraph
                all.append(EventMention(mention))
            }
        }
        return all
    }

    /// A sentence, verbatim; empty beyond the ends of the text.
    private mutating func quoted(_ index: Int, _ field: FieldAnalysis) -> String {
        guard field.sentences.indices.contains(index) else { return "" }
        if let known = quoted[index] { return known }
        let sentence = field.string(field.sentences[index].first, field.sentences[index].end)
        quoted[index] = sentence
        return sentence
    }

    /// From the article's content and the place of the clause alone: the same article gives the same ids wherever it is read, and no two mentions have one id.
    private func id(_ isTitle: Bool, _ first: Int, _ last: Int, _ occurrence: UInt64) -> String {
        var hash = Shingles.mix(seed ^ (isTitle ? 1 : 2))
        hash = Shingles.mix(hash ^ UInt64(first))
        hash = Shingles.mix(hash ^ UInt64(last))
        if occurrence > 0 { hash = Shingles.mix(hash ^ occurrence) }
        return "m-" + ArticleRecord.hexadecimal(hash)
    }
}
