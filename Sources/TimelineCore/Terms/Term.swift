/// What sort of word a term is; it decides how much the term weighs beside its rarity.
enum TermKind: UInt8, Sendable {
    case name, number, place, action, concept, word, weak
}

/// A word of a mention with no language left in it, as far as the lexicon and the spelling allow: the same term stands for "meeting" and "réunion",
/// for "Gaddafi" and "Kadhafi", for "50,000" and "50 000".
struct Term: Sendable {
    /// 64 bits that stand for the term; equal hashes are taken for equal terms.
    var hash: UInt64
    var kind: TermKind
    /// Where it stands in the text that was read, in bytes.
    var start: Int
    var end: Int
    /// Two words that make one: "remis à flot".
    var isPair = false
}

/// FNV-1a over bytes: stable from run to run, which `Hasher` is not.
struct StableHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    init(salt: UInt8) { add(salt) }
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }
    mutating func add(_ number: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
    }

    /// Spreads the bits (the finaliser of MurmurHash3), so that any of them can serve as a table's index.
    static func mix(_ hash: UInt64) -> UInt64 {
        var h = hash
        h = (h ^ (h >> 33)) &* 0xff51_afd7_ed55_8ccd
        h = (h ^ (h >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        return h ^ (h >> 33)
    }

    static func combine(_ a: UInt64, _ b: UInt64) -> UInt64 { mix(a &* 0x9e37_79b9_7f4a_7c15 ^ b) }

    static func of(_ text: String, salt: UInt8) -> UInt64 {
        var hash = StableHash(salt: salt)
        hash.add(text.utf8)
        return hash.value
    }
}

/// An open-addressing table from hashes to small integers; grows by doubling, never shrinks, order of insertion has no bearing on what it answers.
struct HashIndex: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private(set) var count = 0

    init(capacity: Int = 64) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Int32](repeating: -1, count: size)
    }

    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var i = Int(truncatingIfNeeded: StableHash.mix(key)) & mask
        while values[i] >= 0, keys[i] != key { i = (i + 1) & mask }
        return i
    }

    func value(of key: UInt64) -> Int? {
        let found = values[slot(of: key)]
        return found < 0 ? nil : Int(found)
    }

    /// The value that stands under `key`, or `value`, which then stands there.
    mutating func value(of key: UInt64, inserting value: Int) -> Int {
        let i = slot(of: key)
        if values[i] >= 0 { return Int(values[i]) }
        keys[i] = key
        values[i] = Int32(clamping: value)
        count += 1
        if count * 2 > keys.count { grow() }
        return value
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        values = [Int32](repeating: -1, count: oldKeys.count * 2)
        for i in oldKeys.indices where oldValues[i] >= 0 {
            let k = slot(of: oldKeys[i])
            keys[k] = oldKeys[i]
            values[k] = oldValues[i]
        }
    }
}
