import CivilTime
import Testing

@testable import ArticleReading

/// The publication date that is chosen for a page.
private func choice(_ html: String) -> PublicationDate {
    ArticleReader(options: ReadingOptions(), detect: { _ in nil }).read(Array(html.utf8), path: "page.html").articles.first?.published ?? .unknown
}

/// The same, as `route date[ time offset]`.
private func published(_ html: String) -> String {
    let choice = choice(html)
    guard let stamp = choice.stamp, let route = choice.route else { return "none" }
    return "\(route.rawValue) \(stamp.text)"
}

extension CivilTimestamp {
    fileprivate var text: String {
        var out = day.description
        if let second { out = CivilInstant(day, second: second).description }
        if let offset { out += offset.description }
        return out
    }
}

private func article(
    _ head: String = "", _ above: String = "", _ below: String = "", after: String = "", title: String = "Harbour bridge reopens to traffic",
    lang: String = "en"
) -> String {
    """
    <!doctype html><html lang="\(lang)"><head><title>\(title)</title>\(head)</head><body>
    <header class="site-header">\(above)</header>
    <article><h1>\(title)</h1>\(below)
    <p>The bridge over the harbour was opened again to lorries and buses after eleven months of repairs, the port authority said in a statement.</p>
    <p>Engineers had replaced forty of the steel plates and both of the expansion joints, which had cracked during the winter storms of the past year.</p>
    <p>Residents complained about the noise of the works, but most of the shops along the quay expect their customers to come back soon.</p></article>
    \(after)</body></html>
    """
}

/// What a weblog says after the date, long enough to be no line of dates.
private let filed = """
    and is filed under Harbour, Bridges, Traffic, Repairs, Winter, Storms, Statements, Quays, Shops, Residents, Lorries, Buses, Steel, Plates, Joints, \
    Engineers, Noise and News. You can follow any responses to this entry through its feed. Both comments and pings are currently closed, but you may \
    leave a trackback from your own site.
    """

@Suite struct HTMLDatesTests {
    private static let places: [(String, String)] = [
        (
            article(#"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-07-25T16:53:00+02:00"}</script>"#),
            "json-ld 2021-07-25T16:53:00+02:00"
        ),
        (
            article(
                #"<script type="application/ld+json">{"@context":"x","@graph":[{"@type":"WebSite","name":"S"},{"@type":["NewsArticle","Thing"],"datePublished":"2021-07-25"},]}</script>"#
            ),
            "json-ld 2021-07-25"
        ),
        (
            article(
                #"<script type='application/ld+json'><!-- [{"@type":"ReportageNewsArticle","headline":"He said "no" twice","datePublished":"2021-07-25T08:00Z"}] --></script>"#
            ), "json-ld 2021-07-25T08:00:00+00:00"
        ),
        (article(#"<meta property="article:published_time" content="2021-07-25T16:53:00+0200">"#), "meta 2021-07-25T16:53:00+02:00"),
        (article(#"<meta content='2021-07-25' name=DC.date.issued>"#), "meta 2021-07-25"),
        (article(#"<meta name="sailthru.date" content="2021-07-25 16:53:00">"#), "meta 2021-07-25T16:53:00"),
        (article(#"<meta name="parsely-pub-date" content="Sun, 25 Jul 2021 16:53:07 +0200">"#), "meta 2021-07-25T16:53:07+02:00"),
        (article("", "", #"<span itemprop="datePublished" content="2021-07-25">today</span>"#), "microdata 2021-07-25"),
        (article("", "", #"<time datetime="2021-07-25T16:53+02:00">5 hours ago</time>"#), "time-element 2021-07-25T16:53:00+02:00"),
        (article("", "", #"<abbr class="published" title="2021-07-25">Sunday</abbr>"#), "microdata 2021-07-25"),
        (article("", "", after: "<p>This entry was posted on Sunday, July 25th, 2021 at 10:00 am \(filed)</p>"), "byline 2021-07-25T10:00:00"),
        (article("", "", after: "<p>The works had begun on Sunday, July 25th, 2021 at 10:00 am \(filed)</p>"), "none"),
        (article(#"<link rel="canonical" href="https://example.org/2021/07/25/harbour-bridge">"#), "url 2021-07-25"),
        (article("", "", #"<p class="byline">By Ann Example | July 25, 2021</p>"#), "byline 2021-07-25"),
        (article("", "", "<div>Hafen, 25.7.2021, 16:53 Uhr</div>", lang: "de"), "byline 2021-07-25T16:53:00"),
        (article("", "", "<p>Published 25 July 2021, updated 17:33</p>"), "byline 2021-07-25"),
        (article("", "", #"<div><script>showDate("2021/07/25 08:01:02")</script></div>"#), "byline 2021-07-25T08:01:02"),
        (article("", "", "<table><tr><td>25 | 07 | 2021</td></tr></table>", lang: "de"), "byline 2021-07-25"),
        (article(), "none"),
    ]

    @Test(
        "Each place where a page states its date",
        arguments: places)
    func routes(html: String, wanted: String) { #expect(published(html) == wanted) }

    private static let elsewhere: [(String, String)] = [
        // The day on which the page was displayed stands in its head.
        (article("", "<div>Saturday, April 20, 2024</div>", #"<div class="date">25 July 2021</div>"#), "2021-07-25"),
        // Pictures have days in their addresses.
        (article(#"<meta property="og:image" content="https://example.org/img/2019/03/02/bridge.jpg">"#, "", "<p>25 July 2021</p>"), "2021-07-25"),
        // Changed is not published, in whatever order.
        (
            article(
                #"<meta property="article:modified_time" content="2021-08-02T10:00:00Z"><meta property="article:published_time" content="2021-07-25T10:00:00Z">"#
            ), "2021-07-25"
        ),
        (article("", "", "<p>Updated 2 August 2021 | Published 25 July 2021</p>"), "2021-07-25"),
        (article("", "", "<p>25 July 2021</p><p>Last updated: 2 August 2021, 17:33</p>"), "2021-07-25"),
        // Comments and other articles.
        (
            article(
                "", "", "<p>25 July 2021</p>",
                after: #"<div id="comments"><div class="comment"><time datetime="2021-07-26T08:00Z">26 July 2021</time> Good.</div></div>"#), "2021-07-25"
        ),
        (
            article(
                "", "", #"<time datetime="2021-07-25">25 July</time>"#,
                after: #"<aside class="related"><ul><li><a href="/x">Other</a> <time datetime="2021-08-09">9 August</time></li></ul></aside>"#), "2021-07-25"
        ),
        (
            article(
                #"<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2021-08-09"},{"@type":"NewsArticle","datePublished":"2021-08-10"}]}</script><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-07-25"}</script>"#
            ),
            "2021-07-25"
        ),
        // A copyright year is no date, an empty field neither.
        (article("", "", "", after: "<footer>© 1999–2024 Example</footer>"), "none"),
        (article(#"<meta name="date" content="1970-01-01T00:00:00Z">"#, "", "<p>25 July 2021</p>"), "2021-07-25"),
    ]

    @Test(
        "Dates that are not the article's",
        arguments: elsewhere)
    func traps(html: String, wanted: String) {
        #expect((choice(html).stamp?.day.description ?? "none") == wanted)
    }

    @Test("Which number is the day follows the language, unless the page settles it")
    func order() {
        #expect(published(article("", "", "<p>03/04/2021</p>", lang: "en-US")) == "byline 2021-03-04")
        #expect(published(article("", "", "<p>03/04/2021</p>", lang: "en-GB")) == "byline 2021-04-03")
        #expect(published(article("", "", "<p>03/04/2021</p>", lang: "fr")) == "byline 2021-04-03")
        #expect(published(article("", "", "<p>03.04.2021</p>", lang: "en-US")) == "byline 2021-04-03")
        #expect(
            published(article(#"<link rel=canonical href="https://example.org/2021/04/03/x">"#, "", "<p>03/04/2021</p>", lang: "en-US")).hasSuffix("2021-04-03")
        )
        #expect(published(article("", "", "<p>13/04/2021</p>", lang: "en-US")) == "byline 2021-04-13")
    }

    @Test("Confidence: places that agree, one place alone, places that contradict each other, a masthead alone")
    func confidence() {
        let meta = #"<meta property="article:published_time" content="2021-07-25T16:53:00+02:00">"#
        let agreed = choice(article(meta, "", "<p>25 July 2021</p>")).confidence, alone = choice(article(meta)).confidence
        let contradicted = choice(article(meta, "", "<p>Published 19 July 2021</p>")).confidence
        let masthead = choice(article("", "<div>Saturday, April 20, 2024</div>" + String(repeating: "<a href=/x>Sections and more sections</a> ", count: 12)))
        #expect(agreed >= 97)
        #expect((85...93).contains(alone))
        #expect(contradicted < 70)
        #expect(masthead.route == .masthead)
        #expect(masthead.confidence <= 30)
    }

    @Test("The day is the newsroom's, the instant stays")
    func localDay() {
        let utc = #"<meta property="article:published_time" content="2021-07-26T02:18:11Z">"#
        #expect(published(article(utc)) == "meta 2021-07-26T02:18:11+00:00")
        #expect(published(article(utc, "", #"<time datetime="2021-07-25T22:18:11-04:00">25 July</time>"#)) == "meta 2021-07-25T22:18:11-04:00")
        #expect(published(article(utc, "", "<p>July 25, 2021 10:18 pm</p>", lang: "en-US")) == "meta 2021-07-25T22:18:11-04:00")
        let shown = choice(article(utc, "", "<p>25 July 2021</p>")).stamp
        #expect(shown?.day == CivilDay(year: 2021, month: 7, day: 25))
        #expect(shown?.utc == CivilTimestamp(iso: Array("2021-07-26T02:18:11Z".utf8))?.utc)
    }

    private static let written: [(String, String)] = [
        ("25 juillet 2021", "fr"), ("1er août 2021", "fr"), ("25. Juli 2021", "de"), ("25 de julio de 2021", "es"), ("25 luglio 2021", "it"),
        ("25 липня 2021", "uk"), ("25 июля 2021", "ru"),
        ("25 Temmuz 2021", "tr"), ("25 กรกฎาคม 2564", "th"), ("2021年7月25日", "ja"), ("2021년 7월 25일", "ko"), ("2021. július 25.", "hu"), ("25 lipca 2021", "pl"),
        ("25 Ιουλίου 2021", "el"),
        ("25 يوليو 2021", "ar"), ("25. srpnja 2021", "hr"), ("July 25th, 2021", "en"), ("25-Jul-2021", "en"), ("25.07.21", "de"),
    ]

    @Test(
        "Months by name, eras and scripts",
        arguments: written)
    func languages(text: String, language: String) {
        let day = text.hasPrefix("1er") ? "2021-08-01" : "2021-07-25"
        let found = DateText(order: .dayFirst, language: language).find(Array(text.utf8))
        #expect(found.map(\.stamp.day.description) == [day])
    }

    @Test("Not dates", arguments: ["25 people in 2021", "version 1.2.3", "192.168.10.21", "May 2021", "call 555-12-3456", "31.02.2021", "page 7/25", "2021"])
    func notDates(text: String) { #expect(DateText(order: .dayFirst).find(Array(text.utf8)).isEmpty) }
}
