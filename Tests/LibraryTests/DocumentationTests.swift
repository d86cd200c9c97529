import DatelineKit
import Foundation
import TestSupport
import Testing

/// The DocC catalogue: every Swift block in it is compiled, and does what the article says.
@Suite struct DocumentationTests {
    static let catalogue = ProjectRoot.url.appending(path: "Sources/DatelineKit/DatelineKit.docc")

    static func blocks(of article: String, language: String) throws -> [[String]] {
        let lines = try String(contentsOf: catalogue.appending(path: article), encoding: .utf8).components(separatedBy: "\n")
        var blocks: [[String]] = []
        var isOpen = false
        for line in lines {
            if line.hasPrefix("```") {
                isOpen = line == "```\(language)"
                if isOpen { blocks.append([]) }
            } else if isOpen {
                blocks[blocks.count - 1].append(line)
            }
        }
        return blocks
    }

    static func unindented(_ lines: [String]) -> String {
        let margin = lines.filter { !$0.allSatisfy(\.isWhitespace) }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return lines.map { String($0.dropFirst(margin)) }.joined(separator: "\n")
    }

    @Test(arguments: ["BuildAChronology.md", "TagAText.md", "AddALanguage.md", "AddAFormat.md", "Measure.md"])
    func everyExampleIsCompiled(article: String) throws {
        let examples = try String(contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "LibraryExamples.swift"), encoding: .utf8)
            .components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
        let blocks = try Self.blocks(of: article, language: "swift")
        #expect(!blocks.isEmpty, "\(article) shows no Swift")
        for block in blocks {
            let code = block.map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0 != "import DatelineKit" }.joined(separator: "\n")
                .trimmingCharacters(in: .newlines)
            #expect(examples.contains(code), "\(article): not in LibraryExamples.swift:\n\(Self.unindented(block))")
        }
    }

    @Test func buildingDoesWhatTheArticleSays() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-library-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder.appending(path: "in"), withIntermediateDirectories: true)
        let article = """
            Title: Ferry runs aground off the harbour
            Date: 2022-03-10

            The ferry Aurora ran aground on Tuesday with 120 people on board, the coast guard said.
            """
        try article.write(to: folder.appending(path: "in/ferry.txt"), atomically: true, encoding: .utf8)
        let output = folder.appending(path: "out")
        let chronology = try await exampleOfBuilding(articlesFolder: folder.appending(path: "in").path, outputFolder: output.path)
        #expect(chronology.title == "The ferry Aurora")
        #expect(chronology.events.map(\.dateFrom).contains("2022-03-08"))
        #expect(chronology.articles.map(\.published) == ["2022-03-10"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: output.path).contains("timeline.html"))
        // The timeline read back is the one that was written.
        #expect(try Chronology(readingFrom: output.path + "/timeline.json").files() == chronology.files())
        try exampleOfAFormat(chronology, outputFolder: output.path)
        #expect(try String(contentsOf: output.appending(path: "days.csv"), encoding: .utf8).contains("2022-03-08,"))
    }

    @Test func textsAreBuiltWithoutFiles() async throws {
        let events = try await exampleOfTexts()
        #expect(events.contains { $0.dateFrom == "2022-03-08" && $0.tellings.contains { $0.expression?.contains("mardi") == true } })
    }

    @Test func taggingDoesWhatTheArticleSays() throws {
        #expect(try exampleOfTagging() == ["jeudi: 2021-07-22", "samedi soir: 2021-07-24TEV"])
    }

    @Test func aLanguageCanBeAdded() throws {
        #expect(try exampleOfAddingALanguage() == ["2021-07-22"])
        #expect(try LanguageSet(adding: ["language fr Mien\norder day-first\n"]).tags == LanguageSet().tags, "a pack of a tag that is there takes its place")
    }

    @Test func measuringDoesWhatTheArticleSays() throws { #expect(try exampleOfMeasuring() == 1) }

    /// What is wrong is said by a code, a place and a remedy.
    @Test func errorsAreTyped() async throws {
        let languages = try LanguageSet()
        #expect(throws: DatelineError.self) { try TimeReader(languages: languages).times(in: "on Thursday", published: "25.07.2021") }
        do {
            _ = try LanguageSet(adding: ["language xx Nonsense\n[rules]\na = <nosuch> => (day 1)\n"])
            Issue.record("a broken pack was taken")
        } catch { #expect(error.code == .languagePack && error.line == 3, "\(error)") }
        do {
            _ = try await ChronologyBuilder(languages: languages).build(paths: ["/no/such/folder"])
            Issue.record("a folder that is not there was built")
        } catch { #expect(error.code == .notFound) }
        do {
            _ = try await ChronologyBuilder(languages: languages).build(articles: [])
            Issue.record("nothing was built")
        } catch { #expect(error.code == .nothingToDo) }
        for name in ["../out.csv", "", ".hidden", "a/b", "a\0b"] {
            #expect(throws: DatelineError.self) { try Chronology.write([ChronologyFile(name: name, bytes: [])], to: "/tmp/dateline-not-made") }
        }
        #expect(!FileManager.default.fileExists(atPath: "/tmp/dateline-not-made"))
    }

    /// `text` is Unicode with everything in it that makes offsets go wrong.
    @Test func rangesPointAtTheWords() throws {
        let text = "Été 👩‍👩‍👧 e\u{301}: on Thursday, 25 July 2021\r\n— and on Friday."
        let times = try TimeReader(languages: LanguageSet()).times(in: text, language: "en", published: "2021-07-25")
        #expect(times.count >= 2)
        for time in times { #expect(text[time.range] == time.text) }
    }
}
