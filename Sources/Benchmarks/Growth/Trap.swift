import Foundation

/// An input made to be slow if any step of a stage looks back over all that it has: what it costs must grow as it grows.
struct Trap: Sendable {
    let stage: String
    let name: String
    /// Units in the input at 1×.
    let size: Int
    /// Makes the input of so many units, and returns the work on it.
    let prepare: @Sendable (Int) throws -> () async throws -> Void

    init(_ stage: String, _ name: String, _ size: Int, prepare: @escaping @Sendable (Int) throws -> () async throws -> Void) {
        (self.stage, self.name, self.size) = (stage, name, size)
        self.prepare = prepare
    }

    static let all: [Trap] = reading + tables + language + chronology

    /// Seconds of processor time at 1×, 2× and 4×: the least of three runs each, since caches and neighbours only ever add.
    func seconds() async throws -> [Double] {
        var found: [Double] = []
        for factor in [1, 2, 4] {
            var least = Double.infinity
            for _ in 0..<3 {
                let work = try prepare(size * factor)
                let start = Self.processSeconds()
                try await work()
                least = min(least, Self.processSeconds() - start)
                if least > 2 { break }
            }
            found.append(least)
        }
        return found
    }

    /// One run of so many eighths of the size, for callgrind, which takes fifty times as long.
    func run(eighths: Int) async throws { try await prepare(max(1, size * eighths / 8))() }

    private static func processSeconds() -> Double {
        var now = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) * 1e-9
    }
}

func repeated(_ text: String, _ count: Int) -> [UInt8] { [UInt8](repeated: Array(text.utf8), count) }

func joined(_ count: Int, _ line: (Int) -> String) -> [UInt8] {
    var out: [UInt8] = []
    for number in 0..<count { out += line(number).utf8 }
    return out
}

extension [UInt8] {
    init(repeated part: [UInt8], _ count: Int) {
        self = []
        reserveCapacity(part.count * count)
        for _ in 0..<count { append(contentsOf: part) }
    }
}
