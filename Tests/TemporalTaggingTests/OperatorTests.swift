import CivilTime
import TemporalTagging
import Testing

/// The operators, without any language: what a tree says on a given day.
@Suite struct OperatorTests {
    static let sunday = CivilTimestamp(day: CivilDay(clampingYear: 2021, month: 7, day: 25))

    @Test(arguments: [
        ("(last year)", "2020"), ("(next month)", "2021-08"), ("(this week)", "2021-W29"), ("(last week)", "2021-W28"), ("(last day)", "2021-07-24"),
        ("(last night)", "2021-07-24TNI"), ("(shift -3 day now)", "2021-07-22"), ("(shift -2 year now)", "2019"), ("(shift 1 month now)", "2021-08"),
        ("(nth 3 quarter (last year))", "2020-Q3"), ("(nth -1 day (and (month 2) (year 2020)))", "2020-02-29"),
        ("(nth 1 (weekday 1) (and (month 9) (year 2021)))", "2021-09-06"), ("(holiday (easter 1))", "2021-04-05"),
        ("(and (month 2) (day 29))", "2020-02-29"), ("(weekof (and (month 7) (day 18)))", "2021-W29"), ("(mod START (this week))", "2021-W29"),
        ("(and (weekday 6) (part NI))", "2021-07-24TNI"), ("(and (clock 24 0) (last day))", "2021-07-24T24:00"), ("(century 19)", "18XX"),
        ("(decade 1960)", "196X"),
        ("(period 2 year MID)", "P2Y6M"), ("(period 0 century MID)", "P50Y"), ("(period 1 hour 30 minute)", "PT1H30M"), ("(period X day)", "PXD"),
        ("(each (weekday 3))", "XXXX-WXX-3"), ("(every 2 year)", "P2Y"), ("(ref PAST_REF)", "PAST_REF"),
        ("(anchored 0 (and (year 1999) (month 5)))", "1999-05"),
    ])
    func valueOnASunday(tree: String, value: String) throws {
        let expression = try #require(TimeExpression(tree))
        #expect(expression.description == tree)
        #expect(expression.resolve(publication: OperatorTests.sunday, direction: .unknown)?.value == value)
    }

    @Test(arguments: [(TemporalDirection.past, "2021-07-22"), (.future, "2021-07-29"), (.unknown, "2021-07-22")])
    func weekdayByDirection(direction: TemporalDirection, value: String) throws {
        let thursday = try #require(TimeExpression("(weekday 4)"))
        #expect(thursday.resolve(publication: OperatorTests.sunday, direction: direction)?.value == value)
    }

    @Test func lastWeekOnASundayHasTwoReadings() throws {
        var context = TimeContext(publication: OperatorTests.sunday, direction: .past)
        context.sundayWeeks = true
        let tree = try #require(TimeExpression("(last week)"))
        let reading = try #require(tree.resolve(in: context))
        #expect(reading.value == "2021-W28")
        #expect(reading.alternatives.map(\.value) == ["2021-W29"])
    }

    @Test(arguments: [
        "", "(", ")", "(last)x", "(nothing 1)", "(and (month 2)", "12 13",
        // A number that no calendar needs, as a forged line may have it: what is reckoned with it would not fit an integer.
        "(month 666666677777777777)", "(shift -9999999999 year now)", "(year 99999999999999999999)",
        String(repeating: "(mod START ", count: 40) + "now" + String(repeating: ")", count: 40),
    ])
    func refusesWhatIsNoTree(text: String) { #expect(TimeExpression(text) == nil) }

    /// A month beside another day that the text has fixed: its formula holds seconds.
    @Test func fixedStretchesAreReadBack() {
        for text in ["(beside (last month) (fixed day 1636675200 1636761600))", "(fixed day -62135596800 253402300799)"] {
            #expect(TimeExpression(text)?.description == text)
            _ = TimeExpression(text)?.resolve(publication: OperatorTests.sunday, direction: .past)
        }
    }

    /// The longest numbers that are read make no reckoning overflow.
    @Test(arguments: TimeOperator.allCases)
    func largeNumbersAreHarmless(name: TimeOperator) {
        for number in ["999999999", "-999999999"] {
            let shapes = [
                "(N)", "(N N)", "(N N N)", "day", "day N", "N day", "N century", "N week now", "N year now", "N decade (last year)", "(month N)", "N (month N)",
                "N day (and (year N) (month 2))", "(year N)", "N (and (year N) (month N) (day N))", "(weekday N)", "N hour N minute", "MID (year N)",
            ]
            for shape in shapes {
                let tree = "(\(name.rawValue) \(shape))".replacing("N", with: number)
                for direction in [TemporalDirection.past, .future, .unknown] {
                    _ = TimeExpression(tree)?.resolve(publication: OperatorTests.sunday, direction: direction)
                }
            }
        }
    }

    /// Whatever day it is read on: last, this and next follow one another without a gap, and a weekday lies within a week.
    @Test func neighboursTouch() throws {
        for offset in stride(from: -4000, to: 4000, by: 37) {
            let day = CivilDay(clampingYear: 2021, month: 7, day: 25) + offset
            let stamp = CivilTimestamp(day: day)
            for unit in ["day", "week", "month", "quarter", "year", "decade"] {
                let moments = try ["last", "this", "next"].map {
                    try #require(TimeExpression("(\($0) \(unit))")?.resolve(publication: stamp, direction: .unknown)?.moment)
                }
                #expect(moments[0].end == moments[1].begin && moments[1].end == moments[2].begin, "\(unit) on \(day)")
                #expect(moments[1].begin <= CivilInstant(day) && CivilInstant(day) < moments[1].end)
            }
            for weekday in 1...7 {
                let tree = try #require(TimeExpression("(weekday \(weekday))"))
                let past = try #require(tree.resolve(publication: stamp, direction: .past)?.moment),
                    coming = try #require(tree.resolve(publication: stamp, direction: .future)?.moment)
                #expect((0...6).contains(day - past.firstDay) && (0...6).contains(coming.firstDay - day))
                #expect(past.firstDay.weekday == weekday && coming.firstDay.weekday == weekday)
            }
        }
    }
}
