public import Foundation

/// Where the tests find what is not compiled into them.
public enum ProjectRoot {
    /// The package's root folder, from the place of this file.
    public static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    public static var fixtures: URL { url.appending(path: "Fixtures") }

    /// The folder named by an environment variable (`DATELINE_SEEDS`, `DATELINE_EVAL`), if it is set and exists.
    public static func outside(_ variable: String) -> URL? {
        guard let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty else { return nil }
        return FileManager.default.fileExists(atPath: path) ? URL(filePath: path) : nil
    }
}
