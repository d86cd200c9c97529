import ArticleReading
import ByteText
import TimelineCore

extension TimelineArticle {
    /// The article record of the contract, without its text, and what the timeline knows of it besides.
    func write(to json: inout JSONWriter, isPublication: Bool = false) {
        json.beginObject()
        json.member("id", article.id)
        json.member(ifPresent: "source_path", article.sourcePath)
        json.member(ifPresent: "url", article.url)
        json.member(ifPresent: "canonical_url", article.canonicalURL)
        json.member(ifPresent: "title", article.title)
        json.member(ifPresent: "byline", article.byline)
        json.member(ifPresent: "site", article.site)
        json.member(ifPresent: "language", article.language)
        json.key("published")
        article.published.write(to: &json, includingConfidence: !isPublication)
        json.member(ifPresent: "modified", article.modified)
        json.member(ifPresent: "captured", article.captured)
        json.member("notes", article.notes)
        json.member("links", article.links)
        json.member("outlet", outlet)
        json.member("origin", origin)
        json.member("words", words)
        json.member("event_count", eventCount)
        json.member("sha256", article.sha256)
        json.member(ifPresent: "decision", decision)
        json.member(ifPresent: "editor_note", editorNote)
        json.endObject()
    }
}
