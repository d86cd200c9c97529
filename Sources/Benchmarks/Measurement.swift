import Foundation

/// What a piece of work cost.
struct Measurement {
    /// Seconds of this thread's processor time: what other processes do doesn't count.
    var seconds: Double
    /// The greatest resident set during the work, in bytes; nil where the system doesn't tell (it is Linux that does, under /proc).
    var peakMemory: Int?

    static func of<Result>(_ work: () throws -> Result) rethrows -> (result: Result, cost: Measurement) {
        resetPeakMemory()
        let start = threadSeconds()
        let result = try work()
        return (result, Measurement(seconds: threadSeconds() - start, peakMemory: peakMemory()))
    }

    private static func threadSeconds() -> Double {
        var now = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) * 1e-9
    }

    private static func resetPeakMemory() { try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs")) }

    private static func peakMemory() -> Int? {
        guard let status = try? String(contentsOf: URL(filePath: "/proc/self/status"), encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }), let kilobytes = Int(line.filter(\.isNumber))
        else { return nil }
        return kilobytes << 10
    }
}
