extension LanguageSources {
    /// German; the notation is documented at `LanguagePackLoader`.
    static let german = #"""
        language de Deutsch
        order day-first
        endings e en er es em
        cold <small> <tens> <ordinal> <approx> <edge> der die das den dem des ein eine einen einem einer eines im in am an um zu zum zur von vom bis vor nach seit ab
        cold mit und oder auf bei für gegen kurz rund etwa mehr als weniger dies+ jen+ jed+ all+ letzt+ vergangen+ vorig+ nächst+ kommend+ folgend+ gleich+ selb+
        cold laufend+ lang spät später zuvor davor danach darauf früher her hin einig+ mehrer+ wenig+ viel+ vielen paar je pro hälfte beginn anfang ende mitte
        cold zwischen während knapp fast gut genau mindestens höchstens noch erst ganz+ halb halbe halben viertel dreiviertel anderthalb aktuell+ neu+ früh beid+
        hot rest anfang ende mitte halb viertel dreiviertel

        [functions]
        der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind
        noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihr ihre kann gegen vom können schon wenn wir ich
        sagte unter seine keine worden soll wollen hatte waren seit ihm damit zwei jedoch nun

        [words]
        month 1: januar jänner jan jan.
        month 2: februar feber feb feb.
        month 3: märz mär mär. mrz mrz.
        month 4: april apr apr.
        month 5: mai
        month 6: juni jun jun.
        month 7: juli jul jul.
        month 8: august aug aug.
        month 9: september sept sept. sep sep.
        month 10: oktober okt okt.
        month 11: november nov nov.
        month 12: dezember dez dez.
        weekday 1: montag
        weekday 2: dienstag
        weekday 3: mittwoch
        weekday 4: donnerstag
        weekday 5: freitag
        weekday 6: samstag sonnabend
        weekday 7: sonntag
        weekdayabbr 1: mo mo.
        weekdayabbr 2: di di.
        weekdayabbr 3: mi mi.
        weekdayabbr 4: do do.
        weekdayabbr 5: fr fr.
        weekdayabbr 6: sa sa.
        weekdayabbr 7: so so.
        weekdays 1: montags
        weekdays 2: dienstags
        weekdays 3: mittwochs
        weekdays 4: donnerstags
        weekdays 5: freitags
        weekdays 6: samstags sonnabends
        weekdays 7: sonntags
        unit second: sekunde sekunden
        unit minute: minute minuten min min.
        unit hour: stunde stunden std std.
        unit day: tag tage tagen tages tg tg.
        unit workday: arbeitstag arbeitstage arbeitstagen werktag werktage werktagen
        unit week: woche wochen
        unit weekend: wochenende wochenenden wochenendes
        unit month: monat monate monaten monats
        unit quarter: quartal quartale quartalen
        unit half: halbjahr halbjahre halbjahren
        unit year: jahr jahre jahren jahres
        unit decade: jahrzehnt jahrzehnte jahrzehnten
        unit century: jahrhundert jahrhunderte jahrhunderten
        unit millennium: jahrtausend jahrtausende jahrtausenden
        unit night: nacht nächte nächten
        bareunit day: tage tagen
        bareunit hour: stunden
        bareunit minute: minuten
        bareunit second: sekunden
        bareunit week: wochen
        bareunit month: monate monaten
        bareunit year: jahre jahren
        bareunit decade: jahrzehnte jahrzehnten
        bareunit century: jahrhunderte jahrhunderten
        calunit week: woche
        calunit month: monat monats monates
        calunit quarter: quartal quartals
        calunit half: halbjahr halbjahres halbjahrs
        calunit year: jahr jahres jahrs
        calunit decade: jahrzehnt jahrzehnts jahrzehntes
        calunit century: jahrhundert jahrhunderts
        calunit weekend: wochenende wochenendes
        stem year: jahres
        stem month: monats
        stem week: wochen
        stem quarter: quartals
        stem day: tages
        edgenoun START: anfang beginn beginns anfangs start
        edgenoun MID: mitte
        edgenoun END: ende endes
        seasonstem SP: frühlings frühjahrs
        seasonstem SU: sommer
        seasonstem FA: herbst
        seasonstem WI: winter
        adjunit day: täglich täglich+ tagtäglich
        adjunit week: wöchentlich wöchentlich+
        adjunit month: monatlich monatlich+
        adjunit quarter: vierteljährlich vierteljährlich+
        adjunit half: halbjährlich halbjährlich+
        adjunit year: jährlich jährlich+ alljährlich alljährlich+
        adjunit hour: stündlich stündlich+
        partstem MO: morgen vormittag früh
        partstem MI: mittag
        partstem AF: nachmittag
        partstem EV: abend
        partstem NI: nacht
        part MO: morgen vormittag morgenstunden vormittagszeit
        part MI: mittag
        part AF: nachmittag nachmittagsstunden
        part EV: abend abendstunden
        part NI: nacht nachtstunden nachtzeit
        part DA: morgengrauen frühmorgens
        partadv MO: morgens vormittags früh frühmorgens
        partadv MI: mittags
        partadv AF: nachmittags
        partadv EV: abends
        partadv NI: nachts
        season SP: frühling frühjahr frühlings frühjahrs
        season SU: sommer sommers
        season FA: herbst herbstes
        season WI: winter winters
        one 1: ein
        one 2: zwei zwo
        one 3: drei
        one 4: vier
        one 5: fünf
        one 6: sechs
        one 7: sieben
        one 8: acht
        one 9: neun
        small 0: null
        small 1: ein eine einen einem einer eines eins
        small 2: zwei zwo zweier
        small 3: drei dreier
        small 4: vier
        small 5: fünf
        small 6: sechs
        small 7: sieben
        small 8: acht
        small 9: neun
        small 10: zehn
        small 11: elf
        small 12: zwölf
        small 13: dreizehn
        small 14: vierzehn
        small 15: fünfzehn
        small 16: sechzehn
        small 17: siebzehn
        small 18: achtzehn
        small 19: neunzehn
        small 100: hundert einhundert
        small 1000: tausend eintausend
        tens 20: zwanzig
        tens 30: dreißig
        tens 40: vierzig
        tens 50: fünfzig
        tens 60: sechzig
        tens 70: siebzig
        tens 80: achtzig
        tens 90: neunzig
        number 1: ein
        number 2: zwei
        number 3: drei
        number 4: vier
        number 5: fünf
        number 6: sechs
        number 7: sieben
        number 8: acht
        number 9: neun
        number 10: zehn
        number 11: elf
        number 12: zwölf
        number 14: vierzehn
        number 15: fünfzehn
        number 20: zwanzig
        number 30: dreißig
        number 40: vierzig
        number 50: fünfzig
        number 100: hundert
        ordinal 1: erst+ 
        ordinal 2: zweit+
        ordinal 3: dritt+
        ordinal 4: viert+
        ordinal 5: fünft+
        ordinal 6: sechst+
        ordinal 7: siebt+ siebent+
        ordinal 8: acht+
        ordinal 9: neunt+
        ordinal 10: zehnt+
        ordinal 11: elft+
        ordinal 12: zwölft+
        ordinal 13: dreizehnt+
        ordinal 14: vierzehnt+
        ordinal 15: fünfzehnt+
        ordinal 16: sechzehnt+
        ordinal 17: siebzehnt+
        ordinal 18: achtzehnt+
        ordinal 19: neunzehnt+
        ordinal 20: zwanzigst+
        ordinal 30: dreißigst+
        meridiem am: am, a.m., vorm.
        meridiem pm: pm, p.m., nachm.
        approx APPROX: etwa, rund, ungefähr, circa, ca., ca, zirka, fast, knapp, gut, um die
        approx LESS_THAN: weniger als, nicht ganz, unter
        approx MORE_THAN: mehr als, über, länger als
        approx EQUAL_OR_MORE: mindestens, zumindest, wenigstens
        approx EQUAL_OR_LESS: höchstens, maximal, bis zu
        zone 0: gmt, utc, weltzeit
        zone 60: mez, deutscher zeit, mitteleuropäischer zeit
        zone 120: mesz,
        zone local: ortszeit, lokaler zeit
        holiday (and (month 12) (day 25)): weihnachten, weihnachtstag, erster weihnachtstag, ersten weihnachtstag, christtag, weihnachtsfeiertag, ersten weihnachtsfeiertag
        holiday (and (month 12) (day 26)): zweiter weihnachtstag, zweiten weihnachtstag, zweiten weihnachtsfeiertag, stefanitag, stephanstag
        holiday (and (month 12) (day 24)): heiligabend, heiliger abend, heiligen abend
        holiday (and (month 12) (day 31)): silvester, silvesterabend, silvestertag
        holiday (and (month 1) (day 1)): neujahr, neujahrstag
        holiday (and (month 1) (day 6)): dreikönigstag, heilige drei könige, dreikönig
        holiday (and (month 2) (day 14)): valentinstag
        holiday (and (month 5) (day 1)): tag der arbeit, maifeiertag
        holiday (and (month 8) (day 15)): mariä himmelfahrt, maria himmelfahrt
        holiday (and (month 10) (day 3)): tag der deutschen einheit,
        holiday (and (month 10) (day 26)): nationalfeiertag
        holiday (and (month 10) (day 31)): reformationstag, halloween
        holiday (and (month 11) (day 1)): allerheiligen
        holiday (and (month 11) (day 2)): allerseelen
        holiday (and (month 11) (day 11)): martinstag
        holiday (and (month 12) (day 6)): nikolaustag, nikolaus
        holiday (and (month 12) (day 8)): mariä empfängnis,
        holiday (easter 0): ostern, ostersonntag
        holiday (easter 1): ostermontag
        holiday (easter -1): karsamstag, karsonnabend
        holiday (easter -2): karfreitag
        holiday (easter -3): gründonnerstag
        holiday (easter -7): palmsonntag, palmensonntag
        holiday (easter -46): aschermittwoch
        holiday (easter -47): faschingsdienstag, fastnacht, fastnachtsdienstag
        holiday (easter -48): rosenmontag
        holiday (easter -52): weiberfastnacht
        holiday (easter 39): christi himmelfahrt, himmelfahrt, himmelfahrtstag, vatertag
        holiday (easter 49): pfingsten, pfingstsonntag
        holiday (easter 50): pfingstmontag
        holiday (easter 60): fronleichnam
        holiday (shift -4 day (nth 1 (weekday 4) (month 12))): erster advent, ersten advent, ersten adventssonntag
        holiday (shift 3 day (nth 1 (weekday 4) (month 12))): zweiter advent, zweiten advent, zweiten adventssonntag
        holiday (shift 10 day (nth 1 (weekday 4) (month 12))): dritter advent, dritten advent, dritten adventssonntag
        holiday (shift 17 day (nth 1 (weekday 4) (month 12))): vierter advent, vierten advent, vierten adventssonntag
        holiday (shift -11 day (nth 1 (weekday 4) (month 12))): totensonntag, ewigkeitssonntag
        holiday (shift -15 day (nth 1 (weekday 4) (month 12))): buß- und bettag, buß - und bettag
        holiday (shift -18 day (nth 1 (weekday 4) (month 12))): volkstrauertag
        holiday (easter 56): dreifaltigkeitsfest, dreifaltigkeitssonntag, trinitatis
        holiday (and (month 6) (day 24)): johannistag
        holiday (nth 2 (weekday 7) (month 5)): muttertag
        holiday (nth 1 (weekday 7) (month 10)): erntedankfest, erntedank
        holiday (nth 4 (weekday 4) (month 11)): thanksgiving
        holiday (shift 1 day (nth 4 (weekday 4) (month 11))): black friday,
        # feasts of other calendars
        holiday (and (month 4) (day 14)): ambedkar jayanti,
        holiday (and (month 4) (day 14)): vaisakhi, vasakhi, vaishakhi, baisakhi, mesadi
        holiday (and (month 5) (day 9)): rabindra jayanti, rabindranath jayanti
        holiday (and (month 10) (day 2)): gandhi jayanti, gandhi's birthday
        holiday (and (month 1) (day 7)): orthodox christmas, orthodox christmas day
        holiday (and (month 1) (day 13)): lohri, bhogi, boghi
        holiday (and (month 1) (day 14)): pongal, thai pongal, makar sankranti, makara sankranti, makara sankranthi, makar sankranthi, maghi, orthodox new year
        holiday (and (month 1) (day 15)): mattu pongal,
        holiday (and (month 1) (day 16)): kaanum pongal, kanni pongal
        holiday (orthodox 0): orthodox easter, orthodox easter day, orthodox easter sunday, orthodoxes ostern, orthodoxer ostersonntag, orthodoxen ostersonntag
        holiday (orthodox 1): orthodox easter monday, orthodoxer ostermontag, orthodoxen ostermontag
        holiday (orthodox -1): orthodox holy saturday, orthodox great saturday, orthodoxer karsamstag, orthodoxen karsamstag
        holiday (orthodox -2): orthodox good friday, orthodox great friday, orthodoxer karfreitag, orthodoxen karfreitag
        holiday (orthodox -7): orthodox palm sunday, orthodox branch sunday, orthodoxer palmsonntag, orthodoxen palmsonntag
        holiday (orthodox -8): orthodox lazarus saturday, orthodoxer lazarus samstag, orthodoxer lazarussamstag
        holiday (orthodox -48): clean monday, orthodox ash monday, orthodox shrove monday, ash monday, green monday, monday of lent, pure monday, reiner montag, reinen montag, sauberer montag, sauberen montag, grüner montag, orthodoxer rosenmontag
        holiday (days 40 (orthodox -48)): great lent, great fast, große fastenzeit, großes fasten
        holiday (orthodox 39): orthodox ascension,
        holiday (orthodox 49): orthodox pentecost,
        holiday (chinese 1 1): chinese new year, chinese new years, chinese new year's day, chinese lunar new year, chinese lunar new year's day, lunar new year, spring festival, chinesisches neujahr, chinesischen neujahr, chinesisches neujahrsfest, chinesischen neujahrsfest, chinesisches mondneujahr, frühlingsfest
        holiday (shift -1 day (chinese 1 1)): chinese new year's eve, lunar new year's eve
        holiday (chinese 1 15): lantern festival, laternenfest
        holiday (chinese 5 5): dragon boat festival, duanwu festival, drachenbootfest
        holiday (chinese 7 7): qixi festival,
        holiday (chinese 8 15): mid-autumn festival, moon festival, chuseok, mondfest, mittherbstfest
        holiday (hijri 1 1): islamic new year, hijri new year, muharram, amun jadid, islamisches neujahr, islamischen neujahr, islamisches neujahrsfest, muslimisches neujahr
        holiday (hijri 1 10): ashura, day of ashura, yom ashura, ashoura, hosay, hussay, tazia, aschura, aschura-tag, aschuratag, aschurafest
        holiday (hijri 3 12): mawlid, mawlid al-nabi, mawlid an-nabi, milad un-nabi, eid-e-milad, eid e milad, prophet's birthday, mawlid al-nabawi, mawlid an-nabawi, geburtstag des propheten, maulid
        holiday (hijri 7 13): hazarat ali's birthday, hazrat ali's birthday
        holiday (hijri 7 27): isra and mi'raj, isra and miraj, isra and mi raj, ascension to heaven, isra und mi'raj, isra und miradsch, aufstieg des propheten, aufstieg in den himmel, himmelfahrt des propheten, nachtreise
        holiday (days 30 (hijri 9 1)): ramadan, ramadhan, ramathan, ramazan, ramzan, ramzaan, ramadaan, fastenmonat ramadan
        holiday (hijri 9 27): laylat al-qadr, laylat al kadr, laylat al-kadr, night of power, night of destiny, night of decree, night of measures, lailat al-qadr, lailat al-kadr, nacht der bestimmung, nacht der macht, schicksalsnacht, nacht der allmacht
        holiday (hijri 10 1): eid al-fitr, eid al fitr, eid ul-fitr, eid ul fitr, eidul fitr, id al-fitr, id ul-fitr, zuckerfest, fest des fastenbrechens, fastenbrechen, ramadanfest
        holiday (last (weekday 5) (hijri 10 1)): jumu'atul-wida, jumu'atul wida, jamat ul-vida, jumatul-wida, jamat ul-wida
        holiday (hijri 12 10): eid al-adha, eid al adha, eid ul-adha, eid ul adha, eidul adha, eid al-azha, eidul azha, id ul-adha, id al-adha, bakr id, bakr-id, bakrid, bakri eid, feast of sacrifice, feast of the sacrifice, sacrifice feast, festival of sacrifice, opferfest, islamisches opferfest
        holiday (days 3 (shift -1 day (hebrew 7 1))): rosh hashanah, rosh hashana, rosha shana, rosh ha-shanah, jewish new year, yom teruah, rosch ha-schana, rosch haschana, rosch ha-schanah, rosch haschanah, jüdisches neujahr, jüdisches neujahrsfest
        holiday (hebrew 7 10): yom kippur, day of atonement, jom kippur, jom kipur, versöhnungstag, versöhnungsfest
        holiday (days 9 (shift -1 day (hebrew 7 15))): sukkot, succot, succos, sukkos, feast of booths, feast of tabernacles, feast of the ingathering, laubhüttenfest, sukkoth
        holiday (hebrew 7 22): shemini atzeret, shmini atzeret, schemini azeret, schmini azeret
        holiday (hebrew 7 23): simchat torah, simhat torah, simchat tora
        holiday (days 9 (shift -1 day (hebrew 9 25))): hanukkah, chanukah, hanukah, chanukkah, hannukah, festival of lights, chanukka, lichterfest
        holiday (hebrew 11 15): tu bishvat, tu b'shvat, tu bischwat
        holiday (hebrew 12 14): purim, purimfest
        holiday (days 9 (shift -1 day (hebrew 1 15))): passover, pesach, passah, passahfest, pessach, pessachfest, passa, pascha, paschafest
        holiday (hebrew 1 27): yom hashoah, yom ha'shoah, jom haschoah, jom haschoa, jom hashoah
        holiday (hebrew 2 5): yom haatzmaut, yom ha'atzmaut, jom haatzmaut, jom ha'atzmaut
        holiday (hebrew 2 18): lag baomer, lag b'omer, lag laomer, lag ba'omer
        holiday (days 3 (shift -1 day (hebrew 3 6))): shavuot, feast of weeks, schawuot, schavuot, wochenfest
        holiday (hebrew 5 9): tisha b'av, tisha bav, tischa beaw, tischa b'aw
        holiday (hindu 7 30 18): diwali, deepavali, lakshmi puja, lakshmi pooja, indisches lichterfest
        holiday (hindu 7 29 5): naraka chaturdashi, choti diwali, chhoti diwali, kali chaudas, narak chaturdashi, chhoti deepavali, choti deepavali
        holiday (hindu 7 28 18): dhanteras, dhanatrayodashi
        holiday (hindu 8 1 6): govardhan puja, annakut
        holiday (hindu 8 2 12): bhai dooj, bhai duj, bhai beej
        holiday (hindu 8 6 12): chhath, chhath puja, chhat puja, surya shashthi, dala chhath
        holiday (hindu 8 15 12): guru nanak jayanti, guru nanak gurpurab, guru nanak birthday, kartik purnima, kartik poornima, guru nanak geburtstag
        holiday (hindu 12 15 18): holika dahan, chhoti holi, choti holi, kamudu pyre
        holiday (shift 1 day (hindu 12 15 18)): dhulandi, dhulendi, phagwah, phagwa, holi
        holiday (hindu 11 29 24): maha shivaratri, maha shivratri, mahashivratri, shivaratri
        holiday (hindu 11 5 9): vasant panchami, basant panchami, vasanta panchami
        holiday (hindu 11 15 6): guru ravidas jayanti, guru ravidas birthday, guru ravidass jayanti, guru ravidas geburtstag
        holiday (hindu 1 1 6): ugadi, yugadi, gudi padwa, samvatsaradi, chaitra sukhladi, chaitra sukladi
        holiday (hindu 1 9 12): rama navami, ram navami
        holiday (hindu 1 13 6): mahavir jayanti, mahavir janma kalyanak, mahaveer jayanti, mahaveer janma kalyanak
        holiday (hindu 1 15 6): hanuman jayanti,
        holiday (hindu 2 15 12): vesak, vesakha, vaisakha, vaisakha day, buddha purnima, buddha day, buddha jayanti, buddha's birthday, buddhas geburtstag, vesakh, vesakfest
        holiday (hindu 4 2 6): ratha yatra, ratha-yatra, rath yatra, rathayatra
        holiday (hindu 4 15 12): guru purnima,
        holiday (hindu 5 15 12): raksha bandhan, rakhi purnima
        holiday (hindu 5 23 24): krishna janmashtami, janmashtami, gokulashtami, krishnashtami, krishna jayanti
        holiday (hindu 6 4 12): ganesh chaturthi, vinayaka chaturthi, ganesha chaturthi
        holiday (days 9 (hindu 7 1 6)): navaratri, navratri, durga puja, durga pooja
        holiday (hindu 7 7 6): maha saptami,
        holiday (hindu 7 8 6): maha ashtami, durga ashtami
        holiday (hindu 7 9 6): maha navami,
        holiday (hindu 7 10 6): dussehra, dasara, dasera, dashain, vijayadashami, vijaya dashami
        holiday (hindu 7 15 6): maharishi valmiki jayanti, valmiki jayanti, sharad purnima, pargat diwas
        holiday (hindu 7 19 20): karva chauth, karwa chauth
        holiday (hindu 10 7 6): guru gobind singh jayanti, guru gobind singh birthday, guru govind singh jayanti, guru gobind singh gurpurab, guru gobind singh geburtstag, guru govind singh geburtstag
        holiday (days 46 (easter -46)): fastenzeit, christliche fastenzeit, österliche bußzeit
        holiday (days 7 (easter -7)): karwoche, heilige woche
        holiday (easter -47): mardi gras, faschingdienstag, veilchendienstag, kehraus
        holiday (easter -50): fastnachtssamstag, faschingssamstag, schmalziger samstag, nelkensamstag, karnevalssamstag
        holiday (easter -49): fastnachtssonntag, faschingssonntag, tulpensonntag, karnevalssonntag, estomihi
        holiday (easter -51): rußiger freitag, karnevalsfreitag
        holiday (easter -3): palmdonnerstag, weißer donnerstag, hoher donnerstag
        holiday (easter 7): weißer sonntag, weißen sonntag, barmherzigkeitssonntag
        holiday (easter 49): pentecost
        holiday (easter 50): pentecost montag, heiliggeistmontag
        holiday (easter 60): corpus christi, corpus christi fest
        holiday (easter 68): herz-jesu-fest, herz-jesu-freitag
        holiday (and (month 12) (day 4)): barbaratag
        holiday (and (month 12) (day 28)): tag der unschuldigen kinder, unschuldige kinder
        holiday (and (month 6) (day 1)): weltkindertag, internationaler kindertag, kindertag
        holiday (and (month 8) (day 8)): augsburger friedensfest, hohes friedensfest, friedensfest
        holiday (and (month 2) (day 2)): mariä lichtmess, lichtmess
        holiday (and (month 3) (day 8)): internationaler frauentag, internationalen frauentag, frauentag, weltfrauentag
        holiday (and (month 3) (day 19)): josefstag, josefitag, josephstag
        holiday (and (month 3) (day 25)): mariä verkündigung,
        holiday (and (month 4) (day 30)): walpurgisnacht
        holiday (and (month 5) (day 8)): tag der befreiung,
        holiday (and (month 6) (day 29)): peter und paul,
        holiday (and (month 6) (day 27)): siebenschläfer, siebenschläfertag
        holiday (and (month 8) (day 1)): schweizer nationalfeiertag, bundesfeier, bundesfeiertag
        holiday (and (month 9) (day 8)): mariä geburt,
        holiday (and (month 9) (day 20)): deutscher weltkindertag,
        holiday (and (month 9) (day 29)): michaelistag, michaeli
        holiday (and (month 11) (day 9)): schicksalstag, reichspogromnacht
        holiday (and (month 4) (day 1)): erster april,
        holiday (and (month 1) (day 27)): holocaustgedenktag, holocaust-gedenktag
        holiday (and (month 4) (day 22)): tag der erde,
        holiday (observed 0 -1 (and (month 4) (day 27))): königstag, koningsdag
        holiday (last (weekday 5) (and (month 6) (day 26))): mittsommerfest, midsommar
        holiday (nth 3 (weekday 7) (month 9)): eidgenössischer bettag,
        edge START: anfang beginn
        edge MID: mitte
        edge END: ende
        lastw -1: letzt+ vergangen+ vorig+ verflossen+ abgelaufen+
        nextw 1: nächst+ kommend+ bevorstehend+
        thisw 0: dies+ laufend+ heurig+ aktuell+
        thenw 0: jen+ gleich+ selb+ selbig+
        followw 1: folgend+ darauffolgend+
        priorw -1: vorangegangen+ vorhergehend+ vorangehend+
        vaguew X: einig+ mehrer+ viel+ viele wenig+ etlich+ zahlreich+ manch+ unzählig+

        [compounds]
        small = <one> und <tens> => (+ $one $tens)
        small = <one> hundert => (* $one 100)
        ordinal = <one> und <tens> ste|sten|ster|stes|stem => (+ $one $tens)
        weekdaypart = <weekday> <partstem> => (and (weekday $weekday) (part $partstem))
        weekdaypart = <weekday> <partadv> => (and (weekday $weekday) (part $partadv))
        unitedge = <stem> <edgenoun> => (mod $edgenoun (this $stem))
        unitedge = <seasonstem> <edgenoun> => (mod $edgenoun (season $seasonstem))
        length = <number> tägig+ => (period $number day)
        length = <number> wöchig+ => (period $number week)
        length = <number> monatig+ => (period $number month)
        length = <number> stündig+ => (period $number hour)
        length = <number> minütig+ => (period $number minute)
        length = <number> jährig+ => (period $number year)
        vaguelength = jahrelang|jahrelange|jahrelangen|jahrelanger|jahrelanges|langjährig+|mehrjährig+ => (period X year)
        vaguelength = monatelang|monatelange|monatelangen|mehrmonatig+ => (period X month)
        vaguelength = wochenlang|wochenlange|wochenlangen|mehrwöchig+ => (period X week)
        vaguelength = tagelang|tagelange|tagelangen|mehrtägig+ => (period X day)
        vaguelength = stundenlang|stundenlange|stundenlangen|mehrstündig+ => (period X hour)
        shortdecade = <tens> er => $tens
        decadeword = <tens> erjahre|erjahren => (shortdecade $tens)

        [fragments]
        wday = <weekday>
        wday = <weekdayabbr>
        n2 = <small>
        n2 = <tens>
        decimal = ~.|, ~<int>
        cardinal = <int> !{decimal}
        cardinal = {n2}
        cardinal = {n2} tausend => (* $n2 1000)
        simple = {cardinal} [ - ] [ volle|vollen|ganze|ganzen|lange|langen|weitere|weiteren ] <unit> => (period $cardinal $unit)
        simple = {cardinal} einhalb <unit> => (period $cardinal $unit MID)
        simple = eineinhalb|anderthalb <unit> => (period 1 $unit MID)
        simple = <int> ~, ~b:<int> <unit> => (period $int $unit MID)
        simple = {cardinal} [ und ] ein halb <unit> => (period $cardinal $unit MID)
        simple = {cardinal} und eine halbe <unit> => (period $cardinal $unit MID)
        simple = zweieinhalb <unit> => (period 2 $unit MID)
        simple = dreieinhalb <unit> => (period 3 $unit MID)
        simple = viereinhalb <unit> => (period 4 $unit MID)
        simple = fünfeinhalb <unit> => (period 5 $unit MID)
        simple = eine|einer|der halbe|halben stunde => (period 30 minute)
        simple = ein|einem|einen|das|dem halbes|halben|halbe jahr => (period 6 month)
        simple = einer|eine viertelstunde => (period 15 minute)
        simple = viertelstunde => (period 15 minute)
        simple = dreiviertelstunde => (period 45 minute)
        simple = ein|einem|einige paar <unit> => (period X $unit)
        simple = ein dutzend <unit> => (period 12 $unit)
        simple = {cardinal} - <unit> => (period $cardinal $unit)
        simple = <int> std|h|stdn => (period $int hour)
        simple = {vague} <unit> => (period X $unit)
        vague = <vaguew> => X
        span = {simple}
        span = a:{simple} und b:{simple} => (period $a $b)
        span = a:{simple} [ , ] b:{simple} => (period $a $b)
        spanx = {span}
        spanx = <approx> {span} => (mod $approx $span)

        dom = <day> ~. => $day
        domw = {dom}
        domw = <day> ~ten|tes|ter|te => $day
        domw = <ordinal>
        domw = letzt+ => -1
        domw = vorletzt+ => -2
        month = <month> => (month $month)
        y = <year> !~% => (year $year)
        y = ' <yy> => (shortyear $yy)
        md = {dom} <month> => (month $month) (day $dom)
        md = <ordinal> <month> => (month $month) (day $ordinal)
        md = <day> <month> => (month $month) (day $day)
        md = <month> <day> !{decimal} !~. !uhr !: !~: !<month> => (month $month) (day $day)
        md = <ordinal> [ tag ] [ des ] <month> => (month $month) (day $ordinal)
        md = <day> ~ten|tes|ter|te <month> => (month $month) (day $day)
        mdy = {md} <int> {ceera} => $md (year $int)
        mdy = {md} <int> {bcera} => $md (year $int) (era bc)
        ceera = n.|nach chr.|christus => X
        ceera = n. chr => X
        ceera = uz|nc|n.chr. => X
        ceera = u. z. => X
        ceera = unserer zeit|zeitrechnung => X
        ceera = der gewöhnlichen zeitrechnung|zeit => X
        ceera = d.g.z.|u.z.|a.d.|ad => X
        bcera = v.|vor chr.|christus => X
        bcera = v. chr => X
        bcera = vc|v.chr.|v.u.z. => X
        bcera = v. u. z. => X
        bcera = vor unserer zeit|zeitrechnung => X
        md = <day> ~- <month> => (month $month) (day $day)
        md = <day> ~. ~<month> => (month $month) (day $day)
        mdy = {md} [ , ] {y} => $md $y
        mdy = {md} ~- {y} => $md $y
        mdy = {md} {rely} => $md $rely
        mdy = {md} des jahres {y} => $md $y
        numeric = a:<day> ~. [ ~- ] b:<monthnumber> ~. [ ~- ] <year> => (calendar $a $b $year)
        numeric = a:<day> ~. b:<monthnumber> ~. <yy> !uhr !~. => (calendar $a $b $yy)
        numeric = a:<day> ~/ ~b:<day> ~/ ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~/ ~b:<day> ~/ ~<yy> => (calendar $a $b $yy)
        numeric = a:<day> ~- ~b:<day> ~- ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~- ~b:<day> ~- ~<yy> => (calendar $a $b $yy)
        numeric = <month> ~-|/ ~<day> ~-|/ ~<year> => (year $year) (month $month) (day $day)
        numeric = <year> ~-|/ ~<month> ~-|/ ~<day> => (year $year) (month $month) (day $day)
        numeric = <year> ~-|/ ~<day> ~-|/ ~<month> => (year $year) (month $month) (day $day)
        numeric = a:<day> ~/ ~b:<monthnumber> !~/ !~- => (calendar $a $b)
        numeric = <ordinal> ~/ ~b:<monthnumber> [ ~. ] => (calendar $ordinal $b)
        numeric = =am|vom|den|dem|zum|bis a:<day> ~. ~b:<monthnumber> !~. !uhr !~% !h => (calendar $a $b)
        numeric = <year> ~- ~m:<monthnumber> ~- ~<day> => (year $year) (month $m) (day $day)
        numeric = <year> ~/ ~m:<monthnumber> ~/ ~<day> => (year $year) (month $m) (day $day)
        numeric = a:<day> ~. b:<monthnumber> ~. !~<int> => (calendar $a $b)
        numeric = =am|vom|den|dem|zum|bis a:<day> ~. ~b:<monthnumber> !~. !uhr !~% => (calendar $a $b)
        numeric = <year> ~. ~m:<monthnumber> ~. ~<day> => (year $year) (month $m) (day $day)
        numeric = <year> . m:<monthnumber> . <day> => (year $year) (month $m) (day $day)
        numeric = <day> ~- ~<month> ~- ~<year> => (year $year) (month $month) (day $day)
        numeric = <compact> => (calendar $compact)
        shortday = a:<day> ~. ~b:<monthnumber> ~. !~<int> => (calendar $a $b)
        fullday = {mdy}
        fullday = {numeric}
        wmd = {md}
        # a day, without its article
        day0 = {fullday}
        day0 = {wmd}
        day0 = {wday} [ , ] [ den|dem|der ] {mdy} => (weekday $wday) $mdy
        day0 = {wday} [ , ] [ den|dem|der ] {md} => (weekday $wday) $md
        day0 = {wday} [ , ] [ den|dem|der ] {numeric} => (weekday $wday) $numeric
        day0 = <weekday> [ , ] [ den|dem|der ] {dom} !^ => (weekday $weekday) (day $dom)
        day0 = <weekday> => (weekday $weekday)
        day0 = <lastw> <weekday> => (last (weekday $weekday))
        day0 = <nextw> <weekday> => (next (weekday $weekday))
        day0 = <followw> <weekday> => (next (weekday $weekday) then)
        day0 = dies+ <weekday> => (this (weekday $weekday))
        day0 = jen+ <weekday> => (this (weekday $weekday) then)
        day0 = <weekday> <nextw> woche => (weekday $weekday) (next week)
        day0 = <weekday> <lastw> woche => (weekday $weekday) (last week)
        day0 = <weekday> der <lastw> woche => (weekday $weekday) (last week)
        day0 = <weekday> der <nextw> woche => (weekday $weekday) (next week)
        day0 = <weekday> in einer woche => (shift 7 day (next (weekday $weekday)))
        day0 = <weekday> in {cardinal} wochen => (shift (* $cardinal 7) day (next (weekday $weekday)))
        day0 = <weekday> nach [ dem ] nächsten|nächster => (shift 7 day (next (weekday $weekday)))
        day0 = übernächst+ <weekday> => (shift 7 day (next (weekday $weekday)))
        day0 = vorletzt+ <weekday> => (shift -7 day (last (weekday $weekday)))
        day0 = <weekday> der übernächsten woche => (shift 2 week now) (weekday $weekday)
        day0 = {relunit} am <weekday> => $relunit (weekday $weekday)
        day0 = =am|zum|vom|bis <day> ~ten|ter !<month> => (day $day)
        day0 = <holiday> {rely} => (holiday $holiday) $rely
        day0 = <weekday> dieser woche => (weekday $weekday) (this week)
        day0 = <weekday> der vorwoche => (weekday $weekday) (last week then)
        day0 = <lastw> {md} => (last $md)
        day0 = <nextw> {md} => (next $md)
        day0 = {advent} => (holiday $advent)
        day0 = {advent} {y} => (holiday $advent) $y
        advent = <upto4> ~. advent|adventssonntag => (shift (+ -11 (* 7 $upto4)) day (nth 1 (weekday 4) (month 12)))
        day0 = <holiday> => (holiday $holiday)
        day0 = <holiday> [ im ] {yearx} => (holiday $holiday) $yearx
        day0 = <holiday> {y} => (holiday $holiday) $y
        day0 = <holiday> dieses jahres => (holiday $holiday) (this year)
        day0 = <lastw> <holiday> => (last (holiday $holiday))
        day0 = <nextw> <holiday> => (next (holiday $holiday))
        day0 = {domw} <weekday> im {anymonth} => (nth $domw (weekday $weekday) $anymonth)
        day0 = {domw} <weekday> im|in|des|dieses|diesem <calunit> => (nth $domw (weekday $weekday) (this $calunit))
        day0 = {domw} tag des|im|vom {anymonth} => (nth $domw day $anymonth)
        day0 = {domw} {relunit} => $relunit (day $domw)
        day0 = {domw} des {theunit} => $theunit (day $domw)
        today = heute => (this day)
        today = gestern => (last day)
        today = morgen => (next day)
        today = vorvorgestern => (shift -3 day now)
        today = vorgestern => (shift -2 day now)
        today = übermorgen => (shift 2 day now)
        today = heute , <weekday> => (this day) (weekday $weekday)
        today = heute , <weekday> , => (this day) (weekday $weekday)
        today = heute <weekday> => (this day) (weekday $weekday)
        today = gestern , <weekday> => (last day) (weekday $weekday)
        today = morgen , <weekday> => (next day) (weekday $weekday)
        todayadj = gestrig+ [ tag ] => (last day)
        todayadj = gestrig+ <weekday> => (last day) (weekday $weekday)
        todayadj = heutig+ tag|tages => (this day)
        todayadj = heutig+ <weekday> => (this day) (weekday $weekday)
        todayadj = morgig+ [ tag ] => (next day)
        todayadj = morgig+ <weekday> => (next day) (weekday $weekday)
        det = der|die|das|den|dem|des => 0
        day = {day0}
        day = {det} {day0} => $day0
        day = {today}
        day = {det} {todayadj} => $todayadj
        day = {todayadj}
        day = [ {det} ] vortag|vortages|vortags => (last day then)
        day = tag zuvor|davor => (last day then)
        day = [ {det} ] folgetag => (next day then)
        day = [ {det} ] <followw> tag|tages => (next day then)
        day = [ {det} ] nächsten|nächste|nächster tag => (next day then)
        day = [ {det} ] tag danach|darauf => (next day then)
        day = tags darauf => (next day then)
        day = tags zuvor => (last day then)
        day = [ {det} ] jen+|selb+|gleich+ tag|tages => (this day then)
        day = dies+ tag|tages => (this day then)
        # months
        my = <month> {y} => (month $month) $y
        my = <month> ~. ~{y} => (month $month) $y
        my = <month> des jahres {y} => (month $month) $y
        my = <month> {rely} => (month $month) $rely
        my = <month> des {rely} => (month $month) $rely
        my = b:<monthnumber> /|.|- <year> !. !- => (month $b) (year $year)
        my = <year> .|-|/ b:<monthnumber> !~- !~/ !~. !- => (month $b) (year $year)
        my = <year> ~/|- ~b:<monthnumber> !~- !~/ => (month $b) (year $year)
        relm = <lastw> <month> => (last (month $month))
        relm = <nextw> <month> => (next (month $month))
        relm = dies+ <month> => (this (month $month))
        relm = <followw> <month> => (next (month $month) then)
        barem = <month> => (month $month)
        barem = monat <month> => (month $month)
        anymonth = {my}
        anymonth = {relm}
        anymonth = {barem}
        # units
        rely = vergangen+|letzt+|vorig+ jahres|jahr => (last year)
        rely = nächst+|kommend+ jahres|jahr => (next year)
        rely = dies+|laufend+ jahres|jahr => (this year)
        rely = vorjahres|vorjahrs => (last year)
        rely = desselben|gleichen|jenes jahres => (this year then)
        relunit = [ {det} ] <lastw> <calunit> => (last $calunit)
        relunit = [ {det} ] <nextw> <calunit> => (next $calunit)
        relunit = [ {det} ] <thisw> <calunit> => (this $calunit)
        relunit = [ {det} ] <followw> <calunit> => (next $calunit then)
        relunit = [ {det} ] <priorw> <calunit> => (last $calunit then)
        relunit = [ {det} ] jen+|gleich+|selb+ <calunit> => (this $calunit then)
        relunit = demselben|derselben|desselben <calunit> => (this $calunit then)
        relunit = [ {det} ] vorletzt+ <calunit> => (shift -2 $calunit now)
        relunit = [ {det} ] übernächst+ <calunit> => (shift 2 $calunit now)
        relunit = [ {det} ] vorjahr|vorjahres|vorjahrs => (last year)
        relunit = [ {det} ] vormonat|vormonats => (last month)
        relunit = [ {det} ] vorwoche => (last week)
        relunit = [ {det} ] vorquartal|vorquartals => (last quarter)
        relunit = [ {det} ] folgejahr|folgejahres => (next year then)
        relunit = heuer => (this year)
        relunit = <calunit> darauf|danach|später => (next $calunit then)
        relunit = <calunit> zuvor|davor => (last $calunit then)
        theunit = <calunit> => (this $calunit)
        yearx = {y}
        yearx = [ {det} ] jahr|jahre|jahres {y} => $y
        yearx = gesamtjahr {y} => $y
        yearx = [ {det} ] jahr|jahre <oldyear> => (year $oldyear)
        yearx = <int> v.|vor chr.|christus => (year $int) (era bc)
        yearx = <int> {bcera} => (year $int) (era bc)
        yearx = <year> {bcera} => (year $year) (era bc)
        yearx = <int> {ceera} => (year $int)
        yearx = [ {det} ] jahr|jahre <int> {ceera} => (year $int)
        wk = [ {det} ] {domw} <calunit> im {anymonth} => (nth $domw $calunit $anymonth)
        wk = [ {det} ] {domw} <calunit> des <month> => (nth $domw $calunit (month $month))
        wk = [ {det} ] {domw} <calunit> {yearx} => (nth $domw $calunit $yearx)
        wk = [ {det} ] {domw} <calunit> {relunit} => (nth $domw $calunit $relunit)
        wk = [ {det} ] {domw} monatshälfte => (mod START (this month))
        wk = [ {det} ] {domw} hälfte des|der {theunit} => (nth $domw half $theunit)
        wk = woche vom|ab {day0} => (weekof $day0)
        wk = <calunit> vom {day0} => (weekof $day0)
        wk = <weeknumber> ~. kalenderwoche => (week $weeknumber)
        wk = kalenderwoche|kw <weeknumber> => (week $weeknumber)
        wk = wochenende => (this weekend)
        wk = <unitedge>
        wk = <unitedge> {y} => $unitedge $y
        # seasons, quarters
        sy = <season> {y} => (season $season) $y
        sy = <season> {rely} => (season $season) $rely
        sy = <season> des {rely} => (season $season) $rely
        sy = <season> des jahres {y} => (season $season) $y
        sy = <lastw> <season> => (last (season $season))
        sy = <nextw> <season> => (next (season $season))
        sy = dies+ <season> => (this (season $season))
        sy = <season> => (season $season)
        sy = [ {det} ] sommermonate|sommermonaten => (season SU)
        sy = [ {det} ] wintermonate|wintermonaten => (season WI)
        q = {domw} quartal|quartals => (quarter $domw)
        q = {domw} vierteljahr => (quarter $domw)
        q = {domw} halbjahr|halbjahres|halbjahrs => (half $domw)
        q = {domw} jahreshälfte => (half $domw)
        q = q ~<upto4> => (quarter $upto4)
        q = letzt+ quartal des => (quarter 4)
        qy = [ {det} ] {q} => $q
        qy = [ {det} ] {q} {yearx} => $q $yearx
        qy = [ {det} ] {q} des {yearx} => $q $yearx
        qy = [ {det} ] {q} des {rely} => $q $rely
        qy = [ {det} ] {q} {rely} => $q $rely
        # decades, centuries
        dec = [ {det} ] <year> ~er [ - ] [ jahre|jahren|jahr ] => (decade $year)
        dec = [ {det} ] <yy> ~er [ - ] jahre|jahren => (shortdecade $yy)
        dec = [ {det} ] <shortdecade> [ - ] jahre|jahren => (shortdecade $shortdecade)
        dec = [ {det} ] <decadeword> => $decadeword
        cen = [ {det} ] {dom} jahrhundert|jahrhunderts|jahrhunderte|jh. => (century $dom)
        cen = [ {det} ] <ordinal> jahrhundert|jahrhunderts => (century $ordinal)
        cen = [ {det} ] {dom} jahrhundert v.|vor chr.|christus => (century $dom) (era bc)
        # so much before or after
        ago = {span} später|danach|darauf => (shift 1 $span then)
        ago = {span} zuvor|davor|früher => (shift -1 $span then)
        ago = {span} vor {day} => (shift -1 $span $day)
        ago = {span} nach {day} => (shift 1 $span $day)
        ago = heute vor {span} => (shift -1 $span now)
        ago = heute in {span} => (shift 1 $span now)
        date = {day}
        date = {anymonth}
        date = {sy}
        date = {qy}
        date = {dec}
        date = {cen}
        date = {yearx}
        date = {relunit}
        date = {wk}
        date = {ago}
        date = {edged}
        base = {day}
        base = {anymonth}
        base = {sy}
        base = {qy}
        base = {dec}
        base = {cen}
        base = {yearx}
        base = {relunit}
        base = {theunit}
        edged = <edge> [ {det} ] {base} => (mod $edge $base)
        edged = früh+|frühe [ {det} ] {dec} => (mod START $dec)
        edged = spät+ [ {det} ] {dec} => (mod END $dec)
        # the clock
        hm = <hour> ~: ~<minute> !~: => (clock $hour $minute) (part DT)
        hm = <hour> ~: ~<minute> ~: ~s:<minute> => (clock $hour $minute $s) (part DT)
        hm = <hour> ~h ~<minute> => (clock $hour $minute) (part DT)
        hd = <hour> ~. ~<minute> => (clock $hour $minute) (part DT)
        hn = <hour>
        hn = {n2}
        hh = {hm} [ uhr|h ] => $hm
        hh = {hd} uhr|h => $hd
        hh = {hn} uhr => (clock $hn 0) (part DT)
        hh = <hour> uhr <minute> => (clock $hour $minute) (part DT)
        hh = <hour> ~h => (clock $hour 0) (part DT)
        hh = halb {hn} [ uhr ] => (clock (- $hn 1) 30)
        hh = m:{n2} [ minuten ] vor halb {hn} [ uhr ] => (clock (- $hn 1) (- 30 $m))
        hh = m:{n2} [ minuten ] nach halb {hn} [ uhr ] => (clock (- $hn 1) (+ 30 $m))
        hh = <int> [ minuten ] vor halb {hn} [ uhr ] => (clock (- $hn 1) (- 30 $int))
        hh = <int> [ minuten ] nach halb {hn} [ uhr ] => (clock (- $hn 1) (+ 30 $int))
        hh = viertel nach {hn} [ uhr ] => (clock $hn 15)
        hh = viertel vor {hn} [ uhr ] => (clock (- $hn 1) 45)
        hh = dreiviertel {hn} [ uhr ] => (clock (- $hn 1) 45)
        hh = m:{n2} [ minuten ] nach {hn} [ uhr ] => (clock $hn $m)
        hh = m:{n2} [ minuten ] vor {hn} [ uhr ] => (clock (- $hn 1) (- 60 $m))
        hh = <int> [ minuten ] nach {hn} uhr => (clock $hn $int)
        hh = <int> [ minuten ] vor {hn} uhr => (clock (- $hn 1) (- 60 $int))
        hh = <int> nach {hn} => (clock $hn $int)
        hh = mitternacht => (clock 24 0)
        hh = <int> [ minuten ] nach {hn} <partadv> => (clock $hn $int) (part $partadv)
        hh = <int> [ minuten ] vor {hn} <partadv> => (clock (- $hn 1) (- 60 $int)) (part $partadv)
        hh = <int> minuten nach {hn} => (clock $hn $int)
        hh = <int> minuten vor {hn} => (clock (- $hn 1) (- 60 $int))
        hh = viertel {hn} => (clock (- $hn 1) 15)
        hh = {hn} uhr und <minute> => (clock $hn $minute)
        hh = {hn} uhr m:<tens> => (clock $hn $m)
        hw = =um {hn} => (clock $hn)
        hw = =um {hd} => $hd
        seth = um {hn} uhr => (clock $hn)
        seth = {hn} uhr => (clock $hn)
        seth = um {hn} => (clock $hn)
        clock = {hh}
        clock = {hw}
        clock = {hh} <partadv> => $hh (part $partadv)
        clock = {hw} <partadv> => $hw (part $partadv)
        clock = {hn} <partadv> => (clock $hn 0) (part $partadv)
        clock = {hh} am|in [ der ] <part> => $hh (part $part)
        clock = {hw} am|in [ der ] <part> => $hw (part $part)
        clock = {hh} in der früh => $hh (part MO)
        clock = {hw} in der früh => $hw (part MO)
        clock = <hour12> <meridiem> => (clock $hour12 $meridiem)
        clock = {hm} <meridiem> => $hm (clock $meridiem)
        clock = {dpclock}
        dpclock = <part> um {hn} => (clock $hn 0) (part $part)
        clockz = {clock}
        clockz = {clock} <zone> => $clock (zone $zone)
        clockz = {clock} ( <zone> ) => $clock (zone $zone)
        clockz = gegen|ca|circa|zirka|etwa|ungefähr {clock} => (mod APPROX $clock)
        clockz = ca. {clock} => (mod APPROX $clock)
        clockz = gegen <hour> => (mod APPROX (clock $hour 0))
        clockz = kurz vor {clock} => (mod BEFORE $clock)
        clockz = kurz nach {clock} => (mod AFTER $clock)
        # parts of days
        dp = {today} <part> => $today (part $part)
        dp = {today} <partadv> => $today (part $partadv)
        dp = {day} <partadv> => $day (part $partadv)
        dp = {day} [ - ] <part> => $day (part $part)
        dp = {day} , <part> => $day (part $part)
        dp = {day} am <part> => $day (part $part)
        dp = {day} in der <part> => $day (part $part)
        dp = {day} in der früh => $day (part MO)
        dp = [ {det} ] <weekdaypart> => $weekdaypart
        dp = [ {det} ] <lastw> <weekdaypart> => (last $weekdaypart)
        dp = [ {det} ] <nextw> <weekdaypart> => (next $weekdaypart)
        dp = dies+ <weekdaypart> => $weekdaypart
        dp = <weekdaypart> , [ dem|den ] {md} => $weekdaypart $md
        dp = <partadv> am {day} => $day (part $partadv)
        dp = <part> des {day} => $day (part $part)
        dp = <part> vom {day} => $day (part $part)
        dp = <lastw> nacht => (last night)
        dp = heute nacht => (this night)
        dp = gestern nacht => (last night)
        dp = nacht auf|zu|zum [ den ] [ gestrigen|heutigen ] {day} => (shift -1 day $day) (part NI)
        dp = nacht vom|von a:{day} auf|zum|zu [ den ] b:{day} => $a (part NI)
        dp = nacht von heute auf morgen => (this night)
        dp = dies+ <part> => (this (part $part))
        dp = jen+ <part> => (this (part $part) then)
        dp = [ {det} ] nächsten <part> => (next (part $part) then)
        dp = [ {det} ] <followw> <part> => (next (part $part) then)
        dp = vorabend => (last (part EV) then)
        dp = früh+|frühen <part> => (mod START (part $part))
        dp = spät+|späten <part> => (mod END (part $part))
        dp = [ am ] früh+|frühen <weekdaypart> => (mod START $weekdaypart)
        dp = [ am ] spät+|späten <weekdaypart> => (mod END $weekdaypart)
        time = {dp} [ , ] [ um|gegen|ab ] {clockz} => $dp $clockz
        time = {today} [ um ] {clockz} => $today $clockz
        time = {day} [ , ] [ um ] {clockz} => $day $clockz
        time = {clockz} [ , ] [ am ] {day} => $clockz $day
        time = {clockz} am {dp} => $clockz $dp
        time = <partadv> um {clockz} => $clockz (part $partadv)
        time = {dp}
        time = {clockz}
        when = {time}
        when = {date}
        prep = am|im|vom|beim|zum|zur|an|in|zu|bei => 0
        clocke = {clockz}
        clocke = {hn} => (clock $hn 0)
        clocke = {hd}
        edom = [ am|dem|den|zum ] {dom}

        [rules]
        nothing/decimal = !am !vom !den !dem !zum !bis <int> ~,|. ~b:<int> !uhr => nothing
        nothing/score = <int> ~: ~<upto4> => nothing
        nothing/noon = guten <part> => nothing
        nothing/year = ein|eine - jahr|tag|woche => nothing
        time/dayrange = {day} [ , ] von|zwischen|ab a:{clocke} bis|und|- b:{clockz} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = {day} [ , ] a:{clocke} bis|- b:{clockz} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = von|zwischen a:{clocke} bis|und|- b:{clockz} am {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = {day} von a:{clocke} bis b:{clocke} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = von a:{clocke} bis b:{clocke} am {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = {day} von a:{clocke} bis b:{clocke} <partadv> => a: (begin (and $day $a (part $partadv))) ; b: (end (and $day $b (part $partadv)))
        time/dayrange = {day} zwischen a:{clocke} und b:{clocke} [ uhr ] <partadv> => a: (begin (and $day $a (part $partadv))) ; b: (end (and $day $b (part $partadv)))
        time/dayrange = {day} von|zwischen a:<hour> bis|und b:<hour> [ uhr ] <partadv> => a: (begin (and $day (clock $a) (part $partadv))) ; b: (end (and $day (clock $b) (part $partadv)))
        time/dayrange = {dp} von|zwischen a:{clocke} bis|und|- b:{clocke} => a: (begin (and $dp $a)) ; b: (end (and $dp $b))
        range/clock = von|zwischen a:<hour> bis|und b:<hour> uhr <partadv> => a: (begin (and (clock $a) (part $partadv))) ; b: (end (and (clock $b) (part $partadv)))
        range/clock = von a:<hour> bis b:<hour> am d:{fullday} => a: (begin (and $d (clock $a))) ; b: (end (and $d (clock $b))) ; d: $d
        range/days = {relunit} vom a:{dom} bis [ zum ] b:{dom} => a: (begin (and $relunit (day $a))) ; b: (end (and $relunit (day $b)))
        range/days = a:{md} -|bis [ zum ] b:{md} => a: (begin $a) ; b: (end $b)
        range/days = a:{md} -|bis [ zum ] b:{mdy} => a: (begin (last $a $b)) ; b: (end $b)
        range/days = a:{shortday} -|bis [ zum ] b:{shortday} => a: (begin $a) ; b: (end $b)
        range/days = vom a:{numeric} auf den b:{numeric} => a: (begin (last $a $b)) ; b: (end $b)
        range/days = a:<day> - b:<day> ~. ~c:<monthnumber> => a: (begin (calendar $a $c)) ; b: (end (calendar $b $c))
        range/days = a:<day> - b:<day> ~. ~c:<monthnumber> ~. ~<yy> => a: (begin (calendar $a $c $yy)) ; b: (end (calendar $b $c $yy))
        range/days = a:<day> ~/ ~b:<monthnumber> ~- c:<day> ~/ ~d:<monthnumber> => a: (begin (calendar $a $b)) ; c: (end (calendar $c $d))
        range/today = a:{today} -|bis [ zum ] b:{day} => a: (begin $a) ; b: (end $b)
        range/clock = von|zwischen a:{clocke} bis|und b:{clocke} <partadv> => a: (begin (and $a (part $partadv))) ; b: (end (and $b (part $partadv)))
        range/clock = von|zwischen|ab a:{clocke} bis|und b:{clockz} => a: (begin $a) ; b: (end $b)
        range/clock = a:{clocke} bis|- b:{clockz} => a: (begin $a) ; b: (end $b)
        range/clock = a:{clockz} bis|- b:{clocke} => a: (begin $a) ; b: (end $b)
        list/clock = a:{clocke} und|/ b:{clockz} => a: $a ; b: $b
        date/day = {date} => $date
        time/time = {time} => $time
        time/part = =am|der|zur|gegen|vom|beim|ganzen p:<part> => (part $p)
        time/adverb = <partadv> => (part $partadv)
        date/bare = =am|zum|vom|den|dem d:{dom} !^ => (day $d)
        duration/span = {spanx} => $spanx
        duration/length = <length> => $length
        duration/length = <vaguelength> => $vaguelength
        duration/length = <int> - tägig+ => (period $int day)
        duration/length = <int> - wöchig+ => (period $int week)
        duration/length = <int> - monatig+ => (period $int month)
        duration/length = <int> - stündig+ => (period $int hour)
        duration/length = <int> - minütig+ => (period $int minute)
        nothing/age = <int> - jährig+ => nothing
        nothing/age = {cardinal} jahre|monate alt|alte|alten|alter => nothing
        duration/back = vor d:{span} => d: (back $d)
        duration/back = vor <approx> d:{span} => d: (back $d)
        duration/ahead = in d:{span} => d: (ahead $d)
        duration/ahead = in <approx> d:{span} => d: (ahead $d)
        duration/past = [ {det} ] <lastw> einigen <bareunit> => (pastspan (period X $bareunit))
        duration/past = [ {det} ] <lastw> <bareunit> => (pastspan (period X $bareunit))
        duration/past = [ {det} ] <lastw> {cardinal} <unit> => (pastspan (period $cardinal $unit))
        duration/past = [ {det} ] {cardinal} <lastw> <unit> => (pastspan (period $cardinal $unit))
        duration/past = [ {det} ] <lastw> beiden|paar <unit> => (pastspan (period 2 $unit))
        duration/past = [ {det} ] <int> vorangegangenen <unit> => (pastspan (period $int $unit))
        duration/next = [ {det} ] <nextw> <bareunit> => (comingspan (period X $bareunit))
        duration/next = [ {det} ] <nextw> {cardinal} <unit> => (comingspan (period $cardinal $unit))
        duration/next = [ {det} ] <nextw> beiden|paar <unit> => (comingspan (period 2 $unit))
        duration/next = [ {det} ] {cardinal} <nextw> <unit> => (comingspan (period $cardinal $unit))
        duration/first = [ {det} ] ersten {cardinal} <unit> => (period $cardinal $unit)
        duration/first = [ {det} ] ersten beiden <unit> => (period 2 $unit)
        duration/these = diesen <bareunit> => (period X $bareunit)
        duration/bare = [ {det} ] <bareunit> => (period X $bareunit)
        reference/rest = rest der woche => (rest week)
        reference/rest = [ dem|den|der ] rest des tages|tags => (rest day)
        reference/rest = rest des monats|monates => (rest month)
        reference/rest = rest des jahres => (rest year)
        reference/rest = unter der woche => (mod START (this week) 0 5)
        duration/within = innerhalb [ von|der ] d:{span} => d: (comingspan $d now)
        duration/within = binnen d:{span} => d: (comingspan $d now)
        duration/next = <followw> d:{span} => d: (comingspan $d now)
        set/each = jed+ <weekday> {seth} => (each (and (weekday $weekday) $seth))
        set/each = jeden tag {seth} => (each $seth)
        set/each = {seth} jeden tag => (each $seth)
        set/each = täglich {seth} => (each $seth)
        set/each = jeden morgen|vormittag|abend|nachmittag {seth} => (each $seth)
        set/each = {seth} jed+ <weekday> => (each (and (weekday $weekday) $seth))
        set/each = <weekdays> {seth} => (each (and (weekday $weekdays) $seth))
        set/each = jed+ <weekday> => (each (weekday $weekday))
        set/each = jed+ <weekday> [ um ] {clockz} => (each (and (weekday $weekday) $clockz))
        set/each = jeden tag [ um ] {clockz} => (each $clockz)
        set/each = täglich um {clockz} => (each $clockz)
        set/each = jeden <weekday> <partadv> => (each (and (weekday $weekday) (part $partadv)))
        set/each = jed+ <weekdaypart> => (each $weekdaypart)
        set/each = jed+ {domw} <weekday> [ im monat ] => (each (weekday $weekday))
        set/each = an jedem {domw} <weekday> im monat => (every 1 month)
        set/each = <weekdays> => (each (weekday $weekdays))
        set/each = <weekdays> [ um ] {clockz} => (each (and (weekday $weekdays) $clockz))
        set/each = jed+ <unit> => (every 1 $unit)
        set/each = jed+ <part> => (each (part $part))
        set/each = jed+ <month> => (each (month $month))
        set/each = jed+ <season> => (each (season $season))
        set/each = alle {cardinal} <unit> => (every $cardinal $unit)
        set/each = jed+ zweite|zweiten|zweites <unit> => (every 2 $unit)
        set/each = jed+ dritte|dritten|drittes <unit> => (every 3 $unit)
        set/each = jed+ vierte|vierten|viertes <unit> => (every 4 $unit)
        set/each = werktags => (every 1 workday)
        set/each = werktags [ um ] {clockz} => (each $clockz)
        set/each = all+ <bareunit> => (every 1 $bareunit)
        set/each = je d:{span} => $d
        set/adverb = <adjunit> => (every 1 $adjunit)
        set/rate = pro u:<unit> => u: (rate 1 $u)
        set/rate = =einmal|zweimal|dreimal|stunden|mal|euro|mal im u:<calunit> => (rate 1 $u)
        set/rate = =einmal|zweimal|dreimal|mal am tag => (rate 1 day)
        set/rate = =einmal|zweimal|dreimal|mal in der woche => (rate 1 week)
        reference/now = jetzt|derzeit|zurzeit|momentan|gegenwärtig|heutzutage|derzeitig+|momentan+|gegenwärtig+|jetzig+ => (ref PRESENT_REF)
        reference/now = heutig+ => (ref PRESENT_REF)
        reference/now = zur zeit => (ref PRESENT_REF)
        reference/now = aktuell+|aktuell => (ref PRESENT_REF)
        reference/now = gegenwart => (ref PRESENT_REF)
        reference/past = kürzlich|unlängst|neulich|jüngst|damals|einst|ehedem|vormals|seinerzeit => (ref PAST_REF)
        reference/past = damalig+|einstig+|ehemalig+ => (ref PAST_REF)
        reference/past = vor kurzem => (ref PAST_REF)
        reference/past = vor langer zeit => (ref PAST_REF)
        reference/past = [ {det} ] vergangenheit => (ref PAST_REF)
        reference/future = [ {det} ] zukunft => (ref FUTURE_REF)
        reference/future = künftig|künftig+|zukünftig|zukünftig+|demnächst|bald => (ref FUTURE_REF)
        reference/future = nächster|nächste zeit => (ref FUTURE_REF)
        reference/future = absehbarer zeit => (ref FUTURE_REF)
        range/days = von|vom a:{dom} bis|- [ zum ] b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ von|vom|zwischen ] [ dem ] a:{dom} bis|und|-|/ [ zum|dem ] b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ von|vom|zwischen ] [ dem ] a:{dom} bis|und|-|/ [ zum|dem ] b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ von|vom ] a:{dom} bis|-|/ [ zum ] b:{numeric} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ von|vom ] a:{dom} bis|- [ zum ] b:<day> ~. ~c:<monthnumber> [ ~. ] => a: (begin (calendar $a $c)) ; b: (end (calendar $b $c))
        range/days = [ von|vom ] a:<day> bis|- [ zum ] b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ von|vom ] a:{shortday} bis|-|/ [ zum ] b:{numeric} => a: (begin (last $a $b)) ; b: (end $b)
        list/days = a:{dom} und|sowie|oder|, [ am ] b:{md} => a: (and $b (day $a)) ; b: $b
        list/days = a:{dom} und|sowie|oder|, [ am ] b:{mdy} => a: (and $b (day $a)) ; b: $b
        list/days = a:{dom} , c:{dom} und b:{md} => a: (and $b (day $a)) ; c: (and $b (day $c)) ; b: $b
        list/days = a:{dom} , c:{dom} und b:{mdy} => a: (and $b (day $a)) ; c: (and $b (day $c)) ; b: $b
        range/weekdays = [ von ] a:{day0} bis [ zum ] b:{day0} => a: (begin $a) ; b: (end $b)
        range/weekdays = a:<weekday> -|– b:<weekday> => a: (begin (weekday $a)) ; b: (end (weekday $b))
        range/weekdays = a:<weekdayabbr> ~- ~b:<weekdayabbr> => a: (begin (weekday $a)) ; b: (end (weekday $b))
        range/months = [ von|zwischen ] a:<month> bis|und|- b:{my} => a: (begin (and $b (month $a))) ; b: (end $b)
        range/months = [ von ] a:<month> bis|- b:<month> => a: (begin (month $a)) ; b: (end (month $b))
        range/from = von|vom a:{when} bis [ zum|zu ] b:{when} => a: (begin $a) ; b: (end $b)
        range/between = zwischen a:{when} und b:{when} => a: (begin $a) ; b: (end $b)
        range/years = a:<year> [ - ] bis|- b:<year> => a: (begin (year $a)) ; b: (end (year $b))
        range/years = a:<year> ~/ ~<yy> => (year $a)
        bound/since = seit d:<weekday> => d: (since (last (weekday $d)))
        bound/since = seit [ dem|der ] d:{when} => d: (since $d past)
        bound/since = seit d:{spanx} => d: $d
        bound/since = ab [ dem|der ] d:{when} => d: (since $d)
        bound/since = ab <part> d:{day} => (since $d)
        bound/until = bis [ zum|zur|ins ] d:{when} => d: (until $d)
        bound/by = spätestens [ am|bis|im ] d:{when} => d: (by $d)
        bound/before = vor [ dem|der ] d:{when} => d: (before $d)
        bound/after = nach [ dem|der ] d:{when} => d: (after $d)

        [cues]
        future: wird werden werde werdet soll sollen will wollen möchte möchten sollte sollten
        planned: geplant vorgesehen angesetzt erwartet geplante geplanten anstehende anstehenden bevorstehende bevorstehenden
        past: war waren wurde wurden hatte hatten hat haben habe sei ging kam kamen gab fand fanden stand lag nahm schrieb sprach starb begann fiel fielen hielt ließ
        past: rief lief traf trafen verlor gewann gewannen zog trat sah blieb schlug brach erhielt entschied bot worden geworden gewesen getötet verletzt sagte
        past: konnte konnten musste mussten wollte wollten durfte -te -ten -iert
        modal: kann können muss müssen darf dürfte könnte
        present: ist sind
        auxiliary: ist sind
        speech: sagte erklärte teilte berichtete betonte meinte kündigte bestätigte
        relative: dass weil wenn wo während nachdem bevor als
        conjunction: und aber oder sondern denn
        determiner: der die das den dem des ein eine einen einem einer eines kein keine
        preposition: in an auf im am vom zum zur bei seit bis nach vor mit aus für gegen ab um
        attribution: laut zufolge
        denial: dementierte bestritt
        possibility: vielleicht womöglich möglicherweise
        cancelled: abgesagt verschoben verschobene

        [abbreviations]
        dr prof st nr bzw ca z.b d.h u.a usw etc evtl ggf inkl jan feb apr jun jul aug sept okt nov dez hr fr abs art str mio mrd
        """#
}
