import DatelineKit
import Foundation
import Synchronization

/// Runs a command in this process with streams in memory.
struct CommandHarness {
    struct Outcome {
        var status: DatelineKit.ExitStatus
        var output: [UInt8]
        var errors: String
        var text: String { String(decoding: output, as: UTF8.self) }
    }

    private final class Streams: Sendable {
        let input: Mutex<[UInt8]>
        let output = Mutex<[UInt8]>([])
        let errors = Mutex<String>("")
        /// Output is refused after so many bytes: a closed pipe.
        let capacity: Int
        init(_ input: [UInt8], capacity: Int) {
            self.input = Mutex(input)
            self.capacity = capacity
        }
    }

    static func run(_ arguments: String..., input: String = "", terminal: Bool = false, capacity: Int = .max) async -> Outcome {
        await run(arguments, input: Array(input.utf8), terminal: terminal, capacity: capacity)
    }

    static func run(_ arguments: [String], input: [UInt8] = [], terminal: Bool = false, capacity: Int = .max) async -> Outcome {
        let streams = Streams(input, capacity: capacity)
        let console = Console(
            read: { count in
                streams.input.withLock { bytes in
                    let part = Array(bytes.prefix(count))
                    bytes.removeFirst(part.count)
                    return part
                }
            },
            writeOutput: { bytes in
                streams.output.withLock { output in
                    guard output.count + bytes.count <= streams.capacity else { return false }
                    output += bytes
                    return true
                }
            },
            writeError: { text in streams.errors.withLock { $0 += text } },
            isErrorTerminal: terminal)
        let status = await DatelineCommand.run(arguments, console: console)
        return Outcome(status: status, output: streams.output.withLock { $0 }, errors: streams.errors.withLock { $0 })
    }
}

/// A folder of its own for a test, removed with it.
final class ScratchFolder {
    let url: URL
    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "dateline-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path
    }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url.appending(path: name))) }
    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }
    func names(in folder: String = "") throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.appending(path: folder).path).sorted() }
}
