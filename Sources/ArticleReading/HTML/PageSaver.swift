import ByteText
import CivilTime

/// What the program that saved a page wrote into it: from where, and when. SingleFile, browsers, HTTrack and the Internet Archive leave a comment.
struct PageSaver: Sendable {
    private(set) var url: String?
    /// ISO 8601.
    private(set) var captured: String?

    init(_ page: HTMLDocument) {
        for range in page.saverComments {
            let text = Array(page.source[range].prefix(2000))
            for line in text.split(whereSeparator: { $0 == 10 || $0 == 13 }) { read(Array(line.drop { $0 <= 32 })) }
        }
    }

    private mutating func read(_ line: [UInt8]) {
        let words = String(decoding: line.prefix(24), as: UTF8.self).lowercased()
        if words.hasPrefix("url:") {
            url = url ?? Self.address(line.dropFirst(4))
        } else if words.hasPrefix("saved from url=(") {
            // "saved from url=(0057)https://…"
            guard let bracket = line.firstIndex(of: 41) else { return }
            url = url ?? Self.address(line[(bracket + 1)...])
        } else if words.hasPrefix("saved date:") || words.hasPrefix("file archived on") || words.hasPrefix("mirrored from") {
            guard captured == nil, let stamp = DateText(order: .monthFirst).find(line, limit: 1).first?.stamp else { return }
            var text = stamp.second.map { CivilInstant(stamp.day, second: $0).description } ?? stamp.day.description
            if stamp.second != nil, let offset = stamp.offset { text += offset.description }
            captured = text
        }
    }

    private static func address(_ bytes: ArraySlice<UInt8>) -> String? {
        let address = String(decoding: bytes.drop { $0 <= 32 }.prefix { $0 > 32 }, as: UTF8.self)
        return address.hasPrefix("http") ? address : nil
    }
}
