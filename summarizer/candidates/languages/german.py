"""German."""

from __future__ import annotations

from summarizer.candidates.languages.language import Language, names_of, pattern, phrases, sequences, words
from summarizer.candidates.languages.spelling import conjugated, german, numbers

GERMAN = Language(
    code="de",
    articles=words(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine seinen "
        "seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unserer dieser diese dieses diesem diesen "
        "jener jene jenes jeder jede jedes jedem jeden alle aller allen beide beiden zum zur vom beim im am ins ans"
    ),
    prepositions=words(
        "in an auf bei mit nach von zu aus für über unter vor hinter neben zwischen durch gegen ohne um bis seit wegen "
        "trotz während laut gegenüber ab je pro per als wie innerhalb außerhalb entlang zufolge samt"
    ),
    joins=words("von vom des der"),
    connectives=words(
        "und oder aber denn sondern doch dass weil wenn ob obwohl nachdem bevor damit sodass während indem falls "
        "sobald solange wobei wodurch wofür wo wer was welche welcher welches deren dessen nicht auch nur noch schon "
        "bereits sehr zudem dabei davon dazu daran darauf dagegen inzwischen mittlerweile allerdings jedoch heute "
        "gestern morgen jetzt nun dann so sich zusätzlich"
    ),
    auxiliaries=words(
        "ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden "
        "werde würde würden kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste "
        "müssten soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe "
        "mag möge"
    ),
    he=words("er ihm ihn dieser"),
    she=words("sie ihr diese"),
    it=words("es man"),
    that=words("dass daß"),
    according=sequences(
        "laut;nach angaben;nach ansicht;nach einschätzung;nach auskunft;nach worten;nach den worten;aus sicht;"
        "nach den angaben;nach meinung;nach darstellung;nach schätzungen;nach schätzung;so"
    ),
    according_after=words("zufolge"),
    verbs=conjugated(
        "de",
        {
            "asserts": "sagen erklären betonen berichten meinen glauben ergänzen erläutern erzählen behaupten melden "
            "schildern vermuten versichern bestätigen kommentieren kritisieren beklagen bemängeln erwidern entgegnen "
            "antworten urteilen resümieren begründen verkünden argumentieren mutmaßen beteuern loben rechnen erwarten "
            "bilanzieren mitteilen äußern zitieren verteidigen klagen schätzen scherzen analysieren folgern "
            "=gesagt =sagte =schrieb =schreibt =schreiben =geschrieben =sprach =spricht =sprachen =gesprochen =fand "
            "=findet =heißt =hieß =befand =befindet =gab =sieht =sah =nannte =nennt =bezeichnete =bezeichnet "
            "=gestand =gesteht =beschrieb =beschreibt =geklagt =gemeint =berichtete =weiß =wusste =denkt =dachte",
            "denies": "dementieren leugnen bestreiten =widerspricht =widersprach =bestritt =bestreitet =bestritten",
            "warns": "warnen drohen befürchten fürchten =gewarnt =gedroht",
            "pledges": "versprechen zusichern =versprach =verspricht =versprachen =versprochen =zugesichert =gelobt",
            "demands": "fordern verlangen appellieren plädieren =gefordert =dringt =pocht",
            None: "fragen rufen staunen seufzen jubeln schimpfen lachen flüstern hoffen freuen ärgern =rief =gefragt "
            "=wundert",
        },
    ),
    parted={
        (form, particle): stance
        for stance, pairs in {
            "asserts": "räumt:ein räumte:ein räumten:ein räumen:ein gab:an gibt:an gaben:an geben:an teilte:mit "
            "teilt:mit teilten:mit teilen:mit gab:zu gibt:zu gab:bekannt gibt:bekannt fügte:hinzu fügt:hinzu "
            "wies:hin weist:hin stellte:klar stellt:klar stellte:fest stellt:fest führte:aus führt:aus stimmte:zu "
            "stimmt:zu geht:aus ging:aus",
            "denies": "wies:zurück weist:zurück wiesen:zurück weisen:zurück streitet:ab stritt:ab lehnt:ab lehnte:ab "
            "lehnen:ab lehnten:ab schloss:aus schließt:aus",
            "pledges": "kündigt:an kündigte:an kündigten:an kündigen:an sagt:zu sagte:zu sicherte:zu sichert:zu",
            "demands": "mahnt:an mahnte:an ruft:auf rief:auf fordert:auf forderte:auf",
        }.items()
        for pair in pairs.split()
        for form, particle in [tuple(pair.split(":"))]
    },
    objects=words("fordert forderte fordern forderten verlangt verlangte verlangen dementiert dementierte bestreitet")
    | words("bestritt verspricht versprach plant kündigt kündigte befürchtet befürchtete leugnet"),
    roles=words(
        "präsident präsidentin minister ministerin bürgermeister bürgermeisterin oberbürgermeister landrat landrätin "
        "sprecher sprecherin chef chefin vorsitzender vorsitzende vorsitzenden leiter leiterin direktor direktorin "
        "kanzler kanzlerin richter richterin staatsanwalt staatsanwältin anwalt anwältin professor professorin arzt "
        "ärztin lehrer lehrerin landwirt landwirtin bauer bäuerin abgeordnete abgeordneter senator senatorin "
        "stadtrat stadträtin gemeinderat kommissar kommissarin general oberst pfarrer pfarrerin bischof "
        "geschäftsführer "
        "geschäftsführerin vorstand gründer gründerin inhaber inhaberin betreiber wirt wirtin experte expertin "
        "forscher forscherin wissenschaftler wissenschaftlerin historiker historikerin ökonom ökonomin biologe "
        "biologin ingenieur ingenieurin autor autorin schriftsteller regisseur regisseurin schauspieler trainer "
        "trainerin spieler spielerin torwart kapitän kapitänin polizist polizistin feuerwehrmann mitarbeiter "
        "mitarbeiterin betriebsrat betriebsrätin gewerkschafter gewerkschafterin aktivist aktivistin student "
        "studentin unternehmer unternehmerin händler händlerin anwohner anwohnerin schüler schülerin krankenpfleger "
        "pflegerin krankenschwester kurator kuratorin intendant intendantin dezernent dezernentin beamter beamtin "
        "botschafter botschafterin diplomat diplomatin könig königin papst rektor rektorin dekan referent referentin "
        "zeuge zeugin kläger klägerin insolvenzverwalter verwalter stellvertreter meister meisterin fischer "
        "journalist journalistin redakteur redakteurin förster försterin rentner rentnerin mitglied"
    ),
    role_endings=tuple(
        "präsident präsidentin minister ministerin meister meisterin sprecher sprecherin chef chefin vorsitzender "
        "vorsitzende leiter leiterin direktor direktorin anwalt anwältin richter richterin rat rätin sekretär "
        "sekretärin kanzler beauftragte beauftragter forscher forscherin wirt wirtin führer führerin experte expertin "
        "wissenschaftler wissenschaftlerin loge login ärztin arzt händler politiker politikerin verwalter inspekteur "
        "kommandant beamter pfleger pflegerin arbeiter arbeiterin besitzer besitzerin lehrer lehrerin fahrer fahrerin "
        "schützer schützerin intendant dezernent vorstand geschäftsführer inhaber trainer trainerin spieler referent "
        "koordinator koordinatorin vertreter vertreterin manager managerin".split()
    ),
    addresses=words("herr frau dr prof pater schwester"),
    bodies=words(
        "ministerium gericht amt verband verein bund partei gewerkschaft gesellschaft stiftung universität hochschule "
        "institut bank sparkasse polizei feuerwehr klinik klinikum krankenhaus museum kammer rat senat landtag "
        "bundestag "
        "bundesrat kommission agentur behörde konzern unternehmen firma gruppe fraktion akademie zentrum zentrale "
        "bündnis initiative allianz union werk werke stadtwerke theater oper orchester zeitung sender präsidium "
        "direktion staatsanwaltschaft regierung bundesregierung landesregierung bundeswehr kirche diözese bistum "
        "genossenschaft reederei brauerei verlag bundesbank bundesamt landesamt landratsamt naturschutzbund"
    ),
    body_endings=tuple(
        "ministerium gericht gerichtshof amt verband verein bund partei gewerkschaft gesellschaft stiftung universität "
        "hochschule institut bank kasse klinik klinikum krankenhaus museum kammer senat landtag bundestag kommission "
        "agentur behörde konzern unternehmen fraktion akademie zentrale bündnis initiative union werke präsidium "
        "präsidiums direktion anwaltschaft genossenschaft reederei brauerei verlag ring wehr dienst club rat rates "
        "gruppe verbandes ministeriums amtes gerichts verbands".split()
    ),
    numbers=numbers(
        german,
        {
            "ein": 1.0,
            "eine": 1.0,
            "einen": 1.0,
            "einem": 1.0,
            "einer": 1.0,
            "zwo": 2.0,
            "dreissig": 30.0,
            "zweier": 2.0,
            "dreier": 3.0,
            "anderthalb": 1.5,
            "eineinhalb": 1.5,
            "zweieinhalb": 2.5,
            "dreieinhalb": 3.5,
            "viereinhalb": 4.5,
            "fünfeinhalb": 5.5,
            "sechseinhalb": 6.5,
            "dreiviertel": 0.75,
            "tausend": 1e3,
            "eintausend": 1e3,
            "zweitausend": 2e3,
            "dreitausend": 3e3,
            "viertausend": 4e3,
            "fünftausend": 5e3,
            "sechstausend": 6e3,
            "siebentausend": 7e3,
            "achttausend": 8e3,
            "neuntausend": 9e3,
            "zehntausend": 1e4,
            "zwanzigtausend": 2e4,
            "hunderttausend": 1e5,
        },
    ),
    scales={"tausend": 3, "tsd": 3, "million": 6, "millionen": 6, "mio": 6, "milliarde": 9, "milliarden": 9, "mrd": 9}
    | {"billion": 12, "billionen": 12},
    rounded={"dutzend": 12},
    parts={
        "drittel": 3,
        "dritteln": 3,
        "vierteln": 4,
        "viertel": 4,
        "fünftel": 5,
        "sechstel": 6,
        "achtel": 8,
        "zehntel": 10,
    },
    halves=(),
    shares=sequences("von"),
    half=sequences("die hälfte;der hälfte;zur hälfte"),
    hedges=phrases(
        {
            "about": "rund;etwa;circa;ca;ca .;ungefähr;zirka;schätzungsweise;annähernd;um die;an die;in "
            "etwa;etwas;gegen",
            "nearly": "knapp;fast;beinahe;nahezu;kurz vor",
            "more than": "mehr als;über;gut;etwas mehr als;deutlich mehr als;weit mehr als;weit über",
            "at least": "mindestens;wenigstens;zumindest;nicht weniger als;ab",
            "fewer than": "weniger als;unter;nicht einmal;nicht mehr ganz;etwas weniger als;keine",
            "up to": "bis zu;höchstens;maximal;nicht mehr als;allenfalls;innerhalb von;binnen;bis auf",
            "exactly": "genau;exakt;lediglich;nur;insgesamt;immerhin;bereits;schon;noch;auch;sogar;davon;die;der;den;"
            "jetzt;inzwischen",
        }
    ),
    hedges_after=phrases({"at least": "und mehr;oder mehr", "more than": "plus", "up to": "oder weniger"}),
    between={"zwischen": frozenset({"und", "bis"}), "von": frozenset({"bis"})},
    to=frozenset({"bis", "oder"}),
    units=names_of(
        {
            "milligram": "mg milligramm",
            "microgram": "µg mikrogramm",
            "millisecond": "ms millisekunde millisekunden",
            "milligram per litre": "mg/l",
            "microgram per litre": "µg/l",
            "cubic metre per second": "m³/s",
            "millilitre": "ml milliliter millilitern",
            "volt": "volt",
            "kilovolt": "kv kilovolt",
            "watt": "watt",
            "terawatt hour": "twh terawattstunden",
            "gigawatt hour": "gwh gigawattstunden",
            "megawatt hour": "mwh megawattstunde megawattstunden",
            "mile": "meile meilen",
            "knot": "knoten",
            "decibel": "dezibel",
            "quarter": "quartal quartale quartalen",
            "second": "sekunde sekunden",
            "minute": "minute minuten",
            "hour": "stunde stunden",
            "day": "tag tage tagen",
            "night": "nacht nächte nächten",
            "week": "woche wochen",
            "month": "monat monate monaten",
            "year": "jahr jahre jahren",
            "decade": "jahrzehnt jahrzehnte jahrzehnten",
            "millimetre": "mm millimeter millimetern",
            "centimetre": "cm zentimeter zentimetern",
            "metre": "m meter metern",
            "kilometre": "km kilometer kilometern",
            "square metre": "quadratmeter quadratmetern m² qm",
            "square kilometre": "quadratkilometer quadratkilometern km²",
            "cubic metre": "kubikmeter kubikmetern m³",
            "hectare": "hektar ha",
            "gram": "g gramm",
            "kilogram": "kg kilo kilogramm",
            "tonne": "t tonne tonnen",
            "litre": "l liter litern",
            "degree": "grad °c",
            "kilometre per hour": "km/h stundenkilometer stundenkilometern",
            "kilowatt": "kw kilowatt",
            "megawatt": "mw megawatt",
            "gigawatt": "gw gigawatt",
            "kilowatt hour": "kwh kilowattstunde kilowattstunden",
            "EUR": "euro euros € eur",
            "cent": "cent",
            "USD": "dollar dollars us-dollar $ usd",
            "GBP": "pfund £ gbp",
            "CHF": "franken chf",
            "DEM": "mark dm",
            "PLN": "zloty złoty",
            "JPY": "yen",
            "TRY": "lira",
        }
    ),
    percent=phrases({"percent": "prozent;%;v . h .", "percentage points": "prozentpunkte;prozentpunkten;prozentpunkt"}),
    labels=words(
        "nummer nr artikel paragraf paragraph § absatz kapitel seite gleis linie zimmer halle tor platz phase stufe "
        "etage stock block bundesstraße autobahn landstraße a b kanal teil folge band spieltag tag kw ziffer punkt "
        "runde raum haus station klasse stand version"
    ),
    ages=pattern(
        r"(?:[\w,]+)[ -]?jährig\w*",
        r"(?:[\w,]+) Jahre?n? alt\w*",
        r"(?:im )?Alter von (?:\w+)(?: bis \w+)? Jahren",
        r"(?<=\()(?:\d{1,3})(?=\))",
        r"(?<=[^\W\d], )(?:\d{2})(?=,)",
    ),
    clocks=pattern(r"(?:\d{1,2}(?:[.:]\d{2})?)(?: ?(?:–|-|bis) ?\d{1,2}(?:[.:]\d{2})?)? Uhr", r"(?:\d{1,2}:\d{2})"),
    future=pattern(
        "wird|werden|will|wollen|soll|sollen|geplant|plant|planen|geplante[nr]?|voraussichtlich|künftig|demnächst|ab",
        "vorgesehen|kündigt|aufgerufen|beabsichtigt|erwartet",
    ),
    denied=pattern(
        "wies zurück|weist zurück|wiesen zurück|zurückgewiesen|dementier\\w+|bestreitet|bestritt|bestritten|leugne\\w+",
        "wies .{1,60} zurück|weist .{1,60} zurück|schloss .{1,60} aus|schließt .{1,60} aus|ausgeschlossen",
    ),
    going_on=pattern(
        "derzeit|zurzeit|zur zeit|gegenwärtig|momentan|weiterhin|läuft|laufen|dauert an|dauern an|ruht|ruhen|"
        "andauern\\w*",
        "wird unterdessen|wird weiter\\w*|weitergebaut|bleib\\w+|noch immer|immer noch",
    ),
    doubtful=pattern("könnte|könnten|droht|drohen|drohte|falls|möglicherweise|dürfte|dürften|gefährdet"),
    subordinate=pattern(
        "weil|nachdem|obwohl|während|damit|sodass|wobei|indem|bevor|wenn|falls|sondern|denn|und zwar|so dass"
    ),
    reported=pattern(
        "sei|seien|habe|werde|könne|müsse|müssten|solle|wolle|dürfe|gebe|gehe|komme|bleibe|stehe|liege|brauche|hätten|"
        "würden|könnten|wären|koste|lasse|wisse|mache|führe|sehe|gelte|handle|finde|bestehe"
    ),
)
