import ByteText

/// What stands at the head of a text file for programs and archivists: front matter between `---` lines, or lines of the form `Date: 2021-07-25`.
struct TextHeader: Sendable {
    enum Field: Sendable { case title, date, modified, captured, site, url, author, language, identifier, ignored }

    var fields: [(field: Field, value: String, key: String)] = []
    /// Index of the first line after it.
    var end = 0

    func value(_ field: Field) -> String? { fields.first { $0.field == field }?.value }

    init(_ bytes: [UInt8], _ lines: [TextLine]) {
        var index = 0
        while index < lines.count, lines[index].kind == .blank { index += 1 }
        guard index < lines.count else { return }
        if isRule(bytes, lines[index]) {
            frontMatter(bytes, lines, index + 1)
        } else {
            headerLines(bytes, lines, index)
        }
    }

    private func isRule(_ bytes: [UInt8], _ line: TextLine) -> Bool {
        bytes[line.range].elementsEqual("---".utf8) || bytes[line.range].elementsEqual("+++".utf8)
    }

    private mutating func frontMatter(_ bytes: [UInt8], _ lines: [TextLine], _ start: Int) {
        var read: [(Field, String, String)] = []
        for index in start..<min(lines.count, start + 200) {
            if isRule(bytes, lines[index]) || bytes[lines[index].range].elementsEqual("...".utf8) {
                guard !read.isEmpty else { return }
                fields = read
                end = index + 1
                return
            }
            guard let (key, value) = Self.pair(bytes, lines[index].range) else { continue }
            read.append((Self.field(key) ?? .ignored, Self.unquoted(value), key))
        }
    }

    /// Header lines must begin with one that is known; unknown ones among them are passed over, and the first line of another form ends them.
    private mutating func headerLines(_ bytes: [UInt8], _ lines: [TextLine], _ start: Int) {
        var index = start
        var known = 0
        while index < lines.count, index - start < 40 {
            guard lines[index].words <= 60, let (key, value) = Self.pair(bytes, lines[index].range), key.utf8.count <= 30 else { break }
            let field = Self.field(key)
            if field == nil, known == 0 { break }
            // "Macron: …" after a header is a headline unless it looks like a key: one word in lower case or known.
            if field == nil, value.utf8.count > 60 || key.utf8.contains(32) { break }
            known += field == nil ? 0 : 1
            fields.append((field ?? .ignored, Self.unquoted(value), key))
            index += 1
        }
        end = known == 0 ? 0 : index
        if known == 0 { fields = [] }
    }

    private static func pair(_ bytes: [UInt8], _ range: Range<Int>) -> (String, String)? {
        guard let colon = bytes[range].firstIndex(where: { $0 == 58 || $0 == 61 }), colon > range.lowerBound, colon - range.lowerBound <= 40 else { return nil }
        // An address is no key.
        if colon + 2 < range.upperBound, bytes[colon + 1] == 47, bytes[colon + 2] == 47 { return nil }
        let key = TextLine.trim(bytes, range.lowerBound..<colon), value = TextLine.trim(bytes, colon + 1..<range.upperBound)
        guard !key.isEmpty, bytes[key].allSatisfy({ $0.isWordByte || $0 == 32 || $0 == 45 || $0 == 95 || $0 == 46 || $0 == 42 || $0 == 34 }) else { return nil }
        return (String(decoding: Furniture.fold(bytes[key]), as: UTF8.self), String(decoding: bytes[value], as: UTF8.self))
    }

    private static func unquoted(_ value: String) -> String {
        let bytes = Array(value.utf8)
        guard bytes.count >= 2, let first = bytes.first, first == bytes.last, first == 34 || first == 39 else { return value }
        return String(decoding: bytes[1..<bytes.count - 1], as: UTF8.self)
    }

    static func field(_ key: String) -> Field? {
        switch key.filter({ $0 != "*" && $0 != "\"" }) {
        case "title", "titre", "headline", "titel", "título", "titolo", "subject", "objet": .title
        case "date", "published", "publication date", "publication_date", "publish_date", "pubdate", "datepublished", "date_published", "published_at",
            "publié", "publié le", "date de publication",
            "datum", "fecha", "data", "published on", "load-date":
            .date
        case "modified", "updated", "last modified", "lastmod", "date_modified", "updated_at", "modifié", "modifié le", "mis à jour", "mis à jour le": .modified
        case "captured", "retrieved", "retrieved_at", "retrievedat", "accessed", "access date", "saved", "archived", "consulté", "consulté le", "crawled",
            "scraped_at":
            .captured
        case "source", "site", "outlet", "publication", "publisher", "journal", "newspaper", "média", "media", "quelle", "fuente", "fonte": .site
        case "url", "link", "lien", "permalink", "canonical", "source_url", "address", "adresse": .url
        case "author", "authors", "auteur", "auteurs", "byline", "by", "par", "autor", "autore", "von", "creator": .author
        case "language", "lang", "langue", "sprache", "idioma", "lingua": .language
        case "id", "identifier", "guid", "uuid": .identifier
        case "tags", "categories", "category", "section", "rubrique", "keywords", "description", "layout", "draft", "slug", "copyright", "length", "words",
            "type", "summary":
            .ignored
        default: nil
        }
    }
}
