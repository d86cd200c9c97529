import CivilTime
import TemporalTagging

/// Finds the time expressions of a text and reads each from the day of publication.
public struct TimeReader: Sendable {
    private let languages: LanguageSet
    private let tagger: Tagger

    public init(languages: LanguageSet) {
        self.languages = languages
        tagger = Tagger(library: languages.library)
    }

    /// The time expressions of `text`, in order; they never overlap.
    ///
    /// - Parameters:
    ///   - text: what to read.
    ///   - language: a BCP 47 tag; nil to recognise it.
    ///   - published: when the text was published, ISO 8601 (`2021-07-25`, `2021-07-25T16:53+02:00`); nil where that is unknown, and what hangs on it is
    ///     then left unresolved.
    /// - Throws: an error with code ``DatelineError/Code/invalidOption`` where `published` is no date.
    public func times(in text: String, language: String? = nil, published: String? = nil) throws(DatelineError) -> [TimeInText] {
        let stamp = try published.map { value throws(DatelineError) in try OptionTable.timestamp(value, "published") }
        // Offsets of bytes into a native string are found at once.
        var text = text
        text.makeContiguousUTF8()
        let bytes = Array(text.utf8)
        return tagger.tag(bytes, language: language ?? languages.library.detect(bytes), publication: stamp).map { expression in
            let start = text.utf8.index(text.startIndex, offsetBy: Int(expression.start))
            let end = text.utf8.index(text.startIndex, offsetBy: Int(expression.end))
            return TimeInText(
                range: start..<end, text: String(text[start..<end]), kind: TimeInText.Kind(rawValue: expression.type.rawValue) ?? .date,
                value: expression.value,
                modifier: expression.mod, begin: expression.interval?.begin?.description, endExclusive: expression.interval?.endExclusive?.description,
                edtf: expression.edtf, anchor: expression.anchor.rawValue, relation: expression.relation?.rawValue,
                alternatives: expression.alternatives.map {
                    TimeInText.Alternative(
                        value: $0.value, begin: $0.interval.begin?.description, endExclusive: $0.interval.endExclusive?.description, why: $0.why)
                },
                rule: expression.rule)
        }
    }
}
