/// Something filed under a key.
struct Posting: Sendable {
    var key: UInt64
    var item: UInt64

    init(_ key: UInt64, _ item: UInt64) { (self.key, self.item) = (key, item) }
    init(_ key: UInt64, _ item: Int) { (self.key, self.item) = (key, UInt64(bitPattern: Int64(item))) }
}

/// The runs of one key in sorted postings.
struct PostingRuns: Sequence, IteratorProtocol {
    private let postings: [Posting]
    private var at = 0

    init(_ postings: [Posting]) { self.postings = postings }

    mutating func next() -> Range<Int>? {
        guard at < postings.count else { return nil }
        let start = at
        repeat { at += 1 } while at < postings.count && postings[at].key == postings[start].key
        return start..<at
    }
}

/// The sorts of this module, each written once: a sort of the library's is compiled anew for every closure that it is given, which made this module
/// take a minute to build.
enum Ordering {
    /// Sorts by key; equal keys keep their order. Radix sort by digits of eleven bits, of which those that all keys share are skipped; bytes, where there is
    /// not much to sort.
    static func sort(_ postings: inout [Posting]) {
        let count = postings.count
        if count < 48 {
            for i in postings.indices.dropFirst() {
                let moved = postings[i]
                var k = i
                while k > 0, postings[k - 1].key > moved.key {
                    postings[k] = postings[k - 1]
                    k -= 1
                }
                postings[k] = moved
            }
            return
        }
        var (all, any): (UInt64, UInt64) = (.max, 0)
        for posting in postings {
            all &= posting.key
            any |= posting.key
        }
        var other = postings
        let bits: UInt64 = count < 4_096 ? 8 : 11
        let mask = UInt64(1) << bits - 1
        var places = [Int](repeating: 0, count: 1 << Int(bits) + 1)
        for shift in stride(from: UInt64(0), to: 64, by: Int(bits)) where (all ^ any) >> shift & mask != 0 {
            for k in places.indices { places[k] = 0 }
            for posting in postings { places[Int(posting.key >> shift & mask) &+ 1] &+= 1 }
            for k in places.indices.dropFirst() { places[k] &+= places[k - 1] }
            for posting in postings {
                let digit = Int(posting.key >> shift & mask)
                other[places[digit]] = posting
                places[digit] &+= 1
            }
            swap(&postings, &other)
        }
    }

    /// Two items as one number, the smaller first.
    static func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { min(a, b) << 32 | max(a, b) }

    /// Sorts plain numbers and keeps each once.
    static func sortDistinct(_ numbers: inout [UInt64]) {
        sort(&numbers)
        var kept = 0
        for i in numbers.indices where i == 0 || numbers[i] != numbers[kept - 1] {
            numbers[kept] = numbers[i]
            kept += 1
        }
        numbers.removeLast(numbers.count - kept)
    }

    /// Sorts plain numbers.
    static func sort(_ numbers: inout [UInt64]) {
        guard numbers.count >= 48 else { return numbers.sort() }
        var (all, any): (UInt64, UInt64) = (.max, 0)
        for number in numbers {
            all &= number
            any |= number
        }
        var other = numbers
        let bits: UInt64 = numbers.count < 4_096 ? 8 : 11
        let mask = UInt64(1) << bits - 1
        var places = [Int](repeating: 0, count: 1 << Int(bits) + 1)
        for shift in stride(from: UInt64(0), to: 64, by: Int(bits)) where (all ^ any) >> shift & mask != 0 {
            for k in places.indices { places[k] = 0 }
            for number in numbers { places[Int(number >> shift & mask) &+ 1] &+= 1 }
            for k in places.indices.dropFirst() { places[k] &+= places[k - 1] }
            for number in numbers {
                let digit = Int(number >> shift & mask)
                other[places[digit]] = number
                places[digit] &+= 1
            }
            swap(&numbers, &other)
        }
    }

    /// Indices 0..<`count` in an order given by a comparison; what compares equal keeps its order. Merge sort.
    static func indices(_ count: Int, by precedes: (Int, Int) -> Bool) -> [Int] {
        var list = Array(0..<count)
        var other = list
        var width = 1
        while width < count {
            var start = 0
            while start < count {
                let (middle, end) = (min(start + width, count), min(start + 2 * width, count))
                var (i, j) = (start, middle)
                for k in start..<end {
                    if i < middle, j >= end || !precedes(list[j], list[i]) {
                        other[k] = list[i]
                        i += 1
                    } else {
                        other[k] = list[j]
                        j += 1
                    }
                }
                start = end
            }
            swap(&list, &other)
            width *= 2
        }
        return list
    }

    /// Indices by falling score; equal scores keep their order.
    static func byScore(_ scores: [Float]) -> [Int] {
        var postings = scores.indices.map { Posting(descending(scores[$0]), $0) }
        sort(&postings)
        return postings.map { Int($0.item) }
    }

    /// A key that sorts floating-point numbers, greatest first.
    static func descending(_ score: Float) -> UInt64 {
        let bits = score.bitPattern
        return UInt64(~(bits >> 31 == 1 ? ~bits : bits | 1 << 31))
    }

    /// Indices by rising text; equal texts keep their order.
    static func byText(_ texts: [String]) -> [Int] { indices(texts.count) { texts[$0] < texts[$1] } }
}
