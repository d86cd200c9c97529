/// Countries with their peoples and capitals, towns and waters that the two languages call differently, and bodies known by their initials.
enum EnglishFrenchPlaces {
    static let text = #"""
        @ france french frenchman frenchmen paris parisian elysee | france français française françaises elysée paris parisien hexagone tricolore
        @ israel israeli israelis tel_aviv | israël israélien israélienne israéliens tel_aviv
        @ morocco moroccan moroccans rabat casablanca | maroc marocain marocaine marocains rabat casablanca
        @ usa us u.s america american americans united_states washington | états_unis etats_unis usa américain américaine américains washington
        @ uk u.k britain british briton britons united_kingdom england english | royaume_uni grande_bretagne britannique britanniques angleterre anglais anglaise
        @ scotland scottish scots edinburgh | écosse écossais édimbourg
        @ wales welsh cardiff | galles gallois
        @ germany german germans berlin | allemagne allemand allemande allemands berlin
        @ italy italian italians rome | italie italien italienne italiens rome
        @ spain spanish madrid spaniard spaniards | espagne espagnol espagnole espagnols madrid
        @ portugal portuguese lisbon | portugal portugais portugaise lisbonne
        @ belgium belgian belgians | belgique belge belges
        @ netherlands dutch holland amsterdam | pays_bas néerlandais néerlandaise hollande hollandais amsterdam
        @ luxembourg luxembourger | luxembourg luxembourgeois
        @ switzerland swiss bern | suisse suisses helvétique berne
        @ austria austrian vienna | autriche autrichien autrichienne vienne
        @ greece greek greeks athens | grèce grec grecque grecs athènes
        @ cyprus cypriot nicosia | chypre chypriote nicosie
        @ malta maltese | malte maltais
        @ ireland irish dublin | irlande irlandais irlandaise dublin
        @ iceland icelandic reykjavik | islande islandais reykjavik
        @ sweden swedish swede stockholm | suède suédois suédoise stockholm
        @ norway norwegian norwegians oslo | norvège norvégien norvégienne norvégiens oslo
        @ denmark danish dane copenhagen | danemark danois danoise copenhague
        @ finland finnish finn helsinki | finlande finlandais finlandaise helsinki
        @ poland polish pole poles warsaw | pologne polonais polonaise varsovie
        @ czech prague | tchèque tchèques tchéquie prague
        @ slovakia slovak bratislava | slovaquie slovaque bratislava
        @ slovenia slovenian ljubljana | slovénie slovène ljubljana
        @ hungary hungarian budapest | hongrie hongrois hongroise budapest
        @ romania romanian bucharest | roumanie roumain roumaine bucarest
        @ bulgaria bulgarian sofia | bulgarie bulgare sofia
        @ serbia serbian serb serbs belgrade | serbie serbe serbes belgrade
        @ croatia croatian croat zagreb | croatie croate zagreb
        @ bosnia bosnian sarajevo | bosnie bosniaque sarajevo
        @ montenegro montenegrin | monténégro monténégrin
        @ macedonia macedonian skopje | macédoine macédonien skopje
        @ kosovo kosovar pristina | kosovo kosovar pristina
        @ albania albanian tirana | albanie albanais tirana
        @ estonia estonian tallinn | estonie estonien tallinn
        @ latvia latvian riga | lettonie letton riga
        @ lithuania lithuanian vilnius | lituanie lituanien vilnius
        @ ukraine ukrainian ukrainians kiev kyiv | ukraine ukrainien ukrainienne ukrainiens kiev kyiv
        @ crimea crimean | crimée
        @ belarus belarusian minsk | biélorussie bélarus biélorusse minsk
        @ moldova moldovan | moldavie moldave
        @ russia russian russians moscow kremlin | russie russe russes moscou kremlin
        @ chechnya chechen grozny | tchétchénie tchétchène grozny
        @ soviet ussr soviets | soviétique urss soviétiques
        @ georgia georgian tbilisi | géorgie géorgien tbilissi
        @ armenia armenian yerevan | arménie arménien erevan
        @ azerbaijan azerbaijani azeri baku | azerbaïdjan azerbaïdjanais azéri bakou
        @ kazakhstan kazakh astana | kazakhstan kazakh astana
        @ uzbekistan uzbek tashkent | ouzbékistan ouzbek tachkent
        @ kyrgyzstan kyrgyz bishkek | kirghizstan kirghiz bichkek
        @ turkey turkish turk turks ankara istanbul | turquie turc turque turcs ankara istanbul
        @ kurdish kurd kurds kurdistan | kurde kurdes kurdistan
        @ china chinese beijing peking | chine chinois chinoise pékin
        @ tibet tibetan | tibet tibétain
        @ taiwan taiwanese taipei | taïwan taïwanais taipei
        @ hong_kong | hong_kong
        @ mongolia mongolian | mongolie mongol
        @ japan japanese tokyo | japon japonais japonaise tokyo nippon nippone
        @ north_korea north_korean pyongyang | corée_nord nord_coréen nord_coréens pyongyang
        @ south_korea south_korean seoul korea korean | corée_sud sud_coréen sud_coréens séoul corée coréen
        @ india indian indians delhi | inde indien indienne indiens delhi
        @ pakistan pakistani pakistanis islamabad | pakistan pakistanais islamabad
        @ bangladesh bangladeshi dhaka | bangladesh bangladais dacca
        @ sri_lanka sri_lankan colombo | sri_lanka sri_lankais colombo
        @ nepal nepalese kathmandu | népal népalais katmandou
        @ afghanistan afghan afghans kabul | afghanistan afghan afghans kaboul
        @ iran iranian iranians tehran | iran iranien iranienne iraniens téhéran
        @ iraq iraqi iraqis baghdad | irak iraq irakien irakienne irakiens bagdad
        @ syria syrian syrians damascus | syrie syrien syrienne syriens damas
        @ lebanon lebanese beirut | liban libanais libanaise beyrouth
        @ jordan jordanian jordanians amman | jordanie jordanien jordaniens amman
        @ palestine palestinian palestinians gaza ramallah west_bank | palestine palestinien palestinienne palestiniens gaza ramallah cisjordanie
        @ saudi_arabia saudi saudis riyadh | arabie_saoudite saoudien saoudienne saoudiens riyad
        @ yemen yemeni yemenis sanaa aden | yémen yéménite yéménites sanaa aden
        @ oman omani muscat | oman omanais mascate
        @ qatar qatari doha | qatar qatari qatarien doha
        @ bahrain bahraini manama | bahreïn bahreïni manama
        @ kuwait kuwaiti | koweït koweïtien
        @ emirates emirati uae dubai abu_dhabi | émirats émirati eau dubaï abou_dhabi
        @ egypt egyptian egyptians | égypte égyptien égyptienne égyptiens
        @ libya libyan libyans | libye libyen libyenne libyens
        @ tunisia tunisian tunisians tunis | tunisie tunisien tunisienne tunisiens tunis
        @ algeria algerian algerians algiers | algérie algérien algérienne algériens alger
        @ mauritania mauritanian nouakchott | mauritanie mauritanien nouakchott
        @ western_sahara sahrawi | sahara_occidental sahraoui
        @ sudan sudanese khartoum darfur | soudan soudanais soudanaise khartoum darfour
        @ south_sudan juba | soudan_sud djouba
        @ ethiopia ethiopian addis_ababa | éthiopie éthiopien addis_abeba
        @ eritrea eritrean | érythrée érythréen
        @ somalia somali mogadishu | somalie somalien mogadiscio
        @ djibouti | djibouti
        @ kenya kenyan nairobi | kenya kényan nairobi
        @ uganda ugandan kampala | ouganda ougandais kampala
        @ tanzania tanzanian | tanzanie tanzanien
        @ rwanda rwandan kigali | rwanda rwandais kigali
        @ burundi burundian bujumbura | burundi burundais bujumbura
        @ congo congolese kinshasa brazzaville | congo congolais kinshasa brazzaville
        @ central_african_republic bangui | centrafrique centrafricain bangui centrafricaine
        @ cameroon cameroonian yaounde | cameroun camerounais yaoundé
        @ gabon gabonese libreville | gabon gabonais libreville
        @ equatorial_guinea malabo | guinée_équatoriale malabo
        @ nigeria nigerian nigerians lagos abuja | nigeria nigérian lagos abuja
        @ niger nigerien niamey | niger nigérien niamey
        @ mali malian malians bamako | mali malien maliens bamako
        @ burkina_faso burkinabe ouagadougou | burkina_faso burkinabé ouagadougou
        @ senegal senegalese dakar | sénégal sénégalais dakar
        @ gambia gambian banjul | gambie gambien banjul
        @ guinea guinean conakry | guinée guinéen conakry
        @ sierra_leone freetown | sierra_leone freetown
        @ liberia liberian monrovia | libéria libérien monrovia
        @ ivory_coast ivorian ivorians abidjan | côte_ivoire ivoirien ivoiriens abidjan
        @ ghana ghanaian accra | ghana ghanéen accra
        @ togo togolese lome | togo togolais lomé
        @ benin beninese cotonou | bénin béninois cotonou
        @ chad chadian ndjamena | tchad tchadien ndjamena
        @ angola angolan luanda | angola angolais luanda
        @ namibia namibian | namibie namibien
        @ botswana | botswana
        @ zambia zambian lusaka | zambie zambien lusaka
        @ zimbabwe zimbabwean harare | zimbabwe zimbabwéen harare
        @ mozambique mozambican maputo | mozambique mozambicain maputo
        @ malawi | malawi
        @ madagascar malagasy antananarivo | madagascar malgache tananarive
        @ mauritius mauritian | mauricien île_maurice
        @ comoros comorian | comores comorien
        @ south_africa south_african south_africans pretoria johannesburg cape_town | afrique_sud sud_africain sud_africaine pretoria johannesburg
        @ africa african africans | afrique africain africaine africains
        @ europe european europeans | europe européen européenne européens
        @ asia asian asians | asie asiatique
        @ arab arabs arabic arabian | arabe arabes
        @ middle_east mideast | moyen_orient proche_orient
        @ maghreb north_africa north_african | maghreb afrique_nord
        @ sahel | sahel sahélien
        @ balkans balkan | balkans
        @ latin_america latin_american | amérique_latine latino_américain
        @ mexico mexican mexicans | mexique mexicain mexicaine mexicains
        @ guatemala guatemalan | guatemala guatémaltèque
        @ honduras honduran tegucigalpa | honduras hondurien
        @ el_salvador salvadoran | salvador salvadorien
        @ nicaragua nicaraguan managua | nicaragua nicaraguayen
        @ costa_rica costa_rican | costa_rica costaricien
        @ brazil brazilian brazilians brasilia | brésil brésilien brésilienne brésiliens brasilia
        @ argentina argentine argentinian buenos_aires | argentine argentin buenos_aires
        @ chile chilean chileans santiago | chili chilien chiliens santiago
        @ colombia colombian bogota | colombie colombien bogota
        @ venezuela venezuelan caracas | venezuela vénézuélien caracas
        @ peru peruvian lima | pérou péruvien lima
        @ ecuador ecuadorian quito | équateur équatorien quito
        @ bolivia bolivian la_paz | bolivie bolivien
        @ paraguay paraguayan | paraguay paraguayen
        @ uruguay uruguayan montevideo | uruguay uruguayen montevideo
        @ cuba cuban cubans havana | cuba cubain cubains havane
        @ haiti haitian haitians port_au_prince | haïti haïtien haïtienne haïtiens port_au_prince
        @ dominican santo_domingo | dominicain dominicaine saint_domingue
        @ jamaica jamaican kingston | jamaïque jamaïcain
        @ puerto_rico puerto_rican | porto_rico portoricain
        @ canada canadian canadians ottawa | canada canadien canadienne canadiens ottawa
        @ quebec quebecer | québec québécois
        @ australia australian australians sydney canberra | australie australien australiens sydney canberra
        @ new_zealand zealander zealanders | nouvelle_zélande néo_zélandais
        @ new_caledonia caledonian noumea | nouvelle_calédonie calédonien nouméa
        @ fiji fijian | fidji fidjien
        @ indonesia indonesian jakarta | indonésie indonésien jakarta
        @ malaysia malaysian kuala_lumpur | malaisie malaisien kuala_lumpur
        @ singapore singaporean | singapour singapourien
        @ thailand thai bangkok | thaïlande thaïlandais bangkok
        @ cambodia cambodian phnom_penh | cambodge cambodgien phnom_penh
        @ laos laotian vientiane | laos laotien vientiane
        @ vietnam vietnamese hanoi | vietnam vietnamien hanoï
        @ burma burmese myanmar rangoon yangon | birmanie birman myanmar rangoun
        @ philippines philippine filipino filipinos manila | philippines philippin manille
        @ panama panamanian | panama panaméen
        @ california californian los_angeles | californie californien los_angeles
        @ florida miami | floride miami
        @ texas texan houston | texas texan houston
        @ louisiana | louisiane
        @ pennsylvania | pennsylvanie
        @ hawaii honolulu | hawaï honolulu
        @ virginia | virginie
        @ north_carolina south_carolina | caroline_nord caroline_sud
        @ corsica corsican | corse
        @ sicily sicilian | sicile sicilien
        @ sardinia | sardaigne sarde
        @ brittany breton | bretagne breton
        @ normandy norman | normandie normand
        @ burgundy | bourgogne
        @ bavaria bavarian | bavière bavarois
        @ saxony | saxe
        @ flanders flemish | flandre flamand
        @ catalonia catalan | catalogne catalan
        @ basque | basque
        @ andalusia seville | andalousie séville
        @ tuscany florence | toscane florence
        @ lombardy milan | lombardie milan
        @ siberia siberian | sibérie sibérien
        @ caucasus | caucase
        * cairo tahrir | caire tahrir
        * tripoli | tripoli
        * benghazi | benghazi
        * misrata | misrata misratah
        * jerusalem | jérusalem
        * brussels | bruxelles
        * geneva | genève
        * zurich | zurich
        * basel | bâle
        * london londoner | londres londonien
        * antwerp | anvers
        * ghent | gand
        * bruges | bruges
        * hague | haye
        * cologne | cologne
        * munich | munich
        * hamburg | hambourg
        * frankfurt | francfort
        * aachen | aix_chapelle
        * nuremberg | nuremberg
        * hanover | hanovre
        * venice | venise
        * naples | naples
        * turin | turin
        * genoa | gênes
        * barcelona | barcelone
        * saragossa | saragosse
        * porto oporto | porto
        * krakow cracow | cracovie
        * gdansk | gdansk
        * marseille marseilles | marseille
        * lyon lyons | lyon
        * strasbourg | strasbourg
        * dunkirk | dunkerque
        * nice | nice
        * thessaloniki | thessalonique salonique
        * odessa | odessa
        * kharkiv | kharkiv kharkov
        * saint_petersburg | saint_pétersbourg
        * alexandria | alexandrie
        * aleppo | alep
        * homs | homs
        * mosul | mossoul
        * basra | bassorah
        * mecca | mecque
        * jeddah | djeddah
        * bethlehem | bethléem
        * nablus | naplouse
        * hebron | hébron
        * suez | suez
        * sinai | sinaï
        * new_york new_yorker | new_york newyorkais
        * new_orleans | nouvelle_orléans
        * philadelphia | philadelphie
        * mexico_city | mexico
        * quebec_city | québec_ville
        * montreal | montréal
        * canton guangzhou | canton
        * mumbai bombay | bombay mumbai
        * calcutta kolkata | calcutta
        * ho_chi_minh saigon | saïgon
        * fukushima | fukushima
        * mediterranean | méditerranée méditerranéen
        * atlantic | atlantique
        * pacific | pacifique
        * red_sea | mer_rouge
        * black_sea | mer_noire
        * north_sea | mer_nord
        * english_channel | manche
        * rhine | rhin
        * danube | danube
        * nile | nil
        * thames | tamise
        * alps alpine | alpes alpin
        * pyrenees | pyrénées
        * himalaya himalayas everest | himalaya everest
        * arctic | arctique
        * antarctic antarctica | antarctique
        & un u.n united_nations | onu nations_unies
        & nato | otan
        & eu european_union | ue union_européenne
        & european_commission | commission_européenne
        & european_parliament | parlement_européen
        & security_council | conseil_sécurité
        & general_assembly | assemblée_générale
        & imf monetary_fund | fmi fonds_monétaire
        & who world_health | oms
        & world_bank | banque_mondiale
        & icc criminal_court | cpi cour_pénale
        & icj court_justice | cij cour_internationale
        & wto | omc
        & oecd | ocde
        & osce | osce
        & iaea | aiea
        & unhcr | hcr
        & g8 g20 g7 | g8 g20 g7
        & arab_league | ligue_arabe
        & african_union | union_africaine
        & ecowas | cédéao cedeao
        & red_cross red_crescent | croix_rouge croissant_rouge
        & doctors_without_borders msf | médecins_frontières msf
        & amnesty_international | amnesty
        & human_rights_watch hrw | hrw
        & white_house | maison_blanche
        & state_department | département_état
        & pentagon | pentagone
        & justice_department | département_justice
        & treasury | trésor
        & fbi | fbi
        & cia | cia
        & nasa | nasa
        & esa space_agency | esa agence_spatiale
        & opec | opep
        & supreme_court | cour_suprême
        & constitutional_court | cour_constitutionnelle conseil_constitutionnel
        & central_bank | banque_centrale
        & federal_reserve fed | réserve_fédérale fed
        & ecb | bce
        & stock_exchange wall_street | bourse wall_street
        & muslim_brotherhood | frères_musulmans
        & islamic_state isis isil | état_islamique daech ei
        & al_qaeda qaeda | al_qaïda qaïda
        & hezbollah | hezbollah
        & hamas | hamas
        & taliban talibans | taliban talibans
        & national_transitional_council transitional_council ntc | conseil_transition cnt
        & plo | olp
        & npt | tnp
        & house_representatives | chambre_représentants
        & house_commons | chambre_communes
        & socialist_party | parti_socialiste
        & labour_party | parti_travailliste travaillistes
        & conservative_party tories tory conservatives | parti_conservateur conservateurs
        & democratic_party democrats democrat | démocrates démocrate
        & republican_party republicans republican gop | républicains républicain
        & national_front | front_national
        & greens green_party | verts
        & afp france_presse | afp france_presse
        & reuters | reuters
        & ap associated_press | ap associated_press
        & bbc | bbc
        & interpol | interpol
        & europol | europol
        & unesco | unesco
        & unicef | unicef
        & fifa | fifa
        & uefa | uefa
        & ioc olympic_committee | cio comité_olympique
        & olympics olympic olympic_games | jeux_olympiques olympique jo
        & world_cup | coupe_monde mondial
        & champions_league | ligue_champions
        """#
}
