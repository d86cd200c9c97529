import EventExtraction
import Testing

struct NamesAndNumbersTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var words: String
        var actors: [String]
        var language = "en"
        var testDescription: String { text }
    }

    @Test(
        "Every form of a name is its fullest one; what begins a sentence is no name for that",
        arguments: [
            Case(text: "French President Anne Duval spoke. Duval left Paris.", words: "left", actors: ["Anne Duval"]),
            Case(text: "French President Anne Duval spoke. The French president left Paris.", words: "left", actors: ["Anne Duval"]),
            Case(text: "Tugs left the port.", words: "left", actors: []),
            Case(text: "Reporters of Channel 12 News left the port.", words: "left", actors: ["Channel 12 News"]),
            Case(text: "Le président français Anne Duval a parlé. Duval a quitté Paris.", words: "quitté", actors: ["Anne Duval"], language: "fr"),
            Case(
                text: "Le Premier ministre israélien Dan Cohen a parlé. Le Premier ministre israélien a quitté Paris.", words: "quitté", actors: ["Dan Cohen"],
                language: "fr"),
        ])
    func names(_ test: Case) throws {
        let mention = try #require(Reading(test.text, language: test.language).clause(test.words), "no mention holds \(test.words)")
        #expect(mention.actors == test.actors)
    }

    @Test(
        "Numbers are written one way in every language",
        arguments: [
            ("Police seized 50,000 phones.", "en", "50000 phones"),
            ("La police a saisi 50 000 téléphones.", "fr", "50000 telephones"),
            ("The company paid $1.5 billion.", "en", "1500000000 USD"),
            ("Dix-sept marins ont quitté le navire.", "fr", "17 marins"),
        ])
    func numbers(_ text: String, _ language: String, _ number: String) throws {
        let mention = try #require(Reading(text, language: language).mentions.first)
        #expect(mention.numbers == [number])
    }

    @Test("Days and hours are no numbers")
    func times() throws {
        #expect(try #require(Reading("The ship left on 3 May 2021 at 10:30.").mentions.first).numbers.isEmpty)
    }
}
