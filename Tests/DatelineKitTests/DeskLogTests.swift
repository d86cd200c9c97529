import ByteText
import Testing

@testable import DatelineKit

@Suite struct DeskLogTests {
    @Test func writesAndReadsTheSameDecision() throws {
        var decision = Decision(event: "ev-abc", field: .title, old: "An “old” title", new: "A new one\nof two lines")
        (decision.when, decision.by, decision.why, decision.evidence, decision.mentions) = (
            "2021-08-02T14:05:00Z", "Ada", "says the order", "0123", ["m1", "m2"]
        )
        var json = JSONWriter()
        decision.write(to: &json)
        #expect(try Decision.read(json.out.bytes).get() == decision)
    }

    @Test(arguments: [
        (#"{"event":"ev-a","field":"title"}"#, "it has no \"new\""),
        (#"{"field":"title","new":"x"}"#, "it names no event"),
        (#"{"event":"ev-a","field":"colour","new":"x"}"#, "\"colour\" is not a field that can be decided"),
        (#"{"event":"ev-a","field":"event_id","new":"ev-b"}"#, "it moves a telling, and names none"),
        ("<<<<<<< HEAD", "not JSON"), ("[1]", "it is not a JSON object"),
    ])
    func namesTheLineThatIsNoDecision(line: String, reason: String) {
        let good = #"{"event":"ev-a","field":"title","new":"x"}"#
        let log = DecisionLog(path: "d.ndjson", bytes: Array("\(good)\n\(line)\n\n\(good)\n".utf8))
        #expect(log.decisions.count == 2)
        #expect(log.problems.count == 1)
        #expect(log.problems.first?.hasPrefix("d.ndjson, line 2: not a decision (") ?? false)
        #expect(log.problems.first?.contains(reason) ?? false, "\(log.problems)")
    }

    @Test func appendingKeepsEveryByteThatStood() {
        let old = Array("not a decision\n{\"event\":\"ev-a\",\"field\":\"title\",\"new\":\"x\"}".utf8)
        var log = DecisionLog(path: "d.ndjson", bytes: old)
        #expect(log.append([Decision(event: "ev-b", field: .title, old: "", new: "y")]) == 1)
        #expect(log.bytes.starts(with: old + [10]))
        #expect(DecisionLog(path: "d.ndjson", bytes: log.bytes).decisions.map(\.new) == ["x", "y"])
        let before = log.bytes
        #expect(log.append([Decision(event: "ev-b", field: .title, old: "", new: "y")]) == 0, "what stands already is not written again")
        #expect(log.bytes == before)
    }

    /// Two people's files, joined by git line by line, are read in the order of their times.
    @Test func joinedFilesAreReadByTime() {
        func line(_ new: String, _ when: String) -> String { #"{"event":"ev-a","field":"title","old":"","new":"\#(new)","when":"\#(when)"}"# }
        let log = DecisionLog(
            path: "d", bytes: Array([line("later", "2021-08-03T10:00:00Z"), line("sooner", "2021-08-02T10:00:00Z")].joined(separator: "\n").utf8))
        #expect(DeskState(log.decisions).value("ev-a", .title) == "later")
    }

    @Test func theLastDecisionStands() {
        func decision(_ event: String, _ field: DeskField, _ new: String) -> Decision { Decision(event: event, field: field, old: "", new: new) }
        let state = DeskState([
            decision("ev-a", .title, "first"), decision("ev-a", .title, "second"), decision("ev-b", .title, "x"), decision("ev-b", .title, ""),
            decision("ev-c", .decision, "reject"), decision("ev-c", .decision, "open"), decision("ev-d", .decision, "merge:ev-e"),
            decision("ev-e", .decision, "merge:ev-f"), decision("ev-g", .decision, "merge:ev-h"), decision("ev-h", .decision, "merge:ev-g"),
        ])
        #expect(state.value("ev-a", .title) == "second")
        #expect(state.value("ev-b", .title) == nil)
        #expect(state.decidedEvents == ["ev-a", "ev-d", "ev-e", "ev-g", "ev-h"])
        #expect(state.mergeRoot("ev-d") == "ev-f")
        #expect(state.mergeRoot("ev-g") == nil, "a circle leads nowhere")
        #expect(state.mergeRoot("ev-a") == "ev-a")
    }

    @Test func theClockIsTheEnvironmentsWhereItSaysSo() {
        #expect(DecisionLog.now { $0 == "SOURCE_DATE_EPOCH" ? "1627913100" : nil } == "2021-08-02T14:05:00Z")
    }
}
