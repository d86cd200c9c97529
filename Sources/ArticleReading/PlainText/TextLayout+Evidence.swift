import ByteText
import CivilTime

/// What the lines around the body say of the article: its addresses, and the dates that might be that of its publication.
extension TextLayout {
    /// Addresses saved with the article, images and its own left out.
    func links(excluding own: String?) -> [String] {
        var seen: Set<String> = []
        var all: [String] = []
        for index in 0..<end where lines[index].kind == .address {
            let address = String(decoding: bytes[lines[index].range.lowerBound..<lines[index].addressEnd], as: UTF8.self)
            if address != own, seen.insert(address).inserted { all.append(address) }
        }
        return all
    }

    /// The dates of the page around the body. Call after `body()`.
    func collectDates(into evidence: inout PublicationEvidence) {
        let headline = titleLines.min()
        let start = bodyStart ?? end
        var stamps: [(CivilTimestamp, String)] = []
        var contentBefore = 0
        for index in 0..<end {
            let line = lines[index]
            switch line.kind {
            case .timestamp: if let date = line.dates.first { stamps.append((date.stamp, string(index))) }
            case .date:
                guard index < max(start, headline ?? 0) || line.dates.contains(where: { $0.label != .none }) else { continue }
                for date in line.dates {
                    let above = headline.map { index < $0 } ?? (contentBefore == 0)
                    if date.label == .none, above {
                        // What stands above the headline is the date of the page, often that on which it is displayed. A time with its zone is a newsroom's.
                        let precise = date.stamp.second != nil && date.stamp.offset != nil
                        evidence.add(date, route: .masthead, rank: precise ? 55 : PublicationDateChoice.rank(of: .masthead))
                    } else {
                        evidence.add(date, route: .byline, rank: PublicationDateChoice.rank(of: .byline))
                    }
                }
            case .label where !line.dates.isEmpty && index < start && !titleLines.contains(index) && !isFurniture[index] && line.words <= 20:
                // "By A Writer | 25 July 2021"; a headline with a date in it is none, and stands in `titleLines`.
                for date in line.dates {
                    evidence.add(date, route: .byline, rank: PublicationDateChoice.rank(of: .byline) - (date.label == .published ? 0 : 8))
                }
            case .prose where !line.dates.isEmpty && index < start && line.words <= 60:
                // A summary that ends in the date and the outlet: "… targeted... 25.07.2021, Sputnik International".
                for date in line.dates where line.range.upperBound - date.range.upperBound <= 50 {
                    evidence.add(date, route: .header, rank: 60)
                }
            default: break
            }
            if line.kind == .label || line.kind == .prose { contentBefore += 1 }
        }
        addMachineStamps(stamps, into: &evidence)
    }

    /// The bare timestamps of a dump are those of the page's metadata: the first is that of publication, a later one that of the last change.
    private func addMachineStamps(_ stamps: [(CivilTimestamp, String)], into evidence: inout PublicationEvidence) {
        guard let earliest = stamps.min(by: { ($0.0.utc ?? $0.0.instant) < ($1.0.utc ?? $1.0.instant) }) else { return }
        for (stamp, raw) in stamps {
            if stamp == earliest.0 {
                evidence.candidates.append(.init(raw: raw, stamp: stamp, route: .meta, rank: PublicationDateChoice.rank(of: .meta)))
            } else {
                evidence.modified.append((raw, stamp))
            }
        }
    }
}
