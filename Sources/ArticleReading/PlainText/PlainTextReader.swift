import ByteText
import CivilTime

/// Reads plain text as it is kept: typed or pasted articles, with header lines or without, and flattened dumps of pages, in which the body may stand twice
/// among addresses, timestamps, rubrics, promotion and forms.
struct PlainTextReader: Sendable {
    var language: String?
    var detect: @Sendable ([UInt8]) -> String?

    /// `title` is what the container calls it, where it does.
    func read(_ bytes: [UInt8], title: String? = nil) -> PlainTextReading {
        var reading = PlainTextReading()
        var lines = TextLine.split(bytes, scanner: VisibleDateScanner())
        let header = TextHeader(bytes, lines)
        reading.language = language ?? header.value(.language).flatMap(Self.tag) ?? detect(bytes)
        let firstAddress = lines.first { $0.kind != .blank }.flatMap { $0.kind == .address ? Self.text(bytes, $0.range.lowerBound..<$0.addressEnd) : nil }
        reading.url = header.value(.url) ?? firstAddress
        let scanner = VisibleDateScanner(monthFirst: Self.monthFirst(language: reading.language, url: reading.url))
        if scanner.monthFirst { lines = TextLine.split(bytes, scanner: scanner) }
        reading.title = header.value(.title) ?? title
        reading.byline = header.value(.author)
        reading.site = header.value(.site)
        reading.identifier = header.value(.identifier)
        reading.evidence.language = reading.language

        var layout = TextLayout(bytes, Array(lines[header.end...]), title: reading.title)
        layout.findTitle()
        reading.title = reading.title ?? layout.title
        var body = layout.body()
        reading.site = reading.site ?? layout.site
        reading.byline = reading.byline ?? layout.byline
        reading.links = layout.links(excluding: reading.url)
        reading.notes = layout.notes

        collect(header, scanner: scanner, into: &reading)
        if let url = reading.url, let date = AddressDate.date(in: Array(url.utf8)) {
            reading.evidence.candidates.append(
                .init(raw: date.raw, stamp: CivilTimestamp(day: date.day), route: .url, rank: PublicationDateChoice.rank(of: .url)))
        }
        layout.collectDates(into: &reading.evidence)
        if let first = body.first {
            let (rest, dates) = Self.withoutLeadingDates(first, scanner: scanner)
            if !dates.isEmpty {
                for date in dates { reading.evidence.add(date, route: .byline, rank: PublicationDateChoice.rank(of: .byline)) }
                body[0] = rest
            }
            // The dateline may follow a standfirst.
            for paragraph in body.prefix(3) {
                guard let date = Dateline.date(paragraph, scanner: scanner) else { continue }
                if date.yearIsMissing {
                    reading.evidence.yearlessDatelines.append((date.raw, date.stamp))
                } else {
                    reading.evidence.candidates.append(
                        .init(raw: date.raw, stamp: date.stamp, route: .dateline, rank: PublicationDateChoice.rank(of: .dateline)))
                }
                break
            }
        }
        reading.text = Array(body.filter { !$0.isEmpty }.joined(separator: [10]))
        return reading
    }

    /// Dates of header lines: labelled by hand or by an exporting program.
    private func collect(_ header: TextHeader, scanner: VisibleDateScanner, into reading: inout PlainTextReading) {
        for (field, value, _) in header.fields {
            guard field == .date || field == .modified || field == .captured else { continue }
            let bytes = Array(value.utf8.prefix(200))
            let stamp = CivilTimestamp(iso: bytes) ?? CivilTimestamp(rfc822: bytes) ?? scanner.scan(bytes, in: 0..<bytes.count).first?.stamp
            guard let stamp else {
                if field == .date, !value.isEmpty { reading.notes.append("the date in the file's header could not be read: \(value)") }
                continue
            }
            switch field {
            case .date: reading.evidence.candidates.append(.init(raw: value, stamp: stamp, route: .header, rank: 93))
            case .modified: reading.evidence.modified.append((value, stamp))
            default: reading.evidence.captured = stamp
            }
        }
    }

    /// Takes a visible time line off the head of a paragraph: "16:53 GMT 25.07.2021 (Updated: 17:33 GMT 25.07.2021) The French…". A sentence that begins with a
    /// date stays whole: what follows must begin like a sentence, and the date must bear a time, a label or be in figures.
    static func withoutLeadingDates(_ paragraph: [UInt8], scanner: VisibleDateScanner) -> ([UInt8], [VisibleDate]) {
        let dates = scanner.scan(paragraph, in: 0..<min(paragraph.count, 240))
        var end = 0
        var taken: [VisibleDate] = []
        for date in dates {
            guard date.range.lowerBound - end <= 14, paragraph[end..<date.range.lowerBound].allSatisfy({ !$0.isASCIILetter }) || end > 0 && date.label != .none
            else { break }
            if taken.isEmpty, date.stamp.second == nil, date.label == .none { break }
            end = date.range.upperBound
            taken.append(date)
            while end < paragraph.count, !paragraph[end].isWordByte && paragraph[end] != 40 && paragraph[end] != 34 { end += 1 }
            if end < paragraph.count, paragraph[end] == 40 { end += 1 }
        }
        guard !taken.isEmpty else { return (paragraph, []) }
        while end < paragraph.count,
            paragraph[end] == 41 || paragraph[end] == 93 || paragraph[end] == 32 || paragraph[end] == 45 || paragraph[end] == 58 || paragraph[end] == 44
                || paragraph[end] == 124
        {
            end += 1
        }
        guard end < paragraph.count else { return ([], taken) }
        guard !paragraph[end].isASCIILower else { return (paragraph, []) }
        return (Array(paragraph[end...]), taken)
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// "en_EN", "fr-FR", "French" → a BCP 47 tag, or nil.
    static func tag(_ value: String) -> String? {
        let folded = value.lowercased()
        switch folded {
        case "english", "anglais", "eng": return "en"
        case "french", "français", "francais", "fra", "fre": return "fr"
        case "german", "deutsch", "allemand", "deu", "ger": return "de"
        case "spanish", "español", "espagnol", "spa": return "es"
        case "italian", "italiano", "italien", "ita": return "it"
        case "portuguese", "português", "por": return "pt"
        case "dutch", "nederlands", "nld", "dut": return "nl"
        default: break
        }
        let parts = folded.split(whereSeparator: { $0 == "_" || $0 == "-" })
        guard let primary = parts.first, primary.utf8.count == 2 || primary.utf8.count == 3, primary.utf8.allSatisfy(\.isASCIILower) else { return nil }
        if parts.count > 1, parts[1].utf8.count == 2,
            parts[1] != primary || primary == "fr" || primary == "de" || primary == "es" || primary == "it" || primary == "pt"
        {
            return "\(primary)-\(parts[1].uppercased())"
        }
        return String(primary)
    }

    /// Whether 07/08/2021 is the eighth of July: pages in English, unless their address or tag is of a country that writes the day first.
    static func monthFirst(language: String?, url: String?) -> Bool {
        guard let language, language.hasPrefix("en") else { return false }
        if language == "en-US" { return true }
        if language.utf8.count > 2 { return false }
        guard let url else { return true }
        let host = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst(url.contains("://") ? 1 : 0).first ?? ""
        for domain in [".uk", ".ie", ".au", ".nz", ".in", ".za", ".ng", ".ke", ".pk", ".eu", ".fr", ".de", ".es", ".it", ".ru", ".il"]
        where host.hasSuffix(domain) { return false }
        return true
    }
}

extension PublicationEvidence {
    /// A date that readers see: a candidate, or a time of change where it is labelled so.
    mutating func add(_ date: VisibleDate, route: PublicationRoute, rank: Int) {
        if date.label == .modified {
            modified.append((date.raw, date.stamp))
        } else {
            candidates.append(.init(raw: date.raw, stamp: date.stamp, route: route, rank: date.orderIsAmbiguous ? rank * 7 / 10 : rank))
        }
    }
}
