import ArticleReading
package import ByteText

/// What merging asks of a few mentions of one article, in one line: their terms as numbers, times and lists of names once each, no sentences. Some quarter of
/// the bytes of the mentions themselves, so that all articles of a large collection can be looked at in one place.
package struct ArticleSummary: Sendable {
    package var articleID: String
    package var language = ""
    /// Without words.
    package var mentions: [EventMention] = []
    /// Hash of each term that one of them has, and what kind of term it is.
    package var hashes: [UInt64] = []
    package var kinds: [UInt8] = []
    /// For each mention places in `hashes`, fourfold, in order; the lowest bit marks a term of the clause itself, the next one of two words.
    package var rows: [[UInt32]] = []

    /// Bytes for a place: two do for every article that somebody wrote.
    private var width: Int { hashes.count <= 1 << 14 ? 2 : 4 }

    package init(articleID: String) { self.articleID = articleID }

    // MARK: writing

    package func write(to json: inout JSONWriter) {
        var times: [MentionTime: Int] = [:]
        var lists: [[String]: Int] = [:]
        var (timesInOrder, listsInOrder): ([MentionTime], [[String]]) = ([], [])
        func place(_ time: MentionTime) -> Int {
            if let known = times[time] { return known }
            timesInOrder.append(time)
            times[time] = times.count
            return times.count - 1
        }
        func place(_ list: [String]) -> Int {
            if let known = lists[list] { return known }
            listsInOrder.append(list)
            lists[list] = lists.count
            return lists.count - 1
        }
        let places = mentions.map { (place($0.time), [place($0.actors), place($0.places), place($0.numbers), place($0.actions)]) }
        json.beginObject()
        json.member("summary", articleID)
        json.key("times")
        json.beginArray()
        for time in timesInOrder { time.write(to: &json) }
        json.endArray()
        json.key("lists")
        json.beginArray()
        for list in listsInOrder { json.value(list) }
        json.endArray()
        json.key("terms")
        json.value(utf8: Self.letters(hashes.enumerated().flatMap { n, hash in Self.bytes(hash, 8) + [kinds[n]] }))
        json.key("mentions")
        json.beginArray()
        for (n, mention) in mentions.enumerated() {
            json.beginArray()
            json.value(mention.id)
            json.value(mention.language)
            json.value(mention.field.rawValue)
            json.value(mention.certainty.rawValue)
            json.value((mention.isQuotation ? 1 : 0) + (mention.isSpeechAct ? 2 : 0) + (mention.isState ? 4 : 0))
            for number in [mention.start, mention.end, mention.clauseStart, mention.clauseEnd, mention.sentence, mention.paragraph] { json.value(number) }
            json.value(places[n].0)
            for list in places[n].1 { json.value(list) }
            json.value(utf8: Self.letters(rows[n].flatMap { Self.bytes(UInt64($0), width) }))
            json.endArray()
        }
        json.endArray()
        json.endObject()
    }

    private static func bytes(_ number: UInt64, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) } }

    // MARK: reading

    /// nil where the line is not one that `write` wrote.
    package init?(_ line: ArraySlice<UInt8>) {
        guard let root = (try? JSONDocument(Array(line)))?.root, let id = root["summary"]?.string, let terms = root["terms"]?.utf8.flatMap(Self.bytes),
            terms.count % 9 == 0, let times = root["times"], let lists = root["lists"], let told = root["mentions"]
        else { return nil }
        articleID = id
        for start in stride(from: 0, to: terms.count, by: 9) {
            hashes.append(Self.number(terms[start..<start + 8]))
            kinds.append(terms[start + 8])
        }
        let known = times.elements.compactMap(MentionReader.time)
        let names = lists.elements.compactMap(MentionReader.strings)
        for element in told.elements {
            guard let (mention, row) = Self.mention(element.elements, id, known, names, width: width), row.allSatisfy({ Int($0 >> 2) < hashes.count }) else {
                return nil
            }
            mentions.append(mention)
            rows.append(row)
        }
    }

    private static func mention(_ parts: [JSONDocument.Value], _ article: String, _ times: [MentionTime], _ lists: [[String]], width: Int) -> (
        EventMention, [UInt32]
    )? {
        guard parts.count == 17, let id = parts[0].string, let language = parts[1].string, let field = parts[2].string.flatMap(ArticleField.init(rawValue:)),
            let certainty = parts[3].string.flatMap(MentionCertainty.init(rawValue:)), let row = parts[16].utf8.flatMap(Self.bytes), row.count % width == 0
        else { return nil }
        let numbers = parts[4..<16].compactMap(\.integer)
        guard numbers.count == 12, times.indices.contains(numbers[7]), numbers[8...].allSatisfy(lists.indices.contains) else { return nil }
        var fields = EventMention.Fields(id: id, articleID: article, language: language, field: field, time: times[numbers[7]])
        fields.certainty = certainty
        (fields.isQuotation, fields.isSpeechAct, fields.isState) = (numbers[0] & 1 != 0, numbers[0] & 2 != 0, numbers[0] & 4 != 0)
        (fields.start, fields.end, fields.clauseStart, fields.clauseEnd) = (numbers[1], numbers[2], numbers[3], numbers[4])
        (fields.sentence, fields.paragraph) = (numbers[5], numbers[6])
        (fields.actors, fields.places, fields.numbers, fields.actions) = (lists[numbers[8]], lists[numbers[9]], lists[numbers[10]], lists[numbers[11]])
        return (EventMention(fields), stride(from: 0, to: row.count, by: width).map { UInt32(truncatingIfNeeded: Self.number(row[$0..<$0 + width])) })
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    // MARK: numbers as letters (RFC 4648, without padding)

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()

    package static func letters(_ bytes: [UInt8]) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(bytes.count * 4 / 3 + 2)
        var (rest, bits): (UInt32, UInt32) = (0, 0)
        for byte in bytes {
            rest = rest << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                letters.append(alphabet[Int(rest >> bits & 63)])
            }
        }
        if bits > 0 { letters.append(alphabet[Int(rest << (6 - bits) & 63)]) }
        return letters
    }

    /// nil where a sign is none of the letters.
    package static func bytes(_ letters: [UInt8]) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(letters.count * 3 / 4)
        var (rest, bits): (UInt32, UInt32) = (0, 0)
        for letter in letters {
            let value = values[Int(letter)]
            if value == 255 { return nil }
            rest = rest << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: rest >> bits))
            }
        }
        return bytes
    }
}
