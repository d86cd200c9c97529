import CivilTime
import Testing

@testable import ArticleReading

@Suite struct VisibleDateTests {
    @Test(arguments: [
        ("16:53 GMT 25.07.2021", "2021-07-25T16:53+00:00"), ("Publié le 25 juillet 2021 à 16h53", "2021-07-25T16:53"),
        ("July 25, 2021 4:53 p.m. EDT", "2021-07-25T16:53-04:00"),
        ("samedi, 20 avril 2024", "2024-04-20"), ("1er août 2021", "2021-08-01"), ("25. Juli 2021, 16.53 Uhr", "2021-07-25T16:53"),
        ("25 de julio de 2021", "2021-07-25"),
        ("Sunday 25th July 2021 at 12:05 am", "2021-07-25T00:05"), ("2021-07-25T16:53+0000", "2021-07-25T16:53+00:00"), ("25/07/21", "2021-07-25"),
        ("15 h 05, le 29 mars 2021", "2021-03-29T15:05"),
        ("Monday, June 12, 2023 7:05 AM -0300", "2023-06-12T07:05-03:00"), ("Mis à jour le 3 février 2022 à 9h", "2022-02-03T09:00"),
        ("13/07/2021", "2021-07-13"), ("2021/07/25 08:01:02", "2021-07-25T08:01:02"),
    ])
    func readsDatesOfFurniture(line: String, expected: String) {
        let dates = VisibleDateScanner().scan(Array(line.utf8), in: 0..<line.utf8.count)
        #expect(dates.map(\.stamp.iso) == [expected])
    }

    @Test(arguments: [
        "+74956456601", "2021", "07.25.20212", "version 1.2.2021.4", "call 01 23 45 67 89", "May I come?", "31 February 2021", "the 25 members",
        "50,000+ names", "en_EN",
    ])
    func findsNoneWhereThereIsNone(line: String) { #expect(VisibleDateScanner().scan(Array(line.utf8), in: 0..<line.utf8.count).isEmpty) }

    @Test func tellsLabelsApart() {
        let line = "16:53 GMT 25.07.2021 (Updated: 17:33 GMT 25.07.2021)"
        let dates = VisibleDateScanner().scan(Array(line.utf8), in: 0..<line.utf8.count)
        #expect(dates.map(\.label) == [.none, .modified])
        #expect(dates.map(\.stamp.iso) == ["2021-07-25T16:53+00:00", "2021-07-25T17:33+00:00"])
    }

    @Test func readsFiguresByTheHabitOfTheLanguage() {
        let line = Array("07/08/2021".utf8)
        #expect(VisibleDateScanner(monthFirst: true).scan(line, in: 0..<line.count).map(\.stamp.iso) == ["2021-07-08"])
        #expect(VisibleDateScanner(monthFirst: false).scan(line, in: 0..<line.count).map(\.stamp.iso) == ["2021-08-07"])
        #expect(VisibleDateScanner().scan(line, in: 0..<line.count).map(\.orderIsAmbiguous) == [true])
    }

    @Test(arguments: [
        ("https://x.example/20210725/story-1083459742.html", "2021-07-25"), ("https://x.example/2021/07/25/story/", "2021-07-25"),
        ("https://x.example/a-2021-07-25-b", "2021-07-25"),
        ("https://x.example/25-07-2021/a", "2021-07-25"), ("https://x.example/world/2021/jul/25/story", "2021-07-25"),
        ("https://x.example/2021/7/5/a", "2021-07-05"),
    ])
    func readsDatesInAddresses(address: String, expected: String) { #expect(AddressDate.date(in: Array(address.utf8))?.day.description == expected) }

    @Test(arguments: [
        "https://20210725.example/a", "https://x.example/a?d=20210725", "https://x.example/1083459742", "https://x.example/2021/13/45/",
        "https://x.example/99999999/a", "x",
    ])
    func findsNoDateInOtherAddresses(address: String) { #expect(AddressDate.date(in: Array(address.utf8)) == nil) }

    @Test(arguments: [
        ("PARIS, July 24 (Reuters) - The president", "0004-07-24", true), ("JÉRUSALEM, 24 juil 2021 (AFP) – Le premier", "2021-07-24", false),
        ("SKARVNESS, Norway, Oct. 14, 2021 (Nordwire) — The", "2021-10-14", false),
    ])
    func readsDatelines(line: String, expected: String, missing: Bool) {
        let date = Dateline.date(Array(line.utf8), scanner: VisibleDateScanner())
        #expect(date?.stamp.iso == expected)
        #expect(date?.yearIsMissing == missing)
    }

    @Test(arguments: ["On July 24, 2021 - a Saturday - Macron called", "The talks of 24 July – the third – failed", "NSO said on 24 July. PARIS – it rained"])
    func takesNoSentenceForADateline(line: String) { #expect(Dateline.date(Array(line.utf8), scanner: VisibleDateScanner()) == nil) }
}

@Suite struct PublicationDateChoiceTests {
    private func stamp(_ text: String) throws -> CivilTimestamp { try #require(CivilTimestamp(iso: Array(text.utf8))) }

    private func choice(_ candidates: [(PublicationRoute, String)], modified: [String] = [], captured: String? = nil, language: String? = nil) throws
        -> PublicationDateChoice
    {
        var evidence = PublicationEvidence()
        evidence.candidates = try candidates.map { .init(raw: $0.1, stamp: try stamp($0.1), route: $0.0, rank: PublicationDateChoice.rank(of: $0.0)) }
        evidence.modified = try modified.map { ($0, try stamp($0)) }
        evidence.captured = try captured.map(stamp)
        evidence.language = language
        return PublicationDateChoice(evidence)
    }

    @Test func placesThatAgreeMakeItSure() throws {
        let found = try choice([(.jsonLD, "2021-07-25T16:53+02:00"), (.url, "2021-07-25"), (.byline, "2021-07-25")])
        #expect(found.published.stamp?.iso == "2021-07-25T16:53+02:00")
        #expect(found.published.confidence >= 97)
        #expect(found.published.rejected.isEmpty)
    }

    @Test func aLoneMastheadIsWeakButStated() throws {
        let found = try choice([(.masthead, "2024-04-20")])
        #expect(found.published.status == .stated)
        #expect(found.published.confidence <= 30)
        #expect(found.published.route == .masthead)
    }

    @Test func aMastheadYieldsToTheByline() throws {
        let found = try choice([(.masthead, "2024-04-20"), (.byline, "2021-07-25")])
        #expect(found.published.stamp?.iso == "2021-07-25")
        #expect(found.published.rejected.map(\.reason) == [.outranked])
        #expect(found.published.rejected.first?.days == 1000)
    }

    @Test func aContradictionByALikePlaceCostsConfidence() throws {
        let found = try choice([(.jsonLD, "2021-07-25"), (.url, "2021-07-21")])
        #expect(found.published.stamp?.iso == "2021-07-25")
        #expect(found.published.confidence < 75)
    }

    @Test func oneInstantInTwoZonesIsNoContradiction() throws {
        let found = try choice([(.jsonLD, "2021-07-25T22:30Z"), (.timeElement, "2021-07-26T00:30+02:00")])
        #expect(found.published.confidence >= 90)
        #expect(found.published.rejected.isEmpty)
    }

    @Test func changesAndCapturesAreNeverPublication() throws {
        let found = try choice([(.meta, "2021-07-25T16:53Z")], modified: ["2021-08-02T10:00Z"], captured: "2024-03-03T10:11Z")
        #expect(found.published.stamp?.day.description == "2021-07-25")
        #expect(found.modified == "2021-08-02T10:00+00:00")
        #expect(Set(found.published.rejected.map(\.reason)) == [.modificationTime, .captureTime])
        let none = try choice([], captured: "2024-03-03T10:11Z")
        #expect(none.published.status == .unknown)
        #expect(none.published.stamp == nil)
    }

    @Test func aLoneChangeStandsInWithLittleConfidence() throws {
        let found = try choice([], modified: ["2021-08-02T10:00Z"])
        #expect(found.published.stamp?.day.description == "2021-08-02")
        #expect(found.published.confidence <= 50)
    }

    @Test func aChangeBeforePublicationIsNoted() throws {
        let found = try choice([(.meta, "2021-07-25T16:53Z")], modified: ["2021-07-01T10:00Z"])
        #expect(found.published.stamp?.day.description == "2021-07-25")
        #expect(found.published.confidence <= 70)
        #expect(!found.notes.isEmpty)
    }

    @Test(arguments: ["1970-01-01", "0001-01-01", "1200-05-05", "2024-03-09"])
    func implausibleDatesAreNotUsed(date: String) throws {
        let found = try choice([(.jsonLD, date), (.byline, "2021-07-25")], captured: "2024-03-03")
        #expect(found.published.stamp?.iso == "2021-07-25")
        #expect(found.published.rejected.contains { $0.reason == .implausible })
    }

    @Test(arguments: [
        ([(PublicationRoute.jsonLD, "2021-07-25T16:53Z"), (.byline, "2021-07-25T16:53")], "fr", "2021-07-25T16:53"),
        ([(.jsonLD, "2021-07-25T16:53Z"), (.meta, "2021-07-25T16:53+02:00")], "fr", "2021-07-25T16:53+02:00"),
        ([(.jsonLD, "2021-07-25T16:53Z"), (.byline, "2021-07-25T16:53Z")], "fr", "2021-07-25T16:53+00:00"),
        ([(.jsonLD, "2021-07-25T14:53Z"), (.byline, "2021-07-25T16:53")], "fr", "2021-07-25T16:53+02:00"),
        ([(.jsonLD, "2021-07-25T16:53Z"), (.byline, "2021-07-25T16:53")], "en-GB", "2021-07-25T16:53+00:00"),
    ])
    func offsetsThatLieAreFoundOut(candidates: [(PublicationRoute, String)], language: String, expected: String) throws {
        #expect(try choice(candidates, language: language).published.stamp?.iso == expected)
    }

    @Test func aDatelineTakesItsYearFromTheRest() throws {
        var evidence = PublicationEvidence()
        evidence.candidates = [.init(raw: "2021-01-02", stamp: try stamp("2021-01-02"), route: .meta, rank: 90)]
        evidence.yearlessDatelines = [("PARIS, Dec 31", try stamp("0004-12-31"))]
        let found = PublicationDateChoice(evidence)
        #expect(found.candidates.last?.stamp.iso == "2020-12-31")
        #expect(found.published.stamp?.iso == "2021-01-02")
        #expect(found.published.confidence >= 85)
    }
}
