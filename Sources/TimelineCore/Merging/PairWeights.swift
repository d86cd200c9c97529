/// What each thing that two mentions have in common, or not, says for their being one event, as log-odds.
struct PairWeights: Sendable {
    /// What nothing else is known of.
    var prior: Float
    /// A cosine of 1 between the two clauses.
    var clause: Float = 0
    /// Each term that both clauses have, up to six, and none at all; each that both sentences have, up to eight.
    var term: Float = 0
    var noTerm: Float = 0
    var sentenceTerm: Float = 0
    /// The same was done; one tells of the other's action; the actions are akin; a word for something done is in both.
    var sameAction: Float
    var toldAction: Float
    var akinAction: Float
    var actionWord: Float
    /// About different people, or bodies; and about different persons.
    var otherActors: Float = 0
    var otherPersons: Float = 0
    /// Of one article.
    var sameArticle: Float
    /// A report and what is reported; a state and something done; a plan and what happened; a denial and what is denied.
    var speech: Float
    var state: Float = 0
    var plan: Float
    var denial: Float = 0
    /// A number with its unit is in both.
    var number: Float
    /// A cosine of 1 between the two articles.
    var article: Float = 0
    /// How far down the later of them stands: the logarithm of its sentence.
    var depth: Float = 0
    /// The least that a pair counts for in the mean over the pairs of two clusters: what it does not say is no proof.
    var floor: Float
}
