extension MonthNames {
    /// One line a language: tag, then January to December, other forms after `|`.
    static let source: StaticString = """
        en january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec
        fr janvier|janv février|fevrier|févr|fév|fevr|fev mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre novembre décembre|decembre|déc
        de januar|jänner|jän februar|feber märz|mär|maerz|mrz april mai juni juli august september oktober|okt november dezember|dez
        es enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|set octubre noviembre diciembre|dic
        it gennaio|gen febbraio|febb|febbr marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre
        pt janeiro fevereiro março|marco abril maio|mai junho julho agosto setembro outubro|out novembro dezembro
        ca gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
        nl januari februari maart|mrt april mei juni juli augustus september oktober november december
        sv januari februari mars april maj juni juli augusti september oktober november december
        da januar februar marts april maj juni juli august september oktober november december
        nb januar februar mars april mai juni juli august september oktober november desember|des
        fi tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu
        is janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember
        et jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
        lv janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī
        lt sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio
        pl stycznia|styczeń|sty lutego|luty|lut marca|marzec kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru
        cs ledna|leden|led února|únor|úno března|březen|bře dubna|duben|dub května|květen|kvě června|červen|čvn července|červenec|čvc srpna|srpen|srp září|zář října|říjen|říj listopadu prosince|prosinec|pro
        sk januára|január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl augusta septembra októbra|október novembra decembra
        hu január február március|márc április|ápr május|máj június|jún július|júl augusztus szeptember|szept október november december
        ro ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie|noi|noiemb decembrie
        hr siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopada studenog|studenoga|studeni prosinca|prosinac
        sr januara|januar|јануар|јануара|јан februara|фебруар|фебруара|феб marta|mart|март|марта|мар aprila|април|априла|апр maja|мај|маја juna|јун|јуна jula|јул|јула avgusta|avgust|август|августа|авг septembra|septembar|септембар|септембра|сеп oktobra|oktobar|октобар|октобра|окт novembra|novembar|новембар|новембра|нов decembra|decembar|децембар|децембра|дец
        sl januarja|januarju februarja|februarju marca aprila maja junija julija avgusta septembra oktobra novembra decembra
        sq janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor
        el ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ|μάρ απριλίου|απρίλιος|απρ μαΐου|μάιος|μαϊ|μαΐ ιουνίου|ιούνιος|ιουν ιουλίου|ιούλιος|ιουλ αυγούστου|αύγουστος|αυγ σεπτεμβρίου|σεπτέμβριος|σεπ|σεπτ οκτωβρίου|οκτώβριος|οκτ νοεμβρίου|νοέμβριος|νοε δεκεμβρίου|δεκέμβριος|δεκ
        tr ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara
        az yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr
        ru января|январь|янв февраля|февраль|фев|февр марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт ноября|ноябрь|ноя|нояб декабря|декабрь|дек
        uk січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|кві|квіт травня|травень|тра|трав червня|червень|чер|черв липня|липень|лип серпня|серпень|сер|серп вересня|вересень|вер жовтня|жовтень|жов|жовт листопада|листопад|лис|лист грудня|грудень|гру|груд
        be студзеня лютага сакавіка красавіка мая|траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
        bg януари|яну февруари|фев март|мар април|апр май юни юли август|авг септември|сеп октомври|окт ноември|ное декември|дек
        mk јануари февруари март април мај јуни јули август септември октомври ноември декември
        ar يناير|كانون فبراير|شباط مارس|آذار أبريل|إبريل|ابريل|نيسان مايو|أيار يونيو|يونيه|حزيران يوليو|يوليه|تموز أغسطس|اغسطس|آب سبتمبر|أيلول أكتوبر|اكتوبر نوفمبر ديسمبر
        he ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר
        hi जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर
        bn জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
        th มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค
        id januari februari|pebruari maret april mei juni juli agustus|agu|agt september oktober|okt november|nopember desember|des
        ka იანვარი|იანვარს|იან თებერვალი|თებ მარტი|მარ აპრილი|აპრ მაისი|მაი ივნისი|ივნ ივლისი|ივლ აგვისტო|აგვ სექტემბერი|სექ ოქტომბერი|ოქტ ნოემბერი|ნოე დეკემბერი|დეკ
        hy հունվարի|հունվար փետրվարի|փետրվար մարտի|մարտ ապրիլի|ապրիլ մայիսի|մայիս հունիսի|հունիս հուլիսի|հուլիս օգոստոսի|օգոստոս սեպտեմբերի|սեպտեմբեր հոկտեմբերի|հոկտեմբեր նոյեմբերի|նոյեմբեր դեկտեմբերի|դեկտեմբեր
        eu urtarrila|urtarrilaren otsaila|otsailaren martxoa|martxoaren apirila|apirilaren maiatza|maiatzaren ekaina|ekainaren uztaila|uztailaren abuztua|abuztuaren iraila|irailaren urria|urriaren azaroa|azaroaren abendua|abenduaren
        """
}
