import ByteText
import CivilTime

/// A date in a web address: `/2021/07/25/`, `/20210725/`, `/2021-07-25-`, `-25-07-2021.html`.
enum AddressDate {
    static func date(in address: [UInt8]) -> (day: CivilDay, raw: String)? {
        // The host says nothing, nor do query values.
        var start = 0
        if let scheme = address.firstIndex(of: 58), scheme + 2 < address.count, address[scheme + 1] == 47 { start = scheme + 3 }
        guard let path = address[min(start, address.count)...].firstIndex(of: 47) else { return nil }
        let end = address[path...].firstIndex { $0 == 63 || $0 == 35 } ?? address.count
        var numbers: [Range<Int>] = []
        var p = path
        while p < end {
            guard address[p].isASCIIDigit else {
                p += 1
                continue
            }
            let first = p
            while p < end, address[p].isASCIIDigit { p += 1 }
            numbers.append(first..<p)
        }
        func value(_ range: Range<Int>) -> Int { address[range].reduce(0) { $0 * 10 + Int($1 - 48) } }
        func found(_ y: Int, _ m: Int, _ d: Int, _ range: Range<Int>) -> (CivilDay, String)? {
            guard (1990...2099).contains(y), let day = CivilDay(year: y, month: m, day: d) else { return nil }
            return (day, String(decoding: address[range], as: UTF8.self))
        }
        for (i, number) in numbers.enumerated() {
            if number.count == 8 {
                let v = value(number)
                if let result = found(v / 10_000, v / 100 % 100, v % 100, number) { return result }
            }
            guard i + 2 < numbers.count else { continue }
            let b = numbers[i + 1], c = numbers[i + 2]
            guard number.count <= 4, b.count <= 4, c.count <= 4, b.lowerBound == number.upperBound + 1, c.lowerBound == b.upperBound + 1 else { continue }
            let first = address[number.upperBound], second = address[b.upperBound]
            guard first == second, first == 47 || first == 45 || first == 95 || first == 46 else { continue }
            let span = number.lowerBound..<c.upperBound
            if number.count == 4, b.count <= 2, c.count <= 2, let result = found(value(number), value(b), value(c), span) { return result }
            if number.count <= 2, b.count <= 2, c.count == 4, let result = found(value(c), value(b), value(number), span) { return result }
        }
        return monthByName(address, path, end)
    }

    /// `/2021/jul/25/`, as The Guardian writes it.
    private static func monthByName(_ address: [UInt8], _ path: Int, _ end: Int) -> (CivilDay, String)? {
        let parts = address[path..<end].split(separator: 47)
        for i in parts.indices.dropLast(2) {
            let word = DateWords.lowercased(parts[i + 1])
            guard parts[i].count == 4, case .month(let month)? = DateWords.standard.sense(of: word), let year = Int(String(decoding: parts[i], as: UTF8.self)),
                let number = Int(String(decoding: parts[i + 2].prefix(2), as: UTF8.self)), (1990...2099).contains(year),
                let day = CivilDay(year: year, month: month, day: number)
            else { continue }
            return (day, String(decoding: address[parts[i].startIndex..<parts[i + 2].endIndex], as: UTF8.self))
        }
        return nil
    }
}
