import EventExtraction
import Foundation
import Synchronization

/// Lines of `events` that a run has read and will want again: in memory up to some megabytes, beyond that in a file without a name, which is gone when
/// the process is.
final class LinesSetAside: Sendable {
    private struct State {
        var memory: [UInt8] = []
        var descriptor: Int32 = -1
        /// Bytes that stand in the file.
        var written = 0
        /// No file can be had: all stays in memory.
        var hasNoFile = false
        /// Where each line begins, and its length.
        var offsets: [Int] = []
        var lengths: [Int32] = []
    }

    private let state = Mutex(State())
    private let inMemory: Int
    private let folder: String

    /// - Parameters:
    ///   - folder: where the file is made.
    ///   - inMemory: bytes that are kept without one.
    init(folder: String, inMemory: Int = 8 << 20) { (self.folder, self.inMemory) = (folder, inMemory) }

    deinit { SystemCalls.close(state.withLock { $0.descriptor }) }

    /// Lines of one batch; their places follow those of the batch before.
    func add(_ lines: [Range<Int>], of bytes: [UInt8]) throws(DatelineError) {
        let reason: String? = state.withLock { state in
            let base = state.written + state.memory.count
            for line in lines {
                state.offsets.append(base + line.lowerBound)
                state.lengths.append(Int32(clamping: line.count))
            }
            state.memory += bytes
            guard state.memory.count > inMemory || state.descriptor >= 0, !state.hasNoFile else { return nil }
            if state.descriptor < 0 { state.descriptor = SystemCalls.openWithoutName(in: folder) }
            state.hasNoFile = state.descriptor < 0
            if state.hasNoFile { return nil }
            guard SystemCalls.write(state.descriptor, state.memory) else { return SystemCalls.lastError }
            state.written += state.memory.count
            state.memory = []
            return nil
        }
        if let reason {
            throw DatelineError(
                .notWritable, path: folder, problem: "what is read can't be set aside there (\(reason))",
                remedy: "Free some space, or name another folder in TMPDIR.")
        }
    }

    /// The mentions of these, with their words.
    func told(_ mentions: [EventMention]) -> [EventMention] {
        var reader = MentionReader()
        return mentions.map { mention in
            let bytes = line(at: mention.place)
            if let told = reader.mention(in: bytes[...]) { return told }
            return (try? JSONDecoder().decode(EventMention.self, from: Data(bytes))) ?? mention
        }
    }

    private func line(at place: Int) -> [UInt8] {
        state.withLock { state in
            guard state.offsets.indices.contains(place) else { return [] }
            let (offset, length) = (state.offsets[place], Int(state.lengths[place]))
            if offset >= state.written { return Array(state.memory[(offset - state.written)..<(offset - state.written + length)]) }
            return SystemCalls.read(state.descriptor, at: offset, count: length)
        }
    }
}
