import ArticleReading
import EventExtraction

/// An article and what it tells.
struct ArticleBundle: Sendable {
    var record: ArticleRecord
    var mentions: [EventMention]

    /// Makes ids unique whatever the order of the inputs: the same file read twice counts once, two articles of one id are told apart by a number.
    /// - Returns: what was left out, a sentence each.
    static func settle(_ bundles: inout [ArticleBundle]) -> [String] {
        func key(_ bundle: ArticleBundle) -> (String, String, String) {
            (bundle.record.article.id, bundle.record.article.sourcePath ?? "", bundle.record.article.sha256)
        }
        bundles.sort { key($0) < key($1) }
        var kept: [ArticleBundle] = []
        var sentences: [String] = []
        var used: Set<String> = []
        var firstWith: [String: ArticleBundle] = [:]
        var numbers: [String: Int] = [:]
        for var bundle in bundles {
            let article = bundle.record.article
            if let first = firstWith[article.id] {
                if first.record.article.sha256 == article.sha256 {
                    sentences.append("\(article.sourcePath ?? article.id): the same as \(first.record.article.sourcePath ?? first.record.article.id), left out")
                    continue
                }
                // Counting on from the last one: a stream in which every article has one id is no reason to count from the start for each.
                var number = numbers[article.id] ?? 2
                while used.contains("\(article.id)-\(number)") { number += 1 }
                numbers[article.id] = number + 1
                bundle.rename("\(article.id)-\(number)")
            } else {
                firstWith[article.id] = bundle
            }
            used.insert(bundle.record.article.id)
            kept.append(bundle)
        }
        bundles = kept
        return sentences
    }

    private mutating func rename(_ id: String) {
        record.article.id = id
        for index in mentions.indices {
            mentions[index].articleID = id
            mentions[index].id = "\(mentions[index].id)-\(id)"
        }
    }
}
