/// What one clause of a sentence tells, in word indices.
struct Telling {
    var first: Int
    var end: Int
    var time: MentionTime
    var certainty: MentionCertainty
    var attribution: String?
    /// The clause that it is told by, if it has a verb, and the words that date it.
    var clause: Int?
    var dated: Range<Int>?
    var title = ""
    /// It tells how things stood, not what happened.
    var isState = false
    var isQuotation = false
    var isSpeechAct = false
    var actors: [String] = []
    var places: [String] = []
    var numbers: [String] = []
    var actions: [String] = []
}
