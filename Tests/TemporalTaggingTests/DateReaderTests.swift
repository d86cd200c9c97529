import CivilTime
import TemporalTagging
import Testing

@Suite struct DateReaderTests {
    @Test(arguments: [
        ("samedi, 20 avril 2024", "fr", "2024-04-20", nil as Int?), ("16:53 GMT 25.07.2021", "en", "2021-07-25", 60_780),
        ("July 25, 2021 4:53 pm ET", "en", "2021-07-25", 60_780),
        ("Publié le 24 juillet 2021", "fr", "2021-07-24", nil), ("25/07/2021", "fr", "2021-07-25", nil), ("07/25/2021", "en", "2021-07-25", nil),
        ("03/04/2021", "en", "2021-03-04", nil), ("03/04/2021", "en-GB", "2021-04-03", nil), ("03/04/2021", "fr", "2021-04-03", nil),
    ])
    func readsFullDates(text: String, language: String, day: String, second: Int?) throws {
        let found = DateReader(library: try LanguageLibrary()).dates(in: Array(text.utf8), language: language)
        let first = try #require(found.first)
        #expect(first.stamp.day.description == day)
        #expect(first.stamp.second == second)
    }

    @Test(arguments: ["", "on Thursday", "July 25", "Call 555-0142", "2021"])
    func findsNoFullDate(text: String) throws { #expect(DateReader(library: try LanguageLibrary()).dates(in: Array(text.utf8), language: "en").isEmpty) }
}
