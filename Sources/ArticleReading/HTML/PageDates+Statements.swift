import ByteText
import CivilTime

/// What the page states for machines: JSON-LD, meta elements, microdata, time elements, microformats, its address.
extension PageDates {
    mutating func addLinkedData() {
        for article in metadata.linked {
            var rank = article.isArticle ? 93 : article.types.contains { $0.hasSuffix("Page") } ? 86 : article.types.contains { $0 == "VideoObject" } ? 62 : 50
            if article.isAside { rank -= 60 }
            add(article.published, .jsonLD, rank)
            add(article.created, .jsonLD, article.published == nil ? rank - 6 : rank - 25)
            add(article.uploaded, .jsonLD, article.published == nil ? rank - 10 : rank - 40)
            if !article.isAside { change(article.modified) }
        }
    }

    private static let published: [String: Int] = [
        "article:published_time": 92, "og:published_time": 88, "og:article:published_time": 90, "article:published": 88, "article:publish_date": 86,
        "datepublished": 86, "date_published": 84, "published_time": 84,
        "pubdate": 84, "pub_date": 84, "publishdate": 84, "publish-date": 84, "publish_date": 84, "publication_date": 84, "publication-date": 84,
        "published-date": 84, "published_date": 84,
        "published": 82, "published_at": 82, "dc.date.issued": 84, "dcterms.issued": 84, "dc.date": 70, "dcterms.date": 70, "dc:date": 70,
        "dcterms.created": 78, "dc.date.created": 78, "dcterms.available": 78,
        "sailthru.date": 82, "parsely-pub-date": 84, "cxenseparse:publishtime": 82, "cxenseparse:recs:publishtime": 82,
        "shareaholic:article_published_time": 84, "vr:published_time": 82, "date": 68, "pdate": 76,
        "article_date_original": 82, "article.published": 82, "article.created": 78, "bt:pubdate": 82, "citation_publication_date": 80, "citation_date": 78,
        "citation_online_date": 78, "originalpublicationdate": 84,
        "article:created": 78, "article:post_time": 80, "created": 74, "datecreated": 76, "date.created": 74, "dc.created": 76,
        "analyticsattributes.articledate": 80, "rnews:datepublished": 84, "timestamp": 40,
        "displaydate": 74, "artikel-datum": 80, "gentime": 40, "weibo:article:create_at": 80, "ptime": 76, "dateposted": 80, "prism.publicationdate": 80,
        "dcsext.articlefirstpublished": 80, "article:published_date": 86,
        "release_date": 70, "video:release_date": 60, "og:release_date": 66, "og:video:release_date": 50, "og:pubdate": 84, "mediator_published_time": 84,
        "isodatetime": 60, "sdate": 60, "date.available": 76,
        "originalpublishdate": 84, "firstpublished": 84, "date_created": 74, "five_hundred_pixels:uploaded": 60,
    ]

    private static let modifiedNames: Set<String> = [
        "article:modified_time", "og:updated_time", "datemodified", "last-modified", "article:modified", "lastmod", "dcterms.modified", "dc.date.modified",
        "og:article:modified_time", "modified", "updated",
        "shareaholic:article_modified_time", "updated-date", "last_modified", "revised", "article:updated_time", "article.updated", "dc.modified",
        "modificationdate", "date_modified", "og:modified_time",
    ]

    mutating func addMetas() {
        for meta in metadata.metas {
            if let rank = Self.published[meta.name] {
                add(meta.content, meta.isItemProperty ? .microdata : .meta, rank)
            } else if Self.modifiedNames.contains(meta.name) {
                change(meta.content)
            }
        }
    }

    /// The value of a microdata or time element: `datetime`, `content`, or its text.
    private func value(_ node: Int) -> [UInt8]? {
        for name in [HTMLAttributeName.dateTime, .content, .dataDateTime] {
            if let value = page.value(of: name, at: node), reader.machine(value) != nil { return value }
        }
        return page.textContent(node, limit: 300)
    }

    mutating func addMicrodata() {
        for (node, property) in metadata.itemProperties {
            switch property {
            case "datepublished": add(value(node), .microdata, place.placed(node, 86, elsewhere: 30))
            case "datecreated", "dateposted", "uploaddate": add(value(node), .microdata, place.placed(node, 74, elsewhere: 25))
            case "datemodified": if !place.isElsewhere(node) { change(value(node)) }
            default: break
            }
        }
    }

    mutating func addTimeElements() {
        var seen = 0
        for node in metadata.timeElements.prefix(400) {
            guard seen < 60, let value = value(node), let stamp = reader.machine(value) else { continue }
            seen += 1
            noteOffset(stamp)
            let hints = place.hintsAround(node)
            if isLabelledModified(node) || (hints.contains(.modified) && hints.isDisjoint(with: .published)) {
                if !place.isElsewhere(node) { change(value) }
                continue
            }
            let base = page.has(.pubdate, at: node) ? 84 : hints.contains(.published) ? 80 : hints.contains(.date) ? 74 : 70
            add(value, .timeElement, place.placed(node, base, elsewhere: 26) - (layout.isHidden[node] ? 6 : 0))
        }
    }

    /// The hAtom microformat: `<abbr class="published" title="2012-12-16T19:05">`.
    mutating func addMicroformats() {
        var seen = 0
        let page = page, layout = layout
        for node in page.nodes.indices where page.nodes[node].tag == .abbr && seen < 20 {
            guard layout.hints[node].contains(.published), let title = page.value(of: .title, at: node) else { continue }
            seen += 1
            let raw = reader.machine(title) != nil ? title : page.textContent(node, limit: 100)
            add(raw, .microdata, place.placed(node, 80, elsewhere: place.isForeign(node) ? 26 : 60))
        }
    }

    mutating func addURL(_ url: String) {
        // The path alone: a query may hold any day.
        let bytes = Array(url.utf8.prefix { $0 != 63 && $0 != 35 })
        var last: DateText.Found?
        for found in reader.find(bytes, limit: 4) where found.stamp.second == nil && !found.isAmbiguous { last = last ?? found }
        if let last, !bytes.starts(with: Array("https://web.archive.org".utf8)) {
            add(String(decoding: bytes[last.range], as: UTF8.self), last.stamp, .url, 80)
        }
    }
}
