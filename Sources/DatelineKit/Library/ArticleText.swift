import ArticleReading
import ByteText

/// An article that your program already holds as text. Files of any kept format are read by ``ChronologyBuilder/build(paths:)`` instead.
public struct ArticleText: Sendable {
    /// Unique among the articles of a chronology; nil to derive one from the text.
    public var id: String?
    public var text: String
    public var title: String?
    /// BCP 47; nil to recognise it.
    public var language: String?
    /// When it was published, ISO 8601; nil where that is unknown.
    public var published: String?
    public var url: String?
    /// The outlet's name.
    public var site: String?

    public init(
        id: String? = nil, text: String, title: String? = nil, language: String? = nil, published: String? = nil, url: String? = nil, site: String? = nil
    ) {
        self.id = id
        self.text = text
        self.title = title
        self.language = language
        self.published = published
        self.url = url
        self.site = site
    }

    /// As a record of the contract, so that an article given as text is read just as one in a stream.
    func record() -> [UInt8] {
        var json = JSONWriter(reserving: text.utf8.count + 512)
        json.beginObject()
        json.member(ifPresent: "id", id)
        json.member(ifPresent: "url", url)
        json.member(ifPresent: "title", title)
        json.member(ifPresent: "site", site)
        json.member(ifPresent: "language", language)
        json.member(ifPresent: "published", published)
        json.member("text", text)
        json.endObject()
        return json.out.bytes
    }
}
