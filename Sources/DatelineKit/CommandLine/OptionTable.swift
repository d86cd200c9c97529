import CivilTime
import Foundation

/// Every option there is, once; a command names those that it takes.
package enum OptionTable {
    static let help = OptionSpec("--help", "-h", help: "Show this help.") { settings, _ in settings.wantsHelp = true }
    static let quiet = OptionSpec("--quiet", "-q", help: "Say nothing but errors on standard error.") { settings, _ in settings.isQuiet = true }
    static let output = OptionSpec("--output", "-o", value: "DIR", help: "Folder for the results; without it, one beside the input.") { settings, value in
        settings.output = value
    }
    static let ndjson = OptionSpec("--ndjson", help: "One JSON object a line, standard input to standard output.") { settings, _ in settings.isNDJSON = true }
    static let language = OptionSpec("--language", value: "TAG", help: "Language of the articles (BCP 47: en, en-GB, fr); otherwise each article's own.") {
        settings, value in
        settings.language = value
    }
    static let timeZone = OptionSpec("--timezone", value: "ZONE", help: "IANA zone (Europe/Paris) for articles that state no offset.") {
        settings, value throws(DatelineError) in
        settings.timeZone = try zone(value, "--timezone")
    }
    static let jobs = OptionSpec("--jobs", "-j", value: "N", help: "Articles read side by side; the results are the same for any number.") {
        settings, value throws(DatelineError) in
        settings.jobs = try positive(value, "--jobs")
    }
    static let published = OptionSpec(
        "--published", value: "WHEN", help: "Publication time for an article that has none, or for a single file (2021-07-25, 2021-07-25T16:53+00:00)."
    ) {
        settings, value throws(DatelineError) in
        settings.published = try timestamp(value, "--published")
        settings.publishedRaw = value
    }
    static let about = OptionSpec("--about", value: "WORDS", help: "Words of the story that is wanted; what tells of something else is left out first.") {
        settings, value in
        settings.about = value
    }
    static let from = OptionSpec("--from", value: "DATE", help: "First day of the chronology (2021-07-12).") { settings, value throws(DatelineError) in
        settings.from = try day(value, "--from")
    }
    static let to = OptionSpec("--to", value: "DATE", help: "Last day of the chronology.") { settings, value throws(DatelineError) in
        settings.to = try day(value, "--to")
    }
    static let maxDates = OptionSpec("--max-dates", value: "N", help: "At most so many dates: those of which most is told.") {
        settings, value throws(DatelineError) in
        settings.maxDates = try positive(value, "--max-dates")
    }
    /// Events a date where only the dates were limited.
    static let usualEventsPerDate = 3
    static let maxEventsPerDate = OptionSpec(
        "--max-events-per-date", value: "N", help: "At most so many events a date (with --max-dates: \(usualEventsPerDate), unless said otherwise)."
    ) {
        settings, value throws(DatelineError) in
        settings.maxEventsPerDate = try positive(value, "--max-events-per-date")
    }
    static let includeUndated = OptionSpec("--include-undated", help: "Place events without a date of their own at their article's publication date.") {
        settings, _ in
        settings.includeUndated = true
    }
    static let previous = OptionSpec(
        "--previous", value: "FILE", help: "An earlier timeline.json, whose event ids are kept; build takes that of its output folder."
    ) { settings, value in
        settings.previous = value
    }
    static let stage = OptionSpec(
        "--stage", value: "STAGE", values: MergeStage.allCases.map(\.rawValue),
        help: "One stage of the work, for several machines: summary of mentions, plan of all summaries, part of the plan with its mentions, union of the parts."
    ) { settings, value throws(DatelineError) in
        settings.stage = MergeStage(rawValue: try choice(value, of: MergeStage.allCases.map(\.rawValue), "--stage"))
    }
    static let title = OptionSpec("--title", value: "TEXT", help: "Title of the chronology.") { settings, value in settings.title = value }
    static let locale = OptionSpec(
        "--locale", value: "LOCALE", values: ["en", "en-US", "fr"],
        help: "Language of labels and dates, and the spreadsheet dialect that goes with it: en, en-US, fr."
    ) {
        settings, value throws(DatelineError) in
        settings.locale = try choice(value, of: ["en", "en-US", "fr"], "--locale")
    }
    static let formats = OptionSpec(
        "--formats", value: "LIST", help: "What to write, with commas: html,csv,md,json,xlsx,ics,timelinejs,fragment; without it html,csv,md,json."
    ) {
        settings, value throws(DatelineError) in
        var chosen: [String] = []
        for part in value.split(separator: ",") { chosen.append(try choice(String(part), of: formatNames, "--formats")) }
        guard !chosen.isEmpty else {
            throw DatelineError(.invalidOption, problem: "--formats: the list is empty", remedy: "Give some of \(formatNames.joined(separator: ", ")).")
        }
        settings.formats = chosen
    }
    static let csvDialect = OptionSpec(
        "--csv-dialect", value: "DIALECT", values: ["excel-en", "excel-fr", "plain"], help: "excel-en, excel-fr or plain; otherwise the one of the locale."
    ) {
        settings, value throws(DatelineError) in
        settings.csvDialect = try choice(value, of: ["excel-en", "excel-fr", "plain"], "--csv-dialect")
    }
    static let footnotes = OptionSpec(
        "--footnotes", value: "STYLE", values: ["gfm", "inline"], help: "Footnotes of the Markdown: gfm, or inline for places where they don't survive a paste."
    ) {
        settings, value throws(DatelineError) in
        settings.footnotes = try choice(value, of: ["gfm", "inline"], "--footnotes")
    }
    static let embed = OptionSpec("--embed", help: "Print the HTML that shows the page in a frame of another one.") { settings, _ in settings.printsEmbed = true
    }
    static let jsonLD = OptionSpec(
        "--json-ld", help: "Add JSON-LD to the page, for search engines: only what is stated or attributed, and machines will take it for facts."
    ) { settings, _ in
        settings.addsJSONLD = true
    }
    static let event = OptionSpec("--event", value: "ID", help: "The event of timeline.json to explain (ev-…).") { settings, value in settings.event = value }

    static let formatNames = ["html", "csv", "md", "json", "xlsx", "ics", "timelinejs", "fragment"]

    static func positive(_ value: String, _ option: String) throws(DatelineError) -> Int {
        guard let number = Int(value), number > 0, number <= 1_000_000_000 else {
            throw DatelineError(.invalidOption, problem: "\(option) \(value): not a whole number above 0")
        }
        return number
    }

    static func day(_ value: String, _ option: String) throws(DatelineError) -> CivilDay {
        guard let day = CivilDay(iso: value) else {
            throw DatelineError(.invalidOption, problem: "\(option) \(value): not a date", remedy: "Write it as 2021-07-25.")
        }
        return day
    }

    static func timestamp(_ value: String, _ option: String) throws(DatelineError) -> CivilTimestamp {
        guard let stamp = CivilTimestamp(iso: Array(value.utf8)) else {
            throw DatelineError(.invalidOption, problem: "\(option) \(value): not a date", remedy: "Write it as 2021-07-25 or 2021-07-25T16:53+02:00.")
        }
        return stamp
    }

    static func zone(_ value: String, _ option: String) throws(DatelineError) -> String {
        guard TimeZone(identifier: value) != nil else {
            throw DatelineError(
                .invalidOption, problem: "\(option) \(value): no such time zone", remedy: "Give an IANA name such as Europe/Paris or America/New_York.")
        }
        return value
    }

    static func choice(_ value: String, of values: [String], _ option: String) throws(DatelineError) -> String {
        if let exact = values.first(where: { $0 == value }) ?? values.first(where: { $0.lowercased() == value.lowercased() }) { return exact }
        let near = Suggestion.nearest(to: value, among: values).map { "Did you mean \($0)? " } ?? ""
        throw DatelineError(.invalidOption, problem: "\(option) \(value): unknown value", remedy: near + "Possible: \(values.joined(separator: ", ")).")
    }
}
