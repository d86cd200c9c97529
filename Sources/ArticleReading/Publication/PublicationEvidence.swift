package import CivilTime

/// All that one article says about when it was published, as its reader found it; `PublicationDateChoice` weighs it.
package struct PublicationEvidence: Sendable {
    /// In the order of the file.
    package var candidates: [PublicationCandidate] = []
    /// Times of change, as stated.
    package var modified: [(raw: String, stamp: CivilTimestamp)] = []
    /// Offsets other than UTC's that stand anywhere in the file: what clock its newsroom goes by.
    package var homeOffsets: [UTCOffset] = []
    /// When the page was saved or displayed.
    package var captured: CivilTimestamp?
    /// BCP 47; tells where clocks show UTC.
    package var language: String?
    /// Dates without a year at the head of the text ("PARIS, July 24 (Reuters) –"); `stamp.day` stands in year 4.
    package var yearlessDatelines: [(raw: String, stamp: CivilTimestamp)] = []

    package init() {}
}
