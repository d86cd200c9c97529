import CivilTime
import Testing

@testable import TemporalTagging

/// Finders learn from text to text. Nothing that they have learnt may change what is found.
@Suite struct MatchTreeTests {
    /// Rows of tokens that begin alike and end differently; words that are months in one place and not in another; ends of texts.
    static let texts = [
        "The minister resigned on Thursday.", "The minister resigned on Thursday evening.", "On Thursday", "He left in March 2019.",
        "The march of 2019 people.",
        "The week of July 18 was quiet.", "The week of July was quiet.", "Since Monday, three days ago, or since 2015?", "From June 3 to 7, 2021.",
        "From June 3 to 7 percent.", "\"It may rain in May,\" she said on May 4.", "at 10 a.m. ET Tuesday", "at 10 a.m.\n\nTuesday", "2021", "the 1990s",
        "two days later, the same day", "It opened 10 July 2020 (Friday).", "a quarter of the town", "in the third quarter of last year",
    ]

    private static func read(_ text: String, _ library: LanguageLibrary) -> [String] {
        Tagger(library: library).tag(Array(text.utf8), language: "en", publication: OperatorTests.sunday)
            .map { "\($0.start)-\($0.end) \($0.value) \($0.formula) \($0.anchor) \($0.direction) \($0.rule)" }
    }

    @Test func whatIsLearntChangesNothing() throws {
        let seasoned = try LanguageLibrary()
        for text in MatchTreeTests.texts + MatchTreeTests.texts.reversed() { _ = MatchTreeTests.read(text, seasoned) }
        for text in MatchTreeTests.texts { #expect(MatchTreeTests.read(text, seasoned) == MatchTreeTests.read(text, try LanguageLibrary()), "\(text)") }
        #expect(MatchTreeTests.texts.flatMap { MatchTreeTests.read($0, seasoned) }.count > 20)
    }

    /// A reading that is kept must not carry the day or the tense of the text that it was first met in.
    @Test(arguments: [("on Thursday", "2021-07-22", "2021-07-29"), ("in 2015", "2015", "2015"), ("two days ago", "2021-07-23", "2021-07-30")])
    func aKeptReadingForgetsItsText(words: String, first: String, second: String) throws {
        let tagger = Tagger(library: try LanguageLibrary())
        let text = Array("She resigned \(words).".utf8)
        for (day, value) in [("2021-07-25", first), ("2021-08-01", second), ("2021-07-25", first)] {
            #expect(tagger.tag(text, language: "en", publication: CivilTimestamp(iso: Array(day.utf8))).map(\.value) == [value])
        }
    }

    /// The tree gives the answer of the matcher for every row, also when it has been full and begun anew.
    @Test func theTreeAnswersAsTheMatcherDoes() throws {
        let library = try LanguageLibrary()
        let pack = try #require(library.pack(for: "en"))
        var tree = MatchTree(nodeLimit: 60)
        var buffer = TokenBuffer()
        for text in MatchTreeTests.texts + MatchTreeTests.texts {
            var scanner = TokenScanner()
            let bytes = Array(text.utf8)
            while !scanner.isAtEnd {
                scanner.scanParagraph(bytes.span, pack: pack, into: &buffer)
                for position in buffer.all.indices {
                    var matcher = PatternMatcher()
                    let expected = matcher.rule(at: position, tokens: buffer.all, pack: pack)
                    let match = tree.match(at: position, tokens: buffer.all, pack: pack)
                    #expect((match < 0 ? nil : Int(tree.matches[match].length)) == expected?.end, "\(text), token \(position)")
                }
            }
        }
        #expect(tree.generation > 2)
    }
}
