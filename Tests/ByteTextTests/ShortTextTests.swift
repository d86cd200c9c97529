import ByteText
import Testing

@Suite struct ShortTextTests {
    @Test(arguments: [
        (0, 1, "0"), (7, 2, "07"), (2021, 4, "2021"), (43, 4, "0043"), (-43, 4, "-0043"), (12_345, 4, "12345"), (10, 1, "10"), (99, 2, "99"), (100, 2, "100"),
    ])
    func numbersAsTheByteWriterWritesThem(number: Int, width: Int, expected: String) {
        var short = ShortText(), long = ByteWriter()
        short.write(number, width: width)
        long.write(number, width: width)
        #expect(short.text == expected)
        #expect(long.text == expected)
    }

    @Test func whatGoesBeyondIsLeftOut() {
        var text = ShortText()
        text.write("0123456789012345678901234567890123456789")
        text.write("x")
        #expect(text.text == "0123456789012345678901234567890123456789")
        #expect(ShortText().text == "")
    }
}
