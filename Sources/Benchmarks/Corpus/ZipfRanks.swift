import Foundation

/// Ranks whose frequency falls as 1 / rank^exponent, as words and stories do.
struct ZipfRanks {
    private let cumulative: [Double]

    init(count: Int, exponent: Double) {
        var sum = 0.0
        cumulative = (1...max(count, 1)).map { rank in
            sum += pow(Double(rank), -exponent)
            return sum
        }
    }

    /// A rank from 0.
    func draw(_ numbers: inout SeededNumbers) -> Int {
        let wanted = numbers.fraction() * (cumulative.last ?? 1)
        var (low, high) = (0, cumulative.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
