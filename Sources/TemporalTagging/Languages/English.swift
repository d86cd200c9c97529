extension LanguageSources {
    /// English; the notation is documented at `LanguagePackLoader`.
    static let english = #"""
        language en English
        order month-first
        other-order GB AU IE NZ IN ZA UK
        weeks sunday
        hot nineteen thousand fall past everyday workweek giga tsunami
        cold <singular> <weekdayshort> <weekdayabbr> <small> <teen> <tens> <ordinal> <approx> <bound> since until till by from between before after during over within through to and or for
        cold earlier later early late last next this that first end middle beginning start half past about around some few several couple many half one
        cold ' s more less than at least most only nearly almost up over under old rest part good well time times long short each every all quite
        cold following previous same final new another other further additional one's ones once no non of both either
        cold new world national international president king family mother father children people human rights law civil peace free american british chinese
        cold european united nations bank black white great good holy saint st small business administrative war armed forces george david john martin washington jean book food health
        cold love mother father women house party michael super star of australia canada korean german indian islamic jewish hindu orthodox victoria republic independence army
        hot fawkes anzac arbor siblings loyalty paddy whit lent thanksgiving eid yom lag diwali fast holika guru rabindra rabindranath rama kaanum thai ramadan super secretaries admins
        hot pancake arrival jamat bakr id laylat ashura isra hazarat hazrat karva karwa ganesh gandhi valmiki maharishi makar makara chaitra gudi dhanteras bhai vasant basant boss
        hot discovery covenant trinity easter memorial martin mothering glorious vow natal civic terry grandparents patriots heroes kruger law
        cold course turn close height date period a an the coming still ever never

        [functions]
        the of and to in that is for on was with as his her he it at by be this had not are but from or have an they which one you were all their there been
        if more when will would who so no said what up its about into than them can only other some could these two may do first any my such like our over me
        even most also did many before must through out where much those

        [words]
        month 1: january ?jan jan.
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
        weekday 3: wednesday
        weekday 4: thursday thurs. thur. thu.
        weekday 5: friday fri.
        weekday 6: saturday
        weekday 7: sunday
        weekdayshort 1: mon
        weekdayshort 2: tue tues
        weekdayshort 3: wed
        weekdayshort 4: thu thur thurs
        weekdayshort 5: fri
        weekdayshort 6: sat
        weekdayshort 7: sun
        # short names that are no other word; sat and sun count with a capital
        weekdayabbr 1: mon
        weekdayabbr 2: tue tues
        weekdayabbr 3: wed
        weekdayabbr 4: thu thur thurs
        weekdayabbr 5: fri
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
        unit week: week weeks wk wks
        unit fortnight: fortnight fortnights
        unit weekend: weekend weekends
        unit month: month months mth mths
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
        weekendword weekend: weekend, week-end
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
        part MO: morning morningish
        part AF: afternoon afternoonish
        part EV: evening eveningish
        part NI: night nighttime
        part MI: middayish
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
        teen 10: ten
        teen 11: eleven
        teen 12: twelve
        teen 13: thirteen
        teen 14: fourteen
        teen 15: fifteen
        teen 16: sixteen
        teen 17: seventeen
        teen 18: eighteen
        teen 19: nineteen
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
        oclock X: oclock
        zone 0: gmt, utc, z
        zone -300: est, e.s.t.
        zone -240: edt
        zone -360: cst
        zone -300: cdt
        zone -420: mst
        zone -360: mdt
        zone -480: pst
        zone -420: pdt
        zone 60: cet, bst
        zone 120: cest
        zone 180: msk
        zone 330: ist
        zone 540: jst
        zone -300: et, eastern time, eastern, eastern standard time
        zone -240: eastern daylight time,
        zone -360: ct, central time
        zone -480: pt, pacific time
        zone 0: greenwich mean time,
        zone local: local time,
        holiday (and (month 12) (day 25)): christmas day, christmas, xmas
        holiday (and (month 12) (day 24)): christmas eve,
        holiday (and (month 1) (day 1)): new year's day, new years day, new years' day, new year day, new year
        holiday (and (month 12) (day 31)): new year's eve, new years eve, new year eve
        holiday (and (month 2) (day 14)): valentine's day, valentines day, valentine day
        holiday (and (month 10) (day 31)): halloween
        holiday (and (month 7) (day 4)): independence day, fourth of july
        holiday (and (month 11) (day 11)): veterans day, veteran's day, veterans' day, veteran day, armistice day, remembrance day
        holiday (and (month 3) (day 17)): st. patrick's day, st patrick's day, saint patrick's day, st. patrick day, st. paddy's day, st paddy's day, saint paddy's day, st. patricks day, st patricks day
        holiday (and (month 5) (day 1)): may day, labour day, international workers day, international workers' day, int'l workers day, workers day, workers' day, loyalty day, law day, lei day
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
        holiday (nth 4 (weekday 4) (month 11)): thanksgiving day, thanksgiving, thanks giving day, thanks giving, american thanksgiving
        holiday (shift 1 day (nth 4 (weekday 4) (month 11))): black friday,
        holiday (shift 4 day (nth 4 (weekday 4) (month 11))): cyber monday,
        holiday (nth 1 (weekday 1) (month 9)): labor day, labor days
        holiday (nth -1 (weekday 1) (month 5)): memorial day, decoration day
        holiday (nth 3 (weekday 1) (month 1)): martin luther king day, martin luther king's day, martin luther kings day, mlk day, mlk jr. day, mlk jr day, martin luther king jr. day, martin luther king jr day, civil rights day, idaho human rights day
        holiday (nth 3 (weekday 1) (month 2)): presidents' day, presidents day, president's day, president day, washington's birthday, washington day, george washington day, daisy gatson bates day, daisy gatson bates' day
        holiday (nth 2 (weekday 7) (month 5)): mother's day, mothers day, mothers' day, mother day
        holiday (nth 3 (weekday 7) (month 6)): father's day, fathers day, fathers' day, father day
        holiday (nth 2 (weekday 1) (month 10)): columbus day, indigenous peoples' day, canadian thanksgiving
        holiday (shift 1 day (nth 1 (weekday 1) (month 11))): election day,
        holiday (and (month 1) (day 26)): australia day, republic day
        holiday (and (month 2) (day 1)): national freedom day, imbolc
        holiday (and (month 2) (day 12)): lincoln's birthday, darwin day
        holiday (and (month 3) (day 8)): international women's day, women's day
        holiday (and (month 3) (day 1)): st david's day, saint david's day
        holiday (and (month 3) (day 14)): pi day,
        holiday (and (month 3) (day 31)): cesar chavez day,
        holiday (and (month 4) (day 2)): world autism awareness day,
        holiday (and (month 4) (day 7)): world health day,
        holiday (and (month 4) (day 10)): siblings day, national siblings day
        holiday (and (month 4) (day 14)): ambedkar jayanti, pan american day, pana american day
        holiday (and (month 4) (day 14)): vaisakhi, vasakhi, vaishakhi, baisakhi, mesadi
        holiday (dates 20040415 20050415 20060417 20070417 20080415 20090415 20100415 20110418 20120417 20130415 20140415 20150415 20160418 20170418 20180417 20190415 20200715 20210517 20220418 20230418 20240415 20250415 20260415 20270415): tax day,
        holiday (nth 3 (weekday 1) (month 4)): boston marathon day,
        holiday (observed -1 1 (and (month 4) (day 16))): emancipation day,
        holiday (and (month 4) (day 23)): st george's day, saint george's day, st. george's day, feast of saint george, feast of st george, feast of st. george, world book day
        holiday (and (month 4) (day 25)): anzac day,
        holiday (observed 0 -1 (and (month 4) (day 27))): koningsdag, king's day, king day
        holiday (and (month 5) (day 3)): world press freedom day,
        holiday (and (month 5) (day 4)): star wars day, may the fourth
        holiday (and (month 5) (day 5)): cinco de mayo,
        holiday (and (month 5) (day 8)): ve day, v-e day, victory in europe day
        holiday (and (month 5) (day 9)): rabindra jayanti, rabindranath jayanti, europe day
        holiday (and (month 5) (day 15)): peace officers memorial day,
        holiday (and (month 5) (day 17)): norwegian constitution day,
        holiday (and (month 5) (day 22)): national maritime day, harvey milk day
        holiday (and (month 5) (day 30)): indian arrival day,
        holiday (and (month 6) (day 5)): world environment day,
        holiday (and (month 6) (day 14)): flag day,
        holiday (and (month 6) (day 19)): juneteenth, juneteenth day
        holiday (and (month 6) (day 20)): world refugee day,
        holiday (and (month 6) (day 21)): international yoga day, world music day, national aboriginal day, summer solstice
        holiday (and (month 6) (day 24)): midsummer day, st john's day, saint john's day, saint jean baptiste day
        holiday (and (month 7) (day 1)): canada day,
        holiday (and (month 7) (day 12)): glorious twelfth, the twelfth, battle of the boyne, orangemen's day
        holiday (and (month 7) (day 14)): bastille day,
        holiday (and (month 7) (day 27)): national korean war veterans armistice day,
        holiday (and (month 8) (day 6)): hiroshima day,
        holiday (and (month 8) (day 15)): assumption day, assumption of mary, feast of the assumption
        holiday (and (month 8) (day 19)): national aviation day,
        holiday (and (month 8) (day 26)): women's equality day,
        holiday (and (month 9) (day 11)): patriot day,
        holiday (and (month 9) (day 17)): constitution day, citizenship day
        holiday (and (month 9) (day 21)): international day of peace, world peace day
        holiday (and (month 9) (day 24)): heritage day,
        holiday (and (month 10) (day 2)): gandhi jayanti, gandhi's birthday, international day of non-violence
        holiday (and (month 10) (day 6)): german american day,
        holiday (and (month 10) (day 9)): leif erikson day,
        holiday (and (month 10) (day 10)): kruger day, heroes' day, world mental health day
        holiday (nth 3 (weekday 1) (month 10)): national heroes' day, national heroes day, heroes day
        holiday (observed -1 1 (and (month 10) (day 16))): boss's, boss's day, boss day, bosses day, bosses' day, national boss day, national bosses' day, national boss's day
        holiday (and (month 10) (day 16)): world food day,
        holiday (and (month 10) (day 24)): united nations day, un day
        holiday (and (month 11) (day 2)): all souls' day, all souls day, day of the dead
        holiday (and (month 11) (day 5)): guy fawkes day, guy fawkes night, bonfire night, national love your red hair day
        holiday (and (month 11) (day 14)): children's day, world diabetes day, world kindness day
        holiday (and (month 11) (day 20)): universal children's day,
        holiday (and (month 11) (day 30)): st andrew's day, saint andrew's day, st. andrew's day
        holiday (and (month 12) (day 1)): world aids day,
        holiday (and (month 12) (day 5)): world soil day, krampusnacht
        holiday (and (month 12) (day 6)): st nicholas day, saint nicholas day, st. nicholas' day, st nicholas' day
        holiday (and (month 12) (day 7)): pearl harbor day, pearl harbor remembrance day
        holiday (and (month 12) (day 10)): human rights day,
        holiday (and (month 12) (day 15)): bill of rights day,
        holiday (and (month 12) (day 16)): day of reconciliation, day of the vow, day of the covenant
        holiday (and (month 12) (day 17)): wright brothers day,
        holiday (and (month 12) (day 21)): forefathers' day, forefathers day, winter solstice
        holiday (and (month 1) (day 5)): twelfth night,
        holiday (and (month 1) (day 6)): epiphany, three kings' day, three kings day
        holiday (and (month 1) (day 7)): orthodox christmas, orthodox christmas day
        holiday (and (month 1) (day 12)): swami vivekananda jayanti, national youth day
        holiday (and (month 1) (day 13)): lohri, bhogi, boghi
        holiday (and (month 1) (day 14)): pongal, thai pongal, makar sankranti, makara sankranti, makara sankranthi, makar sankranthi, maghi, orthodox new year
        holiday (and (month 1) (day 15)): mattu pongal,
        holiday (and (month 1) (day 16)): kaanum pongal, kanni pongal
        holiday (and (month 1) (day 25)): burns night, burns day
        holiday (and (month 1) (day 27)): holocaust remembrance day, holocaust memorial day
        holiday (and (month 2) (day 6)): waitangi day,
        holiday (and (month 12) (day 26)): st stephen's day, saint stephen's day, st. stephen's day, day of goodwill
        holiday (and (month 8) (day 1)): lammas, lughnasadh
        holiday (and (month 9) (day 29)): michaelmas
        holiday (and (month 11) (day 1)): all hallows' day, hallowmas
        holiday (and (month 10) (day 31)): halloween day, all hallows' eve, reformation day
        holiday (easter -52): maundy, fat thursday
        holiday (easter -48): shrove monday, rosenmontag
        holiday (easter -47): pancake day, pancake tuesday, fat tuesday
        holiday (easter -21): mothering sunday,
        holiday (easter -8): lazarus saturday,
        holiday (easter -4): spy wednesday,
        holiday (easter -3): holy thursday, covenant thursday, covenant thu, sheer thursday
        holiday (easter -1): holy saturday, black saturday, easter eve
        holiday (easter 7): low sunday, divine mercy sunday
        holiday (easter 39): ascension thursday, holy thursday of the ascension
        holiday (easter 49): whitsunday, white sunday, pentecost sunday
        holiday (easter 50): whitmonday, monday of the holy spirit
        holiday (easter 56): trinity sunday,
        holiday (easter 60): corpus christi,
        holiday (days 7 (easter -7)): holy week,
        holiday (orthodox 0): orthodox easter, orthodox easter day, orthodox easter sunday, pascha
        holiday (orthodox 1): orthodox easter monday,
        holiday (orthodox -1): orthodox holy saturday, orthodox great saturday
        holiday (orthodox -2): orthodox good friday, orthodox great friday
        holiday (orthodox -7): orthodox palm sunday, orthodox branch sunday
        holiday (orthodox -8): orthodox lazarus saturday,
        holiday (orthodox -48): clean monday, orthodox ash monday, orthodox shrove monday, ash monday, green monday, monday of lent, pure monday
        holiday (days 40 (orthodox -48)): great lent, great fast
        holiday (orthodox 39): orthodox ascension,
        holiday (orthodox 49): orthodox pentecost,
        holiday (nth 3 (weekday 1) (month 4)): patriots' day, patriots day, patriot's day
        holiday (last (weekday 1) (and (month 5) (day 25))): victoria day, sovereign's birthday, sovereigns birthday, national patriots' day, national patriots day, national patriot's day
        holiday (nth 3 (weekday 1) (month 2)): family day, louis riel day, islander day
        holiday (nth 1 (weekday 1) (month 8)): civic holiday, british columbia day, natal day, new brunswick day, saskatchewan day, terry fox day, heritage day in alberta
        holiday (nth 3 (weekday 1) (month 8)): discovery day in yukon,
        holiday (shift 1 day (nth 1 (weekday 1) (month 11))): melbourne cup day, day of the united states election
        holiday (nth -1 (weekday 5) (month 4)): arbor day, national arbor day
        holiday (days 7 (and (month 9) (day 1))): national arbor week, arbor week
        holiday (nth 2 (weekday 7) (month 3)): daylight saving start, daylight savings start, daylight saving start day, daylight savings start day
        holiday (nth 1 (weekday 7) (month 11)): daylight saving end, daylight savings end, daylight saving end day, daylight savings end day
        holiday (next (weekday 7) (nth 1 (weekday 1) (month 9))): grandparents day, grandparents' day, national grandparents day, national grandparents' day
        holiday (shift -3 day (nth -1 (weekday 6) (month 4))): administrative professionals day, administrative professionals' day, administrative professional's day, administrative professional day, secretaries day, secretaries' day, secretary's day, admin day, admins day
        holiday (last (weekday 5) (nth 2 (weekday 7) (month 5))): military spouse day, military spouse appreciation day
        holiday (nth 3 (weekday 6) (month 5)): armed forces day,
        holiday (days 7 (nth 3 (weekday 7) (month 5))): ems week, emergency medical services week
        holiday (days 8 (nth 1 (weekday 7) (month 7))): naidoc week,
        holiday (nth 1 (weekday 1) (month 5)): early may bank holiday, may bank holiday
        holiday (nth -1 (weekday 1) (month 5)): spring bank holiday,
        holiday (nth -1 (weekday 1) (month 8)): late summer bank holiday, summer bank holiday, august bank holiday
        holiday (nth 4 (weekday 5) (month 9)): native american day,
        holiday (nth 1 (weekday 7) (month 2)): super bowl sunday, superbowl sunday
        holiday (dates 19880308 19920310 19960312 20000307 20040302 20080205 20120306 20160301 20200303 20240305 20280307): super tuesday, super tue., super tues., super tue
        holiday (dates 20080205): giga tuesday, mega giga tuesday, super duper tuesday, tsunami tuesday
        holiday (dates 20040203): mini-tuesday,
        holiday (shift 2 day (nth 4 (weekday 4) (month 11))): small business saturday,
        holiday (shift 5 day (nth 4 (weekday 4) (month 11))): giving tuesday,
        holiday (chinese 1 1): chinese new year, chinese new years, chinese new year's day, chinese lunar new year, chinese lunar new year's day, lunar new year, spring festival
        holiday (shift -1 day (chinese 1 1)): chinese new year's eve, lunar new year's eve
        holiday (chinese 1 15): lantern festival,
        holiday (chinese 5 5): dragon boat festival, duanwu festival
        holiday (chinese 7 7): qixi festival,
        holiday (chinese 8 15): mid-autumn festival, moon festival, chuseok
        holiday (and (month 1) (day 1)): yuandan
        holiday (hijri 1 1): islamic new year, hijri new year, muharram, amun jadid
        holiday (hijri 1 10): ashura, day of ashura, yom ashura, ashoura, hosay, hussay, tazia
        holiday (hijri 3 12): mawlid, mawlid al-nabi, mawlid an-nabi, milad un-nabi, eid-e-milad, eid e milad, prophet's birthday, the prophet's birthday
        holiday (hijri 7 13): hazarat ali's birthday, hazrat ali's birthday
        holiday (hijri 7 27): isra and mi'raj, isra and miraj, isra and mi raj, the prophet's ascension, the night journey, ascension to heaven
        holiday (days 30 (hijri 9 1)): ramadan, ramadhan, ramathan, ramazan, ramzan, ramzaan, ramadaan
        holiday (hijri 9 27): laylat al-qadr, laylat al kadr, laylat al-kadr, night of power, night of destiny, night of decree, night of measures
        holiday (hijri 10 1): eid al-fitr, eid al fitr, eid ul-fitr, eid ul fitr, eidul fitr, id al-fitr, id ul-fitr
        holiday (last (weekday 5) (hijri 10 1)): jumu'atul-wida, jumu'atul wida, jamat ul-vida, jumatul-wida, jamat ul-wida
        holiday (hijri 12 10): eid al-adha, eid al adha, eid ul-adha, eid ul adha, eidul adha, eid al-azha, eidul azha, id ul-adha, id al-adha, bakr id, bakr-id, bakrid, bakri eid, feast of sacrifice, feast of the sacrifice, sacrifice feast, festival of sacrifice
        holiday (days 3 (shift -1 day (hebrew 7 1))): rosh hashanah, rosh hashana, rosha shana, rosh ha-shanah, jewish new year, yom teruah
        holiday (hebrew 7 10): yom kippur, day of atonement
        holiday (days 9 (shift -1 day (hebrew 7 15))): sukkot, succot, succos, sukkos, feast of booths, feast of tabernacles, feast of the ingathering
        holiday (hebrew 7 22): shemini atzeret, shmini atzeret
        holiday (hebrew 7 23): simchat torah, simhat torah
        holiday (days 9 (shift -1 day (hebrew 9 25))): hanukkah, chanukah, hanukah, chanukkah, hannukah, festival of lights
        holiday (hebrew 11 15): tu bishvat, tu b'shvat
        holiday (hebrew 12 14): purim
        holiday (days 9 (shift -1 day (hebrew 1 15))): passover, pesach
        holiday (hebrew 1 27): yom hashoah, yom ha'shoah
        holiday (hebrew 2 5): yom haatzmaut, yom ha'atzmaut
        holiday (hebrew 2 18): lag baomer, lag b'omer, lag laomer
        holiday (days 3 (shift -1 day (hebrew 3 6))): shavuot, feast of weeks
        holiday (hebrew 5 9): tisha b'av, tisha bav
        holiday (hindu 7 30 18): diwali, deepavali, lakshmi puja, lakshmi pooja
        holiday (hindu 7 29 5): naraka chaturdashi, choti diwali, chhoti diwali, kali chaudas, narak chaturdashi, chhoti deepavali, choti deepavali
        holiday (hindu 7 28 18): dhanteras, dhanatrayodashi
        holiday (hindu 8 1 6): govardhan puja, annakut
        holiday (hindu 8 2 12): bhai dooj, bhai duj, bhai beej
        holiday (hindu 8 6 12): chhath, chhath puja, chhat puja, surya shashthi, dala chhath
        holiday (hindu 8 15 12): guru nanak jayanti, guru nanak gurpurab, guru nanak birthday, kartik purnima, kartik poornima
        holiday (hindu 12 15 18): holika dahan, chhoti holi, choti holi, kamudu pyre
        holiday (shift 1 day (hindu 12 15 18)): holi, dhulandi, dhulendi, phagwah, phagwa
        holiday (hindu 11 29 24): maha shivaratri, maha shivratri, mahashivratri, shivaratri
        holiday (hindu 11 5 9): vasant panchami, basant panchami, vasanta panchami
        holiday (hindu 11 15 6): guru ravidas jayanti, guru ravidas birthday, guru ravidass jayanti
        holiday (hindu 1 1 6): ugadi, yugadi, gudi padwa, samvatsaradi, chaitra sukhladi, chaitra sukladi
        holiday (hindu 1 9 12): rama navami, ram navami
        holiday (hindu 1 13 6): mahavir jayanti, mahavir janma kalyanak
        holiday (hindu 1 15 6): hanuman jayanti,
        holiday (hindu 2 15 12): vesak, vesakha, vaisakha, vaisakha day, buddha purnima, buddha day, buddha jayanti, buddha's birthday
        holiday (hindu 4 2 6): ratha yatra, ratha-yatra, rath yatra, rathayatra
        holiday (hindu 4 15 12): guru purnima,
        holiday (hindu 5 15 12): raksha bandhan, rakhi, rakhi purnima
        holiday (hindu 5 23 24): krishna janmashtami, janmashtami, gokulashtami, krishnashtami, krishna jayanti
        holiday (hindu 6 4 12): ganesh chaturthi, vinayaka chaturthi, ganesha chaturthi
        holiday (days 9 (hindu 7 1 6)): navaratri, navratri, durga puja, durga pooja
        holiday (hindu 7 7 6): maha saptami,
        holiday (hindu 7 8 6): maha ashtami, durga ashtami
        holiday (hindu 7 9 6): maha navami,
        holiday (hindu 7 10 6): dussehra, dasara, dasera, dashain, vijayadashami, vijaya dashami
        holiday (hindu 7 15 6): maharishi valmiki jayanti, valmiki jayanti, sharad purnima
        holiday (hindu 7 19 20): karva chauth, karwa chauth
        holiday (hindu 10 7 6): guru gobind singh jayanti, guru gobind singh birthday, guru govind singh jayanti, guru gobind singh gurpurab
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
        simple = three [ - ] quarters of an hour => (period 45 minute)
        simple = a quarter of an hour => (period 15 minute)
        simple = quarter [ of ] an hour => (period 15 minute)
        simple = quarter [ - ] hour => (period 15 minute)
        simple = <int> h|hr|hrs <minute> m|min|mins => (period $int hour $minute minute)
        simple = a half - <unit> => (period 0 $unit MID)
        simple = half - <unit> => (period 0 $unit MID)
        simple = a couple of <unit> => (period 2 $unit)
        simple = a couple <unit> => (period 2 $unit)
        simple = couple of <unit> => (period 2 $unit)
        simple = a dozen <unit> => (period 12 $unit)
        simple = <int> ~.|, ~b:<int> <unit> => (period (decimal $int $b) $unit)
        plainspan = {cardinal} <unit> => (period $cardinal $unit)
        span = {simple}
        span = a:{simple} and b:{simple} => (period $a $b)
        span = a:{simple} [ , ] b:{simple} => (period $a $b)
        span = a:{simple} b:{simple} c:{simple} => (period $a $b $c)
        span = a:{simple} , b:{simple} and c:{simple} => (period $a $b $c)
        firstspan = the first {plainspan} => $plainspan
        lastspan = the last {plainspan} => $plainspan
        thespan = the {plainspan} => $plainspan
        theyear = the year => 1
        thequarter = the quarter => 1
        thequarter = quarter => 1
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
        yearwords = seventeen hundred [ and ] {n2} => (+ 1700 $n2)
        yearwords = eighteen hundred [ and ] {n2} => (+ 1800 $n2)
        yearwords = nineteen hundred [ and ] {n2} => (+ 1900 $n2)
        yearwords = sixteen hundred [ and ] {n2} => (+ 1600 $n2)
        yearwords = seventeen {n2} => (+ 1700 $n2)
        yearwords = sixteen {n2} => (+ 1600 $n2)
        yearwords = eighteen {n2} => (+ 1800 $n2)
        yearwords = twenty ten => 2010
        yearwords = two thousand [ and ] {n2} => (+ 2000 $n2)
        yearwords = twenty <teen> !<unit> => (+ 2000 $teen)
        y = <year> !~% => (year $year)
        y = ' ~<yy> => (shortyear $yy)
        y = {yearwords} => (year $yearwords)
        y = <oldyear> bc|b.c.|bce|b.c.e. => (year $oldyear) (era bc)
        y = <int> bc|b.c.|bce|b.c.e. => (year $int) (era bc)
        wd = <weekday>
        # "They sat." tells no day
        wd = ^wed. => 3
        wd = ^sat. => 6
        wd = ^sun. => 7
        wdate = <weekday>
        wdate = wed. => 3
        wdate = sat. => 6
        wdate = sun. => 7
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
        mdy = {md} <yy> !: !<meridiem> !- !o !to !~. !~, !<unit> => $md (shortyear $yy)
        md = {dom} ~/ ~<month> => (month $month) (day $dom)
        mdy = {md} ~- ~<year> => $md (year $year)
        mdy = {md} , ~<yy> => $md (shortyear $yy)
        mdy = {md} , <yy> !: !{notday} !~. !~, !% !<plural> !^ !percent => $md (shortyear $yy)
        mdy = {md} in {y} => $md $y
        mdy = <day> ~/|- ~<month> <year> => (month $month) (day $day) (year $year)
        mdy = {md} [ , ] <day> ^ad|a.d.|ce => $md (year $day)
        mdy = {md} [ , ] <oldyear> ad|a.d.|ce => $md (year $oldyear)
        mdy = {md} of <yy> => $md (shortyear $yy)
        mdy = <month> , {dom} <year> => (month $month) (day $dom) (year $year)
        mdy = <year> <month> {dom} => (year $year) (month $month) (day $dom)
        mdy = <year> ~-|/ ~<month> ~-|/ ~<day> => (year $year) (month $month) (day $day)
        md = <month> ~. <day> !~/ !~% => (month $month) (day $day)
        md = <month> ~- ~<day> => (month $month) (day $day)
        md = <month> {n2} => (month $month) (day $n2)
        md = {domth} day of <month> => (month $month) (day $domth)
        md = the <ordinal> day of <month> => (month $month) (day $ordinal)
        md = <ordinal> day of <month> => (month $month) (day $ordinal)
        numeric = a:<day> ~/ ~b:<day> ~/ ~<year> => (calendar $a $b $year)
        numeric = a:<day> ~/ ~b:<day> ~/ ~<yy> => (calendar $a $b $yy)
        numeric = a:<day> ~- ~b:<day> ~- ~<year> => (calendar $a $b $year)
        # dots are European: the day comes first where both could
        numeric = <day> ~. ~m:<monthnumber> ~. ~<year> => (day $day) (month $m) (year $year)
        numeric = a:<day> ~. ~b:<day> ~. ~<year> => (calendar $a $b $year)
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
        wmd = this|next|coming|last wd:{wdate} [ , ] {md} => (weekday $wd) $md
        wmd = this|next|coming|last wd:{wdate} [ , ] {shortnumeric} => (weekday $wd) $shortnumeric
        wmd = wd:{wdate} [ , ] {shortnumeric} => (weekday $wd) $shortnumeric
        wmd = wd:{wdate} [ , ] a:<day> ~/|- ~b:<monthnumber> !~/ => (weekday $wd) (calendar $a $b)
        wmd = [ this|next ] wd:{wdate} ~- ~<month> ~- ~<day> => (weekday $wd) (month $month) (day $day)
        wmd = {md} , wd:{wdate} !{dom} => (weekday $wd) $md
        wmd = {md} wd:{wdate} =at|, !{dom} => (weekday $wd) $md
        wmd = next {md} => (next $md)
        wmd = {wd} [ , ] the {domth} => (weekday $wd) (day $domth)
        wmd = wd:{wdate} [ the ] {domth} => (weekday $wd) (day $domth)
        wmd = {wd} {dom} !{notday} => (weekday $wd) (day $dom)
        notday = <meridiem> => X
        notday = a|p m => X
        notday = o => X
        notday = <oclock> => X
        notday = h => X
        notday = <unit> => X
        notday = to|- <hour12> => X
        notday = ~- <int> => X
        notday = ~. <int> => X
        # month and year
        my = <month> [ of ] {y} => (month $month) $y
        my = m:<monthnumber> - <year> => (month $m) (year $year)
        my = m:<monthnumber> ~/ ~<year> => (month $m) (year $year)
        my = <month> in <year> => (month $month) (year $year)
        my = <year> <month> !<day> !<ordinal> => (year $year) (month $month)
        my = <month> <yy> !{notday} !~th !~st !~nd !~rd !~. !~, !% !: !- !<month> !<year> !and !to !^ =. => (month $month) (shortyear $yy)
        my = <month> , <year> => (month $month) (year $year)
        my = <month> ~- ~<year> => (month $month) (year $year)
        barem = <month!> => (month $month)
        relm = last <month> => (last (month $month))
        relm = next <month> => (next (month $month))
        relm = this <month!> => (this (month $month))
        relm = this past <month> => (last (month $month))
        relm = this coming <month> => (next (month $month))
        relm = the previous|preceding <month> => (last (month $month) then)
        relm = the following|next <month> => (next (month $month) then)
        relm = <month> after next => (shift 1 year (next (month $month)))
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
        relunit = next work week => (mod START (next week) 0 5)
        relunit = next workweek => (mod START (next week) 0 5)
        relunit = this work week => (mod START (this week) 0 5)
        relunit = this workweek => (mod START (this week) 0 5)
        relunit = last work week => (mod START (last week) 0 5)
        relunit = last workweek => (mod START (last week) 0 5)
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
        relunit = [ the ] rest of [ the|this|current ] <dateunit> => (rest $dateunit)
        relunit = [ the ] remainder of the|this <dateunit> => (rest $dateunit)
        relunit = [ the ] year to date => (between (nth 1 day (this year)) now)
        relunit = the <calunit> after [ the ] next => (shift 2 $calunit now)
        relunit = the <calunit> before last => (shift -2 $calunit now)
        relunit = next day => (next day then)
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
        sy = [ the ] current <season> => (this (season $season))
        sy = next <season> => (next (season $season))
        sy = this coming <season> => (next (season $season))
        sy = that <season> => (season $season)
        sy = the following <season> => (next (season $season) then)
        sy = the previous <season> => (last (season $season) then)
        sy = <season> {rely} => (season $season) $rely
        sy = the <season> !of => (season $season)
        sy = the <season> of that|the [ same ] year => (season $season) (this year then)
        q = <upto4> ~st|nd|rd|th [ fiscal ] quarter => (quarter $upto4)
        q = <ordinal> [ fiscal ] quarter => (quarter $ordinal)
        q = fiscal <ordinal> quarter => (quarter $ordinal)
        qh = [ fiscal ] <ordinal> - quarter => (quarter $ordinal)
        qh = [ fiscal - ] <ordinal> quarter => (quarter $ordinal)
        q = <upto4> ~q|Q => (quarter $upto4)
        q = q ~<upto4> => (quarter $upto4)
        q = h ~<upto4> => (half $upto4)
        hy = first half => (half 1)
        hy = second half => (half 2)
        hy = last|latter half => (half 2)
        qy = [ the ] {hy} of {y} => $hy $y
        qy = [ the ] {hy} of {rely} => $hy $rely
        qy = [ the ] {hy} of the year => (this year) $hy
        qy = {q} of {y} => $q $y
        qy = {q} {y} => $q $y
        qy = the {q} of {y} => $q $y
        qy = the {q} of {rely} => $q $rely
        qy = {q} of {rely} => $q $rely
        qy = the {q} {y} => $q $y
        qy = <year> ~- ~q ~<upto4> => (year $year) (quarter $upto4)
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
        relunit = the [ latest|current|full ] fiscal year => (this year)
        relunit = the next|coming|following fiscal year => (next year)
        relunit = the last|past|previous|prior fiscal year => (last year)
        relunit = last fiscal year => (last year)
        relunit = next fiscal year => (next year)
        relunit = this fiscal year => (this year)
        relunit = the current fiscal quarter => (this quarter)
        relunit = current fiscal year => (this year)
        yearx = <oldyear> bc|b.c.|bce|b.c.e. => (year $oldyear) (era bc)
        yearx = <int> bc|b.c.|bce|b.c.e. => (year $int) (era bc)
        yearx = <year> bc|b.c.|bce => (year $year) (era bc)
        yearx = <oldyear> ad|a.d.|ce => (year $oldyear)
        yearx = ad|a.d. <oldyear> => (year $oldyear)
        yearx = a.d. <yy> => (year $yy)
        yearx = <yy> a.d.|ce|c.e. => (year $yy)
        # days
        day = {fullday}
        day = {wmd}
        day = {wd} => (weekday $wd)
        day = <holiday> [ of ] {y} => (holiday $holiday) $y
        day = <holiday> => (holiday $holiday)
        day = <holiday> in {span} => (holiday $holiday) (shift 1 $span now)
        day = <holiday> {span} from now|hence => (holiday $holiday) (shift 1 $span now)
        day = <holiday> {span} ago => (holiday $holiday) (shift -1 $span now)
        day = the next <holiday> => (next (holiday $holiday))
        day = the last <holiday> => (last (holiday $holiday))
        day = the first <holiday> after {yearx} => (holiday $holiday) (shift 1 year $yearx)
        day = last <holiday> => (last (holiday $holiday))
        day = this <holiday> => (this (holiday $holiday))
        day = next <holiday> => (next (holiday $holiday))
        day = <holiday> in {y} => (holiday $holiday) $y
        day = <holiday> in {rely} => (holiday $holiday) $rely
        day = the following <holiday> => (next (holiday $holiday))
        day = <holiday> {rely} => (holiday $holiday) $rely
        day = last wd:{wdx} => (last (weekday $wd))
        day = next wd:{wdx} => (weekday $wd) (next week)
        wdx = <weekday>
        wdx = <weekdayabbr>
        wdx = ^sat|sat. => 6
        wdx = ^sun|sun. => 7
        day = this wd:{wdx} => (this (weekday $wd))
        day = this past {wd} => (last (weekday $wd))
        day = this coming wd:{wdx} => (next (weekday $wd))
        day = this coming {wmd} => $wmd
        day = this coming {wd} , {md} => (weekday $wd) $md
        day = previous {wd} => (last (weekday $wd))
        day = coming wd:{wdx} => (next (weekday $wd))
        day = {wd} after next => (shift 7 day (next (weekday $wd)))
        day = next next {wd} => (shift 7 day (next (weekday $wd)))
        day = past {wd} => (last (weekday $wd))
        day = the previous {wd} => (last (weekday $wd) then)
        day = the following {wd} => (next (weekday $wd) then)
        day = the next {wd} => (next (weekday $wd) then)
        day = that [ same ] {wd} => (this (weekday $wd) then)
        day = the same {wd} => (this (weekday $wd) then)
        day = [ the ] {dom} of {relunit} => $relunit (day $dom)
        day = [ the ] {dom} of next month => (next month) (day $dom)
        day = [ the ] {dom} of this month => (this month) (day $dom)
        day = [ the ] {dom} of last month => (last month) (day $dom)
        day = [ the ] {ordn} day of {relunit} => (nth $ordn day $relunit)
        day = the last day of {relunit} => (nth -1 day $relunit)
        day = last week wd:{wdx} => (weekday $wd) (last week)
        day = next week wd:{wdx} => (weekday $wd) (next week)
        day = this week wd:{wdx} => (weekday $wd) (this week)
        day = {wd} of {relunit} => (weekday $wd) $relunit
        day = {wd} from {relunit} => (weekday $wd) $relunit
        day = {relunit} [ , ] on {wd} => (weekday $wd) $relunit
        day = {relunit} - {wd} => (weekday $wd) $relunit
        day = {wd} the following week => (weekday $wd) (next week then)
        day = <holiday> of {rely} => (holiday $holiday) $rely
        day = the day after =.|,|?|! => (shift 1 day then)
        day = the day before =.|,|?|! => (shift -1 day then)
        day = wd:{wdx} last week => (weekday $wd) (last week)
        day = wd:{wdx} next week => (weekday $wd) (next week)
        day = {wd} of last week => (weekday $wd) (last week)
        day = {wd} of next week => (weekday $wd) (next week)
        day = wd:{wdx} this week => (weekday $wd) (this week)
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
        wk = weekend of {wmd} => (this weekend $wmd)
        wk = the {ordn} week of {anymonth} => (nth $ordn week $anymonth)
        wk = {ordn} week of {anymonth} => (nth $ordn week $anymonth)
        wk = the last week of {anymonth} => (nth -1 week $anymonth)
        wk = last week of {anymonth} => (nth -1 week $anymonth)
        anymonth = [ the ] {ordn} month of {yearx} => (nth $ordn month $yearx)
        anymonth = [ the ] {ordn} month of {rely} => (nth $ordn month $rely)
        wk = the {ordn} weekend of|in {anymonth} => (nth $ordn weekend $anymonth)
        wk = {ordn} week of {yearx} => (nth $ordn week $yearx)
        wk = week <weeknumber> [ of ] {y} => (week $weeknumber) $y
        wk = the weekend => (this weekend)
        wk = [ the ] week <weeknumber> => (week $weeknumber)
        wk = [ the ] week <weeknumber> of {rely} => $rely (week $weeknumber)
        wk = [ the ] week of the {domth} => (weekof (day $domth))
        wk = [ the ] week <weeknumber> of {y} => (week $weeknumber) $y
        wk = the week [ beginning|starting|commencing ] [ on ] {wmd} => (weekof $wmd)
        wk = [ the ] {ordn} last week of {anymonth} => (nth (- 0 $ordn) week $anymonth)
        wk = [ the ] {ordn} last week of {yearx} => (nth (- 0 $ordn) week $yearx)
        wk = last week of|in {yearx} => (nth -1 week $yearx)
        wk = [ the ] last <weekendword> of|in {anymonth} => (nth -1 weekend $anymonth)
        wk = [ the ] last weekend of|in {relunit} => (nth -1 weekend $relunit)
        wk = [ the ] {ordn} week of|in {relunit} => (nth $ordn week $relunit)
        wk = <holiday> week [ - ] end => (this weekend (shift -3 day (holiday $holiday)))
        wk = <holiday> weekend => (this weekend (shift -3 day (holiday $holiday)))
        wk = <holiday> weekend [ of|in ] {y} => (this weekend (shift -3 day (and (holiday $holiday) $y)))
        wk = [ the ] weekend of <holiday> => (this weekend (shift -3 day (holiday $holiday)))
        wk = [ the ] weekend of <holiday> [ of|in ] {y} => (this weekend (shift -3 day (and (holiday $holiday) $y)))
        # periods relative to something
        ago = half an hour ago => (shift -30 minute now)
        ago = <int> ~mon|mons ago => (shift (- 0 $int) month now)
        ago = the min|minute before =. => (shift -1 minute then)
        ago = the hour before =. => (shift -1 hour then)
        ago = half a year ago => (shift -6 month now)
        ago = half a century ago => (shift -50 year now)
        ago = half a decade ago => (shift -5 year now)
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
        ago = {span} before now => (shift -1 $span now)
        ago = {cardinal} <weekdays> from now => (shift (* (- $cardinal 1) 7) day (next (weekday $weekdays)))
        ago = {span} after {rely} => (shift 1 $span $rely)
        ago = {span} before today => (shift -1 $span now)
        ago = now - {span} => (shift -1 $span now)
        ago = now + {span} => (shift 1 $span now)
        ago = {span} from now => (shift 1 $span now)
        ago = {span} from today => (shift 1 $span now)
        ago = <approx> {span} from today|now => (mod $approx (shift 1 $span now))
        ago = {span} hence => (shift 1 $span now)
        ago = {span} from {day} => (shift 1 $span $day)
        ago = {span} after {day} => (shift 1 $span $day)
        ago = {span} before {day} => (shift -1 $span $day)
        ago = <approx> {span} before {day} => (before (shift -1 $span $day))
        ago = <approx> {span} after {day} => (after (shift 1 $span $day))
        ago = the day after {day} => (shift 1 day $day)
        ago = day after <holiday> => (shift 1 day (holiday $holiday))
        ago = day before <holiday> => (shift -1 day (holiday $holiday))
        ago = {span} after <holiday> => (shift 1 $span (holiday $holiday))
        ago = {span} before <holiday> => (shift -1 $span (holiday $holiday))
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
        edged = <edge> of about|around {base} => (mod $edge $base)
        edged = the very <edge> of {base} => (mod $edge $base)
        edged = the latter|second half|part of {base} => (mod END $base)
        edged = the latter part of {base} => (mod END $base)
        edged = the first|early|earlier part of {base} => (mod START $base)
        edged = <edge> of month => (mod $edge (this month))
        edged = <edge> of week => (mod $edge (this week))
        edged = <edge> of quarter => (mod $edge (this quarter))
        edged = <edge> of day => (mod $edge (this day))
        edged = eod|e.o.d. => (mod END (this day))
        edged = eow => (mod END (this week))
        edged = eom => (mod END (this month))
        edged = eoy => (mod END (this year))
        edged = close of business => (mod END (this day))
        edged = [ the ] early <yy> ~s => (mod START (shortdecade $yy))
        edged = [ the ] late <yy> ~s => (mod END (shortdecade $yy))
        edged = [ the ] mid [ - ] <yy> ~s => (mod MID (shortdecade $yy))
        edged = [ the ] early <tensplural> => (mod START (shortdecade $tensplural))
        edged = [ the ] late <tensplural> => (mod END (shortdecade $tensplural))
        edged = [ the ] mid [ - ] <tensplural> => (mod MID (shortdecade $tensplural))
        edged = [ the ] early ' <yy> ~s => (mod START (shortdecade $yy))
        edged = [ the ] late ' <yy> ~s => (mod END (shortdecade $yy))
        edged = [ the ] mid [ - ] ' <yy> ~s => (mod MID (shortdecade $yy))
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
        clock = <hour> <meridiem> => (clock $hour $meridiem)
        clock = <hour12> <meridiem> in the <part> => (clock $hour12 $meridiem)
        clock = {hm} <meridiem> in the <part> => $hm (clock $meridiem)
        clock = <oldyear> in the <part> => (clock $oldyear) (part $part)
        clock = the midday|noon => (clock 12 0)
        clock = <hour> ~: ~<minute> [ - ] <meridiem> => (clock $hour $minute $meridiem)
        clock = <hhmm> =<zone> => (clock $hhmm)
        clock = <hhmm> ~hrs|h => (clock $hhmm)
        clock = <hhmm> hours|hrs => (clock $hhmm)
        clock = {hm} hrs|hours => $hm
        clock = <hour> ~: ~<minute> ~: ~s:<minute> <meridiem> => (clock $hour $minute $s $meridiem)
        clock = <hour12> ~. ~<minute> <meridiem> => (clock $hour12 $minute $meridiem)
        clock = <small> <meridiem> => (clock $small $meridiem)
        clock = <small> {mins} <meridiem> => (clock $small $mins $meridiem)
        clock = <hour12> a m => (clock $hour12 am)
        clock = <hour12> p m => (clock $hour12 pm)
        clock = <hour> ~: ~<minute> a m => (clock $hour $minute am)
        clock = <hour> ~: ~<minute> p m => (clock $hour $minute pm)
        clock = <small> a m => (clock $small am)
        clock = <small> p m => (clock $small pm)
        clock = =at|around|by|@ <hour12> ~p => (clock $hour12 pm)
        clock = =at|around|by|@ <hour12> ~a => (clock $hour12 am)
        clock = <hhmm> ~<meridiem> => (clock $hhmm $meridiem)
        clock = <oldyear> ~<meridiem> => (clock $oldyear $meridiem)
        clock = <hour12> [ - ] <oclock> [ <meridiem> ] => (clock $hour12 $meridiem)
        clock = <small> [ - ] <oclock> [ <meridiem> ] => (clock $small $meridiem)
        clock = {clocko} in the <part> => $clocko (part $part)
        clock = {clocko} at night => $clocko (part NI)
        clock = <small> {mins} in the <part> => (clock $small $mins) (part $part)
        clock = {hm} in the <part> => $hm (part $part)
        clocko = <hour12> o ' clock => (clock $hour12)
        clocko = <small> o ' clock => (clock $small)
        clocko = <small> <oclock> => (clock $small)
        mins = <tens>
        mins = [ - ] <tens> [ - ] <small> => (+ $tens $small)
        mins = [ - ] <tens> => $tens
        mins = fifteen => 15
        clock = =at <small> {mins} !<unit> => (clock $small $mins)
        clock = [ a ] quarter past|after {h12} [ <meridiem> ] => (clock $h12 15 $meridiem)
        clock = [ a ] quarter to|of|before {h12} [ <meridiem> ] => (clock (- $h12 1) 45 $meridiem)
        clock = half past {h12} [ <meridiem> ] => (clock $h12 30 $meridiem)
        clock = m:{n2} past {h12} [ <meridiem> ] => (clock $h12 $m $meridiem)
        clock = m:<minute> past {h12} [ <meridiem> ] => (clock $h12 $m $meridiem)
        clock = m:{n2} to {h12} <meridiem> => (clock (- $h12 1) (- 60 $m) $meridiem)
        h12 = <hour12>
        h12 = <small>
        h12 = noon|midday => 12
        h12 = midnight => 24
        clock = <hour12> o ' clock => (clock $hour12)
        clock = <hour12> o clock => (clock $hour12)
        clock = <hour> ~h ~<minute> => (clock $hour $minute)
        clock = <hour> ~. ~<minute> =<zone> => (clock $hour $minute)
        clock = <small> o ' clock => (clock $small)
        clock = noon => (clock 12 0)
        clock = midday => (clock 12 0)
        clock = mid - day => (clock 12 0)
        clock = mid day => (clock 12 0)
        clock = midnight => (clock 24 0)
        clock = <hour12> in the <part> => (clock $hour12) (part $part)
        clock = <small> in the <part> => (clock $small) (part $part)
        clock = [ a ] quarter to <small> => (clock (- $small 1) 45)
        clock = [ a ] quarter to <small> in the <part> => (clock (- $small 1) 45) (part $part)
        clock = [ a ] quarter past|after <small> in the <part> => (clock $small 15) (part $part)
        clock = half past <small> in the <part> => (clock $small 30) (part $part)
        clock = [ a ] quarter to <hour12> in the <part> => (clock (- $hour12 1) 45) (part $part)
        clock = [ a ] quarter past|after <hour12> in the <part> => (clock $hour12 15) (part $part)
        clock = half past <hour12> in the <part> => (clock $hour12 30) (part $part)
        clock = <hour12> ~: ~<minute> ~p => (clock $hour12 $minute pm)
        clock = <hour12> ~: ~<minute> ~a => (clock $hour12 $minute am)
        clock = =at|around|about|by|until|till|after <hour12> ~ish => (mod APPROX (clock $hour12))
        clock = <hour12> ~ish <meridiem> => (mod APPROX (clock $hour12 $meridiem))
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
        fulldate = {fullday}
        fulldate = {wmd}
        thedom = {dom}
        thedom = the {dom} => $dom
        notyear = [ , ] <year> => X
        ct = {clockz}
        ct = <hour12> !{notclock} => (clock $hour12)
        ct = <small> !{notclock} => (clock $small)
        notclock = <unit> => X
        notclock = % => X
        notclock = ~. ~<int> => X
        notclock = ~, ~<int> => X
        notclock = <month> => X
        notclock = percent|million|billion|people|points => X
        notclock = ~th|st|nd|rd => X
        nowday = now => (ref PRESENT_REF)
        nowday = today => (this day)
        nowday = [ the ] current date => (this day)
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
        dp = {wd} in the <part> => (weekday $wd) (part $part)
        dp = <weekdayshort> in the <part> => (weekday $weekdayshort) (part $part)
        dp = {day} , [ in ] the <part> => $day (part $part)
        dp = the <part> , [ on ] {day} => $day (part $part)
        dp = <part> on {day} => $day (part $part)
        dp = the <part> on {day} => $day (part $part)
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
        dpedged = early|earlier in {dp} => (mod START $dp)
        dpedged = late|later in {dp} => (mod END $dp)
        dpedged = early|earlier in the <part> => (mod START (part $part))
        dpedged = later|late in the <part> => (mod END (part $part))
        dpedged = {day} <edgeadj> [ - ] <part> => (mod $edgeadj (and $day (part $part)))
        dpedged = {day} <edgeadj> in the <part> => (mod $edgeadj (and $day (part $part)))
        dpedged = the <edgeadj> [ - ] <part> => (mod $edgeadj (part $part))
        dpedged = the <edgeadj> [ - ] <part> [ on ] {day} => (mod $edgeadj (and $day (part $part)))
        dpedged = <edgeadj> [ - ] <part> on {day} => (mod $edgeadj (and $day (part $part)))
        dpedged = early in the day {day} => (mod START $day)
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
        time = {h12} tonight => (clock $h12) (this night)
        time = {h12} [ , ] this|tomorrow|yesterday p:<part> !<unit> => (clock $h12) (part $p)
        time = {h12} tomorrow !<part> => (clock $h12) (next day)
        time = tonight at|around|by {h12} => (clock $h12) (this night)
        time = the <part> at {h12} => (part $part) (clock $h12)
        time = {dp} [ at ] @ {h12} => $dp (clock $h12)
        time = {dpedged} at|@ {h12} => (and $dpedged (clock $h12))
        time = {ago} at {clockz} => $ago $clockz
        time = at {h12} {ago} => $ago (clock $h12)
        time = at <hour12> on {day} => $day (clock $hour12)
        time = at <small> on {day} => $day (clock $small)
        time = {day} at {h12} !<month> !% !<unit> !- => $day (clock $h12)
        time = {clock} on {day} <part> => $clock $day (part $part)
        time = {clock} {day} <part> => $clock $day (part $part)
        time = at <hour12> {dp} => (clock $hour12) $dp
        time = {dp} at|around {h12} => $dp (clock $h12)
        time = {dp} , [ at ] {clockz} => $dp $clockz
        time = {day} at|around <hour12> !<month> !% => $day (clock $hour12)
        time = wd:{wdate} {md} {hm} {zone} <year> => (weekday $wd) $md $hm (year $year) $zone
        time = wd:{wdate} {md} {hm} <year> => (weekday $wd) $md $hm (year $year)
        time = {clockz} on <weekdayshort> => $clockz (weekday $weekdayshort)
        time = <weekdayshort> [ at ] {clockz} => $clockz (weekday $weekdayshort)
        time = {clockz} + {span} => $clockz (shift 1 $span now)
        time = {clockz} - {span} => $clockz (shift -1 $span now)
        time = on <day> [ , ] at {clockz} => (day $day) $clockz
        time = on <day> , {clockz} => (day $day) $clockz
        time = on|at [ the ] {domth} at {clockz} => (day $domth) $clockz
        time = <part> [ at ] {hm} => (part $part) $hm
        time = <part> at {h12} => (part $part) (clock $h12)
        time = {clock} <part> => $clock (part $part)
        time = [ in ] the <part> at {clock} => (part $part) $clock
        time = next week wd:{wdx} <part> => (weekday $wd) (next week) (part $part)
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
        nothing/fraction = <approx> three [ - ] quarters of|the|its|their|all|what => nothing
        nothing/fraction = <approx> a quarter of|in|the => nothing
        nothing/fraction = [ about|nearly|almost|over ] a quarter of|in|the => nothing
        nothing/fraction = one|two|three - quarter|quarters of => nothing
        nothing/fraction = some|other|all|many|certain quarters => nothing
        nothing/march = the march of|on|to|from|through|was|and => nothing
        nothing/numbers = resolution|windows|flight|room|route|highway|section|page|pages|bill|law|act|no. <year> => nothing
        nothing/name = <month> {dom} committee|panel => nothing
        nothing/name = mr|mrs|ms|miss|dr|sir|lady|judge|senator [ . ] <month> => nothing
        nothing/money = <year> dollars|euros|pounds|francs|yen|tons|tonnes|miles|meters|metres|people|soldiers|men|troops|feet|acres|votes|copies|points|km|kg|shares => nothing
        nothing/name = =.|?|! <month> ^ => nothing
        nothing/name = [ the ] <month> family|families|brothers|sisters|household|clan|siblings => nothing
        nothing/name = <month> said|told|says|asked|replied|added|recalled|whispered => nothing
        nothing/name = [ the ] <weekday> ^times|telegraph|mirror|express|mail|herald|post|mercury|tribune|sport|independent => nothing
        nothing/season = [ the|a|next|this ] spring tide|tides|water|roll|rolls|onion|onions => nothing
        nothing/few = a few <singular> => nothing
        nothing/name = jan ^ => nothing
        nothing/second = a second => nothing
        nothing/hours = the hours of => nothing
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
        duration/past = past|last|previous {vague} <unit> => (period X $unit)
        duration/next = upcoming {span} => (comingspan $span)
        duration/next = {cardinal} upcoming <unit> => (comingspan (period $cardinal $unit))
        duration/next = following {span} => (comingspan $span)
        duration/past = past|last|previous {span} => (pastspan $span)
        duration/next = the next|coming {span} => (comingspan $span)
        duration/next = the following|first|latest|final {span} => $span
        duration/from = [ for ] s:{span} [ , ] starting|beginning [ from|on ] d:{when} => s: (comingspan $s $d) ; d: $d
        duration/from = for s:{span} [ , ] from d:{when} => s: (comingspan $s $d) ; d: $d
        duration/from = d:{time} for s:{span} => d: $d ; s: (comingspan $s $d)
        duration/from = d:{day} for s:{span} => d: $d ; s: (comingspan $s $d)
        duration/from = from d:{when} for s:{span} => d: $d ; s: (comingspan $s $d)
        duration/from = d:{day} [ from ] c:{clockz} for s:{span} => c: $d $c ; s: (comingspan $s (and $d $c))
        duration/from = d:{day} for s:{span} from c:{clockz} => d: $d ; s: (comingspan $s (and $d $c))
        duration/from = s:{firstspan} of y:{yearx} => s: (comingspan $s $y) ; y: $y
        duration/from = s:{lastspan} of y:{yearx} => s: (pastspan $s $y) ; y: $y
        duration/from = s:{firstspan} of y:{relunit} => s: (comingspan $s $y) ; y: $y
        duration/from = s:{lastspan} of y:{relunit} => s: (pastspan $s $y) ; y: $y
        duration/to = y:{theyear} ended|ending|to d:{day} => y: (pastspan (period 1 year) $d) ; d: $d
        duration/to = q:{thequarter} ended|ending d:{day} => q: (this quarter $d) ; d: $d
        duration/to = s:{thespan} to|ended|ending|through d:{day} => s: (pastspan $s $d) ; d: $d
        duration/whole = all|full [ - ] day => (period 1 day)
        duration/whole = full [ - ] <singular> => (period 1 $singular)
        duration/half = {cardinal} <singular> and half => (period $cardinal $singular MID)
        duration/half = an|a <singular> and half => (period 1 $singular MID)
        duration/half = one and [ a ] half <unit> => (period 1 $unit MID)
        duration/half = half <singular> => (period 0 $singular MID)
        duration/within = within [ the ] [ next ] d:{span} => d: (comingspan $d now)
        duration/ahead = in d:{span} => d: (ahead $d)
        duration/ahead = after d:{span} => d: (ahead $d)
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
        set/each = every|each night => (each (part NI))
        set/each = each|every <unit> => (every 1 $unit)
        set/each = every|each <part> => (each (part $part))
        set/each = {clock} everyday => (each $clock)
        set/each = everyday at {clock} => (each $clock)
        set/each = [ on ] mornings at {ct} => (each (and (part MO) $ct))
        set/each = [ on ] afternoons at {ct} => (each (and (part AF) $ct))
        set/each = [ on ] evenings at {ct} => (each (and (part EV) $ct))
        set/each = [ on ] nights at {ct} => (each (and (part NI) $ct))
        set/each = <weekdays> at <hour> ~. ~<minute> => (each (and (weekday $weekdays) (clock $hour $minute)))
        set/each = each|every <weekday> at <hour> ~. ~<minute> => (each (and (weekday $weekday) (clock $hour $minute)))
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
        range/clock = [ from|between ] a:{ct} -|to|until|till|and b:{clockz} [ on|, ] {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/clock = [ from|between ] a:{clockz} -|to|until|till|and b:{ct} [ on|, ] {day} => a: (begin (and $day $a)) ; b: (end (and $day $b))
        range/clock = [ from|between ] a:{ct} -|to|until|till|and b:{clockz} => a: (begin $a) ; b: (end $b)
        range/clock = [ from|between ] a:{clockz} -|to|until|till|and b:{ct} => a: (begin $a) ; b: (end $b)
        range/clock = d:{day} [ , ] [ at|from|between ] a:{ct} -|to|until|till|and b:{clockz} => a: (begin (and $d $a)) ; b: (end (and $d $b))
        range/clock = d:{day} [ , ] [ at|from|between ] a:{clockz} -|to|until|till|and b:{ct} => a: (begin (and $d $a)) ; b: (end (and $d $b))
        range/clock = d:{day} between|from a:{ct} to|and|- b:{ct} => a: (begin (and $d $a)) ; b: (end (and $d $b))
        range/clock = wd:{wd} a:{ct} to|- b:{ct} => a: (begin (and (weekday $wd) $a)) ; b: (end (and (weekday $wd) $b))
        range/clock = {dp} [ , ] [ from|between ] a:{ct} to|-|and b:{ct} => a: (begin (and $dp $a)) ; b: (end (and $dp $b))
        range/clock = next <part> from a:{ct} to|- b:{ct} => a: (begin (and (next (part $part)) $a)) ; b: (end (and (next (part $part)) $b))
        range/clock = [ on ] the <day> from a:{clockz} to|- b:{clockz} => a: (begin (and (day $day) $a)) ; b: (end (and (day $day) $b))
        range/clock = wd:{wd} <part> a:{ct} to|- b:{ct} => a: (begin (and (weekday $wd) (part $part) $a)) ; b: (end (and (weekday $wd) (part $part) $b))
        range/clock = from|between a:{ct} to|and b:{ct} [ on|of ] d:{fulldate} => a: (begin (and $d $a)) ; b: (end (and $d $b))
        range/clock = from|between a:{ct} to|and b:{ct} in the <part> => a: (begin (and $a (part $part))) ; b: (end (and $b (part $part)))
        range/clock = [ in ] the <part> between|from a:{ct} and|to b:{ct} => a: (begin (and $a (part $part))) ; b: (end (and $b (part $part)))
        range/clock = [ from ] a:{ct} to b:{ct} today => a: (begin $a) ; b: (end $b)
        range/clock = between !<year> a:<hhmm> - b:<hhmm> => a: (begin (clock $a)) ; b: (end (clock $b))
        range/days = from|between a:{dom} to|and|- b:{dom} [ of|in ] {relunit} => a: (begin (and $relunit (day $a))) ; b: (end (and $relunit (day $b)))
        range/days = a:{dom} to|- b:{dom} [ of|in ] {relunit} => a: (begin (and $relunit (day $a))) ; b: (end (and $relunit (day $b)))
        range/days = [ from|between ] m:{md} to|through|till|until|- b:{thedom} !<unit> !% !{notyear} => m: (begin $m) ; b: (end (and $m (day $b)))
        range/days = from a:{thedom} to|through|till|until b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = from|between a:{thedom} to|through|till|until|and b:{mdy} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = between a:{thedom} and b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/days = [ from|between ] a:{shortnumeric} to|and|- b:{shortnumeric} => a: (begin $a) ; b: (end $b)
        range/times = [ from ] a:{time} -|to|until|till b:{time} => a: (begin $a) ; b: (end $b)
        range/dates = a:{day} to|through|till|until b:{day} => a: (begin $a) ; b: (end $b)
        range/dates = a:{anymonth} to|through|till|until b:{anymonth} => a: (begin $a) ; b: (end $b)
        range/dates = a:{yearx} to|through|till|until b:{yearx} => a: (begin $a) ; b: (end $b)
        range/dates = a:{relunit} to|through|till|until b:{relunit} => a: (begin $a) ; b: (end $b)
        range/dates = [ from ] a:{day} - b:{day} => a: (begin $a) ; b: (end $b)
        range/dates = in a:{yearx} through b:{yearx} => a: (begin $a) ; b: (end $b)
        range/now = from|between a:{when} and|to|till|until b:{nowday} => a: (begin $a) ; b: (end $b)
        range/now = a:{fullday} to|till|until b:{nowday} => a: (begin $a) ; b: (end $b)
        range/now = between a:{nowday} and b:{when} => a: (begin $a) ; b: (end $b)
        range/years = [ from|between ] a:<year> ~~ ~b:<year> => a: (begin (year $a)) ; b: (end (year $b))
        range/months = [ from ] a:<month> to|through|until b:<month> in {y} => a: (begin (and (month $a) $y)) ; b: (end (and (month $b) $y))
        bound/since = starting|beginning [ on|from ] d:{when} => d: (since $d)
        bound/since = d:{time} or later [ on {day} ] => d: (since (and $d $day))
        bound/after = later than d:{when} => d: (after $d)
        bound/before = prior to d:{when} => d: (before $d)
        bound/before = earlier than d:{when} => d: (before $d)
        bound/by = no later than d:{when} => d: (by $d)
        bound/by = as late as d:{time} => d: (by $d)
        bound/day = d:{day} after {ct} => d: (after (and $d $ct))
        bound/day = d:{day} before {ct} => d: (before (and $d $ct))
        bound/day = d:{day} by c:{clockz} => d: $d ; c: (by (and $d $c))
        bound/before = till date => (before (this day))
        bound/before = until date => (before (this day))
        bound/until = until|till d:{today} => d: (until $d)
        range/days = a:{fullday} -|to|through|until b:{fullday} => a: (begin $a) ; b: (end $b)
        range/between = between a:{when} to|through|- b:{when} => a: (begin $a) ; b: (end $b)
        range/from = from a:{when} -|to|through|until|till b:{when} => a: (begin $a) ; b: (end $b)
        range/between = between a:{when} and b:{when} => a: (begin $a) ; b: (end $b)
        range/between = w:{relunit} [ , ] between|from a:{wd} and|to b:{wd} => a: (begin (and (weekday $a) $w)) ; b: (end (and (weekday $b) $w))
        range/days = from a:{dom} to|through|until b:{md} => a: (begin (and $b (day $a))) ; b: (end $b)
        range/monthdays = m:{md} - b:{dom} => m: (begin $m) ; b: (end (and $m (day $b)))
        range/monthdays = from m:{md} to|through|until b:{dom} => m: (begin $m) ; b: (end (and $m (day $b)))
        range/months = a:<month> [ - ] to|through|- b:<month> {y} => a: (begin (and (month $a) $y)) ; b: (end (and (month $b) $y))
        range/months = a:<month> to|through|until b:<month> !{dom} => a: (begin (month $a)) ; b: (end (month $b))
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
        bound/soon = as soon|early as d:<weekday> => d: (next (weekday $d))
        bound/since = since d:{wd} => d: (since (last (weekday $d)))
        bound/since = since d:{when} => d: (since $d past)
        bound/since = from d:{when} onward|onwards|forward => d: (since $d)
        bound/since = as of d:{md} => d: (since $d)
        bound/since = as of d:{mdy} => d: (since $d)
        range/week = a:<weekdayshort> -|–|thru|through|to b:<weekdayshort> => a: (begin (weekday $a)) ; b: (end (weekday $b))
        set/each = each|every weekday [ at ] {clock} => (each $clock)
        set/each = daily [ at|around ] {clock} => (each $clock)
        set/each = {clock} daily => (each $clock)
        set/each = weekdays at {clock} => (each $clock)
        bound/until = until|till|through d:{when} => d: (until $d)
        bound/by = by d:{when} => d: (by $d)
        bound/before = before|prior d:{when} => d: (before $d)
        bound/after = after d:{when} => d: (after $d)

        alone/weekday = =. <weekdayshort> =. => (weekday $weekdayshort)
        alone/month = =. <month> =. => (month $month)
        alone/part = =. <part> =. => (part $part)
        nothing/phone = <oldyear> ~- ~<year> => nothing
        nothing/phone = <oldyear> ~- ~<int> => nothing
        nothing/phone = <yy> ~- ~<year> => nothing
        nothing/numbers = <year> ~- ~<int> ~- ~b:<int> => nothing
        nothing/numbers = <year> ~/ ~<int> ~/ ~b:<int> => nothing
        nothing/phone = <oldyear> ~- ~<int> ~- ~b:<int> => nothing
        nothing/numbers = <int> ~. ~b:<int> ~. ~c:<int> => nothing
        nothing/numbers = a:<int> - <year> !- => nothing

        [cues]
        preposition: in of since until till by from for during through before after between on at around
        future: will 'll shall ll won tomorrow
        planned: due expected scheduled planned slated upcoming going expects expect
        intent: plan plans planning set hope hopes hoping intend intends intending aim aims aiming prepare prepares preparing
        goal: to for
        copula: is are was were be been did does do don't
        anterior: had
        past: announced reported declared added stated warned was were had did said told went came took made got gave began saw found left brought held kept became led met ran sent spent stood won wrote lost paid sold fell rose grew rode
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
