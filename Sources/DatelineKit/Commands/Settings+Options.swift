import TimelineCore
import TimelineRendering

extension Settings {
    func timelineOptions(previous: Timeline?) -> TimelineOptions {
        var options = TimelineOptions()
        options.title = title
        options.locale = locale ?? "en"
        options.about = about
        options.from = from
        options.to = to
        options.maxDates = maxDates
        // Whoever wants few dates wants to read them: on the days of most news hundreds of things are told.
        options.maxEventsPerDate = maxEventsPerDate ?? (maxDates == nil ? nil : OptionTable.usualEventsPerDate)
        options.includeUndated = includeUndated
        options.previous = previous
        return options
    }

    var renderingOptions: RenderingOptions {
        let chosen = formats.compactMap(OutputFormat.init(rawValue:))
        return RenderingOptions(
            formats: chosen.isEmpty ? OutputFormat.usual : chosen, csvDialect: csvDialect.flatMap(CSVDialect.init(rawValue:)),
            footnotes: footnotes == "inline" ? .inline : .footnotes, jsonLD: addsJSONLD)
    }
}
