import TestSupport
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
        // A thousand to one: 256 bytes for each 13 bits.
        let zeros = Self.packedZeros(runs: 20_000)
        #expect(zeros.count < 40_000)
        let member: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + zeros + [UInt8](repeating: 0, count: 8)
        #expect(reader.read(member, path: "bomb.gz").problems.map(\.code) == [.tooLarge])
        #expect(reader.read(Self.zip([("word/document.xml", zeros)]), path: "bomb.docx").problems.map(\.code) == [.tooLarge])
        let response = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8) + member
        let capture = Array("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(response.count)\r\n\r\n".utf8) + response
        #expect(reader.read(capture, path: "bomb.warc").articles.isEmpty)
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

    /// What would take many times its size to read is named, not read; lines of JSON have no end.
    @Test(arguments: [
        ("header-lines.txt", true), ("front-matter.md", true), ("feed.rss", true), ("clippings.csv", true), ("records.ndjson", false), ("crawl.warc", false),
    ])
    func filesBeyondTheLimit(name: String, isRefused: Bool) throws {
        var reader = FormatFixtures.reader
        let bytes = try FormatFixtures.bytes(name)
        (reader.options.textLimit, reader.options.fileLimit) = (bytes.count, bytes.count)
        #expect(!reader.read(bytes, path: name).articles.isEmpty)
        (reader.options.textLimit, reader.options.fileLimit) = (bytes.count - 1, bytes.count - 1)
        let result = reader.read(bytes, path: name)
        #expect(result.articles.isEmpty == isRefused && result.problems.contains { $0.code == .tooLarge } == isRefused)
    }

    /// A workbook may be small and stand for millions of cells, or for hundreds of sheets that all unpack from the same bytes.
    @Test func workbooksOfMoreCellsThanMemory() {
        func sheet(_ rows: String) -> [UInt8] { Array("<worksheet><sheetData>\(rows)</sheetData></worksheet>".utf8) }
        func stored(_ sheets: [[UInt8]]) -> [UInt8] {
            Self.zip(sheets.enumerated().map { ("xl/worksheets/sheet\($0.offset + 1).xml", Self.storedBlocks($0.element)) })
        }
        let corner = #"<row r="1"><c r="B1"><v>x</v></c></row><row r="4"><c r="A4"><v>y</v></c></row>"#
        #expect(SpreadsheetTables.read(stored([sheet(corner)])) == [[["", "x"], [], [], ["y"]]])
        let far = (1...2_000).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>x</v></c></row>" }.joined()
        #expect(SpreadsheetTables.read(stored([sheet(far)])) == nil)
        let deep = #"<row r="1048576"><c r="A1048576"><v>x</v></c></row>"#
        #expect(SpreadsheetTables.read(stored([[UInt8]](repeating: sheet(deep), count: 9))) == nil)
        let zeros = ("xl/worksheets/sheet1.xml", Self.packedZeros(runs: 2_000)), again = ("xl/worksheets/sheet2.xml", zeros.1)
        #expect(SpreadsheetTables.read(Self.zip([zeros]), limit: 800_000) != nil)
        #expect(SpreadsheetTables.read(Self.zip([zeros, again]), limit: 800_000) == nil)
    }

    /// What would never end if any step looked back over all that it has; the limit is for that, and measures no speed.
    @Test(.timeLimit(.minutes(Repetition.limit(minutes: 10)))) func longFilesCostNoMoreThanTheirLength() {
        check(Array(String(repeating: "a\n", count: Repetition.count(100_000)).utf8), "lines.txt", "one letter a line")
        check(Array(String(repeating: "the mayor and\n", count: Repetition.count(20_000)).utf8), "joined.txt", "lines that go on")
        check(Array(String(repeating: "The situation.Macron said \"yes.\"No one knew.", count: Repetition.count(5_000)).utf8), "glue.txt", "glue in one line")
        let glued = (0..<Repetition.count(2_000)).map {
            "The mayor \($0) of the town met the board of the harbour in house \($0 &* 31).Nobody said a word.She left.\n\n"
        }
        check(Array(glued.joined().utf8), "glued.txt", "glue in every line")
        check(Array((0..<Repetition.count(5_000)).map { "\($0 % 28 + 1).07.\(1900 + $0 % 190) 16:53 GMT\n" }.joined().utf8), "dates.txt", "dates")
        check(Array("title,date\n".utf8) + [UInt8](repeating: 49, count: Repetition.count(300_000)), "digits.csv", "a cell of digits")
        check(
            Array("MIME-Version: 1.0\nFrom: a\n".utf8) + Array(String(repeating: " folded\n", count: Repetition.count(20_000)).utf8), "folded.eml",
            "a folded header")
    }

    /// One zero, and runs of 258 more: a block of fixed codes, which writes a run as the length code 285 and the distance code 0 in 13 bits.
    private static func packedZeros(runs: Int) -> [UInt8] {
        var out: [UInt8] = [], bits = 0, count = 0
        out.reserveCapacity(runs * 13 / 8 + 8)
        func put(_ code: String) {
            for digit in code.utf8 {
                if digit == 49 { bits |= 1 << count }
                count += 1
                if count == 8 { (out, bits, count) = (out + [UInt8(bits)], 0, 0) }
            }
        }
        put("1" + "10" + "00110000")
        // Eight runs are thirteen whole bytes, but for where the first begins: so they repeat.
        let start = out.count
        for _ in 0..<8 { put("11000101" + "00000") }
        let period = Array(out[start...])
        for _ in 0..<max(0, runs / 8 - 1) { out += period }
        put("0000000" + "00000000")
        return out
    }

    private static func storedBlocks(_ data: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for start in stride(from: 0, to: data.count, by: 65_535) {
            let end = min(start + 65_535, data.count), length = end - start
            out += [end == data.count ? 1 : 0, UInt8(length & 255), UInt8(length >> 8), UInt8(~length & 255), UInt8(~length >> 8 & 255)] + data[start..<end]
        }
        return out
    }

    /// A zip archive of deflated parts; no reader of ours looks at the sums.
    private static func zip(_ parts: [(name: String, packed: [UInt8])]) -> [UInt8] {
        func little(_ value: Int, _ size: Int) -> [UInt8] { (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        var out: [UInt8] = [], directory: [UInt8] = []
        for (name, packed) in parts {
            let sizes = little(0, 4) + little(packed.count, 4) + little(0, 4) + little(name.utf8.count, 2) + little(0, 2)
            let head = little(20, 2) + little(0, 2) + little(8, 2) + little(0, 4) + sizes
            directory += [0x50, 0x4B, 1, 2] + little(20, 2) + head + little(0, 10) + little(out.count, 4) + Array(name.utf8)
            out += [0x50, 0x4B, 3, 4] + head + Array(name.utf8) + packed
        }
        let start = out.count
        return out + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(parts.count, 2) + little(parts.count, 2) + little(directory.count, 4)
            + little(start, 4) + little(0, 2)
    }

    /// Stored blocks of 64 KiB of zeros: no compression is needed to show the limit.
    private static func deflatedZeros(blocks: Int) -> [UInt8] {
        var out: [UInt8] = []
        for block in 0..<blocks { out += [block == blocks - 1 ? 1 : 0, 0xFF, 0xFF, 0, 0] + [UInt8](repeating: 0, count: 65_535) }
        return out
    }
}
