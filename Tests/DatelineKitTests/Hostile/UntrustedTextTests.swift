import ArticleReading
import DatelineKit
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
        let chronology = try await Chronology.build([input.path], options: ["--formats", "html,csv,md,json,xlsx,ics,timelinejs,fragment"])
        #expect(!chronology.model.events.isEmpty)

        for page in ["timeline.html", "timeline.fragment.html"] {
            let html = chronology.text(of: page)
            #expect(!html.isEmpty)
            #expect(!html.contains("<script>alert") && !html.contains("<img src=x") && !html.contains("<svg/onload") && !html.contains("</style><style>"))
            #expect(!html.contains("href=\"javascript:") && !html.contains("href='javascript:"))
        }
        for data in ["timeline.json", "timelinejs.json"] {
            _ = try JSONSerialization.jsonObject(with: try #require(chronology.files[data]))
        }
        for file in ["timeline.csv", "evidence.csv", "articles.csv"] {
            for cell in Self.cells(chronology.text(of: file)) { #expect(!"=+-@\t\r".contains(cell.first ?? " "), "\(file): \(cell)") }
        }
        // What stands behind a backslash, and addresses in angle brackets, is text to Markdown.
        let markdown = chronology.text(of: "timeline.md").replacingOccurrences(of: #"\\.|<https?://[^>\s]*>"#, with: "", options: .regularExpression)
        #expect(!markdown.contains("<script>") && !markdown.contains("<img") && !markdown.contains("](javascript:") && !markdown.contains("![]("))
        // Every line of a calendar begins with a property of ours or goes on from the one before; none is longer than 75 bytes.
        let calendar = chronology.text(of: "timeline.ics")
        #expect(!calendar.isEmpty)
        for line in calendar.components(separatedBy: "\r\n") where !line.isEmpty && !line.hasPrefix(" ") {
            let name = line.prefix { $0 != ":" && $0 != ";" }
            #expect(name.utf8.allSatisfy { ($0 >= 65 && $0 <= 90) || $0 == 45 }, "\(line)")
            #expect(line.utf8.count <= 75, "\(line)")
        }
        #expect(!calendar.replacingOccurrences(of: "\r\n", with: "").utf8.contains { $0 == 13 || $0 == 10 }, "a lone line feed")
        #expect(
            calendar.components(separatedBy: "\r\nBEGIN:VEVENT\r\n").count - 1 == chronology.model.events.count,
            "as many entries as events, whatever the text says")
        // The parts of our workbooks are packed as they are: no cell is a formula or a link, and every part is well-formed.
        let packed = try #require(chronology.files["timeline.xlsx"])
        let workbook = String(decoding: packed, as: UTF8.self)
        #expect(workbook.contains("<sheetData>") && !workbook.contains("<f>") && !workbook.contains("<f ") && !workbook.contains("<hyperlink"))
        #expect(!workbook.contains("<script") && !workbook.contains("<img") && !workbook.contains("<svg"))
        let tables = try #require(SpreadsheetTables.read(Array(packed)))
        #expect(tables.count == 3 && tables[0].count == chronology.model.events.count + chronology.model.undated.count + 1, "as many rows as events")
        for (name, bytes) in chronology.files where !name.hasSuffix(".xlsx") {
            #expect(!bytes.contains(0x1B) && !bytes.contains(0x07), "\(name) holds an escape sequence")
            if name != "timeline.json" { #expect(!bytes.contains(0), "\(name) holds NUL") }
        }
        #expect(!FileManager.default.fileExists(atPath: "/tmp/owned"))
    }

    /// Names of files, article text and ids come back on the terminal: no control character of theirs does.
    @Test(arguments: strings) func theTerminalGetsNoEscapes(_ hostile: String) async throws {
        let folder = try ScratchFolder()
        let input = try folder.write("articles.ndjson", Array(try Self.record(hostile)) + Array("{\"id\":\"\u{1B}[31m\",\"text\":1}\n".utf8))
        let name = hostile.replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "\0", with: "_")
        try folder.write("in/\(name).txt", "")
        try folder.write("in/a.txt", BadInputTests.article)
        let timeline = folder.path + "/out/timeline.json"
        for arguments in [
            ["build", input, "--output", folder.path + "/out"], ["build", folder.path + "/in", "--output", folder.path + "/out2"],
            ["build", folder.path + "/in/" + name, hostile], ["render", timeline, "--output", folder.path + "/out3", "--title", hostile],
            ["explain", hostile + " on Thursday \(hostile)", "--published", "2021-07-25"], ["explain", timeline, "--event", hostile], [hostile],
            ["build", "--" + hostile],
        ] {
            let outcome = await CommandHarness.run(arguments)
            for text in [outcome.errors, outcome.text] {
                #expect(
                    !text.unicodeScalars.contains { ($0.value < 32 && $0 != "\n" && $0 != "\t") || (127..<160).contains($0.value) || $0.value == 0x202E },
                    "\(arguments.first ?? ""): \(text.debugDescription)")
            }
        }
        let dossier = await CommandHarness.run("explain", timeline, "--event", try await Self.firstEvent(timeline))
        #expect(dossier.status == .done && !dossier.text.unicodeScalars.contains { $0.value == 27 || $0.value == 7 || $0.value == 0x202E })
    }

    private static func firstEvent(_ path: String) async throws -> String {
        struct Model: Decodable { struct Event: Decodable { var id: String }; var events: [Event] }
        return try JSONDecoder().decode(Model.self, from: Data(contentsOf: URL(filePath: path))).events.first?.id ?? ""
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
