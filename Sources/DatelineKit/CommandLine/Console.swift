import ByteText

/// Where a command reads and writes. The real one is the process's own; tests give memory.
package struct Console: Sendable {
    /// The next piece of standard input; empty at the end, nil on an error.
    package var read: @Sendable (_ upTo: Int) -> [UInt8]?
    /// False once the reader has gone (a closed pipe).
    package var writeOutput: @Sendable ([UInt8]) -> Bool
    package var writeError: @Sendable (String) -> Void
    package var isErrorTerminal: Bool
    package var environment: @Sendable (String) -> String?
    /// Why output was lost, where it was for another reason than that its reader has gone.
    package var outputFailure: @Sendable () -> String?

    package init(
        read: @escaping @Sendable (Int) -> [UInt8]?, writeOutput: @escaping @Sendable ([UInt8]) -> Bool, writeError: @escaping @Sendable (String) -> Void,
        isErrorTerminal: Bool = false, environment: @escaping @Sendable (String) -> String? = { _ in nil },
        outputFailure: @escaping @Sendable () -> String? = { nil }
    ) {
        self.read = read
        self.writeOutput = writeOutput
        self.writeError = writeError
        self.isErrorTerminal = isErrorTerminal
        self.environment = environment
        self.outputFailure = outputFailure
    }

    /// For the library: nothing is read, nothing is said.
    static let silent = Console(read: { _ in [] }, writeOutput: { _ in true }, writeError: { _ in })

    /// Text from files and articles may hold escape sequences; a terminal gets none of them.
    package static func harmless(_ text: String) -> String {
        var out = ByteWriter(reserving: text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 10: out.write("\n")
            case 9: out.write("\t")
            case 0..<32, 127..<160: out.write("\u{FFFD}")
            // Marks that turn the direction of what follows.
            case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: out.write("\u{FFFD}")
            default: out.write(String(scalar))
            }
        }
        return out.text
    }

    /// A line on standard error, made harmless.
    package func say(_ line: String) { writeError(Self.harmless(line) + "\n") }
    package func warn(_ line: String) { say("dateline: " + line) }
}
