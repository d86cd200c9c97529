import ByteText
import DatelineKit
import Foundation

extension Trap {
    /// What comes back from a desk, and what stands in an output folder: sheets, decisions, `timeline.json`.
    static let tables: [Trap] = [
        Trap("sheets", "rows", 4_000) { count in
            let bytes = Array("a,b\n".utf8) + joined(count) { "\($0),\"x, \($0)\"\n" }
            return { _ = DelimitedText(bytes).records.count }
        },
        Trap("sheets", "unclosed quote", 40_000) { count in
            let bytes = Array("a,b\n\"".utf8) + repeated("x,y\n", count)
            return { _ = DelimitedText(bytes).records.count }
        },
        Trap("sheets", "cells", 40_000) { count in
            let bytes = repeated("x;", count)
            return { _ = DelimitedText(bytes).records.count }
        },
        // A chronology of so many events is built; then every row of its sheet is changed, and it is built again upon that.
        edits("every row edited", 100) { sheet in
            var lines = sheet.components(separatedBy: "\n")
            for index in lines.indices.dropFirst() { lines[index] = lines[index].replacingOccurrences(of: "The agency", with: "An agency") }
            return lines.joined(separator: "\n")
        },
        edits("every row gone", 100) { sheet in sheet.components(separatedBy: "\n").prefix(1).joined() + "\n" },
        edits("every row twice", 100) { sheet in sheet + sheet.components(separatedBy: "\n").dropFirst().joined(separator: "\n") },
        Trap("timeline.json", "read and rendered", 200) { count in
            let folder = try Scratch()
            try folder.write("in.ndjson", MadeArticles.ofOneStory(count))
            return {
                try await folder.run(["build", folder.path + "/in.ndjson", "--output", folder.path + "/out", "--formats", "json"])
                try await folder.run([
                    "render", folder.path + "/out/timeline.json", "--output", folder.path + "/again", "--formats",
                    "html,csv,md,json,xlsx,ics,timelinejs,fragment",
                ])
            }
        },
    ]

    private static func edits(_ name: String, _ size: Int, _ change: @escaping @Sendable (String) -> String) -> Trap {
        Trap("edits", name, size) { count in
            let folder = try Scratch()
            try folder.write("in.ndjson", MadeArticles.ofOneStory(count))
            return {
                try await folder.run(["build", folder.path + "/in.ndjson", "--output", folder.path + "/out", "--csv-dialect", "plain"])
                let sheet = try String(contentsOfFile: folder.path + "/out/timeline.csv", encoding: .utf8)
                try folder.write("out/timeline.csv", Array(change(sheet).utf8))
                try await folder.run(["build", folder.path + "/in.ndjson", "--output", folder.path + "/out", "--csv-dialect", "plain"])
            }
        }
    }
}
