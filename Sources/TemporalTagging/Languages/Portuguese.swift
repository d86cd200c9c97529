extension LanguageSources {
    /// Portuguese; the notation is documented at `LanguagePackLoader`.
    static let portuguese = #"""
        language pt português
        order day-first
        endings o a os as
        hot às passad+ próxim+ há manhã noite tarde hora horas segunda terça quarta quinta sexta momento
        cold <small> <tens> <ordinal> <approx> <edge> o a os as um uma uns umas de do da dos das no na nos nas ao à aos às em por para pelo pela com sem entre desde
        cold até e que se seu sua faz sobre antes depois mais menos últim+ tod+ cada est+ ess+ aquel+ este esta neste nesta nesse nessa naquele naquela mesm+ outr+
        cold fim partir início final meio meia ser não já cerca quase vez longo prazo atual atuais corrente presente seguinte seguintes anterior anteriores
        cold dentro após durante ponto local então curto médio vem que logo início começo

        [functions]
        o a os as de do da dos das e é que em um uma para com não no na nos nas por mais se ao aos às pelo pela como mas foi são ser tem ele ela já também ou
        seu sua seus quando muito sobre entre até depois ainda isso está há após disse segundo pelos pelas sem mesmo esse essa este esta eles você foram lhe num
        numa nem quem teve

        [words]
        month 1: janeiro
        month 2: fevereiro
        month 3: março
        month 4: abril
        month 5: maio
        month 6: junho
        month 7: julho
        month 8: agosto
        month 9: setembro
        month 10: outubro
        month 11: novembro
        month 12: dezembro
        monthabbr 1: jan jan.
        monthabbr 2: fev fev.
        monthabbr 3: mar mar.
        monthabbr 4: abr abr.
        monthabbr 5: mai mai.
        monthabbr 6: jun jun.
        monthabbr 7: jul jul.
        monthabbr 8: ago ago.
        monthabbr 9: set set.
        monthabbr 10: out out.
        monthabbr 11: nov nov.
        monthabbr 12: dez dez.
        fullweekday 1: segunda-feira, segunda feira
        fullweekday 2: terça-feira, terça feira
        fullweekday 3: quarta-feira, quarta feira
        fullweekday 4: quinta-feira, quinta feira
        fullweekday 5: sexta-feira, sexta feira
        fullweekday 6: sábado
        fullweekday 7: domingo
        shortweekday 1: segunda
        shortweekday 2: terça
        shortweekday 3: quarta
        shortweekday 4: quinta
        shortweekday 5: sexta
        weekdayabbr 1: seg seg.
        weekdayabbr 2: ter.
        weekdayabbr 3: qua qua.
        weekdayabbr 4: qui qui.
        weekdayabbr 5: sex sex.
        weekdayabbr 6: sáb sáb. sab sab.
        weekdayabbr 7: dom dom.
        weekdays 1: segundas-feiras, segundas
        weekdays 2: terças-feiras, terças
        weekdays 3: quartas-feiras, quartas
        weekdays 4: quintas-feiras, quintas
        weekdays 5: sextas-feiras, sextas
        weekdays 6: sábados
        weekdays 7: domingos
        unit second: segundo, segundos, seg
        unit minute: minuto, minutos, min, mins
        unit hour: hora, horas, hrs
        unit day: dia, dias
        unit workday: dias úteis, dia útil
        unit week: semana, semanas
        unit weekend: fim de semana, fins de semana
        unit fortnight: quinzena, quinzenas
        unit month: mês, meses
        unit quarter: trimestre, trimestres
        unit half: semestre, semestres
        unit year: ano, anos
        unit decade: década, décadas, decênio
        unit century: século, séculos
        unit millennium: milênio, milénio, milênios
        unit night: noite, noites
        bareunit second: segundos
        bareunit minute: minutos
        bareunit hour: horas
        bareunit day: dias
        bareunit week: semanas
        bareunit month: meses
        bareunit year: anos
        bareunit decade: décadas
        bareunit century: séculos
        calunit week: semana
        calunit month: mês
        calunit quarter: trimestre
        calunit half: semestre
        calunit year: ano
        calunit decade: década
        calunit century: século
        calunit weekend: fim de semana, fim-de-semana
        rateunit day: dia
        rateunit week: semana
        rateunit month: mês
        rateunit year: ano
        rateunit hour: hora
        adjunit day: diária diárias diários diariamente
        adjunit week: semanal semanais semanalmente
        adjunit month: mensal mensais mensalmente
        adjunit quarter: trimestral trimestrais
        adjunit half: semestral semestrais
        adjunit year: anual anuais anualmente
        part MO: manhã
        part AF: tarde
        part NI: noite
        part MI: meio-dia, meio dia
        part DA: madrugada, amanhecer, alvorada
        part EV: anoitecer, entardecer
        season SP: primavera
        season SU: verão
        season FA: outono
        season WI: inverno
        small 1: um uma
        small 2: dois duas
        small 3: três
        small 4: quatro
        small 5: cinco
        small 6: seis
        small 7: sete
        small 8: oito
        small 9: nove
        small 10: dez
        small 11: onze
        small 12: doze
        small 13: treze
        small 14: catorze quatorze
        small 15: quinze
        small 16: dezesseis dezasseis
        small 17: dezessete dezassete
        small 18: dezoito
        small 19: dezenove dezanove
        tens 20: vinte
        tens 30: trinta
        tens 40: quarenta
        tens 50: cinquenta
        tens 60: sessenta
        tens 70: setenta
        tens 80: oitenta
        tens 90: noventa
        hundreds 200: duzentos duzentas
        hundreds 300: trezentos trezentas
        hundreds 500: quinhentos quinhentas
        approxnumber 10: dezena
        approxnumber 12: dúzia
        approxnumber 15: quinzena
        approxnumber 20: vintena
        meridiem am: am, a.m., a.m, a. m.
        meridiem pm: pm, p.m., p.m, p. m.
        ordinal 1: primeir+
        ordinal 2: segundo segunda
        ordinal 3: terceir+
        ordinal 4: quarto quarta
        ordinal 5: quinto quinta
        ordinal 6: sexto sexta
        ordinal 7: sétimo sétima
        ordinal 8: oitavo oitava
        ordinal 9: nono nona
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
        approx APPROX: cerca de, quase, aproximadamente, em torno de, uns, umas, por volta de
        approx LESS_THAN: menos de, não mais de
        approx MORE_THAN: mais de, mais do que
        approx EQUAL_OR_MORE: pelo menos, ao menos, no mínimo
        approx EQUAL_OR_LESS: no máximo, até
        zone 0: gmt, utc, hora de Lisboa
        zone local: hora local, horas locais, locais, no horário local
        zone -180: horário de Brasília, hora de Brasília, no horário de Brasília
        holiday (and (month 12) (day 25)): natal, dia de natal
        holiday (and (month 12) (day 24)): véspera de natal, véspera do natal
        holiday (and (month 12) (day 31)): réveillon, véspera de ano novo, véspera do ano novo, véspera de ano-novo
        holiday (and (month 1) (day 1)): ano novo, ano-novo, dia de ano novo
        holiday (and (month 1) (day 6)): dia de reis,
        holiday (and (month 2) (day 14)): dia de são valentim, são valentim
        holiday (and (month 4) (day 21)): tiradentes
        holiday (and (month 4) (day 25)): dia da liberdade,
        holiday (and (month 5) (day 1)): dia do trabalho, dia do trabalhador
        holiday (and (month 6) (day 12)): dia dos namorados,
        holiday (and (month 9) (day 7)): dia da independência,
        holiday (and (month 10) (day 12)): dia das crianças, nossa senhora aparecida
        holiday (and (month 10) (day 31)): halloween, dia das bruxas
        holiday (and (month 11) (day 1)): todos os santos, dia de todos os santos
        holiday (and (month 11) (day 2)): finados, dia de finados
        holiday (and (month 11) (day 15)): proclamação da república,
        holiday (easter 0): páscoa, domingo de páscoa
        holiday (easter 1): segunda-feira de páscoa,
        holiday (easter -2): sexta-feira santa, sexta-feira da paixão
        holiday (easter -3): quinta-feira santa,
        holiday (easter -7): domingo de ramos,
        holiday (easter -46): quarta-feira de cinzas,
        holiday (easter -47): terça-feira gorda, terça-feira de carnaval, carnaval
        holiday (easter 60): corpus christi,
        holiday (nth 2 (weekday 7) (month 5)): dia das mães,
        holiday (nth 2 (weekday 7) (month 8)): dia dos pais,
        holiday (nth 4 (weekday 4) (month 11)): ação de graças, dia de ação de graças
        holiday (shift 1 day (nth 4 (weekday 4) (month 11))): black friday,
        holiday (and (month 1) (day 1)): yuandan
        holiday (easter -1): sábado santo, sábado de aleluia
        holiday (days 7 (easter -7)): semana santa,
        holiday (days 46 (easter -46)): quaresma
        holiday (easter 39): quinta-feira da ascensão, dia da ascensão
        holiday (easter 49): pentecostes, domingo de pentecostes
        holiday (orthodox 0): páscoa ortodoxa,
        holiday (chinese 1 1): ano novo chinês, ano novo lunar
        holiday (days 30 (hijri 9 1)): ramadã, ramadão
        holiday (hijri 12 10): festa do sacrifício,
        holiday (hebrew 7 10): yom kippur,
        holiday (days 9 (shift -1 day (hebrew 9 25))): hanukkah, chanucá
        holiday (days 3 (shift -1 day (hebrew 7 1))): rosh hashaná, ano novo judaico
        holiday (hindu 7 30 18): diwali
        holiday (and (month 3) (day 8)): dia internacional da mulher, dia da mulher
        holiday (and (month 4) (day 1)): dia da mentira,
        holiday (and (month 4) (day 21)): tiradentes, dia de tiradentes
        holiday (and (month 4) (day 22)): dia da terra, dia internacional da terra
        holiday (and (month 6) (day 13)): dia de santo antônio,
        holiday (and (month 6) (day 24)): dia de são joão, noite de são joão
        holiday (and (month 7) (day 4)): dia da independência dos estados unidos,
        holiday (and (month 11) (day 20)): dia da consciência negra,
        holiday (and (month 12) (day 1)): restauração da independência,
        holiday (and (month 12) (day 10)): dia dos direitos humanos,
        holiday (and (month 10) (day 15)): dia dos professores, dia do professor
        holiday (and (month 1) (day 25)): aniversário de são paulo,
        holiday (nth 4 (weekday 4) (month 11)): ação de graças, dia de ação de graças
        edge START: início começo inícios princípio princípios
        edge MID: meados metade
        edge END: final fim fins finais
        lastw -1: passad+ últim+
        nextw 1: próxim+ vindouro vindoura
        art 0: o a os as

        [fragments]
        mon = <month>
        mon = <monthabbr>
        wfull = <fullweekday>
        wfull = <shortweekday> ~- feira => $shortweekday
        wfull = =na|nesta|esta|desta|à|da|próxima|última|de <shortweekday> !parte !fase !vez !volta !maior !divisão !metade !etapa !dose !edição !temporada !onda !guerra !semana !quinzena !rodada !colocada => $shortweekday
        wfull = <shortweekday> =às|desta => $shortweekday
        wday = {wfull}
        wabbr = {wfull}
        wabbr = <shortweekday>
        wabbr = <weekdayabbr>
        n2 = <small>
        n2 = <tens>
        n2 = <tens> e <small> => (+ $tens $small)
        n3 = {n2}
        n3 = cem => 100
        n3 = cento e {n2} => (+ 100 $n2)
        n3 = <hundreds>
        n3 = <hundreds> e {n2} => (+ $hundreds $n2)
        decimal = ~.|, ~<int>
        cardinal = <int> !{decimal}
        cardinal = {n3}
        cardinal = mil => 1000
        cardinal = {n3} mil => (* $n3 1000)
        vague = vários|várias|alguns|algumas|uns|umas|muitos|muitas|poucos|poucas|diversos|diversas|inúmeros|tantos|tantas => X
        simple = {cardinal} [ - ] <unit> => (period $cardinal $unit)
        simple = {cardinal} <unit> e meio|meia => (period $cardinal $unit MID)
        simple = meia hora => (period 30 minute)
        simple = meio ano => (period 6 month)
        simple = meio século => (period 50 year)
        simple = uma|a <approxnumber> de <unit> => (mod APPROX (period $approxnumber $unit))
        simple = um par de <unit> => (period 2 $unit)
        simple = um quarto de hora => (period 15 minute)
        simple = {cardinal} longos|longas|bons|boas <unit> => (period $cardinal $unit)
        simple = {vague} <unit> => (period X $unit)
        simple = <int> h => (period $int hour)
        simple = <int> ~.|, ~b:<int> <unit> => (period (decimal $int $b) $unit)
        span = {simple}
        span = a:{simple} b:{simple} => (period $a $b)
        span = a:{simple} e b:{simple} => (period $a $b)
        span = a:{simple} , b:{simple} => (period $a $b)
        span = a:{simple} , b:{simple} , c:{simple} => (period $a $b $c)
        span = a:{simple} , b:{simple} e c:{simple} => (period $a $b $c)
        spanx = {span}
        spanx = <approx> {span} => (mod $approx $span)

        dom = <day> !h !: !~% !horas !anos !{decimal}
        dom = <day> ~º => $day
        dom = <day> ~o|ro => $day
        dom = primeiro => 1
        y = <year> !~% !{decimal} => (year $year)
        y = ' <yy> => (shortyear $yy)
        y = mil novecentos e {n2} => (year (+ 1900 $n2))
        y = mil oitocentos e {n2} => (year (+ 1800 $n2))
        y = dois mil e {n2} !<unit> => (year (+ 2000 $n2))
        mdy = {md} [ ,|de|do ] <int> {ceera} => $md (year $int)
        mdy = {md} [ ,|de|do ] <int> {bcera} => $md (year $int) (era bc)
        mdy = {md} <yy> !h !: !horas !~% !{decimal} => $md (shortyear $yy)
        ceera = d. c. => X
        ceera = d.c.|dc|d.c|a.d.|ad => X
        ceera = depois de cristo => X
        ceera = da nossa|era era|comum => X
        bcera = a. c. => X
        bcera = a.c.|ac|a.c => X
        bcera = antes de cristo => X
        md = {mon} {n2} !{unitword} => (month $mon) (day $n2)
        md = {ordw} de {mon} => (month $mon) (day $ordw)
        unitword = <unit> => X
        md = {dom} [ de ] {mon} => (month $mon) (day $dom)
        md = {dom} - {mon} => (month $mon) (day $dom)
        md = {dom} do mês de {mon} => (month $mon) (day $dom)
        md = {n2} de {mon} => (month $mon) (day $n2)
        md = <month> <day> !: !h !{decimal} => (month $month) (day $day)
        mdy = {md} [ de|do|, ] [ ano|de ] {y} => $md $y
        mdy = {md} - <year> => $md (year $year)
        mdy = {md} de <yy> !h !: => $md (shortyear $yy)
        mdy = {md} {ofyear} => $md $ofyear
        ofyear = deste [ mesmo ] ano => (this year)
        ofyear = do ano passado => (last year)
        ofyear = do último ano => (last year)
        ofyear = do próximo ano => (next year)
        ofyear = do ano que vem => (next year)
        ofyear = do ano seguinte => (next year then)
        ofyear = do ano anterior => (last year then)
        ofyear = do mesmo ano => (this year then)
        ofyear = daquele|desse ano => (this year then)
        ofyear = do corrente ano => (this year)
        numeric = a:<day> ~/ ~b:<day> ~/ ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~/ ~b:<day> ~/ ~<yy> => (calendar $a $b $yy)
        numeric = a:<day> ~. ~b:<day> ~. ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~. ~b:<day> ~. ~<yy> => (calendar $a $b $yy)
        numeric = a:<day> ~- ~b:<day> ~- ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~- ~b:<day> ~- ~<yy> => (calendar $a $b $yy)
        numeric = <year> ~- ~m:<monthnumber> ~- ~<day> => (year $year) (month $m) (day $day)
        numeric = <year> ~/ ~m:<monthnumber> ~/ ~<day> => (year $year) (month $m) (day $day)
        numeric = a:<day> ~/ ~b:<monthnumber> !~/ => (calendar $a $b)
        numeric = a:<monthnumber> ~/ ~b:<day> !~/ !~. !~, => (calendar $a $b)
        numeric = a:<day> ~/ ~b:<monthnumber> ~, <year> => (calendar $a $b $year)
        numeric = a:<day> ~/ ~b:<monthnumber> ~, ~<yy> => (calendar $a $b $yy)
        numeric = <year> ~. ~m:<monthnumber> ~. ~<day> => (year $year) (month $m) (day $day)
        numeric = <year> - m:<monthnumber> - <day> => (year $year) (month $m) (day $day)
        numeric = {mon} ~-|/ ~<day> ~-|/ ~<year> => (year $year) (month $mon) (day $day)
        numeric = {mon} ~-|/ ~<year> ~-|/ ~<day> => (year $year) (month $mon) (day $day)
        numeric = <year> ~-|/ ~{mon} ~-|/ ~<day> => (year $year) (month $mon) (day $day)
        numeric = <year> ~-|/ ~<day> ~-|/ ~{mon} => (year $year) (month $mon) (day $day)
        numeric = <day> ~-|/ ~{mon} ~-|/ ~<year> => (year $year) (month $mon) (day $day)
        numeric = <compact> => (calendar $compact)
        fullday = {mdy}
        fullday = {numeric}
        day0 = {fullday}
        day0 = {md}
        day0 = {wabbr} [ , ] [ dia|o ] {mdy} => (weekday $wabbr) $mdy
        day0 = {wabbr} [ , ] [ dia|o ] {md} => (weekday $wabbr) $md
        day0 = {wabbr} [ , ] [ dia|o ] {numeric} => (weekday $wabbr) $numeric
        day0 = {wday} ( [ dia ] {dom} ) => (weekday $wday) (day $dom)
        day0 = {wday} ( [ dia ] {md} ) => (weekday $wday) $md
        day0 = {wday} ( [ dia ] {numeric} ) => (weekday $wday) $numeric
        day0 = {wday} [ , ] dia {dom} => (weekday $wday) (day $dom)
        day0 = {md} passado|último => (last $md)
        day0 = {md} próximo|vindouro => (next $md)
        day0 = passado|último [ dia ] {md} => (last $md)
        day0 = próximo [ dia ] {md} => (next $md)
        day0 = passado dia {dom} => (last (day $dom))
        day0 = próximo dia {dom} => (next (day $dom))
        day0 = dia {md} => $md
        day0 = dia {mdy} => $mdy
        day0 = dia {numeric} => $numeric
        day0 = dia {dom} => (day $dom)
        day0 = {wday} => (weekday $wday)
        day0 = {wday} passad+ => (last (weekday $wday))
        day0 = <lastw> {wday} => (last (weekday $wday))
        day0 = <lastw> <shortweekday> => (last (weekday $shortweekday))
        day0 = <nextw> {wday} => (next (weekday $wday))
        day0 = <nextw> <shortweekday> => (next (weekday $shortweekday))
        day0 = {wday} próxim+ => (next (weekday $wday))
        day0 = {wday} que vem => (weekday $wday) (next week)
        day0 = <shortweekday> que vem => (weekday $shortweekday) (next week)
        day0 = <shortweekday> desta|dessa semana => (weekday $shortweekday) (this week)
        day0 = {wday} dessa semana => (weekday $wday) (this week)
        day0 = <shortweekday> da semana seguinte => (weekday $shortweekday) (next week)
        day0 = esse|este|nesse|neste dia {dom} => (day $dom)
        day0 = {ordw} <shortweekday> {anyunit} => (nth $ordw (weekday $shortweekday) $anyunit)
        day0 = {ordw} <shortweekday> de|do {anymonth} => (nth $ordw (weekday $shortweekday) $anymonth)
        day0 = {holidayyear} => $holidayyear
        holidayyear = <holiday> {ofyear} => (holiday $holiday) $ofyear
        day0 = {ordw} {wday} {anyunit} => (nth $ordw (weekday $wday) $anyunit)
        anyunit = mês => (this month)
        anyunit = deste mês => (this month)
        anyunit = do próximo mês => (next month)
        anyunit = do mês que vem => (next month)
        anyunit = do mês passado => (last month)
        day0 = {wday} seguinte => (next (weekday $wday) then)
        day0 = {wday} anterior => (last (weekday $wday) then)
        day0 = {wday} da semana passada => (weekday $wday) (last week)
        day0 = {wday} da próxima semana => (weekday $wday) (next week)
        day0 = {wday} da semana que vem => (weekday $wday) (next week)
        day0 = <shortweekday> da semana que vem => (weekday $shortweekday) (next week)
        day0 = <shortweekday> da semana passada => (weekday $shortweekday) (last week)
        day0 = <shortweekday> da próxima semana => (weekday $shortweekday) (next week)
        day0 = {wday} da última semana => (weekday $wday) (last week)
        day0 = <fullweekday> {dom} => (weekday $fullweekday) (day $dom)
        day0 = {wday} desta semana => (weekday $wday) (this week)
        day0 = <holiday> => (holiday $holiday)
        day0 = <holiday> [ de|do ] {y} => (holiday $holiday) $y
        day0 = <holiday> passad+ => (last (holiday $holiday))
        day0 = <lastw> <holiday> => (last (holiday $holiday))
        day0 = <nextw> <holiday> => (next (holiday $holiday))
        day0 = {ordw} {wday} de|do {anymonth} => (nth $ordw (weekday $wday) $anymonth)
        day0 = últim+ {wday} de|do {anymonth} => (nth -1 (weekday $wday) $anymonth)
        day0 = {ordw} dia de|do {anymonth} => (nth $ordw day $anymonth)
        day0 = último dia de|do {anymonth} => (nth -1 day $anymonth)
        day0 = {dom} do mês passado => (last month) (day $dom)
        day0 = {dom} do próximo mês => (next month) (day $dom)
        day0 = {dom} deste mês => (this month) (day $dom)
        today = hoje [ mesmo ] => (this day)
        today = dia de hoje => (this day)
        today = dia de ontem => (last day)
        today = dia de amanhã => (next day)
        today = ontem => (last day)
        today = amanhã => (next day)
        today = anteontem => (shift -2 day now)
        today = antes de ontem => (shift -2 day now)
        today = depois de amanhã => (shift 2 day now)
        today = hoje [ , ] {wfull} => (this day) (weekday $wfull)
        today = ontem [ , ] {wfull} => (last day) (weekday $wfull)
        today = amanhã [ , ] {wfull} => (next day) (weekday $wfull)
        today = hoje ( {dom} ) => (this day) (day $dom)
        day = {day0}
        day = o|os|as {day0} => $day0
        day = a {wday} => (weekday $wday)
        day = a <holiday> [ de|do ] {y} => (holiday $holiday) $y
        day = a <holiday> => (holiday $holiday)
        day = nesta|esta|desta|neste|este|deste {wfull} => (this (weekday $wfull))
        day = nesta|esta|desta|neste|este|deste {wfull} ( [ dia ] {dom} ) => (weekday $wfull) (day $dom)
        day = nesta|esta|desta|neste|este|deste {wfull} [ , ] [ dia ] {md} => (weekday $wfull) $md
        day = nesta|esta|desta|neste|este|deste {wfull} ( {numeric} ) => (weekday $wfull) $numeric
        day = nesta|esta|desta <shortweekday> => (this (weekday $shortweekday))
        day = nesta|esta|desta <shortweekday> ( [ dia ] {dom} ) => (weekday $shortweekday) (day $dom)
        day = naquela|nessa|aquela|mesma {wfull} => (this (weekday $wfull) then)
        day = último dia => (last day)
        day = próximo dia => (next day)
        day = {today}
        day = o today:{today} => $today
        day = [ o ] dia seguinte => (next day then)
        day = [ o ] dia anterior => (last day then)
        day = um dia depois => (next day then)
        day = um dia antes => (last day then)
        day = [ a ] véspera => (last day then)
        day = [ o ] mesmo dia => (this day then)
        day = nesse|naquele|esse|aquele [ mesmo ] dia => (this day then)
        day = neste|este dia => (this day)
        day = [ a ] véspera de|do|da {day0} => (shift -1 day $day0)
        ordw = <ordinal>
        ordw = <int> ~º => $int
        ordw = <int> ~o|a => $int
        # months
        my = {mon} [ de|do|, ] [ ano|de ] {y} => (month $mon) $y
        my = {mon} ~-|/ ~<year> => (month $mon) (year $year)
        my = {mon} de <yy> => (month $mon) (shortyear $yy)
        my = mês de {my} => $my
        my = {ordw} mês [ de ] {y} => (nth $ordw month $y)
        my = <monthnumber> ~/ ~<year> => (month $monthnumber) (year $year)
        relm = <month> passado|último => (last (month $month))
        relm = <month> próximo|vindouro => (next (month $month))
        relm = passado|último [ mês de ] <month> => (last (month $month))
        relm = próximo [ mês de ] <month> => (next (month $month))
        relm = <month> que vem => (next (month $month))
        relm = <month> seguinte => (next (month $month) then)
        relm = <month> {ofyear} => (month $month) $ofyear
        relm = neste|este|deste [ mês de ] <month> => (this (month $month))
        barem = <month> => (month $month)
        barem = mês de <month> => (month $month)
        anymonth = {my}
        anymonth = {relm}
        anymonth = {barem}
        # units
        relunit = <calunit> passad+ => (last $calunit)
        relunit = passad+ <calunit> => (last $calunit)
        relunit = últim+ <calunit> => (last $calunit)
        relunit = <calunit> próxim+ => (next $calunit)
        relunit = próxim+ <calunit> => (next $calunit)
        relunit = <calunit> que vem => (next $calunit)
        relunit = <calunit> seguinte => (next $calunit then)
        relunit = <calunit> anterior => (last $calunit then)
        relunit = este|esta|neste|nesta|deste|desta [ mesmo|mesma ] <calunit> => (this $calunit)
        relunit = neste|este ano de <year> => (year $year)
        relunit = esse|essa|nesse|nessa|naquele|naquela|aquele|aquela|daquele|desse|dessa [ mesmo|mesma ] <calunit> => (this $calunit then)
        relunit = mesm+ <calunit> => (this $calunit then)
        relunit = presente|corrente|atual <calunit> => (this $calunit)
        relunit = <calunit> atual|corrente => (this $calunit)
        relunit = <calunit> em curso => (this $calunit)
        relunit = <calunit> actual => (this $calunit)
        relunit = actual <calunit> => (this $calunit)
        relunit = [ o ] resto de|do|da|deste|desta <calunit> => (rest $calunit)
        relunit = [ o ] resto do dia => (rest day)
        relunit = <calunit> retrasado|retrasada => (shift -2 $calunit now)
        theunit = <calunit> => (this $calunit)
        wk = semana do|de {day0} => (weekof $day0)
        wk = {ordw} <calunit> de|do {anymonth} => (nth $ordw $calunit $anymonth)
        wk = {ordw} <calunit> de|do {yearx} => (nth $ordw $calunit $yearx)
        wk = {ordw} <calunit> {ofyear} => (nth $ordw $calunit $ofyear)
        wk = últim+ <calunit> de|do {anymonth} => (nth -1 $calunit $anymonth)
        wk = últim+ <calunit> de|do {yearx} => (nth -1 $calunit $yearx)
        wk = {ordw} quinzena de|do {anymonth} => (nth $ordw fortnight $anymonth)
        wk = primeira quinzena de {anymonth} => (mod START $anymonth)
        wk = segunda quinzena de {anymonth} => (mod END $anymonth)
        wk = {ordw} metade de|do {yearx} => (nth $ordw half $yearx)
        wk = {ordw} metade do {theunit} => (nth $ordw half $theunit)
        wk = fim de semana => (this weekend)
        wk = fim - de - semana => (this weekend)
        wk = primeiros dias de {anymonth} => (mod START $anymonth)
        wk = primeiros meses de|do {yearx} => (mod START $yearx)
        wk = últimos meses de|do {yearx} => (mod END $yearx)
        wk = semana <weeknumber> => (week $weeknumber)
        # seasons, quarters
        sy = <season> de|do {y} => (season $season) $y
        sy = <season> {y} => (season $season) $y
        sy = <season> {ofyear} => (season $season) $ofyear
        sy = <season> passado|passada => (last (season $season))
        sy = últim+ <season> => (last (season $season))
        sy = próxim+ <season> => (next (season $season))
        sy = <season> que vem => (next (season $season))
        sy = este|esta|neste|nesta|deste|desta <season> => (this (season $season))
        sy = <season> => (season $season)
        q = {ordw} trimestre => (quarter $ordw)
        q = {ordw} semestre => (half $ordw)
        q = t ~<upto4> => (quarter $upto4)
        q = último trimestre de => (quarter 4)
        qy = {q} => $q
        qy = {q} [ de|do ] {yearx} => $q $yearx
        qy = {q} {ofyear} => $q $ofyear
        qy = último trimestre de|do {yearx} => (quarter 4) $yearx
        # decades, centuries
        dec = anos [ ' ] <yy> => (shortdecade $yy)
        dec = anos <tens> => (shortdecade $tens)
        dec = anos <year> => (decade $year)
        dec = década de [ ' ] <yy> => (shortdecade $yy)
        dec = década de <tens> => (shortdecade $tens)
        dec = década de <year> => (decade $year)
        dec = década dos [ anos ] <yy> => (shortdecade $yy)
        cen = século <roman> => (century $roman)
        cen = século <roman> antes de Cristo => (century $roman) (era bc)
        cen = século <roman> a.C. => (century $roman) (era bc)
        cen = século passado => (last century)
        yearx = {y}
        yearx = ano [ de ] {y} => $y
        yearx = <int> {bcera} => (year $int) (era bc)
        yearx = <year> {bcera} => (year $year) (era bc)
        yearx = <int> {ceera} => (year $int)
        yearx = ano fiscal [ de ] {y} => $y
        yearx = <int> antes de Cristo => (year $int) (era bc)
        # so much before or after
        ago = há|faz [ já|apenas|exatamente|mais|cerca ] {span} => (shift -1 $span now)
        ago = há|faz {spanx} => (shift -1 $spanx now)
        ago = há|faz <approx> {span} => (mod $approx (shift -1 $span now))
        ago = {span} atrás => (shift -1 $span now)
        ago = há {span} atrás => (shift -1 $span now)
        ago = há|faz <bareunit> => (ref PAST_REF)
        ago = há|faz [ muito|pouco|algum ] tempo => (ref PAST_REF)
        ago = há pouco => (ref PAST_REF)
        ago = daqui a {span} => (shift 1 $span now)
        ago = dentro de {span} => (shift 1 $span now)
        ago = daqui a <approx> {span} => (mod $approx (shift 1 $span now))
        ago = {span} depois !de|do|da => (shift 1 $span then)
        ago = {span} mais tarde => (shift 1 $span then)
        ago = {span} antes !de|do|da => (shift -1 $span then)
        ago = {span} depois de|do|da {day} => (shift 1 $span $day)
        ago = {span} antes de|do|da {day} => (shift -1 $span $day)
        ago = {span} após {day} => (shift 1 $span $day)
        ago = {span} a partir de hoje|agora => (shift 1 $span now)
        ago = <bareunit> depois|antes => (period X $bareunit)
        ago = <bareunit> atrás => (ref PAST_REF)
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
        date = <art> {anyx} => $anyx
        date = {ago}
        date = {edged}
        base = {day}
        base = {anyx}
        base = <art> {anyx} => $anyx
        base = {theunit}
        edged = [ o ] <edge> [ de|do|da|dos|das ] {base} => (mod $edge $base)
        # the clock
        hm = <hour> ~: ~<minute> !~: => (clock $hour $minute) (part DT)
        hm = <hour> ~: ~<minute> ~: ~s:<minute> => (clock $hour $minute $s) (part DT)
        hm = <hour> ~h ~<minute> => (clock $hour $minute) (part DT)
        hm = <hour> ~h ~<minute> ~min => (clock $hour $minute) (part DT)
        hd = <hour> ~. ~<minute> !{decimal} !~% => (clock $hour $minute) (part DT)
        hn = <hour>
        hn = {n2}
        hh = {hm} [ horas|h ] => $hm
        hh = <hour> ~h !<minute> => (clock $hour) (part DT)
        hh = <hour> horas|hora e <minute> minutos => (clock $hour $minute) (part DT)
        hh = =às|as|das|pelas {hd} => $hd
        hh = =às|das|pelas|aos|as <hour> !{decimal} !~% !: => (clock $hour)
        hw = =às|das|pelas|as|à|ao {hn} horas|hora => (clock $hn)
        hw = =às|das|pelas|as|à {n2} => (clock $n2)
        hw = {hn} e meia => (clock $hn 30)
        hw = {hn} horas e meia => (clock $hn 30)
        hw = {hn} e quinze => (clock $hn 15)
        hw = {hn} e um quarto => (clock $hn 15)
        hw = {hn} menos um quarto => (clock (- $hn 1) 45)
        hw = =às|das|pelas|as|à {hn} e m:{n2} => (clock $hn $m)
        hw = =às|das|pelas|as|à {hn} e <minute> => (clock $hn $minute)
        hw = m:{n2} para as|a {hn} => (clock (- $hn 1) (- 60 $m))
        hw = <int> para as|a {hn} => (clock (- $hn 1) (- 60 $int))
        hw = =às|das|pelas {hn} menos m:{n2} => (clock (- $hn 1) (- 60 $m))
        hh = meio - dia => (clock 12 0)
        hh = meio dia e quinze => (clock 12 15)
        hh = meio dia => (clock 12 0)
        hh = meio dia e meia|meio => (clock 12 30)
        hh = meia - noite => (clock 24 0)
        hh = meianoite => (clock 24 0)
        hh = meiodia => (clock 12 0)
        hw = m:{n2} para [ o ] meio dia => (clock 11 (- 60 $m))
        hw = <int> para [ o ] meio dia => (clock 11 (- 60 $int))
        hw = m:{n2} para [ a ] meia noite => (clock 23 (- 60 $m))
        hw = <int> minutos|min|mins depois das|da {hn} => (clock $hn $int)
        hw = {n2} minutos|min|mins depois das|da h:{hn} => (clock $h $n2)
        hw = <int> minutos|min|mins antes das|da {hn} => (clock (- $hn 1) (- 60 $int))
        hh = meia noite => (clock 24 0)
        clock = {hh}
        clock = m:{n2} para [ o ] meio dia => (clock 11 (- 60 $m))
        clock = <int> para [ o ] meio dia => (clock 11 (- 60 $int))
        clock = m:{n2} para [ a ] meia noite => (clock 23 (- 60 $m))
        clock = <int> para [ a ] meia noite => (clock 23 (- 60 $int))
        clock = =às|das|as|pelas|de|até|entre|e|à {hw}
        clock = {hh} em ponto => $hh
        clock = {hw} em ponto => $hw
        clock = {hn} em ponto => (clock $hn)
        clock = <hour12> <meridiem> e meia => (clock $hour12 30 $meridiem)
        clock = {hn} e meia <meridiem> => (clock $hn 30 $meridiem)
        clock = <hour12> <meridiem> da|de <part> => (clock $hour12 $meridiem)
        clock = {hn} horas <meridiem> => (clock $hn $meridiem)
        clock = {hn} e quinze da|de <part> => (clock $hn 15) (part $part)
        clock = {hn} e meia da|de <part> => (clock $hn 30) (part $part)
        clock = {hn} e m:{n2} da|de <part> => (clock $hn $m) (part $part)
        clock = {hh} da|de|na <part> => $hh (part $part)
        clock = {hw} da|de|na <part> => $hw (part $part)
        clock = {hn} da|de <part> => (clock $hn) (part $part)
        clock = {hn} horas da|de <part> => (clock $hn) (part $part)
        clock = {hh} <meridiem> => $hh (clock $meridiem)
        clock = {hw} <meridiem> => $hw (clock $meridiem)
        clock = {hn} [ horas ] <meridiem> => (clock $hn $meridiem)
        clock = <hour12> ~:|. ~<minute> <meridiem> => (clock $hour12 $minute $meridiem)
        clock = [ as ] {hn} e m:{n2} <meridiem> => (clock $hn $m $meridiem)
        clock = {hw} pela <part> => $hw (part $part)
        clock = <hhmm> <meridiem> => (clock $hhmm $meridiem)
        clockz = {clock}
        clockz = {clock} <zone> => $clock (zone $zone)
        clockz = {clock} ( <zone> ) => $clock (zone $zone)
        clockz = por volta das|de|da {clocke} => (mod APPROX $clocke)
        clockz = cerca das|de {clocke} => (mod APPROX $clocke)
        # parts of days
        dp = {day} [ , ] [ à|a|de|pela|na|ao ] <part> => $day (part $part)
        dp = {day} [ ( {dom} ) ] à|pela <part> => $day (part $part)
        dp = <part> de|do|da {day} => $day (part $part)
        dp = <part> deste|desta|nesta {wfull} => (this (weekday $wfull)) (part $part)
        dp = <part> desta <shortweekday> => (this (weekday $shortweekday)) (part $part)
        dp = <part> d ' {day} => $day (part $part)
        dp = essa noite => (this night)
        dp = nesta|esta|desta|neste [ mesma ] <part> => (this (part $part))
        dp = nesta|esta|desta noite => (this night)
        dp = naquela|nessa|aquela [ mesma ] <part> => (this (part $part) then)
        dp = mesma <part> => (this (part $part) then)
        dp = ontem à noite => (last night)
        dp = noite passada => (last night)
        dp = última noite => (last night)
        dp = noite anterior => (last night then)
        dp = <part> seguinte => (next (part $part) then)
        dp = noite de a:{day0} para b:{day0} => $a (part NI)
        dp = fim|final da|de <part> => (mod END (part $part))
        dp = início|começo da|de <part> => (mod START (part $part))
        dp = fim|final da|de <part> de|do|da {day} => (mod END (and $day (part $part)))
        dp = início|começo da|de <part> de|do|da {day} => (mod START (and $day (part $part)))
        dp = primeiras horas da|de <part> => (mod START (part $part))
        dp = primeiras horas da|de <part> de|do {day} => (mod START (and $day (part $part)))
        dp = primeiras horas de|do|desta {day} => (mod START $day)
        time = {dp} [ , ] [ às|as|à|ao|pelas ] {clockz} => $dp $clockz
        time = {clockz} [ de|do|da|, ] {day} => $clockz $day
        time = {clockz} [ de|do|da|, ] {dp} => $clockz $dp
        time = {day} [ , ] [ às|as|à|ao|pelas ] {clockz} => $day $clockz
        time = {day} , por volta das {clocke} => (mod APPROX (and $day $clocke))
        time = {clock} , {day} => $clock $day
        time = <shortweekday> às|as {hn} => (weekday $shortweekday) (clock $hn)
        time = <shortweekday> de|à|a|pela <part> => (weekday $shortweekday) (part $part)
        time = <shortweekday> às|as {clockz} => (weekday $shortweekday) $clockz
        time = {hn} horas {fullday} => (clock $hn) $fullday
        time = {hn} horas <meridiem> {fullday} => (clock $hn $meridiem) $fullday
        time = {dp}
        time = <art> {dp} => $dp
        time = {clockz}
        when = {time}
        when = {date}
        ddom = [ o ] [ dia|dias ] {dom}
        ddate = [ o ] {md} => $md
        ddate = [ o ] {mdy} => $mdy
        clocke = {clockz}
        clocke = [ às|as ] {hn} [ h|horas ] => (clock $hn)
        clocke = [ às|as ] {hw} => $hw
        clocke = <hour> ~. ~<minute> => (clock $hour $minute)
        bareclock = [ às|as ] <hour12> => (clock $hour12)
        bareclock = [ às|as ] <hour12> ~:|. ~<minute> => (clock $hour12 $minute)
        bareclock = [ às|as ] {n2} => (clock $n2)

        [rules]
        alone/weekday = =. <shortweekday> =. => (weekday $shortweekday)
        alone/weekday = =. <weekdayabbr> =. => (weekday $weekdayabbr)
        alone/weekday = =. <shortweekday> <day> =. => (weekday $shortweekday) (day $day)
        alone/clock = =. às {hw} =. => $hw
        alone/day = =. dia <day> =. => (day $day)
        list/weekdays = a:{wabbr} , b:{wabbr} ou|e [ na|no ] c:{wabbr} => a: (weekday $a) ; b: (weekday $b) ; c: (weekday $c)
        list/weekdays = a:{wabbr} , b:{wabbr} , c:{wabbr} [ , ] ou|e [ na|no ] d:{wabbr} => a: (weekday $a) ; b: (weekday $b) ; c: (weekday $c) ; d: (weekday $d)
        bound/before = antes de as d:{clocke} => d: (before $d)
        nothing/phone = <oldyear> ~- ~<year> => nothing
        nothing/decimal = <int> ~,|. ~b:<int> => nothing
        nothing/greeting = bom|boa <part> => nothing
        nothing/ordinal = a|uma segunda|terceira|quarta|quinta|sexta vez => nothing
        time/dayrange = {day} [ , ] [ das|de|entre ] a:{bareclock} às|e|até|-|a b:{bareclock} <meridiem> => a: (begin (and $day $a (clock $meridiem))) ; b: (end (and $day $b (clock $meridiem)))
        time/dayrange = {day} [ , ] das|de|entre a:{bareclock} às|e|até|-|a b:{bareclock} da <part> => a: (begin (and $day $a (part $part))) ; b: (end (and $day $b (part $part)))
        time/dayrange = {day} [ , ] das|de|entre a:{clocke} às|e|até|-|a b:{clocke} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        time/dayrange = das|de|entre a:{clocke} às|e|até|-|a b:{clocke} [ de|do|em|no ] {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/clock = [ das|de ] a:{bareclock} às|até|-|a b:{bareclock} <meridiem> => a: (begin (and $a (clock $meridiem))) ; b: (end (and $b (clock $meridiem)))
        range/clock = entre a:{bareclock} e|- b:{bareclock} <meridiem> => a: (begin (and $a (clock $meridiem))) ; b: (end (and $b (clock $meridiem)))
        range/clock = entre as|às a:{clockz} e [ as|às ] b:{clockz} => a: (begin $a) ; b: (end $b)
        range/clock = entre as|às a:{clockz} e [ as|às ] b:{clockz} [ de|do ] {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/clock = de a:{clockz} a b:{hn} =. => a: (begin $a) ; b: (end (clock $b))
        range/clock = a:{clockz} - b:{hd} => a: (begin $a) ; b: (end $b)
        range/times = entre as|às a:{time} e [ as|às ] b:{time} => a: (begin $a) ; b: (end $b)
        range/clock = das|de|entre a:{bareclock} às|e|até|a b:{bareclock} da <part> => a: (begin (and $a (part $part))) ; b: (end (and $b (part $part)))
        range/clock = das|entre a:{clocke} às|e|até b:{clocke} => a: (begin $a) ; b: (end $b)
        range/clock = de a:{clocke} às|a|até b:{clockz} => a: (begin $a) ; b: (end $b)
        range/clock = a:{clockz} às|-|até b:{clockz} => a: (begin $a) ; b: (end $b)
        list/days = a:{ddom} e b:{ddate} => a: (and $b (day $a)) ; b: $b
        list/days = a:{ddom} , c:{ddom} e b:{ddate} => a: (and $b (day $a)) ; c: (and $b (day $c)) ; b: $b
        date/day = {date} => $date
        time/time = {time} => $time
        time/part = =à|da|pela|na|a|de <part> => (part $part)
        duration/span = {spanx} => $spanx
        duration/past = [ <art> ] últimos|últimas|passados|passadas <bareunit> => (pastspan (period X $bareunit))
        duration/past = [ <art> ] últimos|últimas|passados|passadas {cardinal} <unit> => (pastspan (period $cardinal $unit))
        duration/past = [ <art> ] {cardinal} últimos|últimas <unit> => (pastspan (period $cardinal $unit))
        duration/past = [ <art> ] {cardinal} <unit> anteriores|passados|passadas => (pastspan (period $cardinal $unit))
        duration/past = última hora => (pastspan (period 1 hour))
        duration/next = [ <art> ] próxim+ <bareunit> => (comingspan (period X $bareunit))
        duration/next = [ <art> ] próxim+ {cardinal} <unit> => (comingspan (period $cardinal $unit))
        duration/next = [ <art> ] {cardinal} próxim+ <unit> => (comingspan (period $cardinal $unit))
        duration/next = [ <art> ] {cardinal} <unit> seguintes => (comingspan (period $cardinal $unit))
        duration/next = próxima hora => (comingspan (period 1 hour))
        duration/first = [ <art> ] primeir+ {cardinal} <unit> => (period $cardinal $unit)
        duration/whole = toda a semana => (period 1 week)
        duration/whole = todo|toda o|a <calunit> => (this $calunit)
        duration/whole = todo o dia => (period 1 day)
        duration/whole = o ano todo|inteiro => (this year)
        duration/these = estes|estas|nestes|nestas {cardinal} <unit> => (period $cardinal $unit)
        duration/ahead = em d:{span} => d: (ahead $d)
        duration/bare = [ os|as ] <bareunit> => (period X $bareunit)
        set/each = cada {wfull} [ , ] às|as {clockz} => (each (and (weekday $wfull) $clockz))
        set/each = todo|toda {wfull} [ , ] às|as {clockz} => (each (and (weekday $wfull) $clockz))
        set/each = todos os dias às {clockz} => (each $clockz)
        set/each = todos os dias às {hn} => (each (clock $hn))
        set/each = cada dia às {hn} => (each (clock $hn))
        set/each = cada {wfull} às {hn} => (each (and (weekday $wfull) (clock $hn)))
        set/each = [ às ] {clock} todos os dias => (each $clock)
        set/each = [ às ] {clock} cada|toda|todo [ a|o ] {wfull} => (each (and (weekday $wfull) $clock))
        set/each = [ a ] cada mes => (every 1 month)
        set/each = cada noite => (each (part NI))
        set/each = cada manhã => (each (part MO))
        set/each = cada tarde => (each (part AF))
        set/each = toda noite => (each (part NI))
        set/each = cada {wfull} => (each (weekday $wfull))
        set/each = todo|toda [ o|a ] {wfull} => (each (weekday $wfull))
        set/each = tod+ {wfull} => (each (weekday $wfull))
        set/each = toda <shortweekday> => (each (weekday $shortweekday))
        set/each = todos|todas os|as <weekdays> => (each (weekday $weekdays))
        set/each = aos|às|nos|nas|os|as <weekdays> => (each (weekday $weekdays))
        set/each = cada <unit> => (every 1 $unit)
        set/each = cada {cardinal} <unit> => (every $cardinal $unit)
        set/each = a cada {cardinal} <unit> => (every $cardinal $unit)
        set/each = tod+ <unit> => (every 1 $unit)
        set/each = todos|todas os|as <bareunit> => (every 1 $bareunit)
        set/each = cada <month> => (each (month $month))
        set/each = toda <part> => (each (part $part))
        set/each = todas as manhãs => (each (part MO))
        set/each = todas as tardes => (each (part AF))
        set/each = todas as noites => (each (part NI))
        set/each = fins de semana => (each weekend)
        set/adverb = <adjunit> => (every 1 $adjunit)
        set/rate = ao u:<rateunit> => u: (rate 1 $u)
        set/rate = por u:<rateunit> => u: (rate 1 $u)
        reference/now = agora [ mesmo ] => (ref PRESENT_REF)
        reference/now = atualmente|actualmente => (ref PRESENT_REF)
        reference/now = atualidade => (ref PRESENT_REF)
        reference/now = neste|nesse momento|instante => (ref PRESENT_REF)
        reference/now = =no momento =.|, => (ref PRESENT_REF)
        reference/now = hoje em dia => (ref PRESENT_REF)
        reference/past = recentemente|ultimamente|antigamente|outrora => (ref PAST_REF)
        reference/past = =no|do passado =.|,|;|e => (ref PAST_REF)
        reference/past = naquela época|altura => (ref PAST_REF)
        reference/future = =no|do|o futuro => (ref FUTURE_REF)
        reference/future = em breve => (ref FUTURE_REF)
        reference/future = brevemente|futuramente => (ref FUTURE_REF)
        range/days = de|do|entre [ o ] [ dia|dias ] a:{dom} a|ao|e|até|- [ o|ao ] [ dia ] b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = de|do|entre [ o ] [ dia|dias ] a:{dom} a|ao|e|até|- [ o|ao ] [ dia ] b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = a:{dom} a|ao|-|até [ o ] b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = a:{dom} a|ao|-|até [ o ] b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ de|do|desde ] [ o ] a:{dom} a|ao|até [ o ] b:{dom} deste|desse mês => a: (begin (and (this month) (day $a))) ; b: (end (and (this month) (day $b)))
        range/days = entre [ o ] a:{dom} e [ o ] b:{dom} deste|desse mês => a: (begin (and (this month) (day $a))) ; b: (end (and (this month) (day $b)))
        range/days = [ de|do|desde ] [ o ] a:{dom} a|ao|até [ o ] b:{dom} do próximo mês => a: (begin (and (next month) (day $a))) ; b: (end (and (next month) (day $b)))
        range/days = [ de|do|desde ] [ o ] a:{dom} a|ao|até [ o ] b:{dom} do mês que vem => a: (begin (and (next month) (day $a))) ; b: (end (and (next month) (day $b)))
        range/days = [ de|do|desde ] [ o ] a:{dom} a|ao|até [ o ] b:{dom} do mês passado => a: (begin (and (last month) (day $a))) ; b: (end (and (last month) (day $b)))
        range/days = [ de|do|desde ] a:{md} a|ao|até|- [ o ] b:{md} => a: (begin $a) ; b: (end $b)
        range/days = [ de|do|desde ] a:{md} a|ao|até|- [ o ] b:{mdy} => a: (begin (last $a $b)) ; b: (end $b)
        range/months = de|entre a:<month> a|e|até b:{my} => a: (begin (last (month $a) $b)) ; b: (end $b)
        range/numeric = a:<day> ~/ ~b:<monthnumber> ~- c:<day> ~/ d:<monthnumber> ~/ <year> => a: (begin (calendar $a $b $year)) ; year: (end (calendar $c $d $year))
        range/months = de|entre a:<month> a|e|até b:{anymonth} => a: (begin (and $b (month $a))) ; b: (end $b)
        range/months = a:<month> a|- b:{my} => a: (begin (and $b (month $a))) ; b: (end $b)
        range/from = de|do|da|desde a:{when} a|até|ao|à [ o|a ] b:{when} => a: (begin $a) ; b: (end $b)
        range/between = entre a:{when} e b:{when} => a: (begin $a) ; b: (end $b)
        range/dates = a partir de|do|da a:{date} até [ ao|o|à ] b:{date} => a: (begin $a) ; b: (end $b)
        range/dates = [ de|do|desde|entre ] a:{my} a|ao|até|e|- [ o|ao ] b:{my} => a: (begin $a) ; b: (end $b)
        range/dates = [ de|do|desde|entre ] a:{qy} a|ao|até|e|- [ o|ao ] b:{qy} => a: (begin $a) ; b: (end $b)
        range/dates = [ de|do|desde|entre ] a:{fullday} a|ao|até|e|- [ o|ao ] b:{fullday} => a: (begin $a) ; b: (end $b)
        range/years = a:<year> -|a b:<year> => a: (begin (year $a)) ; b: (end (year $b))
        range/years = a:<year> - <yy> => a: (begin (year $a)) ; yy: (end (shortyear $yy))
        bound/since = desde d:{when} => d: (since $d)
        bound/since = a partir de|do|da|das|dos d:{when} => d: (since $d)
        bound/since = a partir das d:{clocke} => d: (since $d)
        bound/since = desde há d:{spanx} => d: $d
        bound/until = até [ ao|à|às ] d:{when} => d: (until $d)
        bound/before = antes de|do|da d:{when} => d: (before $d)
        bound/before = antes das d:{clocke} => d: (before $d)
        bound/after = depois de|do|da d:{when} => d: (after $d)
        bound/after = depois das d:{clocke} => d: (after $d)
        bound/after = após d:{when} => d: (after $d)
        nothing/notaday = <int> de {mon} => nothing
        nothing/phone = <int> ~. ~b:<int> ~. ~c:<int> => nothing

        [cues]
        future: vai vão será serão haverá terá terão fará poderá deverá -rá -rão -remos -rei
        planned: previsto prevista previstos previstas marcado marcada agendado agendada programado programada próximo próxima
        past: foi foram era eram tinha tinham teve tiveram fez fizeram disse disseram estava estavam esteve houve havia veio vieram pôde quis deu deram viu
        past: nasceu morreu -ou -aram -eram -iram -eu -iu -ava -avam -ia -iam -ado -ido
        auxiliary: tem têm
        rumour: teria teriam seria seriam
        modal: deve devem pode podem quer querem
        speech: disse afirmou anunciou informou explicou declarou confirmou acrescentou destacou
        relative: que quem onde quando como porque cujo
        conjunction: e mas ou embora enquanto
        determiner: o a os as um uma uns umas do da dos das no na seu sua este esta
        preposition: em a de desde até para por durante após entre antes com sem no na nos nas do da pelo pela
        attribution: segundo conforme
        denial: negou desmentiu rejeitou
        possibility: poderia poderiam talvez
        cancelled: cancelado cancelada adiado adiada suspenso suspensa

        [abbreviations]
        sr sra srs dr dra d st prof etc art núm pág ex av jan fev mar abr mai jun jul ago set out nov dez
        """#
}
