/// Lists of names and actions, each kept once: most mentions of an article name the same few, and all articles tell of the same things done.
package struct SharedLists {
    private var known: [[String]: [String]] = [:]

    /// So many different ones are remembered at a time.
    private static let most = 1 << 18

    package init() {}

    /// The first list that was the same as `list`.
    package mutating func one(_ list: [String]) -> [String] {
        if list.isEmpty { return [] }
        if let first = known[list] { return first }
        if known.count == Self.most { known.removeAll(keepingCapacity: true) }
        known[list] = list
        return list
    }
}
