extension CommandSpec {
    static let completions = CommandSpec(
        name: "completions", usage: "bash|zsh|fish", summary: "Print a completion script for a shell.", discussion: "",
        examples: [("dateline completions bash > /etc/bash_completion.d/dateline", "For every user of bash.")], options: [OptionTable.help]
    ) { (settings, console) async throws(DatelineError) -> ExitStatus in
        guard settings.arguments.count == 1, let shell = settings.arguments.first, let script = ShellCompletion.script(for: shell, DatelineCommand.commands)
        else {
            throw DatelineError(.usage, problem: "dateline completions needs the name of a shell", remedy: "One of bash, zsh, fish.")
        }
        return console.writeOutput(Array(script.utf8)) ? .done : .incomplete
    }

    static let manual = CommandSpec(
        name: "manual", usage: "", summary: "Print the manual page (roff).", discussion: "", examples: [("dateline manual | man -l -", "Read it.")],
        options: [OptionTable.help]
    ) { (_, console) async throws(DatelineError) -> ExitStatus in
        console.writeOutput(Array(ManualPage.roff(DatelineCommand.commands, version: DatelineCommand.version).utf8)) ? .done : .incomplete
    }
}
