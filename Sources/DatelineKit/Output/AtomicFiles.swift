import Foundation

/// Writes a set of files so that the old ones stay whole until every new one is complete on the disk: each goes to a temporary name in the same folder, and all are renamed at the end.
struct AtomicFiles {
    /// How the temporary files of all runs begin; what a killed run left behind is removed by the next.
    static let temporaryPrefix = ".dateline-writing-"

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
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(Self.temporaryPrefix) {
            SystemCalls.removeFile(folder + "/" + name)
        }
    }

    func write(_ files: [(name: String, bytes: [UInt8])]) throws(DatelineError) {
        var written: [String] = []
        for (name, bytes) in files {
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
        for (name, _) in files {
            guard SystemCalls.renameFile(folder + "/" + Self.temporaryPrefix + name, folder + "/" + name) else {
                let reason = SystemCalls.lastError
                for path in written { SystemCalls.removeFile(path) }
                throw DatelineError(
                    .notWritable, path: folder + "/" + name, problem: "can't be replaced (\(reason))",
                    remedy: "Close it where it is open, or give another folder with --output.")
            }
        }
    }
}
