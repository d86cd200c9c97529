/// The tokens of one paragraph, and where to look among them.
struct TokenBuffer {
    var all: [Token] = []
    /// Indices of those that can belong to a time, ascending.
    var hot: [Int] = []
    /// Indices of the dots, question marks, exclamation marks and quotation marks.
    var marks: [Int] = []

    mutating func removeAll() {
        all.removeAll(keepingCapacity: true)
        hot.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
    }
}
