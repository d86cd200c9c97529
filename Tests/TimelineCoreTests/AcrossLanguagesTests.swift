import EventExtraction
import Testing
import TimelineCore

/// What two articles in two languages tell, and whether it is one event.
@Suite struct AcrossLanguagesTests {
    private let english = Telling.record("en", "2019-03-10", "en"), french = Telling.record("fr", "2019-03-10", "fr")

    private func build(_ mentions: [EventMention]) -> Timeline {
        TimelineBuilder(options: TimelineOptions(), redate: Telling.redate).build(records: [english, french], mentions: mentions, warnings: [])
    }

    struct Pair: Sendable {
        var english: String
        var does: [String]
        var french: String
        var fait: [String]
        var events: Int
        var people = ["", ""]
    }

    static let pairs = [
        Pair(english: "Minister Odile Savoie resigned", does: ["resign"], french: "La ministre Odile Savoie a démissionné", fait: ["demissionner"], events: 1),
        Pair(
            english: "Mara Velline telephoned President Tomas Brandt", does: ["telephone"],
            french: "Mara Velline s’est entretenue au téléphone avec le président Tomas Brandt", fait: ["entretenir"], events: 1),
        Pair(
            english: "Earthquake kills 40 people in Orsenna", does: ["kill", "earthquake"], french: "Un séisme fait 40 morts à Orsenna",
            fait: ["faire", "seisme"], events: 1),
        Pair(
            english: "The ferry Rosalie ran aground off Orsenna", does: ["run"], french: "Le ferry « Rosalie » s’est échoué devant Orsenna", fait: ["echouer"],
            events: 1),
        Pair(
            english: "Court sentences Marc Delestre to six years in prison", does: ["sentence"],
            french: "Le tribunal condamne Marc Delestre à six ans de prison", fait: ["condamner"], events: 1),
        // What was done is the same, but not to whom.
        Pair(
            english: "Police arrested Marc Delestre in Caudry", does: ["arrest"], french: "La police a arrêté Yvon Doucet à Rouvray", fait: ["arreter"],
            events: 2, people: ["Marc Delestre", "Yvon Doucet"]),
    ]

    @Test(arguments: AcrossLanguagesTests.pairs) func meetOrStayApart(_ pair: Pair) {
        let timeline = build([
            Telling.mention(english, 1, pair.english, "weekday 4", actors: [pair.people[0]], actions: pair.does),
            Telling.mention(french, 1, pair.french, "weekday 4", actors: [pair.people[1]], actions: pair.fait),
        ])
        #expect(timeline.events.count == pair.events, "\(timeline.events.map(\.title))")
    }

    /// Outlets are one by their number and their kind, however each language writes them.
    static let outlets = [
        ("Channel 12 News", "la Douzième chaîne", 1), ("Radio Orsenna", "la radio Orsenna", 1), ("Channel 12 News", "la Deuxième chaîne", 2),
        ("Radio Orsenna", "un article de presse", 2),
    ]

    @Test(arguments: AcrossLanguagesTests.outlets) func outletsAreKnownInBothLanguages(_ name: String, _ nom: String, _ origins: Int) throws {
        let timeline = build([
            Telling.mention(
                english, 1, "Minister Tomas Brandt resigned over the Orsenna dam", "weekday 4", by: name, certainty: .reported, actions: ["resign"]),
            Telling.mention(
                french, 1, "Le ministre Tomas Brandt a démissionné à cause du barrage d’Orsenna", "weekday 4", by: nom, certainty: .reported,
                actions: ["demissionner"]),
        ])
        let event = try #require(timeline.events.first)
        #expect((event.sourceCount, event.originCount) == (2, origins))
    }

    @Test func aSpokesmanAndAManWithANameDiffer() throws {
        let timeline = build([
            Telling.mention(
                english, 1, "A Solvanor Group spokesman said the Orsenna depot “was never a danger”", "weekday 4", actors: ["Solvanor Group"], actions: ["say"],
                isSpeechAct: true),
            Telling.mention(
                french, 1, "Le dépôt d’Orsenna n’a jamais été un danger pour Solvanor", "weekday 4", by: "Marc Delestre", certainty: .denied, actors: [],
                actions: ["dire"]),
        ])
        let event = try #require(timeline.events.first)
        #expect(event.sourceCount == 2)
        // A difference, and no dispute: both say the same.
        #expect(event.conflicts.map(\.field) == ["actor"])
        #expect(event.conflicts.first?.values == ["A Solvanor Group spokesman", "Marc Delestre"])
        #expect(event.certainty != .disputed)
    }
}
