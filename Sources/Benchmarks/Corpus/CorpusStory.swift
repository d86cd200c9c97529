import CivilTime

/// One invented story: who is in it, where, and what happens on which day.
struct CorpusStory {
    struct Event {
        var day: CivilDay
        var actor: Int
        var verb: Int
        var number: Int
        var word: Int
    }
    let actors: [[UInt8]]
    let place: [UInt8]
    let firstDay: CivilDay
    let length: Int
    let events: [Event]

    /// Everything about story `index` follows from the seed, so that no story need be kept.
    init(index: Int, isGreat: Bool, seed: UInt64, calendar: ClosedRange<Int>) {
        var numbers = SeededNumbers(seed: seed &+ UInt64(index) &* 0x2545_F491_4F6C_DD1D)
        actors = (0..<4).map { _ in Self.name(&numbers) + [32] + Self.name(&numbers) }
        place = Self.name(&numbers)
        length = isGreat ? calendar.count - 30 : 3 + numbers.below(45)
        firstDay = CivilDay(number: calendar.lowerBound + (isGreat ? 0 : numbers.below(calendar.count - length)))
        let (first, last) = (firstDay, length)
        events = (0..<(isGreat ? 400 : 3 + length / 3)).map { _ in
            Event(
                day: first + numbers.below(last), actor: numbers.below(4), verb: numbers.below(16), number: 20 + numbers.below(90_000),
                word: 200 + numbers.below(4_000))
        }.sorted { $0.day < $1.day }
    }

    private static func name(_ numbers: inout SeededNumbers) -> [UInt8] {
        let heads = ["B", "Br", "C", "D", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "St", "T", "V", "W", "Z"]
        let middles = ["a", "e", "i", "o", "u", "ar", "el", "in", "or", "au"]
        let tails = ["nd", "ver", "ska", "to", "lez", "mann", "ris", "bek", "dou", "gny", "lov", "ster", "que", "tan"]
        var name = heads[numbers.below(heads.count)] + middles[numbers.below(middles.count)]
        if numbers.once(in: 2) { name += ["l", "r", "m", "b", "d"][numbers.below(5)] + middles[numbers.below(middles.count)] }
        return Array((name + tails[numbers.below(tails.count)]).utf8)
    }
}
