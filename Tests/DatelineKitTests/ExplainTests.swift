import DatelineKit
import Testing

/// What `explain` says of one sentence, whatever its language.
@Suite struct ExplainTests {
    @Test(arguments: [
        ("Macron a téléphoné à Bennett jeudi", "2021-07-22"), ("Macron phoned Bennett on Thursday", "2021-07-22"), ("il y a trois jours", "2021-07-22"),
    ])
    func printsEveryStep(text: String, value: String) async {
        let outcome = await CommandHarness.run("explain", text, "--published", "2021-07-25")
        #expect(outcome.status == .done)
        for part in ["tree", "anchor      publication", "step 1", "value       DATE \(value)"] { #expect(outcome.text.contains(part), "\(outcome.text)") }
    }

    @Test func saysThatNothingWasFound() async {
        let outcome = await CommandHarness.run("explain", "She may march in second place", "--published", "2021-07-25")
        #expect(outcome.text.contains("No time expression was found."), "\(outcome.text)")
    }
}
