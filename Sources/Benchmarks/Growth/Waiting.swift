import Dispatch
import Foundation
import Synchronization

/// Asynchronous work from a main function that is not: valgrind does not outlive the end of the main thread, which an asynchronous one brings about.
enum Waiting {
    /// nil where the work has thrown; what it threw stands on standard error.
    static func result<Result: Sendable>(_ work: @escaping @Sendable () async throws -> Result) -> Result? {
        let kept = Box<Result>()
        let isDone = DispatchSemaphore(value: 0)
        Task.detached {
            do {
                let result = try await work()
                kept.value.withLock { $0 = result }
            } catch {
                FileHandle.standardError.write(Data("\(error)\n".utf8))
            }
            isDone.signal()
        }
        isDone.wait()
        return kept.value.withLock { $0 }
    }

    private final class Box<Result: Sendable>: Sendable { let value = Mutex<Result?>(nil) }
}
