import TimelineCore

extension ExitStatus {
    /// As `diff` has it: 0 the same, 1 different, 2 and more trouble.
    static let different = ExitStatus.incomplete
}

extension CommandSpec {
    static let diff = CommandSpec(
        name: "diff", usage: "OLD NEW [OPTIONS]", summary: "Say what differs between two versions of a chronology.",
        discussion: """
            OLD and NEW are timeline.json files or the folders that hold them. Lists the events that were added, removed, moved, re-sourced or retitled, and
            those whose certainty or decision changed. Exit status: 0 the same, 1 different, 2 or 3 trouble.
            """,
        examples: [
            ("dateline diff monday/ today/", "What has changed since Monday."),
            ("dateline diff old.json new.json --format md > changes.md", "The same for a note to colleagues."),
        ], options: [OptionTable.differenceFormat, OptionTable.quiet, OptionTable.help]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        guard settings.arguments.count == 2 else {
            throw DatelineError(
                .usage, problem: "dateline diff needs two chronologies", remedy: "For example: dateline diff monday/timeline.json today/timeline.json")
        }
        let difference = TimelineDifference(from: try version(settings.arguments[0]), to: try version(settings.arguments[1]))
        if !settings.isQuiet || settings.desk.format == .json { _ = console.writeOutput(difference.printed(settings.desk.format)) }
        return difference.isEmpty ? .done : .different
    }

    private static func version(_ path: String) throws(DatelineError) -> Timeline {
        try TimelineFile.read(SystemCalls.status(of: path).kind == .directory ? path + "/timeline.json" : path)
    }
}
