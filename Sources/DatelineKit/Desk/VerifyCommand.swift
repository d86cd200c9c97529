import ByteText
import Foundation

extension CommandSpec {
    static let verify = CommandSpec(
        name: "verify", usage: "DIR [PATH…]", summary: "Check a chronology and its articles against its manifest.",
        discussion: """
            Compares every file that the build wrote into DIR with the fingerprints in DIR/manifest.json, and, where PATH names the articles (or DIR holds copies
            of them), the articles too. Exit status: 0 all as it was, 1 something differs or is missing, 3 nothing could be checked.
            """,
        examples: [("dateline verify my-articles-timeline my-articles", "Has anything been touched since the build?")],
        options: [OptionTable.quiet, OptionTable.help]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        guard let folder = settings.arguments.first else {
            throw DatelineError(.usage, problem: "dateline verify needs the folder of a build", remedy: "For example: dateline verify my-articles-timeline")
        }
        let manifest = try Manifest.read(folder + "/" + Manifest.fileName)
        var findings: [String] = []
        var checked = 0
        func compare(_ entry: Manifest.Entry, _ path: String?) {
            guard let path, let bytes = try? FileReading.bytes(of: path) else {
                findings.append("missing: \(entry.name)")
                return
            }
            checked += 1
            if SHA256.hexadecimal(bytes) != entry.sha256 { findings.append("changed: \(entry.name)") }
        }
        for entry in manifest.outputs { compare(entry, folder + "/" + entry.name) }
        let copies = folder + "/" + SourceCopies.folderName
        var roots = Array(settings.arguments.dropFirst())
        if roots.isEmpty, SystemCalls.status(of: copies).kind == .directory { roots = [copies] }
        if !roots.isEmpty {
            let found = Dictionary(try InputFiles(roots).files.map { ($0.name, $0.path) }, uniquingKeysWith: { first, _ in first })
            for entry in manifest.inputs where !entry.sha256.isEmpty { compare(entry, found[entry.name]) }
            let known = Set(manifest.inputs.map(\.name))
            for name in found.keys.sorted() where !known.contains(name) { findings.append("new: \(name)") }
        }
        var out = findings.map { Console.harmless($0) + "\n" }.joined()
        let articles = roots.isEmpty ? "; the articles were not checked (name their folder)" : ""
        out +=
            findings.isEmpty
            ? "\(checked) files are as the build of version \(manifest.version) left them\(articles).\n"
            : "\(findings.count) of \(manifest.outputs.count + manifest.inputs.count) differ\(articles).\n"
        if !settings.isQuiet { _ = console.writeOutput(Array(out.utf8)) }
        return findings.isEmpty ? .done : .incomplete
    }
}
