import ByteText
import CivilTime

/// Gathers every date that might be that of publication, with the place where it stands and how far that place is to be trusted.
struct PageDates {
    private let page: HTMLDocument
    private let layout: PageLayout
    private let metadata: PageMetadata
    private let reader: DateText
    private(set) var candidates: [PublicationCandidate] = []
    private(set) var modified: [UInt8]?

    init(_ page: HTMLDocument, _ layout: PageLayout, _ metadata: PageMetadata, url: String?, language: String?) {
        self.page = page
        self.layout = layout
        self.metadata = metadata
        reader = DateText(order: Self.order(language), language: language.flatMap { $0.split(separator: "-").first.map { $0.lowercased() } })
        addLinkedData()
        addMetas()
        addMicrodata()
        addTimeElements()
        if let url { addURL(url) }
        if candidates.isEmpty { addVisible() }
        candidates.sort { ($0.rank, $1.raw) > ($1.rank, $0.raw) }
    }

    private static func order(_ language: String?) -> DateText.Order? {
        guard let language = language?.lowercased() else { return nil }
        if language == "en-us" || language == "en_us" { return .monthFirst }
        return .dayFirst
    }

    private mutating func add(_ raw: [UInt8]?, _ route: PublicationRoute, _ rank: Int) {
        guard let raw, let stamp = reader.machine(raw) else { return }
        add(String(decoding: HTMLText.folded(raw), as: UTF8.self), stamp, route, rank)
    }

    private mutating func add(_ raw: String, _ stamp: CivilTimestamp, _ route: PublicationRoute, _ rank: Int) {
        let candidate = PublicationCandidate(raw: raw, stamp: stamp, route: route, rank: rank)
        if !candidates.contains(where: { $0.stamp == stamp && $0.route == route }), candidates.count < 100 { candidates.append(candidate) }
    }

    private mutating func addLinkedData() {
        for article in metadata.linked {
            var rank = article.isArticle ? 92 : article.types.contains { $0.hasSuffix("Page") } ? 84 : 50
            if article.isAside { rank -= 50 }
            add(article.published, .jsonLD, rank)
            add(article.created, .jsonLD, rank - 8)
            add(article.uploaded, .jsonLD, rank - 10)
            if !article.isAside { modified = modified ?? article.modified }
            add(article.modified, .jsonLD, 12)
        }
    }

    private static let published: [String: Int] = [
        "article:published_time": 90, "og:published_time": 88, "og:article:published_time": 88, "article:published": 88, "article:publish_date": 86,
        "datepublished": 86, "date_published": 84, "published_time": 84,
        "pubdate": 84, "pub_date": 84, "publishdate": 84, "publish-date": 84, "publish_date": 84, "publication_date": 84, "publication-date": 84,
        "published-date": 84, "published_date": 84,
        "published": 82, "published_at": 82, "dc.date.issued": 84, "dcterms.issued": 84, "dc.date": 80, "dcterms.date": 80, "dc:date": 80,
        "dcterms.created": 78, "dc.date.created": 78, "dcterms.available": 78,
        "sailthru.date": 82, "parsely-pub-date": 84, "cxenseparse:publishtime": 82, "cxenseparse:recs:publishtime": 82,
        "shareaholic:article_published_time": 84, "vr:published_time": 82, "date": 76, "pdate": 76,
        "article_date_original": 82, "article.published": 82, "article.created": 78, "bt:pubdate": 82, "citation_publication_date": 80, "citation_date": 78,
        "citation_online_date": 78, "originalpublicationdate": 84,
        "article:created": 78, "article:post_time": 80, "created": 74, "datecreated": 76, "date.created": 74, "dc.created": 76,
        "analyticsattributes.articledate": 80, "rnews:datepublished": 84, "timestamp": 60,
        "displaydate": 74, "artikel-datum": 80, "gentime": 40, "weibo:article:create_at": 80, "ptime": 76, "dateposted": 80, "prism.publicationdate": 80,
        "dcsext.articlefirstpublished": 80, "article:published_date": 86,
        "release_date": 70, "video:release_date": 60, "og:release_date": 66, "og:video:release_date": 50, "og:pubdate": 84, "mediator_published_time": 84,
        "twitter:data1": 30, "isodatetime": 60, "sdate": 60, "date.available": 76,
        "originalpublishdate": 84, "firstpublished": 84, "date_created": 74,
    ]

    private static let modifiedNames: Set<String> = [
        "article:modified_time", "og:updated_time", "datemodified", "last-modified", "article:modified", "lastmod", "dcterms.modified", "dc.date.modified",
        "og:article:modified_time", "modified", "updated",
        "shareaholic:article_modified_time", "updated-date", "last_modified", "revised", "article:updated_time", "article.updated", "dc.modified",
        "modificationdate", "date_modified",
    ]

    private mutating func addMetas() {
        for meta in metadata.metas {
            if let rank = Self.published[meta.name] {
                add(meta.content, meta.isItemProperty ? .microdata : .meta, rank)
            } else if Self.modifiedNames.contains(meta.name) {
                modified = modified ?? meta.content
                add(meta.content, .meta, 14)
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

    private mutating func addMicrodata() {
        for (node, property) in metadata.itemProperties where page.nodes[node].tag != .meta {
            switch property {
            case "datepublished": add(value(node), .microdata, isElsewhere(node) ? 30 : 86)
            case "datecreated", "dateposted", "uploaddate": add(value(node), .microdata, isElsewhere(node) ? 25 : 76)
            case "datemodified":
                modified = modified ?? value(node)
                add(value(node), .microdata, 12)
            default: break
            }
        }
    }

    /// In a list of other articles, a comment, a sidebar.
    private func isElsewhere(_ node: Int) -> Bool {
        var i = node
        while i >= 0 {
            let hints = layout.hints[i]
            if !hints.isDisjoint(with: [.comment, .related, .sidebar, .footer]), layout.text(page, i) * 5 < layout.totalText * 2 { return true }
            switch page.nodes[i].tag {
            case .aside, .footer, .nav, .li: return true
            default: break
            }
            i = Int(page.nodes[i].parent)
        }
        return false
    }

    private mutating func addTimeElements() {
        var seen = 0
        for node in metadata.timeElements {
            guard seen < 40 else { break }
            guard let value = value(node), reader.machine(value) != nil else { continue }
            seen += 1
            let hints = layout.hints[node]
            var rank = page.has(.pubdate, at: node) ? 84 : hints.contains(.published) ? 80 : 66
            if hints.contains(.modified) && !hints.contains(.published) { rank = 22 }
            if isElsewhere(node) { rank = min(rank, 30) }
            add(value, .timeElement, rank - min(seen - 1, 10))
        }
    }

    private mutating func addURL(_ url: String) {
        let bytes = Array(url.utf8)
        for found in reader.find(bytes, limit: 2) { add(String(decoding: bytes[found.range], as: UTF8.self), found.stamp, .url, 70) }
    }

    private mutating func addVisible() {
        var seen = 0
        for i in page.nodes.indices where page.nodes[i].tag == .text && !layout.isHidden[i] {
            let node = page.nodes[i]
            guard node.last - node.first >= 8, node.last - node.first < 400, seen < 10 else { continue }
            guard page.source[Int(node.first)..<Int(node.last)].contains(where: \.isASCIIDigit) else { continue }
            let text = page.textContent(i)
            guard let found = reader.find(text, limit: 1).first else { continue }
            seen += 1
            add(String(decoding: text[found.range], as: UTF8.self), found.stamp, .byline, 50 - seen)
        }
    }
}
