/// What the generator knows of a language: real function words at the head of its vocabulary, invented words in its tail, sentences with gaps.
struct CorpusLanguage {
    let tag: String
    /// By rank.
    let words: [[UInt8]]
    let weekdays: [[UInt8]]
    let months: [[UInt8]]
    /// What an actor did; the same index means the same in every language.
    let verbs: [[UInt8]]
    /// `%A` actor, `%V` verb, `%P` place, `%N` number, `%D` day, `%W` a word of the story.
    let tellings: [[UInt8]]
    /// Time expressions that belong to no event.
    let asides: [[UInt8]]

    static let wordCount = 60_000

    static let english = CorpusLanguage(
        tag: "en", seed: 11,
        head: """
            the of to and a in that for is on with as was by at from it be are has an have its but not will their which more who been or this were they had he she one
            about would than after also new there we people year all last up out two could into when some first most over before other time between under many during while
            may second still against government minister police company state country city group president officials report percent million national public war law money
            """,
        onsets: "b br c ch cl d dr f fl g gr h j k l m n p pl pr r s sh sl sp st t th tr v w", nuclei: "a e i o u ea ee ai ou",
        codas: "n r l t s ck nd st m p rd ng",
        endings: "ed ing er ly tion ment ness s able al",
        weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        months: "January February March April May June July August September October November December",
        verbs: "visited|rejected|signed|announced|closed|attacked|launched|suspended|approved|opened|denied|left|accused|seized|defended|dismissed",
        tellings: """
            %A %V the %W in %P %D, the agency said.
            %D, %A %V the %W after %N people had gathered in %P.
            Some %N residents of %P were waiting when %A %V the %W %D.
            %A, who spoke in %P %D, %V the %W.
            According to %A, the %W of %P cost %N euros %D.
            """,
        asides: """
            earlier this week|last month|in 2015|three years ago|since Monday|by the end of the year|in the 1990s|over the weekend|two days later|recently|from June 3 to 7|at 10 a.m.|in late March|for six months|every Tuesday
            the same day|a year earlier|in the third quarter|until next Friday|on July 14, 2009|early Sunday|overnight|last spring|between 2011 and 2013|within ten days|this morning|in mid-August|the week of July 18|currently|decades ago
            """)

    static let french = CorpusLanguage(
        tag: "fr", seed: 12,
        head: """
            de la le et les des en un une du dans que qui est pour au par sur pas plus ce il avec ne se sont son aux ont mais sa a été comme cette ou ses être leur fait deux
            elle on même aussi ans nous après entre sans dont depuis tout leurs encore avant contre sous très peut selon or mars seconde ministre président gouvernement
            police entreprise ville pays groupe rapport millions euros loi guerre argent public nationale autorités porte-parole responsable hier
            """,
        onsets: "b br c ch cl d f fl g gr j l m n p pl pr qu r s t tr v", nuclei: "a e i o u é è ai ou eau oi", codas: "n r l t s nt ct m x il lle gne",
        endings: "é er ement tion té eur eux iste age ons",
        weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche",
        months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        verbs: "visité|rejeté|signé|annoncé|fermé|attaqué|lancé|suspendu|approuvé|ouvert|démenti|quitté|accusé|saisi|défendu|écarté",
        tellings: """
            %A a %V le %W à %P %D, a indiqué l’agence.
            %D, %A a %V le %W, devant %N personnes réunies à %P.
            Quelque %N habitants de %P attendaient quand %A a %V le %W %D.
            %A, qui s’exprimait à %P %D, a %V le %W.
            Selon %A, le %W de %P a coûté %N euros %D.
            """,
        asides: """
            plus tôt cette semaine|le mois dernier|en 2015|il y a trois ans|depuis lundi|d’ici la fin de l’année|dans les années 90|ce week-end|deux jours plus tard|récemment|du 3 au 7 juin|à 10 heures|fin mars|pendant six mois|chaque mardi
            le même jour|un an plus tôt|au troisième trimestre|jusqu’à vendredi prochain|le 14 juillet 2009|dimanche à l’aube|dans la nuit de samedi à dimanche|au printemps dernier|entre 2011 et 2013|sous dix jours|ce matin|mi-août|la semaine du 18 juillet|actuellement
            """)

    private init(
        tag: String, seed: UInt64, head: String, onsets: String, nuclei: String, codas: String, endings: String, weekdays: String, months: String,
        verbs: String,
        tellings: String, asides: String
    ) {
        func split(_ text: String, _ separators: Set<UInt8>) -> [[UInt8]] { text.utf8.split(whereSeparator: separators.contains).map(Array.init) }
        let (space, line, bar): (UInt8, UInt8, UInt8) = (32, 10, 124)
        self.tag = tag
        self.weekdays = split(weekdays, [space])
        self.months = split(months, [space])
        self.verbs = split(verbs, [bar])
        self.tellings = split(tellings, [line])
        self.asides = split(asides, [line, bar])
        var numbers = SeededNumbers(seed: seed)
        let parts = [onsets, nuclei, codas, endings].map { split($0, [space]) }
        var words = split(head, [space, line])
        while words.count < Self.wordCount {
            var word: [UInt8] = []
            // Rarer words are longer.
            for _ in 0..<(1 + numbers.below(words.count < 2_000 ? 2 : 3)) {
                for part in 0..<3 where part < 2 || numbers.once(in: 2) { word += parts[part][numbers.below(parts[part].count)] }
            }
            if numbers.once(in: 2) { word += parts[3][numbers.below(parts[3].count)] }
            words.append(word)
        }
        self.words = words
    }
}
