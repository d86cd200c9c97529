package enum MentionCertainty: String, Sendable, Codable { case asserted, reported, denied, planned, possible }

package enum ArticleField: String, Sendable, Codable { case title, text }

/// One clause of one article that tells one event: a line of `events`.
///
/// A handle of eight bytes to what is known of it: there are dozens of mentions an article, and each passes through many hands between the clause and the page.
/// Handing one on costs a count; what changes one makes it a copy of its own. Its words stand behind a handle of their own, so that a run can set them aside.
package struct EventMention: Sendable, Equatable {
    /// All that is known of a mention, as those that make one put it down.
    package struct Fields: Sendable, Equatable {
        /// Stable: from the article's content hash and the place of the clause.
        package var id: String
        package var articleID: String
        package var language: String
        package var field: ArticleField
        /// The sentence, in Unicode scalars of its field, end exclusive.
        package var start: Int
        package var end: Int
        /// The part of it that tells this event.
        package var clauseStart: Int
        package var clauseEnd: Int
        /// The sentence, verbatim.
        package var text: String
        package var clause: String
        /// What a title is made of: the clause's own words with its subject, wherever in the sentence that stands, and without its date.
        package var title: String
        /// The sentences around it, verbatim, for the evidence drawer; empty at the ends of the text.
        package var before: String
        package var after: String
        package var time: MentionTime
        /// Persons and organisations named in the clause, each by the fullest form that the article has of it and without titles ("Emmanuel Macron"
        /// for "Macron", "le président français" and "he"), in text order; the subject first where "and" has left it out. Never places.
        package var actors: [String]
        /// Places of the gazetteer, in the article's own spelling; `Places.canonicalName` makes "Libye" and "Libya" one.
        package var places: [String]
        /// Numbers with their unit, digits normalised: `50000 phones`, `1500000000 USD`; units are words of the article, folded. Dates are no numbers.
        package var numbers: [String]
        /// What was done, in the mention's language, without accents: first the dictionary form of the clause's verb ("telephoner", never an auxiliary),
        /// then verbs of the clauses inside it, then events told by a noun ("meeting"). Empty for states.
        package var actions: [String]
        /// To whom the telling is attributed ("Channel 12"), outermost source last.
        package var attribution: String?
        package var certainty: MentionCertainty
        /// True where the clause stands within quotation marks.
        package var isQuotation: Bool
        /// True where the clause tells that somebody said something: "Channel 12 has reported", "Hague said Wednesday that …".
        package var isSpeechAct: Bool
        /// True where the clause tells how things stood, or what did not happen: background, unless it says when.
        package var isState: Bool
        /// Ordinal of its sentence in the field, from 0; the title is 0 of its own field.
        package var sentence: Int
        /// Ordinal of its paragraph, from 0.
        package var paragraph: Int

        package init(id: String, articleID: String, language: String, field: ArticleField, time: MentionTime) {
            self.id = id
            self.articleID = articleID
            self.language = language
            self.field = field
            self.time = time
            (start, end, clauseStart, clauseEnd, sentence, paragraph) = (0, 0, 0, 0, 0, 0)
            (text, clause, title, before, after) = ("", "", "", "", "")
            (actors, places, numbers, actions) = ([], [], [], [])
            certainty = .asserted
            isQuotation = false
            isSpeechAct = false
            isState = false
        }
    }

    /// The words of a mention, which only whoever shows it asks for.
    @usableFromInline struct Words: Sendable, Equatable {
        @usableFromInline var text = ""
        @usableFromInline var clause = ""
        @usableFromInline var title = ""
        @usableFromInline var before = ""
        @usableFromInline var after = ""
        @usableFromInline var attribution: String?

        init() {}
    }

    /// A mention as it is kept.
    @usableFromInline struct Kept: Sendable, Equatable {
        @usableFromInline var id: String
        @usableFromInline var articleID: String
        @usableFromInline var language: String
        @usableFromInline var time: MentionTime
        /// One element.
        @usableFromInline var words: [Words]
        @usableFromInline var actors: [String]
        @usableFromInline var places: [String]
        @usableFromInline var numbers: [String]
        @usableFromInline var actions: [String]
        @usableFromInline var start: Int32
        @usableFromInline var end: Int32
        @usableFromInline var clauseStart: Int32
        @usableFromInline var clauseEnd: Int32
        @usableFromInline var sentence: Int32
        @usableFromInline var paragraph: Int32
        @usableFromInline var place: Int32 = -1
        @usableFromInline var field: ArticleField
        @usableFromInline var certainty: MentionCertainty
        @usableFromInline var isQuotation: Bool
        @usableFromInline var isSpeechAct: Bool
        @usableFromInline var isState: Bool

        init(_ fields: Fields) {
            (id, articleID, language, time) = (fields.id, fields.articleID, fields.language, fields.time)
            var told = Words()
            (told.text, told.clause, told.title, told.before, told.after) = (fields.text, fields.clause, fields.title, fields.before, fields.after)
            told.attribution = fields.attribution
            words = [told]
            (actors, places, numbers, actions) = (fields.actors, fields.places, fields.numbers, fields.actions)
            (start, end) = (Int32(clamping: fields.start), Int32(clamping: fields.end))
            (clauseStart, clauseEnd) = (Int32(clamping: fields.clauseStart), Int32(clamping: fields.clauseEnd))
            (sentence, paragraph) = (Int32(clamping: fields.sentence), Int32(clamping: fields.paragraph))
            (field, certainty) = (fields.field, fields.certainty)
            (isQuotation, isSpeechAct, isState) = (fields.isQuotation, fields.isSpeechAct, fields.isState)
        }
    }

    /// One element: an array is what the language has for a box that is copied when it is written to.
    @usableFromInline var box: [Kept]

    package init(_ fields: Fields) { box = [Kept(fields)] }

    package init(id: String, articleID: String, language: String, field: ArticleField, time: MentionTime) {
        self.init(Fields(id: id, articleID: articleID, language: language, field: field, time: time))
    }

    private static let noWords = [Words()]

    /// The same mention without its sentences and without whom it is attributed to: a fraction of its size, and all that merging asks of it once its terms are read.
    package func wordless(place: Int) -> EventMention {
        var mention = self
        mention.box[0].words = Self.noWords
        mention.box[0].place = Int32(clamping: place)
        return mention
    }

    /// Where its words stand among those that a run has set aside; −1 where it has them itself.
    package var place: Int { Int(box[0].place) }

    /// Its lists, each kept once however many mentions have the same.
    package mutating func share(_ lists: inout SharedLists) {
        box[0].actors = lists.one(box[0].actors)
        box[0].places = lists.one(box[0].places)
        box[0].numbers = lists.one(box[0].numbers)
        box[0].actions = lists.one(box[0].actions)
    }

    @inlinable package var id: String {
        get { box[0].id }
        set { box[0].id = newValue }
    }

    @inlinable package var articleID: String {
        get { box[0].articleID }
        set { box[0].articleID = newValue }
    }

    @inlinable package var language: String {
        get { box[0].language }
        set { box[0].language = newValue }
    }

    @inlinable package var field: ArticleField {
        get { box[0].field }
        set { box[0].field = newValue }
    }

    @inlinable package var start: Int {
        get { Int(box[0].start) }
        set { box[0].start = Int32(clamping: newValue) }
    }

    @inlinable package var end: Int {
        get { Int(box[0].end) }
        set { box[0].end = Int32(clamping: newValue) }
    }

    @inlinable package var clauseStart: Int {
        get { Int(box[0].clauseStart) }
        set { box[0].clauseStart = Int32(clamping: newValue) }
    }

    @inlinable package var clauseEnd: Int {
        get { Int(box[0].clauseEnd) }
        set { box[0].clauseEnd = Int32(clamping: newValue) }
    }

    @inlinable package var text: String {
        get { box[0].words[0].text }
        set { box[0].words[0].text = newValue }
    }

    @inlinable package var clause: String {
        get { box[0].words[0].clause }
        set { box[0].words[0].clause = newValue }
    }

    @inlinable package var title: String {
        get { box[0].words[0].title }
        set { box[0].words[0].title = newValue }
    }

    @inlinable package var before: String {
        get { box[0].words[0].before }
        set { box[0].words[0].before = newValue }
    }

    @inlinable package var after: String {
        get { box[0].words[0].after }
        set { box[0].words[0].after = newValue }
    }

    @inlinable package var time: MentionTime {
        get { box[0].time }
        set { box[0].time = newValue }
    }

    @inlinable package var actors: [String] {
        get { box[0].actors }
        set { box[0].actors = newValue }
    }

    @inlinable package var places: [String] {
        get { box[0].places }
        set { box[0].places = newValue }
    }

    @inlinable package var numbers: [String] {
        get { box[0].numbers }
        set { box[0].numbers = newValue }
    }

    @inlinable package var actions: [String] {
        get { box[0].actions }
        set { box[0].actions = newValue }
    }

    @inlinable package var attribution: String? {
        get { box[0].words[0].attribution }
        set { box[0].words[0].attribution = newValue }
    }

    @inlinable package var certainty: MentionCertainty {
        get { box[0].certainty }
        set { box[0].certainty = newValue }
    }

    @inlinable package var isQuotation: Bool {
        get { box[0].isQuotation }
        set { box[0].isQuotation = newValue }
    }

    @inlinable package var isSpeechAct: Bool {
        get { box[0].isSpeechAct }
        set { box[0].isSpeechAct = newValue }
    }

    @inlinable package var isState: Bool {
        get { box[0].isState }
        set { box[0].isState = newValue }
    }

    @inlinable package var sentence: Int {
        get { Int(box[0].sentence) }
        set { box[0].sentence = Int32(clamping: newValue) }
    }

    @inlinable package var paragraph: Int {
        get { Int(box[0].paragraph) }
        set { box[0].paragraph = Int32(clamping: newValue) }
    }
}
