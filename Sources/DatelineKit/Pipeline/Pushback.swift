import Synchronization

/// A reader with some bytes put back before it.
final class Pushback: Sendable {
    private let kept: Mutex<[UInt8]?>
    private let rest: @Sendable (Int) -> [UInt8]?

    init(_ bytes: [UInt8], _ rest: @escaping @Sendable (Int) -> [UInt8]?) {
        kept = Mutex(bytes)
        self.rest = rest
    }

    func read(_ count: Int) -> [UInt8]? {
        let first = kept.withLock { bytes in
            defer { bytes = nil }
            return bytes
        }
        return first ?? rest(count)
    }
}
