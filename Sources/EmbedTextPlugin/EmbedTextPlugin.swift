import Foundation
import PackagePlugin

/// Makes string literals of the files in a target's `Web` folder, so that the page's style and script are real `.css` and `.js` files to editors
/// and linters, and the built program still is one file that can be moved.
@main
struct EmbedTextPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = target.directoryURL.appending(path: "Web")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { ["css", "js"].contains($0.pathExtension) }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        let output = context.pluginWorkDirectoryURL.appending(path: "WebText.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(target.name)/Web", executable: try context.tool(named: "EmbedText").url,
                arguments: [output.path(percentEncoded: false)] + files.map { $0.path(percentEncoded: false) }, inputFiles: files, outputFiles: [output])
        ]
    }
}
