import Foundation

// EmbedText OUTPUT FILE…: turns text files into one Swift file with a string literal each. A literal of 134 KB compiles in 0.14 s;
// the byte array that `.embedInCode` makes of the same file takes 38 s and a gigabyte.
//
// What only the authors of the files need is left out, since every page would carry it: indentation, lines that are comments as a whole, and the spaces
// beside punctuation.

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

/// Without the spaces that stand beside punctuation, outside of quotes, template literals and regular expressions. `+`, `-` and `/` keep theirs: `a + +b`.
func squeezed(_ line: String, isScript: Bool) -> String {
    let close = Set((isScript ? "=,;:?&|<>(){}[]!*" : ",;{}").utf8)
    var out: [UInt8] = []
    var inside: UInt8 = 0
    var isEscaped = false
    var isClass = false
    let bytes = Array(line.utf8)
    /// A slash after these begins a regular expression, after anything else it divides.
    func beginsExpression() -> Bool {
        guard let last = out.last(where: { $0 != 32 }) else { return true }
        return "(,=:[!&|?{};>".utf8.contains(last) || String(decoding: out.suffix(7), as: UTF8.self).hasSuffix("return ")
    }
    for (place, byte) in bytes.enumerated() {
        if inside != 0 {
            out.append(byte)
            if isEscaped {
                isEscaped = false
            } else if byte == 92 {
                isEscaped = true
            } else if inside == 47, byte == 91 || byte == 93 {
                isClass = byte == 91
            } else if byte == inside, !isClass {
                inside = 0
            }
            continue
        }
        if byte == 32 {
            let next = place + 1 < bytes.count ? bytes[place + 1] : 32
            if out.last.map(close.contains) ?? false || close.contains(next) || (!isScript && out.last == 58) { continue }
        } else if byte == 34 || byte == 39 || (isScript && (byte == 96 || (byte == 47 && beginsExpression()))) {
            inside = byte
        }
        out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
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
        let text = stripped(try String(contentsOf: url, encoding: .utf8)).split(separator: "\n")
            .map { squeezed(String($0), isScript: url.pathExtension == "js") }.joined(separator: url.pathExtension == "js" ? "\n" : "")
            .replacingOccurrences(of: ";}", with: url.pathExtension == "js" ? ";}" : "}")
        source += "    static let \(identifier(url)) = ###\"\"\"\n\(text)\n\"\"\"###\n"
    }
    source += "}\n"
    try Data(source.utf8).write(to: URL(filePath: output))
} catch {
    FileHandle.standardError.write(Data("EmbedText: \(error)\n".utf8))
    exit(1)
}
