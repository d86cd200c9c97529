/// Places and the words made from them, a line a place: `canonical; spellings…; words made from it…`. The canonical name is the English one, so that
/// tellings in different languages meet; what an article shows stays its own spelling. Countries, their capitals, and cities of the news.
package enum Places {
    static let table = """
        France; france; french français française françaises
        Germany; germany allemagne; german germans allemand allemande allemands allemandes
        United Kingdom; uk u.k britain great_britain united_kingdom grande-bretagne royaume-uni; british britannique britanniques
        England; england angleterre; english anglais anglaise
        Scotland; scotland écosse; scottish écossais écossaise
        Ireland; ireland irlande; irish irlandais irlandaise
        United States; u.s us usa u.s.a united_states etats-unis états-unis; american americans américain américaine américains américaines
        Canada; canada; canadian canadien canadienne
        Mexico; mexico mexique; mexican mexicain mexicaine
        Brazil; brazil brésil; brazilian brésilien brésilienne
        Argentina; argentina argentine; argentine argentinian argentin
        Chile; chile chili; chilean chilien
        Colombia; colombia colombie; colombian colombien
        Venezuela; venezuela; venezuelan vénézuélien
        Peru; peru pérou; peruvian péruvien
        Cuba; cuba; cuban cubain
        Haiti; haiti haïti; haitian haïtien
        Spain; spain espagne; spanish espagnol espagnole
        Portugal; portugal; portuguese portugais
        Italy; italy italie; italian italien italienne
        Greece; greece grèce; greek grec grecque
        Turkey; turkey turquie; turkish turc turque turcs
        Russia; russia russie; russian russians russe russes
        Ukraine; ukraine; ukrainian ukrainien ukrainienne
        Belarus; belarus biélorussie; belarusian biélorusse
        Poland; poland pologne; polish polonais polonaise
        Hungary; hungary hongrie; hungarian hongrois hongroise
        Austria; austria autriche; austrian autrichien autrichienne
        Switzerland; switzerland suisse; swiss suisse suisses
        Belgium; belgium belgique; belgian belge belges
        Netherlands; netherlands holland pays-bas; dutch néerlandais néerlandaise
        Sweden; sweden suède; swedish suédois
        Norway; norway norvège; norwegian norvégien
        Denmark; denmark danemark; danish danois
        Finland; finland finlande; finnish finlandais
        Serbia; serbia serbie; serbian serb serbe
        Kosovo; kosovo; kosovar
        Israel; israel israël; israeli israelis israélien israélienne israéliens israéliennes
        Palestine; palestine gaza; palestinian palestinians palestinien palestinienne palestiniens
        Lebanon; lebanon liban; lebanese libanais libanaise
        Syria; syria syrie; syrian syrians syrien syrienne syriens
        Iraq; iraq irak; iraqi iraqis irakien irakienne irakiens
        Iran; iran; iranian iranien iranienne
        Saudi Arabia; saudi_arabia arabie_saoudite; saudi saoudien saoudienne
        Yemen; yemen yémen; yemeni yéménite
        Jordan; jordan jordanie; jordanian jordanien
        Qatar; qatar; qatari qatarien
        Kuwait; kuwait koweït; kuwaiti
        Bahrain; bahrain bahreïn;
        United Arab Emirates; uae emirates emirats_arabes_unis; emirati
        Egypt; egypt égypte egypte; egyptian egyptians égyptien égyptienne égyptiens égyptiennes
        Libya; libya libye; libyan libyans libyen libyenne libyens libyennes
        Tunisia; tunisia tunisie; tunisian tunisien tunisienne
        Algeria; algeria algérie; algerian algérien algérienne
        Morocco; morocco maroc; moroccan marocain marocaine marocains marocaines
        Sudan; sudan soudan; sudanese soudanais
        Ethiopia; ethiopia éthiopie; ethiopian éthiopien
        Somalia; somalia somalie; somali somalien
        Kenya; kenya; kenyan
        Nigeria; nigeria nigéria; nigerian nigérian
        Mali; mali; malian malien maliens
        Niger; niger; nigérien
        Ivory Coast; ivory_coast côte_d'ivoire; ivorian ivoirien
        South Africa; south_africa afrique_du_sud; south_african sud-africain
        China; china chine; chinese chinois chinoise chinoises
        Taiwan; taiwan taïwan; taiwanese taïwanais
        Hong Kong; hong_kong hongkong;
        Japan; japan japon; japanese japonais japonaise
        South Korea; south_korea corée_du_sud; south_korean sud-coréen
        North Korea; north_korea corée_du_nord; north_korean nord-coréen
        India; india inde; indian indians indien indienne indiens
        Pakistan; pakistan; pakistani pakistanais
        Afghanistan; afghanistan; afghan afghane afghans
        Bangladesh; bangladesh; bangladeshi bangladais
        Thailand; thailand thaïlande; thai thaïlandais
        Indonesia; indonesia indonésie; indonesian indonésien
        Malaysia; malaysia malaisie; malaysian malaisien
        Singapore; singapore singapour;
        Vietnam; vietnam; vietnamese vietnamien
        Philippines; philippines; filipino philippin
        Australia; australia australie; australian australien australienne
        New Zealand; new_zealand nouvelle-zélande; néo-zélandais
        Europe; europe; european européen européenne européens européennes
        Africa; africa afrique; african africain africaine
        Asia; asia asie; asian asiatique
        Middle East; middle_east moyen-orient proche-orient;
        Panama; panama; panamanian panaméen
        Paris; paris; parisian parisien
        London; london londres; londonien
        Berlin; berlin;
        Rome; rome;
        Madrid; madrid;
        Brussels; brussels bruxelles;
        Geneva; geneva genève;
        Vienna; vienna vienne;
        Moscow; moscow moscou;
        Saint Petersburg; st._petersburg saint-pétersbourg;
        Kyiv; kiev kyiv;
        Washington; washington;
        New York; new_york new-york;
        Los Angeles; los_angeles;
        Chicago; chicago;
        Seattle; seattle;
        Boston; boston;
        Beijing; beijing pékin;
        Shanghai; shanghai;
        Tokyo; tokyo;
        Seoul; seoul séoul;
        New Delhi; new_delhi;
        Mumbai; mumbai bombay;
        Islamabad; islamabad;
        Kabul; kabul kaboul;
        Baghdad; baghdad bagdad;
        Tehran; tehran téhéran;
        Damascus; damascus damas;
        Beirut; beirut beyrouth;
        Jerusalem; jerusalem jérusalem;
        Tel Aviv; tel_aviv tel-aviv;
        Cairo; cairo caire;
        Alexandria; alexandria alexandrie;
        Suez; suez;
        Tripoli; tripoli;
        Benghazi; benghazi;
        Misrata; misrata;
        Tunis; tunis;
        Algiers; algiers alger;
        Rabat; rabat;
        Istanbul; istanbul;
        Ankara; ankara;
        Athens; athens athènes;
        Belgrade; belgrade;
        Lyon; lyon;
        Marseille; marseille marseilles;
        Toulouse; toulouse;
        Bordeaux; bordeaux;
        Lille; lille;
        Nice; nice;
        Strasbourg; strasbourg;
        Rotterdam; rotterdam;
        Hamburg; hamburg hambourg;
        Amsterdam; amsterdam;
        Dubai; dubai dubaï;
        Doha; doha;
        Sydney; sydney;
        Bangkok; bangkok;
        Jakarta; jakarta;
        """
}

extension Places {
    /// Number of the place that a spelling or a word made from it stands for, from 1; 0 for none. By the hash of `Lexicon`.
    static func number(_ hash: UInt64) -> UInt64 { numbers[hash] ?? 0 }

    private static let rows: [(name: String, spellings: [Substring], adjectives: [Substring])] = table.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: ";", omittingEmptySubsequences: false)
        guard parts.count >= 2 else { return nil }
        return (String(parts[0]), parts[1].split(separator: " "), parts.count > 2 ? parts[2].split(separator: " ") : [])
    }

    private static let numbers: [UInt64: UInt64] = {
        var numbers: [UInt64: UInt64] = [:]
        for (index, row) in rows.enumerated() {
            for word in row.spellings + row.adjectives { numbers[Lexicon.hash(word.utf8)] = UInt64(index + 1) }
        }
        return numbers
    }()

    /// The English name of a place for a spelling of any language, lower-case or not: "Libye" → "Libya". For those who merge across languages.
    package static func canonicalName(_ spelling: String) -> String? {
        let number = number(Lexicon.hash(spelling.lowercased().utf8.map { $0 == 32 ? 95 : $0 }))
        return number == 0 ? nil : rows[Int(number) - 1].name
    }

    /// The classes of the words of the table, as lines for a `Lexicon`.
    static let lexiconLines: String = {
        var places = "place:", adjectives = "demonym:"
        for row in rows {
            for spelling in row.spellings { places += spelling.contains("_") ? "" : " " + spelling }
            for adjective in row.adjectives { adjectives += adjective.contains("_") ? "" : " " + adjective }
        }
        return places + "\n" + adjectives
    }()
}
