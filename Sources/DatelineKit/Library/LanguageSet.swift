import ArticleReading
import TemporalTagging

/// The languages that are read: those that are built in, and any that you add.
///
/// Making one parses the language packs, which takes a few milliseconds; make it once and pass it on.
public struct LanguageSet: Sendable {
    let library: LanguageLibrary

    /// The languages of the package.
    public init() throws(DatelineError) { try self.init(adding: []) }

    /// The languages of the package and those of `packs`, each a text in the notation of language packs (<doc:AddALanguage>).
    /// A pack whose tag is already there takes the place of the old one.
    ///
    /// - Throws: an error with code ``DatelineError/Code/languagePack`` that names line and column of what can't be read.
    public init(adding packs: [String]) throws(DatelineError) {
        do throws(LanguagePackError) { library = try LanguageLibrary(adding: packs) } catch {
            throw DatelineError(
                .languagePack, line: error.line, problem: "a language pack can't be read: \(error)", remedy: "See the notation of language packs.")
        }
    }

    /// BCP 47 tags, in order.
    public var tags: [String] { library.tags }

    /// The language of a text by its commonest words; nil where they give none away.
    public func language(of text: String) -> String? { library.detect(Array(text.utf8)) }
}
