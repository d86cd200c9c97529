/// Headers and codes of the French sheet, both ways: what is written for a French spreadsheet is read back as the contract's keys and codes.
package struct SheetWords: Sendable {
    package static let french = SheetWords(table: frenchTable)

    private let words: [String: String]
    private let keys: [String: String]

    init(table: String) {
        words = Labels.parse(table)
        keys = Dictionary(words.map { pair in (Self.family(pair.key) + "." + pair.value, Self.code(pair.key)) }, uniquingKeysWith: { min($0, $1) })
    }

    package func header(_ key: String) -> String { words["header.\(key)"] ?? key }
    package func value(_ family: String, _ code: String) -> String { words["\(family).\(code)"] ?? code }
    /// The contract's key of a header in either language.
    package func key(ofHeader header: String) -> String { keys["header.\(header)"] ?? header }
    /// The contract's code of a value in either language.
    package func code(_ family: String, ofValue value: String) -> String { keys["\(family).\(value)"] ?? value }

    private static func family(_ key: String) -> String { String(decoding: key.utf8.prefix { $0 != 46 }, as: UTF8.self) }
    private static func code(_ key: String) -> String { String(decoding: key.utf8.drop { $0 != 46 }.dropFirst(), as: UTF8.self) }

    private static let frenchTable = """
        header.event_id = id_événement
        header.mention_id = id_mention
        header.article_id = id_article
        header.decision = décision
        header.date_from = date_début
        header.date_to = date_fin
        header.date_display = date_affichée
        header.title = titre
        header.certainty = certitude
        header.attributed_to = attribué_à
        header.to_check = à_vérifier
        header.source_count = nb_articles
        header.origin_count = nb_origines
        header.sources = sources
        header.quote = citation
        header.time_expression = expression_de_temps
        header.anchor_date = date_d_ancrage
        header.editor_note = note
        header.checked_by = vérifié_par
        header.checked_on = vérifié_le
        header.time = heure
        header.time_zone = fuseau
        header.precision = précision
        header.conflict = divergence
        header.alt_dates = autres_dates
        header.people = personnes
        header.places = lieux
        header.tags = étiquettes
        header.quote_language = langue_citation
        header.source_urls = adresses
        header.date_confidence = confiance_date
        header.date_edtf = date_edtf
        header.first_seen = première_parution
        header.rank = rang
        header.row_hash = empreinte_ligne
        header.source = source
        header.url = adresse
        header.published = publié_le
        header.published_status = statut_publication
        header.published_seen = date_relevée
        header.published_route = provenance_date
        header.clause = proposition
        header.value = valeur
        header.anchor = ancrage
        header.rule = règle
        header.attribution = attribution
        header.start = début
        header.end = fin
        header.article_sha256 = sha256_article
        header.outlet = média
        header.language = langue
        header.origin = origine
        header.file = fichier
        header.words = mots
        header.events = événements
        decision.open = à traiter
        decision.keep = garder
        decision.drop = écarter
        decision.reject = rejeter
        decision.merge = fusionner
        decision.split = scinder
        decision.checked = vérifié
        certainty.stated = affirmé
        certainty.attributed = attribué
        certainty.denied = démenti
        certainty.disputed = contesté
        certainty.planned = annoncé
        certainty.possible = éventuel
        mention.asserted = affirmé
        mention.reported = rapporté
        mention.denied = démenti
        mention.planned = annoncé
        mention.possible = éventuel
        status.stated = indiquée
        status.estimated = estimée
        status.disputed = douteuse
        status.unknown = inconnue
        anchor.publication = publication
        anchor.discourse = texte
        anchor.speech = propos
        anchor.none = aucun
        precision.second = seconde
        precision.minute = minute
        precision.hour = heure
        precision.day-part = partie du jour
        precision.day = jour
        precision.weekend = week-end
        precision.week = semaine
        precision.month = mois
        precision.season = saison
        precision.quarter = trimestre
        precision.half = semestre
        precision.year = année
        precision.decade = décennie
        precision.century = siècle
        precision.range = intervalle
        precision.lasting = durée
        time.morning = matin
        time.midday = mi-journée
        time.afternoon = après-midi
        time.evening = soir
        time.night = nuit
        time.daytime = journée
        """
}
