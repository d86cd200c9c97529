import Synchronization

/// Finders waiting for the next text, so that their buffers are made, and their patterns learnt, once a thread and not once a text.
final class FinderPool: Sendable {
    private let idle = Mutex<[MentionFinder]>([])

    func take() -> MentionFinder { idle.withLock { $0.popLast() } ?? MentionFinder() }

    func giveBack(_ finder: MentionFinder) { idle.withLock { if $0.count < 64 { $0.append(finder) } } }
}
