import ByteText
import CivilTime

/// Where a page states and shows no date of its own.
extension PageDates {
    /// Variables of the page's scripts: `"datePublished":"…"`, `publication_date = '…'`, outside JSON-LD.
    mutating func addScripts() {
        let page = page
        let span = page.source.span
        var found = 0
        for i in page.nodes.indices where page.nodes[i].tag == .script && found < 4 {
            guard i + 1 < page.nodes.count, page.nodes[i + 1].tag == .text else { continue }
            var k = Int(page.nodes[i + 1].first)
            let end = Int(page.nodes[i + 1].last)
            while k + 12 < end, found < 4 {
                // …ublish… or …ublication…, after p or P.
                guard span[k] | 32 == 112, span[k + 1] == 117, span[k + 2] == 98, span[k + 3] == 108, span[k + 4] == 105 else {
                    k += 1
                    continue
                }
                let start = k
                k += 5
                while k < end, span[k].isASCIILetter || span[k] == 95 || span[k] == 45 { k += 1 }
                let isDate =
                    Self.contains(span, max(start - 6, 0)..<k, "date") || Self.contains(span, start..<k, "time") || Self.contains(span, start..<k, "at")
                guard isDate else { continue }
                var gap = 0
                while k < end, gap < 6, [34, 39, 32, 58, 61, 92].contains(span[k]) {
                    k += 1
                    gap += 1
                }
                let valueStart = k
                while k < end, k - valueStart < 40, ![34, 39, 44, 59, 125, 92, 10].contains(span[k]) { k += 1 }
                guard k - valueStart >= 8, span[valueStart].isASCIIDigit || span[valueStart].isASCIILetter else { continue }
                let value = Array(page.source[valueStart..<k])
                if reader.machine(value) != nil {
                    add(value, .meta, 58 - found)
                    found += 1
                }
            }
        }
    }

    /// A line that a script writes: `<script>showDate("2021/07/25 08:01")</script>`, one call with one date.
    mutating func addWrittenByScript() {
        let page = page
        for i in page.nodes.indices where page.nodes[i].tag == .script && i + 1 < page.nodes.count && page.nodes[i + 1].tag == .text {
            let range = Int(page.nodes[i + 1].first)..<Int(page.nodes[i + 1].last)
            guard (12..<160).contains(range.count), let block = page.nodes.indices.contains(Int(layout.block[i])) ? Int(layout.block[i]) : nil,
                page.nodes[block].tag != .head, page.nodes[block].tag != .body, place.distance(i).map({ $0 >= 0 && $0 < 400 }) ?? false
            else { continue }
            let text = Array(page.source[range])
            let found = reader.find(text, limit: 3)
            guard found.count == 1, let only = found.first, text.contains(40) else { continue }
            add(String(decoding: text[only.range], as: UTF8.self), only.stamp, .byline, 66)
            return
        }
    }

    private static func contains(_ bytes: Span<UInt8>, _ range: Range<Int>, _ word: String) -> Bool {
        var i = range.lowerBound
        while i + word.utf8.count <= range.upperBound {
            if HTMLTokenizer.matches(bytes, at: i, word) { return true }
            i += 1
        }
        return false
    }

    /// Nothing else: the first time of change is then the nearest thing, and after it the day in a picture's address, which is right on every second page.
    mutating func addChanges() {
        for (raw, stamp) in modified { add(raw, stamp, .meta, 45) }
        guard candidates.isEmpty, let picture = metadata.content("og:image", "twitter:image"), let found = reader.find(picture, limit: 1).first,
            !found.isAmbiguous
        else { return }
        add(String(decoding: picture[found.range], as: UTF8.self), CivilTimestamp(day: found.stamp.day), .url, 20)
    }
}
