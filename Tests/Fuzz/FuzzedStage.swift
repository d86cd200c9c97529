import ArticleReading
import ByteText
import CivilTime
import Foundation

/// What libFuzzer feeds, one stage a run: everything that reads bytes which Dateline did not write itself.
struct FuzzedStage: Sendable {
    let name: String
    let feed: @Sendable ([UInt8]) -> Void

    static let chosen = all.first { $0.name == ProcessInfo.processInfo.environment["DATELINE_FUZZ"] }

    static let all: [FuzzedStage] = [
        FuzzedStage(name: "sheet") { input in
            _ = DelimitedText(input).records.count
        },
        FuzzedStage(name: "record") { input in
            guard let article = try? Article(recordJSON: input, line: 1) else { return }
            var json = JSONWriter()
            article.write(to: &json)
        },
        FuzzedStage(name: "date") { input in
            _ = CivilDay(iso: String(decoding: input, as: UTF8.self))
        },
    ]
}
