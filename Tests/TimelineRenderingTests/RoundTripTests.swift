import Foundation
import Testing
import TimelineCore

@testable import TimelineRendering

/// `timeline.json` holds all that the formats show: what is read back from it is written as the same bytes.
@Suite struct RoundTripTests {
    @Test(arguments: ["en", "en-US", "fr"]) func everyFormatComesOutOfTheModelAgain(locale: String) throws {
        let timeline = SampleTimeline.pegasus(locale: locale)
        let renderer = TimelineRenderer(options: RenderingOptions(formats: OutputFormat.allCases))
        let again = try JSONDecoder().decode(Timeline.self, from: Data(timeline.json()))
        let (first, second) = (renderer.render(timeline), renderer.render(again))
        #expect(first.map(\.name) == second.map(\.name))
        for (a, b) in zip(first, second) { #expect(a.bytes == b.bytes, "\(a.name) differs") }
    }

    @Test func anotherSchemaIsRefused() {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Timeline.self, from: Data(#"{"schema":"other/1","title":"","locale":"en"}"#.utf8)) }
    }
}
