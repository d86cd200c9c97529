import CivilTime
import Foundation
import Testing

@Suite struct CivilIntervalTests {
    /// `2021-07-01/2021-08-01`, `../2021-08-01`, `2021-07-01/..`
    static func interval(_ text: String) throws -> CivilInterval {
        let bounds = try text.split(separator: "/").map { try $0 == ".." ? nil : CivilInstant(#require(CivilDay(iso: String($0)))) }
        return CivilInterval(begin: try #require(bounds.first), endExclusive: try #require(bounds.last))
    }

    @Test(
        arguments: [
            // a, b, what both have in common, whether a contains b
            ("2021-07-01/2021-08-01", "2021-07-25/2021-07-26", "2021-07-25/2021-07-26", true),
            ("2021-07-25/2021-07-26", "2021-07-01/2021-08-01", "2021-07-25/2021-07-26", false),
            ("2021-07-01/2021-08-01", "2021-07-01/2021-08-01", "2021-07-01/2021-08-01", true),
            ("2021-07-01/2021-08-01", "2021-07-20/2021-08-20", "2021-07-20/2021-08-01", false),
            ("2021-07-01/2021-08-01", "2021-08-01/2021-09-01", nil, false),
            ("2021-08-01/2021-09-01", "2021-07-01/2021-08-01", nil, false),
            ("../2021-08-01", "2021-07-25/2021-07-26", "2021-07-25/2021-07-26", true),
            ("../2021-08-01", "2021-07-01/..", "2021-07-01/2021-08-01", false),
            ("2021-07-01/..", "2021-08-01/..", "2021-08-01/..", true),
            ("2021-08-01/..", "../2021-08-01", nil, false),
            ("../..", "2021-07-01/..", "2021-07-01/..", true),
        ] as [(String, String, String?, Bool)])
    func whatTwoHaveInCommon(a: String, b: String, common: String?, contains: Bool) throws {
        let (a, b) = (try Self.interval(a), try Self.interval(b))
        #expect(a.intersection(b) == (try common.map(Self.interval)))
        #expect(a.overlaps(b) == (common != nil) && b.overlaps(a) == a.overlaps(b))
        #expect(a.contains(b) == contains)
    }

    @Test func boundsAndLength() throws {
        let july = CivilInterval(try CalendarUnitTests.day("2021-07-01"), through: try CalendarUnitTests.day("2021-07-31"))
        #expect(july == (try Self.interval("2021-07-01/2021-08-01")))
        #expect(july.isBounded && july.seconds == 31 * 86_400)
        #expect(july.firstDay?.description == "2021-07-01" && july.lastDay?.description == "2021-07-31")
        let since = try Self.interval("2021-07-01/..")
        #expect(!since.isBounded && since.seconds == nil && since.lastDay == nil)
        #expect(try Self.interval("../2021-08-01").firstDay == nil)
    }
}
