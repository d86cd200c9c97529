import ArticleReading
import ByteText
import CivilTime
import EventExtraction
import TimelineCore

/// A timeline about to be printed: the model, the words of its locale, and what every format looks up.
struct Edition: Sendable {
    let timeline: Timeline
    let options: RenderingOptions
    let labels: Labels
    let dates: DateWords
    /// Place of an article in `timeline.articles`, by its id.
    private let places: [String: Int]
    private let eventPlaces: [String: Int]
    /// `sputnik-20210725`: names an article by its outlet and day, so that one more article renumbers nothing.
    let articleKeys: [String]
    /// Check items by event id, in order.
    let checksOfEvent: [String: [CheckItem]]
    /// By event id, the ids of the events that were merged into it.
    let formerIDs: [String: [String]]
    /// More than one language among the articles: quotes then say theirs.
    let isMultilingual: Bool

    init(_ timeline: Timeline, options: RenderingOptions) {
        var timeline = timeline
        if timeline.title.isEmpty {
            // No article has a headline: a page must be called something all the same.
            let foremost = timeline.events.lazy.filter { !$0.title.isEmpty }.min { $0.rank < $1.rank }
            timeline.title = foremost?.title ?? timeline.articles.first?.outlet ?? ""
        }
        self.timeline = timeline
        self.options = options
        labels = Labels(locale: timeline.locale)
        dates = DateWords(labels: labels)
        places = Dictionary(timeline.articles.enumerated().map { ($0.element.article.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let all = timeline.events + timeline.undated
        eventPlaces = Dictionary(all.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        articleKeys = Self.keys(of: timeline.articles)
        formerIDs = Dictionary(grouping: timeline.setAside.filter { $0.mergedInto != nil }, by: { $0.mergedInto ?? "" }).mapValues { $0.map(\.id).sorted() }
        checksOfEvent = Dictionary(grouping: timeline.toCheck.filter { $0.eventID != nil }, by: { $0.eventID ?? "" })
        isMultilingual = Set(timeline.articles.compactMap { $0.article.language.map(Self.primaryTag) }).count > 1
    }

    func article(_ id: String) -> TimelineArticle? { places[id].map { timeline.articles[$0] } }
    func articleKey(_ id: String) -> String { places[id].map { articleKeys[$0] } ?? Self.slug(id) }
    func event(_ id: String) -> TimelineEvent? {
        guard let place = eventPlaces[id] else { return nil }
        return place < timeline.events.count ? timeline.events[place] : timeline.undated[place - timeline.events.count]
    }

    /// `en` of `en-GB`.
    static func primaryTag(_ tag: String) -> String { String(tag.prefix { $0 != "-" && $0 != "_" }) }
    func languageName(_ tag: String) -> String { labels.named("language", Self.primaryTag(tag)) }

    // MARK: Keys

    private static func keys(of articles: [TimelineArticle]) -> [String] {
        var keys = articles.map { shown -> String in
            let name = slug(shown.outlet)
            if shown.article.published.status == .stated || shown.article.published.status == .disputed, let day = shown.article.published.stamp?.day {
                var out = ByteWriter()
                let (y, m, d) = day.components
                out.write(y, width: 4)
                out.write(m, width: 2)
                out.write(d, width: 2)
                return "\(name)-\(out.text)"
            }
            let stem = slug(fileStem(shown.article.sourcePath ?? shown.article.id))
            return stem == name ? name : "\(name)-\(stem)"
        }
        // Two articles of one outlet and day are told apart by their content, never by their order.
        let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
        for index in keys.indices where (counts[keys[index]] ?? 0) > 1 {
            let article = articles[index].article
            keys[index] += "-" + (article.sha256.isEmpty ? slug(article.id) : String(article.sha256.prefix(6)))
        }
        var taken: Set<String> = []
        for index in keys.indices {
            let key = keys[index]
            var number = 2
            while !taken.insert(keys[index]).inserted {
                keys[index] = "\(key)-\(number)"
                number += 1
            }
        }
        return keys
    }

    /// `001` of `articles/001_0614d1ec1001370d.txt`.
    static func fileStem(_ path: String) -> String {
        let name = path.utf8.split(separator: 47).last.map(Array.init) ?? []
        let stem = name.prefix { $0 != 46 && $0 != 95 }
        return String(decoding: stem.isEmpty ? name[...] : stem, as: UTF8.self)
    }

    /// Lower-case ASCII letters and digits with single hyphens, at most 28 bytes: what stands in an anchor or a footnote label.
    static func slug(_ text: String) -> String {
        var out: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                if byte.isASCIILetter || byte.isASCIIDigit {
                    out.append(byte.asciiLowercased)
                } else if byte != 39, out.last.map({ $0 != 45 }) ?? false {
                    out.append(45)
                }
            } else if let plain = plainLatin[scalar] {
                out += Array(plain.utf8)
            } else if scalar.value != 0x2019, !scalar.properties.isDiacritic, out.last.map({ $0 != 45 }) ?? false {
                out.append(45)
            }
            if out.count >= 28 { break }
        }
        while out.last == 45 { out.removeLast() }
        return out.isEmpty ? "article" : String(decoding: out, as: UTF8.self)
    }

    private static let plainLatin: [UnicodeScalar: String] = {
        let rows: [(String, String)] = [
            ("àáâãäåÀÁÂÃÄÅāă", "a"), ("çÇćč", "c"), ("èéêëÈÉÊËēęě", "e"), ("ìíîïÌÍÎÏ", "i"), ("ñÑńň", "n"), ("òóôõöøÒÓÔÕÖØő", "o"), ("ùúûüÙÚÛÜůű", "u"),
            ("ýÿÝ", "y"),
            ("œŒ", "oe"), ("æÆ", "ae"), ("ß", "ss"), ("šśŠ", "s"), ("žźż", "z"), ("łŁ", "l"), ("ďđ", "d"), ("ť", "t"), ("řŘ", "r"),
        ]
        return Dictionary(rows.flatMap { row in row.0.unicodeScalars.map { ($0, row.1) } }, uniquingKeysWith: { first, _ in first })
    }()
}
