/// Why a file, a part of one, or a line of a stream could not be read. The words are for people; `code` is for programs and stays as it is.
package struct ReadingProblem: Error, Sendable, Hashable {
    package enum Code: String, Sendable, CaseIterable {
        case emptyFile = "empty-file"
        case binaryFile = "binary-file"
        case notJSON = "not-json"
        case notAnObject = "not-an-object"
        case loneSurrogate = "lone-surrogate"
        case invalidUTF8 = "invalid-utf8"
        case tooDeep = "too-deep"
        case missingText = "missing-text"
        case wrongType = "wrong-type"
        case noArticle = "no-article"
        case unsupportedFormat = "unsupported-format"
        case damagedFile = "damaged-file"
        case tooLarge = "too-large"
        case toolMissing = "tool-missing"
        case ownOutput = "own-output"
    }

    package var code: Code
    /// One sentence, without the file's name.
    package var message: String
    /// What the person at the desk can do about it.
    package var remedy: String?
    /// As the file was named to the reader.
    package var path: String?
    /// The line of a stream, counted from 1.
    package var line: Int?
    /// Where in the file or line it went wrong, in bytes.
    package var byte: Int?

    package init(_ code: Code, _ message: String, remedy: String? = nil, path: String? = nil, line: Int? = nil, byte: Int? = nil) {
        self.code = code
        self.message = message
        self.remedy = remedy
        self.path = path
        self.line = line
        self.byte = byte
    }
}
