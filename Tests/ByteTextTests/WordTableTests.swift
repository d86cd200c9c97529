import ByteText
import Testing

@Suite struct WordTableTests {
    @Test func everyWordIsFoundAgain() {
        var table = WordTable()
        for number in 1...5_000 { table.set(FoldedWord("word\(number * 7919)"), to: UInt16(number)) }
        #expect(table.count == 5_000)
        for number in 1...5_000 { #expect(table.find(FoldedWord("WORD\(number * 7919)")).plain == UInt16(number)) }
        #expect(table.find(FoldedWord("word")) == (0, 0))
        #expect(table.find(FoldedWord("")) == (0, 0))
    }

    @Test func spellingsWithAndWithoutDiacriticsAreTwoValues() {
        var table = WordTable()
        table.set(FoldedWord("des"), to: 1)
        table.set(FoldedWord("dès"), to: 2)
        table.set(FoldedWord("août"), to: 3)
        #expect(table.find(FoldedWord("Des")) == (1, 2))
        #expect(table.find(FoldedWord("aout")) == (0, 3))
        table.set(FoldedWord("des"), to: 4)
        #expect(table.find(FoldedWord("des")) == (4, 2))
        #expect(table.count == 2)
    }
}
