/// `--help`, made from the tables.
enum HelpText {
    static func overview(_ commands: [CommandSpec]) -> String {
        var text = "OVERVIEW: Rebuilds the chronology of a story from news articles.\n\nUSAGE: dateline COMMAND [OPTIONS]\n\nCOMMANDS:\n"
        text += rows(commands.map { ($0.name, $0.summary) })
        text +=
            "\nEXAMPLE:\n  dateline build my-articles\n      Reads every article of the folder and writes my-articles-timeline/timeline.html and its companions.\n"
        text += "\n'dateline COMMAND --help' says more; 'dateline --version' says which version this is.\n"
        return text
    }

    static func command(_ command: CommandSpec) -> String {
        var text = "OVERVIEW: \(command.summary)\n\nUSAGE: dateline \(command.name) \(command.usage)\n"
        if !command.discussion.isEmpty { text += "\n" + command.discussion + "\n" }
        text +=
            "\nOPTIONS:\n"
            + rows(
                command.options.map {
                    (
                        ($0.names + [$0.placeholder].compactMap { $0 }).joined(separator: $0.names.count > 1 ? ", " : " ").replacing(
                            ", \($0.placeholder ?? "\u{0}")", with: " \($0.placeholder ?? "")"), $0.help
                    )
                })
        text += "\nEXAMPLES:\n"
        for example in command.examples { text += "  \(example.command)\n      \(example.does)\n" }
        return text
    }

    private static func rows(_ pairs: [(String, String)]) -> String {
        let width = min(28, pairs.map(\.0.count).max() ?? 0)
        var text = ""
        for (left, right) in pairs {
            var column = "  " + left
            if left.count > width {
                text += column + "\n"
                column = ""
            }
            column += String(repeating: " ", count: max(0, width + 4 - column.count))
            var line = column
            for word in right.split(separator: " ") {
                if line.count + word.count + 1 > 100, line.count > width + 4 {
                    text += line + "\n"
                    line = String(repeating: " ", count: width + 4)
                }
                line += (line.count > width + 4 ? " " : "") + word
            }
            text += line + "\n"
        }
        return text
    }
}
