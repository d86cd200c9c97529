/// One line on a terminal that says how far the work has come; nothing at all in a pipe.
struct ProgressLine {
    private let console: Console
    private let isShown: Bool
    private var last = -1
    private var isVisible = false

    init(console: Console, isQuiet: Bool) {
        self.console = console
        isShown = console.isErrorTerminal && !isQuiet
    }

    /// Redrawn for every hundredth part of the work, and not for a handful of files.
    mutating func show(_ what: String, _ done: Int, of count: Int) {
        guard isShown, count > 20 else { return }
        let percent = done * 100 / max(1, count)
        guard percent != last else { return }
        last = percent
        isVisible = true
        console.writeError("\r\(what) \(done) of \(count) …")
    }

    mutating func clear() {
        guard isVisible else { return }
        console.writeError("\r\u{1B}[K")
        isVisible = false
    }
}
