/// The manual page (roff, man(7)), made from the tables of commands and options.
enum ManualPage {
    static func roff(_ commands: [CommandSpec], version: String) -> String {
        var text =
            ".TH DATELINE 1 \"\" \"dateline \(version)\" \"User Commands\"\n.SH NAME\ndateline \\- rebuild the chronology of a story from news articles\n"
        text += ".SH SYNOPSIS\n.B dateline\n.I COMMAND\n[\\fIOPTIONS\\fR]\n.SH DESCRIPTION\n"
        text +=
            escaped(
                "Reads saved articles in several languages, resolves every time expression against its own article's publication time, merges what several articles tell, and writes a chronology whose every date can be traced. The program never opens a network connection."
            ) + "\n"
        for command in commands {
            text += ".SH \"\(command.name.uppercased())\"\n.B dateline \(escaped(command.name))\n\(escaped(command.usage))\n.PP\n\(escaped(command.summary))\n"
            if !command.discussion.isEmpty { text += ".PP\n\(escaped(command.discussion))\n" }
            for option in command.options {
                let names = option.names.map { "\\fB\(escaped($0))\\fR" }.joined(separator: ", ")
                text += ".TP\n\(names)" + (option.placeholder.map { " \\fI\(escaped($0))\\fR" } ?? "") + "\n\(escaped(option.help))\n"
            }
            text += ".PP\nExamples:\n"
            for example in command.examples { text += ".TP\n\\fB\(escaped(example.command))\\fR\n\(escaped(example.does))\n" }
        }
        text +=
            ".SH EXIT STATUS\n.TP\n0\nDone.\n.TP\n1\nDone, but something was left out; it is named on standard error.\n.TP\n2\nThe command line is wrong.\n.TP\n3\nNothing could be done.\n"
        text += ".SH ENVIRONMENT\n.TP\nNO_COLOR\nThe program never colours its output, with or without it.\n"
        return text
    }

    /// Backslashes, hyphens, and a dot or an apostrophe at the head of a line mean something to roff.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\e").replacing("-", with: "\\-").split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }.joined(separator: "\n")
    }
}
