import TimelineCore
import TimelineRendering

/// What the terminal says at the end of a run.
enum Summary {
    static func words(_ timeline: Timeline, files: [RenderedFile], folder: String) -> String {
        let merged = timeline.events.filter { $0.sourceCount > 1 }.count
        let conflicts = timeline.events.filter { !$0.conflicts.isEmpty }.count
        var text = "\(count(timeline.articles.count, "article")) read, \(count(timeline.events.count, "event"))"
        if merged > 0 { text += " (\(merged) told by more than one article)" }
        if !timeline.undated.isEmpty { text += ", \(timeline.undated.count) told without a date" }
        if conflicts > 0 { text += ", \(count(conflicts, "conflict"))" }
        text += ", \(timeline.toCheck.count) to check. Nothing left this computer."
        if !timeline.warnings.isEmpty { text += "\n\(count(timeline.warnings.count, "warning")), named above." }
        let first = files.first { $0.name == "timeline.html" } ?? files.first
        if let first { text += "\nOpen: \(folder)/\(first.name)" }
        return text
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
