import ArticleReading
import Foundation
import TestSupport
import Testing
import TimelineCore

@testable import TimelineRendering

/// The French edition says in French what the reading stage says in English.
@Suite struct FrenchSentencesTests {
    @Test(arguments: [
        ("empty.txt: the file is empty, left out", "empty.txt\u{A0}: le fichier est vide, laissé de côté"),
        ("a: b.txt: the file is empty, left out", "a: b.txt\u{A0}: le fichier est vide, laissé de côté"),
        (
            "x.ndjson, line 12: not JSON: a value is missing, at byte 9, left out",
            "x.ndjson, ligne 12\u{A0}: ce n’est pas du JSON\u{A0}: a value is missing, à l’octet 9, laissé de côté"
        ),
        (
            "scan.pdf: the PDF holds no text, only pictures of pages, left out. have its text recognised first",
            "scan.pdf\u{A0}: le PDF ne contient pas de texte, seulement des images de pages, laissé de côté. Faites d’abord reconnaître son texte"
        ),
        ("b.html: the same as a.html, left out", "b.html\u{A0}: identique à a.html, laissé de côté"),
        ("something new: of which nobody has heard", "something new: of which nobody has heard"),
    ])
    func warnings(english: String, french: String) { #expect(FrenchSentences.shared.warning(english) == french) }

    @Test(arguments: [
        ("5 lines of promotion or forms were not read", "5 lignes de promotion ou de formulaire n’ont pas été lues"),
        (
            "the outlet's name was found in the line “Lisez {n} | Le Relais”",
            "le nom du média a été trouvé dans la ligne «\u{A0}Lisez {n} | Le Relais\u{A0}»"
        ),
        ("no note of ours", "no note of ours"),
    ])
    func notes(english: String, french: String) { #expect(FrenchSentences.shared.note(english) == french) }

    /// Every sentence that the reading stage can say, as its source writes it.
    @Test func everySentenceOfTheReadingStageHasItsFrench() throws {
        let folder = ProjectRoot.url.appending(path: "Sources/ArticleReading")
        let calls = [#"notes.append(""#, "ReadingProblem(.", "failure(.", #"remedy: ""#]
        var count = 0
        for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) ?? .init() where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            for call in calls {
                for part in source.components(separatedBy: call).dropFirst() {
                    guard let sentence = Self.literal(call.hasSuffix("\"") ? "\"" + part : part), !sentence.isEmpty else { continue }
                    count += 1
                    #expect(FrenchSentences.shared.known(sentence) != nil, "\(file.lastPathComponent): \(sentence)")
                }
            }
        }
        #expect(count > 50)
    }

    /// The first string literal within a call, with 7, or the plural, for whatever is put in; nil where the call has none on its line.
    private static func literal(_ source: String) -> String? {
        let line = source.prefix { $0 != "\n" }
        guard let quote = line.firstIndex(of: "\""), !line[..<quote].contains(")") else { return nil }
        var out = "", rest = line[line.index(after: quote)...]
        while let sign = rest.first, sign != "\"" {
            rest = rest.dropFirst()
            guard sign == "\\", let next = rest.first else {
                out.append(sign)
                continue
            }
            rest = rest.dropFirst()
            guard next == "(" else {
                out.append(next)
                continue
            }
            var depth = 1
            var inside = ""
            while depth > 0, let sign = rest.first {
                depth += sign == "(" ? 1 : sign == ")" ? -1 : 0
                inside.append(sign)
                rest = rest.dropFirst()
            }
            // Of a singular and a plural, the plural.
            out += inside.components(separatedBy: ": \"").dropFirst().first.map { String($0.prefix { $0 != "\"" }) } ?? "7"
        }
        return out
    }

    @Test func theFrenchPageSaysNothingInEnglish() {
        var timeline = SampleTimeline.pegasus(locale: "fr")
        timeline.warnings = ["vide.txt: the file is empty, left out"]
        timeline.articles[0].article.notes = ["3 lines of promotion or forms were not read"]
        for file in TimelineRenderer(options: RenderingOptions(formats: [.html, .markdown])).render(timeline) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text.contains("le fichier est vide") && text.contains("3 lignes de promotion"), "\(file.name)")
            for word in ["left out", "were not read"] { #expect(!text.contains(word), "\(file.name): \(word)") }
        }
    }
}
