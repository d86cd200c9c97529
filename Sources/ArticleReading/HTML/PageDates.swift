import ByteText
import CivilTime

/// Gathers every date that might be that of publication, with the place where it stands and how far that place is to be trusted.
///
/// What is gathered is weighed elsewhere (`PublicationDateChoice`), beside what other parts of the file say.
struct PageDates {
    let place: PagePlace
    let metadata: PageMetadata
    let reader: DateText
    /// By rank, then in the order of the page.
    private(set) var candidates: [PublicationCandidate] = []
    private(set) var modified: [(raw: String, stamp: CivilTimestamp)] = []
    /// Times stated anywhere on the page with an offset that is not UTC's: what clock the newsroom goes by.
    private(set) var homeOffsets: [UTCOffset] = []
    /// Days that could be read the other way round.
    var ambiguous: [(read: CivilDay, exchanged: CivilDay)] = []

    var page: HTMLDocument { place.page }
    var layout: PageLayout { place.layout }

    init(_ place: PagePlace, _ metadata: PageMetadata, url: String?, language: String?) {
        self.place = place
        self.metadata = metadata
        reader = DateText(
            order: Self.order(language, url), language: language.flatMap { $0.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() } })
        addLinkedData()
        addMetas()
        addMicrodata()
        addTimeElements()
        addMicroformats()
        if let url { addURL(url) }
        addVisible()
        if !candidates.contains(where: { $0.rank >= 60 }) {
            addScripts()
            addWrittenByScript()
        }
        resolveOrder()
        if !candidates.contains(where: { $0.rank >= 48 }) { addChanges() }
        // Stable: what stands first on the page stays first among its equals.
        candidates = candidates.enumerated().sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }.map(\.element)
    }

    /// Americans write the month first; where English is not told apart, the address does it.
    private static func order(_ language: String?, _ url: String?) -> DateText.Order? {
        guard let language = language?.lowercased() else { return nil }
        if language.hasPrefix("en-us") || language.hasPrefix("en_us") || language.hasPrefix("en-ph") { return .monthFirst }
        if language == "en", let url, let host = url.split(separator: "/").dropFirst().first {
            return [".uk", ".au", ".in", ".nz", ".ie", ".za", ".eu", ".sg", ".hk", ".pk", ".ng", ".ke"].contains { host.hasSuffix($0) }
                ? .dayFirst : .monthFirst
        }
        return .dayFirst
    }

    mutating func add(_ raw: [UInt8]?, _ route: PublicationRoute, _ rank: Int) {
        guard let raw, let stamp = reader.machine(raw) else { return }
        add(String(decoding: HTMLText.folded(raw), as: UTF8.self), stamp, route, rank)
    }

    mutating func add(_ raw: String, _ stamp: CivilTimestamp, _ route: PublicationRoute, _ rank: Int) {
        guard Self.isUsable(stamp.day) else { return }
        if let offset = stamp.offset, offset != .utc { homeOffsets.append(offset) }
        if let known = candidates.firstIndex(where: { $0.stamp == stamp && $0.route == route }) {
            candidates[known].rank = max(candidates[known].rank, rank)
        } else if candidates.count < 100 {
            candidates.append(PublicationCandidate(raw: raw, stamp: stamp, route: route, rank: rank))
        }
    }

    /// Empty fields read as the first day of an epoch; the web is younger than 1995, its articles mostly too.
    private static func isUsable(_ day: CivilDay) -> Bool {
        let (year, month, dayOfMonth) = day.components
        if month == 1, dayOfMonth == 1, [1970, 1900, 1980, 2000, 2001, 1999, 1990].contains(year) { return false }
        return (1900...2099).contains(year)
    }

    mutating func change(_ raw: [UInt8]?) {
        guard let raw, let stamp = reader.machine(raw), Self.isUsable(stamp.day) else { return }
        if let offset = stamp.offset, offset != .utc { homeOffsets.append(offset) }
        if modified.count < 50 { modified.append((String(decoding: HTMLText.folded(raw), as: UTF8.self), stamp)) }
    }

    /// What clock a time element shows, whether or not it is the article's.
    mutating func noteOffset(_ stamp: CivilTimestamp) {
        if let offset = stamp.offset, offset != .utc { homeOffsets.append(offset) }
    }

    /// 05/04 or 04/05: another candidate that can be read in one way only decides.
    private mutating func resolveOrder() {
        for (read, exchanged) in ambiguous {
            let isKnown = candidates.contains { $0.rank >= 60 && $0.stamp.day == exchanged && ![.byline, .masthead, .text].contains($0.route) }
            guard isKnown else { continue }
            for i in candidates.indices where candidates[i].stamp.day == read && [.byline, .masthead, .text].contains(candidates[i].route) {
                candidates[i].stamp.day = exchanged
            }
        }
    }
}
