import ByteText
import Foundation
import TestSupport
import Testing

@testable import ArticleReading

/// A token written as one line, so that a difference shows: `<p class="a">`, `</p>`, `text`, `<!--x-->`, `<!DOCTYPE …>`.
private func written(_ text: String, _ content: HTMLTokenizer.ContentModel = .data, lastStartTag: String = "") -> [String] {
    let bytes = Array(text.utf8)
    let span = bytes.span
    var tokenizer = HTMLTokenizer()
    tokenizer.content = content
    tokenizer.closingName = Array(lastStartTag.utf8)
    var out: [String] = []
    var pending = ""
    func string(_ fill: (inout [UInt8]) -> Void) -> String {
        var bytes: [UInt8] = []
        fill(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
    func flush() {
        if !pending.isEmpty { out.append("text " + pending) }
        pending = ""
    }
    while true {
        switch tokenizer.next(span) {
        case .end:
            flush()
            return out
        case .text: pending += string { HTMLCharacterData.append(span, tokenizer.range, model: tokenizer.textModel, to: &$0) }
        case .comment:
            flush()
            out.append("comment " + string { HTMLCharacterData.appendLiteral(span, tokenizer.range, lowercased: false, to: &$0) })
        case .endTag:
            flush()
            out.append("end " + string { HTMLCharacterData.appendLiteral(span, tokenizer.name, lowercased: true, to: &$0) })
        case .startTag:
            flush()
            var line = "start " + string { HTMLCharacterData.appendLiteral(span, tokenizer.name, lowercased: true, to: &$0) }
            var seen: [String: String] = [:]
            for attribute in tokenizer.attributes {
                let name = string { HTMLCharacterData.appendLiteral(span, attribute.name, lowercased: true, to: &$0) }
                if seen[name] == nil { seen[name] = string { HTMLCharacterData.appendAttribute(span, attribute.value, to: &$0) } }
            }
            for (name, value) in seen.sorted(by: { $0.key < $1.key }) { line += " \(name)=\"\(value)\"" }
            out.append(line + (tokenizer.isSelfClosing ? " /" : ""))
        case .doctype:
            flush()
            let doctype = tokenizer.doctype
            func part(_ range: Range<Int>?, _ lowercased: Bool) -> String {
                range.map { range in "\"" + string { HTMLCharacterData.appendLiteral(span, range, lowercased: lowercased, to: &$0) } + "\"" } ?? "-"
            }
            out.append("doctype \(part(doctype.name, true)) \(part(doctype.publicID, false)) \(part(doctype.systemID, false)) \(!doctype.forcesQuirks)")
        }
    }
}

/// The same for a token list of the html5lib suite.
private func expected(_ tokens: [Any], unescape: (String) -> String) -> [String] {
    var out: [String] = []
    var pending = ""
    func text(_ value: Any) -> String { unescape(value as? String ?? "") }
    for token in tokens {
        guard let list = token as? [Any], let kind = list.first as? String else { continue }
        if kind == "Character" {
            pending += text(list[1])
            continue
        }
        if !pending.isEmpty { out.append("text " + pending) }
        pending = ""
        switch kind {
        case "StartTag":
            var line = "start " + text(list[1])
            let attributes = list.count > 2 ? list[2] as? [String: String] ?? [:] : [:]
            for (name, value) in attributes.map({ (unescape($0.key), unescape($0.value)) }).sorted(by: { $0.0 < $1.0 }) { line += " \(name)=\"\(value)\"" }
            out.append(line + (list.count > 3 ? " /" : ""))
        case "EndTag": out.append("end " + text(list[1]))
        case "Comment": out.append("comment " + text(list[1]))
        case "DOCTYPE":
            func part(_ value: Any) -> String { (value as? String).map { "\"\(unescape($0))\"" } ?? "-" }
            out.append("doctype \(part(list[1])) \(part(list[2])) \(part(list[3])) \(list[4] as? Bool ?? false)")
        default: Issue.record("a token of unknown kind \(kind)")
        }
    }
    if !pending.isEmpty { out.append("text " + pending) }
    return out
}

/// `\uHHHH` of a doubly escaped case; nil where a lone surrogate comes out, which no Unicode string holds.
private func unescaped(_ text: String) -> String? {
    var units: [UInt16] = []
    let source = Array(text.utf16)
    var i = 0
    while i < source.count {
        if source[i] == 92, i + 5 < source.count, source[i + 1] == 117, let unit = UInt16(String(decoding: source[i + 2..<i + 6], as: UTF16.self), radix: 16) {
            units.append(unit)
            i += 6
        } else {
            units.append(source[i])
            i += 1
        }
    }
    for (i, unit) in units.enumerated() {
        if (0xD800...0xDBFF).contains(unit), i + 1 >= units.count || !(0xDC00...0xDFFF).contains(units[i + 1]) { return nil }
        if (0xDC00...0xDFFF).contains(unit), i == 0 || !(0xD800...0xDBFF).contains(units[i - 1]) { return nil }
    }
    return String(decoding: units, as: UTF16.self)
}

@Suite struct HTMLTokenizerTests {
    private static let small: [(String, [String])] = [
        ("a<b>c</b>", ["text a", "start b", "text c", "end b"]),
        ("<P Class=X id='y' ID=z>", ["start p class=\"X\" id=\"y\""]),
        ("1 < 2 && 3 &lt 4", ["text 1 < 2 && 3 < 4"]),
        ("<a href='?a=b&copy=1&amp;c&not;'>", ["start a href=\"?a=b&copy=1&c¬\""]),
        ("<br/><br / ><br/x>", ["start br /", "start br", "start br x=\"\""]),
        ("<!---->a<!-->b<!--c--!>", ["comment ", "text a", "comment ", "text b", "comment c"]),
        ("</>x</ y>", ["text x", "comment  y"]),
        ("<p", []), ("x<p a='", ["text x"]), ("&#x41;&#65&#0;&#x80;&#xD800;", ["text AA\u{FFFD}€\u{FFFD}"]),
        ("&NotEqualTilde;&notin;&notit;", ["text ≂̸∉¬it;"]),
        ("<?php x ?>", ["comment ?php x ?"]), ("<!doctype HTML>", ["doctype \"html\" - - true"]),
    ]

    @Test(
        "Tokens of small texts",
        arguments: small)
    func tokens(source: String, tokens: [String]) { #expect(written(source) == tokens) }

    @Test("A script ends at its own end tag and at no other")
    func script() {
        #expect(written("if (a</b) '</scr'</script>x", .scriptData, lastStartTag: "script") == ["text if (a</b) '</scr'", "end script", "text x"])
        #expect(
            written("<!--<script></script>--></script>x", .scriptData, lastStartTag: "script") == ["text <!--<script></script>-->", "end script", "text x"])
    }

    /// Cases that presume what comes after a tokenizer: coercion into an XML infoset.
    private static let presumeTreeBuilder: Set<String> = ["Non-XML character", "Non-XML space", "Double hyphen in comment"]

    @Test(
        "All cases of html5lib-tests", .enabled(if: ProjectRoot.outside("DATELINE_EVAL") != nil, "DATELINE_EVAL is not set: the html5lib cases were left out"))
    func html5lib() throws {
        let folder = try #require(ProjectRoot.outside("DATELINE_EVAL")).appending(path: "html5lib/tokenizer")
        let models: [String: HTMLTokenizer.ContentModel] = [
            "Data state": .data, "PLAINTEXT state": .plaintext, "RCDATA state": .rcdata, "RAWTEXT state": .rawtext, "Script data state": .scriptData,
            "CDATA section state": .cdata,
        ]
        var count = 0, surrogates = 0, left = 0
        var failed: [String] = []
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).sorted(by: { $0.path < $1.path })
        where file.pathExtension == "test" {
            let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
            for test in (json["tests"] ?? json["xmlViolationTests"]) as? [[String: Any]] ?? [] {
                let name = test["description"] as? String ?? ""
                if json["xmlViolationTests"] != nil, Self.presumeTreeBuilder.contains(name) {
                    left += 1
                    continue
                }
                let isEscaped = test["doubleEscaped"] as? Bool ?? false
                let input = test["input"] as? String ?? ""
                guard let source = isEscaped ? unescaped(input) : input else {
                    surrogates += 1
                    continue
                }
                let wanted = expected(test["output"] as? [Any] ?? []) { isEscaped ? unescaped($0) ?? "" : $0 }
                for state in test["initialStates"] as? [String] ?? ["Data state"] {
                    let model = try #require(models[state])
                    count += 1
                    let found = written(source, model, lastStartTag: test["lastStartTag"] as? String ?? "")
                    if found != wanted { failed.append("\(file.lastPathComponent), \(name), \(state): \(found), not \(wanted)") }
                }
            }
        }
        #expect(failed.isEmpty, "\(failed.count) of \(count): \(failed.prefix(12).joined(separator: "\n"))")
        #expect(count > 6000)
        // Lone surrogates can't stand in UTF-8; the decoder has replaced them before the tokenizer sees a byte.
        #expect(surrogates == 4)
        #expect(left == Self.presumeTreeBuilder.count)
    }

    @Test(
        "The encoding that a page states, by the cases of html5lib-tests",
        .enabled(if: ProjectRoot.outside("DATELINE_EVAL") != nil, "DATELINE_EVAL is not set: the html5lib cases were left out"),
        arguments: ["tests1.dat", "tests2.dat"])
    func encodings(file: String) throws {
        let folder = try #require(ProjectRoot.outside("DATELINE_EVAL")).appending(path: "html5lib/encoding")
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
        var cases: [(data: [UInt8], encoding: String)] = [], current: [UInt8] = [], data: [UInt8] = []
        var isData = true
        for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            switch String(decoding: line, as: UTF8.self) {
            case "#data":
                isData = true
                current = []
            case "#encoding":
                data = current
                isData = false
            case let name where !isData && !name.isEmpty:
                cases.append((data, name.lowercased()))
                isData = true
            default: current += line + [10]
            }
        }
        var failed: [String] = []
        for (number, test) in cases.enumerated() {
            // A byte order mark is looked for before anything that the page says.
            let isMarked = test.data.starts(with: [0xEF, 0xBB, 0xBF])
            let name = isMarked ? HTMLEncoding.decode(test.data).name : HTMLEncoding.prescan(test.data)?.name ?? "windows-1252"
            if name != test.encoding { failed.append("\(number): \(name), not \(test.encoding): \(String(decoding: test.data.prefix(120), as: UTF8.self))") }
        }
        #expect(cases.count >= 20)
        #expect(failed.isEmpty, "\(failed.count) of \(cases.count): \(failed.joined(separator: "\n"))")
    }
}
