/// What happens in the news, verbs and the nouns made of them together. A word may stand in several lines: as an action it is all of them.
enum EnglishFrenchActions {
    static let text = #"""
        % attack bomb strike shoot stab beat invade storm raid_home
        % clash war protest riot disperse
        % kill murder die execute suicide
        % arrest jail kidnap capture search raid_home
        % charge convict sentence trial acquit testify appeal_ruling rule_that extradite
        % probe review question inspect monitor
        % telephone talk meet negotiate convene
        % announce reveal publish inform broadcast
        % accuse criticise complain insult
        % deny refuse oppose
        % ask urge demand_explanation
        % resign sack coup impeach
        % appoint take_office elect form_government set_up
        % vote elect campaign win lose
        % adopt sign agree authorise decide
        % ban sanction block close curfew
        % visit arrive return depart cross enter flee
        % deploy withdraw intervene invade patrol
        % crash accident sink run_aground
        % refloat dredge rescue evacuate
        % fire collapse destroy damage crack
        % earthquake tsunami erupt flood storm landslide
        % infect outbreak fall_ill treat
        % buy sell merge invest
        % rise improve expand
        % fall cut worsen
        % plan_to prepare postpone cancel
        % celebrate mourn bury honour
        % warn threaten
        % support welcome help
        ; speech and contact
        ! telephone telephoned telephoning phone_call phoned phoning telephone_conversation phone_conversation telephone_call dial dialled ring rang rung call call_up | téléphoner téléphoné conversation_téléphonique entretien_téléphonique appel_téléphonique appeler appelé coup_fil s'entretenir entretenu joindre_téléphone
        ! urge call_on called_on exhort implore plead plea appeal encourage | exhorter exhorté appel appeler_à inciter encourager implorer inviter_à presser
        ! talk talks conversation discuss discussion discussions dialogue converse confer debate debates | conversation entretien entretiens discuter discussion discussions dialogue dialoguer débat débattre débats échange échanger concertation concerter
        ! negotiate negotiation negotiations negotiator bargain bargaining mediate mediation mediator broker brokered | négocier négociation négociations négociateur pourparlers médiation médiateur tractations marchander
        ! meet met meeting meetings summit session gathering gather gathered conference convention assembled | rencontrer rencontre réunion réunions réunir réuni réunis réunie sommet séance rassembler rassemblement conférence congrès retrouver se_tenir assises
        ! convene convened convoke summon summoned call_meeting called_meeting | convoquer convoqué convocation
        ! announce announcement unveil unveiled proclaim proclamation declare_that make_public publicise | annoncer annonce annoncé annonces dévoiler proclamer proclamation rendre_public officialiser
        ! reveal revelation disclose disclosure expose exposed divulge leak_out uncover uncovered bring_light | révéler révélation révélations divulguer divulgation mettre_jour exposer découvrir_que
        ! deny denied denial denials reject rejected rejection dismiss_claim refute rebut rebuff repudiate | démentir dément démenti démentis nier nié rejeter rejeté rejet réfuter récuser contester contesté repousser_accusation
        ! accuse accusation accusations accused allege allegation allegations blame blamed finger_point | accuser accusation accusations accusé allégation allégations imputer reprocher reproche incriminer mettre_cause pointer_doigt
        ! claim_responsibility claimed_responsibility | revendiquer revendication revendiqué
        ! claim claims assert contend maintain insist insistence | prétendre soutenir_que assurer_que maintenir insister marteler
        ! confirm confirmation confirmed verify verification | confirmer confirmation confirmé vérifier vérification
        ! admit admitted admission acknowledge acknowledged acknowledgement concede conceded confess confession own_up | admettre admis aveu aveux avouer reconnaître reconnu reconnaissance concéder
        ! warn warning warnings alert caution cautioned | avertir averti avertissement prévenir prévenu alerter alerte alertes mettre_garde mise_garde
        ! threaten threat threats threatened menace | menacer menace menaces menacé
        ! promise promised pledge pledged vow vowed assure assurance commit commitment swear_to guarantee | promettre promis promesse promesses engager engagement s'engager assurer assuré assurance garantir garantie garanti
        ! ask asked demand demanded request requested call_for called_for press_for insist_on petition solicit | demander demande demandé demandes exiger exige exigé exigence requête réclamer réclamé revendiquer_que pétition solliciter prier
        ! question questioned interrogate interrogation interview_suspect quiz grill | interroger interrogatoire questionner audition auditionner entendu
        ! answer reply replied respond responded response react reaction retort | répondre répondu réponse réagir réaction réagi riposter_que rétorquer
        ! welcome welcomed hail hailed praise praised applaud commend salute congratulate congratulation | saluer salué féliciter félicité félicitations louer accueillir_favorablement se_réjouir réjoui applaudir éloge
        ! criticise criticize criticised criticism condemn condemned condemnation slam slammed denounce denounced denunciation blast_over rebuke lambast decry | critiquer critique critiques condamner condamnation dénoncer dénonciation fustiger blâmer réprouver vilipender tancer
        ! insult mock ridicule offend | insulter insulte moquer moquerie injurier offenser
        ! apologise apologize apology apologies sorry regret regretted | excuse excuses excuser s'excuser pardon demander_pardon regretter regret regrets
        ! thank thanks gratitude | remercier remerciement remerciements
        ! complain complaint complained grievance | se_plaindre plaint plainte doléance
        ! demand_explanation | demander_explications
        ! advise advice recommend recommendation recommended counsel | conseiller conseil_de recommander recommandation préconiser
        ! suggest suggestion hint imply propose proposed proposal proposals offer_plan | suggérer suggestion proposer proposition proposé propositions préconiser_que
        ! offer offered | offrir offert offre offres
        ! persuade convince convinced dissuade | persuader convaincre convaincu dissuader
        ! inform informed notify notified notification brief briefed briefing | informer informé notifier notification aviser briefing renseigner
        ! publish published publication print release_report issue_report | publier publié publication paraître paru parution rendre_publique éditer
        ! broadcast aired airing televise transmit | diffuser diffusion diffusé retransmettre émission téléviser
        ! write wrote written letter letters correspondence | écrire écrit lettre lettres courrier courriers rédiger correspondance missive
        ! tweet tweeted post_online posted_online | tweeter tweet tweeté poster_sur
        ! speech address_nation addressed deliver_speech sermon lecture | discours allocution prononcer s'adresser harangue prise_parole
        ! interviewed interview | interview interviewer interviewé
        ! testify testified testimony testimonies witness_stand | témoigner témoignage témoigné témoignages déposer_barre
        ! lie lied lying mislead misled deceive deception | mentir menti mensonge mensonges tromper tromperie
        ! sing sang sung perform performed performance concert | chanter chanté interpréter concert représentation spectacle
        ! celebrate celebrated celebration celebrations commemorate commemoration anniversary mark_anniversary | célébrer célébration commémorer commémoration anniversaire fêter festivités hommage
        ! mourn mourning mourned tribute vigil condolence condolences | deuil hommage recueillement condoléances pleurer veillée
        ! bury buried burial funeral funerals cremate | enterrer enterrement enterré inhumer inhumation obsèques funérailles
        ; killing, harm
        ! kill killed killing killings slay slain slew shot_dead massacre massacred slaughter | tuer tué tués tuée tuées tuant tuerie abattre abattu abattus massacre massacrer
        ! die died dies dead death deaths dying fatal fatality fatalities deadly perish lethal toll | mourir mort morts morte mortel mortelle mourut meurt décès décédé décéder décédée périr péri succomber trépas
        ! murder murdered murderer assassinate assassination assassinated homicide manslaughter killer | meurtre assassiner assassinat assassiné homicide meurtrier assassin meurtres
        ! suicide killed_himself | suicide suicider suicidé
        ! execute execution executed hang hanged lethal_injection behead beheaded death_penalty | exécuter exécution exécuté pendre pendu pendaison décapiter décapitation peine_mort
        ! injure injured injuries injury wound wounded hurt maim | blesser blessé blessés blessée blessure blessures
        ! attack attacks attacked assault assaulted raid raided offensive storm_building ambush ambushed onslaught | attaque attaquer attaques attaqué assaut attentat attentats offensive raid embuscade agression agresser
        ! beat beaten beating punch thrash | battre_à frapper_à tabasser tabassage rouer_coups
        ! stab stabbed stabbing knife | poignarder poignardé couteau coups_couteau
        ! bomb bombed bombing bombings bombard bombardment explosion explosions explode exploded explosive blast blasts detonate detonated detonation suicide_bomber blow_up blew | bombe bombes bombarder bombardement bombardements explosion explosions exploser explosé explosif détonation déflagration kamikaze
        ! strike strikes struck airstrike airstrikes air_strike air_strikes air_raid pound shell shelled shelling hit_target | frappe frappes frapper frappé raid_aérien frappe_aérienne pilonner pilonnage obus bombardement_aérien
        ! shoot shooting shootings shot gunfire fired opened_fire open_fire gunman gunmen gunshot sniper | tirer tir tirs fusillade fusillades coup_feu coups_feu ouvrir_feu tireur tireurs balles
        ! rape raped sexual_assault molest sexual_abuse | viol violer violé agression_sexuelle abus_sexuel abus_sexuels
        ! torture tortured mistreat ill_treatment | torture torturer torturé maltraiter mauvais_traitements sévices
        ! arrest arrested arrests detain detained detention custody apprehend capture_suspect nab nabbed round_up | arrêter arrêté arrestation arrestations interpeller interpellé interpellation interpellations détention garde_vue appréhender
        ! capture captured seize_town take_control took_control conquer | capturer capture capturé s'emparer emparé prendre_contrôle conquérir conquête prise_de
        ! jail jailed prison imprison imprisoned imprisonment inmate inmates behind_bars lock_up incarcerate | prison emprisonner emprisonné emprisonnement incarcérer incarcération incarcéré prisonnier prisonniers détenu détenus écrouer écroué réclusion
        ! release released free freed freeing liberate liberation set_free bail parole | libérer libéré libération relâcher relâché remettre_liberté remise_liberté caution libérés
        ! charge charged charges indict indicted indictment prosecute prosecution prosecuted arraign arraigned | inculper inculpé inculpation poursuivre_justice poursuites mise_examen mis_examen mettre_examen accusation_de
        ! convict convicted conviction guilty plead_guilty found_guilty | reconnu_coupable coupable culpabilité déclaré_coupable plaider_coupable condamné
        ! sentence sentenced prison_term years_prison life_sentence | peine condamné_à condamner_à ans_prison perpétuité condamnation_à
        ! acquit acquitted acquittal exonerate cleared_of pardon pardoned amnesty clemency | acquitter acquitté acquittement relaxe relaxer relaxé grâce gracier gracié amnistie non_lieu blanchir
        ! trial trials court tribunal judge hearing hearings lawsuit sue sued suing litigation legal_action proceedings | procès tribunal tribunaux cour juge juges audience audiences action_justice porter_plainte saisir_justice instance comparution comparaître juger jugé
        ! appeal_ruling appeal_court appealed overturn overturned quash | appel_décision faire_appel cour_appel pourvoi cassation annuler_jugement
        ! rule_that ruling ruled verdict judgment judgement overrule | statuer verdict jugement trancher arrêt_cour
        ! extradite extradition extradited deport deported deportation expel expelled expulsion | extrader extradition extradé expulser expulsé expulsion reconduire_frontière déporter déportation
        ! kidnap kidnapped kidnapping abduct abducted abduction hostage hostages captive captives ransom | enlever enlevé enlèvement otage otages kidnapper kidnapping rapt captif rançon ravisseur ravisseurs séquestrer
        ! hijack hijacked hijacking hijacker | détourner détournement_avion pirate_air
        ! rob robbed robbery robberies steal stole stolen theft thief thieves burglary burglar heist loot looted looting | voler volé vol vols cambriolage cambrioler braquage braquer dérober dérobé pillage piller pillé voleur voleurs hold_up
        ! smuggle smuggled smuggling smuggler trafficking traffic_in traffickers | contrebande trafic trafiquant trafiquants passeur passeurs traite
        ! hack hacked hacking hacker hackers cyberattack cyber_attack | pirater piratage piraté pirate_informatique cyberattaque hacker
        ! spy_on spied spying wiretap wiretapped eavesdrop eavesdropped tap_phone bug_office | espionner espionné espionnage écouter_conversation écoutes mettre_écoute
        ! infect infected infection infections contaminate contamination | infecter infecté infection infections contamination contaminer contaminé
        ! poison poisoned poisoning | empoisonner empoisonné empoisonnement poison
        ! rescue rescued rescuers rescuer save_life saved | secourir secouru secours sauver sauvé sauvetage sauveteur sauveteurs secouriste secouristes
        ! search searched search_for manhunt hunt hunt_for comb comb_through | rechercher recherche recherches chercher fouiller fouille chasse_homme battue traque traquer
        ! raid_home search_premises searched_home | perquisition perquisitionner perquisitionné
        ! evacuate evacuated evacuation evacuations evacuee | évacuer évacué évacuation évacués
        ! flee fled fleeing escape escaped escapes run_away break_out exodus | fuir fuite fui échapper échappé s'échapper évader évasion évadé s'évader s'enfuir enfui exode
        ! hide hid hidden hiding conceal | cacher caché dissimuler se_cacher
        ! find_body body_found bodies_found discover discovered discovery found_dead | découvrir découvert découverte retrouver_corps corps_retrouvé retrouvé
        ! disappear disappeared disappearance vanish vanished go_missing went_missing | disparaître disparu disparition disparus disparue
        ! destroy destroyed destruction demolish demolished demolition wreck wrecked devastate devastated ruin ravage ravaged | détruire détruit détruite destruction démolir démoli démolition ravager ravagé dévaster dévasté anéantir ruiner
        ! damage damaged | endommager endommagé dégât dégâts dommage dommages abîmer
        ! vandalise vandalize vandalism deface | vandaliser vandalisme dégrader dégradation saccager saccage
        ! defuse disarm disarmament demining | désamorcer déminage désarmer désarmement
        ; war and order
        ! protest protests protested protester protesters demonstrate demonstrated demonstration demonstrations demonstrator demonstrators rally rallied march marched marchers sit_in took_streets | manifester manifestation manifestations manifestant manifestants protester protestation protestations défiler défilé descendre_rue contestation contestataire marche
        ! clash clashes clashed fighting fight fought battle battles combat skirmish skirmishes confront confrontation scuffle | affronter affrontement affrontements combat combats combattre bataille batailles heurts échauffourées échauffourée accrochage se_battre lutter lutte
        ! riot riots rioting unrest uprising revolt rebellion revolution turmoil upheaval insurgency mutiny | émeute émeutes révolte soulèvement rébellion révolution insurrection trouble troubles mutinerie émeutier émeutiers
        ! war wars conflict conflicts hostilities warfare | guerre guerres conflit conflits hostilités
        ! ceasefire ceasefires truce truces cease_fire armistice | cessez_feu cessezlefeu trêve trêves armistice
        ! invade invaded invasion occupy occupied occupation incursion | envahir envahi invasion occuper occupé occupation incursion
        ! withdraw withdrew withdrawn withdrawal pull_out pulled_out pullout retreat retreated | retirer retrait se_retirer repli se_replier retraite_troupes évacuer_troupes
        ! deploy deployed deployment mobilise mobilize mobilisation mobilization station_troops | déployer déploiement déployé mobiliser mobilisation mobilisé
        ! intervene intervention intervened | intervenir intervention intervenu
        ! disperse dispersed tear_gas water_cannon crackdown crack_down clampdown repress repression suppress | disperser dispersé lacrymogène lacrymogènes répression réprimer réprimé
        ! coup putsch overthrow overthrown overthrew oust ousted ouster topple toppled depose deposed | coup_état putsch renverser renversé renversement destituer destitution évincer évincé chute_régime
        ! surrender surrendered capitulate lay_down_arms | se_rendre_à reddition capituler capitulation déposer_armes
        ! defect defected defection desert deserter | défection déserter déserteur faire_défection
        ! arm armed supply_weapons | armer livrer_armes livraison_armes
        ! train_troops military_exercise drill manoeuvre manoeuvres maneuvers | exercice_militaire manœuvres entraînement_militaire
        ! test_missile missile_test nuclear_test launched_missile fire_missile fired_missile | essai_nucléaire tir_missile essai_balistique tirer_missile
        ! enrich enriched enrichment | enrichir enrichi enrichissement
        ! inspect inspected inspection inspections inspector inspectors | inspecter inspection inspections inspecteur inspecteurs
        ! patrol patrols patrolling | patrouille patrouiller patrouilles
        ! impose imposed enforce enforcement | imposer imposé instaurer instauré faire_respecter
        ! curfew lockdown state_emergency confinement | couvre_feu confinement état_urgence confiner
        ! martial_law | loi_martiale
        ! quarantine isolate isolation quarantined | quarantaine isoler isolement
        ; politics
        ! vote voted votes voting ballot ballots poll polls referendum plebiscite cast_ballot | voter vote votes voté scrutin suffrage référendum urnes bulletin consultation
        ! elect elected election elections electoral reelect reelected by_election | élire élu élue élus élection élections électoral électorale réélire réélu réélection
        ! campaign campaigned campaigning canvass | campagne faire_campagne
        ! run_for stand_for candidacy bid_for candidate candidates nominee nominees nomination contender | candidature candidat candidate candidats se_présenter briguer investiture_parti
        ! win won wins winner victory victories victorious triumph triumphed | gagner gagné remporter remporté victoire victoires vainqueur triomphe triompher l'emporter
        ! lose lost loses loser defeat defeated defeats loss | perdre perdu défaite défaites battu perte perdant
        ! resign resigned resigns resignation quit quits step_down stepped_down stand_down stood_down step_aside relinquish | démissionner démission démissionné quitter_fonctions quitter_poste se_démettre retirer_de abandonner_poste
        ! sack sacked sacking fire_minister dismissed dismissal layoff layoffs lay_off laid_off redundancies redundancy suspend suspended suspension | limoger limogé limogeage renvoyer renvoi licencier licencié licenciement licenciements suspendre suspendu suspension révoquer révocation démettre
        ! appoint appointed appointment name_as nominate nominated install pick_as chosen_as designate | nommer nommé nommée nomination désigner désigné désignation choisir_comme nominations
        ! take_office took_office sworn_in sworn inaugurate inaugurated inauguration take_over took_over assume_office stepped_into succeed succeeded successor become_president | entrer_fonctions prendre_fonctions prise_fonctions investiture investi assumer_poste prêter_serment serment succéder succession successeur accéder_pouvoir
        ! form_government formed_government new_government reshuffle cabinet_reshuffle coalition_deal | former_gouvernement remaniement remanier nouveau_gouvernement composition_gouvernement
        ! dissolve dissolved dissolution | dissoudre dissous dissolution
        ! impeach impeached impeachment no_confidence censure | destituer_président motion_censure motion_défiance censurer censure
        ! adopt adopted adoption approve approved approval pass_law passed_law ratify ratified ratification endorse endorsed green_light back_plan | adopter adopté adoption approuver approuvé approbation ratifier ratification feu_vert entériner valider validation voter_loi
        ! sign signed signing signature signatory | signer signé signature signatures parapher signataire
        ! veto vetoed block_resolution | veto opposer_veto
        ! agree agreed agreement agreements deal deals accord accords pact treaty treaties settlement compromise reach_deal reached_deal settle settled | accord accords accepter accepté traité traités pacte convenir convenu entente compromis s'entendre règlement_amiable règlement transiger
        ! refuse refused refusal decline_to turn_down turned_down | refuser refusé refus décliner
        ! accept accepted acceptance | accepter_de acceptation
        ! support supported supporting supporter back backed backing endorsement uphold | soutenir soutien soutenu soutiens appuyer appui appuyé défendre défendu
        ! oppose opposed opposition_to object_to objection resist resistance | opposer opposé opposition_à s'opposer objection résister résistance
        ! ban banned banning prohibit prohibited prohibition forbid forbidden outlaw outlawed bar_from | interdire interdit interdiction interdite prohiber prohibition proscrire bannir
        ! sanction sanctions sanctioned embargo embargoes freeze_assets froze_assets asset_freeze penalty penalties punish punished punishment fine fined fines | sanction sanctions sanctionner embargo geler_avoirs gel_avoirs pénalité punir puni punition amende amendes
        ! lift lifted lift_ban repeal repealed abolish abolished scrap_law | lever levée levé abroger abrogation abolir abolition
        ! authorise authorize authorised authorisation authorization permit permitted permission allow allowed licence_granted clearance grant granted | autoriser autorisé autorisation permettre permis octroyer octroi accorder accordé habiliter délivrer
        ! decide decided decision decisions opt resolve_to ruling_that determine determination | décider décidé décision décisions trancher résoudre_à déterminer
        ! plan_to planned planning plans intend intention schedule_for scheduled due_to | prévoir prévu prévue plan projet projeter planifier avoir_intention envisager envisagé
        ! postpone postponed postponement delay delayed delays defer deferred put_off push_back reschedule rescheduled | reporter_à reporté reportée report_de repousser repoussé ajourner ajourné ajournement retard retarder différer différé décaler
        ! cancel cancelled canceled cancelling cancellation scrap scrapped call_off called_off abandon abandoned shelve shelved | annuler annulé annulée annulation abandonner abandonné abandon renoncer
        ! set_up established establish establishment create created creation found_group founded launch launched launching form_committee formed | établir établi établie créer créé création fonder fondé lancer_programme lancement lancé mettre_pied mettre_place mise_place mise_pied instituer instauration constituer constitution_de former_commission
        ! join joined joining accede accession membership | rejoindre rejoint adhérer adhésion intégrer intégration
        ! split split_from secede secession separate separation independence break_away | scission sécession séparer séparation indépendance indépendant
        ! recognise recognize recognised recognition | reconnaître_état reconnaissance_de
        ! cooperate cooperation collaborate collaboration partnership team_up | coopérer coopération collaborer collaboration partenariat
        ! sever sever_ties cut_ties break_off recall_ambassador recalled_ambassador expel_diplomat | rompre rupture rompre_relations rappeler_ambassadeur expulser_diplomate
        ! boycott boycotted | boycott boycotter
        ! bribe bribed bribery corruption corrupt graft kickback embezzle embezzlement fraud defraud money_laundering | corruption corrompre corrompu pot_vin pots_vin détournement_fonds fraude frauder escroquerie escroc blanchiment malversation
        ! nationalise nationalize privatise privatisation privatization | nationaliser nationalisation privatiser privatisation
        ! reform reformed reforms overhaul | réforme réformer réformes refonte
        ! amend amended amendment amendments | amender amendement amendements modifier_loi révision
        ! probe probed investigate investigated investigation investigations investigator investigators inquiry inquiries enquiry enquiries examine_case look_into | enquêter enquête enquêtes enquêteur enquêteurs investigation investigations investiguer instruction_judiciaire
        ! review reviewed reviewing examine examined examination assess assessed assessment evaluate evaluated evaluation audit study_case | examiner examen examiné évaluer évaluation réexaminer réexamen passer_revue audit étudier
        ! monitor monitored observe observers observer observation watch_over supervise supervision oversee | surveiller surveillance observer observateur observateurs observation superviser supervision contrôler contrôle
        ! target targeted targeting aim_at | cibler cible ciblé cibles viser visé prendre_cible
        ! surveil surveillance snoop | surveillance_de mettre_surveillance
        ! misuse misused abuse_power abused | utilisation_abusive abus abusif abusive mésusage
        ! protect protected protection safeguard defend defended | protéger protégé protection sauvegarder défense_de
        ! secure secured tighten_security | sécuriser sécurisé renforcer_sécurité
        ! prepare prepared preparation preparations ready_to | préparer préparation préparatifs préparé
        ! continue_to resume resumed resumption restart restarted | reprendre repris reprise redémarrer relancer relance
        ! begin_talks open_talks kick_off kicked_off | entamer débuter_négociations ouvrir_négociations
        ! end ended ending finish_off conclude concluded conclusion_of complete completed completion wrap_up | terminer terminé achever achevé achèvement conclure conclu mettre_fin prendre_fin clore clôture finir
        ! extend extended extension prolong renew renewed renewal | prolonger prolongation prolongé prorogation proroger étendre renouveler renouvellement extension
        ! expand expanded expansion widen widened enlarge | élargir élargissement agrandir agrandissement expansion élargi
        ! change changed switch switched replace replaced replacement alter | changer changé changement remplacer remplacé remplacement modifier modification
        ! correct corrected correction rectify fix | corriger correction rectifier rectification
        ! improve improved improvement upgrade | améliorer amélioration amélioré
        ! worsen worsened deteriorate deterioration escalate escalation intensify | empirer aggraver aggravation détériorer détérioration escalade intensifier s'intensifier dégénérer
        ! ease eased easing relax calm defuse_tension | apaiser apaisement assouplir assouplissement calmer détendre
        ! fail failed failure failing unsuccessful collapse_of_talks | échec échouer échoué échouent tentative_échouée capoter rater raté
        ! attempt attempted attempts try_to effort efforts bid | tentative tenter tenté essai essayer effort efforts
        ! succeed_in success manage_to | réussir réussi parvenir parvenu succès réussite
        ! prevent prevented prevention avert averted stop_from thwart thwarted foil foiled | empêcher empêché prévention déjouer déjoué éviter évité
        ! help helped helping assist assistance aid_to relief_to | aider aide_à assister assistance secourir_à venir_aide
        ! donate donated donation donations fundraise charity | donner_à don dons donateur donation collecte
        ! honour honor award awarded awards prize prizes medal decorate win_prize | récompenser récompense prix_nobel décerner décerné médaille médailles lauréat distinction primer attribuer_prix
        ; movement
        ! visit visited visits visiting trip trips travel travelled traveled journey tour state_visit | visite visiter visites voyage voyager déplacement se_rendre rendu_visite tournée
        ! arrive arrived arrival arrivals land_in landed reach reached | arriver arrivée arrivé arrivent atteindre atteint atterrir débarquer
        ! depart departed departure departures leave_for left_for set_off set_out set_sail | partir parti départ départs quitter_pays prendre_départ appareiller
        ! return returned returning returns come_back came_back go_back bring_back repatriate repatriation | retour retourner revenir revenu rentrer rentré rapatrier rapatriement ramener
        ! send sent sending dispatch dispatched | envoyer envoyé envoi envoie dépêcher expédier
        ! deliver delivered delivery deliveries supply supplied supplies ship_to shipped shipment | livrer livraison livraisons livré fournir fourni fourniture approvisionner approvisionnement acheminer acheminement
        ! carry carried transport transported transfer transferred transferral move_to moved_to relocate | transporter transport transporté transférer transfert transféré déplacer déménager acheminer_vers
        ! enter entered entry break_into broke_into | entrer entré entrée pénétrer pénétré intrusion
        ! cross crossed crossing | traverser traversé traversée franchir franchi passage
        ! open opened opening reopen reopened reopening | ouvrir ouvert ouverte ouverture rouvrir rouvert réouverture inaugurer_pont inauguration_de
        ! close closed closing closure shut shut_down closures | fermer fermé fermée fermeture fermetures clôturer
        ! block blocked blocking blockade blockaded obstruct obstructed obstruction jam stuck | bloquer bloqué bloqués blocage blocus obstruer coincé coincer entraver barrer barrage_route
        ! crash crashed crashes collide collided collision derail derailed derailment pile_up run_over ran_over ram rammed | écraser s'écraser écrasé crash collision percuter percuté dérailler déraillement accident_avion heurter renverser_piéton télescoper carambolage
        ! accident accidents mishap | accident accidents accidentel
        ! sink sank sunk sinking capsize capsized shipwreck founder drown drowned drowning | couler coulé naufrage naufragé sombrer sombré chavirer chaviré noyer noyé noyade noyés
        ! run_aground ran_aground aground grounded grounding wedged stranded | échouer échoué échouée échouement s'échouer ensablé encastré
        ! refloat refloated refloating dislodge dislodged freed_ship afloat tow towed tug | renflouer renfloué renflouement remettre_flot remise_flot à_flot déséchouer dégager dégagé remorquer remorqué désensabler déloger
        ! dredge dredging dig dug excavate excavation | draguer dragage creuser creusé excaver excavation
        ! fly flew flown flight flights take_off took_off | voler_vers vol_de décoller décollage décollé survoler
        ! land landed_at landing | atterrir_à atterrissage atterri
        ! orbit lift_off blast_off spacecraft launch_rocket | orbite fusée lancement_fusée décollage_fusée
        ! drive drove driven drive_off | conduire conduit rouler
        ! race raced racing | course courses
        ! march_on advance advanced advancing push_into | avancer avancé avancée progresser_vers progression
        ! surround surrounded encircle besiege besieged siege_of | encercler encerclé assiéger assiégé siège_de entourer
        ! gather_in flock | affluer afflux se_masser
        ! migrate migration immigration emigrate | migrer migration immigration émigrer
        ! settle_in settlement_building settler settlers colony | colonie colonies colon colons colonisation
        ; disaster, health, weather
        ! earthquake earthquakes quake quakes tremor tremors aftershock aftershocks seismic | séisme séismes tremblement_terre secousse secousses réplique répliques sismique
        ! tsunami tsunamis tidal_wave | tsunami raz_marée
        ! erupt erupted eruption volcano volcanic ash_cloud | éruption volcan volcanique entrer_éruption nuage_cendres
        ! flood flooded floods flooding inundate swollen_river burst_banks | inondation inondations inonder inondé crue crues débordement déborder submerger
        ! storm storms hurricane hurricanes cyclone typhoon tornado tornadoes tropical_storm gale | tempête tempêtes ouragan cyclone typhon tornade tornades bourrasque
        ! landslide landslides mudslide mudslides avalanche | glissement_terrain coulée_boue avalanche éboulement
        ! drought famine starvation starve hunger | sécheresse famine faim disette
        ! heatwave heat_wave cold_snap snowfall snowstorm blizzard snow | canicule vague_chaleur vague_froid neige blizzard chutes_neige
        ! fire fires blaze blazes wildfire wildfires burn burned burnt burning flames arson inferno ablaze engulfed | incendie incendies feu feux brûler brûlé flammes sinistre incendier incendié pyromane embraser
        ! extinguish extinguished put_out firefighter firefighters firemen | éteindre éteint pompier pompiers maîtriser_incendie circonscrire
        ! crack cracked cracks fracture fractured fissure | fissurer fissuré fissure fissures se_fissurer fêler fêlure lézarder
        ! collapse collapsed collapses cave_in give_way | effondrement effondrer effondré s'effondrer écroulement s'écrouler écroulé
        ! leak leaked leaks leakage spill spilled spillage radiation radioactive meltdown | fuite fuites fuiter marée_noire déversement déverser radiation radiations radioactif radioactivité fusion_cœur
        ! pollute polluted pollution | polluer pollution pollué
        ! outbreak outbreaks epidemic pandemic epidemics spread_virus | épidémie pandémie flambée épidémies foyer_infection propagation se_propager
        ! fall_ill fell_ill sicken diagnose diagnosed diagnosis tested_positive test_positive | tomber_malade diagnostiquer diagnostic testé_positif contracter
        ! treat treated treatment therapy hospitalise hospitalised hospitalized hospitalisation admit_hospital | soigner soigné traiter traitement soins hospitaliser hospitalisé hospitalisation thérapie
        ! cure cured recover recovered recovery heal | guérir guéri guérison se_rétablir rétablissement
        ! vaccinate vaccinated vaccination vaccinations inoculate | vacciner vaccination vacciné vaccinations
        ! operate_on surgery surgical transplant | opérer chirurgie greffe chirurgical opération_chirurgicale
        ! give_birth birth born pregnant pregnancy | accoucher naissance naître né enceinte grossesse accouchement
        ! marry married marriage wedding wed | marier marié mariage épouser noces
        ! divorce divorced | divorce divorcer divorcé
        ! survive survived | survivre survécu
        ! suffer suffered suffering | souffrir souffert souffrance subir
        ! test tested testing tests trial_of | tester testé essai_de essais test tests
        ; economy
        ! buy bought buying purchase purchased acquire acquired acquisition takeover buyout bid_for_company | acheter achat acheté racheter rachat acquisition acquérir acquis OPA offre_publique
        ! sell sold selling sale sales sell_off | vendre vente ventes vendu vendus cession céder
        ! pay paid paying payment payments compensate compensation repay reimburse damages | payer paiement payé verser versement versé indemniser indemnisation indemnité rembourser remboursement dommages_intérêts dédommager dédommagement
        ! lend lent loan loans borrow borrowed | prêter prêt prêts emprunter emprunt crédit
        ! spend spent spending expenditure | dépenser dépense dépenses
        ! invest invested investment investments investor investors | investir investi investissement investissements investisseur investisseurs
        ! rise rose risen rises rising increase increased increases soar soared surge surged grow grew grown growth jump jumped climb climbed rebound gain gained | augmenter augmentation augmenté hausse croissance bondir bond grimper croître progresser s'envoler envolée monter progression_de accroître accroissement
        ! fall fell fallen falling falls drop dropped decline declined declines decrease decreased plunge plunged slump slumped tumble slide shrink contraction recession | baisse baisser baissé chuter chute tomber tombé reculer recul diminuer diminution dégringoler plonger récession se_contracter contraction
        ! cut cuts cutting reduce reduced reduction slash slashed trim austerity | couper réduire réduit réduction réductions coupe coupes austérité tailler
        ! export exported exports exporter | exporter exportation exportations exporté
        ! import imported imports | importer importation importations
        ! trade traded trading commerce | commerce commercer échanges_commerciaux négoce
        ! bankrupt bankruptcy insolvency insolvent go_bust default_on | faillite faillites insolvable insolvabilité défaut_paiement dépôt_bilan redressement_judiciaire liquidation
        ! bailout bail_out rescue_plan rescue_package stimulus | plan_sauvetage renflouement_bancaire plan_relance plan_aide
        ! merge merged merger mergers tie_up | fusion fusionner fusions
        ! downgrade downgraded credit_rating | dégrader_note abaisser_note dégradation_note abaissement
        ! hire hired hiring recruit recruited recruitment | embaucher embauche recruter recrutement engager_employé
        ! strike_action walkout stoppage industrial_action went_strike | grève grèves débrayage gréviste grévistes
        ! produce produced production output manufacture manufactured | produire produit_par production fabriquer fabrication
        ! build built building_of construct constructed construction rebuild rebuilt reconstruction | construire construit construction bâtir bâti reconstruire reconstruction édifier chantier
        ! develop developed development | développer développé développement mettre_point
        ! fund funded funding finance financed financing | financer financement financé
        ! tax_on levy | taxer taxation imposer_taxe
        ! recall_product recalled product_recall | rappel_de rappeler_véhicules
        ! report_profit posted_profit posted_loss earnings | bénéfice_net résultat_net
        ! price_at cost_of | coûter coût_de
        ; sport and culture
        ! score scored goal_scored equalise equaliser | marquer marqué inscrire_but égaliser
        ! beat_team defeat_team draw_match | battre_équipe match_nul
        ! qualify qualified qualification reach_final | qualifier qualification qualifié se_qualifier
        ! compete competed competition compete_in tournament | compétition concourir tournoi participer disputer
        ! transfer_player sign_player signed_for | transfert_joueur recruter_joueur
        ! injure_player knee_injury | blessure_genou
        ! retire retired retirement | retraite prendre_retraite retraité
        ! release_album premiere premiered screening | sortie_film avant_première projection
        ! host hosted hosting organise organised organize organized stage_event | accueillir accueilli organiser organisé organisation_de hôte
        ! select_squad pick_team named_squad | sélectionner sélection sélectionné
        ! doping doped anti_doping | dopage dopé dopant
        ! withdraw_from pull_out_of forfeit | forfait abandon_course
        ; technology and other
        ! launch_product unveil_product introduce introduced roll_out | lancer_produit présenter présenté présentation mettre_vente commercialiser
        ! shut_network outage blackout power_cut | panne coupure_courant panne_électricité coupure
        ! restore restored restoration | rétablir rétabli restaurer restauration rétablissement_de
        ! record recorded recording film_scene | enregistrer enregistrement filmer filmé tourner_film
        ! photograph photographed | photographier photographié
        ! steal_data data_breach | vol_données fuite_données
        ! delete deleted erase remove removed removal | supprimer supprimé suppression effacer enlever_de retirer_de_vente
        ! ban_from_flying no_fly | exclusion_aérienne
        ! follow followed following_up | suivre suivi
        ! wait waited waiting queue queued | attendre attendu attente file_attente
        ! hand_over handed_over turn_over turn_in | remettre remis livrer_à remise
        ! show_off display displayed exhibit exhibition parade | exposer_œuvre exposition afficher parade
        ! name_suspect identify identified identification | identifier identifié identification
        ! escape_death narrowly_escaped | échapper_mort
        ! link linked connect connected connection | lier lié lien liens relier
        ! suspect_of suspected suspicion suspicions | soupçonner soupçonné soupçon soupçons suspicion suspecter
        ! fear_that feared fears worry worried concern_over concerned | craindre craint crainte craintes redouter inquiéter inquiet inquiétude inquiétudes préoccuper
        ! hope hoped hopes | espérer espoir espère
        ! expect expected expectation | attendre_que s'attendre attentes
        ! shock shocked stun stunned outrage outraged anger angered fury | choquer choqué choc indigner indignation colère scandaliser
        ! divide divided division | diviser divisé division
        ! choose chose chosen choice pick picked | choisir choisi choix
        ! lead_to cause caused trigger triggered spark sparked provoke prompted | causer cause_de provoquer provoqué déclencher déclenché entraîner entraîné susciter
        ! affect affected hit_by | toucher touché affecter affecté
        ! stop stopped halt halted | stopper stoppé arrêter_de interrompre interrompu interruption
        ! seize seized confiscate confiscated impound impounded | saisir saisi saisie confisquer confiscation immobiliser
        ! reclaim recapture recaptured retake retook | reprendre_ville reconquérir
        ! use_force | usage_force
        ! smoke smoking | fumer tabac
        ! drink drank drunk alcohol | boire alcool ivre ivresse
        ! eat ate eaten | manger repas
        ! sleep slept asleep | dormir sommeil
        ! read read_out | lire lecture
        ! teach taught | enseigner
        ! learn learned learnt | apprendre appris
        ! hold_talks | tenir_discussions
        ! hold_hearing | tenir_audience
        ! certify accredit | certifier certification homologuer
        ! inspect_site visit_site | visiter_site
        ! exhume exhumed autopsy post_mortem | exhumer autopsie autopsier
        ! bid_farewell farewell | adieu adieux
        ! take_part participate participated participation attend attended attendance | participer participation participé assister_à prendre_part
        ! head_for travel_to fly_to | prendre_direction
        ! fine_tune calibrate | régler réglage
        """#
}
