extension LanguageSources {
    /// French; the notation is documented at `LanguagePackLoader`.
    static let french = #"""
        language fr français
        order day-first
        hot fête grâce sylvestre travail boulot jour prochain prochaine prochains prochaines précédent précédente précédents précédentes
        cold <weekdayshort> <small> <tens> <ordinal> <approx> le la les l d de du des en au aux a à un une ce cet cette ces dans pour par sur vers entre depuis jusque jusqu jusqu'
        cold avant après d'ici ici dès et ou ' - fin début milieu il y a prochain plus moins dernier dernière derniers dernières prochain prochaine prochains prochaines
        cold premier première même autre autres tous toutes tout toute chaque moment temps cours part suivant suivante précédent précédente plusieurs quelques dizaine
        cold mi partir durée lors pendant durant environ près que s n quart demi demie ci là bonne date vient venir jour-là matière encore prochainement alors

        [functions]
        le la les de des du et en un une que qui est dans pour pas sur au avec plus ce il par je ne se sont ont aux mais nous vous ou son sa ses cette elle ils
        leur comme tout fait être était si deux même aussi bien où sans lui peut très avait entre ces d l qu c s n

        [words]
        month 1: janvier janv. janv ?jan jan.
        month 2: février févr. fév. févr ?fév ?fev fevr fev.
        month 3: !mars ?mar
        month 4: avril avr. ?avr
        month 5: mai
        month 6: juin
        month 7: juillet juil. juill. juil juill ?jul
        month 8: août ?aou aou. aoû.
        month 9: septembre sept. ?sep
        sept 9: ?sept
        month 10: octobre oct. oct
        month 11: novembre nov. nov
        month 12: décembre déc. déc ?dec dec.
        weekday 1: lundi
        weekday 2: mardi
        weekday 3: mercredi
        weekday 4: jeudi
        weekday 5: vendredi
        weekday 6: samedi
        weekday 7: dimanche
        weekdayshort 1: lun lun.
        weekdayshort 2: mar mar.
        weekdayshort 3: mer mer.
        weekdayshort 4: jeu jeu.
        weekdayshort 5: ven ven.
        weekdayshort 6: sam sam.
        weekdayshort 7: dim dim.
        weekdays 1: lundis
        weekdays 2: mardis
        weekdays 3: mercredis
        weekdays 4: jeudis
        weekdays 5: vendredis
        weekdays 6: samedis
        weekdays 7: dimanches
        unit second: seconde, secondes
        unit minute: minute, minutes, min, mn
        unit hour: heure, heures
        unit day: jour, jours, journée, journées
        unit week: semaine, semaines
        unit weekend: week-end, week-ends, weekend, weekends
        unit month: mois
        unit quarter: trimestre, trimestres
        unit half: semestre, semestres
        unit year: an, ans, année, années
        singular day: jour journée
        singular week: semaine
        singular month: mois
        singular year: an année
        singular hour: heure
        singular night: nuit
        unit decade: décennie, décennies
        unit century: siècle, siècles
        unit millennium: millénaire, millénaires
        unit night: nuit, nuits
        unit workday: jours ouvrables, jours ouvrés
        plural second: secondes
        plural minute: minutes
        plural hour: heures
        plural day: jours journées
        plural week: semaines
        plural month: mois
        plural year: années ans
        plural decade: décennies
        plural century: siècles
        calunit week: semaine
        calunit month: mois
        calunit quarter: trimestre
        calunit half: semestre
        calunit year: année, an
        calunit decade: décennie
        calunit century: siècle
        calunit weekend: week-end, weekend
        rateunit day: jour
        rateunit week: semaine
        rateunit month: mois
        rateunit quarter: trimestre
        rateunit half: semestre
        rateunit year: an
        adjunit day: quotidienne quotidiennes quotidiennement journalier journalière
        adjunit week: hebdomadaire hebdomadaires
        adjunit month: mensuel mensuelle mensuels mensuelles mensuellement
        adjunit year: annuel annuelle annuels annuelles annuellement
        adjunit quarter: trimestriel trimestrielle trimestriels trimestrielles
        part MO: matin, matinée
        part AF: après-midi, aprem, aprèm
        part EV: soir, soirée
        part NI: nuit
        part MI: midi, mi-journée
        partplural MO: matins
        partplural EV: soirs
        partplural NI: nuits
        partplural AF: après-midi, après-midis
        season SP: printemps
        season SU: été
        season FA: automne
        season WI: hiver
        small 0: zéro
        small 1: un une
        small 2: deux
        small 3: trois
        small 4: quatre
        small 5: cinq
        small 6: six
        small 7: sept
        small 8: huit
        small 9: neuf
        small 10: dix
        small 11: onze
        small 12: douze
        small 13: treize
        small 14: quatorze
        small 15: quinze
        small 16: seize
        tens 20: vingt
        tens 30: trente
        tens 40: quarante
        tens 50: cinquante
        tens 60: soixante
        tens 70: septante
        tens 90: nonante
        approxnumber 8: huitaine
        approxnumber 10: dizaine
        approxnumber 12: douzaine
        approxnumber 15: quinzaine
        approxnumber 20: vingtaine
        approxnumber 30: trentaine
        approxnumber 40: quarantaine
        approxnumber 50: cinquantaine
        approxnumber 60: soixantaine
        approxnumber 100: centaine
        meridiem am: am a.m. a.m
        meridiem pm: pm p.m. p.m
        ordinal 1: premier, première 
        ordinal 2: deuxième, second, seconde
        ordinal 3: troisième
        ordinal 4: quatrième
        ordinal 5: cinquième
        ordinal 6: sixième
        ordinal 7: septième
        ordinal 8: huitième
        ordinal 9: neuvième
        ordinal 10: dixième
        ordinal 11: onzième
        ordinal 12: douzième
        ordinal 13: treizième
        ordinal 14: quatorzième
        ordinal 15: quinzième
        ordinal 16: seizième
        ordinal 17: dix-septième,
        ordinal 18: dix-huitième,
        ordinal 19: dix-neuvième,
        ordinal 20: vingtième
        ordinal 21: vingt et unième,
        roman 1: ier
        roman 9: ix
        romane 2: iie iième
        romane 3: iiie iiième
        romane 4: ive ivème
        romane 5: ve vème
        romane 6: vie vième
        romane 7: viie viième
        romane 8: viiie viiième
        romane 9: ixe ixème
        roman 10: x
        romane 10: xe xème
        roman 11: xi
        romane 11: xie xième
        roman 12: xii
        romane 12: xiie xiième
        roman 13: xiii
        romane 13: xiiie xiiième
        roman 14: xiv
        romane 14: xive xivème
        roman 15: xv
        romane 15: xve xvème
        roman 16: xvi
        romane 16: xvie xvième
        roman 17: xvii
        romane 17: xviie xviième
        roman 18: xviii
        romane 18: xviiie xviiième
        roman 19: xix
        romane 19: xixe xixème
        roman 20: xx
        romane 20: xxe xxème
        roman 21: xxi
        romane 21: xxie xxième
        approx APPROX: environ, près de, autour de, autour du, à peu près, quelque
        approx LESS_THAN: moins de, moins d', pas moins de
        approx MORE_THAN: plus de, plus d'
        approx EQUAL_OR_MORE: au moins, au minimum
        approx EQUAL_OR_LESS: jusqu'à, au plus, au maximum
        zone 60: cet,
        zone 120: cest,
        zone -300: heure de new york, heure de washington, heure de l'est, heure de montréal
        zone 180: heure de moscou,
        zone 0: gmt, utc, temps universel, heure de londres
        zone 60: heure de paris, heure française, heures françaises, heures de paris, heure de bruxelles
        zone local: heure locale, heures locales, locales, locale
        zone 60: en France,
        holiday (and (month 12) (day 25)): noël, jour de noël, fête de noël
        holiday (and (month 5) (day 8)): fête de la victoire, jour de la victoire
        holiday (and (month 2) (day 2)): chandeleur
        holiday (and (month 3) (day 8)): journée internationale des femmes, journée internationale des droits des femmes, journée de la femme
        holiday (and (month 3) (day 17)): saint-patrick,
        holiday (and (month 4) (day 1)): premier avril,
        holiday (and (month 6) (day 21)): fête de la musique,
        holiday (and (month 6) (day 24)): saint-jean, saint-jean-baptiste
        holiday (and (month 7) (day 21)): fête nationale belge,
        holiday (and (month 12) (day 6)): saint-nicolas,
        holiday (and (month 12) (day 26)): saint-étienne,
        holiday (and (month 11) (day 2)): jour des morts, fête des morts
        holiday (and (month 2) (day 13)): veille de la saint-valentin,
        holiday (nth 4 (weekday 4) (month 11)): jour de thanksgiving, thanks giving, jour de thanks giving, action de grâce, jour d'action de grâce, jour de l'action de grâce
        holiday (shift 4 day (nth 4 (weekday 4) (month 11))): cyber lundi, cyber monday
        holiday (easter -3): jeudi saint,
        holiday (easter -1): samedi saint,
        holiday (easter -46): cendres
        holiday (easter 39): jour de l'ascension,
        holiday (easter 60): fête-dieu,
        holiday (days 40 (easter -46)): carême
        holiday (chinese 1 1): nouvel an chinois, nouvel an lunaire
        holiday (and (month 1) (day 1)): yuandan
        holiday (hijri 1 1): nouvel an musulman, nouvel an hégirien
        holiday (hijri 1 10): achoura
        holiday (hijri 3 12): mouloud, mawlid
        holiday (days 30 (hijri 9 1)): ramadan
        holiday (hijri 10 1): aïd el-fitr, aïd al-fitr, fin du ramadan
        holiday (hijri 12 10): aïd el-kébir, aïd al-adha, aïd el-adha, fête du sacrifice
        holiday (days 3 (shift -1 day (hebrew 7 1))): roch hachana, rosh hashana
        holiday (hebrew 7 10): yom kippour, kippour
        holiday (days 9 (shift -1 day (hebrew 7 15))): souccot, soukkot
        holiday (days 9 (shift -1 day (hebrew 9 25))): hanoucca, hanouka, hanoukka
        holiday (hebrew 12 14): pourim
        holiday (days 9 (shift -1 day (hebrew 1 15))): pessah, pâque juive
        holiday (days 3 (shift -1 day (hebrew 3 6))): chavouot
        holiday (orthodox 0): pâques orthodoxe, pâque orthodoxe
        holiday (and (month 1) (day 7)): noël orthodoxe,
        holiday (hindu 7 30 18): divali, diwali, dipavali
        holiday (and (month 12) (day 24)): réveillon de noël, veille de noël
        holiday (and (month 1) (day 1)): jour de l'an, nouvel an, premier de l'an
        holiday (and (month 12) (day 31)): saint-sylvestre, veille du nouvel an, réveillon du nouvel an, réveillon de nouvel an, réveillon du jour de l'an, saint sylvestre, nuit de la saint-sylvestre
        holiday (and (month 11) (day 1)): toussaint, fête de la toussaint
        holiday (and (month 8) (day 15)): assomption
        holiday (and (month 1) (day 6)): épiphanie
        holiday (and (month 2) (day 14)): saint-valentin,
        holiday (and (month 11) (day 11)): armistice
        holiday (easter 0): pâques, dimanche de pâques
        holiday (easter 1): lundi de pâques,
        holiday (easter -2): vendredi saint,
        holiday (easter -47): mardi gras,
        holiday (easter -46): mercredi des cendres,
        holiday (easter -7): dimanche des rameaux, rameaux
        holiday (easter 39): jeudi de l'ascension, ascension
        holiday (easter 49): pentecôte, dimanche de pentecôte
        holiday (easter 50): lundi de pentecôte,
        holiday (nth -1 (weekday 7) (month 5)): fête des mères,
        holiday (nth 3 (weekday 7) (month 6)): fête des pères,
        holiday (and (month 5) (day 1)): fête du travail,
        holiday (and (month 7) (day 14)): fête nationale,
        holiday (and (month 10) (day 31)): halloween
        holiday (nth 4 (weekday 4) (month 11)): thanksgiving
        holiday (shift 1 day (nth 4 (weekday 4) (month 11))): black friday,
        edge START: début commencement
        edge MID: milieu mi
        edge END: fin

        [fragments]
        n2 = <small>
        n2 = <tens>
        n2 = <tens> [ - ] <small> => (+ $tens $small)
        n2 = <tens> et <small> => (+ $tens $small)
        n2 = dix [ - ] <small> => (+ 10 $small)
        n2 = soixante [ - ] dix => 70
        n2 = soixante et onze => 71
        n2 = soixante [ - ] dix [ - ] <small> => (+ 70 $small)
        n2 = quatre [ - ] vingts => 80
        n2 = quatre [ - ] vingt => 80
        n2 = quatre [ - ] vingt [ - ] <small> => (+ 80 $small)
        n2 = quatre [ - ] vingt [ - ] dix => 90
        n2 = quatre [ - ] vingt [ - ] dix [ - ] <small> => (+ 90 $small)
        n3 = {n2}
        n3 = cent => 100
        n3 = cent {n2} => (+ 100 $n2)
        n3 = <small> cents => (* $small 100)
        n3 = <small> cent {n2} => (+ (* $small 100) $n2)
        cardinal = <int> !~, !~.
        cardinal = {n3}
        cardinal = mille => 1000
        cardinal = {n3} mille => (* $n3 1000)
        vague = plusieurs => X
        vague = quelques => X
        vague = de nombreux => X
        vague = de nombreuses => X
        vague = des => X
        vague = maints => X

        simple = {cardinal} [ - ] <unit> => (period $cardinal $unit)
        simple = {cardinal} <unit> et demi|demie => (period $cardinal $unit MID)
        simple = une demi - <unit> => (period 0 $unit MID)
        simple = un demi - <unit> => (period 0 $unit MID)
        simple = demi - <unit> => (period 0 $unit MID)
        simple = une|la <approxnumber> de|d [ ' ] <unit> => (mod APPROX (period $approxnumber $unit))
        simple = une|la quinzaine !de !d => (period 15 day)
        simple = une huitaine !de !d => (period 8 day)
        simple = un quart d ' heure => (period 15 minute)
        simple = trois quarts d ' heure => (period 45 minute)
        simple = <int> ~, ~b:<int> <unit> => (period $int $unit MID)
        simple = <int> ~h ~<minute> => (period $int hour $minute minute)
        simple = <int> h <minute> => (period $int hour $minute minute)
        simple = une paire d ' <unit> => (period 2 $unit)
        hspan = <int> ~h => (period $int hour)
        hspan = <int> h !<minute> => (period $int hour)
        hspan = <int> ~h ~<minute> => (period $int hour $minute minute)
        hspan = <int> ~j => (period $int day)
        spanh = {span}
        spanh = {hspan}
        span = {simple}
        span = a:{simple} et b:{simple} => (period $a $b)
        span = a:{simple} [ , ] b:{simple} => (period $a $b)
        firstspan = les {cardinal} premiers|premières <unit> => (period $cardinal $unit)
        lastspan = les {cardinal} derniers|dernières <unit> => (period $cardinal $unit)
        vaguespan = {vague} <unit> !<year> !<yy> => (period X $unit)

        domx = {dom}
        domx = <day> ~e|ème|eme => $day
        first = <int> ~er|re|ère => $int
        first = premier => 1
        dom = <day> !h !: !~% !heures !ans
        dom = <day> ~er => $day
        dom = premier => 1
        dom = <day> ~º => $day
        y = <year> !~% => (year $year)
        y = ' <yy> => (shortyear $yy)
        y = deux mille {n2} => (year (+ 2000 $n2))
        y = mille neuf cent {n2} => (year (+ 1900 $n2))
        md = <day> ~e <month> => (month $month) (day $day)
        md = {dom} <month> => (month $month) (day $dom)
        md = {dom} [ de ] <sept> !<unit> => (month $sept) (day $dom)
        md = {first} [ de ] <sept> => (month $sept) (day $first)
        md = ^sept <day> !<unit> => (month 9) (day $day)
        md = {dom} de <month> => (month $month) (day $dom)
        md = <month> <day> !h !~h !: !heures !heure !% !~, !<month> !~<day> => (month $month) (day $day)
        md = {n2} <month> => (month $month) (day $n2)
        md = {dom} - <month> => (month $month) (day $dom)
        mdy = {md} <year> => $md (year $year)
        mdy = {md} , <year> => $md (year $year)
        mdy = {md} de <year> => $md (year $year)
        mdy = {md} <yy> !h !: !heures !% => $md (shortyear $yy)
        mdy = {md} <int> {ceera} => $md (year $int)
        mdy = {md} <int> {bcera} => $md (year $int) (era bc)
        bcera = avant|av. j.-c. => X
        bcera = av j.-c. => X
        bcera = avant notre ère => X
        bcera = avant jésus - christ => X
        bcera = ac|a.c.|aec => X
        ceera = après|apr.|ap. j.-c. => X
        ceera = ap j.-c. => X
        ceera = après jésus - christ => X
        ceera = de notre ère => X
        ceera = p. chr. n. => X
        ceera = ad|a.d.|ec => X
        mdy = {md} [ à ] dix - neuf {n2} => $md (year (+ 1900 $n2))
        mdy = {md} [ à ] dix neuf [ - ] [ cent ] {n2} => $md (year (+ 1900 $n2))
        mdy = {md} deux mille {n2} => $md (year (+ 2000 $n2))
        mdy = {md} mille neuf cent {n2} => $md (year (+ 1900 $n2))
        mdy = {md} ' <yy> => $md (shortyear $yy)
        numeric = a:<day> ~/ ~b:<day> ~/ ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~/ ~b:<day> ~/ ~<yy> => (calendar $a $b $yy)
        numeric = a:<day> ~. ~b:<day> ~. ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~. ~b:<day> ~. ~<yy> => (calendar $a $b $yy)
        numeric = a:<day> ~- ~b:<day> ~- ~<year> => (calendar $a $b $year)
        numeric = <year> ~- ~m:<monthnumber> ~- ~<day> => (year $year) (month $m) (day $day)
        numeric = <year> ~/ ~m:<monthnumber> ~/ ~<day> => (year $year) (month $m) (day $day)
        numeric = a:<day> ~/ ~b:<monthnumber> !~/ => (calendar $a $b)
        fullday = {mdy}
        fullday = {numeric}
        fullday = <weekday> [ , ] [ le ] {mdy} => (weekday $weekday) $mdy
        fullday = <weekday> [ , ] [ le ] {numeric} => (weekday $weekday) $numeric
        wmd = {md}
        wmd = <weekday> [ , ] [ le ] {md} => (weekday $weekday) $md
        wmd = <weekday> {dom} => (weekday $weekday) (day $dom)
        lastw = dernier|dernière|derniers|dernières|passé|passée|passés|passées|écoulé|écoulée => -1
        nextw = prochain|prochaine|prochains|prochaines => 1
        nextw = à venir => 1
        nextw = qui vient => 1
        follow = suivant|suivante => 1
        prior = précédent|précédente => -1
        # days
        day0 = <weekdayshort> {md} => (weekday $weekdayshort) $md
        day0 = <weekdayshort> {mdy} => (weekday $weekdayshort) $mdy
        day0 = {fullday}
        day0 = {wmd}
        day0 = {wmd} dernier => (last $wmd)
        day0 = {wmd} prochain => (next $wmd)
        day0 = <weekday> => (weekday $weekday)
        day0 = <weekday> dernier|passé => (last (weekday $weekday))
        day0 = <weekday> prochain => (next (weekday $weekday))
        day0 = <weekday> qui vient => (next (weekday $weekday))
        day0 = <weekday> suivant => (next (weekday $weekday) then)
        day0 = <weekday> précédent => (last (weekday $weekday) then)
        day0 = <weekday> [ de ] la semaine prochaine|suivante => (weekday $weekday) (next week)
        day0 = <weekday> [ de ] la semaine dernière|passée|précédente => (weekday $weekday) (last week)
        day0 = <weekday> de cette semaine => (weekday $weekday) (this week)
        day0 = <weekday> [ de ] la semaine prochain => (weekday $weekday) (next week)
        day0 = <weekday> d'après !- !midi => (weekday $weekday) (next week then)
        day0 = <weekday> d'avant => (last (weekday $weekday) then)
        day0 = <weekday> en huit => (shift 7 day (next (weekday $weekday)))
        day0 = <weekday> en <day> !<month> !<unit> => (shift (- $day 1) day (next (weekday $weekday)))
        day0 = <weekday> de la semaine suivante|précédente => (weekday $weekday) (next week then)
        day0 = <weekday> de la semaine d'après => (weekday $weekday) (next week then)
        day0 = <weekday> de la semaine en cours => (weekday $weekday) (this week)
        day0 = la semaine prochaine [ , ] <weekday> => (weekday $weekday) (next week)
        day0 = la semaine dernière [ , ] <weekday> => (weekday $weekday) (last week)
        day0 = [ le ] dernier <weekday> de|du {anymonth} => (nth -1 (weekday $weekday) $anymonth)
        day0 = [ le ] dernier <weekday> d ' {anymonth} => (nth -1 (weekday $weekday) $anymonth)
        day0 = [ le ] dernier <weekday> du mois => (nth -1 (weekday $weekday) (this month))
        day0 = [ le ] dernier jour du mois => (nth -1 day (this month))
        day0 = [ le ] {ordw} <weekday> du mois => (nth $ordw (weekday $weekday) (this month))
        day0 = [ le ] {ordw} <weekday> du mois prochain => (nth $ordw (weekday $weekday) (next month))
        day0 = [ le ] dernier <weekday> du mois prochain => (nth -1 (weekday $weekday) (next month))
        day0 = [ le ] {ordw} jour du mois => (nth $ordw day (this month))
        day0 = <weekday> en quinze => (shift 14 day (next (weekday $weekday)))
        day0 = <weekday> de la semaine dernière|passée => (weekday $weekday) (last week)
        day0 = <weekday> de la semaine prochaine => (weekday $weekday) (next week)
        day0 = ce|cette|cet <weekday> [ {dommonth} ] => (this (weekday $weekday))
        day0 = ce <weekday> - ci => (this (weekday $weekday))
        day0 = ce <weekday> {md} => (weekday $weekday) $md
        day0 = ce <weekday> {mdy} => (weekday $weekday) $mdy
        day0 = ce <weekday> {dom} => (weekday $weekday) (day $dom)
        day0 = ce même <weekday> => (this (weekday $weekday) then)
        day0 = le même <weekday> => (this (weekday $weekday) then)
        day0 = ce <weekday> - là => (this (weekday $weekday) then)
        day0 = le {domnum} !<unit> !^ !heures => (day $domnum)
        domnum = <day> ~er => $day
        domnum = <day> !h !: !~% !heures !ans
        day0 = ce {md} => $md
        day0 = <holiday> => (holiday $holiday)
        day0 = <holiday> de {y} => (holiday $holiday) $y
        day0 = <holiday> {y} => (holiday $holiday) $y
        day0 = <holiday> dernier => (last (holiday $holiday))
        day0 = <holiday> prochain => (next (holiday $holiday))
        day0 = <compact> => (calendar $compact)
        dommonth = {dom} <month> => (month $month) (day $dom)
        today = aujourd'hui => (this day)
        today = aujourd hui => (this day)
        today = aujourdhui => (this day)
        today = hier => (last day)
        today = demain => (next day)
        today = avant-hier => (shift -2 day now)
        today = après-demain => (shift 2 day now)
        day = {day0}
        day = le {day0} => $day0
        day = la veille de {day0} => (shift -1 day $day0)
        day = la <holiday> => (holiday $holiday)
        day = l ' <holiday> => (holiday $holiday)
        day = la|le <holiday> [ de ] {y} => (holiday $holiday) $y
        day = l ' <holiday> [ de ] {y} => (holiday $holiday) $y
        day = {today}
        day = le lendemain => (next day then)
        day = lendemain => (next day then)
        day = le surlendemain => (shift 2 day then)
        day = la veille => (last day then)
        day = l ' avant-veille => (shift -2 day then)
        day = le lendemain du {day0} => (shift 1 day $day0)
        day = la veille du {day0} => (shift -1 day $day0)
        day = [ le ] {ordw} <weekday> du|de {relunit} => (nth $ordw (weekday $weekday) $relunit)
        day = [ le ] dernier <weekday> du|de {relunit} => (nth -1 (weekday $weekday) $relunit)
        day = [ le ] {dom} du mois prochain => (next month) (day $dom)
        day = [ le ] {domo9} du mois => (this month) (day $domo9)
        day = [ le ] {domo9} du mois dernier|passé => (last month) (day $domo9)
        day = [ le ] {domo9} du mois prochain => (next month) (day $domo9)
        day = [ le ] {domo9} du mois courant => (this month) (day $domo9)
        day = [ le ] {domo9} de ce mois => (this month) (day $domo9)
        domo9 = {dom}
        domo9 = {n2}
        domo9 = premier => 1
        day = [ le ] {dom} de|du {relunit} => $relunit (day $dom)
        day = le lendemain de {day0} => (shift 1 day $day0)
        day = le jour même => (this day then)
        day = le même jour => (this day then)
        day = ce jour - là => (this day then)
        day = ce même jour => (this day then)
        day = ce jour => (this day)
        day = jour suivant => (next day then)
        day = jour précédent => (last day then)
        day = la journée suivante => (next day then)
        day = le jour d'avant => (last day then)
        day = le jour de <holiday> => (holiday $holiday)
        day = le jour suivant => (next day then)
        day = le jour d'après => (next day then)
        day = le jour précédent => (last day then)
        day = le {ordw} jour de {anymonth} => (nth $ordw day $anymonth)
        day = [ le ] {ordw} <weekday> de {anymonth} => (nth $ordw (weekday $weekday) $anymonth)
        day = le {ordw} <weekday> de {anymonth} => (nth $ordw (weekday $weekday) $anymonth)
        day = le {ordw} <weekday> d ' {anymonth} => (nth $ordw (weekday $weekday) $anymonth)
        day = le dernier <weekday> de {anymonth} => (nth -1 (weekday $weekday) $anymonth)
        day = le dernier jour de {anymonth} => (nth -1 day $anymonth)
        ordw = <ordinal>
        ordw = {first}
        ordw = <int> ~e|ème|eme|º => $int
        ordw = <int> ~e => $int
        ordw = <int> ~ème => $int
        # months
        my = <month> <year> => (month $month) (year $year)
        my = <sept> <year> !% !<unit> => (month $sept) (year $year)
        my = <month> de l ' année <year> => (month $month) (year $year)
        my = <month> <yy> !h !heures !: !% !~, => (month $month) (shortyear $yy)
        my = <month> ' <yy> => (month $month) (shortyear $yy)
        my = le mois de {my} => $my
        relm = <month> dernier|derniers|passé => (last (month $month))
        relm = <month> prochain => (next (month $month))
        relm = <month> suivant => (next (month $month) then)
        relm = <month> de l ' an dernier|passé => (month $month) (last year)
        relm = <month> de l ' année dernière|passée => (month $month) (last year)
        relm = <month> de cette année => (month $month) (this year)
        relm = <month> de la même année => (month $month) (this year then)
        relm = ce|cette <month> => (this (month $month))
        relm = ce mois de <month> => (this (month $month))
        barem = <month!> => (month $month)
        barem = le mois de <month> => (month $month)
        barem = mois de <month> => (month $month)
        anymonth = {my}
        anymonth = {relm}
        anymonth = {barem}
        # units
        rely = l ' an dernier|passé => (last year)
        rely = l ' année dernière|passée => (last year)
        rely = l ' an prochain => (next year)
        rely = l ' année prochaine => (next year)
        rely = cette année => (this year)
        rely = cette même année => (this year then)
        rely = cette année - là => (this year then)
        rely = la même année => (this year then)
        rely = l ' année suivante => (next year then)
        rely = l ' année précédente => (last year then)
        rely = l ' année en cours => (this year)
        rely = la nouvelle année => (this year)
        relunit = {rely}
        relunit = la|le <calunit> dernière|dernier|passée|passé|écoulée => (last $calunit)
        relunit = la|le <calunit> prochaine|prochain => (next $calunit)
        relunit = la|le <calunit> suivante|suivant => (next $calunit then)
        relunit = la|le <calunit> précédente|précédent => (last $calunit then)
        relunit = <calunit> dernière|dernier|passée => (last $calunit)
        relunit = <calunit> prochaine|prochain => (next $calunit)
        relunit = la dernière décennie => (last decade)
        relunit = la prochaine décennie => (next decade)
        relunit = le dernier siècle => (last century)
        relunit = le prochain siècle => (next century)
        relunit = ce|cette|cet <calunit> => (this $calunit)
        relunit = ce|cette|cet <calunit> - ci => (this $calunit)
        relunit = ce|cette|cet <calunit> - là => (this $calunit then)
        relunit = la|le même <calunit> => (this $calunit then)
        relunit = la|le <calunit> en cours => (this $calunit)
        relunit = la semaine d'après => (next week then)
        relunit = la semaine d'avant => (last week then)
        relunit = [ le ] reste de la|cette <calunit> => (rest $calunit)
        relunit = [ le ] reste du <calunit> => (rest $calunit)
        relunit = [ le ] reste de l ' <calunit> => (rest $calunit)
        relunit = [ le ] reste de la journée => (rest day)
        theunit = la|le <calunit> => (this $calunit)
        theunit = l ' <calunit> => (this $calunit)
        theunit = <calunit> => (this $calunit)
        wk = la semaine du {day0} => (weekof $day0)
        wk = semaine du {day0} => (weekof $day0)
        wk = la {ordw} semaine de {anymonth} => (nth $ordw week $anymonth)
        wk = la {ordw} semaine d ' {anymonth} => (nth $ordw week $anymonth)
        wk = la dernière semaine de {anymonth} => (nth -1 week $anymonth)
        wk = la semaine <weeknumber> => (week $weeknumber)
        wk = le weekend => (this weekend)
        wk = le week-end => (this weekend)
        wk = [ le ] dernier week-end de {anymonth} => (nth -1 weekend $anymonth)
        wk = [ le ] dernier week-end d ' {anymonth} => (nth -1 weekend $anymonth)
        wk = [ la|le ] {ordw} semaine de {yearx} => (nth $ordw week $yearx)
        wk = [ la ] {ordw} semaine de {anymonth} => (nth $ordw week $anymonth)
        wk = [ la ] {ordw} semaine d ' {anymonth} => (nth $ordw week $anymonth)
        wk = [ la ] dernière semaine de {anymonth} => (nth -1 week $anymonth)
        wk = [ la ] dernière semaine d ' {anymonth} => (nth -1 week $anymonth)
        wk = semaine <weeknumber> => (week $weeknumber)
        wk = [ la ] première quinzaine de {anymonth} => (mod START $anymonth 0 14)
        wk = [ la ] première quinzaine d ' {anymonth} => (mod START $anymonth 0 14)
        fortnight1 = [ la ] première quinzaine => X
        wk = [ la ] seconde|deuxième quinzaine de {anymonth} => (mod END $anymonth 14 31)
        wk = [ la ] seconde|deuxième quinzaine d ' {anymonth} => (mod END $anymonth 14 31)
        wk = [ la ] semaine en cours => (this week)
        wk = dans la semaine => (this week)
        wk = le week-end du {day0} => (this weekend $day0)
        wk = le {ordw} week-end de {anymonth} => (nth $ordw weekend $anymonth)
        # seasons, quarters
        sy = [ l ' ] <season> <year> - <yy> => (season $season) (year $year)
        sy = l ' <season> <year> => (season $season) (year $year)
        sy = l ' <season> de <year> => (season $season) (year $year)
        sy = <season> <year> => (season $season) (year $year)
        sy = le <season> <year> => (season $season) (year $year)
        sy = l ' <season> dernier|passé => (last (season $season))
        sy = l ' <season> prochain => (next (season $season))
        sy = le <season> dernier => (last (season $season))
        sy = le <season> prochain => (next (season $season))
        sy = <season> prochain => (next (season $season))
        sy = <season> dernier|passé => (last (season $season))
        sy = <season> suivant => (next (season $season) then)
        sy = <season> précédent => (last (season $season) then)
        sy = cet|ce|cette <season> => (this (season $season))
        sy = l ' <season> suivant => (next (season $season) then)
        sy = l ' <season> => (season $season)
        sy = le printemps => (season SP)
        sy = l ' été => (season SU)
        sy = {seaswith} dernier => (last $seaswith)
        seaswith = automne => (season FA)
        seaswith = hiver => (season WI)
        q = <ordinal> trimestre => (quarter $ordinal)
        q = {ordw} trimestre => (quarter $ordw)
        q = <ordinal> semestre => (half $ordinal)
        q = {ordw} semestre => (half $ordw)
        q = t ~<upto4> => (quarter $upto4)
        qy = [ le ] {q} => $q
        qy = [ le ] {q} <year> => $q (year $year)
        qy = [ le ] {q} de <year> => $q (year $year)
        qy = [ le ] {q} de {rely} => $q $rely
        qy = [ le ] dernier trimestre [ de ] <year> => (quarter 4) (year $year)
        # decades, centuries
        dec = les années <year> => (decade $year)
        dec = années <year> => (decade $year)
        dec = les années <yy> => (shortdecade $yy)
        dec = années <yy> => (shortdecade $yy)
        dec = les années {n2} => (shortdecade $n2)
        dec = années {n2} => (shortdecade $n2)
        romanw = <romane>
        romanw = <roman>
        cen = [ le ] {romanw} siècle => (century $romanw)
        cen = le {romanw} siècle => (century $romanw)
        cen = {romanw} siècle => (century $romanw)
        cen = le {ordw} siècle => (century $ordw)
        cen = {ordw} siècle => (century $ordw)
        cen = [ le ] {cen0} {bcera} => $cen0 (era bc)
        cen = [ le ] {cen0} {ceera} => $cen0
        cen0 = {ordw} siècle => (century $ordw)
        anymonth = mois d ' <month> => (month $month)
        anymonth = le mois d ' <month> => (month $month)
        anymonth = le mois d ' <month> dernier|prochain => (month $month)
        cen0 = {romanw} siècle => (century $romanw)
        yearx = {y}
        yearx = l ' an <year> => (year $year)
        yearx = l ' an <oldyear> => (year $oldyear)
        yearx = l ' année <year> => (year $year)
        yearx = année <year> => (year $year)
        yearx = <int> {bcera} => (year $int) (era bc)
        yearx = <year> {bcera} => (year $year) (era bc)
        yearx = <oldyear> {ceera} => (year $oldyear)
        yearx = l ' an <int> {ceera} => (year $int)
        # so much before or after
        ago = il y a une <approxnumber> de|d [ ' ] <unit> => (mod APPROX (shift (- 0 $approxnumber) $unit now))
        ago = il ya {spanh} => (shift -1 $spanh now)
        ago = ya {spanh} => (shift -1 $spanh now)
        ago = y a {spanh} => (shift -1 $spanh now)
        ago = y ' a {spanh} => (shift -1 $spanh now)
        ago = il ya <approx> {span} => (mod $approx (shift -1 $span now))
        ago = {span} à compter de|d maintenant => (shift 1 $span now)
        ago = {span} à partir de maintenant => (shift 1 $span now)
        ago = un peu plus tard => (ref FUTURE_REF)
        ago = il y a {spanh} => (shift -1 $spanh now)
        ago = il y a exactement|déjà|précisément {spanh} => (shift -1 $spanh now)
        ago = il y a à peine {spanh} => (shift -1 $spanh now)
        ago = il y a tout juste {spanh} => (shift -1 $spanh now)
        ago = il y ' a {spanh} => (shift -1 $spanh now)
        ago = il y a <approx> {span} => (mod $approx (shift -1 $span now))
        ago = il y a {vaguespan} => (ref PAST_REF)
        ago = il y a quinzaine => (shift -15 day now)
        ago = voilà|voici {span} => (shift -1 $span now)
        ago = dans {spanh} => (shift 1 $spanh now)
        ago = dans <approx> {spanh} => (mod $approx (shift 1 $spanh now))
        ago = {span} plus tard => (shift 1 $span then)
        ago = {span} après =.|,|;|: => (shift 1 $span then)
        ago = {span} plus tôt => (shift -1 $span then)
        ago = {span} auparavant => (shift -1 $span then)
        ago = {span} avant =.|,|;|: => (shift -1 $span then)
        ago = {span} avant {day} => (shift -1 $span $day)
        ago = {span} après {day} => (shift 1 $span $day)
        ago = {vaguespan} plus tard|après => (ref FUTURE_REF)
        ago = {vaguespan} plus tôt|auparavant => (ref PAST_REF)
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
        base = {wk}
        # beginnings and ends that have hours or days of their own
        edged = [ la ] fin {weekx} => (mod END $weekx 3 7)
        edged = [ le ] début {weekx} => (mod START $weekx 0 2)
        edged = [ le ] milieu {weekx} => (mod MID $weekx 2 4)
        weekx = de [ la|cette ] semaine => (this week)
        weekx = de la semaine prochaine => (next week)
        weekx = de la semaine dernière|passée => (last week)
        weekx = de la semaine suivante => (next week then)
        edged = [ le ] début {yearw} => (mod START $yearw 0 2)
        edged = [ la ] fin {yearw} => (mod END $yearw 10 12)
        yearw = d ' année => (this year)
        yearw = de l ' année => (this year)
        yearw = de cette année => (this year)
        yearw = de l ' année prochaine => (next year)
        yearw = de l ' année dernière|passée => (last year)
        edged = [ le ] début de [ la ] journée => (mod START (this day) 6 10)
        edged = [ le ] milieu de [ la ] journée => (mod MID (this day) 11 16)
        edged = [ la ] fin de [ la ] journée => (mod END (this day) 17 21)
        edged = {day} [ , ] en|au début de [ la ] journée => (mod START $day 6 10)
        edged = {day} [ , ] en|au milieu de [ la ] journée => (mod MID $day 11 16)
        edged = {day} [ , ] en fin de [ la ] journée => (mod END $day 17 21)
        edged = {day} [ , ] à la fin de la journée => (mod END $day 17 21)
        pe = début {mo} => (mod START (part MO) 7 9)
        pe = [ très ] tôt {inmo} => (mod START (part MO) 7 9)
        pe = milieu {mo} => (mod MID (part MO) 9 11)
        pe = fin {mo} => (mod END (part MO) 10 12)
        pe = tard {inmo} => (mod END (part MO) 10 12)
        pe = début {af} => (mod START (part AF) 12 14)
        pe = [ très ] tôt {inaf} => (mod START (part AF) 12 14)
        pe = milieu {af} => (mod MID (part AF) 14 17)
        pe = fin {af} => (mod END (part AF) 17 19)
        pe = tard {inaf} => (mod END (part AF) 17 19)
        pe = début {ev} => (mod START (part EV) 18 21)
        pe = [ très ] tôt {inev} => (mod START (part EV) 18 21)
        pe = fin {ev} => (mod END (part EV) 21 24)
        pe = [ la ] fin de [ la ] nuit => (mod END (part NI) 28 30)
        pe = tard {inev} => (mod END (part EV) 21 24)
        pe = plus tard dans la soirée => (part EV)
        pe = plus tard dans l ' après-midi => (part AF)
        pe = plus tard dans la matinée => (part MO)
        pe = plus tard dans la nuit => (part NI)
        pe = après le travail|boulot => (mod START (part EV) 17 21)
        pe = pendant le déjeuner => (part MI)
        pe = à l ' heure du déjeuner => (part MI)
        mo = de [ la ] matinée|matin => X
        mo = du matin => X
        inmo = [ dans|en ] le|la|ce|cette matin|matinée => X
        inmo = en matinée => X
        af = d ' après-midi => X
        af = de l ' après-midi => X
        inaf = l ' après-midi => X
        inaf = dans l ' après-midi => X
        inaf = cet après-midi => X
        ev = de [ la ] soirée|soir => X
        ev = du soir => X
        inev = [ dans ] le|la|ce|cette soir|soirée => X
        inev = en soirée => X
        pe = à la fin de la matinée => (mod END (part MO) 10 12)
        pe = à la fin de l ' après-midi => (mod END (part AF) 17 19)
        pe = à la fin de la soirée => (mod END (part EV) 21 24)
        time = {pe}
        time = la|le {pe} => $pe
        time = {day} [ , ] [ en|au|dès|vers ] [ le|la ] {pe} => $day $pe
        time = {day} [ , ] à la {pe} => $day $pe
        time = {pe} [ du|de|, ] {day} => $pe $day
        edged = <edge> {base} => (mod $edge $base)
        edged = la|le <edge> {base} => (mod $edge $base)
        edged = <edge> de {base} => (mod $edge $base)
        edged = <edge> d ' {base} => (mod $edge $base)
        edged = <edge> du {base} => (mod $edge $base)
        edged = <edge> des {base} => (mod $edge $base)
        edged = la|le <edge> de {base} => (mod $edge $base)
        edged = la|le <edge> d ' {base} => (mod $edge $base)
        edged = la|le <edge> du {base} => (mod $edge $base)
        edged = la|le <edge> des {base} => (mod $edge $base)
        edged = mi - {anymonth} => (mod MID $anymonth)
        edged = mi - {yearx} => (mod MID $yearx)
        edged = la mi - {anymonth} => (mod MID $anymonth)
        edged = <edge> {wk2} => (mod $edge $wk2)
        wk2 = de mois => (this month)
        edged = courant {anymonth} => (mod MID $anymonth)
        # the clock
        hh = <hour> ~h !~<minute> => (clock $hour 0)
        hh = <hour> ~h ~<minute> [ ~min|mn|m ] => (clock $hour $minute)
        hh = <hour> h => (clock $hour 0)
        hh = <hour> h <minute> => (clock $hour $minute)
        hh = <hour> h <minute> min|mn|minutes => (clock $hour $minute)
        hw = <hour> heures|heure <minute> => (clock $hour $minute)
        hw = <hour> heures|heure <minute> minutes => (clock $hour $minute)
        hh = <hour> ~: ~<minute> => (clock $hour $minute)
        hh = <hour> ~: ~<minute> ~: ~s:<minute> => (clock $hour $minute $s)
        hw = <hour> heures|heure et demie => (clock $hour 30)
        hw = <hour> heures|heure et quart => (clock $hour 15)
        hw = {n2} heures|heure => (clock $n2 0)
        hw = {n2} heures|heure et demie => (clock $n2 30)
        hw = {n2} heures|heure et quart => (clock $n2 15)
        hw = {n2} heures|heure m:{n2} => (clock $n2 $m)
        hw = {n2} heures|heure du mat => (clock $n2 0 am)
        hh = <hour> ~h du mat => (clock $hour 0 am)
        hh = <hour> ~h et demie => (clock $hour 30)
        hw = <hour> heures|heure moins le quart => (clock (- $hour 1) 45)
        hw = {n2} heures|heure moins le quart => (clock (- $n2 1) 45)
        hw = <hour> heures|heure moins m:{n2} => (clock (- $hour 1) (- 60 $m))
        hh = midi => (clock 12 0)
        hh = midi <tens> => (clock 12 $tens)
        hh = midi quinze => (clock 12 15)
        hh = midi moins le quart => (clock 11 45)
        hh = midi moins m:{n2} => (clock 11 (- 60 $m))
        hh = minuit moins le quart => (clock 23 45)
        hh = minuit moins m:{n2} => (clock 23 (- 60 $m))
        hh = minuit et quart => (clock 0 15)
        hh = minuit <tens> => (clock 0 $tens)
        hh = minuit dix => (clock 0 10)
        hh = minuit cinq => (clock 0 5)
        hh = minuit quinze => (clock 0 15)
        hh = midi dix => (clock 12 10)
        hh = midi cinq => (clock 12 5)
        hh = midi trente - cinq => (clock 12 35)
        hh = midi pile|précis => (clock 12 0)
        hh = minuit pile|précis => (clock 24 0)
        hh = <hour> ~h pile|précises|tapantes => (clock $hour 0)
        hh = {n2} heures m:{teens} => (clock $n2 $m)
        teens = quinze => 15
        teens = trente => 30
        teens = quarante - cinq => 45
        teens = trente - cinq => 35
        teens = vingt !- => 20
        teens = quarante !- => 40
        teens = cinquante !- => 50
        hh = <hour> heures du mat => (clock $hour 0 am)
        hh = midi et quart => (clock 12 15)
        hh = minuit et demi|demie => (clock 0 30)
        hh = <hour> ~h et quart => (clock $hour 15)
        hh = <hour> ~h moins le quart => (clock (- $hour 1) 45)
        hw = {n2} heures|heure moins m:{n2} => (clock (- $n2 1) (- 60 $m))
        hw = <hour> heures|heure et demi => (clock $hour 30)
        hw = {n2} heures|heure et demi => (clock $n2 30)
        hw = <hour> heures|heure m:{n2} => (clock $hour $m)
        hh = midi et demi|demie => (clock 12 30)
        hh = minuit => (clock 24 0)
        hw = <hour> heures|heure => (clock $hour 0)
        clock = {hh}
        clock = =à|a|vers|dès|entre|et|avant|de {hw}
        clock = {hw} =( => $hw
        clock = {hw} dans la|le <part> => $hw (part $part)
        clock = {hh} dans la|le <part> => $hh (part $part)
        clock = {hw} cet|ce|cette <part> => $hw (this (part $part))
        clock = <hour12> du <part> => (clock $hour12) (part $part)
        clock = <hour12> de l ' <part> => (clock $hour12) (part $part)
        clock = <hour12> dans la|le <part> => (clock $hour12) (part $part)
        clock = <oldyear> ~<meridiem> => (clock $oldyear $meridiem)
        clock = <hhmm> ~<meridiem> => (clock $hhmm $meridiem)
        clock = <hour12> <meridiem> dans la|le <part> => (clock $hour12 $meridiem)
        clock = {hw} du <part> => $hw (part $part)
        clock = {hw} de l ' <part> => $hw (part $part)
        clock = {hw} de la <part> => $hw (part $part)
        clock = {hw} =<zone> => $hw
        clock = <hour12> [ ~- ] <meridiem> => (clock $hour12 $meridiem)
        clock = <hour> ~: ~<minute> <meridiem> => (clock $hour $minute $meridiem)
        clock = <hour> ~: ~<minute> ~: ~s:<minute> <meridiem> => (clock $hour $minute $s $meridiem)
        clock = <hour> ~: ~<minute> du <part> => (clock $hour $minute) (part $part)
        clock = {hh} du <part> => $hh (part $part)
        clock = {hh} de l ' <part> => $hh (part $part)
        clock = {hh} de la <part> => $hh (part $part)
        clock = {hnum} {tail} => $hnum $tail
        clock = {n2} et demie {tail} => (clock $n2 30) $tail
        clock = {n2} et quart {tail} => (clock $n2 15) $tail
        clock = {n2} [ heures ] moins le quart {tail} => (clock (- $n2 1) 45) $tail
        clock = a:{n2} m:{n2} {tail} => (clock $a $m) $tail
        hnum = <hour12> => (clock $hour12)
        hnum = {n2} => (clock $n2)
        tail = du <part> => (part $part)
        tail = du mat => (part MO)
        tail = de [ la ] <part> => (part $part)
        tail = de l ' <part> => (part $part)
        tail = dans la|le <part> => (part $part)
        tail = dans l ' <part> => (part $part)
        tail = ce|cet|cette <part> => (this (part $part))
        time = l ' <part> {hnum} =. => (part $part) $hnum
        time = <part> {clock} => (part $part) $clock
        seth = <hour> heures|heure|h !<minute> !et !moins => (clock $hour)
        seth = <hour> ~h !~<minute> => (clock $hour)
        seth = {n2} heures|heure !et !moins => (clock $n2)
        seth = {ct}
        domw = {domx}
        domw = {n2}
        ct = {clockz}
        ct = {hw}
        ct = <hour12> !<unit> !% !<month> !~, !~. => (clock $hour12)
        clockz = {clock}
        clockz = {clock} [ ( ] <zone> [ ) ] => $clock (zone $zone)
        clockz = vers {clock} => (mod APPROX $clock)
        clockz = vers {clock} <zone> => (mod APPROX (and $clock (zone $zone)))
        clockz = aux alentours de {clock} => (mod APPROX $clock)
        clockz = environ {clock} => (mod APPROX $clock)
        clockz = peu après {clock} => (mod AFTER $clock)
        clockz = peu avant {clock} => (mod BEFORE $clock)
        clockz = [ aux ] environs|alentours de {clock} => (mod APPROX $clock)
        clockz = vers les {clock} => (mod APPROX $clock)
        clockz = juste avant {clock} => (mod BEFORE $clock)
        clockz = juste après {clock} => (mod AFTER $clock)
        dp = {day} l ' <part> => $day (part $part)
        dp = {day} [ en ] <edge> d ' <part> => (mod $edge (and $day (part $part)))
        dp = {day} dans le <part> => $day (part $part)
        dp = la|le <part> {day} => $day (part $part)
        dp = {day} <part> => $day (part $part)
        dp = {day} au|dans [ la ] <part> => $day (part $part)
        dp = {day} dans la journée => $day (part DT)
        dp = ce <weekday> " dans la journée " => (this (weekday $weekday)) (part DT)
        dp = {day} au soir => $day (part EV)
        dp = {day} au matin => $day (part MO)
        dp = {day} dans la <part> => $day (part $part)
        dp = {day} en <part> => $day (part $part)
        dp = {day} dans l ' <part> => $day (part $part)
        dp = {day} à l ' aube => $day (part DA)
        dp = {day} au petit matin => $day (part DA)
        dp = {day} tôt le matin => $day (part MO)
        dp = {day} dans le <part> => $day (part $part)
        dp = {day} [ très ] tôt [ dans ] le|la <part> => (mod START (and $day (part $part)))
        dp = {day} tard le|la|dans [ la|le ] <part> => (mod END (and $day (part $part)))
        dp = [ le ] <part> de {day} => $day (part $part)
        dp = cette <part> => (this (part $part))
        dp = [ dans ] la nuit <weekday> => (weekday $weekday) (part NI)
        dp = [ de ] la|le <part> <weekday> => (weekday $weekday) (part $part)
        dp = {day} d ' <part> => $day (part $part)
        dp = [ très ] tôt [ dans ] le|la <part> => (mod START (part $part))
        dp = [ très ] tard le|la|dans [ la|le ] <part> => (mod END (part $part))
        dp = la prochaine <part> => (next (part $part))
        dp = prochaine|prochain <part> => (next (part $part))
        dp = dès le|la <part> => (part $part)
        dp = {day} dès le|la <part> => $day (part $part)
        dp = ce <part> => (this (part $part))
        dp = cette nuit => (this night)
        dp = cet après-midi => (this (part AF))
        dp = cette <part> => (this (part $part))
        dp = ce <part> - là => (this (part $part) then)
        dp = ce même <part> => (this (part $part) then)
        dp = cette <part> - là => (this (part $part) then)
        dp = le <part> même => (this (part $part) then)
        dp = le même <part> => (this (part $part) then)
        dp = le lendemain au|en <part> => (next (part $part) then)
        dp = le lendemain <part> => (next (part $part) then)
        dp = la veille au <part> => (last (part $part) then)
        dp = la nuit dernière => (last night)
        dp = la nuit de a:{nightday} à b:{nightday} => $a (part NI)
        dp = la nuit du a:{nightday} au b:{nightday} => $a (part NI)
        dp = nuit de a:{nightday} à b:{nightday} => $a (part NI)
        dp = la nuit du a:{dom} au b:{md} => (shift -1 day $b) (part NI)
        dp = la nuit de {day} => $day (part NI)
        dp = la <part> de {day} => $day (part $part)
        dp = <part> du {day} => $day (part $part)
        dp = la <part> du {day} => $day (part $part)
        dp = le <part> du {day} => $day (part $part)
        monthlast = <month> dernier|derniers => (last (month $month))
        nightday = <weekday> => (weekday $weekday)
        nightday = {wmd}
        nightday = {fullday}
        dpedged = tard dans {dp} => (mod END $dp)
        dpedged = tôt dans {dp} => (mod START $dp)
        dpedged = [ la|le ] <edge> de l ' <part> => (mod $edge (part $part))
        dpedged = [ la|le ] <edge> de la <part> => (mod $edge (part $part))
        dpedged = <edge> de <part> => (mod $edge (part $part))
        dpedged = <edge> d ' <part> => (mod $edge (part $part))
        dpedged = {day} <edge> de <part> => (mod $edge (and $day (part $part)))
        dpedged = {day} en <edge> de <part> => (mod $edge (and $day (part $part)))
        dpedged = {day} en <edge> d ' <part> => (mod $edge (and $day (part $part)))
        dpedged = {day} en fin d'après-midi => (mod END (and $day (part AF)))
        time = {today} à {clockz} => $today $clockz
        time = {clockz} <weekday> => $clockz (weekday $weekday)
        time = {clockz} {day} => $clockz $day
        time = le <part> à {clockz} => (part $part) $clockz
        time = [ dans|de ] le|la <part> à|a <hour12> => (part $part) (clock $hour12)
        time = l ' <part> à|a <hour12> => (part $part) (clock $hour12)
        time = <part> à|a <hour12> => (part $part) (clock $hour12)
        time = {clockz} [ , ] le {day0} => $clockz $day0
        time = {clockz} sur {day} => $clockz $day
        time = {clockz} , {day} => $clockz $day
        time = {day} vers {clock} => (mod APPROX (and $day $clock))
        time = {dp} , {clockz} => $dp $clockz
        time = <hour12> , {thisp} => (clock $hour12 0) $thisp
        time = {dp} à {clockz} => $dp $clockz
        time = {clockz} {dp} => $clockz $dp
        time = {hw} {dp} => $hw $dp
        time = <hour> {thisp} => (clock $hour 0) $thisp
        thisp = ce|cet|cette <part> => (this (part $part))
        time = {dp} vers {clock} => $dp $clock
        time = {dp}
        time = {dpedged}
        time = {clockz}
        when = {time}
        when = {date}

        [rules]
        nothing/decimal = [ le|la|les|de ] <int> ~, ~b:<int> => nothing
        nothing/nightfall = à|a la nuit tombée|tombante => nothing
        nothing/age = =, {cardinal} ans =,|)|.|; => nothing
        nothing/age = ( {cardinal} ans ) => nothing
        nothing/age = âgé|âgée|âgés|âgées de {cardinal} [ à b:{cardinal} ] <unit> => nothing
        nothing/age = âgé|âgée|âgés|âgées d ' {cardinal} <unit> => nothing
        nothing/age = fille|fillette|fillettes|garçon|garçonnet|homme|femme|enfant|enfants|jeune|jeunes|bébé|adolescent|adolescente|personne|personnes|garçons|filles|hommes|femmes|mineur|sexagénaire de {cardinal} [ à b:{cardinal} ] <unit> => nothing
        nothing/street = rue|place|avenue|boulevard|quai|square|lycée|collège|école|esplanade|pont|stade|salle|cours|hôpital|station|gare|allée du {dom} [ - ] <month> [ <year> ] => nothing
        nothing/precedent = sans précédent|précédente|précédents|précédentes => nothing
        nothing/age = ^ de {cardinal} ans se|s|est|a|qui => nothing
        nothing/age = de {cardinal} à b:{cardinal} ans =. => nothing
        time/joined = t:{today} à c:{clockz} => $t $c
        time/daytime = d:{day} [ , ] vers c:{clock} => d: $d ; c: (mod APPROX (and $d $c))
        time/daytime = d:{day} à [ partir ] [ de ] c:{clockz} => d: $d ; c: $d $c
        time/daytime = d:{day} [ , ] c:{clockz} => d: $d ; c: $d $c
        time/daytime = c:{clockz} , d:{day} => c: $d $c ; d: $d
        time/dayrange = d:{day} [ , ] de a:{clockz} à b:{clockz} => d: $d ; a: (begin (and $d $a)) ; b: (end (and $d $b))
        time/dayrange = d:{day} [ , ] entre a:{clockz} et b:{clockz} => d: $d ; a: (begin (and $d $a)) ; b: (end (and $d $b))
        time/clockrange = entre a:{clockz} et b:{clockz} d:{day} => a: (begin (and $d $a)) ; b: (end (and $d $b))
        list/months = a:<month> et b:{monthlast} => a: (last (month $a)) ; b: $b
        range/clock = a:<hour> - b:{clockz} => a: (begin (clock $a 0)) ; b: (end $b)
        range/clock = [ de|entre ] a:{hnum} à|a|au|aux|et|- b:{hnum} {tail} => a: (begin (and $a $tail)) ; b: (end (and $b $tail))
        range/clock = [ de ] a:{hnum} jusqu ' à|a b:{hnum} {tail} => a: (begin (and $a $tail)) ; b: (end (and $b $tail))
        range/clock = [ de|entre ] a:{clockz} à|a|au|et|- b:{hw} => a: (begin $a) ; b: (end $b)
        range/clock = [ de|entre ] a:{ct} à|a|au|et|- b:{ct} [ , ] de|du|le|- d:{fullday} => a: (begin (and $d $a)) ; b: (end (and $d $b)) ; d: $d
        range/clock = [ de ] a:<hour> jusqu ' à|a b:<hour> =. => a: (begin (clock $a 0)) ; b: (end (clock $b 0))
        range/clock = de|entre a:<hour> à|et b:<hour> =. => a: (begin (clock $a 0)) ; b: (end (clock $b 0))
        range/day = a:{day} jusqu ' à|a b:{clockz} => a: (begin $a) ; b: (end (and $a $b))
        range/days = [ du|de|depuis|entre|le ] a:{domw} à|a|et|au [ le ] b:{domw} [ de ] <sept> => a: (begin (and (month 9) (day $a))) ; b: (end (and (month 9) (day $b)))
        range/days = [ depuis ] a:{domw} jusqu ' à|a|au b:{wmd} => a: (begin (and $b (day $a))) ; b: (end $b)
        nothing/pair = <small> b:<small> <plural> => nothing
        nothing/phone = [ le|au ] <yy> b:<yy> c:<yy> => nothing
        range/clock = a:<hour> - b:{hw} => a: (begin (clock $a 0)) ; b: (end $b)
        range/clock = entre a:<hour> et b:{clockz} => a: (begin (clock $a 0)) ; b: (end $b)
        range/clock = entre a:{clockz} et|au b:{clockz} => a: (begin $a) ; b: (end $b)
        set/clock = {seth} tous les jours => (each $seth)
        set/clock = [ à|a ] {seth} chaque jour|matin|soir|nuit|journée => (each $seth)
        set/clock = [ à|a ] {seth} tous|toutes les matins|soirs|nuits => (each $seth)
        set/clock = [ à|a ] {seth} tous les <weekdays> => (each (and (weekday $weekdays) $seth))
        set/clock = [ à|a ] {seth} [ les|le ] <weekdays> => (each (and (weekday $weekdays) $seth))
        set/clock = [ à|a ] {seth} chaque <weekday> => (each (and (weekday $weekday) $seth))
        set/clock = tous les jours [ , ] à|a {seth} => (each $seth)
        set/clock = chaque jour [ , ] à|a {seth} => (each $seth)
        set/clock = tous|toutes les matins|soirs|nuits [ , ] à|a {seth} => (each $seth)
        set/clock = chaque matin|soir|nuit [ , ] à|a {seth} => (each $seth)
        set/clock = tous les <weekdays> [ , ] à|a {seth} => (each (and (weekday $weekdays) $seth))
        set/clock = chaque <weekday> [ , ] à|a {seth} => (each (and (weekday $weekday) $seth))
        set/each = chaque|tous [ les ] {md} => (each $md)
        set/each = chaque|tous [ les ] a:<day> ~/ ~b:<monthnumber> !~/ => (each (and (month $b) (day $a)))
        set/each = le {dom} de chaque mois => (each (day $dom))
        set/each = un|une <singular> sur deux => (every 2 $singular)
        set/each = un <weekday> sur deux => (each (weekday $weekday))
        set/each = chaque <part> => (each (part $part))
        set/each = toutes les nuits => (each (part NI))
        set/each = tous les week-ends => (each weekend)
        set/each = tous les weekends => (each weekend)
        set/each = chaque week-end => (each weekend)
        set/each = chaque weekend => (each weekend)
        set/adverb = bihebdomadaire|bihebdomadaires|bimensuel|bimensuelle|bimensuels|bimensuelles => (every 2 week)
        set/adverb = bimestriel|bimestrielle|bimestriels|bimestrielles => (every 2 month)
        set/adverb = semestriel|semestrielle|semestriels|semestrielles => (every 6 month)
        set/adverb = bisannuel|bisannuelle|biennal|biennale => (every 2 year)
        set/clock = [ à|a ] {seth} tous les jours => (each $seth)
        set/clock = {seth} chaque <weekday> => (each (and (weekday $weekday) $seth))
        range/days = {y} - m:<monthnumber> !- => $y (month $m)
        list/months = a:<month> et b:<month> <year> => a: (and (month $a) (year $year)) ; b: (and (month $b) (year $year))
        reference/next = prochain|prochaine|prochains|prochaines => (ref FUTURE_REF)
        reference/before = précédent|précédente|précédents|précédentes => (ref PAST_REF)
        reference/later = [ le|la|les ] futur|future|futurs|futures => (ref FUTURE_REF)
        date/day = {date} => $date
        time/time = {time} => $time
        time/part = la|le|l <part> => (part $part)
        time/part = l ' <part> => (part $part)
        duration/span = {span} => $span
        duration/modified = <approx> {span} => (mod $approx $span)
        duration/modified = moins de {hspan} => (mod LESS_THAN $hspan)
        duration/modified = plus de {hspan} => (mod MORE_THAN $hspan)
        duration/nth = la|sa|leur|une {ordw} journée => (period 1 day)
        duration/nth = la|sa|leur|son|une {ordw} année => (period 1 year)
        duration/vague = {vaguespan} => $vaguespan
        duration/whole = toute la journée => (period 1 day)
        duration/whole = toute la|cette <singular> => (period 1 $singular)
        duration/whole = toute l ' <singular> => (period 1 $singular)
        duration/whole = tout le <singular> => (period 1 $singular)
        duration/half = une|un et demi|demie <unit> => (period 1 $unit MID)
        duration/half = un|une <singular> et demi|demie => (period 1 $singular MID)
        duration/half = demi <unit> => (period 0 $unit MID)
        duration/from = pendant|pour s:{span} à partir de|du d:{when} => s: (comingspan $s $d) ; d: $d
        duration/from = d:{day} pendant|pour s:{span} => d: $d ; s: (comingspan $s $d)
        duration/first = s:{firstspan} de y:{yearx} => s: (comingspan $s $y) ; y: $y
        duration/first = s:{lastspan} de y:{yearx} => s: (pastspan $s $y) ; y: $y
        duration/first = s:{firstspan} de y:{relunit} => s: (comingspan $s $y) ; y: $y
        duration/first = s:{lastspan} de y:{relunit} => s: (pastspan $s $y) ; y: $y
        duration/within = dans les s:{spanh} => s: (comingspan $s now)
        duration/hours = pendant|durant|depuis|pour s:{hspan} => s: $s
        duration/next = [ les|ces|des ] prochains|prochaines {cardinal} <unit> => (comingspan (period $cardinal $unit))
        duration/past = [ les|ces|des ] derniers|dernières {cardinal} <unit> => (pastspan (period $cardinal $unit))
        duration/past = la dernière heure => (pastspan (period 1 hour))
        duration/past = la dernière demi - heure => (pastspan (period 30 minute))
        duration/past = les dernières vingt - quatre heures => (pastspan (period 24 hour))
        duration/next = la prochaine heure => (comingspan (period 1 hour))
        duration/next = la prochaine demi - heure => (comingspan (period 30 minute))
        duration/quinquennat = quinquennat => (period 5 year)
        duration/septennat = septennat => (period 7 year)
        duration/past = [ les|ces ] {cardinal} derniers|dernières <unit> => (pastspan (period $cardinal $unit))
        duration/past = [ les|ces|des ] {cardinal} <unit> précédents|précédentes => (pastspan (period $cardinal $unit))
        duration/next = [ les|ces|des ] {cardinal} prochains|prochaines <unit> => (comingspan (period $cardinal $unit))
        duration/past = les {cardinal} premiers|premières <unit> => (period $cardinal $unit)
        duration/past = ces {cardinal} derniers|dernières <unit> => (period $cardinal $unit)
        duration/past = ces derniers|dernières <plural> => (period X $plural)
        duration/past = les derniers|dernières|prochains|prochaines <plural> => (period X $plural)
        set/each = tous les <weekdays> [ <part> ] => (each (and (weekday $weekdays) (part $part)))
        set/each = chaque <weekday> [ <part> ] => (each (and (weekday $weekday) (part $part)))
        set/each = chaque <unit> => (every 1 $unit)
        set/each = chaque <season> => (each (season $season))
        set/each = chaque <month> => (each (month $month))
        set/each = tous|toutes les {cardinal} <unit> => (every $cardinal $unit)
        set/each = tous|toutes les <plural> => (every 1 $plural)
        set/each = tous les matins => (each (part MO))
        set/each = tous les soirs => (each (part EV))

        set/adverb = <adjunit> => (every 1 $adjunit)
        set/rate = par u:<rateunit> => u: (rate 1 $u)
        reference/now = maintenant => (ref PRESENT_REF)
        reference/now = désormais => (ref PRESENT_REF)
        reference/now = actuellement => (ref PRESENT_REF)
        reference/now = actuelle|actuel|actuels|actuelles => (ref PRESENT_REF)
        reference/now = à l'heure actuelle => (ref PRESENT_REF)
        reference/past = récemment => (ref PAST_REF)
        reference/past = dernièrement => (ref PAST_REF)
        reference/past = naguère => (ref PAST_REF)
        reference/past = jadis => (ref PAST_REF)
        reference/past = autrefois => (ref PAST_REF)
        reference/past = le passé => (ref PAST_REF)
        reference/future = bientôt => (ref FUTURE_REF)
        reference/future = prochainement => (ref FUTURE_REF)
        reference/future = l ' avenir => (ref FUTURE_REF)
        reference/future = une date ultérieure => (ref FUTURE_REF)
        range/clock = de|entre a:{ct} à|et|a b:{ct} d:{day} => a: (begin (and $d $a)) ; b: (end (and $d $b))
        range/clock = d:{day} [ , ] de|entre a:{ct} à|et b:{ct} => d: $d ; a: (begin (and $d $a)) ; b: (end (and $d $b))
        range/clock = [ de|entre ] a:{clockz} -|à|et|a b:{clockz} d:{day} => a: (begin (and $d $a)) ; b: (end (and $d $b))
        range/clock = [ de ] a:{clockz} jusqu ' à b:{clockz} [ {day} ] => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/clock = [ de ] a:{clockz} à b:{clockz} => a: (begin $a) ; b: (end $b)
        range/clock = [ de ] a:{clockz} a b:{hw} => a: (begin $a) ; b: (end $b)
        range/clock = d:{day} mais entre a:{clockz} et b:{clockz} => d: $d ; a: (begin (and $d $a)) ; b: (end (and $d $b))
        range/clock = d:{day} a:{clockz} - b:{clockz} => d: $d ; a: (begin (and $d $a)) ; b: (end (and $d $b))
        range/clock = d:{fullday} a:<oldyear> - b:<oldyear> ~<meridiem> => d: $d ; a: (begin (and $d (clock $a $meridiem))) ; b: (end (and $d (clock $b $meridiem)))
        range/days = [ du|de ] a:{domw} au|à|- b:{domw} [ du ] {relunit} => a: (begin (and $relunit (day $a))) ; b: (end (and $relunit (day $b)))
        range/days = [ du|de ] a:{domw} au|à|- b:{domw} du|de {relunit} => a: (begin (and $relunit (day $a))) ; b: (end (and $relunit (day $b)))
        range/days = a:{domw} jusqu ' à|au|a b:{domw} de|du {relunit} => a: (begin (and $relunit (day $a))) ; b: (end (and $relunit (day $b)))
        range/days = [ du|de ] a:{domw} au b:{wmd} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ du|de ] a:{domw} au b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ du ] a:{domw} jusqu ' au b:{wmd} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ du ] a:{domw} jusqu ' a|à b:{wmd} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = entre le a:{domw} et le b:{wmd} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = entre [ le ] a:{domw} et [ le ] b:{wmd} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = du a:{domw} au b:{domw} !<unit> !% !~/ => a: (begin (day $a)) ; b: (end (day $b))
        range/days = entre le a:{domw} et le b:{domw} !<unit> !% => a: (begin (day $a)) ; b: (end (day $b))
        range/days = a:{md} au|- b:{md} => a: (begin $a) ; b: (end $b)
        range/days = a:{md} au|- b:{mdy} => a: (begin (last $a $b)) ; b: (end $b)
        range/days = m:{md} au b:{domw} => m: (begin $m) ; b: (end (and $m (day $b)))
        range/days = [ depuis ] a:{md} a|à b:{md} => a: (begin $a) ; b: (end $b)
        range/days = a:{today} jusqu ' à|a b:{today} => a: (begin $a) ; b: (end $b)
        range/from = depuis a:{when} jusqu ' à|a|au b:{when} => a: (begin $a) ; b: (end $b)
        range/from = de a:{when} jusqu ' à|en|au b:{when} => a: (begin $a) ; b: (end $b)
        range/from = du a:{when} jusqu ' à|en|au b:{when} => a: (begin $a) ; b: (end $b)
        range/months = de a:<month> à b:<month> <year> => a: (begin (and (month $a) (year $year))) ; b: (end (and (month $b) (year $year)))
        range/weekdays = a:<weekday> au|à|- b:<weekday> => a: (begin (weekday $a)) ; b: (end (weekday $b))
        range/clock = de a:<hour> à b:{clockz} => a: (begin (clock $a 0)) ; b: (end $b)
        range/clock = a:{clockz} - b:{clockz} => a: (begin $a) ; b: (end $b)
        range/days = a:{day} - b:{day} => a: (begin $a) ; b: (end $b)
        range/days = du a:{domx} au b:{wmd} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = du a:{domx} au b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ du ] w:<weekday> a:{domx} au v:<weekday> b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ de|du ] a:{domx} à|- b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ de|du ] a:{domx} à|- b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = entre le a:{domx} et le b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = entre le a:{domx} et le b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/months = de a:<month> à b:{my} => a: (begin (and $b (month $a))) ; b: (end $b)
        range/from = de a:{when} à b:{when} => a: (begin $a) ; b: (end $b)
        range/from = du a:{when} au b:{when} => a: (begin $a) ; b: (end $b)
        range/days = du a:{dom} au b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = du a:{dom} au b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = les a:{dom} et b:{md} => a: (and $b (day $a)) ; b: $b
        range/between = entre a:{when} et b:{when} => a: (begin $a) ; b: (end $b)
        range/years = a:<year> - b:<year> => a: (begin (year $a)) ; b: (end (year $b))
        range/months = a:<month> - b:<month> => a: (begin (month $a)) ; b: (end (month $b))
        bound/since = depuis d:<weekday> => d: (since (last (weekday $d)))
        bound/since = depuis d:{when} => d: (since $d past)
        bound/since = dès d:{when} => d: (since $d)
        bound/since = à partir de d:{when} => d: (since $d)
        bound/since = à partir du d:{when} => d: (since $d)
        bound/since = à compter du d:{when} => d: (since $d)
        bound/until = jusqu ' à d:{when} => d: (until $d)
        bound/until = jusqu ' au d:{when} => d: (until $d)
        bound/until = jusqu ' en d:{when} => d: (until $d)
        bound/by = d ' ici d:{spanh} => d: (comingspan $d now)
        bound/by = d ' ici d:{when} => d: (by $d)
        bound/by = d ' ici à d:{when} => d: (by $d)
        bound/by = d ' ici au d:{when} => d: (by $d)
        bound/by = sous huitaine => (by (shift 7 day now))
        bound/by = sous quinzaine => (by (shift 15 day now))
        time/dawn = au|le petit matin => (part DA)
        bound/before = avant d:{when} => d: (before $d)
        bound/after = après d:{when} => d: (after $d)

        alone/part = =. <part> =. => (part $part)
        nothing/notaday = <int> <month> => nothing
        nothing/notaday = <int> <month> <year> => nothing

        nothing/numbers = <year> ~- ~<int> ~- ~b:<int> => nothing
        nothing/name = mme|mlle|m|mr|monsieur|madame|dr [ . ] <month> => nothing
        nothing/numbers = vol|loi|no|route|page|chambre|article|bus|ligne|résolution|décret|chapitre <year> => nothing
        nothing/money = <year> euros|dollars|livres|francs|yens|tonnes|kilos|kilomètres|mètres|hectares|habitants|personnes|morts|mètres|km|kg|fois => nothing
        nothing/phone = <int> ~. ~b:<int> ~. ~c:<int> => nothing

        [cues]
        future: va vont allons allez -ra -ront -rez -rai -rons
        planned: rendez fixé fixée fixés incertain incertains aura prévu prévue prévus prévues attendu attendue attendus attendues devrait devraient doit doivent devait devaient prochain prochaine
        past: était étaient avait avaient fut furent eut a-t-il fit prit vint devint mourut naquit -é -ée -és -ées -it -ait -aient -èrent -irent -urent -ut
        auxiliary: a ont est sont ai avons
        rumour: aurait auraient serait seraient
        modal: soit soient pourrait pourraient peut
        present: dit
        speech: déclaré annoncé indiqué affirmé rapporté précisé expliqué estimé assuré ajouté dit confirmé souligné déclare annonce indique affirme
        relative: que qui dont où quand lorsque parce
        conjunction: et mais ou
        determiner: le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs
        attribution: selon d'après
        denial: démenti nie nié rejeté refusé réfuté
        possibility: pourrait pourraient peut-être
        cancelled: annulé annulée annulés reporté reportée reportés

        [abbreviations]
        m mm mme mlle dr me st ste janv févr avr juil sept oct nov déc etc p cf j.-c
        """#
}
