/// Completion scripts for bash, zsh and fish, made from the tables of commands and options.
enum ShellCompletion {
    static func script(for shell: String, _ commands: [CommandSpec]) -> String? {
        switch shell {
        case "bash": bash(commands)
        case "zsh": zsh(commands)
        case "fish": fish(commands)
        default: nil
        }
    }

    private static func bash(_ commands: [CommandSpec]) -> String {
        var text = "_dateline() {\n  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
        text +=
            "  if [ \"$COMP_CWORD\" = 1 ]; then COMPREPLY=($(compgen -W '\(commands.map(\.name).joined(separator: " ")) --help --version' -- \"$word\")); return; fi\n"
        text += "  case $before in\n"
        var seen: Set<String> = []
        for option in commands.flatMap(\.options) where !option.values.isEmpty && seen.insert(option.names[0]).inserted {
            text += "    \(option.names.joined(separator: "|"))) COMPREPLY=($(compgen -W '\(option.values.joined(separator: " "))' -- \"$word\")); return ;;\n"
        }
        text += "  esac\n  if [ \"${word#-}\" != \"$word\" ]; then\n    case ${COMP_WORDS[1]} in\n"
        for command in commands {
            text += "      \(command.name)) COMPREPLY=($(compgen -W '\(command.options.flatMap(\.names).joined(separator: " "))' -- \"$word\")) ;;\n"
        }
        return text + "    esac\n  else\n    COMPREPLY=($(compgen -f -- \"$word\"))\n  fi\n}\ncomplete -o filenames -F _dateline dateline\n"
    }

    private static func zsh(_ commands: [CommandSpec]) -> String {
        var text = "#compdef dateline\n_dateline() {\n  if (( CURRENT == 2 )); then\n    local -a commands=(\n"
        for command in commands { text += "      '\(command.name):\(quoted(command.summary))'\n" }
        text += "    )\n    _describe command commands\n    return\n  fi\n  case $words[2] in\n"
        for command in commands {
            text += "    \(command.name)) _arguments"
            for option in command.options {
                for name in option.names {
                    text += " \\\n        '\(name)[\(bracketed(option.help))]"
                    if let placeholder = option.placeholder {
                        text +=
                            ":\(placeholder):"
                            + (option.values.isEmpty
                                ? placeholder == "DIR" || placeholder == "FILE" ? "_files" : "" : "(\(option.values.joined(separator: " ")))")
                    }
                    text += "'"
                }
            }
            text += " \\\n        '*:path:_files' ;;\n"
        }
        return text + "  esac\n}\ncompdef _dateline dateline\n"
    }

    private static func fish(_ commands: [CommandSpec]) -> String {
        var text = ""
        for command in commands {
            text += "complete -c dateline -n __fish_use_subcommand -f -a \(command.name) -d '\(quoted(command.summary))'\n"
            for option in command.options {
                text += "complete -c dateline -n '__fish_seen_subcommand_from \(command.name)'"
                for name in option.names { text += name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())" }
                if option.placeholder != nil { text += option.values.isEmpty ? " -r" : " -x -a '\(option.values.joined(separator: " "))'" }
                text += " -d '\(quoted(option.help))'\n"
            }
        }
        return text
    }

    private static func quoted(_ text: String) -> String { text.replacing("'", with: "’") }
    private static func bracketed(_ text: String) -> String { quoted(text).replacing("[", with: "(").replacing("]", with: ")").replacing(":", with: "\\:") }
}
