import Synchronization

/// Runs pieces of one stage side by side. The stages are plain functions; whoever calls them says on how many cores, and how.
///
/// What comes out depends on the pieces alone: each is a pure function of its number, and results stand in the order of the numbers.
package struct Workers: Sendable {
    /// How many pieces may run at a time.
    package let count: Int
    /// Calls `body` for 0..<`pieces`, in any order and on any threads, and returns when all are done.
    private let perform: @Sendable (_ pieces: Int, _ body: @Sendable (Int) -> Void) -> Void

    package init(count: Int, perform: @escaping @Sendable (_ pieces: Int, _ body: @Sendable (Int) -> Void) -> Void) {
        self.count = max(1, count)
        self.perform = perform
    }

    /// One piece after the other, on the caller's own thread.
    package static let one = Workers(count: 1) { pieces, body in for piece in 0..<pieces { body(piece) } }

    /// The results of all pieces, in order.
    package func map<Result: Sendable>(_ pieces: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
        if count == 1 || pieces <= 1 { return (0..<pieces).map(body) }
        let results = Mutex([Result?](repeating: nil, count: pieces))
        perform(pieces) { piece in
            let result = body(piece)
            results.withLock { $0[piece] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }

    /// The results of stretches of 0..<`items`, in order: some four a worker, none longer than `longest` nor, but for the last, shorter than `shortest`.
    package func map<Result: Sendable>(_ items: Int, shortest: Int, longest: Int = .max, _ body: @Sendable (Range<Int>) -> Result) -> [Result] {
        guard items > 0 else { return [] }
        let length = count == 1 ? min(items, longest) : min(longest, max(shortest, (items + count * 4 - 1) / (count * 4)))
        return map((items + length - 1) / length) { piece in body(piece * length..<min(items, (piece + 1) * length)) }
    }
}
