import ArticleReading
import CivilTime
import EventExtraction
import TemporalTagging
import TimelineCore

/// Articles in words: who published what when, how that is known, and what was seen and not used.
extension Edition {
    func outlet(_ articleID: String) -> String { article(articleID)?.outlet ?? articleID }

    /// The days between which an estimated article was published.
    func estimate(_ published: PublicationDate) -> (CivilDay, CivilDay)? {
        guard published.status == .estimated else { return nil }
        guard let from = published.from ?? published.stamp?.day, let to = published.to ?? published.stamp?.day else { return nil }
        return (from, to)
    }

    /// `Published 25 July 2021`, `Published between 24 and 27 July 2021 (our estimate)`.
    func publishedLine(_ article: Article) -> String {
        let published = article.published
        if let (from, to) = estimate(published) { return labels.text("published.estimated", ["span": readSpan(from, to)]) }
        guard let stamp = published.stamp else { return labels["published.unknown"] }
        return labels.text("published.\(published.status.rawValue)", ["date": dates.date(stamp.day)])
    }

    /// For one cell of the table: `Sunday 25 July 2021, 16:53 UTC`, `between 24 and 27 July 2021, estimated`.
    func publishedCell(_ article: Article) -> String {
        let published = article.published
        if let (from, to) = estimate(published) { return labels.text("estimatedSpan", ["span": readSpan(from, to)]) }
        guard let stamp = published.stamp else { return labels["published.unknown"] }
        var text = dates.longDate(stamp.day)
        if let clock = stamp.clock {
            text += ", " + dates.time(clock)
            if let offset = stamp.offset { text += offset == .utc ? " UTC" : " UTC\(offset)" }
        }
        if let modified = article.modified, let changed = CivilTimestamp(iso: Array(modified.utf8)), changed.day != stamp.day {
            text += ", " + labels.text("updated", ["date": dates.date(changed.day)])
        }
        return published.status == .disputed ? labels.text("published.disputed", ["date": text]) : text
    }

    /// `between 24 and 27 July 2021`; `on` a single day reads as that day.
    func readSpan(_ from: CivilDay, _ to: CivilDay) -> String {
        from == to ? labels.text("dateAsText", ["date": dates.date(from)]) : dates.span(from, to, .between)
    }

    /// Where the date was found, and what was seen and not used.
    func howKnown(_ published: PublicationDate) -> [String] {
        var lines: [String] = []
        switch published.status {
        case .unknown: lines.append(labels["howUnknown"])
        case .estimated where published.route == nil: lines.append(labels["howEstimated"])
        default: lines.append(labels.named("route", published.route?.rawValue ?? "text"))
        }
        lines += published.rejected.map(rejection)
        return lines
    }

    /// `Seen and not used: “20 April 2024” (above its title): it tells the same events as articles firmly dated otherwise, 143 weeks too late`.
    func rejection(_ date: RejectedDate) -> String {
        labels.text("seenNotUsed", ["raw": shown(date), "route": labels.named("route", date.route.rawValue), "reason": reason(date)])
    }

    func shown(_ date: RejectedDate) -> String { date.raw.isEmpty ? dates.date(date.day) : date.raw }

    func reason(_ date: RejectedDate) -> String {
        var text = labels.named("reason", date.reason.rawValue)
        if let days = date.days, days != 0 {
            let size = Int(days.magnitude)
            let weeks = size.isMultiple(of: 7) && size >= 14
            text += ", " + labels.count((weeks ? "weeks" : "days") + (days > 0 ? "Late" : "Early"), weeks ? size / 7 : size)
        }
        return text
    }

    /// `Sputnik, 25 July 2021`, for citations.
    func sourceAndDate(_ articleID: String) -> String {
        guard let shown = article(articleID) else { return articleID }
        let published = shown.article.published
        if let (from, to) = estimate(published) { return "\(shown.outlet), " + labels.text("footnoteEstimated", ["span": dates.span(from, to, .span)]) }
        guard let stamp = published.stamp else { return "\(shown.outlet), " + labels["footnoteUnknown"] }
        return "\(shown.outlet), \(dates.date(stamp.day))"
    }

    /// `Sputnik (2021-07-25)`, for tables.
    func sourceCode(_ articleID: String) -> String {
        guard let shown = article(articleID) else { return articleID }
        let published = shown.article.published
        if let (from, to) = estimate(published) { return from == to ? "\(shown.outlet) (\(from))" : "\(shown.outlet) (\(from) – \(to))" }
        return published.stamp.map { "\(shown.outlet) (\($0.day))" } ?? shown.outlet
    }

    /// A web address that may be linked: `http` or `https`, printable ASCII or beyond, no quotes or angle brackets or spaces.
    static func link(_ address: String?) -> String? {
        guard let address, address.utf8.count < 4096 else { return nil }
        let lower = address.prefix(8).lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
        let isClean = address.unicodeScalars.allSatisfy {
            $0.value > 32 && $0.value != 127 && !"\"<>\\^`{|}".unicodeScalars.contains($0) && !$0.properties.isBidiControl && !$0.properties.isWhitespace
        }
        return isClean ? address : nil
    }

    func link(_ article: Article) -> String? { Self.link(article.canonicalURL) ?? Self.link(article.url) }
}
