import EventExtraction
import Testing

struct AttributionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var words: String
        var certainty: MentionCertainty
        var source: String?
        var language = "en"
        var testDescription: String { text }
    }

    @Test(
        "Who says it, and how sure it is",
        arguments: [
            Case(text: "The ship left the port.", words: "left", certainty: .asserted),
            Case(text: "The ship left the port on Thursday, the canal authority said.", words: "left", certainty: .reported, source: "the canal authority"),
            Case(text: "According to the army, rebels burned the town.", words: "burned", certainty: .reported, source: "the army"),
            Case(text: "The mayor reportedly fled the town.", words: "fled", certainty: .reported),
            Case(text: "The mayor denied that he had fled.", words: "denied", certainty: .denied),
            Case(text: "The leaders will meet in Rome.", words: "meet", certainty: .planned),
            Case(text: "The leaders are due to meet in Rome.", words: "meet", certainty: .planned),
            Case(text: "The builder would not say why.", words: "would not say", certainty: .asserted),
            Case(text: "Le pont devait ouvrir.", words: "ouvrir", certainty: .planned, language: "fr"),
            Case(text: "The storm may have damaged the ship.", words: "damaged", certainty: .possible),
            Case(text: "Le maire aurait quitté la ville.", words: "quitté", certainty: .reported, language: "fr"),
            Case(text: "Le maire a quitté la ville.", words: "quitté", certainty: .asserted, language: "fr"),
            Case(text: "Le maire pourrait quitter la ville.", words: "quitter", certainty: .possible, language: "fr"),
            Case(
                text: "Selon un habitant, les rebelles ont incendié la ville.", words: "incendié", certainty: .reported, source: "un habitant", language: "fr"),
            Case(text: "Le gouvernement a nié que le maire ait quitté la ville.", words: "nié", certainty: .denied, language: "fr"),
            Case(text: "Le sommet va commencer à Rome.", words: "commencer", certainty: .planned, language: "fr"),
        ])
    func certainty(_ test: Case) throws {
        let mention = try #require(Reading(test.text, language: test.language).clause(test.words), "no mention holds \(test.words)")
        #expect(mention.certainty == test.certainty)
        #expect(mention.attribution == test.source)
    }

    @Test("A report by a news outlet is an event beside what it reports")
    func reports() throws {
        let reading = Reading("La ministre a écrit à Dupont jeudi, a rapporté samedi soir la Cinquième chaîne.", language: "fr")
        let letter = try #require(reading.clause("a écrit"))
        #expect(letter.time.value == "2021-07-22")
        #expect(letter.certainty == .reported)
        #expect(letter.attribution == "la Cinquième chaîne")
        let report = try #require(reading.clause("a rapporté"))
        #expect(report.time.value == "2021-07-24TEV")
        #expect(report.certainty == .asserted)
        #expect(report.isSpeechAct)
    }

    @Test("That somebody has said what has a date of its own is no event beside it")
    func saying() {
        let dated = Reading("The firm said that it would close its yard on Wednesday.")
        #expect(dated.mentions.map(\.isSpeechAct) == [false])
        let undated = Reading("The firm said that it had closed its yard.")
        #expect(undated.mentions.map(\.isSpeechAct) == [true])
    }

    @Test("A sentence that ends with who says it tells what is said")
    func trailingSource() throws {
        let mention = try #require(Reading("The tug sank in the harbour, the mayor, Jeanne Dupont, said.").clause("sank"))
        #expect(mention.actions.first == "sink")
        #expect(!mention.isSpeechAct)
    }

    @Test("Words of a quotation whose opening mark is missing are no speaker")
    func openingMarkIsMissing() throws {
        let reading = Reading(
            "Nous voulons lire les résultats et les examiner avant de payer, » Dupont, qui avait dirigé le chantier, a ajouté.", language: "fr")
        let mention = try #require(reading.clause("voulons"))
        #expect(mention.attribution == "Dupont")
    }

    @Test("What is quoted is dated by who said it when")
    func quotations() throws {
        let reading = Reading("“The canal is open,” Admiral Nabil Osman told reporters on Thursday.")
        let mention = try #require(reading.clause("open"))
        #expect(mention.time.value == "2021-07-22")
        #expect(mention.certainty == .reported)
        #expect(mention.attribution == "Admiral Nabil Osman")
    }
}
