#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Another program as a filter: bytes in, bytes out. Foundation's `Process` opens sockets to watch over its children, and this program opens none.
enum ChildProcess {
    /// - Parameters:
    ///   - outputLimit: more bytes than these are a failure, as are more `seconds`; the program is then killed.
    /// - Returns: what the program wrote, once it has ended well; otherwise nil.
    static func filter(_ tool: String, _ arguments: [String], input: [UInt8], outputLimit: Int, seconds: Int) -> [UInt8]? {
        // What stops reading early is to be an error of `write` here too, where no command line has seen to it.
        SystemCalls.ignoreWriteSignals()
        guard let toChild = SystemCalls.pipe() else { return nil }
        guard let fromChild = SystemCalls.pipe() else {
            SystemCalls.close(toChild.read)
            SystemCalls.close(toChild.write)
            return nil
        }
        let child = spawn(tool, arguments, input: toChild.read, output: fromChild.write)
        SystemCalls.close(toChild.read)
        SystemCalls.close(fromChild.write)
        defer { SystemCalls.close(fromChild.read) }
        guard let child else {
            SystemCalls.close(toChild.write)
            return nil
        }
        let output = exchange(input, toChild.write, fromChild.read, outputLimit: outputLimit, until: now() + seconds)
        if output == nil { _ = kill(child, SIGKILL) }
        var status: Int32 = 0
        while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status == 0 ? output : nil
    }

    /// Feeds and reads in turn, so that neither pipe fills up while the other is waited for; closes the end that it feeds.
    private static func exchange(_ input: [UInt8], _ feed: Int32, _ answer: Int32, outputLimit: Int, until deadline: Int) -> [UInt8]? {
        var feed = feed
        defer { SystemCalls.close(feed) }
        SystemCalls.setNotToWait(feed)
        var given = 0
        var output: [UInt8] = []
        while true {
            if given == input.count, feed >= 0 {
                SystemCalls.close(feed)
                feed = -1
            }
            // A descriptor below 0 is passed over.
            var waiting = [pollfd(fd: feed, events: Int16(POLLOUT), revents: 0), pollfd(fd: answer, events: Int16(POLLIN), revents: 0)]
            _ = unsafe poll(&waiting, 2, 1000)
            guard now() < deadline else { return nil }
            if waiting[0].revents != 0 {
                switch SystemCalls.writeSome(feed, input[given...]) {
                case .wrote(let count): given += count
                case .wouldWait: break
                // It has read enough; what it says of that is its status.
                case .failed: given = input.count
                }
            }
            if waiting[1].revents != 0 {
                guard let part = SystemCalls.read(answer, upTo: 1 << 16) else { return nil }
                if part.isEmpty { return output }
                output += part
                guard output.count <= outputLimit else { return nil }
            }
        }
    }

    private static func spawn(_ tool: String, _ arguments: [String], input: Int32, output: Int32) -> pid_t? {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = unsafe posix_spawn_file_actions_t()
        #endif
        guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        guard unsafe posix_spawn_file_actions_adddup2(&actions, input, 0) == 0, unsafe posix_spawn_file_actions_adddup2(&actions, output, 1) == 0,
            unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) == 0
        else { return nil }
        // Nothing of this machine's environment changes what it writes.
        var words = unsafe ([tool] + arguments).map { unsafe strdup($0) } + [nil]
        var environment = unsafe [strdup("LC_ALL=C.UTF-8"), nil]
        defer { unsafe (words + environment).forEach { unsafe free($0) } }
        var child: pid_t = 0
        return unsafe posix_spawn(&child, tool, &actions, nil, &words, &environment) == 0 ? child : nil
    }

    /// Seconds of a clock that only goes forward.
    private static func now() -> Int {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec)
    }
}
