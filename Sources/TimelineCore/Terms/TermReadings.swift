import EventExtraction

/// The terms of mentions in the order in which they come in: each different term once, and four bytes for each place where it stands.
struct TermReadings: Sendable {
    /// Hash of each term, in order of appearance.
    private(set) var hashes: [UInt64] = []
    /// The strongest kind that it was read as.
    private(set) var kinds: [TermKind] = []
    private var index = HashIndex(capacity: 1_024)
    /// Numbers of the terms of one mention after the other, by their hashes; the highest bit marks those of the clause itself, the next those of two words.
    private var entries: [UInt32] = []
    private var offsets: [Int] = [0]

    private static let isOwn = UInt32(1) << 31
    private static let isPhrase = UInt32(1) << 30

    var count: Int { offsets.count - 1 }
    var termCount: Int { entries.count }

    mutating func append(_ reading: TermVectors.Reading) {
        for term in reading.terms {
            let number = index.value(of: term.hash, inserting: hashes.count)
            if number == hashes.count {
                hashes.append(term.hash)
                kinds.append(term.kind)
            } else if term.kind.rawValue < kinds[number].rawValue {
                kinds[number] = term.kind
            }
            entries.append(UInt32(truncatingIfNeeded: number) | (term.isOwn ? Self.isOwn : 0) | (term.isPhrase ? Self.isPhrase : 0))
        }
        offsets.append(entries.count)
    }

    /// A mention whose terms are places in a list of their own.
    mutating func append(_ row: [UInt32], hashes: [UInt64], kinds: [UInt8]) {
        append(
            TermVectors.Reading(
                terms: row.map { entry in
                    let place = Int(entry >> 2)
                    return (hashes[place], TermKind(rawValue: kinds[place]) ?? .word, entry & 1 != 0, entry & 2 != 0)
                }))
    }

    /// Calls `body` for each term of the mention at `place`, by rising hash.
    @inline(__always) func each(of place: Int, _ body: (_ number: Int, _ isOwn: Bool) -> Void) {
        for k in offsets[place]..<offsets[place + 1] { body(Int(entries[k] & ~(Self.isOwn | Self.isPhrase)), entries[k] & Self.isOwn != 0) }
    }

    /// What the mention at `place` says was done in two words.
    func phrases(of place: Int) -> [UInt64] {
        var found: [UInt64] = []
        for k in offsets[place]..<offsets[place + 1] where entries[k] & Self.isPhrase != 0 {
            found.append(hashes[Int(entries[k] & ~(Self.isOwn | Self.isPhrase))])
        }
        return found
    }
}
