import ByteText
import CivilTime

/// One article as a row or an object of a foreign export: its columns by the names that Media Cloud, GDELT, FollowTheMoney, newspaper databases, scrapers and
/// spreadsheets give them.
struct RecordFields: Sendable {
    enum Field: Sendable, CaseIterable { case identifier, url, canonicalURL, title, byline, site, language, published, modified, captured, text, summary }

    private(set) var values: [Field: String] = [:]
    /// How far up its list each value's name stands; a better name replaces a worse one.
    private var places: [Field: Int] = [:]

    mutating func set(_ name: String, _ value: String) {
        guard !value.utf8.allSatisfy({ $0 <= 32 }), let (field, place) = Self.field(named: name) else { return }
        if let old = places[field], old <= place { return }
        values[field] = value
        places[field] = place
    }

    subscript(field: Field) -> String? { values[field] }

    /// Which field a column's name means, and how good a name it is. Case, spaces, hyphens and underscores do not matter.
    static func field(named name: String) -> (Field, Int)? {
        let folded = String(decoding: DateWords.lowercased(name.utf8).filter { $0 != 32 && $0 != 45 && $0 != 95 && $0 != 46 }, as: UTF8.self)
        for (field, names) in aliases {
            if let place = names.firstIndex(of: folded) { return (field, place) }
        }
        return nil
    }

    private static let aliases: [(Field, [String])] = [
        (.identifier, ["id", "articleid", "storiesid", "storyid", "docid", "documentid", "guid", "uuid", "an", "gkgrecordid", "globaleventid"]),
        (.url, ["url", "sourceurl", "articleurl", "link", "permalink", "href", "documentidentifier", "weburl", "uri", "lien", "adresse"]),
        (.canonicalURL, ["canonicalurl", "canonical"]),
        (.title, ["title", "headline", "titre", "name", "hd", "subject", "webtitle", "titel", "título", "titolo"]),
        (.byline, ["byline", "author", "authors", "auteur", "auteurs", "creator", "by", "writer", "autor", "autore"]),
        (
            .site,
            [
                "site", "outlet", "medianame", "source", "publisher", "publication", "sourcename", "sn", "newspaper", "journal", "média", "media", "domain",
                "sourcecommonname", "website",
            ]
        ),
        (.language, ["language", "lang", "langue", "la", "languages", "sprache"]),
        (
            .published,
            [
                "published", "publishedat", "publishdate", "publicationdate", "datepublished", "datepublication", "pubdate", "date", "publishedon",
                "webpublicationdate", "pd", "datetime", "timestamp",
                "datedepublication", "sqldate", "fecha", "datum", "data",
            ]
        ),
        (.modified, ["modified", "modifiedat", "updated", "updatedat", "lastmodified", "datemodified", "lastupdated"]),
        (
            .captured,
            ["captured", "retrievedat", "seendate", "collectdate", "indexeddate", "dateadded", "crawldate", "crawledat", "scrapedat", "fetchedat", "accessed"]
        ),
        (
            .text,
            [
                "text", "bodytext", "body", "content", "articletext", "fulltext", "storytext", "articlebody", "maintext", "texte", "contenu", "plaintext",
                "contents", "inhalt", "texto", "testo",
            ]
        ),
        (.summary, ["summary", "description", "snippet", "lead", "abstract", "standfirst", "chapeau", "trailtext", "teaser"]),
    ]

    /// A date as a row writes it: ISO 8601, RFC 822, GDELT's `20210725165300`, or as people write.
    static func stamp(_ value: String, language: String?, url: String?) -> CivilTimestamp? {
        let bytes = Array(value.utf8.prefix(200))
        if let stamp = CivilTimestamp(iso: bytes) ?? CivilTimestamp(rfc822: bytes) { return stamp }
        let digits = bytes.filter(\.isASCIIDigit)
        if digits.count == 14, bytes.count <= 16, bytes.allSatisfy({ $0.isASCIIDigit || $0 == 84 || $0 == 90 }) {
            // GDELT counts in UTC.
            let text = String(decoding: digits, as: UTF8.self)
            return CivilTimestamp(iso: Array("\(text.prefix(8))T\(text.dropFirst(8))Z".utf8))
        }
        return VisibleDateScanner(monthFirst: PlainTextReader.monthFirst(language: language, url: url)).scan(bytes, in: 0..<bytes.count).first?.stamp
    }
}

extension ArticleReader {
    /// A row as an article; nil where it holds neither text nor headline.
    func article(from fields: RecordFields, source: [UInt8], path: String, part: Int) -> Article? {
        var notes: [String] = []
        var text = fields[.text] ?? ""
        if text.isEmpty, let summary = fields[.summary] {
            text = summary
            notes.append("only a summary is in the file, not the text")
        }
        guard !text.isEmpty || fields[.title] != nil else { return nil }
        if text.isEmpty { notes.append("only the headline is in the file, not the text") }
        var bytes = Array(text.utf8)
        // Text kept with its markup.
        if FragmentText.looksLikeMarkup(bytes) { bytes = FragmentText.text(of: bytes) }
        var article = Article(id: fields[.identifier] ?? "", text: bytes)
        article.title = fields[.title]
        article.byline = fields[.byline]
        article.site = fields[.site]
        article.url = fields[.url]
        article.canonicalURL = fields[.canonicalURL]
        article.language = fields[.language].flatMap(PlainTextReader.tag)
        article.notes = notes
        var evidence = PublicationEvidence()
        evidence.language = article.language
        if let raw = fields[.published] {
            if let stamp = RecordFields.stamp(raw, language: article.language, url: article.url) {
                evidence.candidates.append(.init(raw: raw, stamp: stamp, route: .record, rank: 90))
            } else {
                article.notes.append("the date of the record could not be read: \(raw)")
            }
        }
        if let raw = fields[.modified], let stamp = RecordFields.stamp(raw, language: article.language, url: article.url) {
            evidence.modified.append((raw, stamp))
        }
        if let raw = fields[.captured] { evidence.captured = RecordFields.stamp(raw, language: article.language, url: article.url) }
        if let url = article.url, let date = AddressDate.date(in: Array(url.utf8)) {
            evidence.candidates.append(.init(raw: date.raw, stamp: CivilTimestamp(day: date.day), route: .url, rank: 70))
        }
        finish(&article, source: source, path: path, evidence: evidence, part: part)
        return article
    }
}

/// The text of a piece of HTML that is known to be an article's, whole: feeds and databases keep such.
enum FragmentText {
    static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
        for tag in ["<p>", "<p ", "<br", "</p>", "<div", "</a>", "<span"] {
            let pattern = Array(tag.utf8)
            guard bytes.count >= pattern.count else { continue }
            var p = 0
            while let open = bytes[p...].firstIndex(of: 60) {
                if bytes[open...].starts(with: pattern) { return true }
                p = open + 1
            }
        }
        return false
    }

    /// Blocks as lines, references replaced, tags, scripts and pictures left out.
    static func text(of bytes: [UInt8]) -> [UInt8] { text(of: HTMLDocumentBuilder.build(bytes), from: 0) }

    /// The text of one element and what it holds.
    static func text(of page: HTMLDocument, from root: Int) -> [UInt8] {
        guard !page.nodes.isEmpty, root < page.nodes.count else { return [] }
        var lines: [[UInt8]] = []
        var line: [UInt8] = []
        func close() {
            let folded = HTMLText.folded(line)
            if !folded.isEmpty { lines.append(folded) }
            line.removeAll(keepingCapacity: true)
        }
        let isWhole = page.nodes[root].parent < 0
        var i = root
        let end = isWhole ? page.nodes.count : Int(page.nodes[root].end)
        var blockEnds: [Int] = []
        while i < end {
            while let last = blockEnds.last, last <= i {
                close()
                blockEnds.removeLast()
            }
            let node = page.nodes[i]
            if node.tag == .text {
                HTMLCharacterData.append(page.source.span, Int(node.first)..<Int(node.last), model: node.model, to: &line)
            } else if node.tag.isInvisible, i != root {
                i = max(i + 1, Int(node.end))
                continue
            } else if node.tag.isBlock || node.tag == .br {
                close()
                if node.tag != .br { blockEnds.append(Int(node.end)) }
            }
            i += 1
        }
        close()
        return Array(lines.joined(separator: [10]))
    }
}
