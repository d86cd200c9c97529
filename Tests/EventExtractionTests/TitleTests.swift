import EventExtraction
import Testing

struct TitleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        /// Words of the clause asked for.
        var words: String
        var title: String
        var language = "en"
        var testDescription: String { text }
    }

    @Test(
        "Subject, verb and no date, in the article's own words",
        arguments: [
            Case(text: "On Thursday, the tug left the port.", words: "left", title: "the tug left the port"),
            Case(text: "The ferry sailed on Saturday, two hours late.", words: "sailed", title: "The ferry sailed, two hours late"),
            Case(text: "In a long report last week, Mediapart said that the firm had lied.", words: "said", title: "Mediapart said that the firm had lied"),
            Case(text: "The strike, first set for Monday, was called off on Friday.", words: "called", title: "The strike was called off"),
            Case(
                text: "Jean Dupont, who runs the port, resigned on Friday.", words: "resigned", title: "Jean Dupont resigned"),
            Case(
                text: "The mayor, Jean Dupont, on Friday opened the bridge.", words: "opened", title: "The mayor, Jean Dupont, opened the bridge"),
            Case(
                text: "Mr Dupont said that the firm was sold before he became its chairman in May.", words: "before he", title: "Dupont became its chairman"),
            Case(text: "The yards closed on Monday and laid off their crews on Friday.", words: "laid off", title: "The yards laid off their crews"),
            Case(
                text: "The works were halted by the meeting of Thursday.", words: "halted", title: "The works were halted by the meeting of Thursday."),
            Case(text: "Brumaire said that it would close its yard on Wednesday.", words: "would", title: "Brumaire would close its yard"),
            Case(text: "The talks were moved from Monday to Friday.", words: "moved", title: "The talks were moved from Monday to Friday"),
            Case(text: "The WHO, on Thursday, raised its alert.", words: "raised", title: "The WHO raised its alert"),
            Case(text: "The man WHO raised its alert resigned on Thursday.", words: "resigned", title: "The man WHO raised its alert resigned"),
            Case(
                text: "La préfète a rouvert jeudi le tunnel.", words: "rouvert", title: "La préfète a rouvert le tunnel", language: "fr"),
            Case(
                text: "Le port a fermé jeudi, a rapporté samedi soir la chaîne Horizon.", words: "a rapporté",
                title: "la chaîne Horizon a rapporté\u{A0}: Le port a fermé", language: "fr"),
            Case(
                text: "C’est le député Jean Dupont, ancien marin, qui l’a annoncé jeudi à la radio.", words: "annoncé",
                title: "le député Jean Dupont l’a annoncé à la radio", language: "fr"),
            Case(
                text: "L’ouverture, d’abord prévue le 13 mai, avait été reportée.", words: "reportée", title: "L’ouverture avait été reportée", language: "fr"),
            Case(text: "Le tunnel n’ouvrira que le 10 août.", words: "ouvrira", title: "Le tunnel n’ouvrira que le 10 août.", language: "fr"),
        ])
    func titles(_ test: Case) throws {
        let mention = try #require(Reading(test.text, language: test.language).clause(test.words), "no mention holds \(test.words)")
        #expect(mention.title == test.title)
    }

    @Test(
        "What is no news is no mention",
        arguments: [
            ("The tug left.\nBy Jean Dupont | Saturday, July 24, 2021\nIt sank.", "Dupont", "en"),
            ("The tug left.\nFriday 23 July 2021, 6.40pm (updated 8.05pm)\nIt sank.", "updated", "en"),
            ("Le navire est parti.\nPublié le 23 juillet 2021 à 07h40\nIl a coulé.", "Publié", "fr"),
            ("The tug will leave on Monday, should the storm end.", "should", "en"),
        ])
    func stamps(_ text: String, _ words: String, _ language: String) {
        let reading = Reading(text, language: language)
        #expect(!reading.mentions.isEmpty)
        #expect(!reading.mentions.contains { $0.clause.contains(words) && ($0.clause.hasPrefix(words) || !$0.clause.contains("tug")) })
    }

    @Test("A clause of saying set between commas leaves the subject its verb")
    func insertions() throws {
        let mention = try #require(Reading("Mr Dupont, the station said, sold the yard on Thursday.").clause("sold"))
        #expect(mention.attribution == "the station")
        #expect(mention.certainty == .reported)
        #expect(mention.actors == ["Dupont"])
    }

    @Test(
        "How things stood is told apart from what happened",
        arguments: [
            ("The tug sank on Thursday.", "sank", false), ("The tug was on her way to Rome.", "was", true), ("Nobody was hurt.", "hurt", true),
            ("The tug remains in the port.", "remains", true), ("The tug was towed.", "towed", false), ("Three trucks were waiting.", "waiting", true),
            ("No oil has leaked.", "leaked", true),
        ])
    func states(_ text: String, _ words: String, _ isState: Bool) throws {
        #expect(try #require(Reading(text).clause(words)).isState == isState)
    }
}
