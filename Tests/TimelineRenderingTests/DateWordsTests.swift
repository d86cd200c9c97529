import CivilTime
import Testing
import TimelineCore

@testable import TimelineRendering

@Suite struct DateWordsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var precision: Precision
        var from: String?
        var to: String?
        var time: String?
        var zone: String?
        var edtf: String?
        var english: String
        var american: String
        var french: String
        var testDescription: String { english }
    }

    static let cases: [Case] = [
        Case(
            precision: .day, from: "2021-07-22", to: "2021-07-22", english: "on Thursday 22 July 2021", american: "on Thursday, July 22, 2021",
            french: "le jeudi 22 juillet 2021"),
        Case(
            precision: .day, from: "2021-08-01", to: "2021-08-01", english: "on Sunday 1 August 2021", american: "on Sunday, August 1, 2021",
            french: "le dimanche 1er août 2021"),
        Case(
            precision: .dayPart, from: "2021-07-24", to: "2021-07-24", time: "evening", english: "on Saturday 24 July 2021, evening",
            american: "on Saturday, July 24, 2021, evening",
            french: "le samedi 24 juillet 2021, soir"),
        Case(
            precision: .minute, from: "2021-07-25", to: "2021-07-25", time: "16:53", zone: "UTC",
            english: "on Sunday 25 July 2021 at 16:53 (UTC, as the article gives it)",
            american: "on Sunday, July 25, 2021 at 4:53 p.m. (UTC, as the article gives it)",
            french: "le dimanche 25 juillet 2021 à 16 h 53 (UTC, heure donnée par l’article)"),
        Case(
            precision: .minute, from: "2021-07-25", to: "2021-07-25", time: "00:05", english: "on Sunday 25 July 2021 at 00:05",
            american: "on Sunday, July 25, 2021 at 12:05 a.m.",
            french: "le dimanche 25 juillet 2021 à 0 h 05"),
        Case(
            precision: .week, from: "2021-07-19", to: "2021-07-25", english: "week of Monday 19 July 2021", american: "week of Monday, July 19, 2021",
            french: "semaine du lundi 19 juillet 2021"),
        Case(
            precision: .weekend, from: "2021-07-24", to: "2021-07-25", english: "weekend of Saturday 24 July 2021",
            american: "weekend of Saturday, July 24, 2021",
            french: "week-end du samedi 24 juillet 2021"),
        Case(
            precision: .month, from: "2021-05-01", to: "2021-05-31", english: "May 2021 (month only)", american: "May 2021 (month only)",
            french: "mai 2021 (au mois près)"),
        Case(precision: .season, from: "2021-06-01", to: "2021-08-31", edtf: "2021-22", english: "summer 2021", american: "summer 2021", french: "été 2021"),
        Case(precision: .season, from: "2021-09-01", to: "2021-11-30", edtf: "2021-23", english: "autumn 2021", american: "fall 2021", french: "automne 2021"),
        Case(precision: .season, from: "2021-12-01", to: "2022-02-28", english: "winter 2021–2022", american: "winter 2021–2022", french: "hiver 2021–2022"),
        Case(
            precision: .quarter, from: "2021-07-01", to: "2021-09-30", english: "third quarter of 2021", american: "third quarter of 2021",
            french: "troisième trimestre de 2021"),
        Case(
            precision: .half, from: "2021-01-01", to: "2021-06-30", english: "first half of 2021", american: "first half of 2021",
            french: "premier semestre de 2021"),
        Case(
            precision: .year, from: "2021-01-01", to: "2021-12-31", english: "in 2021 (year only)", american: "in 2021 (year only)",
            french: "en 2021 (à l’année près)"),
        Case(precision: .decade, from: "2010-01-01", to: "2019-12-31", english: "the 2010s", american: "the 2010s", french: "les années 2010"),
        Case(precision: .century, from: "1900-01-01", to: "1999-12-31", english: "the 20th century", american: "the 20th century", french: "le 20e siècle"),
        Case(
            precision: .range, from: "2021-07-12", to: "2021-07-24", english: "between 12 and 24 July 2021 (day unknown)",
            american: "between July 12 and 24, 2021 (day unknown)",
            french: "entre le 12 et le 24 juillet 2021 (jour inconnu)"),
        Case(
            precision: .range, from: "2021-06-30", to: "2021-07-02", english: "between 30 June and 2 July 2021 (day unknown)",
            american: "between June 30 and July 2, 2021 (day unknown)", french: "entre le 30 juin et le 2 juillet 2021 (jour inconnu)"),
        Case(
            precision: .range, from: "2020-12-28", to: "2021-01-03", english: "between 28 December 2020 and 3 January 2021 (day unknown)",
            american: "between December 28, 2020 and January 3, 2021 (day unknown)", french: "entre le 28 décembre 2020 et le 3 janvier 2021 (jour inconnu)"),
        // An uncertain week is wider than a week, and is printed whole.
        Case(
            precision: .week, from: "2021-07-12", to: "2021-07-24", english: "between 12 and 24 July 2021 (day unknown)",
            american: "between July 12 and 24, 2021 (day unknown)",
            french: "entre le 12 et le 24 juillet 2021 (jour inconnu)"),
        Case(
            precision: .lasting, from: "2021-07-12", to: "2021-07-24", english: "from 12 to 24 July 2021 (lasted)",
            american: "from July 12 to 24, 2021 (lasted)",
            french: "du 12 au 24 juillet 2021 (durée)"),
        Case(
            precision: .range, from: nil, to: "2021-07-24", english: "by 24 July 2021 (beginning not known)",
            american: "by July 24, 2021 (beginning not known)",
            french: "au plus tard le 24 juillet 2021 (début inconnu)"),
        Case(
            precision: .range, from: "2021-07-24", to: nil, english: "from 24 July 2021 (end not known)", american: "from July 24, 2021 (end not known)",
            french: "à partir du 24 juillet 2021 (fin inconnue)"),
        Case(precision: .day, from: nil, to: nil, english: "no date given", american: "no date given", french: "sans date"),
        Case(
            precision: .year, from: "-0043-01-01", to: "-0043-12-31", english: "in 44 BC (year only)", american: "in 44 BC (year only)",
            french: "en 44 av. J.-C. (à l’année près)"),
    ]

    @Test(arguments: cases) func displayedInThreeLocales(_ test: Case) {
        var event = TimelineEvent(id: "ev-x")
        func day(_ text: String?) -> CivilDay? {
            text.flatMap {
                $0.hasPrefix("-") ? CivilDay(year: -43, month: $0.hasSuffix("01-01") ? 1 : 12, day: $0.hasSuffix("01-01") ? 1 : 31) : CivilDay(iso: $0)
            }
        }
        (event.dateFrom, event.dateTo) = (day(test.from), day(test.to))
        (event.precision, event.time, event.timeZone, event.edtf) = (test.precision, test.time, test.zone, test.edtf)
        for (locale, expected) in [("en", test.english), ("en-US", test.american), ("fr", test.french)] {
            #expect(DateWords(labels: Labels(locale: locale)).display(event) == expected)
        }
    }

    @Test func anUnknownLocaleIsEnglishAndACanadianOneFrench() {
        #expect(Labels(locale: "pt-BR").locale == "en")
        #expect(Labels(locale: "fr-CA").locale == "fr")
    }
}
