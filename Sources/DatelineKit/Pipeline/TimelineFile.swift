import Foundation
import TimelineCore
import TimelineRendering

/// Reads a `timeline.json`.
enum TimelineFile {
    static func read(_ path: String) throws(DatelineError) -> Timeline {
        let bytes = try FileReading.bytes(of: path)
        do { return try JSONDecoder().decode(Timeline.self, from: Data(bytes)) } catch {
            let reason =
                switch error as? DecodingError {
                case .keyNotFound(let key, let context): "\(place(context)) has no \"\(key.stringValue)\""
                case .typeMismatch(_, let context), .valueNotFound(_, let context): "\(place(context)): \(context.debugDescription)"
                case .dataCorrupted(let context): "\(place(context)): \(context.debugDescription)"
                default: "it does not read as JSON"
                }
            throw DatelineError(
                .invalidTimeline, path: path, problem: "is not a timeline of this program (\(reason))",
                remedy: "Give the timeline.json that 'dateline build' wrote.")
        }
    }

    private static func place(_ context: DecodingError.Context) -> String {
        let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? "." + $0.stringValue }.joined()
        return path.isEmpty ? "the file" : path.hasPrefix(".") ? String(path.dropFirst()) : path
    }
}
