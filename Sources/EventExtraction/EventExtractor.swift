package import ArticleReading
import ByteText
import CivilTime
package import TemporalTagging

/// From an article to its event mentions, one a clause. Stateless: an article at a time, the same answer whatever else is read.
package struct EventExtractor: Sendable {
    private let english: Lexicon
    private let french: Lexicon
    private let library: LanguageLibrary
    private let tagger: Tagger

    package init(library: LanguageLibrary) {
        self.library = library
        tagger = Tagger(library: library)
        english = Lexicon([English.words, Places.lexiconLines])
        french = Lexicon([French.words, Places.lexiconLines])
    }

    /// Title and text of an article, read in its own language or the one that its words give away.
    package func extract(_ article: Article) -> (record: ArticleRecord, mentions: [EventMention]) {
        var article = article
        if article.language == nil { article.language = library.detect(article.text) }
        if let language = article.language?.lowercased(), !language.hasPrefix("en"), !language.hasPrefix("fr") {
            article.notes.append("times are read in this language (\(language)), its verbs are not: events are told in whole sentences, by their dates alone")
        }
        let publication = article.published.stamp
        return extract(
            article,
            titleExpressions: tagger.tag(Array((article.title ?? "").utf8), language: article.language, publication: publication),
            textExpressions: tagger.tag(article.text, language: article.language, publication: publication))
    }

    /// Title and text, with the time expressions of each as the tagger found them.
    func extract(_ article: Article, titleExpressions: [ResolvedExpression], textExpressions: [ResolvedExpression]) -> (
        record: ArticleRecord, mentions: [EventMention]
    ) {
        let language = article.language?.lowercased() ?? "en"
        let lexicon = language.hasPrefix("fr") ? french : english
        // The words around a stamp are known in the languages of the lexicons.
        let stamped = language.hasPrefix("fr") || language.hasPrefix("en") ? article.published.stamp : nil
        let title = FieldAnalysis(Array((article.title ?? "").utf8), expressions: titleExpressions, lexicon: lexicon, isTitle: true, publication: nil)
        let body = FieldAnalysis(article.text, expressions: textExpressions, lexicon: lexicon, isTitle: false, publication: stamped)
        let record = ArticleRecord(
            article: stripped(article), words: body.words.count { $0.isWord || $0.kind == .number }, shingles: Shingles.sample(of: body.words))
        let fingerprint = article.sha256.isEmpty ? SHA256.hexadecimal(article.text) : article.sha256
        var mentions: [EventMention] = []
        var maker = MentionMaker(article: article, fingerprint: fingerprint, lexicon: lexicon)
        body.resolveNames(joinedTo: nil)
        if !title.text.isEmpty {
            title.resolveNames(joinedTo: body.names)
            mentions += maker.mentions(of: title)
        }
        mentions += maker.mentions(of: body)
        MentionTimes.settle(&mentions, publication: article.published.stamp)
        return (record, mentions)
    }

    private func stripped(_ article: Article) -> Article {
        var copy = article
        copy.text = []
        return copy
    }
}

/// The words, sentences and names of one field of an article. Made and used within one extraction; a class, since all that read a sentence hold on to it.
final class FieldAnalysis {
    let text: [UInt8]
    let expressions: [ResolvedExpression]
    let lexicon: Lexicon
    let isTitle: Bool
    let words: [TextWord]
    let sentences: [Sentence]
    private(set) var names: NameIndex?
    /// First word of each expression, parallel to `expressions`.
    let expressionWords: [Range<Int>]
    /// Expressions that say when the article was published, and date nothing that it tells.
    let stamps: [Int]

    init(_ text: [UInt8], expressions: [ResolvedExpression], lexicon: Lexicon, isTitle: Bool, publication: CivilTimestamp?) {
        (self.text, self.expressions, self.lexicon, self.isTitle) = (text, expressions, lexicon, isTitle)
        var words = WordScanner.scan(text, lexicon: lexicon)
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(expressions.count)
        var at = 0
        for expression in expressions {
            while at < words.count, words[at].end <= expression.start { at += 1 }
            let first = at
            while at < words.count, words[at].start < expression.end {
                words[at].shape.insert(.timed)
                at += 1
            }
            ranges.append(first..<at)
        }
        stamps = PublicationStamp.find(expressions, at: ranges, in: words, lexicon: lexicon, publication: publication)
        sentences = SentenceSplitter.split(&words, text, after: stamps.map { ranges[$0].upperBound })
        self.words = words
        expressionWords = ranges
    }

    func resolveNames(joinedTo body: NameIndex?) {
        names = NameIndex(words: words, sentences: sentences, text: text, lexicon: lexicon, body: body)
    }

    /// Pages that give every sentence a paragraph of its own say nothing by it.
    var hasShortParagraphs: Bool { sentences.last.map { sentences.count < ($0.paragraph + 1) * 3 / 2 } ?? false }

    /// Where each word begins and ends in scalars: counted forward once, however often it is asked for.
    var scalarOffsets: [(start: Int, end: Int)] {
        var counter = ScalarCounter()
        return words.map { word in
            let start = counter.scalars(before: Int(word.start), in: text)
            return (start, counter.scalars(before: Int(word.end), in: text))
        }
    }

    func string(_ first: Int, _ end: Int) -> String {
        guard first < end else { return "" }
        return String(decoding: text[Int(words[first].start)..<Int(words[end - 1].end)], as: UTF8.self)
    }
}
