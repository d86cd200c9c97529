/// One command of `dateline`.
package struct CommandSpec: Sendable {
    package var name: String
    /// What follows the name in the usage line: `PATH…`.
    package var usage: String
    /// One line for the list of commands.
    package var summary: String
    package var discussion: String
    package var examples: [(command: String, does: String)]
    package var options: [OptionSpec]
    package var run: @Sendable (Settings, Console) async throws(DatelineError) -> ExitStatus

    func option(named name: String) -> OptionSpec? { options.first { $0.names.contains(name) } }
}
