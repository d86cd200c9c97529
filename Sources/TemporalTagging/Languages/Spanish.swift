extension LanguageSources {
    /// Spanish; the notation is documented at `LanguagePackLoader`.
    static let spanish = #"""
        language es español
        order day-first
        endings o a os as
        hot media cuarto pasad+ próxim+ mañana noche tarde hora horas
        cold <small> <tens> <ordinal> <approx> <edge> el la los las lo un una unos unas de del al a en por para con sin entre desde hasta y o e que se su hace
        cold hacia sobre antes después más menos primer último última últimos últimas todo toda todos todas cada este esta estos estas ese esa esos esas aquel
        cold aquella mismo misma otro otra fin partir principio final ser no ya cerca casi vez en su largo lo va todavía aún luego
        cold dentro tras durante media medio cuarto punto local siguiente siguientes anterior anteriores presente curso parte corto media segundo segunda menos viene sólo solo pasada inicios comienzo inicio madrugada

        [functions]
        el la los las de del y en que un una por con no para se su sus al lo como más pero fue ha han este esta son entre cuando muy sin sobre también me hasta
        hay donde desde todo durante todos según uno les ni contra otros ese eso ante ellos e esto antes algunos qué unos yo otro otras otra él tanto esa estos
        mucho está están había era ser es a o si ya dijo tras sí aunque además así quien hacia cada

        [words]
        month 1: enero
        month 2: febrero
        month 3: marzo
        month 4: abril
        month 5: mayo
        month 6: junio
        month 7: julio
        month 8: agosto
        month 9: septiembre setiembre
        month 10: octubre
        month 11: noviembre
        month 12: diciembre
        monthabbr 1: ene ene.
        monthabbr 2: feb feb.
        monthabbr 3: mar mar.
        monthabbr 4: abr abr.
        monthabbr 5: may may.
        monthabbr 6: jun jun.
        monthabbr 7: jul jul.
        monthabbr 8: ago ago. agos.
        monthabbr 9: sep sep. sept sept. set set.
        monthabbr 10: oct oct.
        monthabbr 11: nov nov.
        monthabbr 12: dic dic.
        weekday 1: lunes
        weekday 2: martes
        weekday 3: miércoles
        weekday 4: jueves
        weekday 5: viernes
        weekday 6: sábado
        weekday 7: domingo
        weekdayabbr 1: lun lun. lu.
        weekdayabbr 2: mar mar. ma. mart.
        weekdayabbr 3: mié mié. mier mie mie. mi. miér miér.
        weekdayabbr 4: jue jue. ju.
        weekdayabbr 5: vie vie. vi.
        weekdayabbr 6: sáb sáb. sab sab. sá. sa.
        weekdayabbr 7: dom dom. do.
        weekdays 6: sábados
        weekdays 7: domingos
        unit second: segundo, segundos, seg
        unit minute: minuto, minutos, min, mins
        unit hour: hora, horas, hrs, hs, hra, hras
        unit day: día, días
        unit workday: días laborables, días hábiles, día laborable, día hábil
        unit week: semana, semanas
        unit weekend: fin de semana, fines de semana
        unit fortnight: quincena, quincenas
        unit month: mes, meses
        unit quarter: trimestre, trimestres
        unit half: semestre, semestres
        unit year: año, años
        unit decade: década, décadas, decenio, decenios
        unit century: siglo, siglos
        unit millennium: milenio, milenios
        unit night: noche, noches
        bareunit second: segundos
        bareunit minute: minutos
        bareunit hour: horas
        bareunit day: días
        bareunit week: semanas
        bareunit month: meses
        bareunit year: años
        bareunit decade: décadas
        bareunit century: siglos
        calunit week: semana
        calunit month: mes
        calunit quarter: trimestre
        calunit half: semestre
        calunit year: año
        calunit decade: década, decenio
        calunit century: siglo
        calunit weekend: finde, fin de semana
        rateunit day: día
        rateunit week: semana
        rateunit month: mes
        rateunit year: año
        rateunit quarter: trimestre
        adjunit day: diaria diarias diarios diariamente
        adjunit week: semanal semanales semanalmente
        adjunit month: mensual mensuales mensualmente
        adjunit quarter: trimestral trimestrales trimestralmente
        adjunit half: semestral semestrales semestralmente
        adjunit year: anual anuales anualmente
        part MO: mañana
        part AF: tarde
        part NI: noche
        part MI: mediodía
        part DA: madrugada amanecer
        part EV: atardecer anochecer
        season SP: primavera
        season SU: verano
        season FA: otoño
        season WI: invierno
        small 1: un una uno
        small 2: dos
        small 3: tres
        small 4: cuatro
        small 5: cinco
        small 6: seis
        small 7: siete
        small 8: ocho
        small 9: nueve
        small 10: diez
        small 11: once
        small 12: doce
        small 13: trece
        small 14: catorce
        small 15: quince
        small 16: dieciséis
        small 17: diecisiete
        small 18: dieciocho
        small 19: diecinueve
        small 20: veinte
        small 21: veintiún veintiuno veintiuna
        small 22: veintidós
        small 23: veintitrés
        small 24: veinticuatro
        small 25: veinticinco
        small 26: veintiséis
        small 27: veintisiete
        small 28: veintiocho
        small 29: veintinueve
        tens 30: treinta
        tens 40: cuarenta
        tens 50: cincuenta
        tens 60: sesenta
        tens 70: setenta
        tens 80: ochenta
        tens 90: noventa
        hundreds 200: doscientos doscientas
        hundreds 300: trescientos trescientas
        hundreds 400: cuatrocientos cuatrocientas
        hundreds 500: quinientos quinientas
        approxnumber 10: decena
        approxnumber 12: docena
        approxnumber 15: quincena
        approxnumber 20: veintena
        approxnumber 30: treintena
        approxnumber 100: centenar
        meridiem am: am, a.m., a.m, a. m.
        meridiem pm: pm, p.m., p.m, p. m.
        ordinal 1: primer primero primera
        ordinal 2: segundo segunda
        ordinal 3: tercer tercero tercera
        ordinal 4: cuarto cuarta
        ordinal 5: quinto quinta
        ordinal 6: sexto sexta
        ordinal 7: séptimo séptima
        ordinal 8: octavo octava
        ordinal 9: noveno novena
        ordinal 10: décimo décima
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
        approx APPROX: casi, cerca de, alrededor de, aproximadamente, en torno a, unos, unas
        approx LESS_THAN: menos de, no más de
        approx MORE_THAN: más de, algo más de
        approx EQUAL_OR_MORE: al menos, por lo menos, como mínimo
        approx EQUAL_OR_LESS: como máximo,
        zone 0: gmt, utc
        zone 60: hora peninsular, hora de Madrid, hora española, cet
        zone local: hora local, horas locales, hora de verano local
        holiday (and (month 12) (day 25)): navidad, día de navidad, natividad
        holiday (and (month 12) (day 24)): nochebuena, víspera de navidad
        holiday (and (month 12) (day 31)): nochevieja, fin de año, víspera de año nuevo, noche vieja
        holiday (and (month 1) (day 1)): año nuevo, día de año nuevo
        holiday (and (month 1) (day 6)): día de reyes, reyes magos, epifanía
        holiday (and (month 2) (day 14)): san valentín, día de san valentín, día de los enamorados
        holiday (and (month 5) (day 1)): día del trabajo, día del trabajador, día internacional del trabajo
        holiday (and (month 8) (day 15)): asunción
        holiday (and (month 10) (day 12)): día de la hispanidad, fiesta nacional, día de la raza
        holiday (and (month 10) (day 31)): halloween, noche de brujas
        holiday (and (month 11) (day 1)): todos los santos, día de todos los santos
        holiday (and (month 11) (day 2)): día de los muertos, día de muertos, día de los difuntos
        holiday (and (month 12) (day 6)): día de la constitución,
        holiday (and (month 12) (day 28)): día de los inocentes, santos inocentes
        holiday (easter 0): domingo de pascua, domingo de resurrección, pascua
        holiday (easter 1): lunes de pascua,
        holiday (easter -2): viernes santo,
        holiday (easter -3): jueves santo,
        holiday (easter -7): domingo de ramos,
        holiday (easter -46): miércoles de ceniza,
        holiday (easter 39): jueves de la ascensión, ascensión
        holiday (easter 49): pentecostés
        holiday (easter 60): corpus christi,
        holiday (nth 1 (weekday 7) (month 5)): día de la madre,
        holiday (and (month 3) (day 19)): día del padre,
        holiday (nth 4 (weekday 4) (month 11)): acción de gracias, día de acción de gracias, thanksgiving
        holiday (shift 1 day (nth 4 (weekday 4) (month 11))): black friday, viernes negro
        holiday (easter -1): sábado santo, sábado de gloria, vigilia pascual
        holiday (easter -47): martes de carnaval, martes de carnestolendas, mardi gras
        holiday (easter -48): lunes de carnaval,
        holiday (days 7 (easter -7)): semana santa,
        holiday (days 46 (easter -46)): cuaresma
        holiday (easter 39): día de la ascensión,
        holiday (easter 50): lunes de pentecostés,
        holiday (orthodox 0): pascua ortodoxa,
        holiday (and (month 1) (day 1)): yuandan, primero de año
        holiday (chinese 1 1): año nuevo chino, año nuevo lunar
        holiday (hijri 1 1): año nuevo islámico, año nuevo musulmán
        holiday (days 30 (hijri 9 1)): el ramadán, mes de ramadán, mes del ramadán
        holiday (hijri 10 1): fin del ramadán, eid al-fitr
        holiday (hijri 12 10): fiesta del sacrificio, fiesta del cordero, eid al-adha
        holiday (hebrew 7 10): yom kipur, yom kippur
        holiday (days 9 (shift -1 day (hebrew 9 25))): janucá, jánuca, hanukkah
        holiday (days 9 (shift -1 day (hebrew 1 15))): pésaj, pascua judía
        holiday (days 3 (shift -1 day (hebrew 7 1))): rosh hashaná, año nuevo judío
        holiday (hindu 7 30 18): diwali
        holiday (and (month 5) (day 1)): día internacional de los trabajadores, día de los trabajadores, día internacional del trabajador, primero de mayo
        holiday (and (month 3) (day 8)): día internacional de la mujer, día de la mujer
        holiday (and (month 4) (day 22)): día de la tierra, día internacional de la tierra
        holiday (and (month 4) (day 1)): día de las bromas, día de las bromas de abril, día de los tontos
        holiday (and (month 4) (day 23)): día del libro, día de san jorge, día del idioma español, día mundial del libro
        holiday (and (month 6) (day 24)): día de san juan, noche de san juan
        holiday (and (month 3) (day 17)): día de san patricio,
        holiday (and (month 7) (day 25)): día de santiago,
        holiday (and (month 9) (day 16)): día de la independencia de méxico,
        holiday (and (month 11) (day 20)): día de la revolución, día universal del niño
        holiday (and (month 12) (day 8)): inmaculada concepción, día de la inmaculada
        holiday (and (month 12) (day 12)): día de la virgen de guadalupe,
        holiday (and (month 2) (day 2)): candelaria, día de la candelaria, día de la marmota
        holiday (and (month 12) (day 18)): día mundial de la lengua árabe, día de la lengua árabe
        holiday (and (month 3) (day 1)): día de la cero discriminación,
        holiday (and (month 11) (day 17)): día mundial del niño prematuro,
        holiday (and (month 12) (day 10)): día de los derechos humanos, día internacional de los derechos humanos
        holiday (and (month 12) (day 1)): día mundial del sida, día mundial de la lucha contra el sida
        holiday (and (month 10) (day 24)): día de las naciones unidas,
        holiday (and (month 6) (day 5)): día mundial del medio ambiente, día del medio ambiente
        holiday (and (month 4) (day 7)): día mundial de la salud,
        holiday (and (month 3) (day 21)): día mundial de la poesía, día internacional de los bosques
        holiday (and (month 3) (day 22)): día mundial del agua,
        holiday (and (month 6) (day 20)): día mundial de los refugiados,
        holiday (and (month 10) (day 16)): día mundial de la alimentación,
        holiday (and (month 9) (day 21)): día internacional de la paz,
        holiday (and (month 5) (day 3)): día mundial de la libertad de prensa,
        holiday (nth 1 (weekday 6) (month 7)): día internacional de las cooperativas,
        holiday (and (month 11) (day 25)): día internacional de la eliminación de la violencia contra la mujer,
        holiday (shift 4 day (nth 4 (weekday 4) (month 11))): ciberlunes, cyber monday, lunes cibernético
        edge START: principios inicios comienzos comienzo principio inicio arranque
        edge MID: mediados mitad
        edge END: finales fines fin final

        [fragments]
        mon = <month>
        mon = <monthabbr>
        wday = <weekday>
        wday = <weekdayabbr>
        n2 = <small>
        n2 = <tens>
        n2 = <tens> y <small> => (+ $tens $small)
        n3 = {n2}
        n3 = cien => 100
        n3 = ciento {n2} => (+ 100 $n2)
        n3 = <hundreds>
        n3 = <hundreds> {n2} => (+ $hundreds $n2)
        cardinal = <int> !~, !~.
        cardinal = {n3}
        cardinal = mil => 1000
        cardinal = {n3} mil => (* $n3 1000)
        vague = varios|varias|algunos|algunas|unos|unas|muchos|muchas|pocos|pocas|bastantes|numerosos|numerosas|tantos|tantas => X

        simple = {cardinal} [ - ] <unit> => (period $cardinal $unit)
        simple = los|las {cardinal} <unit> => (period $cardinal $unit)
        simple = {cardinal} <unit> y medio|media => (period $cardinal $unit MID)
        simple = media hora => (period 30 minute)
        simple = medio año => (period 6 month)
        simple = medio día => (period 12 hour)
        simple = medio siglo => (period 50 year)
        simple = una|la <approxnumber> de <unit> => (mod APPROX (period $approxnumber $unit))
        simple = un par de <unit> => (period 2 $unit)
        simple = un cuarto de hora => (period 15 minute)
        simple = tres cuartos de hora => (period 45 minute)
        simple = <int> h => (period $int hour)
        simple = <int> ~.|, ~b:<int> <unit> => (period (decimal $int $b) $unit)
        simple = {cardinal} largo|largos|larga|largas <unit> => (period $cardinal $unit)
        span = {simple}
        span = a:{simple} y b:{simple} => (period $a $b)
        span = a:{simple} , b:{simple} => (period $a $b)
        span = a:{simple} b:{simple} => (period $a $b)
        spanx = {span}
        spanx = <approx> {span} => (mod $approx $span)
        vaguespan = {vague} <unit> => (period X $unit)

        dom2 = <day>
        decimal = ~.|, ~<int>
        dom = <day> !h !: !~% !horas !años !{decimal}
        dom = <day> ~º => $day
        dom = primero => 1
        dom = <day> ~ro|o|er => $day
        dom = <day> ~º => $day
        y = <year> !~%  => (year $year)
        y = ' <yy> => (shortyear $yy)
        y = mil novecientos {n2} => (year (+ 1900 $n2))
        y = mil ochocientos {n2} => (year (+ 1800 $n2))
        y = mil setecientos {n2} => (year (+ 1700 $n2))
        y = mil novecientos => (year 1900)
        y = dos mil {n2} !<unit> => (year (+ 2000 $n2))
        mdy = {md} de|del [ año ] {y} => $md $y
        mdy = {md} [ ,|de|del ] <int> {ceera} => $md (year $int)
        mdy = {md} [ ,|de|del ] <int> {bcera} => $md (year $int) (era bc)
        ceera = d. c. => X
        ceera = d.c.|dc|d.c|a.d.|ad => X
        ceera = después de cristo => X
        ceera = de la|nuestra era común => X
        ceera = de nuestra era => X
        bcera = a. c. => X
        bcera = a.c.|ac|a.c|a.e.c. => X
        bcera = antes de cristo => X
        bcera = antes de nuestra era => X
        md = <day> ~. ~º de {mon} => (month $mon) (day $day)
        md = {ordw} de {mon} => (month $mon) (day $ordw)
        md = {mon} ~- ~<day> => (month $mon) (day $day)
        md = {dom} de {mon} => (month $mon) (day $dom)
        md = {dom} {mon} => (month $mon) (day $dom)
        md = {dom} - {mon} => (month $mon) (day $dom)
        md = {dom} del mes de {mon} => (month $mon) (day $dom)
        md = {n2} de {mon} => (month $mon) (day $n2)
        md = <month> <day> !: !h !~. => (month $month) (day $day)
        md = <day> ~. [ de ] {mon} => (month $mon) (day $day)
        mdy = {md} de|del [ año ] <year> => $md (year $year)
        mdy = {md} [ , ] <year> => $md (year $year)
        mdy = {md} - <year> => $md (year $year)
        mdy = {md} de|del|' <yy> => $md (shortyear $yy)
        mdy = {md} de este año => $md (this year)
        mdy = {md} del año pasado => $md (last year)
        mdy = {md} del pasado año => $md (last year)
        mdy = {md} del próximo año => $md (next year)
        mdy = {md} del año próximo|entrante => $md (next year)
        mdy = {md} del año que viene => $md (next year)
        mdy = {md} del mismo año => $md (this year then)
        mdy = {md} de ese año => $md (this year then)
        mdy = {md} de aquel año => $md (this year then)
        numeric = a:<day> ~/ ~b:<int> ~/ ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~/ ~b:<int> ~/ ~<yy> => (calendar $a $b $yy)
        numeric = a:<day> ~. ~b:<int> ~. ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~. ~b:<int> ~. ~<yy> => (calendar $a $b $yy)
        numeric = a:<day> ~- ~b:<int> ~- ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~- ~b:<int> ~- ~<yy> => (calendar $a $b $yy)
        numeric = <year> ~- ~m:<monthnumber> ~- ~<day> => (year $year) (month $m) (day $day)
        numeric = <year> ~/ ~m:<monthnumber> ~/ ~<day> => (year $year) (month $m) (day $day)
        numeric = a:<day> ~/ ~b:<monthnumber> !~/ => (calendar $a $b)
        numeric = a:<monthnumber> ~/ ~b:<day> !~/ !~. !~, => (calendar $a $b)
        numeric = a:<day> ~/ ~b:<monthnumber> ~, <year> => (calendar $a $b $year)
        numeric = <year> ~. ~m:<monthnumber> ~. ~<day> => (year $year) (month $m) (day $day)
        numeric = {mon} ~-|/ ~<day> ~-|/ ~<year> => (year $year) (month $mon) (day $day)
        numeric = {mon} ~-|/ ~<year> ~-|/ ~<day> => (year $year) (month $mon) (day $day)
        numeric = <year> ~-|/ ~{mon} ~-|/ ~<day> => (year $year) (month $mon) (day $day)
        numeric = <year> ~-|/ ~<day> ~-|/ ~{mon} => (year $year) (month $mon) (day $day)
        numeric = a:<day> - b:<monthnumber> - <year> => (calendar $a $b $year)
        numeric = <day> ~-|/ ~{mon} ~-|/ ~<year> => (year $year) (month $mon) (day $day)
        numeric = <day> ~-|/ ~{mon} ~-|/ ~<yy> => (shortyear $yy) (month $mon) (day $day)
        numeric = <compact> => (calendar $compact)
        fullday = {mdy}
        fullday = {numeric}
        fullday = {wday} [ , ] [ el|día ] {mdy} => (weekday $wday) $mdy
        fullday = {wday} [ , ] [ el|día ] {numeric} => (weekday $wday) $numeric
        wmd = {md}
        wmd = {wday} [ , ] [ el|día ] {md} => (weekday $wday) $md
        wmd = <weekday> [ , ] [ el ] [ día ] {dom} => (weekday $weekday) (day $dom)
        lastw = pasado|pasada|último|última => -1
        # a day, without its article
        day0 = {fullday}
        day0 = {wmd}
        day0 = {md} pasado|último => (last $md)
        day0 = {md} próximo|venidero => (next $md)
        day0 = pasado|último [ día ] {wmd} => (last $wmd)
        day0 = próximo [ día ] {wmd} => (next $wmd)
        day0 = pasado día {dom} => (last (day $dom))
        day0 = próximo día {dom} => (next (day $dom))
        day0 = pasado {dom} => (last (day $dom))
        day0 = próximo {dom} => (next (day $dom))
        day0 = día {md} => $md
        day0 = día {mdy} => $mdy
        day0 = día {dom} => (day $dom)
        day0 = día {n2} !{unitword} => (day $n2)
        unitword = <unit> => X
        day0 = día {dom} de {relunit} => $relunit (day $dom)
        day0 = próximo {numeric} => (next $numeric)
        day0 = <weekday> => (weekday $weekday)
        day0 = <weekday> pasado|último => (last (weekday $weekday))
        day0 = pasado|último <weekday> => (last (weekday $weekday))
        day0 = <weekday> próximo|entrante|venidero => (next (weekday $weekday))
        day0 = próximo <weekday> => (next (weekday $weekday))
        day0 = <weekday> que viene => (weekday $weekday) (next week)
        day0 = <weekday> siguiente => (next (weekday $weekday) then)
        day0 = siguiente <weekday> => (next (weekday $weekday) then)
        day0 = <weekday> anterior => (last (weekday $weekday) then)
        day0 = <weekday> de la semana siguiente => (weekday $weekday) (next week)
        day0 = <weekday> de esta semana => (weekday $weekday) (this week)
        day0 = <weekday> de [ la ] semana pasada => (weekday $weekday) (last week)
        day0 = <weekday> de la pasada semana => (weekday $weekday) (last week)
        day0 = <weekday> de la semana anterior => (weekday $weekday) (last week then)
        day0 = <weekday> de la semana que viene => (weekday $weekday) (next week)
        day0 = <weekday> de la semana próxima => (weekday $weekday) (next week)
        day0 = <weekday> de la próxima semana => (weekday $weekday) (next week)
        day0 = <weekday> de la siguiente semana => (weekday $weekday) (next week)
        day0 = <holiday> => (holiday $holiday)
        day0 = <holiday> de|del {y} => (holiday $holiday) $y
        day0 = <holiday> {y} => (holiday $holiday) $y
        day0 = <holiday> pasado|pasada => (last (holiday $holiday))
        day0 = próximo|próxima <holiday> => (next (holiday $holiday))
        day0 = pasado|pasada <holiday> => (last (holiday $holiday))
        day0 = {ordw} <weekday> de|del {anymonth} => (nth $ordw (weekday $weekday) $anymonth)
        day0 = último <weekday> de {anymonth} => (nth -1 (weekday $weekday) $anymonth)
        day0 = último <weekday> del mes => (nth -1 (weekday $weekday) (this month))
        day0 = {ordw} <weekday> del mes => (nth $ordw (weekday $weekday) (this month))
        day0 = último día del mes => (nth -1 day (this month))
        day0 = {ordw} día del mes => (nth $ordw day (this month))
        day0 = {ordw} día de|del {anymonth} => (nth $ordw day $anymonth)
        day0 = último día de|del {anymonth} => (nth -1 day $anymonth)
        day0 = último día {relunit} => (nth -1 day $relunit)
        day0 = {ordw} <weekday> de {relunit} => (nth $ordw (weekday $weekday) $relunit)
        day0 = {ordw} <weekday> {relunit} => (nth $ordw (weekday $weekday) $relunit)
        day0 = {dom} {relunit} => $relunit (day $dom)
        day0 = {dom} de {relunit} => $relunit (day $dom)
        today = hoy => (this day)
        today = hoy mismo => (this day)
        today = hoy en día => (ref PRESENT_REF)
        today = hoy por hoy => (ref PRESENT_REF)
        today = día de hoy => (this day)
        today = día de ayer => (last day)
        today = jornada de ayer|hoy => (last day)
        today = día de mañana => (next day)
        today = ayer => (last day)
        today = mañana !por => (next day)
        today = mañana => (next day)
        today = mañana mismo => (next day)
        today = anteayer|antier => (shift -2 day now)
        today = antes de ayer => (shift -2 day now)
        today = pasado mañana => (shift 2 day now)
        today = hoy , [ día ] <weekday> => (this day) (weekday $weekday)
        today = hoy <weekday> => (this day) (weekday $weekday)
        today = hoy [ , ] <weekday> {dom} => (this day) (weekday $weekday)
        today = ayer , <weekday> => (last day) (weekday $weekday)
        today = ayer <weekday> => (last day) (weekday $weekday)
        today = mañana , <weekday> => (next day) (weekday $weekday)
        today = mañana <weekday> => (next day) (weekday $weekday)
        today = hoy [ , ] [ <weekday> ] {md} => $md
        day = {day0}
        day = el|la|los|del|al {day0} => $day0
        day = este|esta {day0} => $day0
        day = este <weekday> => (this (weekday $weekday))
        day = este mismo <weekday> => (this (weekday $weekday))
        day = ese|mismo <weekday> => (this (weekday $weekday) then)
        day = aquel <weekday> => (this (weekday $weekday) then)
        day = el mismo <weekday> => (this (weekday $weekday))
        day = el día después de mañana => (shift 2 day now)
        day = el último día => (last day)
        day = el próximo día => (next day)
        day = {today}
        day = el|al|del {today} => $today
        day = al|el|del día siguiente => (next day then)
        day = al|el|del siguiente día => (next day then)
        day = el|del|al día anterior => (last day then)
        day = al otro día => (next day then)
        day = un día después => (next day then)
        day = un día antes => (last day then)
        day = dos días después => (shift 2 day then)
        day = la víspera => (last day then)
        day = el|ese|este|aquel mismo día => (this day then)
        day = ese|aquel día => (this day then)
        day = este [ mismo ] día => (this day)
        day = la víspera de|del {day0} => (shift -1 day $day0)
        day = el|al día siguiente de|del {day0} => (shift 1 day $day0)
        ordw = <ordinal>
        ordw = <int> ~º => $int
        ordw = <int> ~er => $int
        # months
        my = <month> de|del [ año ] <year> => (month $month) (year $year)
        my = {mon} [ , ] <year> => (month $mon) (year $year)
        my = {mon} ~- ~<year> => (month $mon) (year $year)
        my = {mon} de|del|' <yy> => (month $mon) (shortyear $yy)
        my = [ el|del ] mes de {my} => $my
        my = <monthnumber> /|- <year> => (month $monthnumber) (year $year)
        my = <year> ~-|/ ~<monthnumber> !~- !~/ => (month $monthnumber) (year $year)
        relm = [ el|del ] <month> pasado|último => (last (month $month))
        relm = <month> próximo|entrante|venidero => (next (month $month))
        relm = [ el|del|este ] pasado|último [ mes de ] m:{mon} => (last (month $m))
        relm = [ el|del|este ] próximo [ mes de ] <month> => (next (month $month))
        relm = <month> siguiente => (next (month $month) then)
        relm = <month> que viene => (next (month $month))
        relm = <month> anterior => (last (month $month) then)
        relm = <month> del año pasado => (month $month) (last year)
        relm = <month> del pasado año => (month $month) (last year)
        relm = <month> del próximo año => (month $month) (next year)
        relm = <month> del año próximo|entrante => (month $month) (next year)
        relm = <month> del año que viene => (month $month) (next year)
        relm = <month> de este [ mismo ] año => (month $month) (this year)
        relm = <month> del presente año => (month $month) (this year)
        relm = <month> del mismo año => (month $month) (this year then)
        relm = <month> de ese [ mismo ] año => (month $month) (this year then)
        relm = <month> de aquel año => (month $month) (this year then)
        relm = este [ mes de ] <month> => (this (month $month))
        barem = <month> => (month $month)
        barem = [ el|del|un ] mes de <month> => (month $month)
        anymonth = {my}
        anymonth = {relm}
        anymonth = {barem}
        # units
        demlast = pasado|pasada => -1
        relunit = [ el|la|del|al|este|esta ] <calunit> pasado|pasada => (last $calunit)
        relunit = [ el|la|del|al|este|esta ] pasado|pasada <calunit> => (last $calunit)
        relunit = la última semana => (last week)
        relunit = el|del último <calunit> => (last $calunit)
        relunit = la última década => (last decade)
        relunit = [ el|la|del|al ] <calunit> próximo|próxima|entrante|venidero|venidera => (next $calunit)
        relunit = [ el|la|del|al|este|esta ] próximo|próxima <calunit> => (next $calunit)
        relunit = [ el|la|del|al ] <calunit> que viene => (next $calunit)
        relunit = [ el|la|del|al ] <calunit> siguiente => (next $calunit then)
        relunit = [ el|la|del|al ] siguiente <calunit> => (next $calunit then)
        relunit = [ el|la|del|al ] <calunit> después de la|el próxima|próximo => (shift 2 $calunit now)
        relunit = [ el ] resto de [ la|esta ] <calunit> => (rest $calunit)
        relunit = [ el ] resto del|de [ este ] <calunit> => (rest $calunit)
        relunit = [ el ] resto del día => (rest day)
        relunit = [ el ] año hasta la fecha => (mod START (this year))
        relunit = [ el|la|del|al ] <calunit> anterior|previo|previa => (last $calunit then)
        relunit = este|esta [ mismo|misma ] <calunit> => (this $calunit)
        relunit = este|esta [ mismo|misma ] año <year> => (year $year)
        relunit = ese|esa|aquel|aquella [ mismo|misma ] <calunit> => (this $calunit then)
        relunit = el|la|del mismo|misma <calunit> => (this $calunit then)
        relunit = [ el|la|del ] presente <calunit> => (this $calunit)
        relunit = el|la|del actual <calunit> => (this $calunit)
        relunit = [ el|la|del ] <calunit> actual => (this $calunit)
        relunit = [ el|la|del ] <calunit> en curso => (this $calunit)
        relunit = [ el|la ] <calunit> antepasado|antepasada => (shift -2 $calunit now)
        rely = {relunit}
        theunit = el|la|del <calunit> => (this $calunit)
        theunit = <calunit> => (this $calunit)
        wk = [ la ] semana a partir =del {day} => (weekof $day)
        wk = [ la ] semana que va =del {day} => (weekof $day)
        wk = [ la ] semana del {day0} => (weekof $day0)
        wk = [ la ] semana de {day0} => (weekof $day0)
        wk = [ la|el|del ] {ordw} <calunit> de|del {anymonth} => (nth $ordw $calunit $anymonth)
        wk = [ la|el|del ] {ordw} <calunit> de|del {yearx} => (nth $ordw $calunit $yearx)
        wk = [ la|el|del ] {ordw} <calunit> de|del {relunit} => (nth $ordw $calunit $relunit)
        wk = [ la|el|del ] último|última <calunit> de|del {anymonth} => (nth -1 $calunit $anymonth)
        wk = [ la|el|del ] último|última <calunit> de|del {yearx} => (nth -1 $calunit $yearx)
        wk = [ la|el|del ] último|última <calunit> de|del {relunit} => (nth -1 $calunit $relunit)
        wk = [ la|el|del ] primera quincena de {anymonth} => (mod START $anymonth)
        wk = [ la|el|del ] segunda quincena de {anymonth} => (mod END $anymonth)
        wk = [ la|el|del ] {ordw} mitad de|del {anymonth} => (nth $ordw half $anymonth)
        wk = [ la ] semana <weeknumber> de {relunit} => (week $weeknumber) $relunit
        wk = [ la ] semana <weeknumber> {relunit} => (week $weeknumber) $relunit
        wk = [ la ] semana <weeknumber> {yearx} => (week $weeknumber) $yearx
        wk = [ la ] semana del {dom} => (weekof (day $dom))
        wk = [ la ] semana que comienza|empieza el {day0} => (weekof $day0)
        wk = semana <weeknumber> => (week $weeknumber)
        wk = el fin de semana => (this weekend)
        wk = el fin de semana del {day0} => (weekof $day0)
        wk = los [ primeros ] días de {anymonth} => (mod START $anymonth)
        wk = los primeros días|meses de|del {relunit} => (mod START $relunit)
        wk = los primeros días|meses de|del {yearx} => (mod START $yearx)
        wk = los últimos días|meses de|del {yearx} => (mod END $yearx)
        wk = los últimos días de {anymonth} => (mod END $anymonth)
        # seasons, quarters
        sy = [ el|la|del ] <season> de|del {y} => (season $season) $y
        sy = [ el|la|del ] <season> {y} => (season $season) $y
        sy = [ el|la|del ] <season> de|del {rely} => (season $season) $rely
        sy = [ el|la|del|este ] <season> pasado|pasada => (last (season $season))
        sy = [ el|la|del|este ] pasado|pasada|último|última <season> => (last (season $season))
        sy = [ el|la|del ] <season> próximo|próxima => (next (season $season))
        sy = [ el|la|del ] próximo|próxima <season> => (next (season $season))
        sy = [ el|la|del ] <season> que viene => (next (season $season))
        sy = este|esta <season> => (this (season $season))
        sy = [ el|la|del ] <season> siguiente => (next (season $season) then)
        sy = el|la|del <season> => (season $season)
        sy = <season> => (season $season)
        q = {ordw} trimestre => (quarter $ordw)
        q = {ordw} semestre => (half $ordw)
        q = t ~<upto4> => (quarter $upto4)
        q = {ordw} cuarto !{unitword} => (quarter $ordw)
        q = último trimestre => (quarter 4)
        q = último semestre => (half 2)
        qy = [ el|del ] {q} => $q
        qy = <year> ~- ~t ~<upto4> => (year $year) (quarter $upto4)
        qy = [ el|del ] {q} [ de|del ] <year> => $q (year $year)
        qy = [ el|del ] {q} de|del año <year> => $q (year $year)
        qy = [ el|del ] {q} de {rely} => $q $rely
        qy = [ el|del ] {q} {rely} => $q $rely
        qy = [ el|del ] {q} del año => $q (this year)
        # decades, centuries
        dec = los años <yy> => (shortdecade $yy)
        dec = [ los ] años <year> => (decade $year)
        dec = años <yy> => (shortdecade $yy)
        dec = los <yy> =,|.|y => (shortdecade $yy)
        dec = los años {n2} => (shortdecade $n2)
        dec = años <tens> => (shortdecade $tens)
        dec = [ la ] década de [ los ] [ años ] <yy> => (shortdecade $yy)
        dec = [ la ] década de [ los ] [ años ] {n2} => (shortdecade $n2)
        dec = [ la ] década de [ los ] [ años ] <year> => (decade $year)
        dec = [ la ] década <yy> => (shortdecade $yy)
        dec = [ la ] década del <yy> => (shortdecade $yy)
        dec = los [ años ] <tens> =,|.|y => (shortdecade $tens)
        cen = [ el|del|al ] siglo <roman> => (century $roman)
        cen = [ el|del|al ] siglo <roman> antes de Cristo => (century $roman) (era bc)
        cen = [ el|del|al ] siglo <roman> a.C. => (century $roman) (era bc)
        cen = [ el|del|al ] siglo <roman> a. c. => (century $roman) (era bc)
        cen = [ el|del|al ] siglo <roman> a. de c. => (century $roman) (era bc)
        cen = [ el|del|al ] siglo <roman> antes de nuestra era => (century $roman) (era bc)
        cen = [ el|del|al ] siglo <roman> d. c. => (century $roman)
        cen = [ el|del|al ] siglo pasado => (last century)
        yearx = {y}
        yearx = el|del|al <year> => (year $year)
        yearx = [ el|del|al ] año [ de ] <year> => (year $year)
        yearx = <int> {bcera} => (year $int) (era bc)
        yearx = <year> {bcera} => (year $year) (era bc)
        yearx = <int> {ceera} => (year $int)
        yearx = [ el|del ] año <int> antes de Cristo => (year $int) (era bc)
        # so much before or after
        ago = hace [ ya|sólo|solo|apenas|escasamente|exactamente|justo ] {span} => (back $span)
        ago = hace [ ya ] <approx> {span} => (mod $approx (back $span))
        ago = {span} atrás => (shift -1 $span now)
        ago = hace [ ya|sólo|solo|apenas|tan ] {vaguespan} => (pastspan $vaguespan)
        ago = hace [ ya ] <bareunit> => (pastspan (period X $bareunit))
        ago = hace tiempo => (ref PAST_REF)
        ago = hace [ ya ] mucho [ tiempo ] => (ref PAST_REF)
        ago = hace [ muy ] poco [ tiempo ] => (ref PAST_REF)
        ago = dentro de {span} => (shift 1 $span now)
        ago = dentro de <approx> {span} => (mod $approx (shift 1 $span now))
        ago = dentro de {vaguespan} => (comingspan $vaguespan)
        ago = {span} después !de|del => (shift 1 $span then)
        ago = {span} más tarde => (shift 1 $span then)
        ago = {span} antes !de|del => (shift -1 $span then)
        ago = {span} después de {day} => (shift 1 $span $day)
        ago = {span} antes de {day} => (shift -1 $span $day)
        ago = {span} después {day} => (shift 1 $span $day)
        ago = {span} antes {day} => (shift -1 $span $day)
        ago = {span} a partir de hoy|ahora => (shift 1 $span now)
        ago = {span} desde hoy|ahora => (shift 1 $span now)
        ago = {vaguespan} después => $vaguespan
        ago = {vaguespan} más tarde => $vaguespan
        ago = {vaguespan} antes => $vaguespan
        ago = {vaguespan} atrás => (pastspan $vaguespan)
        ago = <bareunit> después|antes => (period X $bareunit)
        ago = <bareunit> más tarde => (period X $bareunit)
        ago = <bareunit> atrás => (ref PAST_REF)
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
        edged = [ el|al|del|los ] <edge> [ de ] {base} => (mod $edge $base)
        edged = mediado {anymonth} => (mod MID $anymonth)
        # the clock
        hm = <hour> ~: <minute> !~: => (clock $hour $minute)
        hm = <hour> ~: ~<minute> ~: ~s:<minute> => (clock $hour $minute $s)
        hm = <hour> ~h ~<minute> => (clock $hour $minute) (part DT)
        hd = <hour> ~. ~<minute> !{decimal} !~% !millones !euros !dólares !puntos => (clock $hour $minute) (part DT)
        hh = {hm}
        hh = {hm} horas|hrs|h|hs => $hm
        hh = <hour> ~. ~<minute> horas|h|hrs|hs => (clock $hour $minute) (part DT)
        hh = <hour> ~h !<minute> => (clock $hour)
        hh = las|la {hm} [ horas|h ] => $hm
        hh = las|la {hd} [ horas|h ] => $hd
        hh = {hd} =gmt|utc => $hd
        hw = las|la <hour> => (clock $hour)
        hw = las|la {n2} => (clock $n2)
        hw = las|la {hn} y cuarto => (clock $hn 15)
        hw = las|la {hn} y media => (clock $hn 30)
        hw = [ las|la ] {hn} menos cuarto => (clock (- $hn 1) 45)
        hw = las|la {hn} menos m:{n2} => (clock (- $hn 1) (- 60 $m))
        hw = las|la {hn} menos <minute> => (clock (- $hn 1) (- 60 $minute))
        hw = las|la {hn} y m:{n2} => (clock $hn $m)
        hw = las|la {hn} y <minute> => (clock $hn $minute)
        hw = las|la {hn} m:{n2} => (clock $hn $m)
        hw = las|la {hn} y media => (clock $hn 30)
        hw = un cuarto para las {hn} => (clock (- $hn 1) 45)
        hw = cuarto para las {hn} => (clock (- $hn 1) 45)
        hw = m:{n2} para las {hn} => (clock (- $hn 1) (- 60 $m))
        hw = <minute> para las {hn} => (clock (- $hn 1) (- 60 $minute))
        hw = <minute> minutos para las {hn} => (clock (- $hn 1) (- 60 $minute))
        hn = <hour>
        hn = {n2}
        hora = las|la <hour> horas => (clock $hour)
        hora = las|la {n2} horas => (clock $n2)
        hw = las <hour> horas => (clock $hour) (part DT)
        hw = las|la {hn} en punto => (clock $hn)
        hh = mediodía => (clock 12 0)
        hh = medio día => (clock 12 0)
        hh = el|del|al mediodía => (clock 12 0)
        hh = [ la|las ] medianoche => (clock 24 0)
        clock = {hh}
        clock = =a|hacia|sobre|desde|hasta|entre|y|antes {hw}
        clock = {hw} horas => $hw
        clock = {hw} en punto => $hw
        clock = {hw} h => $hw
        clock = {hw} <meridiem> => $hw (clock $meridiem)
        clock = {hh} <meridiem> => $hh (clock $meridiem)
        clock = [ las|la ] <hour12> [ en punto ] <meridiem> => (clock $hour12 $meridiem)
        clock = [ las|la ] <hour12> ~: ~<minute> <meridiem> => (clock $hour12 $minute $meridiem)
        clock = [ las|la ] <hour12> ~: ~<minute> ~: ~s:<minute> <meridiem> => (clock $hour12 $minute $s $meridiem)
        clock = [ las|la ] <hour12> ~. ~<minute> <meridiem> => (clock $hour12 $minute $meridiem)
        clock = [ las|la ] {n2} [ en punto ] <meridiem> => (clock $n2 $meridiem)
        clock = [ las|la ] {n2} y media <meridiem> => (clock $n2 30 $meridiem)
        clock = [ las|la ] {n2} y cuarto <meridiem> => (clock $n2 15 $meridiem)
        clock = [ las|la ] {n2} y m:{n2} <meridiem> => (clock $n2 $m $meridiem)
        clock = {hw} en la <part> => $hw (part $part)
        clock = {hw} de|por la <part> => $hw (part $part)
        clock = {hw} del <part> => $hw (part $part)
        clock = {hh} de|por la <part> => $hh (part $part)
        clock = {hn} de la <part> => (clock $hn) (part $part)
        clock = <hhmm> <meridiem> => (clock $hhmm $meridiem)
        clockz = {clock}
        clockz = {clock} <zone> => $clock (zone $zone)
        clockz = {clock} ( <zone> ) => $clock (zone $zone)
        clockz = {hw} <zone> => $hw (zone $zone)
        clockz = {hw} ( <zone> ) => $hw (zone $zone)
        clockz = {hd} <zone> => $hd (zone $zone)
        clockz = <hour> <zone> => (clock $hour) (zone $zone)
        clockz = hacia|sobre {clock} => (mod APPROX $clock)
        clockz = alrededor de {hw} => (mod APPROX $hw)
        clockz = alrededor de {clock} => (mod APPROX $clock)
        clockz = cerca de {clock} => (mod APPROX $clock)
        clockz = cerca de {hw} => (mod APPROX $hw)
        clockz = pasada|pasadas {hw} => (mod AFTER $hw)
        clockz = pasada|pasadas {clock} => (mod AFTER $clock)
        clockz = poco antes de {clock} => (mod BEFORE $clock)
        clockz = poco después de {clock} => (mod AFTER $clock)
        # parts of days
        dp = {day} por|en la <part> => $day (part $part)
        dp = {day} a la <part> => $day (part $part)
        dp = {day} de madrugada => $day (part DA)
        dp = {day} de noche => $day (part NI)
        dp = {day} al|a mediodía => $day (part MI)
        dp = [ la ] <part> de|del {day} => $day (part $part)
        dp = [ la ] <part> del {day} => $day (part $part)
        dp = el <part> de|del {day} => $day (part $part)
        dp = {day} , de|por la <part> => $day (part $part)
        dp = esta [ misma ] <part> => (this (part $part))
        dp = este [ mismo ] mediodía => (this (part MI))
        dp = esta noche [ mismo ] => (this night)
        dp = esa|aquella [ misma ] <part> => (this (part $part) then)
        dp = la misma <part> => (this (part $part) then)
        dp = anoche => (last night)
        dp = ayer noche => (last night)
        dp = la pasada <part> => (last (part $part))
        dp = la pasada noche => (last night)
        dp = la noche pasada => (last night)
        dp = la noche anterior => (last night then)
        dp = anteanoche => (shift -2 day now) (part NI)
        dp = la noche del a:{day0} al b:{day0} => $a (part NI)
        dp = la <part> siguiente => (next (part $part) then)
        dp = [ las ] primeras horas de la <part> => (mod START (part $part))
        dp = [ las ] primeras horas de la <part> de|del {day} => (mod START (and $day (part $part)))
        dp = [ las ] primeras horas de {day} => (mod START $day)
        dp = [ las ] primeras horas {day} => (mod START $day)
        dp = [ las ] últimas horas de {day} => (mod END $day)
        dp = {day} a primera hora => (mod START $day)
        dp = {day} a última hora => (mod END $day)
        dp = [ a ] primera hora de la <part> => (mod START (part $part))
        dp = [ a ] última hora de la <part> => (mod END (part $part))
        time = {dp} a|, {clockz} => $dp $clockz
        time = {clockz} de|del [ el ] {day} => $clockz $day
        time = {clockz} del <day> !{unitword} => $clockz (day $day)
        time = a {hw} del <day> !<month> => $hw (day $day)
        time = {clockz} del {day} => $clockz $day
        time = {clockz} {day} => $clockz $day
        time = {clockz} [ de ] {dp} => $clockz $dp
        time = {today} a {clockz} => $today $clockz
        time = {dp}
        time = {clockz}
        time = a|hacia|sobre {hw} de {day} => $hw $day
        when = {time}
        when = {date}
        clocke = {clockz}
        clocke = {hw}
        clocke = [ las|la ] <hour> => (clock $hour)
        clocke = [ las|la ] {n2} => (clock $n2)
        clocke = <hour> ~. ~<minute> => (clock $hour $minute)
        clocke = [ las|la ] {n2} y media => (clock $n2 30)
        clocke = [ las|la ] {n2} y cuarto => (clock $n2 15)
        clocke = [ las|la ] {n2} y m:{n2} => (clock $n2 $m)
        halfclock = [ las|la ] {n2} y media => (clock $n2 30)
        halfclock = [ las|la ] {n2} y cuarto => (clock $n2 15)
        halfclock = [ las|la ] {n2} menos cuarto => (clock (- $n2 1) 45)
        bareclock = [ las|la ] <hour12> => (clock $hour12)
        bareclock = [ las|la ] <hour12> ~:|. ~<minute> => (clock $hour12 $minute)
        bareclock = [ las|la ] {n2} => (clock $n2)
        bareclock = [ las|la ] {n2} y media => (clock $n2 30)
        bareclock = [ las|la ] {n2} y cuarto => (clock $n2 15)
        weekdayonly = el|este <weekday> => (weekday $weekday)
        ddom = [ el|del|los|al ] [ día|días ] {dom}
        ddate = [ el ] {md} => $md
        ddate = [ el ] {mdy} => $mdy
        aldate = al|a {md} => $md
        aldate = al|a {mdy} => $mdy

        nowday = ahora => (ref PRESENT_REF)
        nowday = hoy => (this day)

        [rules]
        alone/weekday = =. <weekdayabbr> =. => (weekday $weekdayabbr)
        alone/day = =. el <day> =. => (day $day)
        alone/clock = =. {hw} =. => $hw
        alone/year = =. {y} =. => $y
        nothing/phone = <oldyear> ~- ~<year> => nothing
        nothing/phone = <int> ~- ~<year> ~- ~<year> => nothing
        nothing/phone = <year> ~- ~b:<year> ~- ~<int> => nothing
        nothing/fraction = <int> ~/ ~b:<int> ~. ~c:<int> => nothing
        nothing/decimal = <int> ~,|. ~b:<int> => nothing
        nothing/tomorrow = a|de|por la mañana =siguiente => nothing
        nothing/people = plaza|avenida|calle|barrio|estadio|hospital|río de|del [ el ] {date} => nothing
        time/daytime = d:{day} [ , ] a c:{clockz} => $d $c
        time/daytime = d:{day} [ , ] a partir de c:{clockz} => d: $d ; c: (since (and $d $c))
        time/daytime = d:{day} [ , ] hacia|sobre c:{clockz} => (mod APPROX (and $d $c))
        time/daytime = d:{day} [ , ] c:{clockz} => $d $c
        time/dayrange = {day} [ , ] [ de|desde|entre ] a:{bareclock} a|hasta|y|- b:{bareclock} <meridiem> => a: (begin (and $day (and $a (clock $meridiem)))) ; b: (end (and $day (and $b (clock $meridiem))))
        time/dayrange = {day} [ , ] de|desde|entre a:{bareclock} a|hasta|y|- b:{bareclock} de la <part> => a: (begin (and $day $a (part $part))) ; b: (end (and $day $b (part $part)))
        time/dayrange = {day} [ , ] de|desde|entre a:{clocke} a|hasta|y|- b:{clocke} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = de|desde|entre a:{clocke} a|hasta|y|- b:{clocke} [ de ] {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = a:{clockz} a|hasta|- b:{clockz} [ de ] {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = {day} [ , ] a:{clockz} a|hasta|- b:{clockz} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = [ de|desde|entre ] a:{clockz} a|hasta|y|- b:{clockz} [ de|del ] {dp} => a: (begin (and $dp $a)) ; b: (end (and $dp $b))
        time/dayrange = [ de|desde|entre ] a:{bareclock} a|hasta|y|- b:{bareclock} de la <part> de|del {day} => a: (begin (and $day $a (part $part))) ; b: (end (and $day $b (part $part)))
        time/dayrange = {day} a:<hhmm> ~- ~b:<oldyear> ~<meridiem> => a: (begin (and $day (clock $a $meridiem))) ; b: (end (and $day (clock $b $meridiem)))
        time/dayrange = {day} a:<oldyear> ~- ~b:<oldyear> ~<meridiem> => a: (begin (and $day (clock $a $meridiem))) ; b: (end (and $day (clock $b $meridiem)))
        time/dayrange = {day} a:<hour12> ~- ~b:<oldyear> <meridiem> => a: (begin (and $day (clock $a $meridiem))) ; b: (end (and $day (clock $b $meridiem)))
        range/clock = [ las|la ] a:{bareclock} a b:{bareclock} de la <part> => a: (begin (and $a (part $part))) ; b: (end (and $b (part $part)))
        range/clock = [ de|desde ] a:{bareclock} a|hasta|- b:{bareclock} <meridiem> => a: (begin (and $a (clock $meridiem))) ; b: (end (and $b (clock $meridiem)))
        range/clock = entre a:{bareclock} y|- b:{bareclock} <meridiem> => a: (begin (and $a (clock $meridiem))) ; b: (end (and $b (clock $meridiem)))
        range/clock = de|desde|entre a:{bareclock} a|hasta|y|- b:{bareclock} de la <part> => a: (begin (and $a (part $part))) ; b: (end (and $b (part $part)))
        range/clock = de|desde|entre a:<hour> a|y|hasta b:<hour> horas => a: (begin (clock $a)) ; b: (end (clock $b))
        range/clock = de|desde|entre a:{halfclock} a|hasta|y b:{halfclock} => a: (begin $a) ; b: (end $b)
        range/clock = de|desde|entre a:{clocke} a|hasta|y|- b:{clockz} => a: (begin $a) ; b: (end $b)
        range/clock = a:{clockz} a|hasta|- b:{clocke} => a: (begin $a) ; b: (end $b)
        list/days = a:{ddom} y b:{ddate} => a: (and $b (day $a)) ; b: $b
        list/days = a:{ddom} , c:{ddom} y b:{ddate} => a: (and $b (day $a)) ; c: (and $b (day $c)) ; b: $b
        list/months = a:<month> y b:<month> de|del <year> => a: (and (month $a) (year $year)) ; b: (and (month $b) (year $year))
        set/each = los <weekday> => (each (weekday $weekday))
        set/each = [ todos ] los fines de semana => (each weekend)
        date/day = {date} => $date
        time/time = {time} => $time
        time/part = la|el|del <part> => (part $part)
        duration/span = {spanx} => $spanx
        duration/more = {span} más => $span
        duration/plain = un|una <unit> entero|entera => (period 1 $unit)
        duration/plain = <small> <ordinal> <unit> => (period 1 $unit)
        duration/ahead = en d:{span} !anteriores !previas !previos !pasados !pasadas !siguientes !próximos !próximas !posteriores => d: (ahead $d)
        duration/ahead = en <approx> d:{span} => d: (ahead $d)
        duration/past = [ los|las|estos|estas ] {cardinal} <unit> anteriores|previos|previas|pasados|pasadas => (pastspan (period $cardinal $unit))
        duration/next = [ los|las ] {cardinal} <unit> siguientes|próximos|próximas => (comingspan (period $cardinal $unit))
        duration/next = {cardinal} <unit> que vienen => (comingspan (period $cardinal $unit))
        duration/next = la próxima hora => (comingspan (period 1 hour))
        duration/vague = {vaguespan} => $vaguespan
        duration/past = [ los|las|estos|estas ] últimos|últimas|pasados|pasadas <bareunit> => (pastspan (period X $bareunit))
        duration/past = [ los|las|estos|estas ] [ {cardinal} ] últimos|últimas|pasados|pasadas [ {cardinal} ] <unit> => (pastspan (period $cardinal $unit))
        duration/past = la última media hora => (pastspan (period 30 minute))
        duration/past = la última hora => (pastspan (period 1 hour))
        duration/next = [ los|las ] próximos|próximas <bareunit> => (comingspan (period X $bareunit))
        duration/next = [ los|las ] [ {cardinal} ] próximos|próximas [ {cardinal} ] <unit> => (comingspan (period $cardinal $unit))
        duration/first = los|las [ {cardinal} ] primeros|primeras [ {cardinal} ] <unit> => (period $cardinal $unit)
        duration/these = estos|estas {cardinal} <unit> => (period $cardinal $unit)
        duration/whole = toda la semana => (period 1 week)
        duration/whole = todo|toda el|la <calunit> => (this $calunit)
        duration/whole = todo el día => (period 1 day)
        duration/whole = toda la noche => (period 1 night)
        duration/whole = todo|toda {sy} => $sy
        duration/bare = <bareunit> => (period X $bareunit)
        set/each = cada|todos <weekday> [ , ] a {clockz} => (each (and (weekday $weekday) $clockz))
        set/each = todos los <weekday> [ , ] a {clockz} => (each (and (weekday $weekday) $clockz))
        set/each = todos los días a {clockz} => (each $clockz)
        set/each = cada día a {clockz} => (each $clockz)
        set/each = {clockz} todos los días => (each $clockz)
        set/each = {clockz} cada día => (each $clockz)
        set/each = {clockz} cada <weekday> => (each (and (weekday $weekday) $clockz))
        set/each = todas las mañanas|tardes|noches a {clockz} => (each $clockz)
        set/each = cada mañana|tarde|noche a {clockz} => (each $clockz)
        set/each = cada finde => (each weekend)
        set/each = cada <weekday> [ por la <part> ] => (each (and (weekday $weekday) (part $part)))
        set/each = todos los <weekday> [ por la <part> ] => (each (and (weekday $weekday) (part $part)))
        set/each = todos los <weekdays> => (each (weekday $weekdays))
        set/each = los <weekdays> => (each (weekday $weekdays))
        set/each = cada noche => (each (part NI))
        set/each = cada tarde => (each (part AF))
        set/each = cada <unit> => (every 1 $unit)
        set/each = cada <month> => (each (month $month))
        set/each = cada <season> => (each (season $season))
        set/each = cada {cardinal} <unit> => (every $cardinal $unit)
        set/each = cada <part> => (each (part $part))
        set/each = todos|todas los|las <bareunit> => (every 1 $bareunit)
        set/each = todos|todas los|las <part> => (each (part $part))
        set/each = todas las mañanas => (each (part MO))
        set/each = todas las tardes => (each (part AF))
        set/each = todas las noches => (each (part NI))
        set/each = cada fin de semana => (each weekend)
        set/adverb = <adjunit> => (every 1 $adjunit)
        set/rate = al <rateunit> => (rate 1 $rateunit)
        set/rate = a la semana => (rate 1 week)
        set/rate = por <rateunit> => (rate 1 $rateunit)
        reference/now = ahora [ mismo ] => (ref PRESENT_REF)
        reference/now = ahorita => (ref PRESENT_REF)
        reference/now = actualmente|actual|actuales => (ref PRESENT_REF)
        reference/now = la actualidad => (ref PRESENT_REF)
        reference/now = este [ mismo ] momento => (ref PRESENT_REF)
        reference/now = estos [ mismos ] momentos => (ref PRESENT_REF)
        reference/now = =por|hasta|de|en|desde el momento => (ref PRESENT_REF)
        reference/now = estos días => (ref PRESENT_REF)
        reference/now = el presente =.|,|;|y => (ref PRESENT_REF)
        reference/past = reciente|recientes|recientemente|recién|últimamente|antaño|antiguamente|anteriormente => (ref PAST_REF)
        reference/past = el|del pasado =.|,|;|y => (ref PAST_REF)
        reference/past = hacía tiempo => (ref PAST_REF)
        reference/past = hace tiempo|años|siglos =.|, => (ref PAST_REF)
        reference/past = aquel entonces => (ref PAST_REF)
        reference/past = entonces => (ref PAST_REF)
        reference/adj = pasado|pasada|pasados|pasadas => (ref PAST_REF)
        reference/adj = próximo|próxima|próximos|próximas => (ref FUTURE_REF)
        reference/future = [ el ] futuro => (ref FUTURE_REF)
        reference/future = futura|futuros|futuras => (ref FUTURE_REF)
        reference/future = próximamente => (ref FUTURE_REF)
        reference/future = corto|medio|largo plazo => (ref FUTURE_REF)
        reference/future = algún día => (ref FUTURE_REF)
        reference/future = cualquier momento => (ref FUTURE_REF)
        range/days = a:{ddom} b:{aldate} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = entre a:{ddom} y b:{ddate} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = a:{dom} - b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = a:{dom} - b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = desde [ el ] a:{dom} hasta [ el ] b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = desde [ el ] a:{dom} hasta [ el ] b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = entre [ el ] a:{dom} y [ el ] {dom2} [ de ] {relunit} => a: (begin (and $relunit (day $a))) ; dom2: (end (and $relunit (day $dom2)))
        range/days = [ de|desde ] [ el ] a:{dom} a|al|hasta [ el ] {dom2} de {relunit} => a: (begin (and $relunit (day $a))) ; dom2: (end (and $relunit (day $dom2)))
        range/days = [ de|desde ] a:{dom} al|a b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ de|desde ] a:{dom} al|a b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = =del a:{when} =al b:{when} => a: (begin $a) ; b: (end $b)
        range/months = de|desde|entre a:<month> a|hasta|y b:{my} => a: (begin (last (month $a) $b)) ; b: (end $b)
        range/months = de|desde|entre a:<month> a|hasta|y b:{mdy} => a: (begin (last (month $a) $b)) ; b: (end $b)
        range/months = de|desde|entre a:<month> a|hasta|y b:<month> en|de|del <year> => a: (begin (and (month $a) (year $year))) ; b: (end (and (month $b) (year $year)))
        range/days = [ del|desde ] [ el ] a:{md} a|al|hasta|- [ el ] b:{md} => a: (begin $a) ; b: (end $b)
        range/days = [ del|desde ] [ el ] a:{md} a|al|hasta|- [ el ] b:{mdy} => a: (begin (last $a $b)) ; b: (end $b)
        range/days = a:{fullday} hasta|-|a|al b:{fullday} => a: (begin $a) ; b: (end $b)
        range/days = a:{fullday} hasta|-|a|al b:{today} => a: (begin $a) ; b: (end $b)
        range/now = entre a:{when} y b:{nowday} => a: (begin $a) ; b: (end $b)
        range/now = desde|de a:{when} hasta|a b:{nowday} => a: (begin $a) ; b: (end $b)
        range/now = entre a:{nowday} y b:{when} => a: (begin $a) ; b: (end $b)
        range/years = [ de|entre ] a:<year> ~ b:<year> => a: (begin (year $a)) ; b: (end (year $b))
        range/numeric = a:<day> ~/ ~b:<monthnumber> ~- c:<day> ~/ d:<monthnumber> ~/ <year> => a: (begin (calendar $a $b $year)) ; year: (end (calendar $c $d $year))
        range/months = de|desde|entre a:<month> a|hasta|y b:{anymonth} => a: (begin (and $b (month $a))) ; b: (end $b)
        range/months = a:<month> - b:{anymonth} => a: (begin (and $b (month $a))) ; b: (end $b)
        range/months = a:<month> a b:{my} => a: (begin (and $b (month $a))) ; b: (end $b)
        range/from = de|desde a:{when} a|hasta b:{when} => a: (begin $a) ; b: (end $b)
        range/from = =del a:{when} hasta b:{when} => a: (begin $a) ; b: (end $b)
        range/between = entre a:{when} y b:{when} => a: (begin $a) ; b: (end $b)
        range/years = a:<year> - b:<year> => a: (begin (year $a)) ; b: (end (year $b))
        range/years = a:<year> - <yy> => a: (begin (year $a)) ; yy: (end (shortyear $yy))
        bound/since = desde d:<weekday> => d: (since (last (weekday $d)))
        bound/by = a más tardar d:{when} => d: (by $d)
        bound/by = como muy tarde d:{when} => d: (by $d)
        bound/by = como máximo d:{when} => d: (by $d)
        bound/after = después de d:{hora} => d: (after $d)
        bound/after = pasadas d:{hora} => d: (after $d)
        bound/before = antes de d:{hora} => d: (before $d)
        set/each = diariamente|diario a {clockz} => (each $clockz)
        set/each = todos los días a {clockz} => (each $clockz)
        bound/since = desde d:{when} => d: (since $d)
        bound/since = a partir de d:{when} => d: (since $d)
        bound/since = a partir =del d:{when} => d: (since $d)
        bound/since = a contar de|desde d:{when} => d: (since $d)
        bound/since = desde hace d:{spanx} => (since (shift -1 $d now))
        bound/until = hasta d:{when} => d: (until $d)
        bound/until = para d:{weekdayonly} => d: (next $d)
        bound/by = antes de que acabe|termine|finalice d:{theunit} => d: (by $d)
        bound/by = para d:{when} => d: $d
        bound/before = antes de d:{when} => d: (before $d)
        bound/before = antes =del d:{when} => d: (before $d)
        bound/after = después de d:{when} => d: (after $d)
        bound/after = después =del d:{when} => d: (after $d)
        bound/after = tras d:{when} => d: (after $d)
        nothing/notaday = <int> de {mon} => nothing
        nothing/phone = <int> ~. ~b:<int> ~. ~c:<int> => nothing
        nothing/phone = <year> ~- ~<int> ~- ~b:<int> => nothing

        [cues]
        future: va van vamos será serán habrá habrán tendrá tendrán hará harán podrá podrán deberá deberán -rá -rán -ré -remos
        planned: prevista previsto previstas previstos programada programado programados próximo próxima convocada convocado convocados
        past: fue fueron era eran había habían tuvo tuvieron hizo hicieron dijo dijeron estuvo pudo puso vino quiso dio vio supo estaba estaban
        past: hubo trajo anduvo nació murió -ó -aron -ieron -aba -aban -ían -ía -eron -ado -ido
        auxiliary: ha han hemos
        rumour: habría habrían sería serían
        modal: debe deben puede pueden quiere quieren espera esperan pretende
        speech: dijo afirmó anunció informó señaló explicó aseguró declaró indicó añadió confirmó destacó subrayó
        relative: que quien donde cuando como porque cual
        conjunction: y e pero o aunque mientras
        determiner: el la los las un una unos unas de del al este esta su sus lo
        preposition: en a de desde hasta para por durante tras hacia entre antes con sin
        attribution: según
        denial: negó desmintió rechazó
        possibility: podría podrían quizá quizás
        cancelled: cancelada cancelado suspendida suspendido aplazada aplazado

        [abbreviations]
        sr sra sres dr dra d dª st etc art núm pág ej ud uds ee uu gral ene feb abr jun jul ago sep sept oct nov dic
        """#
}
