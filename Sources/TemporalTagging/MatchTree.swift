/// What the patterns find at the beginning of a row of tokens, learnt as texts go by: a tree of decisions that asks for one token after the other
/// and ends where the answer is settled. A row of tokens that was met before, or one that differs only where no pattern looks, costs a few
/// look-ups; a new one is put before `PatternMatcher`, and the way that it took through the tokens becomes a branch. It knows nothing that the
/// patterns do not say: with an empty tree everything is found as well, only slower.
struct MatchTree {
    private struct Node {
        /// Which token to look at, counted from the first; for a leaf `leaf`.
        var offset: Int8
        /// For a leaf: index of `matches`, −1 where nothing matches.
        var match: Int32
    }

    private struct Edge {
        /// The node that it leaves, and the signature of the token.
        var key: UInt64 = .max
        var target: Int32 = 0
    }

    /// A rule that matched.
    struct Match {
        /// How many tokens it covers.
        var length: Int32
        var node: Int32
        /// The tokens whose values its meaning takes up, as a stretch of `valueOffsets`.
        var firstValue: Int32
        var valueCount: Int32
    }

    private static let leaf: Int8 = .min
    /// At most so many nodes are kept; then it begins anew, so that memory does not grow with what is read.
    private let nodeLimit: Int
    /// Signatures that no token has.
    private static let nothingBefore: UInt32 = .max - 1
    private static let nothingAfter: UInt32 = .max

    private var nodes: [Node] = []
    private var edges: [Edge] = []
    private var edgeCount = 0
    private(set) var matches: [Match] = []
    private(set) var valueOffsets: [Int32] = []
    private(set) var matcher = PatternMatcher()
    /// By the symbol of a first word: −1 where it was not met yet, −2 where a rule may end with it; otherwise the row of what can follow it.
    private var followerRows: [Int32] = []
    private var followers: [UInt64] = []
    private var followingNumbers: [UInt16] = []
    /// Counts how often everything was forgotten.
    private(set) var generation = 0

    init(nodeLimit: Int = 1 << 16) {
        self.nodeLimit = nodeLimit
        forget()
    }

    /// Index of the rule that matches at `position`; −1 where none does.
    mutating func match(at position: Int, tokens: [Token], pack: LanguagePack) -> Int {
        guard canGoOn(at: position, tokens, pack.grammar) else { return -1 }
        var node = 0
        while true {
            let offset = nodes[node].offset
            if offset == MatchTree.leaf { return Int(nodes[node].match) }
            let key = UInt64(node) << 32 | UInt64(MatchTree.signature(at: position + Int(offset), tokens, pack.grammar))
            let edge = edges[slot(of: key)]
            if edge.key != key { return learn(at: position, tokens, pack) }
            node = Int(edge.target)
        }
    }

    /// Whether what follows the word at `position` can follow it in any rule: of most words that begin one it can't, and there are too many
    /// pairs of words to learn them one by one.
    @inline(__always) private mutating func canGoOn(at position: Int, _ tokens: [Token], _ grammar: Grammar) -> Bool {
        let token = tokens[position]
        if token.isNumber { return true }
        let symbol = Int(grammar.symbols[Int(token.word)])
        if symbol >= followerRows.count || followerRows[symbol] == -1 { noteFollowers(of: symbol, grammar) }
        let row = Int(followerRows[symbol])
        if row < 0 { return true }
        guard position + 1 < tokens.count else { return false }
        let next = tokens[position + 1]
        if next.isNumber { return followingNumbers[row] & next.numeric != 0 }
        let second = Int(grammar.symbols[Int(next.word)])
        return followers[row * grammar.openings.width + second >> 6] & 1 << UInt64(second & 63) != 0
    }

    private mutating func noteFollowers(of symbol: Int, _ grammar: Grammar) {
        while followerRows.count <= symbol { followerRows.append(-1) }
        let start = followers.count
        followers += Array(repeating: 0, count: grammar.openings.width)
        let (numbers, canBeOne) = grammar.openings.addFollowers(of: UInt16(symbol), in: grammar, to: &followers, at: start)
        if canBeOne {
            followers.removeLast(grammar.openings.width)
            followerRows[symbol] = -2
        } else {
            followerRows[symbol] = Int32(followingNumbers.count)
            followingNumbers.append(numbers)
        }
    }

    @inline(__always) static func signature(at position: Int, _ tokens: [Token], _ grammar: Grammar) -> UInt32 {
        if position < 0 { return nothingBefore }
        if position >= tokens.count { return nothingAfter }
        return grammar.signature(of: tokens[position])
    }

    @inline(__always) private func slot(of key: UInt64) -> Int {
        let mask = edges.count - 1
        var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while edges[index].key != key, edges[index].key != .max { index = (index + 1) & mask }
        return index
    }

    private mutating func forget() {
        nodes = [Node(offset: 0, match: -1)]
        edges = Array(repeating: Edge(), count: 1 << 10)
        edgeCount = 0
        matches.removeAll(keepingCapacity: true)
        valueOffsets.removeAll(keepingCapacity: true)
        matcher.removeAll()
        generation += 1
    }

    private mutating func learn(at position: Int, _ tokens: [Token], _ pack: LanguagePack) -> Int {
        if nodes.count > nodeLimit || matcher.nodes.count > nodeLimit { forget() }
        let found = matcher.rule(at: position, tokens: tokens, pack: pack)
        var match = -1
        if let found {
            match = matches.count
            let firstValue = valueOffsets.count
            noteValues(under: found.node)
            matches.append(
                Match(
                    length: Int32(found.end), node: Int32(found.node), firstValue: Int32(firstValue), valueCount: Int32(valueOffsets.count - firstValue)))
        }
        if matcher.wentFar { return match }
        var node = 0
        for (number, offset) in matcher.trail.enumerated() {
            let key = UInt64(node) << 32 | UInt64(MatchTree.signature(at: position + Int(offset), tokens, pack.grammar))
            let slot = slot(of: key)
            if edges[slot].key == key {
                node = Int(edges[slot].target)
                continue
            }
            edges[slot] = Edge(key: key, target: Int32(nodes.count))
            node = nodes.count
            let isLast = number == matcher.trail.count - 1
            nodes.append(Node(offset: isLast ? MatchTree.leaf : matcher.trail[number + 1], match: Int32(match)))
            edgeCount += 1
            if edgeCount * 2 > edges.count { grow() }
        }
        return match
    }

    /// The tokens that a reading takes values from.
    private mutating func noteValues(under root: Int) {
        var open = [root]
        while let top = open.popLast() {
            let node = matcher.nodes[top]
            for capture in matcher.captures[Int(node.captures)..<Int(node.captures + node.captureCount)] {
                if capture.kind == -2 { open.append(Int(capture.index)) } else { valueOffsets.append(capture.index) }
            }
        }
    }

    private mutating func grow() {
        let old = edges
        edges = Array(repeating: Edge(), count: old.count * 2)
        for edge in old where edge.key != .max { edges[slot(of: edge.key)] = edge }
    }
}
