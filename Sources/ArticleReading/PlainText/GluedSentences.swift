import ByteText

/// Paragraphs that a dump has run together without a space: "…with the situation.Macron, who…". Finds where they were joined.
enum GluedSentences {
    /// Offsets at which a new paragraph begins, ascending.
    static func seams(_ bytes: ArraySlice<UInt8>) -> [Int] {
        var seams: [Int] = []
        var position = bytes.startIndex
        var quoteIsOpen = false
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == 34 { quoteIsOpen.toggle() }
            guard byte == 46 || byte == 33 || byte == 63 || byte == 0xE2 && isEllipsis(bytes, position) else {
                position += 1
                continue
            }
            var end = position + (byte == 0xE2 ? 3 : 1)
            while end < bytes.endIndex, let width = closing(bytes, end, quoteIsOpen) {
                if bytes[end] == 34 { quoteIsOpen = false }
                end += width
            }
            if end < bytes.endIndex, endsWord(bytes, position), beginsSentence(bytes, end), !isAddress(bytes, position) { seams.append(end) }
            position = max(end, position + 1)
        }
        return seams
    }

    private static func isEllipsis(_ bytes: ArraySlice<UInt8>, _ p: Int) -> Bool { p + 2 < bytes.endIndex && bytes[p + 1] == 0x80 && bytes[p + 2] == 0xA6 }

    /// The width of a closing quote or bracket at `p`.
    private static func closing(_ bytes: ArraySlice<UInt8>, _ p: Int, _ quoteIsOpen: Bool) -> Int? {
        switch bytes[p] {
        case 41, 93: return 1
        case 34: return quoteIsOpen ? 1 : nil
        case 0xE2 where p + 2 < bytes.endIndex && bytes[p + 1] == 0x80 && (bytes[p + 2] == 0x9D || bytes[p + 2] == 0x99): return 3
        case 0xC2 where p + 1 < bytes.endIndex && bytes[p + 1] == 0xBB: return 2
        default: return nil
        }
    }

    /// Before the mark stand two lower-case letters, a digit or the end of a quotation, not "U.S." or "J.".
    private static func endsWord(_ bytes: ArraySlice<UInt8>, _ p: Int) -> Bool {
        guard p - 2 >= bytes.startIndex else { return false }
        let last = bytes[p - 1], before = bytes[p - 2]
        if last == 41 || last == 34 || last == 0x9D || last == 0xBB { return true }
        if last.isASCIIDigit { return before.isWordByte || before == 32 }
        return (last.isASCIILower || last >= 128) && (before.isASCIILower || before >= 128 || before == 39)
    }

    /// A capital and a small letter, a capital alone before a space, or an opening quote: "Macron", "A ", "“Along".
    private static func beginsSentence(_ bytes: ArraySlice<UInt8>, _ p: Int) -> Bool {
        let byte = bytes[p]
        if byte.isASCIIUpper {
            return p + 1 < bytes.endIndex
                && (bytes[p + 1].isASCIILower || bytes[p + 1] >= 128 || bytes[p + 1] == 32 || bytes[p + 1] == 39 || bytes[p + 1].isASCIIUpper)
        }
        if byte == 0xC3, p + 1 < bytes.endIndex { return bytes[p + 1] >= 0x80 && bytes[p + 1] <= 0x9E }
        if byte == 0xC5, p + 1 < bytes.endIndex { return bytes[p + 1] == 0x92 }
        if byte == 0xC2, p + 1 < bytes.endIndex { return bytes[p + 1] == 0xAB }
        if byte == 34 { return p + 1 < bytes.endIndex && bytes[p + 1].isASCIIUpper }
        return byte == 0xE2 && p + 2 < bytes.endIndex && bytes[p + 1] == 0x80 && (bytes[p + 2] == 0x9C || bytes[p + 2] == 0x98)
    }

    /// "https://…", "www.", "Example.Com": the token around `p` holds a slash, an at sign or another inner point.
    private static func isAddress(_ bytes: ArraySlice<UInt8>, _ p: Int) -> Bool {
        var start = p
        while start > bytes.startIndex, bytes[start - 1] > 32, p - start < 80 { start -= 1 }
        for i in start..<p where bytes[i] == 47 || bytes[i] == 64 { return true }
        return bytes[start..<p].starts(with: "www".utf8)
    }

    /// A heading glued to the paragraph that it heads: "Pegasus SagaMacron was". Returns where the paragraph begins. Only where the second half stands
    /// in the text by itself too, and the glued word does not.
    static func headingSeam(_ paragraph: ArraySlice<UInt8>, vocabulary: Set<[UInt8]>) -> Int? {
        var words = 0, position = paragraph.startIndex
        while position < paragraph.endIndex, words < 7 {
            let start = position
            while position < paragraph.endIndex, paragraph[position].isWordByte || paragraph[position] == 39 { position += 1 }
            guard position > start else { return nil }
            guard paragraph[start].isASCIIUpper || paragraph[start] == 0xC3 else { return nil }
            if words >= 1 {
                for i in start + 3..<max(start + 3, position - 2)
                where paragraph[i].isASCIIUpper && paragraph[i - 1].isASCIILower && paragraph[i + 1].isASCIILower {
                    if vocabulary.contains(Array(paragraph[i..<position])) { return i }
                }
            }
            words += 1
            guard position < paragraph.endIndex, paragraph[position] == 32 else { return nil }
            position += 1
        }
        return nil
    }
}
