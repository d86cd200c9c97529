import Testing

@testable import ArticleReading

@Suite struct TextDecodingTests {
    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], nil, "é", TextEncoding.utf8), ([0xC3, 0xA9], nil, "é", .utf8), ([0xE9, 0x74, 0xE9], nil, "été", .windows1252),
            ([0x93, 0x80, 0x94], nil, "“€”", .windows1252),
            ([0xA4], TextEncoding(label: "latin9"), "€", TextEncoding(label: "iso-8859-15")),
            ([0xCF, 0xF0, 0xE8], TextEncoding(label: "CP1251"), "При", TextEncoding(label: "windows-1251")),
            ([0xFF, 0xFE, 0xE9, 0x00], nil, "é", .utf16LittleEndian),
            ([0xFE, 0xFF, 0x00, 0xE9], nil, "é", .utf16BigEndian), ([0xC3, 0xA9], .windows1252, "é", .utf8),
        ] as [([UInt8], TextEncoding?, String, TextEncoding?)])
    func decodes(bytes: [UInt8], declared: TextEncoding?, expected: String, encoding: TextEncoding?) {
        let decoded = TextDecoding.decode(bytes, declared: declared)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == expected)
        #expect(decoded.encoding == encoding)
        #expect(!decoded.repaired)
    }

    @Test func damageIsRepairedAndSaid() {
        let decoded = TextDecoding.decode(Array("été après été, là où ça naît".utf8) + [0xC3])
        #expect(decoded.encoding == .utf8)
        #expect(decoded.repaired)
        #expect(TextDecoding.isValidUTF8(decoded.bytes))
    }

    @Test(arguments: SingleByteEncoding.names)
    func everyTableHas128Scalars(name: String) throws {
        let encoding = try #require(SingleByteEncoding(label: Array(name.utf8)))
        #expect(TextEncoding(label: name)?.name == name)
        #expect(String(decoding: encoding.decode(Array(128...255)), as: UTF8.self).unicodeScalars.count == 128)
    }

    @Test(
        arguments: [
            ("stored", [0x01, 0x03, 0x00, 0xFC, 0xFF, 0x61, 0x62, 0x63]), ("fixed", [0x4B, 0x4C, 0x4A, 0x06, 0x00]),
        ] as [(String, [UInt8])])
    func inflates(kind: String, bytes: [UInt8]) throws {
        let out = try Inflate.unpack(bytes, in: 0..<bytes.count, limit: 100)
        #expect(String(decoding: out.bytes, as: UTF8.self) == "abc")
        #expect(out.end == bytes.count)
        #expect(throws: Inflate.Failure.tooLarge) { try Inflate.unpack(bytes, in: 0..<bytes.count, limit: 2) }
        #expect(throws: Inflate.Failure.damaged) { try Inflate.unpack(bytes, in: 0..<bytes.count - 1, limit: 100) }
    }
}
