import ArticleReading
import ByteText
import CivilTime
import Foundation
import TimelineRendering

/// manifest.json: what a chronology was made from, by which version, with which options, and what came out: enough to make it again and to see whether anything has
/// been touched since. It stays with the desk.
enum Manifest {
    static let fileName = "manifest.json"
    static let schema = "dateline.manifest/1"

    struct Entry: Equatable {
        var name: String
        var sha256: String
    }

    static func make(_ settings: Settings, inputs: [InputFiles.File], articles: [Article], outputs: [RenderedFile]) -> RenderedFile {
        // The reader has fingerprinted each article's file; only files that held several articles, or none, are read once more.
        let known = Dictionary(articles.compactMap { article in article.sourcePath.map { ($0, [article.sha256]) } }, uniquingKeysWith: +)
        var json = JSONWriter()
        json.beginObject()
        json.member("schema", schema)
        json.member("version", DatelineCommand.version)
        json.breakLine()
        json.key("options")
        json.beginObject()
        for (name, value) in options(settings) { json.member(name, value) }
        json.endObject()
        func list(_ name: String, _ entries: [Entry]) {
            json.breakLine()
            json.key(name)
            json.beginArray()
            for entry in entries {
                json.breakLine()
                json.beginObject()
                json.member("name", entry.name)
                json.member("sha256", entry.sha256)
                json.endObject()
            }
            json.endArray()
        }
        list(
            "inputs",
            inputs.map { file -> Entry in
                if file.path == "-" { return Entry(name: "-", sha256: "") }
                let digests = known[file.name] ?? []
                if digests.count == 1, let digest = digests.first, digest.utf8.count == 64, !file.name.hasSuffix(".ndjson"), !file.name.hasSuffix(".jsonl") {
                    return Entry(name: file.name, sha256: digest)
                }
                return Entry(name: file.name, sha256: (try? FileReading.bytes(of: file.path)).map { SHA256.hexadecimal($0) } ?? "")
            }.sorted { ($0.name, $0.sha256) < ($1.name, $1.sha256) })
        list("outputs", outputs.map { Entry(name: $0.name, sha256: SHA256.hexadecimal($0.bytes)) })
        json.endObject()
        json.newline()
        return RenderedFile(name: fileName, bytes: json.out.bytes)
    }

    /// The options that shape the outputs; those that only say where and how fast are left out.
    private static func options(_ settings: Settings) -> [(String, String)] {
        let all: [(String, String?)] = [
            ("language", settings.language), ("timezone", settings.timeZone), ("published", settings.publishedRaw), ("about", settings.about),
            ("from", settings.from?.description), ("to", settings.to?.description), ("max-dates", settings.maxDates.map(String.init)),
            ("max-events-per-date", settings.maxEventsPerDate.map(String.init)), ("include-undated", settings.includeUndated ? "yes" : nil),
            ("title", settings.title),
            ("locale", settings.locale), ("formats", settings.formats.isEmpty ? nil : settings.formats.joined(separator: ",")),
            ("csv-dialect", settings.csvDialect),
            ("footnotes", settings.footnotes), ("json-ld", settings.addsJSONLD ? "yes" : nil), ("quotes", settings.desk.quotes?.rawValue),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }

    struct Contents {
        var version: String
        var inputs: [Entry]
        var outputs: [Entry]
    }

    static func read(_ path: String) throws(DatelineError) -> Contents {
        let bytes = try FileReading.bytes(of: path)
        guard let root = try? JSONDocument(bytes).root, root["schema"]?.string == schema else {
            throw DatelineError(
                .unreadable, path: path, problem: "is not a manifest of this program", remedy: "It stands in the folder that 'dateline build' wrote.")
        }
        func entries(_ name: String) -> [Entry] {
            (root[name]?.elements ?? []).map { Entry(name: $0["name"]?.string ?? "", sha256: $0["sha256"]?.string ?? "") }
        }
        return Contents(version: root["version"]?.string ?? "", inputs: entries("inputs"), outputs: entries("outputs"))
    }
}

/// The articles as they were read, under the results: evidence that outlives a website.
enum SourceCopies {
    static let folderName = "copies"

    static func keep(_ files: [InputFiles.File], in folder: String) throws(DatelineError) {
        var places: [String: [(name: String, bytes: [UInt8])]] = [:]
        for file in files where file.path != "-" {
            let place = (folder + "/" + folderName + "/" + file.name as NSString).deletingLastPathComponent
            places[place, default: []].append(((file.name as NSString).lastPathComponent, try FileReading.bytes(of: file.path)))
        }
        for (place, contents) in places.sorted(by: { $0.key < $1.key }) { try AtomicFiles(folder: place).write(contents) }
    }
}
