import CivilTime
import Foundation
import TemporalTagging
import TestSupport
import Testing

/// The sentences of `Fixtures/languages`, one file a language: what is found in each, and what is not.
@Suite struct LanguageCasesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var language: String
        var line: Int
        var text: String
        var published: String
        var expected: String
        var testDescription: String { "\(language).cases:\(line) \(text)" }
    }

    static func cases(_ language: String) -> [Case] {
        guard let file = try? String(contentsOf: ProjectRoot.url.appending(path: "Fixtures/languages/\(language).cases"), encoding: .utf8) else { return [] }
        var found: [Case] = []
        for (index, line) in file.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            let parts = line.components(separatedBy: " | ")
            guard parts.count == 3 else {
                Issue.record("\(language).cases:\(index + 1): not three fields")
                continue
            }
            found.append(Case(language: language, line: index + 1, text: parts[0], published: parts[1], expected: parts[2]))
        }
        return found
    }

    static func readings(_ found: [ResolvedExpression], in text: [UInt8]) -> String {
        if found.isEmpty { return "-" }
        return found.map { expression in
            let words = String(decoding: text[Int(expression.start)..<Int(expression.end)], as: UTF8.self)
            return "\(words) = \(expression.value)" + (expression.mod.map { "/\($0)" } ?? "") + (expression.relation.map { " >\($0.rawValue)" } ?? "")
        }.joined(separator: "; ")
    }

    @Test func everyLanguageHasCases() throws {
        for tag in try LanguageLibrary().tags { #expect(!LanguageCasesTests.cases(tag).isEmpty, "Fixtures/languages/\(tag).cases is missing") }
    }

    @Test func casesAreReadAsTheyShould() throws {
        let library = try LanguageLibrary()
        let tagger = Tagger(library: library)
        for tag in library.tags {
            for example in LanguageCasesTests.cases(tag) {
                let text = Array(example.text.utf8)
                let published = example.published == "none" ? nil : CivilTimestamp(iso: Array(example.published.utf8))
                let found = tagger.tag(text, language: tag, publication: published)
                #expect(LanguageCasesTests.readings(found, in: text) == example.expected, "\(example.testDescription)")
                for expression in found {
                    // A formula stands alone: read again, it says the same.
                    let again = expression.formula.resolve(publication: published, direction: expression.direction)
                    let isSame = again?.interval?.begin == expression.interval?.begin || expression.range != nil
                    #expect(isSame, "\(example.testDescription): \(expression.formula)")
                    #expect(TimeExpression(expression.formula.description) == expression.formula)
                }
            }
        }
    }
}
