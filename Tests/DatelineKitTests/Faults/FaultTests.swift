import ArticleReading
import Foundation
import TestSupport
import Testing

@testable import DatelineKit

/// Faults made on purpose. The old output is whole after each, nothing strays, and what happened is said.
@Suite(.enabled(if: Program.path != nil, "the program is not built beside the tests"), .timeLimit(.minutes(Repetition.limit(minutes: 15))))
struct FaultTests {
    static let outputs = ["articles.csv", "evidence.csv", "timeline.csv", "timeline.html", "timeline.json", "timeline.md"]

    /// A folder with one article built, then a second one that the next build will add.
    private static func built() throws -> (folder: ScratchFolder, old: [String: [UInt8]]) {
        let folder = try ScratchFolder()
        try folder.write("in/ferry.txt", BadInputTests.article)
        let outcome = try Program.run(["build", folder.path + "/in", "--output", folder.path + "/out"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try folder.names(in: "out") == outputs)
        try folder.write("in/second.txt", "Title: The inquiry\nDate: 2022-03-20\n\nThe inquiry into the ferry Aurora opened on Thursday in Brest.\n")
        return (folder, try contents(folder))
    }

    /// What the next build makes of the old output, when nothing stops it.
    private static func builtUpon(_ old: [String: [UInt8]], in folder: ScratchFolder) throws -> [String: [UInt8]] {
        for (name, bytes) in old { try folder.write("upon/" + name, bytes) }
        let outcome = try Program.run(["build", folder.path + "/in", "--output", folder.path + "/upon"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try contents(folder, "upon")
    }

    private static func contents(_ folder: ScratchFolder, _ name: String = "out") throws -> [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: try folder.names(in: name).map { ($0, try folder.bytes(name + "/" + $0)) })
    }

    // MARK: Writing

    /// `ulimit -f` stands in for a full disk: blocks of 1024 bytes, after which `write` fails. The page is the largest file.
    @Test(arguments: [1, 4, 20]) func aFullDisk(blocks: Int) throws {
        let (folder, old) = try Self.built()
        let outcome = try Program.run(["build", folder.path + "/in", "--output", folder.path + "/out"], setUp: "ulimit -f \(blocks)")
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("can't be written") && outcome.errors.contains("as they were"), "\(outcome.errors)")
        #expect(try Self.contents(folder) == old, "the old output is as it was, and no temporary file is left")
    }

    @Test func standardOutputOnAFullDisk() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let (folder, _) = try Self.built()
        for command in ["read '\(folder.path)/in' >/dev/full", "--version >/dev/full", "merge --ndjson </dev/null >/dev/full"] {
            let outcome = try Program.shell("\"$dateline\" \(command)")
            #expect(outcome.status == 3, "\(command)")
            #expect(!outcome.errors.isEmpty, "\(command)")
        }
        #expect(try Program.shell("\"$dateline\" read '\(folder.path)/in' >/dev/full").errors.contains("No space left on device"))
    }

    /// What root may do says nothing of what others may: where the tests run as root, the program runs as nobody.
    private static let asNobody =
        geteuid() == 0 ? "command -v setpriv >/dev/null || exit 99\nset -- --reuid=65534 --regid=65534 --clear-groups \"$0\" \"$@\"\nexec setpriv \"$@\"" : ""

    @Test func noPermission() throws {
        let (folder, old) = try Self.built()
        try folder.write("in/secret.txt", BadInputTests.article)
        try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: folder.path + "/in/secret.txt")
        try folder.write("in/closed/a.txt", BadInputTests.article)
        try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: folder.path + "/in/closed")
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path + "/out")
        let refused = try Program.run(["build", folder.path + "/in", "--output", folder.path + "/out"], setUp: Self.asNobody)
        #expect(refused.status == 3 && refused.errors.contains("can't be written"), "\(refused.errors)")
        #expect(try Self.contents(folder) == old)
        let unmade = try Program.run(["build", folder.path + "/in", "--output", folder.path + "/out/deeper/still"], setUp: Self.asNobody)
        #expect(unmade.status == 3 && unmade.errors.contains("the folder can't be made"), "\(unmade.errors)")
        // What can't be read is named, and the rest is read.
        let read = try Program.run(["read", folder.path + "/in"], setUp: Self.asNobody)
        #expect(read.status == 1 && read.output.contains("Aurora"), "\(read.errors)")
        #expect(read.errors.contains("secret.txt") && read.errors.contains("closed"), "\(read.errors)")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/in/closed")
    }

    @Test func aFolderWhereAFileShallStand() throws {
        let (folder, old) = try Self.built()
        try FileManager.default.removeItem(atPath: folder.path + "/out/timeline.md")
        try FileManager.default.createDirectory(atPath: folder.path + "/out/timeline.md", withIntermediateDirectories: false)
        let outcome = try Program.run(["build", folder.path + "/in", "--output", folder.path + "/out"])
        #expect(outcome.status == 3 && outcome.errors.contains("a folder stands in its place"), "\(outcome.errors)")
        for (name, bytes) in old where name != "timeline.md" { #expect(try folder.bytes("out/" + name) == bytes, "\(name)") }
        #expect(try folder.names(in: "out") == Self.outputs)
    }

    // MARK: Killed in the middle

    /// Every state that a kill between two renames can leave, made by hand: the next run finishes it, and takes nothing for an editor's change.
    @Test func aRunKilledBetweenRenames() throws {
        let (folder, old) = try Self.built()
        let new = try Self.builtUpon(old, in: folder)
        #expect(Self.outputs.allSatisfy { old[$0] != new[$0] }, "every file changes, so that a mixture shows")
        for renamed in 0...Self.outputs.count {
            let place = "killed-\(renamed)"
            for (index, name) in Self.outputs.enumerated() {
                if index < renamed {
                    try folder.write("\(place)/\(name)", new[name] ?? [])
                } else {
                    try folder.write("\(place)/\(name)", old[name] ?? [])
                    try folder.write("\(place)/\(AtomicFiles.temporaryPrefix)\(name)", new[name] ?? [])
                }
            }
            try folder.write("\(place)/\(AtomicFiles.journalName)", Array(Self.outputs.joined(separator: "\0").utf8) + [0])
            let next = try Program.run(["build", folder.path + "/in", "--output", folder.path + "/" + place])
            #expect(next.status == 0, "\(next.errors)")
            #expect(!next.errors.contains("decision"), "\(renamed) renamed: \(next.errors)")
            #expect(try Self.contents(folder, place) == new, "\(renamed) renamed")
        }
        #expect(try folder.names(in: "in") == ["ferry.txt", "second.txt"], "no decisions were made up")
    }

    /// A journal is read from a folder that anybody may have filled: it leads nowhere else.
    @Test func aJournalLeadsNowhereElse() throws {
        let (folder, _) = try Self.built()
        try folder.write("victim.txt", "mine")
        try folder.write("out/\(AtomicFiles.temporaryPrefix)x", "theirs")
        try folder.write("out/\(AtomicFiles.journalName)", Array("../victim.txt\0/etc/passwd\0..\0\0x/../../victim.txt\0".utf8))
        #expect(try Program.run(["build", folder.path + "/in", "--output", folder.path + "/out"]).status == 0)
        #expect(try folder.text("victim.txt") == "mine")
        #expect(try folder.names(in: "out") == Self.outputs)
    }

    @Test(arguments: [SIGKILL, SIGINT, SIGTERM]) func killedAtAnyMoment(signal: Int32) throws {
        let (folder, old) = try Self.built()
        let start = Date()
        let new = try Self.builtUpon(old, in: folder)
        let whole = Date().timeIntervalSince(start)
        let parts = Repetition.count(6)
        for part in 1...parts {
            for (name, bytes) in old { try folder.write("out/" + name, bytes) }
            _ = try Program.run(
                ["build", folder.path + "/in", "--output", folder.path + "/out"], killAfter: whole * Double(part) / Double(parts), signal: signal)
            for name in Self.outputs {
                let bytes = try folder.bytes("out/" + name)
                #expect(bytes == old[name] || bytes == new[name], "\(name) is neither the old nor the new one")
            }
            let next = try Program.run(["build", folder.path + "/in", "--output", folder.path + "/out"])
            #expect(next.status == 0, "\(next.errors)")
            #expect(try Self.contents(folder) == new, "no stray file, nothing mixed")
        }
    }

    @Test func twoRunsAtOnceLeaveOneWholeOutput() async throws {
        let (folder, _) = try Self.built()
        let clean = try Program.run(["build", folder.path + "/in", "--output", folder.path + "/clean"])
        #expect(clean.status == 0)
        let arguments = ["build", folder.path + "/in", "--output", folder.path + "/shared"]
        try await withThrowingTaskGroup(of: Program.Outcome.self) { group in
            for _ in 0..<4 { group.addTask { try Program.run(arguments) } }
            for try await outcome in group { #expect(outcome.status == 0, "\(outcome.errors)") }
        }
        #expect(try Self.contents(folder, "shared") == Self.contents(folder, "clean"))
    }

    // MARK: Reading

    @Test func linksPipesAndDevicesAmongTheInputs() throws {
        let (folder, _) = try Self.built()
        let files = FileManager.default, inside = folder.path + "/in"
        try files.createSymbolicLink(atPath: inside + "/loop", withDestinationPath: ".")
        try files.createSymbolicLink(atPath: inside + "/up", withDestinationPath: "..")
        try files.createSymbolicLink(atPath: inside + "/nowhere.txt", withDestinationPath: "gone.txt")
        try files.createSymbolicLink(atPath: inside + "/self.txt", withDestinationPath: "self.txt")
        try files.createSymbolicLink(atPath: inside + "/zero.txt", withDestinationPath: "/dev/zero")
        try files.createSymbolicLink(atPath: inside + "/random.html", withDestinationPath: "/dev/urandom")
        #expect(try Program.shell("mkfifo '\(inside)/pipe.txt'").status == 0)
        let outcome = try Program.run(["build", inside, "--output", folder.path + "/out2"])
        #expect(outcome.status == 1)
        for name in ["nowhere.txt", "self.txt", "zero.txt", "random.html", "pipe.txt"] { #expect(outcome.errors.contains(name), "\(name): \(outcome.errors)") }
        // The loops lead to files that are read once.
        let read = try Program.run(["read", inside])
        #expect(read.output.split(separator: "\n").count == 2, "\(read.output.count) bytes")
        let named = try Program.run(["build", inside + "/pipe.txt", "--output", folder.path + "/out3"])
        #expect(named.status == 3 && named.errors.contains("a pipe or a device"), "\(named.errors)")
    }

    @Test func aFileThatDisappears() throws {
        let folder = try ScratchFolder()
        let there = try folder.write("there.txt", BadInputTests.article)
        let map = ArticleMap(reader: try Workbench(Settings()).reader) { $0.title ?? "" }
        let result = map(.files([.init(path: folder.path + "/gone.txt", name: "gone.txt"), .init(path: there, name: "there.txt")]))
        #expect(result.outputs == ["Ferry runs aground off the harbour"])
        #expect(result.problems.count == 1 && result.problems.allSatisfy { $0.hasPrefix("gone.txt: can't be opened") }, "\(result.problems)")
    }

    /// The file grows and is cut short all the while that it is read: whatever of it was there is read, and nothing else happens.
    @Test func aFileThatChangesWhileItIsRead() async throws {
        let (folder, _) = try Self.built()
        let path = folder.path + "/in/changing.txt"
        let paragraph = Array("On Tuesday the ferry Aurora lay off Brest.\n\n".utf8)
        let writer = Task {
            while !Task.isCancelled {
                for size in [1, 40_000, 3, 9_000] {
                    try Data((0..<size).map { paragraph[$0 % paragraph.count] }).write(to: URL(filePath: path), options: [])
                }
            }
        }
        for _ in 0..<Repetition.count(8) {
            let outcome = try Program.run(["read", folder.path + "/in"])
            #expect(outcome.status == 0 || outcome.status == 1, "\(outcome.errors)")
            #expect(outcome.output.contains("Ferry runs aground"))
        }
        writer.cancel()
        _ = await writer.result
    }

    @Test func theReaderOfAPipeGoes() throws {
        let folder = try ScratchFolder()
        let line = #"{"id":"a","language":"en","published":"2021-07-25","text":"He came on Thursday and left on 5 May 2020."}"# + "\n"
        let input = try folder.write("in.ndjson", String(repeating: line, count: Repetition.count(20_000)))
        for command in ["tag --ndjson", "events --ndjson", "read -"] {
            let outcome = try Program.shell("set -o pipefail\n\"$dateline\" \(command) <'\(input)' | head -n 1 >/dev/null")
            #expect(outcome.status == 0, "\(command): \(outcome.errors)")
            #expect(outcome.errors.isEmpty, "\(command): \(outcome.errors)")
        }
    }

    /// What reads PDF for us may be fed much, stop early, fail, write without end, or never end at all.
    @Test func anotherProgramAsAFilter() {
        let much = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        func run(_ tool: String, _ arguments: [String] = [], limit: Int = 1 << 24, seconds: Int = 60) -> [UInt8]? {
            ChildProcess.filter(tool, arguments, input: much, outputLimit: limit, seconds: seconds)
        }
        #expect(run("/bin/cat") == much)
        #expect(run("/bin/sh", ["-c", "head -c 10"]) == Array(much.prefix(10)))
        #expect(run("/bin/sh", ["-c", "exit 1"]) == nil)
        #expect(run("/no/such/tool") == nil)
        #expect(run("/bin/sh", ["-c", "while :; do echo without end; done"], limit: 100_000) == nil)
        #expect(run("/bin/sh", ["-c", "sleep 600"], seconds: 2) == nil)
    }

    /// A pipe that its maker has set not to wait is full at times, not broken.
    @Test func aPipeThatDoesNotWait() throws {
        let folder = try ScratchFolder()
        let line = #"{"id":"a","language":"en","published":"2021-07-25","text":"He came on Thursday and left on 5 May 2020."}"# + "\n"
        let input = try folder.write("in.ndjson", String(repeating: line, count: 2_000))
        guard try Program.shell("command -v python3").status == 0 else { return }
        let reader =
            "import os,subprocess,sys,time;r,w=os.pipe();os.set_blocking(w,False);p=subprocess.Popen([sys.argv[1],'tag','--ndjson'],stdin=open(sys.argv[2]),stdout=w);os.close(w);time.sleep(0.5);print(sum(1 for _ in os.fdopen(r)),p.wait())"
        let outcome = try Program.shell("python3 -c \"\(reader)\" \"$dateline\" '\(input)'")
        #expect(outcome.output == "2000 0\n", "\(outcome.output) \(outcome.errors)")
    }

    /// Ten thousand time expressions, and not one full stop.
    @Test func tenThousandTimesInOneSentence() async throws {
        let folder = try ScratchFolder()
        let sentence = "The list names " + (0..<10_000).map { "\($0 % 28 + 1) May \(1950 + $0 % 70)" }.joined(separator: ", ") + " and no other day"
        try folder.write("in/list.txt", "Title: The list\nDate: 2022-03-10\n\n\(sentence)\n")
        let tagged = await CommandHarness.run(["read", folder.path + "/in"])
        let timexes = await CommandHarness.run(["tag", "--ndjson"], input: tagged.output)
        #expect(timexes.text.components(separatedBy: #""type":"DATE""#).count - 1 >= 10_000)
        let outcome = try Program.run(["build", folder.path + "/in", "--output", folder.path + "/out"])
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    // MARK: Where it writes

    /// Whatever an article says of itself, files appear in the output folder alone.
    @Test func nothingIsWrittenElsewhere() throws {
        let folder = try ScratchFolder()
        for (index, name) in ["../../escape", "/tmp/dateline-escape", "a\u{0}b", "..", "con", "x/../../y", String(repeating: "n", count: 300)].enumerated() {
            let record: [String: String] = [
                "id": name, "url": "file:///tmp/dateline-escape/\(name)", "canonical_url": name, "source_path": name, "site": name, "language": "en",
                "published": "2021-07-2\(index)", "title": "The mayor of \(name) resigned on Monday",
                "text": "The mayor resigned on Monday. On Tuesday the board of \(name) met.",
            ]
            try folder.write("in/\(index).ndjson", Array(try JSONSerialization.data(withJSONObject: record)) + [10])
        }
        try folder.write("in/we\nird; $(touch owned) `touch owned`.txt", BadInputTests.article)
        let before = try Self.tree(folder)
        let formats = "html,csv,md,json,xlsx,ics,timelinejs,fragment"
        let outcome = try Program.run(
            ["build", folder.path + "/in", "--output", folder.path + "/out", "--formats", formats, "--keep-copies", "--manifest"],
            setUp: "cd '\(folder.path)'")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(!outcome.errors.contains("\u{1B}"))
        let after = try Self.tree(folder).subtracting(before)
        #expect(!after.isEmpty && after.allSatisfy { $0.hasPrefix("out") }, "\(after.filter { !$0.hasPrefix("out") })")
        #expect(!FileManager.default.fileExists(atPath: "/tmp/dateline-escape"))
    }

    private static func tree(_ folder: ScratchFolder) throws -> Set<String> { Set(try FileManager.default.subpathsOfDirectory(atPath: folder.path)) }
}
