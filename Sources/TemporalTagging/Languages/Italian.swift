extension LanguageSources {
    /// Italian; the notation is documented at `LanguagePackLoader`.
    static let italian = #"""
        language it italiano
        order day-first
        endings o a i e
        cold <small> <tens> <ordinal> <approx> <edge> il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dallo
        cold dalla dai dagli dalle in nel nello nella nei negli nelle su sul sulla con per tra fra e ed o che si prima dopo fa più meno fino sino ogni tutt+ quest+
        cold quell+ quel stess+ mezzo mezza quarto punto ora corso momento entro scors+ prossim+ passat+ ultim+ prim+ second+ futur+ mesi+ altr+ alcun+ qualche poc+
        cold molt+ divers+ vari+ circa oltre quasi almeno dall dell nell all sull fine inizio metà verso partire durata non più seguente seguenti successiv+
        cold precedente precedenti presente corrente venturo tarda tardo poco sera
        hot alle dalle verso momento punto ora sera prossim+ scors+ fa adesso inizio fine metà futuro

        [functions]
        il lo la i gli le di del della dei delle che e è un una in nel nella non per con da dal dalla si sono al alla ha hanno come più ma anche su se ci dopo
        questo questa essere stato stata tra fra degli alle agli dai nei sul sulla suo sua loro o lui molto gia già ad ed dell all quando dove cui ne era
        perché chi poi sia così ancora fatto

        [words]
        month 1: gennaio
        month 2: febbraio
        month 3: marzo
        month 4: aprile
        month 5: maggio
        month 6: giugno
        month 7: luglio
        month 8: agosto
        month 9: settembre
        month 10: ottobre
        month 11: novembre
        month 12: dicembre
        monthabbr 1: gen gen. genn. genn
        monthabbr 2: feb feb. febb. febb
        monthabbr 3: mar mar.
        monthabbr 4: apr apr.
        monthabbr 5: mag mag. magg.
        monthabbr 6: giu giu.
        monthabbr 7: lug lug.
        monthabbr 8: ago ago.
        monthabbr 9: set set. sett. sett
        monthabbr 10: ott ott.
        monthabbr 11: nov nov.
        monthabbr 12: dic dic.
        weekday 1: lunedì
        weekday 2: martedì
        weekday 3: mercoledì
        weekday 4: giovedì
        weekday 5: venerdì
        weekday 6: sabato
        weekday 7: domenica
        weekdayabbr 1: lun lun.
        weekdayabbr 2: mar mar.
        weekdayabbr 3: mer mer.
        weekdayabbr 4: gio gio.
        weekdayabbr 5: ven ven.
        weekdayabbr 6: sab sab.
        weekdayabbr 7: dom dom.
        weekdays 6: sabati
        weekdays 7: domeniche
        unit second: secondo, secondi
        unit minute: minuto, minuti, min
        unit hour: ora, ore
        unit day: giorno, giorni
        unit workday: giorni lavorativi, giorni feriali, giorno lavorativo
        unit week: settimana, settimane
        unit weekend: finesettimana, fine settimana, weekend, week-end
        unit month: mese, mesi
        unit quarter: trimestre, trimestri
        unit half: semestre, semestri
        unit year: anno, anni
        unit decade: decennio, decenni
        unit century: secolo, secoli
        unit millennium: millennio, millenni
        unit night: notte, notti
        bareunit second: secondi
        bareunit minute: minuti
        bareunit hour: ore
        bareunit day: giorni
        bareunit week: settimane
        bareunit month: mesi
        bareunit year: anni
        bareunit decade: decenni
        bareunit century: secoli
        calunit week: settimana
        calunit month: mese
        calunit quarter: trimestre
        calunit half: semestre
        calunit year: anno
        calunit decade: decennio
        calunit century: secolo
        calunit weekend: finesettimana, weekend, fine settimana, week-end
        adjunit day: quotidianamente giornalier+ giornalmente
        adjunit week: settimanale settimanali settimanalmente
        adjunit month: mensile mensili mensilmente
        adjunit quarter: trimestrale trimestrali
        adjunit half: semestrale semestrali
        adjunit year: annuale annuali annualmente annuo annui annua annue
        part MO: mattina mattino mattinata
        part AF: pomeriggio
        part EV: sera serata
        part NI: notte nottata
        part MI: mezzogiorno
        part DA: alba
        season SP: primavera
        season SU: estate
        season FA: autunno
        season WI: inverno
        small 1: un uno una
        small 2: due
        small 3: tre
        small 4: quattro
        small 5: cinque
        small 6: sei
        small 7: sette
        small 8: otto
        small 9: nove
        small 10: dieci
        small 11: undici
        small 12: dodici
        small 13: tredici
        small 14: quattordici
        small 15: quindici
        small 16: sedici
        small 17: diciassette
        small 18: diciotto
        small 19: diciannove
        small 20: venti vent
        small 30: trenta trent
        small 40: quaranta quarant
        small 50: cinquanta cinquant
        small 60: sessanta sessant
        small 70: settanta
        small 80: ottanta ottant
        small 90: novanta novant
        small 100: cento cent
        small 1000: mille
        one 1: uno un
        one 2: due
        one 3: tre tré
        one 4: quattro
        one 5: cinque
        one 6: sei
        one 7: sette
        one 8: otto
        one 9: nove
        tens 20: venti
        tens 30: trenta
        tens 40: quaranta
        tens 50: cinquanta
        tens 60: sessanta
        tens 70: settanta
        tens 80: ottanta
        tens 90: novanta
        cut 20: vent
        cut 30: trent
        cut 40: quarant
        cut 50: cinquant
        cut 60: sessant
        cut 70: settant
        cut 80: ottant
        cut 90: novant
        hundredword 100: cento
        approxnumber 10: decina
        approxnumber 12: dozzina
        approxnumber 15: quindicina
        approxnumber 20: ventina
        approxnumber 30: trentina
        approxnumber 40: quarantina
        approxnumber 50: cinquantina
        approxnumber 100: centinaio
        meridiem am: am, a.m., a.m
        meridiem pm: pm, p.m., p.m
        ordinal 1: prim+
        ordinal 2: second+
        ordinal 3: terz+
        ordinal 4: quart+
        ordinal 5: quint+
        ordinal 6: sest+
        ordinal 7: settim+
        ordinal 8: ottav+
        ordinal 9: non+
        ordinal 10: decim+
        ordinal 11: undicesim+
        ordinal 12: dodicesim+
        ordinal 13: tredicesim+
        ordinal 14: quattordicesim+
        ordinal 15: quindicesim+
        ordinal 16: sedicesim+
        ordinal 17: diciassettesim+
        ordinal 18: diciottesim+
        ordinal 19: diciannovesim+
        ordinal 20: ventesim+
        ordinal 21: ventunesim+
        roman 1: i
        roman 2: ii
        roman 3: iii
        roman 4: iv
        roman 5: v
        roman 6: vi
        roman 7: vii
        roman 8: viii
        roman 9: ix
        roman 10: x
        roman 11: xi
        roman 12: xii
        roman 13: xiii
        roman 14: xiv
        roman 15: xv
        roman 16: xvi
        roman 17: xvii
        roman 18: xviii
        roman 19: xix
        roman 20: xx
        roman 21: xxi
        centuryname 13: duecento
        centuryname 14: trecento
        centuryname 15: quattrocento
        centuryname 16: cinquecento
        centuryname 17: seicento
        centuryname 18: settecento
        centuryname 19: ottocento
        centuryname 20: novecento
        approx APPROX: circa, quasi, pressappoco, grosso modo, più o meno
        approx LESS_THAN: meno di, non più di
        approx MORE_THAN: più di, oltre, oltre a
        approx EQUAL_OR_MORE: almeno, non meno di
        approx EQUAL_OR_LESS: al massimo, un massimo di, fino a
        zone 0: gmt, utc
        zone 60: ora italiana, ore italiane, ora di Roma, cet
        zone local: ora locale, ore locali
        holiday (and (month 12) (day 25)): natale, giorno di natale
        holiday (and (month 12) (day 24)): vigilia di natale,
        holiday (and (month 12) (day 26)): santo stefano,
        holiday (and (month 12) (day 31)): san silvestro, vigilia di capodanno, notte di capodanno, notte di san silvestro
        holiday (and (month 1) (day 1)): capodanno, primo dell'anno
        holiday (and (month 1) (day 6)): epifania, befana
        holiday (and (month 2) (day 14)): san valentino, festa degli innamorati
        holiday (and (month 3) (day 8)): festa della donna, festa delle donne
        holiday (and (month 4) (day 25)): festa della liberazione, anniversario della liberazione
        holiday (and (month 5) (day 1)): festa dei lavoratori, festa del lavoro
        holiday (and (month 6) (day 2)): festa della repubblica,
        holiday (and (month 8) (day 15)): ferragosto, assunzione
        holiday (and (month 10) (day 31)): halloween
        holiday (and (month 11) (day 1)): ognissanti, tutti i santi
        holiday (and (month 12) (day 8)): immacolata, immacolata concezione
        holiday (easter 0): pasqua, domenica di pasqua
        holiday (easter 1): pasquetta, lunedì dell'angelo, lunedì di pasqua
        holiday (easter -2): venerdì santo,
        holiday (easter -3): giovedì santo,
        holiday (easter -7): domenica delle palme,
        holiday (easter -47): martedì grasso,
        holiday (easter -46): mercoledì delle ceneri,
        holiday (easter 39): ascensione
        holiday (easter 49): pentecoste
        holiday (easter 60): corpus domini,
        holiday (nth 2 (weekday 7) (month 5)): festa della mamma,
        holiday (and (month 3) (day 19)): festa del papà, festa di san giuseppe
        holiday (nth 4 (weekday 4) (month 11)): thanksgiving, giorno del ringraziamento
        holiday (shift 1 day (nth 4 (weekday 4) (month 11))): black friday,
        holiday (and (month 3) (day 15)): idi di marzo,
        holiday (and (month 11) (day 1)): giorno dei santi, festa di ognissanti, festa dei santi, tutti i santi
        holiday (and (month 11) (day 2)): giorno dei morti, festa dei morti, commemorazione dei defunti, ai morti
        holiday (and (month 4) (day 1)): pesce d'aprile,
        holiday (and (month 3) (day 1)): giornata mondiale contro la discriminazione, giornata contro la discriminazione
        holiday (and (month 11) (day 17)): giornata mondiale dei prematuri, giornata mondiale della prematurità
        holiday (and (month 5) (day 25)): giornata dell'unità africana, giornata dell'africa
        holiday (and (month 12) (day 18)): giornata mondiale della lingua araba,
        holiday (nth 1 (weekday 6) (month 7)): giornata internazionale delle cooperative,
        holiday (and (month 4) (day 22)): giornata della terra, giornata mondiale della terra
        holiday (and (month 1) (day 27)): giorno della memoria, giornata della memoria
        holiday (and (month 2) (day 10)): giorno del ricordo,
        holiday (and (month 2) (day 2)): candelora
        holiday (and (month 6) (day 24)): san giovanni battista,
        holiday (and (month 6) (day 29)): santi pietro e paolo,
        holiday (and (month 3) (day 8)): giornata internazionale della donna, giornata della donna
        holiday (and (month 11) (day 25)): giornata contro la violenza sulle donne, giornata internazionale contro la violenza sulle donne
        holiday (and (month 12) (day 10)): giornata dei diritti umani, giornata mondiale dei diritti umani
        holiday (and (month 11) (day 4)): giornata dell'unità nazionale, giornata delle forze armate
        holiday (and (month 12) (day 1)): giornata mondiale contro l'aids,
        holiday (easter -1): sabato santo,
        holiday (easter -52): giovedì grasso,
        holiday (days 7 (easter -7)): settimana santa,
        holiday (days 46 (easter -46)): quaresima
        holiday (easter 50): lunedì di pentecoste,
        holiday (orthodox 0): pasqua ortodossa,
        holiday (chinese 1 1): capodanno cinese,
        holiday (hijri 1 1): capodanno islamico,
        holiday (days 30 (hijri 9 1)): ramadan
        holiday (hijri 12 10): festa del sacrificio,
        holiday (hebrew 7 10): yom kippur, kippur
        holiday (days 9 (shift -1 day (hebrew 9 25))): hanukkah, chanukkah
        holiday (days 3 (shift -1 day (hebrew 7 1))): rosh hashanah, capodanno ebraico
        holiday (days 9 (shift -1 day (hebrew 1 15))): pesach, pasqua ebraica
        holiday (hindu 7 30 18): diwali
        holiday (shift 4 day (nth 4 (weekday 4) (month 11))): cyber monday,
        edge START: inizio principio inizi avvio
        edge MID: metà
        edge END: fine termine conclusione
        lastw -1: scors+ passat+
        nextw 1: prossim+ entrante venturo ventura
        followw 1: seguente successiv+
        priorw -1: precedente prima
        art 0: il lo la i gli le

        [compounds]
        small = <tens> <one> => (+ $tens $one)
        small = <cut> uno|un => (+ $cut 1)
        small = <cut> otto => (+ $cut 8)
        small = <hundredword> <tens> => (+ $hundredword $tens)
        small = <one> <hundredword> => (* $one $hundredword)
        yearw = duemila <small> => (+ 2000 $small)
        yearw = millenovecento <small> => (+ 1900 $small)
        yearw = millenovecent <small> => (+ 1900 $small)
        yearw = milleottocento <small> => (+ 1800 $small)
        yearw = millesettecento <small> => (+ 1700 $small)

        [fragments]
        mon = <month>
        mon = <monthabbr>
        wday = <weekday>
        wday = <weekday> ~'
        wabbr = {wday}
        wabbr = <weekdayabbr>
        decimal = ~.|, ~<int>
        n2 = <small>
        cardinal = <int> !{decimal}
        cardinal = {n2} [ ~' ] => $n2
        cardinal = {n2} mila => (* $n2 1000)
        vague = alcun+|divers+|vari+|molt+|poch+|poc+|tant+|numeros+|parecch+|parecchi|parecchie|pochi|poche => X
        vague = qualche => X
        vague = un paio di => 2
        simple = {cardinal} [ - ] <unit> => (period $cardinal $unit)
        simple = {cardinal} lungh+|soli|sole|inter+ <unit> => (period $cardinal $unit)
        simple = {cardinal} <unit> e mezzo|mezza => (period $cardinal $unit MID)
        simple = mezz ' ora => (period 30 minute)
        simple = mezz ' ora => (period 30 minute)
        simple = mezzora => (period 30 minute)
        simple = <int> h => (period $int hour)
        simple = <int> ~.|, ~b:<int> <unit> => (period (decimal $int $b) $unit)
        simple = giorno intero => (period 1 day)
        simple = [ un|l ] [ ' ] intero|intera <unit> => (period 1 $unit)
        simple = <unit> intero|intera => (period 1 $unit)
        simple = mezza ora => (period 30 minute)
        simple = una|la mezz ' ora => (period 30 minute)
        simple = mezzo secolo => (period 50 year)
        simple = un quarto d ' ora => (period 15 minute)
        simple = tre quarti d ' ora => (period 45 minute)
        simple = un ' ora => (period 1 hour)
        simple = una|la <approxnumber> di|d [ ' ] <unit> => (mod APPROX (period $approxnumber $unit))
        simple = {vague} <unit> => (period $vague $unit)
        span = {simple}
        span = a:{simple} , c:{simple} e b:{simple} => (period $a $c $b)
        span = a:{simple} b:{simple} => (period $a $b)
        span = a:{simple} e b:{simple} => (period $a $b)
        span = a:{simple} , b:{simple} => (period $a $b)
        spanx = {span}
        spanx = <approx> {span} => (mod $approx $span)
        spanx = {span} circa => (mod APPROX $span)

        dom = <day> !h !: !~% !ore !anni !{decimal}
        dom = <day> ~º => $day
        dom = <day> ~* => $day
        dom = primo => 1
        y = <year> !~% !lire !miliardi !milioni !euro !dollari !punti !metri !chilometri !km !persone !{decimal} => (year $year)
        y = =' <yy> !per !~% !{decimal} => (shortyear $yy)
        y = <yearw> => (year $yearw)
        y = =nel|dal|del|al|anno|dell|inizio|fine duemila !<unit> !euro !lire !persone => (year 2000)
        y = millenovecento => (year 1900)
        y = l ' <yearpair> !~% !per !{decimal} => (shortyear $yearpair)
        md = {dom} [ di ] {mon} => (month $mon) (day $dom)
        md = {dom} - {mon} => (month $mon) (day $dom)
        md = {n2} di <month> => (month $month) (day $n2)
        md = <month> {dom} !~: => (month $month) (day $dom)
        md = {n2} <month> => (month $month) (day $n2)
        md = {n2} [ di ] {mon} => (month $mon) (day $n2)
        md = {mon} {n2} => (month $mon) (day $n2)
        md = {mon} , il {n2} => (month $mon) (day $n2)
        md = <ordinal> <month> => (month $month) (day $ordinal)
        md = <monthabbr> {dom} !~: => (month $monthabbr) (day $dom)
        mdy = {md} [ del|, ] [ anno ] {y} => $md $y
        mdy = {md} - <year> => $md (year $year)
        mdy = {md} , <year> => $md (year $year)
        mdy = {md} , {y} => $md $y
        mdy = {md} {y} => $md $y
        mdy = {md} <int> d.c. => $md (year $int)
        mdy = {md} <int> a.c. => $md (year $int) (era bc)
        mdy = {md} <int> {era2} => $md (year $int)
        era2 = d. c. => X
        era2 = dopo cristo => X
        era2 = dell ' era volgare => X
        mdy = {md} [ del ] <yy> !: !. !~% !ore => $md (shortyear $yy)
        mdy = {md} {ofyear} => $md $ofyear
        ofyear = di quest ' anno => (this year)
        ofyear = dello scorso anno => (last year)
        ofyear = dell ' anno scorso|passato => (last year)
        ofyear = del prossimo anno => (next year)
        ofyear = dell ' anno prossimo => (next year)
        ofyear = dello stesso anno => (this year then)
        ofyear = di quell ' anno => (this year then)
        ofyear = dell ' anno in corso => (this year)
        ofyear = dell ' anno precedente => (last year then)
        ofyear = dell ' anno successivo|seguente|dopo => (next year then)
        numeric = a:<day> ~/ ~b:<day> ~/ ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~/ ~b:<day> ~/ ~<yy> => (calendar $a $b $yy)
        numeric = a:<day> ~. ~b:<day> ~. ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~. ~b:<day> ~. ~<yy> => (calendar $a $b $yy)
        numeric = a:<day> ~- ~b:<day> ~- ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~- ~b:<day> ~- ~<yy> => (calendar $a $b $yy)
        numeric = <year> ~- ~m:<monthnumber> ~- ~<day> => (year $year) (month $m) (day $day)
        numeric = <year> ~/ ~m:<monthnumber> ~/ ~<day> => (year $year) (month $m) (day $day)
        numeric = <day> ~- ~{mon} ~- ~<year> => (year $year) (month $mon) (day $day)
        numeric = a:<day> ~/ ~b:<monthnumber> !~/ => (calendar $a $b)
        numeric = a:<day> ~/ ~b:<monthnumber> ~, <year> => (calendar $a $b $year)
        numeric = a:<day> ~/ ~b:<monthnumber> ~, ~<yy> => (calendar $a $b $yy)
        numeric = <year> ~. ~m:<monthnumber> ~. ~<day> => (year $year) (month $m) (day $day)
        numeric = {mon} ~-|/ ~<day> ~-|/ ~<year> => (year $year) (month $mon) (day $day)
        numeric = {mon} ~-|/ ~<year> ~-|/ ~<day> => (year $year) (month $mon) (day $day)
        numeric = <day> ~/ ~{mon} ~/ ~<year> => (year $year) (month $mon) (day $day)
        numeric = <year> ~-|/ ~{mon} ~-|/ ~<day> => (year $year) (month $mon) (day $day)
        numeric = <year> ~-|/ ~<day> ~-|/ ~{mon} => (year $year) (month $mon) (day $day)
        numeric = <compact> => (calendar $compact)
        fullday = {mdy}
        fullday = {numeric}
        day0 = {fullday}
        day0 = {md}
        day0 = {wabbr} [ , ] {mdy} => (weekday $wabbr) $mdy
        day0 = {wabbr} [ , ] {md} => (weekday $wabbr) $md
        day0 = {wabbr} [ , ] {numeric} => (weekday $wabbr) $numeric
        day0 = {wday} {n2} =.|, => (weekday $wday) (day $n2)
        day0 = {wday} {dom} => (weekday $wday) (day $dom)
        day0 = {md} <lastw> => (last $md)
        day0 = {md} <nextw> => (next $md)
        day0 = <lastw> {md} => (last $md)
        day0 = <nextw> {md} => (next $md)
        day0 = <lastw> {wday} {md} => (last $md)
        day0 = {wday} => (weekday $wday)
        day0 = {wday} <lastw> => (last (weekday $wday))
        day0 = <lastw> {wday} => (last (weekday $wday))
        day0 = ultim+ {wday} => (last (weekday $wday))
        day0 = {ordw} {wday} di|del|dello {relunit} => (nth $ordw (weekday $wday) $relunit)
        day0 = ultim+ {wday} di|del|dello {relunit} => (nth -1 (weekday $wday) $relunit)
        day0 = {relunit} di wd:{wabbr} => (weekday $wd) $relunit
        day0 = {wday} {relunit} => (weekday $wday) $relunit
        day0 = {wday} <nextw> => (next (weekday $wday))
        day0 = <nextw> {wday} => (next (weekday $wday))
        day0 = {wday} <followw> => (next (weekday $wday) then)
        day0 = {wday} precedente => (last (weekday $wday) then)
        day0 = {wday} della settimana scorsa|passata => (weekday $wday) (last week)
        day0 = {wday} della scorsa settimana => (weekday $wday) (last week)
        day0 = {wday} della settimana prossima => (weekday $wday) (next week)
        day0 = {wday} della prossima settimana => (weekday $wday) (next week)
        day0 = {wday} di questa settimana => (weekday $wday) (this week)
        day0 = giorno {dom} => (day $dom)
        day0 = giorno {md} => $md
        day0 = <holiday> => (holiday $holiday)
        day0 = <holiday> [ del ] {y} => (holiday $holiday) $y
        day0 = <holiday> <lastw> => (last (holiday $holiday))
        day0 = <lastw> <holiday> => (last (holiday $holiday))
        day0 = <nextw> <holiday> => (next (holiday $holiday))
        day0 = {ordw} {wday} di|del {anymonth} => (nth $ordw (weekday $wday) $anymonth)
        day0 = ultim+ {wday} di|del {anymonth} => (nth -1 (weekday $wday) $anymonth)
        day0 = {ordw} giorno di|del {anymonth} => (nth $ordw day $anymonth)
        day0 = ultimo giorno di|del {anymonth} => (nth -1 day $anymonth)
        day0 = {dom} del mese scorso => (last month) (day $dom)
        day0 = {dom} del prossimo mese => (next month) (day $dom)
        day0 = {dom} di questo mese => (this month) (day $dom)
        today = oggi [ stesso ] => (this day)
        today = ieri => (last day)
        today = domani => (next day)
        today = dopodomani => (shift 2 day now)
        today = dopo domani => (shift 2 day now)
        today = altroieri => (shift -2 day now)
        today = l ' altro ieri => (shift -2 day now)
        today = altro ieri => (shift -2 day now)
        today = avantieri => (shift -2 day now)
        today = oggi [ , ] {wday} => (this day) (weekday $wday)
        today = ieri [ , ] {wday} => (last day) (weekday $wday)
        today = domani [ , ] {wday} => (next day) (weekday $wday)
        today = giornata di ieri => (last day)
        today = giornata di oggi => (this day)
        today = giornata di domani => (next day)
        today = giornata odierna => (this day)
        day = {day0}
        day = <art> {day0} => $day0
        day = l ' {day0} => $day0
        day = {today}
        day = la today:{today} => $today
        day = questo|questa {wday} => (this (weekday $wday))
        day = quel|quello|quella|stesso|stessa {wday} => (this (weekday $wday) then)
        day = l ' altro giorno => (ref PAST_REF)
        day = [ il ] giorno dopo|seguente|successivo => (next day then)
        day = l ' indomani => (next day then)
        day = indomani => (next day then)
        day = [ il ] giorno prima|precedente => (last day then)
        day = la vigilia => (last day then)
        day = [ lo ] stesso giorno => (this day then)
        day = quel giorno => (this day then)
        day = questo giorno => (this day)
        day = all ' indomani di|del {day0} => (shift 1 day $day0)
        ordw = <ordinal>
        ordw = <int> ~º => $int
        # months
        my = {mon} [ del|, ]  {y} => (month $mon) $y
        my = {mon} <yy> !: !. !~% !{decimal} => (month $mon) (shortyear $yy)
        my = {mon} [ del ] <yearpair> => (month $mon) (shortyear $yearpair)
        my = {mon} del <yy> !~% !per => (month $mon) (shortyear $yy)
        my = {mon} ~- ~<year> => (month $mon) (year $year)
        my = mese di {my} => $my
        my = <year> ~-|/ ~<monthnumber> !~- !~/ => (month $monthnumber) (year $year)
        my = <monthnumber> ~/ ~<year> => (month $monthnumber) (year $year)
        relm = <month> <lastw> => (last (month $month))
        relm = <month> <nextw> => (next (month $month))
        relm = <lastw> [ mese di ] <month> => (last (month $month))
        relm = <nextw> [ mese di ] <month> => (next (month $month))
        relm = <month> <followw> => (next (month $month) then)
        relm = <month> precedente => (last (month $month) then)
        relm = <month> {ofyear} => (month $month) $ofyear
        relm = questo [ mese di ] <month> => (this (month $month))
        barem = <month> => (month $month)
        barem = mese di <month> => (month $month)
        anymonth = {my}
        anymonth = {relm}
        anymonth = {barem}
        # units
        relunit = <calunit> <lastw> => (last $calunit)
        relunit = <lastw> <calunit> => (last $calunit)
        relunit = <calunit> <nextw> => (next $calunit)
        relunit = <nextw> <calunit> => (next $calunit)
        relunit = <calunit> <followw> => (next $calunit then)
        relunit = <calunit> dopo => (next $calunit then)
        relunit = <calunit> dopo il|la prossimo|prossima => (shift 2 $calunit now)
        relunit = <calunit> prima del|della|dello scorso|scorsa => (shift -2 $calunit now)
        relunit = <calunit> in arrivo => (next $calunit)
        relunit = resto di|del|della [ quest+|questo|questa ] <calunit> => (rest $calunit)
        relunit = resto dell ' <calunit> => (rest $calunit)
        relunit = resto di quest ' <calunit> => (rest $calunit)
        relunit = resto del|della|di [ mia|questa ] giornata => (rest day)
        relunit = resto del giorno [ corrente ] => (rest day)
        relunit = <calunit> precedente => (last $calunit then)
        relunit = <calunit> prima => (last $calunit then)
        relunit = <calunit> in corso => (this $calunit)
        relunit = <calunit> corrente => (this $calunit)
        relunit = corrente|presente <calunit> => (this $calunit)
        relunit = quest+ <calunit> => (this $calunit)
        relunit = quest ' <calunit> => (this $calunit)
        relunit = quest ' ultimo <calunit> => (this $calunit)
        relunit = quel|quella|stesso|stessa <calunit> => (this $calunit then)
        relunit = quell ' <calunit> => (this $calunit then)
        relunit = ultim+ <calunit> => (last $calunit)
        theunit = <calunit> => (this $calunit)
        wk = settimana del {day0} => (weekof $day0)
        wk = {ordw} <calunit> di|del {anymonth} => (nth $ordw $calunit $anymonth)
        wk = {ordw} <calunit> del {yearx} => (nth $ordw $calunit $yearx)
        wk = {ordw} <calunit> {ofyear} => (nth $ordw $calunit $ofyear)
        wk = ultim+ <calunit> di|del {anymonth} => (nth -1 $calunit $anymonth)
        wk = {ordw} metà di|del|dell [ ' ] {theunit} => (nth $ordw half $theunit)
        wk = {ordw} metà [ ' ] di {relunit} => (nth $ordw half $relunit)
        wk = {ordw} metà [ ' ] del|di {yearx} => (nth $ordw half $yearx)
        wk = prima metà [ ' ] di|del {anymonth} => (mod START $anymonth)
        wk = seconda metà [ ' ] di|del {anymonth} => (mod END $anymonth)
        wk = weekend => (this weekend)
        wk = fine settimana => (this weekend)
        wk = week-end del {day0} => (weekof $day0)
        wk = {ordw} <calunit> di|del|dello|della {relunit} => (nth $ordw $calunit $relunit)
        wk = fine settimana del {day0} => (weekof $day0)
        wk = primi [ giorni ] di {anymonth} => (mod START $anymonth)
        wk = primi mesi del {yearx} => (mod START $yearx)
        wk = ultimi mesi del {yearx} => (mod END $yearx)
        wk = settimana <weeknumber> => (week $weeknumber)
        # seasons, quarters
        sy = <season> [ del ] {y} => (season $season) $y
        sy = <season> {ofyear} => (season $season) $ofyear
        sy = <season> <lastw> => (last (season $season))
        sy = <lastw> <season> => (last (season $season))
        sy = <season> <nextw> => (next (season $season))
        sy = <nextw> <season> => (next (season $season))
        sy = quest+ <season> => (this (season $season))
        sy = quest ' <season> => (this (season $season))
        sy = <season> => (season $season)
        q = {ordw} trimestre => (quarter $ordw)
        q = {ordw} semestre => (half $ordw)
        q = ultimo trimestre => (quarter 4)
        q = t ~<upto4> => (quarter $upto4)
        qy = {q} => $q
        qy = {q} [ del ] {yearx} => $q $yearx
        qy = {q} {ofyear} => $q $ofyear
        # decades, centuries
        dec = anni [ ~' ] [ ' ] <yy> => (shortdecade $yy)
        dec = anni [ ~' ] ' <yy> => (shortdecade $yy)
        dec = anni <yy> => (shortdecade $yy)
        dec = anni <tens> => (shortdecade $tens)
        dec = anni <year> => (decade $year)
        cen = <roman> secolo => (century $roman)
        cen = <ordinal> secolo => (century $ordinal)
        cen = secolo <roman> => (century $roman)
        cen = <roman> secolo a.c. => (century $roman) (era bc)
        cen = secolo scorso => (last century)
        yearx = {y}
        yearx = anno {y} => $y
        yearx = =nel|del|dal|al|il|dell|nell|esercizio|produzione|bilancio|anno <yearpair> !~% !per !{decimal} !lire !milioni !miliardi !anni !{unitword} => (shortyear $yearpair)
        yearx = il <yearpair> !~% !per !{decimal} !lire !milioni !miliardi !anni !{unitword} => (shortyear $yearpair)
        yearx = l ' <yearpair> !per !~% => (shortyear $yearpair)
        unitword = <unit>
        yearx = <int> avanti cristo => (year $int) (era bc)
        yearx = <int> a.c. => (year $int) (era bc)
        # so much before or after
        ago = {spanx} fa => (back $spanx)
        ago = {spanx} or sono => (back $spanx)
        ago = <bareunit> dopo|prima => (period X $bareunit)
        ago = {vague} <unit> dopo|prima => (period X $unit)
        ago = <bareunit> fa => (pastspan (period X $bareunit))
        ago = {span} dopo !il !la !l !le !i => (shift 1 $span then)
        ago = {span} più tardi => (shift 1 $span then)
        ago = {span} prima !di !del !della !dell => (shift -1 $span then)
        ago = {span} prima di|del|della {day} => (shift -1 $span $day)
        ago = {span} dopo {day} => (shift 1 $span $day)
        ago = tra|fra {span} => (shift 1 $span now)
        ago = {span} da adesso|ora|oggi => (shift 1 $span now)
        ago = tra|fra {span} da adesso|ora|oggi => (shift 1 $span now)
        ago = tra|fra <approx> {span} => (mod $approx (shift 1 $span now))
        date = {day}
        date = {anyx}
        date = <art> {anyx} => $anyx
        date = l ' {anyx} => $anyx
        date = {ago}
        date = {edged}
        anyx = {anymonth}
        anyx = {sy}
        anyx = {qy}
        anyx = {dec}
        anyx = {cen}
        anyx = {yearx}
        anyx = {relunit}
        anyx = {wk}
        base = {day}
        base = {anyx}
        base = {theunit}
        base = <art> {theunit} => $theunit
        edged = [ la ] <edge> [ ' ] [ di|del|della|dello|degli ] {base} => (mod $edge $base)
        edged = l ' <edge> [ di|del|della|dello|degli ] {base} => (mod $edge $base)
        edged = [ la ] <edge> dell|all ' {base} => (mod $edge $base)
        edged = metà ~' [ di|del|della|degli ] {base} => (mod MID $base)
        edged = primi|prima metà ~' degli {base} => (mod START $base)
        edged = primi anni <yy> => (mod START (shortdecade $yy))
        # the clock
        hm = <hour> ~: ~<minute> !~: => (clock $hour $minute) (part DT)
        hm = <hour> ~: ~<minute> ~: ~s:<minute> =<meridiem> => (clock $hour $minute $s)
        hm = =le|alle|ore|dalle <hour> ~: ~<minute> ~: ~s:<minute> => (clock $hour $minute $s) (part DT)
        hd = <hour> ~.|, ~<minute> !{decimal} !~% => (clock $hour $minute) (part DT)
        hn = <hour>
        hn = {n2}
        hh = {hm}
        hh = ore {hm} => $hm
        hh = [ le|alle|dalle ] ore {hd} => $hd
        hh = ore <hour> => (clock $hour) (part DT)
        hh = le {hm} => $hm
        hh = le {hd} => $hd
        hh = =alle|dalle {hd} => $hd
        hh = =alle|dalle|ore <hour> !~% !{decimal} => (clock $hour) (part DT)
        hw = le {hn} => (clock $hn)
        hw = =alle|dalle|all {n2} => (clock $n2)
        hw = le {hn} e mezza|mezzo => (clock $hn 30)
        hw = le {hn} e un quarto => (clock $hn 15)
        hw = le {hn} meno un quarto => (clock (- $hn 1) 45)
        hw = le {hn} e m:{n2} => (clock $hn $m)
        hw = le {hn} e <minute> => (clock $hn $minute)
        hw = le {hn} meno m:{n2} => (clock (- $hn 1) (- 60 $m))
        hw = =alle|dalle {hn} e mezza|mezzo => (clock $hn 30)
        hw = =alle|dalle {hn} e un quarto => (clock $hn 15)
        hw = =alle|dalle {hn} meno un quarto => (clock (- $hn 1) 45)
        hw = =alle|dalle {hn} e m:{n2} => (clock $hn $m)
        hw = =alle|dalle {hn} e <minute> => (clock $hn $minute)
        hw = l ' una => (clock 1 0)
        hw = =all ' una => (clock 1 0)
        hh = mezzogiorno => (clock 12 0)
        hh = mezzanotte => (clock 24 0)
        hh = mezzogiorno e mezzo => (clock 12 30)
        clock = {hh}
        clock = =alle|dalle|verso|tra|per {hw}
        clock = {hw}
        clock = {hh} di|del|della <part> => $hh (part $part)
        clock = {hw} di|del|della <part> => $hw (part $part)
        clock = {hn} di|del <part> => (clock $hn) (part $part)
        clock = [ le ] <hour12> <meridiem> => (clock $hour12 $meridiem)
        clock = {hm} <meridiem> => $hm (clock $meridiem)
        clock = <hour12> ~: ~<minute> ~: ~s:<minute> <meridiem> => (clock $hour12 $minute $s $meridiem)
        clock = <hour12> ~: ~<minute> <meridiem> => (clock $hour12 $minute $meridiem)
        clock = <hour12> ~. ~<minute> <meridiem> => (clock $hour12 $minute $meridiem)
        clock = <hour12> <meridiem> di|del|della <part> => (clock $hour12 $meridiem)
        clock = {hn} e [ un ] quarto di|del|della <part> => (clock $hn 15) (part $part)
        clock = {hn} e mezza|mezzo di|del|della <part> => (clock $hn 30) (part $part)
        clock = {hn} e m:{n2} di|del|della <part> => (clock $hn $m) (part $part)
        clock = {hn} meno un quarto di|del|della <part> => (clock (- $hn 1) 45) (part $part)
        clock = {hn} di|del|della <part> => (clock $hn) (part $part)
        clock = <hhmm> <meridiem> => (clock $hhmm $meridiem)
        clockz = {clock}
        clockz = {clock} circa => (mod APPROX $clock)
        clockz = {clock} <zone> => $clock (zone $zone)
        clockz = {clock} ( <zone> ) => $clock (zone $zone)
        clockz = verso|attorno|intorno {hw} => (mod APPROX $hw)
        clockz = verso|attorno|intorno {clock} => (mod APPROX $clock)
        clockz = verso mezzogiorno => (mod APPROX (clock 12 0))
        # parts of days
        dp = {day} [ , ] [ di|nella|al|in|alla|nel ] <part> => $day (part $part)
        dp = {day} [ , ] [ di|nel|in|a|al|alla ] tarda|tardo <part> => (mod END (and $day (part $part)))
        dp = {day} [ , ] [ di|nel|in|a|al|alla ] prima|primo <part> => (mod START (and $day (part $part)))
        dp = tarda|tardo <part> {day} => (mod END (and $day (part $part)))
        dp = prima|primo <part> {day} => (mod START (and $day (part $part)))
        dp = la prossima <part> => (next (part $part))
        dp = {day} all ' alba => $day (part DA)
        dp = [ la ] <part> di {day} => $day (part $part)
        dp = notte tra|fra a:{day} e b:{day} => $a (part NI)
        dp = notte tra|fra il a:{day} e il b:{day} => $a (part NI)
        dp = stamattina|stamane|stamani => (this (part MO))
        dp = sta sera => (this (part EV))
        dp = sta notte => (this night)
        dp = sta mattina => (this (part MO))
        dp = stasera => (this (part EV))
        dp = stanotte => (this night)
        dp = iersera => (last (part EV))
        dp = quest+ <part> => (this (part $part))
        dp = quel|quella <part> => (this (part $part) then)
        dp = la scorsa notte => (last night)
        dp = scorsa notte => (last night)
        dp = la notte scorsa => (last night)
        dp = la notte prima|precedente => (last night then)
        dp = [ la|il ] <part> seguente|successiv+ => (next (part $part) then)
        dp = tarda|tardo <part> => (mod END (part $part))
        dp = prima mattina|mattinata => (mod START (part MO))
        dp = primo pomeriggio => (mod START (part AF))
        dp = tarda|tardo <part> di {day} => (mod END (and $day (part $part)))
        dp = prime ore di {day} => (mod START $day)
        dp = prime ore del|della <part> => (mod START (part $part))
        dp = prime ore del|della <part> di {day} => (mod START (and $day (part $part)))
        dp = {day} in tarda|tardo <part> => (mod END (and $day (part $part)))
        dp = {day} in serata => $day (part EV)
        dp = {day} in mattinata => $day (part MO)
        dp = {day} in giornata => $day (part DT)
        time = {dp} alle {hn} => $dp (clock $hn)
        time = {dp} [ alle|, ] {clockz} => $dp $clockz
        time = {clockz} [ di|del ] {day} => $clockz $day
        time = {clockz} [ di|del ] {dp} => $clockz $dp
        time = {day} [ , ] [ alle ] {clockz} => $day $clockz
        time = {day} [ , ] all {clockz} => $day $clockz
        time = {clock} del <day> !<month> !{unitword} => $clock (day $day)
        time = [ il ] <day> alle {clock} => (day $day) $clock
        time = {clock} , {day} => $clock $day
        time = {day} , {clock} => $day $clock
        time = {dp}
        time = {clockz}
        when = {time}
        when = {date}
        ddom = [ il ] {dom}
        ddate = [ il ] {md} => $md
        ddate = [ il ] {mdy} => $mdy
        ddate = l ' {md} => $md
        ddate = l ' {mdy} => $mdy
        clocke = [ le ] {hn} => (clock $hn)
        clocke = {clockz}
        bareclock = [ le ] <hour12> => (clock $hour12)
        bareclock = [ le ] {n2} => (clock $n2)

        [rules]
        alone/weekday = =. <weekdayabbr> =. => (weekday $weekdayabbr)
        alone/weekday = =. <weekdayabbr> <day> =. => (weekday $weekdayabbr) (day $day)
        alone/day = =. il <day> =. => (day $day)
        alone/day = =. dal d:<day> =. => d: (since (day $d))
        alone/range = =. dal a:<day> al b:<day> =. => a: (begin (day $a)) ; b: (end (day $b))
        alone/range = =. dal a:{n2} al b:{n2} =. => a: (begin (day $a)) ; b: (end (day $b))
        alone/clock = =. {hn} e <minute> =. => (clock $hn $minute)
        date/bare = =per il <day> =. => (day $day)
        date/bare = =per il {n2} =. => (day $n2)
        bound/day = {day} dopo le c:{clocke} => c: (after (and $day $c))
        bound/day = {day} dalle c:{clocke} !alle => c: (since (and $day $c))
        bound/day = {day} prima delle c:{clocke} => c: (before (and $day $c))
        nothing/invalid = <year> ~/ ~<int> ~/ ~b:<int> => nothing
        nothing/hour = ora di ^ => nothing
        nothing/decimal = <int> ~,|. ~b:<int> => nothing
        nothing/hour = l ' ora => nothing
        nothing/newspaper = sole [ - ] <int> ore => nothing
        time/minutesto = <int> minuti alle {hn} => (clock (- $hn 1) (- 60 $int))
        time/minutesto = {n2} minuti alle {hn} => (clock (- $hn 1) (- 60 $n2))
        nothing/quotes = <int> b:<int> => nothing
        nothing/race = <int> ~: ~b:<int> ~: ~c:<int> => nothing
        nothing/times = una|due|tre|prima|ultima volta => nothing
        nothing/greeting = buon|buona <part> => nothing
        nothing/south = nel mezzogiorno ^ => nothing
        time/dayrange = {day} [ , ] dalle a:{clocke} alle b:{clocke} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = dalle a:{clocke} alle b:{clocke} di {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = dalle|tra|fra a:{bareclock} alle|e b:{bareclock} <meridiem> [ di|del ] {day} => a: (begin (and $day $a (clock $meridiem))) ; b: (end (and $day $b (clock $meridiem)))
        time/dayrange = {day} dalle|tra|fra a:{bareclock} alle|e b:{bareclock} <meridiem> => a: (begin (and $day $a (clock $meridiem))) ; b: (end (and $day $b (clock $meridiem)))
        time/dayrange = dalle|tra|fra a:{clocke} alle|e b:{clocke} [ di|del ] {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/clock = dalle|tra|fra a:{bareclock} alle|e b:{bareclock} <meridiem> => a: (begin (and $a (clock $meridiem))) ; b: (end (and $b (clock $meridiem)))
        range/clock = dalle|tra|fra a:{bareclock} alle|e b:{bareclock} di|del|della <part> => a: (begin (and $a (part $part))) ; b: (end (and $b (part $part)))
        time/dayrange = {day} [ , ] tra|fra a:{clocke} e b:{clocke} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = tra|fra a:{clocke} e b:{clocke} di {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/clock = dalle|fra|tra a:{clocke} alle|e b:{clocke} => a: (begin $a) ; b: (end $b)
        range/clock = a:{clockz} - b:{clockz} => a: (begin $a) ; b: (end $b)
        list/days = a:{ddom} e b:{ddate} => a: (and $b (day $a)) ; b: $b
        list/days = a:{ddom} , c:{ddom} e b:{ddate} => a: (and $b (day $a)) ; c: (and $b (day $c)) ; b: $b
        list/months = a:<month> e b:<month> {y} => a: (and (month $a) $y) ; b: (and (month $b) $y)
        date/day = {date} => $date
        time/time = {time} => $time
        time/part = =in|di|nella|alla|della|la|nel|al <part> => (part $part)
        time/part = la|il <part> => (part $part)
        date/century = =nel|del|il|dal <centuryname> => (century $centuryname)
        date/century = =' <centuryname> => (century $centuryname)
        duration/span = {spanx} => $spanx
        duration/past = [ <art> ] {cardinal} ultim+|scors+|precedenti <unit> => (pastspan (period $cardinal $unit))
        duration/past = [ <art> ] {cardinal} <unit> precedenti|scorsi|scorse|passati|passate => (pastspan (period $cardinal $unit))
        duration/past = [ <art> ] ultim+ <bareunit> => (pastspan (period X $bareunit))
        duration/past = [ <art> ] ultim+|scors+|passat+ {cardinal} <unit> => (pastspan (period $cardinal $unit))
        duration/past = [ <art> ] scors+|passat+ <bareunit> => (pastspan (period X $bareunit))
        duration/past = [ <art> ] <bareunit> scors+|passat+ => (pastspan (period X $bareunit))
        duration/past = quest+ ultim+ <bareunit> => (pastspan (period X $bareunit))
        duration/next = [ <art> ] prossim+ <bareunit> => (comingspan (period X $bareunit))
        duration/next = [ <art> ] prossim+ {cardinal} <unit> => (comingspan (period $cardinal $unit))
        duration/next = [ <art> ] {cardinal} prossim+ <unit> => (comingspan (period $cardinal $unit))
        duration/next = [ <art> ] <bareunit> prossim+|successiv+|seguenti => (comingspan (period X $bareunit))
        duration/first = [ <art> ] prim+ {cardinal} <unit> => (period $cardinal $unit)
        duration/these = quest+ {cardinal} <unit> => (period $cardinal $unit)
        duration/these = quest+ <bareunit> => (period X $bareunit)
        duration/ahead = in d:{span} => d: (ahead $d)
        duration/ahead = entro d:{span} => d: (by (shift 1 $d now))
        duration/bare = [ gli|i|le ] <bareunit> => (period X $bareunit)
        duration/bare = =negli|nei|nelle|degli|dei|delle|agli|ai ultim+|scors+ <bareunit> => (pastspan (period X $bareunit))
        duration/whole = tutta la settimana => (period 1 week)
        duration/whole = tutto il giorno => (period 1 day)
        duration/whole = tutta la giornata => (period 1 day)
        duration/whole = tutto|tutta l|il|la [ ' ] <calunit> => (this $calunit)
        set/each = ogni {wday} [ , ] alle {clockz} => (each (and (weekday $wday) $clockz))
        set/each = ogni giorno alle {clockz} => (each $clockz)
        set/each = tutti i giorni alle {clockz} => (each $clockz)
        set/each = tutti i giorni alle {hn} => (each (clock $hn))
        set/each = ogni giorno alle {hn} => (each (clock $hn))
        set/each = [ alle ] {clock} ogni|tutti [ i ] giorno|giorni => (each $clock)
        set/each = ogni {wday} alle {hn} => (each (and (weekday $wday) (clock $hn)))
        set/each = [ alle ] {clock} ogni {wday} => (each (and (weekday $wday) $clock))
        set/each = ogni mattina|sera|notte alle {hn} => (each (clock $hn))
        set/each = ogni notte => (each (part NI))
        set/each = ogni sera => (each (part EV))
        set/each = ogni {wday} [ <part> ] => (each (and (weekday $wday) (part $part)))
        set/each = tutti i {wday} => (each (weekday $wday))
        set/each = tutti i|le <weekdays> => (each (weekday $weekdays))
        set/each = i {wday} => (each (weekday $wday))
        set/each = il|la {wday} =si|è|sono => (weekday $wday)
        set/each = ogni <unit> => (every 1 $unit)
        set/each = ogni {cardinal} <unit> => (every $cardinal $unit)
        set/each = ogni <month> => (each (month $month))
        set/each = ogni <season> => (each (season $season))
        set/each = ogni <part> => (each (part $part))
        set/each = tutti|tutte i|gli|le <bareunit> => (every 1 $bareunit)
        set/each = tutte le mattine => (each (part MO))
        set/each = tutte le sere => (each (part EV))
        set/each = tutte le notti => (each (part NI))
        set/adverb = <adjunit> => (every 1 $adjunit)
        set/rate = al giorno => (rate 1 day)
        set/rate = al mese => (rate 1 month)
        set/rate = alla settimana => (rate 1 week)
        set/rate = all ' anno => (rate 1 year)
        set/rate = =euro|lire|miliardi|milioni|dollari|volta|volte|tonnellate l ' anno => (rate 1 year)
        reference/now = ora|adesso => (ref PRESENT_REF)
        reference/now = per ora => (ref PRESENT_REF)
        reference/now = attualmente|odiern+ => (ref PRESENT_REF)
        reference/now = finora|sinora => (ref PRESENT_REF)
        reference/now = questo momento => (ref PRESENT_REF)
        reference/now = al momento => (ref PRESENT_REF)
        reference/now = per il momento => (ref PRESENT_REF)
        reference/now = in questo momento => (ref PRESENT_REF)
        reference/now = a questo punto => (ref PRESENT_REF)
        reference/now = oggigiorno => (ref PRESENT_REF)
        reference/past = recentemente|ultimamente|anticamente => (ref PAST_REF)
        reference/past = poco|tempo fa => (ref PAST_REF)
        reference/past = poco tempo fa => (ref PAST_REF)
        reference/past = il passato => (ref PAST_REF)
        reference/past = =in|nel|dal|del passato => (ref PAST_REF)
        reference/past = allora =.|, => (ref PAST_REF)
        reference/future = =in|nel|del|al|il futuro => (ref FUTURE_REF)
        reference/future = prossimamente => (ref FUTURE_REF)
        reference/future = un domani => (ref FUTURE_REF)
        range/days = dal|tra|fra [ il ] a:{dom} al|e [ il ] b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = dal|tra|fra [ il ] a:{n2} al|e [ il ] b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = dal a:{dom} fino al b:{dom} di|del|dello {relunit} => a: (begin (and $relunit (day $a))) ; b: (end (and $relunit (day $b)))
        range/days = dal|tra|fra [ il ] a:{dom} al|e|- [ il ] b:{dom} di|del|dello|nel {relunit} => a: (begin (and $relunit (day $a))) ; b: (end (and $relunit (day $b)))
        range/days = a:{md} -|al b:{md} => a: (begin $a) ; b: (end $b)
        range/days = a:{md} -|al b:{mdy} => a: (begin (last $a $b)) ; b: (end $b)
        range/days = dal a:{md} al b:{md} => a: (begin $a) ; b: (end $b)
        range/days = dal a:{md} al b:{mdy} => a: (begin (last $a $b)) ; b: (end $b)
        range/clock = dalla a:{clockz} alle b:{clocke} => a: (begin $a) ; b: (end $b)
        range/clock = dalle a:{clocke} fino alle b:{clocke} => a: (begin $a) ; b: (end $b)
        range/years = nel|dal a:{y} fino al b:{y} => a: (begin $a) ; b: (end $b)
        range/numeric = a:<day> ~/ ~b:<monthnumber> ~- c:<day> ~/ d:<monthnumber> ~/ <year> => a: (begin (calendar $a $b $year)) ; year: (end (calendar $c $d $year))
        range/days = dal|tra|fra [ il ] a:{dom} al|e [ il ] b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = dal a:{dom} all ' b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = a:{dom} - b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = a:{dom} - b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/months = da|tra|fra a:<month> a|e b:{anymonth} => a: (begin (and $b (month $a))) ; b: (end $b)
        range/months = a:<month> - b:{anymonth} => a: (begin (and $b (month $a))) ; b: (end $b)
        range/dates = da a:{date} fino a|al|alla b:{date} => a: (begin $a) ; b: (end $b)
        range/dates = a:{fullday} - b:{fullday} => a: (begin $a) ; b: (end $b)
        range/dates = {md} - b:{mdy} => md: (begin (last $md $b)) ; b: (end $b)
        range/from = da|dal|dalla|dallo a:{when} a|al|alla|all|fino [ ' ] b:{when} => a: (begin $a) ; b: (end $b)
        range/between = tra|fra a:{when} e b:{when} => a: (begin $a) ; b: (end $b)
        range/years = a:<year> - b:<year> => a: (begin (year $a)) ; b: (end (year $b))
        range/years = a:<year> - <yy> => a: (begin (year $a)) ; yy: (end (shortyear $yy))
        bound/since = da|dal|dallo|dalla d:{when} => d: (since $d)
        bound/since = dall ' d:{when} => d: (since $d)
        bound/since = a partire da|dal|dalla d:{when} => d: (since $d)
        bound/since = da d:{spanx} => d: $d
        bound/since = da d:<bareunit> => d: (period X $d)
        bound/until = fino|sino a|al|alla|allo d:{when} => d: (until $d)
        bound/until = fino|sino all ' d:{when} => d: (until $d)
        bound/by = entro [ e non oltre ] d:{when} => d: (by $d)
        bound/by = entro d:{span} => d: (by (shift 1 $d now))
        bound/before = prima delle d:{clocke} => d: (before $d)
        bound/until = fino|sino alle d:{clocke} => d: (until $d)
        bound/since = dalle d:{clocke} in poi => d: (since $d)
        bound/before = prima di|del|della d:{when} => d: (before $d)
        bound/after = dopo d:{when} => d: (after $d)
        nothing/notaday = <int> di {mon} => nothing
        nothing/invalid = <year> ~- ~<int> ~- ~b:<int> => nothing
        nothing/phone = <int> ~. ~b:<int> ~. ~c:<int> => nothing

        [cues]
        future: sarà saranno avrà avranno andrà verrà dovrà potrà -rà -ranno -rò -remo
        planned: previsto prevista previsti previste programmato programmata fissato fissata atteso attesa
        past: era erano fu furono aveva avevano ebbe fece disse stava venne vennero nacque morì stato stata stati state -ò -arono -irono -erono -ava -avano
        past: -iva -ivano -eva -evano -ato -uto -ito
        auxiliary: ha hanno sono è
        rumour: avrebbe avrebbero sarebbe sarebbero
        modal: deve devono può possono vuole vogliono dovrebbe dovrebbero
        speech: detto dichiarato annunciato spiegato affermato aggiunto confermato sottolineato riferito
        relative: che cui dove quando perché mentre
        conjunction: e ed ma o però
        determiner: il lo la i gli le un uno una del della dei degli delle al alla questo questa suo sua
        preposition: di a da in con su per tra fra del della dei degli delle al alla ai alle dal dalla dai nel nella nei nelle sul sulla dopo entro
        attribution: secondo
        denial: smentito negato respinto
        possibility: forse potrebbe potrebbero
        cancelled: annullato annullata rinviato rinviata

        [abbreviations]
        sig sigg dott prof avv ing on sen art n pag ecc es cit s gen feb mar apr mag giu lug ago set ott nov dic
        """#
}
