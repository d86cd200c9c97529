import Foundation
import Synchronization

extension Console {
    /// The process's own streams.
    package static func standard() -> Console {
        SystemCalls.ignoreWriteSignals()
        let failure = OutputFailure()
        return Console(
            read: { SystemCalls.read(0, upTo: $0) },
            writeOutput: { bytes in
                if SystemCalls.write(1, bytes) { return true }
                // A reader that has gone wants no more, and is told nothing; a full disk is another matter.
                if !SystemCalls.lastErrorIsBrokenPipe { failure.note(SystemCalls.lastError) }
                return false
            },
            writeError: { _ = SystemCalls.write(2, Array($0.utf8)) },
            isErrorTerminal: SystemCalls.isTerminal(2),
            environment: { ProcessInfo.processInfo.environment[$0] },
            outputFailure: { failure.reason })
    }
}

/// Why standard output could not be written, once that has happened.
private final class OutputFailure: Sendable {
    private let kept = Mutex<String?>(nil)
    var reason: String? { kept.withLock { $0 } }
    func note(_ reason: String) { kept.withLock { $0 = $0 ?? reason } }
}
