import Foundation

/// The table of traps: what doubling an input costs.
enum GrowthTable {
    static let limit = 2.2

    /// - Returns: whether every trap keeps to the limit.
    static func print(stage: String?) async throws -> Bool {
        var isGood = true
        say(row("stage", "input", "1x", "2x", "4x", "2x/1x", "4x/2x"))
        for trap in Trap.all where stage == nil || trap.stage == stage {
            let seconds = try await trap.seconds()
            let growth = [seconds[1] / max(seconds[0], 1e-6), seconds[2] / max(seconds[1], 1e-6)]
            // What takes no time at all can't be told from noise.
            let isSlow = growth[1] > limit && seconds[2] > 0.005
            if isSlow { isGood = false }
            say(
                row(trap.stage, trap.name, text(seconds[0] * 1000), text(seconds[1] * 1000), text(seconds[2] * 1000), text(growth[0]), text(growth[1]))
                    + (isSlow ? "  <-- grows" : ""))
        }
        return isGood
    }

    private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    private static func text(_ number: Double) -> String { "\(Double(Int(number * 100)) / 100)" }

    private static func row(_ cells: String...) -> String {
        zip(cells, [14, 34, 9, 9, 9, 7, 7]).enumerated().map { index, cell in
            let pad = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
            return index < 2 ? cell.0 + pad : pad + cell.0
        }.joined(separator: " ")
    }
}
