import ByteText

/// The words before a date that say what it is the date of.
enum DateLabel {
    private static let changeWords: Set<String> = [
        "updated", "update", "modified", "aktualisiert", "aktualisierung", "modifié", "modifie", "jour", "màj", "maj", "actualizado", "actualizada",
        "actualización", "atualizado", "atualizada", "aggiornato",
        "aggiornamento", "bijgewerkt", "gewijzigd", "zaktualizowano", "aktualizacja", "aktualizováno", "aktualizované", "güncelleme", "güncellendi",
        "обновлено", "изменено", "оновлено", "päivitetty",
        "uppdaterad", "opdateret", "oppdatert", "ενημέρωση", "revised", "edited", "frissítve", "actualizat", "geändert", "bearbeitet", "zuletzt", "reviewed",
        "überarbeitet", "lastmodified",
    ]

    static func saysChanged(_ words: ArraySlice<UInt8>) -> Bool {
        let tail = Array(words.suffix(60))
        let list = CaseFolding.lowercased(tail[...]).split { !$0.isWordByte }.suffix(4)
        return list.contains { changeWords.contains(String(decoding: $0, as: UTF8.self)) }
    }

    private static let publicationWords: Set<String> = [
        "published", "posted", "publié", "publie", "publiée", "veröffentlicht", "publicado", "publicada", "pubblicato", "erstellt", "stand", "gepubliceerd",
        "geplaatst", "opublikowano", "publikováno", "yayınlanma",
        "опубликовано", "опубліковано", "julkaistu", "publicerad", "publicerat", "publisert", "udgivet", "datum", "erschienen", "released", "fecha", "data",
        "date", "online", "created", "közzétéve", "publicat",
        "eingestellt", "verfasst", "geschrieben", "dodano", "δημοσίευση", "objavljeno", "issued", "written",
    ]

    static func saysPublished(_ words: ArraySlice<UInt8>) -> Bool {
        let tail = Array(words.suffix(40))
        let list = CaseFolding.lowercased(tail[...]).split { !$0.isWordByte }.suffix(3)
        return list.contains { publicationWords.contains(String(decoding: $0, as: UTF8.self)) }
    }

    private static let entryWords: Set<String> = [
        "entry", "post", "article", "beitrag", "eintrag", "artikel", "billet", "entrada", "artículo", "articolo", "bericht", "wpis", "notícia", "texto",
    ]

    /// "This entry was posted on", "Dieser Beitrag wurde am", "Cet article a été publié le": a few words, of which one names what was published, and none a change.
    static func opensEntryNote(_ words: ArraySlice<UInt8>) -> Bool {
        guard words.count <= 90, !saysChanged(words) else { return false }
        let list = CaseFolding.lowercased(words).split { !$0.isWordByte }.map { String(decoding: $0, as: UTF8.self) }
        return (2...10).contains(list.count) && list.prefix(3).contains(where: entryWords.contains)
    }
}
