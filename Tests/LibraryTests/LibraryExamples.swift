import DatelineKit
import Foundation
import Testing

// The examples of the DocC articles stand here word for word: `DocumentationTests` holds each code block against this file, and the compiler holds it against the
// library. Above each example stands the article that shows it.

/// BuildAChronology
func exampleOfBuilding(articlesFolder: String, outputFolder: String) async throws -> Chronology {
    var options = ChronologyBuilder.Options()
    options.title = "The ferry Aurora"
    options.timeZone = "Europe/Paris"

    let builder = ChronologyBuilder(languages: try LanguageSet(), options: options)
    let chronology = try await builder.build(paths: [articlesFolder])

    for event in chronology.events {
        print(event.dateFrom ?? "undated", event.title)
        for telling in event.tellings { print("    \(telling.articleID): \(telling.sentence)") }
    }
    for warning in chronology.warnings { print("left out: \(warning)") }

    try Chronology.write(chronology.files([.html, .csv, .json]), to: outputFolder)
    return chronology
}

/// BuildAChronology
func exampleOfTexts() async throws -> [ChronologyEvent] {
    let articles = [
        ArticleText(
            text: "The ferry Aurora ran aground on Tuesday with 120 people on board, the coast guard said.", language: "en", published: "2022-03-10"),
        ArticleText(text: "Le ferry Aurora s'est échoué mardi avec 120 personnes à bord.", language: "fr", published: "2022-03-11"),
    ]
    let builder = ChronologyBuilder(languages: try LanguageSet())
    return try await builder.build(articles: articles).events
}

/// TagAText
func exampleOfTagging() throws -> [String] {
    let reader = TimeReader(languages: try LanguageSet())
    let times = try reader.times(in: "Macron a téléphoné à Bennett jeudi, a rapporté samedi soir la chaîne.", language: "fr", published: "2021-07-25")
    return times.map { "\($0.text): \($0.value)" }
}

/// AddALanguage
func exampleOfAddingALanguage() throws -> [String] {
    let swedish = """
        language sv Svenska
        order day-first

        [functions]
        och att det som en på är av för med den till har de inte om ett men var han hon efter vid kan från så ska

        [words]
        month 1: januari jan.
        month 7: juli
        weekday 1: måndag
        weekday 4: torsdag
        unit day: dag dagar
        unit week: vecka veckor

        [fragments]
        count = <int>

        [rules]
        absolute/date = [ den ] <day> <month> <year> => (month $month) (day $day) (year $year)
        relative/ago = för {count} <unit> sedan => (shift (- 0 $count) $unit now)
        weekday/bare = på <weekday> => (weekday $weekday)

        [cues]
        future: ska kommer
        past: var hade -ade
        """
    let languages = try LanguageSet(adding: [swedish])
    let times = try TimeReader(languages: languages).times(in: "Hon ringade för 3 dagar sedan.", language: "sv", published: "2021-07-25")
    return times.map(\.value)
}

/// AddAFormat
func csvOfDays(_ chronology: Chronology) -> ChronologyFile {
    var text = "date,title,articles\n"
    for event in chronology.events {
        // A title is untrusted text: quoted, and never at the head of a cell as a formula.
        let title = event.title.replacing("\"", with: "\"\"")
        text += "\(event.dateFrom ?? ""),\"“\(title)”\",\(event.sources.count)\n"
    }
    return ChronologyFile(name: "days.csv", bytes: Array(text.utf8))
}

/// AddAFormat
func exampleOfAFormat(_ chronology: Chronology, outputFolder: String) throws {
    try Chronology.write(chronology.files() + [csvOfDays(chronology)], to: outputFolder)
}

/// Measure
func exampleOfMeasuring() throws -> Double {
    let cases = [
        (text: "The minister resigned on Thursday.", published: "2021-07-25", value: "2021-07-22"),
        (text: "The minister will resign on Thursday.", published: "2021-07-25", value: "2021-07-29"),
        (text: "The third quarter was better than a year earlier.", published: "2021-10-25", value: "2021-Q3"),
        (text: "Mrs May left in March.", published: "2021-07-25", value: "2021-03"),
    ]
    let reader = TimeReader(languages: try LanguageSet())
    var right = 0
    for row in cases where try reader.times(in: row.text, language: "en", published: row.published).first?.value == row.value { right += 1 }
    return Double(right) / Double(cases.count)
}
