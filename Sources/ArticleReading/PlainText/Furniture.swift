import ByteText

/// Lines of a page that are no news: promotion, forms, invitations to share, rights. By the words with which they begin, in the languages that are read.
struct Furniture: Sendable {
    enum Sense: Sendable { case commentForm, promotion }

    static let standard = Furniture()

    private let commentForm: [[UInt8]]
    private let promotion: [[UInt8]]

    private init() {
        commentForm = Self.commentFormWords.split(separator: "\n").map { Array($0.utf8) }
        promotion = Self.promotionWords.split(separator: "\n").map { Array($0.utf8) }
    }

    /// What the line is, where it is furniture. `commentForm` also says that nothing after it is the article's.
    func sense(of line: ArraySlice<UInt8>, words: Int) -> Sense? {
        guard words <= 30 else { return nil }
        let folded = Self.fold(line)
        guard !folded.isEmpty else { return nil }
        if words <= 12, commentForm.contains(where: { Self.begins(folded, $0, words) }) { return .commentForm }
        if promotion.contains(where: { Self.begins(folded, $0, words) }) { return .promotion }
        if Self.crossPosting.contains(where: { Self.contains(folded, Array($0.utf8)) }) { return .promotion }
        return words <= 16 && Self.isInvitation(folded) ? .promotion : nil
    }

    private static let invitations = Set(
        """
        retrouvez découvrez recevez abonnez inscrivez suivez téléchargez participez rejoignez écoutez regardez consultez soutenez subscribe sign follow discover download \
        join listen watch support get abonnieren folgen lesen hören descubre descarga sigue scopri segui scarica
        """.split(separator: " ").map { Array($0.utf8) })
    private static let ourselves = Set(
        "notre nos votre vos nous our my us your unser unsere unseren ihre nuestro nuestra nuestros nostro nostra nostri actualité".split(separator: " ").map {
            Array($0.utf8)
        })

    /// "Retrouvez chaque jeudi notre supplément": an imperative at the head, and the house or the reader named.
    private static func isInvitation(_ folded: [UInt8]) -> Bool {
        let words = folded.split { !$0.isWordByte }.map { Array($0) }
        guard let first = words.first, invitations.contains(first) else { return false }
        return words.dropFirst().contains(where: ourselves.contains)
    }

    /// "The post … appeared first on …": how weblogs sign their feeds.
    private static let crossPosting = ["appeared first on", "est apparu en premier sur", "erschien zuerst auf", "apareció primero en", "proviene da"]

    private static func contains(_ line: [UInt8], _ cue: [UInt8]) -> Bool {
        guard line.count >= cue.count, let head = cue.first else { return false }
        return (0...line.count - cue.count).contains { line[$0] == head && line[$0..<$0 + cue.count].elementsEqual(cue) }
    }

    /// True where the line begins with `cue` and a word ends there. A cue of one word must be nearly all of the line: sentences begin with any word.
    private static func begins(_ line: [UInt8], _ cue: [UInt8], _ words: Int) -> Bool {
        guard line.starts(with: cue), line.count == cue.count || !line[cue.count].isWordByte || cue.last == 32 else { return false }
        return words <= 4 || cue.dropLast().contains(32) || cue.last == 32
    }

    /// Lower case, typographic apostrophes as plain ones, white space as one space, leading marks left out.
    static func fold(_ line: ArraySlice<UInt8>) -> [UInt8] {
        let lower = DateWords.lowercased(line)
        var out: [UInt8] = []
        out.reserveCapacity(lower.count)
        var position = 0
        while position < lower.count {
            let byte = lower[position]
            if byte == 0xE2, position + 2 < lower.count, lower[position + 1] == 0x80 {
                let third = lower[position + 2]
                if third == 0x99 || third == 0x98 {
                    out.append(39)
                } else if third == 0xAF {
                    if out.last != 32, !out.isEmpty { out.append(32) }
                } else if !out.isEmpty {
                    out.append(contentsOf: lower[position..<position + 3])
                }
                position += 3
            } else if byte == 0xC2, position + 1 < lower.count, lower[position + 1] == 0xA0 {
                if out.last != 32, !out.isEmpty { out.append(32) }
                position += 2
            } else if byte.isASCIISpace {
                if out.last != 32, !out.isEmpty { out.append(32) }
                position += 1
            } else {
                if !out.isEmpty || byte.isWordByte { out.append(byte) }
                position += 1
            }
        }
        if out.last == 32 { out.removeLast() }
        return out
    }

    private static let commentFormWords = """
        laisser un commentaire
        laissez un commentaire
        laisser une réponse
        ajouter un commentaire
        poster un commentaire
        commentaires
        réagir à cet article
        votre adresse e-mail ne sera pas publiée
        votre adresse de messagerie ne sera pas publiée
        leave a comment
        leave a reply
        post a comment
        add a comment
        join the conversation
        view comments
        comments
        your email address will not be published
        kommentar schreiben
        kommentar verfassen
        schreiben sie einen kommentar
        schreibe einen kommentar
        kommentare
        deja un comentario
        deja una respuesta
        comentarios
        lascia un commento
        lascia una risposta
        commenti
        laat een reactie achter
        geef een reactie
        deixe um comentário
        deixe uma resposta
        comentários
        """

    private static let promotionWords = """
        s'il vous plaît entrez
        entrez votre
        veuillez entrer
        enregistrer mon nom
        toute l'actualité
        toute l'info
        toutes les infos
        retrouvez toute
        retrouvez-nous
        lire aussi
        à lire aussi
        à lire également
        lire la suite
        voir aussi
        sur le même sujet
        partager
        partagez
        abonnez-vous
        s'abonner
        je m'abonne
        inscrivez-vous
        recevez
        suivez-nous
        suivez toute
        télécharge
        cliquez ici
        tous droits réservés
        publicité
        crédit photo
        crédits photo
        cet article est apparu en premier
        cet article est réservé aux abonnés
        please enter
        enter your
        save my name
        sign up
        subscribe
        subscription
        share this
        share on
        share via
        read more
        read also
        also read
        see also
        related articles
        related stories
        related:
        recommended for you
        follow us
        follow our
        follow @
        download our
        download the app
        get the app
        get our newsletter
        newsletter
        click here
        all rights reserved
        advertisement
        this article first appeared
        this article was originally published
        this post first appeared
        first published on
        for more stories
        for the latest news
        for breaking news
        image credit
        photo credit
        we use cookies
        required fields are marked
        les champs obligatoires
        log in to comment
        this site uses cookies
        ce site utilise des cookies
        nous utilisons des cookies
        copyright
        © 
        (c) 
        lesen sie auch
        mehr zum thema
        alle rechte vorbehalten
        anzeige
        teilen
        newsletter abonnieren
        folgen sie uns
        lea también
        leer más
        te puede interesar
        compartir
        suscríbase
        suscríbete
        todos los derechos reservados
        síguenos
        leggi anche
        condividi
        iscriviti
        tutti i diritti riservati
        seguici
        lees ook
        lees meer
        alle rechten voorbehouden
        leia também
        leia mais
        compartilhe
        todos os direitos reservados
        """
}
