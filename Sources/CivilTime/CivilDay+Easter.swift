extension CivilDay {
    /// Easter Sunday of the Gregorian calendar; algorithm: Meeus, "Astronomical Algorithms", chapter 8.
    package static func easter(_ year: Int) -> CivilDay {
        let a = year.flooredRemainder(by: 19), b = year.flooredDivision(by: 100), c = year.flooredRemainder(by: 100)
        let d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3
        let h = (19 * a + b - d - g + 15).flooredRemainder(by: 30)
        let i = c / 4, k = c % 4
        let l = (32 + 2 * e + 2 * i - h - k).flooredRemainder(by: 7)
        let m = (a + 11 * h + 22 * l) / 451
        let month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1
        return CivilDay(clampingYear: year, month: month, day: day)
    }
}
