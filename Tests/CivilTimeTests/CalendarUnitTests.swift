import CivilTime
import Foundation
import Testing

@Suite struct CalendarUnitTests {
    static func day(_ text: String) throws -> CivilDay { try #require(CivilDay(iso: text), "\(text)") }

    /// The whole unit around a day: its first day, and the first day after it.
    @Test(
        arguments: [
            (.second, "2021-07-25", "2021-07-25", "2021-07-25"), (.hour, "2021-07-25", "2021-07-25", "2021-07-25"),
            (.part, "2021-07-25", "2021-07-25", "2021-07-26"), (.day, "2021-07-25", "2021-07-25", "2021-07-26"),
            (.weekend, "2021-07-25", "2021-07-24", "2021-07-26"), (.weekend, "2021-07-22", "2021-07-24", "2021-07-26"),
            (.week, "2021-07-25", "2021-07-19", "2021-07-26"), (.week, "2021-07-26", "2021-07-26", "2021-08-02"),
            (.fortnight, "2021-07-25", "2021-07-19", "2021-08-02"),
            (.month, "2024-02-29", "2024-02-01", "2024-03-01"), (.month, "2021-12-31", "2021-12-01", "2022-01-01"),
            (.season, "2021-07-25", "2021-06-01", "2021-09-01"), (.season, "2021-02-10", "2020-12-01", "2021-03-01"),
            (.season, "2021-12-10", "2021-12-01", "2022-03-01"),
            (.quarter, "2021-07-25", "2021-07-01", "2021-10-01"), (.quarter, "2021-12-31", "2021-10-01", "2022-01-01"),
            (.half, "2021-06-30", "2021-01-01", "2021-07-01"), (.half, "2021-07-01", "2021-07-01", "2022-01-01"),
            (.year, "2021-07-25", "2021-01-01", "2022-01-01"), (.decade, "2019-12-31", "2010-01-01", "2020-01-01"),
            (.century, "2021-07-25", "2000-01-01", "2100-01-01"), (.century, "1999-12-31", "1900-01-01", "2000-01-01"),
            (.century, "-0044-03-15", "-0100-01-01", "0000-01-01"), (.millennium, "1999-12-31", "1000-01-01", "2000-01-01"),
        ] as [(CalendarUnit, String, String, String)])
    func theUnitAroundADay(unit: CalendarUnit, day: String, first: String, next: String) throws {
        let day = try Self.day(day)
        #expect(unit.floor(day).description == first)
        #expect(unit.end(from: unit.floor(day)).description == next)
        let interval = unit.interval(around: day)
        #expect(interval.firstDay?.description == first && interval.endExclusive?.description == next + "T00:00:00")
        #expect(unit.interval(around: unit.floor(day)) == interval, "its first day lies in the same unit")
    }

    @Test(
        arguments: [
            (.day, "2021-12-31", 1, "2022-01-01"), (.week, "2021-07-25", -2, "2021-07-11"), (.weekend, "2021-07-24", 1, "2021-07-31"),
            (.fortnight, "2021-07-25", 1, "2021-08-08"), (.month, "2021-01-31", 1, "2021-02-28"), (.month, "2021-03-31", -13, "2020-02-29"),
            (.season, "2021-11-30", 1, "2022-02-28"), (.quarter, "2021-07-25", 2, "2022-01-25"), (.half, "2021-07-25", -1, "2021-01-25"),
            (.year, "2024-02-29", 1, "2025-02-28"), (.decade, "2021-07-25", -3, "1991-07-25"), (.century, "2021-07-25", 1, "2121-07-25"),
            (.millennium, "2021-07-25", -2, "0021-07-25"), (.part, "2021-07-25", 2, "2021-07-27"), (.hour, "2021-07-25", 30, "2021-07-25"),
        ] as [(CalendarUnit, String, Int, String)])
    func unitsOn(unit: CalendarUnit, day: String, count: Int, expected: String) throws {
        #expect(unit.advance(try Self.day(day), by: count).description == expected)
    }

    /// However many units an article asks for, a day comes back.
    @Test(arguments: CalendarUnit.allCases) func noCountIsTooMuch(unit: CalendarUnit) throws {
        let day = try Self.day("2021-07-25")
        for count in [Int.max, Int.min, 1_000_000_000] { #expect((unit.advance(day, by: count) < day) == (count < 0 && !(unit.isClock && unit != .part))) }
    }

    /// Each unit is made of months, of days, of seconds, or of a convention; finer units come first.
    @Test func whatUnitsAreMadeOf() {
        let finest = CalendarUnit.allCases.min()
        #expect(finest == .second && CalendarUnit.allCases == CalendarUnit.allCases.sorted())
        for unit in CalendarUnit.allCases {
            let measures = [unit.months, unit.days, unit.seconds].compactMap { $0 }
            #expect(measures.count == (unit == .part ? 0 : 1), "\(unit)")
            #expect(unit.isClock == (unit < .day), "\(unit)")
        }
        #expect([.hour, .half, .century, .millennium].map(\CalendarUnit.precision) == [.hour, .half, .century, .century])
        #expect([CalendarUnit.second, .minute, .hour].map(\.seconds) == [1, 60, 3600])
        let own = CalendarUnit.allCases.filter { $0 != .part && $0 != .fortnight && $0 != .millennium }
        #expect(
            own.allSatisfy { $0.precision.rawValue == $0.rawValue } && CalendarUnit.part.precision == .dayPart && CalendarUnit.fortnight.precision == .range)
    }

    /// Days from published tables.
    @Test(
        arguments: [
            (1818, "1818-03-22"), (1943, "1943-04-25"), (1961, "1961-04-02"), (2000, "2000-04-23"), (2019, "2019-04-21"), (2021, "2021-04-04"),
            (2024, "2024-03-31"), (2025, "2025-04-20"), (2038, "2038-04-25"),
        ])
    func easter(year: Int, expected: String) { #expect(CivilDay.easter(year).description == expected) }
}
