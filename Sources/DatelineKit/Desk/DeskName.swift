import ByteText

/// Names for events that no article has named: from their content, so that the same row gives the same name.
enum DeskName {
    private static let signs = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    static func event(of content: String) -> String {
        var hash = SHA256()
        hash.update(Array(content.utf8))
        return "ev-" + String(decoding: hash.finish().prefix(10).map { signs[Int($0 & 31)] }, as: UTF8.self)
    }
}
