import ByteText

/// What the page says of itself to machines, gathered in one walk and not yet judged.
struct PageMetadata: Sendable {
    struct Meta: Sendable {
        /// `property`, `name`, `itemprop` or `http-equiv`, lower-case.
        var name: String
        var content: [UInt8]
        var isItemProperty: Bool
    }

    /// An article as JSON-LD describes it.
    struct LinkedArticle: Sendable {
        var types: [String] = []
        /// How far it stands from the top of its script; items of lists, comments and the like are `isAside`.
        var depth = 0
        var isAside = false
        var headline: [UInt8]?
        var url: String?
        var published: [UInt8]?
        var modified: [UInt8]?
        var created: [UInt8]?
        var uploaded: [UInt8]?
        var authors: [String] = []
        var publisher: String?
        var language: String?
        /// `articleBody`, as text.
        var body: [UInt8]?

        var isArticle: Bool { types.contains { PageMetadata.isArticleType($0) } }
    }

    private(set) var metas: [Meta] = []
    private(set) var linked: [LinkedArticle] = []
    private(set) var canonical: String?
    private(set) var base: String?
    private(set) var language: String?
    private(set) var titleElement: [UInt8]?
    /// Nodes, in order.
    private(set) var timeElements: [Int] = []
    /// Elements with an `itemprop` of interest: node and property.
    private(set) var itemProperties: [(node: Int, property: String)] = []
    private(set) var headings: [Int] = []

    init(_ page: HTMLDocument) {
        let bytes = page.source.span
        for i in page.nodes.indices {
            let node = page.nodes[i]
            switch node.tag {
            case .text: continue
            case .meta: addMeta(page, i)
            case .link:
                guard let rel = page.text(of: .rel, at: i)?.lowercased() else { break }
                if rel == "canonical", canonical == nil, let href = page.text(of: .href, at: i), !href.isEmpty { canonical = href }
            case .base: base = base ?? page.text(of: .href, at: i)
            case .html: language = language ?? page.text(of: .lang, at: i) ?? page.text(of: .xmlLang, at: i)
            case .title:
                if titleElement == nil, parentTag(page, i) != .svg { titleElement = page.textContent(i, limit: 2000) }
            case .script:
                if let type = page.range(of: .type, at: i), type.count >= 7, Self.isLinkedData(bytes, type) { addLinkedData(page, i) }
            case .time: timeElements.append(i)
            case .h1, .h2: if headings.count < 400 { headings.append(i) }
            default: break
            }
            if node.tag != .meta, let property = page.text(of: .itemProp, at: i), itemProperties.count < 2000 {
                for word in property.split(separator: " ") { itemProperties.append((i, word.lowercased())) }
            }
        }
    }

    private func parentTag(_ page: HTMLDocument, _ i: Int) -> HTMLTag { page.nodes[i].parent >= 0 ? page.nodes[Int(page.nodes[i].parent)].tag : .other }

    private static func isLinkedData(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while i < range.upperBound {
            if HTMLTokenizer.matches(bytes, at: i, "ld+json") { return true }
            i += 1
        }
        return false
    }

    private mutating func addMeta(_ page: HTMLDocument, _ i: Int) {
        guard let content = page.value(of: .content, at: i), !content.isEmpty, content.count < 10_000 else { return }
        for attribute in [HTMLAttributeName.property, .name, .itemProp, .httpEquiv] {
            guard let raw = page.text(of: attribute, at: i) else { continue }
            if attribute == .itemProp { itemProperties.append((i, raw.lowercased())) }
            for name in raw.lowercased().split(separator: " ") where metas.count < 5000 {
                metas.append(Meta(name: String(name), content: content, isItemProperty: attribute == .itemProp))
            }
        }
    }

    func content(_ names: String...) -> [UInt8]? {
        for name in names {
            for meta in metas where meta.name == name {
                let folded = HTMLText.folded(meta.content)
                if !folded.isEmpty { return folded }
            }
        }
        return nil
    }

    func text(_ names: String...) -> String? {
        for name in names { if let bytes = content(name) { return String(decoding: bytes, as: UTF8.self) } }
        return nil
    }

    // MARK: JSON-LD

    static func isArticleType(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") && type != "JobPosting" || type.hasSuffix("Report") || type.hasSuffix("NewsArticle")
            || type == "Review" || type == "Recipe" || type == "HowTo"
            || type == "TechArticle" || type == "CreativeWork" || type == "LiveBlogPosting" || type == "Blog"
    }

    /// Under these keys stand other things than the page's own article.
    private static let asideKeys: Set<String> = [
        "itemListElement", "comment", "comments", "review", "reviews", "relatedLink", "hasPart", "liveBlogUpdate", "mentions", "citation", "isRelatedTo",
        "suggestedAnswer", "blogPost", "blogPosts",
        "associatedMedia", "image", "thumbnail", "isPartOf", "publisher", "author", "offers",
    ]

    private mutating func addLinkedData(_ page: HTMLDocument, _ script: Int) {
        let node = page.nodes[script]
        guard node.end > Int32(script + 1), linked.count < 500 else { return }
        let text = page.nodes[script + 1]
        let json = LenientJSON(Array(page.source[Int(text.first)..<Int(text.last)]))
        var depth = [Int](repeating: 0, count: json.nodes.count)
        var isAside = [Bool](repeating: false, count: json.nodes.count)
        for i in json.nodes.indices {
            let entry = json.nodes[i]
            if entry.parent >= 0 {
                depth[i] = depth[Int(entry.parent)] + 1
                isAside[i] = isAside[Int(entry.parent)]
            }
            guard entry.kind == .object || entry.kind == .array else { continue }
            if !entry.key.isEmpty, !isAside[i] {
                isAside[i] = Self.asideKeys.contains(String(decoding: json.bytes[Int(entry.key.lowerBound)..<Int(entry.key.upperBound)], as: UTF8.self))
            }
            if entry.kind == .object, linked.count < 500, let article = article(json, i, depth[i], isAside[i]) { linked.append(article) }
        }
    }

    private func article(_ json: LenientJSON, _ node: Int, _ depth: Int, _ isAside: Bool) -> LinkedArticle? {
        var article = LinkedArticle()
        article.depth = depth
        article.isAside = isAside
        var i = node + 1
        let end = Int(json.nodes[node].end)
        var hasSomething = false
        while i < end {
            let member = json.nodes[i]
            switch String(decoding: json.bytes[Int(member.key.lowerBound)..<Int(member.key.upperBound)], as: UTF8.self) {
            case "@type", "type": article.types = texts(json, i).map { String($0.split(whereSeparator: { $0 == "/" || $0 == ":" }).last ?? "") }
            case "headline": article.headline = json.string(i)
            case "name": article.headline = article.headline ?? json.string(i)
            case "url", "@id": article.url = article.url ?? json.string(i).map { String(decoding: $0, as: UTF8.self) }
            case "mainEntityOfPage":
                if let id = json.string(i) ?? json.string(i, "@id") { article.url = String(decoding: id, as: UTF8.self) }
            case "datePublished":
                article.published = json.string(i)
                hasSomething = true
            case "dateModified":
                article.modified = json.string(i)
                hasSomething = true
            case "dateCreated":
                article.created = json.string(i)
                hasSomething = true
            case "uploadDate":
                article.uploaded = json.string(i)
                hasSomething = true
            case "author", "creator": if article.authors.isEmpty { article.authors = names(json, i) }
            case "publisher": article.publisher = names(json, i).first
            case "articleBody": if member.kind == .string, member.value.count > 400 { article.body = json.string(i) }
            case "inLanguage": article.language = json.string(i).map { String(decoding: $0, as: UTF8.self) }
            default: break
            }
            i = Int(member.end)
        }
        guard hasSomething || article.isArticle else { return nil }
        return article
    }

    private func texts(_ json: LenientJSON, _ node: Int) -> [String] {
        if json.nodes[node].kind == .array { return json.children(node).prefix(8).compactMap { json.string($0).map { String(decoding: $0, as: UTF8.self) } } }
        return json.string(node).map { [String(decoding: $0, as: UTF8.self)] } ?? []
    }

    /// The names of persons or organisations: a string, an object with `name`, or a list of either.
    private func names(_ json: LenientJSON, _ node: Int) -> [String] {
        func name(_ i: Int) -> [String] {
            switch json.nodes[i].kind {
            case .object: json.member(i, "name").map { texts(json, $0) } ?? []
            case .string: texts(json, i)
            default: []
            }
        }
        if json.nodes[node].kind == .array { return json.children(node).prefix(40).flatMap(name) }
        return name(node)
    }
}
