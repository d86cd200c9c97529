import ByteText
import CivilTime

/// The lines of a text file as a page: which is the headline, which are the body, which belong to the machinery around it.
struct TextLayout: Sendable {
    let bytes: [UInt8]
    let lines: [TextLine]
    private(set) var title: String?
    private(set) var site: String?
    private(set) var byline: String?
    private(set) var notes: [String] = []
    /// Indices of lines that are furniture, the headline, or beyond the article.
    private(set) var isFurniture: [Bool]
    /// The first line of the comment form; nothing from there on is the article's.
    private(set) var end: Int
    private(set) var titleLines: Set<Int> = []
    /// The first line of the body, once it is known.
    private(set) var bodyStart: Int?

    init(_ bytes: [UInt8], _ lines: [TextLine], title: String?) {
        self.bytes = bytes
        self.lines = lines
        self.title = title
        isFurniture = [Bool](repeating: false, count: lines.count)
        end = lines.count
        var prose = 0
        for (index, line) in lines.enumerated() where line.kind == .label || line.kind == .prose {
            switch Furniture.standard.sense(of: bytes[line.range], words: line.words) {
            case .commentForm? where prose > 0:
                end = index
            case .promotion?: isFurniture[index] = true
            default: if line.kind == .prose { prose += 1 }
            }
            if end < lines.count { break }
        }
        let dropped = lines[end...].count { $0.kind != .blank } + isFurniture.count { $0 }
        if dropped > 0 { notes.append("\(dropped) \(dropped == 1 ? "line" : "lines") of promotion or forms \(dropped == 1 ? "was" : "were") not read") }
    }

    private func content(_ index: Int) -> ArraySlice<UInt8> { bytes[lines[index].range] }
    func string(_ index: Int) -> String { String(decoding: content(index), as: UTF8.self) }

    // MARK: Headline, outlet, byline

    mutating func findTitle() {
        if let given = title {
            for index in 0..<end where content(index).elementsEqual(given.utf8) { titleLines.insert(index) }
            return
        }
        var counts: [[UInt8]: Int] = [:]
        for index in 0..<end where lines[index].kind == .label || lines[index].kind == .prose && lines[index].range.count <= 300 {
            counts[Array(content(index)), default: 0] += 1
        }
        var candidates: [Int] = []
        var repeated: Int?
        var seen = 0
        for index in 0..<end {
            let line = lines[index]
            guard line.kind == .label || line.kind == .prose, !isFurniture[index] else { continue }
            seen += 1
            if seen > 15 { break }
            let isHeading = bytes[line.range.lowerBound] == 35
            let isShort = line.range.count <= 300 && line.words >= 2 && line.words <= 35
            if isShort, line.words >= 4, (counts[Array(content(index))] ?? 0) > 1, repeated == nil { repeated = index }
            if isHeading {
                candidates = [index]
                break
            }
            if line.kind == .prose {
                // A headline may be a question or end in a quotation; a sentence that ends in a point is text.
                if seen == 1, line.words <= 20, !endsWithPoint(line.range) { candidates.append(index) } else if line.words >= 12 { break }
            } else if isShort, line.words >= 3, line.dates.isEmpty, !isTrail(line.range), bylineName(index) == nil {
                candidates.append(index)
            }
        }
        // Names and rubrics are short; the first line of a headline's length is the headline.
        let longest = candidates.max { (lines[$0].words, $1) < (lines[$1].words, $0) }
        guard let chosen = repeated ?? candidates.first(where: { lines[$0].words >= 6 }) ?? longest else { return }
        var range = lines[chosen].range
        while !range.isEmpty, bytes[range.lowerBound] == 35 || bytes[range.lowerBound] == 32 { range = range.lowerBound + 1..<range.upperBound }
        title = String(decoding: bytes[range], as: UTF8.self)
        for index in 0..<end where content(index).elementsEqual(content(chosen)) { titleLines.insert(index) }
    }

    /// "Home | World | Middle East", "Accueil › Sports": a menu or the way to the page.
    private func isTrail(_ range: Range<Int>) -> Bool {
        var marks = 0, previous: UInt8 = 0
        for (offset, byte) in bytes[range].enumerated() {
            // |, >, », ›, •
            let isMark = byte == 124 || byte == 62 || byte == 0xBB && previous == 0xC2 || byte == 0xBA && previous == 0x80 || byte == 0xA2 && previous == 0x80
            if isMark, offset > 0 { marks += 1 }
            previous = byte
        }
        return marks >= 2 || marks == 1 && TextLine.countWords(bytes, range) <= 4
    }

    private func endsWithPoint(_ range: Range<Int>) -> Bool { bytes[range.upperBound - 1] == 46 && !(range.count > 3 && bytes[range.upperBound - 2] == 46) }

    /// The outlet: a name that the page repeats, one behind "©", or the one that the last line gives ("… est sur L'Entrepreneur").
    private mutating func findSite(before body: Int) {
        var counts: [String: (count: Int, first: Int)] = [:]
        for index in 0..<end {
            let line = lines[index]
            var range = line.range
            if line.kind == .image || line.kind == .address { range = line.addressEnd..<line.range.upperBound } else if line.kind != .label { continue }
            guard !titleLines.contains(index), !isFurniture[index], line.dates.isEmpty else { continue }
            range = TextLine.trim(bytes, range)
            guard !range.isEmpty, range.count <= 60, TextLine.countWords(bytes, range) <= 5,
                bytes[range.lowerBound].isASCIIUpper || bytes[range.lowerBound] == 0xC3
            else { continue }
            let name = String(decoding: bytes[range], as: UTF8.self)
            let old = counts[name]
            counts[name] = ((old?.count ?? 0) + 1, old?.first ?? index)
        }
        if let best = counts.filter({ $0.value.count >= 2 }).min(by: { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }) {
            site = best.key
            return
        }
        // A name alone on the first line, above the headline.
        if let first = lines.indices.first(where: { lines[$0].kind != .blank }), let headline = titleLines.min(), first < headline, lines[first].kind == .label,
            lines[first].dates.isEmpty, (2...6).contains(lines[first].words), !isTrail(lines[first].range), !isFurniture[first], bylineName(first) == nil,
            bytes[lines[first].range.lowerBound].isASCIIUpper || bytes[lines[first].range.lowerBound] == 0xC3
        {
            site = string(first)
            return
        }
        for index in lines.indices.reversed() where index < end && isFurniture[index] {
            if let name = Self.outlet(named: content(index)) {
                site = name
                notes.append("the outlet's name was found in the line “\(string(index))”")
                return
            }
        }
    }

    /// "Toute l'actualité …, est sur L'Entrepreneur", "The post … appeared first on The Blog": what follows the last preposition, if it is a name.
    static func outlet(named line: ArraySlice<UInt8>) -> String? {
        let prepositions = [" sur ", " on ", " auf ", " su ", " en ", " op "].map { Array($0.utf8) }
        var start: Int?
        for preposition in prepositions {
            var p = line.endIndex - preposition.count
            while p > line.startIndex {
                if line[p] == 32, line[p..<p + preposition.count].elementsEqual(preposition) {
                    start = max(start ?? 0, p + preposition.count)
                    break
                }
                p -= 1
            }
        }
        guard let start, start < line.endIndex, line[start].isASCIIUpper || line[start] == 0xC3 || line[start] == 0xC2 else { return nil }
        var name = start..<line.endIndex
        while !name.isEmpty, [46, 33, 32, 58, 62].contains(line[name.upperBound - 1]) { name = name.lowerBound..<name.upperBound - 1 }
        guard !name.isEmpty, name.count <= 60, TextLine.countWords(Array(line[name]), 0..<name.count) <= 6 else { return nil }
        let text = String(decoding: line[name], as: UTF8.self)
        // Places to be followed at, not outlets.
        return ["Facebook", "Twitter", "X", "Instagram", "YouTube", "Telegram", "WhatsApp", "LinkedIn", "TikTok", "Google News"].contains(text) ? nil : text
    }

    private static let bylineCues = ["by ", "par ", "von ", "por ", "di ", "door ", "auteur : ", "author: ", "auteur: "].map { Array($0.utf8) }

    /// The name in a line such as "By A Writer | 25 July 2021".
    private func bylineName(_ index: Int) -> String? {
        guard lines[index].kind == .label, lines[index].words <= 14 else { return nil }
        let range = lines[index].range
        let folded = DateWords.lowercased(bytes[range])
        guard let cue = Self.bylineCues.first(where: { folded.starts(with: $0) }), folded.count == range.count else { return nil }
        var stop = lines[index].dates.first?.range.lowerBound ?? range.upperBound
        let start = range.lowerBound + cue.count
        if let bar = bytes[start..<max(start, stop)].firstIndex(where: { $0 == 124 || $0 == 0xE2 || $0 == 0xC2 }) { stop = bar }
        let name = TextLine.trim(bytes, start..<max(start, stop))
        guard !name.isEmpty, bytes[name.lowerBound].isASCIIUpper || bytes[name.lowerBound] >= 128 else { return nil }
        return String(decoding: bytes[name].reversed().drop { $0 == 44 || $0 == 45 || $0 == 32 }.reversed(), as: UTF8.self)
    }

    private mutating func findByline(before body: Int) {
        guard byline == nil else { return }
        for index in 0..<min(end, body + 1) where !titleLines.contains(index) {
            guard let name = bylineName(index) else { continue }
            byline = name
            return
        }
    }

    // MARK: Body

    private struct Paragraph {
        var bytes: [UInt8]
        var words: Int
        var isProse: Bool
        var group: Int
        var line: Int
        var shingles: Shingles
    }

    /// The paragraphs of the article, each once.
    mutating func body() -> [[UInt8]] {
        var paragraphs = assemble()
        dropGluedCopies(&paragraphs)
        let kept = choose(&paragraphs)
        bodyStart = kept.first?.line
        let start = bodyStart ?? end
        findByline(before: start)
        findSite(before: start)
        return kept.map(\.bytes)
    }

    /// Lines joined to paragraphs, in groups that the machinery of the page divides.
    private func assemble() -> [Paragraph] {
        var prose = 0, spaced = 0
        for index in 1..<max(1, end) where lines[index].kind == .prose {
            prose += 1
            if lines[index - 1].kind == .blank { spaced += 1 }
        }
        let usesBlankLines = spaced * 2 >= prose
        var paragraphs: [Paragraph] = []
        var group = 0, addresses = 0, breaks = true
        var open: (bytes: [UInt8], last: Int, first: Int)?
        func close() {
            if let open, TextLine.countWords(open.bytes, 0..<open.bytes.count) > 0 {
                let range = 0..<open.bytes.count, words = TextLine.countWords(open.bytes, range)
                let isProse = words >= 25 || words >= 4 && TextLine.endsSentence(open.bytes, range) || lines[open.last].kind == .prose
                paragraphs.append(
                    Paragraph(bytes: open.bytes, words: words, isProse: isProse, group: group, line: open.first, shingles: Shingles(open.bytes[...])))
            }
            open = nil
            breaks = true
        }
        for index in 0..<end {
            let line = lines[index]
            if isFurniture[index] {
                close()
                continue
            }
            if titleLines.contains(index) || line.kind.isMachinery {
                close()
                group += 1
                addresses = 0
                continue
            }
            switch line.kind {
            case .blank: breaks = true
            case .address, .image:
                close()
                addresses += 1
                if addresses == 3 { group += 1 }
            case .date: close()
            default:
                addresses = 0
                if let last = open?.last, joins(last, index, blankBetween: breaks, usesBlankLines) {
                    if open?.bytes.last != 45 { open?.bytes.append(32) }
                    open?.bytes.append(contentsOf: content(index))
                    open?.last = index
                } else {
                    close()
                    open = (Array(content(index)), index, index)
                }
                breaks = false
            }
        }
        close()
        return paragraphs
    }

    private static let connecting: Set<[UInt8]> = Set(
        "the a an of to in on at by for and or with from that which who as is was le la les l d de du des un une et ou à au aux en par pour sur que qui dans der die das den dem und von zu im el los las y o del il i gli e di da"
            .split(separator: " ").map { Array($0.utf8) })

    /// Whether line `index` goes on with the sentence of line `previous`: links and wrapping break lines where no sentence ends.
    private func joins(_ previous: Int, _ index: Int, blankBetween: Bool, _ usesBlankLines: Bool) -> Bool {
        let a = lines[previous].range, b = lines[index].range
        if blankBetween || TextLine.endsSentence(bytes, a) || bytes[a.upperBound - 1] == 58 {
            // Wrapped text ends lines at points too; then the paragraph is what blank lines divide.
            return !blankBetween && usesBlankLines && a.count >= 45 && a.count <= 100 && b.count <= 100 && bytes[a.upperBound - 1] != 58
        }
        if bytes[a.lowerBound] == 35 || bytes[b.lowerBound] == 35 { return false }
        let first = bytes[b.lowerBound]
        if first.isASCIILower || first == 0xC3 && b.count > 1 && bytes[b.lowerBound + 1] >= 0xA0 || first == 44 || first == 59 || first == 41 { return true }
        var start = a.upperBound
        while start > a.lowerBound, bytes[start - 1].isWordByte { start -= 1 }
        if Self.connecting.contains(DateWords.lowercased(bytes[start..<a.upperBound])) || bytes[a.upperBound - 1] == 44 { return true }
        if !first.isASCIIUpper, lines[previous].words >= 3 { return true }
        return usesBlankLines && lines[previous].words >= 4
    }

    /// A copy whose paragraphs are glued into one line is left out where the rest of the file has its words; where it is the only copy, it is cut at the seams.
    private mutating func dropGluedCopies(_ paragraphs: inout [Paragraph]) {
        var result: [Paragraph] = []
        var vocabulary: Set<[UInt8]>?
        var dropped = false
        // For each run of words, the shortest paragraph that holds it: the pieces of a whole copy are shorter than the glued line.
        var shortest: [UInt64: Int] = [:]
        for paragraph in paragraphs { for hash in paragraph.shingles.hashes { shortest[hash] = min(shortest[hash] ?? .max, paragraph.words) } }
        for paragraph in paragraphs {
            let seams = GluedSentences.seams(paragraph.bytes[...])
            guard !seams.isEmpty else {
                result.append(paragraph)
                continue
            }
            if paragraph.words >= 40 {
                let elsewhere = paragraph.shingles.hashes.count { (shortest[$0] ?? .max) < paragraph.words }
                if elsewhere * 10 >= paragraph.shingles.hashes.count * 6 {
                    dropped = true
                    continue
                }
            }
            let words = vocabulary ?? Set(bytes.split { !$0.isWordByte }.map { Array($0) })
            vocabulary = words
            var start = 0
            for seam in seams + [paragraph.bytes.count] {
                var piece = paragraph.bytes[start..<seam]
                start = seam
                if let split = GluedSentences.headingSeam(piece, vocabulary: words) { piece = piece[split...] }
                let range = TextLine.trim(paragraph.bytes, piece.startIndex..<piece.endIndex)
                guard !range.isEmpty else { continue }
                let text = Array(paragraph.bytes[range])
                let count = TextLine.countWords(text, 0..<text.count)
                result.append(Paragraph(bytes: text, words: count, isProse: true, group: paragraph.group, line: paragraph.line, shingles: Shingles(text[...])))
            }
        }
        if dropped { notes.append("the body stands twice in the file; the copy whose paragraphs run together was not read") }
        paragraphs = result
    }

    /// The group with the most prose, and others that are as much of the article; within them, no paragraph twice.
    private mutating func choose(_ paragraphs: inout [Paragraph]) -> [Paragraph] {
        guard let last = paragraphs.last else { return [] }
        var weights = [Int](repeating: 0, count: last.group + 1)
        for paragraph in paragraphs where paragraph.isProse { weights[paragraph.group] += paragraph.words }
        guard let most = weights.max() else { return [] }
        let main = weights.firstIndex(of: most) ?? 0
        if most == 0 {
            // No sentence anywhere: what there is is read as it stands.
            return paragraphs.filter { $0.group == (paragraphs.first?.group ?? 0) || weights.count == 1 }
        }
        var mainShingles: Set<UInt64> = []
        for paragraph in paragraphs where paragraph.group == main { mainShingles.formUnion(paragraph.shingles.hashes) }
        var keeps = weights.map { $0 >= 60 && $0 * 4 >= most }
        keeps[main] = true
        for group in keeps.indices where group != main && keeps[group] {
            var total = 0, shared = 0.0
            for paragraph in paragraphs where paragraph.group == group && paragraph.isProse {
                total += paragraph.words
                shared += Double(paragraph.words) * paragraph.shingles.share(in: mainShingles)
            }
            if total > 0, shared >= 0.6 * Double(total) {
                keeps[group] = false
                notes.append("the body stands twice in the file; one copy was read")
            }
        }
        var seen: Set<UInt64> = []
        var result: [Paragraph] = []
        var firstProse: [Int: Int] = [:], lastProse: [Int: Int] = [:]
        for (index, paragraph) in paragraphs.enumerated() where paragraph.isProse {
            if firstProse[paragraph.group] == nil { firstProse[paragraph.group] = index }
            lastProse[paragraph.group] = index
        }
        for (index, paragraph) in paragraphs.enumerated() where keeps[paragraph.group] {
            // Rubrics and names before the first sentence and after the last are the page's.
            guard let first = firstProse[paragraph.group], let last = lastProse[paragraph.group], index >= first, index <= last else { continue }
            if paragraph.words >= 8, paragraph.shingles.share(in: seen) >= 0.8 { continue }
            seen.formUnion(paragraph.shingles.hashes)
            result.append(paragraph)
        }
        return result
    }
}
