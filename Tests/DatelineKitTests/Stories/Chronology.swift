import DatelineKit
import Foundation
import Testing

/// What `dateline build` wrote, read back as any other program would read it: by the contract's keys, with Foundation.
struct Chronology {
    struct Mention: Decodable {
        var articleId: String
        var text: String
    }
    struct Conflict: Decodable { var field: String }
    struct Event: Decodable {
        var id: String
        var dateFrom: String?
        var dateTo: String?
        var time: String?
        var precision: String?
        var title: String
        var certainty: String
        var sources: [String]
        var originCount: Int
        var dateConfidence: Int
        var conflicts: [Conflict]
        var mentions: [Mention]
    }
    struct Rejected: Decodable { var raw: String }
    struct Published: Decodable {
        var date: String?
        var status: String
        var dateFrom: String?
        var dateTo: String?
        var rejected: [Rejected]?
    }
    struct Article: Decodable {
        var id: String
        var sourcePath: String?
        var published: Published
    }
    struct Model: Decodable {
        var articles: [Article]
        var events: [Event]
        var undated: [Event]
    }

    var model: Model
    /// Every file of the output folder by its name.
    var files: [String: Data]

    /// Builds into a folder of its own, which is gone afterwards.
    static func build(_ inputs: [String], options: [String] = []) async throws -> Chronology {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-story-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = await CommandHarness.run(["build"] + inputs + ["--output", folder.path] + options)
        #expect(outcome.status == .done, "dateline build \(inputs.joined(separator: " ")): \(outcome.errors)")
        var files: [String: Data] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            files[file.lastPathComponent] = try Data(contentsOf: file)
        }
        let json = try #require(files["timeline.json"])
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return Chronology(model: try decoder.decode(Model.self, from: json), files: files)
    }

    func text(of file: String) -> String { files[file].map { String(decoding: $0, as: UTF8.self) } ?? "" }

    /// Is the article of this id the one that a table names, by its id or by its file's name?
    func article(_ id: String, isNamed name: String) -> Bool {
        id == name || model.articles.contains { $0.id == id && $0.sourcePath?.split(separator: "/").last.map(String.init) == name }
    }
}

extension Chronology.Event {
    /// Title and telling sentences, case and accents set aside.
    private var folded: String {
        ([title] + mentions.map(\.text)).joined(separator: "\n").folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }

    /// Does each of the words, divided by spaces, stand in the title or a telling sentence? `a/b` is either.
    func has(_ words: String) -> Bool {
        let text = folded
        return words.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).split(separator: " ")
            .allSatisfy { $0.split(separator: "/").contains { text.contains($0) } }
    }
}
