/// French, as far as clauses, names, sources and certainty need it. Time words stand in the temporal pack; one line a class, see `Lexicon`.
enum French {
    static let words = """
        elision: yes
        adverb-ending: ment
        perfect-with-be: yes
        determiner: le la les l' l’ un une des du au aux de-la chaque tout toute tous toutes plusieurs quelques certains certaines aucun aucune autre autres tel telle quel quelle
        person: il elle
        subject-relative: qui
        before-date: le ce en dès depuis dans ici
        stamp: par publié publiée mis mise jour modifié modifiée actualisé édité rédaction
        causative: fait fit firent fera laissé
        indefinite: un une des certains certaines plusieurs quelques d'autres
        addressee: informer informe informé informée informent prévenir prévenu averti avertir
        with-be: arrivé arrivée arrivés arrivées parti partie partis parties venu venue venus venues devenu devenue devenus revenu revenue revenus allé allée allés entré entrée entrés rentré rentrée rentrés monté descendu né née nés mort morte morts décédé décédée resté restée restés retourné retournée sorti sortie sortis tombé tombée tombés passé passée apparu apparue apparus parvenu parvenue intervenu intervenue survenu survenue
        demonstrative: ce cet cette ces
        possessive: son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes
        pronoun: il elle ils elles on je nous vous j' j’ tu ce c' c’ celui-ci celle-ci ceux-ci chacun personne
        clitic: se s' s’ me m' m’ te t' t’ lui leur y en le la les l' l’ nous vous
        coordinator: et mais ou ni or car
        subordinator: lorsque lorsqu' lorsqu’ quand comme puisque puisqu' puisqu’ quoique quoiqu' sitôt tandis
        subordinator-that: alors tandis pendant après avant parce afin bien dès depuis sans pour jusqu'à ainsi maintenant pourvu selon
        condition: si s'
        relative: qui dont où lequel laquelle lesquels lesquelles duquel desquels auquel auxquels
        complementizer: que qu' qu’
        negation: ne n' n’ pas jamais plus aucun aucune rien ni non nullement sans
        preposition: de d' d’ du des avec pour par sur sous entre contre sans avant après depuis pendant durant malgré selon outre envers parmi concernant suite lors dès jusque via hors face grâce afin
        place-preposition: à au aux en dans près vers depuis chez
        to: à de d' d’ pour
        adverb: aussi encore déjà toujours seulement même puis alors ici là très trop assez bientôt presque environ bien souvent récemment actuellement auparavant immédiatement personnellement officiellement publiquement formellement finalement enfin initialement cependant toutefois néanmoins pourtant ainsi donc également notamment surtout ensemble fermement vivement largement rapidement lentement soudain secrètement plus moins ne pas jamais point guère d'abord hier tout peu beaucoup tant mieux mal hautement définitivement clairement directement simplement brièvement longuement désormais particulièrement provisoirement temporairement à_nouveau nouveau effet fait part outre
        earlier: auparavant précédemment jadis avant
        sequel: ensuite puis après aussitôt entre-temps parallèlement dans_la_foulée peu
        hearsay: apparemment prétendument soi-disant présumé présumée présumés supposé supposée confirmées confirmée
        doubt: peut-être éventuellement probablement sans-doute vraisemblablement potentiellement
        habitual: toujours souvent généralement traditionnellement habituellement régulièrement d'ordinaire
        source: selon d'après citant d’après
        abbreviation: m mm mme mlle mgr dr pr st ste gén col lt av bd env etc cf art p ex no n janv févr juil sept oct nov déc jr vol fig s.a p.-d.g
        calendar: janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche gmt noël pâques toussaint ascension pentecôte
        title: m. m mm mme mlle mgr me docteur dr pr professeur général colonel lieutenant major sergent capitaine amiral vice-amiral commandant roi reine prince princesse pape juge cheikh imam ayatollah maître monsieur madame sir lord
        role: président présidente ministre premier première chancelier chancelière secrétaire sénateur sénatrice gouverneur maire roi reine prince chef cheffe dirigeant dirigeante dirigeants leader directeur directrice porte-parole ambassadeur ambassadrice émissaire commandant général colonel responsable responsables officiel officiels député députée élu élus membre procureur procureure juge avocat avocate analyste expert experte professeur auteur fondateur fondatrice patron patronne pdg p-dg candidat candidate représentant représentante entraîneur capitaine rédacteur journaliste homologue dictateur monarque pape évêque commissaire administrateur conseiller conseillère économiste scientifique ingénieur guide numéro vice-président vice-présidente adjoint adjointe amiral état-major souverain opposant militant militante
        organisation: groupe société compagnie agence ministère département bureau conseil commission comité parlement cour tribunal gouvernement parti union ligue banque université institut organisation association fédération armée marine force forces police gendarmerie garde brigade chaîne journal radio télévision quotidien hebdomadaire autorité administration fondation fonds chambre sénat congrès assemblée nations alliance coalition consortium centre direction service services entreprise maison hôpital école régime etat état présidence diplomatie ambassade
        name-link: de du des d' d’ la le les l' l’ el al ben bin ibn von van der den et aux & -
        numeral: un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante cent cents dizaine dizaines douzaine quinzaine vingtaine trentaine cinquantaine centaine centaines
        number: un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 soixante-dix=70 quatre-vingts=80 quatre-vingt-dix=90 cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 cinquantaine=50 centaine=100
        magnitude: mille milliers million millions milliard milliards centaines
        unit: dollars dollar euros euro livres pour % $ € £ km kilomètres kilomètre mètres tonnes barils hectares degrés personnes morts mort blessés tués victimes
        function: pas plus si ainsi comme quoi comment pourquoi où tout rien voici voilà contre afin c'est

        be: est sont était étaient fut furent été être étant sera seront serait seraient soit soient serais suis sommes êtes étais fût
        have: a ont avait avaient eut eurent eu avoir ayant aura auront aurait auraient ait aient ai avons avez avais aurais eût
        present stative: est sont a ont ai suis sommes avons êtes avez
        imperfect stative: était étaient avait avaient étais avais
        past: fut furent eut eurent
        participle: été eu
        future: sera seront aura auront
        conditional: serait seraient aurait auraient
        subjunctive: soit soient ait aient fût eût
        base: être avoir
        gerund: étant ayant
        present: peut peuvent pouvons pouvez peux doit doivent devons
        imperfect: pouvait pouvaient devait devaient
        conditional: pourrait pourraient devrait devraient pourrions
        future: pourra pourront devra devront
        possible: pouvons pouvez peux pouvions peut peuvent pourrait pourraient pouvait pouvaient pourra pourront puisse puissent pourrions
        participle: pu dû
        base: pouvoir devoir
        plan: doit doivent devait devaient devrait devraient devra devront prévu prévue prévus prévues prévoit prévoient prévoyait attendu attendue attendus attendues compte comptent entend entendent envisage envisagent souhaite souhaitent veut veulent espère espèrent prochain prochaine censé censée censés programmé programmée
        going: va vont allait allaient vais allons
        present: va vont
        imperfect: allait allaient
        near: vient viennent venait venaient
        present: vient viennent
        imperfect: venait venaient
        cancel: annulé annulée annulés annulées reporté reportée reportés suspendu suspendue

        ending eraient: conditional
        ending erait: conditional
        ending aient: imperfect
        ending èrent: past
        ending irent: past
        ending eront: future
        ending era: future
        ending ait: imperfect
        ending ées: participle
        ending ée: participle
        ending és: participle
        ending é: participle
        ending ant: gerund
        noun: fait souhait trait lait extrait portrait retrait attrait parfait imparfait distrait forfait année années journée journées soirée matinée arrivée durée armée armées idée idées entrée montée levée tournée pensée mosquée musée lycée côté société sociétés libertés liberté sécurité université autorité autorités ministériel comité comités santé cité qualité identité unité nationalité communauté réalité activité activités égalité vérité majorité minorité député députés accusé marché marchés clé blé café degré degrés traité traités décédé côtés intérêt délégué réfugié réfugiés blessé blessés employé employés procédé avant enfant enfants important importants pendant durant restaurant étudiant étudiants représentant représentants habitant habitants manifestant manifestants combattant combattants dirigeant dirigeants commandant gouvernement instant courant montant suivant devant maintenant cependant pourtant autant pertinent tant géant géants suffisant inquiétant opposant opposants assaillant assaillants militant militants

        paradigm er: er=base e=present ent=present é=participle ée=participle és=participle ées=participle ait=imperfect aient=imperfect a=past èrent=past era=future eront=future erait=conditional eraient=conditional ant=gerund ons=present ez=present
        paradigm ger: er=base e=present ent=present é=participle ée=participle és=participle ées=participle eait=imperfect eaient=imperfect ea=past èrent=past era=future eront=future erait=conditional eant=gerund
        paradigm cer: cer=base ce=present cent=present cé=participle cée=participle cés=participle cées=participle çait=imperfect çaient=imperfect ça=past cèrent=past cera=future ceront=future cerait=conditional çant=gerund
        paradigm ir: ir=base it=present+past issent=present i=participle ie=participle is=participle ies=participle issait=imperfect issaient=imperfect irent=past ira=future iront=future irait=conditional issant=gerund
        paradigm re: re=base -=present ent=present u=participle ue=participle us=participle ues=participle ait=imperfect aient=imperfect it=past irent=past ra=future ront=future rait=conditional ant=gerund
        verbs er speech: déclar affirm ajout précis expliqu assur not soulign indiqu révél signal témoign confi estim jug insist rappel martel critiqu accus dénonc- confirm condamn déplor regrett félicit propos demand menac- salu saluer rétorqu- avou évoqu regrett racont observ remarqu constat clam murmur lanc- affich certifi relat critiqu appel plaid réclam suggér espér comment détaill
        verbs cer speech: annon dénon lan menac- avan
        verb speech: base dire; present dit disent; participle dit dite dits dites; imperfect disait disaient; past dit dirent; future dira diront; conditional dirait diraient; gerund disant
        verb speech: base répondre; present répond répondent; participle répondu; imperfect répondait; past répondit; gerund répondant
        verb speech: base prévenir; present prévient; participle prévenu; gerund prévenant
        verb speech: base écrire; present écrit écrivent; participle écrit écrite écrits; imperfect écrivait; gerund écrivant
        verb speech: base admettre; present admet; participle admis; gerund admettant
        verb speech: base reconnaître; present reconnaît reconnaissent; participle reconnu; gerund reconnaissant
        verb speech: base soutenir; present soutient; participle soutenu; imperfect soutenait; gerund soutenant
        verb speech: base promettre; present promet promettent; participle promis; gerund promettant
        verb speech: base prédire; present prédit; participle prédit
        verb speech: base avertir; present avertit; participle averti; gerund avertissant
        verb speech: base croire; present croit croient; participle cru
        verb speech: base savoir; present sait savent; participle su; imperfect savait
        verb speech: base penser; present pense pensent; participle pensé; imperfect pensait
        verb speech: base préciser; present précise; participle précisé
        verb speech: base apprendre; present apprend; participle appris
        verb speech: base poursuivre; present poursuit; participle poursuivi; past poursuivit
        verb speech: base conclure; present conclut; participle conclu
        verb speech: base renchérir; participle renchéri; present renchérit
        verb speech: base informer; present informe; participle informé informée; gerund informant
        verbs er denial: ni réfut rejet-
        verb denial: base démentir; present dément démentent; participle démenti démentie démentis démenties; imperfect démentait; past démentit; gerund démentant
        verb denial: base rejeter; present rejette rejettent; participle rejeté rejetée rejetés rejetées; imperfect rejetait; past rejeta; gerund rejetant
        verb denial: base contester; present conteste contestent; participle contesté contestée; imperfect contestait
        verb denial: base minimiser; present minimise; participle minimisé
        denial: démenti dénégations
        verbs er report: rapport publi diffus signal révél
        verb report: base rapporter; present rapporte rapportent; participle rapporté rapportée; imperfect rapportait

        verbs er: arriv quitt attaqu tu bless frapp bombard lanc- arrêt captur libér condamn- accus inculp limog nomm remplac démissionn rencontr visit téléphon convoqu réclam autoris vot adopt sign ratifi approuv refus accept cré fond form install retir évacu explos éclat tomb mont montr entr rentr retourn sauv bloqu débloqu échou coul termin commenc- cess continu maintien- dur rest occup utilis espionn cibl pirat exploit fabriqu vers- livr achet- gagn perdr- remport abandonn enlev- pris- expuls report annul suspend- prolong- modifi chang- augment diminu baiss grimp entraîn provoqu caus touch détruir- endommag manifest défil affront oppos alli rejoign- encourag incit invit propos- présent dévoil inaugur ferm ouvr- import export transport navigu remorqu dégag tent essay pass- cherch trouv port emport apport support support particip assist contribu prépar organis align- rassembl mobilis déploy débarqu traver- travers crois décid chois- examin enquêt étudi analys évalu équip arm désarm form clôtur entam entreprend- intervien- empar respect viol tortur exécut assassin massacr pill incendi brûl effondr éloign approch dépos réclam consacr exig- impliqu aid appuy enregistr capt mesur évit embarqu abattr- cautionn mén parl traduir- rompr- clar racl renfloué- assum rassur réfugi install enfui- prépar- prolong- devast dévast collabor
        verbs ger: chang dirig protég engag partag prolong exig dégag interrog encourag ménag plong nag voyag échang héberg assiég obl- oblig jug corrig rédig boug dommag endommag
        verbs cer: commen avan pla remplac- repla rempla lan effor pronon renon mena exer for annon dénon divor renfor amor relan percer- finan influen
        verbs ir: fin réuss chois établ subi- réun franch envah grand rempl agi réag blanch démol aboutir- about bond enrich garant guér nourr obé pun ralent réag sais surg trah un vieill invest élarg affaibl fourn avert atterr ressurg enfou dé- dur
        verbs re: rend attend descend défend répand suspend tend vend entend prétend étend
        verb: base tenir; present tient tiennent; participle tenu tenue tenus tenues; imperfect tenait tenaient; past tint tinrent; future tiendra tiendront; conditional tiendrait; gerund tenant
        verb: base entretenir; present entretient entretiennent; participle entretenu entretenue entretenus; imperfect entretenait; past entretint; gerund entretenant
        verb: base maintenir; present maintient maintiennent; participle maintenu maintenue; imperfect maintenait
        verb: base obtenir; present obtient obtiennent; participle obtenu obtenue; imperfect obtenait; past obtint
        verb: base venir; present vient viennent; participle venu venue venus venues; imperfect venait venaient; past vint vinrent; future viendra viendront
        verb: base devenir; present devient deviennent; participle devenu devenue devenus; imperfect devenait; past devint; future deviendra deviendront
        verb: base revenir; present revient reviennent; participle revenu revenue revenus; past revint; future reviendra
        verb: base intervenir; present intervient interviennent; participle intervenu intervenue; past intervint; future interviendra
        verb: base prendre; present prend prennent; participle pris prise prises; imperfect prenait prenaient; past prit prirent; future prendra prendront; gerund prenant
        verb: base reprendre; present reprend reprennent; participle repris reprise; past reprit reprirent; future reprendra
        verb: base entreprendre; present entreprend; participle entrepris entreprise
        verb: base surprendre; participle surpris surprise
        verb: base comprendre; present comprend comprennent; participle compris; imperfect comprenait
        verb: base mettre; present met mettent; participle mis mise mises; imperfect mettait mettaient; past mit mirent; future mettra mettront; gerund mettant
        verb: base remettre; present remet; participle remis remise; past remit
        verb: base permettre; present permet permettent; participle permis; imperfect permettait; past permit; gerund permettant
        verb: base transmettre; present transmet; participle transmis transmise
        verb: base commettre; participle commis commise commises
        verb: base démettre; participle démis démise
        verb: base faire; present fait font; participle fait faite faits faites; imperfect faisait faisaient; past fit firent; future fera feront; conditional ferait feraient; gerund faisant
        verb: base aller; participle allé allée allés; past alla allèrent; future ira iront; conditional irait
        verb: base partir; present part partent; participle parti partie partis parties; imperfect partait; past partit partirent; future partira
        verb: base sortir; present sort sortent; participle sorti sortie sortis; imperfect sortait; past sortit
        verb: base servir; present sert servent; participle servi; imperfect servait
        verb: base sentir; present sent; participle senti; imperfect sentait
        verb: base mourir; present meurt meurent; participle mort morte morts mortes; imperfect mourait; past mourut moururent
        verb: base naître; present naît; participle né née nés nées; past naquit
        verb: base courir; present court; participle couru; past courut
        verb: base ouvrir; present ouvre ouvrent; participle ouvert ouverte ouverts ouvertes; imperfect ouvrait; past ouvrit ouvrirent; future ouvrira ouvriront; gerund ouvrant
        verb: base offrir; present offre offrent; participle offert offerte; past offrit
        verb: base souffrir; present souffre; participle souffert
        verb: base découvrir; present découvre; participle découvert découverte; past découvrit
        verb: base couvrir; participle couvert couverte couverts
        verb: base acquérir; participle acquis acquise
        verb: base fuir; present fuit fuient; participle fui; imperfect fuyait; past fuit; gerund fuyant
        verb: base enfuir; participle enfui enfuie enfuis
        verb: base voir; present voit voient; participle vu vue vus vues; imperfect voyait; past vit virent; future verra
        verb: base prévoir; present prévoit prévoient; participle prévu prévue prévus; imperfect prévoyait
        verb: base recevoir; present reçoit reçoivent; participle reçu reçue reçus reçues; imperfect recevait; past reçut reçurent; future recevra; gerund recevant
        verb: base apercevoir; participle aperçu aperçue
        verb: base vouloir; present veut veulent; participle voulu; imperfect voulait voulaient; past voulut; conditional voudrait
        verb: base falloir; present faut; participle fallu; imperfect fallait; future faudra; conditional faudrait
        verb: base apparaître; present apparaît apparaissent; participle apparu apparue apparus apparues; imperfect apparaissait; past apparut
        verb: base réapparaître; participle réapparu; imperfect réapparaissait; present réapparaît
        verb: base disparaître; present disparaît; participle disparu disparue disparus; past disparut
        verb: base paraître; present paraît paraissent; participle paru; imperfect paraissait; past parut
        verb: base connaître; present connaît connaissent; participle connu connue connus; imperfect connaissait; past connut
        verb: base naître; participle né née
        verb: base croître; participle crû
        verb: base perdre; present perd perdent; participle perdu perdue perdus perdues; imperfect perdait; past perdit perdirent; future perdra; gerund perdant
        verb: base battre; present bat battent; participle battu battue battus; imperfect battait; past battit
        verb: base abattre; present abat; participle abattu abattue abattus; past abattit
        verb: base combattre; present combat combattent; participle combattu
        verb: base débattre; participle débattu
        verb: base rompre; present rompt; participle rompu rompue; past rompit
        verb: base vaincre; participle vaincu; present vainc
        verb: base convaincre; participle convaincu convaincue
        verb: base suivre; present suit suivent; participle suivi suivie suivis; imperfect suivait; past suivit
        verb: base vivre; present vit vivent; participle vécu; imperfect vivait
        verb: base construire; present construit construisent; participle construit construite construits; past construisit
        verb: base détruire; present détruit; participle détruit détruite détruits détruites; past détruisit
        verb: base conduire; present conduit conduisent; participle conduit conduite; past conduisit; imperfect conduisait
        verb: base produire; present produit produisent; participle produit produite; past produisit; imperfect produisait
        verb: base réduire; present réduit; participle réduit réduite
        verb: base élire; present élit; participle élu élue élus
        verb: base lire; present lit lisent; participle lu lue
        verb: base joindre; participle joint jointe
        verb: base rejoindre; present rejoint; participle rejoint rejointe rejoints; past rejoignit
        verb: base atteindre; present atteint atteignent; participle atteint atteinte; past atteignit
        verb: base craindre; present craint craignent; participle craint; imperfect craignait
        verb: base plaindre; present plaint; participle plaint plainte
        verb: base contraindre; participle contraint contrainte contraints
        verb: base éteindre; participle éteint éteinte
        verb: base asseoir; participle assis
        verb: base dissoudre; participle dissous dissoute
        verb: base subir; present subit subissent; participle subi subie subis; past subit
        verb: base accueillir; present accueille; participle accueilli accueillie; past accueillit
        verb: base valoir; present vaut valent; participle valu
        verb: base appeler; present appelle appellent; participle appelé appelée; imperfect appelait; past appela; future appellera; gerund appelant
        verb: base jeter; present jette jettent; participle jeté jetée; past jeta
        verb: base projeter; present projette; participle projeté
        verb: base mener; present mène mènent; participle mené menée menés menées; imperfect menait; past mena; gerund menant
        verb: base amener; present amène; participle amené amenée amenés amenées; past amena
        verb: base enlever; present enlève; participle enlevé enlevée enlevés; past enleva
        verb: base lever; present lève lèvent; participle levé levée; past leva; imperfect levait
        verb: base achever; present achève; participle achevé achevée; past acheva
        verb: base acheter; present achète achètent; participle acheté achetée; past acheta
        verb: base peser; present pèse; participle pesé
        verb: base libérer; present libère libèrent; participle libéré libérée libérés libérées
        verb: base opérer; present opère; participle opéré
        verb: base céder; present cède; participle cédé
        verb: base succéder; present succède; participle succédé; past succéda
        verb: base décéder; participle décédé décédée
        verb: base espérer; present espère espèrent; participle espéré
        verb: base considérer; present considère; participle considéré considérée
        verb: base accélérer; present accélère; participle accéléré
        verb: base célébrer; present célèbre; participle célébré
        verb: base régner; present règne; participle régné
        verb: base envoyer; present envoie envoient; participle envoyé envoyée envoyés; past envoya; future enverra
        verb: base déployer; present déploie; participle déployé déployée déployés
        verb: base payer; present paie; participle payé payée
        verb: base employer; present emploie; participle employé
        verb stative: base contenir; present contient contiennent; participle contenu; imperfect contenait
        verb stative: base sembler; present semble semblent; imperfect semblait semblaient; participle semblé
        verb stative: base appartenir; present appartient; imperfect appartenait appartenaient
        verb stative: base figurer; present figure figurent; imperfect figurait figuraient
        verb stative: base exister; present existe existent; imperfect existait
        verb stative: base posséder; present possède possèdent; imperfect possédait; participle possédé
        verb stative: base agir; present agit; imperfect agissait; participle agi
        scheduled: rendre rend recevoir reçoit réunir réunit réunissent débuter débute ouvrir ouvre tenir tient rencontrer rencontre arriver arrive
        noun: attaque attaques frappe frappes visite visites appel demande demandes annonce annonces rapport rapports rencontre rencontres marche manifeste tente accuse cause causes force forces note notes reste restes trouve porte portes place places pilote garde gardes signe signes change aide aides ferme contrôle contrôles crise crises arme armes forme formes groupe offre offres montre lance lances plan dépense ordre ordres offensive programme programmes risque risques charge charges compte comptes cible cibles menace menaces critique critiques approche réforme réformes perte baisse hausse enquête enquêtes alerte juge juges parle voyage voyages nage engage échange échanges partage ménage prise prises mise mises reprise surprise entreprise entreprises sortie sorties partie parties vue vues défense suite suivi produit produits conduite découverte offerte plainte plaintes atteinte mort morts fait faits part parts sort court coure sens permis compris promis commis écrit écrits dit point points été est mais commande double triple publique complète libre manque espionne traverse
        event: attaque attaques frappe frappes raid raids bombardement bombardements tir tirs explosion explosions attentat attentats accident accidents crash collision fusillade tuerie meurtre massacre assassinat assaut embuscade affrontement affrontements combat combats bataille guerre invasion offensive opération opérations cessez-le-feu trêve insurrection soulèvement révolution révolte émeute émeutes manifestation manifestations rassemblement grève coup élection élections présidentielle législatives scrutin vote référendum sommet réunion réunions entretien entretiens rencontre négociations conférence audience procès verdict jugement condamnation acquittement arrestation arrestations détention libération extradition démission nomination investiture arrivée départ visite voyage retour vol décollage atterrissage lancement catastrophe séisme tremblement tsunami inondation inondations tempête ouragan incendie éruption épidémie pandémie mort décès obsèques enterrement mariage naissance annonce déclaration discours allocution interview communiqué accord traité signature contrat fusion acquisition rachat vente faillite ouverture fermeture cérémonie célébration festival match finale course victoire défaite perte décision résolution veto interdiction embargo sanctions blocus évacuation sauvetage recherche enquête examen bilan rapport fuite révélation révélations appel lettre conversation levée échouement renflouement déblocage piratage défection apparition enlèvement détournement retrait déploiement exercice adhésion création début
        """
}
