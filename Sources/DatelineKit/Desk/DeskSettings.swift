package import CivilTime

/// What the command line asks of the desk.
package struct DeskSettings: Sendable {
    /// Edited sheets and files of decisions to be taken up.
    package var edits: [String] = []
    package var decisions: String?
    package var dates: DayMonthOrder?
    package var rejectsMissingRows = false
    package var by: String?
    package var publishes = false
    package var asOf: CivilDay?
    package var quotes: QuoteLength?
    package var keepsCopies = false
    package var writesManifest = false
    package var format = DifferenceFormat.text
}

/// How much of an article's words a chronology shows.
package enum QuoteLength: String, Sendable, CaseIterable { case none, short, full }

extension OptionTable {
    static let edits = OptionSpec(
        "--edits", value: "FILE", help: "An edited timeline.csv or evidence.csv, or a file of decisions, to take up; may be given again."
    ) {
        settings, value in
        settings.desk.edits.append(value)
    }
    static let decisions = OptionSpec(
        "--decisions", value: "FILE", help: "Where the desk's decisions are kept; otherwise decisions.ndjson beside the articles."
    ) {
        settings, value in
        settings.desk.decisions = value
    }
    static let dates = OptionSpec(
        "--dates", value: "ORDER", values: DayMonthOrder.allCases.map(\.rawValue),
        help: "How the edited sheet writes 05/07/2021: dmy or mdy; otherwise learnt from its unchanged rows."
    ) {
        settings, value throws(DatelineError) in
        settings.desk.dates = DayMonthOrder(rawValue: try choice(value, of: DayMonthOrder.allCases.map(\.rawValue), "--dates"))
    }
    static let missingRows = OptionSpec(
        "--missing-rows", value: "WHAT", values: ["keep", "reject"],
        help: "Events whose row is gone from the edited sheet: keep (and list) them, or reject them."
    ) {
        settings, value throws(DatelineError) in
        settings.desk.rejectsMissingRows = try choice(value, of: ["keep", "reject"], "--missing-rows") == "reject"
    }
    static let by = OptionSpec("--by", value: "NAME", help: "Who made the edits; otherwise the name in checked_by.") { settings, value in
        settings.desk.by = value
    }
    static let publish = OptionSpec(
        "--publish", help: "Write a copy for readers: without what is rejected, redacted or under embargo, and without notes and confidence."
    ) {
        settings, _ in
        settings.desk.publishes = true
    }
    static let asOf = OptionSpec("--as-of", value: "DATE", help: "With --publish: embargoes up to this day are over. Without it, none is.") {
        settings, value throws(DatelineError) in
        settings.desk.asOf = try day(value, "--as-of")
    }
    static let quotes = OptionSpec(
        "--quotes", value: "LENGTH", values: QuoteLength.allCases.map(\.rawValue),
        help: "Words of the articles that are shown: none, short (15 words) or full; --publish takes short."
    ) {
        settings, value throws(DatelineError) in
        settings.desk.quotes = QuoteLength(rawValue: try choice(value, of: QuoteLength.allCases.map(\.rawValue), "--quotes"))
    }
    static let keepCopies = OptionSpec("--keep-copies", help: "Keep a copy of every article that was read, in the folder copies of the results.") {
        settings, _ in
        settings.desk.keepsCopies = true
    }
    static let manifest = OptionSpec(
        "--manifest", help: "Write manifest.json, by which 'dateline verify' tells whether anything was touched; --keep-copies writes it too."
    ) {
        settings, _ in
        settings.desk.writesManifest = true
    }
    static let differenceFormat = OptionSpec("--format", value: "FORMAT", values: DifferenceFormat.allCases.map(\.rawValue), help: "text, md or json.") {
        settings, value throws(DatelineError) in
        settings.desk.format = DifferenceFormat(rawValue: try choice(value, of: DifferenceFormat.allCases.map(\.rawValue), "--format")) ?? .text
    }
}
