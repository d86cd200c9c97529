import ByteText
import DatelineKit
import Foundation

extension Trap {
    /// Collections that make merging compare much: everything alike, everything on one day, everything in one article.
    static let chronology: [Trap] = [
        built("copies of one article", 200) { count in
            MadeArticles.records(count, id: { "a\($0)" }) { _ in "Lena Harrow resigned on Thursday. Oskar Brandt met the board on Friday." }
        },
        built("one id for all", 400) { count in MadeArticles.records(count, id: { _ in "a" }) { "Lena Harrow signed order \($0) on Thursday." } },
        built("nothing in common", 200) { count in
            MadeArticles.records(count, id: { "a\($0)" }) { "Mayor Har\($0)row opened bridge \($0 * 7) in Vil\($0)dorf on Thursday." }
        },
        built("one story", 200) { MadeArticles.ofOneStory($0) },
        built("one day", 200) { count in
            MadeArticles.records(count, id: { "a\($0)" }) {
                "On Thursday Lena Harrow \(MadeArticles.verbs[$0 % 8]) the bridge of Brest after \($0) people had come."
            }
        },
        built("one article", 200) { count in
            MadeArticles.records(1, id: { "a\($0)" }) { _ in
                (0..<count).map { "On \($0 % 28 + 1) May \(1950 + $0 % 70) Lena Harrow \(MadeArticles.verbs[$0 % 8]) bridge \($0). " }.joined()
            }
        },
        built("one event, told again and again", 200) { count in
            MadeArticles.records(count, id: { "a\($0)" }) { "The mayor Lena Harrow resigned on Thursday after \($0 % 3) years, paper \($0) said." }
        },
        built("dates that contradict", 200) { count in
            MadeArticles.records(count, id: { "a\($0)" }, published: { "20\(10 + $0 % 12)-07-25" }) { _ in
                "Lena Harrow resigned in Brest on Thursday after 1,234 people had signed."
            }
        },
        Trap("decisions", "lines", 200) { count in
            let folder = try Scratch()
            try folder.write("in.ndjson", MadeArticles.ofOneStory(20))
            try folder.write(
                "decisions.ndjson",
                joined(count) { "{\"event\":\"ev-x\($0)\",\"field\":\"title\",\"old\":\"a\",\"new\":\"b\",\"at\":\"2021-07-25T10:00:00Z\",\"by\":\"x\"}\n" })
            return {
                try await folder.run(["build", folder.path + "/in.ndjson", "--output", folder.path + "/out", "--decisions", folder.path + "/decisions.ndjson"])
            }
        },
        Trap("files", "in one folder", 200) { count in
            let folder = try Scratch()
            for number in 0..<count { try folder.write("in/\(number).txt", Array("Date: 2021-07-25\n\nLena Harrow resigned on Thursday.\n".utf8)) }
            return { try await folder.run(["read", folder.path + "/in"]) }
        },
        Trap("files", "folders in folders", 20) { count in
            let folder = try Scratch()
            let path = (0..<count).map { _ in "d" }.joined(separator: "/")
            try folder.write("in/\(path)/a.txt", Array("Date: 2021-07-25\n\nLena Harrow resigned on Thursday.\n".utf8))
            return { try await folder.run(["read", folder.path + "/in"]) }
        },
    ]

    /// `events | merge` and every format.
    private static func built(_ name: String, _ size: Int, _ make: @escaping @Sendable (Int) -> [UInt8]) -> Trap {
        Trap("build", name, size) { count in
            let folder = try Scratch()
            try folder.write("in.ndjson", make(count))
            return { try await folder.run(["build", folder.path + "/in.ndjson", "--output", folder.path + "/out", "--quiet"]) }
        }
    }
}

/// Articles as records, NDJSON.
enum MadeArticles {
    static let verbs = ["opened", "closed", "visited", "left", "sold", "bought", "praised", "attacked"]

    static func records(
        _ count: Int, id: (Int) -> String, published: (Int) -> String = { "2021-07-\(10 + $0 % 15)" }, text: (Int) -> String
    ) -> [UInt8] {
        joined(count) {
            "{\"id\":\"\(id($0))\",\"language\":\"en\",\"site\":\"Paper \($0)\",\"published\":\"\(published($0))\",\"title\":\"Harrow resigns \($0)\",\"text\":\"\(text($0))\"}\n"
        }
    }

    static func ofOneStory(_ count: Int) -> [UInt8] {
        let generator = CorpusGenerator(count: count, sentences: 6)
        var out = ByteWriter(reserving: count * 1024)
        for number in 0..<count { generator.write(article: number, to: &out) }
        return out.bytes
    }
}

/// A folder of its own, removed with it.
final class Scratch: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "dateline-growth-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// A command, its words thrown away.
    func run(_ arguments: [String]) async throws {
        let console = Console(read: { _ in [] }, writeOutput: { _ in true }, writeError: { _ in })
        let status = await DatelineCommand.run(arguments, console: console)
        if status == .usage || status == .failed { throw CommandFailed(arguments: arguments) }
    }

    struct CommandFailed: Error { var arguments: [String] }
}
