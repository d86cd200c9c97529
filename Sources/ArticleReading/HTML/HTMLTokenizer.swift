import ByteText

/// The tokenization stage of the HTML Living Standard (section 13.2.5) over UTF-8 bytes.
///
/// A token is a set of ranges into the source, never a copy: character references, NUL and CR are replaced only by who wants the
/// content (`HTMLCharacterData`). The states of the standard are loops here; none of them calls itself, and each looks at a byte a bounded number of times.
struct HTMLTokenizer {
    enum Kind: UInt8 { case text, startTag, endTag, comment, doctype, end }

    /// The states in which a tree builder may leave the tokenizer after a start tag.
    enum ContentModel: UInt8 { case data, rcdata, rawtext, scriptData, plaintext, cdata }

    /// Ranges of one attribute as it stands in the source; a second one of the same name is still in the list.
    struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
    }

    struct Doctype {
        var name: Range<Int>?
        var publicID: Range<Int>?
        var systemID: Range<Int>?
        var forcesQuirks = false
    }

    var position = 0
    var content = ContentModel.data
    /// Lower-case name of the element whose end tag closes RCDATA, RAWTEXT or script data: the "appropriate end tag".
    var closingName: [UInt8] = []
    /// True inside SVG and MathML, where `<![CDATA[` opens a section.
    var allowsCDATA = false

    /// Text: its range. Comment: its data.
    private(set) var range = 0..<0
    /// How the text of the last token is to be decoded.
    private(set) var textModel = ContentModel.data
    private(set) var name = 0..<0
    private(set) var attributes: [Attribute] = []
    private(set) var isSelfClosing = false
    private(set) var doctype = Doctype()

    mutating func next(_ bytes: Span<UInt8>) -> Kind {
        while position < bytes.count {
            switch content {
            case .data:
                if let kind = nextInData(bytes) { return kind }
            case .rcdata, .rawtext, .scriptData:
                if let kind = nextInRaw(bytes) { return kind }
            case .plaintext:
                return text(position, bytes.count)
            case .cdata:
                let start = position
                let close = Self.find(bytes, from: start, 93, 93, 62) ?? bytes.count
                position = min(close + 3, bytes.count)
                content = .data
                if close > start {
                    textModel = .cdata
                    range = start..<close
                    return .text
                }
            }
        }
        return .end
    }

    private mutating func text(_ start: Int, _ end: Int) -> Kind {
        textModel = content
        range = start..<end
        position = end
        return .text
    }

    /// nil where something was consumed that makes no token.
    private mutating func nextInData(_ bytes: Span<UInt8>) -> Kind? {
        let start = position, count = bytes.count
        var i = start
        while true {
            while i < count, bytes[i] != 60 { i += 1 }
            guard i + 1 < count else { return text(start, count) }
            let after = bytes[i + 1]
            if after.isASCIILetter {
                if i > start { return text(start, i) }
                return tag(bytes, name: i + 1, .startTag)
            }
            switch after {
            case 47:
                guard i + 2 < count else { return text(start, count) }
                if i > start { return text(start, i) }
                if bytes[i + 2].isASCIILetter { return tag(bytes, name: i + 2, .endTag) }
                if bytes[i + 2] == 62 {
                    position = i + 3
                    return nil
                }
                return bogusComment(bytes, from: i + 2)
            case 33:
                if i > start { return text(start, i) }
                return declaration(bytes, at: i + 2)
            case 63:
                if i > start { return text(start, i) }
                return bogusComment(bytes, from: i + 1)
            default:
                i += 1
            }
        }
    }

    private mutating func nextInRaw(_ bytes: Span<UInt8>) -> Kind? {
        let start = position
        let close = content == .scriptData ? scriptEnd(bytes, from: start) : rawEnd(bytes, from: start)
        if close > start { return text(start, close) }
        content = .data
        return tag(bytes, name: close + 2, .endTag)
    }

    /// Is there, at the `<` of `i`, an end tag of the open element, with what must follow its name?
    private func closes(_ bytes: Span<UInt8>, at i: Int) -> Bool {
        let after = i + 2 + closingName.count
        guard !closingName.isEmpty, after < bytes.count, bytes[i + 1] == 47 else { return false }
        for k in closingName.indices where bytes[i + 2 + k].asciiLowercased != closingName[k] { return false }
        return bytes[after].endsTagName
    }

    private func rawEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var i = start
        while i < bytes.count {
            if bytes[i] == 60, closes(bytes, at: i) { return i }
            i += 1
        }
        return bytes.count
    }

    private enum ScriptState { case plain, escaped, doubleEscaped }

    /// The script data states: within `<!--` … `-->` a `<script>` hides the `</script>` that belongs to it.
    private func scriptEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let count = bytes.count
        var state = ScriptState.plain, i = start
        while i < count {
            let byte = bytes[i]
            if byte == 60 {
                switch state {
                case .plain:
                    if closes(bytes, at: i) { return i }
                    if i + 3 < count, bytes[i + 1] == 33, bytes[i + 2] == 45, bytes[i + 3] == 45 {
                        state = .escaped
                        i += 3
                    }
                case .escaped:
                    if closes(bytes, at: i) { return i }
                    if isScriptName(bytes, at: i + 1) {
                        state = .doubleEscaped
                        i += 7
                    }
                case .doubleEscaped:
                    if i + 1 < count, bytes[i + 1] == 47, isScriptName(bytes, at: i + 2) {
                        state = .escaped
                        i += 8
                    }
                }
            } else if byte == 62, state != .plain, i >= start + 2, bytes[i - 1] == 45, bytes[i - 2] == 45 {
                state = .plain
            }
            i += 1
        }
        return count
    }

    private func isScriptName(_ bytes: Span<UInt8>, at i: Int) -> Bool {
        guard i + 6 < bytes.count else { return false }
        return bytes[i] | 32 == 115 && bytes[i + 1] | 32 == 99 && bytes[i + 2] | 32 == 114 && bytes[i + 3] | 32 == 105 && bytes[i + 4] | 32 == 112
            && bytes[i + 5] | 32 == 116
            && bytes[i + 6].endsTagName
    }

    /// A tag of which the name begins at `start`. A tag that the file's end cuts off is no token.
    private mutating func tag(_ bytes: Span<UInt8>, name start: Int, _ kind: Kind) -> Kind? {
        let count = bytes.count
        attributes.removeAll(keepingCapacity: true)
        isSelfClosing = false
        var i = start
        while i < count, !bytes[i].endsTagName { i += 1 }
        name = start..<i
        while true {
            while i < count, bytes[i].isHTMLSpace { i += 1 }
            guard i < count else { break }
            let byte = bytes[i]
            if byte == 62 {
                position = i + 1
                return kind
            }
            if byte == 47 {
                i += 1
                if i < count, bytes[i] == 62 {
                    isSelfClosing = true
                    position = i + 1
                    return kind
                }
                continue
            }
            let nameStart = i
            i += 1
            while i < count, bytes[i] != 61, !bytes[i].endsTagName { i += 1 }
            var attribute = Attribute(name: nameStart..<i, value: i..<i)
            while i < count, bytes[i].isHTMLSpace { i += 1 }
            guard i < count else { break }
            if bytes[i] == 61 {
                i += 1
                while i < count, bytes[i].isHTMLSpace { i += 1 }
                guard i < count else { break }
                let quote = bytes[i]
                if quote == 34 || quote == 39 {
                    let valueStart = i + 1
                    i = valueStart
                    while i < count, bytes[i] != quote { i += 1 }
                    guard i < count else { break }
                    attribute.value = valueStart..<i
                    i += 1
                } else {
                    let valueStart = i
                    while i < count, bytes[i] != 62, !bytes[i].isHTMLSpace { i += 1 }
                    attribute.value = valueStart..<i
                }
            }
            attributes.append(attribute)
        }
        position = count
        return nil
    }

    /// What follows `<!`.
    private mutating func declaration(_ bytes: Span<UInt8>, at i: Int) -> Kind? {
        let count = bytes.count
        if i + 1 < count, bytes[i] == 45, bytes[i + 1] == 45 { return comment(bytes, from: i + 2) }
        if Self.matches(bytes, at: i, "doctype") { return readDoctype(bytes, from: i + 7) }
        if allowsCDATA, i + 6 < count, bytes[i] == 91, Self.matches(bytes, at: i + 1, "cdata"), bytes[i + 6] == 91 {
            content = .cdata
            position = i + 7
            return nil
        }
        return bogusComment(bytes, from: i)
    }

    private mutating func bogusComment(_ bytes: Span<UInt8>, from start: Int) -> Kind {
        var i = start
        while i < bytes.count, bytes[i] != 62 { i += 1 }
        range = start..<i
        position = min(i + 1, bytes.count)
        return .comment
    }

    /// The comment states come down to this: the data ends at `-->` or `--!>`, at once at `>` or `->`, and at the end of the file without its last dashes.
    private mutating func comment(_ bytes: Span<UInt8>, from start: Int) -> Kind {
        let count = bytes.count
        var i = start
        while i < count {
            if bytes[i] == 62 {
                position = i + 1
                if i == start || (i == start + 1 && bytes[start] == 45) {
                    range = start..<start
                    return .comment
                }
                if i >= start + 2, bytes[i - 1] == 45, bytes[i - 2] == 45 {
                    range = start..<(i - 2)
                    return .comment
                }
                if i >= start + 3, bytes[i - 1] == 33, bytes[i - 2] == 45, bytes[i - 3] == 45 {
                    range = start..<(i - 3)
                    return .comment
                }
            }
            i += 1
        }
        var end = count
        if end >= start + 3, bytes[end - 1] == 33, bytes[end - 2] == 45, bytes[end - 3] == 45 {
            end -= 3
        } else if end > start, bytes[end - 1] == 45 {
            end -= end >= start + 2 && bytes[end - 2] == 45 ? 2 : 1
        }
        range = start..<end
        position = count
        return .comment
    }

    private static func find(_ bytes: Span<UInt8>, from start: Int, _ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int? {
        var i = start
        while i + 2 < bytes.count {
            if bytes[i] == a, bytes[i + 1] == b, bytes[i + 2] == c { return i }
            i += 1
        }
        return nil
    }

    /// `word` is lower-case; the source may be in any case.
    static func matches(_ bytes: Span<UInt8>, at start: Int, _ word: String) -> Bool {
        var i = start
        for byte in word.utf8 {
            guard i < bytes.count, bytes[i].asciiLowercased == byte else { return false }
            i += 1
        }
        return true
    }

    /// Is `range` the lower-case `word`, in any case?
    static func equals(_ bytes: Span<UInt8>, _ range: Range<Int>, _ word: String) -> Bool {
        range.count == word.utf8.count && matches(bytes, at: range.lowerBound, word)
    }
}

extension HTMLTokenizer {
    /// The DOCTYPE states. Nothing in Dateline hangs on the identifiers; they are kept because the standard's cases check them.
    private mutating func readDoctype(_ bytes: Span<UInt8>, from start: Int) -> Kind {
        let count = bytes.count
        var found = Doctype()
        var i = start
        func skipSpaces() { while i < count, bytes[i].isHTMLSpace { i += 1 } }
        /// The quoted identifier at `i`; nil where it is cut off by `>` or the end of the file, with what there was of it in `into`.
        func quoted(_ into: inout Range<Int>?) -> Bool {
            let quote = bytes[i]
            let first = i + 1
            i = first
            while i < count, bytes[i] != quote, bytes[i] != 62 { i += 1 }
            into = first..<i
            guard i < count, bytes[i] == quote else { return false }
            i += 1
            return true
        }
        func isQuote() -> Bool { i < count && (bytes[i] == 34 || bytes[i] == 39) }
        /// True where all is well; false forces quirks.
        func identifiers() -> Bool {
            skipSpaces()
            guard i < count else { return false }
            if bytes[i] == 62 { return true }
            if Self.matches(bytes, at: i, "public") {
                i += 6
                skipSpaces()
                guard isQuote(), quoted(&found.publicID) else { return false }
                skipSpaces()
                guard i < count else { return false }
                if bytes[i] == 62 { return true }
                guard isQuote() else { return false }
            } else if Self.matches(bytes, at: i, "system") {
                i += 6
                skipSpaces()
                guard isQuote() else { return false }
            } else {
                return false
            }
            guard quoted(&found.systemID) else { return false }
            skipSpaces()
            return i < count
        }
        skipSpaces()
        if i < count, bytes[i] != 62 {
            let first = i
            while i < count, bytes[i] != 62, !bytes[i].isHTMLSpace { i += 1 }
            found.name = first..<i
            found.forcesQuirks = !identifiers()
        } else {
            found.forcesQuirks = true
        }
        while i < count, bytes[i] != 62 { i += 1 }
        position = min(i + 1, count)
        doctype = found
        return .doctype
    }
}

extension UInt8 {
    /// White space of HTML: tab, line feed, form feed, carriage return, space. Vertical tab is none.
    @inline(__always) var isHTMLSpace: Bool { self == 32 || self == 10 || self == 9 || self == 13 || self == 12 }
    @inline(__always) var endsTagName: Bool { self == 62 || self == 47 || isHTMLSpace }
}
