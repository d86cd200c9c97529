/// News words of English and French by concept, in the notation that `ConceptLexicon` explains. Ours; grown by reading news, never from a test set.
/// Inflected forms that the stemmers bring together are not listed; irregular ones are.
enum EnglishFrenchLexicon {
    static let text = #"""
        - the a an this that these those it its he his him she her hers they their them we our us you your i my me who whom whose which what | le la les l un une des de du d ce cet cette ces il elle ils elles on nous vous je tu me te se s y en lui leur leurs son sa ses mon ma mes ton notre nos votre vos qui que qu quoi dont où lequel laquelle lesquels lesquelles
        - of in on at by to from for with without into onto over under between among through during against about after before since until till than as if while because although though whether upon within across toward towards per via despite amid around near off out up down along behind beyond | à au aux dans par pour avec sans sur sous entre vers chez contre pendant durant après avant depuis jusque jusqu dès lors lorsque lorsqu quand si comme car parce puisque puisqu bien malgré selon afin parmi hors envers outre voici voilà
        - and or but nor so yet not no n never nothing none also too very more most less least much many some any all both each every other another such only own same just even still already again ever further rather quite almost | et ou mais ni donc or ne pas plus moins très trop aussi encore déjà jamais rien aucun aucune tout toute tous toutes chaque autre autres même mêmes seul seule quelque quelques plusieurs certains certaines tel telle telles tels ainsi alors ensuite puis presque assez peu beaucoup
        - is are was were be been being am has have had having do does did done doing will would shall should can could may might must ll ve re isn wasn didn don doesn hasn haven couldn wouldn won | est sont était étaient être été étant es suis sommes êtes fut furent sera seront serait seraient soit soient a ai as avons avez ont avait avaient avoir eu ayant aura auront aurait auraient ait aient fait font faire faisait faisant fera ferait peut peuvent pouvait pouvoir pu pourrait pourraient doit doivent devait devoir dû devrait devraient va vont allait aller
        - monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday tomorrow tonight morning afternoon evening night noon midnight overnight day week weekend month year hour minute second days weeks months years hours minutes time times now then later earlier ago recently soon currently | lundi mardi mercredi jeudi vendredi samedi dimanche aujourd hui hier demain soir soirée matin matinée après_midi nuit midi minuit jour journée semaine mois an ans année années heure heures minute minutes temps fois maintenant récemment bientôt actuellement tard tôt
        - january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter | janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil printemps été automne hiver
        - last next past previous following first recent ago early late | dernier dernière prochain prochaine passé précédent suivant premier première récent
        - there here where when why how however meanwhile instead therefore thus indeed perhaps maybe likely reportedly allegedly | là ici cependant toutefois pourtant néanmoins notamment surtout peut_être ailleurs désormais en_effet
        - mr mrs ms dr sir lrb rrb lsb rsb lcb rcb th st nd rd p.m a.m pm am gmt est edt bst quot amp nbsp http https www com html | mme m mm mlle me dr
        - one's like get got gets getting go goes going went gone come comes came make makes made making take takes took taken taking give gives gave given put set let keep kept | mettre mis mise prendre pris prise donner donné venir venu vient tenir
        ~ say said says saying tell told tells telling state stated remark comment note noted explain add added speak spoke spoken talk quote mention | dire dit dite disent disait déclarer déclaré déclaration indiquer indiqué expliquer ajouter ajouté préciser précisé souligner affirmer affirmé affirmation confier estimer commenter noter raconter rappeler évoquer parler poursuivre lancer
        ~ report reported reports according cite citing source sources | rapporter rapporté rapport selon source sources citer citant d'après signaler signalé
        ~ want wanted seek sought try tried need needed think thought believe believed know known knew see saw seen look show showed shown find found use used using become became remain begin began begun start started continue stop seem appear feel felt hold held leave left help work call turn face lead led bring brought run ran move | vouloir voulu veut chercher tenter essayer besoin penser croire savoir su connaître connu voir vu regarder montrer trouver utiliser utilisé utilisation devenir devenu rester commencer débuter continuer poursuivre arrêter sembler paraître sentir tenir laisser quitter aider travailler appeler tourner mener apporter
        ~ people person man men woman women group member members part place case way thing number lot least world life home side end point fact official officials issue issues situation country countries government news media press statement official | gens personne personnes homme hommes femme femmes groupe membre membres partie lieu cas façon manière chose nombre moins monde vie maison côté fin point fait responsable responsables question situation pays gouvernement nouvelles média médias presse communiqué officiel
        ~ new old big large small great good bad high low long short major important several few key main possible clear full real local national international public former current | nouveau nouvelle nouveaux nouvelles vieux ancien ancienne grand grande petit petite bon bonne mauvais haut bas long court majeur important plusieurs principal possible clair plein réel local national international public actuel
        #2 two second twice pair | deux deuxième second
        #3 three third | trois troisième
        #4 four fourth | quatre quatrième
        #5 five fifth | cinq cinquième
        #6 six sixth | six sixième
        #7 seven seventh | sept septième
        #8 eight eighth | huit huitième
        #9 nine ninth | neuf neuvième
        #10 ten tenth | dix dixième
        #11 eleven eleventh | onze onzième
        #12 twelve twelfth dozen | douze douzième douzaine
        #13 thirteen thirteenth | treize treizième
        #14 fourteen fourteenth | quatorze quatorzième
        #15 fifteen fifteenth | quinze quinzième quinzaine
        #16 sixteen sixteenth | seize seizième
        #17 seventeen | dix_sept
        #18 eighteen | dix_huit
        #19 nineteen | dix_neuf
        #20 twenty twentieth | vingt vingtième vingtaine
        #30 thirty | trente trentaine
        #40 forty | quarante quarantaine
        #50 fifty | cinquante cinquantaine
        #60 sixty | soixante soixantaine
        #100 hundred hundreds | cent cents centaine centaines
        #1000 thousand thousands | mille millier milliers
        = million millions | million millions
        = billion billions | milliard milliards
        = half | moitié demi demie
        @ france french frenchman frenchmen paris elysee | france français française elysée paris
        @ israel israeli israelis | israël israélien israélienne
        @ morocco moroccan | maroc marocain marocaine
        @ usa us u.s america american americans united_states washington | états_unis etats_unis usa américain américaine washington
        @ uk u.k britain british briton united_kingdom england english | royaume_uni grande_bretagne britannique angleterre anglais anglaise
        @ germany german berlin | allemagne allemand allemande berlin
        @ italy italian rome | italie italien italienne rome
        @ spain spanish madrid spaniard | espagne espagnol espagnole madrid
        @ portugal portuguese | portugal portugais portugaise
        @ belgium belgian | belgique belge
        @ netherlands dutch holland | pays_bas néerlandais néerlandaise hollande hollandais
        @ switzerland swiss | suisse helvétique
        @ austria austrian | autriche autrichien autrichienne
        @ greece greek athens | grèce grec grecque athènes
        @ ireland irish | irlande irlandais irlandaise
        @ sweden swedish | suède suédois suédoise
        @ norway norwegian | norvège norvégien norvégienne
        @ denmark danish | danemark danois danoise
        @ finland finnish | finlande finlandais finlandaise
        @ poland polish | pologne polonais polonaise
        @ hungary hungarian | hongrie hongrois hongroise
        @ romania romanian | roumanie roumain roumaine
        @ bulgaria bulgarian | bulgarie bulgare
        @ serbia serbian serb | serbie serbe
        @ croatia croatian | croatie croate
        @ bosnia bosnian | bosnie bosniaque
        @ kosovo kosovar | kosovo kosovar
        @ albania albanian | albanie albanais
        @ ukraine ukrainian kiev kyiv | ukraine ukrainien ukrainienne kiev
        @ russia russian russians moscow kremlin | russie russe russes moscou kremlin
        @ georgia georgian tbilisi | géorgie géorgien tbilissi
        @ turkey turkish turk ankara | turquie turc turque ankara
        @ china chinese beijing | chine chinois chinoise pékin
        @ japan japanese tokyo | japon japonais japonaise tokyo
        @ north_korea north_korean pyongyang | corée_nord nord_coréen pyongyang
        @ south_korea south_korean seoul korea korean | corée_sud sud_coréen séoul corée coréen
        @ india indian delhi | inde indien indienne delhi
        @ pakistan pakistani islamabad | pakistan pakistanais islamabad
        @ afghanistan afghan afghans kabul | afghanistan afghan kaboul
        @ iran iranian tehran | iran iranien iranienne téhéran
        @ iraq iraqi baghdad | irak iraq irakien irakienne bagdad
        @ syria syrian damascus | syrie syrien syrienne damas
        @ lebanon lebanese beirut | liban libanais libanaise beyrouth
        @ jordan jordanian amman | jordanie jordanien amman
        @ palestine palestinian palestinians gaza | palestine palestinien palestinienne gaza
        @ saudi_arabia saudi riyadh | arabie_saoudite saoudien saoudienne riyad
        @ yemen yemeni sanaa | yémen yéménite sanaa
        @ qatar qatari doha | qatar qatari doha
        @ bahrain bahraini | bahreïn bahreïni
        @ kuwait kuwaiti | koweït koweïtien
        @ emirates emirati uae dubai | émirats émirati eau dubaï
        @ egypt egyptian egyptians | égypte égyptien égyptienne
        @ libya libyan libyans | libye libyen libyenne
        @ tunisia tunisian tunis | tunisie tunisien tunisienne tunis
        @ algeria algerian algiers | algérie algérien algérienne alger
        @ sudan sudanese khartoum | soudan soudanais soudanaise khartoum
        @ ethiopia ethiopian | éthiopie éthiopien
        @ somalia somali | somalie somalien
        @ kenya kenyan nairobi | kenya kényan nairobi
        @ nigeria nigerian lagos | nigeria nigérian lagos
        @ niger nigerien niamey | niger nigérien niamey
        @ mali malian bamako | mali malien bamako
        @ senegal senegalese dakar | sénégal sénégalais dakar
        @ ivory_coast ivorian abidjan | côte_ivoire ivoirien abidjan
        @ chad chadian | tchad tchadien
        @ cameroon cameroonian | cameroun camerounais
        @ congo congolese kinshasa | congo congolais kinshasa
        @ rwanda rwandan kigali | rwanda rwandais kigali
        @ south_africa south_african | afrique_sud sud_africain
        @ africa african | afrique africain africaine
        @ europe european europeans | europe européen européenne
        @ asia asian | asie asiatique
        @ arab arabs arabic | arabe arabes
        @ mexico mexican | mexique mexicain mexicaine
        @ brazil brazilian brasilia | brésil brésilien brésilienne brasilia
        @ argentina argentine argentinian | argentine argentin
        @ chile chilean santiago | chili chilien santiago
        @ colombia colombian bogota | colombie colombien bogota
        @ venezuela venezuelan caracas | venezuela vénézuélien caracas
        @ peru peruvian lima | pérou péruvien lima
        @ cuba cuban havana | cuba cubain havane
        @ haiti haitian | haïti haïtien haïtienne
        @ canada canadian ottawa | canada canadien canadienne ottawa
        @ australia australian sydney canberra | australie australien sydney canberra
        @ new_zealand zealander | nouvelle_zélande néo_zélandais
        @ indonesia indonesian jakarta | indonésie indonésien jakarta
        @ malaysia malaysian | malaisie malaisien
        @ thailand thai bangkok | thaïlande thaïlandais bangkok
        @ vietnam vietnamese hanoi | vietnam vietnamien hanoï
        @ philippines philippine filipino manila | philippines philippin manille
        @ panama panamanian | panama panaméen
        * cairo | caire
        * tripoli | tripoli
        * jerusalem | jérusalem
        * brussels | bruxelles
        * geneva | genève
        * london | londres
        * vienna | vienne
        * lisbon | lisbonne
        * warsaw | varsovie
        * copenhagen | copenhague
        * alexandria | alexandrie
        * aleppo | alep
        * mosul | mossoul
        * new_york | new_york
        & un u.n united_nations | onu nations_unies
        & nato | otan
        & eu european_union | ue union_européenne
        & security_council | conseil_sécurité
        & imf monetary_fund | fmi fonds_monétaire
        & who world_health | oms
        & world_bank | banque_mondiale
        & icc criminal_court | cpi cour_pénale
        & wto | omc
        & iaea | aiea
        & arab_league | ligue_arabe
        & african_union | union_africaine
        & red_cross | croix_rouge
        & white_house | maison_blanche
        & fbi | fbi
        & cia | cia
        & opec | opep
        & supreme_court | cour_suprême
        & central_bank | banque_centrale
        & muslim_brotherhood | frères_musulmans
        & ecb | bce
        & npt | tnp
        = president presidents presidential presidency head_state | président présidente présidentiel présidence chef_état
        = prime_minister premier head_government | premier_ministre première_ministre chef_gouvernement
        = minister ministers ministry | ministre ministres ministère ministériel
        = foreign_minister foreign_ministry foreign_affairs | affaires_étrangères ministre_étrangères
        = foreign overseas abroad | étranger étrangère étrangers étrangères
        = lawmaker lawmakers mp mps deputy congressman legislator senator | député députée députés parlementaire sénateur
        = parliament parliamentary knesset assembly congress senate | parlement knesset assemblée congrès sénat
        = committee commission panel | comité commission
        = chief chair chairman chairwoman head boss director executive ceo leader leadership | chef président_directeur directeur directrice dirigeant dirigeants patron pdg leader tête
        = spokesman spokeswoman spokesperson | porte_parole porteparole
        = ambassador envoy | ambassadeur ambassadrice émissaire envoyé
        = embassy consulate | ambassade consulat
        = king monarch queen prince | roi reine prince
        = counterpart | homologue
        = cabinet | cabinet
        = politician politics political policy | politique politicien
        = opposition opponent | opposition opposant opposants
        = security | sécurité sécuritaire
        = defence defense | défense
        = army military troops soldier soldiers forces force | armée militaire militaires troupes soldat soldats forces force
        = police policeman officer officers | police policier policiers officier gendarme gendarmerie
        = intelligence spy spies espionage | renseignement renseignements espion espions espionnage espionner
        = surveillance monitor eavesdrop wiretap | surveillance surveiller écoute écoutes
        = spyware malware | logiciel_espion espiogiciel maliciel malware
        = software | logiciel
        = phone phones telephone mobile cellphone smartphone | téléphone téléphones portable portables mobile smartphone
        ! phone_call telephone_conversation phone_conversation telephone_call telephoned phoned telephoning dialled | conversation_téléphonique entretien_téléphonique téléphoner téléphoné s'entretenir entretenu appel_téléphonique
        ! call_on urge urged appeal | appeler_à exhorter exhorté appel
        ! conversation talks talk discuss discussion discussions negotiate negotiation negotiations dialogue | conversation entretien entretiens pourparlers discuter discussion discussions négocier négociation négociations dialogue
        ! meet met meeting meetings summit session gathering | rencontrer rencontre réunion réunions réunir réuni sommet séance rassemblement
        ! convene summon convoke | convoquer convoqué
        ! announce announcement unveil | annoncer annonce annoncé dévoiler
        ! reveal disclose disclosure revelation expose | révéler révélation révélations divulguer
        ! deny denied denial reject rejected dismiss refute | démentir dément démenti nier nié rejeter rejeté rejet réfuter
        ! accuse accusation accusations allege allegation allegations blame claim claims | accuser accusation accusations allégation allégations imputer reprocher prétendre
        ! confirm confirmation | confirmer confirmation
        ! warn warning alert | avertir avertissement prévenir alerter alerte mettre_garde
        ! threaten threat | menacer menace menaces
        ! promise pledge vow assure | promettre promis promesse engager assurer assuré
        ! ask demand request call_for press | demander demande demandé exiger exige requête réclamer
        ! welcome hail praise | saluer féliciter félicité louer
        ! criticise criticize criticism condemn condemnation slam denounce | critiquer critique condamner condamnation dénoncer
        ! support back backed backing endorse | soutenir soutien soutenu appuyer appui
        ! oppose object objection | opposer objection s'opposer
        ! order ordered decree | ordonner ordre décret
        ! probe investigate investigation investigations inquiry inquiries enquiry | enquêter enquête enquêtes investigation
        ! review examine examination assess assessment evaluate evaluation | examiner examen évaluer évaluation réexaminer
        ! set_up establish established create creation found launch form appoint | établir établi créer création fonder lancer former nommer nommé instituer
        ! appoint appointment name nominate nominee | nommer nomination désigner
        ! resign resignation quit step_down stepped_down | démissionner démission quitter_fonctions
        ! oust oust overthrow topple depose | renverser chute destituer évincer limoger limogé
        ! sack sacked fire dismiss dismissal | limoger limogeage renvoyer licencier licenciement
        ! take_office sworn_in inaugurate inauguration take_over | entrer_fonctions prendre_fonctions investiture assumer_poste prêter_serment
        ! target targeted targeting | cible cibler ciblé visé viser
        ! hack hacked hacking | pirater piratage piraté
        ! infect infected infection | infecter infecté infection contamination contaminer
        ! kill killed killing slay shot_dead | tuer tué tués tuée tuant abattre abattu
        ! die died dies dead death deaths dying fatal fatality fatalities | mourir mort morts morte mortel décès décédé décéder
        ! murder murdered assassinate assassination homicide | meurtre assassiner assassinat homicide
        ! injure injured injuries injury wound wounded hurt | blesser blessé blessés blessure blessures
        ! attack attacks assault attacked raid offensive | attaque attaquer attaques assaut attentat offensive raid
        ! bomb bombing bombings bombard explosion explode blast | bombe bombarder bombardement bombardements explosion exploser attentat
        ! strike strikes airstrike air_strike | frappe frappes frapper raid_aérien
        ! shoot shooting shot gunfire fired opened_fire | tirer tir tirs fusillade coup_feu
        ! arrest arrested detain detained detention custody | arrêter arrestation interpeller interpellation détenir détention garde_vue
        ! jail jailed prison imprison imprisoned inmate | prison emprisonner emprisonné incarcérer incarcération prisonnier détenu
        ! release released free freed | libérer libéré libération relâcher
        ! charge charged indict indictment prosecute prosecution | inculper inculpé inculpation poursuivre poursuites mise_examen mis_examen
        ! convict convicted conviction guilty | condamner condamné reconnu_coupable coupable
        ! sentence sentenced | peine condamné_à
        ! acquit acquitted acquittal | acquitter acquittement relaxe
        ! trial court tribunal judge hearing lawsuit sue | procès tribunal cour juge audience plainte justice
        ! testify testimony witness | témoigner témoignage témoin
        ! kidnap kidnapped abduct abduction hostage hostages | enlever enlèvement otage otages kidnapper
        ! rescue rescued rescuer rescuers | secourir secours sauver sauvetage sauveteur secouriste
        ! evacuate evacuation | évacuer évacuation évacué
        ! flee fled escape escaped | fuir fuite fui échapper évader évasion
        ! protest protests protester protesters demonstrate demonstration demonstrator demonstrators rally march | manifester manifestation manifestations manifestant manifestants protester protestation protestations défiler
        ! clash clashes fighting fight fought battle combat | affronter affrontement affrontements combat combats combattre bataille heurts
        ! riot riots unrest uprising revolt rebellion revolution | émeute émeutes révolte soulèvement rébellion révolution insurrection trouble
        = rebel rebels insurgent insurgents militant militants fighter | rebelle rebelles insurgé insurgés militant combattant
        ! war conflict | guerre conflit
        ! ceasefire truce cease_fire | cessez_feu cessezlefeu trêve
        ! invade invasion occupy occupation | envahir invasion occuper occupation
        ! withdraw withdrew withdrawal pull_out | retirer retrait se_retirer repli
        ! deploy deployment | déployer déploiement
        ! vote voted ballot poll polls | voter vote scrutin suffrage
        ! elect elected election elections electoral | élire élu élue élection élections électoral
        ! win won victory | gagner gagné remporter victoire vainqueur
        ! lose lost defeat loss | perdre perdu défaite perte
        ! adopt adopted approve approved approval pass passed ratify | adopter adopté adoption approuver approbation ratifier
        ! sign signed signature | signer signé signature
        ! agree agreed agreement deal accord pact treaty | accord accepter traité pacte convenir
        ! refuse refused refusal | refuser refus
        ! ban banned prohibit forbid | interdire interdit interdiction
        ! sanction sanctions embargo | sanction sanctions embargo
        ! authorise authorize authorisation authorization permit allow | autoriser autorisation permettre
        = resolution | résolution
        ! decide decision decided | décider décision décidé
        ! propose proposal suggest suggestion | proposer proposition suggérer
        ! plan planned planning | prévoir prévu plan projet projeter
        ! postpone postponed delay delayed | reporter_à reporté repousser ajourner retard retarder
        ! cancel cancelled canceled cancellation scrap | annuler annulé annulation
        ! visit visited trip travel journey | visite visiter voyage voyager déplacement
        ! arrive arrived arrival | arriver arrivée arrivé
        ! depart departed departure leave_for | partir parti départ
        ! return returned | retour retourner revenir revenu rentrer
        ! send sent dispatch | envoyer envoi envoyé
        ! open opened opening reopen | ouvrir ouvert ouverture rouvrir
        ! close closed closure shut | fermer fermé fermeture
        ! block blocked blockade | bloquer bloqué blocage blocus
        ! crash crashed collide collision | écraser crash accident collision percuter
        ! accident | accident
        ! sink sank sunk capsize | couler naufrage sombrer chavirer
        ! run_aground aground ground grounded | échouer échoué échouement
        ! refloat refloated dislodge freed afloat | renflouer renflouement remettre_flot déséchouer dégager
        = ship vessel boat tanker container freighter | navire bateau cargo porte_conteneurs pétrolier porteconteneurs
        = canal | canal
        = port harbour harbor | port
        = plane aircraft jet airplane airliner helicopter | avion appareil jet hélicoptère avions
        = airport | aéroport
        = train rail railway | train ferroviaire chemin_fer
        = car vehicle truck lorry bus | voiture véhicule camion bus autocar
        ! earthquake quake tremor | séisme tremblement_terre secousse
        ! tsunami | tsunami
        ! flood floods flooding | inondation inondations crue
        ! storm hurricane cyclone typhoon tornado | tempête ouragan cyclone typhon tornade
        ! fire blaze wildfire burn burnt | incendie feu brûler flammes
        ! collapse collapsed | effondrement effondrer écroulement
        ! leak leaked spill | fuite fuiter marée_noire déversement
        ! outbreak epidemic pandemic | épidémie pandémie flambée
        = virus flu influenza swine | virus grippe porcine
        = vaccine vaccination vaccinate | vaccin vaccination vacciner
        = disease illness sick | maladie malade malades
        = hospital clinic | hôpital clinique hospitaliser
        = doctor physician medic | médecin docteur
        = patient patients | patient patients
        = drug drugs medication medicine | drogue médicament stupéfiant
        = health | santé sanitaire
        = victim victims casualty casualties | victime victimes
        = survivor survive survived | survivant survivre rescapé
        = missing disappear disappearance vanish | disparu disparus disparaître disparition
        = civilian civilians | civil civils civile
        = child children kid kids boy girl | enfant enfants garçon fille
        = family families relatives | famille familles proche proches
        = father mother parent parents | père mère parent parents
        = son daughter brother sister wife husband | fils fille frère sœur épouse femme mari époux
        = student students school university teacher | étudiant étudiants élève école université enseignant professeur
        = journalist journalists reporter reporters | journaliste journalistes reporter
        = newspaper daily magazine | journal quotidien magazine
        = television tv channel broadcaster | télévision télé chaîne
        = radio | radio
        = interview | interview entretien_accordé
        = lawyer attorney counsel | avocat avocate
        = prosecutor prosecutors | procureur parquet
        = suspect suspects suspected | suspect suspecté soupçonner soupçonné
        = crime criminal | crime criminel délit
        = terrorism terrorist terrorists | terrorisme terroriste terroristes
        = gun weapon weapons arms rifle | arme armes fusil armement
        = nuclear atomic | nucléaire atomique
        = missile missiles rocket rockets | missile missiles roquette roquettes
        = chemical gas | chimique gaz
        = oil petroleum crude | pétrole pétrolier brut
        = energy power electricity | énergie électricité
        = company firm corporation business | société entreprise compagnie firme
        = bank banks banking | banque banques bancaire
        = market markets stock stocks shares exchange | marché marchés bourse action actions
        = price prices cost costs | prix coût coûts
        = economy economic | économie économique
        = crisis crises | crise crises
        = debt | dette
        = tax taxes | impôt taxe fiscal
        = budget | budget
        = job jobs unemployment employee worker workers | emploi chômage employé salarié travailleur ouvrier
        = union unions labour | syndicat syndicats
        ! strike_action walkout | grève
        = money cash fund funds | argent fonds
        = dollar dollars | dollar dollars
        = euro euros | euro euros
        ! buy bought purchase acquire acquisition | acheter achat racheter rachat acquisition acquérir
        ! sell sold sale sales | vendre vente ventes vendu
        ! pay paid payment | payer paiement payé verser
        ! invest investment investor | investir investissement investisseur
        ! rise rose risen increase soar surge grow growth | augmenter augmentation hausse croissance bondir
        ! fall fell fallen drop decline decrease plunge | baisse baisser chute chuter tomber reculer recul
        ! cut cuts reduce reduction slash | couper réduire réduction coupe
        ! export exports | exporter exportation exportations
        ! import imports | importer importation importations
        ! trade commerce commercial | commerce commercial échanges
        = licence license licensing licences | licence licences
        ! bankruptcy bankrupt | faillite
        ! bailout rescue_plan | plan_sauvetage renflouement_bancaire
        ! merger merge | fusion fusionner
        ! speech address | discours allocution
        ! letter | lettre
        ! apologise apologize apology | excuse excuses excuser
        = misuse abuse abuses | abus abusif abusive détournement
        = rights human_rights | droits droit
        = freedom liberty | liberté
        = law laws legislation bill act | loi lois législation projet_loi
        = rule regime | régime
        = power authorities authority | pouvoir autorité autorités
        = party parties | parti partis
        = state | état
        = city town | ville
        = village | village
        = region province | région province
        = border frontier | frontière
        = street square | rue place
        = building | bâtiment immeuble
        = house home apartment | maison domicile appartement
        = bridge | pont
        = road highway | route autoroute
        = river sea ocean lake | fleuve rivière mer océan lac
        = island | île
        = water | eau
        = food | alimentation nourriture aliment
        = aid humanitarian relief | aide humanitaire
        = refugee refugees migrant migrants asylum | réfugié réfugiés migrant migrants asile
        = church catholic pope vatican | église catholique pape vatican
        = muslim muslims islam islamic islamist | musulman musulmans islam islamique islamiste
        = jewish jew jews | juif juive juifs
        = internet web website online | internet site web en_ligne
        = computer data | ordinateur données informatique
        = video film movie footage | vidéo film images
        = photo picture image | photo photographie image
        = music song singer album concert | musique chanson chanteur chanteuse album concert
        = actor actress | acteur actrice
        = team club | équipe club
        = match game cup championship | match jeu coupe championnat
        = player coach | joueur joueuse entraîneur
        = goal score | but score
        = list | liste
        = scandal affair | scandale affaire
        = consortium | consortium
        = network | réseau
        = expert experts scientist scientists researcher | expert experts scientifique chercheur
        = study research | étude recherche
        = system | système
        = measure measures | mesure mesures
        = result results | résultat résultats
        = condition conclusion conclusions | conclusion conclusions
        = body bodies | corps organe organes
        = neighbour neighbor | voisin voisins
        = zone area | zone secteur
        = no_fly | exclusion_aérienne
        = coalition ally allies allied alliance | coalition allié alliés alliance
        = operation operations mission | opération opérations mission
        = tank tanks armoured | char chars blindé
        = compound headquarters base | complexe quartier_général base siège
        = general colonel commander | général colonel commandant
        = sim | sim
        = concern concerns worry fear fears | inquiétude crainte craintes peur préoccupation
        = secret secretary confidential | secret secrétaire confidentiel
        = unscheduled emergency urgent immediate extraordinary | urgence urgent immédiat immédiate exceptionnel extraordinaire
        = serious seriously | sérieux sérieusement gravement grave
        = certain sure specifically | certain certitude sûr
        = false fake | faux fausse
        = source_close | source_proche
        """#
}
