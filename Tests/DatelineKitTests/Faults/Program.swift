import Foundation
import TestSupport

/// The program itself, as a process of its own: what signals, limits and full disks do to it can't be seen from within.
struct Program {
    struct Outcome {
        /// nil where a signal ended it.
        var status: Int32?
        var output: String
        var errors: String
    }

    /// It is built beside the tests.
    static let path: String? = {
        let beside = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "dateline").path
        let usual = ProjectRoot.url.appending(path: ".build/debug/dateline").path
        return [beside, usual].compactMap { $0 }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// - Parameters:
    ///   - setUp: a line of shell before the program takes the shell's place (`ulimit -f 8`), or a command before it (`exec setpriv … `).
    ///   - killAfter: seconds after which `signal` is sent.
    static func run(
        _ arguments: [String], setUp: String = "", input: [UInt8]? = nil, environment: [String: String] = [:], killAfter: Double? = nil,
        signal: Int32 = SIGKILL
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", "\(setUp)\nexec \"$0\" \"$@\"", path ?? "dateline"] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        return try finish(process, input: input, killAfter: killAfter, signal: signal)
    }

    /// A line of shell in which `$dateline` is the program.
    static func shell(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", line]
        process.environment = ProcessInfo.processInfo.environment.merging(environment.merging(["dateline": path ?? "dateline"]) { $1 }) { $1 }
        return try finish(process, input: nil, killAfter: nil, signal: SIGKILL)
    }

    private static func finish(_ process: Process, input: [UInt8]?, killAfter: Double?, signal: Int32) throws -> Outcome {
        // Files, not pipes: nothing here can fill up and wait.
        let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-program-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["in", "out", "err"] { try Data(name == "in" ? input ?? [] : []).write(to: folder.appending(path: name)) }
        process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "in"))
        process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "out"))
        process.standardError = try FileHandle(forWritingTo: folder.appending(path: "err"))
        // Of a process that is killed, or may write no more, a profile of its lines would be cut short, and none of the others could then be read.
        process.environment?["LLVM_PROFILE_FILE"] = "/dev/null"
        try process.run()
        if let killAfter {
            Thread.sleep(forTimeInterval: killAfter)
            if process.isRunning { kill(process.processIdentifier, signal) }
        }
        process.waitUntilExit()
        return Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : nil,
            output: String(decoding: try Data(contentsOf: folder.appending(path: "out")), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: folder.appending(path: "err")), as: UTF8.self))
    }
}
