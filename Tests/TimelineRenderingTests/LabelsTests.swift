import Foundation
import Testing
import TimelineCore

@testable import TimelineRendering

@Suite struct LabelsTests {
    @Test func everyLanguageHasTheSameKeysAndPlaceholders() {
        let english = Labels.parse(EnglishWords.table), french = Labels.parse(FrenchWords.table)
        let settings: Set = ["plural", "spacing", "thousands"]
        #expect(Set(english.keys).subtracting(settings) == Set(french.keys).subtracting(settings))
        // A clock has hours with two digits, hours without a zero, or twelve of them.
        for (key, text) in english where !settings.contains(key) && !key.hasPrefix("clock") {
            #expect(Set(LabelTemplate(text).plural.names) == Set(LabelTemplate(french[key] ?? "").plural.names), "\(key)")
        }
        for (key, text) in Labels.parse(EnglishWords.american) { #expect(english[key] != nil && english[key] != text, "\(key) says nothing new") }
    }

    @Test(arguments: [
        (0, "0 articles", "0 article"), (1, "1 article", "1 article"), (2, "2 articles", "2 articles"), (12_345, "12,345 articles", "12\u{202F}345 articles"),
    ]) func pluralsFollowTheLanguage(n: Int, english: String, french: String) {
        #expect(Labels(locale: "en").count("articles", n) == english)
        #expect(Labels(locale: "fr").count("articles", n) == french)
    }

    @Test func argumentsAreNeverReadAsPlaceholders() {
        #expect(Labels(locale: "en").text("valueBy", ["value": "{source}", "source": "x"]) == "{source} (x)")
    }

    @Test(arguments: [
        ("Attribué : QUI", "Attribué\u{A0}: QUI"), ("a ; b", "a\u{A0}; b"), ("Vraiment ?", "Vraiment\u{A0}?"), ("« oui »", "«\u{A0}oui\u{A0}»"), ("a b", "a b"),
        ("12:30", "12:30"),
    ]) func frenchSpacesDoNotBreak(text: String, expected: String) { #expect(Labels.frenchSpacing(text) == expected) }

    @Test(arguments: ["en", "en-US", "fr"]) func noOutputShowsAMissingLabel(locale: String) {
        for file in TimelineRenderer(options: RenderingOptions(formats: OutputFormat.allCases)).render(SampleTimeline.pegasus(locale: locale)) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("⟨"), "\(file.name)")
        }
    }

    /// Nothing that the program says calls a thing confirmed; one label says that it does not.
    @Test func nothingIsCalledConfirmed() {
        for file in TimelineRenderer(options: RenderingOptions(formats: OutputFormat.allCases)).render(SampleTimeline.pegasus())
        where !file.name.hasSuffix(".html") {
            #expect(!String(decoding: file.bytes, as: UTF8.self).lowercased().contains("confirm"), "\(file.name)")
        }
    }
}
