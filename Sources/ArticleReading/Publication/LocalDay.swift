import CivilTime

/// A time stated in UTC belongs to the day that the newsroom's clock showed. Where the page states the same instant with its own offset, or shows
/// its local time or day, that is used, and the instant stays what it was.
struct LocalDay {
    var stamp: CivilTimestamp
    /// True where only the day is shown: the offset is then the least that fits both.
    var isGuessed = false

    /// nil where the statement is not in UTC, or nothing on the page says that another clock is meant.
    init?(of best: PublicationCandidate, among candidates: [PublicationCandidate], homeOffsets: [UTCOffset]) {
        guard best.stamp.offset == .utc, let utc = best.stamp.utc, let second = best.stamp.second else { return nil }
        var local: CivilTimestamp?
        var isGuessed = false
        for other in candidates where other.rank >= 20 {
            if let offset = other.stamp.offset, offset != .utc, let theirs = other.stamp.utc, abs(theirs.seconds - utc.seconds) < 60 {
                local = other.stamp
                break
            }
        }
        if local == nil {
            for other in candidates where other.rank >= 40 && other.stamp.offset == nil {
                guard let theirs = other.stamp.second else { continue }
                let difference = Int(CivilInstant(other.stamp.day, second: theirs).seconds - utc.seconds)
                let hasSeconds = theirs % 60 != 0
                let rest = (hasSeconds ? difference : difference + second % 60).flooredRemainder(by: 1800)
                guard abs(difference) <= 14 * 3600, difference != 0, rest < 30 || rest > 1770 else { continue }
                local = Self.shifted(utc, by: Int((Double(difference) / 1800).rounded()) * 30)
                break
            }
        }
        if local == nil {
            let shown = candidates.first {
                $0.rank >= 56 && $0.stamp.second == nil && [.url, .byline, .timeElement, .microdata].contains($0.route)
                    && abs($0.stamp.day - best.stamp.day) <= 1
            }
            if let shown, shown.stamp.day != best.stamp.day,
                !candidates.contains(where: { $0.rank + 12 >= shown.rank && $0.stamp.day == best.stamp.day && $0.stamp.offset != .utc })
            {
                let isEarlier = shown.stamp.day < best.stamp.day
                // Hours that must be taken off, or added, to come to that day.
                let needed = isEarlier ? second / 3600 + 1 : 24 - second / 3600
                let known = homeOffsets.first { isEarlier ? $0.minutes <= -needed * 60 : $0.minutes >= needed * 60 }
                if needed <= 12 {
                    let minutes = known?.minutes ?? (isEarlier ? -needed * 60 : needed * 60)
                    local = Self.shifted(utc, by: minutes)
                    isGuessed = known == nil
                }
            }
        }
        guard let local else { return nil }
        stamp = local
        self.isGuessed = isGuessed
    }

    private static func shifted(_ utc: CivilInstant, by minutes: Int) -> CivilTimestamp {
        let local = utc.adding(seconds: minutes * 60)
        return CivilTimestamp(day: local.day, second: local.secondOfDay, offset: UTCOffset(minutes: minutes))
    }
}
