import ArticleReading
import ByteText
import TemporalTagging

extension Trap {
    /// Files of every kind, each as bad as its kind can be.
    static let reading: [Trap] =
        [
            file("html", "nested divisions", "a.html", 4_000) { page(repeated("<div>", $0) + repeated("word ", $0)) },
            file("html", "unclosed formatting", "a.html", 4_000) { page(repeated("<p><b><i>some words ", $0)) },
            file("html", "end tags of nothing", "a.html", 8_000) { page(repeated("</p></div></b>", $0)) },
            file("html", "attributes of one tag", "a.html", 8_000) { count in page(Array("<p ".utf8) + joined(count) { "a\($0)=x " } + Array(">text</p>".utf8))
            },
            file("html", "unclosed comments", "a.html", 8_000) { page(repeated("<!-- x <p>", $0)) },
            file("html", "unclosed scripts", "a.html", 4_000) { page(repeated("<script>if(a<b)", $0)) },
            file("html", "unclosed quotes in tags", "a.html", 4_000) { page(repeated("<a href=\"x>word ", $0)) },
            file("html", "less-than signs", "a.html", 40_000) { page(repeated("<", $0)) },
            file("html", "ampersands", "a.html", 20_000) { page(repeated("&amp &x; &#", $0)) },
            file("html", "nested tables", "a.html", 2_000) { page(repeated("<table><tr><td>cell ", $0)) },
            file("html", "nested lists", "a.html", 4_000) { page(repeated("<ul><li>item ", $0)) },
            file("html", "links", "a.html", 4_000) { count in
                page(joined(count) { "<p><a href=\"/2021/07/\($0 % 28 + 1)/story\">A related story number \($0)</a></p>" })
            },
            file("html", "meta elements", "a.html", 4_000) { count in
                Array("<html><head>".utf8) + joined(count) { "<meta property=\"article:published_time\" content=\"2021-07-\($0 % 28 + 1)\">" }
                    + Array("</head><body><p>The mayor resigned on Thursday, the town said.</p></body></html>".utf8)
            },
            file("html", "JSON-LD, nested", "a.html", 4_000) { ld(repeated("{\"@graph\":[", $0)) },
            file("html", "JSON-LD, many", "a.html", 2_000) { count in
                ld(
                    Array("[".utf8) + joined(count) { "{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-07-\($0 % 28 + 1)\",\"headline\":\"Story \($0)\"}," }
                        + Array("{}]".utf8))
            },
            file("html", "time elements", "a.html", 4_000) { count in
                page(joined(count) { "<p>Words of it <time datetime=\"2021-07-\($0 % 28 + 1)\">then</time> and more of them.</p>" })
            },
            file("html", "dates in paragraphs", "a.html", 2_000) { count in page(joined(count) { "<p>By Jane Doe, \($0 % 28 + 1) July 2021 16:53 GMT</p>" }) },
            file("html", "headings", "a.html", 4_000) { count in page(joined(count) { "<h2>Heading \($0)</h2><p>Some words that stand below it.</p>" }) },
            file("html", "the same paragraph", "a.html", 4_000) {
                page(repeated("<p>The mayor of the town resigned on Thursday, the board said in a statement.</p>", $0))
            },
            file("html", "one long paragraph", "a.html", 10_000) { count in page(Array("<p>".utf8) + repeated("The mayor resigned on Thursday. ", count)) },
            file("plain text", "one letter a line", "a.txt", 10_000) { repeated("a\n", $0) },
            file("plain text", "paragraphs", "a.txt", 2_000) { count in
                joined(count) { "The mayor \($0) of the town met the board of the harbour in house \($0 &* 31).\n\n" }
            },
            file("plain text", "lines that go on", "a.txt", 5_000) { repeated("the mayor and the board of\n", $0) },
            file("plain text", "glued sentences", "a.txt", 2_000) { repeated("The situation.Macron said \"yes.\"No one knew.", $0) },
            file("plain text", "lines like headers", "a.txt", 5_000) { count in joined(count) { "Field\($0): value \($0)\n" } },
            file("plain text", "dates a line", "a.txt", 5_000) { count in joined(count) { "\($0 % 28 + 1).07.\(1900 + $0 % 190) 16:53 GMT\n" } },
            file("plain text", "quoted lines", "a.txt", 5_000) { count in joined(count) { _ in ">>> The mayor of the town said so.\n" } },
            file("plain text", "one word", "a.txt", 200_000) { repeated("a", $0) },
            file("plain text", "addresses", "a.txt", 4_000) { count in joined(count) { "https://news.example/2021/07/25/story-\($0)\n" } },
            file("markdown", "marks", "a.md", 10_000) { repeated("**[*_`", $0) },
            file("feed", "items", "a.xml", 1_000) { count in
                feed(
                    joined(count) {
                        "<item><title>Story \($0)</title><pubDate>Sun, 25 Jul 2021 16:53:00 GMT</pubDate><description>The mayor resigned on day \($0).</description></item>"
                    })
            },
            file("feed", "nested elements", "a.xml", 8_000) { feed(repeated("<item><a>", $0)) },
            file("feed", "unclosed sections", "a.xml", 8_000) { feed(repeated("<item><![CDATA[ x ", $0)) },
            file("feed", "entities", "a.xml", 8_000) { feed(Array("<item><title>".utf8) + repeated("&a;&lt;&#x", $0)) },
            file("mail", "folded header", "a.eml", 10_000) { count in
                Array("From: a\nDate: Sun, 25 Jul 2021 16:53:00 +0200\nSubject: s\n".utf8) + repeated(" folded\n", count)
                    + Array("\nThe mayor resigned on Thursday.\n".utf8)
            },
            file("mail", "parts", "a.eml", 4_000) { count in
                Array("MIME-Version: 1.0\nFrom: a\nContent-Type: multipart/mixed; boundary=b\n\n".utf8)
                    + repeated("--b\nContent-Type: text/plain\n\nThe mayor resigned.\n", count)
            },
            file("mail", "parts in parts", "a.eml", 2_000) { count in
                Array("MIME-Version: 1.0\nFrom: a\n".utf8) + joined(count) { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
            },
            file("mail", "soft breaks", "a.eml", 20_000) { count in
                Array("MIME-Version: 1.0\nFrom: a\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n".utf8)
                    + repeated("=C3=A9 mot=\n", count)
            },
            file("warc", "records", "a.warc", 500) { count in
                joined(count) {
                    let body =
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>The mayor \($0) of the town resigned on Thursday, the board said.</p></body></html>"
                    return
                        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/\($0)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
                }
            },
            file("warc", "lengths that lie", "a.warc", 4_000) { repeated("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 1\r\n\r\n", $0) },
            file("gzip", "members", "a.gz", 4_000) { repeated(member(Array("The mayor resigned on Thursday. ".utf8)), $0) },
            file("gzip", "stored blocks", "a.gz", 400) { count in member(repeated("The mayor of the town resigned on Thursday. ", count * 10)) },
            file("json", "nesting", "a.json", 20_000) { repeated("[", $0) },
            file("json", "members", "a.json", 10_000) { count in
                Array("{".utf8) + joined(count) { "\"key\($0)\":\($0)," } + Array("\"text\":\"The mayor resigned on Thursday.\"}".utf8)
            },
            file("json", "the same member", "a.json", 10_000) { count in
                Array("{".utf8) + repeated("\"text\":\"The mayor resigned.\",", count) + Array("\"id\":\"a\"}".utf8)
            },
            file("json", "articles", "a.json", 1_000) { count in
                Array("[".utf8)
                    + joined(count) { "{\"id\":\"\($0)\",\"title\":\"Story \($0)\",\"date\":\"2021-07-25\",\"text\":\"The mayor resigned on Thursday.\"}," }
                    + Array("{}]".utf8)
            },
            file("json", "escapes", "a.json", 20_000) { count in Array("{\"text\":\"".utf8) + repeated("\\u00e9\\n\\\"", count) + Array("\"}".utf8) },
            file("csv", "rows", "a.csv", 2_000) { count in
                Array("title,date,text\n".utf8) + joined(count) { "Story \($0),2021-07-25,The mayor resigned on Thursday.\n" }
            },
            file("csv", "columns", "a.csv", 10_000) { count in
                joined(count) { "c\($0)," } + Array("title,text\n".utf8) + joined(count) { "\($0)," } + Array("Story,The mayor resigned.\n".utf8)
            },
            file("csv", "quotes", "a.csv", 20_000) { count in Array("title,date,text\nStory,2021-07-25,\"".utf8) + repeated("\"\"x", count) },
            file("databases", "Factiva sheet", "a.txt", 1_000) { count in
                joined(count) { "HD\nStory \($0)\n\nPD\n25 July 2021\n\nLP\nThe mayor resigned on Thursday.\n\nTD\nMore of it.\n\nDocument X\($0)\n\n" }
            },
            file("databases", "Nexis documents", "a.txt", 1_000) { count in
                joined(count) {
                    "\($0 + 1) of \(count) DOCUMENTS\n\nThe Post\n\nJuly 25, 2021\n\nStory \($0)\n\nLENGTH: 10 words\n\nThe mayor resigned on Thursday.\n\nLOAD-DATE: July 26, 2021\n\n"
                }
            },
        ]

    private static func file(_ stage: String, _ name: String, _ path: String, _ size: Int, _ make: @escaping @Sendable (Int) -> [UInt8]) -> Trap {
        Trap(stage, name, size) { count in
            let bytes = make(count)
            let library = try LanguageLibrary()
            let reader = ArticleReader(options: ReadingOptions()) { library.detect($0) }
            return { _ = reader.read(bytes, path: path).articles.count }
        }
    }

    private static func page(_ body: [UInt8]) -> [UInt8] {
        Array("<!DOCTYPE html><html lang=en><head><title>A story</title></head><body><h1>A story</h1>".utf8) + body
    }

    private static func ld(_ data: [UInt8]) -> [UInt8] {
        Array("<html><head><script type=\"application/ld+json\">".utf8) + data
            + Array("</script></head><body><p>The mayor resigned on Thursday, the town said.</p></body></html>".utf8)
    }

    private static func feed(_ items: [UInt8]) -> [UInt8] { Array("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>".utf8) + items }

    /// A gzip member of stored blocks; its checksum is not filled in.
    private static func member(_ data: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        var start = 0
        repeat {
            let end = min(start + 65_535, data.count), length = end - start
            out += [end == data.count ? 1 : 0, UInt8(length & 255), UInt8(length >> 8), UInt8(~length & 255), UInt8(~length >> 8 & 255)] + data[start..<end]
            start = end
        } while start < data.count
        var checksum: UInt32 = ~0
        for byte in data {
            checksum ^= UInt32(byte)
            for _ in 0..<8 { checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1 }
        }
        checksum = ~checksum
        for number in [checksum, UInt32(truncatingIfNeeded: data.count)] { for shift in [0, 8, 16, 24] { out.append(UInt8(number >> UInt32(shift) & 255)) } }
        return out
    }

    private static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] { [UInt8](repeated: bytes, count) }
    private static func repeated(_ text: String, _ count: Int) -> [UInt8] { [UInt8](repeated: Array(text.utf8), count) }
}
