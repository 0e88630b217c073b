"""The verbs of French, Spanish, Italian and Portuguese news, by which it is told what happens and when."""

from __future__ import annotations

from summarizer.candidates.events.verb_table import VerbTable, forms

SPANISH = VerbTable(
    have=forms(behind="ha han había habían hubo haya hayan", ahead="habrá habrán", doubtful="habría habrían"),
    be=forms(
        now="es son está están sea sean sigue siguen queda quedan",
        behind="fue fueron era eran estaba estaban estuvo estuvieron quedó quedaron resultó resultaron siguió "
        "quedaba "
        "quedaban sido estado",
        ahead="será serán estará estarán quedará quedarán",
        doubtful="sería serían estaría estarían quedaría quedarían",
    ),
    passive={},
    modal=forms(
        now="puede pueden suele suelen",
        behind="podía podían pudo pudieron logró lograron consiguió consiguieron",
        ahead="va van iba iban debe deben deberá deberán debía debían debería deberían quiere quieren pretende "
        "pretenden prevé prevén planea planean proyecta proyectan espera esperan tendrá tendrán intenta "
        "intentan busca "
        "buscan estudia estudian plantea baraja aspira podrá podrán",
        doubtful="podría podrían amenaza amenazan amenazó amenazaron peligra peligran pudiera arriesga",
    ),
    past=r"\w{2,}(?:ó|aron|ieron|yeron|jeron|abar?|aban)|fue|fueron|dijo|hizo|hicieron|tuvo|puso|quiso|supo|vino"
    r"|cupo|dio|vio|redujo|produjo|condujo|introdujo|tradujo|trajo|propuso|impuso|dispuso|expuso|opuso|intervino"
    r"|previno|detuvo|obtuvo|mantuvo|contuvo|sostuvo|tenía|tenían|sabía|decía|hacía|vivía|existía|ardía|seguía",
    future=r"\w{2,}(?:[aei]rá|[aei]rán|[db]rá|[db]rán)",
    doubtful=r"\w{2,}(?:[aei]r|[db]r)ían?",
    participle=r"\w{2,}(?:ad|id|íd)[oa]s?|(?:\w*(?:abiert|cubiert|dich|escrit|hech|muert|puest|resuelt|rot|vist|vuelt"
    r"|suelt|impres|elect|pres|frit|disuelt|inscrit|absuelt))[oa]s?",
    endings="a an e en ó ió aron ieron ado ada ados adas ido ida idos idas aba aban ía ían ará arán erá erán irá "
    "irán "
    "ando iendo aría arían ar er ir arse erse irse",
    news="abandon abr absolv acept acord acus adjudic adopt afect agred ahog allan ampli anul apag apart apel aplaz "
    "aprob ard arranc arras arrastr arrest arroj asalt asesin atac atrap atropell aument autoriz baj bloque bombarde "
    "cancel captur cerr ces choc clausur comenz compr conden confin confisc congel contagi convoc cort "
    "cre dej demand "
    "derog derrib derrot derrumb desaloj desaparec desarticul descarril descubr despid desped desplom "
    "despleg desplaz "
    "destitu destru detect deten dict dimit disolv dispar ejecut elig eleg elimin embarg emit empez encarcel encontr "
    "enfrent entr entreg estall estrell evacu excarcel expropi expuls extingu fallec fich firm fren fug fusion gan "
    "golpe hall her hund impon imput inaugur incaut incendi indemniz indult ingres inici intercept "
    "interrump interpon "
    "inund invad investig invert irrump lanz legaliz liber lleg mat modific mor mult nombr nacionaliz "
    "oblig ocup oper "
    "orden otorg paraliz par pact perd prend present privatiz proces prohib prorrog protest provoc public quem quebr "
    "ratific reabr rebaj recaud rechaz recib recort recuper recurr reduc reeleg reforz registr relev renunci repar "
    "requis rescat resolv restablec retir retras reun revis revoc rob romp sacud sal salv sancion secuestr sentenci "
    "solt subast sub sufr suspend sustitu tal tom traslad vend venc vert vet vol vot tir desconect hospitaliz apuñal",
    news_forms="cierra cierran cae caen cayó cayeron muere mueren murió murieron muerto muerta muertos muertas "
    "prueba prueban aprueba aprueban rompe rota roto abierto abierta cubierto impuesto impuesta suspende "
    "arde despide "
    "huyó huyeron detuvo detuvieron redujo redujeron comienza comienzan empieza encuentra encuentran hallazgo pierde "
    "pierden prohíbe vuela vuelve volvió volvieron hiere resuelto disuelto disuelve sale salen reúne reúnen elige "
    "eligen convoca suelta suben dimite preso presa rodó",
    present="cierra cierran cae caen muere mueren aprueba aprueban comienza comienzan empieza empiezan encuentra "
    "pierde "
    "pierden vuelve vuelven reúne reúnen elige eligen sale salen tiene tienen hace hacen dice dicen pide piden niega "
    "sigue siguen cuenta da dan",
    lasting="investig busc continú continu sigu prosig permanec mantien trabaj registr rastre negoci esper afront "
    "enfrent combat lucha circul estudi",
    states="es son era eran fue está están estaba estaban tiene tienen tenía tenían hay había parece parecía "
    "cree cuenta "
    "cuentan supone suponen suponía vive viven vivía depende incluye contiene cuesta costaba necesita conoce sabe "
    "sabía recuerda significa suma suele existe existen quiere puede pueden debe",
)

PORTUGUESE = VerbTable(
    have=forms(
        behind="tem têm tinha tinham teve tiveram há havia haviam tenha tenham",
        ahead="terá terão",
        doubtful="teria teriam",
    ),
    be=forms(
        now="é são está estão seja sejam segue seguem fica ficam continua continuam encontra-se",
        behind="foi foram era eram estava estavam esteve estiveram ficou ficaram sido estado",
        ahead="será serão estará estarão ficará ficarão",
        doubtful="seria seriam estaria estariam ficaria ficariam",
    ),
    passive={},
    modal=forms(
        now="pode podem costuma costumam",
        behind="podia podiam pôde puderam conseguiu conseguiram",
        ahead="vai vão ia iam deve devem deverá deverão devia deviam deveria deveriam quer querem pretende pretendem "
        "prevê preveem planeja planeia planejam planeiam espera esperam tenta tentam estuda estudam poderá poderão "
        "irá irão tenciona",
        doubtful="poderia poderiam ameaça ameaçam ameaçou ameaçaram arrisca",
    ),
    past=r"\w{2,}(?<!\bse)(?<!\bme)(?<!\bte)(?:ou|aram|eram|iram|ava|avam)|\w{2,}(?<!us)(?<!op)(?<!\bs)(?<!\bm)eu|"
    r"\w{2,}iu|foi|foram|disse|disseram|fez|fizeram|teve|pôs|quis|soube|veio|vieram|deu|deram|viu|trouxe|houve"
    r"|propôs|impôs|dispôs|interveio|manteve|obteve|deteve|tinha|tinham|sabia|dizia|vivia|ardia|existia",
    future=r"\w{2,}(?:[aei]rá|[aei]rão|[dt]orá|orão)",
    doubtful=r"\w{2,}[aei]riam?",
    participle=r"\w{2,}(?:ad|id|íd)[oa]s?|(?:\w*(?:abert|cobert|dit|escrit|feit|mort|post|vist|pres|eleit|entregu"
    r"|suspens|extint|pag|gast|ganh|aceit|solt|limp|salv|expuls|inscrit))[oae]s?",
    endings="a am e em ou aram eu eram iu iram ado ada ados adas ido ida idos idas ava avam ia iam ará arão erá erão "
    "irá irão ando endo indo aria ariam ar er ir",
    news="abandon abat abol abr absolv aceit acion acus adi adot afast afet afog afund agred alag alter anul apreend "
    "aprov ard arquiv arrast arrecad assalt assassin assin atac ating atropel aument autoriz avanç baix "
    "bloque bombarde "
    "cancel captur cass ced cess cheg choc colid começ compr conced conclu conden confisc congel conquist contrat "
    "convoc cort cresc cri decid decret deix demit demol deport derrot derrub desab desaparec descarril descobr "
    "deslig desloc despej despenh despenc destitu destru detect detet det devolv dispar dispens dissolv eleg elimin "
    "embarg encalh encerr encontr entr entreg envi esfaque evacu exoner expuls execut explod exting extradit falec "
    "fal fech fer fund ganh incendi inaugur indici indeniz indemniz infet inici instaur interdit interromp inund "
    "invad investig invest julg lanç libert liber mat modific morr mult naufrag nome obrig obt ocup oper orden pag "
    "paralis par perd perm prend process proib promulg prorrog protest provoc public queim quebr rapt reabr realiz "
    "receb recolh recorr recu recuper reduz reeleg reforç rejeit remov renunci repar requisit resgat "
    "retir retom reun "
    "revog romp roub sa salv saque sancion sequestr solt soterr sub sofr suspend tomb transfer trav trem "
    "venc vend vet "
    "volt vot tir intern",
    news_forms="caiu caíram cai caem morto morta mortos mortas preso presa presos presas aberto aberta suspenso "
    "suspensa "
    "eleito eleita saiu saíram sai saem fechou interveio deteve obteve pôs impôs expulso entregue pago paga extinto "
    "reúne reúnem extingue perde perdem vende",
    present="cai caem sai saem tem têm faz fazem diz dizem pede pedem nega negam segue seguem reúne reúnem dá dão "
    "vem "
    "vêm traz",
    lasting="investig procur busc continu prossegu permanec mant trabalh negoci esper enfrent combat lut circul "
    "estud "
    "apur",
    states="é são era eram foi está estão estava estavam tem têm tinha tinham há havia parece parecia acredita conta "
    "contam vive vivem vivia depende inclui contém custa custava precisa conhece sabe sabia significa soma existe "
    "existem quer pode podem deve fica ficam",
)

ITALIAN = VerbTable(
    have=forms(behind="ha hanno aveva avevano ebbe abbia abbiano", ahead="avrà avranno", doubtful="avrebbe avrebbero"),
    be=forms(
        now="è sono sia siano resta restano rimane rimangono viene vengono",
        behind="era erano fu furono venne vennero veniva restò rimase rimasero stato stata stati state",
        ahead="sarà saranno verrà verranno resterà resteranno",
        doubtful="sarebbe sarebbero verrebbe verrebbero",
    ),
    passive={},
    modal=forms(
        now="può possono",
        behind="poteva potevano riuscì è riuscito",
        ahead="deve devono dovrà dovranno dovrebbe dovrebbero doveva dovevano vuole vogliono intende intendono "
        "prevede "
        "prevedono punta puntano mira potrà potranno conta",
        doubtful="potrebbe potrebbero rischia rischiano minaccia minacciano minacciò",
    ),
    past=r"\w{2,}(?:ò|arono|irono|erono|avano|evano|ivano|ava)|(?!luned|marted|mercoled|gioved|venerd|cos|cap)\w{3,}ì"
    r"|disse|dissero|prese|presero|mise|misero|chiese|chiesero|decise|decisero|uccise|uccisero|nacque|venne|vennero"
    r"|fu|furono|fece|fecero|diede|vide|corse|rimase|chiuse|perse|scese|rispose|spinse|vinse|vinsero|ruppe|cadde"
    r"|caddero|scelse|scoprì|raggiunse|esplose|crebbe|impose|sapeva|aveva|voleva|diceva|faceva|chiedeva|teneva",
    future=r"\w{2,}(?:[ei]rà|[ei]ranno|[rdvpt]rà|[rdvpt]ranno|arà|aranno)",
    doubtful=r"\w{2,}r(?:ebbe|ebbero)",
    participle=r"\w{2,}(?:[aiu]t[oaie])|\w{2,}(?:[aiou]?ss|rs|[aeo]rt|es|is|us|ost|ott|ett|itt|utt|ost|ist|int|ent|ast"
    r"|unt|olt|elt|ors|ars|ers|ott)[oaie]",
    endings="a ano e ono ò arono ì irono ato ata ati ate ito ita iti ite uto uta uti ute ava avano eva evano iva "
    "ivano "
    "erà eranno irà iranno ando endo isce iscono are ere ire erebbe",
    news="abbandon abbatt abol accoltell accogl accus acquist adott affond aggred allag ammazz anneg annull "
    "apr approv "
    "archivi arrest arriv assal assassin assegn assolv assum attacc attiv aument autorizz avvi azzer "
    "blocc bocc bruci "
    "cad cal cancell cattur ced cess chiud colp compr commissari conced condann confisc consegn contagi "
    "convoc costring "
    "costru croll decid decoll demol depor deposit deragli derub destitu devast dimett dimezz diminu dispon distrugg "
    "elegg emett entr esegu espell esplod estra evacu evad fer ferm fin firm fond forz fran fugg fond giung giustizi "
    "impon incarcer incass incendi inaugur indag infligg inizi interromp interrog invad invi invest "
    "istitu lanci lasc "
    "legalizz liber licenzi manifest mor modific mult nomin notific occup oper ordin otten pag part "
    "patteggi perd per "
    "perquis picchi precipit prelev prend prescriv present prorog protest provoc pubblic rapin rap ratific recuper "
    "respin restitu revoc ricev ricorr ricover riapr rimand rimbors rimuov rinvi riprend ritir ritrov riun romp rub "
    "sal salt salv sanzion scapp scarcer scatt scegl scend schiant sciogl scioper scontr scoppi scopr "
    "sequestr sgomber "
    "sigl slitt sospend sostitu spar sparg spegn spost stabil stanzi strapp tagli togl torn trasfer "
    "travolg trov uccid "
    "usc vend vers viet vinc vot mont",
    news_forms="morto morta morti morte morì morirono aperto aperta chiuso chiusa chiuse preso presa presi ucciso "
    "uccisa "
    "uccisi uccise deciso decisa perso persa sospeso sospesa sospesi sospese condotto ridotto ridotta "
    "esploso esplosa "
    "distrutto distrutta dimesso dimessa eletto eletta espulso espulsa rimosso rimossa rimossi rimosse "
    "tolto tolta tolti "
    "rotto rotta scoperto scoperta chiesto respinto respinta messo messa travolto travolta sciolto vinto nato nata "
    "rimasto sceso scesa salito salita finito caduto caduta crollato crollata imposto disposto disposta raggiunto "
    "muore muoiono cade cadono esce escono",
    present="muore muoiono cade cadono esce escono tiene tengono fa fanno dice dicono chiede chiedono nega dà "
    "danno va "
    "vanno sale salgono apre aprono chiude chiudono",
    lasting="indag cerc continu prosegu rest riman mant lavor tratt attend esamin valut combatt lott circol",
    states="è sono era erano ha hanno aveva avevano sembra sembrava crede conta contano vive vivono viveva dipende "
    "comprende contiene costa costava conosce sa sapeva significa esiste esistono vuole può possono deve sta stanno "
    "abita resta",
)

FRENCH = VerbTable(
    have=forms(behind="a ont avait avaient eut ait aient", ahead="aura auront", doubtful="aurait auraient"),
    be=forms(
        now="est sont soit soient reste restent demeure demeurent",
        behind="était étaient fut furent restait été resta demeurait",
        ahead="sera seront restera resteront",
        doubtful="serait seraient",
    ),
    passive={},
    modal=forms(
        now="peut peuvent",
        behind="pouvait pouvaient put",
        ahead="va vont allait allaient doit doivent devra devront devrait devraient devait devaient veut veulent "
        "entend "
        "entendent compte comptent prévoit prévoient envisage envisagent souhaite souhaitent espère espèrent "
        "projette "
        "projettent pourra pourront vise visent",
        doubtful="pourrait pourraient risque risquent menace menacent menaçait menaçaient",
    ),
    past=r"\w{2,}(?<!\bl)(?<!\bf)(?<!tr)(?<!souh)(?<!parf)(?<!forf)(?<!bienf)(?<!méf)(?<!pla)(?:ait|aient|èrent)|fut"
    r"|furent|dit|dirent|eut|prit|prirent|fit|firent|mit|mirent|vint|vinrent|mourut|reçut|disparut|naquit",
    future=r"(?!opéra\b|caméra\b|contra\b)\w{2,}(?:[eid]ra|[eid]ront|[tvu]ra|[tvu]ront|rra|rront)",
    doubtful=r"\w{2,}[eidtvur]r(?:ait|aient)",
    participle=r"\w{2,}(?:é|ée|és|ées|i|ie|is|ies|it|ite|u|ue|us|ues|ert|erte|erts|ertes|int|inte|ort|orte|orts|ortes"
    r"|ainte|aint)|mis|mise|pris|prise|fait|faite|dit|dite|mort|mortes?|né|née|eu|lu|vu|bu|pu|su|dû",
    endings="e ent é ée és ées er era eront erait ait aient a èrent ant it issent i ie is ies ir ira iront issait "
    "u ue us "
    "ues re ra ront d dent t tent",
    news="abandonn abol abrog accord accus achet acquitt adopt agress ajourn annul approuv arrach arrêt arriv "
    "assassin "
    "assign attaqu augment autoris baiss bloqu bless bombard braqu brûl cambriol captur cass céd cess chut commenc "
    "condamn confisqu coup coul craqu cré débarqu début décéd décid déclench décroch démarr démissionn démol dépos "
    "dérail dérob désign détect diffus dissou écart échapp échou écrou écroul effondr élarg emport enlev "
    "enquêt entam "
    "entr envah envoy étein évacu éclat évad excl exécut expuls explos ferm fond fouill franch fusionn "
    "gagn gel heurt "
    "hospitalis immobilis impos incarcér incend inculp indemnis inflig infect inond inspect install interpell "
    "interven invest jet jug lanc lev libér licenc limog livr manifest mobilis mut nomm noy occup opér "
    "pass pay percut "
    "perd perquisitionn pér pill plac plong poignard présent priv proclam prolong promulg publi quitt rachet rallum "
    "ramen rapatri ratifi récupér recrut recul refus rejoi relâch relanc relax remplac remport renonc renvers répar "
    "report repouss rétabl retard retir retrouv réun révoqu romp écras saisi sanctionn sauv sabot scell secou sign "
    "sombr sort stopp subi succomb supprim surg suspend tir tomb touch travers tranch transfér tu valid "
    "vend vers viol "
    "vol vot rend coûte coût remett",
    news_forms="abat abattu abattue mort morte morts mortes meurt meurent mourut atteint atteinte conclu conclut "
    "couvert "
    "découvert découverte découvre détruit détruite détruits disparu disparue disparaît élu élue élus éteint ouvert "
    "ouverte ouvrent ouvre rouvre rouvrait interdit interdite interrompu interrompue mis mise mises "
    "obtenu obtient pris "
    "prise prend prennent reçu reçoit réduit réduite remis remise repris reprise reprend rompu rouvert rouverte "
    "suspendu suspendue tenu vendu vendue perdu perd élit élisent battu battue rendu rendue sorti sortie subi parti "
    "partira partie transmis poursuivi comparaît comparu",
    present="meurt meurent ouvre ouvrent découvre prend prennent reçoit remet remettent reprend reprennent perd "
    "perdent "
    "vend vendent élit tient tiennent fait font dit disent vient viennent comparaît part partent sort sortent rend "
    "rendent met mettent conclut",
    lasting="enquêt cherch recherch poursui continu rest demeur maint travaill négoci attend examin étudi combatt "
    "lutt "
    "circul fouill",
    states="est sont était étaient a ont avait avaient semble semblait croit compte comptent vit vivent vivait "
    "dépend "
    "comprend contient coûte coûtait connaît sait savait signifie existe existent veut peut peuvent doit "
    "faut fallait "
    "reste",
)

TABLES = {"es": SPANISH, "pt": PORTUGUESE, "it": ITALIAN, "fr": FRENCH}
