import ByteText
import EventExtraction
import Foundation
import Testing

/// The quick reader of `events` lines stands beside a full decoder: what it takes, it reads as that does; what it doubts, it leaves to that.
struct MentionReaderTests {
    private static let texts = [
        "The harbour closed on Thursday, the mayor said. Two tugs left between 3 and 5 May 2021. It may open again.",
        "He said \"no\" on Monday.\nShe left a \\ and a \ttab last week. It was denied at 20:00 on 24 July 2021.",
        "L’été dernier, la « Cité » a brûlé jeudi, selon l’AFP. Naïma a fui le 3 mai.", "👩‍🚒 Firemen came on Thursday. They left.", "It is so.",
    ]

    private static func lines(_ text: String) -> [(mention: EventMention, line: [UInt8])] {
        Reading(text, title: "Harbour closes", language: text.hasPrefix("L") ? "fr" : "en").mentions.map { mention in
            var json = JSONWriter()
            mention.write(to: &json)
            return (mention, json.out.bytes)
        }
    }

    @Test("Reads what is written as the decoder reads it", arguments: texts)
    func same(_ text: String) throws {
        var reader = MentionReader()
        for (_, line) in Self.lines(text) {
            let padded = [10] + line + [10]
            let read = reader.mention(in: padded[1...line.count])
            let decoded = try JSONDecoder().decode(EventMention.self, from: Data(line))
            #expect(read == decoded)
        }
    }

    @Test(
        "Takes no line that is not as it is written",
        arguments: [
            ("", ""), ("}", "}} "), ("}", "},{}"), ("\"mention_id\"", "\"mention\""), ("\"start\":", "\"start\":1."), ("\"start\":", "\"start\":0"),
            ("\"text\":\"", "\"text\":\"\\ud800"), ("\"text\":\"", "\"text\":\"\u{1}"), ("\"text\":\"", "\"text\":null,\"x\":\""),
            ("{\"mention", "[{\"mention"),
            ("\"basis\":\"expression\"", "\"basis\":\"guess\""), ("T00:00:00", "T25:00:00"), ("\"field\":\"text\"", "\"field\":\"byline\""),
        ])
    func refuses(_ old: String, _ new: String) throws {
        let line = try #require(Self.lines("The harbour closed on 22 July 2021.").last).line
        let text = String(decoding: line, as: UTF8.self)
        let changed = old.isEmpty ? "" : text.replacing(old, with: new, maxReplacements: 1)
        #expect(changed != text)
        var reader = MentionReader()
        let read = reader.mention(in: Array(changed.utf8)[...])
        #expect(read == nil)
        let whole = reader.mention(in: line[...])
        #expect(whole != nil)
        let cut = reader.mention(in: line.dropLast())
        #expect(cut == nil)
        var broken = line
        broken[try #require(line.lastIndex(of: 104))] = 0xFF
        let invalid = reader.mention(in: broken[...])
        #expect(invalid == nil)
    }
}
