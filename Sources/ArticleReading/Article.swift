import CivilTime

/// One article, whatever kept it: its text, what is known of where it comes from, and the evidence for when it was published.
package struct Article: Sendable, Equatable {
    /// Given, or derived from the content; unique in a run.
    package var id: String
    /// Relative to the input that was named on the command line.
    package var sourcePath: String?
    package var url: String?
    package var canonicalURL: String?
    package var title: String?
    package var byline: String?
    package var site: String?
    /// BCP 47.
    package var language: String?
    package var published: PublicationDate
    /// ISO 8601 as stated.
    package var modified: String?
    /// When the page was saved, ISO 8601; never taken for a publication time.
    package var captured: String?
    /// The main text, valid UTF-8, paragraphs divided by a line feed. Never normalised where it was given.
    package var text: [UInt8]
    /// What the reader has to say about it, a sentence each: "the body stood twice in the file; the second copy was not read".
    package var notes: [String]
    /// All that was seen that might be the publication date, best first.
    package var candidates: [PublicationCandidate]
    /// Addresses of other articles that were saved with this one (related links), in order; their dates are evidence, never candidates.
    package var links: [String]
    /// SHA-256 of the bytes of the file or record, lower-case hexadecimal.
    package var sha256: String

    package init(id: String, text: [UInt8]) {
        self.id = id
        self.text = text
        published = .unknown
        notes = []
        candidates = []
        links = []
        sha256 = ""
    }
}
