import EventExtraction

/// What comparing two mentions asks of each of them again and again, as numbers: read once a mention, compared for each of its pairs.
struct MentionTraits: Sendable {
    private struct Flags: OptionSet {
        let rawValue: UInt8
        static let lead = Flags(rawValue: 1)
        static let speech = Flags(rawValue: 2)
        static let person = Flags(rawValue: 4)
        static let state = Flags(rawValue: 8)
        static let denied = Flags(rawValue: 16)
    }

    private struct Count: Sendable {
        var value: Double
        /// Number of its unit, in order of appearance; only compared for being the same.
        var unit: Int32
    }

    /// What the numbers of two mentions say of each other.
    enum NumberAgreement: Sendable {
        case silent
        /// Both have one value of one unit.
        case agree
        /// Both name the same unit, no value of it agrees, and one is more than three times the other.
        case contradict
    }

    enum NameAgreement: Sendable {
        /// One of the two names nobody.
        case unknown
        /// A name is in both.
        case shared
        case different
        /// Both name persons by first name and surname, and nobody is in both.
        case differentPersons
    }

    private var flags: [UInt8] = []
    /// 0 for the title.
    private var sentences: [Int32] = []
    private var countOffsets: [Int32] = [0]
    private var counts: [Count] = []
    /// Words of the mention's names, and each name whole, as hashes.
    private var nameOffsets: [Int32] = [0]
    private var names: [UInt64] = []

    init(_ mentions: [EventMention]) {
        var units: [Substring: Int32] = [:]
        var known: [String: (person: Bool, from: Int, to: Int)] = [:]
        // The hashes of all names that occur, one after the other.
        var words: [UInt64] = []
        var scanner = WordScanner()
        flags.reserveCapacity(mentions.count)
        sentences.reserveCapacity(mentions.count)
        countOffsets.reserveCapacity(mentions.count + 1)
        nameOffsets.reserveCapacity(mentions.count + 1)
        for mention in mentions {
            var own: Flags = []
            if MentionClusters.isLead(mention) { own.insert(.lead) }
            if mention.isSpeechAct { own.insert(.speech) }
            if mention.isState { own.insert(.state) }
            if mention.certainty == .denied { own.insert(.denied) }
            sentences.append(mention.field == .title ? 0 : Int32(clamping: mention.sentence))
            for text in mention.numbers {
                guard let (value, unit) = CountedThing.parts(text) else { continue }
                let number = units[unit] ?? Int32(units.count)
                units[unit] = number
                counts.append(Count(value: value, unit: number))
            }
            countOffsets.append(Int32(clamping: counts.count))
            let start = names.count
            for name in mention.actors {
                let read: (person: Bool, from: Int, to: Int)
                if let already = known[name] {
                    read = already
                } else {
                    let from = words.count
                    // The name itself: one that has no word is still the same as itself.
                    words.append(StableHash.combine(UInt64(known.count), 0x6e61_6d65))
                    scanner.scan(Array(name.utf8))
                    for word in scanner.words { words.append(TermHash.name(scanner.buffer[word.start..<word.end])) }
                    read = (Disagreements.isPerson(name), from, words.count)
                    known[name] = read
                }
                if read.person { own.insert(.person) }
                for k in read.from..<read.to where !names[start...].contains(words[k]) { names.append(words[k]) }
            }
            nameOffsets.append(Int32(clamping: names.count))
            flags.append(own.rawValue)
        }
    }

    /// A headline, or one of the first two sentences.
    func isLead(_ m: Int) -> Bool { flags[m] & Flags.lead.rawValue != 0 }

    func isSpeechAct(_ m: Int) -> Bool { flags[m] & Flags.speech.rawValue != 0 }

    func isState(_ m: Int) -> Bool { flags[m] & Flags.state.rawValue != 0 }

    func isDenied(_ m: Int) -> Bool { flags[m] & Flags.denied.rawValue != 0 }

    /// How far down its article it stands; 0 for the title.
    func sentence(_ m: Int) -> Int32 { sentences[m] }

    func compareNames(_ a: Int, _ b: Int) -> NameAgreement {
        let (from, to) = (Int(nameOffsets[a]), Int(nameOffsets[a + 1]))
        let (other, otherEnd) = (Int(nameOffsets[b]), Int(nameOffsets[b + 1]))
        if from == to || other == otherEnd { return .unknown }
        for i in from..<to { for j in other..<otherEnd where names[i] == names[j] { return .shared } }
        return flags[a] & flags[b] & Flags.person.rawValue != 0 ? .differentPersons : .different
    }

    func compareNumbers(_ a: Int, _ b: Int) -> NumberAgreement {
        var agreement = NumberAgreement.silent
        for i in Int(countOffsets[a])..<Int(countOffsets[a + 1]) {
            for j in Int(countOffsets[b])..<Int(countOffsets[b + 1]) where counts[i].unit == counts[j].unit {
                let (value, other) = (counts[i].value, counts[j].value)
                if value == other { return .agree }
                if max(value, other) > 3 * min(value, other) { agreement = .contradict }
            }
        }
        return agreement
    }
}
