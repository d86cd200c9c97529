import ByteText
import Testing
import TimelineCore

@testable import TimelineRendering

@Suite struct MarkdownTests {
    private func lines(_ locale: String, footnotes: FootnoteStyle = .footnotes) -> [String] {
        let files = TimelineRenderer(options: RenderingOptions(formats: [.markdown], footnotes: footnotes)).render(SampleTimeline.pegasus(locale: locale))
        return String(decoding: files[0].bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    static let english = [
        "**Draft, made by a program from 2 articles (1 English, 1 French). No one has checked it yet.**\\",
        "9 dated events, May to July 2021 · 5 told by both articles · 7 things to check",
        "## May 2021 (month only)",
        "## Between 12 and 24 July 2021",
        "## Saturday 24 July 2021, evening",
        "  - Date: “in May” (English), article of Sunday 25 July 2021 → May 2021",
        "  - Date: “Last week” (English), article of Sunday 25 July 2021 → 12–18 July 2021 (weeks from Monday) or 18–24 July 2021 (weeks from Sunday)",
        "  - Date: “jeudi” (French) → 22 July 2021; “earlier this week” (English) → 19–25 July 2021, which fits",
        "  - Date: “The same day” (English), after 22 July 2021, “jeudi” (French) → 22 July 2021",
        "  Attributed: Channel 12, an unnamed source · 2 articles, 1 origin[^la-gazette-de-letang-001][^harbour-courier-20210725]",
        "  - The articles differ: Chaim Gelfand, head of compliance (La Gazette de l’Étang); an unnamed spokesperson (Harbour Courier)",
        "  Announced for 28 July 2021; not known to have happened · 1 article[^harbour-courier-20210725]",
        "## Told without a date",
    ]

    @Test(arguments: english) func englishSays(line: String) { #expect(lines("en").contains(line)) }

    static let french = [
        "**Brouillon établi par un programme à partir de 2 articles (1 anglais, 1 français). Personne ne l’a encore vérifié.**\\",
        "## Mai 2021 (au mois près)", "## Entre le 12 et le 24 juillet 2021", "## Samedi 24 juillet 2021, soir", "## Rapporté sans date",
        "  - Date\u{A0}: «\u{A0}jeudi\u{A0}» (français) → 22 juillet 2021\u{A0}; “earlier this week” (anglais) → du 19 au 25 juillet 2021, compatible",
        "  Attribué\u{A0}: Channel 12, an unnamed source · 2 articles, 1 seule origine[^la-gazette-de-letang-001][^harbour-courier-20210725]",
    ]

    @Test(arguments: french) func frenchSays(line: String) { #expect(lines("fr").contains(line)) }

    @Test func footnotesCanStandInTheLine() {
        let text = lines("en", footnotes: .inline).joined(separator: "\n")
        #expect(!text.contains("[^"))
        #expect(text.contains("(Harbour Courier, 25 July 2021)"))
    }

    /// The trap of the seeds: the date that the page shows is named, with why it was not used.
    @Test func theDateSeenAndNotUsedIsToldFirst() {
        let text = lines("en").joined(separator: "\n")
        #expect(
            text.contains(
                "**[La Gazette de l’Étang](#art-la-gazette-de-letang-001)**: the date that it shows was not used: “samedi, 20 avril 2024” (above its title)."))
        #expect(text.contains("143 weeks too late. It was read as written between 24 and 27 July 2021."))
    }

    @Test(arguments: [
        ("[a](b)", "\\[a\\](b)"), ("<b>", "\\<b\\>"), ("*_`", "\\*\\_\\`"), ("a | b", "a \\| b"), ("# no", "\\# no"), ("- no", "\\- no"), ("a - b", "a - b"),
        ("a\nb", "a b"),
        ("&amp;", "&amp;amp;"), ("\u{202E}x", "x"),
    ]) func markupIsEscaped(text: String, expected: String) {
        var out = ByteWriter()
        MarkdownText.escape(text, into: &out)
        #expect(out.text == expected)
    }
}
