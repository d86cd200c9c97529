package import CivilTime

/// What the command line asks for; each option sets one field.
package struct Settings: Sendable {
    package var arguments: [String] = []
    package var output: String?
    package var isNDJSON = false
    package var language: String?
    package var timeZone: String?
    package var jobs: Int?
    package var published: CivilTimestamp?
    package var publishedRaw: String?
    package var about: String?
    package var from: CivilDay?
    package var to: CivilDay?
    package var maxDates: Int?
    package var maxEventsPerDate: Int?
    package var includeUndated = false
    package var previous: String?
    var stage: MergeStage?
    package var title: String?
    package var locale: String?
    package var formats: [String] = []
    package var csvDialect: String?
    package var footnotes: String?
    package var printsEmbed = false
    package var addsJSONLD = false
    package var event: String?
    package var wantsHelp = false
    package var isQuiet = false
    package var desk = DeskSettings()

    package init() {}
}
