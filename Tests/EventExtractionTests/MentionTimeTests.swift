import CivilTime
import EventExtraction
import TemporalTagging
import Testing

/// Published on Sunday 25 July 2021 unless a case says otherwise.
struct MentionTimeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        /// Words of the clause asked for.
        var words: String
        var value: String
        var basis: TimeBasis
        var language = "en"
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: "The ship left the port on Thursday.", words: "left", value: "2021-07-22", basis: .expression),
        Case(text: "The harbour closed on Thursday. Two tugs arrived in the bay.", words: "arrived", value: "2021-07-22", basis: .discourse),
        Case(text: "The harbour closed on Thursday. Two tugs have arrived in the bay.", words: "arrived", value: "2021-07-25", basis: .publication),
        Case(text: "The minister resigned on Thursday and left the country.", words: "left", value: "2021-07-22", basis: .expression),
        Case(text: "The minister resigned on Thursday and his deputy left the country.", words: "deputy", value: "2021-07-22", basis: .discourse),
        Case(text: "The minister resigned.", words: "resigned", value: "2021-07-25", basis: .publication),
        Case(text: "In 2012 the bridge collapsed. The mayor defended the repairs.", words: "defended", value: "2021-07-25", basis: .publication),
        Case(text: "When the council met on Thursday, protesters blocked the street.", words: "protesters", value: "2021-07-22", basis: .discourse),
        Case(
            text: "The army accused rebels over the bombing in 2015 and rejected talks on Thursday.", words: "rejected", value: "2021-07-22", basis: .expression
        ),
        Case(text: "Le navire est parti jeudi. Ils avaient signé le même jour.", words: "signé", value: "2021-07-22", basis: .expression, language: "fr"),
        Case(text: "La ministre se rendra sur place samedi.", words: "rendra", value: "2021-07-31", basis: .expression, language: "fr"),
        Case(text: "The firm said that it would close its depots on Wednesday.", words: "would", value: "2021-07-28", basis: .expression),
        Case(text: "PARIS, July 23 (Reuters) - The minister left on Thursday.", words: "minister", value: "2021-07-22", basis: .expression),
        Case(text: "Le ministre est arrivé jeudi à Lyon. Il a rencontré le maire.", words: "rencontré", value: "2021-07-22", basis: .discourse, language: "fr"),
        Case(
            text: "Les trois marins, arrêtés lundi près du port, ont été libérés jeudi.", words: "arrêtés lundi", value: "2021-07-19", basis: .expression,
            language: "fr"),
        Case(
            text: "Les trois marins, arrêtés lundi près du port, ont été libérés jeudi.", words: "libérés", value: "2021-07-22", basis: .expression,
            language: "fr"),
        Case(
            text: "Alors que la tempête a frappé la côte jeudi, le navire quittait le port.", words: "quittait", value: "2021-07-22", basis: .discourse,
            language: "fr"),
        Case(
            text: "Le navire est arrivé jeudi à Suez.\nLe trafic reste dense.\nPeu après son arrivée, le capitaine a été entendu.", words: "entendu",
            value: "2021-07-22", basis: .discourse, language: "fr"),
    ])
    func dates(_ test: Case) throws {
        let mention = try #require(Reading(test.text, language: test.language).clause(test.words), "no mention holds \(test.words)")
        #expect(mention.time.value == test.value)
        #expect(mention.time.basis == test.basis)
    }

    @Test(
        "A headline takes the date of its lead; one about something else does not",
        arguments: [
            ("Ferry sinks off Marseille", "2021-07-22"),
            ("Prices rise in Marseille", "2021-07-25"),
        ])
    func headlines(_ title: String, _ value: String) throws {
        let reading = Reading("A ferry sank off Marseille on Thursday.", title: title)
        let headline = try #require(reading.mentions.first { $0.field == .title })
        #expect(headline.time.value == value)
    }

    @Test("Another publication date moves what hangs on it, and nothing else")
    func redating() throws {
        let reading = Reading("The ship left on Thursday. It was built on 3 May 2015.")
        let moved = try #require(reading.clause("left")).redated(publication: .init(day: .init(clampingYear: 2021, month: 8, day: 1)))
        #expect(moved.time.value == "2021-07-29")
        let fixed = try #require(reading.clause("built")).redated(publication: .init(day: .init(clampingYear: 2021, month: 8, day: 1)))
        #expect(fixed.time.value == "2015-05-03")
    }

    @Test("A plan without a date lies after publication, and is not dated on it")
    func plans() throws {
        let mention = try #require(Reading("The company will move the ship.").clause("will move"))
        #expect(mention.certainty == .planned)
        #expect(mention.time.relation == .after)
        #expect(mention.time.interval?.endExclusive == nil)
    }
}
