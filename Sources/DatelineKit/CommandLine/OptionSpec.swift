/// One option of the command line: what parses it, what `--help`, suggestions, completions and the man page say of it.
package struct OptionSpec: Sendable {
    package var names: [String]
    /// nil for a flag.
    package var placeholder: String?
    package var help: String
    /// Values to complete with, where there are few.
    package var values: [String]
    package var set: @Sendable (inout Settings, String) throws(DatelineError) -> Void

    package init(
        _ names: String..., value placeholder: String? = nil, values: [String] = [], help: String,
        set: @escaping @Sendable (inout Settings, String) throws(DatelineError) -> Void
    ) {
        self.names = names
        self.placeholder = placeholder
        self.help = help
        self.values = values
        self.set = set
    }
}
