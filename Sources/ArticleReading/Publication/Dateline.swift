import ByteText
import CivilTime

/// The head of an agency report: place, day, agency, dash. "PARIS, July 24 (Reuters) –", "JÉRUSALEM, 24 juil 2021 (AFP) –".
enum Dateline {
    /// The date in the dateline that begins `paragraph`, if it begins with one.
    static func date(_ paragraph: [UInt8], scanner: VisibleDateScanner) -> VisibleDate? {
        guard let end = dash(paragraph) else { return nil }
        let head = 0..<end
        guard isPlaceFirst(paragraph, end) || hasAgency(paragraph, end) else { return nil }
        return scanner.scan(paragraph, in: head, allowMissingYear: true).first
    }

    /// Where the dash that ends the dateline stands, within the first bytes.
    private static func dash(_ bytes: [UInt8]) -> Int? {
        var p = 0
        while p + 2 < min(bytes.count, 160) {
            if bytes[p] == 0xE2, bytes[p + 1] == 0x80, bytes[p + 2] == 0x93 || bytes[p + 2] == 0x94 { return p }
            if bytes[p] == 45, p > 0, bytes[p - 1] == 32 || bytes[p - 1] == 41, bytes[p + 1] == 32 || bytes[p + 1] == 45 { return p }
            // A sentence has ended: this is text. Abbreviated months ("Feb.") are followed by a digit or a bracket.
            if bytes[p] == 46, bytes[p + 1] == 32, bytes[p + 2].isASCIIUpper { return nil }
            p += 1
        }
        return nil
    }

    /// The first word is in capitals, three letters at least, or the capital is followed by a comma or a slash at once ("Washington, le 24 juillet –" is not one).
    private static func isPlaceFirst(_ bytes: [UInt8], _ end: Int) -> Bool {
        var letters = 0, p = 0
        while p < end, bytes[p].isWordByte || bytes[p] == 45 || bytes[p] == 39 {
            if bytes[p].isASCIILower || bytes[p] == 0xC3 && p + 1 < end && bytes[p + 1] >= 0xA0 { return false }
            if !bytes[p].isContinuation { letters += 1 }
            p += 1
        }
        return letters >= 3
    }

    /// "(Reuters)", "(AFP)": a bracket with one or two words, the last thing before the dash.
    private static func hasAgency(_ bytes: [UInt8], _ end: Int) -> Bool {
        var p = end - 1
        while p > 0, bytes[p] == 32 { p -= 1 }
        guard p > 2, bytes[p] == 41, let open = bytes[..<p].lastIndex(of: 40), p - open <= 24 else { return false }
        return bytes[open + 1].isASCIIUpper
    }
}
