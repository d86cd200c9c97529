/// Who is filed with whom: groups of mentions, and for each mention the groups that it stands in. The pairs themselves are never written down: there are
/// a hundred of them a mention, most of them many times over.
struct SharedFilings: Sendable {
    /// The members of one group after the other, each ascending; the highest bit marks the last of its group.
    private var members: [UInt32] = []
    /// For each mention, one after the other, where it stands in `members`.
    private var places: [UInt32] = []
    private var starts: [Int] = []

    private static let isLast = UInt32(1) << 31

    mutating func add(_ group: ArraySlice<Posting>) {
        guard group.count > 1 else { return }
        for posting in group { members.append(UInt32(truncatingIfNeeded: posting.item)) }
        members[members.count - 1] |= Self.isLast
    }

    /// To be called once, when all groups are there.
    mutating func index(mentions count: Int) {
        starts = [Int](repeating: 0, count: count + 1)
        for member in members { starts[Int(member & ~Self.isLast) + 1] += 1 }
        for m in starts.indices.dropFirst() { starts[m] += starts[m - 1] }
        places = [UInt32](repeating: 0, count: members.count)
        var next = starts
        for (place, member) in members.enumerated() {
            let m = Int(member & ~Self.isLast)
            places[next[m]] = UInt32(truncatingIfNeeded: place)
            next[m] += 1
        }
    }

    /// Calls `body` once for each later mention that is filed with `m` somewhere, in no order.
    /// - Parameter seen: one a mention, −1 at first; the same array for all calls.
    func eachPartner(of m: Int, seen: inout [Int32], _ body: (Int) -> Void) {
        for k in starts[m]..<starts[m + 1] {
            var at = Int(places[k])
            while members[at] & Self.isLast == 0 {
                at += 1
                let other = Int(members[at] & ~Self.isLast)
                if other == m || seen[other] == Int32(m) { continue }
                seen[other] = Int32(m)
                body(other)
            }
        }
    }
}
