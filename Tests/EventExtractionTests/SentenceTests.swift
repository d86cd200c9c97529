import ArticleReading
import ByteText
import EventExtraction
import Foundation
import Testing

struct SentenceTests {
    @Test(
        "Where sentences end, and where they do not",
        arguments: [
            ("Mr. Brown left. He came back.", 2),
            ("He paid 1.5 million. She left.", 2),
            ("The U.S. Navy left. It came back.", 2),
            ("George W. Bush left the town.", 1),
            ("Police knew the situation.Brown left the town.", 2),
            ("She left at 5 p.m. on Monday.", 1),
            ("He called it “a disaster.” She left.", 2),
            ("The president\ncalled a meeting.", 1),
        ])
    func sentences(_ text: String, _ count: Int) {
        let reading = Reading(text)
        #expect(Set(reading.mentions.map(\.sentence)).count == count)
    }

    @Test(
        "Words in an order that no sentence has are read all the same",
        arguments: ["Qui jusqu’à 69, ce est.", "Who until 1969, it is.", "That on Monday, it was."])
    func clefts(_ text: String) {
        for language in ["en", "fr"] { #expect(Reading(text, language: language).mentions.allSatisfy { $0.clauseStart <= $0.clauseEnd }) }
    }

    @Test(
        "The news begins after the dateline, however long; a dash within a sentence is none",
        arguments: [
            ("PARIS, July 24 (Reuters) - Two men left the town.", "Two men left the town."),
            ("PARIS | Sat Jul 24, 2021 7:50 pm CET PARIS (Reuters) - Two men left the town.", "Two men left the town."),
            ("LYON, France, July 24 -- Mayor Ann Brook left the town.", "Mayor Ann Brook left the town."),
            ("UN-backed talks - the first this year - failed.", "UN-backed talks - the first this year - failed."),
        ])
    func datelines(_ text: String, _ first: String) {
        #expect(Reading(text).mentions.first?.text == first)
    }

    @Test(
        "A time of publication left in the text parts headline from news, and dates neither; a clock time of the news stays one",
        arguments: [
            ("en", "Fears rise as toll reaches 80 Sunday 25 July 2021 10.40 BST A couple left the town.", "A couple left the town.", "publication"),
            (
                "en", "Page last updated at 11:24 GMT, Sunday, 25 July 2021 12:24 UK Mayor Ann Brook left the town.", "UK Mayor Ann Brook left the town.",
                "publication"
            ),
            ("fr", "Heurts au port Publié le 25 juillet 2021 à 12h40 Des marins ont quitté la ville.", "Des marins ont quitté la ville.", "publication"),
            ("en", "At 10:40 BST on 25 July 2021 Mayor Ann Brook left the town.", "At 10:40 BST on 25 July 2021 Mayor Ann Brook left the town.", "expression"),
            (
                "en", "The quake struck at 05:34 GMT on 25 July 2021, the agency said.", "The quake struck at 05:34 GMT on 25 July 2021, the agency said.",
                "expression"
            ),
            ("en", "The men met on 3 May 2020 10.40 BST Officials left.", "The men met on 3 May 2020 10.40 BST Officials left.", "expression"),
        ])
    func stamps(_ language: String, _ text: String, _ news: String, _ basis: String) throws {
        let reading = Reading(text, language: language)
        let told = try #require(reading.mentions.first { $0.text == news })
        #expect(told.time.basis.rawValue == basis)
        if basis == "publication" { #expect(reading.mentions.allSatisfy { $0.time.basis == .publication }) }
    }

    @Test(
        "Offsets count scalars and delimit what is quoted",
        arguments: ["L’été, la « Cité » a brûlé jeudi. Naïma a fui.", "👩‍🚒 Firemen came on Thursday. They left."])
    func offsets(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        let reading = Reading(text, language: text.hasPrefix("L") ? "fr" : "en")
        #expect(!reading.mentions.isEmpty)
        for mention in reading.mentions {
            #expect(String(String.UnicodeScalarView(scalars[mention.start..<mention.end])) == mention.text)
            #expect(String(String.UnicodeScalarView(scalars[mention.clauseStart..<mention.clauseEnd])) == mention.clause)
        }
    }

    @Test("What is written is read back the same, and the same article gives the same lines")
    func roundTrip() throws {
        let text = "The harbour closed on Thursday, the mayor said. Two tugs left between 3 and 5 May 2021. It may open again."
        let reading = Reading(text, title: "Harbour closes")
        for mention in reading.mentions {
            var json = JSONWriter()
            mention.write(to: &json)
            let copy = try JSONDecoder().decode(EventMention.self, from: Data(json.out.bytes))
            var again = JSONWriter()
            copy.write(to: &again)
            #expect(again.out.text == json.out.text)
        }
        var json = JSONWriter()
        reading.record.write(to: &json)
        let record = try JSONDecoder().decode(ArticleRecord.self, from: Data(json.out.bytes))
        #expect(record.shingles == reading.record.shingles)
        #expect(record.article.published == reading.record.article.published)
        #expect(Reading(text, title: "Harbour closes").mentions.map(\.id) == reading.mentions.map(\.id))
        #expect(Set(reading.mentions.map(\.id)).count == reading.mentions.count)
    }

    @Test("A near-copy shares most of its sample, another text nothing")
    func shingles() {
        let copy = "The canal authority said on Thursday that the ship had been moved, and that traffic would begin again within hours of the last tug leaving."
        let a = Reading(copy).record.shingles, b = Reading(copy + " Prices fell.").record.shingles,
            c = Reading("Voters in the north chose a new mayor, and the count went on all night in every town hall.").record.shingles
        #expect(Set(a).intersection(b).count * 10 >= a.count * 8)
        #expect(Set(a).isDisjoint(with: c))
    }

    @Test(
        "Odd input gives no mentions and no crash",
        arguments: [
            "", " ", "\u{0}", "....", "“”«»\"\"''``", "that that that that", "a\nb\nc", "’s ’s 's", "(((((((", "qu' qu' qu'",
            String(repeating: "which who that ", count: 500),
        ])
    func oddities(_ text: String) {
        for language in ["en", "fr", "xx"] {
            let reading = Reading(text, language: language)
            #expect(reading.mentions.allSatisfy { $0.start <= $0.clauseStart && $0.clauseEnd <= $0.end })
        }
    }
}
