import Testing

@testable import TemporalTagging

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

    @Test func aListWithoutItsCommasIsAFault() {
        let source = "language xx tiny\norder day-first\n[words]\nholiday (month 1): new year, yule\nholiday (month 2): boxing day\nunit day: sol sole"
        do throws(LanguagePackError) {
            _ = try LanguageLibrary(sources: [source])
            Issue.record("it was accepted")
        } catch {
            #expect(error.line == 5)
            #expect(error.message == "'boxing day': words of <holiday> are parted by commas; one phrase ends with a comma")
        }
    }

    /// Endings and compounds, as languages have them that inflect and join their words.
    @Test(arguments: [
        ("am donnerstagabend", "2021-07-29TEV"), ("am montagmorgen", "2021-07-26TMO"), ("letzten montag", "2021-07-19"), ("letzter montag", "2021-07-19"),
        ("vor einundzwanzig tagen", "2021-07-04"), ("vor zweiunddreissig tagen", "2021-06-23"),
    ])
    func wordsAreInflectedAndJoined(text: String, value: String) throws {
        let library = try LanguageLibrary(
            sources: [
                """
                language xx tiny
                order day-first
                endings e en er es em
                [functions]
                am vor
                [words]
                weekday 1: montag
                weekday 4: donnerstag
                part MO: morgen
                part EV: abend
                small 1: ein
                small 2: zwei
                tens 20: zwanzig
                tens 30: dreissig
                unit day: tag+
                [compounds]
                weekdaypart = <weekday> <part> => (and (weekday $weekday) (part $part))
                small = <small> und <tens> => (+ $small $tens)
                [rules]
                date/last = letzt+ <weekday> => (last (weekday $weekday))
                date/weekday = <weekday> => (weekday $weekday)
                date/part = <weekdaypart> => $weekdaypart
                date/ago = vor <small> <unit> => (shift (- 0 $small) $unit now)
                """
            ])
        let found = Tagger(library: library).tag(Array(text.utf8), language: "xx", publication: OperatorTests.sunday)
        #expect(found.map(\.value) == [value])
    }

    /// The packs that are compiled in are parsed when they are first met, so that each of them has to be met here.
    @Test func everyPackIsSound() throws {
        let library = try LanguageLibrary(sources: LanguageSources.all)
        for tag in library.tags { #expect(library.pack(for: tag)?.tag == tag) }
    }

    @Test func languagesAreRecognised() throws {
        let library = try LanguageLibrary()
        #expect(library.detect(Array("The minister said that he would not resign from the government.".utf8)) == "en")
        #expect(library.detect(Array("Le ministre a dit qu'il ne quitterait pas le gouvernement.".utf8)) == "fr")
        #expect(library.detect(Array("El ministro dijo que no dejará el gobierno.".utf8)) == "es")
        #expect(library.detect(Array("Der Minister sagte, dass er die Regierung nicht verlassen werde.".utf8)) == "de")
        #expect(library.detect(Array("Il ministro ha detto che non lascerà il governo.".utf8)) == "it")
        #expect(library.detect(Array("O ministro disse que não vai deixar o governo.".utf8)) == "pt")
        #expect(library.detect(Array("De minister zei dat hij de regering niet zal verlaten.".utf8)) == "nl")
        #expect(library.detect([]) == nil)
    }
}
