"""Dutch, of the Netherlands and of Flanders."""

from __future__ import annotations

from summarizer.candidates.languages.language import Language, names_of, pattern, phrases, sequences, words
from summarizer.candidates.languages.spelling import conjugated, dutch, numbers

DUTCH = Language(
    code="nl",
    articles=words(
        "de het een 't deze dit die dat zijn haar hun ons onze elke elk iedere alle beide geen enkele sommige"
    ),
    prepositions=words(
        "van in op aan bij met voor naar uit over onder om tot sinds door tegen zonder tussen na tijdens "
        "volgens wegens "
        "ondanks binnen buiten rond langs vanaf vanuit naast per als dan"
    ),
    joins=words("van"),
    connectives=words(
        "en of maar want dus doch dat omdat als toen terwijl hoewel nadat voordat zodat wie wat waar waarin waarmee "
        "waarvan welke niet ook nog al reeds zeer echter nu dan er zich gisteren vandaag morgen hij zij ze we"
    ),
    auxiliaries=words(
        "is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen zou zouden kan kunnen "
        "kon konden "
        "moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden gaat gaan ging gingen blijft"
    ),
    he=words("hij hem deze"),
    she=words("zij ze haar"),
    it=words("men"),
    that=words("dat"),
    according=sequences("volgens;aldus;naar eigen zeggen van;in de ogen van"),
    according_after=frozenset(),
    verbs=conjugated(
        "nl",
        {
            "asserts": "=zegt =zeggen =zei =zeiden =gezegd =vertelt =vertelde =vertellen =verteld =verklaart "
            "=verklaarde =verklaren =stelt =stelde =stellen =gesteld =meldt =meldde =melden =gemeld =schrijft =schreef "
            "=schrijven =geschreven =meent =meende =vindt =vond =vinden =denkt =dacht =denken =gelooft =geloofde "
            "=benadrukt =benadrukte =bevestigt =bevestigde =bevestigen =bevestigd =erkent =erkende =erkennen "
            "=antwoordt =antwoordde =reageert =reageerde =beweert =beweerde =beweren =verzekert =verzekerde =legt "
            "=legde =voegt =voegde =noemt =noemde =noemen =hoopt =hoopte =verwacht =verwachtte =verwachten =schat "
            "=schatte =schatten =berekende =berekent =concludeert =concludeerde =oordeelt =oordeelde =herinnert "
            "=betoogt =betoogde =laat =liet =bericht =berichtte =kondigt =kondigde =onthult =onthulde =spreekt =sprak "
            "=klaagt =klaagde =weet =wist =lacht =prijst =beaamt =nuanceert =constateert =constateerde =bekent",
            "denies": "=ontkent =ontkende =ontkennen =ontkend =bestrijdt =bestreed =weerspreekt =weersprak =betwist "
            "=betwistte =verwerpt =verwierp =tegenspreekt =ontkenden",
            "warns": "=waarschuwt =waarschuwde =waarschuwen =gewaarschuwd =vreest =vreesde =vrezen =dreigt =dreigde "
            "=dreigen",
            "pledges": "=belooft =beloofde =beloven =beloofd =garandeert =garandeerde =zweert",
            "demands": "=eist =eiste =eisen =geëist =verlangt =verlangde =pleit =pleitte =pleiten =dringt =drong",
            None: "=vraagt =vroeg =vragen =roept =riep =zucht =zuchtte =grapt =grapte =verzucht =verzuchtte",
        },
    ),
    parted={
        ("wijst", "af"): "denies",
        ("wees", "af"): "denies",
        ("wijzen", "af"): "denies",
        ("sluit", "uit"): "denies",
        ("sloot", "uit"): "denies",
        ("zegt", "toe"): "pledges",
        ("zegde", "toe"): "pledges",
        ("kondigt", "aan"): "pledges",
        ("kondigde", "aan"): "pledges",
        ("geeft", "toe"): "asserts",
        ("gaf", "toe"): "asserts",
        ("roept", "op"): "demands",
        ("riep", "op"): "demands",
        ("spreekt", "tegen"): "denies",
        ("sprak", "tegen"): "denies",
    },
    objects=words("eist eisen eiste ontkent ontkennen ontkende belooft beloven beloofde verwerpt verwierp betwist")
    | words("bestrijdt verlangt vreest vrezen vreesde"),
    roles=words(
        "president presidente voorzitter vicevoorzitter minister staatssecretaris burgemeester wethouder schepen "
        "gouverneur directeur directrice woordvoerder woordvoerster chef hoofd leider secretaris kamerlid senator "
        "raadslid officier advocaat rechter hoogleraar professor arts dokter verpleegkundige leraar lerares "
        "docent boer "
        "boerin onderzoeker onderzoekster historicus econoom socioloog bioloog ingenieur bestuurder oprichter eigenaar "
        "eigenares vakbondsleider activist activiste student studente arbeider werknemer medewerker medewerkster "
        "bewoner bewoonster kunstenaar auteur schrijver schrijfster acteur actrice regisseur trainer coach speler "
        "keeper kapitein commandant generaal kolonel bisschop pastoor paus koning koningin ambassadeur commissaris "
        "coördinator penningmeester kandidaat deskundige analist journalist rector decaan beheerder conservator "
        "curator "
        "ondernemer visser getuige premier fractievoorzitter antropoloog antropologe agent brandweerman manager "
        "museumdirecteur verzamelaar diplomaat lijsttrekker"
    ),
    role_endings=tuple(
        "directeur voorzitter woordvoerder woordvoerster minister leider chef meester onderzoeker deskundige "
        "bestuurder "
        "houder medewerker medewerkster hoogleraar advocaat arts secretaris manager conservator curator loog "
        "loge".split()
    ),
    addresses=words("meneer mevrouw heer dhr mevr dr prof pater"),
    bodies=words(
        "ministerie rechtbank hof raad gemeente provincie vereniging federatie vakbond bond unie comité stichting "
        "universiteit hogeschool school instituut bank maatschappij groep bedrijf concern partij politie brandweer "
        "ziekenhuis kliniek museum kamer senaat parlement commissie agentschap autoriteit bureau centrum "
        "waarnemingscentrum "
        "liga alliantie front beweging academie theater orkest club fonds coöperatie laboratorium krant omroep leger "
        "ambassade bisdom kerk organisatie dienst regering kabinet waterschap parket inspectie rijksdienst"
    ),
    body_endings=tuple(
        "ministerie rechtbank gerechtshof raad vereniging federatie vakbond bond unie stichting universiteit "
        "hogeschool "
        "instituut bank maatschappij groep concern partij politie ziekenhuis museum kamer commissie agentschap "
        "autoriteit bureau fonds coöperatie omroep dienst inspectie organisatie waterschap".split()
    ),
    numbers=numbers(
        dutch,
        {
            "een": 1.0,
            "anderhalf": 1.5,
            "anderhalve": 1.5,
            "tweeënhalf": 2.5,
            "drieënhalf": 3.5,
            "vierenhalf": 4.5,
            "driekwart": 0.75,
            "duizend": 1e3,
            "tweeduizend": 2e3,
            "drieduizend": 3e3,
            "vierduizend": 4e3,
            "vijfduizend": 5e3,
            "tienduizend": 1e4,
            "twintigduizend": 2e4,
            "honderdduizend": 1e5,
        },
    ),
    scales={"duizend": 3, "miljoen": 6, "mln": 6, "miljard": 9, "mld": 9, "biljoen": 12},
    rounded={"dozijn": 12, "tiental": 10, "vijftiental": 15, "twintigtal": 20, "dertigtal": 30, "veertigtal": 40}
    | {"vijftigtal": 50, "honderdtal": 100, "duizendtal": 1000},
    parts={"derde": 3, "kwart": 4, "vierde": 4, "vijfde": 5, "tiende": 10},
    halves=(),
    shares=sequences("op de;van de"),
    half=sequences("de helft"),
    hedges=phrases(
        {
            "about": "een stuk of;een slordige;"
            "ongeveer;zo'n;zo' n;circa;rond de;ca;ca .;om en nabij;plusminus;naar schatting",
            "nearly": "een kleine;een krappe;bijna;haast;vrijwel;krap;tegen de;nagenoeg",
            "more than": "een dikke;een ruime;"
            "meer dan;ruim;iets meer dan;veel meer dan;boven de;over de;dik;ruim meer dan",
            "at least": "minstens;ten minste;tenminste;op zijn minst;minimaal;niet minder dan;zeker",
            "fewer than": "minder dan;onder de;iets minder dan;nog geen;amper",
            "up to": "tot;hooguit;maximaal;hoogstens;ten hoogste;niet meer dan;binnen;maximum;tot wel;tot zo'n",
            "exactly": "precies;exact;slechts;maar;alleen;in totaal;de;het",
        }
    ),
    hedges_after=phrases({"at least": "of meer", "up to": "of minder;of zo"}),
    between={"tussen": frozenset({"en"}), "van": frozenset({"tot"})},
    to=frozenset({"tot", "à", "of"}),
    units=names_of(
        {
            "milligram": "mg milligram",
            "microgram": "µg microgram",
            "millisecond": "ms milliseconde milliseconden",
            "milligram per litre": "mg/l",
            "cubic metre per second": "m³/s",
            "millilitre": "ml milliliter",
            "volt": "volt",
            "kilowatt": "kw kilowatt",
            "kilowatt hour": "kwh kilowattuur",
            "megawatt hour": "mwh megawattuur",
            "quarter": "kwartaal kwartalen",
            "decibel": "decibel",
            "second": "seconde seconden",
            "minute": "minuut minuten",
            "hour": "uur uren",
            "day": "dag dagen",
            "night": "nacht nachten",
            "week": "week weken",
            "month": "maand maanden",
            "year": "jaar jaren",
            "decade": "decennium decennia",
            "century": "eeuw eeuwen",
            "millimetre": "mm millimeter",
            "centimetre": "cm centimeter",
            "metre": "m meter",
            "kilometre": "km kilometer",
            "square metre": "m² m2",
            "square kilometre": "km² km2",
            "cubic metre": "m³ m3 kuub",
            "hectare": "hectare ha",
            "gram": "g gram",
            "kilogram": "kg kilo kilogram",
            "tonne": "t ton",
            "litre": "l liter",
            "degree": "graad graden °c",
            "kilometre per hour": "km/u",
            "megawatt": "mw megawatt",
            "gigawatt": "gw gigawatt",
            "EUR": "euro € eur",
            "cent": "cent",
            "USD": "dollar dollars $ usd",
            "GBP": "pond £ gbp",
            "CHF": "chf",
            "NLG": "gulden",
            "JPY": "yen",
            "times": "keer maal",
        }
    ),
    percent=phrases({"percent": "procent;%", "percentage points": "procentpunt;procentpunten"}),
    labels=words(
        "nummer nr artikel artikelen hoofdstuk pagina lijn spoor zaal kamer deur fase etappe verdieping blok a "
        "n kanaal "
        "deel aflevering band speelronde niveau punt kavel groep seizoen rijksweg"
    ),
    ages=pattern(
        r"(?:\d{1,3})-jarige\w*",
        r"(?:\w+) jaar oud",
        r"(?<=\()(?:\d{1,3})(?= ?\)|,)",
        r"(?<=[^\W\d], )(?:\d{2})(?= ?,)",
        r"van (?:\d{2})(?= ?,)",
    ),
    clocks=pattern(r"(?:om|rond|vanaf|tot|na|voor) (?:\d{1,2}(?:[.:]\d{2})?) uur", r"(?:\d{1,2}[.:]\d{2}) uur"),
    future=pattern("zal|zullen|gaat|gaan|wil|willen|moet|moeten|gepland|plant|verwacht|komend\\w*|binnenkort|kondigt"),
    denied=pattern("ontkent|ontkende|ontkennen|wijst .{1,60} af|wees .{1,60} af|verwerpt|verwierp|sluit .{1,60} uit"),
    going_on=pattern("nog steeds|momenteel|blijft|blijven|loopt|lopen|duurt voort|aan de gang|ligt stil|liggen stil"),
    doubtful=pattern("zou kunnen|zouden kunnen|dreigt|dreigen|als|mogelijk|kan leiden|in gevaar"),
    subordinate=pattern("omdat|nadat|hoewel|terwijl|zodat|voordat|als|toen|want|waarbij|waardoor|waarmee|om"),
)
