import CivilTime
import Foundation
import TimelineCore
import TimelineRendering

/// Where the copy for readers goes: a folder of its own, with a dated copy of each version.
struct PublicationOutput {
    /// The desk's own folder, whose ids and sheets the copy rests on. Nothing is written there.
    let deskFolder: String
    private let folder: String
    private let asOf: CivilDay?

    init(_ settings: Settings) throws(DatelineError) {
        let input = settings.arguments.first ?? "-"
        deskFolder = OutputFolder.beside(input)
        folder = settings.output ?? Self.beside(input)
        asOf = settings.desk.asOf
        guard !settings.desk.keepsCopies else {
            throw DatelineError(.usage, problem: "--keep-copies keeps what readers must not have", remedy: "Give it with a build without --publish.")
        }
        try Self.refuseDesk(folder)
    }

    /// `articles` → `articles-published`.
    private static func beside(_ input: String) -> String {
        let desk = OutputFolder.beside(input)
        return desk.hasSuffix("-timeline") ? String(desk.dropLast(9)) + "-published" : "published"
    }

    /// A desk's folder holds what must not be published, its decisions for one; the copy never goes there.
    static func refuseDesk(_ folder: String) throws(DatelineError) {
        guard SystemCalls.status(of: folder + "/timeline.json").kind == .regular, let there = try? TimelineFile.read(folder + "/timeline.json"),
            !there.isPublication
        else { return }
        throw DatelineError(
            .notWritable, path: folder, problem: "holds the desk's own chronology", remedy: "Give the copy for readers another folder with --output.")
    }

    func write(_ timeline: Timeline, _ settings: Settings, _ console: Console) throws(DatelineError) {
        let files = try Self.write(timeline, settings, folder: folder, environment: console.environment)
        if !settings.isQuiet {
            console.say(
                "Copy for readers: \(files.count) files, \(asOf.map { "embargoes up to \($0) over" } ?? "every embargo kept").\nOpen: \(folder)/\(files.first?.name ?? "")"
            )
        }
    }

    static func write(_ timeline: Timeline, _ settings: Settings, folder: String, environment: (String) -> String?) throws(DatelineError) -> [RenderedFile] {
        let copy = PublicationCopy(timeline, asOf: settings.desk.asOf, quotes: settings.desk.quotes ?? .short).made()
        let files = TimelineRenderer(options: settings.renderingOptions).render(copy)
        try OutputFolder(folder).write(files)
        try keepVersion(files, in: folder, day: settings.desk.asOf?.description ?? String(DecisionLog.now(environment).prefix(10)))
        return files
    }

    /// The same files in versions/DAY; another version of one day gets a number.
    private static func keepVersion(_ files: [RenderedFile], in folder: String, day: String) throws(DatelineError) {
        var name = day
        var number = 2
        while true {
            let place = "\(folder)/versions/\(name)"
            guard SystemCalls.status(of: place).kind != .missing else { return try OutputFolder(place).write(files) }
            if files.allSatisfy({ file in (try? FileReading.bytes(of: "\(place)/\(file.name)")) == file.bytes }) { return }
            name = "\(day)-\(number)"
            number += 1
        }
    }
}
