import ByteText
import TimelineCore

/// `timeline.html`: one file, no network.
struct WebPage {
    static func render(_ edition: Edition) -> [UInt8] {
        var html = HTMLWriter()
        html.markup("<!doctype html><meta charset=\"utf-8\"><title>")
        html.text(edition.timeline.title)
        html.markup("</title><h1>")
        html.text(edition.timeline.title)
        html.markup("</h1><p>")
        html.text(edition.banner)
        html.markup("<ol>")
        for event in edition.timeline.events {
            html.markup("<li")
            html.attribute("id", Edition.anchor(event.id))
            html.markup("><h2>")
            html.text(edition.dates.display(event) + ": " + event.title)
            html.markup("</h2>")
        }
        html.markup("</ol>")
        return html.out.bytes
    }
}
