/// English, as far as clauses, names, sources and certainty need it. Time words stand in the temporal pack; one line a class, see `Lexicon`.
enum English {
    static let words = """
        determiner: the a an another each every either neither both all any some no many few several most more less much such half
        person: he she
        subject-relative: who
        before-date: on in at late early by during this since sometime
        stamp: by updated update published posted modified edited gmt bst est edt utc
        indefinite: a an another some several many few
        addressee: tell tells told telling inform informs informed remind reminds reminded warn warns warned
        demonstrative: this these those
        possessive: his her its their my our your whose 's ’s s'
        pronoun: he she it they i we you who everyone someone nobody there
        clitic: him them me us himself herself itself themselves
        coordinator: and but or nor
        subordinator: while when whereas because although though whenever once unless after before as until till since amid
        condition: if whether
        relative: who which whom whose where
        complementizer: that
        negation: not n't never cannot nobody nothing no neither without
        preposition: of for with by about against between into through during before after above below over under from up down on off out than like per via despite toward towards upon following including without within along across behind beyond among alongside concerning regarding since until as because
        place-preposition: in at near to from outside around inside across into toward towards via
        to: to
        adverb: also still already just only even again now then here there too very quite ever soon almost nearly about well often always usually sometimes recently currently previously immediately personally officially publicly formally repeatedly briefly later earlier first finally eventually initially originally instead however meanwhile moreover nevertheless nonetheless therefore thus ago away back together apart abroad vocally reportedly not never successfully unexpectedly abruptly quickly rapidly slowly suddenly secretly privately actively voluntarily apparently vigorously further long far once twice overnight
        sequel: then later afterwards afterward subsequently meanwhile next
        earlier: earlier previously formerly beforehand before
        hearsay: reportedly allegedly purportedly supposedly apparently unconfirmed alleged rumored rumoured
        doubt: perhaps possibly potentially probably likely maybe presumably conceivably
        habitual: always usually normally often traditionally regularly generally typically
        source: according citing quoting per quotes
        abbreviation: mr mrs ms dr prof gen col lt maj sgt capt cpl adm rep sen gov pres rev hon st mt ft jr sr inc corp co ltd llc plc bros dept univ assn est vs etc al no nos vol fig approx e.g i.e u.s u.k u.n a.m p.m d.c n.y jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun cmdr brig messrs ave blvd
        calendar: january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun gmt utc est edt cet
        title: mr mrs ms miss dr prof sir lord lady dame gen general col colonel lt maj major sgt sergeant capt captain adm admiral vice rear rep sen gov rev hon brig lieutenant commander king queen prince princess pope judge justice sheikh imam ayatollah
        role: secretary-general undersecretary president minister prime premier chancellor secretary senator governor mayor king queen prince chief head leader director chairman chairwoman chairperson spokesman spokeswoman spokesperson ambassador envoy commander general colonel official officials officer deputy vice-president lawmaker lawmakers congressman congresswoman representative member prosecutor judge justice lawyer attorney analyst expert professor author founder ceo executive manager president-elect candidate representative coach captain boss editor journalist reporter doctor counterpart strongman ruler dictator monarch pope bishop commissioner administrator treasurer treasury coordinator adviser advisor aide economist scientist engineer
        organisation: group company corp inc ltd agency ministry department office council commission committee parliament court government party union league bank university institute organization organisation association federation army navy force forces police police guard brigade channel news radio television network times post journal authority administration foundation fund house senate congress knesset assembly nations airlines airways airline industries motors holdings alliance coalition consortium centre center board bureau service services society hospital school
        name-link: of the de del della di da van von der den bin ibn al el ben la le du abu and for & -
        calendar: christmas easter
        numeral: first second third fourth fifth tenth one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen dozens scores
        number: one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 dozen=12 hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 mn=1000000 bn=1000000000
        magnitude: hundred thousand million billion trillion hundreds thousands millions billions mn bn
        unit: dollars dollar euros euro pounds pound percent % $ € £ km kilometers kilometres miles mile meters metres feet tons tonnes barrels hectares acres degrees people dead injured wounded killed deaths
        function: not so if of off own same than too what why how only just will would can could may might must shall should i am

        be: is are was were be been being am 's ’s 're 'm isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t
        have: has have had having 've 'd hasn't haven't hadn't hasn’t haven’t hadn’t
        do: does do did doing doesn't don't didn't doesn’t don’t didn’t
        negation: isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t
        present stative: is are am isn't aren't has have hasn't haven't does do doesn't don't isn’t aren’t hasn’t haven’t doesn’t don’t 're 've 'm
        past: was were had did wasn't weren't hadn't didn't wasn’t weren’t hadn’t didn’t
        past stative: was were
        participle: been had done
        base: be have do
        gerund: being having doing
        future: will shall 'll won't won’t
        conditional: would should wouldn't shouldn't wouldn’t shouldn’t 'd
        possible: may might could can can't couldn't can’t couldn’t cannot
        present: may might can must cannot
        past: could couldn't
        plan: due set scheduled expected slated planned poised about going plan plans planning planned intends intend intended hopes hope hoped aims aim seeks wants want prepares preparing preparing vowed vows pledged pledges promised promises agreed upcoming ready
        going: going
        cancel: cancelled canceled postponed delayed scrapped suspended shelved

        noun: family assembly anomaly monopoly butterfly belly ally homily
        ending ly: adverb
        ending ed: past participle
        ending ing: gerund
        noun: need speed breed indeed hundred sacred wicked naked rugged hatred exceed proceed succeed thing something anything nothing everything king ring spring string wing morning evening meeting building hearing ruling during including according morning ceiling wedding killing bombing shooting funding spending trading housing warning opening beginning finding feeling meaning training understanding speaking offspring
        paradigm e: e=base+present es=present ed=past+participle ing=gerund
        paradigm c: -=base+present s=present ed=past+participle ing=gerund
        paradigm s: -=base+present es=present ed=past+participle ing=gerund
        paradigm y: y=base+present ies=present ied=past+participle ying=gerund
        verbs e speech: announc declar acknowledg not stat outlin reiterat indicat
        verbs e speech: argu observ describ emphasiz emphasis promis urg cit disclos conced advis propos welcom criticiz criticis prais pledg estimat stipulat
        verbs c speech: claim add report explain confirm affirm maintain assert remark comment warn boast reckon insist suggest contend reveal predict recall point request respond demand tweet complain appeal protest stress mention
        verbs s speech: stress express confess discuss
        verbs y speech: testify clarify
        verb speech: base+present say; present says; past+participle said; gerund saying
        verb speech: base+present tell; present tells; past+participle told; gerund telling
        verb speech: base+present admit; present admits; past+participle admitted; gerund admitting
        verb speech: base+present anticipate; present anticipates; past+participle anticipated; gerund anticipating
        verb speech: base+present think; present thinks; past+participle thought; gerund thinking
        verb speech: base+present reply; present replies; past+participle replied; gerund replying
        verb speech: base+present write; present writes; past wrote; participle written; gerund writing
        verb speech: base+present swear; present swears; past swore; participle sworn
        verb speech: base+present believe; present believes; past+participle believed; gerund believing
        verb speech: base+present know; present knows; past knew; participle known; gerund knowing
        verb speech: base+present hear; present hears; past+participle heard; gerund hearing
        verb speech: base+present understand; present understands; past+participle understood
        verbs e denial: rebuk
        verbs y denial: deny
        verb denial: base+present deny; present denies; past+participle denied; gerund denying
        verb denial: base+present refute; present refutes; past+participle refuted; gerund refuting
        verb denial: base+present dismiss; present dismisses; past+participle dismissed; gerund dismissing
        verb denial: base+present reject; present rejects; past+participle rejected; gerund rejecting
        verb denial: base+present dispute; past+participle disputed; gerund disputing
        verb report: base+present report; present reports; past+participle reported; gerund reporting
        verb report: base+present publish; present publishes; past+participle published; gerund publishing
        verb report: base+present broadcast; present broadcasts; past+participle broadcast; gerund broadcasting
        denial: denial denials false untrue baseless unfounded
        noun: ship ships report reports claim claims comment comments demand demands request requests appeal appeals protest protests point points estimate estimates praise promise promises stress note notes recall state states cite broadcast

        verbs e: arriv clos releas evacuat accus continu issu requir provid includ receiv surviv refus serv creat increas reduc encourag challeng explod collid
        verbs e: leav arriv clos releas evacuat accus charg chang us mov continu issu requir provid includ produc receiv surviv refus serv creat increas reduc encourag challeng replac forc caus explod collid resum approv celebrat evaluat negotiat investigat initiat operat captur escap rescu schedul stag handl declin merg impos expos seiz ceas enforc conclud decid divid invad persuad exclud tak believ achiev deriv driv giv improv involv liv mov prov remov resolv solv advanc financ influenc introduc reinforc silenc voic bridg dislodg emerg pledg rag stag surg
        verbs e: assassinat activat allocat anticipat associat calculat circulat collaborat communicat compensat complicat concentrat confiscat consolidat contaminat contemplat cooperat coordinat debat dedicat delegat demonstrat designat detonat devastat deviat dictat dominat donat educat elaborat eliminat escalat estimat evacuat extradit facilitat generat hesitat illustrat implicat incorporat infiltrat inaugurat integrat intimidat isolat legislat liberat locat migrat mitigat moderat motivat narrat nominat orchestrat originat participat penetrat populat postulat predat privat procrastinat rat regulat relat relocat renovat repatriat retaliat separat situat speculat stimulat terminat tolerat translat updat vacat validat violat
        verbs e: compar consum declar acquir admir ador assur captur compil compet complet compris compromis configur constitut contribut cop creat cur defin delet depriv desir devot disclos dispers distribut dissolv enclos endors engag ensur execut exercis expir explor fil fir guid hir ignor imagin inspir invit involv judg lin manag measur nam not notic obligat oppos organiz organis outrag pac phon piec plac pleas postpon practic prepar preserv presum promot propos prosecut protrud purchas pursu rais realiz realis recogniz recognis recommenc refin rehears renam repris reserv resid retir revers reviv revok ros rul sav scar secur shar shap smok spar stor struggl supervis suppos surpris tast telephon televis tun typ utilis vot wast welcom writ
        verbs s: launch reach approach establish launch push crash clash finish publish abolish accomplish demolish distinguish extinguish furnish polish punish vanish wash watch search match march dispatch switch touch stretch preach snatch fetch pass press discuss address possess process progress assess access confess dismiss express impress miss cross fix mix tax relax box wish refresh rush vanquish relinquish
        verbs c: attack ask visit happen start end
        verbs c: attack kill call ask help visit open happen start end follow turn seem appear return play stay enter deploy destroy employ enjoy delay convey display obey survey need want work talk walk look back check link lack kick knock block lock mark pack park pick rank risk sack thank attempt accept adopt affect act arrest assault assist attend award blast boost bombard bomb book border burn cancel claim collect command comment concern condemn conduct confront connect consider construct consult contact contain convict cool correct cost count crack crawl crush debut defeat defend deliver depart depend design destroy detain detect develop disappear discover display district doubt down draft drown dump eject elect enact end erupt evict exist exit expand expect exploit extend fail fear film flood flow ford form fund gain gather govern grant ground guard halt hand harm head heal hint honor honour host hunt import impound index inform inherit inject insert inspect install instruct interview intend invent invest jail join kidnap label land last lift limit loan loot mount murder offend offer oust own paint perform plant plead plunder point post pour present prevent print profit prohibit prompt protect pull question raid rain react record recover recruit reform regain reject remain remind render repair repeal repeat represent resign resist rest restrict result retain return reveal reward round ruin sail sanction seal select shell shift shock shout sign slam slow sound spark spill start storm succeed suffer support surrender surround suspect suspend sustain target test threaten toss tour transform transport travel treat trust turn uncover unveil view vow wait want warrant wonder wound yield hammer plead march pound claim shower swap step
        verbs y: carry try apply bury marry study supply reply rely vary worry hurry occupy modify notify identify justify intensify qualify ratify rectify satisfy signify specify terrify testify unify verify envy levy rally tally comply multiply
        verb: base+present agree; present agrees; past+participle agreed; gerund agreeing
        verb: base+present flee; present flees; past+participle fled; gerund fleeing
        verb: base+present step; present steps; past+participle stepped; gerund stepping
        verb: base+present slip; present slips; past+participle slipped; gerund slipping
        verb: base+present wrap; present wraps; past+participle wrapped; gerund wrapping
        verb: base+present strip; present strips; past+participle stripped; gerund stripping
        verb: base+present plug; present plugs; past+participle plugged; gerund plugging
        verb: base+present dig; present digs; past+participle dug; gerund digging
        verb: base+present free; present frees; past+participle freed; gerund freeing
        verb: base+present die; present dies; past+participle died; gerund dying
        verb: base+present lie; present lies; past+participle lied lay; gerund lying
        verb: base+present ban; present bans; past+participle banned; gerund banning
        verb: base+present plan; present plans; past+participle planned; gerund planning
        verb: base+present stop; present stops; past+participle stopped; gerund stopping
        verb: base+present drop; present drops; past+participle dropped; gerund dropping
        verb: base+present commit; present commits; past+participle committed; gerund committing
        verb: base+present submit; present submits; past+participle submitted; gerund submitting
        verb: base+present permit; present permits; past+participle permitted; gerund permitting
        verb: base+present refer; present refers; past+participle referred; gerund referring
        verb: base+present occur; present occurs; past+participle occurred; gerund occurring
        verb: base+present expel; present expels; past+participle expelled; gerund expelling
        verb: base+present compel; present compels; past+participle compelled
        verb: base+present rebel; present rebels; past+participle rebelled
        verb: base+present control; present controls; past+participle controlled; gerund controlling
        verb: base+present cancel; present cancels; past+participle cancelled canceled; gerund cancelling canceling
        verb: base+present travel; present travels; past+participle travelled traveled; gerund travelling traveling
        verb: base+present kidnap; present kidnaps; past+participle kidnapped; gerund kidnapping
        verb: base+present grab; present grabs; past+participle grabbed; gerund grabbing
        verb: base+present rob; present robs; past+participle robbed
        verb: base+present stab; present stabs; past+participle stabbed
        verb: base+present shut; present shuts; past+participle shut; gerund shutting
        verb: base+present cut; present cuts; past+participle cut; gerund cutting
        verb: base+present hit; present hits; past+participle hit; gerund hitting
        verb: base+present set; present sets; past+participle set; gerund setting
        verb: base+present put; present puts; past+participle put; gerund putting
        verb: base+present quit; present quits; past+participle quit; gerund quitting
        verb: base+present let; present lets; past+participle let; gerund letting
        verb: base+present cost; present costs; past+participle cost
        verb: base+present hurt; present hurts; past+participle hurt
        verb: base+present split; present splits; past+participle split; gerund splitting
        verb: base+present spread; present spreads; past+participle spread; gerund spreading
        verb: base+present beat; present beats; past beat; participle beaten; gerund beating
        verb: base+present begin; present begins; past began; participle begun; gerund beginning
        verb: base+present become; present becomes; past became; participle become; gerund becoming
        verb: base+present come; present comes; past came; participle come; gerund coming
        verb: base+present overcome; present overcomes; past overcame
        verb: base+present run; present runs; past ran; participle run; gerund running
        verb: base+present break; present breaks; past broke; participle broken; gerund breaking
        verb: base+present bring; present brings; past+participle brought; gerund bringing
        verb: base+present build; present builds; past+participle built; gerund building
        verb: base+present buy; present buys; past+participle bought; gerund buying
        verb: base+present burn; present burns; past+participle burned burnt; gerund burning
        verb: base+present catch; present catches; past+participle caught; gerund catching
        verb: base+present choose; present chooses; past chose; participle chosen; gerund choosing
        verb: base+present deal; present deals; past+participle dealt; gerund dealing
        verb: base+present draw; present draws; past drew; participle drawn; gerund drawing
        verb: base+present drive; present drives; past drove; participle driven; gerund driving
        verb: base+present eat; present eats; past ate; participle eaten
        verb: base+present fall; present falls; past fell; participle fallen; gerund falling
        verb: base+present feel; present feels; past+participle felt; gerund feeling
        verb: base+present fight; present fights; past+participle fought; gerund fighting
        verb: base+present find; present finds; past+participle found; gerund finding
        verb: base+present fly; present flies; past flew; participle flown; gerund flying
        verb: base+present forbid; present forbids; past forbade; participle forbidden
        verb: base+present forget; present forgets; past forgot; participle forgotten
        verb: base+present get; present gets; past+participle got gotten; gerund getting
        verb: base+present give; present gives; past gave; participle given; gerund giving
        verb: base+present go; present goes; past went; participle gone; gerund going
        verb: base+present undergo; present undergoes; past underwent; participle undergone
        verb: base+present grow; present grows; past grew; participle grown; gerund growing
        verb: base+present hang; present hangs; past+participle hung hanged; gerund hanging
        verb: base+present hide; present hides; past hid; participle hidden; gerund hiding
        verb: base+present hold; present holds; past+participle held; gerund holding
        verb: base+present uphold; present upholds; past+participle upheld; gerund upholding
        verb: base+present keep; present keeps; past+participle kept; gerund keeping
        verb: base+present lay; present lays; past+participle laid; gerund laying
        verb: base+present lead; present leads; past+participle led; gerund leading
        verb: base+present leave; present leaves; past+participle left; gerund leaving
        verb: base+present lend; present lends; past+participle lent
        verb: base+present lose; present loses; past+participle lost; gerund losing
        verb: base+present make; present makes; past+participle made; gerund making
        verb stative: base+present mean; present means; past+participle meant; gerund meaning
        verb: base+present meet; present meets; past+participle met; gerund meeting
        verb: base+present pay; present pays; past+participle paid; gerund paying
        verb: base+present read; present reads; past+participle read; gerund reading
        verb: base+present ride; present rides; past rode; participle ridden
        verb: base+present rise; present rises; past rose; participle risen; gerund rising
        verb: base+present arise; present arises; past arose; participle arisen
        verb: base+present see; present sees; past saw; participle seen; gerund seeing
        verb: base+present seek; present seeks; past+participle sought; gerund seeking
        verb: base+present sell; present sells; past+participle sold; gerund selling
        verb: base+present send; present sends; past+participle sent; gerund sending
        verb: base+present shake; present shakes; past shook; participle shaken
        verb: base+present shoot; present shoots; past+participle shot; gerund shooting
        verb: base+present show; present shows; past showed; participle shown; gerund showing
        verb: base+present sink; present sinks; past sank; participle sunk; gerund sinking
        verb: base+present sit; present sits; past+participle sat; gerund sitting
        verb: base+present speak; present speaks; past spoke; participle spoken; gerund speaking
        verb: base+present spend; present spends; past+participle spent; gerund spending
        verb: base+present stand; present stands; past+participle stood; gerund standing
        verb: base+present steal; present steals; past stole; participle stolen; gerund stealing
        verb: base+present stick; present sticks; past+participle stuck
        verb: base+present strike; present strikes; past+participle struck; gerund striking
        verb: base+present sweep; present sweeps; past+participle swept; gerund sweeping
        verb: base+present swim; present swims; past swam; participle swum
        verb: base+present take; present takes; past took; participle taken; gerund taking
        verb: base+present overtake; present overtakes; past overtook; participle overtaken
        verb: base+present undertake; present undertakes; past undertook; participle undertaken
        verb: base+present teach; present teaches; past+participle taught
        verb: base+present tear; present tears; past tore; participle torn
        verb: base+present throw; present throws; past threw; participle thrown; gerund throwing
        verb: base+present overthrow; present overthrows; past overthrew; participle overthrown; gerund overthrowing
        verb: base+present wake; present wakes; past woke; participle woken
        verb: base+present wear; present wears; past wore; participle worn; gerund wearing
        verb: base+present win; present wins; past+participle won; gerund winning
        verb: base+present withdraw; present withdraws; past withdrew; participle withdrawn; gerund withdrawing
        verb: base+present wound; present wounds; past+participle wounded; gerund wounding
        verb: base+present spy; present spies; past+participle spied; gerund spying
        verb: base+present kill; present kills; past+participle killed; gerund killing
        verb: base+present trap; present traps; past+participle trapped
        verb: base+present tap; present taps; past+participle tapped
        verb: base+present ship; present ships; past+participle shipped
        verb: base+present bid; present bids; past+participle bid
        verb: base+present freeze; present freezes; past froze; participle frozen
        verb: base+present bear; present bears; past bore; participle born borne
        verb: base+present phone; present phones; past+participle phoned; gerund phoning
        verb: base+present refloat; present refloats; past+participle refloated; gerund refloating
        verb: base+present reopen; present reopens; past+participle reopened; gerund reopening
        verb: base+present convene; present convenes; past+participle convened; gerund convening
        verb: base+present oust; present ousts; past+participle ousted; gerund ousting
        verb stative: base+present own; present owns; past+participle owned; gerund owning
        verb stative: base+present contain; present contains; past+participle contained
        verb stative: base+present remain; present remains; past+participle remained
        verb stative: base+present seem; present seems; past+participle seemed
        verb stative: base+present belong; present belongs; past+participle belonged
        verb stative: base+present want; present wants; past+participle wanted; gerund wanting
        verb stative: base+present need; present needs; past+participle needed
        verb stative: base+present include; present includes; past+participle included
        verb stative: base+present exist; present exists; past+participle existed
        verb stative: base+present represent; present represents; past+participle represented
        noun: attack attacks strike strikes visit visits call calls help work works end start talk talks talks look risk risks mark back check link lack block award awards ban cancel claim command comment concern contact control cost count damage deal deals defeat design display doubt exit fear fight film flood form fund gain guard halt hand harm head heads hint host import label land lead leads leave lift limit loan march murder need needs offer offers order orders paint plan plans play plays plea point post pour present print profit protest protests question questions raid raids rain record records reform rest result results return reward round ruin sail sanction sanctions seal shell shift shock sign signs sound spark spill stage storm support supports surprise suspect suspects target targets test tests tour tours transfer transport travel treat trust turn view views vow vows vote votes wait wound wounds wind use uses cause causes change changes charge charges challenge force forces increase issue issues judge lines line move moves name names note notice place places practice purchase purchases release rule rules share shares struggle surge search searches switch touch watch rush wish access address focus mix press process progress tax approach launch launches push crash crashes clash clashes match matches march study supply worry rally try cross box set sets hit hits cut cuts run runs break rise rises fall falls show shows stand sweep throw win wins beat bid bids split spread read ride drive drives draw catch deal fly lies lie shot thought building meeting killing hearing feeling finding spending rating trading saying fighting bombing shooting ruling warning opening felt left
        event: attack attacks strike strikes raid raids bombing bombings bombardment shelling airstrike airstrikes explosion explosions blast blasts crash crashes collision shooting shootings killing killings murder massacre assassination assault ambush clash clashes fighting battle war invasion offensive operation operations ceasefire truce uprising revolution revolt riot riots protest protests demonstration demonstrations rally strike coup election elections vote referendum ballot poll summit meeting meetings talks conference hearing trial verdict ruling sentence conviction acquittal arrest arrests detention release extradition resignation appointment inauguration nomination election arrival departure visit trip return flight take-off landing launch launching crash accident accidents disaster earthquake quake tsunami flood floods storm hurricane fire eruption outbreak epidemic pandemic death deaths funeral burial wedding birth announcement statement speech address interview declaration agreement deal treaty accord signing contract merger acquisition takeover purchase sale bankruptcy debut opening closing closure ceremony celebration festival match final game race tournament victory defeat loss decision resolution vote veto ban embargo sanctions blockade evacuation rescue search investigation inquiry probe review report leak revelation call letter phone-call conversation shutdown delivery test grounding refloating hack breach collapse defection protest strike abduction kidnapping hijacking withdrawal deployment exercise
        """
}
