package import CivilTime

/// Where a date was found, best first; the raw values are the contract's.
package enum PublicationRoute: String, Sendable, Codable, CaseIterable {
    case override, record
    case jsonLD = "json-ld"
    case meta, microdata
    case timeElement = "time-element"
    case url, byline, dateline, header, masthead, text, corroboration
}

/// One thing seen that might be the publication date.
package struct PublicationCandidate: Sendable, Hashable {
    /// As it stands in the file.
    package var raw: String
    package var stamp: CivilTimestamp
    package var route: PublicationRoute
    /// 0–100: how far this place is to be trusted by itself.
    package var rank: Int
    package init(raw: String, stamp: CivilTimestamp, route: PublicationRoute, rank: Int) {
        (self.raw, self.stamp, self.route, self.rank) = (raw, stamp, route, rank)
    }
}

package enum PublicationStatus: String, Sendable, Codable { case stated, estimated, disputed, unknown }

/// Why a date that was seen was not used. Renderers put it into words.
package enum RejectionReason: String, Sendable, Codable {
    /// Other articles, firmly dated, tell the same events at a constant distance; `days` says how far.
    case contradictedByOtherArticles = "contradicted-by-other-articles"
    /// A better route states another day.
    case outranked
    /// When the page was saved or displayed.
    case captureTime = "capture-time"
    /// It changed the article; it did not publish it.
    case modificationTime = "modification-time"
    /// The text tells events after it.
    case earlierThanItsEvents = "earlier-than-its-events"
    /// A person gave another one.
    case overridden
    /// It belongs to something else on the page: a comment, an image, a related article.
    case belongsElsewhere = "belongs-elsewhere"
    /// No day of the calendar, or one that lies in the future or before newspapers.
    case implausible
}

/// A date that was seen and not used, and why.
package struct RejectedDate: Sendable, Hashable {
    package var raw: String
    package var day: CivilDay
    package var route: PublicationRoute
    package var reason: RejectionReason
    /// Days between this date and the one used, where that is part of the reason; positive where this one is later.
    package var days: Int?
    package init(raw: String, day: CivilDay, route: PublicationRoute, reason: RejectionReason, days: Int? = nil) {
        self.raw = raw
        self.day = day
        self.route = route
        self.reason = reason
        self.days = days
    }
}

/// The publication time that is used, and how it is known.
package struct PublicationDate: Sendable, Hashable {
    package var raw: String
    /// nil where `status` is `unknown`.
    package var stamp: CivilTimestamp?
    package var route: PublicationRoute?
    /// 0–100, calibrated: of those at 90, nine in ten are right.
    package var confidence: Int
    package var status: PublicationStatus
    /// For `estimated`: the first and the last day that fit, inclusive.
    package var from: CivilDay?
    package var to: CivilDay?
    package var rejected: [RejectedDate]

    package init(raw: String, stamp: CivilTimestamp?, route: PublicationRoute?, confidence: Int, status: PublicationStatus) {
        self.raw = raw
        self.stamp = stamp
        self.route = route
        self.confidence = confidence
        self.status = status
        rejected = []
    }

    package static let unknown = PublicationDate(raw: "", stamp: nil, route: nil, confidence: 0, status: .unknown)
}
