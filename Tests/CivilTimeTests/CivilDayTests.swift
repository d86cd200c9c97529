import CivilTime
import Foundation
import Testing

@Suite struct CivilDayTests {
    /// Every 7th day of the years 1600–2400 against Foundation's own Gregorian calendar.
    @Test func agreesWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        let first = try #require(CivilDay(year: 1600, month: 1, day: 1))
        for step in stride(from: 0, to: 292_000, by: 7) {
            let day = first + step
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(day.number) * 86_400))
            #expect(day.year == parts.year && day.month == parts.month && day.dayOfMonth == parts.day)
            #expect(day.weekday % 7 + 1 == parts.weekday)
        }
    }

    @Test func isoWeeksAgreeWithFoundation() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        let first = try #require(CivilDay(year: 1990, month: 1, day: 1))
        for step in 0..<20_000 {
            let day = first + step
            let parts = calendar.dateComponents([.weekOfYear, .yearForWeekOfYear], from: Date(timeIntervalSince1970: Double(day.number) * 86_400))
            #expect(day.isoWeek.week == parts.weekOfYear && day.isoWeek.year == parts.yearForWeekOfYear)
            #expect(CivilDay(isoYear: day.isoWeek.year, week: day.isoWeek.week) == day.monday)
        }
    }

    @Test func roundTripsOverTheWholeRange() throws {
        for number in stride(from: -4_371_000, to: 2_932_000, by: 997) {
            let day = CivilDay(number: number), (y, m, d) = day.components
            #expect(CivilDay(year: y, month: m, day: d) == day)
        }
        #expect(CivilDay(year: 2023, month: 2, day: 29) == nil)
        #expect(CivilDay(year: 2024, month: 13, day: 1) == nil)
        #expect(try #require(CivilDay(year: 2024, month: 1, day: 31)).addingMonths(1).description == "2024-02-29")
    }

    @Test(
        arguments: [
            ("2021-07-25", "2021-07-25T00:00:00", nil), ("2021-07-25T16:53+0000", "2021-07-25T16:53:00", 0), ("20210725", "2021-07-25T00:00:00", nil),
            ("2021-07-25 16:53:07.123 +02:00", "2021-07-25T16:53:07", 120), ("2021-07-25T16:53:07Z", "2021-07-25T16:53:07", 0),
            ("2021-07-25T16:53:07-0530", "2021-07-25T16:53:07", -330), ("2021-07-25T24:00", "2021-07-26T00:00:00", nil),
            ("2021-W29-7", "2021-07-25T00:00:00", nil), ("2021-W29", "2021-07-19T00:00:00", nil), ("2020-W53-5", "2021-01-01T00:00:00", nil),
            ("2021-7-5", "2021-07-05T00:00:00", nil), ("20210725T1653", "2021-07-25T16:53:00", nil), ("20210725t165307Z", "2021-07-25T16:53:07", 0),
            ("2021-07-25T16:53:07,5 utc", "2021-07-25T16:53:07", 0), ("2021-07-25T16:53:60-0330", "2021-07-25T16:53:59", -210),
            ("2021-07-25 16:53 GMT", "2021-07-25T16:53:00", 0), ("2021-07-25T", "2021-07-25T00:00:00", nil),
            ("  2021-07-25T16:53 \n", "2021-07-25T16:53:00", nil), ("2021-07-25T16:53:07+02", "2021-07-25T16:53:07", 120),
        ] as [(String, String, Int?)])
    func readsISO8601(text: String, instant: String, offset: Int?) throws {
        let stamp = try #require(CivilTimestamp(iso: Array(text.utf8)))
        #expect(stamp.instant.description == instant)
        #expect(stamp.offset?.minutes == offset)
    }

    @Test(
        arguments: [
            "", "2021", "2021-02-30", "2021-07-25T25:00", "2021-07-25 soon", "25.07.2021", "2021-07-25T10:61", "20211301", "2021-W54", "2021-W29-8",
            "2021-W2", "2021-07", "2021-07-25T16:53:61", "2021-07-25T24:01", "2021-07-25T16:53.", "2021-07-25T16:53+", "2021-07-25T16:53+19:00",
            "2021-07-25T16:53+02:75", "2021-07-25T16:53 CEST", "2021-07-25T16:53Z and more", "2021-07-25T:53",
        ])
    func refusesWhatIsNotISO8601(text: String) { #expect(CivilTimestamp(iso: Array(text.utf8)) == nil) }

    @Test(
        arguments: [
            ("Sun, 25 Jul 2021 16:53:07 +0200", "2021-07-25T16:53:07", 120), ("25 Jul 21 16:53 GMT", "2021-07-25T16:53:00", 0),
            ("Sunday, 25-Jul-99 16:53:07 EST", "1999-07-25T16:53:07", -300), ("1 January 2020", "2020-01-01T00:00:00", nil),
            ("Sun 25 Jul 2021 16:53 ZZT", "2021-07-25T16:53:00", nil), ("25 Jul 2021 16:53:07 Z", "2021-07-25T16:53:07", 0),
        ] as [(String, String, Int?)])
    func readsRFC822(text: String, instant: String, offset: Int?) throws {
        let stamp = try #require(CivilTimestamp(rfc822: Array(text.utf8)))
        #expect(stamp.instant.description == instant)
        #expect(stamp.offset?.minutes == offset)
    }

    @Test(
        arguments: [
            "", "Sun,", "25", "25/Jul/2021", "25 Foo 2021", "25 Jul", "25 Jul/2021", "25 Jul 2", "31 Feb 2021", "25 Jul 2021 late", "25 Jul 2021 16:53 +99",
        ])
    func refusesWhatIsNotRFC822(text: String) { #expect(CivilTimestamp(rfc822: Array(text.utf8)) == nil) }

    /// Years before 0 and after 9999 are written with a sign or more digits, and read back; what is no day is refused.
    @Test(
        arguments: [
            ("2021-07-25", true), ("-0043-03-15", true), ("12021-01-31", true), ("0000-02-29", true), ("-0043-02-29", false), ("12021-1-31", false),
            ("12345678-01-01", false), ("-43-01-01", false), ("1202x-01-01", false), ("-0043-03", false), ("", false), ("2021-07-25T16:53", false),
        ])
    func daysAsText(text: String, isDay: Bool) throws {
        #expect(CivilDay(iso: text)?.description == (isDay ? text : nil))
        let json = Data("[\"\(text)\"]".utf8)
        #expect((try? JSONDecoder().decode([CivilDay].self, from: json).first)?.description == (isDay ? text : nil))
        guard let day = CivilDay(iso: text) else { return }
        #expect(try JSONEncoder().encode([day]) == json)
    }

    @Test(arguments: [
        ("2021-07-25T16:53:07", true), ("-0043-03-15T08:00:00", true), ("12021-01-31T23:59:59", true), ("noon", false), ("-0043-03-15Tnoon", false),
    ])
    func instantsAsText(text: String, isInstant: Bool) throws {
        let json = Data("[\"\(text)\"]".utf8)
        let read = try? JSONDecoder().decode([CivilInstant].self, from: json)
        #expect(read?.first?.description == (isInstant ? text : nil))
        if let read { #expect(try JSONEncoder().encode(read) == json) }
    }

    /// The same moment in two places has one time in UTC; without an offset it has none.
    @Test func momentsInUTC() {
        func utc(_ text: String) -> String? { CivilTimestamp(iso: Array(text.utf8))?.utc?.description }
        #expect(utc("2021-07-25T01:30+02:00") == "2021-07-24T23:30:00" && utc("2021-07-24T18:00-05:30") == "2021-07-24T23:30:00")
        #expect(utc("2021-07-25T01:30") == nil)
        #expect([0, 120, -330, 765].map { UTCOffset(minutes: $0).description } == ["+00:00", "+02:00", "-05:30", "+12:45"])
    }
}
