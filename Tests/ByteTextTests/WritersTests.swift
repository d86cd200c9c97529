import ByteText
import Testing

@Suite struct WritersTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"), ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func sha256OfFIPSExamples(text: String, digest: String) { #expect(SHA256.hexadecimal(Array(text.utf8)) == digest) }

    @Test func sha256OfAMillionA() {
        #expect(SHA256.hexadecimal([UInt8](repeating: 97, count: 1_000_000)) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func jsonKeepsItsOrderAndEscapes() {
        var json = JSONWriter()
        json.beginObject()
        json.member("b", "a\"\\\n\u{1}\u{7F}é")
        json.member("a", [1, -20].map(String.init))
        json.key("n")
        json.value(-7)
        json.endObject()
        #expect(json.out.text == #"{"b":"a\"\\\n\u0001\u007fé","a":["1","-20"],"n":-7}"#)
    }

    @Test func countsScalarsForward() {
        let text = Array("aé😀b".utf8)
        var counter = ScalarCounter()
        #expect([0, 1, 3, 7, 8].map { counter.scalars(before: $0, in: text) } == [0, 1, 2, 3, 4])
        #expect(counter.scalars(before: 3, in: text) == 2)
    }
}
