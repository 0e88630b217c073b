"""Further verbs of saying in languages other than English, and what each of them needs behind it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from summarizer.candidates.languages import Language
from summarizer.candidates.languages.language import sequences
from summarizer.candidates.languages.spelling import conjugated

# As `Language.verbs`: infinitives of regular verbs and "=" other forms, by stance.
_VERBS: dict[str, dict[str | None, str]] = {
    "de": {
        "asserts": "bekräftigen unterstreichen präzisieren anmerken beschwichtigen informieren =verwies =verweist "
        "=unterstrich =mitteilte =mitteilten =mitgeteilt =hinzufügte =einräumte =angab =angaben =bekanntgab "
        "=ausführte =feststellte =klarstellte =hinwies =beschuldigt =beschuldigte =beziffert =spricht =erzählt",
        "warns": "=ankündigte",
        "denies": "=zurückwies =abstritt =ausschloss",
    },
    "fr": {
        "asserts": "marmonner compléter détromper trancher décrypter chiffrer évaluer fustiger vanter défendre "
        "reprocher imputer attribuer =souffle =soufflait =résume =dépeint =complète =reconnaissent =fustige =promeut "
        "=disait =a-t-il =parle =parlent =parlait =parlé =convient =convenu =inscrit =s'indigne =étrangle =emporte "
        "=félicite =réjouit =réjouissent =désole =défend =défendu =défendent =rétorque =enchaîne =énumère "
        "=soupire =martèle =tranche =sait =lâche =lance =glisse =évoque",
        "denies": "démentir infirmer écarter exclure =exclut =exclu =excluent =réfute",
        "warns": "prévenir avertir =redoute =alerte =alarme =craint",
        "pledges": "promettre =engage =engagent =engageait",
        "demands": "revendiquer sommer =veut =souhaitent =plaide =enjoint",
        None: "bougonner ironiser =étonne =insurge =agace =exclame",
    },
    "es": {
        "asserts": "alertado achacar culpar responsabilizar cifrar cuantificar tildar tachar elevar corroborar "
        "puntualizar recriminar lanzar ironizar =habla =hablan =habló =hablaron =mantiene =mantienen =mantuvo "
        "=admite =insiste =cree =creen =ve =dio =reconocen",
        "warns": "avisar alertar =teme =temen",
        "pledges": "=compromete =comprometen =comprometió =comprometido",
        "demands": "demandar apelar =apela =propone =proponen =quiere =quieren",
        "denies": "=descarta =descartan =excluye =excluyó",
        None: "suspirar protestar =protesta",
    },
    "it": {
        "asserts": "puntualizzare quantificare valutare bollare incolpare accusare imputare attribuire lodare "
        "=parla =parlano =parlato =parlò =valuta =quantifica =stima =stimano =contesta =risulta =racconta =afferma",
        "denies": "contestare rigettare =esclude =escludono =smentì =scarta",
        "warns": "paventare =rischia",
        "pledges": "=impegna =impegnano =impegnata =impegnati =assicura",
        "demands": "rivendicare esortare invitare =vuole =vogliono =propone =invoca",
        None: "commentare gelare tagliare =sbotta =insiste",
    },
    "pt": {
        "asserts": "completar detalhar culpar responsabilizar rebater pontuar enfatizar garantir resumir repetir "
        "elogiar comunicar divulgar constatar assinalar calcular =fala =falam =falou =falaram =credita =creditou "
        "=lembra =vê =veem =propõe =repete",
        "denies": "=exclui =excluiu =rechaça =rechaçou =descarta =contesta",
        "pledges": "=compromete =comprometeu =comprometeram",
        "demands": "=quer =querem =propôs =defende",
        None: "suspirar lamentar =protesta",
    },
    "nl": {
        "asserts": "=bevestigden =benadrukken =lieten =laten =zag =ziet =zien =houdt =hield =houden =wijt =weten "
        "=beschuldigt =beschuldigde =beschuldigen =prijzen =begrijpt =vermoedt =vermoedde =toont =relativeert "
        "=legden =berekenden =rekent =rekende =raamt =raamde =herhaalt =herhaalde =vult",
        "denies": "=ontkracht =ontkrachtte =bestrijden =verwerpen",
        "pledges": "=zwoer =zweren",
        "demands": "=eist =wil =willen =wilde =wilden =bepleit =bepleitte",
        None: "=verzuchten =vraagt =foetert =moppert =sneert",
    },
}
# (finite form, particle at the end of its clause) -> stance, as `Language.parted`.
_PARTED = {
    "de": {
        "asserts": "wirft:vor warf:vor werfen:vor warfen:vor rechnet:vor rechnete:vor spricht:aus sprach:aus "
        "sprachen:aus sprechen:aus weisen:hin wiesen:hin legt:dar legte:dar merkt:an merkte:an merken:an "
        "prangert:an prangerte:an gehen:aus gingen:aus tut:ab tat:ab stellten:fest stellen:fest fügten:hinzu "
        "gaben:bekannt nimmt:an nahm:an gibt:protokoll gab:protokoll gaben:protokoll macht:geltend machte:geltend "
        "machen:geltend machten:geltend ließ:ausrichten lässt:ausrichten ließen:ausrichten ließ:wissen lässt:wissen "
        "ließ:mitteilen lässt:mitteilen ließ:verlauten ließ:erklären setzt:an setzte:an deutet:an deutete:an "
        "zeigt:auf zeigte:auf",
        "denies": "stellt:abrede stellte:abrede stellen:abrede stellten:abrede schlossen:aus schließen:aus "
        "stritten:ab streiten:ab weist:zurück wies:zurück",
        "pledges": "sagen:zu sagten:zu sicherten:zu sichern:zu",
        "demands": "rufen:auf riefen:auf rät:ab riet:ab mahnte:an drängt:an",
    },
    "nl": {
        "asserts": "legt:uit legde:uit leggen:uit voegt:toe voegde:toe stelt:vast stelde:vast geven:toe gaven:toe "
        "gaat:uit ging:uit gaan:uit gingen:uit houdt:vol hield:vol neemt:aan nam:aan vult:aan vulde:aan "
        "kondigen:aan kondigden:aan merkt:op merkte:op wijst:aan geeft:aan gaf:aan geven:aan laat:weten liet:weten "
        "laten:weten lieten:weten maakt:bekend maakte:bekend maakten:bekend maken:bekend",
        "denies": "sluiten:uit sloten:uit wezen:af spreken:tegen spraken:tegen",
        "pledges": "zeggen:toe zegden:toe",
        "warns": "raadt:af raadde:af raden:af raadden:af",
        "demands": "roepen:op riepen:op dringt:aan drong:aan dringen:aan drongen:aan",
    },
}
# Verbs whose bare object, infinitive or prepositional phrase is a claim too, by the beginnings of their forms.
_OBJECTS = {
    "de": "forder verlang bestreit bestritt dementier leugn versprach versprech verspricht befürcht droh warn warf "
    "wirft werfen nannt nenn bezeichn kritisier beklag bemängel plädier appellier beziffer rechnet beschuldig "
    "spricht sprach schließ schloss lehn plan",
    "fr": "réclam exig démen nie nié reje contest promet promis crain redout accus reconn admet admis refus exclu "
    "écart annon demand dénonc engag menac regrett déplor évoq évalu estim parl souhait plaid jur jug veut",
    "es": "exig pid pedi reclam nieg neg rechaz desmi descart promet ofre anunci solicit atribu amenaz "
    "comprom culp acus denunci lament critic teme temi temo defend propon reconoc admit calific cifr achac exclu "
    "responsabiliz propus asegur",
    "it": "chied chies preten preteso esig neg smenti promett promess annunc esclu esclus respin sollecit tem minacc "
    "impegn accus denunc critic lament defini riconosc ammett ammis ammess contest rivendic rifiut propo ribadi parl",
    "pt": "exig pede pedi reivindic reclam neg rejeit desment promet anunci descart solicit tem ameaç cobr acus "
    "comprom culp denunci critic lament defend reconhec admit classific contest rechaç rechaça propô propõ exclu "
    "lembr",
    "nl": "eis ontken belo verwerp verwierp betwist bestrijd bestreed verlang vrees vrez dreig noem erken beschuldig "
    "bepleit pleit wijst wees raadt raam",
}
# Of these the object is a claim where it holds a number: who puts it at so much says so.
_ESTIMATING = {
    "de": "schätzt schätzte schätzen schätzten beziffert bezifferte beziffern bezifferten kommt kommen kam kamen "
    "rechnet rechnen rechnete zählt zählte zählten spricht sprach sprechen sprachen taxiert veranschlagt geht gehen "
    "ging meldet meldete meldeten nennt nannte",
    "fr": "estime estiment estimait estimé évalue évaluent évaluait évalué chiffre chiffrent chiffré parle parlent "
    "parlait parlé compte comptent compté recense recensent recensé dénombre dénombrent dénombré table avance "
    "annonce annoncé fait",
    "es": "estima estiman estimó estimaron estimado cifra cifran cifró cifraron cifrado calcula calculan calculó "
    "calculado habla hablan habló hablaron eleva elevan elevó elevaron sitúa sitúan situó valora valoró cuantifica "
    "cuantificó cuenta contabiliza contabilizó reconoce",
    "it": "stima stimano stimò stimato calcola calcolano calcolato parla parlano parlato quantifica quantificano "
    "quantificato valuta valutano valutato conta contano contato indica portato fissa",
    "pt": "estima estimam estimou estimaram estimado calcula calculam calculou calcularam fala falam falou falaram "
    "avalia avaliou contabiliza contabilizou projeta projetou prevê preveem conta",
    "nl": "schat schatte schatten raamt raamde raamden becijfert becijferde houdt hield houden hielden spreekt sprak "
    "spreken spraken telt telde tellen rekent rekende gaat gaan komt komen kwam meldt meldde",
}

# As `Language.according`.
ACCORDING = {
    "de": sequences(
        "nach den worten von;nach worten von;nach angaben von;nach ansicht von;nach einschätzung von;"
        "nach erkenntnissen;nach informationen;nach überzeugung;nach berechnungen;nach zählung;nach meinung von;"
        "nach lesart;aus sicht von;in den augen"
    ),
    "fr": sequences(
        "d' après;selon les chiffres de;selon les estimations de;de l' avis du;aux yeux du;à entendre;au dire de"
    ),
    "es": sequences(
        "a juicio del;en opinión del;según los datos de;según los cálculos de;según datos de;según las cuentas de;"
        "en palabras del;a ojos de;de acuerdo a;de acuerdo al;de acuerdo con el;según el relato de"
    ),
    "it": sequences(
        "stando ai;stando alle;stando all';a giudizio del;a parere del;a detta del;secondo i calcoli di;"
        "secondo le stime di;secondo i dati di;agli occhi di"
    ),
    "pt": sequences(
        "de acordo com a;de acordo com os;na avaliação de;na avaliação do;na avaliação da;na visão de;na visão do;"
        "na visão da;pelas contas de;pelas contas da;pelas contas do;nas contas de;nas contas da;nas contas do;"
        "segundo dados de;segundo dados da;segundo dados do;para o;para a;nas palavras do;nas palavras da"
    ),
    "nl": sequences("naar schatting van;naar inschatting van;in de woorden van;naar het oordeel van;blijkens"),
}


@cache
def _saying(code: str) -> Mapping[str, str | None]:
    return conjugated(code, _VERBS[code])


def stance_of_verb(word: str, language: Language) -> tuple[bool, str | None]:
    """(whether a word is a verb of saying, its stance)."""
    if word in language.verbs:
        return True, language.verbs[word]
    more = _saying(language.code)
    return word in more, more.get(word)


@cache
def parted_of(code: str) -> Mapping[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for stance, pairs in _PARTED.get(code, {}).items():
        for pair in pairs.split():
            form, _, particle = pair.partition(":")
            found[(form, particle)] = stance
    return found


@cache
def _object_stems(code: str) -> tuple[str, ...]:
    return tuple(_OBJECTS[code].split())


@cache
def _estimates(code: str) -> frozenset[str]:
    return frozenset(_ESTIMATING[code].split())


def takes_object(word: str, language: Language) -> bool:
    """Whether what a verb has for an object is a claim of its subject."""
    return word in language.objects or word.startswith(_object_stems(language.code))


def estimates(word: str, language: Language) -> bool:
    """Whether a verb with a number behind it states the number."""
    return word in _estimates(language.code)
