package import TimelineCore

/// Writes a timeline in every format that was asked for. The same timeline and options give the same bytes, everywhere and always.
package struct TimelineRenderer: Sendable {
    package let options: RenderingOptions
    private let workers: Workers

    /// - Parameter workers: by which formats are written side by side.
    package init(options: RenderingOptions, workers: Workers = .one) { (self.options, self.workers) = (options, workers) }

    package func render(_ timeline: Timeline) -> [RenderedFile] {
        let edition = Edition(timeline, options: options)
        let formats = OutputFormat.allCases.filter(options.formats.contains)
        // The model is by far the largest: all work on it together, then on a format each.
        let model = formats.contains(.json) ? timeline.json(workers: workers) : []
        return workers.map(formats.count) { place in render(formats[place], edition, model: model) }.flatMap { $0 }
    }

    private func render(_ format: OutputFormat, _ edition: Edition, model: [UInt8]) -> [RenderedFile] {
        switch format {
        case .html: return [RenderedFile(name: "timeline.html", bytes: WebPage.render(edition))]
        case .csv:
            let sheet = Sheet(edition)
            return [
                RenderedFile(name: "timeline.csv", bytes: sheet.timeline()), RenderedFile(name: "evidence.csv", bytes: sheet.evidence()),
                RenderedFile(name: "articles.csv", bytes: sheet.articles()),
            ]
        case .markdown: return [RenderedFile(name: "timeline.md", bytes: MarkdownPage.render(edition))]
        case .json: return [RenderedFile(name: "timeline.json", bytes: model)]
        case .xlsx: return [RenderedFile(name: "timeline.xlsx", bytes: Workbook.render(edition))]
        case .ics: return [RenderedFile(name: "timeline.ics", bytes: CalendarFile.render(edition))]
        case .timelinejs:
            let timelineJS = TimelineJSFiles(edition: edition)
            return [RenderedFile(name: "timelinejs.csv", bytes: timelineJS.sheet()), RenderedFile(name: "timelinejs.json", bytes: timelineJS.json())]
        case .fragment: return [RenderedFile(name: "timeline.fragment.html", bytes: Fragment.render(edition))]
        }
    }
}
