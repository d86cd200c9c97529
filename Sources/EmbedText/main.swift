import Foundation

// EmbedText OUTPUT FILE…: turns text files into one Swift file with a string literal each. A literal of 134 KB compiles in 0.14 s;
// the byte array that `.embedInCode` makes of the same file takes 38 s and a gigabyte.
//
// What only the authors of the files need, indentation and lines that are comments as a whole, is left out: it would be carried by every page.

func stripped(_ text: String) -> String {
    var kept: [Substring] = []
    var inComment = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
        let bare = line.drop { $0 == " " || $0 == "\t" }
        if inComment {
            inComment = !bare.hasSuffix("*/")
        } else if bare.hasPrefix("/*") {
            inComment = !bare.hasSuffix("*/")
        } else if !bare.isEmpty, !bare.hasPrefix("// ") {
            kept.append(bare)
        }
    }
    return kept.joined(separator: "\n")
}

/// `page.css` → `pageCSS`.
func identifier(_ url: URL) -> String {
    url.deletingPathExtension().lastPathComponent.replacingOccurrences(of: "-", with: "_") + url.pathExtension.uppercased()
}

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first, arguments.count > 1 else {
    FileHandle.standardError.write(Data("usage: EmbedText OUTPUT FILE…\n".utf8))
    exit(2)
}
do {
    var source = "// Made by EmbedText from the files under Web/. Do not edit.\nenum WebText {\n"
    for path in arguments.dropFirst() {
        let url = URL(filePath: path)
        let text = stripped(try String(contentsOf: url, encoding: .utf8))
        source += "    static let \(identifier(url)) = ###\"\"\"\n\(text)\n\"\"\"###\n"
    }
    source += "}\n"
    try Data(source.utf8).write(to: URL(filePath: output))
} catch {
    FileHandle.standardError.write(Data("EmbedText: \(error)\n".utf8))
    exit(1)
}
