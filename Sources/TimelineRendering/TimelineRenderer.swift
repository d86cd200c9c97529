package import TimelineCore

/// Writes a timeline in every format that was asked for. The same timeline and options give the same bytes, everywhere and always.
package struct TimelineRenderer: Sendable {
    package let options: RenderingOptions

    package init(options: RenderingOptions) { self.options = options }

    package func render(_ timeline: Timeline) -> [RenderedFile] {
        let edition = Edition(timeline, options: options)
        var files: [RenderedFile] = []
        for format in OutputFormat.allCases where options.formats.contains(format) {
            switch format {
            case .html: files.append(RenderedFile(name: "timeline.html", bytes: WebPage.render(edition)))
            case .csv:
                let sheet = Sheet(edition)
                files.append(RenderedFile(name: "timeline.csv", bytes: sheet.timeline()))
                files.append(RenderedFile(name: "evidence.csv", bytes: sheet.evidence()))
                files.append(RenderedFile(name: "articles.csv", bytes: sheet.articles()))
            case .markdown: files.append(RenderedFile(name: "timeline.md", bytes: MarkdownPage.render(edition)))
            case .json: files.append(RenderedFile(name: "timeline.json", bytes: timeline.json()))
            case .xlsx: files.append(RenderedFile(name: "timeline.xlsx", bytes: Workbook.render(edition)))
            case .ics: files.append(RenderedFile(name: "timeline.ics", bytes: CalendarFile.render(edition)))
            case .timelinejs:
                let timelineJS = TimelineJSFiles(edition: edition)
                files.append(RenderedFile(name: "timelinejs.csv", bytes: timelineJS.sheet()))
                files.append(RenderedFile(name: "timelinejs.json", bytes: timelineJS.json()))
            case .fragment: files.append(RenderedFile(name: "timeline.fragment.html", bytes: Fragment.render(edition)))
            }
        }
        return files
    }
}
