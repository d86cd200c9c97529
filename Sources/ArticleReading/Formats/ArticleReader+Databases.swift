import ByteText
import CivilTime

/// Exports of newspaper databases: many articles in one file, each with its source and date in a block of its own form.
extension ArticleReader {
    /// What was found of one article of an export, before the choice of its date.
    struct ExportedArticle {
        var title: String?
        var byline: String?
        var site: String?
        var language: String?
        var rawDate: String?
        var date: CivilTimestamp?
        var paragraphs: [[UInt8]] = []
        var identifier: String?
    }

    private func result(_ found: [ExportedArticle], _ path: String, _ kind: FileKind) -> ReadingResult {
        var result = ReadingResult(recognizedAs: kind.rawValue)
        for (index, item) in found.enumerated() {
            let text = Array(item.paragraphs.filter { !$0.isEmpty }.joined(separator: [10]))
            guard !text.isEmpty else {
                result.problems.append(ReadingProblem(.missingText, "article \(index + 1) of the export has no text", path: path))
                continue
            }
            var article = Article(id: "", text: text)
            article.title = item.title
            article.byline = item.byline.map(Self.withoutCue)
            article.site = item.site
            article.language = item.language.flatMap(PlainTextReader.tag)
            var evidence = PublicationEvidence()
            evidence.language = article.language
            if let stamp = item.date {
                evidence.candidates.append(.init(raw: item.rawDate ?? stamp.iso, stamp: stamp, route: .header, rank: 95))
            }
            // The dateline stands in the first paragraph.
            if let first = item.paragraphs.first, let date = Dateline.date(first, scanner: VisibleDateScanner()) {
                if date.yearIsMissing {
                    evidence.yearlessDatelines.append((date.raw, date.stamp))
                } else {
                    evidence.candidates.append(.init(raw: date.raw, stamp: date.stamp, route: .dateline, rank: PublicationDateChoice.rank(of: .dateline)))
                }
            }
            let source = Array((item.title ?? "").utf8) + [10] + Array((item.rawDate ?? "").utf8) + [10] + text
            finish(&article, source: source, path: path, evidence: evidence, part: nil)
            result.articles.append(article)
        }
        if found.isEmpty { result.problems.append(ReadingProblem(.noArticle, "no article was found in the export", path: path)) }
        return result
    }

    /// "By A Writer" → "A Writer".
    private static func withoutCue(_ byline: String) -> String {
        for cue in ["By ", "BY ", "Par ", "PAR ", "Von ", "Por "] where byline.hasPrefix(cue) { return String(byline.dropFirst(cue.count)) }
        return byline
    }

    private static func hasClass(_ page: HTMLDocument, _ node: Int, _ test: (Substring) -> Bool) -> Bool {
        guard page.nodes[node].tag != .text, let names = page.text(of: .class, at: node) else { return false }
        return names.split(separator: " ").contains(where: test)
    }

    // MARK: Factiva

    /// Factiva's HTML: `<div class="article enArticle">`, headline, lines for author, length, date, hour, source, code, language, rights, then paragraphs.
    func factiva(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        let page = HTMLDocumentBuilder.build(HTMLEncoding.decode(bytes, charset: nil).bytes)
        var found: [ExportedArticle] = []
        var node = 0
        while node < page.nodes.count {
            guard page.nodes[node].tag == .div, Self.hasClass(page, node, { $0.hasSuffix("Article") }), Self.hasClass(page, node, { $0 == "article" }) else {
                node += 1
                continue
            }
            let end = max(node + 1, Int(page.nodes[node].end))
            found.append(factivaArticle(page, node + 1, end))
            node = end
        }
        return result(found, path, .factiva)
    }

    private func factivaArticle(_ page: HTMLDocument, _ start: Int, _ end: Int) -> ExportedArticle {
        var item = ExportedArticle()
        var afterDate = 0
        var i = start
        while i < end {
            let node = page.nodes[i]
            defer { i += 1 }
            if node.tag == .text { continue }
            if item.title == nil, Self.hasClass(page, i, { $0.hasSuffix("Headline") }) {
                item.title = String(decoding: page.textContent(i), as: UTF8.self)
            } else if Self.hasClass(page, i, { $0 == "author" }) {
                item.byline = String(decoding: page.textContent(i), as: UTF8.self)
                i = max(i, Int(node.end) - 1)
            } else if node.tag == .p, Self.hasClass(page, i, { $0.hasPrefix("articleParagraph") }) {
                item.paragraphs.append(page.textContent(i))
                i = max(i, Int(node.end) - 1)
            } else if node.tag == .div, !(i + 1..<max(i + 1, Int(node.end))).contains(where: { page.nodes[$0].tag.isBlock }), item.paragraphs.isEmpty {
                factivaLine(page.textContent(i), &item, &afterDate)
            }
        }
        // "Document SUN0000020210725eh7p0002x" closes an article.
        if let last = item.paragraphs.last, last.starts(with: "Document ".utf8), last.count < 60 { item.paragraphs.removeLast() }
        return item
    }

    private func factivaLine(_ line: [UInt8], _ item: inout ExportedArticle, _ afterDate: inout Int) {
        let text = String(decoding: line, as: UTF8.self)
        guard !text.isEmpty, text != item.title, text != item.byline else { return }
        if item.date == nil {
            if let date = VisibleDateScanner().scan(line, in: 0..<min(line.count, 100)).first, line.count <= 60 {
                item.date = date.stamp
                item.rawDate = text
            }
            return
        }
        if afterDate == 0, item.date?.second == nil, line.count <= 8, let clock = CivilTimestamp(iso: Array("2000-01-01T\(text)".utf8))?.second {
            item.date?.second = clock
            item.rawDate = (item.rawDate ?? "") + " " + text
            return
        }
        afterDate += 1
        if afterDate == 1 { item.site = text }
        if item.language == nil, afterDate >= 2, PlainTextReader.tag(text) != nil, text.utf8.count > 3 { item.language = text }
    }

    // MARK: Europresse

    /// Europresse's HTML: one `<article>` each, with `DocPublicationName`, `DocHeader` ("Le Monde, jeudi 22 juillet 2021"), `titreArticle`, `docOcurrContainer`.
    func europresse(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        let page = HTMLDocumentBuilder.build(HTMLEncoding.decode(bytes, charset: nil).bytes)
        var found: [ExportedArticle] = []
        var node = 0
        while node < page.nodes.count {
            guard page.nodes[node].tag == .article else {
                node += 1
                continue
            }
            let end = max(node + 1, Int(page.nodes[node].end))
            var item = ExportedArticle()
            var i = node + 1
            while i < end {
                let entry = page.nodes[i]
                defer { i += 1 }
                if entry.tag == .text { continue }
                let skip = { i = max(i, Int(entry.end) - 1) }
                if Self.hasClass(page, i, { $0 == "DocPublicationName" }) {
                    item.site = String(decoding: page.textContent(i), as: UTF8.self)
                    skip()
                } else if Self.hasClass(page, i, { $0 == "DocHeader" }) {
                    let line = page.textContent(i)
                    if item.date == nil, let date = VisibleDateScanner().scan(line, in: 0..<min(line.count, 300)).first {
                        item.date = date.stamp
                        item.rawDate = date.raw
                    }
                    skip()
                } else if item.title == nil, Self.hasClass(page, i, { $0 == "titreArticleVisu" || $0 == "titreArticle" }) {
                    item.title = String(decoding: page.textContent(i), as: UTF8.self)
                    skip()
                } else if item.byline == nil, Self.hasClass(page, i, { $0 == "docAuthors" || $0 == "sm-margin-bottomNews" }) {
                    let name = String(decoding: page.textContent(i), as: UTF8.self)
                    if !name.isEmpty { item.byline = name }
                    skip()
                } else if Self.hasClass(page, i, { $0 == "docOcurrContainer" || $0 == "DocText" }) {
                    item.paragraphs += FragmentText.text(of: page, from: i).split(separator: 10).map { Array($0) }
                    skip()
                }
            }
            if let site = item.site, let comma = site.firstIndex(of: ",") { item.site = String(site[..<comma]) }
            found.append(item)
            node = end
        }
        return result(found, path, .europresse)
    }

    // MARK: Nexis

    /// Nexis text: documents divided by "3 of 50 DOCUMENTS" or ended by "End of Document", with fields in capitals.
    func nexis(_ bytes: [UInt8], _ path: String) -> ReadingResult {
        let text = TextDecoding.decode(bytes).bytes
        var found: [ExportedArticle] = []
        var current: [Range<Int>] = []
        func close() {
            if current.contains(where: { $0.count > 0 }), let item = nexisDocument(text, current) { found.append(item) }
            current = []
        }
        var start = 0
        while start <= text.count {
            let lineEnd = text[start...].firstIndex(of: 10) ?? text.count
            let line = TextLine.trim(text, start..<lineEnd)
            if Self.isNexisDivider(text[line]) {
                close()
            } else if text[line].elementsEqual("End of Document".utf8) {
                close()
            } else {
                current.append(line)
            }
            start = lineEnd + 1
        }
        close()
        return result(found, path, .nexis)
    }

    /// "3 of 50 DOCUMENTS", "Document 3 of 50".
    static func isNexisDivider(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 40 else { return false }
        let words = line.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
        let isNumber = { (word: String) in word.utf8.allSatisfy(\.isASCIIDigit) }
        if words.count == 4, isNumber(words[0]), words[1] == "of", isNumber(words[2]) { return words[3].hasPrefix("DOCUMENT") }
        return words.count == 4 && words[0] == "Document" && isNumber(words[1]) && words[2] == "of" && isNumber(words[3])
    }

    private static let nexisKeys: Set<String> = [
        "headline", "byline", "section", "length", "dateline", "body", "load-date", "language", "publication-type", "journal-code", "graphic", "subject",
        "document-type", "copyright", "highlight",
        "correction", "organization", "company", "person", "geographic", "country", "state", "city", "industry", "ticker", "series", "type", "notes", "credit",
        "pub-type",
    ]

    private func nexisDocument(_ text: [UInt8], _ lines: [Range<Int>]) -> ExportedArticle? {
        var item = ExportedArticle()
        var head: [Range<Int>] = []
        var key = ""
        var paragraph: [UInt8] = []
        var hasBody = false
        func closeParagraph() {
            if !paragraph.isEmpty { item.paragraphs.append(paragraph) }
            paragraph = []
        }
        for line in lines {
            if line.isEmpty {
                if key == "body" { closeParagraph() } else if key == "headline", item.title == nil { continue } else if key != "" { key = "-" }
                continue
            }
            var value = line
            if let found = Self.nexisKey(text[line]) {
                closeParagraph()
                key = found.key
                value = TextLine.trim(text, found.end..<line.upperBound)
                if key == "body" { hasBody = true }
                if value.isEmpty { continue }
            }
            let content = String(decoding: text[value], as: UTF8.self)
            switch key {
            case "": head.append(line)
            case "headline": item.title = item.title.map { $0 + " " + content } ?? content
            case "byline": item.byline = content
            case "language": item.language = content
            case "body": paragraph += (paragraph.isEmpty ? [] : [32]) + Array(text[value])
            default: break
            }
        }
        closeParagraph()
        guard hasBody else { return nil }
        // Newer exports close the text with the rights, or with the classification that follows it.
        for (index, line) in head.enumerated() {
            guard item.date == nil,
                let date = VisibleDateScanner(monthFirst: true).scan(text, in: line.lowerBound..<min(line.upperBound, line.lowerBound + 120)).first
            else { continue }
            item.date = date.stamp
            item.rawDate = String(decoding: text[line], as: UTF8.self)
            if index > 0 { item.site = String(decoding: text[head[index - 1]], as: UTF8.self) }
            if item.title == nil {
                // Newer exports begin with the headline; older ones have it last of the block, below date and edition.
                let own = index > 1 ? head[0] : head[(index + 1)...].last { TextLine.countWords(text, $0) >= 3 }
                item.title = own.map { String(decoding: text[$0], as: UTF8.self) }
            }
        }
        if let language = item.language { item.language = String(language.prefix { $0 != ";" }) }
        return item
    }

    /// "HEADLINE: …", "Body", "Load-Date: …".
    private static func nexisKey(_ line: ArraySlice<UInt8>) -> (key: String, end: Int)? {
        let word = line.prefix { $0.isASCIILetter || $0 == 45 }
        guard !word.isEmpty, word.first?.isASCIIUpper == true else { return nil }
        let key = String(decoding: word.map(\.asciiLowercased), as: UTF8.self)
        guard nexisKeys.contains(key) else { return nil }
        if word.endIndex == line.endIndex { return key == "body" || key == "classification" ? (key, word.endIndex) : nil }
        guard line[word.endIndex] == 58 else { return nil }
        return (key, word.endIndex + 1)
    }
}
