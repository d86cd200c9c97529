/// Links between clusters that wait to be looked at, the strongest first; equal ones by the numbers of their clusters. A binary heap.
struct LinkQueue {
    private var heap: [(mean: Float, a: Int32, b: Int32)] = []

    private static func precedes(_ x: (mean: Float, a: Int32, b: Int32), _ y: (mean: Float, a: Int32, b: Int32)) -> Bool {
        if x.mean != y.mean { return x.mean > y.mean }
        return (x.a, x.b) < (y.a, y.b)
    }

    mutating func add(_ mean: Float, _ a: Int, _ b: Int) {
        heap.append((mean, Int32(min(a, b)), Int32(max(a, b))))
        var i = heap.count - 1
        while i > 0, Self.precedes(heap[i], heap[(i - 1) / 2]) {
            heap.swapAt(i, (i - 1) / 2)
            i = (i - 1) / 2
        }
    }

    mutating func next() -> (mean: Float, a: Int, b: Int)? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        if !heap.isEmpty {
            heap[0] = last
            var i = 0
            while true {
                var best = i
                for child in (2 * i + 1)..<(2 * i + 3) where child < heap.count && Self.precedes(heap[child], heap[best]) { best = child }
                if best == i { break }
                heap.swapAt(i, best)
                i = best
            }
        }
        return (first.mean, Int(first.a), Int(first.b))
    }
}
