import Dispatch
import Synchronization
import TimelineCore

extension Workers {
    /// As many threads as asked for; each takes the next piece that nobody has taken.
    static func cores(_ count: Int) -> Workers {
        Workers(count: count) { pieces, body in
            let next = Atomic(0)
            DispatchQueue.concurrentPerform(iterations: min(count, pieces)) { _ in
                while true {
                    let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard piece < pieces else { return }
                    body(piece)
                }
            }
        }
    }
}
