import Testing

@testable import ArticleReading

/// No file, however broken, crashes or hangs a reader, and none is passed over in silence.
@Suite struct HostileInputTests {
    private func check(_ bytes: [UInt8], _ name: String, _ what: String) {
        let result = FormatFixtures.reader.read(bytes, path: name)
        #expect(!result.articles.isEmpty || !result.problems.isEmpty, "\(name) \(what): neither an article nor a problem")
        for article in result.articles { #expect(TextDecoding.isValidUTF8(article.text), "\(name) \(what)") }
    }

    /// Every fixture cut at every seventh byte, from a start that differs by file; `.ci/nightly` fuzzes the rest.
    @Test func filesCutShort() throws {
        for (index, name) in try FormatFixtures.names.enumerated() {
            let bytes = try FormatFixtures.bytes(name)
            for end in stride(from: index % 7, through: bytes.count, by: 7) { check(Array(bytes[..<end]), name, "cut at \(end)") }
        }
    }

    @Test func bytesChangedAtRandom() throws {
        var state: UInt64 = 88_172_645_463_325_252
        func random(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(max(1, bound)))
        }
        for name in try FormatFixtures.names {
            let bytes = try FormatFixtures.bytes(name)
            for round in 0..<40 {
                var broken = bytes
                for _ in 0...random(8) { broken[random(broken.count)] = UInt8(random(256)) }
                check(broken, name, "round \(round)")
            }
        }
    }

    @Test func bombsAreRefused() throws {
        // 4 MiB of zeros, three bytes of which unpack to 258: the limit stops it long before.
        var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        packed += Self.deflatedZeros(blocks: 64)
        var reader = FormatFixtures.reader
        reader.options.unpackedLimit = 1 << 20
        #expect(reader.read(packed + [0, 0, 0, 0, 0, 0, 0, 0], path: "bomb.gz").problems.map(\.code) == [.tooLarge])
        check([UInt8](repeating: 91, count: 300_000), "brackets.json", "nesting")
        check(Array("<rss><item>".utf8) + Array(String(repeating: "<a>", count: 50_000).utf8), "deep.xml", "nesting")
        check(
            Array("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss><item><title>&b;&b;</title></item></rss>".utf8),
            "laughs.xml", "entities")
        check([UInt8](repeating: 97, count: 500_000), "line.txt", "one line")
        check(
            Array("MIME-Version: 1.0\nFrom: a\nContent-Type: multipart/mixed; boundary=b\n\n".utf8)
                + Array(String(repeating: "--b\n\nx\n", count: 20_000).utf8), "parts.eml", "parts")
    }

    /// What would never end if any step looked back over all that it has; the limit is for that, and measures no speed.
    @Test(.timeLimit(.minutes(10))) func longFilesCostNoMoreThanTheirLength() {
        check(Array(String(repeating: "a\n", count: 100_000).utf8), "lines.txt", "one letter a line")
        check(Array(String(repeating: "the mayor and\n", count: 20_000).utf8), "joined.txt", "lines that go on")
        check(Array(String(repeating: "The situation.Macron said \"yes.\"No one knew.", count: 5_000).utf8), "glue.txt", "glue in one line")
        let glued = (0..<2_000).map { "The mayor \($0) of the town met the board of the harbour in house \($0 &* 31).Nobody said a word.She left.\n\n" }
        check(Array(glued.joined().utf8), "glued.txt", "glue in every line")
        check(Array((0..<5_000).map { "\($0 % 28 + 1).07.\(1900 + $0 % 190) 16:53 GMT\n" }.joined().utf8), "dates.txt", "dates")
        check(Array("title,date\n".utf8) + [UInt8](repeating: 49, count: 300_000), "digits.csv", "a cell of digits")
        check(Array("MIME-Version: 1.0\nFrom: a\n".utf8) + Array(String(repeating: " folded\n", count: 20_000).utf8), "folded.eml", "a folded header")
    }

    /// Stored blocks of 64 KiB of zeros: no compression is needed to show the limit.
    private static func deflatedZeros(blocks: Int) -> [UInt8] {
        var out: [UInt8] = []
        for block in 0..<blocks { out += [block == blocks - 1 ? 1 : 0, 0xFF, 0xFF, 0, 0] + [UInt8](repeating: 0, count: 65_535) }
        return out
    }
}
