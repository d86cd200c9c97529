import CivilTime
import Testing

@testable import ArticleReading

private let filler =
    "The port authority said in a statement that the bridge had been examined by engineers from three countries, and that it would stay open through the winter, whatever the weather may bring."

@Suite struct HTMLReaderTests {
    private func read(_ html: String) -> HTMLReading { HTMLReader().read(Array(html.utf8)) }
    private func text(_ html: String) -> String { String(decoding: read(html).text, as: UTF8.self) }

    @Test("The article's text without what surrounds it")
    func mainText() {
        let html = """
            <body><nav><ul><li><a href=/a>Politics</a><li><a href=/b>Sport</a></ul></nav>
            <div class="cookie-banner"><p>We use cookies to improve what you see here, and so do our three hundred partners in advertising all over the world, every day.</p></div>
            <main><h1>Bridge opens</h1><div class="entry-content"><p>\(filler)</p><figure><img><figcaption>The bridge. Photo: Ann</figcaption></figure>
            <p>A short one.</p><h2>What comes next</h2><p>\(filler)</p><ul><li>First item of a list<li>Second item</ul>
            <div class="related-articles"><a href=/x>Another bridge closes</a> <a href=/y>A third bridge</a></div></div></main>
            <div id="comments"><p>\(filler)</p></div><footer><p>\(filler)</p></footer></body>
            """
        #expect(text(html) == "\(filler)\nA short one.\nWhat comes next\n\(filler)\nFirst item of a list\nSecond item")
    }

    @Test("Paragraphs are divided by a line feed; white space is folded; references are read")
    func blocks() {
        #expect(text("<div class=article-body><p>\(filler)\n   Two\t &amp;&nbsp;more.<p>\(filler)</div>") == "\(filler) Two & more.\n\(filler)")
    }

    @Test("A page of few words still has a text")
    func few() {
        #expect(text("<html><body><p>Only this.</p></body></html>") == "Only this.")
        #expect(text("") == "")
        #expect(text("no tags at all") == "no tags at all")
    }

    @Test("A page without a text is read by its description, and says so")
    func described() {
        let html =
            "<html><head><title>Bridge opens | Example</title><meta name=description content='The bridge opens on Monday.'></head><body><div id=root></div></body></html>"
        let reading = read(html)
        #expect(String(decoding: reading.text, as: UTF8.self) == "The bridge opens on Monday.")
        #expect(reading.notes == ["the page holds no text of its own; its description was read instead"])
        #expect(text("<body><a href='javascript:'><p>abc</p><p>def</p> ghi</a></body>") == "abc\ndef\nghi")
        #expect(text("<html><head><meta name=robots content=noindex></head><body></body></html>").isEmpty)
    }

    /// Memory follows the bytes: what is nothing but tags is read up to a node for every sixteen of them, and says so; a dense real page is read to its end.
    @Test(arguments: [("<p>x", 60_000, true), ("<p>The ferry sank on Thursday.</p>", 3_000, false)])
    func whatIsNothingButTagsIsReadInPart(unit: String, count: Int, isCut: Bool) {
        let page = "<html><body><p>The ferry sank on Thursday, said the mayor.</p>" + String(repeating: unit, count: count) + "<p>The end.</p>"
        let document = HTMLDocumentBuilder.build(Array(page.utf8))
        #expect(document.nodes.count <= HTMLDocumentBuilder.maximumNodes(of: page.utf8.count))
        let reading = HTMLReader().read(Array(page.utf8))
        let text = String(decoding: reading.text, as: UTF8.self)
        #expect(text.hasPrefix("The ferry sank on Thursday, said the mayor."))
        #expect(reading.notes.contains { $0.hasPrefix("the page has more tags than any real page") } == isCut)
        #expect(text.hasSuffix("The end.") != isCut)
    }

    @Test("What stands before or outside the page's own elements")
    func fragments() {
        #expect(text("<p>\(filler)<p>\(filler)") == "\(filler)\n\(filler)")
        #expect(
            text("<style>p {}</style><div class=welcome>Hello</div><!DOCTYPE html><html><head><title>T</title></head><body><p>\(filler)</p></body></html>")
                == filler)
    }

    @Test("Names that mislead: what the text says of itself decides, not what its elements are called")
    func misleadingNames() {
        let section = "<div id=sharing-with-others><h2>Sharing with others</h2><p>\(filler)<p>\(filler)<p>\(filler)</div>"
        #expect(text("<body><h1>Title</h1><div class=document><p>\(filler)</p>\(section)</div></body>").contains("Sharing with others\n\(filler)"))
        let ticker = "<div class=live-comments>" + String(repeating: "<div class=live-comment><p>\(filler)</p></div>", count: 8) + "</div>"
        #expect(text("<body><h1>Rovers v United</h1>\(ticker)</body>").split(separator: "\n").count == 8)
        let comments = "<div id=comments>" + String(repeating: "<div class=comment><p>\(filler)</p></div>", count: 3) + "</div>"
        #expect(text("<body><h1>Title</h1><div class=entry><p>\(filler)<p>\(filler)</div>\(comments)</body>") == "\(filler)\n\(filler)")
        let gallery = "<h1>Title</h1>" + String(repeating: "<figure><img><figcaption><p>\(filler)</p></figcaption></figure>", count: 4)
        #expect(text("<body>\(gallery)</body>").split(separator: "\n").count == 4)
    }

    @Test("Words under pictures, tables of contents, breadcrumbs")
    func surroundings() {
        let html = """
            <body><p class=breadcrumb>News and background &gt; Politics at home &gt; Harbours and bridges &gt; The bridge over the harbour opens again</p>
            <article><h1>Bridge opens</h1><div class=image-subtitle>The bridge in March.</div><p>\(filler)</p>
            <div id=toc_container><p class=toc_title>Contents</p><ul><li><a href=#a>What comes next</a><li><a href=#b>What it cost</a></ul></div><p>\(filler)</p></article></body>
            """
        #expect(text(html) == "\(filler)\n\(filler)")
    }

    @Test("A title that a heading cuts short is told in full; one that ends in an ellipsis keeps it")
    func ellipses() {
        let cut =
            "<html><head><meta property=og:title content='Bridge opens again after eleven months of repairs'></head><body><h1>Bridge opens again after eleven…</h1><p>\(filler)</body></html>"
        #expect(read(cut).title == "Bridge opens again after eleven months of repairs")
        let own = "<html><head><title>And then it opened… | Example</title></head><body><h1>And then it opened…</h1><p>\(filler)</body></html>"
        #expect(read(own).title == "And then it opened…")
    }

    @Test("What plug-ins add at the end, and lines that speak to the reader")
    func additions() {
        let related = "<div id=jp-relatedposts><h3>Related</h3><div><a href=/x>Ferry stops</a><p>\(filler)</p></div></div>"
        let follow = "<p>Follow The Example on Twitter and Facebook, or send us your tips.</p>"
        let body = "<p>\(filler)</p><p>Mayors wrote about it on Facebook too.</p><p>\(filler)</p><p>\(filler)</p>"
        let wanted = "\(filler)\nMayors wrote about it on Facebook too.\n\(filler)\n\(filler)"
        #expect(text("<body><h1>Title</h1><div class=entry-content>\(body)\(follow)\(related)</div></body>") == wanted)
    }

    @Test("A body that is cut in parts of one name is read whole; a stated body goes before a long footer")
    func parts() {
        let long = "<p>\(filler)<p>\(filler)<p>\(filler)"
        #expect(
            text(
                "<body><h1>Title</h1><main><div><div class='article-body x'>\(long)</div></div><div class=ad>Ad</div><div><div class='article-body x'>\(long)</div></div></main></body>"
            )
            .split(separator: "\n").count == 6)
        #expect(
            text("<body><h1>Title</h1><div itemprop=articleBody><p>\(filler)<p>\(filler)</div><div class=footer-text><p>\(filler) \(filler)</div></body>")
                == "\(filler)\n\(filler)")
    }

    private static let bylines: [(String, String?)] = [
        ("<p class=byline>By Ann Example under Politics</p>", "Ann Example"), ("<p>11.12.2019 - Ann Example</p>", "Ann Example"),
        ("<p>11.12.2019 | 14:30 Uhr | Ann Example</p>", "Ann Example"), ("<p>Eine Kolumne von Ann Example</p>", "Ann Example"),
        ("<p>Ein Artikel von Ann Example | 27.01.2022 - 12:45</p>", "Ann Example"), ("<p>A report by Ann Example</p>", "Ann Example"),
        ("<p>Text von Ann Example Illustration von Bob Sample</p>", "Ann Example"), ("<p>A report by the ministry</p>", nil),
        ("<p>Geschrieben von Ann Example am 3. Mai</p>", "Ann Example"), ("<span class=author>Ann Example Stand: 3. Mai 2021</span>", "Ann Example"),
        ("<a rel=author>Ludwig van der Example</a>", "Ludwig van der Example"), ("<a rel=author>Sign in</a>", nil), ("<p>11.12.2019 - Bridge opens</p>", nil),
    ]

    @Test("Names, and nothing but names", arguments: bylines)
    func names(line: String, wanted: String?) {
        #expect(read("<body><article><h1>Bridge opens</h1>\(line)<p>\(filler)<p>\(filler)</article></body>").byline == wanted)
    }

    @Test("A byline above the title, and initials that a name is told for")
    func bylineElsewhere() {
        let head = "<head><meta name=author content=AE></head>"
        #expect(read("<body><article><p>4.2.2022 | Ann Example</p><h1>Bridge opens</h1><p>\(filler)<p>\(filler)</article></body>").byline == "Ann Example")
        #expect(read("\(head)<body><article><h1>Bridge opens</h1><p>Von Ann Example</p><p>\(filler)</article></body>").byline == "Ann Example")
        #expect(read("\(head)<body><article><h1>Bridge opens</h1><p>\(filler)</p><p>\(filler)</article></body>").byline == "AE")
    }

    @Test(
        "Guillemets are quotes where they stand in pairs, and a letter is no site's name",
        arguments: [
            ("L’« Étoile » quitte le port | Le Relais", "L’« Étoile » quitte le port"), ("Le pont rouvre « Le Relais", "Le pont rouvre"),
            ("Le Relais » Le pont rouvre", "Le pont rouvre"),
        ])
    func guillemets(_ window: String, _ wanted: String) {
        #expect(
            read("<head><meta property=og:site_name content='Le Relais'><title>\(window)</title></head><body><p>\(filler)<p>\(filler)</body>").title == wanted)
    }

    @Test("Title, byline, site, language, address")
    func identity() {
        let html = """
            <html lang="en-GB"><head><title>Bridge opens again | The Example</title><meta property="og:site_name" content="The Example">
            <link rel="canonical" href="https://example.org/bridge"><meta name="author" content="By Ann Example and Bob Sample"></head>
            <body><h1>The Example</h1><article><h1>Bridge opens again</h1><p>\(filler)</p><p>\(filler)</p></article></body></html>
            """
        let reading = read(html)
        #expect(reading.title == "Bridge opens again")
        #expect(reading.byline == "Ann Example; Bob Sample")
        #expect(reading.site == "The Example")
        #expect(reading.language == "en-GB")
        #expect(reading.canonicalURL == "https://example.org/bridge")
    }

    @Test("When a page was saved is no date of publication")
    func captured() {
        let html =
            "<html><!--\n Page saved with SingleFile \n url: https://example.org/bridge \n saved date: Sat Jul 31 2021 10:00:00 GMT+0200 (CEST)\n--><body><h1>Bridge</h1><p>\(filler)</p></body></html>"
        let reading = read(html)
        #expect(reading.captured == "2021-07-31T10:00:00+02:00")
        #expect(reading.url == "https://example.org/bridge")
        #expect(reading.candidates.isEmpty)
    }

    private struct Encoded: Sendable {
        var head = ""
        var bytes: [UInt8]
        var wanted: String
    }

    private static let encoded: [Encoded] = [
        Encoded(bytes: [0xEF, 0xBB, 0xBF, 0xC3, 0xA9], wanted: "é"),
        Encoded(bytes: [0xFF, 0xFE, 0xE9, 0x00, 0x21, 0x00], wanted: "é!"),
        Encoded(bytes: [0xFE, 0xFF, 0x00, 0xE9, 0x00, 0x21], wanted: "é!"),
        Encoded(bytes: [0xE9, 0x21], wanted: "é!"),
        Encoded(bytes: [0x93, 0x61, 0x94], wanted: "“a”"),
        Encoded(head: "<meta charset=windows-1251>", bytes: [0xEF, 0xF0], wanted: "пр"),
        Encoded(head: "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-2'>", bytes: [0xB3], wanted: "ł"),
        // What the page says is wrong: it is UTF-8.
        Encoded(head: "<meta charset=latin1>", bytes: [0xC3, 0xA9], wanted: "é"),
    ]

    @Test("Encodings", arguments: encoded.indices)
    func encodings(index: Int) {
        let page = Self.encoded[index]
        #expect(String(decoding: HTMLEncoding.decode(Array(page.head.utf8) + page.bytes).bytes, as: UTF8.self).hasSuffix(page.wanted))
    }
}

@Suite struct HTMLRobustnessTests {
    private static let page = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge &amp; port – Example</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","datePublished":"2021-07-25T16:53:00+02:00","author":[{"name":"Ann"}]}</script>
        <style>p { color: red }</style><!-- a --></head><body class="x"><div id=comments>y</div><article itemscope><h1>Bridge é</h1><time datetime='2021-07-25'>25 July 2021</time>
        <p>\(filler)<p>Two &eacute;&#233;&#xe9 <a href="https://example.org/?a=1&b=2">link</a><br/><table><tr><td>1<td>2</table><svg><path d="M0"/><![CDATA[x]]></svg></article></body></html>
        """

    @Test("A page cut off at every byte is read")
    func truncated() {
        let bytes = Array(Self.page.utf8)
        let reader = HTMLReader()
        for end in bytes.indices { _ = reader.read(Array(bytes[..<end])) }
        #expect(reader.read(bytes).candidates.first?.stamp.day.description == "2021-07-25")
    }

    private static let pieces: [String] = [
        "<div>", "<p><b>", "<table><tr><td>", "<a href=x>", "<ul><li>", "<svg>", "<x-y>", "</div>", "<!--", "<![CDATA[", "&#", "&am", "<a b=\"", "{\"a\":[",
    ]

    @Test("Elements nested 200,000 deep, and other things without end", arguments: pieces)
    func deep(piece: String) {
        let bytes = Array(String(repeating: piece, count: piece == "<div>" ? 200_000 : 30_000).utf8)
        _ = HTMLReader().read(bytes)
        _ = LenientJSON(bytes)
    }

    @Test("NUL bytes, a huge attribute, many attributes")
    func odd() {
        let reader = HTMLReader()
        let zeros = Array("<p>\(filler)".utf8) + [UInt8](repeating: 0, count: 1000) + Array("</p><p>\(filler)".utf8)
        #expect(String(decoding: reader.read(zeros).text, as: UTF8.self) == "\(filler)\n\(filler)")
        let huge = Array("<p title='".utf8) + [UInt8](repeating: 120, count: 4_000_000) + Array("'>\(filler)</p>".utf8)
        #expect(String(decoding: reader.read(huge).text, as: UTF8.self) == filler)
        let many = Array("<p \(String(repeating: "class=a ", count: 200_000))>\(filler)</p>".utf8)
        #expect(String(decoding: reader.read(many).text, as: UTF8.self) == filler)
    }
}
