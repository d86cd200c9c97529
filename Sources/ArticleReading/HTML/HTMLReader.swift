import CivilTime

/// Reads HTML pages as browsers and archives save them.
package struct HTMLReader: Sendable {
    package init() {}

    /// `charset` is what the transport said (a mail part's or a WARC record's `Content-Type`); `url` where the page is known to come from.
    package func read(_ bytes: [UInt8], charset: String? = nil, url: String? = nil) -> HTMLReading {
        var reading = HTMLReading()
        let decoded = HTMLEncoding.decode(bytes, charset: charset)
        if let note = decoded.note { reading.notes.append(note) }
        let page = HTMLDocumentBuilder.build(decoded.bytes)
        if let end = page.unreadFrom { reading.notes.append("the page has more tags than any real page; it was read up to byte \(end)") }
        let layout = PageLayout(page)
        let metadata = PageMetadata(page)
        reading.canonicalURL = metadata.canonical
        let saver = PageSaver(page)
        reading.url = url ?? saver.url ?? metadata.text("og:url") ?? metadata.canonical
        reading.captured = saver.captured
        reading.language = metadata.language ?? metadata.text("og:locale", "content-language", "dc.language", "language")
        reading.site = metadata.text("og:site_name", "application-name")
        let title = PageTitle(page, layout, metadata)
        reading.title = title.text
        reading.byline = PageByline(page, layout, metadata, title: title, url: reading.canonicalURL ?? reading.url).text
        var main = MainText(page, layout, title: title.node)
        let text = main.extract()
        reading.text = text.text
        // Pages that scripts put together carry their text for search engines only.
        if let body = metadata.linked.first(where: { $0.isArticle && !$0.isAside && $0.body != nil })?.body, body.count > 4 * reading.text.count {
            reading.text = Self.lines(body)
        }
        if !reading.text.contains(where: { $0 > 32 }),
            let stated = metadata.content("og:description", "description", "twitter:description") ?? title.text.map({ Array($0.utf8) })
        {
            // The shell of a page that scripts fill, or one behind a wall: what it says of itself still tells that there is an article, and of what day.
            reading.text = stated
            reading.notes.append("the page holds no text of its own; its description was read instead")
        }
        reading.links = text.links
        let place = PagePlace(page: page, layout: layout, title: title.node, body: text.roots.last)
        let dates = PageDates(place, metadata, url: reading.canonicalURL ?? reading.url, language: reading.language)
        reading.candidates = dates.candidates
        reading.modified = dates.modified
        reading.homeOffsets = dates.homeOffsets
        return reading
    }

    /// The text of `articleBody`: paragraphs stand on lines of their own, and it may be escaped, or hold tags.
    private static func lines(_ body: [UInt8]) -> [UInt8] {
        let isMarkedUp = body.contains(60) && body.contains(62)
        if isMarkedUp {
            let page = HTMLDocumentBuilder.build(body)
            var main = MainText(page, PageLayout(page), title: nil)
            let text = main.extract().text
            if text.count * 2 > body.count { return text }
        }
        var out: [UInt8] = []
        for line in body.split(separator: 10) {
            let folded = PageTitle.clean(Array(line))
            if folded.isEmpty { continue }
            if !out.isEmpty { out.append(10) }
            out += folded
        }
        return out
    }
}
