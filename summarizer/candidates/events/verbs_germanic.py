"""The verbs of German and Dutch news, by which it is told what happens and when."""

from __future__ import annotations

from summarizer.candidates.events.verb_table import VerbTable, forms

_GERMAN_PARTS = (
    "ab|an|auf|aus|bei|bekannt|bereit|durch|ein|entgegen|fest|fort|frei|heim|her|heraus|herunter|hin|hinaus|hinzu"
    "|klar|lahm|los|mit|nach|nieder|statt|still|teil|um|unter|vor|voran|weg|weiter|wieder|zu|zurück"
    "|zusammen|über|tot|kalt"
)
_GERMAN_STRONG = (
    "ging kam sah gab nahm fand stand lag lief zog fiel hielt ließ rief starb sank stieg trat traf brach "
    "sprach schrieb "
    "schlug trug fuhr flog floh floss schloss schoss schob schuf warf half galt verlor gewann begann "
    "erlitt griff schnitt stritt "
    "bot bat saß las aß stahl entschied blieb schien hieß wies stieß riet riss sprang schwamm sang trank barg blies "
    "brannte brachte dachte kannte nannte rannte sandte wandte wusste band zwang gelang misslang schwieg litt mied "
    "verschwand erschien geschah entstand bestand empfing verriet"
)

GERMAN = VerbTable(
    have=forms(behind="hat haben habe hatte hatten", doubtful="hätte hätten"),
    be=forms(now="ist sind sei seien", behind="war waren", doubtful="wäre wären"),
    passive=forms(ahead="wird werden werde", behind="wurde wurden worden", doubtful="würde würden"),
    modal=forms(
        now="kann können darf dürfen mag könne",
        behind="konnte konnten durfte durften musste mussten",
        ahead="soll sollen sollte sollten solle will wollen wolle wollte wollten muss müssen müsse plant planen "
        "plante "
        "erwägt erwägen beabsichtigt hofft erwartet möchte möchten",
        doubtful="könnte könnten dürfte dürften droht drohen drohte drohten",
    ),
    past=r"(?:be|er|ver|ent|zer|ge|miss|über|unter|wider|durch|um|hinter|emp)?"
    rf"(?:{_GERMAN_STRONG.replace(' ', '|')})(?:en|n|e)?|\w{{2,}}(?<!s)(?<!\bech)(?:te|ten)|\w+iste"
    rf"|\w+ste(?<=eiste)|stellte",
    future=r"(?!)",
    doubtful=r"(?!)",
    participle=rf"(?:{_GERMAN_PARTS})?ge\w{{2,}}(?:t|en)|(?:{_GERMAN_PARTS})?(?:be|ver|er|ent|zer|miss|über"
    rf"|unter|wider|emp"
    r"|hinter|durch|um)\w{2,}(?:t|en)|\w{3,}iert",
    endings="t et te ten en e est end",
    news="sperr schließ schloss schloß öffn sterb stirb starb storb töt verletz erlitt erleid verhaft "
    "durchsuch ermittel "
    "anklag verurteil sprach verklag wähl tret tritt trat kündig entlass entließ feuer einstell übernahm übernimm "
    "übernehm kauf verkauf erwirb erwarb erworb fusionier streich strich kürz erhöh senk steig stieg fiel fäll "
    "sank sunk bricht brach broch stürz kollidier entgleis explodier flieh floh floh evakuier rett barg borg entdeck "
    "fand fund find start begann begonn beginn beend beschloss beschließ beschloß genehmig billig lehn "
    "verbot verbiet "
    "stimm votier einig unterzeichn unterschrieb verabschied gründ zerstör beschädig überfall überfiel raub stahl "
    "stohl entwend griff greif schoss schieß beschoss bombardier marschier streik demonstrier protestier blockier "
    "besetz räum verschob verschieb verschob stopp unterbrach unterbroch hob heb gewann gewonn gewinn verlor verlier "
    "schlag schlug siegt unterlag lauf lief floss fließ trat überflut schwemm veröffentlich präsentier leg liefer "
    "ernann ernenn beruf zog zieh verließ verlass geriet ereign passier beantrag reich erhob verhäng bezahl erhielt "
    "verzöger brenn brann zünd sprüh spreng detonier krach rammt ramm prall erfass überroll ertrank ertrunk ertrink "
    "erschoss erschoß erstoch erstach bedroh entführ missbrauch misshandel vergewaltig plünder randalier nahm nomm "
    "verbrann verschwand verschwund vermiss verunglück verschütt verseuch gelang gelangt lösch versteiger "
    "verdoppel halbier schrumpf wuchs wachs rück kapp trenn teil strand sink kenter havarier zusammenbrach "
    "überwies überweis investier bau errichte eröffn enthüll taufte weih verleih verlieh ehr auszeichn nominier "
    "scheiter schied scheid ausgeschied boykottier annullier kassier heb revidier änder ändert reform verschärf "
    "locker verläng erlaub untersag ordn wies weis abschob schob verteil impf infizier erkrank stürm warf werf "
    "schick entsandt entsend rückt erober befrei kapitulier vereinbar verhandel lud lad",
    news_forms="fällt nimmt tritt stirbt bricht verliert schließt läuft hält lässt stößt fährt lädt getreten "
    "gestorben "
    "geschlossen beschlossen gestrichen gefallen gesunken gebrochen gefunden festgenommen zurückgetreten "
    "freigesprochen "
    "gehoben geschlagen geschossen gelaufen geflossen gezogen entlassen verlassen geraten erhoben",
    present="geht kommt steht liegt bleibt gibt sieht findet spricht schreibt trägt fällt nimmt tritt stirbt bricht "
    "trifft verliert gewinnt beginnt steigt sinkt schließt läuft fährt hält lässt stößt greift zieht reist lädt sagt "
    "fordert will weist heißt verlangt geht wirft hilft gilt ruht macht bringt stellt führt setzt sucht gehen kommen "
    "stehen liegen bleiben geben finden fallen nehmen treten brechen ziehen laufen halten lassen machen "
    "beraten berät "
    "entscheidet entscheiden stimmt stimmen rechnet rechnen lehnt lehnen kündigt kündigen klagt klagen erwartet tagt "
    "öffnet öffnen startet starten endet enden kostet wählt wählen sperrt sperren plant baut bauen kauft verkauft "
    "übernimmt schlägt sammelt kämpft prüft wartet meldet erhält streicht tritt treffen verhandelt reisen",
    lasting="ermittel untersuch such fahnd läuft lauf dauer ruht ruh kämpf verhandel arbeit prüf wart bleib "
    "weiter streik "
    "demonstrier sitz tag berät berat brenn tob",
    states="ist sind war waren sei hat haben hatte hatten gilt galt kostet steht stand liegt lag gehört gehörte "
    "bleibt "
    "scheint weiß kennt gibt wohnt lebt lebte kann können muss fehlt fehlen reicht reiche heißt bedeutet "
    "zählt braucht "
    "kommt glaubt meint umfasst besteht passt klingt wirkt",
)

DUTCH = VerbTable(
    have=forms(behind="heeft hebben had hadden"),
    be=forms(now="is zijn", behind="was waren bleek bleken"),
    passive=forms(ahead="wordt worden", behind="werd werden geworden"),
    modal=forms(
        now="kan kunnen mag mogen",
        behind="kon konden mocht mochten moest moesten wist wisten",
        ahead="zal zullen gaat gaan wil willen wilde wilden moet moeten hoopt hopen overweegt overwegen verwacht "
        "verwachten "
        "plant plannen probeert proberen",
        doubtful="zou zouden dreigt dreigen dreigde dreigden",
    ),
    past=r"\w{2,}eerden?|(?:be|ver|ont|her|over|onder|ge|mis|door|om)?(?:ging|kwam|zag|gaf|nam|vond|stond"
    r"|lag|liep|trok|viel"
    r"|hield|liet|riep|stierf|zonk|steeg|trad|trof|brak|sprak|schreef|sloeg|droeg|reed|vloog|vluchtte|stroomde|sloot"
    r"|schoot|schoof|wierp|hielp|gold|loor|won|gon|leed|greep|sneed|streed|bood|bad|zat|las|at|stal|stool|bleef|scheen"
    r"|heette|wees|stak|sprong|zwom|dronk|bracht|dacht|kocht|zocht|wist|deed|kreeg|koos|bond|dwong|zweeg|leek|bleek"
    r"|verdween|besloot|overleed|verloor|begon|vroor|dreef|mat|kwamen|gingen|zagen|gaven|namen|lagen|trokken|vielen"
    r"|hielden|lieten|stegen|troffen|braken|spraken|sloegen|reden|vlogen|sloten|schoten|wonnen|stalen|bleven|kregen"
    r"|kozen|bleken|stonden|vonden|liepen|zaten|deden|brachten|kochten|zochten)|(?:open|brand|stort|red|roof|bots"
    r"|plof|ontplof|vlucht|ontsnap|dagvaard|beboet|schors|benoem|stem|keur|teken|staak|betoog|bezet|ontruim|stop|hervat"
    r"|eindig|haal|daal|daalde|passeer|lek|stroom|spoel|vernietig|beschadig|onderzoek|klaag|gelast|onthul|dien|meld"
    r"|besmet|stuur|keer|bouw|sloop|ruim|dood|verwond|raak|bereik|verhoog|verlaag|schrap|leg|zeg|zet"
    r"|stel|werk|woon|leef"
    r"|plaats|start|lever|maak|voer|hoor|kost|duur|draai|dreig|eis|hoop|wacht|weiger|vraag|beloof|bestel|betaal|verkoop"
    r"|vernoem|veroorzaak|verhuis|vertrouw|vier|volg|hak|kap|pak|druk|drop|rust|huur|gooi|vecht|warm|val|zak|stak|botst"
    r"|reis|regen|sneeuw|blus|doorzoek|vervolg|waarschuw|ontken|noem|zei|ontruim)(?:de|den|te|ten)|zei|zeiden|haalde"
    r"|haalden|legde|raakte|raakten|openden|maakte|maakten|eiste|eisten|loofde|zegde|leefde|leefden|stelde|stelden",
    future=r"(?!)",
    doubtful=r"(?!)",
    participle=r"(?:aan|af|op|uit|in|door|over|onder|om|mee|na|neer|toe|vast|voor|weg|terug|samen|stil|vrij|bij|dicht"
    r"|open|plat|los)?ge\w{2,}(?:d|t|en)|(?:be|ver|ont|her|over|onder|mis|door|om)\w{2,}(?:d|t|en)|\w{3,}eerd",
    endings="t d de den te ten en",
    news="arresteer aangehoud sluit sloot sloten gesloten open stierf sterf gestorv overle overlijd dood "
    "verwond raak "
    "brand stort ingestort evacueer red gered vind vond gevond steel stal gestol roof beroof val viel "
    "gevall breek brak "
    "gebrok bots ontspoor ontplof vlucht ontsnap dagvaard veroordeel vrijgesprok beboet schors ontsla "
    "ontslag benoem kies "
    "koos gekoz stem keur goedgekeur teken getek neem nam genom overgenom koop kocht gekocht verkoop verkocht fuseer "
    "gefuseer staak gestaak demonstreer gedemonstreer betoog bezet blokkeer geblokkeer ontruim stop "
    "gestopt hervat begin "
    "begon begonn eindig beëindig trok getrok ingetrok verbied verbood verbod schrap geschrap verhoog "
    "verlaag stijg steeg "
    "gesteg daal gedaal win won gewonn verlies verloor verlor versla versloeg bereik passeer gepasseer "
    "lek gelekt loop "
    "liep gelop stroom gestroom overstroom spoel aangespoel vernietig beschadig doorzocht doorzoek "
    "onderzoek vervolg klaag "
    "aangeklaag uitgesteld stel gesteld annuleer geannuleer afgelast gelast lanceer onthul publiceer "
    "gepubliceer dien "
    "ingediend kreeg krijg gekreg besluit besloot beslot beslis verspreid besmet opgenom haal gehaal stuur gestuur "
    "verstuur vertrok vertrek vertrokk keer teruggekeer bouw gebouw sloop gesloop ruim geruim opgeruim "
    "trof tref getroff "
    "schiet schoot geschot beschot steek stak gestok mishandel ontvoer bedreig plunder vernield zink zonk "
    "gezonk kapseis "
    "reis gereis aangeboden bied overhandig geveild geopend verdwen verdween verdwijn vermis gewond gered "
    "bevrijd wapen "
    "aanvall aangevall viel bombardeer afgetred aftreed treed trad opgestapt opstap stap failliet "
    "verklaar gedood vermoord "
    "doodgeschot neergestok aangered aanrijd gehoord opgepakt pak oppak inbeslag vastgezet gebotst ingestemd stemde "
    "afgekeur weggehaald verplaats verwoest verdronk gekapt gesneuveld tekende leg opgelegd opgeschort beperk verzet",
    news_forms="sloten omgekomen overleden gesloten ontslagen gewonnen verloren gestolen aangenomen verworpen "
    "verboden "
    "gestegen vertrokken opgelopen uitgebroken losgebroken ingevoerd afgesloten vrijgelaten opgeheven gedaan",
    present="gaat komt staat ligt blijft geeft ziet vindt spreekt schrijft draagt valt neemt treedt sterft breekt "
    "treft "
    "verliest wint begint stijgt daalt sluit loopt rijdt houdt laat stoot trekt reist zegt eist wijst "
    "heet werpt helpt "
    "geldt maakt brengt stelt voert zet zoekt komen staan liggen blijven geven zien vinden vallen nemen "
    "breken trekken "
    "lopen houden laten maken opent openen start starten eindigt eindigen kost kiest kiezen bouwt koopt verkoopt "
    "beslist stemt stemmen vertrekt vertrekken krijgt krijgen neemt wacht meldt raadt schat wil "
    "onderzoekt draaien draait "
    "drijven drijft demonstreren staken staakt verhoogt verlaagt schrapt wijst doet doen",
    lasting="onderzoek zoek loop lop duur blijf blijv vecht onderhandel werk wacht draai drijf drijv staak "
    "demonstreer "
    "zit vergader speur rouw",
    states="is zijn was waren heeft hebben had hadden geldt gold kost staat stond ligt lag blijft lijkt weet "
    "kent woont "
    "woonde leeft leefde kan kunnen moet heet betekent telt gelooft meent omvat bestaat klinkt denkt "
    "vindt hoort zit zat "
    "houdt schat",
)

TABLES = {"de": GERMAN, "nl": DUTCH}
