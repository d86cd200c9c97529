/// Turns UTF-8 byte offsets into offsets in Unicode scalars by counting forward once; ask in ascending order and the whole text costs one pass.
/// Asking for an earlier offset is allowed and starts the count again.
package struct ScalarCounter: Sendable {
    private var byte = 0
    private var scalar = 0

    package init() {}

    /// The number of scalars before byte `offset` of `text`. `offset` must stand on a scalar's first byte or at the end.
    package mutating func scalars(before offset: Int, in text: [UInt8]) -> Int {
        if offset < byte {
            byte = 0
            scalar = 0
        }
        let end = min(offset, text.count)
        while byte < end {
            if !text[byte].isContinuation { scalar += 1 }
            byte += 1
        }
        return scalar
    }
}
