import Dispatch
import Testing
import TimelineCore

struct WorkersTests {
    private static let three = Workers(count: 3) { pieces, body in DispatchQueue.concurrentPerform(iterations: pieces, execute: body) }

    @Test("Results stand in the order of their pieces, every item in one piece", arguments: [0, 1, 2, 63, 64, 65, 1_000, 10_007])
    func order(_ items: Int) {
        for workers in [Workers.one, Self.three] {
            #expect(workers.map(items) { $0 * 2 } == (0..<items).map { $0 * 2 })
            let parts = workers.map(items, shortest: 64, longest: 500) { range in Array(range) }
            #expect(Array(parts.joined()) == Array(0..<items))
            #expect(parts.allSatisfy { $0.count <= 500 && !$0.isEmpty })
            #expect(parts.dropLast().allSatisfy { $0.count >= 64 })
        }
    }
}
