extension LanguageSources {
    /// Dutch; the notation is documented at `LanguagePackLoader`.
    static let dutch = #"""
        language nl Nederlands
        order day-first
        cold <small> <tens> <ordinal> <approx> <edge> de het een van in op aan te voor na met en of om bij tot uit over tegen sinds vanaf naar door is dit dat deze die
        cold elke elk iedere ieder alle vorige vorig afgelopen volgende volgend komende komend laatste eerste laatst dan meer minder dag geleden later eerder daarna
        cold begin einde eind half kwart paar zo nog al hele per 's rond vroeg laat toen nu net rest midden tussen precies bijna ruim uur
        hot geleden nu uur dag half kwart toen vorige volgende eind begin

        [functions]
        de het een van en in is dat op te zijn voor met die niet aan er om ook als maar bij door naar uit over werd worden wordt heeft nog of hij ze ik tot deze
        zich was wel hun meer al na kan kunnen geen moet zo waren onder tegen sinds omdat volgens zei we wij hebben had hoe dit haar zou wat
        tussen zijn daar dus

        [words]
        month 1: januari jan jan.
        month 2: februari feb feb. febr.
        month 3: maart mrt mrt.
        month 4: april apr apr.
        month 5: mei
        month 6: juni jun jun.
        month 7: juli jul jul.
        month 8: augustus aug aug.
        month 9: september sept sept. sep sep.
        month 10: oktober okt okt.
        month 11: november nov nov.
        month 12: december dec dec.
        weekday 1: maandag
        weekday 2: dinsdag
        weekday 3: woensdag
        weekday 4: donderdag
        weekday 5: vrijdag
        weekday 6: zaterdag
        weekday 7: zondag
        weekdayabbr 1: ma. maan.
        weekdayabbr 2: di. dins.
        weekdayabbr 3: wo. woens.
        weekdayabbr 4: do. dond.
        weekdayabbr 5: vr. vrij.
        weekdayabbr 6: za. zat.
        weekdayabbr 7: zo.
        weekdays 1: maandags maandagen
        weekdays 2: dinsdags dinsdagen
        weekdays 3: woensdags woensdagen
        weekdays 4: donderdags donderdagen
        weekdays 5: vrijdags vrijdagen
        weekdays 6: zaterdags zaterdagen
        weekdays 7: zondags zondagen
        unit second: seconde seconden secondes sec sec. seconds
        unit minute: minuut minuten min min. minuutje minuutjes
        unit hour: uur uren uurtje uurtjes
        unit day: dag dagen dgn
        unit workday: werkdag werkdagen
        unit week: week weken wk wkn
        unit weekend: weekend weekeinde weekeinden
        unit month: maand maanden mnd
        unit quarter: kwartaal kwartalen
        unit half: halfjaar
        unit year: jaar jaren jaartje jaartjes
        unit decade: decennium decennia
        unit century: eeuw eeuwen
        unit millennium: millennium millennia
        unit night: nacht nachten
        bareunit second: seconden secondes
        bareunit minute: minuten
        bareunit hour: uren
        bareunit day: dagen
        bareunit week: weken
        bareunit month: maanden
        bareunit year: jaren
        bareunit decade: decennia
        bareunit century: eeuwen
        calunit week: week
        calunit month: maand
        calunit quarter: kwartaal
        calunit half: halfjaar
        calunit year: jaar
        calunit decade: decennium
        calunit century: eeuw
        calunit weekend: weekend weekeinde
        adjunit hour: uurlijks uurlijkse
        adjunit day: dagelijks dagelijkse
        adjunit week: wekelijks wekelijkse
        adjunit month: maandelijks maandelijkse
        adjunit quarter: driemaandelijks driemaandelijkse
        adjunit half: halfjaarlijks halfjaarlijkse
        adjunit year: jaarlijks jaarlijkse
        partstem MO: ochtend morgen voormiddag
        partstem AF: middag namiddag
        partstem EV: avond
        partstem NI: nacht
        part MO: ochtend morgen voormiddag
        part AF: middag namiddag
        part EV: avond
        part NI: nacht
        part DA: dageraad
        partadv MO: ochtends morgens voormiddags
        partadv AF: middags namiddags
        partadv EV: avonds
        partadv NI: nachts
        season SP: lente voorjaar
        season SU: zomer
        season FA: herfst najaar
        season WI: winter
        one 1: een
        one 2: twee
        one 3: drie
        one 4: vier
        one 5: vijf
        one 6: zes
        one 7: zeven
        one 8: acht
        one 9: negen
        small 0: nul
        small 1: een één
        small 2: twee beide
        small 3: drie
        small 4: vier
        small 5: vijf
        small 6: zes
        small 7: zeven
        small 8: acht
        small 9: negen
        small 10: tien
        small 11: elf
        small 12: twaalf
        small 13: dertien
        small 14: veertien
        small 15: vijftien
        small 16: zestien
        small 17: zeventien
        small 18: achttien
        small 19: negentien
        small 100: honderd
        small 1000: duizend
        tens 20: twintig
        tens 30: dertig
        tens 40: veertig
        tens 50: vijftig
        tens 60: zestig
        tens 70: zeventig
        tens 80: tachtig
        tens 90: negentig
        number 1: een
        number 2: twee
        number 3: drie
        number 4: vier
        number 5: vijf
        number 6: zes
        number 7: zeven
        number 8: acht
        number 9: negen
        number 10: tien
        number 12: twaalf
        number 20: twintig
        ordinal 1: eerste
        ordinal 2: tweede
        ordinal 3: derde
        ordinal 4: vierde
        ordinal 5: vijfde
        ordinal 6: zesde
        ordinal 7: zevende
        ordinal 8: achtste
        ordinal 9: negende
        ordinal 10: tiende
        ordinal 11: elfde
        ordinal 12: twaalfde
        ordinal 13: dertiende
        ordinal 14: veertiende
        ordinal 15: vijftiende
        ordinal 16: zestiende
        ordinal 17: zeventiende
        ordinal 18: achttiende
        ordinal 19: negentiende
        ordinal 20: twintigste
        ordinal 30: dertigste
        meridiem am: am, a.m., a.m, vm
        meridiem pm: pm, p.m., p.m, nm
        approx APPROX: ongeveer, circa, ca., zo'n, bijna, rond, een kleine, pakweg, grofweg
        approx LESS_THAN: minder dan, nog geen
        approx MORE_THAN: meer dan, ruim, langer dan
        approx EQUAL_OR_MORE: minstens, minimaal, tenminste, ten minste
        approx EQUAL_OR_LESS: hooguit, hoogstens, maximaal
        zone 0: gmt, utc
        zone 60: Nederlandse tijd, Belgische tijd, cet
        zone local: lokale tijd, plaatselijke tijd
        holiday (and (month 12) (day 25)): kerst, kerstmis, eerste kerstdag, kerstdag
        holiday (and (month 12) (day 26)): tweede kerstdag,
        holiday (and (month 12) (day 24)): kerstavond
        holiday (and (month 12) (day 31)): oudejaarsavond, oud en nieuw, oudjaar, oudejaarsdag
        holiday (and (month 1) (day 1)): nieuwjaarsdag, nieuwjaar
        holiday (and (month 1) (day 6)): driekoningen
        holiday (and (month 2) (day 14)): valentijnsdag, valentijn
        holiday (and (month 4) (day 27)): koningsdag
        holiday (and (month 5) (day 1)): dag van de arbeid,
        holiday (and (month 5) (day 4)): dodenherdenking
        holiday (and (month 5) (day 5)): bevrijdingsdag
        holiday (and (month 7) (day 21)): nationale feestdag,
        holiday (and (month 10) (day 31)): halloween
        holiday (and (month 11) (day 1)): allerheiligen
        holiday (and (month 11) (day 2)): allerzielen
        holiday (and (month 11) (day 11)): sint maarten, sint-maarten, wapenstilstand
        holiday (and (month 12) (day 5)): pakjesavond, sinterklaasavond, sinterklaas
        holiday (easter 0): pasen, eerste paasdag, paaszondag, paasdag
        holiday (easter 1): paasmaandag, tweede paasdag
        holiday (easter -2): goede vrijdag,
        holiday (easter -3): witte donderdag,
        holiday (easter -7): palmzondag
        holiday (easter -46): aswoensdag
        holiday (easter 39): hemelvaart, hemelvaartsdag
        holiday (easter 49): pinksteren, eerste pinksterdag, pinksterzondag
        holiday (easter 50): pinkstermaandag, tweede pinksterdag
        holiday (nth 2 (weekday 7) (month 5)): moederdag
        holiday (nth 3 (weekday 7) (month 6)): vaderdag
        holiday (nth 3 (weekday 2) (month 9)): prinsjesdag
        holiday (nth 4 (weekday 4) (month 11)): thanksgiving
        holiday (shift 1 day (nth 4 (weekday 4) (month 11))): black friday,
        edge START: begin aanvang
        edge MID: midden half medio
        edge END: eind einde
        lastw -1: vorige vorig afgelopen laatste laatst voorbije verleden voorgaande
        nextw 1: volgende volgend komende komend aanstaande aankomende aankomend eerstvolgende
        followw 1: daaropvolgende eropvolgende
        thisw 0: deze dit huidige lopende
        vaguew X: enkele enige verschillende verscheidene diverse veel weinig vele talloze meerdere

        [compounds]
        small = <one> en|ën <tens> => (+ $one $tens)
        small = <one> honderd => (* $one 100)
        ordinal = <one> en|ën <tens> ste => (+ $one $tens)
        weekdaypart = <weekday> <partstem> => (and (weekday $weekday) (part $partstem))
        weekdaypart = <weekday> <partadv> => (and (weekday $weekday) (part $partadv))
        length = <number> daags|daagse => (period $number day)
        length = <number> jarig|jarige => (period $number year)
        vaguelength = jarenlang|jarenlange|meerjarig|meerjarige => (period X year)
        vaguelength = maandenlang|maandenlange => (period X month)
        vaguelength = wekenlang|wekenlange => (period X week)
        vaguelength = dagenlang|dagenlange|meerdaags|meerdaagse => (period X day)
        vaguelength = urenlang|urenlange => (period X hour)
        todaypart = vanochtend|vanmorgen => (this (part MO))
        todaypart = vanmiddag => (this (part AF))
        todaypart = vanavond => (this (part EV))
        todaypart = vannacht => (this night)
        todaypart = gisterenavond|gisteravond => (last (part EV))
        todaypart = gisterochtend|gistermorgen|gisterenochtend|gisterenmorgen => (last (part MO))
        todaypart = gistermiddag|gisterenmiddag => (last (part AF))
        todaypart = gisternacht|gisterennacht => (last night)
        todaypart = morgenochtend|morgenvroeg => (next (part MO))
        todaypart = morgenmiddag => (next (part AF))
        todaypart = morgenavond => (next (part EV))
        todaypart = morgennamiddag => (next (part AF))
        todaypart = morgenvoormiddag => (next (part MO))
        todaypart = morgennacht => (next (part NI))
        todaypart = gisternamiddag|gisterennamiddag => (last (part AF))
        todaypart = gistervoormiddag|gisterenvoormiddag => (last (part MO))
        todaypart = eergisterenavond|eergisteravond => (and (shift -2 day now) (part EV))
        todaypart = eergisterenochtend|eergisterochtend => (and (shift -2 day now) (part MO))
        todaypart = eergisterenmiddag|eergistermiddag => (and (shift -2 day now) (part AF))
        todaypart = overmorgenavond => (and (shift 2 day now) (part EV))
        todaypart = overmorgenochtend => (and (shift 2 day now) (part MO))
        todaypart = overmorgenmiddag => (and (shift 2 day now) (part AF))
        halfcount = anderhalf|anderhalve => 1
        halfcount = tweeënhalf|tweeëneenhalf|tweeënhalve => 2
        halfcount = drieënhalf|drieëneenhalf|drieënhalve => 3
        halfcount = vierenhalf|viereneenhalf => 4
        halfcount = vijfenhalf|vijfeneenhalf => 5

        [fragments]
        wday = <weekday>
        wday = <weekdayabbr>
        n2 = <small>
        n2 = <tens>
        decimal = ~.|, ~<int>
        cardinal = <int> !{decimal}
        cardinal = {n2}
        cardinal = {n2} duizend => (* $n2 1000)
        vague = <vaguew> => X
        vague = een paar => X
        vague = wat => X
        vague = paar => X
        vague = een aantal => X
        simple = {cardinal} [ - ] [ lange|volle|hele|extra|opeenvolgende ] <unit> => (period $cardinal $unit)
        simple = <halfcount> <unit> => (period $halfcount $unit MID)
        simple = een half uur => (period 30 minute)
        simple = half uur => (period 30 minute)
        simple = een half jaar => (period 6 month)
        simple = halve dag|eeuw => (period 12 hour)
        simple = een kwart uur => (period 15 minute)
        simple = een kwartier => (period 15 minute)
        simple = kwartier => (period 15 minute)
        simple = drie kwartier => (period 45 minute)
        simple = {vague} <unit> => (period X $unit)
        simple = <int> u => (period $int hour)
        simple = <int> ~,|. ~b:<int> <unit> => (period (decimal $int $b) $unit)
        simple = een uur of b:{cardinal} => (period $b hour)
        simple = {cardinal} <unit> of wat => (period $cardinal $unit)
        span = {simple}
        span = a:{simple} en b:{simple} => (period $a $b)
        span = a:{simple} [ , ] b:{simple} => (period $a $b)
        span = a:{simple} , c:{simple} en b:{simple} => (period $a $c $b)
        spanx = {span}
        spanx = <approx> {span} => (mod $approx $span)

        dom = <day> !{decimal} !~% !: !uur
        domo = <day> ~e|ste|de => $day
        domo = <ordinal>
        domw = {domo}
        domw = laatste => -1
        y = <year> !~% !{decimal} => (year $year)
        y = ' <yy> => (shortyear $yy)
        y = {yearwords} => (year $yearwords)
        yearwords = twee duizend => 2000
        yearwords = tweeduizend {n2} => (+ 2000 $n2)
        yearwords = tweeduizend en {n2} => (+ 2000 $n2)
        yearwords = tweeduizend !<unit> => 2000
        yearwords = negentien honderd => 1900
        yearwords = negentienhonderd => 1900
        yearwords = negentien|negentienhonderd {n2} => (+ 1900 $n2)
        yearwords = achttien|achttienhonderd {n2} => (+ 1800 $n2)
        yearwords = twintig n:{n2} !<unit> => (+ 2000 $n)
        era = na christus => X
        era = n. chr. => X
        era = n. c. => X
        md = {dom} <month> => (month $month) (day $dom)
        md = {domo} [ van ] <month> => (month $month) (day $domo)
        md = {n2} <month> => (month $month) (day $n2)
        md = <month> {dom} => (month $month) (day $dom)
        md = {dom} - <month> => (month $month) (day $dom)
        mdy = {md} [ van|, ] [ het jaar ] {y} => $md $y
        mdy = {md} - <year> => $md (year $year)
        mdy = {md} [ , ] <year> {era} => $md (year $year)
        mdy = {md} [ , ] <int> {era} => $md (year $int)
        mdy = {md} [ , ] <int> voor christus => $md (year $int) (era bc)
        mdy = {md} [ , ] <int> v. chr. => $md (year $int) (era bc)
        mdy = {dom} <month> <yy> !: !uur !{decimal} => (month $month) (day $dom) (shortyear $yy)
        mdy = {md} {ofyear} => $md $ofyear
        ofyear = vorig jaar => (last year)
        ofyear = van vorig jaar => (last year)
        ofyear = [ van ] dit jaar => (this year)
        ofyear = [ van ] volgend|komend jaar => (next year)
        ofyear = van dat jaar => (this year then)
        ofyear = van hetzelfde jaar => (this year then)
        ofyear = van het jaar daarvoor => (last year then)
        numeric = a:<day> ~- ~b:<day> ~- ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~- ~b:<day> ~- ~<yy> => (calendar $a $b $yy)
        numeric = a:<day> ~/ ~b:<day> ~/ ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~/ ~b:<day> ~/ ~<yy> => (calendar $a $b $yy)
        numeric = a:<day> ~. ~b:<day> ~. ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~. ~b:<day> ~. ~<yy> => (calendar $a $b $yy)
        numeric = <year> ~- ~m:<monthnumber> ~- ~<day> => (year $year) (month $m) (day $day)
        numeric = <year> ~/ ~m:<monthnumber> ~/ ~<day> => (year $year) (month $m) (day $day)
        numeric = <year> ~. ~m:<monthnumber> ~. ~<day> => (year $year) (month $m) (day $day)
        numeric = <day> ~-|/ ~<month> ~-|/ ~<year> => (year $year) (month $month) (day $day)
        numeric = a:<day> ~/ ~b:<monthnumber> !~/ => (calendar $a $b)
        numeric = =op|tot|van|vanaf|sinds|voor|kom|ga|is|datum a:<day> ~-|. ~b:<monthnumber> !~- !uur => (calendar $a $b)
        numeric = <day> ~/|- ~<month> => (month $month) (day $day)
        numeric = <compact> => (calendar $compact)
        fullday = {mdy}
        fullday = {numeric}
        day0 = {fullday}
        day0 = {md}
        day0 = {wday} [ , ] [ de ] {mdy} => (weekday $wday) $mdy
        day0 = {wday} [ , ] [ de ] {md} => (weekday $wday) $md
        day0 = {wday} [ , ] {numeric} => (weekday $wday) $numeric
        day0 = <weekday> de {domo} => (weekday $weekday) (day $domo)
        day0 = <weekday> {dom} !^ => (weekday $weekday) (day $dom)
        day0 = <weekday> => (weekday $weekday)
        day0 = <lastw> <weekday> => (last (weekday $weekday))
        day0 = <nextw> <weekday> => (next (weekday $weekday))
        day0 = <followw> <weekday> => (next (weekday $weekday) then)
        day0 = <weekday> jongstleden|jl|jl. => (last (weekday $weekday))
        day0 = <weekday> aanstaande|as => (next (weekday $weekday))
        day0 = deze <weekday> => (this (weekday $weekday))
        day0 = die|dezelfde <weekday> => (this (weekday $weekday) then)
        day0 = vorige|afgelopen week <weekday> => (weekday $weekday) (last week)
        day0 = volgende|komende week <weekday> => (weekday $weekday) (next week)
        day0 = deze week op <weekday> => (weekday $weekday) (this week)
        day0 = volgende week op <weekday> => (weekday $weekday) (next week)
        day0 = deze week <weekday> => (weekday $weekday) (this week)
        day0 = <weekday> [ van ] vorige|afgelopen week => (weekday $weekday) (last week)
        day0 = <weekday> [ van ] volgende|komende week => (weekday $weekday) (next week)
        day0 = <weekday> [ van ] deze week => (weekday $weekday) (this week)
        day0 = <weekday> over een week => (shift 7 day (next (weekday $weekday)))
        day0 = vorige|afgelopen week - <weekday> => (weekday $weekday) (last week)
        day0 = <lastw> {md} => (last $md)
        day0 = <nextw> {md} => (next $md)
        day0 = <holiday> => (holiday $holiday)
        day0 = <holiday> [ van|in ] {y} => (holiday $holiday) $y
        day0 = <holiday> {ofyear} => (holiday $holiday) $ofyear
        day0 = <lastw> <holiday> => (last (holiday $holiday))
        day0 = <nextw> <holiday> => (next (holiday $holiday))
        day0 = {domw} <weekday> van|in [ de|het ] {anymonth} => (nth $domw (weekday $weekday) $anymonth)
        day0 = {domw} dag van|in {anymonth} => (nth $domw day $anymonth)
        day0 = {domw} <weekday> van [ de|het ] {relunit} => (nth $domw (weekday $weekday) $relunit)
        day0 = {domw} <weekday> na <holiday> => (shift $domw (weekday $weekday) (holiday $holiday))
        day0 = {domw} <weekday> na <holiday> {y} => (shift $domw (weekday $weekday) (and (holiday $holiday) $y))
        day0 = {domw} dag van [ de|het ] {relunit} => (nth $domw day $relunit)
        day0 = <weekday> over twee weken => (shift 14 day (next (weekday $weekday)))
        day0 = {domo} van {relunit} => $relunit (day $domo)
        today = vandaag => (this day)
        today = gisteren => (last day)
        today = morgen => (next day)
        today = eergisteren => (shift -2 day now)
        today = overmorgen => (shift 2 day now)
        today = vandaag [ , ] <weekday> => (this day) (weekday $weekday)
        today = gisteren [ , ] <weekday> => (last day) (weekday $weekday)
        today = morgen [ , ] <weekday> => (next day) (weekday $weekday)
        today = heden => (this day)
        today = de dag van vandaag => (this day)
        today = de dag na morgen => (shift 2 day now)
        today = de dag voor gisteren => (shift -2 day now)
        day = {day0}
        day = de|het {day0} => $day0
        day = =op de <day> ~e|ste|de !<unit> => (day $day)
        day = {today}
        day = de {domo} =. => (day $domo)
        day = [ de ] volgende|daaropvolgende dag => (next day then)
        day = [ de ] dag erna|daarna|erop|nadien => (next day then)
        day = daags nadien|daarna => (next day then)
        day = [ de ] dag ervoor|daarvoor|tevoren => (last day then)
        day = een dag later => (next day then)
        day = [ de ] vorige|voorgaande dag => (last day then)
        day = [ de ] afgelopen|laatste dag => (last day)
        day = komende dag => (next day)
        day = mijn dag => (this day)
        day = die|dezelfde dag => (this day then)
        day = deze dag => (this day)
        day = [ de ] dag na {day0} => (shift 1 day $day0)
        day = [ de ] dag voor {day0} => (shift -1 day $day0)
        # months
        my = <month> [ van|, ] {y} => (month $month) $y
        my = <month> - <year> => (month $month) (year $year)
        my = <month> ' <yy> => (month $month) (shortyear $yy)
        my = maand {my} => $my
        my = maand van <month> de {domo} => (month $month)
        my = maand van {my} => $my
        my = <monthnumber> ~/|- ~<year> => (month $monthnumber) (year $year)
        my = <monthnumber> /|- <year> => (month $monthnumber) (year $year)
        my = <year> ~-|/ ~<monthnumber> !~- !~/ => (month $monthnumber) (year $year)
        relm = <lastw> <month> => (last (month $month))
        relm = <nextw> <month> => (next (month $month))
        relm = <month> jongstleden => (last (month $month))
        relm = <month> {ofyear} => (month $month) $ofyear
        relm = vorig|afgelopen jaar [ in ] <month> => (month $month) (last year)
        relm = volgend|komend jaar [ in ] <month> => (month $month) (next year)
        relm = dit jaar [ in ] <month> => (month $month) (this year)
        relm = deze <month> => (this (month $month))
        relm = deze maand <month> => (this (month $month))
        barem = <month> => (month $month)
        barem = maand <month> => (month $month)
        anymonth = {my}
        anymonth = {relm}
        anymonth = {barem}
        # units
        relunit = <lastw> <calunit> => (last $calunit)
        relunit = <nextw> <calunit> => (next $calunit)
        relunit = <thisw> <calunit> => (this $calunit)
        relunit = <followw> <calunit> => (next $calunit then)
        relunit = dat|die|hetzelfde|dezelfde <calunit> => (this $calunit then)
        relunit = <calunit> erna|daarna|daarop|later|nadien => (next $calunit then)
        relunit = <calunit> ervoor|daarvoor|eerder => (last $calunit then)
        relunit = <lastw> werkweek => (last week)
        relunit = rest van [ de|het|deze|dit|mijn ] <calunit> => (rest $calunit)
        relunit = rest van [ de|deze|mijn ] dag => (rest day)
        relunit = de <calunit> na de volgende => (shift 2 $calunit now)
        theunit = <calunit> => (this $calunit)
        theunit = dag => (this day)
        wk = week beginnend [ op ] {day0} => (weekof $day0)
        wk = week van [ de ] {day0} => (weekof $day0)
        wk = week van <month> de {domo} => (weekof (and (month $month) (day $domo)))
        day0 = <month> de {domo} => (month $month) (day $domo)
        wk = {domw} <calunit> van|in {anymonth} => (nth $domw $calunit $anymonth)
        wk = {domw} <calunit> van|in {yearx} => (nth $domw $calunit $yearx)
        wk = {domw} <calunit> van|in {relunit} => (nth $domw $calunit $relunit)
        wk = {domw} helft van [ het|de ] {theunit} => (nth $domw half $theunit)
        wk = {domw} helft van {relunit} => (nth $domw half $relunit)
        wk = {domw} helft van {yearx} => (nth $domw half $yearx)
        wk = eerste helft van {anymonth} => (mod START $anymonth)
        wk = tweede helft van {anymonth} => (mod END $anymonth)
        wk = week <weeknumber> => (week $weeknumber)
        wk = weekend|weekeinde => (this weekend)
        wk = weekend|weekeinde van {day0} => (weekof $day0)
        # seasons, quarters
        sy = <season> [ van ] {y} => (season $season) $y
        sy = <season> {ofyear} => (season $season) $ofyear
        sy = <lastw> <season> => (last (season $season))
        sy = <nextw> <season> => (next (season $season))
        sy = deze|dit <season> => (this (season $season))
        sy = <season> => (season $season)
        q = {domo} kwartaal => (quarter $domo)
        q = {domo} halfjaar => (half $domo)
        q = {domo} jaarhelft => (half $domo)
        q = k|q ~<upto4> => (quarter $upto4)
        qy = {q} => $q
        qy = {q} [ van|in ] {yearx} => $q $yearx
        qy = {q} {ofyear} => $q $ofyear
        # decades, centuries
        dec = jaren <yy> => (shortdecade $yy)
        dec = jaren ' <yy> => (shortdecade $yy)
        dec = jaren <tens> => (shortdecade $tens)
        dec = jaren negentien|negentienhonderd <tens> => (decade (+ 1900 $tens))
        dec = jaren achttien|achttienhonderd <tens> => (decade (+ 1800 $tens))
        dec = jaren <year> => (decade $year)
        cen = {domo} eeuw => (century $domo)
        cen = {domo} eeuw voor christus => (century $domo) (era bc)
        cen = {domo} eeuw v. chr. => (century $domo) (era bc)
        yearx = {y}
        yearx = jaar {y} => $y
        yearx = <int> voor christus => (year $int) (era bc)
        yearx = <int> v. chr. => (year $int) (era bc)
        yearx = [ het ] jaar <int> voor christus => (year $int) (era bc)
        yearx = [ het ] jaar <int> !<unit> => (year $int)
        yearx = [ het ] jaar <int> {era} => (year $int)
        yearx = <int> {era} => (year $int)
        # so much before or after
        ago = {spanx} geleden => (shift -1 $spanx now)
        ago = <approx> {span} geleden => (mod $approx (shift -1 $span now))
        ago = <bareunit> geleden => (ref PAST_REF)
        ago = over {span} => (shift 1 $span now)
        ago = over <approx> {span} => (mod $approx (shift 1 $span now))
        ago = {span} later|daarna|nadien => (shift 1 $span then)
        ago = {span} eerder|daarvoor|tevoren|ervoor => (shift -1 $span then)
        ago = {span} voor {day} => (shift -1 $span $day)
        ago = {span} na {day} => (shift 1 $span $day)
        ago = {span} vanaf nu|vandaag => (shift 1 $span now)
        ago = over {span} vanaf nu|vandaag => (shift 1 $span now)
        ago = {span} te|gerekend vanaf {day} => (shift 1 $span $day)
        ago = {span} vanaf {day} => (shift 1 $span $day)
        anyx = {anymonth}
        anyx = {sy}
        anyx = {qy}
        anyx = {dec}
        anyx = {cen}
        anyx = {yearx}
        anyx = {relunit}
        anyx = {wk}
        date = {day}
        date = {anyx}
        date = de|het {anyx} => $anyx
        date = {ago}
        date = {edged}
        base = {day}
        base = {anyx}
        base = de|het {anyx} => $anyx
        base = {theunit}
        base = de|het {theunit} => $theunit
        edged = [ het|de ] <edge> [ van ] {base} => (mod $edge $base)
        edged = later {relunit} => (mod END $relunit)
        edged = later in|op [ de|het ] {theunit} => (mod END $theunit)
        edged = eerder in|op [ de|het ] {theunit} => (mod START $theunit)
        edged = halverwege {base} => (mod MID $base)
        edged = eerder {relunit} => (mod START $relunit)
        edged = vroege|vroeg {dec} => (mod START $dec)
        edged = late {dec} => (mod END $dec)
        # the clock
        hm = <hour> ~: ~<minute> !~: => (clock $hour $minute) (part DT)
        hm = <hour> ~: ~<minute> ~: ~s:<minute> => (clock $hour $minute $s) (part DT)
        hm = <hour> ~u|h ~<minute> => (clock $hour $minute) (part DT)
        hm = <hour> ~: ~<minute> ~h|u => (clock $hour $minute) (part DT)
        hd = <hour> ~. ~<minute> !{decimal} !~% => (clock $hour $minute) (part DT)
        hn = <hour>
        hn = {n2}
        hh = {hm} [ uur|u|u. ] => $hm
        hh = {hd} uur|u|u. => $hd
        hh = =vanaf|om|tot|rond|tegen <hour> ~u|h => (clock $hour)
        hh = =om|vanaf|rond|tegen|tot|sinds <hour> u => (clock $hour)
        hh = half <hour12> => (clock (- $hour12 1) 30)
        hh = kwart|kwartier over {hn} => (clock $hn 15)
        hh = kwart|kwartier voor {hn} => (clock (- $hn 1) 45)
        hh = m:{n2} over|na {hn} !<unit> => (clock $hn $m)
        hh = <int> over {hn} !<unit> => (clock $hn $int)
        hh = =om|tot|vanaf|rond|tegen|na|voor {hd} => $hd
        hh = =om|rond|tegen <hour> uur => (clock $hour)
        hh = =om|rond|tegen {n2} uur => (clock $n2)
        hw = {hn} uur => (clock $hn)
        hw = =om|rond|tegen {n2} => (clock $n2)
        hw = =om|rond|tegen {hn} => (clock $hn)
        hw = half {hn} => (clock (- $hn 1) 30)
        hw = kwart over {hn} => (clock $hn 15)
        hw = kwart voor {hn} => (clock (- $hn 1) 45)
        hw = m:{n2} [ minuten ] over {hn} => (clock $hn $m)
        hw = m:{n2} [ minuten ] voor {hn} => (clock (- $hn 1) (- 60 $m))
        hw = m:{n2} over half {hn} => (clock (- $hn 1) (+ 30 $m))
        hw = m:{n2} voor half {hn} => (clock (- $hn 1) (- 30 $m))
        hw = <int> over half {hn} => (clock (- $hn 1) (+ 30 $int))
        hw = <int> voor half {hn} => (clock (- $hn 1) (- 30 $int))
        hw = <int> [ minuten ] over {hn} => (clock $hn $int)
        hw = <int> [ minuten ] voor {hn} => (clock (- $hn 1) (- 60 $int))
        hh = middernacht => (clock 24 0)
        hh = [ het ] middaguur => (clock 12 0)
        adv = {advs}
        advs = ' s <partadv> => (part $partadv)
        adv = in|op de <part> => (part $part)
        clock = {hh}
        clock = =om|rond|tegen|vanaf|tot|na|voor|sinds|tussen|van|en|was|is|het {hw}
        clock = {hh} {adv} => $hh $adv
        clock = {hw} {adv} => $hw $adv
        clock = {hw} precies|stipt => $hw
        clock = precies|stipt {hw} => $hw
        clock = {hn} uur {adv} => (clock $hn) $adv
        clock = {hn} {adv} => (clock $hn) $adv
        clock = {hn} <meridiem> => (clock $hn $meridiem)
        clock = {hm} <meridiem> => $hm (clock $meridiem)
        clock = {hd} <meridiem> => $hd (clock $meridiem)
        clock = half {hn} => (clock (- $hn 1) 30)
        clock = kwart over {hn} => (clock $hn 15)
        clock = kwart voor {hn} => (clock (- $hn 1) 45)
        clockz = {clock}
        clockz = {clock} <zone> => $clock (zone $zone)
        clockz = {clock} ( <zone> ) => $clock (zone $zone)
        clockz = rond|omstreeks|tegen|circa|ongeveer {clock} => (mod APPROX $clock)
        clockz = rond|omstreeks|tegen {hw} => (mod APPROX $hw)
        clockz = even|kort voor {clock} => (mod BEFORE $clock)
        clockz = even|kort na {clock} => (mod AFTER $clock)
        # parts of days
        dp = {day} <part> => $day (part $part)
        dp = {day} {adv} => $day $adv
        dp = {today} <part> => $today (part $part)
        dp = {today} vroeg => (mod START $today)
        dp = <weekdaypart> => $weekdaypart
        dp = <lastw> <weekdaypart> => (last $weekdaypart)
        dp = <nextw> <weekdaypart> => (next $weekdaypart)
        dp = deze <weekdaypart> => $weekdaypart
        dp = <weekdaypart> [ , ] {md} => $weekdaypart $md
        dp = <weekdaypart> vroeg => (mod START $weekdaypart)
        dp = <weekdaypart> laat => (mod END $weekdaypart)
        dp = <todaypart>
        dp = <todaypart> vroeg => (mod START $todaypart)
        dp = <todaypart> laat => (mod END $todaypart)
        dp = [ de ] <part> van {day} => $day (part $part)
        dp = [ de ] nacht van a:{day} op b:{day} => $a (part NI)
        dp = [ de ] nacht op {day} => (shift -1 day $day) (part NI)
        dp = deze <part> => (this (part $part))
        dp = die <part> => (this (part $part) then)
        dp = afgelopen nacht => (last night)
        dp = vorige nacht => (last night)
        dp = [ de ] volgende <part> => (next (part $part) then)
        dp = [ de ] vroege <part> => (mod START (part $part))
        dp = [ de ] late <part> => (mod END (part $part))
        dp = [ het ] begin van de <part> => (mod START (part $part))
        dp = [ het ] einde van de <part> => (mod END (part $part))
        time = {dp} [ , ] [ om|rond|vanaf ] {clockz} => $dp $clockz
        time = {clockz} [ op ] {day} => $clockz $day
        time = {clockz} {dp} => $clockz $dp
        time = {day} [ , ] [ om|rond|vanaf ] {clockz} => $day $clockz
        time = {advs} om {clocke} => $clocke $advs
        time = {hd} {today} => $hd $today
        time = <hour12> <todaypart> => (clock $hour12) $todaypart
        time = <todaypart> [ om|rond ] {hn} !<unit> => (clock $hn) $todaypart
        time = {dp}
        time = {clockz}
        when = {time}
        when = {date}
        clocke = {clockz}
        adjeach = om de andere => X
        adjeach = elke|iedere andere => X
        adjeach = elke|iedere tweede => X
        bareclock = <hour12> => (clock $hour12)
        bareclock = <hour12> ~:|. ~<minute> => (clock $hour12 $minute)
        bareclock = {n2} => (clock $n2)
        bareclock = half {n2} => (clock (- $n2 1) 30)
        clocke = {hn} => (clock $hn)
        clocke = {hd}
        clocke = {hw}

        [rules]
        nothing/decimal = <int> ~,|. ~b:<int> => nothing
        nothing/greeting = goede <part> => nothing
        nothing/greeting = goeie <part> => nothing
        nothing/age = {cardinal} jaar oud => nothing
        nothing/age = {cardinal} - jarige|jarig => nothing
        time/dayrange = {day} [ , ] van|tussen a:{clocke} tot|en|- b:{clocke} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = van|tussen a:{clocke} tot|en|- b:{clocke} op {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/clock = [ van|tussen|vanaf ] a:{bareclock} tot|en b:{bareclock} [ uur ] {adv} => a: (begin (and $a $adv)) ; b: (end (and $b $adv))
        time/dayrange = {day} [ , ] van|tussen a:{bareclock} tot|en b:{bareclock} [ uur ] {adv} => a: (begin (and $day $a $adv)) ; b: (end (and $day $b $adv))
        range/clock = [ van|tussen ] a:{bareclock} tot|en|- b:{bareclock} <meridiem> => a: (begin (and $a (clock $meridiem))) ; b: (end (and $b (clock $meridiem)))
        range/clock = van|tussen|vanaf a:{clocke} tot|en b:{clockz} => a: (begin $a) ; b: (end $b)
        time/dayrange = {dp} [ , ] [ van|tussen ] a:{clocke} tot|en|- b:{clocke} => a: (begin (and $dp $a)) ; b: (end (and $dp $b))
        range/clock = van|tussen a:{clockz} tot|en b:{clocke} => a: (begin $a) ; b: (end $b)
        range/clock = a:{clockz} tot|- b:{clockz} => a: (begin $a) ; b: (end $b)
        range/clock = van|tussen a:<hour> tot|en b:<hour> uur => a: (begin (clock $a)) ; b: (end (clock $b))
        date/day = {date} => $date
        time/time = {time} => $time
        time/part = =de|het|in|tegen <part> => (part $part)
        time/adverb = {advs} => $advs
        duration/span = {spanx} => $spanx
        duration/length = <length> => $length
        duration/length = <vaguelength> => $vaguelength
        duration/length = <int> - daagse => (period $int day)
        duration/past = [ de|het ] <lastw> <bareunit> => (pastspan (period X $bareunit))
        duration/past = [ de|het ] <lastw> {cardinal} <unit> => (pastspan (period $cardinal $unit))
        duration/past = [ de|het ] {cardinal} <lastw> <unit> => (pastspan (period $cardinal $unit))
        duration/past = [ de ] <lastw> paar <unit> => (pastspan (period X $unit))
        duration/rest = de|het rest van {day0} => $day0
        duration/rest = rest van {anymonth} => $anymonth
        duration/past = [ het ] <lastw> uur => (pastspan (period 1 hour))
        duration/next = [ de|het ] <nextw> <bareunit> => (comingspan (period X $bareunit))
        duration/next = [ de|het ] <nextw> {cardinal} <unit> => (comingspan (period $cardinal $unit))
        duration/next = [ de|het ] {cardinal} <nextw> <unit> => (comingspan (period $cardinal $unit))
        duration/next = [ de ] <nextw> paar <unit> => (comingspan (period X $unit))
        duration/next = [ het ] <nextw> uur => (comingspan (period 1 hour))
        duration/first = de eerste {cardinal} <unit> => (period $cardinal $unit)
        duration/within = binnen [ de ] d:{span} => d: (comingspan $d now)
        duration/within = binnen [ de|een ] d:{span} vanaf nu|vandaag => d: (comingspan $d now)
        duration/ahead = in d:{span} => d: (ahead $d)
        duration/these = deze <bareunit> => (period X $bareunit)
        duration/whole = de|het hele <calunit> => (this $calunit)
        duration/whole = [ de ] volle|gehele dag => (period 1 day)
        duration/whole = de gehele <calunit> => (this $calunit)
        duration/whole = de hele dag => (period 1 day)
        duration/bare = <bareunit> => (period X $bareunit)
        set/each = elke|iedere <weekday> => (each (weekday $weekday))
        set/each = elke|iedere <weekday> [ om ] {clocke} => (each (and (weekday $weekday) $clocke))
        set/each = elke|iedere dag [ om ] {hd} => (each $hd)
        set/each = elke|iedere dag [ om ] {hn} uur => (each (clock $hn))
        set/each = dagelijks [ om ] {clocke} => (each $clocke)
        set/each = {clockz} elke|iedere dag => (each $clockz)
        set/each = {adjeach} <unit> => (every 2 $unit)
        set/each = elke|iedere <weekdaypart> => (each $weekdaypart)
        set/each = op <weekdays> => (each (weekday $weekdays))
        set/each = ' s <weekdays> => (each (weekday $weekdays))
        set/each = <weekdays> => (each (weekday $weekdays))
        set/each = elke|elk|iedere|ieder <unit> => (every 1 $unit)
        set/each = elke|iedere <weekdaypart> [ om ] {clockz} => (each (and $weekdaypart $clockz))
        set/each = {clockz} elke|iedere <weekday> => (each (and (weekday $weekday) $clockz))
        set/each = elke|iedere dag [ om ] {clockz} => (each $clockz)
        set/each = elke|elk|iedere {cardinal} <unit> => (every $cardinal $unit)
        set/each = om de {cardinal} <unit> => (every $cardinal $unit)
        set/each = alle <bareunit> => (every 1 $bareunit)
        set/each = elke|iedere <part> => (each (part $part))
        set/each = elke|elk|iedere|ieder <season> => (each (season $season))
        set/each = elke|iedere <month> => (each (month $month))
        set/adverb = <adjunit> => (every 1 $adjunit)
        set/rate = per u:<unit> => u: (rate 1 $u)
        reference/now = nu|momenteel|tegenwoordig|thans => (ref PRESENT_REF)
        reference/now = op dit moment => (ref PRESENT_REF)
        reference/now = zojuist|daarnet|zonet|daarstraks => (ref PRESENT_REF)
        reference/now = nu meteen|direct => (ref PRESENT_REF)
        reference/now = vandaag de dag => (ref PRESENT_REF)
        reference/now = heden ten dage => (ref PRESENT_REF)
        reference/now = vanaf nu => (ref PRESENT_REF)
        reference/soon = straks|spoedig|dadelijk => (ref FUTURE_REF)
        reference/soon = zo spoedig|snel mogelijk => (ref FUTURE_REF)
        reference/now = op het ogenblik => (ref PRESENT_REF)
        reference/now = huidige|huidig => (ref PRESENT_REF)
        reference/past = onlangs|recent|recentelijk|recente|destijds|vroeger|indertijd => (ref PAST_REF)
        reference/past = kort geleden => (ref PAST_REF)
        reference/past = lang geleden => (ref PAST_REF)
        reference/past = het verleden => (ref PAST_REF)
        reference/future = [ de|nabije ] toekomst => (ref FUTURE_REF)
        reference/future = binnenkort|weldra|toekomstige|toekomstig => (ref FUTURE_REF)
        range/days = [ van ] a:{dom} tot [ en met ] b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ van ] a:{dom} tot [ en met ] b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ van ] a:{dom} t / m b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ van ] a:{dom} t / m b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ van|tussen ] a:{dom} en|- b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ van|tussen ] a:{dom} en|- b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        list/days = [ op ] a:{dom} en b:{md} => a: (and $b (day $a)) ; b: $b
        range/months = [ van|tussen ] a:<month> tot|en|- [ en met ] b:{my} => a: (begin (and $b (month $a))) ; b: (end $b)
        range/days = [ van ] a:{domo} tot|- [ en met ] b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ van ] a:{domo} tot|- [ en met ] b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = a:{md} -|– b:{md} => a: (begin $a) ; b: (end $b)
        range/days = a:{md} -|–|tot b:{md} [ , ] {y} => a: (begin (and $a $y)) ; b: (end (and $b $y))
        range/days = van|tussen a:{md} en|tot [ en met ] b:{md} [ , ] {y} => a: (begin (and $a $y)) ; b: (end (and $b $y))
        range/days = a:{md} -|– b:{mdy} => a: (begin $a) ; b: (end $b)
        range/days = a:{fullday} -|– b:{fullday} => a: (begin $a) ; b: (end $b)
        range/days = a:{my} -|– b:{my} => a: (begin $a) ; b: (end $b)
        range/dates = m:{relunit} van|tussen a:<day> tot|en|- b:<day> => a: (begin (and $m (day $a))) ; b: (end (and $m (day $b)))
        range/dates = m:{relunit} a:<day> tot|- b:<day> !<unit> !<month> => a: (begin (and $m (day $a))) ; b: (end (and $m (day $b)))
        range/week = w:{relunit} tussen|van a:<weekday> en|tot [ en met ] b:<weekday> => a: (begin (and $w (weekday $a))) ; b: (end (and $w (weekday $b)))
        time/dayrange = {day} [ , ] [ om|van ] a:{hm} -|–|tot b:{hm} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = {day} [ , ] na a:{hm} maar|en voor b:{hm} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/years = [ van ] a:{y} tot [ en met ] b:{y} => a: (begin $a) ; b: (end $b)
        range/years = [ van ] a:{y} tot [ en met ] b:{my} => a: (begin $a) ; b: (end $b)
        range/from = van|vanaf a:{when} tot [ en met ] b:{when} => a: (begin $a) ; b: (end $b)
        range/from = a:{day0} tot en met b:{day0} => a: (begin $a) ; b: (end $b)
        range/between = tussen a:{when} en b:{when} => a: (begin $a) ; b: (end $b)
        range/years = a:<year> -|tot b:<year> => a: (begin (year $a)) ; b: (end (year $b))
        bound/since = sinds d:<weekday> => d: (since (last (weekday $d)))
        bound/since = sinds d:{when} => d: (since $d past)
        bound/since = sinds d:{spanx} => d: $d
        bound/since = al d:{spanx} => d: $d
        bound/since = vanaf d:{when} => d: (since $d)
        bound/until = tot [ en met ] d:{when} => d: (until $d)
        bound/by = uiterlijk [ op ] d:{when} => d: (by $d)
        bound/before = voor d:{when} => d: (before $d)
        bound/after = na d:{when} => d: (after $d)
        bound/after = na d:{span} => d: $d
        nothing/phone = <year> ~- ~<int> ~- ~b:<int> => nothing
        nothing/phone = <int> ~. ~b:<int> ~. ~c:<int> => nothing
        nothing/notaday = <int> <month> => nothing
        nothing/date = <int> ~/ ~b:<int> ~/ ~c:<year> => nothing
        nothing/date = <int> ~- ~b:<int> ~- ~c:<year> => nothing
        nothing/date = <int> ~. ~b:<int> ~. ~c:<year> => nothing

        [cues]
        future: zal zullen wordt worden gaat gaan wil willen moet moeten
        planned: gepland verwacht vastgesteld geplande aanstaande
        past: was waren werd werden had hadden heeft hebben ging gingen kwam kwamen gaf vond stond lag nam schreef sprak stierf begon viel hield liet riep liep
        past: verloor won trok zag bleef sloeg brak kreeg besloot bood overleed deed deden zei zeiden kon konden moest moesten wilde wilden -de -den -te -ten
        modal: kan kunnen mag mogen zou zouden
        present: is zijn
        auxiliary: is zijn
        speech: zei verklaarde meldde liet zegt benadrukte bevestigde
        relative: die dat waar toen omdat terwijl nadat als
        conjunction: en maar of want
        determiner: de het een deze dit die dat zijn haar hun geen
        preposition: in op aan van voor na met bij tot uit over tegen sinds vanaf om naar
        attribution: volgens
        denial: ontkende
        possibility: misschien wellicht mogelijk
        cancelled: afgelast uitgesteld geannuleerd

        [abbreviations]
        dr prof mr mw dhr drs ir st nr bv bijv enz etc ca o.a jl a.s jan feb mrt apr jun jul aug sept okt nov dec
        """#
}
