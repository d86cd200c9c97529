package import CivilTime

/// What a page says: its main text, what it tells of itself, and every date that might be that of its publication.
package struct HTMLReading: Sendable {
    /// The main text, valid UTF-8, paragraphs divided by a line feed.
    package var text: [UInt8] = []
    package var title: String?
    package var byline: String?
    package var site: String?
    /// BCP 47, as the page states it.
    package var language: String?
    package var url: String?
    package var canonicalURL: String?
    /// Best first: rank, then place in the page.
    package var candidates: [PublicationCandidate] = []
    /// Times of change, as stated.
    package var modified: [(raw: String, stamp: CivilTimestamp)] = []
    /// Offsets other than UTC's that stand anywhere on the page.
    package var homeOffsets: [UTCOffset] = []
    /// When the page was saved, as its saver wrote it.
    package var captured: String?
    /// Addresses of other articles named within the text, in order.
    package var links: [String] = []
    package var notes: [String] = []

    package init() {}
}
