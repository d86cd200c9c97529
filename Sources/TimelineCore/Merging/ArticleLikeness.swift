/// How like two articles are, for pairs that come in order of the first: its vector is spread out once, and each second article compared with it once.
struct ArticleLikeness {
    private var row = -1
    /// Weights of the row's article by term, 0 elsewhere.
    private var spread: [Float] = []
    private var known: [Float] = []
    /// The row for which `known` holds.
    private var rows: [Int32] = []

    /// Remembers nothing: right for pairs in no order.
    init() {}

    init(_ vectors: TermVectors, articles: Int) {
        spread = [Float](repeating: 0, count: vectors.hashes.count)
        known = [Float](repeating: 0, count: articles)
        rows = [Int32](repeating: -1, count: articles)
    }

    /// The same bits as `vectors.compareArticles(x, y)`: what is added beside the products of common terms is zero.
    mutating func of(_ x: Int, _ y: Int, _ vectors: TermVectors) -> Float {
        if x == y { return 1 }
        guard !rows.isEmpty else { return vectors.compareArticles(x, y) }
        if x != row {
            if row >= 0 { for k in vectors.articleRange(row) { spread[Int(vectors.articleTerms[k])] = 0 } }
            for k in vectors.articleRange(x) { spread[Int(vectors.articleTerms[k])] = vectors.articleWeights[k] }
            row = x
        }
        if rows[y] == Int32(x) { return known[y] }
        var sum: Float = 0
        for k in vectors.articleRange(y) { sum += spread[Int(vectors.articleTerms[k])] * vectors.articleWeights[k] }
        (rows[y], known[y]) = (Int32(x), sum)
        return sum
    }
}
