/// What the lexicon of a language says of a word, one bit a class. A word may be in several ("reports": verb and noun); who uses them decides by
/// what stands around. Names of classes in `Languages/` are the names of these members.
package struct WordCues: OptionSet, Sendable, Hashable {
    package var rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    // Closed classes.
    package static let determiner = WordCues(bit: 0)
    package static let preposition = WordCues(bit: 1)
    /// Personal pronouns that can be a subject.
    package static let pronoun = WordCues(bit: 2)
    package static let possessive = WordCues(bit: 3)
    package static let coordinator = WordCues(bit: 4)
    /// Opens a clause by itself: "while", "lorsque".
    package static let subordinator = WordCues(bit: 5)
    /// Opens a clause where "that"/"que" follows: "alors", "après".
    package static let subordinatorWithThat = WordCues(bit: 6)
    package static let relative = WordCues(bit: 7)
    /// "that", "que": relative after a noun, opens reported content after a verb of speech.
    package static let complementizer = WordCues(bit: 8)
    package static let negation = WordCues(bit: 9)
    package static let adverb = WordCues(bit: 10)
    /// Clitics between an auxiliary and its participle, or between subject and verb: "lui", "y", "se".
    package static let clitic = WordCues(bit: 11)
    /// "to": what follows is an infinitive.
    package static let infinitiveMark = WordCues(bit: 12)

    // Verb forms.
    package static let base = WordCues(bit: 13)
    package static let present = WordCues(bit: 14)
    package static let past = WordCues(bit: 15)
    package static let participle = WordCues(bit: 16)
    package static let gerund = WordCues(bit: 17)
    package static let imperfect = WordCues(bit: 18)
    package static let future = WordCues(bit: 19)
    package static let conditional = WordCues(bit: 20)
    package static let subjunctive = WordCues(bit: 21)
    package static let auxiliaryBe = WordCues(bit: 22)
    package static let auxiliaryHave = WordCues(bit: 23)
    package static let auxiliaryDo = WordCues(bit: 24)
    package static let modalPossible = WordCues(bit: 25)
    /// "due", "expected", "prévu": what follows is planned.
    package static let plan = WordCues(bit: 26)
    package static let near = WordCues(bit: 27)

    // What the verb or noun means.
    package static let speech = WordCues(bit: 28)
    package static let denial = WordCues(bit: 29)
    /// States, not events: "is", "has", "contains", "known".
    package static let stative = WordCues(bit: 30)
    /// Publishing by a news outlet: "report", "rapporter". Its telling is kept as an event of its own.
    package static let report = WordCues(bit: 31)
    /// "reportedly", "allegedly": told by somebody who is not named.
    package static let hearsay = WordCues(bit: 32)
    /// "perhaps", "possibly".
    package static let doubt = WordCues(bit: 33)
    /// "according", "selon", "citing": its object is the source.
    package static let source = WordCues(bit: 34)
    /// An event told by a noun: "attack", "réunion".
    package static let eventNoun = WordCues(bit: 35)
    /// Called off: "cancel", "annuler".
    package static let cancel = WordCues(bit: 36)
    /// "if", "si".
    package static let condition = WordCues(bit: 37)

    // Names.
    /// Goes before a name and is no part of it: "Mr", "M.", "colonel".
    package static let title = WordCues(bit: 38)
    /// What somebody is: "president", "ministre", "spokesman".
    package static let role = WordCues(bit: 39)
    /// Head of an organisation's name: "Group", "ministère", "Channel".
    package static let organisation = WordCues(bit: 40)
    /// Inside names: "de", "bin", "of".
    package static let nameLink = WordCues(bit: 41)
    package static let place = WordCues(bit: 42)
    /// "French", "israélien": of a place.
    package static let demonym = WordCues(bit: 43)
    package static let placePreposition = WordCues(bit: 44)
    /// A full stop after it does not end the sentence.
    package static let abbreviation = WordCues(bit: 45)
    /// Months and days of the week: capitals that are no names.
    package static let calendar = WordCues(bit: 46)
    /// "million", "milliards".
    package static let magnitude = WordCues(bit: 47)
    /// "dollars", "km", "%": units with one spelling across languages.
    package static let unit = WordCues(bit: 48)
    /// Written-out numbers.
    package static let numeral = WordCues(bit: 49)
    /// Words that carry no content, for keywords and for capitals at the beginning of a sentence.
    package static let function = WordCues(bit: 50)
    /// Verbs of motion and appointment whose present tense is a plan: "se rendre", "recevoir".
    package static let scheduled = WordCues(bit: 51)
    /// Time words that carry on from the sentence before: "then", "ensuite", "later".
    package static let sequel = WordCues(bit: 52)
    /// The word is ambiguous with a frequent noun and counts as a verb only in a verb's place.
    package static let noun = WordCues(bit: 53)
    /// Refers back to what was just told: "this", "cette".
    package static let demonstrative = WordCues(bit: 54)
    /// "go", "aller": with an infinitive it makes a future.
    package static let going = WordCues(bit: 55)
    /// Background of long standing: "traditionally", "jamais".
    package static let habitual = WordCues(bit: 56)

    /// "earlier", "auparavant": before what was told last, nobody says how long.
    package static let earlier = WordCues(bit: 57)

    /// Verbs of saying whose object is who is told: "tell", "informer".
    package static let addressee = WordCues(bit: 58)
    /// "a", "une", "several": who has not been spoken of before.
    package static let indefinite = WordCues(bit: 59)

    /// Verbs that make their perfect with "be": "arriver".
    package static let withBe = WordCues(bit: 60)

    /// Pronouns of one person: "he", "elle".
    package static let person = WordCues(bit: 61)

    /// "faire", "laisser": with an infinitive, the infinitive is what is done.
    package static let causative = WordCues(bit: 62)

    /// "who", "qui": relatives that are the subject of their clause.
    package static let subjectRelative = WordCues(bit: 63)

    package static let finiteForm: WordCues = [.present, .past, .imperfect, .future, .conditional, .subjunctive]
    package static let verbForm: WordCues = [.base, .present, .past, .participle, .gerund, .imperfect, .future, .conditional, .subjunctive]
    package static let auxiliary: WordCues = [.auxiliaryBe, .auxiliaryHave, .auxiliaryDo]

    /// Class names as the language literals write them.
    static let named: [String: WordCues] = [
        "determiner": [.determiner, .function], "preposition": [.preposition, .function], "pronoun": [.pronoun, .function],
        "possessive": [.possessive, .determiner, .function], "coordinator": [.coordinator, .function], "subordinator": [.subordinator, .function],
        "subordinator-that": .subordinatorWithThat, "relative": [.relative, .function], "complementizer": [.complementizer, .function],
        "negation": [.negation, .function], "adverb": [.adverb, .function], "clitic": [.clitic, .function], "to": [.infinitiveMark, .preposition, .function],
        "base": .base, "present": .present, "past": .past, "participle": .participle, "gerund": .gerund, "imperfect": .imperfect, "future": .future,
        "conditional": .conditional, "subjunctive": .subjunctive, "be": [.auxiliaryBe, .function], "have": [.auxiliaryHave, .function],
        "do": [.auxiliaryDo, .function], "possible": [.modalPossible, .function], "plan": .plan, "near": [.near, .plan], "speech": .speech,
        "denial": [.denial, .speech], "stative": .stative, "report": [.report, .speech], "hearsay": [.hearsay, .adverb], "doubt": [.doubt, .adverb],
        "source": .source, "event": [.eventNoun, .noun], "cancel": .cancel, "condition": [.condition, .subordinator, .function], "title": .title, "role": .role,
        "organisation": .organisation, "name-link": .nameLink, "place": .place, "demonym": .demonym,
        "place-preposition": [.placePreposition, .preposition, .function],
        "abbreviation": .abbreviation, "calendar": .calendar, "magnitude": .magnitude, "unit": .unit, "numeral": .numeral, "function": .function,
        "scheduled": .scheduled, "sequel": [.sequel, .adverb, .function], "noun": .noun, "demonstrative": [.demonstrative, .determiner, .function],
        "going": .going, "causative": .causative, "person": .person, "with-be": .withBe, "addressee": .addressee, "indefinite": .indefinite,
        "earlier": [.earlier, .adverb], "subject-relative": .subjectRelative,
        "habitual": [.habitual, .adverb],
    ]
}
