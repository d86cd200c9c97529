/// What a plain text file says: its main text, what it tells of itself, and the evidence for its date.
struct PlainTextReading: Sendable {
    var text: [UInt8] = []
    var title: String?
    var byline: String?
    var site: String?
    var language: String?
    var url: String?
    var identifier: String?
    var links: [String] = []
    var notes: [String] = []
    var evidence = PublicationEvidence()
}
