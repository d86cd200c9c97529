import EventExtraction

/// The sentences that a run's mentions are cut from. Mentions of one sentence stand side by side and share its terms.
struct SentenceTable: Sendable {
    /// Number of the sentence of each mention.
    private(set) var number: [Int32] = []
    /// First mention of each sentence.
    private(set) var first: [Int] = []
    /// The terms of each that say something.
    private(set) var terms: [Int32] = []
    private var offsets: [Int] = [0]

    init(_ table: MentionTable) {
        number.reserveCapacity(table.mentions.count)
        for m in table.mentions.indices {
            if let last = first.last, Self.isSame(last, m, table) {
                number.append(Int32(first.count - 1))
                continue
            }
            number.append(Int32(first.count))
            first.append(m)
            for k in table.vectors.range(m) where table.vectors.kinds[Int(table.vectors.terms[k])] != .weak { terms.append(table.vectors.terms[k]) }
            offsets.append(terms.count)
        }
    }

    var count: Int { first.count }

    func range(_ sentence: Int) -> Range<Int> { offsets[sentence]..<offsets[sentence + 1] }

    private static func isSame(_ a: Int, _ b: Int, _ table: MentionTable) -> Bool {
        table.article[a] == table.article[b] && table.mentions[a].start == table.mentions[b].start && table.mentions[a].field == table.mentions[b].field
    }
}
