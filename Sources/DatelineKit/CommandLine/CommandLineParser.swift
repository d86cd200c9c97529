/// Reads the arguments of one command by its table of options. `--name value`, `--name=value`, `-n value`, flags, `--` before paths that begin with a dash.
enum CommandLineParser {
    static func parse(_ arguments: [String], for command: CommandSpec) throws(DatelineError) -> Settings {
        var settings = Settings()
        var index = 0
        var onlyPaths = false
        while index < arguments.count {
            let argument = arguments[index]
            index += 1
            if onlyPaths || argument == "-" || !argument.hasPrefix("-") {
                settings.arguments.append(argument)
                continue
            }
            if argument == "--" {
                onlyPaths = true
                continue
            }
            var name = argument
            var value: String?
            if argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") {
                name = String(argument[..<equals])
                value = String(argument[argument.index(after: equals)...])
            }
            guard let option = command.option(named: name) else { throw unknown(name, command) }
            if option.placeholder == nil {
                guard value == nil else { throw DatelineError(.usage, problem: "\(name) takes no value") }
                try option.set(&settings, "")
            } else {
                if value == nil, index < arguments.count {
                    value = arguments[index]
                    index += 1
                }
                guard let value else { throw DatelineError(.usage, problem: "\(name) needs a value: \(name) \(option.placeholder ?? "")") }
                try option.set(&settings, value)
            }
        }
        return settings
    }

    private static func unknown(_ name: String, _ command: CommandSpec) -> DatelineError {
        let near = Suggestion.nearest(to: name, among: command.options.flatMap(\.names)).map { "Did you mean \($0)? " } ?? ""
        return DatelineError(.usage, problem: "unknown option \(name)", remedy: near + "See 'dateline \(command.name) --help'.")
    }
}
