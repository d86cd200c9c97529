/// News words of English and French by concept, in the notation that `ConceptLexicon` explains: here those that say little by themselves, and numbers.
/// Ours; grown by reading news, never from a test set. Inflected forms that the stemmers bring together are not listed; irregular ones are.
enum EnglishFrenchLexicon {
    /// All parts: what a word stands for is what the first of them says.
    static let parts = [text, EnglishFrenchPlaces.text, EnglishFrenchActions.text, EnglishFrenchThings.text]

    static let text = #"""
        ^ | mettre mis mise mises met mettent mit mirent mettra mettait
        ^ | remettre remis remise remises remet remit remettra remettait
        ^ | prendre pris prise prises prend prennent prit prirent prendra prenait
        ^ | tenir tenu tenue tenus tient tiennent tint tinrent tiendra tenait
        ^ | rendre rendu rendue rendus rend rendit rendirent rendra rendait
        ^ | faire fait faite faits font fit firent fera faisait
        ^ | ouvrir ouvert ouverte ouverts ouvre ouvrit ouvrirent ouvrira
        ^ | battre battu battue battus bat battit battirent
        ^ | saisir saisi saisie saisis saisit saisirent
        ^ | conduire conduit conduite conduits
        ^ | tirer tire tirent tira tirèrent
        ^ | mener mène mènent mena menèrent
        ^ | porter porte portent porta portèrent
        ^ give gives gave given giving |
        ^ take takes took taken taking |
        ^ make makes made making |
        ^ break breaks broke broken breaking |
        ^ come comes came coming |
        ^ go goes went gone going |
        ^ get gets got getting |
        ^ hold holds held holding |
        ^ put puts putting |
        ^ set sets setting |
        ^ stand stands stood standing |
        ^ fall falls fell fallen falling |
        ^ run runs ran running |
        ^ lay lays laid laying |
        ^ leave leaves left leaving |
        ^ lose loses lost losing |
        ^ win wins won winning |
        ^ bring brings brought bringing |
        ^ find finds found finding |
        ^ tell tells told telling |
        ^ send sends sent sending |
        ^ pay pays paid paying |
        ^ draw draws drew drawn |
        ^ blow blows blew blown blowing |
        ^ shut shuts shutting |
        ^ cut cuts cutting |
        ^ step steps stepped stepping |
        ^ call calls called calling |
        ^ pull pulls pulled pulling |
        ^ turn turns turned turning |
        - the a an this that these those it its he his him she her hers they their them we our us you your i my me who whom whose which what | le la les l un une des de du d ce cet cette ces il elle ils elles on nous vous je tu me te se s y en lui leur leurs son sa ses mon ma mes ton notre nos votre vos qui que qu quoi dont où lequel laquelle lesquels lesquelles
        - of in on at by to from for with without into onto over under between among through during against about after before since until till than as if while because although though whether upon within across toward towards per via despite amid around near off out up down along behind beyond | à au aux dans par pour avec sans sur sous entre vers chez contre pendant durant après avant depuis jusque jusqu dès lors lorsque lorsqu quand si comme car parce puisque puisqu bien malgré selon afin parmi hors envers outre voici voilà
        - and or but nor so yet not no n never nothing none also too very more most less least much many some any all both each every other another such only own same just even still already again ever further rather quite almost | et ou mais ni donc or ne pas plus moins très trop aussi encore déjà jamais rien aucun aucune tout toute tous toutes chaque autre autres même mêmes seul seule quelque quelques plusieurs certains certaines tel telle telles tels ainsi alors ensuite puis presque assez peu beaucoup
        - is are was were be been being am has have had having do does did done doing will would shall should can could may might must ll ve re isn wasn didn don doesn hasn haven couldn wouldn won | est sont était étaient être été étant es suis sommes êtes fut furent sera seront serait seraient soit soient a ai as avons avez ont avait avaient avoir eu ayant aura auront aurait auraient ait aient fait font faire faisait faisant fera ferait peut peuvent pouvait pouvoir pu pourrait pourraient doit doivent devait devoir dû devrait devraient va vont allait aller
        - monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday tomorrow tonight morning afternoon evening night noon midnight overnight day week weekend month year hour minute second days weeks months years hours minutes time times now then later earlier ago recently soon currently | lundi mardi mercredi jeudi vendredi samedi dimanche aujourd hui hier demain soir soirée matin matinée après_midi nuit midi minuit jour journée semaine mois an ans année années heure heures minute minutes temps fois maintenant récemment bientôt actuellement tard tôt
        - january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter | janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil printemps été automne hiver
        - last next past previous following first recent ago early late | dernier dernière prochain prochaine passé précédent suivant premier première récent
        - there here where when why how however meanwhile instead therefore thus indeed perhaps maybe likely reportedly allegedly | là ici cependant toutefois pourtant néanmoins notamment surtout peut_être ailleurs désormais en_effet
        - mr mrs ms dr sir lrb rrb lsb rsb lcb rcb th st nd rd p.m a.m pm am gmt est edt bst quot amp nbsp http https www com html | mme m mm mlle me dr
        ~ fully completely entirely totally finally eventually officially | entièrement complètement totalement intégralement enfin finalement officiellement
        ~ article articles | article articles dépêche dépêches
        - one's like get got gets getting go goes going went gone come comes came make makes made making take takes took taken taking give gives gave given put set let keep kept | mettre mis mise prendre pris prise donner donné venir venu vient tenir
        ~ say said says saying tell told tells telling stated remark comment note noted explain add added speak spoke spoken talk quote mention | dire dit dite disent disait déclarer déclaré déclaration indiquer indiqué expliquer ajouter ajouté préciser précisé souligner affirmer affirmé affirmation confier estimer commenter noter raconter rappeler évoquer parler poursuivre lancer
        ~ report reported reports according cite citing source sources | rapporter rapporté rapport selon source sources citer citant d'après signaler signalé
        ~ want wanted seek sought try tried need needed think thought believe believed know known knew see saw seen look show showed shown find found use used using become became remain begin began begun start started continue stop seem appear feel felt leave left work turn face lead led bring brought run ran move | vouloir voulu veut chercher tenter essayer besoin penser croire savoir su connaître connu voir vu regarder montrer trouver utiliser utilisé utilisation devenir devenu rester commencer débuter continuer poursuivre arrêter sembler paraître sentir tenir laisser quitter travailler tourner mener apporter
        ~ people person man men woman women group member members part place case way thing number lot least world life home side end point fact issue issues situation country countries government news media press statement | gens personne personnes homme hommes femme femmes groupe membre membres partie lieu cas façon manière chose nombre moins monde vie maison côté fin point fait question situation pays gouvernement nouvelles média médias presse communiqué officiel
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
        """#
}
