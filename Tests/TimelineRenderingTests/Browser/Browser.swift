import Dispatch
import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Chromium, driven over W3C WebDriver. One session, ended with `quit`.
final class Browser {
    private let driver: Process
    private let ended: DispatchSemaphore
    private let port: UInt16
    private var session = ""

    init(width: Int = 1280, height: Int = 900, arguments: [String] = []) throws {
        driver = Process()
        driver.executableURL = URL(filePath: Tools.chromedriver ?? "")
        driver.arguments = ["--port=0"]
        let pipe = Pipe()
        driver.standardOutput = pipe
        driver.standardError = FileHandle.nullDevice
        ended = try Tools.start(driver)
        // "ChromeDriver was started successfully on port 41237."
        var said = ""
        var found: UInt16?
        while found == nil {
            let data = pipe.fileHandleForReading.availableData
            if data.isEmpty { break }
            said += String(decoding: data, as: UTF8.self)
            if let range = said.range(of: "successfully on port "), let end = said[range.upperBound...].firstIndex(of: ".") {
                found = UInt16(said[range.upperBound..<end])
            }
        }
        guard let found else { throw WebDriverSocket.Failure(description: "chromedriver did not start: \(said)") }
        port = found
        let options: [String: Any] = [
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--window-size=\(width),\(height)"]
                + arguments,
            "binary": Tools.chromium ?? "",
        ]
        let capabilities: [String: Any] = ["browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL"]]
        let value = try call("POST", "/session", ["capabilities": ["alwaysMatch": capabilities]])
        guard let session = (value as? [String: Any])?["sessionId"] as? String else { throw WebDriverSocket.Failure(description: "no session") }
        self.session = "/session/\(session)"
        try call("POST", self.session + "/timeouts", ["script": 120_000, "pageLoad": 120_000])
    }

    func quit() {
        _ = try? call("DELETE", session, nil)
        driver.terminate()
        if ended.wait(timeout: .now() + 5) == .timedOut { kill(driver.processIdentifier, SIGKILL) }
    }

    @discardableResult
    private func call(_ method: String, _ path: String, _ body: [String: Any]?) throws -> Any {
        let data = try body.map { try JSONSerialization.data(withJSONObject: $0) }
        let answer = try WebDriverSocket.request(method, path, port: port, body: data)
        guard let object = try JSONSerialization.jsonObject(with: answer) as? [String: Any], let value = object["value"] else {
            throw WebDriverSocket.Failure(description: "no value from \(path)")
        }
        if let error = (value as? [String: Any])?["error"] as? String {
            throw WebDriverSocket.Failure(description: "\(path): \(error): \((value as? [String: Any])?["message"] as? String ?? "")")
        }
        return value
    }

    func open(_ url: URL, fragment: String = "") throws { try call("POST", session + "/url", ["url": url.absoluteString + fragment]) }

    /// The value of a script's `return`.
    @discardableResult
    func script(_ source: String) throws -> Any { try call("POST", session + "/execute/sync", ["script": source, "args": [String]()]) }
    func text(_ source: String) throws -> String { try script("return " + source) as? String ?? "" }
    func number(_ source: String) throws -> Double { (try script("return " + source) as? NSNumber)?.doubleValue ?? .nan }
    func flag(_ source: String) throws -> Bool { (try script("return !!(" + source + ")") as? NSNumber)?.boolValue ?? false }

    /// The value that an asynchronous script hands to `done`.
    func wait(_ source: String) throws -> Any {
        try call("POST", session + "/execute/async", ["script": "const done = arguments[arguments.length - 1]; " + source, "args": [String]()])
    }

    /// A command of the DevTools protocol.
    @discardableResult
    func devTools(_ command: String, _ parameters: [String: Any] = [:]) throws -> Any {
        try call("POST", session + "/goog/cdp/execute", ["cmd": command, "params": parameters])
    }

    func keys(_ text: String) throws {
        let actions = text.unicodeScalars.flatMap { [["type": "keyDown", "value": String($0)], ["type": "keyUp", "value": String($0)]] }
        try call("POST", session + "/actions", ["actions": [["type": "key", "id": "keyboard", "actions": actions]]])
    }

    /// Into the first frame of the page.
    func enterFrame() throws { try call("POST", session + "/frame", ["id": 0]) }

    func resize(_ width: Int, _ height: Int) throws {
        try devTools("Emulation.setDeviceMetricsOverride", ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
    }

    /// Messages of the console, errors of the content security policy among them.
    func log() throws -> [String] {
        let entries = try call("POST", session + "/se/log", ["type": "browser"]) as? [[String: Any]] ?? []
        return entries.compactMap { $0["message"] as? String }
    }

    func screenshot(_ file: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["DATELINE_SCREENSHOTS"], let text = try call("GET", session + "/screenshot", nil) as? String,
            let data = Data(base64Encoded: text)
        else { return }
        try data.write(to: URL(filePath: folder).appending(path: file))
    }

    /// The page as a PDF.
    func printed() throws -> Data { Data(base64Encoded: try call("POST", session + "/print", ["background": false]) as? String ?? "") ?? Data() }
}
