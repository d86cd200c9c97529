/// What went wrong, where, and what to do: the one error of the public API. Its words stand in `message`, made in one place for each code.
public struct DatelineError: Error, Sendable, Equatable {
    public enum Code: String, Sendable {
        case usage
        case notFound = "not-found"
        case unreadable
        case empty
        case nothingToDo = "nothing-to-do"
        case notWritable = "not-writable"
        case invalidTimeline = "invalid-timeline"
        case invalidOption = "invalid-option"
        case languagePack = "language-pack"
        case notFoundInTimeline = "no-such-event"
        case invalidSheet = "invalid-sheet"
    }
    public var code: Code
    /// The file that it is about, as the user named it.
    public var path: String?
    /// Line, from 1, where it can be told.
    public var line: Int?
    /// What is wrong, a clause without a full stop.
    public var problem: String
    /// What to do about it, a sentence; empty where there is nothing to advise.
    public var remedy: String

    public init(_ code: Code, path: String? = nil, line: Int? = nil, problem: String, remedy: String = "") {
        self.code = code
        self.path = path
        self.line = line
        self.problem = problem
        self.remedy = remedy
    }

    /// One line for a person: where, what, what to do.
    public var message: String {
        let place = [path, line.map { "line \($0)" }].compactMap { $0 }.joined(separator: ", ")
        return (place.isEmpty ? "" : place + ": ") + problem + (remedy.isEmpty ? "" : ". " + remedy)
    }
}

/// The exit statuses of the contract.
public enum ExitStatus: Int32, Sendable {
    case done = 0
    /// Done, but something was left out; it is named on standard error.
    case incomplete = 1
    case usage = 2
    /// Nothing could be done.
    case failed = 3
}
