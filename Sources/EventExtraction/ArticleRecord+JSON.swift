import ArticleReading
package import ByteText
import CivilTime

extension ArticleRecord {
    /// The first line that `events` writes for an article.
    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("record", "article")
        json.member("article_id", article.id)
        json.member(ifPresent: "source_path", article.sourcePath)
        json.member(ifPresent: "url", article.url)
        json.member(ifPresent: "canonical_url", article.canonicalURL)
        json.member(ifPresent: "title", article.title)
        json.member(ifPresent: "byline", article.byline)
        json.member(ifPresent: "site", article.site)
        json.member(ifPresent: "language", article.language)
        json.key("published")
        article.published.write(to: &json)
        json.member(ifPresent: "modified", article.modified)
        json.member(ifPresent: "captured", article.captured)
        json.member("notes", article.notes)
        json.member("links", article.links)
        json.key("candidates")
        json.beginArray()
        for candidate in article.candidates {
            json.beginObject()
            json.member("raw", candidate.raw)
            json.member("date", candidate.stamp.iso)
            json.member("route", candidate.route.rawValue)
            json.member("rank", candidate.rank)
            json.endObject()
        }
        json.endArray()
        json.member("sha256", article.sha256)
        json.member("words", words)
        json.key("shingles")
        json.beginArray()
        // As text: 64-bit integers do not survive readers that take every number for a double.
        for shingle in shingles { json.value(Self.hexadecimal(shingle)) }
        json.endArray()
        json.endObject()
    }

    static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension ArticleRecord: Decodable {
    private enum Key: String, CodingKey {
        case url, title, byline, site, language, published, modified, captured, notes, links, candidates, sha256, words, shingles
        case id = "article_id"
        case sourcePath = "source_path"
        case canonicalURL = "canonical_url"
    }

    private struct StoredCandidate: Decodable {
        var raw: String
        var date: String
        var route: PublicationRoute
        var rank: Int
    }

    private struct StoredRejection: Decodable {
        var raw: String
        var date: CivilDay
        var route: PublicationRoute
        var reason: RejectionReason
        var days: Int?
    }

    private struct StoredPublication: Decodable {
        var raw: String?
        var date: CivilDay?
        var time: String?
        var offset: String?
        var route: PublicationRoute?
        var confidence: Int
        var status: PublicationStatus
        var from: CivilDay?
        var to: CivilDay?
        var rejected: [StoredRejection]?

        private enum CodingKeys: String, CodingKey {
            case raw, date, time, offset, route, confidence, status, rejected
            case from = "date_from"
            case to = "date_to"
        }

        var publication: PublicationDate {
            var stamp: CivilTimestamp?
            if let date {
                let text = date.description + (time.map { "T" + $0 } ?? "") + (time == nil ? "" : offset ?? "")
                stamp = CivilTimestamp(iso: Array(text.utf8)) ?? CivilTimestamp(day: date)
                if time == nil, let offset { stamp?.offset = CivilTimestamp(iso: Array("\(date)T00:00\(offset)".utf8))?.offset }
            }
            var publication = PublicationDate(raw: raw ?? "", stamp: stamp, route: route, confidence: confidence, status: status)
            publication.from = from
            publication.to = to
            publication.rejected = (rejected ?? []).map { RejectedDate(raw: $0.raw, day: $0.date, route: $0.route, reason: $0.reason, days: $0.days) }
            return publication
        }
    }

    package init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        var article = Article(id: try box.decode(String.self, forKey: .id), text: [])
        article.sourcePath = try box.decodeIfPresent(String.self, forKey: .sourcePath)
        article.url = try box.decodeIfPresent(String.self, forKey: .url)
        article.canonicalURL = try box.decodeIfPresent(String.self, forKey: .canonicalURL)
        article.title = try box.decodeIfPresent(String.self, forKey: .title)
        article.byline = try box.decodeIfPresent(String.self, forKey: .byline)
        article.site = try box.decodeIfPresent(String.self, forKey: .site)
        article.language = try box.decodeIfPresent(String.self, forKey: .language)
        article.published = try box.decodeIfPresent(StoredPublication.self, forKey: .published)?.publication ?? .unknown
        article.modified = try box.decodeIfPresent(String.self, forKey: .modified)
        article.captured = try box.decodeIfPresent(String.self, forKey: .captured)
        article.notes = try box.decodeIfPresent([String].self, forKey: .notes) ?? []
        article.links = try box.decodeIfPresent([String].self, forKey: .links) ?? []
        article.candidates = (try box.decodeIfPresent([StoredCandidate].self, forKey: .candidates) ?? []).compactMap { stored in
            CivilTimestamp(iso: Array(stored.date.utf8)).map { PublicationCandidate(raw: stored.raw, stamp: $0, route: stored.route, rank: stored.rank) }
        }
        article.sha256 = try box.decodeIfPresent(String.self, forKey: .sha256) ?? ""
        self.init(
            article: article, words: try box.decodeIfPresent(Int.self, forKey: .words) ?? 0,
            shingles: (try box.decodeIfPresent([String].self, forKey: .shingles) ?? []).compactMap { UInt64($0, radix: 16) })
    }
}
