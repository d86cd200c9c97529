extension LanguageSources {
    /// English; the notation is documented at `LanguagePackLoader`.
    static let english = #"""
        language en English
        order month-first
        other-order GB AU IE NZ IN ZA UK
        weeks sunday
        hot nineteen thousand fall
        cold <singular> <weekdayshort> <small> <tens> <ordinal> <approx> <bound> since until till by from between before after during over within through to and or for
        cold earlier later early late last next this that first end middle beginning start half past about around some few several couple many half one
        cold ' s more less than at least most only nearly almost up over under old rest part good well time times long short each every all quite
        cold following previous same final new another other further additional one's ones once no non of both either
        cold course turn close height date period a an the coming still ever never

        [functions]
        the of and to in that is for on was with as his her he it at by be this had not are but from or have an they which one you were all their there been
        if more when will would who so no said what up its about into than them can only other some could these two may do first any my such like our over me
        even most also did many before must through out where much those

        [words]
        month 1: january jan jan.
        month 2: february feb feb.
        month 3: ?march ?mar mar.
        month 4: april apr apr.
        month 5: ?may
        month 6: june jun jun.
        month 7: july jul jul.
        month 8: august aug aug.
        month 9: september sept sept. sep sep.
        month 10: october oct oct.
        month 11: november nov nov.
        month 12: december dec dec.
        weekday 1: monday mon.
        weekday 2: tuesday tues. tue.
        weekday 3: wednesday wed.
        weekday 4: thursday thurs. thur. thu.
        weekday 5: friday fri.
        weekday 6: saturday sat.
        weekday 7: sunday sun.
        weekdayshort 1: mon
        weekdayshort 2: tue tues
        weekdayshort 3: wed
        weekdayshort 4: thu thur thurs
        weekdayshort 5: fri
        weekdayshort 6: sat
        weekdayshort 7: sun
        weekdays 1: mondays
        weekdays 2: tuesdays
        weekdays 3: wednesdays
        weekdays 4: thursdays
        weekdays 5: fridays
        weekdays 6: saturdays
        weekdays 7: sundays
        unit second: second seconds sec secs
        unit minute: minute minutes min mins
        unit hour: hour hours hr hrs
        unit day: day days
        unit week: week weeks
        unit fortnight: fortnight fortnights
        unit weekend: weekend weekends
        unit month: month months
        unit quarter: quarter quarters
        unit year: year years yr yrs
        unit decade: decade decades
        unit century: century centuries
        unit season: season seasons
        unit workday: workday workdays
        unit night: night nights
        singular day: day
        singular week: week
        singular month: month
        singular year: year
        singular hour: hour
        singular minute: minute
        singular decade: decade
        plural second: seconds
        plural minute: minutes
        plural hour: hours
        plural day: days
        plural week: weeks
        plural month: months
        plural year: years
        plural decade: decades
        plural century: centuries
        plural night: nights
        # units that "last", "next" and "this" take
        calunit week: week
        calunit month: month
        calunit quarter: quarter
        calunit year: year
        calunit decade: decade
        calunit century: century
        calunit weekend: weekend, week-end
        calunit fortnight: fortnight
        dateunit day: day
        dateunit week: week
        dateunit month: month
        dateunit quarter: quarter
        dateunit year: year
        dateunit decade: decade
        dateunit weekend: weekend, week-end
        dateunit century: century
        bigunit week: week weeks
        bigunit month: month months
        bigunit quarter: quarter quarters
        bigunit year: year years
        bigunit decade: decade decades
        bigunit century: century centuries
        bigunit day: day days
        adjunit day: daily
        adjunit week: weekly
        adjunit month: monthly
        adjunit year: yearly annually
        adjunit hour: hourly
        part MO: morning
        part AF: afternoon
        part EV: evening
        part NI: night nighttime
        part MI: midday, mid-day
        partplural MO: mornings
        partplural AF: afternoons
        partplural EV: evenings
        partplural NI: nights
        season SP: spring springtime
        season SU: summer summertime
        season FA: ?fall autumn
        season WI: winter wintertime
        seasons SP: springs
        seasons SU: summers
        seasons FA: autumns
        seasons WI: winters
        small 0: zero
        small 1: one
        small 2: two
        small 3: three
        small 4: four
        small 5: five
        small 6: six
        small 7: seven
        small 8: eight
        small 9: nine
        small 10: ten
        small 11: eleven
        small 12: twelve
        small 13: thirteen
        small 14: fourteen
        small 15: fifteen
        small 16: sixteen
        small 17: seventeen
        small 18: eighteen
        small 19: nineteen
        tens 20: twenty
        tens 30: thirty
        tens 40: forty
        tens 50: fifty
        tens 60: sixty
        tens 70: seventy
        tens 80: eighty
        tens 90: ninety
        tensplural 20: twenties
        tensplural 30: thirties
        tensplural 40: forties
        tensplural 50: fifties
        tensplural 60: sixties
        tensplural 70: seventies
        tensplural 80: eighties
        tensplural 90: nineties
        ordinal 1: first
        ordinal 2: ?second
        ordinal 3: third
        ordinal 4: fourth
        ordinal 5: fifth
        ordinal 6: sixth
        ordinal 7: seventh
        ordinal 8: eighth
        ordinal 9: ninth
        ordinal 10: tenth
        ordinal 11: eleventh
        ordinal 12: twelfth
        ordinal 13: thirteenth
        ordinal 14: fourteenth
        ordinal 15: fifteenth
        ordinal 16: sixteenth
        ordinal 17: seventeenth
        ordinal 18: eighteenth
        ordinal 19: nineteenth
        ordinal 20: twentieth
        ordinal 21: twenty-first,
        ordinal 22: twenty-second,
        ordinal 23: twenty-third,
        ordinal 24: twenty-fourth,
        ordinal 25: twenty-fifth,
        ordinal 26: twenty-sixth,
        ordinal 27: twenty-seventh,
        ordinal 28: twenty-eighth,
        ordinal 29: twenty-ninth,
        ordinal 30: thirtieth
        ordinal 31: thirty-first,
        approx APPROX: about, around, some, approximately, roughly, circa
        approx LESS_THAN: nearly, almost, less than, under, just under, fewer than
        approx MORE_THAN: more than, over, just over, well over, longer than
        approx EQUAL_OR_MORE: at least, no less than, as long as
        approx EQUAL_OR_LESS: at most, up to, no more than, as much as
        meridiem am: am a.m. a.m
        meridiem pm: pm p.m. p.m
        zone 0: gmt utc z
        zone -300: est, e.s.t.
        zone -240: edt
        zone -360: cst
        zone -300: cdt
        zone -420: mst
        zone -360: mdt
        zone -480: pst
        zone -420: pdt
        zone 60: cet bst
        zone 120: cest
        zone 180: msk
        zone 330: ist
        zone 540: jst
        zone -300: et, eastern time, eastern, eastern standard time
        zone -240: eastern daylight time
        zone -360: ct, central time
        zone -480: pt, pacific time
        zone 0: greenwich mean time,
        zone local: local time,
        holiday (and (month 12) (day 25)): christmas day, christmas, xmas
        holiday (and (month 12) (day 24)): christmas eve,
        holiday (and (month 1) (day 1)): new year's day, new years day, new year
        holiday (and (month 12) (day 31)): new year's eve, new years eve
        holiday (and (month 2) (day 14)): valentine's day, valentines day, valentine day
        holiday (and (month 10) (day 31)): halloween
        holiday (and (month 7) (day 4)): independence day, fourth of july
        holiday (and (month 11) (day 11)): veterans day, veteran's day, armistice day
        holiday (and (month 3) (day 17)): st. patrick's day, st patrick's day, saint patrick's day
        holiday (and (month 5) (day 1)): may day,
        holiday (and (month 12) (day 26)): boxing day,
        holiday (and (month 4) (day 1)): april fools day, april fool's day
        holiday (and (month 2) (day 2)): groundhog day,
        holiday (and (month 4) (day 22)): earth day,
        holiday (and (month 11) (day 1)): all saints day, all saints' day
        holiday (easter 0): easter, easter sunday
        holiday (easter 1): easter monday,
        holiday (easter -2): good friday,
        holiday (easter -46): ash wednesday,
        holiday (easter -7): palm sunday,
        holiday (easter -47): mardi gras, shrove tuesday
        holiday (easter -3): maundy thursday,
        holiday (easter 39): ascension day,
        holiday (easter 49): whit sunday, pentecost
        holiday (easter 50): whit monday,
        holiday (nth 4 (weekday 4) (month 11)): thanksgiving day, thanksgiving
        holiday (shift 1 day (nth 4 (weekday 4) (month 11))): black friday,
        holiday (shift 4 day (nth 4 (weekday 4) (month 11))): cyber monday,
        holiday (nth 1 (weekday 1) (month 9)): labor day,
        holiday (nth -1 (weekday 1) (month 5)): memorial day,
        holiday (nth 3 (weekday 1) (month 1)): martin luther king day, mlk day, martin luther king jr. day
        holiday (nth 3 (weekday 1) (month 2)): presidents' day, presidents day, president's day
        holiday (nth 2 (weekday 7) (month 5)): mother's day, mothers day
        holiday (nth 3 (weekday 7) (month 6)): father's day, fathers day
        holiday (nth 2 (weekday 1) (month 10)): columbus day,
        holiday (shift 1 day (nth 1 (weekday 1) (month 11))): election day,
        edge START: beginning, start, opening, outset
        edge MID: middle
        edge END: end, close
        edgeadj START: early
        edgeadj MID: mid middle
        edgeadj END: late

        [fragments]
        n2 = <small>
        n2 = <tens>
        n2 = <tens> [ - ] <small> => (+ $tens $small)
        n3 = {n2}
        n3 = <small> hundred => (* $small 100)
        n3 = a hundred => 100
        n3 = <small> hundred [ and ] {n2} => (+ (* $small 100) $n2)
        n3 = a hundred [ and ] {n2} => (+ 100 $n2)
        cardinal = <count> !~.
        cardinal = {n3}
        cardinal = {n3} thousand => (* $n3 1000)
        cardinal = a thousand => 1000
        vague = a few => X
        vague = few => X
        vague = several => X
        vague = many => X
        vague = some => X
        vague = a number of => X
        vague = hundreds of => X
        vague = thousands of => X
        vague = dozens of => X

        # lengths of time
        simple = {cardinal} [ - ] <unit> => (period $cardinal $unit)
        simple = a|an <unit> => (period 1 $unit)
        simple = {cardinal} and a half <unit> => (period $cardinal $unit MID)
        simple = a|an|one <unit> and a half => (period 1 $unit MID)
        simple = {cardinal} <int> ~/ ~b:<int> [ - ] <unit> => (period $cardinal $unit MID)
        simple = half a|an <unit> => (period 0 $unit MID)
        simple = a half - <unit> => (period 0 $unit MID)
        simple = half - <unit> => (period 0 $unit MID)
        simple = a couple of <unit> => (period 2 $unit)
        simple = a couple <unit> => (period 2 $unit)
        simple = couple of <unit> => (period 2 $unit)
        simple = a dozen <unit> => (period 12 $unit)
        simple = <int> ~. ~b:<int> <unit> => (period $int $unit)
        plainspan = {cardinal} <unit> => (period $cardinal $unit)
        span = {simple}
        span = a:{simple} and b:{simple} => (period $a $b)
        span = a:{simple} [ , ] b:{simple} => (period $a $b)
        span = a:{simple} b:{simple} c:{simple} => (period $a $b $c)
        span = a:{simple} , b:{simple} and c:{simple} => (period $a $b $c)
        vaguespan = {vague} [ of ] <unit> => (period X $unit)
        vaguespan = {vague} more <unit> => (period X $unit)

        # days of the month, years
        dom = <day> !~: !~/ !~%
        dom = <day> ~th|st|nd|rd => $day
        dom = <ordinal>
        yr = <year>
        yr = ' ~<yy> => (+ 1900 $yy)
        yearwords = nineteen {n2} => (+ 1900 $n2)
        yearwords = nineteen hundred => 1900
        yearwords = eighteen {n2} => (+ 1800 $n2)
        yearwords = twenty ten => 2010
        yearwords = two thousand [ and ] <small> => (+ 2000 $small)
        y = <year> !~% => (year $year)
        y = ' ~<yy> => (shortyear $yy)
        y = {yearwords} => (year $yearwords)
        y = <oldyear> bc|b.c.|bce|b.c.e. => (year $oldyear) (era bc)
        y = <int> bc|b.c.|bce|b.c.e. => (year $int) (era bc)
        wd = <weekday>
        wdate = <weekday>
        wdate = <weekdayshort>
        # a calendar day with its month
        md = <month> {dom} => (month $month) (day $dom)
        md = <month> <day> !~/ !~% => (month $month) (day $day)
        md = {dom} [ - ] <month> => (month $month) (day $dom)
        md = {dom} of <month> => (month $month) (day $dom)
        md = the {dom} of <month> => (month $month) (day $dom)
        md = the {dom} <month> => (month $month) (day $dom)
        md = <month> the {dom} => (month $month) (day $dom)
        mdy = {md} [ , ] {y} => $md $y
        mdy = {md} of {y} => $md $y
        mdy = <month> ~- {dom} ~- <year> => (month $month) (day $dom) (year $year)
        mdy = {md} <yy> !: !<meridiem> !- !o !to => $md (shortyear $yy)
        md = {dom} ~/ ~<month> => (month $month) (day $dom)
        mdy = {md} , ~<yy> => $md (shortyear $yy)
        numeric = a:<int> ~/ ~b:<int> ~/ ~<year> => (calendar $a $b $year)
        numeric = a:<int> ~/ ~b:<int> ~/ ~<yy> => (calendar $a $b $yy)
        numeric = a:<int> ~- ~b:<int> ~- ~<year> => (calendar $a $b $year)
        numeric = a:<int> ~. ~b:<int> ~. ~<year> => (calendar $a $b $year)
        numeric = <year> ~- ~m:<monthnumber> ~- ~<day> => (year $year) (month $m) (day $day)
        numeric = <year> ~/ ~m:<monthnumber> ~/ ~<day> => (year $year) (month $m) (day $day)
        numeric = <year> ~. ~m:<monthnumber> ~. ~<day> => (year $year) (month $m) (day $day)
        shortnumeric = a:<monthnumber> ~/ ~b:<day> !~/ => (calendar $a $b)
        fullday = {mdy}
        fullday = {numeric}
        fullday = wd:{wdate} [ , ] {mdy} => (weekday $wd) $mdy
        fullday = wd:{wdate} [ , ] {numeric} => (weekday $wd) $numeric
        fullday = {wd} [ , ] the {dom} of {my} => (weekday $wd) (day $dom) $my
        wmd = {md}
        wmd = {md} of that [ same ] year => $md (this year then)
        wmd = {md} of the same year => $md (this year then)
        wmd = {md} of this year => $md (this year)
        wmd = {md} last year => $md (last year)
        wmd = {md} this year => $md (this year)
        wmd = {md} next year => $md (next year)
        wmd = wd:{wdate} [ , ] {md} => (weekday $wd) $md
        wmd = {wd} [ , ] the {domth} => (weekday $wd) (day $domth)
        wmd = wd:{wdate} [ the ] {domth} => (weekday $wd) (day $domth)
        wmd = {wd} {dom} => (weekday $wd) (day $dom)
        # month and year
        my = <month> [ of ] {y} => (month $month) $y
        my = m:<monthnumber> - <year> => (month $m) (year $year)
        my = m:<monthnumber> ~/ ~<year> => (month $m) (year $year)
        my = <month> , <year> => (month $month) (year $year)
        my = <month> ~- ~<year> => (month $month) (year $year)
        barem = <month!> => (month $month)
        relm = last <month> => (last (month $month))
        relm = next <month> => (next (month $month))
        relm = this <month> => (this (month $month))
        relm = this past <month> => (last (month $month))
        relm = this coming <month> => (next (month $month))
        relm = <month> last year => (month $month) (last year)
        relm = <month> this year => (month $month) (this year)
        relm = <month> next year => (month $month) (next year)
        relm = <month> of {rely} => (month $month) $rely
        relm = <month> of that [ same ] year => (month $month) (this year then)
        relm = <month> of the same year => (month $month) (this year then)
        relm = <month> of the following year => (month $month) (next year then)
        relm = <month> of the previous year => (month $month) (last year then)
        anymonth = {my}
        anymonth = {relm}
        anymonth = {barem}
        # relative units
        rely = last year => (last year)
        rely = next year => (next year)
        rely = this year => (this year)
        rely = the current year => (this year)
        rely = that [ same ] year => (this year then)
        rely = the same year => (this year then)
        rely = the previous year => (last year then)
        rely = the preceding year => (last year then)
        rely = the following year => (next year then)
        rely = the next year => (next year then)
        relunit = last <calunit> => (last $calunit)
        relunit = this past <calunit> => (last $calunit)
        relunit = next <calunit> => (next $calunit)
        relunit = the week after next => (shift 2 week now)
        relunit = the weekend after next => (shift 2 weekend now)
        relunit = the month after next => (shift 2 month now)
        relunit = the week before last => (shift -2 week now)
        relunit = the month before last => (shift -2 month now)
        relunit = the year before last => (shift -2 year now)
        relunit = the weekend before last => (shift -2 weekend now)
        relunit = this <calunit> => (this $calunit)
        relunit = this coming <calunit> => (next $calunit)
        relunit = this current <calunit> => (this $calunit)
        relunit = the current <calunit> => (this $calunit)
        relunit = current <calunit> => (this $calunit)
        relunit = the past <calunit> => (last $calunit)
        relunit = the last <calunit> => (last $calunit)
        relunit = past <calunit> => (last $calunit)
        relunit = the coming <calunit> => (next $calunit)
        relunit = coming <calunit> => (next $calunit)
        relunit = previous <calunit> => (last $calunit)
        relunit = the year => (this year)
        relunit = the week => (this week)
        relunit = the month => (this month)
        relunit = the full year => (this year)
        relunit = the quarter => (this quarter then)
        relunit = the latest|most quarter|period => (this quarter then)
        relunit = the latest|recent|reported quarter|period => (this quarter then)
        relunit = the most recent quarter|period => (this quarter then)
        relunit = the year - ago|earlier quarter|period => (shift -1 year (this quarter then))
        relunit = year - ago|earlier quarter|period => (shift -1 year (this quarter then))
        relunit = the comparable|corresponding|same quarter|period last year => (shift -1 year (this quarter then))
        relunit = the comparable|corresponding|same quarter|period a year ago|earlier => (shift -1 year (this quarter then))
        relunit = the same <dateunit> last year => (shift -1 year (this $dateunit then))
        relunit = the same <dateunit> a year ago|earlier => (shift -1 year (this $dateunit then))
        relunit = {yearago}
        yearago = year - ago|earlier => (shift -1 year then)
        relunit = that [ same ] <dateunit> => (this $dateunit then)
        relunit = the same <dateunit> => (this $dateunit then)
        relunit = the [ very ] next <dateunit> => (next $dateunit then)
        relunit = the following <dateunit> => (next $dateunit then)
        relunit = following <dateunit> => (next $dateunit then)
        relunit = the previous <dateunit> => (last $dateunit then)
        relunit = the preceding <dateunit> => (last $dateunit then)
        relunit = the prior <dateunit> => (last $dateunit then)
        theunit = the <calunit> => (this $calunit)
        theunit = the year's => (this year)
        today = today => (this day)
        today = yesterday => (last day)
        today = tomorrow => (next day)
        today = tonight => (this night)
        today = the day before yesterday => (shift -2 day now)
        today = the day after tomorrow => (shift 2 day now)
        today = day before yesterday => (shift -2 day now)
        today = day after tomorrow => (shift 2 day now)
        # seasons, quarters, halves
        sy = <season> [ of ] {y} => (season $season) $y
        sy = the <season> of {y} => (season $season) $y
        sy = the <season> of {rely} => (season $season) $rely
        sy = =in|by|since|during|until|through|of|mid|last|next <season> !^ => (season $season)
        sy = [ the ] <season> [ of ] <year> - <yy> => (season $season) (year $year)
        sy = last <season> => (last (season $season))
        sy = this <season> => (this (season $season))
        sy = this past <season> => (last (season $season))
        sy = next <season> => (next (season $season))
        sy = this coming <season> => (next (season $season))
        sy = that <season> => (season $season)
        sy = the following <season> => (next (season $season) then)
        sy = the previous <season> => (last (season $season) then)
        sy = <season> {rely} => (season $season) $rely
        sy = the <season> !of => (season $season)
        sy = the <season> of that|the [ same ] year => (season $season) (this year then)
        q = <ordinal> [ fiscal ] quarter => (quarter $ordinal)
        q = fiscal <ordinal> quarter => (quarter $ordinal)
        qh = [ fiscal ] <ordinal> - quarter => (quarter $ordinal)
        qh = [ fiscal - ] <ordinal> quarter => (quarter $ordinal)
        q = <upto4> ~q|Q => (quarter $upto4)
        q = q ~<upto4> => (quarter $upto4)
        q = h ~<upto4> => (half $upto4)
        hy = first half => (half 1)
        hy = second half => (half 2)
        hy = last half => (half 2)
        qy = [ the ] {hy} of {y} => $hy $y
        qy = [ the ] {hy} of {rely} => $hy $rely
        qy = [ the ] {hy} of the year => (this year) $hy
        qy = {q} of {y} => $q $y
        qy = {q} {y} => $q $y
        qy = the {q} of {y} => $q $y
        qy = the {q} of {rely} => $q $rely
        qy = {q} of {rely} => $q $rely
        qy = the {q} {y} => $q $y
        qy = {y} [ ' ~s ] {q} => $q $y
        qy = the {y} {q} => $q $y
        qy = {rely} [ ' ~s ] {q} => $q $rely
        qy = the year - ago|earlier {q} => (shift -1 year $q)
        qy = the comparable year - ago|earlier {q} => (shift -1 year $q)
        qy = {qh}
        qy = the {q} => $q
        qy = {q}
        qy = this {q} => $q
        # decades, centuries
        dec = the <year> ~s => (decade $year)
        dec = the <year> ~' ~s => (decade $year)
        dec = <year> ~s => (decade $year)
        dec = the ' <yy> ~s => (shortdecade $yy)
        dec = <yy> ~' ~s => (shortdecade $yy)
        dec = ' <yy> ~s => (shortdecade $yy)
        dec = the <yy> ~s => (shortdecade $yy)
        dec = the <tensplural> => (shortdecade $tensplural)
        dec = the nineteen [ - ] <tensplural> => (decade (+ 1900 $tensplural))
        cen = the {ordn} [ - ] century => (century $ordn)
        cen = {ordn} [ - ] century => (century $ordn)
        cen = [ the ] {ordn} century bc|b.c. => (century $ordn) (era bc)
        ordn = <int> ~th|st|nd|rd => $int
        ordn = <ordinal>
        # years
        yearx = {y}
        yearx = the year {y} => $y
        yearx = the year two thousand => (year 2000)
        yearx = the {y} period => $y
        yearx = fiscal <year> => (fiscal $year)
        yearx = fiscal year <year> => (fiscal $year)
        yearx = <oldyear> bc|b.c.|bce|b.c.e. => (year $oldyear) (era bc)
        yearx = <int> bc|b.c.|bce|b.c.e. => (year $int) (era bc)
        yearx = <year> bc|b.c.|bce => (year $year) (era bc)
        yearx = <oldyear> ad|a.d.|ce => (year $oldyear)
        yearx = ad|a.d. <oldyear> => (year $oldyear)
        # days
        day = {fullday}
        day = {wmd}
        day = {wd} => (weekday $wd)
        day = <holiday> [ of ] {y} => (holiday $holiday) $y
        day = <holiday> => (holiday $holiday)
        day = last <holiday> => (last (holiday $holiday))
        day = this <holiday> => (this (holiday $holiday))
        day = next <holiday> => (next (holiday $holiday))
        day = <holiday> {rely} => (holiday $holiday) $rely
        day = last {wd} => (last (weekday $wd))
        day = next {wd} => (next (weekday $wd))
        day = this {wd} => (this (weekday $wd))
        day = this past {wd} => (last (weekday $wd))
        day = this coming {wd} => (next (weekday $wd))
        day = this coming {wmd} => $wmd
        day = this coming {wd} , {md} => (weekday $wd) $md
        day = past {wd} => (last (weekday $wd))
        day = the previous {wd} => (last (weekday $wd) then)
        day = the following {wd} => (next (weekday $wd) then)
        day = the next {wd} => (next (weekday $wd) then)
        day = that [ same ] {wd} => (this (weekday $wd) then)
        day = the same {wd} => (this (weekday $wd) then)
        day = [ the ] {dom} of next month => (next month) (day $dom)
        day = [ the ] {dom} of this month => (this month) (day $dom)
        day = [ the ] {dom} of last month => (last month) (day $dom)
        day = [ the ] {ordn} day of {relunit} => (nth $ordn day $relunit)
        day = the last day of {relunit} => (nth -1 day $relunit)
        day = last week {wd} => (weekday $wd) (last week)
        day = next week {wd} => (weekday $wd) (next week)
        day = this week {wd} => (weekday $wd) (this week)
        day = {wd} of {relunit} => (weekday $wd) $relunit
        day = {wd} the following week => (weekday $wd) (next week then)
        day = <holiday> of {rely} => (holiday $holiday) $rely
        day = the day after =.|,|?|! => (shift 1 day then)
        day = the day before =.|,|?|! => (shift -1 day then)
        day = {wd} last week => (weekday $wd) (last week)
        day = {wd} next week => (weekday $wd) (next week)
        day = {wd} of last week => (weekday $wd) (last week)
        day = {wd} of next week => (weekday $wd) (next week)
        day = {wd} this week => (weekday $wd) (this week)
        day = {wd} of this week => (weekday $wd) (this week)
        day = last week ' ~s {wd} => (weekday $wd) (last week)
        day = {today}
        day = the {domth} !<unit> !of !^ !- => (day $domth)
        domth = <day> ~th|st|nd|rd => $day
        day = {ordn} {wd} of|in {anymonth} => (nth $ordn (weekday $wd) $anymonth)
        day = [ the ] {ordn} {wd} of|in {relunit} => (nth $ordn (weekday $wd) $relunit)
        day = [ the ] last {wd} of|in {relunit} => (nth -1 (weekday $wd) $relunit)
        day = the {ordn} {wd} of|in {anymonth} => (nth $ordn (weekday $wd) $anymonth)
        day = the last {wd} of|in {anymonth} => (nth -1 (weekday $wd) $anymonth)
        day = last {wd} of|in {anymonth} => (nth -1 (weekday $wd) $anymonth)
        day = the {ordn} day of|in {anymonth} => (nth $ordn day $anymonth)
        day = the last day of|in {anymonth} => (nth -1 day $anymonth)
        day = the last day of|in {yearx} => (nth -1 day $yearx)
        day = <compact> => (calendar $compact)
        # weeks and weekends
        wk = the week of {wmd} => (weekof $wmd)
        wk = the week of {fullday} => (weekof $fullday)
        wk = week of {wmd} => (weekof $wmd)
        wk = the weekend of {wmd} => (this weekend $wmd)
        wk = the {ordn} week of {anymonth} => (nth $ordn week $anymonth)
        wk = {ordn} week of {anymonth} => (nth $ordn week $anymonth)
        wk = the last week of {anymonth} => (nth -1 week $anymonth)
        wk = last week of {anymonth} => (nth -1 week $anymonth)
        wk = the {ordn} weekend of|in {anymonth} => (nth $ordn weekend $anymonth)
        wk = {ordn} week of {yearx} => (nth $ordn week $yearx)
        wk = week <weeknumber> [ of ] {y} => (week $weeknumber) $y
        wk = the weekend => (this weekend)
        wk = [ the ] week <weeknumber> => (week $weeknumber)
        wk = [ the ] week <weeknumber> of {rely} => $rely (week $weeknumber)
        wk = [ the ] week of the {domth} => (weekof (day $domth))
        wk = last week of|in {yearx} => (nth -1 week $yearx)
        wk = [ the ] last weekend of|in {anymonth} => (nth -1 weekend $anymonth)
        wk = [ the ] last weekend of|in {relunit} => (nth -1 weekend $relunit)
        wk = [ the ] {ordn} week of|in {relunit} => (nth $ordn week $relunit)
        wk = <holiday> weekend => (this weekend (holiday $holiday))
        wk = <holiday> weekend {y} => (this weekend (and (holiday $holiday) $y))
        wk = the weekend of <holiday> => (this weekend (holiday $holiday))
        # periods relative to something
        ago = {span} ago => (shift -1 $span now)
        ago = {span} back => (shift -1 $span now)
        ago = a <unit> or so ago => (mod APPROX (shift -1 $unit now))
        ago = {span} or so ago => (mod APPROX (shift -1 $span now))
        ago = <approx> {span} ago => (mod $approx (shift -1 $span now))
        ago = {vaguespan} ago => (ref PAST_REF)
        ago = <plural> ago => (ref PAST_REF)
        ago = some {span} ago => (mod APPROX (shift -1 $span now))
        ago = {span} earlier => (shift -1 $span then)
        ago = {span} before =.|,|;|?|! => (shift -1 $span then)
        ago = {span} previously => (shift -1 $span then)
        ago = {vaguespan} earlier => (ref PAST_REF)
        ago = {span} later => (shift 1 $span then)
        ago = {span} afterward|afterwards => (shift 1 $span then)
        ago = {vaguespan} later => (ref FUTURE_REF)
        ago = <plural> later => (ref FUTURE_REF)
        ago = <plural> earlier => (ref PAST_REF)
        ago = {span} from now => (shift 1 $span now)
        ago = {span} from today => (shift 1 $span now)
        ago = {span} hence => (shift 1 $span now)
        ago = {span} from {day} => (shift 1 $span $day)
        ago = {span} after {day} => (shift 1 $span $day)
        ago = {span} before {day} => (shift -1 $span $day)
        ago = <approx> {span} before {day} => (before (shift -1 $span $day))
        ago = <approx> {span} after {day} => (after (shift 1 $span $day))
        ago = the day after {day} => (shift 1 day $day)
        ago = the day before {day} => (shift -1 day $day)
        ago = day before {day} => (shift -1 day $day)
        ago = {wd} week => (shift 7 day (weekday $wd))
        # anything coarser than a time of day
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
        edged = <edgeadj> [ - ] {base} => (mod $edgeadj $base)
        edged = the <edgeadj> [ - ] {base} => (mod $edgeadj $base)
        edged = early|earlier in {base} => (mod START $base)
        edged = late|later in {base} => (mod END $base)
        edged = earlier {relunit} => (mod START $relunit)
        edged = earlier {today} => (mod START $today)
        edged = later {relunit} => (mod END $relunit)
        edged = later {today} => (mod END $today)
        edged = earlier {wd} => (mod START (weekday $wd))
        edged = later {wd} => (mod END (weekday $wd))
        edged = the <edge> of {base} => (mod $edge $base)
        edged = <edge> of {base} => (mod $edge $base)
        edged = the very <edge> of {base} => (mod $edge $base)
        edged = the latter|second half|part of {base} => (mod END $base)
        edged = the latter part of {base} => (mod END $base)
        edged = the first|early|earlier part of {base} => (mod START $base)
        edged = <edge> of month => (mod $edge (this month))
        edged = <edge> of year => (mod $edge (this year))
        edged = the <edge> of the day => (mod $edge (this day))
        edged = year - end => (mod END (this year))
        edged = year end => (mod END (this year))
        edged = {yearx} - end => (mod END $yearx)
        edged = month ' s end => (mod END (this month then))
        edged = year ' s end => (mod END (this year))
        edged = the year ' s end => (mod END (this year))
        edged = about|around {day} => (mod APPROX $day)
        edged = about|around|circa {yearx} => (mod APPROX $yearx)
        edged = around {anymonth} => (mod APPROX $anymonth)
        # times of day
        hm = <hour> ~: ~<minute> => (clock $hour $minute)
        hm = <hour> ~: ~<minute> ~: ~s:<minute> => (clock $hour $minute $s)
        clock = {hm}
        clock = <hour12> [ ~- ] <meridiem> => (clock $hour12 $meridiem)
        clock = <hour> ~: ~<minute> [ - ] <meridiem> => (clock $hour $minute $meridiem)
        clock = <hhmm> =<zone> => (clock $hhmm)
        clock = <hhmm> ~hrs|h => (clock $hhmm)
        clock = <hhmm> hours|hrs => (clock $hhmm)
        clock = {hm} hrs|hours => $hm
        clock = <hour> ~: ~<minute> ~: ~s:<minute> <meridiem> => (clock $hour $minute $s $meridiem)
        clock = <hour12> ~. ~<minute> <meridiem> => (clock $hour12 $minute $meridiem)
        clock = <small> <meridiem> => (clock $small $meridiem)
        clock = <hour12> o ' clock => (clock $hour12)
        clock = <hour12> o clock => (clock $hour12)
        clock = <hour> ~h ~<minute> => (clock $hour $minute)
        clock = <hour> ~. ~<minute> =<zone> => (clock $hour $minute)
        clock = <small> o ' clock => (clock $small)
        clock = noon => (clock 12 0)
        clock = midday => (clock 12 0)
        clock = midnight => (clock 24 0)
        clock = <hour12> in the <part> => (clock $hour12) (part $part)
        clock = <small> in the <part> => (clock $small) (part $part)
        clock = [ a ] quarter to <small> => (clock (- $small 1) 45)
        clock = [ a ] quarter to|of <hour12> [ <meridiem> ] => (clock (- $hour12 1) 45 $meridiem)
        clock = [ a ] quarter past|after <hour12> [ <meridiem> ] => (clock $hour12 15 $meridiem)
        clock = m:<minute> past|after <hour12> [ <meridiem> ] => (clock $hour12 $m $meridiem)
        clock = m:{n2} minutes past|after <hour12> [ <meridiem> ] => (clock $hour12 $m $meridiem)
        clock = half past <hour12> <meridiem> => (clock $hour12 30 $meridiem)
        clock = half past <small> => (clock $small 30)
        clock = half past <hour12> => (clock $hour12 30)
        clock = quarter past <small> => (clock $small 15)
        clock = {clock12} at night => $clock12 (part NI)
        clock12 = <hour12> => (clock $hour12)
        clock12 = <small> => (clock $small)
        zone = <zone> => (zone $zone)
        zone = <zone> + <int> => (zone (* $int 60))
        zone = <zone> - <int> => (zone (* $int -60))
        clockz = {clock}
        clockz = {clock} [ ( ] {zone} [ ) ] => $clock $zone
        clockz = about|around|approximately {clock} => (mod APPROX $clock)
        clockz = about|around|approximately {clock} [ ( ] {zone} [ ) ] => (mod APPROX (and $clock $zone))
        partx = <part>
        partx = <edgeadj> [ - ] <part> => $part
        # a part of a day on its day
        dp = {day} [ in the ] <part> => $day (part $part)
        dp = {day} [ ' ~s ] <part> => $day (part $part)
        dp = the <part> of {day} => $day (part $part)
        dp = <part> of {day} => $day (part $part)
        dp = the night of a:{wd} to|into b:{wd} => (weekday $a) (part NI)
        dp = this <part> => (this (part $part))
        dp = that <part> => (this (part $part) then)
        dp = that same <part> => (this (part $part) then)
        dp = the same <part> => (this (part $part) then)
        dp = the next <part> => (next (part $part) then)
        dp = the following <part> => (next (part $part) then)
        dp = the previous <part> => (last (part $part) then)
        dp = last night => (last night)
        dp = next night => (next night)
        dp = last evening => (last (part EV))
        dp = overnight => (last night)
        dp = the previous night => (last night then)
        dp = {day} at dawn|daybreak|sunrise => $day (part DA)
        dp = {wd} night into {wd2} => (weekday $wd) (part NI)
        wd2 = <weekday>
        dp = <edgeadj> {wd} <part> => (mod $edgeadj (and (weekday $wd) (part $part)))
        dp = {wd} <edgeadj> <part> => (mod $edgeadj (and (weekday $wd) (part $part)))
        dpedged = <edgeadj> [ - ] <part> => (mod $edgeadj (part $part))
        dpedged = <edgeadj> [ - ] <part> {day} => (mod $edgeadj (and $day (part $part)))
        dpedged = <edgeadj> {dp} => (mod $edgeadj $dp)
        dpedged = later {dp} => (mod END $dp)
        dpedged = earlier {dp} => (mod START $dp)
        time = {clockz} [ , ] {day} => $clockz $day
        time = {clockz} on {day} => $clockz $day
        time = {clockz} , {day} => $clockz $day
        time = {day} [ , ] [ at ] {clockz} => $day $clockz
        time = {day} , {clockz} => $day $clockz
        time = {clockz} ( {clock} {zone} ) {day} => $clockz $day
        time = {clockz} {dp} => $clockz $dp
        time = {dp} at {clockz} => $dp $clockz
        time = <hour12> tonight => (clock $hour12) (this night)
        time = at <hour12> {dp} => (clock $hour12) $dp
        time = {dp} at|around <hour12> => $dp (clock $hour12)
        time = {dp} , [ at ] {clockz} => $dp $clockz
        time = {day} at|around <hour12> !<month> !% => $day (clock $hour12)
        time = wd:{wdate} {md} {hm} <year> => (weekday $wd) $md $hm (year $year)
        time = {dp}
        time = {dpedged}
        time = {clockz}
        when = {time}
        when = {date}

        themoment = the moment => (ref PRESENT_REF)
        themoment = the present [ time ] => (ref PRESENT_REF)
        themoment = the time being => (ref PRESENT_REF)
        themoment = this time => (ref PRESENT_REF)

        [rules]
        range/dayspan = [ from|between ] a:{md} -|to|through|and|until b:{mdy} => a: (begin (last $a $b)) ; b: (end $b)
        date/day = {date} => $date
        relative/yearago = a|the|its y:{yearago} => y: $y
        time/time = {time} => $time
        time/part = the <part> => (part $part)
        nothing/of = of the year|week|month !' => nothing
        nothing/age = [ the|a|an ] {cardinal} [ - ] <unit> [ - ] old => nothing
        nothing/age = {cardinal} <unit> of age => nothing
        nothing/age = aged {cardinal} => nothing
        nothing/fraction = three [ - ] quarters of => nothing
        nothing/fraction = [ about|nearly|almost|over ] a quarter of|in|the => nothing
        nothing/fraction = one|two|three - quarter|quarters of => nothing
        nothing/fraction = some|other|all|many|certain quarters => nothing
        nothing/march = the march of|on|to|from|through|was|and => nothing
        nothing/numbers = resolution|flight|room|route|highway|section|page|pages|bill|law|act|no. <year> => nothing
        nothing/name = <month> {dom} committee|panel => nothing
        nothing/second = a second => nothing
        nothing/second = a second time => nothing
        duration/span = {span} => $span
        duration/modified = <approx> {span} => (mod $approx $span)
        duration/modified = just|only {span} => span: $span
        duration/vague = {vaguespan} => $vaguespan
        duration/plural = <plural> => (period X $plural)
        duration/plural = the early|first|last|final|following|intervening <plural> => (period X $plural)
        duration/more = {cardinal} more|additional|straight|consecutive|full|whole <unit> => (period $cardinal $unit)
        duration/more = another {span} => $span
        duration/more = another <singular> => (period 1 $singular)
        duration/more = an additional <unit> => (period 1 $unit)
        duration/more = at least {cardinal} more <unit> => (mod EQUAL_OR_MORE (period $cardinal $unit))
        duration/period = a {span} period => $span
        duration/article = the|these|those {plainspan} => $plainspan
        duration/article = the {cardinal} <unit> => (period $cardinal $unit)
        duration/past = the past|last|previous|preceding {span} => (pastspan $span)
        duration/past = at least the past|last d:{span} => (mod EQUAL_OR_MORE (pastspan $d))
        duration/past = the past|last|previous|preceding {vague} <unit> => (period X $unit)
        duration/past = the past|last <plural> => (period X $plural)
        duration/past = past|last|previous {span} => (pastspan $span)
        duration/next = the next|coming {span} => (comingspan $span)
        duration/next = the following|first|latest|final {span} => $span
        duration/within = within [ the ] [ next ] d:{span} => d: (comingspan $d now)
        duration/ahead = in d:{span} => d: (ahead $d)
        duration/ahead = in a:<approx> d:{span} => d: (ahead $d)
        duration/next = the next|coming|following {vague} <unit> => (period X $unit)
        duration/next = next|upcoming {span} => (comingspan $span)
        duration/ahead = coming|recent|past|future <plural> => (period X $plural)
        duration/ahead = the coming <plural> => (period X $plural)
        duration/ahead = the <plural> ahead => (period X $plural)
        duration/long = <plural> - long => (period X $plural)
        set/each = each|every <weekday> [ <part> ] => (each (and (weekday $weekday) (part $part)))
        set/each = every other <unit> => (every 2 $unit)
        set/each = each|every <month> => (each (month $month))
        set/each = each|every <season> => (each (season $season))
        set/each = each|every {n2} <unit> => (every $n2 $unit)
        set/each = each|every <int> <unit> => (every $int $unit)
        set/each = each|every <unit> => (every 1 $unit)
        set/each = every <part> => (each (part $part))
        set/each = each|every <unit> at {clock} => (each $clock)
        set/each = each|every <part> at {clock} => (each (and (part $part) $clock))
        set/each = {clock} [ on ] each|every <unit> => (each $clock)
        set/each = [ at ] {clock} [ on ] each|every <weekday> => (each (and (weekday $weekday) $clock))
        set/each = each|every <weekday> at {clock} => (each (and (weekday $weekday) $clock))
        set/each = <weekdays> at {clock} => (each (and (weekday $weekdays) $clock))
        set/each = [ the ] {domth} of each|every month => (each (day $domth))
        set/each = every <holiday> => (each $holiday)
        set/plural = mornings => (each (part MO))
        set/plural = afternoons => (each (part AF))
        set/plural = evenings => (each (part EV))
        set/plural = weekends => (each weekend)
        set/plural = <weekdays> => (each (weekday $weekdays))
        set/plural = <weekday> <partplural> => (each (and (weekday $weekday) (part $partplural)))
        set/adverb = <adjunit> => (every 1 $adjunit)
        set/rate = =<int> a <unit> => (rate 1 $unit)
        set/rate = =million|billion|cents|percent|trillion|times|twice|once a u:<unit> => (rate 1 $u)
        set/rate = per <unit> => (rate 1 $unit)
        reference/now = now => (ref PRESENT_REF)
        reference/now = right now => (ref PRESENT_REF)
        reference/now = currently => (ref PRESENT_REF)
        reference/now = current => (ref PRESENT_REF)
        reference/now = at t:{themoment} => t: $t
        reference/now = for t:{themoment} => t: $t
        reference/now = the present time => (ref PRESENT_REF)
        reference/now = the time being => (ref PRESENT_REF)
        reference/now = present - day => (ref PRESENT_REF)
        reference/past = recent => (ref PAST_REF)
        narrative/former = former => (ref PAST_REF)
        narrative/future = future => (ref FUTURE_REF)
        reference/future = the near|short term => (ref FUTURE_REF)
        reference/future = a later date => (ref FUTURE_REF)
        reference/future = the distant future => (ref FUTURE_REF)
        reference/now = these days => (ref PRESENT_REF)
        reference/now = at present => (ref PRESENT_REF)
        reference/now = nowadays => (ref PRESENT_REF)
        reference/past = recently => (ref PAST_REF)
        reference/past = more recently => (ref PAST_REF)
        reference/past = lately => (ref PAST_REF)
        reference/past = the [ recent ] past => (ref PAST_REF)
        reference/future = the [ near ] future => (ref FUTURE_REF)
        range/clock = [ from ] a:<hour12> -|to|until|till b:<hour12> <meridiem> [ on ] {day} => a: (begin (and $day (clock $a $meridiem))) ; b: (end (and $day (clock $b $meridiem)))
        range/clock = [ from ] a:<hour12> -|to|until|till b:<hour12> <meridiem> => a: (begin (clock $a $meridiem)) ; b: (end (clock $b $meridiem))
        range/clock = between a:<hour12> and b:<hour12> <meridiem> => a: (begin (clock $a $meridiem)) ; b: (end (clock $b $meridiem))
        range/clock = between a:<hour12> and b:<hour12> in the <part> => a: (begin (and (clock $a) (part $part))) ; b: (end (and (clock $b) (part $part)))
        range/months = [ from|between ] a:<month> -|to|through|and|until b:{my} => a: (begin (last (month $a) $b)) ; b: (end $b)
        range/clock = [ from ] a:<hour12> ~: ~m:<minute> -|to|until b:<hour12> <meridiem> => a: (begin (clock $a $m $meridiem)) ; b: (end (clock $b $meridiem))
        range/clock = {day} [ from ] a:<hour12> ~: ~m:<minute> -|to|until b:<hour12> <meridiem> => a: (begin (and $day (clock $a $m $meridiem))) ; b: (end (and $day (clock $b $meridiem)))
        range/clock = [ from ] a:{clockz} -|to|until|till b:{clockz} [ on ] {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/clock = between a:{clockz} and b:{clockz} [ on ] {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/clock = {day} [ , ] [ from ] a:{clockz} -|to|until|till b:{clockz} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/clock = {day} between a:{clockz} and b:{clockz} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/clock = a:{clockz} -|to|until|till b:{clockz} => a: (begin $a) ; b: (end $b)
        range/clock = a:{hm} - b:{clockz} => a: (begin $a) ; b: (end $b)
        range/days = a:{fullday} -|to|through|until b:{fullday} => a: (begin $a) ; b: (end $b)
        range/between = between a:{when} to|through|- b:{when} => a: (begin $a) ; b: (end $b)
        range/from = from a:{when} -|to|through|until|till b:{when} => a: (begin $a) ; b: (end $b)
        range/between = between a:{when} and b:{when} => a: (begin $a) ; b: (end $b)
        range/days = from a:{dom} to|through|until b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/monthdays = m:{md} - b:{dom} => m: (begin $m) ; b: (end (and $m (day $b)))
        range/monthdays = from m:{md} to|through|until b:{dom} => m: (begin $m) ; b: (end (and $m (day $b)))
        range/months = a:<month> [ - ] to|through|- b:<month> {y} => a: (begin (and (month $a) $y)) ; b: (end (and (month $b) $y))
        range/months = from a:<month> to|through|until b:<month> {y} => a: (begin (and (month $a) $y)) ; b: (end (and (month $b) $y))
        list/months = a:<month> [ , ] and|or b:<month> {y} => a: (and (month $a) $y) ; b: (and (month $b) $y)
        list/days = a:{dom} and|or b:{md} => a: (and $b (day $a)) ; b: $b
        list/days = a:{dom} and|or b:{mdy} => a: (and $b (day $a)) ; b: $b
        list/days = m:{md} and|or b:{dom} => m: $m ; b: (and $m (day $b))
        range/days = a:{dom} -|to|through b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = a:{dom} -|to|through b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = from|between a:{dom} to|through|until|and b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = m:{md} -|to|through b:{dom} , {y} => m: (begin (and $m $y)) ; b: (end (and $m (day $b) $y))
        range/days = from|between m:{md} to|through|and b:{dom} [ , ] {y} => m: (begin (and $m $y)) ; b: (end (and $m (day $b) $y))
        range/dayspan = a:{md} -|to|through b:{md} => a: (begin $a) ; b: (end $b)
        range/years = a:<year> - b:<year> => a: (begin (year $a)) ; b: (end (year $b))
        range/years = a:<year> - b:<yy> => a: (begin (year $a)) ; b: (end (shortyear $b))
        bound/since = since d:{when} => d: (since $d)
        bound/until = until|till|through d:{when} => d: (until $d)
        bound/by = by d:{when} => d: (by $d)
        bound/before = before|prior d:{when} => d: (before $d)
        bound/after = after d:{when} => d: (after $d)

        nothing/phone = <oldyear> ~- ~<year> => nothing
        nothing/phone = <oldyear> ~- ~<int> => nothing
        nothing/phone = <yy> ~- ~<year> => nothing
        nothing/numbers = <year> ~- ~<int> ~- ~b:<int> => nothing
        nothing/numbers = <int> ~. ~b:<int> ~. ~c:<int> => nothing
        nothing/numbers = a:<int> - <year> !- => nothing

        [cues]
        preposition: in of since until till by from for during through before after between on at around
        future: will 'll shall ll won tomorrow
        planned: due set expected scheduled planned plans plan slated upcoming going expects hopes intends intend expect aims
        past: was were had did said told went came took made got gave began saw found left brought held kept became led met ran sent spent stood won wrote lost paid sold fell rose grew rode
          spoke broke chose drove flew struck fought heard thought bought taught sought caught built hit put shut cut let read knew threw drew sat rose swore woke wore -ed
        auxiliary: has have having 's been being
        modal: would could should must may might can
        rumour: reportedly allegedly
        present: is are says say
        speech: said says told announced reported declared added stated say telling saying warned
        infinitive: to be
        relative: that which who whom whose where when because although though while
        conjunction: and but or
        determiner: the a an his her their its this
        attribution: according
        denial: denied denies deny refused rejected dismissed
        possibility: might may could possibly perhaps likely
        cancelled: cancelled canceled postponed delayed

        [abbreviations]
        mr mrs ms dr prof gen col lt sgt rep sen gov pres st jr sr inc corp co ltd no vs etc u.s u.n u.k a.m p.m jan feb mar apr aug sept oct nov dec dept
        """#
}
