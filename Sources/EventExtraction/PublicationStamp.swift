import CivilTime
import TemporalTagging

/// When an article was published, set over its text and left in it where the text was copied without its lines:
/// "… as toll reaches 80 Sunday 26 April 2009 10.40 BST A couple …". It dates the article, and no event.
enum PublicationStamp {
    /// Bytes at the head of a text among which one may stand.
    private static let reach = 1000

    /// The expressions that are one: a minute of a day with its year, about that of publication, after which a sentence begins without a mark between.
    static func find(
        _ expressions: [ResolvedExpression], at ranges: [Range<Int>], in words: [TextWord], lexicon: Lexicon, publication: CivilTimestamp?
    ) -> [Int] {
        guard let publication else { return [] }
        var found: [Int] = []
        for (index, reading) in expressions.enumerated() {
            guard reading.start < reach else { break }
            guard reading.type == .time, reading.precision == .minute || reading.precision == .second, reading.anchor == .none, reading.relation == nil,
                reading.range == nil, let begin = reading.interval?.begin, abs(begin.day - publication.day) <= 1
            else { continue }
            // "le 3 février 2011 à 12h40" is two expressions, "11:24 GMT, Tuesday, 27 September 2011 12:24 UK" as well.
            var own = index...index
            if index > 0, ranges[index].lowerBound - ranges[index - 1].upperBound <= 1 { own = index - 1...index }
            if index + 1 < ranges.count, ranges[index + 1].lowerBound == ranges[index].upperBound { own = own.lowerBound...index + 1 }
            let first = ranges[own.lowerBound].lowerBound, end = ranges[own.upperBound].upperBound
            guard end < words.count, words[end].isWord, words[end].isCapital else { continue }
            if first > 0, words[first - 1].has([.preposition, .placePreposition, .determiner]) {
                // "At 10:40 on Sunday 26 April 2009 Officials" hangs on its preposition; "Published on …" is what a page says of itself.
                guard first > 1, lexicon.isStamp(words[first - 2].hash) else { continue }
            }
            found += own
        }
        return found
    }
}
