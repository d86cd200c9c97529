/// What the patterns found at one place, before anything is resolved.
struct TimeMention {
    var start: UInt32
    var end: UInt32
    var expression: TimeExpression
    var traits: ExpressionTraits
    /// Its place in the `MeaningTable`, −1 once the expression is another, and the table's epoch.
    var output: Int32
    var epoch: Int
    /// Index of the rule's name in its grammar.
    var rule: Int32
    var direction: TemporalDirection
    var score: Int
    /// Words that decided the direction, as bytes of the text; kept for `explain` alone.
    var cues: [Range<UInt32>] = []
    var zone: Range<UInt32>?
    var paragraph: Int
    var sentence: Int
    var isQuoted = false
    /// It stands in a relative clause, in brackets or in a name: no later expression hangs on it.
    var isAside = false
    /// A pluperfect tells of it: in a narrative it glances back.
    var isAnterior = false
    /// A verb of speaking stands next to it: it dates the saying.
    var isSpeechTime = false
    /// 03/04: day and month could be either.
    var isOrderAmbiguous = false
}
