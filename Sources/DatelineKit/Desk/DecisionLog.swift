import ByteText
import CivilTime
import Foundation

/// decisions.ndjson: everything that people have decided about a chronology, one line a decision, only ever appended to. Made to be kept in git beside the articles.
struct DecisionLog: Sendable {
    static let fileName = "decisions.ndjson"

    let path: String
    /// The file as it stands; lines that can't be read stay in it.
    private(set) var bytes: [UInt8]
    /// In the order in which they were taken; where two people's files were joined, by their times.
    private(set) var decisions: [Decision] = []
    /// Lines that are no decisions, a sentence each.
    private(set) var problems: [String] = []

    init(path: String, bytes: [UInt8] = []) {
        self.path = path
        self.bytes = bytes
        for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
            // A byte-order mark or the marks of a merge left by hand are named, not guessed at.
            let content = index == 0 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
            if content.allSatisfy(\.isASCIISpace) { continue }
            switch Decision.read(Array(content)) {
            case .success(let decision): decisions.append(decision)
            case .failure(let fault): problems.append("\(path), line \(index + 1): not a decision (\(fault.reason)); it is left as it is, and not applied")
            }
        }
        // A stable sort by time: lines without one stay where they stand.
        if decisions.allSatisfy({ !$0.when.isEmpty }) {
            decisions = decisions.enumerated().sorted { ($0.element.when, $0.offset) < ($1.element.when, $1.offset) }.map(\.element)
        }
    }

    /// The log at `path`; an empty one where there is none.
    static func read(_ path: String) throws(DatelineError) -> DecisionLog {
        guard SystemCalls.status(of: path).kind != .missing else { return DecisionLog(path: path) }
        return DecisionLog(path: path, bytes: try FileReading.bytes(of: path))
    }

    /// Takes decisions up, leaving out those that stand already. - Returns: how many were new.
    mutating func append(_ new: [Decision]) -> Int {
        var standing = Dictionary(decisions.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
        var json = JSONWriter()
        var count = 0
        for decision in new where standing[decision.key].map({ $0.new != decision.new || $0.evidence != decision.evidence }) ?? true {
            standing[decision.key] = decision
            decisions.append(decision)
            decision.write(to: &json)
            json.newline()
            count += 1
        }
        if count > 0, let last = bytes.last, last != 10 { bytes.append(10) }
        bytes += json.out.bytes
        return count
    }

    /// Writes the file: complete under another name first, so that a full disk or a lost power costs no decision.
    func save() throws(DatelineError) {
        let folder = (path as NSString).deletingLastPathComponent
        try AtomicFiles(folder: folder.isEmpty ? "." : folder).write([(name: (path as NSString).lastPathComponent, bytes: bytes)])
    }

    /// Where the decisions of a build live: beside the articles, so that they go where these go; in the output folder where the articles came by a pipe or one by one.
    static func usualPath(inputs: [String], output: String) -> String {
        for input in inputs where input != "-" && SystemCalls.status(of: input).kind == .directory {
            return (input.hasSuffix("/") ? input : input + "/") + fileName
        }
        return output + "/" + fileName
    }

    /// The moment of taking decisions up: the only use of the clock, and it goes into this file alone. `SOURCE_DATE_EPOCH` stands in for it.
    static func now(_ environment: (String) -> String?) -> String {
        let seconds = environment("SOURCE_DATE_EPOCH").flatMap(Double.init) ?? Date().timeIntervalSince1970.rounded(.down)
        return CivilInstant(seconds: Int64(seconds)).description + "Z"
    }
}
