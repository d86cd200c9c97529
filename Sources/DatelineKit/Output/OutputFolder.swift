import Foundation
import TimelineRendering

/// The folder that the results go to.
struct OutputFolder {
    private let files: AtomicFiles

    init(_ path: String) throws(DatelineError) { files = try AtomicFiles(folder: path) }

    func write(_ rendered: [RenderedFile]) throws(DatelineError) { try files.write(rendered.map { ($0.name, $0.bytes) }) }

    /// Where results go when nobody says: `articles` → `articles-timeline`, `story.html` → `story-timeline`, standard input → `timeline`.
    static func beside(_ input: String) -> String {
        if input == "-" { return "timeline" }
        var path = input
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        if SystemCalls.status(of: path).kind == .regular { path = (path as NSString).deletingPathExtension }
        return path == "." || path == "/" ? "timeline" : path + "-timeline"
    }
}
