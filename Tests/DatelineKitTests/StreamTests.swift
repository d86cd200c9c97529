import DatelineKit
import TestSupport
import Testing

/// Streams and order: the same bytes for any number of jobs.
@Suite struct StreamTests {
    @Test(arguments: [1, 2, 5, 16])
    func answersStandInTheOrderRead(jobs: Int) async {
        let count = Repetition.count(5000)
        var input = ""
        for number in 0..<count {
            input +=
                #"{"id":"\#(number)","language":"en","published":"2021-07-25","text":"\#(String(repeating: "x ", count: number % 200)) on Wednesday"}"# + "\n"
        }
        let outcome = await CommandHarness.run(["tag", "--ndjson", "--jobs", "\(jobs)"], input: Array(input.utf8))
        let ids = outcome.text.split(separator: "\n").map { $0.dropFirst(7).prefix { $0 != "\"" } }
        #expect(outcome.status == .done)
        #expect(ids.count == count && ids.enumerated().allSatisfy { $1 == "\($0)" })
    }

    @Test(arguments: ["--otput", "--output", "--locales", "--jbos"])
    func suggestsOnlyWhatIsNear(typed: String) {
        let near = Suggestion.nearest(to: typed, among: ["--output", "--locale", "--jobs", "--title"])
        #expect(near == ["--otput": "--output", "--output": "--output", "--locales": "--locale", "--jbos": "--jobs"][typed])
        #expect(Suggestion.nearest(to: "--zzzzzz", among: ["--output", "--locale"]) == nil)
    }
}
