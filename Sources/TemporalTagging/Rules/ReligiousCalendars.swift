import CivilTime

/// Feasts of calendars other than the civil one: the day of a civil year on which their month and day fall. The Hebrew calendar and the Julian
/// Easter are arithmetic; months of the others begin with the moon, whose phases are worked out (Meeus, "Astronomical Algorithms", chapters 25,
/// 47 and 49, main terms: new moons to some minutes).
enum ReligiousCalendars {
    /// Orthodox Easter, by the Julian computus.
    static func orthodoxEaster(_ year: Int) -> CivilDay {
        let moon = (19 * year.flooredRemainder(by: 19) + 15) % 30
        let weekday = (2 * year.flooredRemainder(by: 4) + 4 * year.flooredRemainder(by: 7) - moon + 34).flooredRemainder(by: 7)
        let sum = moon + weekday + 114
        let gap = year.flooredDivision(by: 100) - year.flooredDivision(by: 400) - 2
        return CivilDay(clampingYear: year, month: sum / 31, day: 1) + (sum % 31 + gap)
    }

    // MARK: Hebrew

    /// Months are counted from Nisan, as in the Bible; 12 is the Adar of Purim.
    static func hebrew(month: Int, day: Int, in year: Int) -> CivilDay? {
        (3760...3761).lazy.map { hebrewDay(year + $0, month, day) }.first { $0.year == year }
    }

    private static func hebrewDay(_ year: Int, _ month: Int, _ day: Int) -> CivilDay {
        let first = newYear(year)
        let length = newYear(year + 1) - first
        let isLeap = (7 * year + 1).flooredRemainder(by: 19) < 7
        let winter = [30, length % 10 == 5 ? 30 : 29, length % 10 == 3 ? 29 : 30, 29, 30] + (isLeap ? [30, 29] : [29])
        let fromTishri = month > 6 ? month - 7 + (month == 12 && isLeap ? 1 : 0) : winter.count + month - 1
        let lengths = winter + [30, 29, 30, 29, 30, 29]
        return first + (lengths.prefix(fromTishri).reduce(0, +) + day - 1)
    }

    private static func newYear(_ year: Int) -> CivilDay {
        func elapsed(_ year: Int) -> Int {
            let months = (235 * year - 234).flooredDivision(by: 19)
            let parts = 12_084 + 13_753 * months
            let day = months * 29 + parts.flooredDivision(by: 25_920)
            return (3 * (day + 1)).flooredRemainder(by: 7) < 3 ? day + 1 : day
        }
        let (before, own, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1))
        let delay = after - own == 356 ? 2 : own - before == 382 ? 1 : 0
        return CivilDay(number: own + delay - 1_373_427 - 719_163)
    }

    // MARK: Islamic

    /// As in the calendar of Umm al-Qura: a month begins with the evening on which the new moon is born before sunset at Mecca.
    static func islamic(month: Int, day: Int, in year: Int) -> CivilDay? {
        let near = (year - 622) * 33 / 32
        return (near - 1...near + 3).lazy.map { islamicDay($0, month, day) }.first { $0.year == year }
    }

    private static func islamicDay(_ year: Int, _ month: Int, _ day: Int) -> CivilDay {
        // The arithmetic calendar says which moon it is.
        let arithmetic = (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year).flooredDivision(by: 30) + 227_015
        let lunation = ((Double(arithmetic - 719_163) + 2_440_586.0 - 2_451_550.09766) / 29.530588861).rounded()
        let local = newMoon(Int(lunation)) + 3.0 / 24
        let born = (local + 0.5).rounded(.down)
        let hour = (local + 0.5 - born) * 24
        return CivilDay(number: Int(born) - 2_440_588) + (day + (hour < 17.5 ? 0 : 1))
    }

    // MARK: Indian and Chinese

    /// The lunar day `tithi` (1…30 from the new moon) of a month (Chaitra is 1, months ending with the moon's death), as it stands in India at an
    /// hour of the day: each feast has its own.
    static func hindu(month: Int, tithi: Int, hour: Int, in year: Int) -> CivilDay? {
        let first = Int(Double(year - 2000) * 12.3685) - 2
        for lunation in first..<first + 16 {
            let begin = newMoon(lunation), end = newMoon(lunation + 1)
            let (sign, next) = (Int(sidereal(begin) / 30), Int(sidereal(end) / 30))
            // A month in which the sun enters no sign is put in between.
            if sign == next || (sign + 1) % 12 + 1 != month { continue }
            let day = CivilDay(number: Int((begin + 5.5 / 24 + 0.5).rounded(.down)) - 2_440_588)
            var last: CivilDay?
            for offset in 0..<32 {
                let at = Double((day + offset).number) + 2_440_587.5 + (Double(hour) - 5.5) / 24
                if at < begin { continue }
                if at > end + 0.1 { break }
                let elongation = (moon(at) - sun(at)).wrapped
                let found = Int(elongation / 12) + 1
                if found <= tithi { last = day + offset }
                if found == tithi { break }
            }
            if let last, last.year == year { return last }
        }
        return nil
    }

    /// Day of a Chinese month: the month in which the sun reaches its mark, by the clock of Beijing.
    static func chinese(month: Int, day: Int, in year: Int) -> CivilDay? {
        let mark = Double((330 + 30 * (month - 1)) % 360)
        let first = Int(Double(year - 2000) * 12.3685) - 2
        for lunation in first..<first + 16 {
            func civil(_ moon: Double) -> Int { Int((moon + 8.0 / 24 + 0.5).rounded(.down)) - 2_440_588 }
            let begin = civil(newMoon(lunation)), end = civil(newMoon(lunation + 1))
            func longitude(_ number: Int) -> Double { sun(Double(number) + 2_440_587.5 - 8.0 / 24) }
            let (from, to) = ((longitude(begin) - mark).wrapped, (longitude(end) - mark).wrapped)
            if from > 180, to < 180 {
                let found = CivilDay(number: begin + day - 1)
                if found.year == year { return found }
            }
        }
        return nil
    }

    // MARK: Sun and moon, in degrees, by Julian days of universal time

    private static func newMoon(_ lunation: Int) -> Double {
        let k = Double(lunation)
        let century = k / 1236.85
        let e = 1 - 0.002516 * century
        let sun = 2.5534 + 29.10535670 * k, moon = 201.5643 + 385.81693528 * k, node = 160.7108 + 390.67050284 * k
        var day = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * century * century
        day += -0.40720 * sine(moon) + 0.17241 * e * sine(sun) + 0.01608 * sine(2 * moon) + 0.01039 * sine(2 * node)
        day += 0.00739 * e * sine(moon - sun) - 0.00514 * e * sine(moon + sun) + 0.00208 * e * e * sine(2 * sun)
        day += -0.00111 * sine(moon - 2 * node) - 0.00057 * sine(moon + 2 * node) - 0.0008
        return day
    }

    private static func sun(_ day: Double) -> Double {
        let n = day - 2_451_545
        let anomaly = 357.528 + 0.9856003 * n
        return (280.460 + 0.9856474 * n + 1.915 * sine(anomaly) + 0.020 * sine(2 * anomaly)).wrapped
    }

    private static func sidereal(_ day: Double) -> Double { (sun(day) - 23.853 - (day - 2_451_545) / 36_525 * 1.397).wrapped }

    private static func moon(_ day: Double) -> Double {
        let t = (day - 2_451_545) / 36_525
        let d = 297.8501921 + 445267.1114034 * t, m = 357.5291092 + 35999.0502909 * t
        let a = 134.9633964 + 477198.8675055 * t, f = 93.2720950 + 483202.0175233 * t
        var longitude = 218.3164477 + 481267.88123421 * t
        longitude += 6.288774 * sine(a) + 1.274027 * sine(2 * d - a) + 0.658314 * sine(2 * d) + 0.213618 * sine(2 * a)
        longitude += -0.185116 * sine(m) - 0.114332 * sine(2 * f) + 0.058793 * sine(2 * d - 2 * a) + 0.057066 * sine(2 * d - m - a)
        longitude += 0.053322 * sine(2 * d + a) + 0.045758 * sine(2 * d - m) - 0.040923 * sine(m - a) - 0.034720 * sine(d) - 0.030383 * sine(m + a)
        return longitude.wrapped
    }

    /// Of degrees; its own, so that every machine answers alike.
    private static func sine(_ degrees: Double) -> Double {
        var angle = degrees.wrapped
        var sign = 1.0
        if angle >= 180 { (angle, sign) = (angle - 180, -1) }
        if angle > 90 { angle = 180 - angle }
        let x = angle * 0.017453292519943295
        let square = x * x
        let series = 1 - square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72 * (1 - square / 110))))
        return sign * x * series
    }
}

extension Double {
    /// Degrees from 0 up to 360.
    fileprivate var wrapped: Double {
        let rest = self - (self / 360).rounded(.down) * 360
        return rest < 360 ? rest : 0
    }
}
