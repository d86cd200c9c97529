import ByteText

/// The words that stand around dates in bylines, mastheads and page furniture, in the languages whose pages are read, whether or not a language pack
/// for whole texts exists.
struct DateWords: Sendable {
    enum Sense: Sendable, Equatable {
        case month(Int)
        case weekday
        /// "at", "le", "um": stands between a date and its time, or before either.
        case filler
        case publishedCue
        case modifiedCue
        case morning, afternoon
        case zone(minutes: Int)
    }

    private let senses: [[UInt8]: Sense]

    static let standard = DateWords()

    private init() {
        var senses: [[UInt8]: Sense] = [:]
        func add(_ words: Substring, _ sense: Sense) { for word in words.split(separator: " ") { senses[Array(word.utf8)] = sense } }
        for (word, month) in MonthNames.names(in: ["en", "fr", "de", "es", "it", "pt", "nl"]) where senses[word] == nil { senses[word] = .month(month) }
        add(Self.weekdays[...], .weekday)
        add(Self.fillers[...], .filler)
        add(Self.published[...], .publishedCue)
        add(Self.modified[...], .modifiedCue)
        add("am", .morning)
        add("pm", .afternoon)
        for line in Self.zones.split(separator: "\n") {
            let parts = line.split(separator: " ")
            if parts.count == 2, let minutes = Int(parts[1]) { add(parts[0], .zone(minutes: minutes)) }
        }
        self.senses = senses
    }

    /// The sense of a word in lower case; abbreviations without their point.
    func sense(of word: [UInt8]) -> Sense? { senses[word] }

    /// Lower case for ASCII and the Latin-1 letters, which is all that these words use.
    static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var lead = false
        for byte in bytes {
            out.append(lead && byte >= 0x80 && byte <= 0x9E && byte != 0x97 ? byte + 32 : byte.asciiLowercased)
            lead = byte == 0xC3
        }
        return out
    }

    private static let weekdays = """
        monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun lundi mardi mercredi jeudi vendredi samedi dimanche \
        montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì \
        venerdì sabato domenica segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mo di do fr sa lun mer jeu ven sam dim
        """
    private static let fillers =
        "at on the of le à a du de del den der dem um uhr vom am alle ore il las los el em às om kl h hrs hours date local time heure heures by by: and"
    private static let published = """
        published publication posted post issued created first publié publiée publie parution posté mis mise en ligne veröffentlicht erstellt publicado publicada \
        creado pubblicato pubblicata gepubliceerd geplaatst release released
        """
    private static let modified = """
        updated update modified last revised edited corrected jour modifié modifiée modification actualisé aktualisiert geändert stand actualizado actualizada \
        modificado aggiornato aggiornamento modifica atualizado bijgewerkt gewijzigd
        """
    private static let zones = """
        gmt 0
        utc 0
        z 0
        wet 0
        bst 60
        cet 60
        mez 60
        west 60
        cest 120
        mesz 120
        eet 120
        msk 180
        eest 180
        ist 330
        jst 540
        aest 600
        est -300
        edt -240
        cst -360
        cdt -300
        mst -420
        mdt -360
        pst -480
        pdt -420
        """
}
