import ByteText

/// The named character references, compiled once a run from the table beside this file.
struct CharacterReferences: Sendable {
    /// All names, one after the other; entry `i` is `names[starts[i]..<starts[i + 1]]`, ascending.
    private var names: [UInt8] = []
    private var starts: [Int32] = [0]
    private var values: [(UInt32, UInt32)] = []
    /// May it stand without its semicolon?
    private var isLegacy: [Bool] = []
    /// Index of the first entry whose name begins with the letter: 0…25 upper case, 26…51 lower case, and the end.
    private var letters = [Int32](repeating: 0, count: 53)

    static let standard = CharacterReferences()
    static let longestLegacyName = 6

    private init() {
        var value: UInt32 = 0, first: UInt32 = 0, inValue = false, legacy = false, isSecond = false
        names.reserveCapacity(20_000)
        for byte in String(describing: Self.source).utf8 {
            switch byte {
            case 10: break
            case 59:
                values.append(isSecond ? (first, value) : (value, 0))
                isLegacy.append(legacy)
                starts.append(Int32(names.count))
                (value, first, inValue, legacy, isSecond) = (0, 0, false, false, false)
            case 32: inValue = true
            case 33: legacy = true
            case 44:
                first = value
                value = 0
                isSecond = true
            default:
                if inValue { value = value << 4 | UInt32(byte < 65 ? byte - 48 : byte - 55) } else { names.append(byte) }
            }
        }
        for entry in values.indices {
            let slot = Self.slot(names[Int(starts[entry])])
            for later in (slot + 1)...52 { letters[later] = Int32(entry + 1) }
        }
    }

    private static func slot(_ letter: UInt8) -> Int { letter < 91 ? Int(letter) - 65 : Int(letter) - 71 }

    /// The code points of the reference whose name is `range` of `bytes`, the second 0 where there is but one.
    func lookUp(_ bytes: Span<UInt8>, _ range: Range<Int>, legacyOnly: Bool) -> (UInt32, UInt32)? {
        guard !range.isEmpty, bytes[range.lowerBound].isASCIILetter else { return nil }
        let slot = Self.slot(bytes[range.lowerBound])
        var low = Int(letters[slot]), high = Int(letters[slot + 1])
        while low < high {
            let middle = (low + high) / 2
            let order = compare(middle, bytes, range)
            if order == 0 { return legacyOnly && !isLegacy[middle] ? nil : values[middle] }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    private func compare(_ entry: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        let start = Int(starts[entry]), length = Int(starts[entry + 1]) - start
        for k in 0..<min(length, range.count) {
            let mine = names[start + k], other = bytes[range.lowerBound + k]
            if mine != other { return mine < other ? -1 : 1 }
        }
        return length - range.count
    }
}
