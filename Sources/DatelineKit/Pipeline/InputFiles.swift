import Foundation

/// The files that are named, and those under the folders that are named, in an order that depends on nothing but their names.
struct InputFiles {
    struct File: Sendable, Equatable {
        /// Where it is; `-` is standard input.
        var path: String
        /// As outputs name it: relative to the input.
        var name: String
    }

    private(set) var files: [File] = []
    /// What was not taken, a sentence each.
    private(set) var problems: [String] = []
    private var seenFolders: Set<[UInt64]> = []

    /// Names that Dateline itself writes; never read as articles.
    static let ownOutputs: Set<String> = [
        "timeline.html", "timeline.csv", "evidence.csv", "articles.csv", "timeline.md", "timeline.json", "timeline.ics", "timelinejs.csv", "timelinejs.json",
        "timeline.fragment.html", "timeline.xlsx", "decisions.ndjson", "manifest.json", "expected.csv",
    ]
    static let pictureAndCodeSuffixes: Set<String> = [
        "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "css", "js", "woff", "woff2", "ttf", "mp3", "mp4", "mov", "zip", "xlsx", "xls", "pptx", "ds_store",
    ]

    init(_ paths: [String]) throws(DatelineError) {
        for path in paths {
            if path == "-" {
                files.append(File(path: "-", name: "-"))
                continue
            }
            let status = SystemCalls.status(of: path)
            switch status.kind {
            case .missing: throw DatelineError(.notFound, path: path, problem: "no such file or folder", remedy: "Check the spelling.")
            case .other: problems.append("\(path): not a file or folder (a pipe or a device), left out")
            case .regular: files.append(File(path: path, name: (path as NSString).lastPathComponent))
            case .directory: walk(path, status.identity)
            }
        }
    }

    /// Depth first without recursion; folders in the order of their names' bytes.
    private mutating func walk(_ root: String, _ identity: [UInt64]) {
        var folders: [(path: String, prefix: String)] = [(root, "")]
        seenFolders.insert(identity)
        while let (folder, prefix) = folders.popLast() {
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
                problems.append("\(folder): the folder can't be opened, left out")
                continue
            }
            let sorted = names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
            let pages = Set(sorted.filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }.map { ($0 as NSString).deletingPathExtension })
            var inner: [(path: String, prefix: String)] = []
            for name in sorted where !name.hasPrefix(".") {
                let path = folder + "/" + name
                let status = SystemCalls.status(of: path)
                switch status.kind {
                case .directory:
                    if Self.belongsToPage(name, pages) || isOwnOutput(path) { continue }
                    if seenFolders.insert(status.identity).inserted { inner.append((path, prefix + name + "/")) }
                case .regular:
                    if Self.ownOutputs.contains(name) || Self.pictureAndCodeSuffixes.contains((name as NSString).pathExtension.lowercased()) { continue }
                    files.append(File(path: path, name: prefix + name))
                case .other: problems.append("\(path): not a regular file, left out")
                case .missing: problems.append("\(path): leads nowhere, left out")
                }
            }
            folders.append(contentsOf: inner.reversed())
        }
    }

    /// `story_files`, `story_fichiers`, `story-Dateien`: pictures and scripts that a browser saved with `story.html`.
    static func belongsToPage(_ name: String, _ pages: Set<String>) -> Bool {
        for suffix in ["_files", "_fichiers", "-Dateien", "_archivos", "_file", "_ficheiros", "_bestanden"] where name.hasSuffix(suffix) {
            if suffix == "_files" || suffix == "_fichiers" || pages.contains(String(name.dropLast(suffix.count))) { return true }
        }
        return false
    }

    private func isOwnOutput(_ folder: String) -> Bool {
        SystemCalls.status(of: folder + "/timeline.json").kind == .regular
            && (SystemCalls.status(of: folder + "/timeline.html").kind == .regular || SystemCalls.status(of: folder + "/evidence.csv").kind == .regular)
    }
}
