import DatelineKit
import Foundation
import TestSupport
import Testing

/// What a person may do wrong, and what the program must say and keep.
@Suite struct BadInputTests {
    static let article = """
        Title: Ferry runs aground off the harbour
        Date: 2022-03-10
        Source: The Harbour Post

        The ferry Aurora ran aground on Tuesday with 120 people on board, the coast guard said.

        Tugs pulled it free on Wednesday morning.
        """

    struct Mistake: Sendable {
        var arguments: [String]
        var status: DatelineKit.ExitStatus
        var words: String
        init(_ arguments: [String], _ status: DatelineKit.ExitStatus, _ words: String) {
            (self.arguments, self.status, self.words) = (arguments, status, words)
        }
    }

    static let mistakes: [Mistake] = [
        Mistake(["build", "/no/such/folder"], .failed, "no such file or folder"),
        Mistake(["build"], .usage, "needs at least one file or folder"),
        Mistake(["build", "--ouput", "x", "y"], .usage, "Did you mean --output?"),
        Mistake(["biuld", "x"], .usage, "Did you mean 'dateline build'?"),
        Mistake(["build", "x", "--jobs", "none"], .usage, "not a whole number above 0"),
        Mistake(["build", "x", "--from", "yesterday"], .usage, "Write it as 2021-07-25"),
        Mistake(["build", "x", "--locale", "fre"], .usage, "Possible: en, en-US, fr"),
        Mistake(["build", "x", "--timezone", "Europe/Pariss"], .usage, "no such time zone"),
        Mistake(["build", "x", "--published", "25.07.2021"], .usage, "not a date"),
        Mistake(["build", "x", "--title"], .usage, "needs a value"),
        Mistake(["tag"], .usage, "needs --ndjson"),
        Mistake(["tag", "--ndjson", "file.txt"], .usage, "reads records from standard input"),
        Mistake(["render", "/no/such.json", "--output", "x"], .failed, "/no/such.json"),
        Mistake([], .usage, "USAGE: dateline COMMAND"),
    ]

    @Test(arguments: mistakes)
    func saysWhatIsWrong(mistake: Mistake) async {
        let outcome = await CommandHarness.run(mistake.arguments)
        #expect(outcome.status == mistake.status)
        #expect(outcome.errors.contains(mistake.words), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test func anEmptyFolderIsNothingToDo() async throws {
        let folder = try ScratchFolder()
        let outcome = await CommandHarness.run("build", folder.path)
        #expect(outcome.status == .failed)
        #expect(outcome.errors.contains("holds no article"))
    }

    /// One bad article never stops the others.
    @Test(
        arguments: [
            ("empty.txt", [UInt8](), "empty"), ("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0xFF, 0xFE, 0, 0], "picture.txt"),
        ] as [(String, [UInt8], String)])
    func aBadFileIsNamedAndTheOthersAreRead(name: String, bytes: [UInt8], words: String) async throws {
        let folder = try ScratchFolder()
        try folder.write("in/good.txt", Self.article)
        try folder.write("in/\(name)", bytes)
        let outcome = await CommandHarness.run("build", folder.path + "/in", "--output", folder.path + "/out")
        #expect(outcome.status == .incomplete)
        #expect(outcome.errors.contains(name) && outcome.errors.contains(words), "\(outcome.errors)")
        #expect(try folder.text("out/timeline.csv").contains("2022-03-08"))
    }

    @Test func invalidUTF8IsReadAsWindows1252AndNothingIsLost() async throws {
        let folder = try ScratchFolder()
        try folder.write(
            "in/latin.txt",
            Array("Date: 2022-03-10\n\nLe ferry s'est \u{0}".utf8.dropLast()) + [0xE9] + Array("chou".utf8) + [0xE9] + Array(" mardi pr\u{0}".utf8.dropLast())
                + [0xE8] + Array("s du port de Brest. Les secours sont venus mercredi matin.\n".utf8))
        let outcome = await CommandHarness.run("build", folder.path + "/in", "--output", folder.path + "/out")
        #expect(outcome.status == .done, "\(outcome.errors)")
        #expect(try folder.text("out/timeline.json").contains("échoué"))
    }

    @Test func anArticleWithoutADateKeepsItsRelativeDatesOpen() async throws {
        let folder = try ScratchFolder()
        try folder.write(
            "in/a.txt", "The ferry Aurora ran aground on Tuesday with 120 people on board. Tugs pulled it free on Wednesday morning, the coast guard said.\n")
        let outcome = await CommandHarness.run("build", folder.path + "/in", "--output", folder.path + "/out")
        #expect(outcome.status == .done || outcome.status == .incomplete)
        let year = Calendar(identifier: .gregorian).component(.year, from: Date())
        let sheet = try folder.text("out/timeline.csv")
        #expect(!sheet.contains("\(year)-") && !sheet.contains("2022-"), "nothing is filled in from today's date")
        #expect(try folder.text("out/articles.csv").contains("unknown"))
    }

    @Test func aFailedRunLeavesTheOldOutputWhole() async throws {
        let folder = try ScratchFolder()
        try folder.write("in/good.txt", Self.article)
        #expect(await CommandHarness.run("build", folder.path + "/in", "--output", folder.path + "/out").status == .done)
        let before = try folder.names(in: "out").map { try folder.bytes("out/" + $0) }
        try FileManager.default.removeItem(atPath: folder.path + "/in/good.txt")
        #expect(await CommandHarness.run("build", folder.path + "/in", "--output", folder.path + "/out").status == .failed)
        #expect(try folder.names(in: "out").map { try folder.bytes("out/" + $0) } == before)
    }

    @Test func anOutputFolderThatIsAFile() async throws {
        let folder = try ScratchFolder()
        try folder.write("in/good.txt", Self.article)
        let file = try folder.write("out", "mine")
        let outcome = await CommandHarness.run("build", folder.path + "/in", "--output", file)
        #expect(outcome.status == .failed)
        #expect(outcome.errors.contains("is not a folder"))
        #expect(try folder.text("out") == "mine")
    }

    @Test func aClosedPipeEndsQuietly() async throws {
        let lines = String(repeating: #"{"id":"a","language":"en","text":"He came on 5 May 2020."}"# + "\n", count: 20_000)
        let outcome = await CommandHarness.run("tag", "--ndjson", input: lines, capacity: 100)
        #expect(outcome.errors.isEmpty)
    }

    @Test func badLinesAreAnsweredInTheirPlace() async throws {
        let input = """
            {"id":"a","language":"en","text":"He came on 5 May 2020."}
            not json
            {"id":"b","text":"\\ud800"}
            {"id":"c","language":"en","text":"She left on 6 May 2020."}
            """
        let outcome = await CommandHarness.run("tag", "--ndjson", input: input)
        let lines = outcome.text.split(separator: "\n").map(String.init)
        #expect(outcome.status == .incomplete)
        #expect(lines.count == 4)
        #expect(lines[0].contains(#""value":"2020-05-05""#) && lines[3].contains(#""value":"2020-05-06""#))
        #expect(lines[1].hasPrefix(#"{"line":2,"error":{"code":"#) && lines[2].hasPrefix(#"{"line":3,"error":{"code":"#))
    }

    @Test(arguments: ["build", "read", "tag", "events", "merge", "render", "explain"])
    func everyCommandHasHelpWithExamples(command: String) async {
        let outcome = await CommandHarness.run(command, "--help")
        #expect(outcome.status == .done)
        #expect(outcome.text.contains("EXAMPLES:") && outcome.text.contains("dateline \(command)"))
    }

    /// The library and the command line write the same bytes.
    @Test func theLibraryBuildsWhatTheCommandBuilds() async throws {
        let folder = try ScratchFolder()
        try folder.write("in/good.txt", Self.article)
        try folder.write("in/empty.txt", "")
        var options = ChronologyBuilder.Options()
        (options.title, options.timeZone, options.locale) = ("The ferry", "Europe/Paris", "fr")
        let chronology = try await ChronologyBuilder(languages: LanguageSet(), options: options).build(paths: [folder.path + "/in"])
        #expect(chronology.warnings.count == 1 && chronology.warnings.allSatisfy { $0.hasPrefix("empty.txt") })
        let outcome = await CommandHarness.run(
            "build", folder.path + "/in", "--output", folder.path + "/out", "--title", "The ferry", "--timezone", "Europe/Paris", "--locale", "fr")
        #expect(outcome.status == .incomplete)
        for file in chronology.files() { #expect(try folder.bytes("out/" + file.name) == file.bytes, "\(file.name)") }
    }
}
