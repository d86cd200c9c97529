/// The program: picks the command, parses, runs, and words what went wrong. The executable is one call of it.
package enum DatelineCommand {
    package static let version = "0.1.0"

    /// - Parameter arguments: without the program's name.
    package static func run(_ arguments: [String], console: Console) async -> ExitStatus {
        let status = await carryOut(arguments, console)
        guard let reason = console.outputFailure() else { return status }
        console.warn("standard output can't be written (\(reason)), and is not complete")
        return .failed
    }

    private static func carryOut(_ arguments: [String], _ console: Console) async -> ExitStatus {
        guard let first = arguments.first else {
            console.writeError(HelpText.overview(commands))
            return .usage
        }
        if ["--help", "-h", "help"].contains(first) {
            let wanted = arguments.dropFirst().first.flatMap { name in commands.first { $0.name == name } }
            _ = console.writeOutput(Array((wanted.map(HelpText.command) ?? HelpText.overview(commands)).utf8))
            return .done
        }
        if first == "--version" {
            _ = console.writeOutput(Array("dateline \(version)\n".utf8))
            return .done
        }
        guard let command = commands.first(where: { $0.name == first }) else {
            let near = Suggestion.nearest(to: first, among: commands.map(\.name)).map { "Did you mean 'dateline \($0)'? " } ?? ""
            console.warn("unknown command '\(first)'. \(near)See 'dateline --help'.")
            return .usage
        }
        do throws(DatelineError) {
            // Help is given even where the rest of the line would not parse.
            if arguments.dropFirst().contains(where: { $0 == "--help" || $0 == "-h" }) {
                _ = console.writeOutput(Array(HelpText.command(command).utf8))
                return .done
            }
            let settings = try CommandLineParser.parse(Array(arguments.dropFirst()), for: command)
            return try await command.run(settings, console)
        } catch {
            console.warn(error.message)
            switch error.code {
            case .usage, .invalidOption: return .usage
            default: return .failed
            }
        }
    }

    package static let commands: [CommandSpec] = [.build, .read, .tag, .events, .merge, .render, .explain, .diff, .check, .verify, .completions, .manual]
}
