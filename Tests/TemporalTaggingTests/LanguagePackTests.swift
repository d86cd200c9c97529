import TemporalTagging
import Testing

@Suite struct LanguagePackTests {
    /// A language of three words, to show that nothing else is needed.
    static let tiny = """
        language xx tiny
        order day-first
        [functions]
        la lo
        [words]
        weekday 1: luna
        unit day: sol sole
        [rules]
        date/weekday = <weekday> => (weekday $weekday)
        relative/ago = <int> <unit> plik => (shift (- 0 $int) $unit now)
        """

    @Test func aLanguageIsAText() throws {
        let library = try LanguageLibrary(sources: [LanguagePackTests.tiny])
        let found = Tagger(library: library).tag(Array("La luna lo 3 sole plik.".utf8), language: "xx", publication: OperatorTests.sunday)
        #expect(found.map(\.value) == ["2021-07-19", "2021-07-22"])
        #expect(library.detect(Array("lo la lo".utf8)) == "xx")
    }

    @Test(arguments: [
        ("date/x = <nothere> => (month 1)", 9, "no class <nothere>"), ("date/x = {nothere}", 9, "no fragment {nothere}"),
        ("date/x = <weekday> => (weekday $other)", 9, "no capture '$other'"),
        ("date/x = [ <weekday> => (weekday $weekday)", 9, "'[' without ']'"), ("date/x = <weekday> => (nope $weekday)", 9, "no operator 'nope'"),
    ])
    func aFaultIsNamedWithItsPlace(rule: String, line: Int, message: String) {
        let source = "language xx tiny\norder day-first\n[functions]\nla lo\n[words]\nweekday 1: luna\n\n[rules]\n" + rule
        do throws(LanguagePackError) {
            _ = try LanguageLibrary(sources: [source])
            Issue.record("\(rule) was accepted")
        } catch {
            #expect(error.line == line)
            #expect(error.message == message)
        }
    }

    @Test func languagesAreRecognised() throws {
        let library = try LanguageLibrary()
        #expect(library.detect(Array("The minister said that he would not resign from the government.".utf8)) == "en")
        #expect(library.detect(Array("Le ministre a dit qu'il ne quitterait pas le gouvernement.".utf8)) == "fr")
        #expect(library.detect([]) == nil)
    }
}
