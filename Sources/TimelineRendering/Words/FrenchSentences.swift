/// What the reading stage says of a file or an article, in French. These sentences are kept in English in timeline.json, the same for every locale; here
/// each is known by its pattern, and what the pattern leaves open is carried over as it stands.
struct FrenchSentences: Sendable {
    static let shared = FrenchSentences(table: Self.table)

    private let pairs: [(english: LabelTemplate.Form, french: LabelTemplate.Form)]

    init(table: String) {
        pairs = table.utf8.split(separator: 10).compactMap { line in
            guard let bar = line.firstIndex(of: 124) else { return nil }
            let french = Labels.frenchSpacing(LabelTemplate.trimmed(line[line.index(after: bar)...]))
            return (LabelTemplate.Form(LabelTemplate.trimmed(line[..<bar]).utf8), LabelTemplate.Form(french.utf8))
        }
    }

    /// A note on an article, or the sentence itself where it is not known.
    func note(_ english: String) -> String { known(english) ?? english }

    /// “page.html, line 3: …, left out. …”: the place stays, the rest is said in French.
    func warning(_ english: String) -> String {
        let (colon, space) = (UInt8(ascii: ":"), UInt8(ascii: " "))
        let bytes = Array(english.utf8)
        for index in bytes.indices.dropLast() where bytes[index] == colon && bytes[index + 1] == space {
            let place = String(decoding: bytes[..<index], as: UTF8.self), said = String(decoding: bytes[(index + 2)...], as: UTF8.self)
            var (sentence, end) = (said, "")
            if let (before, after) = said.cut(around: ", left out") {
                sentence = before
                end = ", laissé de côté"
                if after.utf8.starts(with: ". ".utf8) { end += ". " + note(String(decoding: after.utf8.dropFirst(2), as: UTF8.self)).capitalizingFirst }
            }
            guard let french = known(sentence) else { continue }
            let words = place.cut(around: ", line ").map { "\($0.before), ligne \($0.after)" } ?? place
            return "\(words)\u{A0}: \(french)\(end)"
        }
        return known(english) ?? english
    }

    /// The French of a sentence that fits one of the patterns.
    func known(_ english: String) -> String? {
        for (pattern, french) in pairs {
            guard let found = Self.match(english, pattern) else { continue }
            return french.filled(Array(zip(pattern.names, found)))
        }
        return nil
    }

    /// What stands for each `{name}` of a pattern; nil where the text is another sentence.
    private static func match(_ text: String, _ pattern: LabelTemplate.Form) -> [String]? {
        guard let first = pattern.pieces.first, text.utf8.starts(with: first.utf8) else { return nil }
        var rest = String(decoding: text.utf8.dropFirst(first.utf8.count), as: UTF8.self)
        guard let last = pattern.pieces.last, pattern.pieces.count > 1 else { return rest.isEmpty ? [] : nil }
        var found: [String] = []
        for piece in pattern.pieces.dropFirst().dropLast() {
            guard let (before, after) = rest.cut(around: piece) else { return nil }
            found.append(before)
            rest = after
        }
        guard rest.utf8.count >= last.utf8.count, rest.utf8.suffix(last.utf8.count).elementsEqual(last.utf8) else { return nil }
        return found + [String(decoding: rest.utf8.dropLast(last.utf8.count), as: UTF8.self)]
    }

    private static let table = """
        1 line of promotion or forms was not read | 1 ligne de promotion ou de formulaire n’a pas été lue
        {n} lines of promotion or forms were not read | {n} lignes de promotion ou de formulaire n’ont pas été lues
        the outlet's name was found in the line “{line}” | le nom du média a été trouvé dans la ligne « {line} »
        the body stands twice in the file; the copy whose paragraphs run together was not read | le texte figure deux fois dans le fichier ; la copie aux paragraphes soudés n’a pas été lue
        the body stands twice in the file; one copy was read | le texte figure deux fois dans le fichier ; une seule copie a été lue
        the date in the file's header could not be read: {date} | la date en tête du fichier n’a pas pu être lue : {date}
        only a summary is in the file, not the text | le fichier ne contient qu’un résumé, pas le texte
        the page holds no text of its own; its description was read instead | la page n’a pas de texte à elle ; sa description a été lue à la place
        the page has more tags than any real page; it was read up to byte {byte} | la page a plus de balises qu’aucune vraie page ; elle a été lue jusqu’à l’octet {byte}
        only the headline is in the file, not the text | le fichier ne contient que le titre, pas le texte
        the date of the record could not be read: {date} | la date de la notice n’a pas pu être lue : {date}
        the publication date of the record could not be read: {date} | la date de publication de la notice n’a pas pu être lue : {date}
        the time is stated in UTC and the day in local time: the offset is the least that fits both | l’heure est donnée en UTC et le jour en heure locale : le décalage retenu est le plus petit qui convienne aux deux
        times are read in this language ({language}), its verbs are not: events are told in whole sentences, by their dates alone | les dates sont lues dans cette langue ({language}), les verbes non : les événements sont donnés par phrases entières, d’après leurs seules dates
        read as {encoding} | lu en {encoding}
        some bytes had no meaning in {encoding} and were replaced | certains octets n’avaient pas de sens en {encoding} et ont été remplacés
        only a time of change is stated; it was taken for the publication time | seule une heure de modification est indiquée ; elle a été prise pour l’heure de publication
        the page states its time in UTC but shows the same clock time as local: the offset was not used | la page donne son heure en UTC mais affiche la même heure comme locale : le décalage n’a pas été retenu
        the time of change stated is before the publication time | l’heure de modification indiquée précède l’heure de publication
        article {n} of the export has no text | l’article {n} de l’export n’a pas de texte
        no article was found in the export | aucun article n’a été trouvé dans l’export
        no WARC record begins at byte {n}; what follows was not read | aucun enregistrement WARC ne commence à l’octet {n} ; la suite n’a pas été lue
        a WARC record does not state its length; what follows was not read | un enregistrement WARC n’indique pas sa longueur ; la suite n’a pas été lue
        the last WARC record is cut short | le dernier enregistrement WARC est tronqué
        no page with an article was found among the records | aucune page d’article n’a été trouvée parmi les enregistrements
        the packed file is damaged or cut short; what could be unpacked was read | le fichier compressé est abîmé ou tronqué ; ce qui a pu être décompressé a été lu
        the packed data is damaged | les données compressées sont abîmées
        it would unpack to more than {n} MiB | décompressé, il dépasserait {n} Mio
        the archive is damaged, or no web archive | l’archive est abîmée, ou n’est pas une archive web
        there is no page in the archive | l’archive ne contient aucune page
        no article text was found in the page | aucun texte d’article n’a été trouvé dans la page
        no text was found in the file | aucun texte n’a été trouvé dans le fichier
        the file is empty | le fichier est vide
        the file holds nothing but white space | le fichier ne contient que des blancs
        this is not text in any encoding that is read | ce n’est du texte dans aucun des encodages lus
        it is packed more than twice | il est compressé plus de deux fois
        the zip archive is damaged | l’archive zip est abîmée
        zip archives are not opened | les archives zip ne sont pas ouvertes
        the document has no text part | le document n’a pas de partie de texte
        pdftotext could not read the file | pdftotext n’a pas pu lire le fichier
        the PDF holds no text, only pictures of pages | le PDF ne contient pas de texte, seulement des images de pages
        the message has no text | le message n’a pas de texte
        reading PDF needs the program pdftotext, which is not installed | la lecture des PDF demande le programme pdftotext, qui n’est pas installé
        the table is empty | le tableau est vide
        the table has no rows | le tableau n’a pas de lignes
        the row has neither text nor headline | la ligne n’a ni texte ni titre
        the record has neither text nor headline | la notice n’a ni texte ni titre
        the record is no article | la notice n’est pas un article
        there is no article in the list | la liste ne contient aucun article
        none of the records is an article | aucune des notices n’est un article
        an article must be a JSON object | un article doit être un objet JSON
        an article record must be a JSON object | une notice d’article doit être un objet JSON
        the record has no "text" | la notice n’a pas de « text »
        "{key}" must be a string | « {key} » doit être une chaîne
        "published" must be an ISO 8601 string or an object | « published » doit être une chaîne ISO 8601 ou un objet
        not JSON: {what}, at byte {n} | ce n’est pas du JSON : {what}, à l’octet {n}
        half of a surrogate pair stands alone at byte {n}; such text has no UTF-8 | une moitié de paire de substitution est seule à l’octet {n} ; un tel texte n’a pas d’UTF-8
        invalid UTF-8 at byte {n} | UTF-8 invalide à l’octet {n}
        values nested deeper than {n} | valeurs imbriquées à plus de {n} niveaux
        entry {n} of the feed has neither text nor headline | l’entrée {n} du flux n’a ni texte ni titre
        the feed is cut short in an entry, which was not read | le flux est tronqué dans une entrée, qui n’a pas été lue
        the feed has no entries | le flux n’a pas d’entrées
        this is a table that Dateline wrote, not articles | c’est un tableau écrit par Dateline, pas des articles
        this is a timeline that Dateline wrote, not articles | c’est une chronologie écrite par Dateline, pas des articles
        longer than 64 MiB | plus de 64 Mio
        as {kind} no more than {n} MiB are read | lu comme {kind}, un fichier ne peut dépasser {n} Mio
        split it, or give its articles as lines of JSON, of which any number is read | divisez-le, ou donnez ses articles en lignes JSON, dont le nombre n’est pas limité
        not a file or folder (a pipe or a device) | ni fichier ni dossier (un tube ou un périphérique)
        not a regular file | pas un fichier ordinaire
        leads nowhere | ne mène nulle part
        the folder can't be opened | le dossier ne peut être ouvert
        can't be opened ({why}) | ne peut être ouvert ({why})
        can't be read to its end | ne peut être lu jusqu’au bout
        the same as {name} | identique à {name}
        copy or download the file anew | copiez ou téléchargez de nouveau le fichier
        unpack it and give the folder | décompressez-la et indiquez le dossier
        unpack it by hand and give its parts | décompressez-le à la main et donnez-en les parties
        unpack it by hand | décompressez-le à la main
        open it and save its text | ouvrez-le et enregistrez son texte
        have its text recognised first | faites d’abord reconnaître son texte
        install it (Poppler: poppler-utils), or save the article as text | installez-le (Poppler : poppler-utils), ou enregistrez l’article en texte
        save the page anew once its text is on the screen | enregistrez de nouveau la page une fois son texte à l’écran
        save the page anew | enregistrez de nouveau la page
        save the article as a web page or as plain text | enregistrez l’article en page web ou en texte brut
        """
}

extension Edition {
    /// What the reading stage noted of an article, in the language of the labels.
    func note(_ english: String) -> String { labels.isFrench ? FrenchSentences.shared.note(english) : english }
    /// What was left out of the run, in the language of the labels.
    func warning(_ english: String) -> String { labels.isFrench ? FrenchSentences.shared.warning(english) : english }
}
