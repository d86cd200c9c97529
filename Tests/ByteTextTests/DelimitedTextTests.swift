import ByteText
import Testing

@Suite struct DelimitedTextTests {
    @Test(
        arguments: [
            ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
            ("\u{FEFF}a;b\n\"x;\"\"y\"\"\nz\";2", [["a", "b"], ["x;\"y\"\nz", "2"]]),
            ("a\tb\rc\td", [["a", "b"], ["c", "d"]]),
            ("sep=;\r\na;b\r\n", [["a", "b"]]),
            ("a,b\n\n,\n", [["a", "b"], ["", ""]]),
            ("\"never closed, 1\n2", [["never closed, 1\n2"]]),
            ("", []),
        ] as [(String, [[String]])])
    func readsWhatSpreadsheetsWrite(text: String, records: [[String]]) { #expect(DelimitedText(Array(text.utf8)).records == records) }

    @Test func knowsTheLineOfEachRecord() { #expect(DelimitedText(Array("a,b\n\"1\n2\",3\n\n4,5\n".utf8)).lines == [1, 2, 5]) }
}
