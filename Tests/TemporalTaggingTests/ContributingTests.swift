import CivilTime
import Foundation
import TemporalTagging
import TestSupport
import Testing

/// The language that CONTRIBUTING.md shows as an example is a language.
@Suite struct ContributingTests {
    @Test func theExampleReadsSwedish() throws {
        let text = try String(contentsOf: ProjectRoot.url.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
        let parts = text.components(separatedBy: "```")
        let pack = try #require(parts.first { $0.hasPrefix("language-pack\n") }).dropFirst("language-pack\n".count)
        let tagger = Tagger(library: try LanguageLibrary(sources: [String(pack)]))
        let sentence = "Bron invigdes den 22 juli 2021. Ministern kom för 3 dagar sedan, talade igår och ska resa på torsdag."
        let found = tagger.tag(Array(sentence.utf8), language: nil, publication: CivilTimestamp(iso: Array("2021-07-25".utf8)))
        #expect(found.map(\.value) == ["2021-07-22", "2021-07-22", "2021-07-24", "2021-07-29"])
    }
}
