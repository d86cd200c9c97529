import Foundation
import Testing

/// One table of hostile strings, put wherever an article can put text, and looked for in every file that is written.
@Suite struct UntrustedTextTests {
    static let strings = [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>",
        "' onmouseover='alert(1)",
        "<!--", "]]>", "</style><style>*{display:none}", "javascript:alert(1)", "[x](javascript:alert(1))", "![](https://track.example/p.png)",
        "`code` | table | **bold**",
        "=1+1", "+1+1", "-1+1", "@SUM(A1:A9)", "\t=1+1", "=HYPERLINK(\"https://evil.example\";\"x\")", "\u{1B}]0;owned\u{7}\u{1B}[31m", "\u{202E}gnp.exe",
        "line\r\nBEGIN:VEVENT", "\u{2028}\u{2029}", "../../../../tmp/owned", "a\u{0}b", "{{constructor.constructor('alert(1)')()}}", "&lt;script&gt;",
        "%0d%0aSet-Cookie:x",
    ]

    static func record(_ hostile: String) throws -> Data {
        let fields: [String: String] = [
            "id": "art \(hostile)", "title": "Lena Harrow \(hostile) resigned on Thursday", "byline": hostile, "site": "Site \(hostile)",
            "url": "javascript:alert(1)//\(hostile)",
            "canonical_url": "https://news.example/\(hostile)", "language": "en", "published": "2021-07-25T10:00:00Z",
            "text":
                "The mayor, Lena Harrow, \(hostile) resigned on Thursday. \(hostile) said that Lena Harrow had signed the treaty on Wednesday.\n\nOn Friday \(hostile) Oskar Brandt visited Paris.",
        ]
        return try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes]) + Data("\n".utf8)
    }

    @Test(arguments: strings) func nothingOfItRuns(_ hostile: String) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-hostile-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "articles.ndjson")
        try Self.record(hostile).write(to: input)
        let chronology = try await Chronology.build([input.path], options: ["--formats", "html,csv,md,json,ics,timelinejs"])
        #expect(!chronology.model.events.isEmpty)

        let html = chronology.text(of: "timeline.html")
        #expect(!html.contains("<script>alert") && !html.contains("<img src=x") && !html.contains("<svg/onload") && !html.contains("</style><style>"))
        #expect(!html.contains("href=\"javascript:") && !html.contains("href='javascript:"))
        for file in ["timeline.csv", "evidence.csv", "articles.csv"] {
            for cell in Self.cells(chronology.text(of: file)) { #expect(!"=+-@\t\r".contains(cell.first ?? " "), "\(file): \(cell)") }
        }
        // What stands behind a backslash, and addresses in angle brackets, is text to Markdown.
        let markdown = chronology.text(of: "timeline.md").replacingOccurrences(of: #"\\.|<https?://[^>\s]*>"#, with: "", options: .regularExpression)
        #expect(!markdown.contains("<script>") && !markdown.contains("<img") && !markdown.contains("](javascript:") && !markdown.contains("![]("))
        if chronology.files["timeline.ics"] != nil {
            let begins = chronology.text(of: "timeline.ics").components(separatedBy: "\r\nBEGIN:VEVENT").count - 1
            let ends = chronology.text(of: "timeline.ics").components(separatedBy: "\r\nEND:VEVENT").count - 1
            #expect(begins == ends)
        }
        for (name, bytes) in chronology.files {
            #expect(!bytes.contains(0x1B) && !bytes.contains(0x07), "\(name) holds an escape sequence")
            if name != "timeline.json" { #expect(!bytes.contains(0), "\(name) holds NUL") }
        }
        #expect(!FileManager.default.fileExists(atPath: "/tmp/owned"))
    }

    /// The cells of a table as a spreadsheet would split it.
    static func cells(_ table: String) -> [String] {
        var cells: [String] = [], cell = "", isQuoted = false
        for scalar in table.unicodeScalars where scalar != "\u{FEFF}" {
            switch scalar {
            case "\"": isQuoted.toggle()
            case ",", "\n", "\r":
                if isQuoted { cell.unicodeScalars.append(scalar) } else { cells.append(cell); cell = "" }
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return cells
    }
}
