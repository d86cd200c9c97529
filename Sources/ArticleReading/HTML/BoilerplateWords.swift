import ByteText

/// Phrases that stand around articles in the languages of the web: they are no part of any.
struct BoilerplateWords: Sendable {
    static let standard = BoilerplateWords()

    private var tails: [[UInt8]] = []
    private var credits: [[UInt8]] = []
    private var places: Set<ArraySlice<UInt8>> = []
    private var readers: Set<ArraySlice<UInt8>> = []

    private init() {
        for line in String(describing: Self.source).split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let phrases = parts[1].split(separator: "|").map { CaseFolding.lowercased(Array($0.utf8)[...]) }
            switch parts[0] {
            case "tail": tails += phrases
            case "credit": credits += phrases
            case "place": places.formUnion(phrases.map { $0[...] })
            default: readers.formUnion(phrases.map { $0[...] })
            }
        }
    }

    /// Does the line head a list of other articles, comments, or the like?
    func opensTail(_ line: [UInt8]) -> Bool { matches(line, tails) }

    /// Does the line begin as one that names a photographer, asks for a subscription, or points to another article?
    func isCredit(_ line: [UInt8]) -> Bool { matches(line, credits) }

    private func matches(_ line: [UInt8], _ phrases: [[UInt8]]) -> Bool {
        guard let first = line.firstIndex(where: { $0.isWordByte && $0 != 0xC2 && $0 != 0xE2 }) else { return false }
        let folded = CaseFolding.lowercased(line[first..<min(line.count, first + 60)])
        return phrases.contains { phrase in
            // A phrase that ends in "$" is the whole line.
            if phrase.last == 36 { return folded.elementsEqual(phrase.dropLast()) }
            return folded.starts(with: phrase) && (folded.count == phrase.count || !folded[phrase.count].isWordByte || !(phrase.last ?? 32).isWordByte)
        }
    }

    /// Does a last line speak to its readers of where else they find the publication: "Follow us on Facebook …"?
    func addressesReader(_ line: [UInt8]) -> Bool {
        let folded = CaseFolding.lowercased(line[...])
        let words = folded.split { !$0.isWordByte }
        return words.contains { places.contains($0) } && words.contains { readers.contains($0) }
    }

    /// Each phrase is the beginning of a line, in small letters.
    private static let source: StaticString = """
        place:twitter|facebook|instagram|whatsapp|telegram|youtube|newsletter|newsletters|subscription|subscriber|subscribers|podcast|inbox|abonnement|whatsapp-kanal|linkedin|pinterest|tiktok
        reader:follow|your|you|us|sie|ihr|euch|uns|dir|folge|folgt|vous|nous|votre|suivez|abonnez|únete|síguenos|suscríbete|tu|nuestro|nuestra|nuestros|seguici|siga|segui|subscribe
        tail:related$|related articles|related stories|related posts|related news|related content|related topics|related:|you may also like|you might also like|you may be interested|more from|more stories|more on this|more news|most read|most popular|read next|recommended for you|recommended|trending|don't miss|see also:|further reading|leave a comment|leave a reply|comments|about the author|share this|popular posts|latest news|next article|previous article|sign up for|tags:|filed under
        tail:das könnte|mehr zum thema|mehr zu|lesen sie auch|auch interessant|weitere artikel|weitere beiträge|weitere meldungen|weitere themen|weitere informationen|ähnliche artikel|ähnliche beiträge|verwandte|passend zum thema|kommentare|kommentar schreiben|schreibe einen kommentar|diesen artikel teilen|artikel teilen|über den autor|über die autorin|schlagworte|schlagwörter|themen:|zum thema|newsletter|jetzt anmelden|teilen
        tail:vous aimerez|à lire aussi|a lire aussi|lire aussi|sur le même sujet|articles liés|articles similaires|articles connexes|dans la même|à voir aussi|commentaires|partager|laisser un commentaire|pour aller plus loin|les plus lus|mots-clés
        tail:noticias relacionadas|notas relacionadas|te puede interesar|te podría interesar|le puede interesar|también te puede|lea también|lea además|lee también|más noticias|más sobre|más leídas|artículos relacionados|temas|etiquetas|comentarios|comparte|compartir
        tail:leggi anche|ti potrebbe interessare|potrebbe interessarti|articoli correlati|commenti|condividi|notícias relacionadas|leia também|veja também|leia mais|mais lidas|saiba mais|lees ook|meer over|gerelateerd|czytaj też|czytaj także|zobacz też|zobacz także|powiązane|przeczytaj także|polecane|mohlo by vás|související|podobne|читайте також|читайте также|читайте ещё|по теме|комментарии|коментарі|läs också|läs mer|les også|lue myös|ilgili haberler|διαβάστε
        credit:inhaltsverzeichnis$|table of contents$|contents$|inhalt$|sommaire$|aktualisiert:|aktualisiert am|updated:|last updated|last modified|published:|first published|mis à jour|photograph by|photo credits|photo by|photo credit|photos:|photo courtesy|image:|image credit|image source|picture:|foto:|fotos:|bild:|bilder:|bildquelle|bildnachweis|quelle:|crédit photo|crédits|credit:|credits:|photographie|fotografía:|imagen:|getty images|shutterstock|©|follow us|follow @|sign up|subscribe to|click here|read more|advertisement|anzeige|werbung|publicité|publicidad|reklama|implicit|lea también|lee también|lea además|le puede interesar|te puede interesar|leia também|leia mais|leggi anche|lire aussi|à lire aussi|lesen sie auch|lees ook|read also|also read|see also|czytaj też|czytaj także|читайте также|читайте також|download the|bookmark|lesezeit|reading time|min read|share on|auf facebook|auf twitter|diesen beitrag|this entry was posted|dieser eintrag wurde|dieser beitrag wurde|veröffentlicht am|veröffentlicht in|posted in|posted on|posted by|erstellt am|category:|categories:|kategorie:|kategorien:|schlagwort|tagged|tags|subscribe now|follow the|for the latest|never miss|submit your|if you enjoyed|like it?|mira:|mire:|mirá:|weiterlesen|(crédito|crédito:|jetzt teilen|schon gelesen|mehr themen|zurück zu|lesen sie|vidéo :|voir aussi|siga |sigue |síguenos|suscríbete|inscreva-se|iscriviti|seguici|abonnieren|abonnez-vous|s'abonner|e-mail:|edit this|[…]
        """
}
