import DatelineKit
import Foundation
import TestSupport
import Testing

/// The same bytes out, whatever does not matter: the order of the inputs, the number of jobs, how the stages were divided, the machine's locale, zone and hash seed.
@Suite(.timeLimit(.minutes(Repetition.limit(minutes: 15)))) struct DeterminismTests {
    static let formats = "html,csv,md,json,xlsx,ics,timelinejs,fragment"

    /// SplitMix64: the same shuffles in every run of the tests.
    struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static func files(of story: String) throws -> [String] {
        let folder = ProjectRoot.fixtures.appending(path: "stories/\(story)").path
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "expected.csv" && !$0.hasPrefix(".") }.sorted().map {
            folder + "/" + $0
        }
    }

    private static func build(_ inputs: [String], _ options: [String] = []) async throws -> [String: Data] {
        try await Chronology.build(inputs, options: ["--title", "A story", "--formats", formats] + options).files
    }

    @Test(arguments: StoryTests.stories) func orderAndJobs(story: String) async throws {
        let files = try Self.files(of: story)
        let expected = try await Self.build(files)
        #expect(expected.count >= 10)
        for (seed, jobs) in [(1, "1"), (2, "2"), (3, "7")] as [(UInt64, String)] {
            var generator = Seeded(state: seed)
            let shuffled = files.shuffled(using: &generator)
            #expect(try await Self.build(shuffled, ["--jobs", jobs]) == expected, "--jobs \(jobs), seed \(seed)")
        }
    }

    @Test(arguments: StoryTests.stories) func anySplitBetweenEventsAndMerge(story: String) async throws {
        let folder = ProjectRoot.fixtures.appending(path: "stories/\(story)").path
        let records = await CommandHarness.run("read", folder).text.split(separator: "\n").map { $0 + "\n" }
        let scratch = try ScratchFolder()
        let whole = try await Self.build([try scratch.write("records.ndjson", records.joined())])["timeline.json"]
        for (seed, parts) in [(4, 1), (5, 2), (6, records.count)] as [(UInt64, Int)] {
            var generator = Seeded(state: seed)
            var lines: [String] = []
            for part in 0..<parts {
                let own = records.enumerated().filter { $0.offset % parts == part }.map(\.element).joined()
                let events = await CommandHarness.run(["events", "--ndjson"], input: Array(own.utf8))
                #expect(events.status == .done, "\(events.errors)")
                lines += events.text.split(separator: "\n").map { $0 + "\n" }
            }
            // Not even the lines of one article stay together.
            let mixed = lines.shuffled(using: &generator).joined()
            let merged = await CommandHarness.run(["merge", "--ndjson", "--title", "A story", "--jobs", "\(seed % 3 + 1)"], input: Array(mixed.utf8))
            #expect(merged.status == .done, "\(merged.errors)")
            #expect(Data(merged.output) == whole, "\(parts) parts, seed \(seed)")
        }
    }

    @Test(arguments: StoryTests.stories, ["en", "fr"]) func renderWritesWhatBuildWrites(story: String, locale: String) async throws {
        let built = try await Self.build(Self.files(of: story), ["--locale", locale])
        let folder = try ScratchFolder()
        let timeline = try folder.write("timeline.json", Array(try #require(built["timeline.json"])))
        let outcome = await CommandHarness.run("render", timeline, "--output", folder.path + "/out", "--formats", Self.formats)
        #expect(outcome.status == .done, "\(outcome.errors)")
        #expect(try folder.names(in: "out") == built.keys.sorted())
        for (name, bytes) in built { #expect(try Data(folder.bytes("out/" + name)) == bytes, "\(name)") }
    }

    /// Each process has another hash seed; the locales are those in which upper case, numbers and weeks are other than here.
    @Test(
        .enabled(if: Program.path != nil, "the program is not built beside the tests"),
        arguments: [
            ["LC_ALL": "C", "LANG": "C", "TZ": "UTC"], ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"],
            ["LC_ALL": "fa_IR.UTF-8", "LANGUAGE": "fa", "TZ": "Asia/Kathmandu"], ["LC_ALL": "", "LANG": "", "TZ": "America/St_Johns", "HOME": "/nonexistent"],
        ]) func localeZoneAndHashSeed(environment: [String: String]) async throws
    {
        let files = try Self.files(of: "pegasus")
        let expected = try await Self.build(files)
        let folder = try ScratchFolder()
        let outcome = try Program.run(
            ["build"] + files + ["--title", "A story", "--formats", Self.formats, "--output", folder.path + "/out"], environment: environment)
        #expect(outcome.status == 0, "\(outcome.errors)")
        for (name, bytes) in expected { #expect(try Data(folder.bytes("out/" + name)) == bytes, "\(name)") }
    }

    /// A folder lists its files in the order in which they were made, or in none.
    @Test func theOrderInWhichTheFilesWereMade() async throws {
        let files = try Self.files(of: "ever-given")
        var expected: [String: Data]?
        for order in [files, files.reversed()] {
            let folder = try ScratchFolder()
            for file in order { try folder.write("in/" + (file as NSString).lastPathComponent, Array(try Data(contentsOf: URL(filePath: file)))) }
            let built = try await Self.build([folder.path + "/in"])
            #expect(built == expected ?? built)
            expected = built
        }
    }

    /// More articles than one worker takes at a time.
    @Test func manyArticlesAndAnyNumberOfJobs() async throws {
        let names = ["Harrow", "Brandt", "Okafor", "Lindqvist", "Marchetti"]
        let days = ["on Monday", "on Thursday", "last week", "on 3 July", "in May", "the next day"]
        var records = ""
        for number in 0..<150 {
            let (name, day) = (names[number % names.count], days[number % days.count])
            records +=
                #"{"id":"a\#(number)","language":"en","title":"\#(name) resigns","published":"2021-07-\#(10 + number % 19)","text":"\#(name) resigned from board \#(number % 7) \#(day). Critics of \#(name) met in Brest on 12 July 2021."}"#
                + "\n"
        }
        let folder = try ScratchFolder()
        let input = try folder.write("articles.ndjson", records)
        let expected = try await Self.build([input], ["--jobs", "1"])
        for jobs in ["2", "3", "16"] { #expect(try await Self.build([input], ["--jobs", jobs]) == expected, "--jobs \(jobs)") }
        for command in ["read", "tag", "events"] {
            let options = command == "read" ? ["read", input] : [command, "--ndjson"]
            var outputs: Set<[UInt8]> = []
            for jobs in ["1", "2", "16"] { outputs.insert(await CommandHarness.run(options + ["--jobs", jobs], input: Array(records.utf8)).output) }
            #expect(outputs.count == 1 && outputs.first?.isEmpty == false, "\(command)")
        }
    }

    /// Building upon its own output changes nothing.
    @Test func again() async throws {
        let files = try Self.files(of: "pegasus")
        let folder = try ScratchFolder()
        for round in 0..<2 {
            let outcome = await CommandHarness.run(["build"] + files + ["--title", "A story", "--formats", Self.formats, "--output", folder.path + "/out"])
            #expect(outcome.status == .done, "round \(round): \(outcome.errors)")
        }
        for (name, bytes) in try await Self.build(files) { #expect(try Data(folder.bytes("out/" + name)) == bytes, "\(name)") }
    }
}
