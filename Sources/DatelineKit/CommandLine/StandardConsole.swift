import Foundation

extension Console {
    /// The process's own streams.
    package static func standard() -> Console {
        SystemCalls.ignoreBrokenPipes()
        return Console(
            read: { SystemCalls.read(0, upTo: $0) },
            writeOutput: { SystemCalls.write(1, $0) },
            writeError: { _ = SystemCalls.write(2, Array($0.utf8)) },
            isErrorTerminal: SystemCalls.isTerminal(2),
            environment: { ProcessInfo.processInfo.environment[$0] })
    }
}
