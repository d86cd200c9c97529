import Dispatch
import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Programs that some tests need and that a machine may lack; the tests then say so and are left out.
enum Tools {
    static func find(_ names: String...) -> String? {
        let folders =
            (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init) + ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
        return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static let chromium = find("chromium", "chromium-browser", "google-chrome")
    static let chromedriver = find("chromedriver")
    static let soffice = find("soffice", "libreoffice")
    static let python = find("python3")

    static let browserIsThere = chromium != nil && chromedriver != nil
    static let noBrowser = "chromium and chromedriver are not installed: the page was NOT tested in a browser (apt-get install chromium chromium-driver)"
    static let noSpreadsheet = "LibreOffice is not installed: the tables were NOT opened in a spreadsheet (apt-get install libreoffice-calc)"
    static let noPython = "python3 is not installed: the tables were NOT read with its csv module"

    /// Starts `process` with no signal blocked. Tests run on threads that block them all, a child inherits that, and could then not be ended;
    /// `waitUntilExit` needs a run loop that those threads do not have, so the end is told by the semaphore.
    static func start(_ process: Process) throws -> DispatchSemaphore {
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        var none = sigset_t()
        var blocked = sigset_t()
        unsafe sigemptyset(&none)
        unsafe pthread_sigmask(SIG_SETMASK, &none, &blocked)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &blocked, nil) }
        try process.run()
        return ended
    }

    /// Runs a program to its end, or for two minutes; its standard output, or nil where it failed.
    static func run(_ path: String, _ arguments: [String]) throws -> String? {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        let ended = try start(process)
        let out = try pipe.fileHandleForReading.readToEnd() ?? Data()
        guard ended.wait(timeout: .now() + 120) == .success else {
            kill(process.processIdentifier, SIGKILL)
            return nil
        }
        return process.terminationStatus == 0 ? String(decoding: out, as: UTF8.self) : nil
    }

    /// A folder of its own that is gone afterwards. `DATELINE_SCREENSHOTS` names one where pages and pictures are kept to be looked at.
    static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
