#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The few system calls for which Foundation is too slow or has nothing; all code that differs between systems stands in this folder.
enum SystemCalls {
    /// A kind of directory entry, symbolic links followed.
    enum FileKind: Equatable { case regular, directory, other, missing }

    struct FileStatus {
        var kind: FileKind
        var size: Int
        /// Device and inode: the same for all names of one file.
        var identity: [UInt64]
    }

    static func status(of path: String) -> FileStatus {
        var info = stat()
        guard unsafe stat(path, &info) == 0 else { return FileStatus(kind: .missing, size: 0, identity: []) }
        return status(info)
    }

    /// Of a file that is open: what was opened, though its name may lead elsewhere by now.
    static func status(of descriptor: Int32) -> FileStatus {
        var info = stat()
        guard unsafe fstat(descriptor, &info) == 0 else { return FileStatus(kind: .missing, size: 0, identity: []) }
        return status(info)
    }

    private static func status(_ info: stat) -> FileStatus {
        let kind: FileKind =
            switch info.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .directory
            default: .other
            }
        return FileStatus(kind: kind, size: Int(info.st_size), identity: [UInt64(truncatingIfNeeded: info.st_dev), UInt64(truncatingIfNeeded: info.st_ino)])
    }

    /// What the last failed call says of itself.
    static var lastError: String { unsafe String(cString: strerror(errno)) }

    static func openForReading(_ path: String) -> Int32 { unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    static func close(_ descriptor: Int32) { if descriptor >= 0 { _ = systemClose(descriptor) } }

    /// Reads up to `count` bytes; nil on an error, empty at the end.
    static func read(_ descriptor: Int32, upTo count: Int) -> [UInt8]? {
        var failed = false
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while true {
                let got = unsafe systemRead(descriptor, buffer.baseAddress, count)
                if got < 0 && errno == EINTR { continue }
                if got < 0 && errno == EAGAIN {
                    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                    _ = unsafe poll(&waiting, 1, -1)
                    continue
                }
                failed = got < 0
                filled = max(0, got)
                return
            }
        }
        return failed ? nil : bytes
    }

    /// Reads `count` bytes from `offset` on, or fewer where the file ends or cannot be read.
    static func read(_ descriptor: Int32, at offset: Int, count: Int) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = unsafe pread(descriptor, buffer.baseAddress.map { unsafe $0 + filled }, count - filled, off_t(offset + filled))
                if got < 0 && errno == EINTR { continue }
                if got <= 0 { return }
                filled += got
            }
        }
    }

    /// A new file that no name leads to; −1 where none can be made.
    static func openWithoutName(in folder: String) -> Int32 {
        var template = Array((folder + "/dateline-XXXXXX").utf8CString)
        let descriptor: Int32 = unsafe template.withUnsafeMutableBufferPointer { name in
            guard let path = name.baseAddress else { return -1 }
            let made = unsafe mkstemp(path)
            if made >= 0 { _ = unsafe unlink(path) }
            return made
        }
        if descriptor >= 0 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        return descriptor
    }

    /// Writes all of `bytes`; false on an error (a closed pipe, a full disk).
    static func write(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var done = 0
            while done < buffer.count {
                let put = unsafe systemWrite(descriptor, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
                if put < 0 {
                    if errno == EINTR { continue }
                    // Whoever gave us the pipe may have made it one that does not wait.
                    if errno == EAGAIN {
                        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                        _ = unsafe poll(&waiting, 1, -1)
                        continue
                    }
                    return false
                }
                done += put
            }
            return true
        }
    }

    enum Writing { case wrote(Int), wouldWait, failed }

    /// Writes what goes in at once.
    static func writeSome(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Writing {
        let put = unsafe bytes.withUnsafeBufferPointer { unsafe systemWrite(descriptor, $0.baseAddress, $0.count) }
        if put >= 0 { return .wrote(put) }
        return errno == EAGAIN || errno == EINTR ? .wouldWait : .failed
    }

    /// Both ends are closed in programs that are started from here.
    static func pipe() -> (read: Int32, write: Int32)? {
        var ends: [Int32] = [-1, -1]
        guard unsafe systemPipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    static func setNotToWait(_ descriptor: Int32) { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// A closed pipe shall be an error of `write`, not a signal that ends the program in the middle of a file.
    /// So shall a file that outgrows the limit that the system sets it.
    static func ignoreWriteSignals() {
        _ = signal(SIGPIPE, SIG_IGN)
        _ = signal(SIGXFSZ, SIG_IGN)
    }

    /// Whether the last failed call failed since the reader of a pipe has gone.
    static var lastErrorIsBrokenPipe: Bool { errno == EPIPE }

    /// Creates the file anew, writes, and flushes it to the disk; false on an error, with `lastError` set.
    static func createFile(_ path: String, _ bytes: [UInt8]) -> Bool {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { return false }
        let written = write(descriptor, bytes) && fsync(descriptor) == 0
        let reason = errno
        close(descriptor)
        if !written { errno = reason }
        return written
    }

    /// Waits until no other run writes into the folder; closing what it returns lets the next one in. Where the disk knows no locks there is none.
    static func lockFolder(_ path: String) -> Int32 {
        let descriptor = openForReading(path)
        while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        return descriptor
    }

    /// Brings renames to the disk.
    static func synchronizeFolder(_ path: String) {
        let descriptor = openForReading(path)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        close(descriptor)
    }

    static func renameFile(_ old: String, _ new: String) -> Bool { unsafe rename(old, new) == 0 }
    static func removeFile(_ path: String) { _ = unsafe unlink(path) }
}

#if canImport(Darwin)
    private func systemPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { unsafe Darwin.pipe(ends) }
    private func systemClose(_ d: Int32) -> Int32 { Darwin.close(d) }
    private func systemRead(_ d: Int32, _ b: UnsafeMutableRawPointer?, _ n: Int) -> Int { unsafe Darwin.read(d, b, n) }
    private func systemWrite(_ d: Int32, _ b: UnsafeRawPointer?, _ n: Int) -> Int { unsafe Darwin.write(d, b, n) }
#elseif canImport(Musl)
    private func systemPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { unsafe Musl.pipe(ends) }
    private func systemClose(_ d: Int32) -> Int32 { Musl.close(d) }
    private func systemRead(_ d: Int32, _ b: UnsafeMutableRawPointer?, _ n: Int) -> Int { unsafe Musl.read(d, b, n) }
    private func systemWrite(_ d: Int32, _ b: UnsafeRawPointer?, _ n: Int) -> Int { unsafe Musl.write(d, b, n) }
#else
    private func systemPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { unsafe Glibc.pipe(ends) }
    private func systemClose(_ d: Int32) -> Int32 { Glibc.close(d) }
    private func systemRead(_ d: Int32, _ b: UnsafeMutableRawPointer?, _ n: Int) -> Int { unsafe Glibc.read(d, b, n) }
    private func systemWrite(_ d: Int32, _ b: UnsafeRawPointer?, _ n: Int) -> Int { unsafe Glibc.write(d, b, n) }
#endif
