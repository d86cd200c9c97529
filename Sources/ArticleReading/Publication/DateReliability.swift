import CivilTime

/// How much a statement in some place is worth, in log odds, so that what independent places say adds up.
enum DateReliability {
    /// Measured on pages of known date: the share, in a thousand, of dates found there that are right, by rank from the highest down.
    private static func table(_ route: PublicationRoute) -> [(from: Int, right: Double)] {
        switch route {
        case .override, .record: [(0, 0.985)]
        case .jsonLD: [(84, 0.95), (66, 0.75), (50, 0.65), (30, 0.3)]
        case .meta: [(88, 0.96), (78, 0.92), (66, 0.8), (55, 0.6), (40, 0.5)]
        case .header: [(80, 0.95), (60, 0.85), (40, 0.6)]
        case .microdata: [(80, 0.97), (70, 0.85), (50, 0.7), (20, 0.25)]
        case .timeElement: [(66, 0.98), (60, 0.45), (50, 0.3), (20, 0.15)]
        case .byline: [(76, 0.985), (72, 0.9), (64, 0.84), (60, 0.35), (50, 0.2)]
        case .url: [(60, 0.945), (10, 0.4)]
        case .corroboration: [(0, 0.6)]
        case .dateline: [(64, 0.66), (0, 0.4)]
        case .masthead: [(50, 0.55), (24, 0.35)]
        case .text: [(32, 0.28), (20, 0.12)]
        }
    }

    /// Log odds that a date found on `route` at `rank` is the article's. Who gives the time of day too rather means the article.
    static func weight(_ candidate: PublicationCandidate) -> Double {
        let right = table(candidate.route).first { candidate.rank >= $0.from }?.right ?? 0.06
        return logarithm(right / (1 - right)) + (candidate.stamp.second == nil ? 0 : 0.3)
    }

    /// Places that one template fills from one field are one statement and a bit.
    enum Source: CaseIterable { case person, machine, shown, address, dateline, masthead, text }

    static func source(_ route: PublicationRoute) -> Source {
        switch route {
        case .override, .record, .corroboration: .person
        case .jsonLD, .meta, .microdata, .header: .machine
        case .byline, .timeElement: .shown
        case .url: .address
        case .dateline: .dateline
        case .masthead: .masthead
        case .text: .text
        }
    }

    /// The probability of log odds.
    static func probability(_ weight: Double) -> Double { 1 / (1 + exponential(-weight)) }

    /// eˣ, by halving and the series: the standard library has none, and three digits are enough.
    static func exponential(_ x: Double) -> Double {
        var small = min(max(x, -40), 40) / 1024
        small = 1 + small * (1 + small / 2 * (1 + small / 3))
        for _ in 0..<10 { small *= small }
        return small
    }

    /// ln x for x > 0, by the series of the area tangent after the power of two is taken out.
    static func logarithm(_ x: Double) -> Double {
        let fraction = (x.significand - 1) / (x.significand + 1), square = fraction * fraction
        let series = fraction * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
        return Double(x.exponent) * 0.693_147_180_559_945_3 + 2 * series
    }
}
