extension CivilTimestamp {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    /// The zones of RFC 822, section 5.1, in minutes.
    private static let zones = [
        "ut": 0, "gmt": 0, "utc": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    ]

    /// RFC 822/5322 dates, as RSS and mail carry them: `Sun, 25 Jul 2021 16:53:07 +0200`, two-digit years and named zones included.
    package init?(rfc822 bytes: [UInt8]) {
        var scan = DigitScanner(bytes)
        scan.skipSpaces()
        if scan.letters() != nil {
            _ = scan.accept(44)
            scan.skipSpaces()
        }
        guard let dayOfMonth = scan.digits(1, 2) else { return nil }
        if !scan.acceptSpaces() { guard scan.accept(45) else { return nil } }
        guard let name = scan.letters(), let month = Self.months.firstIndex(of: String(name.prefix(3))) else { return nil }
        if !scan.acceptSpaces() { guard scan.accept(45) else { return nil } }
        let before = scan.position
        guard var year = scan.digits(2, 4) else { return nil }
        if scan.position - before == 2 { year += year < 50 ? 2000 : 1900 }
        guard let day = CivilDay(year: year, month: month + 1, day: dayOfMonth) else { return nil }
        self.init(day: day)
        scan.skipSpaces()
        guard !scan.isAtEnd else { return }
        guard let second = scan.isoTime() else { return nil }
        self.second = second
        scan.skipSpaces()
        if let byte = scan.current, byte == 43 || byte == 45 {
            guard let offset = scan.isoOffset() else { return nil }
            self.offset = offset
        } else if let zone = scan.letters() {
            offset = Self.zones[zone].map(UTCOffset.init(minutes:))
        }
    }
}
