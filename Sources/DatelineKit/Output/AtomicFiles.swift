import Foundation

/// Writes a set of files so that the old ones stay whole until every new one is complete on the disk: each goes to a temporary name in the same folder, and all
/// are renamed at the end. A journal names them before the first is renamed, so that a run that is killed between two renames is finished by the next one: half of
/// a set would look as if somebody had edited the other half.
struct AtomicFiles {
    /// How the temporary files of all runs begin; what a killed run left behind is removed by the next.
    static let temporaryPrefix = ".dateline-writing-"
    /// Names of the files that are complete and about to be renamed, each ended by NUL.
    static let journalName = ".dateline-replacing"

    let folder: String

    init(folder: String) throws(DatelineError) {
        self.folder = folder
        switch SystemCalls.status(of: folder).kind {
        case .directory: break
        case .missing:
            do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) } catch {
                throw DatelineError(
                    .notWritable, path: folder, problem: "the folder can't be made", remedy: "Check the path and your rights, or give another with --output.")
            }
        case .regular, .other:
            throw DatelineError(.notWritable, path: folder, problem: "is not a folder", remedy: "Give another one with --output.")
        }
        Self.settle(folder)
    }

    /// Finishes what a killed run had begun to put in place, and removes what it had not completed. To be called before anything in the folder is read.
    static func settle(_ folder: String) {
        guard SystemCalls.status(of: folder).kind == .directory else { return }
        let lock = SystemCalls.lockFolder(folder)
        defer { SystemCalls.close(lock) }
        if let journal = try? FileReading.bytes(of: folder + "/" + journalName) {
            for name in journal.split(separator: 0).map({ String(decoding: $0, as: UTF8.self) }) where isPlain(name) {
                _ = SystemCalls.renameFile(folder + "/" + temporaryPrefix + name, folder + "/" + name)
            }
            SystemCalls.synchronizeFolder(folder)
            SystemCalls.removeFile(folder + "/" + journalName)
        }
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(temporaryPrefix) {
            SystemCalls.removeFile(folder + "/" + name)
        }
    }

    func write(_ files: [(name: String, bytes: [UInt8])]) throws(DatelineError) {
        for (name, _) in files where !Self.isPlain(name) || SystemCalls.status(of: folder + "/" + name).kind == .directory {
            throw DatelineError(
                .notWritable, path: folder + "/" + name, problem: "can't be written: a folder stands in its place", remedy: "Give another folder with --output."
            )
        }
        // One run at a time: another one's temporary files have the same names.
        let lock = SystemCalls.lockFolder(folder)
        defer { SystemCalls.close(lock) }
        var contents = files
        if files.count > 1 { contents.append((Self.journalName, files.flatMap { Array($0.name.utf8) + [0] })) }
        var written: [String] = []
        for (name, bytes) in contents {
            let temporary = folder + "/" + Self.temporaryPrefix + name
            written.append(temporary)
            guard SystemCalls.createFile(temporary, bytes) else {
                let reason = SystemCalls.lastError
                for path in written { SystemCalls.removeFile(path) }
                throw DatelineError(
                    .notWritable, path: folder + "/" + name, problem: "can't be written (\(reason)); the files of the last run are as they were",
                    remedy: "Make room or give another folder with --output.")
            }
        }
        // The journal first: from here on the next run can finish what this one does not.
        for (name, _) in contents.reversed() {
            guard SystemCalls.renameFile(folder + "/" + Self.temporaryPrefix + name, folder + "/" + name) else {
                let reason = SystemCalls.lastError
                for path in written { SystemCalls.removeFile(path) }
                SystemCalls.removeFile(folder + "/" + Self.journalName)
                throw DatelineError(
                    .notWritable, path: folder + "/" + name, problem: "can't be replaced (\(reason))",
                    remedy: "Close it where it is open, or give another folder with --output.")
            }
        }
        SystemCalls.synchronizeFolder(folder)
        if files.count > 1 { SystemCalls.removeFile(folder + "/" + Self.journalName) }
    }

    private static func isPlain(_ name: String) -> Bool { !name.isEmpty && !name.contains("/") && name != "." && name != ".." }
}
